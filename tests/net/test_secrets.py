"""Rules of `callprep.net.secrets`."""

from __future__ import annotations

import copy
import io
import json
import logging
import pickle

import pytest

from callprep.errors import InvalidInputError, UnknownSourceError
from callprep.inquiry.source import ANY_PUBLIC, Auth, SourceInfo, Way
from callprep.net.origins import Origin
from callprep.net.secrets import Credential, RedactingFilter, Secret, credentials, credentials_from_env

PLANTED = "ghp_planted0123456789"
GITHUB = SourceInfo(
    "github", way=Way.API, hosts={"api.github.com"}, auth=Auth(("GITHUB_TOKEN", "GH_TOKEN"), "Authorization", "Bearer ")
)
STACK = SourceInfo("stackexchange", way=Way.API, hosts={"api.stackexchange.com"}, auth=Auth(("SE_KEY",), param="key"))
FEEDS = SourceInfo("feeds", way=Way.PAGE, hosts=ANY_PUBLIC)
INFOS = (GITHUB, STACK, FEEDS)


class TestSecret:
    """A text that does not show itself."""

    @pytest.mark.parametrize("shown", [str, repr, ascii, "{}".format, "{!r}".format, lambda s: f"{[s]} {(s,)!s}"])
    def test_masked(self, shown: object) -> None:
        """However it is printed, it is masked."""
        assert PLANTED not in shown(Secret(PLANTED))  # type: ignore[operator]  # a table of callables

    @pytest.mark.parametrize("store", [pickle.dumps, json.dumps, copy.deepcopy, copy.copy, lambda s: s.__getstate__()])
    def test_not_stored(self, store: object) -> None:
        """No way of writing it down works."""
        with pytest.raises(TypeError) as caught:
            store(Secret(PLANTED))  # type: ignore[operator]  # a table of callables
        assert PLANTED not in str(caught.value)

    def test_equality(self) -> None:
        """Secrets of the same text are equal, and equal to nothing else."""
        assert Secret(PLANTED) == Secret(f" {PLANTED}\n")
        assert hash(Secret(PLANTED)) == hash(Secret(PLANTED))
        assert Secret(PLANTED) != Secret("other")
        assert Secret(PLANTED) != PLANTED

    def test_reveal(self) -> None:
        """Its text comes out when asked for by name, without the white space around it."""
        assert Secret(f"{PLANTED}\r\n").reveal() == PLANTED

    @pytest.mark.parametrize("bad", ["", " \n", "two words", "line\r\nX-Injected: 1", "tökèn", "a\0b"])
    def test_impossible(self, bad: str) -> None:
        """What cannot stand in a header is no secret, and the message does not repeat it."""
        with pytest.raises(ValueError, match="visible ASCII") as caught:
            Secret(bad)
        assert not bad.strip() or bad not in str(caught.value)


class TestCredential:
    """A secret bound to an origin."""

    def test_ways(self) -> None:
        """It goes in a header behind its prefix, or in a parameter."""
        header = Credential("https://x.example", Secret("t"), header="Authorization", prefix="Bearer ")
        param = Credential(Origin.of("https://x.example"), Secret("t"), param="key")
        assert (header.field, header.params) == ((("Authorization", "Bearer t"),), {})
        assert (param.field, param.params) == ((), {"key": "t"})

    @pytest.mark.parametrize("origin", ["http://x.example", "ftp://x.example", "x.example"])
    def test_never_plain(self, origin: str) -> None:
        """No token is for plain http to another machine."""
        with pytest.raises(ValueError, match="http"):
            Credential(origin, Secret("t"), header="A")

    @pytest.mark.parametrize("ways", [{}, {"header": "A", "param": "b"}])
    def test_one_way(self, ways: dict[str, str]) -> None:
        """Just one way of sending it is named."""
        with pytest.raises(ValueError, match="name one"):
            Credential("https://x.example", Secret("t"), **ways)

    def test_repr(self) -> None:
        """Its own representation does not show the secret."""
        assert PLANTED not in repr(Credential("https://x.example", Secret(PLANTED), header="A"))


