"""The stack sheet: every tool of the role (question 6), what they have done with it, and what is left to learn.

A row claims no more than its facts. Where nothing is shown the row says so and asks: what is not public is no gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime

import attrs

from callprep.insight._days import LONG_AGO_DAYS, known_day, month_of
from callprep.insight._texts import prose
from callprep.insight.overlap._lexicon import lexicon
from callprep.insight.overlap._stems import stem
from callprep.insight.topics import term
from callprep.insight.vocabulary import Vocabulary, shipped, topic_of, topics_of
from callprep.model.evidence import Dossier, Evidence
from callprep.model.facts import Answer, Education, Fact, Paper, Patent, Project, ProjectRole, Role, Skill, Talk
from callprep.model.opportunity import Opportunity, SpokenOpportunity, Tech, Use
from callprep.wording import Voice, said

__all__ = ["ToolRow", "stack"]

_KINDS: tuple[tuple[type, str, str], ...] = (
    (Project, "project", "projects"),
    (Role, "job", "jobs"),
    (Answer, "answer", "answers"),
    (Talk, "talk", "talks"),
    (Paper, "paper", "papers"),
    (Patent, "patent", "patents"),
    (Education, "course of study", "courses of study"),
    (Skill, "skill named", "skills named"),
)
"""What shows that somebody worked with a tool, what weighs most first, and how it is counted."""
_MOST_NAMED = 2
_LONGEST = 20_000  # characters of one text that are looked at
_SHORTEST = 3  # letters and digits of a name that is looked for in prose
# what tools are called after: in a title it may be the thing itself
_THINGS = frozenset(
    "anchor anvil arrow beacon bolt brush canvas chisel compass crystal ember feather flame flint forge glyph hammer "
    "harbor harbour helm ink kettle lantern lens mint nest origin oxygen pebble pencil prism puppet quill rhino rider "
    "salt slate spark sprout stride tower vault wren".split()
)
_PIECE = re.compile(r"[^\W_]+[+#]*")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BEFORE, _BETWEEN, _AFTER = r"(?<![^\W_])", r"[\W_]{0,2}", r"(?![^\W_]|[+#])"
_SPEAKS = re.compile(r"[^\s.!?:]\s\Z")  # what stands before a word that begins no sentence
_ENGLISH = Voice("")


@attrs.frozen
class ToolRow:
    """One tool of the role.

    Attributes:
        tool: Its name, as the role spells it.
        use: How it is used there.
        note: What the manager said of it.
        items: The sure facts that show them at work with it, what weighs most first.
        nearby: Where there are none, the sure facts that show a related tool, what weighs most first.
        did: The same in words; empty where there are none.
        to_learn: What is left to learn or to ask; empty where it was shown of late.
        cites: The field, and the ids of the items, or of what is nearby.
    """

    tool: str
    use: Use
    note: str | None
    items: tuple[Evidence[Fact], ...]
    did: str
    to_learn: str
    cites: tuple[str, ...]
    nearby: tuple[Evidence[Fact], ...] = ()

    def __str__(self) -> str:
        """Say it in one line."""
        return f"{self.tool} ({self.use.value}): {'; '.join(part for part in (self.did, self.to_learn) if part)}"


def stack(
    dossier: Dossier,
    opportunity: Opportunity | SpokenOpportunity,
    today: date,
    vocabulary: Vocabulary | None = None,
    *,
    voice: Voice = _ENGLISH,
) -> tuple[ToolRow, ...]:
    """Put each tool of the role beside what they have done with it, in the order of the role.

    Args:
        dossier: What is known; what may be somebody else's and forks count for nothing.
        opportunity: The role; where nobody has named its tools there is no row.
        today: The day that ages are judged by.
        vocabulary: Which spellings name one tool; the shipped ones where left out.
        voice: Who speaks to whom, which words what is left to ask; shipped English where left out.
    """
    topics = shipped() if vocabulary is None else vocabulary
    counted = [item for item in dossier.evidence if _counts(item)]
    shown: dict[str, list[Evidence[Fact]]] = {}
    for item in counted:
        for key in dict.fromkeys(_key(topic.name) for topic in topics_of(item.fact, topics)):
            shown.setdefault(key, []).append(item)
    for tool in opportunity.tech_stack or ():
        if topics.topic(tool.name) is None:  # what no vocabulary spots in prose is looked for by its name
            told = shown.setdefault(_key(tool.name), [])
            ids = {item.id for item in told}
            told += [item for item in counted if item.id not in ids and _is_named(tool.name, item.fact)]
    return tuple(_row(voice, tool, shown, today, topics) for tool in opportunity.tech_stack or ())


def _key(name: str) -> str:
    """Write a name as one word: "VDA 5050" and "vda5050" are one tool, and C, C++ and C# are three."""
    return "".join(_PIECE.findall(name.casefold())) or name.casefold()


