"""With which tools, beside which products, with whom, and for how much."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.lines import Citable, Line, Need, ask, know, line, passage, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._calling import name_of, title_of, where
from callprep.documents.sections._grammar import after_colon, brief, capital, ended
from callprep.documents.sections._people import known, manager, manager_said
from callprep.documents.sections._speech import clause, contested, need, place_of
from callprep.engagement import Engagement
from callprep.insight.stack import ToolRow
from callprep.model.company import FundingRound, Person, ProductStatus
from callprep.model.evidence import Evidence
from callprep.model.facts import Education, Fact, Skill
from callprep.model.money import Disclose
from callprep.model.opportunity import Use
from callprep.model.saying import Form
from callprep.model.spoken import Package
from callprep.model.wording import listed
from callprep.wording import said

__all__ = ["money", "people", "products", "stack"]

_MOST_NAMED, _MOST_ROUNDS, _MOST_MEMBERS = 2, 2, 4


@section("stack", pitches=True)
def stack(e: Engagement) -> Written:
    """Put each tool beside what they did with it; say one sentence where one is theirs and another would be new."""
    if e.opportunity.tech_stack is None:
        return need("tech_stack", said(e.voice, "stack.need"))
    rows = e.stack()
    return passage(*(_known(e, row) for row in rows), _spoken(e, rows))


def _known(e: Engagement, row: ToolRow) -> Line:
    """Tell a tool, its use, what they did with it by name, and what is left to ask."""
    use = said(e.voice, f"stack.use_{row.use.value}")
    use = said(e.voice, "stack.noted", use=use, note=clause(row.note)) if row.note else use
    parts = {"tool": row.tool, "use": use, "ask": clause(row.to_learn)}
    if not row.items:
        return know(said(e.voice, "stack.know_open", **parts), cites=row.cites)
    did = list(dict.fromkeys(_did(e, item) for item in row.items))
    more = " …" if len(did) > _MOST_NAMED else ""
    parts["did"] = ", ".join(did[:_MOST_NAMED]) + more
    return know(ended(said(e.voice, f"stack.know_shown{'_ask' if row.to_learn else ''}", **parts)), cites=row.cites)


def _did(e: Engagement, item: Evidence[Fact]) -> str:
    if isinstance(item.fact, Skill):
        return said(e.voice, "stack.did_named", where=place_of(e, item, "their"))
    return title_of(e, item.fact, short=True)


def _spoken(e: Engagement, rows: tuple[ToolRow, ...]) -> Line | None:
    """Name the first core tool they have shown, and the first of all that they have not.

    Which is the first that is not shown hangs on all that are shown before it, so that the line rests on them too.
    """
    used = [row for row in rows if row.use in {Use.CORE, Use.SOME}]
    shown = [(row, item) for row in used if row.use is Use.CORE and (item := _best(e, row))]
    if not shown:
        return None
    known, item = min(shown, key=lambda pair: isinstance(pair[1].fact, Skill))
    new = next((row for row in used if not row.items), None)
    before = used[: used.index(new)] if new else used
    cites: list[Citable] = [*known.cites, *(cited for row in before for cited in row.cites if row.items)]
    cites += [side for one in (*known.items, *(i for row in before for i in row.items)) for side in contested(e, one)]
    if e.disclosed(item).form is not Form.SAY:
        return ask(said(e.voice, "stack.unsaid", known=known.tool), cites=cites)
    key = ("mixed" if new else "all") + ("_named" if isinstance(item.fact, Skill) else "" if new else "_known")
    parts = {"new": new.tool} if new else {}
    told = said(e.voice, f"stack.{key}", known=known.tool, title=name_of(e, item), where=where(e, item), **parts)
    return line(capital(told), cites=cites)


def _best(e: Engagement, row: ToolRow) -> Evidence[Fact] | None:
    """Give what best shows somebody at work with a tool, of what may be said; a conflict changes the words alone."""
    shown = (item for item in row.items if not isinstance(item.fact, Education))
    return next((item for item in shown if _may_be_named(e, item)), None)


def _may_be_named(e: Engagement, item: Evidence[Fact]) -> bool:
    told = e.disclosed(item)
    return told.form is Form.SAY or (told.form is Form.ASK and told.clauses == ("disputed",))


@section("products", pitches=True)
def products(e: Engagement) -> Written:
    """Know what else there is and what is coming, as far as it may be told."""
    field = ref(e.opportunity.company, "products")
    lines: list[Line] = []
    for item in e.spoken.products[1:]:
        parts = {"name": item.name, "state": said(e.voice, f"products.{_STATES[item.status]}")}
        if item.one_liner:
            told = said(e.voice, "products.know_told", told=clause(item.one_liner), **parts)
        else:
            told = said(e.voice, "products.know", **parts)
        lines.append(know(sentence(told), cites=[field]))
    return passage(*lines)


_STATES = {ProductStatus.LIVE: "live", ProductStatus.BUILDING: "building", ProductStatus.PLANNED: "planned"}


@section("people", pitches=True)
def people(e: Engagement) -> Written:
    """Know who is there: the manager, whom they would meet, the team, the founders, and how it is funded.

    Of a start-up founders and funding come first, in one note: there they are what one is asked for.
    """
    told = [*_start_up(e)]
    lines = [one for one in told if isinstance(one, Line)]
    if not (e.opportunity.company.startup and lines):
        return passage(*_who(e), *told)
    cites = [cited for one in lines for cited in one.cites]
    first = know(" ".join(one.text for one in lines), cites=cites)
    return passage(first, *_who(e), *(one for one in told if isinstance(one, Need)))


def _who(e: Engagement) -> Iterator[Line]:
    spoken = e.spoken
    meets = known(spoken.next_step.meets if spoken.next_step else None)
    boss = manager(e)
    if boss and (meets is None or meets.name != boss.name):
        yield know(
            ended(said(e.voice, "people.manager", name=_named(e, boss))), cites=[ref(e.opportunity, "hiring_manager")]
        )
    if meets:
        yield know(ended(said(e.voice, "people.meets", name=_named(e, meets))), cites=[ref(e.opportunity, "next_step")])
    if spoken.team:
        yield know(ended(said(e.voice, "people.team", team=clause(spoken.team))), cites=[ref(e.opportunity, "team")])
    members = [one for one in spoken.team_members if known(one)]
    if members:
        names = listed([_named(e, one) for one in members[:_MOST_MEMBERS]])
        yield know(ended(said(e.voice, "people.members", names=names)), cites=[ref(e.opportunity, "team")])


def _named(e: Engagement, person: Person) -> str:
    return said(e.voice, "people.named", name=person.name, role=clause(person.role)) if person.role else person.name


def _start_up(e: Engagement) -> Iterator[Line | Need]:
    """Tell founders and funding, as far as they may be told; of a start-up what is unknown is asked for."""
    spoken, company = e.spoken, e.opportunity.company
    founders = [one for one in spoken.founders if known(one)]
    if founders:
        key = "people.founders" if len(founders) > 1 else "people.founder"
        names = listed([_named(e, one) for one in founders])
        yield know(ended(said(e.voice, key, names=names)), cites=[ref(company, "founders")])
    elif company.startup is not False and not company.founders:
        asked = "people.need_start_up" if company.startup else "people.need_perhaps_start_up"
        yield Need(said(e.voice, asked), blocks=said(e.voice, "people.need_blocks"), field="company.founders")
    rounds: tuple[FundingRound, ...] = spoken.about.funding
    for one in rounds[-_MOST_ROUNDS:]:
        yield know(
            ended(said(e.voice, "people.funding", round=clause(_round(e, one)))), cites=[ref(company, "funding")]
        )
    if company.startup and not company.funding:
        cites = [ref(company, "startup"), *([ref(e.opportunity, "hiring_manager")] if manager(e) else [])]
        yield know(ended(said(e.voice, "people.unfunded", whom=manager_said(e))), cites=cites)
        if company.founders:
            yield Need(
                said(e.voice, "people.need_funding"),
                blocks=said(e.voice, "people.need_blocks"),
                field="company.funding",
            )


def _round(e: Engagement, one: FundingRound) -> str:
    """Tell a round of funding with what is not known of it."""
    amount = one.amount or said(e.voice, "people.amount_unknown")
    closed = str(one.closed.year) if one.closed else said(e.voice, "people.date_unknown")
    return ", ".join(part for part in (one.name, amount, closed, *one.investors) if part)


@section("money", pitches=True)
def money(e: Engagement) -> Written:
    """Know the rule about pay: say, only if asked, or never; an open question is found out, not guessed."""
    salary, spoken = e.opportunity.salary, e.spoken
    field = ref(e.opportunity, "salary")
    beside = _beside(e, spoken.package, asked=False) + _beside(e, spoken.package_if_asked, asked=True)
    if spoken.pay:
        return passage(line(said(e.voice, "money.say", pay=spoken.pay), cites=[field]), *beside)
    if spoken.pay_if_asked:
        return passage(know(said(e.voice, "money.know_if_asked", pay=spoken.pay_if_asked), cites=[field]), *beside)
    if salary is not None and (salary.min or salary.max) and salary.disclose is Disclose.NEVER:
        return passage(know(said(e.voice, "money.know_never"), cites=[field]), *beside)
    return passage(*beside, need("salary", said(e.voice, "money.need")))


def _beside(e: Engagement, package: Package, *, asked: bool) -> tuple[Line, ...]:
    """Tell equity and bonus apart from the pay: they are none."""
    told = {"equity": package.equity, "bonus": package.bonus}
    make, key = (know, "money.know_{}_if_asked") if asked else (line, "money.say_{}")
    salary = ref(e.opportunity, "salary")  # its rule holds for them as well
    return tuple(
        make(
            ended(said(e.voice, key.format(name), **{name: after_colon(brief(e, text))})),
            cites=[ref(e.opportunity, name), salary],
        )
        for name, text in told.items()
        if text
    )
