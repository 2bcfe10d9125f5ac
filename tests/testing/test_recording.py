"""Recordings in place of a network."""

from __future__ import annotations

import asyncio
import json
import pickle
import stat
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.errors import InvalidInputError, UnreachableError
from callprep.inquiry.wire import Request, Response
from callprep.reading.har import Exchange
from callprep.testing import NotRecordedError, Recorder, Recording

WHEN = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
API = "https://api.example.com/2.0"


def answer(text: str, status: int = 200) -> Response:
    """Make an answer whose body is that text, as JSON."""
    return Response(status, {"content-type": "application/json"}, json.dumps(text).encode(), WHEN)


def recorded(*pairs: tuple[str, str]) -> tuple[Exchange, ...]:
    """Record answers to GET requests below the API."""
    return tuple(Exchange(Request.get(API + path), answer(text)) for path, text in pairs)


def said(recording: Recording, path: str) -> object:
    """Ask below the API, and give what the answer says."""
    return recording.send(Request.get(API + path)).payload().value


class TestExact:
    """The same question, to the letter."""

    def test_in_order(self) -> None:
        """The same question gets its answers in order, and the last one for ever."""
        recording = Recording(recorded(("/a", "first"), ("/b", "other"), ("/a", "second")))
        assert [said(recording, "/a") for _ in range(4)] == ["first", "second", "second", "second"]

    def test_address(self) -> None:
        """An answer has the address that was asked, the recorded time, and its own address where it was moved."""
        moved = Exchange(Request.get(API + "/old"), Response(200, url=API + "/new"))
        recording = Recording((*recorded(("/a", "x")), moved))
        assert recording.send(Request.get(API + "/a")).url == API + "/a"
        assert recording.send(Request.get(API + "/a")).received_at == WHEN
        assert recording.send(Request.get(API + "/old")).url == API + "/new"

    @pytest.mark.parametrize("same", ["/a?y=2&x=1", "/a?x=1&y=2#part", "/%61?x=1&y=2"])
    def test_query_in_any_order(self, same: str) -> None:
        """The order of parameters, a fragment and needless escapes make no other question."""
        assert said(Recording(recorded(("/a?x=1&y=2", "x"))), same) == "x"

    @pytest.mark.parametrize(
        "other", ["/a", "/a?x=1&y=3", "/a?x=1&y=2&z=", "/a?x=1&x=1&y=2", "/A?x=1&y=2", "/a/?x=1&y=2"]
    )
    def test_other_query(self, other: str) -> None:
        """Another parameter, value or path is another question."""
        with pytest.raises(NotRecordedError):
            said(Recording(recorded(("/a?x=1&y=2", "x"))), other)

    @pytest.mark.parametrize("url", ["https://api.example.org/2.0/a", "https://api.example.com:8443/2.0/a"])
    def test_other_host(self, url: str) -> None:
        """The same path on another host or port is another question."""
        with pytest.raises(NotRecordedError):
            Recording(recorded(("/a", "x"))).send(Request.get(url))

    def test_method_and_body(self) -> None:
        """A body counts, but not how its JSON is laid out; so does the method."""
        asked = Request("POST", API, body=b'{"a": 1,\n "b": 2}')
        recording = Recording([Exchange(asked, answer("posted"))])
        assert recording.send(Request.post(API, {"b": 2, "a": 1})).payload().value == "posted"
        for other in (Request.post(API, {"a": 1}), Request.get(API), Request("POST", API, body=b"\xff")):
            with pytest.raises(NotRecordedError):
                recording.send(other)

    def test_no_address(self) -> None:
        """What is no address at all is merely not recorded."""
        with pytest.raises(NotRecordedError):
            Recording().send(Request.get("https://[broken"))

    @given(st.lists(st.sampled_from("abc"), min_size=1, max_size=12))
    def test_replay(self, paths: list[str]) -> None:
        """Whatever was recorded is answered alike when it is asked in the same order."""
        recording = Recording(recorded(*((f"/{path}", str(place)) for place, path in enumerate(paths))))
        assert [said(recording, f"/{path}") for path in paths] == [str(place) for place in range(len(paths))]
        assert recording.unused == ()


class TestPath:
    """Recordings that others made."""

    def test_query_ignored(self) -> None:
        """Page sizes, filters and fields do not count."""
        recording = Recording(recorded(("/users/1?pagesize=30&key=abc", "x")), match="path")
        assert said(recording, "/users/1?filter=f") == "x"

    def test_pages(self) -> None:
        """The page counts, and the first one is the same whether it is named or not."""
        recording = Recording(recorded(("/a", "one"), ("/a?page=2&per_page=30", "two")), match="path")
        assert said(recording, "/a?per_page=100&page=2") == "two"
        assert said(recording, "/a?page=1") == "one"
        with pytest.raises(NotRecordedError):
            said(recording, "/a?page=3")

    @pytest.mark.parametrize("name", ["offset", "cursor", "after", "start"])
    def test_other_paging(self, name: str) -> None:
        """Offsets and cursors pick a page too."""
        recording = Recording(recorded(("/a", "first"), (f"/a?{name}=77", "later")), match="path")
        assert said(recording, f"/a?limit=5&{name}=77") == "later"
        assert said(recording, f"/a?{name}=") == "first"

    def test_sites(self) -> None:
        """The site counts: one API serves many."""
        recording = Recording(recorded(("/users/1?site=stackoverflow", "x")), match="path")
        with pytest.raises(NotRecordedError):
            said(recording, "/users/1?site=superuser")

    def test_body_ignored(self) -> None:
        """A query in a body does not count: others asked for other fields."""
        recording = Recording([Exchange(Request.post(API, {"query": "{a}"}), answer("x"))], match="path")
        assert recording.send(Request.post(API, {"query": "{b}"})).payload().value == "x"


