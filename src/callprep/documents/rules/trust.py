"""`identity.unsure`, `stale.fact`, `source.outreach`: facts that may be somebody else's, are past, or are kept out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import zip_longest

from callprep.documents.rules._draft import Draft, Sentence
from callprep.documents.rules._rule import Spot, error, rule, warning
from callprep.documents.rules.reading.phrases import has
from callprep.documents.rules.reading.places import said
from callprep.engagement import Engagement
from callprep.insight._hobbies import hobby_of
from callprep.insight.freshness import Age, age
from callprep.insight.topics import is_filler, terms
from callprep.model._plain import words
from callprep.model.evidence import Evidence
from callprep.model.facts import About, Answer, Coverage, Fact, Link, Mention, Post, Skill
from callprep.model.saying import Channel, Form
from callprep.model.sites import label

__all__ = ["identity_unsure", "source_outreach", "stale_fact"]

_ASKED = frozenset({Channel.CALL, Channel.INTERNAL})
_NOTICE = "notice"  # the section that says where it is from, in a document
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LONG_AGO = 3 * 365  # days after which what one wrote is not what one thinks
_WRITTEN_WORK = ("answer", "post", "article", "blog", "wrote", "written", "piece", "essay", "explain")
_DID = (
    "you wrote|built|made|did|drew|published|released|gave|led|ran|designed|created|put|solved|taught|worked|answered",
    "you explained|showed|shipped|started|began|filed|invented|were|had|said|told|once",
)
_OF_TODAY = (
    "you think|believe|say|hold|argue|prefer|like|love|use|recommend|want|hate|write|show|explain",
    "now|currently|today|latest|newest|recent|recently|new|just|lately|these days|still",
    "your view|opinion|position|stance",
)
_NAME_ALONE = 3  # words
_NAMED = 0.6  # of the words of a title that stand in a sentence, where it names a search hit
_WORD = re.compile(r"\w+")
_FOUND_ON = re.compile(
    r"\b(?i:found|saw|seen|came|come|stumbled|looked|looking|read|noticed|browsing|browsed)\b[^.!?\n]{0,60}?"
    r"\bon (?P<site>[A-Z]\w+(?: [A-Z]\w+)?)"
)
Items = Iterator[Evidence[Fact]]


@rule("identity.unsure", origin="two people share a name more often than one thinks")
def identity_unsure(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find what is said of them and rests on an account, or a search hit, that may be somebody else's."""
    known = {item.id: item for item in engagement.dossier.evidence}
    told = () if draft.has_ledger else words(engagement.opportunity)
    ours = frozenset(term for text in told for term in terms(text))
    for sentence in _claims(draft):
        if draft.channel in _ASKED and _is_asking(sentence, draft):
            continue
        named = _named(sentence, known, draft)
        sure = {item.fact.title.casefold() for item in named if item.is_sure}
        for item in named if draft.has_ledger else (*named, *_hits(sentence, engagement, named)):
            title = item.fact.title.casefold()
            if not item.is_sure and title not in sure and (draft.has_ledger or not set(terms(title)) <= ours):
                yield error(sentence, f"{_where(item)} may be somebody else's: ask on the call whether it is theirs")
                break


def _claims(draft: Draft) -> Iterator[Sentence]:
    """Give what is said of them; that a first message tells where one looked is no claim, and owed to them."""
    return (one for one in said(draft) if one.part != _NOTICE)


_CHOSEN = {"subject", "hook", "role", "benefit"}


def _named(sentence: Sentence, known: Mapping[str, Evidence[Fact]], draft: Draft) -> list[Evidence[Fact]]:
    """Give the facts that a sentence speaks of; where it calls some by their names, those alone are meant."""
    items = [known[one] for one in sorted(sentence.facts) if one in known]
    if draft.has_ledger:
        return items
    text = sentence.text.casefold()
    return [item for item in items if any(name in text for name in _names(item.fact))] or items


def _names(fact: Fact) -> Iterator[str]:
    described: object = getattr(fact, "description", None)
    yield from (told.casefold() for told in (fact.title, described) if isinstance(told, str) and told.strip())


def _is_asking(sentence: Sentence, draft: Draft) -> bool:
    if sentence.line.form is Form.ASK:
        return True
    return not draft.has_ledger and (sentence.is_question or has(sentence.text, draft.standards.words("hedge")))


