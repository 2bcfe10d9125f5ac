"""A note for a connection request, and an InMail: the one thing of theirs, what it is about, one ask, and a name.

A section whose name ends in "_short" or "_least" stands in for the one before it where there is no room for that.
"""

from __future__ import annotations

from callprep.documents.cleaning import units
from callprep.documents.lines import Citable, Line, ask, line, passage, ref
from callprep.documents.outline import Written, section
from callprep.documents.sections._grammar import capital, ended
from callprep.documents.sections._lengths import GAIN, every_gain, put
from callprep.documents.sections._reasons import gain, hook_line, reason, resting
from callprep.documents.sections._speech import clause, need, we_are_the_company
from callprep.documents.sections._written import as_written, names_hidden_company, withheld
from callprep.documents.sections.reach_out import dated_ask
from callprep.engagement import Engagement
from callprep.errors import NotAllowedError
from callprep.insight.overlap import Task
from callprep.insight.topics import subject_terms
from callprep.model.saying import Channel
from callprep.model.wording import one_stop
from callprep.wording import said

__all__ = [
    "ask_connect",
    "ask_connect_short",
    "ask_dated",
    "benefit",
    "hook",
    "hook_least",
    "hook_short",
    "longest_gain",
    "notice",
    "role",
    "role_least",
    "role_short",
    "signature",
    "signature_short",
]


def _hook(e: Engagement, *, short: bool = True, placed: bool = True) -> Line:
    seen = as_written(e, Channel.NOTE)
    why = reason(seen)
    if why is None:
        kept = "; ".join(withheld(e, Channel.NOTE)) or "nothing is known that is public, and surely theirs"
        raise NotAllowedError(
            f"a note without anything of theirs is the note that everybody gets, so none is written: {kept}. "
            "Find something that may be named, or write after they did"
        )
    return resting(hook_line(seen, why.item, "note_hook", short=short, placed=placed), e, Channel.NOTE)


@section("hook", pitches=True)
def hook(e: Engagement) -> Written:
    """Name the one thing of theirs that this rests on.

    Raises:
        NotAllowedError: There is nothing that may be named; the message says why.
    """
    return passage(_hook(e, short=False))


@section("hook_short", pitches=True)
def hook_short(e: Engagement) -> Written:
    """Name it in as few words as still tell it from others."""
    return passage(_hook(e))


@section("hook_least", pitches=True)
def hook_least(e: Engagement) -> Written:
    """Name it by its first words, without its place: for a title that is too long for a note."""
    return passage(_hook(e, placed=False))


@section("role", pitches=True)
def role(e: Engagement) -> Written:
    """Say which role it is about."""
    seen = as_written(e, Channel.NOTE)
    company, title = seen.opportunity.company.name, seen.opportunity.title
    if not company:
        return passage(line(said(e.voice, "note_body.role_hidden")))
    told = one_stop(said(e.voice, "note_body.role", company=company, role=clause(title)))
    return passage(line(told, cites=[ref(e.opportunity, "title"), ref(e.opportunity.company, "name")]))


@section("role_short", pitches=True)
def role_short(e: Engagement) -> Written:
    """Say company and role in as few words as hold them; where the signature names the company, "with us"."""
    seen = as_written(e, Channel.NOTE)
    company, title = seen.opportunity.company.name, seen.opportunity.title
    if not company:
        return None
    key = "role_short_ours" if we_are_the_company(e) else "role_short"
    told = one_stop(said(e.voice, f"note_body.{key}", company=company, role=clause(title)))
    return passage(line(told, cites=[ref(e.opportunity, "title"), ref(e.opportunity.company, "name")]))


@section("role_least", pitches=True)
def role_least(e: Engagement) -> Written:
    """Say whose role it is, no more: for a title that is too long for a note."""
    company = as_written(e, Channel.NOTE).opportunity.company.name
    if not company:
        return None
    told = one_stop(said(e.voice, "note_body.role_least", company=company))
    return passage(line(told, cites=[ref(e.opportunity.company, "name")]))


@section("benefit", pitches=True)
def benefit(e: Engagement) -> Written:
    """Say what is in it for them, where it may be written."""
    seen = as_written(e, Channel.NOTE)
    found = gain(e, seen)
    if found is None:
        return need("growth", said(e.voice, "mail_gain.need"))
    told = _gain_told(e, seen, Task(found.text, found.field))
    cites: list[Citable] = [ref(e.opportunity, found.field), *(found.wish.cites if found.wish else found.against)]
    offered = line(told, cites=cites, offers=sorted(subject_terms((found.text,))))
    return passage(resting(offered, e, Channel.NOTE))


def _gain_told(e: Engagement, seen: Engagement, gain: Task) -> str:
    key = "new" if gain.field == "learning" else "growth"
    return ended(capital(said(e.voice, f"note_body.{key}", new=put(seen, gain.text, GAIN))))


def longest_gain(e: Engagement) -> int:
    """Give the length of the longest gain that may be told, whichever it is, in UTF-16 units."""
    seen = as_written(e, Channel.NOTE)
    return max((units(_gain_told(e, seen, gain)) for gain in every_gain(seen)), default=0)


@section("next_step", pitches=True)
def ask_dated(e: Engagement) -> Written:
    """Ask for one small thing, with its day."""
    return dated_ask(e, "note_body.ask", "note_body.ask_slots")


@section("next_step", pitches=True)
def ask_connect(e: Engagement) -> Written:
    """Ask for leave to tell more: all that a request to connect can ask for."""
    return passage(ask(said(e.voice, "note_body.connect")))


@section("next_step_short", pitches=True)
def ask_connect_short(e: Engagement) -> Written:
    """Ask the same in fewer words."""
    return passage(ask(said(e.voice, "note_body.connect_short")))


@section("notice")
def notice(e: Engagement) -> Written:
    """Say that a no is enough."""
    return passage(line(said(e.voice, "note_body.refuse")))


@section("signature")
def signature(e: Engagement) -> Written:
    """Sign with name and company; in a search of their own house that is confidential, with the name alone."""
    caller = e.caller
    if names_hidden_company(e, caller.company):
        return _name_alone(e)
    told = said(e.voice, "note_body.sign", name=caller.name, **{"from": caller.company})
    return passage(line(told, cites=[ref(caller, "name"), ref(caller, "company")]))


@section("signature_short")
def signature_short(e: Engagement) -> Written:
    """Sign with the full name alone: the site shows the rest beside it; a first name alone says not who writes."""
    is_full = len(e.caller.name.split()) > 1
    return _name_alone(e) if is_full else None


def _name_alone(e: Engagement) -> Written:
    return passage(line(said(e.voice, "note_body.sign_short", name=e.caller.name), cites=[ref(e.caller, "name")]))
