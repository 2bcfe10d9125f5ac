"""What to have ready: the questions they will ask, and what not to say."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.lines import Line, Need, know, line, passage, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._calling import title_of
from callprep.documents.sections._grammar import after_colon, brief
from callprep.documents.sections._people import manager, manager_said, manager_to_ask
from callprep.documents.sections._speech import SHORT_CALL, done_before, has_name, place_of
from callprep.documents.sections.answer import left_open, number_need, why_them
from callprep.engagement import Engagement
from callprep.insight.conflicts import Conflict
from callprep.insight.overlap import Work
from callprep.insight.questions import Question
from callprep.insight.topics import subject_terms
from callprep.model import dates
from callprep.model.candidate import ToldBy, Warmth
from callprep.model.company import Audience
from callprep.model.facts import Link, Paper, Patent, Post, Talk
from callprep.model.money import Disclose
from callprep.model.wording import listed, one_stop
from callprep.wording import said

__all__ = ["avoid", "questions"]

_MOST_QUESTIONS, _FEWER_QUESTIONS, _MOST_UNANSWERED = 3, 2, 2
_MOST_OF_TASK = 12  # words that tell which task it is
_LEADING = frozenset("a an the of for to in on at by with from and or that which its their our your".split())
_MOST_UNSURE = _MOST_DISPUTED = 2
_REPLY = "candidate.reply"


@section("questions", pitches=True)
def questions(e: Engagement) -> Written:
    """Answer the likeliest questions; where there is no answer, say whom to ask before the call.

    What they asked themselves and has none is owned up to, whatever else their reply says.
    """
    asked = [question for question in e.questions() if _belongs(e, question)]
    reply = e.candidate.reply
    few = e.minutes < SHORT_CALL or (reply is not None and reply.warmth is Warmth.QUESTION)
    most = _FEWER_QUESTIONS if few else _MOST_QUESTIONS
    ready = [told for question in asked if (told := _answer(e, question)) is not None]
    guessed = [question for question in asked if question.answer is None and not _is_asked(question)]
    open_ones = guessed[:_MOST_UNANSWERED]
    to_settle = [question for question in asked[:most] if question.answer is not None] + open_ones
    return passage(*left_open(e), *ready[:most], *_written_on(e), *_to_settle(e, to_settle))


_TOLD_ELSEWHERE = {"salary", "tech_stack", "work", "process", "locations", "success", "manager"}
"""What other sections tell, unless something of theirs asks for it."""


_TOLD_IN_FULL = {"next_roles", "impact", "locations"}
"""What is told to everybody in the same words: as the benefit, as the aim, and as what to expect."""


_WORTH_ASKING = {"team"}
"""Of what everybody may ask, what a manager is asked before the call; `Engagement.questions` has the rest."""


def _belongs(e: Engagement, question: Question) -> bool:
    """Leave out what the sheet tells anyway; what they asked themselves has its answer right after the opening."""
    reply = e.candidate.reply
    if _is_asked(question):
        return reply is not None and reply.warmth is not Warmth.QUESTION
    if question.key == "growth":
        return done_before(e) is not None
    if question.key in {one.key for one in e.objections()}:
        return False  # told as an objection, with what speaks against it for them
    if question.answer is not None and question.key in _TOLD_IN_FULL:
        return False
    if question.answer is None and not question.cites:
        return question.key in _WORTH_ASKING
    return question.key not in _TOLD_ELSEWHERE or _is_theirs(question)


def _is_theirs(question: Question) -> bool:
    """Whether something of this person's is the reason to expect it."""
    return any(cited.startswith("candidate.") or "." not in cited for cited in question.cites)


def _is_asked(question: Question) -> bool:
    """Whether they asked it in their reply."""
    return _REPLY in question.cites


def _answer(e: Engagement, question: Question) -> Line | None:
    """Answer a question; that there is no answer is told where a fact of theirs is the reason to expect it."""
    if question.key == "why_me":
        text, rests = why_them(e)
        return line(text, cites=[*question.cites[:1], *rests], when=question.question)
    if question.answer is not None:
        told = brief(e, question.answer)
        if question.key == "growth":
            return _learn(e, question)
        return line(one_stop(sentence(told)), cites=question.cites, when=question.question)
    if _is_asked(question) or all("." in cited for cited in question.cites):
        return None  # nobody asked, and nothing of theirs makes it likely; or it is owned up to already
    if question.key == "growth":
        return know(said(e.voice, "questions.nothing_new", question=question.question), cites=question.cites)
    text = said(e.voice, "questions.unknown", whom=manager_said(e), whom_first=manager_said(e, first=True))
    named = [ref(e.opportunity, "hiring_manager")] if manager(e) else []
    return line(one_stop(sentence(text)), cites=[*question.cites, *named], when=question.question)


def _learn(e: Engagement, question: Question) -> Line:
    """Add to what was told as new just before, if there is more; else refer to it: the title was named often enough."""
    new = [task for task in e.offer.new if task.field == "learning"]
    if len(new) > 1:
        text = said(e.voice, "questions.learn_more", answer=after_colon(brief(e, new[1].text)))
    elif new:
        text = said(e.voice, "questions.learn_named")
    else:
        text = said(e.voice, "questions.learn_after", answer=after_colon(brief(e, question.answer or "")))
    return line(one_stop(sentence(text)), cites=question.cites, when=said(e.voice, "questions.when_done"))


