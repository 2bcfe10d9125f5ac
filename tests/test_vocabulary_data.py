"""The tool that makes the shipped vocabulary, and what it made."""

from __future__ import annotations

import json
import pkgutil
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
DATA = ROOT / "src" / "callprep" / "insight" / "vocabulary" / "data"

TABLE = """
[language]
Quill = { also = ["ql"], word = true }
[tool]
Inkpot = { near = ["Quill"], words = ["pot"] }
[field]
"pen engineering" = {}
lettering = { cue = true, narrower = ["ruling: ruled lines, RL", "GILD", "nib design"] }
[icons]
tools = "Nib; quill.dev"
products = "Blotter Pro"
coined = "nib"
[languages]
cue = "Reed"
dropped = "Smudge; Blot"
foreign = "plume the-nib"
"""
ICONS = [
    {"title": "Nib", "aliases": {"aka": ["Nibs", "n", "the-nib"]}},
    {"title": "Blotter Pro"},
    {"title": "quill.dev"},
    {"title": "Shoe Shop"},
]
LANGUAGES = {
    "Quill": "  name: 'Quill',\n  aliases: ['feather', 'plume', 'ql'],\n",
    "Reed": "  name: \"Reed\",\n  group: 'Quill',\n",
    "Smudge": "  name: 'Smudge',\n",
    "D'Art": "  name: 'D\\'Art',\n  aliases: [\n    \"dart's\",\n  ],\n  group: 'Blot',\n",
}


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Give the tool, which is a script and in no package."""
    monkeypatch.syspath_prepend(ROOT / "tools")
    return import_module("vocabulary")


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """Write two tiny packages and a table, all made up."""
    for name, licence in (("languages", "MIT"), ("icons", "CC0-1.0")):
        (tmp_path / name / "data").mkdir(parents=True)
        told = {"name": f"made-up-{name}", "version": "1.2.3", "license": licence}
        (tmp_path / name / "package.json").write_text(json.dumps(told), encoding="utf-8")
    (tmp_path / "languages" / "LICENSE").write_text("Copyright (c) Ada Example\n", encoding="utf-8")
    for name, body in LANGUAGES.items():
        path = tmp_path / "languages" / "data" / f"{name}.js"
        path.write_text(f"export default {{\n{body}}}\n", encoding="utf-8")
    (tmp_path / "icons" / "data" / "simple-icons.json").write_text(json.dumps(ICONS), encoding="utf-8")
    (tmp_path / "table.toml").write_text(TABLE, encoding="utf-8")
    return tmp_path


def _run(tool: ModuleType, folder: Path) -> str:
    target = folder / "target"
    target.mkdir(exist_ok=True)
    chosen = ["--table", str(folder / "table.toml"), "--target", str(target)]
    tool.main([str(folder / "languages"), str(folder / "icons"), *chosen])
    return (target / "vocabulary.json").read_text(encoding="utf-8")


def test_made(tool: ModuleType, packages: Path) -> None:
    """Ours comes first, packages add what is taken of them, and each spelling belongs to one topic, or to none."""
    made = {line[0]: line[1:] for line in json.loads(_run(tool, packages))}
    assert made == {
        "Blotter Pro": ["product", 0, 0, [], [], []],
        "D'Art": ["language", 0, 0, ["dart's"], [], []],
        "GILD": ["field", 1, 0, [], [], ["lettering"]],
        "Inkpot": ["tool", 0, 0, [], ["pot"], ["Quill"]],
        "Nib": ["tool", 0, 0, [], ["Nibs"], []],
        "Quill": ["language", 1, 0, ["ql"], ["feather"], []],
        "Reed": ["language", 1, 1, [], [], ["Quill"]],
        "lettering": ["field", 0, 1, [], [], []],
        "ruling": ["field", 0, 0, ["ruled lines"], ["RL"], ["lettering"]],
        "nib design": ["field", 0, 0, ["nib designer"], [], ["lettering"]],
        "pen engineering": ["field", 0, 0, ["pen engineer"], [], []],
        "quill.dev": ["tool", 0, 0, [], [], []],
    }


def test_same_bytes(tool: ModuleType, packages: Path) -> None:
    """The same input gives the same bytes, a topic a line, sorted."""
    first = _run(tool, packages)
    assert _run(tool, packages) == first
    names = [json.loads(line.rstrip(","))[0] for line in first.splitlines()[1:-1]]
    assert names == sorted(names)


def test_notices(tool: ModuleType, packages: Path) -> None:
    """The notices name both packages and hold the text that a licence asks for."""
    _run(tool, packages)
    text = (packages / "target" / "NOTICES.txt").read_text(encoding="utf-8")
    assert "made-up-languages 1.2.3 (MIT)" in text
    assert "Copyright (c) Ada Example" in text
    assert "made-up-icons 1.2.3 (CC0-1.0)" in text


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"Nib; quill.dev"', '"Nib; Nob"', "no icon is called Nob"),
        ('near = ["Quill"]', 'near = ["Swan"]', "no topic: Swan"),
        ('near = ["Quill"]', 'nearby = ["Quill"]', "nobody reads nearby"),
        ('words = ["pot"]', 'words = ["q-l"]', "'ql' is claimed by Quill and by Inkpot"),
    ],
)
def test_faults(tool: ModuleType, packages: Path, old: str, new: str, said: str) -> None:
    """A table that names what is not there, or claims a spelling twice, is refused with the reason."""
    (packages / "table.toml").write_text(TABLE.replace(old, new), encoding="utf-8")
    with pytest.raises(SystemExit, match=said):
        _run(tool, packages)


class TestShipped:
    """What lies in the library."""

    def test_spellings(self) -> None:
        """No spelling is claimed by two topics, and each relation is a topic."""
        rows = json.loads((DATA / "vocabulary.json").read_text(encoding="utf-8"))
        keys = import_module("callprep.insight.vocabulary._tokens").keys
        owners: dict[str, str] = {}
        for name, _, _, _, aliases, homonyms, _ in rows:
            for spelling in (name, *aliases, *homonyms):
                assert owners.setdefault("".join(keys(spelling)), name) == name
        assert {other for row in rows for other in row[-1]} <= {row[0] for row in rows}

    def test_breadth(self) -> None:
        """There are languages and tools by the hundred, and fields of many trades."""
        kinds = [row[1] for row in json.loads((DATA / "vocabulary.json").read_text(encoding="utf-8"))]
        assert kinds.count("language") > 400
        assert kinds.count("tool") > 600
        assert kinds.count("field") >= 250

    def test_notices(self) -> None:
        """The notices of what it was made from lie beside it."""
        text = (DATA / "NOTICES.txt").read_text(encoding="utf-8")
        assert all(
            said in text for said in ("linguist-languages 9.5.0 (MIT)", "Copyright (c) Ika", "simple-icons 16.37.0")
        )


def test_missing_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation without the data says so, and does not go on with no words at all."""
    entries = import_module("callprep.insight.vocabulary._data").entries

    def nothing(package: str, path: str) -> None:
        del package, path

    monkeypatch.setattr(pkgutil, "get_data", nothing)
    with pytest.raises(FileNotFoundError, match=r"vocabulary\.json"):
        list(entries())
