"""Pay, start, employer and wishes: what is agreed between two people, as far as either has said it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from callprep.insight._told import left, works_at
from callprep.insight.fit._said import Clause, Tone
from callprep.insight.fit._values import Criterion, CriterionKind, Verdict
from callprep.insight.matching import RoleTerms
from callprep.insight.sameness._employers import Firms, firms, same_firms
from callprep.insight.vocabulary import Vocabulary
from callprep.model import dates
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import About, Fact, Role, Wish
from callprep.model.money import Money, Salary
from callprep.model.opportunity import Opportunity

__all__ = ["aspirations", "off_limits", "pay", "start"]

_PAY = ("opportunity.salary", "candidate.pay")


def pay(candidate: Candidate, opportunity: Opportunity) -> Criterion:
    """Compare what they expect with what can be paid, in one currency and period; nothing is converted."""
    wanted, salary = candidate.pay, opportunity.salary
    if salary is None or not salary.max or salary.is_upside_down:
        why = "nobody has said what can be paid at most"
        return _pay(Verdict.UNKNOWN, why, "Of the hiring manager: what can be paid at most, in which currency?")
    if wanted is None or not wanted.amount:
        ask = "What would you want to earn here, in which currency, a year or a month?"
        return _pay(Verdict.UNKNOWN, "they have not said what they expect", ask)
    differs = _differs(wanted, salary)
    if differs:
        return _pay(Verdict.UNKNOWN, differs, f"What would you want to earn here, in {_unit(salary)}?")
    if wanted.amount <= salary.max:
        return _pay(Verdict.MET, f"they expect {wanted}, and that is within the range")
    if wanted.amount <= _most(salary):
        return _pay(Verdict.MET, f"they expect {wanted}: above the range, within what is kept in reserve")
    return _pay(Verdict.NOT_MET, f"they expect {wanted}, and that is more than can be paid", "Would less do, and what?")


def _differs(wanted: Money, salary: Salary) -> str:
    """Say why two amounts cannot be compared; empty where they can."""
    for part, theirs, ours in (
        ("currency", wanted.currency, salary.currency),
        ("period", wanted.period, salary.period),
    ):
        if theirs is None or ours is None or theirs.casefold() != ours.casefold():
            return f"the two cannot be compared: {part} {theirs or 'not told'} and {ours or 'not told'}"
    return "the limits are net, and nobody said whether the expectation is" if salary.basis == "net" else ""


def _pay(verdict: Verdict, why: str, ask: str = "") -> Criterion:
    return Criterion("pay", CriterionKind.PAY, verdict, (why,), _PAY, ask)


def _unit(salary: Salary) -> str:
    return " a ".join(part for part in (salary.currency, salary.period) if part) or "which currency, for which time"


def _most(salary: Salary) -> float:
    """Give the last limit: a stretch above the range is that limit, a smaller one comes on top of it."""
    top, stretch = salary.max or 0, salary.stretch or 0
    return stretch if stretch >= top else top + stretch


_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_WORDS = {word: number for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_LENGTH = re.compile(rf"\b(\d{{1,3}}|an?|{'|'.join(_WORDS)})[ -](day|week|month|year)s?\b", re.IGNORECASE)


def start(candidate: Candidate, opportunity: Opportunity, today: date) -> Iterator[Criterion]:
    """Compare the first day that they could start with the day, or the longest notice, that the role allows."""
    wanted = [("start", opportunity.start, dates.read_day(opportunity.start))]
    wanted.append(("max_notice", opportunity.max_notice, _after(opportunity.max_notice, today)))
    for field, told, latest in wanted:
        if not told:
            continue
        name, cites = f"start: {told}", (f"opportunity.{field}", "candidate.earliest_start")
        first = candidate.earliest_start
        if first is None or latest is None:
            why = "they have not said when they could start" if first is None else f"«{told}» names no day"
            ask = "When could you start, and how long is your notice?"
            yield Criterion(name, CriterionKind.START, Verdict.UNKNOWN, (why,), cites, ask)
        else:
            verdict = Verdict.MET if first <= latest else Verdict.NOT_MET
            ask = "" if verdict is Verdict.MET else "Could you leave earlier than your notice says?"
            why = f"they could start on {dates.full_day(first)}; needed by {dates.full_day(latest)}"
            yield Criterion(name, CriterionKind.START, verdict, (why,), cites, ask)


def _after(text: str | None, today: date) -> date | None:
    """Read a length of time, in days of which a month has thirty; a text with none or two lengths names none."""
    lengths = _LENGTH.findall(text or "")
    if len(lengths) != 1:
        return None
    count, unit = lengths[0]
    number = int(count) if count.isdigit() else _WORDS.get(count.casefold(), 1)
    return today + timedelta(days=number * _DAYS[unit.casefold()])


_BESIDE = re.compile(r"\b(?:work|working) (?:with|by)\b|\b(?:if|when|until|while)\b", re.IGNORECASE)


def off_limits(dossier: Dossier, opportunity: Opportunity, said: tuple[Clause, ...]) -> Iterator[Criterion]:
    """Look whether they work where nobody is to be hired away; what they told us of their employer wins."""
    if not opportunity.off_limits:
        return
    barred = tuple((name, firms(name)) for name in opportunity.off_limits)
    heard = [one for one in said if one.tone not in {Tone.ASKS, Tone.DENIES}]
    told = [(name, one.cite) for one in heard if _is_plain(one) for name in works_at(one.text)]
    half = [(name, one.cite) for one in heard if not _is_plain(one) for name in works_at(one.text)]
    gone = tuple(firms(name) for clause in said for name in left(clause.text))
    employers = [
        (name, item, sure)
        for name, item, sure in _employers(dossier)
        if not any(same_firms(firms(name), one) for one in gone)
    ]
    sure = told or [(name, item.id) for name, item, sure in employers if sure]
    possible = half if told else [*half, *((name, item.id) for name, item, sure in employers if not sure)]
    cites = ("opportunity.off_limits", *(cite for _, cite in (*sure, *possible)))
    verdict, why = _employed(sure, possible, barred)
    if told:
        other = [name for name, _, _ in employers if not same_firms(firms(name), firms(told[0][0]))]
        why = (*why, *(f"yet a profile says {name}; what they said wins" for name in dict.fromkeys(other)))
    ask = "" if verdict is Verdict.MET else "Where do you work at the moment?"
    yield Criterion("employer", CriterionKind.OFF_LIMITS, verdict, why, tuple(dict.fromkeys(cites)), ask)


def _employed(
    sure: list[tuple[str, str]], possible: list[tuple[str, str]], barred: tuple[tuple[str, Firms], ...]
) -> tuple[Verdict, tuple[str, ...]]:
    for name, _ in sure:
        for firm, spelled in barred:
            if _is_firm(firms(name), spelled):
                return Verdict.NOT_MET, (f"they work at {name}, and {firm} is off limits",)
    for name, _ in (*sure, *possible):
        for firm, spelled in barred:
            if same_firms(firms(name), spelled):
                return Verdict.UNKNOWN, (f"they may work at {name}, and {firm} is off limits",)
    if sure:
        return Verdict.MET, (f"they work at {sure[0][0]}, which is not off limits",)
    return Verdict.UNKNOWN, ("nobody knows where they work",)


def _is_firm(name: Firms, barred: Firms) -> bool:
    """Tell whether two names are one, word for word but for the legal form: Apple is not Apple Bank for Savings."""
    return bool(name and barred) and "".join(name[0]) == "".join(barred[0])  # the first is the name as a whole


def _is_plain(clause: Clause) -> bool:
    """Tell whether a clause says plainly where they work; who works with a firm need not work there."""
    return clause.is_own and clause.stands and clause.tone is Tone.STATES and not _BESIDE.search(clause.text)


def _employers(dossier: Dossier) -> list[tuple[str, Evidence[Fact], bool]]:
    """Give where they may work now, and whether that is sure; a job of which nobody knows the end may be over."""
    found: list[tuple[str, Evidence[Fact], bool]] = []
    for item in sorted(dossier.evidence, key=lambda one: one.id):
        fact = item.fact
        if isinstance(fact, About) and fact.employer:
            found.append((fact.employer, item, item.is_sure))
        if isinstance(fact, Role) and fact.employer and fact.current is not False and fact.ended is None:
            found.append((fact.employer, item, item.is_sure and fact.current is True))
    return found


def aspirations(
    dossier: Dossier, opportunity: Opportunity, said: tuple[Clause, ...], vocabulary: Vocabulary
) -> Iterator[Criterion]:
    """Give the wishes that the role would fulfil: a plus each, and never a minus."""
    offers = {
        "growth": (opportunity.growth,),
        "learning": opportunity.learning or (),
        "next_roles": opportunity.next_roles or (),
        "work": (opportunity.work, opportunity.first_project),
    }
    wishes = [(item.fact.title, item.id) for item in sorted(dossier.of(Wish), key=lambda one: one.id) if item.is_sure]
    wishes += [(clause.text, clause.cite) for clause in said if clause.tone is Tone.WISHES and clause.is_own]
    for wish, cite in dict.fromkeys(wishes):
        asked = RoleTerms.of((wish,), vocabulary)
        for field, texts in offers.items():
            shared = asked.touched_by(*(text for text in texts if text))
            if shared:
                why = f"they wish for «{wish}», and the role offers {', '.join(shared)}"
                cites = (f"opportunity.{field}", cite)
                yield Criterion(f"wish: {wish}", CriterionKind.ASPIRATION, Verdict.MET, (why,), cites)
                break
