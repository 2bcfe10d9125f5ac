"""What to have ready: the questions they will ask, and what not to say."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.lines import Line, Need, know, line, passage, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._speech import clause, done_before, place_of
from callprep.engagement import Engagement
from callprep.insight.questions import Question
from callprep.insight.topics import subject_terms
from callprep.model import dates
from callprep.model.candidate import ToldBy
from callprep.model.company import Audience
from callprep.model.facts import Link, Post
from callprep.model.money import Disclose
from callprep.model.wording import listed

__all__ = ["avoid", "questions"]

_MOST_QUESTIONS = 4
_MOST_UNSURE = 2


@section("questions", pitches=True)
def questions(e: Engagement) -> Written:
    """Answer the likeliest questions; where there is no answer, say whom to ask before the call."""
    elsewhere = _ANSWERED_ELSEWHERE if done_before(e) else _ANSWERED_ELSEWHERE | {"growth"}
    asked = [question for question in e.questions() if question.key not in elsewhere][:_MOST_QUESTIONS]
    return passage(*(_answer(question) for question in asked), *_written_on(e), *_to_settle(asked))


_ANSWERED_ELSEWHERE = {"salary", "tech_stack", "work"}
"""Pay, tools and the work have sections of their own; so has what they learn, where they do not ask for it first."""


def _written_on(e: Engagement) -> Iterator[Line]:
    """Warn of a subject of the offer on which they hold a view in public: it will come up."""
    spoken = e.spoken
    offered = subject_terms(
        (*spoken.learning, *spoken.problems, *(text for product in spoken.products for text in product.specifics))
    )
    posts = [item for item in e.dossier.of(Post) if item.is_sure]
    touching = [item for item in posts if subject_terms((item.fact.title, *item.fact.topics)) & offered]
    for item in sorted(touching, key=lambda item: (item.fact.title, item.id))[:1]:
        when = f", {dates.month(item.fact.published)}" if item.fact.published else ""
        yield know(
            f"They wrote «{item.fact.title}» ({place_of(item, theirs=True)}{when}): it may come up.", cites=[item]
        )


def _answer(question: Question) -> Line | None:
    """Answer a question; that there is no answer is to be known where facts of theirs are the reason."""
    if question.answer is None:
        known = f"They will ask «{question.question}», and nothing on offer is new to them."
        return know(known, cites=question.cites) if question.cites else None
    return line(sentence(clause(question.answer)), cites=question.cites, when=question.question)


def _to_settle(asked: list[Question]) -> Iterator[Need]:
    for question in asked:
        if question.whom:
            told = f"They will ask: «{question.question}»"
            yield Need(told, to=question.whom, blocks="an answer on the call", field=f"opportunity.{question.key}")


@section("avoid", pitches=True)
def avoid(e: Engagement) -> Written:
    """Say what must not be said: what they have done as new, internal words, what was not told for passing on."""
    return passage(*_done(e), *_internal(e), *_contacts(e), *_unsure(e))


def _done(e: Engagement) -> Iterator[Line]:
    done = done_before(e)
    if done is not None:
        yield know(
            f"Do not offer {listed(done.shared)} work as something to learn: they built {done.evidence.fact.title}.",
            cites=[done.evidence, ref(e.opportunity, done.task.field)],
        )


def _internal(e: Engagement) -> Iterator[Line]:
    if e.opportunity.code:
        yield know(f"Do not say {e.opportunity.code}: it is an internal code.", cites=[ref(e.opportunity, "code")])
    salary = e.opportunity.salary
    if salary is not None and salary.disclose is Disclose.IF_ASKED:
        yield know("Do not bring up the range; tell it if they ask.", cites=[ref(e.opportunity, "salary")])
    hidden = [item.name for item in e.opportunity.company.products if item.heard_by is Audience.INTERNAL]
    if hidden:
        yield know(f"Do not mention {', '.join(hidden)}.", cites=[ref(e.opportunity.company, "products")])


def _contacts(e: Engagement) -> Iterator[Line]:
    for contact in e.candidate.contacts:
        cites = [ref(e.candidate, "contacts", contact.name)]
        if contact.told_by is not ToldBy.OTHER:
            yield know(f"Do not claim that {contact.name} sent us.", cites=cites)
        else:
            yield know(f"Do not name {contact.name}: the candidate did not tell us of them.", cites=cites)


def _unsure(e: Engagement) -> Iterator[Line]:
    known = {account.key for account in e.candidate.accounts}
    links = [item for item in e.dossier.of(Link) if item.is_sure]
    weak = [item for item in links if item.fact.rel == "plain" and item.fact.account.key not in known]
    for item in sorted(weak, key=lambda item: str(item.fact.account))[:_MOST_UNSURE]:
        yield know(f"Not sure that {item.fact.account} is theirs: ask, or leave it out.", cites=[item])
