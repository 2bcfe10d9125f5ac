"""The command `lint`: what it judges, how it says it, and how it ends."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, engagement, evidence

from callprep import Project, Reply
from callprep.__main__ import main

Captured = pytest.CaptureFixture[str]
GOOD = engagement(
    evidence(Project("search-index")), candidate=attrs.evolve(MIRA, reply=Reply("Yes?")), opportunity=OPPORTUNITY
)


@pytest.fixture(autouse=True)
def _away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder with an engagement and a draft."""
    monkeypatch.chdir(tmp_path)
    Path("e.json").write_text(GOOD.to_json(), encoding="utf-8")
    Path("draft.txt").write_bytes("\ufeffSubject: Lamps\r\n\r\nHi [NAME], a café at PyBerlin.\r\n".encode())


def run(*arguments: str) -> int:
    """Judge the draft."""
    return main(["lint", *(arguments or ("draft.txt",)), "--engagement", "e.json"])


def test_lines(capsys: Captured) -> None:
    """A finding is a line to jump to; an error ends with 1, whatever is shown."""
    assert run("draft.txt", "--severity", "error") == 1
    told = capsys.readouterr().out.splitlines()
    assert any(line.startswith("draft.txt:3:4: error placeholder: ") for line in told)
    assert any(line.startswith("draft.txt:3:22: error grounding: ") for line in told)
    assert all(" error " in line for line in told)
    assert run() == 1
    assert len(capsys.readouterr().out.splitlines()) > len(told)


def test_json(capsys: Captured) -> None:
    """JSON is a list of objects; a byte-order mark is no character, a line break is one."""
    assert run("draft.txt", "--json") == 1
    (row,) = (one for one in json.loads(capsys.readouterr().out) if one["rule"] == "placeholder")
    assert (row["line"], row["column"], row["text"]) == (3, 4, "[NAME]")
    assert "Subject: Lamps\n\nHi [NAME]"[slice(*row["span"])] == "[NAME]"


def test_wide_text(capsys: Captured) -> None:
    """A text with the mark of UTF-16 is read as what it says it is."""
    Path("draft.txt").write_bytes("Hi [NAME], a café.".encode("utf-16"))
    assert run() == 1
    assert "draft.txt:1:4: error placeholder: «[NAME]»: " in capsys.readouterr().out


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    """A hyphen reads the draft from standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Hi [NAME]")))
    assert run("-") == 1
    assert "-:1:4: error placeholder: " in capsys.readouterr().out


def test_clean_and_strict(capsys: Captured) -> None:
    """Without an error it ends with 0; strictly, a warning is one."""
    Path("note.txt").write_text("Your search-index! A fast-paced one.", encoding="utf-8")
    assert run("note.txt", "--note", "connection") == 0
    assert "warning phrase.stock" in capsys.readouterr().out
    assert run("note.txt", "--note", "connection", "--strict") == 1
    Path("note.txt").write_text("Your search-index!", encoding="utf-8")
    assert run("note.txt", "--note", "connection", "--strict", "--severity", "warning") == 0


@pytest.mark.parametrize(
    ("arguments", "rule", "is_told"),
    [
        ((), "length.mail", True),
        (("--channel", "call"), "length.mail", False),
        (("--channel", "mail"), "length.mail", True),
        (("--note", "connection"), "length.note", True),
        (("--note", "connection", "--paid"), "a paid account holds 300", True),
        (("--note", "inmail"), "length.inmail", True),
        (("--channel", "note"), "length.mail", False),
    ],
)
def test_channel(arguments: tuple[str, ...], rule: str, *, is_told: bool, capsys: Captured) -> None:
    """Where it goes is said, or follows from the subject line or the kind of note."""
    Path("draft.txt").write_text("Subject: Lamps\n\n" + "lamp " * 301, encoding="utf-8")
    run("draft.txt", *arguments)
    assert (rule in capsys.readouterr().out) is is_told


def test_plain_text_is_for_the_call(capsys: Captured) -> None:
    """Without a subject line or a kind of note it is a call."""
    Path("draft.txt").write_text("lamp " * 301, encoding="utf-8")
    run()
    told = capsys.readouterr().out
    assert "opener.form" in told
    assert "length.mail" not in told


def test_beside(capsys: Captured) -> None:
    """It must not contradict what stands in another text."""
    Path("mail.txt").write_text("We have 1,900 lamps.", encoding="utf-8")
    Path("draft.txt").write_text("We have 1,700 lamps.", encoding="utf-8")
    run("draft.txt", "--beside", "mail.txt")
    assert "error consistency: " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("e.json", b"{", "callprep: e.json: $: should be JSON: "),
        ("e.json", b'{"candidate": 3}', "callprep: e.json: $.candidate: should be an object"),
        ("e.json", None, "callprep: e.json: cannot be read: No such file or directory"),
        ("draft.txt", None, "callprep: draft.txt: cannot be read: No such file or directory"),
        ("draft.txt", "café".encode("latin-1"), "callprep: draft.txt: should be text in UTF-8: save it so"),
        ("draft.txt", b"\xff\xfeH", "callprep: draft.txt: should be text in UTF-8: save it so"),
        ("draft.txt", b"Hi\0\0", "callprep: draft.txt: should be text in UTF-8, and holds bytes that no text has"),
        ("draft.txt", b" \r\n", "callprep: draft.txt: is empty: there is nothing to judge"),
    ],
)
def test_bad_input(name: str, text: bytes | None, told: str, capsys: Captured) -> None:
    """What cannot be used ends with 2, and says which file and where in it."""
    if text is None:
        Path(name).unlink()
    else:
        Path(name).write_bytes(text)
    assert run() == 2
    assert told in capsys.readouterr().err