def _to_settle(e: Engagement, shown: list[Question]) -> Iterator[Need]:
    for question in shown:
        yield from number_need(e, question.key, question.question)
        if question.answer is None:
            told = said(e.voice, "questions.will_ask", question=question.question)
            yield Need(told, to=manager_to_ask(e), blocks=said(e.voice, "questions.need_blocks"), field=question.field)


def _written_on(e: Engagement) -> Iterator[Line]:
    """Warn of a subject of the offer on which they hold a view in public: it will come up."""
    spoken = e.spoken
    offered = subject_terms(
        (*spoken.learning, *spoken.problems, *(text for product in spoken.products for text in product.specifics))
    )
    posts = [item for item in e.dossier.of(Post) if item.is_sure and has_name(item.fact)]
    touching = [item for item in posts if subject_terms((item.fact.title, *item.fact.topics)) & offered]
    for item in sorted(touching, key=lambda item: (item.fact.title, item.id))[:1]:
        when = f", {dates.month(item.fact.published)}" if item.fact.published else ""
        told = said(e.voice, "questions.wrote", title=item.fact.title, place=place_of(e, item, "their"), when=when)
        yield know(told, cites=[item])


@section("avoid", pitches=True)
def avoid(e: Engagement) -> Written:
    """Say what must not be said: what they have done as new, internal words, what was not told for passing on."""
    return passage(*_done(e), *_internal(e), *_contacts(e), *_disputed(e), *_unsure(e))


def _done(e: Engagement) -> Iterator[Line]:
    done = done_before(e)
    if done is not None:
        task = _in_short(after_colon(brief(e, done.task.text)))
        key, title = _shown_by(done.evidence.fact), title_of(e, done.evidence.fact, short=True)
        told = said(e.voice, f"avoid.{key}", task=task, title=title)
        yield know(one_stop(told), cites=[done.evidence, ref(e.opportunity, done.task.field)])


def _in_short(task: str) -> str:
    """Give the first words of a task, and none that only leads to the next."""
    words = task.split()
    if len(words) > _MOST_OF_TASK:
        words = words[:_MOST_OF_TASK]
        while words[1:] and words[-1].casefold() in _LEADING:
            words.pop()
    return " ".join(words).rstrip(",;")


def _shown_by(work: Work) -> str:
    """Name the wording for what they have done it with."""
    if isinstance(work, Patent):
        return "done_patent" if work.granted else "done_application"
    return "done_paper" if isinstance(work, Paper) else "done_talk" if isinstance(work, Talk) else "done"


def _internal(e: Engagement) -> Iterator[Line]:
    role = e.opportunity
    if role.code:
        yield know(said(e.voice, "avoid.code", code=role.code), cites=[ref(role, "code")])
    salary = role.salary
    if salary is not None and (salary.is_known or salary.words) and salary.disclose is not Disclose.SAY:
        key = "pay_if_asked" if salary.disclose is Disclose.IF_ASKED else "pay_never"
        yield know(said(e.voice, f"avoid.{key}"), cites=[ref(role, "salary")])
    hidden = [item.name for item in role.company.products if item.heard_by is Audience.INTERNAL]
    if hidden:
        yield know(
            one_stop(said(e.voice, "avoid.products", names=listed(hidden))), cites=[ref(role.company, "products")]
        )
    if role.confidential:
        yield know(said(e.voice, "avoid.confidential"), cites=[ref(role, "confidential")])


def _contacts(e: Engagement) -> Iterator[Line]:
    for contact in e.candidate.contacts:
        key = "unnamed" if contact.told_by is ToldBy.OTHER else "sent_us"
        cites = [ref(e.candidate, "contacts", contact.name)]
        yield know(said(e.voice, f"avoid.{key}", name=contact.name), cites=cites)


def _disputed(e: Engagement) -> Iterator[Line]:
    """Name what sources contradict each other in; which of them is right is asked, not stated."""
    for conflict in e.conflicts[:_MOST_DISPUTED]:
        found = [version.evidence for version in conflict.versions if version.evidence is not None]
        words = [ref(e.candidate, name) for name in ("said", "reply", "location") if getattr(e.candidate, name)]
        yield know(said(e.voice, "avoid.disputed", what=_what(e, conflict)), cites=[*found, *words])


_DOUBTS = {"employer": "employer", "place": "place", "name": "name", "open to work": "open_to_work"}


def _what(e: Engagement, conflict: Conflict) -> str:
    return said(e.voice, f"avoid.doubt_{_DOUBTS.get(conflict.about, 'other')}", about=conflict.about)


def _unsure(e: Engagement) -> Iterator[Line]:
    known = {account.key for account in e.candidate.accounts}
    links = [item for item in e.dossier.of(Link) if item.is_sure]
    weak = [item for item in links if item.fact.rel == "plain" and item.fact.account.key not in known]
    for item in sorted(weak, key=lambda item: str(item.fact.account))[:_MOST_UNSURE]:
        yield know(said(e.voice, "avoid.unsure", account=str(item.fact.account)), cites=[item])
