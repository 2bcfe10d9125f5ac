"""The form as Markdown and as text for a mail, in which answers come back as they were given."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from callprep.formats.intake._marks import END, FENCE, THANKS, is_markup, is_structural

if TYPE_CHECKING:
    from callprep.formats.intake import FormQuestion, Questionnaire

__all__ = ["ASKED_AGAIN", "INTRO", "SO_FAR", "aside", "asides", "fenced", "plain", "written"]

INTRO = (
    "Write under each question, in any order; leave open what you do not know yet. Write none where there is none. "
    "In a list every line is an item; its parts stand behind it, as in: a map that works offline | by: 90 days."
)
ASKED_AGAIN = "We ask again: "
SO_FAR = "So far: "
STAYS = "This stays with us."
_WIDTH = 78
_BACKTICKS = re.compile(r"`{3,}")
# In what we say of an answer its words are a quotation: nothing in them may begin markup or end the aside.
_INERT = str.maketrans({"<": "(", ">": ")", "[": "(", "]": ")", "*": "·", "`": "'", "_": " ", "\\": "/", "!": "."})


def plain(text: str) -> str:
    """Give words of an answer on one line, without anything that Markdown or the reader would act on."""
    return " ".join(text.translate(_INERT).split())


def aside(text: str) -> str:
    """Write what is ours and no answer; the reader knows it by its brackets and its words."""
    return f"*({text})*"


def asides(question: FormQuestion) -> Iterator[str]:
    """Give what stands under a question: the hint, whose word the answer is, what we ask again."""
    yield f"{question.hint} {STAYS}" if question.stays_with_us else question.hint
    if question.told_by:
        yield f"{SO_FAR}{question.told_by}."
    for words in question.follow_ups:
        yield f"{ASKED_AGAIN}{words}"


def fenced(block: str, *, markup: bool = True) -> str:
    """Give an answer as it is, or within a fence where it would be taken for something else.

    With `markup` also by a program that shows Markdown, which in a field of a page nothing does.
    """
    if not (is_structural(block) or (markup and is_markup(block))):
        return block
    longest = max((len(run) for run in _BACKTICKS.findall(block)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}{FENCE}\n{block}\n{fence}"


def written(form: Questionnaire, mark: str) -> str:
    """Write the form; `mark` stands before each heading: "## " makes it Markdown, nothing text for a mail."""
    parts = [f"{'# ' if mark else ''}{form.title}", _wrapped(INTRO)]
    parts += [part for number, question in enumerate(form.questions, 1) for part in _question(number, question, mark)]
    return "\n\n".join((*parts, f"{mark}{THANKS} [{END}]")) + "\n"


def _question(number: int, question: FormQuestion, mark: str) -> Iterator[str]:
    notes = "\n".join(_wrapped(words) for words in asides(question))
    yield f"{mark}{number}. {question.text} [{question.key}]\n{notes}"
    if question.known:
        yield fenced(question.known)
    elif not mark:
        yield ""  # room for the answer in a mail


def _wrapped(words: str) -> str:
    return "\n".join(textwrap.wrap(aside(words), _WIDTH, break_long_words=False, break_on_hyphens=False))
