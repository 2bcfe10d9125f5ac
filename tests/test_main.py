"""The command line: every command, and every way to get it wrong."""

from __future__ import annotations

import io
import os
import re
import runpy
import stat
import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

import callprep
import callprep.reading.plugins
from callprep import SourceInfo, Way
from callprep.__main__ import main
from callprep.reading.plugins import SourceEntry

STORY = Path(__file__).parents[1] / "examples" / "first_call"
RECORDINGS = sorted((STORY / "recordings").glob("*.har"))
REPLAY = [word for path in RECORDINGS for word in ("--recording", str(path))]


def _broken(*_: object, **__: object) -> None:
    raise BrokenPipeError


RAJIV, ROLE = str(STORY / "candidate.toml"), str(STORY / "role.toml")
WRITTEN = [
    "call-sheet.html", "call-sheet.md", "call-sheet.txt", "checklist.html", "checklist.json", "checklist.md",
    "dashboard.html", "dashboard.json", "dashboard.md", "dossier.json", "engagement.json", "reach-out.html",
    "reach-out.txt",
]  # fmt: skip

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, without credentials."""
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.endswith(("_TOKEN", "_KEY", "_SECRET")):
            monkeypatch.delenv(name)
    return tmp_path


def files(folder: Path) -> list[str]:
    """Name what lies in a folder, hidden or not."""
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


class TestInit:
    """Writing the samples."""

    def test_writes(self, away: Path, capsys: Captured) -> None:
        """It writes both samples, and says what to do with them."""
        assert main(["init"]) == 0
        assert files(away) == ["candidate.toml", "role.toml"]
        assert "python -m callprep prepare candidate.toml --opportunity role.toml" in capsys.readouterr().out

    def test_what_it_says_works(self, capsys: Captured) -> None:
        """The samples can be used as they were written: of a name alone comes an honest sheet."""
        assert main(["init", "new/call"]) == 0
        given = ["new/call/candidate.toml", "--opportunity", "new/call/role.toml"]
        assert main(["prepare", *given]) == 0
        told = capsys.readouterr().out
        assert "Ada" in told
        assert "Not looked at" in told

    @pytest.mark.parametrize("name", ["candidate.toml", "role.toml"])
    def test_overwrites_nothing(self, away: Path, capsys: Captured, name: str) -> None:
        """A file that is there stays as it is, and neither is written."""
        (away / name).write_text("mine", encoding="utf-8")
        assert main(["init"]) == 2
        assert f"{name}: is there already, and is not overwritten; name another folder" in capsys.readouterr().err
        assert (files(away), (away / name).read_text(encoding="utf-8")) == ([name], "mine")

    def test_no_folder(self, away: Path, capsys: Captured) -> None:
        """What cannot be a folder is named, with the system's reason."""
        (away / "file").write_text("mine", encoding="utf-8")
        assert main(["init", "file/folder"]) == 2
        assert "callprep: file/folder: cannot be written to: Not a directory" in capsys.readouterr().err


