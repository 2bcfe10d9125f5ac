"""JSON Resume: the person of a resume (schema 0.x and 1.0), and the companion schema of a job.

Origin: jsonresume/resume-schema. Read are name, profiles, town and mail address; never a street, a phone, a picture or
a birthday. What the resume claims is evidence, and a matter for the importer of resumes.
"""

from __future__ import annotations

from collections.abc import Iterator

from callprep.formats.descriptions import requirement
from callprep.formats.mappings import words
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.converting import account
from callprep.formats.mappings.paths import items_of, read
from callprep.formats.mappings.shaping import description, emails, heading, home, text_at
from callprep.model.accounts import Account
from callprep.model.parts import Tech
from callprep.model.read import Read
from callprep.model.sites import SITES

__all__ = ["MAPPING"]

_NETWORKS = {
    **{words.letters(name): site.name for site in SITES.values() for name in (site.name, site.label)},
    "twitter": "x",
}
_PLACEHOLDERS = frozenset({"https://site.com", "http://site.com", "site.com"})  # of the samples of themes


def _accounts(obj: object) -> Read[tuple[Account, ...]]:
    """Read the page of their own, then the profiles, by address first and else by network and name; pages go first."""
    given = [_page(obj)]
    for place, profile in enumerate(items_of(read(obj, "basics.profiles").value)):
        given.append(_profile(profile, f"basics.profiles[{place}]"))
    found = [known.value for known in given if isinstance(known.value, Account)]
    placed = sorted(found, key=lambda account: account.site != "homepage")
    return Read(tuple(placed), tuple(issue for known in given for issue in known.issues))


def _page(obj: object) -> Read[object]:
    """Read the page under the newer of its two keys; one that stands in the samples of themes is nobody's."""
    path = "basics.url" if text_at(obj, "basics.url") else "basics.website"
    page = text_at(obj, path)
    return account(page, path) if page and page.rstrip("/") not in _PLACEHOLDERS else Read[object](None)


def _profile(profile: object, where: str) -> Read[object]:
    url = text_at(profile, "url")
    by_address = account(url, f"{where}.url") if url else Read[object](None)
    if by_address.value is not None:
        return by_address
    named = _by_name(profile)
    return Read[object](named) if named else by_address


def _by_name(profile: object) -> Account | None:
    """Find the account by the network's name; a user name may have an @ before it, or be a whole address."""
    name = (text_at(profile, "username") or text_at(profile, "url") or "").removeprefix("@")
    site = _NETWORKS.get(words.letters(text_at(profile, "network") or ""))
    page = Account(site, name).url if site and name else ""
    return Account.from_url(name) or Account.from_url(page)  # what the site cannot show is nobody's name there


def _tools(obj: object) -> Iterator[Tech]:
    """Give the keywords of each skill, which are the tools; their heading is a note beside them."""
    for skill in items_of(read(obj, "skills").value):
        name, level = text_at(skill, "name"), text_at(skill, "level")
        keywords = [word for item in items_of(read(skill, "keywords").value) if (word := text_at({"k": item}, "k"))]
        if keywords:
            yield from (Tech(word, note=name, level_needed=level) for word in keywords)
        elif name:
            yield Tech(name, level_needed=level)


def _lines(obj: object, path: str) -> list[str]:
    return [text for item in items_of(read(obj, path).value) if (text := text_at({"t": item}, "t"))]


MAPPING = SystemMapping(
    "jsonresume",
    candidate={
        "name": "basics.name",
        "accounts": _accounts,
        "emails": emails("basics.email"),
        "location": home("basics.location.city", "basics.location.region", "basics.location.countryCode"),
    },
    opportunity={
        "*": description("description"),
        "title": heading("title"),
        "company": "company",
        "employment_type": "type",
        "locations": home("location.city", "location.region", "location.countryCode"),
        "remote": "remote",
        "salary": "salary",
        "level": "experience",
        "work": lambda obj: "\n".join(f"- {text}" for text in _lines(obj, "responsibilities")),
        "must_have": lambda obj: tuple(requirement(text) for text in _lines(obj, "qualifications")),
        "tech_stack": lambda obj: tuple(_tools(obj)),
        "ref.id": "meta.canonical",
        "ref.url": "meta.canonical",
        "told.source": "meta.canonical",
        "told.said_on": ["meta.lastModified"],
    },
)
