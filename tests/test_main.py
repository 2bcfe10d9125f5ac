"""Rules of the command line: thin, clear about bad input, and its samples are true."""

from __future__ import annotations

import re
import stat
from pathlib import Path

import pytest

import callprep
from callprep.__main__ import main

ROOT = Path(__file__).parents[1]
STORY = ROOT / "examples" / "first_call"
RECORDINGS = [part for path in sorted((STORY / "recordings").glob("*.har")) for part in ("--recording", str(path))]

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _no_tokens(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GITHUB_TOKEN", "CALLPREP_GITHUB_TOKEN", "CALLPREP_STACKEXCHANGE_KEY"):
        monkeypatch.delenv(name, raising=False)


def prepare(out: Path, *more: str) -> int:
    """Prepare the story's call into a folder."""
    role = str(STORY / "role.toml")
    return main(["prepare", str(STORY / "candidate.toml"), "--opportunity", role, "--out", str(out), *more])


class TestInit:
    """Commented samples."""

    def test_writes_samples_that_can_be_used(self, tmp_path: Path, capsys: Capture) -> None:
        """The samples are written, read back as they are, and the next command is told."""
        assert main(["init", str(tmp_path / "new")]) == 0
        told = callprep.read_candidate(tmp_path / "new" / "candidate.toml")
        assert told.candidate.name == "Ada Example"
        assert callprep.read_opportunity(tmp_path / "new" / "role.toml").title == "Senior engineer"
        assert "prepare" in capsys.readouterr().out

    def test_every_comment_is_true(self, tmp_path: Path) -> None:
        """With every example line put in force the samples are still read."""
        assert main(["init", str(tmp_path)]) == 0
        for name in ("candidate.toml", "role.toml"):
            path = tmp_path / name
            lines = path.read_text(encoding="utf-8").splitlines()
            path.write_text("\n".join(map(_in_force, lines)), encoding="utf-8")
        told = callprep.read_candidate(tmp_path / "candidate.toml")
        assert told.candidate.contacts[0].name == "John"
        assert told.candidate.reply is not None
        assert len(told.candidate.accounts) == 4
        assert callprep.read_opportunity(tmp_path / "role.toml").missing() == ()

    def test_overwrites_nothing(self, tmp_path: Path, capsys: Capture) -> None:
        """A file that is there already is not touched."""
        (tmp_path / "role.toml").write_text("mine", encoding="utf-8")
        assert main(["init", str(tmp_path)]) == 2
        assert "not overwritten" in capsys.readouterr().err
        assert not (tmp_path / "candidate.toml").exists()

    def test_no_folder_to_write_to(self, tmp_path: Path, capsys: Capture) -> None:
        """A folder that cannot be made is told."""
        (tmp_path / "file").write_text("", encoding="utf-8")
        assert main(["init", str(tmp_path / "file" / "below")]) == 2
        assert "cannot be written to" in capsys.readouterr().err


_EXAMPLE = re.compile(r"# ?( *)(?=(?:\[{1,2}[\w.]+\]{1,2}|\w+ = |\"http|Thanks for|\"\"\"))")


def _in_force(line: str) -> str:
    return _EXAMPLE.sub(r"\1", line, count=1) if line.lstrip().startswith("#") else line


class TestPrepare:
    """The whole way."""

    def test_sheet_and_files(self, tmp_path: Path, capsys: Capture) -> None:
        """The sheet is printed, and the files are written for their owner alone."""
        assert prepare(tmp_path, *RECORDINGS) == 0
        assert "Leicester City" in capsys.readouterr().out
        names = {path.name for path in tmp_path.iterdir()}
        assert {"call-sheet.html", "call-sheet.md", "call-sheet.txt", "dossier.json", "checklist.md"} <= names
        assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in tmp_path.iterdir())

    def test_dossier_comes_back(self, tmp_path: Path) -> None:
        """The dossier that was written can be read again."""
        prepare(tmp_path, *RECORDINGS)
        dossier = callprep.Dossier.from_json((tmp_path / "dossier.json").read_text(encoding="utf-8"))
        assert {item.fact.title for item in dossier.of(callprep.Project)} >= {"Maps", "tiffin-eta"}

    def test_today_and_minutes(self, tmp_path: Path, capsys: Capture) -> None:
        """A date and a length given on the command line win."""
        assert prepare(tmp_path, *RECORDINGS, "--today", "2016-06-20", "--minutes", "20") == 0
        told = capsys.readouterr().out
        assert "20 minutes, Pooja, 20 June 2016" in told
        assert "Leicester City" not in told

    def test_recording_of_somebody_else(self, tmp_path: Path, capsys: Capture) -> None:
        """A recording that does not match leaves gaps that the sheet names, and a sheet all the same."""
        (stranger,) = [name for name in RECORDINGS if name.endswith("rajivmenon.example.har")]
        assert prepare(tmp_path, "--recording", stranger) == 0
        told = capsys.readouterr().out
        assert "Could not look" in told
        assert "GitHub" in told

    def test_nobody_to_call(self, tmp_path: Path, capsys: Capture) -> None:
        """Without a caller in the file the place for the name is left open, in sight."""
        person = tmp_path / "candidate.toml"
        person.write_text('name = "Mira Okafor"', encoding="utf-8")
        role = tmp_path / "role.toml"
        role.write_text('title = "Engineer"\ncompany = "Lumen Works"', encoding="utf-8")
        assert main(["prepare", str(person), "--opportunity", str(role), "--out", str(tmp_path / "out")]) == 0
        assert "this is (your name) from Lumen Works" in capsys.readouterr().out


