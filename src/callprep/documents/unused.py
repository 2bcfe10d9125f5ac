"""What was found or told and stands nowhere on a sheet: it is named as left out, so that nothing vanishes unseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from callprep.documents.lines import Line, know, ref
from callprep.documents.outline import Part
from callprep.documents.sections._speech import clause, place_of
from callprep.engagement import Engagement
from callprep.insight._against import against
from callprep.insight.overlap import gains
from callprep.model.evidence import Evidence
from callprep.model.facts import NOT_JUDGED, Answer, Post, Talk, Wish
from callprep.wording import said

__all__ = ["unused"]

_MOST_HOOKS = 3  # named: the best of those that open nothing; the rest is counted


def unused(e: Engagement, kept: Sequence[Part]) -> tuple[Line, ...]:
    """Give what the kept lines do not hold: what to read first, wishes, things to gain, and the best other hooks.

    What speaks against who rings opens nothing and is to be known before the call. Of private matters that were held
    back only the number is told, for their kinds would tell already. After a no there is no pitch, and so nothing is
    missing from it.
    """
    if e.declined:
        return ()
    lines = [line for part in kept for line in part.passage.lines]
    cited = frozenset(key for line in lines for key in line.cites)
    told = " ".join(line.text for line in lines).casefold()
    return (*_against(e), *_wishes(e, cited), *_gains(e, told), *_hooks(e, cited), *_private(e))


def _against(e: Engagement) -> Iterator[Line]:
    told: Iterable[Evidence[Post] | Evidence[Talk] | Evidence[Answer]]
    told = (*e.dossier.of(Post), *e.dossier.of(Talk), *e.dossier.of(Answer))
    judged = ((item, against(item.fact, e.opportunity.company.name)) for item in told if item.is_sure)
    found = [(item, name) for item, name in judged if name]
    for item, name in sorted(found, key=lambda pair: (pair[0].fact.title, pair[0].id)):
        title, place = clause(item.fact.title), place_of(e, item, "their")
        yield know(said(e.voice, f"left_out.{name}", title=title, place=place), cites=[item])


def _private(e: Engagement) -> Iterator[Line]:
    if count := sum(number for category, number in e.dossier.dropped if category != NOT_JUDGED):
        yield know(said(e.voice, f"left_out.private_{'one' if count == 1 else 'many'}", count=str(count)))


def _wishes(e: Engagement, cited: frozenset[str]) -> Iterator[Line]:
    for item in sorted(e.dossier.of(Wish), key=lambda item: (item.fact.title, item.id)):
        if item.is_sure and item.id not in cited:
            told = said(e.voice, "left_out.wish", wish=clause(item.fact.title), place=place_of(e, item, "their"))
            yield know(told, cites=[item])


def _gains(e: Engagement, told: str) -> Iterator[Line]:
    for gain in gains(e.spoken):
        if clause(gain.text).casefold().rstrip(".") not in told:
            text = said(e.voice, "left_out.gain", gain=clause(gain.text))
            yield know(text, cites=[ref(e.opportunity, gain.field.removeprefix("opportunity."))])


def _hooks(e: Engagement, cited: frozenset[str]) -> Iterator[Line]:
    others = [hook for hook in e.openers() if hook.evidence.id not in cited]
    for hook in others[:_MOST_HOOKS]:
        told = said(
            e.voice, "left_out.hook", title=clause(hook.evidence.fact.title), place=place_of(e, hook.evidence, "their")
        )
        yield know(told, cites=[hook.evidence])
    if more := len(others[_MOST_HOOKS:]):
        key = "left_out.hooks_one" if more == 1 else "left_out.hooks_many"
        yield know(said(e.voice, key, count=str(more)), cites=[hook.evidence for hook in others[_MOST_HOOKS:]])
