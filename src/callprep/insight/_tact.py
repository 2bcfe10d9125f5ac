"""What nobody should bring up, neither to open with nor in a mail: asked by hooks and by the table of disclosure."""

from __future__ import annotations

from callprep.insight._polarity import is_sad, is_unclear
from callprep.insight._texts import is_ours, prose, whereabouts
from callprep.insight.vocabulary import is_coarse
from callprep.model.facts import Answer, Fact, Interest, Paper, Patent, Post, Talk, Wish

__all__ = ["all_texts", "is_coarsely_put", "is_in_doubt", "is_in_print", "is_sad_news", "is_voted_down"]

_NEWS = (Post, Talk, Answer, Interest, Wish)


def all_texts(fact: Fact) -> tuple[str, ...]:
    """Give every text of a fact that tells what it is about."""
    return (*prose(fact), *whereabouts(fact), *fact.topics)


def is_coarsely_put(fact: Fact) -> bool:
    """Tell whether its title or one of its topics is too coarse to be said."""
    return any(map(is_coarse, (fact.title, *fact.topics)))


def is_sad_news(fact: Fact) -> bool:
    """Tell whether it may tell of something sad.

    The titles of papers, patents and projects are names of things and have no mood; those of jobs and courses are
    names of trades, and there are divorce lawyers.
    """
    return (isinstance(fact, _NEWS) or not is_ours(fact)) and is_sad(*all_texts(fact))


def is_in_doubt(fact: Fact) -> bool:
    """Tell whether nobody can tell how it went."""
    return is_unclear(*all_texts(fact))


def is_in_print(fact: Fact) -> bool:
    """Tell whether it is a public record of their own work, whoever prints it: a paper or a patent."""
    return isinstance(fact, Paper | Patent)


def is_voted_down(fact: Fact) -> bool:
    """Tell whether it is an answer that more readers found wrong than right."""
    return isinstance(fact, Answer) and (fact.score or 0) < 0
