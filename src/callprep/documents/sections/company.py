"""Ask before telling: what they know already, and only then two sentences on who we are."""

from __future__ import annotations

from collections.abc import Iterator

from callprep.documents.lines import Line, Need, ask, line, passage, phrasing, ref, sentence
from callprep.documents.outline import Written, section
from callprep.documents.sections._speech import clause, may_be_said, need, we_are_the_company
from callprep.engagement import Engagement
from callprep.model.candidate import Contact, ToldBy
from callprep.model.company import Product
from callprep.model.wording import listed

__all__ = ["company", "shared_contact"]

_MOST_SPECIFICS = 3


def _contact(e: Engagement) -> Contact | None:
    """The first contact with a tie to the company whom the candidate named to us themself."""
    ours = e.opportunity.company.name.casefold()
    tied = (item for item in e.candidate.contacts if item.company is None or item.company.casefold() == ours)
    return next((item for item in tied if item.told_by is ToldBy.CANDIDATE and may_be_said(e, item)), None)


@section("shared_contact", pitches=True)
def shared_contact(e: Engagement) -> Written:
    """Ask what they already heard, naming a contact only where they named them."""
    contact, name = _contact(e), e.opportunity.company.name
    if contact is None:
        heard = ask(
            f"Before I start: what have you heard of {name} so far?", cites=[ref(e.opportunity.company, "name")]
        )
        return passage(heard)
    tie = f"your {contact.relation} {contact.name}" + (f" from {contact.company}" if contact.company else "")
    said = phrasing(
        e.candidate.name,
        "shared_contact",
        (
            "You mentioned {tie}. What have you heard about {us} from {name}?",
            "You wrote about {tie}. What has {name} told you about the place?",
        ),
    )
    cites = [ref(e.candidate, "contacts", contact.name)]
    return passage(
        ask(said.format(tie=tie, name=contact.name, us="us" if we_are_the_company(e) else "them"), cites=cites),
        line("Then I'll skip the introduction.", cites=cites, when="They know us"),
    )


@section("company", pitches=True)
def company(e: Engagement) -> Written:
    """Say in at most two sentences who we are and what we are after, with specifics and no list of goods."""
    return passage(_who(e), _aim(e), *_open(e))


def _who(e: Engagement) -> Line | None:
    told, us = e.spoken, e.opportunity.company
    we_are = "We are" if we_are_the_company(e) else f"{us.name} is"
    if told.one_liner:
        return line(sentence(f"{we_are} {clause(told.one_liner)}"), cites=[ref(us, "one_liner"), ref(us, "name")])
    if told.makes and _contact(e) is None:
        makes = sentence(f"What {us.name} makes: {clause(told.makes)}")
        return line(makes, cites=[ref(us, "makes"), ref(us, "name")])
    return None


def _aim(e: Engagement) -> Line | None:
    impact, product = e.spoken.impact, next(iter(e.spoken.products), None)
    if not impact:
        return _only_product(e, product)
    aim = _as_aim(e, clause(impact))
    if product is None:
        return line(sentence(aim), cites=[ref(e.opportunity, "impact")])
    cites = [ref(e.opportunity, "impact"), ref(e.opportunity.company, "products")]
    return line(sentence(f"{aim}, with {_product(product)}"), cites=cites)


_VERBS = frozenset(
    "bring build change cut end fix give help improve keep let make open put reduce replace save show stop turn".split()
)


def _as_aim(e: Engagement, impact: str) -> str:
    """Say an aim: "We want to change …" where the answer begins with a plain verb, else behind a colon."""
    if impact.split(" ", 1)[0].casefold() in _VERBS:
        return f"{'We' if we_are_the_company(e) else 'They'} want to {impact[0].lower()}{impact[1:]}"
    return f"{phrasing(e.candidate.name, 'company.aim', ('What drives it', 'The aim'))}: {impact}"


def _only_product(e: Engagement, product: Product | None) -> Line | None:
    if product is None:
        return None
    said = phrasing(e.candidate.name, "company.product", ("What is being built", "In the works"))
    return line(sentence(f"{said}: {_product(product)}"), cites=[ref(e.opportunity.company, "products")])


def _product(product: Product) -> str:
    what = clause(product.one_liner or product.name)
    specifics = product.specifics[:_MOST_SPECIFICS]
    return f"{what}: {listed(specifics)}" if specifics else what


def _open(e: Engagement) -> Iterator[Need]:
    if not e.spoken.impact:
        yield need("impact", "the aim in the company line")
    if not (e.spoken.products or e.spoken.one_liner or e.spoken.makes):
        asked = f"What does {e.opportunity.company.name} make, in one sentence?"
        yield Need(asked, blocks="the company line", field="company.one_liner")
