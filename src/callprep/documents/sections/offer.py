"""What is in it for them: what would be new, what they get, with which tools, people and pay."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.lines import Line, Need, ask, know, line, passage, phrasing, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._speech import clause, contested, done_before, may_be_said, need, place_of
from callprep.engagement import Engagement
from callprep.insight.overlap import Overlap, Task, gains, tasks
from callprep.insight.topics import subject_terms, term
from callprep.model.company import ProductStatus
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Project, ProjectRole, Skill
from callprep.model.money import Disclose
from callprep.model.opportunity import Goal, Tech
from callprep.model.wording import listed

__all__ = ["benefit", "learning", "money", "people", "products", "stack"]


@section("learning", pitches=True)
def learning(e: Engagement) -> Written:
    """Tell the next challenge unasked: a gain for them that none of their projects already shows."""
    if not gains(e.spoken):
        return need("growth", "what they would gain; after an overlap nothing new can be offered")
    if not tasks(e.spoken):
        return None
    if not e.offer.new:
        shown = listed([found.fact.title for found in e.offer.against])
        known = know(f"What could be learned here they have shown already: {shown}.", cites=e.offer.against)
        return passage(known, need("growth", "what would be new to them"))
    done, new = done_before(e), e.offer.new[0]
    return passage(_delta(e, done, new) if done else _gain(e, new))


def _delta(e: Engagement, overlap: Overlap, new: Task) -> Line:
    title = overlap.evidence.fact.title
    said = phrasing(
        e.candidate.name,
        "learning.delta",
        (
            "What would be new for you: {new}.",
            "And then the part that goes beyond {title}: {new}.",
            "What {title} doesn't have yet, and what comes next: {new}.",
        ),
    )
    if not may_be_said(e, overlap.evidence):
        said = "What would be new for you: {new}."
    return line(
        said.format(title=title, new=clause(new.text)),
        cites=[*contested(e, overlap.evidence), ref(e.opportunity, new.field), *e.offer.against],
        offers=sorted(subject_terms((new.text,)) - set(overlap.shared)),
    )


def _gain(e: Engagement, gain: Task) -> Line:
    said = phrasing(e.candidate.name, "learning.gain", ("What you'd get into", "What would be new for you"))
    return line(
        sentence(f"{said}: {clause(gain.text)}"),
        cites=[ref(e.opportunity, gain.field), *e.offer.against],
        offers=sorted(subject_terms((gain.text,))),
    )


@section("benefit", pitches=True)
def benefit(e: Engagement) -> Written:
    """Answer "what is in it for me" from the manager's words, and ask what pulls them."""
    spoken = e.spoken
    growth = spoken.growth if spoken.learning else None
    told = [line(sentence(f"Where it leads: {clause(growth)}"), cites=[ref(e.opportunity, "growth")])] if growth else []
    told += [_first_mark(e, goal) for goal in spoken.success[:1]]
    return passage(*told, _pull(e, told), *_still_open(e))


def _still_open(e: Engagement) -> Iterator[Need]:
    if not e.spoken.growth and not e.spoken.next_roles:
        yield Need("Where does it lead: which role comes next?", blocks="the path", field="opportunity.next_roles")
    if not e.spoken.success:
        yield need("success", "how they will be judged")


def _first_mark(e: Engagement, goal: Goal) -> Line:
    by, text = clause(goal.by or ""), clause(goal.text)
    if by[:1].isdigit():
        text = f"In the first {by} that means: {text}"
    else:
        text = f"What success looks like: {text}" + (f" ({by})" if by else "")
    return line(sentence(text), cites=[ref(e.opportunity, "success")])


def _pull(e: Engagement, told: list[Line]) -> Line | None:
    """Ask what draws them, where the manager offers something to choose between; else how it sounds."""
    offered = gains(e.spoken)
    if offered and tasks(e.spoken):
        asked = (
            "Which part appeals to you more, the first project or what comes after?",
            "What draws you more, the start or what comes after it?",
        )
        return ask(phrasing(e.candidate.name, "benefit", asked), cites=[ref(e.opportunity, offered[0].field)])
    return ask("How does that sound to you?", cites=[ref(e.opportunity, "title")]) if told else None


