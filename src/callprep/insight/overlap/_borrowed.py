"""Whether a project gives access to what others made, or repeats, lists, sets up or teaches it.

Who wraps a maps service has not built maps, and who took a course on compilers has not built one for anybody. Read from
the name, the topics, and the head of each description: "a dotfiles manager" is a manager, "my editor settings" are
settings, and what is "for Jenkins" is not Jenkins.
"""

from __future__ import annotations

import re

from callprep.insight.overlap._stems import stem, stems
from callprep.insight.topics import is_subject, terms
from callprep.insight.vocabulary import TopicKind, Vocabulary
from callprep.model.facts import Project

__all__ = ["begins_with_deed", "is_borrowed", "is_deed", "stands_beside"]

_LONGEST = 20_000  # characters of a description that are looked at


def _stemmed(words: str) -> frozenset[str]:
    return frozenset(map(stem, words.split()))


# as the last word of a name, or of what a description begins with: something that stands beside a work of others
_SATELLITES = _stemmed(
    "addon badge binding boilerplate bookmarklet build bundle cheat cheats cheatsheet client clone collection compose "
    "config configuration connector course coursework dataset demo deployment dockerfile dotfile dump example exercise "
    "exporter fix gist glossary guide helper homework hook importer installer integration introduction kata launcher "
    "lecture lesson list listing material menu mirror mock mod note pairing paper parameter patch playground plugin "
    "portfolio poster preset presentation primer quiz resource review sample sandbox script sdk setting setup shim "
    "shortcut skeleton skill skin slide snippet solution starter stub style summary survey talk template theme thread "
    "tutorial typing vimrc walkthrough wallpaper wiki workshop wrapper"
)
# as a topic, or any word of a name
_TAGS = frozenset(
    "awesome awesome-list bindings bootcamp boilerplate cheatsheet client-library config configs course coursework "
    "dataset datasets demo docker-compose example examples exercises gamejam hello-world homework kaggle notes papers "
    "playground presets sample sandbox slides snippets starter template theme themes tutorial tutorials wrapper".split()
)
_DOES = frozenset(
    "adds aligns allocates analyses analyzes annotates answers applies arranges assembles assigns automates balances "
    "books bounds breaks brings builds calculates calls captures catches checks classifies cleans clusters collects "
    "combines compares compiles composes compresses computes connects controls converts corrects counts cuts decides "
    "decodes deduplicates detects determines distributes does drafts draws edits encodes enforces estimates evaluates "
    "explains extracts fills filters finds fits follows forecasts generates gives grades groups guesses handles helps "
    "holds identifies indexes infers integrates joins judges keeps knows labels lays lets listens loads locates "
    "maintains makes manages marks matches measures merges mixes models monitors moves optimises optimizes orders "
    "organises parses picks places plans plays plots predicts prepares processes produces proposes protects proves "
    "puts ranks reads rebuilds recognises recognizes recommends reconstructs records removes renders repairs replaces "
    "replays reports resolves rewrites routes runs samples sanitises schedules scores searches segments sells sends "
    "separates serves sets shapes shares shows simulates solves sorts speaks splits spots stitches stores streams "
    "suggests summarises synthesises tags takes talks tells tests tidies tracks trains transcribes translates tunes "
    "turns understands validates verifies visualises warns watches weighs works writes".split()
)
_FIRST = _stemmed("demo example experiments playground sample sandbox slides toy trying tutorial")
# who is asked to teach is asked for these
_TEACHES = _stemmed("classroom curricula curriculum didactics pedagogy syllabus teach teaching")
_TAUGHT = _stemmed(
    "course coursework exercise guide homework introduction lecture lesson material primer quiz workshop"
)
_HEAD_ENDS = re.compile(r"[.,;:!?()\n]|\b(?:about|for|from|in|of|on|running|that|to|using|via|which|with|without)\b")

