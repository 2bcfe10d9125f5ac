"""A job description as free text or HTML, as a recruiter pastes it: told apart by its headings, the rest kept.

Of pay only what is clear is read: a sum, a currency and a period, in a line that speaks of pay. "$90,000" (whose
dollar?), "80k" and "60.000" are left in the text, and told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from callprep.formats._headings import Topic
from callprep.formats.descriptions import Part, answers_in, parts_of
from callprep.formats.mappings import words
from callprep.formats.mappings.apply import from_mapping
from callprep.formats.mappings.paths import read
from callprep.model.company import Company
from callprep.model.money import Salary
from callprep.model.opportunity import Opportunity
from callprep.model.read import Issue, Read
from callprep.reading.blocks import Block, BlockKind, blocks_of, text_of_blocks

__all__ = ["read_description"]

_LONGEST_LINE = 500
_LABELS = {
    "title": "title",
    "jobtitle": "title",
    "position": "title",
    "role": "title",
    "company": "company",
    "employer": "company",
    "location": "locations",
    "locations": "locations",
    "place": "locations",
    "workplace": "remote",
    "remote": "remote",
    "employmenttype": "employment_type",
    "typeofemployment": "employment_type",
    "contract": "employment_type",
    "startdate": "start",
    "start": "start",
    "team": "team",
    "hours": "hours",
}
_LABELLED = re.compile(r"([A-Za-z][A-Za-z ]{2,24}?)\s?:\s?(\S.{0,118})")
_CURRENCIES = frozenset(
    (
        "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR JPY KES KRW MXN MYR NGN NOK "
        "NZD PHP PLN RON SAR SEK SGD THB TRY TWD UAH USD VND ZAR"
    ).split()
)
_OF_PAY = re.compile(
    r"\b(?:salary|pay|compensation|wage|remuneration|gehalt|vergütung|salaire|salario)\b", re.IGNORECASE
)
_NUMBER = r"(?:\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(?:\.\d\d)?"
_CURRENCY = r"[A-Z]{3}|[€£₹]"
_PAY = re.compile(
    rf"(?<![\w.,$])(?P<before>{_CURRENCY})?\s?(?P<low>{_NUMBER})"
    rf"(?:\s?(?P<second>{_CURRENCY})?\s?(?:to|-|–|—)\s?(?P<third>{_CURRENCY})?\s?(?P<high>{_NUMBER}))?"
    rf"\s?(?P<after>{_CURRENCY})?,?\s?(?P<basis>gross|net)?,?\s?(?:per|an?|/)\s?"
    r"(?P<period>year|annum|month|week|day|hour)(?!\w)"
)


def read_description(
    text: str,
    *,
    title: str | None = None,
    company: str | Company | None = None,
    url: str = "",
    said_on: date | None = None,
    where: str = "description",
) -> Read[Opportunity | None]:
    """Read a job description: places, terms and pay where they are plain, raw material for the rest; all of its words.

    Questions 1, 3, 4 and 5 are never filled: a description is no answer to them.

    Args:
        text: Text or HTML, of which 100,000 characters are read.
        title: The title; a line "Title: …" of the text where left out.
        company: Who hires; a line "Company: …" where left out.
        url: Where the text stands, as the source of what is read from it.
        said_on: The day it is from.
        where: The file, for issues.
    """
    blocks = blocks_of(text)
    parts = parts_of(blocks)
    pay = _pay(parts)
    fields: dict[str, object] = {
        **answers_in(parts),
        **_labelled(blocks),
        "source_text": text_of_blocks(blocks),
        "salary": pay.value,
    }
    given = {"title": title, "company": company}
    told = {**fields, **{name: value for name, value in given.items() if value is not None}}
    found = from_mapping(
        Opportunity,
        {"fields": told, "said_by": "the description", "said_on": said_on, "source": url},
        {"*": _fields, "told.said_by": "said_by", "told.said_on": "said_on", "told.source": "source"},
        where=where,
    )
    issues = (Issue(f"{where}: {issue.where}", issue.what) for issue in pay.issues)
    return Read(found.value, (*found.issues, *issues))


def _fields(obj: object) -> object:
    return read(obj, "fields").value


def _labelled(blocks: Iterable[Block]) -> dict[str, str]:
    """Read lines such as "Location: Berlin"; of several with one label the first counts."""
    told: dict[str, str] = {}
    for block in blocks:
        line = _LABELLED.fullmatch(block.text)
        field = _LABELS.get(words.letters(line[1])) if line else None
        if line and field:
            told.setdefault(field, line[2].strip())
    return told


def _pay(parts: Iterable[Part]) -> Read[Salary | None]:
    """Read the pay where the text names one; two that differ are none."""
    found: dict[Salary, str] = {}
    unclear: list[str] = []
    for line in _lines_of_pay(parts):
        sums = list(filter(None, map(_salary, _PAY.finditer(line))))
        found |= dict.fromkeys(sums, line)
        unclear += [] if sums or not any(map(str.isdigit, line)) else [line]
    if len(found) > 1:
        told = "; ".join(map(str, found))
        return Read(None, (Issue("salary", f"the text names several, none is chosen: {told}"),))
    notes = (f"no sum with currency and period is clear in {line[:100]!r}" for line in unclear)
    return Read(next(iter(found), None), tuple(Issue("salary", note) for note in notes))


def _lines_of_pay(parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        for block in part.blocks:
            line = block.text[:_LONGEST_LINE]
            if block.kind is not BlockKind.HEADING and (part.topic is Topic.PAY or _OF_PAY.search(line)):
                yield line


def _salary(found: re.Match[str]) -> Salary | None:
    told = {
        words.currency(found[name], "salary").value for name in ("before", "second", "third", "after") if found[name]
    }
    if len(told) != 1 or not told <= _CURRENCIES:
        return None
    low, high = (words.amount(found[name], "salary").value for name in ("low", "high"))
    period = words.period(found["period"], "salary").value
    return Salary(low, high or low, told.pop(), period, found["basis"]) if low else None