@section("stack", pitches=True)
def stack(e: Engagement) -> Written:
    """Put each tool of the role beside what they did with it; what is not public is asked, never held against them."""
    if e.opportunity.tech_stack is None:
        return need("tech_stack", "the stack sheet")
    return passage(*(_tool(e, tool) for tool in e.spoken.tech_stack))


def _tool(e: Engagement, tool: Tech) -> Line:
    field = ref(e.opportunity, "tech_stack")
    shown = min((item for item in e.dossier.evidence if _shows(item, term(tool.name))), key=_weight, default=None)
    if shown is None:
        return know(f"{tool.name}: nothing public, ask.", cites=[field])
    where = "" if shown.fact.title.casefold() == tool.name.casefold() else f"{shown.fact.title}, "
    return know(f"{tool.name}: {where}{place_of(shown, theirs=True)}.", cites=[field, shown])


def _weight(item: Evidence[Fact]) -> tuple[bool, int, str]:
    """Put projects before named skills, and what has more stars or votes first, in whatever order it was found."""
    fact = item.fact
    figure = fact.stars if isinstance(fact, Project) else fact.score if isinstance(fact, Skill) else None
    return not isinstance(fact, Project), -(figure or 0), item.id


def _shows(item: Evidence[Fact], tool: str) -> bool:
    fact = item.fact
    if not item.is_sure or not isinstance(fact, (Project, Skill)):
        return False
    if isinstance(fact, Skill):
        return term(fact.title) == tool
    own = fact.role is not ProjectRole.FORK
    return own and tool in {term(name) for name in (*fact.languages, *fact.topics)}


@section("products", pitches=True)
def products(e: Engagement) -> Written:
    """Know what else there is and what is coming, as far as it may be told."""
    told = e.spoken.products[1:]
    words = {ProductStatus.LIVE: "live", ProductStatus.BUILDING: "being built", ProductStatus.PLANNED: "planned"}
    return passage(
        *(
            know(
                sentence(
                    f"{item.name} ({words[item.status]})" + (f": {clause(item.one_liner)}" if item.one_liner else "")
                ),
                cites=[ref(e.opportunity.company, "products")],
            )
            for item in told
        )
    )


@section("people", pitches=True)
def people(e: Engagement) -> Written:
    """Know who is there beside the team that they ask about and the person whom they would meet next."""
    spoken, company = e.spoken, e.opportunity.company
    lines: list[Line | Need | None] = []
    meets = spoken.next_step.meets.name if spoken.next_step and spoken.next_step.meets else None
    if spoken.hiring_manager and spoken.hiring_manager.name != meets:
        told = " ".join(part for part in (spoken.hiring_manager.name, _in_brackets(spoken.hiring_manager.role)) if part)
        lines.append(know(f"Hiring manager: {told}.", cites=[ref(e.opportunity, "hiring_manager")]))
    if spoken.founders:
        names = listed([founder.name for founder in spoken.founders])
        lines.append(know(f"Founders: {names}.", cites=[ref(company, "founders")]))
    elif company.startup is not False and not company.founders:
        lines.append(_START_UP if company.startup else _PERHAPS_START_UP)
    return passage(*lines)


_START_UP = Need(
    "Who are the founders, and how is the company funded?", blocks="the start-up questions", field="company.founders"
)
_PERHAPS_START_UP = Need(
    "Is it a start-up? If so: who are the founders, and how is it funded?",
    blocks="the start-up questions",
    field="company.founders",
)


def _in_brackets(text: str | None) -> str:
    return f"({text})" if text else ""


@section("money", pitches=True)
def money(e: Engagement) -> Written:
    """Know the rule about pay: say, only if asked, or never; an open question is found out, not guessed."""
    salary, spoken = e.opportunity.salary, e.spoken
    field = ref(e.opportunity, "salary")
    if spoken.pay:
        return passage(line(f"The pay: {spoken.pay}.", cites=[field]))
    if spoken.pay_if_asked:
        return passage(know(f"Pay, only if asked: {spoken.pay_if_asked}.", cites=[field]))
    if salary is not None and (salary.min or salary.max) and salary.disclose is Disclose.NEVER:
        return passage(know("Pay: not to be told. If asked: who will tell it, and when.", cites=[field]))
    return need("salary", "the pay question")
