"""A hook for who words better than we do: a language model, or any callable, under the eyes of the rules.

Without a writer everything works. With one, lines go out with the facts they rest on, one wording comes back for each,
and what says more than its facts is refused with the reasons, so that the built-in line stays. It fails closed: a
writer that raises, times out, miscounts or talks rubbish changes nothing, and the result says so. Nobody waits for it
longer than for its deadline, whatever callable it is.
"""

from __future__ import annotations

import contextvars
import queue
import threading
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Final, Generic, NoReturn, Protocol, TypeVar, cast

import attrs

from callprep.documents._writing_checks import excess, legible
from callprep.documents._writing_facts import Shown, View, shown
from callprep.documents.lines import Line, Passage
from callprep.documents.lint import HasParts, channel_of, lint
from callprep.documents.marking import by_machine, machines_of, told_of
from callprep.documents.outline import Part
from callprep.documents.rules._rule import Finding, Severity
from callprep.engagement import Engagement
from callprep.errors import CallprepError, InvalidInputError, SourceError, UnreadableError
from callprep.inquiry.wire import shown_url
from callprep.model import _checked
from callprep.model.saying import Channel, Form
from callprep.model.tone import Tone
from callprep.wording import Voice

__all__ = ["Basis", "Refusal", "Rewritten", "ToReword", "Wording", "Writer", "rewritten"]

_ORIGIN = "a writer is a guest: the document does not depend on it"
_LONGEST_NAME, _LONGEST_FAULT, _LONGEST_OFFER = 60, 200, 2_000
_ENGLISH = "en"
_DEADLINE: Final = 30.0
"""Seconds; a `Client` gives up after 20, and says more of it."""


@attrs.frozen
class Basis:
    """A fact that lines may rest on, in plain words; its `id` counts within one `Wording` ("f1")."""

    id: str
    text: str


@attrs.frozen
class ToReword:
    """A line to reword: its text, whether it says or asks, the reaction it answers, and the facts it may use."""

    text: str
    form: Form
    when: str | None = None
    facts: tuple[str, ...] = ()


@attrs.frozen
class Wording:
    """What a writer is asked: reword these lines of a section, each by its facts and no more.

    It holds lines that rest on the same facts, so that a fact found or lost changes no other line. There is nothing in
    it that may not be said to the candidate in this channel, and no way to reach anybody.
    """

    section: str
    lines: tuple[ToReword, ...]
    facts: tuple[Basis, ...] = ()
    channel: Channel = Channel.CALL
    tone: Tone = attrs.field(factory=Tone)


class Writer(Protocol):
    """Whoever rewords: gives one text for each line in their order, or None to leave all as they are."""

    def __call__(self, wording: Wording, /) -> Sequence[str] | None:
        """Reword the lines."""
        ...


@attrs.frozen
class Refusal:
    """A wording that was not taken: the line that stays, what was offered (empty where nothing was), and why."""

    section: str
    line: str
    offered: str
    reasons: tuple[Finding, ...]

    def __str__(self) -> str:
        """Say it in one line."""
        why = "; ".join(f"{reason.rule}: «{reason.text}» {reason.why}" for reason in self.reasons)
        return f"{self.section}: kept «{self.line}» ({why})"


D = TypeVar("D", bound=HasParts)


@attrs.frozen
class Rewritten(Generic[D]):
    """A document after a writer: what was taken is in it, marked line by line, and what was refused stands beside it.

    `asked` is all that left the house, in order; `by` is the name of the writer, `voice` that of the document.
    """

    document: D
    by: str
    refusals: tuple[Refusal, ...] = ()
    asked: tuple[Wording, ...] = ()
    voice: Voice = attrs.field(factory=partial(Voice, ""))

    @property
    def reworded(self) -> tuple[Line, ...]:
        """The lines that the writer worded."""
        return tuple(line for part in self.document.parts for line in part.passage.lines if line.by is not None)

    @property
    def note(self) -> str:
        """What a reader has to be told of it, as the pages of the document do; empty where nothing was taken."""
        return told_of(self.voice, machines_of(self.reworded))


def rewritten(
    document: D,
    writer: Writer,
    engagement: Engagement,
    *,
    channel: Channel | None = None,
    by: str | None = None,
    deadline: float = _DEADLINE,
) -> Rewritten[D]:
    """Have a document reworded, as far as what comes back says no more than its facts.

    Lines that are only to be known, that name a third person or speak of pay, or that rest on what may not leave the
    house, are never shown to the writer. The same document and the same answers give the same bytes.

    Args:
        document: What an outline wrote from the engagement: an attrs class with `parts`.
        writer: Who rewords; called once for the lines of a section that rest on the same facts.
        engagement: What it was written from.
        channel: Where it goes: it decides what the writer may see, and how long a line may get. Left out, a mail goes
            by mail, a note as a note, and anything else is for the call, as for `lint`.
        by: The name of the writer, for the mark; its attribute `name`, or the name of its function or class.
        deadline: Seconds within which each answer has to come; who lets one pass is not asked again. It is called in
            a thread of its own, with the context variables of the caller; one that never returns holds up neither you
            nor the end of the program, and what it still gives is thrown away.

    Returns:
        The document, with every refusal. No fault of the writer's is raised.

    Raises:
        InvalidInputError: The channel is `INTERNAL`, which is for nobody's eyes but the recruiter's, or none at all;
            the writer is none that can be asked; or the deadline is no number of seconds.
    """
    _check(writer, channel, deadline)
    asked = partial(_within, deadline, writer)
    desk = _Desk(asked, engagement, channel or channel_of(document), _name(by or _named(writer)))
    parts = tuple(desk.reworded(part) for part in document.parts)
    return desk.result(document, parts)


