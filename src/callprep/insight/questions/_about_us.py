"""What they ask about whoever calls: where the facts come from, what becomes of them, why them, and who it is.

Nobody but the caller can answer that, and nothing of it is sent to the hiring manager. Sources are told as the notice
of a mail tells them: all the places that are held, whether what stands there may be quoted or not.
"""

from __future__ import annotations

import re

import attrs

from callprep.insight.questions._telling import Answer, framed
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Fact
from callprep.model.sites import SITES, label
from callprep.model.wording import listed
from callprep.wording import Voice

__all__ = ["Ringing", "about_us", "asks_for_number", "has_number"]

_MOST = 4
_NUMBER = re.compile(r"\b(?:phone|mobile|cell|numbers?)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"\b(?:e-?mails?|mail|address)\b", re.IGNORECASE)
_DIGITS = re.compile(r"\+?\d[\d ()/.-]{6,18}\d")
_HOST = re.compile(r"https?://(?:www\.)?([^/?#:@\s]+)", re.IGNORECASE)
_OWN = {"homepage": "place_homepage", "feed": "place_feed"}


@attrs.frozen
class Ringing:
    """Who calls: `client` is whom they call for, None where they call for their own company or may not say it.

    `lead` is what of theirs is the reason for the call, as far as it may be named.
    """

    name: str
    company: str
    role: str | None = None
    email: str | None = None
    opt_out: str | None = None
    client: str | None = None
    is_agency: bool = False
    lead: Evidence[Fact] | None = None


def about_us(
    key: str, voice: Voice, candidate: Candidate, dossier: Dossier, ringing: Ringing, *, asked: str = ""
) -> Answer:
    """Answer a question about whoever calls, by its key; there is always an answer.

    Args:
        key: One of `ABOUT_US`.
        voice: Whose wordings frame the answer.
        candidate: What they told us, and the addresses we have.
        dossier: What is known of them.
        ringing: Who calls.
        asked: The question in their words: a number or an address may be what it is about.
    """
    match key:
        case "sources":
            return _sources(voice, candidate, dossier, asked)
        case "data":
            return _data(voice, ringing)
        case "why_me":
            return _why(voice, ringing)
        case _:
            return _who(voice, ringing)


def asks_for_number(asked: str) -> bool:
    """Tell whether a question is about where their phone number comes from."""
    return bool(_NUMBER.search(asked))


def has_number(candidate: Candidate) -> bool:
    """Tell whether their reply gives a number that one can call."""
    return candidate.reply is not None and bool(_DIGITS.search(candidate.reply.text))


def _sources(voice: Voice, candidate: Candidate, dossier: Dossier, asked: str) -> Answer:
    sure = [item for item in dossier.evidence if item.is_sure]
    held: dict[str, str] = {}
    for item in sorted(sure or dossier.evidence, key=lambda one: one.id):
        held.setdefault(_place(voice, item), item.id)
    places, cites = [*sorted(held)[:_MOST]], [held[place] for place in sorted(held)[:_MOST]]
    if candidate.said and (sure or not held):
        places.append(framed(voice, "place_told"))
        cites.append("candidate.said")
    move = "sources_none" if not places else "sources" if sure or not held else "sources_unsure"
    told = [framed(voice, move, places=listed(places))]
    found = next((one.found for one in candidate.emails if one.found), None)
    if _ADDRESS.search(asked) and found:
        told.append(framed(voice, "address_from", place=label(found) if found in SITES else found))
        cites.append("candidate.emails")
    if asks_for_number(asked):
        told.append(framed(voice, "number_reply" if has_number(candidate) else "number_open"))
    return Answer("; ".join(told), tuple(cites))


def _place(voice: Voice, item: Evidence[Fact]) -> str:
    """Name where something stands: their own page, a site by its name, any other by its host."""
    known = item.provenance
    site = known.account.site
    if site in _OWN and not known.place:
        return framed(voice, _OWN[site] if item.is_sure else f"{_OWN[site]}_unsure")
    if site in SITES:
        return label(site)
    host = _HOST.match(known.account.url)
    return framed(voice, "place_cv") if known.place else host[1] if host else label(site)


def _data(voice: Voice, ringing: Ringing) -> Answer:
    at = ringing.opt_out or ringing.email
    if at is None:
        return Answer(framed(voice, "data"), ("caller.name",))
    return Answer(framed(voice, "data_at", at=at), (f"caller.{'opt_out' if ringing.opt_out else 'email'}",))


def _why(voice: Voice, ringing: Ringing) -> Answer:
    if ringing.lead is None:
        return Answer(framed(voice, "why_me_open"))
    return Answer(framed(voice, "why_me", title=ringing.lead.fact.title), (ringing.lead.id,))


def _who(voice: Voice, ringing: Ringing) -> Answer:
    """Say who calls: of the company itself, or of another one and for whom."""
    who = framed(voice, "in_role", name=ringing.name, role=ringing.role) if ringing.role else ringing.name
    cites = ("caller.name", *(("caller.role",) if ringing.role else ()), "caller.company")
    if not ringing.is_agency:
        return Answer(framed(voice, "who_inside", who=who, company=ringing.company), cites)
    if ringing.client is None:
        return Answer(framed(voice, "who_outside_hidden", who=who, company=ringing.company), cites)
    parts = {"who": who, "company": ringing.company, "client": ringing.client}
    return Answer(framed(voice, "who_outside", **parts), (*cites, "company.name"))