def _is_named(tool: str, fact: Fact) -> bool:
    """Tell whether a fact names a tool that is in no vocabulary.

    A name of several words, or with a digit or a sign, counts wherever it stands. A single word counts in a title, if
    it is no word of everybody's ("Arrow"), and in prose as the role spells it, with a capital that no sentence's
    beginning explains.
    """
    pieces = _PIECE.findall(tool[:_LONGEST])
    if sum(map(len, pieces)) < _SHORTEST:
        return False
    pattern = _BEFORE + _BETWEEN.join(map(re.escape, pieces)) + _AFTER
    texts = [text[:_LONGEST] for text in prose(fact)]
    if len(pieces) > 1 or not tool.isalpha():
        return any(re.search(pattern, text, re.IGNORECASE) for text in texts)
    title = _CAMEL.sub(" ", fact.title[:_LONGEST])
    if not _is_everybodys(pieces[0]) and re.search(pattern, title, re.IGNORECASE):
        return True
    return not tool.islower() and any(
        not tool.istitle() or _SPEAKS.search(text[max(0, found.start() - 2) : found.start()])
        for text in texts
        for found in re.finditer(pattern, text)
    )


def _is_everybodys(word: str) -> bool:
    known, cut = lexicon(), stem(word)
    return (
        term(word) in _THINGS or cut in known.plain or cut in known.trades or cut in known.senses or cut in known.alike
    )


def _counts(item: Evidence[Fact]) -> bool:
    fact = item.fact
    fork = isinstance(fact, Project) and fact.role is ProjectRole.FORK
    return item.is_sure and not fork and any(isinstance(fact, kind) for kind, _, _ in _KINDS)


def _row(voice: Voice, tool: Tech, shown: dict[str, list[Evidence[Fact]]], today: date, topics: Vocabulary) -> ToolRow:
    topic = topic_of(tool.name, topics)
    items = tuple(sorted(shown.get(_key(topic.name), ()), key=_weight))
    near = [] if items else [name for name in topic.related if _key(name) in shown]
    beside = {item.id: item for name in near for item in shown[_key(name)]}
    nearby = tuple(sorted(beside.values(), key=_weight))
    cites = ("opportunity.tech_stack", *(item.id for item in items or nearby))
    did, to_learn = _did(items, today), _to_learn(voice, tool, items, near, today)
    return ToolRow(tool.name, tool.use, tool.note, items, did, to_learn, cites, nearby)


def _place(fact: Fact) -> int:
    return next(place for place, (kind, _, _) in enumerate(_KINDS) if isinstance(fact, kind))


def _weight(item: Evidence[Fact]) -> tuple[int, bool, int, str, str]:
    """Put own work before contributions, and what has more stars or votes first, in whatever order it was found."""
    fact = item.fact
    figure = fact.stars if isinstance(fact, Project) else fact.score if isinstance(fact, Answer | Skill) else None
    theirs = not isinstance(fact, Project) or fact.is_own
    return _place(fact), not theirs, -(figure or 0), fact.title, item.id


def _did(items: tuple[Evidence[Fact], ...], today: date) -> str:
    """Say how much there is of each kind, two by name, and of when the last is."""
    told: list[str] = []
    for place, (_, one, several) in enumerate(_KINDS):
        titles = [item.fact.title for item in items if _place(item.fact) == place]
        if titles:
            more = " …" if len(titles) > _MOST_NAMED else ""
            named = "" if one == "skill named" else f" ({', '.join(titles[:_MOST_NAMED])}{more})"
            told.append(f"{len(titles)} {one if len(titles) == 1 else several}{named}")
    last = _last(items, today)
    return ", ".join(told) + (f"; the last in {month_of(last)}" if last else "")


def _last(items: Iterable[Evidence[Fact]], today: date) -> date | None:
    known = (known_day(_when(item), today) for item in items)
    return max((day for day in known if day), default=None)


def _when(item: Evidence[Fact]) -> datetime | None:
    """Give when it was last shown: a job that is held now, when we read that it is."""
    fact = item.fact
    held = isinstance(fact, Role) and fact.current and fact.ended is None
    return item.provenance.retrieved_at if held else fact.when


def _to_learn(voice: Voice, tool: Tech, items: tuple[Evidence[Fact], ...], near: list[str], today: date) -> str:
    if not items:
        return said(voice, "stack.to_ask_nearby" if near else "stack.to_ask", tools=", ".join(near))
    last = _last(items, today)
    if last and (today - last).days > LONG_AGO_DAYS:
        return said(voice, "stack.to_ask_since", year=str(last.year))
    return said(voice, "stack.to_ask_level", level=tool.level_needed) if tool.level_needed else ""
