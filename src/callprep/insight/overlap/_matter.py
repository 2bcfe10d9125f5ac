"""What a text of work is about; of a project, what was made, and not what was used, wrapped or learned from.

A project is what its name, its topics and the heads of its description's clauses say: "built with Unity and its physics
engine" and "posts the link before the conference" name what somebody else made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from callprep.insight.overlap._lexicon import Lexicon
from callprep.insight.overlap._stems import stem, stems
from callprep.insight.overlap._whole import Phrase, deeds, only_looks, phrase, phrases
from callprep.insight.topics import is_filler, is_subject, subject_terms, term, terms, written
from callprep.insight.vocabulary import TopicKind, Vocabulary
from callprep.model.facts import Project

__all__ = ["Matter", "of_project", "of_task"]

_LONGEST = 20_000  # characters of one text that are looked at
_LITTLE = 4  # words of a description and a name: where it says less, its topics speak for it
_SHORTEST = 2  # letters: what an apostrophe cuts off is no word
_CLAUSE = re.compile(r"[.;:!?()\n]+")
_ITEMS = re.compile(r"[.;:!?()\n,]+")  # of a task: "a feature store, online and offline" is no store online

# in a description, what follows one of these was there before, or is what the work is for
_ASIDE = frozenset(
    "after against around as because before by for from inside into like on over showing than through use using via "
    "when where while with without".split()
)
# of these, what follows was made by others and used here
_USED = frozenset("on over through use using via".split())
# of a task: what is to be made stands behind the first of these, and before what follows one of `_BESIDE`
_MAKES = re.compile(
    r"\b(?:build|building|craft|create|creating|design|designing|develop|developing|draw|establish|"
    r"implement|implementing|(?<!our )(?<!its )(?<!your )(?<!their )own|owning|rebuild|rewrite|writing|"
    r"write(?![- ](?:access|ahead|amplification|buffers?|cache|heads?|latency|loads?|path|stalls?|throughput)\b))\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"\b(?:across|because|by|for|from|in (?:our|the|an?|its|their)|inside|of (?:our|the|its|their)|on|over|since|"
    r"so that|(?:that|which) (?:our|the|their|they|we|you|people|users)|thereby|used|using|via|when|where|while|"
    r"whose|with|within|without)\b",
    re.IGNORECASE,
)
# says nothing of what is made: "rules for dosing" are of dosing
_CARRIES = re.compile(
    r"\W*(?:(?:an?|some|the) )?(?:algorithms?|logic|methods?|rules?|techniques?) (?:for|of) "
    r"(?!(?:an?|all|each|every|its|our|the|their|your)\b)",
    re.IGNORECASE,
)
# a task that begins so is told in sentences: what it is about may stand anywhere
_TELLS = re.compile(
    r"\W*(?:an?|as|at|before|first|for|from|how|i|if|in|initially|it|once|our|that|the|there|they|this|to|under|we|"
    r"what|when|with|within|you|your|\w+'(?:d|ll|re|s))\b",
    re.IGNORECASE,
)


@attrs.frozen(eq=False)
class Matter:
    """What a text is about.

    Attributes:
        core: The words that say it, by stem, each as one would show it; `aside` those that only stand by.
        aside: See `core`.
        pairs: Two words of the core side by side, by their stems; which comes first does not count.
        joined: The same words written as one: "boot loader".
        meant: What phrases of the core mean, with their words; `meant_aside` likewise.
        meant_aside: See `meant`.
        fields: The fields of the vocabulary that the core names, with the words.
        tools: The stems of names of languages, tools and products: who shares a tool need not share the work.
        cues: The stems of the core, tools included: what else is spoken of tells the sense of a word.
        cues_aside: See `cues`.
        head: Of a task the stems of what is to be made, without what it is made with, where, or for whom to use.
        phrases: What it says as a whole: of a task one, of a project its name and the clauses of its description.
    """

    core: dict[str, str] = attrs.field(factory=dict[str, str])
    aside: dict[str, str] = attrs.field(factory=dict[str, str])
    pairs: dict[frozenset[str], str] = attrs.field(factory=dict[frozenset[str], str])
    joined: dict[str, str] = attrs.field(factory=dict[str, str])
    meant: dict[str, str] = attrs.field(factory=dict[str, str])
    meant_aside: dict[str, str] = attrs.field(factory=dict[str, str])
    fields: dict[str, str] = attrs.field(factory=dict[str, str])
    tools: set[str] = attrs.field(factory=set[str])
    cues: set[str] = attrs.field(factory=set[str])
    cues_aside: set[str] = attrs.field(factory=set[str])
    head: set[str] = attrs.field(factory=set[str])
    phrases: list[Phrase] = attrs.field(factory=list[Phrase])

    @property
    def words(self) -> frozenset[str]:
        """The stems that say something."""
        return frozenset(self.core) | frozenset(self.aside)


def of_task(text: str, known: Lexicon, vocabulary: Vocabulary) -> Matter:
    """Read what a task is about: all of it counts."""
    matter = _matter(((part, True, False) for part in _ITEMS.split(text[:_LONGEST])), known, vocabulary)
    head = _matter([(_head(text[:_LONGEST]), True, False)], known, vocabulary)
    matter.head.update((*head.cues, *head.core, *head.meant))
    made = _MAKES.search(text[:_LONGEST])
    matter.phrases.append(phrase(text[made.end() :] if made else text))
    return matter


def _head(text: str) -> str:
    """Give what is to be made: what follows the first verb of making, up to what only stands beside it.

    Where no such verb is found, or nothing would be left, it is all of the text.
    """
    made = _MAKES.search(text)
    if made is None and _TELLS.match(text):
        return text
    rest = text[made.end() :] if made else text
    carries = _CARRIES.match(rest)
    rest = rest[carries.end() :] if carries else rest
    heads = [_BESIDE.split(clause, maxsplit=1)[0] for clause in _CLAUSE.split(rest)]
    heads = [head for head in heads if subject_terms((head,))]
    return "\n".join(heads[:1] if made else heads) or rest


def of_project(project: Project, topics: Iterable[str], known: Lexicon, vocabulary: Vocabulary) -> Matter:
    """Read what a project is about, by its name, these of its topics, and its description."""
    matter = _matter(_parts(project, topics, vocabulary), known, vocabulary)
    matter.phrases.extend(phrases(project))
    return matter


def _parts(project: Project, topics: Iterable[str], vocabulary: Vocabulary) -> Iterator[tuple[str, bool, bool]]:
    """Give the parts of what a project says of itself, each with whether it says what was made.

    A topic that the description names only as something used is no more than that.
    """
    told = _CLAUSE.split((project.description or "")[:_LONGEST])
    clauses = [part for clause in told for deed in deeds(clause) for part in _cut(deed)]
    made = {word for text, is_core, _ in clauses if is_core for word in stems(text)} | {*stems(project.title)}
    used = {word for text, _, is_used in clauses if is_used for word in stems(text)} - made
    speaks = made | {word for text, _, _ in clauses for word in stems(text)} - used
    says = len(subject_terms((project.title, project.description or "")))
    product = _names_a_product(project, vocabulary)
    yield project.title, True, False
    for topic in topics:
        cut = stems(topic)
        shown = says < _LITTLE or not product or len(cut) > 1 or not speaks.isdisjoint(cut)
        yield topic.replace("-", " "), shown and used.isdisjoint(cut), True
    yield from ((text, is_core, False) for text, is_core, _ in clauses)


def _names_a_product(project: Project, vocabulary: Vocabulary) -> bool:
    """Tell whether what it says of itself speaks of a tool or product of others: then its topics may be the other's.

    A tool that stands among the topics alone is what it was made with.
    """
    said = f"{project.title}\n{(project.description or '')[:_LONGEST]}"
    told = {*stems(said)}
    named = [topic for tag in project.topics if told.issuperset(stems(tag)) and (topic := vocabulary.topic(tag))]
    named += [found.topic for found in vocabulary.spot(project.description or "")]
    return any(topic.kind in {TopicKind.TOOL, TopicKind.PRODUCT} for topic in named)


def _cut(clause: str) -> Iterator[tuple[str, bool, bool]]:
    """Cut a clause at its first aside; each part with whether it was made, and whether it was only used."""
    words = clause.split()
    folded = [term(word.strip(",\"'")) for word in words]
    until = next((at for at, word in enumerate(folded) if word in _ASIDE), len(words))
    looks = only_looks(clause)
    yield " ".join(words[:until]), not looks, looks
    yield " ".join(words[until:]), False, looks or (until < len(words) and folded[until] in _USED)


def _matter(parts: Iterable[tuple[str, bool, bool]], known: Lexicon, vocabulary: Vocabulary) -> Matter:
    matter = Matter()
    for text, is_core, is_topic in parts:
        folded = terms(text)
        cut = known.folded(tuple(map(stem, folded)))
        cues = (found for found, word in zip(cut, folded, strict=True) if not is_filler(word))
        (matter.cues if is_core or is_topic else matter.cues_aside).update(cues)
        says = [" " in found or (bool(found) and is_subject(word)) for found, word in zip(cut, folded, strict=True)]
        shown = written(text)
        for place, (found, yes) in enumerate(zip(cut, says, strict=True)):
            if yes:
                word = " ".join(folded[place : place + 2]) if " " in found else folded[place]
                (matter.core if is_core else matter.aside).setdefault(found, word)
        counts = tuple(bool(found) and not is_filler(word) for found, word in zip(cut, folded, strict=True))
        for meaning, first, last in (*known.meanings(cut), *known.scattered(cut, counts)):
            if last - first == 1 and is_filler(folded[first]):
                continue  # "you will build" speaks of no last will
            # a plural is told in the singular, and what an alias stands for as it was written: "recommender"
            plural = last - first == 1 and shown[first].startswith(folded[first])
            phrase = folded[first] if plural else " ".join(shown[first:last])
            _keep_longest(matter.meant if is_core else matter.meant_aside, meaning, phrase)
        if is_core:
            _add_core(matter, text, list(zip(cut, shown, says, strict=True)), known, vocabulary)
    return matter


def _keep_longest(found: dict[str, str], meaning: str, phrase: str) -> None:
    """Keep of the phrases that mean one thing that with most words: "web crawler" is less open than "crawler"."""
    if len(phrase.split()) > len(found.get(meaning, "").split()):
        found[meaning] = phrase


def _add_core(
    matter: Matter, text: str, words: list[tuple[str, str, bool]], known: Lexicon, vocabulary: Vocabulary
) -> None:
    languages: set[str] = set()
    for spotted in vocabulary.spot(text):
        name = text[spotted.start : spotted.end]
        if spotted.topic.kind is TopicKind.FIELD:
            matter.fields.setdefault(spotted.topic.name, name.casefold())
        elif len(cut := stems(name)) == 1:
            matter.tools.update(cut)
            languages.update(cut if spotted.topic.kind is TopicKind.LANGUAGE else ())
    for (one, first, says), (other, second, too) in pairwise(words):
        if len(first) < _SHORTEST or len(second) < _SHORTEST or first.isdigit():
            continue  # "310 bearings" says how many of them, and "VDA 5050" which
        if says or too:
            matter.joined.setdefault(stem(first + second), f"{first} {second}")
        # a stack in common is no work in common, and neither is "a React dashboard"
        tools = (one in matter.tools or not says, other in matter.tools or not too)
        if any(tools) and all(
            made_with or word in known.plain for made_with, word in zip(tools, (one, other), strict=True)
        ):
            continue
        if (says or too) and not (is_filler(first) or is_filler(second)) and languages.isdisjoint((one, other)):
            matter.pairs.setdefault(frozenset((one, other)), f"{first} {second}")
