"""Whether an answer settles what they ask: a key that a word calls up is no answer to a question about something else.

"Is the team unionised?" names the team, and its headcount is no answer. So a question that wants a yes or a no counts
as answered where each of its words is one of these: everyday, part of the phrase that its key is known by, a name that
the offer itself uses, or a word of the answer. Any other word is what it is about, and somebody has to be asked.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from callprep.insight.questions._phrases import everyday, phrases
from callprep.insight.questions._tools import asks_of_use, tools_named, without_tools
from callprep.insight.topics import terms
from callprep.model.spoken import SpokenOpportunity

__all__ = ["covers", "settled", "settles"]

_YES_NO = re.compile(
    r"(?:(?:do|does|did|is|are|was|were|am|would|will|can|could|may|might|must|shall|should|have|has|had)"
    r"(?:n['’]t)?|any)\b",
    re.IGNORECASE,
)
_WHETHER = re.compile(
    r"\b(?:know|hear|say|tell me|wonder|wondering|curious|ask|sure|understand) (?:if|whether)\b", re.IGNORECASE
)
_INDIRECT = re.compile(
    r"(?:can|could|would|will|do|may|might) (?:you|i|anyone|anybody|someone|somebody) (?:\w+ ){0,4}"
    r"(?:what|who|whom|whose|when|where|why|how|which)\b|would (?:\w+ ){0,2}(?:love|like|great|good|nice|interested)\b",
    re.IGNORECASE,
)
"""Put as a yes or no, and meant as neither: "can you tell me what it pays", "would love to know the range"."""
_PLACE = re.compile(r"\b(?:in|at|from|to|near|for) (?-i:[A-ZÀ-Þ])[\w'’-]{1,40}", re.IGNORECASE)
"""Whatever place they name, the place that there is answers it."""
_OF_PLACES = frozenset({"locations", "hq", "eligible_countries"})
_REASON = re.compile(r",? (?:because|(?<=, )(?:as|since|given)) .*$", re.IGNORECASE)
"""Why they ask is no part of what they ask."""
_SEVERAL = re.compile(r",|\b(?:and|or)\b|/", re.IGNORECASE)
_BY_NAME = (
    (
        re.compile(r"\bprofitab(?:le|ility)\b|\ba profit\b", re.IGNORECASE),
        re.compile(r"\bprofit\w*|\bloss(?:es)?\b|\bbreak[- ]?even\b", re.IGNORECASE),
    ),
    (
        re.compile(r"\brunway\b|\bmoney (?:\w+ )?(?:lasts?|safe)\b", re.IGNORECASE),
        re.compile(r"\b(?:money|runway|cash|months?|years?|profit\w*)\b", re.IGNORECASE),
    ),
    (re.compile(r"\bfour[- ]day\b", re.IGNORECASE), re.compile(r"\bfour\b|\bdays?\b|\b(?:4|32)\b", re.IGNORECASE)),
)
"""What is settled only where the answer speaks of it: a sum that was raised says nothing of how long it lasts."""
_FEWEST_LETTERS = 4  # two forms of a word have at least these in common: "growing", "growth"
_LONGEST = 600


def settled(asked: str, answers: Iterable[tuple[str, str]], spoken: SpokenOpportunity) -> tuple[str, ...]:
    """Give the keys of those answers that settle a question of theirs.

    Args:
        asked: The question in their words.
        answers: Each key that a phrase of the question stands for, with its answer.
        spoken: The offer, whose names may stand in any question about it.
    """
    told = list(answers)
    alone = tuple(key for key, answer in told if settles(asked, {key: answer}, spoken))
    if alone or not told[1:] or not _SEVERAL.search(asked):
        return alone
    return tuple(key for key, _ in told) if settles(asked, dict(told), spoken) else ()


def settles(asked: str, answers: dict[str, str], spoken: SpokenOpportunity) -> bool:
    """Tell whether answers, by their keys, together settle a question."""
    question, told = _REASON.sub("", asked[:_LONGEST]), "; ".join(answers.values())
    if any(wants.search(question) and not tells.search(told) for wants, tells in _BY_NAME):
        return False
    stack = _stack(spoken)
    by_tool = "tech_stack" in answers and not phrases()["tech_stack"].search(question)
    if by_tool and tools_named(question, stack):
        return asks_of_use(question, stack)
    if _OF_PLACES & {*answers} and tools_named(" ".join(_PLACE.findall(question)), stack):
        return False  # a move to another tool
    return _explained(question, answers, told, spoken)


def covers(asked: str, told: str, spoken: SpokenOpportunity) -> bool:
    """Tell whether what was foreseen, a question with its answer, is about all that they ask, and not a word of it."""
    return _explained(_REASON.sub("", asked[:_LONGEST]), (), told, spoken)


def _explained(question: str, keys: Collection[str], told: str, spoken: SpokenOpportunity) -> bool:
    """Tell whether a question wants no yes or no, or has no word but those that can be explained."""
    whether = _WHETHER.search(question)
    if not whether and (_INDIRECT.match(question) or not _YES_NO.match(question)):
        return True
    known = {*terms(told), *terms(" ".join(_names(spoken)))}
    start = whether.end() if whether else 0
    left = [word for word in _left(question, keys, _stack(spoken), start) if word not in everyday("words")]
    return all(any(_is_same(word, one) for one in known) for word in left)


def _stack(spoken: SpokenOpportunity) -> tuple[str, ...]:
    return tuple(tool.name for tool in (*spoken.tech_stack, *spoken.about.tech_stack))


def _names(spoken: SpokenOpportunity) -> Iterable[str]:
    """Give what the offer itself calls things."""
    return filter(None, (spoken.company, spoken.title, spoken.team, *(product.name for product in spoken.products)))


def _left(question: str, keys: Collection[str], tools: Iterable[str], start: int) -> tuple[str, ...]:
    """Give the words of a question without the phrases of its keys, the tools that it names, and mere numbers."""
    text = question
    for match in [match for key in keys for match in phrases()[key].finditer(question)]:
        text = f"{text[: match.start()]}{' ' * len(match.group())}{text[match.end() :]}"
    text = _PLACE.sub(" ", text[start:]) if _OF_PLACES & {*keys} else text[start:]
    if "tech_stack" in keys:
        text = without_tools(text, tools)
    return tuple(word for word in terms(text) if len(word) > 1 and not word[0].isdigit())


def _is_same(word: str, other: str) -> bool:
    """Tell whether two words are one, or forms of one."""
    if word == other:
        return True
    fewest = max(_FEWEST_LETTERS, min(len(word), len(other)) - 1)
    return word[:fewest] == other[:fewest] and len(word) >= fewest <= len(other)