class TestPrepare:
    """From two files to the sheet."""

    def test_story(self, away: Path, capsys: Captured) -> None:
        """The sheet is printed, everything is written for its owner alone, and the paths are told."""
        assert main(["prepare", RAJIV, "--opportunity", ROLE, "--out", "my call", *REPLAY]) == 0
        told = capsys.readouterr().out
        assert "Maps" in told
        assert "Written: my call/call-sheet.html, " in told
        assert files(away / "my call") == WRITTEN
        assert {stat.S_IMODE(path.stat().st_mode) for path in (away / "my call").iterdir()} == {0o600}
        assert told.startswith((away / "my call" / "call-sheet.txt").read_text(encoding="utf-8").rstrip())

    def test_lint_reads_it(self, away: Path, capsys: Captured) -> None:
        """A draft is judged by the engagement that lies beside the sheet, without another step."""
        assert main(["prepare", RAJIV, "--opportunity", ROLE, *REPLAY]) == 0
        (away / "draft.txt").write_text("Hi [NAME], I saw your Maps.", encoding="utf-8")
        capsys.readouterr()
        assert main(["lint", "draft.txt", "--engagement", "out/engagement.json", "--channel", "note"]) == 1
        assert "draft.txt:1:4: error placeholder: " in capsys.readouterr().out

    def test_same_bytes(self, away: Path) -> None:
        """The same files, recording and day give the same bytes."""
        for folder in ("one", "two"):
            assert main(["prepare", RAJIV, "--opportunity", ROLE, "--out", folder, *REPLAY]) == 0
        for name in WRITTEN:
            assert (away / "one" / name).read_bytes() == (away / "two" / name).read_bytes(), name

    def test_credentials_do_not_change_a_replay(self, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
        """A token in the environment does not make a recording unfit."""
        monkeypatch.setenv("GITHUB_TOKEN", "ghp_not_a_token")
        assert main(["prepare", RAJIV, "--opportunity", ROLE, *REPLAY]) == 0
        assert "Maps" in capsys.readouterr().out

    def test_recording_that_does_not_match(self, away: Path, capsys: Captured) -> None:
        """What a recording does not hold is a gap that the sheet names; what it holds is kept."""
        github = next(str(path) for path in RECORDINGS if path.name == "github.har")
        assert main(["prepare", RAJIV, "--opportunity", ROLE, "--recording", github]) == 0
        told = capsys.readouterr().out
        assert "Maps" in told
        assert "Could not look: " in told
        assert "Stack Overflow (" in told
        assert "is not in " in (away / "out" / "checklist.md").read_text(encoding="utf-8")

    def test_minutes_and_today(self, capsys: Captured) -> None:
        """Length and day can be told; a day much later leaves the fresh hook out."""
        given = ["prepare", RAJIV, "--opportunity", ROLE, *REPLAY]
        assert main([*given, "--minutes", "20"]) == 0
        assert "20" in capsys.readouterr().out
        assert main(given) == main([*given, "--today", "2016-12-24"]) == 0
        first, later = capsys.readouterr().out.split("Written:")[:2]
        assert "3 May about Leicester" in " ".join(first.split())
        assert "3 May about Leicester" not in " ".join(later.split())

    def test_nobody_calls(self, away: Path, capsys: Captured) -> None:
        """Where the file does not say who calls, the sheet says so."""
        (away / "c.toml").write_text('name = "Mira"', encoding="utf-8")
        (away / "r.json").write_text('{"title": "Engineer", "company": "Lumen"}', encoding="utf-8")
        assert main(["prepare", "c.toml", "--opportunity", "r.json"]) == 0
        told = capsys.readouterr().out
        assert "(your name)" in told
        assert "No reach-out mail: a mail that nobody asked for must say who sends it" in told

    @pytest.mark.parametrize(
        ("candidate", "role", "told"),
        [
            ('name = "Mira"\nacounts = []', None, "c.toml: acounts: is not known here (did you mean 'accounts'?)"),
            ("name = Mira", None, "c.toml: is no TOML"),
            ('name = "Mira"\naccounts = ["mira"]', None, "c.toml: accounts[0]: 'mira' is no profile"),
            ('name = "Mira"\ndo_not_contact = true', None, "must not be contacted"),
            (None, "title = 5", "r.toml: title: should be a text in quotes"),
            (
                None,
                'title = "E"\ncompany = "L"\n[next_step]\nwhat = "x"\non = "soon"',
                "next_step.on: should be a date",
            ),
        ],
    )
    def test_bad_files(self, away: Path, capsys: Captured, candidate: str | None, role: str | None, told: str) -> None:
        """A file that cannot be used ends it before anything is asked or written, with the place."""
        (away / "c.toml").write_text(candidate or 'name = "Mira"', encoding="utf-8")
        (away / "r.toml").write_text(role or 'title = "E"\ncompany = "L"', encoding="utf-8")
        assert main(["prepare", "c.toml", "--opportunity", "r.toml"]) == 2
        error = capsys.readouterr().err
        assert error.startswith("callprep: ")
        assert told in error
        assert not (away / "out").exists()

    @pytest.mark.parametrize(
        ("given", "told"),
        [
            (["none.toml", "--opportunity", ROLE], "none.toml: cannot be read: No such file"),
            ([RAJIV, "--opportunity", ROLE, "--recording", "none.har"], "none.har: No such file"),
            ([RAJIV, "--opportunity", ROLE, "--recording", RAJIV], "candidate.toml"),
            ([RAJIV, "--opportunity", ROLE, "--deadline", "0", *REPLAY], "deadline: give seconds above 0"),
            ([RAJIV, "--opportunity", ROLE, "--deadline", "nan", *REPLAY], "deadline: give seconds above 0"),
            ([RAJIV, "--opportunity", ROLE, "--out", "taken", *REPLAY], "taken: cannot be written to"),
        ],
    )
    def test_bad_input(self, away: Path, capsys: Captured, given: list[str], told: str) -> None:
        """What cannot be used is named on standard error, with exit status 2."""
        (away / "taken").write_text("mine", encoding="utf-8")
        assert main(["prepare", *given]) == 2
        assert told in capsys.readouterr().err

    @pytest.mark.parametrize(
        ("given", "told"),
        [
            (["--minutes", "4"], "'4' is no whole number of minutes from 5 up to 480"),
            (["--minutes", "-10"], "is no whole number of minutes"),
            (["--minutes", "ten"], "is no whole number of minutes"),
            (["--minutes", "9" * 6_000], "is no whole number of minutes"),
            (["--today", "9 May"], "'9 May' is no date such as 2026-05-09"),
            (["--deadline", "soon"], "invalid float value"),
        ],
    )
    def test_bad_options(self, capsys: Captured, given: list[str], told: str) -> None:
        """An option that makes no sense is refused with what would."""
        with pytest.raises(SystemExit) as ended:
            main(["prepare", RAJIV, "--opportunity", ROLE, *given])
        assert ended.value.code == 2
        assert told in capsys.readouterr().err

    def test_nobody_reads_any_more(self) -> None:
        """A reader who goes away early ends it without a trace of ours."""
        command = f"{sys.executable} -m callprep plan {RAJIV} | true; exit ${{PIPESTATUS[0]}}"
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)  # noqa: S603, S607
        assert "Traceback" not in done.stderr

    def test_a_pipe_that_breaks(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        """A pipe that breaks while it is written to is an end like any other, and told by the status alone."""
        monkeypatch.setattr("builtins.print", _broken)
        with (tmp_path / "out").open("w", encoding="utf-8") as stream:
            monkeypatch.setattr(sys, "stdout", stream)
            assert main(["plan", RAJIV]) == 1

    def test_interrupted(self, away: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
        """Ctrl-C ends it in one line, and nothing was written."""

        def interrupted(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(callprep, "research", interrupted)
        assert main(["prepare", RAJIV, "--opportunity", ROLE, *REPLAY]) == 130
        assert capsys.readouterr().err == "callprep: stopped\n"
        assert files(away) == []


class TestPlan:
    """Saying what would be asked."""

    def test_plan(self, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
        """It names sources, accounts and costs, and what is left out and why."""
        monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("nothing is asked"))
        assert main(["plan", RAJIV]) == 0
        told = capsys.readouterr().out
        assert "github rajivmenon-example (requests: 1 with a token, 5 without" in told
        assert "homepage: skipped: " in told

    def test_bad_file(self, capsys: Captured) -> None:
        """A file that is none is named."""
        assert main(["plan", "none.toml"]) == 2
        assert "none.toml" in capsys.readouterr().err


class TestSources:
    """Saying what is installed."""

    def test_ours(self, capsys: Captured) -> None:
        """Each source says its way, what it costs, and whose terms bind."""
        assert main(["sources"]) == 0
        told = capsys.readouterr().out
        assert "github: api, on by default; requests: 1 with a token" in told
        assert "    terms: https://docs.github.com/" in told

    def test_broken_and_quiet(self, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
        """A source that cannot be loaded is named with the reason; one without terms has no line of them."""
        quiet = SourceInfo("quiet", way=Way.IMPORT, on_by_default=False)
        point = EntryPoint("broken", "nowhere:Nothing", "callprep.sources")
        fine = EntryPoint("quiet", "tests:Quiet", "callprep.sources")
        entries = (SourceEntry("broken", (point,)), SourceEntry("quiet", (fine,)))
        monkeypatch.setattr(callprep, "installed", lambda: entries)
        whole = SourceEntry.info
        monkeypatch.setattr(SourceEntry, "info", lambda entry: quiet if entry.name == "quiet" else whole(entry))
        assert main(["sources"]) == 0
        first, second = capsys.readouterr().out.splitlines()
        assert first.startswith("broken: source 'broken' is broken: nowhere:Nothing cannot be loaded")
        assert second == "quiet: import, off until asked for; requests: 1"


class TestAudit:
    """Judging an adapter."""

    GITHUB = str(STORY / "recordings" / "github.har")

    def test_sound(self, capsys: Captured) -> None:
        """A sound adapter has no faults, and the exit status says so."""
        assert main(["audit", "github", self.GITHUB, "--account", "https://github.com/rajivmenon-example"]) == 0
        assert capsys.readouterr().out == "github: 0 faults\n"

    def test_faults(self, capsys: Captured) -> None:
        """A recording that an adapter does not use is a fault; each is told, and the exit status says so."""
        other = str(STORY / "recordings" / "stackexchange.har")
        assert main(["audit", "github", other, "--account", "https://github.com/rajivmenon-example"]) == 1
        *faults, last = capsys.readouterr().out.splitlines()
        assert faults
        assert re.fullmatch(r"github: [1-9]\d* faults?", last)

    def test_recorded_by_others(self, capsys: Captured, tmp_path: Path) -> None:
        """A recording that others made, with other parameters in its questions, is matched by their paths."""
        theirs = tmp_path / "theirs.har"
        theirs.write_text(Path(self.GITHUB).read_text(encoding="utf-8").replace("per_page=100", "per_page=30"))
        given = ["audit", "github", str(theirs), "--account", "https://github.com/rajivmenon-example", "--match"]
        assert main([*given, "path"]) == 0
        assert main([*given, "exact"]) == 1
        assert capsys.readouterr().out.startswith("github: 0 faults\n")

    @pytest.mark.parametrize(
        ("given", "told"),
        [
            (["githb", "x.har"], "no source is called 'githb'; did you mean 'github'?"),
            (["github", "none.har"], "none.har: No such file"),
            (["github", "GITHUB", "--account", "rajiv"], "'rajiv' is no profile"),
        ],
    )
    def test_bad_input(self, capsys: Captured, given: list[str], told: str) -> None:
        """A name, file or profile that is none is told as such."""
        assert main(["audit", *(self.GITHUB if word == "GITHUB" else word for word in given)]) == 2
        assert told in capsys.readouterr().err


class TestDoor:
    """How it is started."""

    def test_as_a_module(self, monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
        """`python -m callprep` runs it, with the exit status as its own."""
        monkeypatch.setattr(sys, "argv", ["callprep", "plan", "none.toml"])
        with pytest.raises(SystemExit) as ended:
            runpy.run_path(str(Path(callprep.__file__).with_name("__main__.py")), run_name="__main__")
        assert ended.value.code == 2
        assert "none.toml" in capsys.readouterr().err

    @pytest.mark.parametrize("given", [[], ["dance"], ["prepare", "c.toml"]])
    def test_no_command(self, capsys: Captured, given: list[str]) -> None:
        """Without a command, or with half of one, it says how it is used."""
        with pytest.raises(SystemExit) as ended:
            main(given)
        assert ended.value.code == 2
        assert "usage: callprep" in capsys.readouterr().err

    @pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
    def test_poor_terminal(self, monkeypatch: pytest.MonkeyPatch, encoding: str) -> None:
        """A terminal that does not know every character shows the rest."""
        screen = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
        monkeypatch.setattr(sys, "stdout", screen)
        (Path.cwd() / "c.toml").write_text('name = "李 雷"', encoding="utf-8")
        (Path.cwd() / "r.toml").write_text('title = "Engineer"\ncompany = "Zoë\'s →"', encoding="utf-8")
        assert main(["prepare", "c.toml", "--opportunity", "r.toml"]) == 0
        screen.flush()
        screen.buffer.seek(0)
        assert b"Written: out" in screen.buffer.read()

    def test_no_terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Any stream will do for a terminal."""
        heard = io.StringIO()
        monkeypatch.setattr(sys, "stdout", heard)
        assert main(["sources"]) == 0
        assert "github: api" in heard.getvalue()
