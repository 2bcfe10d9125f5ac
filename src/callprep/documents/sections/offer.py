"""What is in it for them: what would be new, what they get, with which tools, people and pay."""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents.lines import Line, Need, ask, know, line, passage, ref
from callprep.documents.outline import Written, section
from callprep.documents.sections._calling import name_of, title_of
from callprep.documents.sections._grammar import Shape, after_colon, brief, capital, due, ended, shape
from callprep.documents.sections._leads import is_near, named, tie
from callprep.documents.sections._refused import is_refused, not_refused
from callprep.documents.sections._sent import anew, headed, is_told
from callprep.documents.sections._speech import clause, contested, done_before, may_be_said, need
from callprep.documents.sections._terms import money, people, products, stack
from callprep.documents.sections._wishes import Wanted, Wishes, wanted
from callprep.engagement import Engagement
from callprep.insight.overlap import Overlap, Task, gains, tasks
from callprep.insight.topics import subject_terms
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Post
from callprep.model.opportunity import Goal
from callprep.model.wording import listed
from callprep.wording import said

__all__ = ["benefit", "learning", "money", "people", "products", "stack"]

_LATER = re.compile(r"\s*(?:later(?: on)?|then|in time|over time|after that)\b[,:]?\s+", re.IGNORECASE)
"""How an answer on growth may begin, after a wording that says so already."""
_NEXT = "opportunity.next_roles"
_MOST_TITLES = 3


@section("learning", pitches=True)
def learning(e: Engagement) -> Written:
    """Tell the next challenge unasked: a gain for them that none of their projects already shows."""
    if not gains(e.spoken):
        return need("growth", said(e.voice, "learning.need_gain"))
    # growth is told as the benefit, unless it is all there is to gain
    offered = not_refused(e, e.offer.new)
    new = [task for task in offered if task.field == "learning" or not e.spoken.learning]
    if not new and not e.offer.against:
        return need("growth", said(e.voice, "learning.need_new"))
    if not new:
        still = None if offered else need("growth", said(e.voice, "learning.need_new"))
        return passage(_shown(e, "learning.know_shown"), still)
    done = done_before(e)
    return passage(_delta(e, done, new[0]) if done else _gain(e, new[0]))


def _shown(e: Engagement, key: str) -> Line:
    """Know with what they have shown what there is to gain: the first titles, for all that it rests on."""
    titles = [title_of(e, found.fact) for found in e.offer.against]
    return know(said(e.voice, key, shown=listed(titles[:_MOST_TITLES])), cites=e.offer.against)


def _delta(e: Engagement, overlap: Overlap, new: Task) -> Line:
    key = "learning.delta" if may_be_said(e, overlap.evidence) else "learning.delta_unsaid"
    told = _mailed(e, new) or anew(e, key, new=_told(e, new)) if new.field == "learning" else _path(e, new)
    return line(
        ended(told),
        cites=[*contested(e, overlap.evidence), ref(e.opportunity, new.field), *e.offer.against],
        offers=sorted(subject_terms((new.text,)) - set(overlap.shared)),
    )


def _gain(e: Engagement, gain: Task) -> Line:
    """Set what is new beside what of theirs touches it, else beside what the call rests on; a way on is no lesson."""
    if gain.field != "learning":
        return line(ended(_path(e, gain)), cites=[ref(e.opportunity, gain.field), *e.offer.against])
    mailed = _mailed(e, gain)
    if mailed:
        return line(
            ended(mailed),
            cites=[ref(e.opportunity, gain.field), *e.offer.against],
            offers=sorted(subject_terms((gain.text,))),
        )
    near, key = tie(e, gain.text), "learning.onward"
    beside = near.item
    if not near.cites:
        near, key = named(e), "learning.beside"
        beside = near.item if near.item and _is_step(e, near.item) else None
    parts = {"title": name_of(e, beside)} if beside else {}
    told = anew(e, key if beside else "learning.gain", new=_told(e, gain), **parts)
    return line(
        ended(capital(told)),
        cites=[ref(e.opportunity, gain.field), *near.cites, *e.offer.against],
        offers=sorted(subject_terms((gain.text,))),
    )


def _is_step(e: Engagement, item: Evidence[Fact]) -> bool:
    """Whether one can go on from it to what is new: a piece on something else than the role is no step to it."""
    return not isinstance(item.fact, Post) or is_near(e, item)


def _told(e: Engagement, gain: Task) -> str:
    return after_colon(brief(e, gain.text))


def _mailed(e: Engagement, gain: Task) -> str:
    """Tell what a mail told in full as told, with the head of it where it has a short one; empty where none did."""
    told = _told(e, gain)
    if not is_told(e, told):
        return ""
    head, key = headed(told), "mailed" if gain.field == "learning" else "mailed_path"
    return said(e.voice, f"learning.{key}", new=head) if head else said(e.voice, f"learning.{key}_all")


def _path(e: Engagement, gain: Task) -> str:
    """Tell growth as where it leads: a deed is what they would get to do."""
    told, mailed = brief(e, gain.text), _mailed(e, gain)
    if mailed:
        return mailed
    if shape(told) is Shape.DEED:
        return anew(e, "learning.path_deed", deed=told[:1].lower() + told[1:])
    return anew(e, "learning.path", path=after_colon(told))