def _check(writer: object, channel: Channel | None, deadline: object) -> None:
    """Refuse what would otherwise look like a fault of the writer's, or wait for nothing."""
    if channel is not None and _checked.member(Channel, channel, "channel") is Channel.INTERNAL:
        raise InvalidInputError("channel", "what is for your own eyes is not shown to a writer; name where it goes")
    if not callable(writer):
        told = "should be a function that takes a Wording and gives one text for each of its lines"
        raise InvalidInputError("writer", f"{told}, is {writer!r:.60}")
    number = isinstance(deadline, (int, float)) and not isinstance(deadline, bool)
    if not (number and 0 <= cast("float", deadline) <= threading.TIMEOUT_MAX):
        raise InvalidInputError("deadline", f"should be a number of seconds, 0 or more, is {deadline!r:.60}")


def _named(writer: Writer) -> str:
    found: object = getattr(writer, "name", None) or getattr(writer, "__name__", None)
    return found if isinstance(found, str) else type(writer).__name__


def _name(given: str) -> str:
    return legible(given)[:_LONGEST_NAME] or "a writer"


def _within(seconds: float, writer: Writer, wording: Wording, /) -> Sequence[str] | None:
    """Ask, and wait so long.

    Raises:
        _NoAnswerError: None came.
        BaseException: Whatever the writer raised.
    """
    told: queue.SimpleQueue[Callable[[], Sequence[str] | None]] = queue.SimpleQueue()
    context = contextvars.copy_context()

    def answer() -> None:
        try:
            given = context.run(writer, wording)
        except BaseException as fault:  # noqa: BLE001 -- it is raised where the writer was asked
            told.put(partial(_raised, fault))
        else:
            told.put(lambda: given)

    threading.Thread(target=answer, name="callprep-writer", daemon=True).start()
    try:
        result = told.get(timeout=seconds)
    except queue.Empty:
        raise _NoAnswerError(f"no answer within {seconds:g} seconds") from None
    return result()


def _raised(fault: BaseException) -> NoReturn:
    raise fault


class _NoAnswerError(TimeoutError):
    """Nothing came back in time."""


class _UselessAnswerError(ValueError):
    """What came back is no answer to what was asked."""


