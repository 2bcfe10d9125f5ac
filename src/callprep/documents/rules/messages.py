"""`notice.missing`, `weekend.send`: what a first message owes, and when it is better kept back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents.cleaning import units
from callprep.documents.rules._draft import Draft
from callprep.documents.rules._rule import Spot, error, note, rule, warning
from callprep.documents.rules.reading.phrases import has
from callprep.engagement import Engagement
from callprep.model.candidate import Candidate
from callprep.model.facts import About
from callprep.model.saying import Channel

__all__ = ["notice_missing", "weekend_send"]

_GDPR = "who writes first says where the facts are from, and how to refuse more (GDPR Art. 14 and 21; PECR; CAN-SPAM)"
_NOTICE = "notice"  # the section that holds both, in a document
_WORK_AT = re.compile(
    r"\b[Yy]our (?:talk|answer|paper|patent|post|article|piece|thesis|interview|keynote|essay)s?\b[^\n]{0,200}?"
    r"(?:\b(?:at|on|in) (?=[A-Z])|\b[A-Z]{2}\d{5,})"
)  # who names a work with its place has told the source
_FRIDAY, _SATURDAY = 4, 5
_DAYS = {_FRIDAY: "Friday", _SATURDAY: "Saturday"}
_EUROPE = (
    "austria belgium bulgaria croatia cyprus czechia czech|republic denmark estonia finland france germany greece "
    "hungary iceland ireland italy latvia liechtenstein lithuania luxembourg malta netherlands norway poland portugal "
    "romania slovakia slovenia spain sweden switzerland united|kingdom uk u.k. england scotland wales eu europe "
    "great|britain gb deutschland österreich schweiz nederland suomi sverige danmark norge polska"
)
_CITIES = (
    "amsterdam antwerp athens barcelona basel belfast berlin bern bilbao birmingham bologna bordeaux bratislava "
    "bremen bristol brno brussels bucharest budapest cambridge cardiff cluj cluj-napoca cologne copenhagen cork "
    "dortmund dresden dublin düsseldorf edinburgh eindhoven espoo florence frankfurt galway gdańsk geneva genoa "
    "ghent glasgow gothenburg graz grenoble groningen hamburg hanover helsinki innsbruck kaunas kraków köln "
    "lausanne leeds leipzig liège lille linz lisbon liverpool ljubljana lodz london lyon madrid malmö manchester "
    "marseille milan munich münchen nantes naples newcastle nice nottingham nuremberg oslo ostrava oxford paris "
    "porto poznań prague riga rome rotterdam salzburg seville sheffield sofia stockholm strasbourg stuttgart "
    "tallinn tampere tartu thessaloniki toulouse trieste trondheim turin turku umeå uppsala utrecht valencia "
    "valletta vienna wien vilnius warsaw wrocław york zagreb zurich zürich "
)
_PLACES = tuple(place.replace("|", " ") for place in (*_EUROPE.split(), *_CITIES.split()))
_ELSEWHERE = re.compile(
    r"\b(?:new|south|east|north|west|ontario|massachusetts|usa|u\.s\.a?\.|united states|canada|australia)\b"
)
_FAR_ZONES = frozenset(
    "Moscow Samara Saratov Volgograd Kirov Astrakhan Ulyanovsk Simferopol Minsk Istanbul Kiev Kyiv".split()
)
_ZONES = ("Europe/", "Atlantic/Reykjavik", "Atlantic/Azores", "Atlantic/Madeira", "Atlantic/Canary", "Asia/Nicosia")


@rule("notice.missing", Channel.MAIL, Channel.NOTE, origin=_GDPR)
def notice_missing(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a first message that does not say where it has its facts from, or how to refuse more."""
    if engagement.candidate.reply is not None or engagement.sent or engagement.notes:
        return
    if any(one.part == _NOTICE for one in draft.sentences):
        return
    words = draft.standards.words
    missing: list[str] = []
    if not (has(draft.text, words("notice_source")) or _WORK_AT.search(draft.text)):
        missing.append("where you found what you write")
    if not has(draft.text, words("notice_refuse")):
        missing.append("how to refuse more")
    if missing:
        how = note if _is_short(draft) else error if _is_protected(engagement) else warning
        yield how(None, f"a first message says {' and '.join(missing)}: add it in a line at the end")


def _is_short(draft: Draft) -> bool:
    """Whether it is a connection note, which has no room for it: the notice is owed with the next message."""
    standards = draft.standards
    if draft.channel is not Channel.NOTE or standards.note == "inmail":
        return False
    return standards.note == "connection" or units(draft.text.strip()) <= standards.limits.note_paid


def _is_protected(e: Engagement) -> bool:
    """Whether they live where such a notice is the law: in the EU, its neighbours that have the same, or the UK."""
    places = [e.candidate.location or "", *(item.fact.place or "" for item in e.dossier.of(About))]
    return _is_in_europe(e.candidate) or any(map(_is_european, places))


def _is_in_europe(candidate: Candidate) -> bool:
    zone = candidate.timezone or ""
    return zone.startswith(_ZONES) and zone.partition("/")[2] not in _FAR_ZONES


def _is_european(place: str) -> bool:
    folded = place.casefold()
    return has(folded, _PLACES) and not _ELSEWHERE.search(folded)


@rule("weekend.send", Channel.MAIL, Channel.NOTE, origin="messages sent on a Friday or Saturday are answered least")
def weekend_send(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Note a day on which messages are answered least."""
    del draft
    day = _DAYS.get(engagement.today.weekday())
    if day:
        yield note(None, f"today is a {day}: one sent from Sunday to Thursday is answered sooner")
