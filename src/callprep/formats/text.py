"""A job description as free text or HTML, as a recruiter pastes it: told apart by its headings, the rest kept.

Of pay only what is clear is read: a sum, a currency and a period, in a sentence that is about pay and nothing besides.
"$90,000" (whose dollar?), "80k", "60.000", "about 60,000 EUR a year", bonuses, shares and what clients pay are left in
the text, and told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

import attrs

from callprep.formats import _sums
from callprep.formats._headings import Topic, is_aside, topic_of
from callprep.formats.descriptions import Part, answers_in, parts_of
from callprep.formats.mappings import words
from callprep.formats.mappings.apply import from_mapping
from callprep.formats.mappings.paths import read
from callprep.formats.mappings.shaping import one_of
from callprep.model.company import Company
from callprep.model.money import Salary, salaries_in
from callprep.model.opportunity import Opportunity
from callprep.model.read import Issue, Read
from callprep.reading.blocks import Block, blocks_of, text_of_blocks

__all__ = ["read_description"]

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
    "bonus": "bonus",
    "commission": "bonus",
    "equity": "equity",
    "stockoptions": "equity",
}
_OF_MONEY = frozenset({"bonus", "equity"})  # told on with the pay alone
_LABELLED = re.compile(r"([A-Za-z][A-Za-z ]{2,24}?)\s?:\s?(\S.{0,398})")
_LONGEST_TITLE = 120
_BETWEEN_PLACES = re.compile(r"\s*[;|/•]\s*|\s+or\s+")
_PARTS_OF_A_PLACE = 3  # town, region, country


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

    Questions 1, 3, 4 and 5 are never filled: a description is no answer to them. Sums stand in the pay alone, and in
    what only goes out with it.

    Args:
        text: Text or HTML, of which 100,000 characters are read.
        title: The title; a line "Title: …" of the text, or its highest heading on top, where left out.
        company: Who hires; a line "Company: …" where left out.
        url: Where the text stands, as the source of what is read from it.
        said_on: The day it is from.
        where: The file, for issues.
    """
    blocks = blocks_of(text)
    labelled = {block: told for block in blocks if (told := _labelled(block))}
    parts = parts_of(block for block in blocks if block not in labelled)
    pay = _pay(parts)
    fields: dict[str, object] = {
        "title": _headline(blocks),
        **answers_in(parts),
        **_places_below(parts),
        **dict(reversed(labelled.values())),
        "source_text": text_of_blocks(blocks),
        "salary": pay.value,
    }
    given = {name: value for name, value in (("title", title), ("company", company)) if value is not None}
    said = {"told.said_by": "by", "told.said_on": "on", "told.source": "source"}
    text_and_marks = {"fields": fields | given, "by": "the description", "on": said_on, "source": url}
    found = from_mapping(Opportunity, text_and_marks, {"*": _fields, **said}, where=where)
    issues = (Issue(f"{where}: {issue.where}", issue.what) for issue in pay.issues)
    return Read(_unmarked(found.value, given), (*found.issues, *issues))


def _fields(told: object) -> object:
    return read(told, "fields").value


def _unmarked(one: Opportunity | None, given: Iterable[str]) -> Opportunity | None:
    """Take the description's mark from what the caller said."""
    return one and attrs.evolve(one, told=tuple(mark for mark in one.told if mark.field not in set(given)))


def _labelled(block: Block) -> tuple[str, object] | None:
    """Read a line such as "Location: Berlin"; one that tells of money is none, but for the parts of the pay."""
    line = _LABELLED.fullmatch(block.text)
    field = _LABELS.get(words.letters(line[1])) if line else None
    if not line or not field or (_sums.tells_money(line[2]) and field not in _OF_MONEY):
        return None
    told = line[2].strip()
    return field, _places(told) if field == "locations" else told


def _places(told: str) -> tuple[str, ...]:
    """Part places that stand in one line; with three commas at most they may be the parts of one."""
    several = [place for place in _BETWEEN_PLACES.split(told) if place]
    commas = told.count(",")
    if commas >= _PARTS_OF_A_PLACE or (len(several) > 1 and commas and all(map(str.strip, several))):
        several = [place.strip() for part in several for place in part.split(",")]
    return tuple(filter(None, several))


def _places_below(parts: Iterable[Part]) -> dict[str, object]:
    """Read places that are listed below a heading "Locations"."""
    headed = (part for part in parts if _LABELS.get(words.letters(part.heading or "")) == "locations")
    told = tuple(item for part in headed for item in part.items or part.prose[:1] if not _sums.tells_money(item))
    return {"locations": told} if told else {}


def _headline(blocks: tuple[Block, ...]) -> str | None:
    """Read the title where the text begins with its highest heading, and that heads no part of it."""
    top = blocks[0] if blocks else None
    if top is None or top.level != 1 or len(top.text) > _LONGEST_TITLE:
        return None
    heads = is_aside(top.text) or topic_of(top.text) is not Topic.OTHER
    return None if heads or _sums.tells_money(top.text) else top.text


def _pay(parts: Iterable[Part]) -> Read[Salary | None]:
    """Read the pay where the text names one; of two that differ none is chosen."""
    found: dict[Salary, None] = {}
    issues: list[Issue] = []
    for sentence, is_pay in _of_pay(parts):
        told = [salary for salary, *beside in salaries_in(sentence) if is_pay and not _sums.is_hedged(*beside)]
        if _sums.is_besides(sentence):
            issues.append(Issue("salary", f"what else is told of money is not read: {sentence[:100]!r}"))
        elif told:
            found |= dict.fromkeys(told)
        else:
            issues.append(Issue("salary", f"no sum with currency and period is clear in {sentence[:100]!r}"))
    chosen = one_of(tuple(found))
    return Read(chosen.value, (*chosen.issues, *issues))


def _of_pay(parts: Iterable[Part]) -> Iterator[tuple[str, bool]]:
    """Give the sentences that tell of pay or of a sum beside it, and whether the pay of the role is their matter."""
    for part in parts:
        for block in part.blocks:
            for sentence in _sums.sentences(block.text):
                is_pay = part.topic is Topic.PAY or _sums.names_pay(sentence)
                if (is_pay and any(map(str.isdigit, sentence))) or _sums.speaks_of_pay(sentence):
                    yield sentence, is_pay
