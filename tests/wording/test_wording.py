"""Rules of wordings: a file a section, a folder a language, chosen by a stable hash."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import engagement

from callprep import Tone, Voice, phrasing
from callprep.errors import InvalidInputError
from callprep.wording import catalogue, choices, expanded, keys, languages, said

PARTS = {"hello": "Hi", "first": "Mira", "caller": "Tomas", "from": "Lumen Works"}


def _with(tone: Tone, name: str = "Mira Okafor") -> Voice:
    return Voice(name, tone)


def test_voice_of_an_engagement() -> None:
    """The voice of an engagement has the candidate's name and the caller's tone."""
    e = engagement()
    assert e.voice == Voice(e.candidate.name, e.caller.tone)


@given(st.text(), st.text(), st.lists(st.text(), min_size=1, max_size=5))
def test_phrasing_is_stable(key: str, section: str, choices: list[str]) -> None:
    """The same candidate and section get the same wording, and always one of the choices."""
    chosen = phrasing(key, section, choices)
    assert chosen == phrasing(key, section, choices)
    assert chosen in choices


def test_phrasing_differs() -> None:
    """Over many people every wording is used."""
    assert {phrasing(f"person {number}", "role", ("a", "b", "c")) for number in range(50)} == {"a", "b", "c"}


class TestChoice:
    """Which wording is taken."""

    def test_by_the_name(self) -> None:
        """Many candidates hear many wordings, the same one the same each time."""
        told = {said(_with(Tone(), f"Candidate {number}"), "opener.hello", **PARTS) for number in range(60)}
        assert len(told) == len(choices("opener.hello"))
        assert said(_with(Tone()), "opener.hello", **PARTS) == said(_with(Tone()), "opener.hello", **PARTS)

    def test_own_phrases(self) -> None:
        """A phrase of one's own goes in the place of the shipped ones."""
        tone = Tone(phrases={"opener.hello": ["Good day, {first}."]})
        assert said(_with(tone), "opener.hello", **PARTS) == "Good day, Mira."

    @given(st.text(max_size=30))
    def test_what_is_filled_in_stays(self, name: str) -> None:
        """What is filled in stands as it is, braces and contractions included."""
        tone = Tone(contractions=False, phrases={"opener.hello": ["I'm <{first}>"]})
        assert said(_with(tone), "opener.hello", first=name) == f"I am <{name}>"


class TestFaults:
    """What cannot be worded says why."""

    def test_unknown_key(self) -> None:
        """A key that is not there is told, as is one of a section that is not."""
        for key in ("opener.bye", "nowhere.hello"):
            with pytest.raises(InvalidInputError, match=f"there is no '{key}'"):
                said(_with(Tone()), key)

    def test_unknown_part(self) -> None:
        """A wording that asks for a part nobody gives names it, and what there is."""
        tone = Tone(phrases={"opener.hello": ["Hi {nick}"]})
        with pytest.raises(InvalidInputError, match=r"asks for \{nick\}, and 'opener.hello' has first"):
            said(_with(tone), "opener.hello", first="Mira")

    def test_unknown_language(self) -> None:
        """A language without a folder is told, with those there are."""
        with pytest.raises(InvalidInputError, match="no wordings in 'tlh'; there are en"):
            said(_with(Tone(language="tlh")), "opener.hello")
        with pytest.raises(InvalidInputError, match="no wordings in 'tlh'; there are en"):
            keys("tlh")


class TestBrokenFiles:
    """A folder of somebody's own: what is wrong in it is told with file and key, and no foreign error comes through."""

    @pytest.mark.parametrize(
        ("told", "why"),
        [
            (b"hello = [", "should be TOML: "),
            (b'hello = ["\xff"]', "should be UTF-8, and is not at byte 10"),
            (b"hello = []", "the list of 'hello' is empty"),
            (b"hello = 'Hi'", "'hello' takes a list, not a text"),
            (b"hello = 3", "'hello' takes a list of texts, is 3"),
            (b"[hello]\na = ['Hi']", "'hello' takes a list of texts, is {"),
            (b"hello = ['{first']", "a brace is for a part to fill in, .*; 'hello' has"),
        ],
    )
    def test_told(self, told: bytes, why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Whatever reads the file says which it is, and what would be right."""
        (tmp_path / "xx").mkdir()
        (tmp_path / "xx" / "opener.toml").write_bytes(told)
        found = (*catalogue.folders(), tmp_path)
        monkeypatch.setattr(catalogue, "folders", lambda: found)
        with pytest.raises(InvalidInputError, match=f"xx/opener.toml: .*{why}"):
            choices("opener.hello", "xx")
        with pytest.raises(InvalidInputError, match=f"xx/opener.toml: .*{why}"):
            keys("xx")


class TestContractions:
    """Saying it in full."""

    @pytest.mark.parametrize(
        ("short", "full"),
        [
            ("I'm glad you'd ask.", "I am glad you would ask."),
            ("It's John's.", "It is John's."),
            ("Won't you? Can't say.", "Will not you? Cannot say."),
            ("You’ll see, they’re here.", "You will see, they are here."),
        ],
    )
    def test_expanded(self, short: str, full: str) -> None:
        """Contractions are written out, possessives stay."""
        assert expanded(short) == full


class TestEveryLanguage:
    """What holds of each language there is."""

    def test_same_keys(self) -> None:
        """Every language has the keys of English."""
        assert all(keys(language) == keys("en") for language in languages())

    def test_wordings(self) -> None:
        """No key is empty, no wording stands twice, none has odd spaces or a loose brace."""
        for language in languages():
            for key in keys(language):
                wordings = choices(key, language)
                assert wordings, key
                assert len(set(wordings)) == len(wordings), key
                for wording in wordings:
                    assert wording == " ".join(wording.split()), key
                    assert not re.search(r"[{}]", re.sub(r"\{\w+\}", "", wording)), key

    def test_contractions_are_known(self) -> None:
        """Every contraction in the English wordings can be said in full."""
        for key in keys("en"):
            for wording in choices(key):
                assert not re.search(r"\b\w+['’](?:m|d|ll|re|ve)\b", expanded(wording)), wording
                assert not re.search(r"n['’]t\b", expanded(wording)), wording
