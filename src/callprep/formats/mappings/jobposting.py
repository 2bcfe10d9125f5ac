"""schema.org JobPosting, as it stands on career pages (schema.org/JobPosting; Google, "JobPosting structured data").

`estimatedSalary` is the site's guess and never read. Who is called "confidential" is a company that nobody names.
"""

from __future__ import annotations

from collections.abc import Iterator

from callprep.formats.descriptions import described, requirement
from callprep.formats.mappings import words
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.converting import label, plain
from callprep.formats.mappings.paths import items_of, read
from callprep.formats.mappings.shaping import heading, pay_range, place, text_at
from callprep.model.candidate import ExternalRef
from callprep.model.money import Salary
from callprep.model.parts import Requirement, Tech
from callprep.model.read import Read
from callprep.reading.blocks import BlockKind, blocks_of, plain_text
from callprep.reading.plain import one_line

__all__ = ["MAPPING", "is_confidential", "locations"]

_LONGEST_LINE = 300
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
_ORDERED = "confidential", "companyconfidential", "confidentialcompany", "undisclosed"


def _texts(obj: object, path: str) -> Iterator[str]:
    """Give the words of a property: texts, things by their name; a credential by its category."""
    for item in items_of(read(obj, path).value):
        told = item if isinstance(item, str) else label(item) or text_at(item, "credentialCategory", "description")
        if told and (shown := plain_text(told)):
            yield shown


def _described(obj: object) -> dict[str, object]:
    """Read the description, and keep the words of all other prose beside it."""
    given = items_of(read(obj, "description").value)
    found = described(*(text for text in given if isinstance(text, str)))
    told = [found["source_text"]] if found else []
    for path, title in _SECTIONS.items():
        said = list(_occupations(obj) if path == "occupationalCategory" else _texts(obj, path))
        told += [f"{title}\n" + "\n".join(said)] if said else []
    return {**found, "source_text": "\n\n".join(map(str, told))} if told else {}


def _occupations(obj: object) -> Iterator[str]:
    """Give the occupations in words, each with its code."""
    for item in (*items_of(read(obj, "occupationalCategory").value), *items_of(read(obj, "relevantOccupation").value)):
        code = text_at(item, "codeValue", "occupationalCategory.codeValue")
        name = item if isinstance(item, str) else label(item)
        told = " ".join(part for part in (name, code and f"({code})") if part)
        if told:
            yield plain_text(told)


def _work(obj: object) -> str:
    return "\n".join(_texts(obj, "responsibilities"))


def _listed(obj: object, path: str) -> tuple[str, ...]:
    """Give the items of a property: of a list, or of a list in HTML; prose is none."""
    given = items_of(read(obj, path).value)
    if len(given) > 1:
        return tuple(_texts(obj, path))
    blocks = [block for item in given if isinstance(item, str) for block in blocks_of(item)]
    return tuple(block.text for block in blocks if block.kind is BlockKind.ITEM)


def _must_have(obj: object) -> tuple[Requirement, ...]:
    asked = tuple(requirement(text) for text in _listed(obj, "qualifications"))
    practice = tuple(Requirement(text, "experience") for text in _practice(obj))
    study = tuple(Requirement(text, "credential") for text in _texts(obj, "educationRequirements"))
    return (*asked, *practice, *study)


def _practice(obj: object) -> Iterator[str]:
    yield from _texts(obj, "experienceRequirements")
    months = words.number(read(obj, "experienceRequirements.monthsOfExperience").value, "").value
    if months:
        yield f"{months:g} months of experience"


def _profile(obj: object) -> str | None:
    prose = "\n".join(_texts(obj, "qualifications"))
    return None if _listed(obj, "qualifications") else prose or None


def _tools(obj: object) -> tuple[Tech, ...]:
    """Take each given skill as it is: prose, and a text with commas, is one."""
    return tuple(Tech(text) for text in _listed(obj, "skills") or tuple(_texts(obj, "skills")))


def _benefits(obj: object) -> tuple[str, ...]:
    return _listed(obj, "jobBenefits") or tuple(_texts(obj, "jobBenefits"))


