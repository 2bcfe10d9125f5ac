"""JSON Resume: the person of a resume (schema 0.x and 1.0), and the companion schema of a job.

Origin: https://github.com/jsonresume/resume-schema. Read are name, profiles, town and mail address; never a
street, a phone, a picture or a birthday. What the resume claims is evidence, and a matter for the importer of resumes.
"""

from __future__ import annotations

from collections.abc import Iterator

from callprep.formats._sums import without_money
from callprep.formats.descriptions import requirement
from callprep.formats.mappings import words
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.converting import account
from callprep.formats.mappings.paths import Looked, looking
from callprep.formats.mappings.shaping import description, emails, heading, home, text_at, words_of
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


def _accounts(it: Looked) -> tuple[Account, ...]:
    """Read the page of their own, then the profiles, by address first and else by network and name; pages go first."""
    given = [it.noted(_page(it))]
    for place, profile in enumerate(it.each("basics.profiles")):
        given.append(it.noted(_profile(profile, f"basics.profiles[{place}]")))
    found = [known for known in given if isinstance(known, Account)]
    return tuple(sorted(found, key=lambda account: account.site != "homepage"))


def _page(it: Looked) -> Read[object]:
    """Read the page under the newer of its two keys; one that stands in the samples of themes is nobody's."""
    path = "basics.url" if text_at(it, "basics.url") else "basics.website"
    page = text_at(it, path)
    return account(page, path) if page and page.rstrip("/") not in _PLACEHOLDERS else Read[object](None)


def _profile(profile: Looked, where: str) -> Read[object]:
    url = text_at(profile, "url")
    by_address = account(url, f"{where}.url") if url else Read[object](None)
    if by_address.value is not None:
        return by_address
    named = _by_name(profile)
    return Read[object](named) if named else by_address


def _by_name(profile: Looked) -> Account | None:
    """Find the account by the network's name; a user name may have an @ before it, or be a whole address."""
    name = (text_at(profile, "username") or text_at(profile, "url") or "").removeprefix("@")
    site = _NETWORKS.get(words.letters(text_at(profile, "network") or ""))
    page = Account(site, name).url if site and name else ""
    return Account.from_url(name) or Account.from_url(page)  # what the site cannot show is nobody's name there


def _tools(it: Looked) -> tuple[Tech, ...]:
    return tuple(tool for skill in it.each("skills") for tool in _tools_of(skill))


def _tools_of(skill: Looked) -> Iterator[Tech]:
    """Give the keywords of a skill, which are the tools; their heading is a note beside them."""
    name, level = text_at(skill, "name"), text_at(skill, "level")
    keywords = [word for item in skill.each("keywords") if (word := words_of(item))]
    if keywords:
        yield from (Tech(word, note=name, level_needed=level) for word in keywords)
    elif name:
        yield Tech(name, level_needed=level)


def _lines(it: Looked, path: str) -> list[str]:
    told = (without_money(words_of(item) or "") for item in it.each(path))
    return [text for text in told if text]


MAPPING = SystemMapping(
    "jsonresume",
    candidate={
        "name": "basics.name",
        "accounts": looking(_accounts),
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
        "work": looking(lambda it: "\n".join(f"- {text}" for text in _lines(it, "responsibilities"))),
        "must_have": looking(lambda it: tuple(requirement(text) for text in _lines(it, "qualifications"))),
        "tech_stack": looking(_tools),
        "ref.id": "meta.canonical",
        "ref.url": "meta.canonical",
        "told.source": "meta.canonical",
        "told.said_on": ["meta.lastModified"],
    },
    company={"name": "company"},
)
