"""Ask before telling: what they know already, and only then two sentences on who we are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from callprep.documents.lines import Citable, Line, Need, ask, line, passage, ref
from callprep.documents.outline import Written, section
from callprep.documents.sections._grammar import STOP, Shape, after_colon, shape
from callprep.documents.sections._reply import PriorKnowledge, has_named, prior_knowledge
from callprep.documents.sections._sent import anew
from callprep.documents.sections._speech import clause, may_be_said, need, we_are_the_company
from callprep.engagement import Engagement
from callprep.insight.topics import term
from callprep.insight.vocabulary import shipped, topics_of
from callprep.model.candidate import Contact, ToldBy, Warmth
from callprep.model.company import Product, ProductStatus
from callprep.model.evidence import Evidence
from callprep.model.facts import Fact
from callprep.model.saying import Form
from callprep.model.wording import listed, one_stop
from callprep.wording import said

__all__ = ["company", "shared_contact"]

_MOST_SPECIFICS = 3
_MOST_WORDS = 30  # of one answer, in one breath
_MOST_OF_PRODUCT, _LEAST_OF_PRODUCT = 34, 6
_MOST_JOINED = 45  # words of a sentence that one can say and follow
_ENOUGH = 2  # specifics that tell a product from others
_WORDS_OF_A_RELATION = 2
_NO_RELATION = "contact"  # nobody said how they know each other
_OWN = re.compile(r"^(?:an?|the|my|his|her|their|your)\s+", re.IGNORECASE)


def _contact(e: Engagement) -> Contact | None:
    """The first contact whom the candidate named to us themself: best one with a known tie to the company."""
    ours = e.opportunity.company.name.casefold()
    named = [item for item in e.candidate.contacts if item.told_by is ToldBy.CANDIDATE and may_be_said(e, item)]
    tied = (item for item in named if item.company is not None and item.company.casefold() == ours)
    return next(tied, next((item for item in named if item.company is None), None))


def _is_unnamed(e: Engagement) -> bool:
    """Whether an agency searches for a client whose name waits until they ask."""
    return e.opportunity.confidential and not we_are_the_company(e)


@section("shared_contact", pitches=True)
def shared_contact(e: Engagement) -> Written:
    """Ask what they already heard, naming a contact only where they named them; be ready for what comes."""
    if _is_unnamed(e):
        return passage(ask(said(e.voice, "shared_contact.unnamed")))
    return passage(
        _question(e),
        line(said(e.voice, "shared_contact.knows_us"), when=said(e.voice, "shared_contact.when_known")),
        line(said(e.voice, "shared_contact.knows_little"), when=said(e.voice, "shared_contact.when_little")),
        ask(said(e.voice, "shared_contact.bad_experience"), when=said(e.voice, "shared_contact.when_bad")),
    )


def _question(e: Engagement) -> Line:
    contact, known = _contact(e), prior_knowledge(e)
    if contact is not None and (contact.company or known is None):
        return _of_contact(e, contact)
    if known is not None:
        return _of_knowledge(e, known)
    asked = said(e.voice, "shared_contact.heard", company=e.spoken.company)
    return ask(one_stop(asked), cites=[ref(e.opportunity.company, "name")])


def _of_contact(e: Engagement, contact: Contact) -> Line:
    relation = _OWN.sub("", contact.relation.strip())
    move = "tie" if len(relation.split()) <= _WORDS_OF_A_RELATION else "tie_long"
    tie = said(e.voice, f"shared_contact.{move}", relation=relation, name=contact.name) if relation else contact.name
    if relation.casefold() == _NO_RELATION:
        tie = contact.name
    asked = said(
        e.voice,
        "shared_contact.contact" if contact.company else "shared_contact.contact_untied",
        tie=tie,
        name=contact.name,
        us=_us(e),
    )
    cites = [ref(e.candidate, "contacts", contact.name), ref(e.opportunity.company, "name")]
    return ask(one_stop(asked.replace(",.", ".").replace(",?", "?")), cites=cites)


def _us(e: Engagement) -> str:
    return said(e.voice, "shared_contact.us") if we_are_the_company(e) else e.spoken.company


def _of_knowledge(e: Engagement, known: PriorKnowledge) -> Line:
    move = "site" if known.of_site else "quoted" if known.quote else "known"
    whose = said(e.voice, f"shared_contact.{'our' if we_are_the_company(e) else 'their'}")
    parts = {"us": _us(e), "whose": whose, "quote": known.quote, "company": e.spoken.company}
    asked = said(e.voice, f"shared_contact.{move}", **parts)
    return ask(one_stop(asked), cites=[known.cites, ref(e.opportunity.company, "name")])


def _why_known(e: Engagement) -> list[Citable]:
    """Give what says that they know the company; nothing where they do not."""
    contact, known = _contact(e), prior_knowledge(e)
    if contact is not None and contact.company:
        return [ref(e.candidate, "contacts", contact.name)]
    return [known.cites] if known else []


@section("company", pitches=True)
def company(e: Engagement) -> Written:
    """Say in at most two sentences who we are and why, with a product; to whom knows us only what may be new."""
    known = [] if _is_unnamed(e) else _why_known(e)
    who, product = _who(e), _product(e, known=bool(known))
    why = _why(e)
    if known:
        little = (
            line(who[0], cites=[*who[1], *known], when=said(e.voice, "shared_contact.when_little")) if who else None
        )
        lines = [_alone(e, product, known), little, why]
    elif who and why and product is None and _is_eager(e):
        lines = _in_one(who, why)
    else:
        lines = [_together(e, who, product), why]
    return passage(*lines, *_client(e), *_open(e))


def _is_eager(e: Engagement) -> bool:
    return e.candidate.reply is not None and e.candidate.reply.warmth is Warmth.EAGER


def _in_one(who: tuple[str, list[Citable]], why: Line) -> list[Line | None]:
    """Say who we are and what for in one breath to who said yes already, where that is short enough."""
    told, cites = who
    if len(f"{told} {why.text}".split()) > _MOST_JOINED:
        return [line(told, cites=cites), why]
    return [line(f"{told.rstrip('.')}; {why.text[:1].lower()}{why.text[1:]}", cites=[*cites, *why.cites])]


def _together(e: Engagement, who: tuple[str, list[Citable]] | None, product: Product | None) -> Line | None:
    """Join who we are and a product in one sentence, as long as that can be said in one breath."""
    if who is None:
        return _alone(e, product, [])
    told, cites = who
    room = _MOST_JOINED - len(told.split())
    if product is None or not (product.one_liner or product.specifics) or room < _LEAST_OF_PRODUCT:
        return line(told, cites=cites)
    example = said(e.voice, f"company.{_stage(product)}", product=_named(e, product, room))
    return line(one_stop(f"{told.rstrip('.')}; {example}."), cites=[*cites, ref(e.opportunity.company, "products")])


def _alone(e: Engagement, product: Product | None, known: list[Citable]) -> Line | None:
    if product is None:
        return None
    move = f"{_stage(product)}_{'new' if known else 'alone'}"
    told = said(e.voice, f"company.{move}", product=_named(e, product, _MOST_OF_PRODUCT))
    return line(one_stop(told), cites=[ref(e.opportunity.company, "products"), *known])


def _stage(product: Product) -> str:
    return "live" if product.status is ProductStatus.LIVE else "building"


def _product(e: Engagement, *, known: bool) -> Product | None:
    """Take the product that most can be told of, the first of equals.

    Of an unnamed client none by its name alone, and to somebody who knows the company none that they named themself.
    """
    telling = [item for item in e.spoken.products if item.specifics or (item.one_liner and not _is_unnamed(e))]
    if known:
        products = [item for item in telling if not has_named(e, item.name)]
    else:
        products = telling if _is_unnamed(e) else [*e.spoken.products]
    ranked = sorted(products, key=lambda item: (-min(len(item.specifics), _ENOUGH), not item.one_liner))
    return next(iter(ranked), None)


def _named(e: Engagement, product: Product, room: int) -> str:
    """Tell a product with as many of its specifics as one can follow; of an unnamed client without the name."""
    what = clause(product.one_liner or "")
    specifics = [_without_colon(clause(item)) for item in product.specifics[:_MOST_SPECIFICS]]
    name = _with_article(e, product.name)
    if _is_unnamed(e):
        name, what = what or specifics.pop(0), ""
    what = "" if what.casefold() == product.name.casefold() else what
    while specifics and len(" ".join([name, what, *specifics]).split()) > min(room, _MOST_OF_PRODUCT):
        specifics.pop()
    move = f"product{'_what' if what else ''}{'_with' if specifics else ''}"
    what = after_colon(_without_colon(what) if specifics else what)
    return said(e.voice, f"company.{move}", name=name, what=what, specifics=_joined_all(specifics))


def _with_article(e: Engagement, name: str) -> str:
    """Say "the Landlinie app": a name that ends in a common word wants its article."""
    words = name.split()
    common = len(words) in {2, 3} and words[-1].isalpha() and words[-1].islower() and not words[-1].endswith("s")
    owned = words[0].casefold() in _DETERMINED or words[0].endswith(("'s", "’s")) if words else False
    return said(e.voice, "company.product_the", name=name) if common and not owned else name


_DETERMINED = frozenset("a an the our their its one your my this that".split())


def _joined_all(items: list[str]) -> str:
    """List what is told in single words with "and", what has a list or a clause in it by semicolons."""
    return "; ".join(items) if any("," in item or " and " in item for item in items) else listed(items)


def _without_colon(text: str) -> str:
    return text.replace(": ", ", ")


def _who(e: Engagement) -> tuple[str, list[Citable]] | None:
    """Say what the company is, by the line for their subject where there is one; else what it makes."""
    us, told = e.opportunity.company, e.spoken
    text, cites = _one_liner(e)
    name = ref(us, "name")
    side = "we" if we_are_the_company(e) else "they"
    if not text:
        if not told.makes:
            return None
        makes = anew(e, f"company.makes_{side}", line=after_colon(_in_a_breath(told.makes)))
        return one_stop(makes), [ref(us, "makes"), name]
    if _is_unnamed(e) and us.name.casefold() in text.casefold():
        return None
    text = _in_a_breath(text, us.name)
    if _IS_TOLD.match(text) or text.casefold().startswith(us.name.casefold()):
        quoted = f"“{text}”" if side == "they" and _OURS.search(text) else text[:1].upper() + text[1:]
        return one_stop(said(e.voice, "company.who_told", told=quoted)), [*cites, name]
    young = bool(told.about.startup) and not _YOUNG.search(text)
    move = f"who_{side}_startup" if young else f"who_{side}"
    shown = anew(e, f"company.{move}", line=_ARE.sub("", after_colon(text)), name=told.company)
    return one_stop(shown), [*cites, name, *([ref(us, "startup")] if young else [])]


_IS_TOLD = re.compile(
    r"^(?:we|our|they|it|there|everybody|nobody|people)\b(?! are\b|'re\b)|^(?:\w+ing|to)\b", re.IGNORECASE
)
_ARE = re.compile(r"^(?:we are|we're|they are|they're|is|are)\s+", re.IGNORECASE)
_OURS = re.compile(r"\b(?:we|we'\w+|us|our|ours)\b", re.IGNORECASE)
_YOUNG = re.compile(r"start-?up|spin-?off|founded|young", re.IGNORECASE)


def _one_liner(e: Engagement) -> tuple[str, list[Citable]]:
    """Take the line for a subject of theirs, which then rests on what shows that subject; else the one for all."""
    us = e.opportunity.company
    for variant in e.spoken.about.one_liners:
        shown = [item for item in e.dossier.evidence if _is_about(e, item, variant.topic)]
        if shown:
            return variant.text, [ref(us, "one_liners"), min(shown, key=lambda item: item.id)]
    return e.spoken.one_liner or "", [ref(us, "one_liner")]


def _is_about(e: Engagement, item: Evidence[Fact], topic: str) -> bool:
    if not item.is_sure or e.disclosed(item).form is Form.KNOW:
        return False
    names = (*item.fact.topics, *(found.name for found in topics_of(item.fact, shipped())))
    return term(topic) in {term(name) for name in names}


def _why(e: Engagement) -> Line | None:
    """Say what it is for: an aim where the answer is a deed, else the manager's own sentence behind a colon."""
    field = "impact" if e.spoken.impact else "mission"
    given = e.spoken.impact or e.spoken.mission
    if not given:
        return None
    told, side = _in_a_breath(given), "we" if we_are_the_company(e) else "they"
    cites = [ref(e.opportunity, field)]
    if _is_unnamed(e) and e.spoken.company.casefold() in told.casefold():
        return None
    if _is_deed(told):
        aim = anew(e, f"company.aim_{side}", aim=told[:1].lower() + told[1:])
        return line(one_stop(aim), cites=cites)
    if side == "they" and _OURS.search(told):
        told = f"“{told}”"
    move = "why" if side == "we" else "why_they"
    return line(one_stop(anew(e, f"company.{move}", told=told)), cites=cites)