@section("benefit", pitches=True)
def benefit(e: Engagement) -> Written:
    """Answer "what is in it for me" from the manager's words and their own wishes, and ask what pulls them."""
    spoken = e.spoken
    gain = (spoken.impact, spoken.team_impact, spoken.company_goals, *spoken.next_roles)
    if not (any(gain) or tasks(spoken) or gains(spoken)):
        return passage(need("growth", said(e.voice, "benefit.need_benefit")), *_still_open(e))
    wishes = wanted(e)
    is_way = bool(spoken.growth and spoken.learning) and not is_refused(e, "growth")
    growth = [_growth(e, spoken.growth, wishes.growth)] if spoken.growth and is_way else []
    next_roles = () if is_refused(e, "next_roles") else spoken.next_roles[:1]
    following = [_following(e, role, wishes.next) for role in next_roles if wishes.next or not _is_named(e, role)]
    learnt = [_learnt(e, wishes.learning)] if wishes.learning and not is_refused(e, "learning") else []
    told = [*growth, *following, *learnt, *(_first_mark(e, goal) for goal in spoken.success[:1])]
    return passage(*told, _pull(e, told, wishes), *_still_open(e))


def _is_named(e: Engagement, role: str) -> bool:
    """Whether the way that was told just before ends in that role."""
    growth = e.spoken.growth if e.spoken.learning else None
    return clause(role).casefold() in (growth or "").casefold()


def _learnt(e: Engagement, wish: Wanted) -> Line:
    """Tell that they would learn what they wish for: in a word where that was the line before."""
    gain = e.spoken.learning[0]
    new = [task.text for task in e.offer.new if task.field == "learning"]
    if not tasks(e.spoken) or new[:1] != [gain]:
        return _met(e, wish, gain, "learning")
    told = said(e.voice, "benefit.wish_learnt", wish=wish.words, where=wish.where)
    return line(ended(told), cites=[*wish.cites, ref(e.opportunity, "learning"), *e.offer.against])


def _growth(e: Engagement, growth: str, wish: Wanted | None) -> Line:
    """Tell the way on; where they have shown that already, it is nothing new, and only known."""
    if e.offer.against and not any(gain.field == "growth" for gain in e.offer.new):
        return _shown(e, "benefit.know_shown")
    if wish:
        return _met(e, wish, growth, "growth")
    growth = growth[found.end() :] if (found := _LATER.match(growth)) else growth
    told = anew(e, "benefit.growth", growth=after_colon(brief(e, growth)))
    return line(ended(told), cites=[ref(e.opportunity, "growth")])


def _following(e: Engagement, role: str, wish: Wanted | None) -> Line:
    if wish:
        return _met(e, wish, role, "next_roles")
    return line(ended(anew(e, "benefit.next", next=brief(e, role))), cites=[_NEXT])


def _met(e: Engagement, wish: Wanted, gain: str, field: str) -> Line:
    told = after_colon(brief(e, gain))
    short = headed(told) if is_told(e, told) else ""
    told = anew(e, "benefit.wish_met", wish=wish.words, where=wish.where, gain=short or told)
    return line(ended(told), cites=[*wish.cites, ref(e.opportunity, field)])


def _first_mark(e: Engagement, goal: Goal) -> Line:
    by = due(e.voice, goal.by)
    parts = {"goal": after_colon(brief(e, goal.text))} | ({"due": by} if by else {})
    return line(
        ended(said(e.voice, "benefit.mark_due" if by else "benefit.mark", **parts)),
        cites=[ref(e.opportunity, "success")],
    )


def _pull(e: Engagement, told: list[Line], wishes: Wishes) -> Line | None:
    """Ask what draws them: by a wish that nothing here answers, or where there are two things to choose between."""
    if wishes.open:
        asked = said(e.voice, "benefit.pull_wish", wish=wishes.open.words, where=wishes.open.where)
        return ask(asked, cites=wishes.open.cites)
    offered, todo = not_refused(e, gains(e.spoken)), tasks(e.spoken)
    if not (offered and todo):
        return ask(said(e.voice, "benefit.sound"), cites=[ref(e.opportunity, "title")]) if told else None
    new = not_refused(e, e.offer.new) if e.offer.against else offered
    if not new:
        return ask(said(e.voice, "benefit.sound"), cites=[ref(e.opportunity, "title"), *e.offer.against])
    # it names the work and what comes of it, and so stands only where a reader may have both
    halves = [ref(e.opportunity, task.field) for task in (todo[0], new[0])]
    return ask(said(e.voice, "benefit.pull"), cites=[*halves, *e.offer.against])


def _still_open(e: Engagement) -> Iterator[Need]:
    if not e.spoken.growth and not e.spoken.next_roles:
        yield Need(said(e.voice, "benefit.need_next"), blocks=said(e.voice, "benefit.need_next_blocks"), field=_NEXT)
    if not e.spoken.success:
        yield need("success", said(e.voice, "benefit.need_success"))
