"""schema.org JobPosting, as it stands on career pages.

Origin: https://schema.org/JobPosting, and
https://developers.google.com/search/docs/appearance/structured-data/job-posting. `estimatedSalary` is the site's guess
and never read. Who is called "confidential" is a company that nobody names. Of several salaries or organisations that
differ none is chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.formats._sums import without_money
from callprep.formats.descriptions import described, requirement
from callprep.formats.mappings import words
from callprep.formats.mappings.apply import Fields, SystemMapping
from callprep.formats.mappings.converting import label
from callprep.formats.mappings.paths import Looked, items_of, looking
from callprep.formats.mappings.shaping import heading, one_of, pay_range, place_at, text_at, words_of
from callprep.model.candidate import ExternalRef
from callprep.model.money import Salary
from callprep.model.parts import Requirement, Tech
from callprep.model.read import Issue, Read
from callprep.reading.blocks import BlockKind, blocks_of, plain_text

__all__ = ["MAPPING", "is_confidential", "locations"]

_SECTIONS = {
    "responsibilities": "Responsibilities",
    "qualifications": "Qualifications",
    "skills": "Skills",
    "experienceRequirements": "Experience",
    "educationRequirements": "Education",
    "jobBenefits": "Benefits",
    "incentiveCompensation": "Incentives",
    "occupationalCategory": "Occupation",
}
_NAMES_NOBODY = frozenset({"confidential", "companyconfidential", "confidentialcompany", "undisclosed"})
_MONTHS = 12
_WORDS_OF_A_TOOL = 4


def _texts(it: Looked, path: str) -> Iterator[str]:
    """Give the words of a property: texts, things by their name; a credential by its category."""
    for item in it.each(path):
        told = item.obj if isinstance(item.obj, str) else label(item.obj)
        told = told or text_at(item, "credentialCategory", "description")
        if told and (shown := plain_text(told)):
            yield shown


def _sayable(it: Looked, path: str) -> Iterator[str]:
    """Give the words of a property without the sentences that tell of money."""
    return (kept for text in _texts(it, path) if (kept := without_money(text)))


def _described(it: Looked) -> dict[str, object]:
    """Read the description, and keep the words of all other prose beside it."""
    found = described(*(text for text in items_of(it.at("description")) if isinstance(text, str)))
    told = [found["source_text"]] if found else []
    for path, title in _SECTIONS.items():
        said = list(_occupations(it) if path == "occupationalCategory" else _texts(it, path))
        told += [f"{title}\n" + "\n".join(said)] if said else []
    names = _names(it)
    told += ["Hiring organizations\n" + "\n".join(names)] if names[1:] else []
    return {**found, "source_text": "\n\n".join(map(str, told))} if told else {}


def _occupations(it: Looked) -> Iterator[str]:
    """Give the occupations in words, each with its code."""
    for item in (*it.each("occupationalCategory"), *it.each("relevantOccupation")):
        code = text_at(item, "codeValue", "occupationalCategory.codeValue")
        told = " ".join(part for part in (words_of(item), code and f"({code})") if part)
        if told:
            yield plain_text(told)


def _listed(it: Looked, path: str) -> tuple[str, ...]:
    """Give the items of a property: of a list, or of a list in HTML; prose is none."""
    given = items_of(it.at(path))
    if len(given) > 1:
        return tuple(_sayable(it, path))
    blocks = [block for item in given if isinstance(item, str) for block in blocks_of(item)]
    told = (without_money(block.text) for block in blocks if block.kind is BlockKind.ITEM)
    return tuple(text for text in told if text)


def _must_have(it: Looked) -> tuple[Requirement, ...]:
    asked = tuple(requirement(text) for text in _listed(it, "qualifications"))
    study = tuple(Requirement(text, "credential") for text in _sayable(it, "educationRequirements"))
    return (*asked, *_practice(it), *study)


def _practice(it: Looked) -> Iterator[Requirement]:
    for text in _sayable(it, "experienceRequirements"):
        yield Requirement(text, "experience")
    months = it.noted(words.number(it.at("experienceRequirements.monthsOfExperience"), "must_have.years"))
    if months:
        years = round(months / _MONTHS, 2)
        yield Requirement(f"{months:g} months of experience", "experience", int(years) if years % 1 == 0 else years)


def _profile(it: Looked) -> str | None:
    return None if _listed(it, "qualifications") else "\n".join(_sayable(it, "qualifications")) or None


def _tools(it: Looked) -> tuple[Tech, ...]:
    """Take each given skill as it is; a text is parted at its commas where every piece is as short as a tool's name."""
    given = _listed(it, "skills") or tuple(_sayable(it, "skills"))
    return tuple(dict.fromkeys(Tech(name) for text in given for name in _names_of_tools(text)))


def _names_of_tools(text: str) -> tuple[str, ...]:
    given = (piece.strip().rstrip(".") for piece in re.split(r"[,;\n]", text))
    pieces = tuple(piece for piece in given if piece)
    short = all(len(piece.split()) <= _WORDS_OF_A_TOOL and " and " not in piece for piece in pieces)
    return pieces if short and len(pieces) > 1 else (text,)


