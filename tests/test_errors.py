"""The error tree: who is at fault, what the message says, and that errors travel between processes."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from callprep import errors
from callprep.errors import (
    BrokenSourceError,
    CallprepError,
    InvalidInputError,
    NotAllowedError,
    RateLimitedError,
    SourceError,
    UnknownSourceError,
    UnreachableError,
    UrlRefusedError,
)

EVERY = (
    SourceError("no answer", "https://example.com"),
    UnreachableError("no answer"),
    RateLimitedError("asked too often", "https://example.com", 12.5),
    UrlRefusedError("a private address", "http://10.0.0.1", "private", 2),
    BrokenSourceError("lobsters", "yields rubbish"),
    InvalidInputError("role.toml:3", "salary should be a number"),
    UnknownSourceError("githb", ("github", "feeds")),
    NotAllowedError("do not contact"),
)


@pytest.mark.parametrize("error", EVERY, ids=lambda error: type(error).__name__)
def test_pickling(error: CallprepError) -> None:
    """An error comes back from another process as it was, with every fact it carried."""
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 -- our own bytes
    assert type(back) is type(error)
    assert (str(back), vars(back), back.args) == (str(error), vars(error), error.args)


def test_one_root() -> None:
    """Everything that is exported is one tree, so that one except clause catches it."""
    assert all(issubclass(getattr(errors, name), CallprepError) for name in errors.__all__)


def test_the_drawing() -> None:
    """The tree drawn in the docstring names every class, and no other."""
    drawn = {word.partition("(")[0] for word in (errors.__doc__ or "").replace("│", " ").split() if "Error" in word}
    assert drawn == set(errors.__all__)


def test_exported() -> None:
    """Every class of the module is exported."""
    source = Path(errors.__file__).read_text(encoding="utf-8")
    assert {line.split()[1].partition("(")[0] for line in source.splitlines() if line.startswith("class ")} == set(
        errors.__all__
    )


@pytest.mark.parametrize("wait", [None, float("nan"), float("inf"), float("-inf"), -0.5])
def test_no_wait(wait: float | None) -> None:
    """A wait that is none says nothing, also after a journey to another process."""
    error = RateLimitedError("asked too often", "https://example.com", wait)
    assert error.retry_after is None
    assert pickle.loads(pickle.dumps(error)).retry_after is None  # noqa: S301 -- our own bytes


class TestMessages:
    """What a user reads."""

    def test_source_error_with_address(self) -> None:
        """The address stands behind the message."""
        assert str(SourceError("no answer", "https://example.com/a")) == "no answer (https://example.com/a)"

    def test_source_error_without_address(self) -> None:
        """Without an address there is the message alone."""
        assert str(SourceError("no answer")) == "no answer"

    def test_broken_source(self) -> None:
        """The name of the source comes first, for its author."""
        assert str(BrokenSourceError("lobsters", "never ends")) == "source 'lobsters' is broken: never ends"

    def test_invalid_input(self) -> None:
        """The place comes before the complaint."""
        assert str(InvalidInputError("role.toml:3", "no number")) == "role.toml:3: no number"

    def test_did_you_mean(self) -> None:
        """A name nearly right is corrected."""
        message = str(UnknownSourceError("githb", ("feeds", "github")))
        assert message == "no source is called 'githb'; did you mean 'github'?"

    def test_what_there_is(self) -> None:
        """A name that resembles none is answered with all there are."""
        assert str(UnknownSourceError("xing", ("feeds", "github"))).endswith("installed are: feeds, github")

    def test_nothing_installed(self) -> None:
        """Where there are none, the message says so."""
        assert str(UnknownSourceError("xing")).endswith("installed are: none")

    def test_not_allowed(self) -> None:
        """The reason is the message."""
        assert str(NotAllowedError("erased")) == "erased"
