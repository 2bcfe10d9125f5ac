"""What is in it for them: what would be new, what they get, with which tools, people and pay."""

from __future__ import annotations

from callprep.documents.lines import Line, Need, ask, know, line, passage, phrasing, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._speech import clause, listed, place_of, surely
from callprep.engagement import Engagement
from callprep.insight.overlap import Overlap, Task, gains
from callprep.insight.topics import subject_terms, term
from callprep.model.company import ProductStatus
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact, Project, ProjectRole, Skill
from callprep.model.money import Disclose
from callprep.model.opportunity import Tech

__all__ = ["benefit", "learning", "money", "people", "products", "stack"]

_GROWTH_NEED = Need(
    "What room to grow is there: what will they learn, and what comes next? (Q4)",
    blocks="what they would gain; after an overlap nothing new can be offered",
    field="opportunity.growth",
)


@section("learning", pitches=True)
def learning(e: Engagement) -> Written:
    """Tell the next challenge unasked: a gain for them that none of their facts already shows."""
    if not e.spoken.work and not e.spoken.first_project and not e.spoken.problems:
        return None
    found = e.overlaps()
    if found:
        return passage(_delta(e, found[0], found[0].new[0])) if found[0].new else _GROWTH_NEED
    offered = gains(e.spoken)
    return passage(_gain(e, offered[0])) if offered else _GROWTH_NEED


def _delta(e: Engagement, overlap: Overlap, new: Task) -> Line:
    title = overlap.evidence.fact.title
    said = phrasing(
        e.candidate.name,
        "learning.delta",
        (
            "What I have not seen in {title} comes on top: {new}.",
            "The half that goes beyond {title}: {new}.",
            "And then what {title} does not have yet: {new}.",
        ),
    )
    return line(
        said.format(title=title, new=clause(new.text)),
        cites=[overlap.evidence, ref(e.opportunity, new.field)],
        offers=sorted(subject_terms((new.text,)) - set(overlap.shared)),
    )


def _gain(e: Engagement, gain: Task) -> Line:
    said = phrasing(e.candidate.name, "learning.gain", ("What you would get into", "What it would add for you"))
    return line(
        sentence(f"{said}: {clause(gain.text)}"),
        cites=[ref(e.opportunity, gain.field)],
        offers=sorted(subject_terms((gain.text,))),
    )


@section("benefit", pitches=True)
def benefit(e: Engagement) -> Written:
    """Answer "what is in it for me" from the manager's words, and ask what pulls them."""
    spoken = e.spoken
    growth = spoken.growth if spoken.learning else None
    told = [line(sentence(f"Where it leads: {clause(growth)}"), cites=[ref(e.opportunity, "growth")])] if growth else []
    if spoken.success:
        first = spoken.success[0]
        by = f" ({clause(first.by)})" if first.by else ""
        told.append(line(sentence(f"The first mark: {clause(first.text)}{by}"), cites=[ref(e.opportunity, "success")]))
    asked = phrasing(e.candidate.name, "benefit", ("Which pulls you more", "What tempts you more"))
    pull = ask(f"{asked}, the start or what comes on top of it?", cites=[ref(e.opportunity, "learning")])
    need = None if spoken.success else _SUCCESS_NEED
    return passage(*told, pull, need) if told or gains(spoken) else passage(need)


_SUCCESS_NEED = Need(
    "What shows that they succeed, by which measure, and by when? (Q5)",
    blocks="how they will be judged",
    field="opportunity.success",
)


@section("stack", pitches=True)
def stack(e: Engagement) -> Written:
    """Put each tool of the role beside what they did with it; what is not public is asked, never held against them."""
    if e.opportunity.tech_stack is None:
        return Need("Which tools, and how is each used? (Q6)", blocks="the stack sheet", field="opportunity.tech_stack")
    return passage(*(_tool(e, tool) for tool in e.spoken.tech_stack))


def _tool(e: Engagement, tool: Tech) -> Line:
    field = ref(e.opportunity, "tech_stack")
    shown = next((item for item in e.dossier.evidence if _shows(e, item, term(tool.name))), None)
    if shown is None:
        return know(f"{tool.name}: nothing public, ask.", cites=[field])
    where = "" if shown.fact.title.casefold() == tool.name.casefold() else f"{shown.fact.title}, "
    return know(f"{tool.name}: {where}{place_of(shown, theirs=True)}.", cites=[field, shown])


def _shows(e: Engagement, item: Evidence[Fact], tool: str) -> bool:
    fact = item.fact
    if not surely(e, item) or not isinstance(fact, (Project, Skill)):
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
    if company.founders:
        names = listed([founder.name for founder in company.founders])
        lines.append(know(f"Founders: {names}.", cites=[ref(company, "founders")]))
    elif company.startup:
        lines.append(Need("Who are the founders, and how is the company funded?", blocks="the start-up questions"))
    return passage(*lines)


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
    return Need(
        "What are the limits of the pay, and who may hear them? (Q8)",
        blocks="the pay question",
        field="opportunity.salary",
    )
