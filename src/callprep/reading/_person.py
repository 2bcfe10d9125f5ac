"""Whose page it is by its JSON-LD, and what that says of the person.

Source: https://schema.org/Person and
https://developers.google.com/search/docs/appearance/structured-data/profile-page. E-mail, telephone, birth date and
street address are not read.
"""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING

import attrs

from callprep.reading._clean import same_page
from callprep.reading._graph import Graph, JsonObject, kinds_of, listed
from callprep.reading._stated import Kind, Stated, merged

if TYPE_CHECKING:
    from collections.abc import Iterable

    from callprep.reading._html import Document

__all__ = ["described"]

_SITES = frozenset({"WebSite", "Blog"})
_PAGES = frozenset({"ProfilePage", "AboutPage", "WebPage", "ContactPage"})
_ORGANISATIONS = frozenset({"Corporation", "NGO", "OnlineStore", "Store", "Brand", "CollegeOrUniversity"})
_MAKERS = ("author", "publisher", "creator")
_WORKPLACES = ("worksFor", "affiliation", "alumniOf", "memberOf")


def described(document: Document, blocks: Iterable[object]) -> tuple[Kind, Stated | None]:
    """Say whose page the blocks make it, and what they state of that person.

    The main entity of a page speaks first, then what stands at the top or made the site. With several persons, the
    one whose address is the page; an organisation beside a person is the owner unless the person merely works or
    learnt there, or the page is the person's address.
    """
    graph = Graph.of(document, blocks)
    main = [thing for top in graph.tops if kinds_of(top) & _PAGES for thing in graph.objects(top.get("mainEntity"))]
    makers = [
        thing
        for top in graph.tops
        if kinds_of(top) & _SITES
        for maker in _MAKERS
        for thing in graph.objects(top.get(maker))
    ]
    stated = any(map(_is_person, main))
    things = main if stated or any(map(_is_organisation, main)) else [*graph.tops, *makers]
    persons = _persons(graph, things)
    organisations = [] if stated else [thing for thing in things if _is_organisation(thing)]
    if organisations and not _explained(graph, persons, organisations, makers):
        return Kind.ORGANISATION, None
    if len(persons) > 1:
        return Kind.SEVERAL, None
    return (Kind.PERSON, persons[0].stated) if persons else (Kind.UNKNOWN, None)


@attrs.frozen
class _Described:
    """A person of the graph, all objects of one name together; `here` says that the page is their address."""

    stated: Stated
    things: tuple[JsonObject, ...]
    here: bool


def _is_person(thing: JsonObject) -> bool:
    return "Person" in kinds_of(thing)


def _is_organisation(thing: JsonObject) -> bool:
    kinds = kinds_of(thing)  # plug-ins of personal sites write both types for their owner
    suffixes = ("Organization", "Business")
    return "Person" not in kinds and any(kind in _ORGANISATIONS or kind.endswith(suffixes) for kind in kinds)


def _persons(graph: Graph, things: Iterable[JsonObject]) -> list[_Described]:
    """Give the different persons among the things; if the page is the address of just one, that one."""
    by_name: dict[object, list[JsonObject]] = {}
    for thing in filter(_is_person, things):
        name = _full_name(graph, thing)
        by_name.setdefault(name.casefold() if name else id(thing), []).append(thing)
    page = graph.document.url
    persons = [
        _Described(
            reduce(merged, [_stated(graph, thing) for thing in same]),
            tuple(same),
            any(
                same_page(link, page)
                for thing in same
                for link in graph.links([thing.get("url"), thing.get("mainEntityOfPage")])
            ),
        )
        for same in by_name.values()
    ]
    here = [person for person in persons if person.here]
    return here if len(here) == 1 else persons


def _explained(
    graph: Graph, persons: list[_Described], organisations: Iterable[JsonObject], makers: list[JsonObject]
) -> bool:
    """Say whether a page with one person and these organisations is nevertheless the person's."""
    if len(persons) != 1 or persons[0].here:
        return len(persons) == 1
    places = [place for thing in persons[0].things for name in _WORKPLACES for place in graph.objects(thing.get(name))]
    return all(one in places and one not in makers for one in organisations)


def _full_name(graph: Graph, thing: JsonObject) -> str | None:
    parts = (graph.text(thing.get(name)) for name in ("givenName", "familyName"))
    return graph.text(thing.get("name")) or " ".join(filter(None, parts)) or None


def _stated(graph: Graph, thing: JsonObject) -> Stated:
    page = graph.document.url
    links = graph.links([thing.get("url"), *listed(thing.get("sameAs"))])
    return Stated(
        name=_full_name(graph, thing),
        nickname=graph.text(thing.get("alternateName"), 100),
        note=graph.text(thing.get("description"), 500),
        job_title=graph.text(thing.get("jobTitle")),
        employer=graph.text(thing.get("worksFor")),
        place=_place(graph, thing),
        image=next(graph.links(thing.get("image")), None),
        topics=tuple(dict.fromkeys(graph.texts(thing.get("knowsAbout"), 80))),
        profiles=tuple(link for link in links if not same_page(link, page)),
    )


def _place(graph: Graph, thing: JsonObject) -> str | None:
    """Give the town, region and country of the first address; never the street."""
    homes = list(graph.objects(thing.get("homeLocation")))
    addresses = [
        *graph.objects(thing.get("address")),
        *(a for home in homes for a in graph.objects(home.get("address"))),
    ]
    for address in addresses:
        parts = (graph.text(address.get(f"address{part}")) for part in ("Locality", "Region", "Country"))
        if place := ", ".join(dict.fromkeys(filter(None, parts))):
            return place
    return graph.text(thing.get("homeLocation"))