class TestCredentials:
    """Tokens by name or by origin."""

    def test_by_name(self) -> None:
        """A source's token goes to its hosts, over TLS, as the source says."""
        first, second = credentials({"github": "a", "stackexchange": Secret("b")}, INFOS)
        assert first == Credential("https://api.github.com", Secret("a"), header="Authorization", prefix="Bearer ")
        assert second == Credential("https://api.stackexchange.com", Secret("b"), param="key")

    def test_by_origin(self) -> None:
        """An origin's token is sent as the source there wants it, else as a bearer token."""
        first, second = credentials({"https://api.stackexchange.com": "a", "http://127.0.0.1:8": "b"}, INFOS)
        assert first.param == "key"
        assert second == Credential("http://127.0.0.1:8", Secret("b"), header="Authorization", prefix="Bearer ")

    def test_unknown(self) -> None:
        """An unknown name is an error that offers the nearest one."""
        with pytest.raises(UnknownSourceError, match="did you mean 'github'"):
            credentials({"githb": "t"}, INFOS)

    @pytest.mark.parametrize(
        "tokens", [{"feeds": "t"}, {"http://x.example": PLANTED}, {"github": f"{PLANTED} x"}, {"https://": PLANTED}]
    )
    def test_impossible(self, tokens: dict[str, str]) -> None:
        """Tokens for what takes none, and tokens that are none, are bad input, and are not shown."""
        with pytest.raises(InvalidInputError, match=r"tokens\[") as caught:
            credentials(tokens, INFOS)
        assert PLANTED not in str(caught.value)


class TestFromEnv:
    """Tokens from the environment."""

    def test_first_counts(self) -> None:
        """The first variable that is set counts, a blank one is not set, strangers' are left alone."""
        environ = {"GITHUB_TOKEN": " ", "GH_TOKEN": "a", "OTHER": "b"}
        assert [item.secret.reveal() for item in credentials_from_env(INFOS, environ)] == ["a"]

    def test_bad(self) -> None:
        """A variable that holds no token is named, and not shown."""
        with pytest.raises(InvalidInputError, match="SE_KEY") as caught:
            credentials_from_env(INFOS, {"SE_KEY": f"{PLANTED} x"})
        assert PLANTED not in str(caught.value)


class TestRedactingFilter:
    """Logs of others."""

    @staticmethod
    def _logged(message: str, *args: object, fail: bool = False) -> str:
        stream = io.StringIO()
        handler = logging.StreamHandler(stream)
        handler.addFilter(RedactingFilter([Secret("se/cret")]))
        logger = logging.Logger("test")  # noqa: LOG001 -- one of its own, which leaves nothing behind
        logger.addHandler(handler)
        if not fail:
            logger.info(message, *args)
            return stream.getvalue()
        try:
            int(message)
        except ValueError:
            logger.exception("failed")
        return stream.getvalue()

    def test_message(self) -> None:
        """Secrets, their quoted form and keys in addresses are masked in messages and their arguments."""
        logged = self._logged("GET %s %s se/cret se%%2Fcret", "https://x.example/?key=abc&page=2", "HTTP/1.1")
        assert logged == "GET https://x.example/?key=***&page=2 HTTP/1.1 *** ***\n"

    def test_traceback(self) -> None:
        """Tracebacks are masked too."""
        logged = self._logged("it was se/cret", fail=True)
        assert "ValueError: invalid literal" in logged
        assert "'it was ***'" in logged

    def test_formatted_before(self) -> None:
        """A traceback that another handler has written down already is masked as well."""
        record = logging.LogRecord("x", logging.INFO, "f", 1, "m", (), None)
        record.exc_text = "se/cret"
        assert RedactingFilter([Secret("se/cret")]).filter(record)
        assert record.exc_text == "***"