def _benefits(it: Looked) -> tuple[str, ...]:
    blocks = [block for item in items_of(it.at("jobBenefits")) if isinstance(item, str) for block in blocks_of(item)]
    listed = tuple(block.text for block in blocks if block.kind is BlockKind.ITEM)
    return listed if listed and len(items_of(it.at("jobBenefits"))) == 1 else tuple(_texts(it, "jobBenefits"))


def _salary(it: Looked) -> Salary | None:
    """Read the employer's own figures; of several that differ none is chosen."""
    told = [it.noted(pay) for base in it.each("baseSalary") for pay in _salaries(it, base)]
    return it.noted(one_of(salary for salary in told if salary))


def _salaries(it: Looked, base: Looked) -> Iterator[Read[Salary | None]]:
    """Read a sum, a range, a sum alone with the currency beside it."""
    for value in base.each("value") or (Looked(None, it.issues),):
        alone = next((one.obj for one in (base, value) if isinstance(one.obj, (str, int, float))), None)
        single = value.at("value") if alone is None else alone
        low, high = (value.first_in(base, path) for path in ("minValue", "maxValue"))
        currency = base.first_in(value, "currency") or it.at("salaryCurrency")
        period = value.first_in(base, "unitText") or value.first_in(base, "unitCode")
        bounded = low is not None or high is not None
        yield pay_range(low if bounded else single, high if bounded else single, currency, period)


def locations(it: Looked) -> tuple[str, ...]:
    """Read the places of work; streets are left out."""
    found = (_place(item) for item in it.each("jobLocation"))
    return tuple(dict.fromkeys(text for text in found if text))


def _place(item: Looked) -> str | None:
    if isinstance(item.obj, str):
        return words_of(item)
    inside = item.each("address")
    if inside and isinstance(inside[0].obj, str):
        return words_of(inside[0])
    address = inside[0] if inside else item
    return place_at(address, "addressLocality", "addressRegion", "addressCountry") or text_at(item, "name")


def _countries(it: Looked) -> tuple[str, ...]:
    return tuple(text for item in it.each("applicantLocationRequirements") if (text := words_of(item)))


def _employment(it: Looked) -> tuple[str, ...]:
    return tuple(part for text in _texts(it, "employmentType") for part in text.split(","))


def is_confidential(name: str) -> bool:
    """Tell whether a company's name says that it is not to be named."""
    return words.letters(name) in _NAMES_NOBODY


def _names(it: Looked) -> list[str]:
    """Give the names of those who hire, each once."""
    told = (
        words_of(one) if isinstance(one.obj, str) else text_at(one, "name", "legalName")
        for one in it.each("hiringOrganization")
    )
    return list(dict.fromkeys(name for name in told if name))


def _company(it: Looked) -> str | None:
    names = _names(it)
    if len(names) > 1:
        it.issues.append(Issue("company", f"there are {len(names)}, none is chosen: {'; '.join(names)[:200]}"))
    return None if len(names) != 1 or is_confidential(names[0]) else names[0]


def _hidden(it: Looked) -> bool:
    return any(map(is_confidential, _names(it)))


def _website(it: Looked) -> str | None:
    return text_at(it.each("hiringOrganization")[0], "sameAs", "url") if len(_names(it)) == 1 else None


def _ref(it: Looked) -> ExternalRef | None:
    number = text_at(it, "identifier.value", "identifier[0].value", "identifier")
    system = text_at(it, "identifier.name", "identifier[0].name")
    return ExternalRef(system or "jobposting", number) if number else None


_OF_THE_COMPANY: Fields = {
    "website": looking(_website),
    "description": looking(lambda it: "\n".join(_texts(it, "employerOverview"))),
    "industry": looking(lambda it: next(_texts(it, "industry"), None)),
}
MAPPING = SystemMapping(
    "jobposting",
    opportunity={
        "*": looking(_described),
        "title": heading("title", "name"),
        "company": looking(_company),
        **{f"company.{part}": where for part, where in _OF_THE_COMPANY.items()},
        "confidential": looking(_hidden),
        "team": ["employmentUnit.name", "employmentUnit[0].name", "employmentUnit"],
        "work": looking(lambda it: "\n".join(_sayable(it, "responsibilities"))),
        "tech_stack": looking(_tools),
        "profile": looking(_profile),
        "must_have": looking(_must_have),
        "salary": looking(_salary),
        "benefits": looking(_benefits),
        "bonus": looking(lambda it: "\n".join(_texts(it, "incentiveCompensation"))),
        "locations": looking(locations),
        "remote": "jobLocationType",
        "eligible_countries": looking(_countries),
        "employment_type": looking(_employment),
        "hours": "workHours",
        "start": "jobStartDate",
        "headcount": "totalJobOpenings",
        "ref": looking(_ref),
        "ref.url": "url",
        "told.said_on": "datePosted",
        "told.source": "url",
    },
    company={"name": looking(_company), **_OF_THE_COMPANY},
)