_DEEDS = frozenset("change cut end put improve let open stop save turn lower raise double halve free".split())


def _is_deed(told: str) -> bool:
    first = told.split(" ", 1)[0].casefold()
    return (shape(told) is Shape.DEED or first in _DEEDS) and ";" not in told


_SMALL = frozenset(
    (
        "a an the we our ours they their theirs it there this that nobody everybody if when then and but so you your "
        "for in of"
    ).split()
)


def _in_a_breath(text: str, name: str = "") -> str:
    """Give as many sentences of an answer as one breath takes, as one: joined by semicolons, cut at a comma."""
    first, *rest = STOP.split(" ".join(clause(text).split()) if "\n" in text.strip() else " ".join(text.split()))
    if rest and first.endswith(name or "\0"):  # "Yahoo! makes …" is one sentence
        first = f"{first} {rest.pop(0)}"
    told = first.strip(" .;,")
    for more in rest:
        longer = f"{told}; {_joined(more.strip(' .;,'))}"
        if len(longer.split()) > _MOST_WORDS:
            break
        told = longer
    words = told.split()
    if len(words) <= _MOST_WORDS:
        return told
    joints = [place for place, word in enumerate(words[:_MOST_WORDS], 1) if word[-1] in ",;:"]
    return " ".join(words[: joints[-1] if joints and joints[-1] > _MOST_WORDS // 4 else _MOST_WORDS]).rstrip(",;:")


def _joined(text: str) -> str:
    """Begin small behind a semicolon, unless the word may be a name."""
    first = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if first.casefold() in _SMALL else text


def _client(e: Engagement) -> Iterator[Line]:
    """Have the name of a client ready, for whoever asks: it may be said, and not written."""
    if _is_unnamed(e):
        told = said(e.voice, "company.client", name=e.spoken.company)
        yield line(
            one_stop(told), cites=[ref(e.opportunity.company, "name")], when=said(e.voice, "company.when_asked_who")
        )


def _open(e: Engagement) -> Iterator[Need]:
    if not (e.spoken.impact or e.spoken.mission):
        yield need("impact", said(e.voice, "company.blocks_impact"))
    if not (e.spoken.products or e.spoken.one_liner or e.spoken.makes):
        asked = one_stop(said(e.voice, "company.need_makes", name=e.opportunity.company.name))
        yield Need(asked, blocks=said(e.voice, "company.blocks_makes"), field="company.one_liner")
