"""What to have ready: the questions they will ask, and what not to say."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.lines import Line, Need, know, line, passage, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._speech import clause, place_of, surely
from callprep.engagement import Engagement
from callprep.insight.questions import Question
from callprep.insight.topics import subject_terms
from callprep.model import dates
from callprep.model.company import Audience
from callprep.model.evidence import Identity
from callprep.model.facts import Link, Post
from callprep.model.money import Disclose

__all__ = ["avoid", "questions"]

_MOST_QUESTIONS = 4
_MOST_UNSURE = 2


@section("questions", pitches=True)
def questions(e: Engagement) -> Written:
    """Answer the likeliest questions; where there is no answer, say whom to ask before the call."""
    told = _ANSWERED_ELSEWHERE if e.overlaps() else _ANSWERED_ELSEWHERE | {"growth"}
    asked = [question for question in e.questions() if question.key not in told][:_MOST_QUESTIONS]
    return passage(
        *(_answer(e, question) for question in asked if question.answer), *_written_on(e), *_to_settle(asked)
    )


_ANSWERED_ELSEWHERE = {"salary", "tech_stack", "work"}
"""Pay, tools and the work have sections of their own; so has what they learn, where they do not ask for it first."""


def _written_on(e: Engagement) -> Iterator[Line]:
    """Warn of a subject of the offer on which they hold a view in public: it will come up."""
    spoken = e.spoken
    offered = subject_terms(
        (*spoken.learning, *spoken.problems, *(text for product in spoken.products for text in product.specifics))
    )
    posts = [item for item in e.dossier.of(Post) if surely(e, item)]
    touching = [item for item in posts if subject_terms((item.fact.title, *item.fact.topics)) & offered]
    for item in sorted(touching, key=lambda item: item.fact.title)[:1]:
        when = f", {dates.month(item.fact.published)}" if item.fact.published else ""
        yield know(
            f"They wrote «{item.fact.title}» ({place_of(item, theirs=True)}{when}): it will come up.", cites=[item]
        )


def _answer(e: Engagement, question: Question) -> Line:
    found = e.overlaps()
    if question.key == "growth" and found:
        # the main line has told what is new: here it is only pointed at
        title = found[0].evidence.fact.title
        told = f"What comes on top of it. {title} itself is where you bring more than we have."
        return line(told, cites=question.cites, when=question.question)
    return line(sentence(clause(question.answer or "")), cites=question.cites, when=question.question)


def _to_settle(asked: list[Question]) -> Iterator[Need]:
    for question in asked:
        if question.find_out:
            yield Need(
                f"They will ask: «{question.question}»",
                to=question.find_out.removeprefix("Ask ").removesuffix(" before the call."),
                blocks="an answer on the call",
                field=f"opportunity.{question.key}",
            )


@section("avoid", pitches=True)
def avoid(e: Engagement) -> Written:
    """Say what must not be said: what they have done as new, internal words, what was not told for passing on."""
    return passage(*_done(e), *_internal(e), *_contacts(e), *_unsure(e))


def _done(e: Engagement) -> Iterator[Line]:
    for overlap in e.overlaps()[:1]:
        subject = " and ".join(overlap.shared)
        yield know(
            f"Do not offer {subject} work as something to learn: they built {overlap.evidence.fact.title}.",
            cites=[overlap.evidence, ref(e.opportunity, overlap.task.field)],
        )


def _internal(e: Engagement) -> Iterator[Line]:
    if e.opportunity.code:
        yield know(f"Do not say {e.opportunity.code}: it is our own code.", cites=[ref(e.opportunity, "code")])
    salary = e.opportunity.salary
    if salary is not None and salary.disclose is Disclose.IF_ASKED:
        yield know("Do not bring up the range; tell it if they ask.", cites=[ref(e.opportunity, "salary")])
    hidden = [item.name for item in e.opportunity.company.products if item.heard_by is Audience.INTERNAL]
    if hidden:
        yield know(f"Do not mention {', '.join(hidden)}.", cites=[ref(e.opportunity.company, "products")])


def _contacts(e: Engagement) -> Iterator[Line]:
    for contact in e.candidate.contacts:
        cites = [ref(e.candidate, "contacts", contact.name)]
        if contact.told_by in {"candidate", "contact"}:
            yield know(f"Do not claim that {contact.name} sent us.", cites=cites)
        else:
            yield know(f"Do not name {contact.name}: the candidate did not tell us of them.", cites=cites)


def _unsure(e: Engagement) -> Iterator[Line]:
    known = {account.key for account in e.candidate.accounts}
    links = [item for item in e.dossier.of(Link) if item.identity is not Identity.SUGGESTED]
    weak = [item for item in links if item.fact.rel == "plain" and item.fact.account.key not in known]
    for item in weak[:_MOST_UNSURE]:
        yield know(f"Not sure that {item.fact.account} is theirs: ask, or leave it out.", cites=[item])