def _hits(sentence: Sentence, e: Engagement, named: list[Evidence[Fact]]) -> Items:
    """Give search hits that a sentence to them tells of, by the capitals and the words of their titles."""
    words = {word.casefold() for word in _WORD.findall(sentence.text)}
    for item in e.dossier.of(Mention):
        telling = {term for term in terms(item.fact.title) if not is_filler(term)}
        there = telling & {term for word in words for term in terms(word)}
        if item not in named and len(there) > 1 and len(there) >= _NAMED * len(telling):
            yield item


def _where(item: Evidence[Fact]) -> str:
    return f"«{item.fact.title}» ({label(item.provenance.account.site)})"


@rule("stale.fact", origin="what was read months ago is looked up again before one relies on it")
def stale_fact(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find facts past the shelf life of their kind, told as if they were of today."""
    known = {item.id: item for item in engagement.dossier.evidence}
    years: dict[int, set[int]] = {}  # by block: "I saw tambak-logger. 2015, wasn't it?"
    aged = set[str]()  # whose age was told
    for sentence in said(draft):
        years.setdefault(sentence.block, set()).update(map(int, _YEAR.findall(sentence.text)))
    claimed = list(_claims(draft))
    for sentence, after in zip_longest(claimed, claimed[1:]):
        if sentence.line.form is Form.ASK or (not draft.has_ledger and _is_past(sentence, after, draft)):
            continue
        told = set(map(int, _YEAR.findall(sentence.text))) if draft.has_ledger else years[sentence.block]
        named = _named(sentence, known, draft)
        kept = {item.fact.title for item in named if not age(item, engagement.today).stale}
        if draft.has_ledger and kept:
            continue  # what is fresh carries the line
        for item in named:
            old = age(item, engagement.today)
            if (old.happened and old.happened.year in told) or (item.id in aged and not draft.has_ledger):
                aged.add(item.id)
                continue
            if (
                old.stale
                and item.fact.title not in kept
                and (draft.has_ledger or _goes_off(item, old, sentence, engagement))
            ):
                yield warning(sentence, f"«{item.fact.title}»: {old.why}; look again, or say how long ago it was")
                break


def _is_past(sentence: Sentence, after: Sentence | None, draft: Draft) -> bool:
    """Whether it is told as past, or only names what the next one tells so: "Why you? Rowbot. You built it"."""
    if _tells_age(sentence, draft):
        return True
    if after is None or after.block != sentence.block or sentence.words > _NAME_ALONE:
        return False
    return _tells_age(after, draft)


def _tells_age(sentence: Sentence, draft: Draft) -> bool:
    """Whether it says how old a thing is, or tells it as what they did: "you built it", and not "you are building"."""
    return has(sentence.text, draft.standards.words("long_ago")) or has(sentence.text, _DID)


def _goes_off(item: Evidence[Fact], old: Age, sentence: Sentence, e: Engagement) -> bool:
    """Whether a text that names it relies on it: a skill is named by whoever names a tool, a post stays written."""
    if isinstance(item.fact, Post | Answer) and not hobby_of(item.fact):
        is_meant = any(word in sentence.text.casefold() for word in _WRITTEN_WORK)
        if isinstance(item.fact, Answer) and not has(sentence.text, _OF_TODAY):
            return False  # what was explained stays explained; what one thinks of it may have changed
        return is_meant and old.happened is not None and (e.today - old.happened).days > _LONG_AGO
    return not isinstance(item.fact, Skill | About | Link | Coverage)


@rule("source.outreach", Channel.MAIL, Channel.NOTE, origin="the terms of some sites keep them out of unsolicited mail")
def source_outreach(draft: Draft, engagement: Engagement) -> Iterator[Spot]:
    """Find a first message that leans on a site whose terms keep its facts out of one."""
    if engagement.candidate.reply is not None:
        return
    known = {item.id: item for item in engagement.dossier.evidence}
    closed = {item.id for item in known.values() if "unsolicited" in engagement.disclosed(item, draft.channel).clauses}
    sites = {label(known[one].provenance.account.site) for one in closed}
    for sentence in _claims(draft):
        named = _named(sentence, known, draft)
        free = {item.fact.title.casefold() for item in named if item.id not in closed}
        leans = [item for item in named if item.id in closed and item.fact.title.casefold() not in free]
        if sentence.part in _CHOSEN:  # such a line also rests on what is left out of it for their sake
            leans = [item for item in leans if any(name in sentence.text.casefold() for name in _names(item.fact))]
        found = _FOUND_ON.search(sentence.text)
        if leans:
            yield warning(sentence, f"{_where(leans[0])}: its terms keep it out of a first mail; use another fact")
        elif found and any(found["site"].startswith(site) for site in sites):
            yield warning(sentence, f"{found['site']}'s terms keep it out of a first mail; find them another way")