class _Desk:
    """One document on its way through a writer: who is asked what, and what came of it."""

    def __init__(self, writer: Writer, engagement: Engagement, channel: Channel, name: str) -> None:
        self._writer, self._engagement, self._channel, self._by = writer, engagement, channel, name
        self._view = View.of(engagement, channel)
        self._refusals: list[Refusal] = []
        self._asked: list[Wording] = []
        self._gone = "" if engagement.caller.tone.language == _ENGLISH else "what comes back is judged in English only"

    def reworded(self, part: Part) -> Part:
        """Have the lines of a part reworded, those that rest on the same facts together."""
        groups: dict[tuple[str, ...], list[tuple[int, Shown]]] = {}
        for place, line in enumerate(part.passage.lines):
            known = shown(line, self._view)
            if known is not None:
                groups.setdefault(line.cites, []).append((place, known))
        lines = list(part.passage.lines)
        for group in groups.values():
            for place, new in self._worded(part, group):
                lines[place] = new
        return attrs.evolve(part, passage=attrs.evolve(part.passage, lines=tuple(lines)))

    def _worded(self, part: Part, group: list[tuple[int, Shown]]) -> Iterator[tuple[int, Line]]:
        lines = [part.passage.lines[place] for place, _ in group]
        offered = self._offered(part.name, lines, [known for _, known in group])
        for (place, known), line, text in zip(group, lines, offered, strict=False):
            if text != line.text and self._passes(part.name, line, text, known):
                yield place, attrs.evolve(line, text=text, by=by_machine(self._by))

    def _offered(self, section: str, lines: Sequence[Line], known: Sequence[Shown]) -> tuple[str, ...]:
        """Ask, and give what came; nothing where nothing did, and then it is told why."""
        wording = _wording(section, lines, known, self._channel, self._engagement.caller.tone)
        told = self._gone and f"it was not asked: {self._gone}"
        if not told:
            self._asked.append(wording)
            try:
                return _texts(self._writer(wording), len(lines))
            except Exception as fault:  # noqa: BLE001 -- whatever it is, the built-in wording stays, and it is told
                told = _told(fault)
                self._gone = f"it had failed before ({told})" if _is_no_use_to_ask_again(fault) else ""
        self._refusals += [Refusal(section, line.text, "", (_failed(told),)) for line in lines]
        return ()

    def _passes(self, section: str, line: Line, text: str, known: Shown) -> bool:
        reasons = excess(line, text, known, self._channel) or self._worse(section, line, text)
        if reasons:
            self._refusals.append(Refusal(section, line.text, legible(text[:_LONGEST_OFFER]), reasons))
        return not reasons

    def _worse(self, section: str, line: Line, text: str) -> tuple[Finding, ...]:
        """Judge the line alone by the rules for every draft, so that no other line has a say in it."""
        old, new = (_Sheet((Part(section, Passage((one,))),)) for one in (line, attrs.evolve(line, text=text)))
        return _added(lint(old, self._engagement, self._channel), lint(new, self._engagement, self._channel))

    def result(self, document: D, parts: tuple[Part, ...]) -> Rewritten[D]:
        """Put it together; what makes the whole of it worse by the rules is taken back, all of it."""
        refusals, asked, voice = tuple(self._refusals), tuple(self._asked), self._engagement.voice
        if parts == document.parts:
            return Rewritten(document, self._by, refusals, asked, voice)
        try:
            new = _with_parts(document, parts)
            judge = partial(lint, engagement=self._engagement, channel=self._channel)
            reasons = _added(judge(document), judge(new))
        except (CallprepError, ValueError, TypeError) as fault:
            reasons, new = (_failed(f"the document does not take it: {_told(fault)}"),), document
        if not reasons:
            return Rewritten(new, self._by, refusals, asked, voice)
        pairs = zip(_lines(document.parts), _lines(parts), strict=True)
        back = [Refusal(name, old.text, now.text, reasons) for (name, old), (_, now) in pairs if old != now]
        return Rewritten(document, self._by, (*refusals, *back), asked, voice)


@attrs.frozen
class _Sheet:
    """Parts to be judged, of no document."""

    parts: tuple[Part, ...]


def _with_parts(document: D, parts: tuple[Part, ...]) -> D:
    changed: D = attrs.evolve(document, parts=parts)  # type: ignore[misc]  # that it is an attrs class, no bound can say
    return changed


def _lines(parts: Iterable[Part]) -> Iterator[tuple[str, Line]]:
    return ((part.name, line) for part in parts for line in part.passage.lines)


def _added(before: Sequence[Finding], after: Sequence[Finding]) -> tuple[Finding, ...]:
    """Give the findings of rules that find more than they did."""
    had = [finding.rule for finding in before]
    has = [finding.rule for finding in after]
    return tuple(finding for finding in after if has.count(finding.rule) > had.count(finding.rule))


def _wording(section: str, lines: Sequence[Line], known: Sequence[Shown], channel: Channel, tone: Tone) -> Wording:
    told = dict.fromkeys(fact for one in known for fact in one.facts)
    ids = {fact: f"f{number}" for number, fact in enumerate(told, 1)}
    asked = tuple(
        ToReword(line.text, line.form, line.when, tuple(ids[fact] for fact in dict.fromkeys(one.facts)))
        for line, one in zip(lines, known, strict=True)
    )
    facts = tuple(Basis(name, fact) for fact, name in ids.items())
    return Wording(section, asked, facts, channel, Tone(contractions=tone.contractions))


def _texts(answer: object, wanted: int) -> tuple[str, ...]:
    if answer is None:
        return ()
    if not isinstance(answer, (list, tuple)):
        raise _UselessAnswerError(f"it gave a {type(answer).__name__}, not a list of texts")
    items = cast("Sequence[object]", answer)
    if len(items) != wanted:
        raise _UselessAnswerError(f"it gave {len(items)} texts for {wanted}")
    texts = [unicodedata.normalize("NFC", item.strip()) for item in items if isinstance(item, str)]
    if len(texts) != wanted:
        raise _UselessAnswerError("it gave something else than text")
    return tuple(texts)


def _is_no_use_to_ask_again(fault: Exception) -> bool:
    """Whether the next question would end as this one did: nobody answers, or we may not ask."""
    away = isinstance(fault, (SourceError, OSError))  # of which a timeout is one
    return away and not isinstance(fault, UnreadableError)


def _told(fault: Exception) -> str:
    if isinstance(fault, (_UselessAnswerError, _NoAnswerError)):
        return str(fault)
    what = legible(shown_url(str(fault)[:_LONGEST_FAULT])) if isinstance(fault, CallprepError) else ""
    return f"{type(fault).__name__}: {what}" if what else type(fault).__name__


def _failed(why: str) -> Finding:
    return Finding("writer.failed", Severity.ERROR, "", (0, 0), why, _ORIGIN)