class TestUnlisted:
    """What is not recorded."""

    def test_error(self) -> None:
        """The error is the world's, names request, file and the nearest recorded request, and hides keys."""
        recording = Recording(recorded(("/users/ada", "x"), ("/teams/z", "y")), name="ada.har")
        with pytest.raises(NotRecordedError) as caught:
            said(recording, "/users/adam?key=hidden")
        told = str(caught.value)
        assert "GET https://api.example.com/2.0/users/adam?key=***" in told
        assert "ada.har" in told
        assert "nearest that is: GET https://api.example.com/2.0/users/ada" in told
        assert "hidden" not in told
        assert isinstance(caught.value, UnreachableError)
        assert str(pickle.loads(pickle.dumps(caught.value))) == told  # noqa: S301 -- our own bytes

    def test_empty(self) -> None:
        """A recording that holds nothing says so."""
        with pytest.raises(NotRecordedError, match="it holds nothing"):
            said(Recording(), "/a")

    def test_404(self) -> None:
        """With a status, the answer has it, a body as sites send it, and the time of the recording."""
        recording = Recording(recorded(("/a", "x")), unlisted=404)
        told = recording.send(Request.get(API + "/b"))
        assert (told.status, json.loads(told.body), told.received_at) == (404, {"message": "Not Found"}, WHEN)
        assert told.url == API + "/b"

    def test_404_of_nothing(self) -> None:
        """An empty recording can say 404 as well."""
        assert Recording(unlisted=410).send(Request.get(API)).status == 410


class TestMemory:
    """What a recording remembers of being asked."""

    def test_unused_and_missed(self) -> None:
        """It tells what was never asked, and what was asked in vain."""
        recording = Recording(recorded(("/a", "x"), ("/a", "y"), ("/b", "z")), unlisted=404)
        said(recording, "/a")
        recording.send(Request.get(API + "/c"))
        assert [request.url for request in recording.unused] == [API + "/a", API + "/b"]
        assert [request.url for request in recording.missed] == [API + "/c"]

    def test_fresh(self) -> None:
        """A fresh copy starts over and leaves the first one as it is."""
        recording = Recording(recorded(("/a", "x"), ("/a", "y")), match="path", unlisted=404, name="n")
        said(recording, "/a")
        fresh = recording.fresh()
        assert said(fresh, "/a?limit=1") == "x"
        assert (fresh.match, fresh.unlisted, fresh.name) == ("path", 404, "n")
        assert said(recording, "/a") == "y"

    def test_threads(self) -> None:
        """Asked from several threads at once, every answer is given, and none twice before the last."""
        recording = Recording(recorded(*(("/a", str(number)) for number in range(200))))
        with ThreadPoolExecutor(8) as pool:
            told = list(pool.map(lambda _: said(recording, "/a"), range(200)))
        assert sorted(map(str, told)) == sorted(map(str, range(200)))

    def test_asyncio(self) -> None:
        """The twin for asyncio answers the same."""
        told = asyncio.run(Recording(recorded(("/a", "x"))).asend(Request.get(API + "/a")))
        assert told.payload().value == "x"


class TestFiles:
    """Recordings on disk."""

    def test_round_trip(self, tmp_path: Path) -> None:
        """What is saved loads again with the same exchanges."""
        before = Recording(recorded(("/a", "x"), ("/b?page=2", "ü")))
        before.save(tmp_path / "ada.har")
        after = Recording.load(tmp_path / "ada.har", match="path", unlisted=404)
        assert [said(after, path) for path in ("/a", "/b?page=2")] == ["x", "ü"]
        assert (after.name, after.match, after.unlisted) == ("ada.har", "path", 404)
        assert [exchange.response.received_at for exchange in after.exchanges] == [WHEN, WHEN]

    def test_owner_alone(self, tmp_path: Path) -> None:
        """Answers hold personal data: only their owner may read what is saved."""
        Recording(recorded(("/a", "x"))).save(tmp_path / "ada.har")
        assert stat.S_IMODE((tmp_path / "ada.har").stat().st_mode) == 0o600

    def test_cannot_be_saved(self, tmp_path: Path) -> None:
        """A place that cannot be written to is named."""
        with pytest.raises(InvalidInputError, match=f"{tmp_path.name}: cannot be written to: "):
            Recording(recorded(("/a", "x"))).save(tmp_path)

    def test_no_file(self, tmp_path: Path) -> None:
        """A missing file is the user's to mend, and the message names it."""
        with pytest.raises(InvalidInputError, match=r"gone\.har: No such file.*HTTP Archive"):
            Recording.load(tmp_path / "gone.har")

    def test_no_recording(self, tmp_path: Path) -> None:
        """A file that is no recording is named."""
        (tmp_path / "bad.har").write_bytes(b"\xff{}")
        with pytest.raises(InvalidInputError, match=r"bad\.har"):
            Recording.load(tmp_path / "bad.har")

    def test_recorder(self, tmp_path: Path) -> None:
        """What a real send answers is remembered, and replays; what it raises is not."""
        recorder = Recorder(Recording(recorded(("/a", "x"))).send)
        assert recorder.send(Request.get(API + "/a")).payload().value == "x"
        with pytest.raises(NotRecordedError):
            recorder.send(Request.get(API + "/b"))
        recorder.recording().save(tmp_path / "new.har")
        replay = Recording.load(tmp_path / "new.har")
        assert said(replay, "/a") == "x"
        assert len(replay.exchanges) == 1