def _salary(obj: object) -> Read[Salary | None]:
    """Read the employer's own figure: a sum, a range, a sum alone with the currency beside it."""
    base = read(obj, "baseSalary").value
    base = read(obj, "baseSalary[0]").value if isinstance(base, (list, tuple)) else base
    value = read(base, "value").value
    value = read(base, "value[0]").value if isinstance(value, (list, tuple)) else value
    plain_sum = value if isinstance(value, (str, int, float)) else None
    alone = base if isinstance(base, (str, int, float)) else plain_sum
    single = read(value, "value").value if alone is None else alone
    low, high = (_first(value, base, path) for path in ("minValue", "maxValue"))
    currency = _first(base, value, "currency") or read(obj, "salaryCurrency").value
    period = _first(value, base, "unitText") or _first(value, base, "unitCode")
    bounded = low is not None or high is not None
    return pay_range(low if bounded else single, high if bounded else single, currency, period)


def _first(one: object, other: object, path: str) -> object:
    found = read(one, path).value
    return read(other, path).value if found is None else found


def locations(obj: object) -> tuple[str, ...]:
    """Read the places of work; streets are left out."""
    found = (_place(item) for item in items_of(read(obj, "jobLocation").value))
    return tuple(dict.fromkeys(text for text in found if text))


def _place(item: object) -> str | None:
    if isinstance(item, str):
        return plain(item, "locations").value
    inside = read(item, "address").value
    if isinstance(inside, str):
        return plain(inside, "locations").value
    address = items_of(inside)[0] if items_of(inside) else item
    parts = (text_at(address, f"address{part}") for part in ("Locality", "Region", "Country"))
    return place(*parts) or text_at(item, "name")


def _countries(obj: object) -> tuple[str, ...]:
    given = items_of(read(obj, "applicantLocationRequirements").value)
    return tuple(text for item in given if (text := text_at({"it": item}, "it")))


def _employment(obj: object) -> tuple[str, ...]:
    return tuple(part for text in _texts(obj, "employmentType") for part in text.split(","))


def is_confidential(name: str) -> bool:
    """Tell whether a company's name says that it is not to be named."""
    return words.letters(name) in _ORDERED


def _company(obj: object) -> str | None:
    name = text_at(obj, "hiringOrganization.name", "hiringOrganization[0].name", "hiringOrganization[0]",
                   "hiringOrganization.legalName")  # fmt: skip
    return None if name is None or is_confidential(name) else one_line(name, _LONGEST_LINE)


def _hidden(obj: object) -> bool:
    return is_confidential(text_at(obj, "hiringOrganization.name", "hiringOrganization[0]") or "")


def _ref(obj: object) -> ExternalRef | None:
    number = text_at(obj, "identifier.value", "identifier[0].value", "identifier")
    return (
        ExternalRef(text_at(obj, "identifier.name", "identifier[0].name") or "jobposting", number) if number else None
    )


MAPPING = SystemMapping(
    "jobposting",
    opportunity={
        "*": _described,
        "title": heading("title", "name"),
        "company": _company,
        "company.website": [
            "hiringOrganization.sameAs", "hiringOrganization.url", "hiringOrganization[0].sameAs",
            "hiringOrganization[0].url",
        ],
        "company.description": lambda obj: "\n".join(_texts(obj, "employerOverview")),
        "company.industry": lambda obj: next(_texts(obj, "industry"), None),
        "confidential": _hidden,
        "team": ["employmentUnit.name", "employmentUnit[0].name", "employmentUnit"],
        "work": _work,
        "tech_stack": _tools,
        "profile": _profile,
        "must_have": _must_have,
        "salary": _salary,
        "benefits": _benefits,
        "bonus": lambda obj: "\n".join(_texts(obj, "incentiveCompensation")),
        "locations": locations,
        "remote": "jobLocationType",
        "eligible_countries": _countries,
        "employment_type": _employment,
        "hours": "workHours",
        "start": "jobStartDate",
        "headcount": "totalJobOpenings",
        "ref": _ref,
        "ref.url": "url",
        "told.said_on": "datePosted",
        "told.source": "url",
    },
    company={
        "name": _company,
        "website": [
            "hiringOrganization.sameAs", "hiringOrganization.url", "hiringOrganization[0].sameAs",
            "hiringOrganization[0].url",
        ],
        "description": lambda obj: "\n".join(_texts(obj, "employerOverview")),
        "industry": lambda obj: next(_texts(obj, "industry"), None),
    },
)  # fmt: skip