class TestBadInput:
    """Said on standard error, with exit status 2."""

    def test_file_is_not_toml(self, tmp_path: Path, capsys: Capture) -> None:
        """A file that is no TOML is named, with line and column."""
        wrong = tmp_path / "candidate.toml"
        wrong.write_text("name: Ada", encoding="utf-8")
        assert main(["plan", str(wrong)]) == 2
        told = capsys.readouterr().err
        assert str(wrong) in told
        assert "line 1" in told

    def test_wrong_key(self, tmp_path: Path, capsys: Capture) -> None:
        """A wrong key is named, with what was probably meant."""
        wrong = tmp_path / "candidate.toml"
        wrong.write_text('name = "Ada"\nacounts = []', encoding="utf-8")
        assert main(["plan", str(wrong)]) == 2
        assert "did you mean 'accounts'?" in capsys.readouterr().err

    def test_no_date(self, capsys: Capture) -> None:
        """A date that is none is refused by the parser of arguments."""
        with pytest.raises(SystemExit):
            main(["prepare", "a.toml", "--opportunity", "b.toml", "--today", "soon"])
        assert "no date such as" in capsys.readouterr().err

    def test_interrupted(self, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
        """Ctrl-C in the middle ends with 130, and nothing is written."""

        def stop(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(callprep, "research", stop, raising=False)
        assert prepare(tmp_path / "out") == 130
        assert "nothing was written" in capsys.readouterr().err
        assert not (tmp_path / "out").exists()


class TestTelling:
    """Commands that only tell."""

    def test_plan_asks_nothing(self, capsys: Capture) -> None:
        """The plan names what would be asked and what is skipped, and why."""
        assert main(["plan", str(STORY / "candidate.toml")]) == 0
        told = capsys.readouterr().out
        assert "github" in told
        assert "skipped" in told

    def test_sources(self, capsys: Capture) -> None:
        """Every installed source tells what it costs, and where its terms stand."""
        assert main(["sources"]) == 0
        told = capsys.readouterr().out
        assert all(f"{name}: " in told for name in ("github", "stackexchange", "feeds", "homepage"))
        assert "terms: https://" in told

    def test_a_broken_package_is_told(self, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
        """A source that cannot be loaded is told beside the others, which go on."""

        class Broken:
            name = "broken"

            def info(self) -> callprep.SourceInfo:
                raise callprep.errors.BrokenSourceError("broken", "cannot be loaded")

        class Bare:
            name = "bare"

            def info(self) -> callprep.SourceInfo:
                return callprep.SourceInfo("bare", way=callprep.Way.API, on_by_default=False)

        monkeypatch.setattr(callprep, "installed", lambda: (Broken(), Bare()), raising=False)
        assert main(["sources"]) == 0
        assert capsys.readouterr().out.splitlines() == [
            "broken: source 'broken' is broken: cannot be loaded",
            "bare: api, off until asked for; requests: 1",
        ]


class TestAudit:
    """Judging an adapter."""

    def test_no_fault(self, capsys: Capture) -> None:
        """A good adapter has no fault, and the exit status says so."""
        assert main(["audit", "github", str(STORY / "recordings" / "github.har")]) == 0
        assert "github: 0 faults" in capsys.readouterr().out

    def test_faults(self, capsys: Capture) -> None:
        """A recording that the adapter does not ask is a fault, and the exit status says so."""
        other = str(STORY / "recordings" / "stackexchange.har")
        assert main(["audit", "github", other, "--account", "https://github.com/mira-okafor-example"]) == 1
        assert "fault" in capsys.readouterr().out

    def test_no_account(self, capsys: Capture) -> None:
        """A recording in which no account is seen needs one to be given."""
        assert main(["audit", "github", str(STORY / "recordings" / "stackexchange.har")]) == 2
        assert "give the profile's address" in capsys.readouterr().err

    def test_unknown_source(self, capsys: Capture) -> None:
        """A name that is slightly off gets the right one told."""
        assert main(["audit", "githb", "x.har"]) == 2
        assert "did you mean 'github'?" in capsys.readouterr().err