# what says so wherever it stands
_SAYS = re.compile(
    r"\b(?:unofficial|thin (?:layer|wrapper)|hello,? world|client library|api client|follow(?:ing)?[- ]along|"
    r"(?:working|coding) (?:along|through)|step by step|week by week|list of|links? (?:on|to)|curated|"
    r"(?:lecture|my|reading|study) notes?|learn(?:ing)? (?:about |the |to (?!rank))|"
    r"(?:(?:about|explains?|on|shows?|tells?) |(?<![a-z] ))how to|"
    r"play(?:ed|ing)? (?:around )?with|in one weekend|front[- ]end (?:for|of|to)|"
    r"(?:an?|my|the) (?:online )?(?:\w+ )?(?:book|class|course|exam|lecture|meetup|moocs?|students?|tutorial|workshop)|"
    r"docker[- ]?(?:compose|image)|(?:ansible|helm|terraform) (?:chart|module|role)s?|github actions?|"
    r"(?<!\bfor )(?<!\bto )(?<!\bin )(?<!\bof )my (?!own\b)|"
    r"(?:around|by|calls|from|on|on top of|powered by|through|use|uses|using|via|with) (?:an? |its |the )?"
    r"(?:\w+ ){0,2}(?:api|sdk)|built (?:on|with) \w+ and its|"
    r"(?:adapter|add-?on|bot|connector|extension|integration|plugin|provider|sdk|skill) (?:for|that)|"
    r"(?:go|java|javascript|node|php|python|ruby|rust|typed|typescript) client)\b",
    re.IGNORECASE,
)
# "the Godot game engine": a name after the article is somebody's product, and so is the name after "for"
_PRODUCT = re.compile(r"\bthe ([A-Z][\w.+#-]*)((?:[ -]\w+){1,4})")
_NAME = re.compile(r"\b(?:in|(?:against|around|for|from|into|of|on|over|to|with)(?: an?| the)?) ([A-Z][\w.+#-]*)")
_FOR = re.compile(r"\bfor (?=[A-Z])")
# "transcribes them with Whisper", "text recognition by ML Kit": the product does the work
_DONE_BY = re.compile(r"\b(?:it|them|[a-z]+(?:tion|sis|search)) (?:by|through|via|with) ([A-Z][\w.+#-]*)")
# "whisper api types it": access to the product that it is named or tagged with
_ACCESS = re.compile(r"\b(\w+) (?:api|sdk)\b", re.IGNORECASE)
_TONGUES = frozenset(
    "arabic armenian basque bengali catalan chinese cyrillic czech danish devanagari dutch english ethiopic european "
    "finnish french georgian german greek hangul hebrew hindi kanji khmer naskh nastaliq tibetan hungarian indic "
    "irish italian japanese korean latin mandarin norwegian polish portuguese romanian "
    "russian spanish swahili swedish swiss tamil thai turkish ukrainian urdu vietnamese welsh".split()
)


def is_borrowed(project: Project, task: str, vocabulary: Vocabulary, *, is_whole: bool = False) -> bool:
    """Tell whether it only wraps, lists, repeats or sets up what others made, unless that is what the task asks for.

    What says the whole phrase of the task (`is_whole`) may say for which product it was made: that is no loan.
    """
    asked = frozenset(stems(task))
    asked |= _TAUGHT if asked & _TEACHES else frozenset()
    text = (project.description or "")[:_LONGEST]
    name = terms(project.title)
    if project.title.casefold().strip(".") == "dotfiles" or _kinds(project, name, text) - asked:
        return True
    said = _SAYS.search(f"{re.sub(r'[-_/]+', ' ', project.title)}\n{text}")
    return (said is not None and asked.isdisjoint(stems(said.group()))) or _serves(
        project, _FOR.sub(" ", text) if is_whole else text, asked, vocabulary
    )


def begins_with_deed(clause: str) -> bool:
    """Tell whether a clause begins with what is done: "counts seals", "counting cracks"."""
    first = next(iter(clause.split()), "").casefold()
    return is_deed(first) or (first.endswith("ing") and len(first) > len("string"))


def is_deed(word: str) -> bool:
    """Tell whether a word says what something does: "counts"."""
    return word.casefold() in _DOES


def stands_beside(words: frozenset[str]) -> bool:
    """Tell whether one of these stems names what stands beside a work: a mock, a client, a course of it."""
    return not words.isdisjoint(_SATELLITES | _FIRST)


def _kinds(project: Project, name: tuple[str, ...], text: str) -> frozenset[str]:
    """Give by which words it is something that stands beside a work of others."""
    ends = _HEAD_ENDS.search(text.casefold())
    head = terms(text[: ends.start()] if ends else text)
    # "puts lessons into weeks" does something to lessons, and is none
    thing = () if head[:1] and text.split(" ", 1)[0].casefold() in _DOES else head[-1:]
    last = {stem(word) for word in (*name[-1:], *thing)} & _SATELLITES
    first = {stem(word) for word in (*name[:1], *head[:1])} & _FIRST
    return frozenset(last | first) | {
        stem(tag) for tag in _TAGS.intersection((*map(str.casefold, project.topics), *name))
    }


def _serves(project: Project, text: str, asked: frozenset[str], vocabulary: Vocabulary) -> bool:
    """Tell whether it is made for a product of others, which the task does not name."""
    for product, kind in _PRODUCT.findall(text):
        if asked.isdisjoint(stems(product)) and not asked.isdisjoint(stems(kind)):
            return True
    if any(asked.isdisjoint(stems(found)) and _is_product(found, vocabulary) for found in _DONE_BY.findall(text)):
        return True
    names = {word for label in (project.title, *project.topics) for word in terms(label)}
    served = [found.rstrip(".-") for found in _NAME.findall(text)]
    topics, parts = {topic.casefold() for topic in project.topics}, terms(project.title)
    first = text.split(" ", 1)[0]
    served += _ACCESS.findall(text)
    served += [first] if first.casefold() in topics.intersection(parts[:-1]) else []  # "quill-angular: Quill …"
    return any(
        names.intersection(terms(found)) and asked.isdisjoint(stems(found)) and _is_product(found, vocabulary)
        for found in served
    )


def _is_product(name: str, vocabulary: Vocabulary) -> bool:
    """Tell whether a name is neither a language nor a field nor a platform that anybody builds for.

    Capitals alone that nobody knows as a product (IFC, XDP, DBC) are a format or a protocol.
    """
    topic = vocabulary.topic(name)
    if topic is None and name.isupper():
        return False
    general = topic is not None and topic.kind in {TopicKind.LANGUAGE, TopicKind.FIELD}
    return not general and name.casefold() not in _TONGUES and all(map(is_subject, terms(name)))
