"""Which of the spellings in a prose text are meant as topics.

A name that is nothing else is taken as it stands. A name that is an everyday word too needs evidence: a cue beside it,
a capital that neither its place nor a title explains, or a list with a technology in it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from callprep.insight._remembering import SHORT
from callprep.insight.vocabulary._cues import (
    ABOUT,
    AFTER,
    BEFORE,
    IDIOMS,
    IT,
    MAKING,
    NOT_AFTER,
    NOT_BEFORE,
    NOT_SENSES,
    NOT_TO,
    SOON,
    VERB_AFTER,
    VERB_BEFORE,
    VERBS,
    WITH,
)
from callprep.insight.vocabulary._index import Candidate, Index
from callprep.insight.vocabulary._page import Page
from callprep.insight.vocabulary._tokens import LONGEST, Token, tokens
from callprep.insight.vocabulary._values import Spotted, TopicKind

__all__ = ["spotted"]

_SHORT_NUMBER = 2
_LONGEST_GLOSS = 20
_LONGEST_IDIOM = max(idiom.count(" ") + 1 for idiom in IDIOMS)
_IDIOM_STARTS = frozenset(idiom.partition(" ")[0] for idiom in IDIOMS)


def spotted(text: str, index: Index) -> tuple[Spotted, ...]:
    """Find the topics of a text, the leftmost and longest spellings first."""
    return _remembered(text, index) if len(text) <= SHORT else _spotted(text[:LONGEST], index)


@lru_cache(maxsize=4_096)  # as `remembered` does
def _remembered(text: str, index: Index) -> tuple[Spotted, ...]:
    return _spotted(text, index)


def _spotted(text: str, index: Index) -> tuple[Spotted, ...]:
    words = tokens(text)
    page = Page(text, words, tuple(_candidates(text, words, index)))
    quiet = "@" not in text and "#" not in text and "(" not in text
    found = [one for one in page.found if (quiet and _is_plain(one, words)) or not _is_vetoed(one, page)]
    meant = [not candidate.spelling.common or _is_meant(candidate, page) for candidate in found]
    if not all(meant) and any(meant):
        _from_lists(found, meant, page)
    return tuple(
        Spotted(candidate.spelling.topic, page.words[candidate.first].start, page.words[candidate.last - 1].end)
        for candidate, yes in zip(found, meant, strict=True)
        if yes
    )


def _candidates(text: str, words: tuple[Token, ...], index: Index) -> Iterator[Candidate]:
    """Walk the text once; a phrase that speaks of something else takes its words with it."""
    place = 0
    while place < len(words):
        key = words[place].key
        found = index.at(text, words, place) if key in index.longest else None
        idiom = _idiom(words, place) if key in _IDIOM_STARTS else 0
        if found and found.last > place + idiom:
            yield found
            place = found.last
        else:
            place += idiom or 1


def _idiom(words: tuple[Token, ...], place: int) -> int:
    """Tell how many words an idiom at a place takes."""
    nearby = [word.key for word in words[place : place + _LONGEST_IDIOM]]
    return next((size for size in range(len(nearby), 1, -1) if " ".join(nearby[:size]) in IDIOMS), 0)


def _is_plain(found: Candidate, words: tuple[Token, ...]) -> bool:
    """Tell at once what most names are: nothing else, and no verb."""
    return not found.spelling.common and words[found.first].key not in VERBS


def _is_vetoed(found: Candidate, page: Page) -> bool:
    """Tell whether the words around say that it is something else: "C major", "vitamin C", "Julia's"."""
    before, after = page.before(found), page.after(found)
    if before.endswith("@") or after.startswith("@"):
        return True  # a handle, an address
    if _is_verb(found, page) or _is_explained(found, page):
        return True
    if len(page.written(found).rstrip("#")) == 1:
        return page.key(found.first - 1) in NOT_BEFORE or (page.key(found.last) in NOT_AFTER and after.isspace())
    return found.spelling.needs_cue and after in ("'", "’") and page.key(found.last) == "s"


def _is_verb(found: Candidate, page: Page) -> bool:
    """Tell whether somebody does it: "that maps names to ages", "I like to React"."""
    before = page.key(found.first - 1)
    if found.spelling.common:
        return before == "to" and page.key(found.first - 2) in NOT_TO
    if page.written(found) not in VERBS:
        return False
    return before in VERB_BEFORE or (page.key(found.last) in VERB_AFTER and page.after(found) == " ")


def _is_explained(found: Candidate, page: Page) -> bool:
    """Tell whether a bracket says that it is something else: "Java (the island)"."""
    if page.after(found) != " (" or found.last == len(page.words):
        return False
    began = page.words[found.last].start
    inside, closing, _ = page.text[began : began + _LONGEST_GLOSS].partition(")")
    return bool(closing) and inside.casefold().split()[-1] in NOT_SENSES


def _is_meant(found: Candidate, page: Page) -> bool:
    """Tell whether an everyday word is a name here, by itself and by the words beside it."""
    written, spelling = page.written(found), found.spelling
    if spelling.capitals and written.isupper() and not page.is_shouted:
        return not spelling.needs_cue
    if spelling.topic.kind is TopicKind.FIELD:
        return False
    if _is_marked(found, page) or _is_made_with(found, page):
        return True
    if not _has_capital(found, page):
        return False
    return _has_cue(found, page) or not (spelling.needs_cue or page.begins(found) or page.is_titled(found))


def _has_capital(found: Candidate, page: Page) -> bool:
    """Tell whether it is written as a name is: a capital first, and not in capitals alone ("SWIFT")."""
    written = page.written(found)
    return written[0].isupper() and (len(written) == 1 or not written.isupper())


def _is_marked(found: Candidate, page: Page) -> bool:
    """Tell whether it is marked as a tag or as code, stands in brackets alone, or is all there is."""
    before, after = page.before(found)[-1:], page.after(found)[:1]
    if before in ("#", "`"):
        return True
    alone = (before in ("(", "[") and after in (")", "]")) or found.last - found.first == len(page.words)
    return alone and _has_capital(found, page) and not found.spelling.needs_cue


def _is_made_with(found: Candidate, page: Page) -> bool:
    """Tell whether something was written in it; for a language no capital is needed."""
    if page.key(found.first - 1) not in WITH or not page.before(found).isspace():
        return False
    is_language = found.spelling.topic.kind is TopicKind.LANGUAGE
    if page.key(found.first - 2) in MAKING:
        return is_language or _has_capital(found, page)
    if page.key(found.first - 2) not in IT or page.key(found.first - 3) not in MAKING:
        return False
    ends = page.closes(found) or page.key(found.last) in SOON  # "built it in crystal clear steps"
    return (is_language and ends) or _has_capital(found, page)


def _has_cue(found: Candidate, page: Page) -> bool:
    """Tell whether the word before or after a capital is one that goes with such names."""
    is_language = found.spelling.topic.kind is TopicKind.LANGUAGE
    if found.first and page.before(found).strip() in ("", ":"):
        before = page.key(found.first - 1)
        if before in BEFORE or (is_language and not page.begins(found) and _is_about(before, found, page)):
            return True
    return is_language and (
        (page.key(found.last) in AFTER and page.after(found) in (" ", "-")) or _version(found, page)
    )


def _is_about(before: str, found: Candidate, page: Page) -> bool:
    """Tell whether "in" or the like leads to a language: people one works with or for too, streets one lives in."""
    if not found.spelling.needs_cue:
        return before in ABOUT
    follows = page.text[page.words[found.last].start].isupper() if found.last < len(page.words) else False
    return before == "in" and not (follows and page.after(found) == " ")


def _version(found: Candidate, page: Page) -> bool:
    """Tell whether a version follows: "Go 1.21", "Swift 5"."""
    number = page.key(found.last)
    if not number.isdigit() or page.after(found) != " ":
        return False
    end = page.words[found.last].end
    dotted = page.text[end : end + 1] == "." and page.text[end + 1 : end + 2].isdigit()
    return dotted or (len(number) <= _SHORT_NUMBER and not found.spelling.needs_cue)


def _from_lists(found: list[Candidate], meant: list[bool], page: Page) -> None:
    """Let a list speak for its members, from left to right and back."""
    links = [page.linked(found[place], found[place + 1]) for place in range(len(found) - 1)]
    for order in (range(len(found)), range(len(found) - 1, -1, -1)):
        for place in order:
            left = place > 0 and links[place - 1]
            right = place < len(links) and links[place]
            known = (left and meant[place - 1] and _vouches(found[place - 1], found[place])) or (
                right and meant[place + 1] and _vouches(found[place + 1], found[place])
            )
            if known and not meant[place]:
                whole = (left or page.opens(found[place])) and (right or page.closes(found[place]))
                meant[place] = whole or _has_capital(found[place], page)


def _vouches(one: Candidate, other: Candidate) -> bool:
    """A technology makes its neighbours technologies; a field says that of fields alone."""
    kinds = one.spelling.topic.kind, other.spelling.topic.kind
    return kinds[0] is not TopicKind.FIELD or kinds[1] is TopicKind.FIELD
