"""What drafts are held to: limits of channels and lists of words, data that a house can change."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Literal

import attrs

from callprep.errors import InvalidInputError
from callprep.model._checked import refuse_wrong_kinds, unseen
from callprep.model._listed import Given, Listed, listed, refuse_unknown

__all__ = ["STANDARDS", "Limits", "Standards"]

_HOME = "callprep.documents.rules.words"
_NOTES = ("connection", "inmail", None)


def _more(given: Given) -> Listed:
    return listed("standards.more", given)


def _known(standards: Standards, _: object, more: Listed) -> None:
    refuse_unknown("standards.more", more, _lists(standards.language) if more else ())


@attrs.frozen
class Limits:
    """Limits of channels; each is a default of ours that a house may move.

    Words: mails of about 150 words are answered best, from 300 on hardly (HireSweet 2019; Cloris). Characters, counted
    in UTF-16 units as LinkedIn counts them: InMails of up to 400 do best (LinkedIn 2021-22), 1,900 is the most that
    goes through; a connection note holds 200 with a free account and 300 with a paid one (guides of 2025-26).
    """

    mail_words: int = 150
    mail_many: int = 200
    mail_most: int = 300
    subject: int = 60
    inmail: int = 400
    inmail_many: int = 800
    inmail_most: int = 1900
    note: int = 200
    note_paid: int = 300
    block_words: int = 60
    words_a_minute: int = 130
    share_spoken: float = 0.8
    company_sentences: int = 2
    specifics: int = 2
    facts_in_mail: int = 1
    facts_in_call: int = 2
    swap_many: float = 0.7
    personal_hooks: int = 1
    hook_days: int = 14
    questions: int = 3
    branches: int = 2
    technologies: int = 3

    def __attrs_post_init__(self) -> None:
        """Refuse a limit that no draft could be held to.

        Raises:
            InvalidInputError: One is no number, or less than 0; the message names it.
        """
        refuse_wrong_kinds(self)
        for name, limit in attrs.asdict(self).items():
            if not limit >= 0:  # which no comparison with NaN holds
                raise InvalidInputError(name, f"should be 0 or more, is {limit}")


@attrs.frozen(slots=False)  # with a dict for what is worked out once
class Standards:
    """Limits, and words beside the shipped ones.

    `more` adds words to the lists of a language: `Standards(more={"stock": ["synergies"]})`; a list that there is not
    is refused. The lists are in the files of `callprep.documents.rules.words`. `note` says what a note is, `paid`
    whether the account is: a text alone does not tell a connection request that is too long from a short InMail.
    """

    limits: Limits = Limits()
    language: str = "en"
    note: Literal["connection", "inmail"] | None = None
    paid: bool = False
    more: Listed = attrs.field(default=(), converter=_more, validator=_known)

    def __attrs_post_init__(self) -> None:
        """Refuse what no draft could be held to.

        Raises:
            InvalidInputError: The limits or the kind of a note are none.
        """
        limits = unseen(self.limits)
        if not isinstance(limits, Limits):
            raise InvalidInputError("standards.limits", f"should be Limits(…), is {limits!r:.60}")
        if self.note not in _NOTES:
            known = "'connection' or 'inmail', or None where it is not known"
            raise InvalidInputError("standards.note", f"should be {known}, is {self.note!r:.60}")

    def words(self, kind: str) -> tuple[str, ...]:
        """Give a list of words or phrases: the shipped ones, and those of the house.

        Raises:
            InvalidInputError: There is no list of that name.
        """
        lists = _lists(self.language)
        if kind not in lists:
            raise InvalidInputError("standards", f"there is no list {kind!r}; there are {', '.join(sorted(lists))}")
        more = [word for name, words in self.more if name == kind for word in words]
        return (*lists[kind], *more) if more else lists[kind]


@lru_cache(maxsize=8)
def _lists(language: str) -> Mapping[str, tuple[str, ...]]:
    file = files(_HOME) / f"{language}.toml"
    if not file.is_file():
        raise InvalidInputError("standards.language", f"there are no lists of words in {language!r}")
    return {kind: tuple(words) for kind, words in tomllib.loads(file.read_text(encoding="utf-8")).items()}


STANDARDS = Standards()
"""The shipped ones."""
