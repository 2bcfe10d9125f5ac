"""The notebooks of the examples: stored without outputs, and run from their first cell to their last."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_notebook

FOLDER = Path(__file__).parents[1] / "examples" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
MOST_BYTES = 20_000
SECONDS = 120

# What the reader of a notebook does not see: nothing leaves the machine, and every warning is told.
GUARD = """
import contextlib
import warnings

from callprep.testing import no_network

warnings.simplefilter("always")
_guard = contextlib.ExitStack()
_guard.enter_context(no_network())
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give a home without anybody's settings, where the kernel "python3" is the Python of these tests."""
    place = tmp_path_factory.mktemp("home")
    kernel = place / "kernels" / "python3"
    kernel.mkdir(parents=True)
    started = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    told = {"argv": started, "display_name": "Python 3", "language": "python"}
    (kernel / "kernel.json").write_text(json.dumps(told), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "IPYTHONDIR", "JUPYTER_PATH", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR"):
            patch.setenv(name, str(place))
        patch.setenv("JUPYTER_RUNTIME_DIR", str(place / "runtime"))
        yield place


def code(source: str) -> NotebookNode:
    """Make a cell."""
    cell: NotebookNode = new_code_cell(source)  # type: ignore[no-untyped-call]  # nbformat types few of its functions
    return cell


def book(*sources: str) -> NotebookNode:
    """Make a notebook."""
    made: NotebookNode = new_notebook(cells=[code(source) for source in sources])  # type: ignore[no-untyped-call]  # as above
    return made


def run(notebook: NotebookNode) -> NotebookNode:
    """Run a notebook where its reader would, behind the guard, which stays its first cell."""
    notebook.cells.insert(0, code(GUARD))
    where = {"metadata": {"path": str(FOLDER)}}
    NotebookClient(notebook, timeout=SECONDS, startup_timeout=SECONDS, kernel_name="python3", resources=where).execute()
    return notebook


@pytest.fixture(scope="module")
def outputs(home: Path) -> dict[str, list[NotebookNode]]:
    """Give the outputs of the first look, by the id of the cell."""
    assert home.is_dir()
    text = (FOLDER / "first_look.ipynb").read_text(encoding="utf-8")
    ran = run(nbformat.reads(text, as_version=nbformat.NO_CONVERT))  # type: ignore[no-untyped-call]  # as above
    return {cell.id: cell.outputs for cell in ran.cells if cell.cell_type == "code"}


def printed(outputs: list[NotebookNode]) -> str:
    """Give what a cell printed."""
    return "".join(output.text for output in outputs if output.output_type == "stream")


def shown(outputs: list[NotebookNode]) -> str:
    """Give the HTML that a cell ends with."""
    return "".join(output.data.get("text/html", "") for output in outputs if output.output_type == "execute_result")


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.name)
class TestStored:
    """A notebook as it lies in the repository."""

    def test_without_outputs(self, path: Path) -> None:
        """It holds no outputs, so that nobody's data gets in with a commit, and a change of it can be read."""
        cells = [cell for cell in json.loads(path.read_bytes())["cells"] if cell["cell_type"] == "code"]
        assert cells
        assert all((cell["outputs"], cell["execution_count"]) == ([], None) for cell in cells)

    def test_form(self, path: Path) -> None:
        """It is valid, of format 4.5, with ids that say what a cell is for, small, and bound to no machine."""
        stored = json.loads(path.read_bytes())
        nbformat.validate(stored)
        assert (stored["nbformat"], stored["nbformat_minor"]) == (4, 5)
        assert stored["metadata"]["kernelspec"]["name"] == "python3"
        assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", cell["id"]) for cell in stored["cells"])
        assert path.stat().st_size < MOST_BYTES
        assert path.read_bytes().endswith(b"\n")


class TestFirstLook:
    """The notebook of the first look, as its reader sees it."""

    def test_runs_quietly(self, outputs: dict[str, list[NotebookNode]]) -> None:
        """Every cell runs, and none warns."""
        kinds = {(output.output_type, output.get("name")) for cell in outputs.values() for output in cell}
        assert kinds == {("execute_result", None), ("stream", "stdout")}

    def test_dashboard(self, outputs: dict[str, list[NotebookNode]]) -> None:
        """The dashboard is shown in its cell, with its three columns and its charts."""
        page = shown(outputs["dashboard"])
        assert "Rajiv Menon" in page
        assert "<svg" in page
        assert re.findall(r"(?:Accomplishments|Interests|Aspirations)(?=</h)", page) == [
            "Accomplishments", "Interests", "Aspirations",
        ]  # fmt: skip

    def test_nothing_runs_or_loads(self, outputs: dict[str, list[NotebookNode]]) -> None:
        """Nothing of callprep's runs a script in the reader's notebook, or loads anything."""
        page = shown(outputs["dashboard"]).lower()
        assert not re.findall(r"<script|\bon[a-z]+=|<iframe|<img|<link|\bsrc=|@import|url\(", page)
        assert not any("<script" in shown(cell).lower() for cell in outputs.values())

    def test_answers(self, outputs: dict[str, list[NotebookNode]]) -> None:
        """The questions it asks are answered: topics, facts, what is new, what may be said."""
        assert "<td>Android</td>" in shown(outputs["topics"])
        assert "Champions, of all people" in shown(outputs["frame"])
        assert "stackexchange" in shown(outputs["sources"])
        assert "New post: «Champions, of all people», 3 May 2016" in printed(outputs["changes"])
        assert "a hobby is small talk" in shown(outputs["say-ask-know"])
        assert printed(outputs["own-words"]).startswith("last-mile delivery")
        assert printed(outputs["to-ask"]).startswith("? ")


@pytest.mark.parametrize(
    "source",
    [
        "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)",
        "import urllib.request; urllib.request.urlopen('https://callprep.example/')",
    ],
)
@pytest.mark.usefixtures("home")
def test_no_network(source: str) -> None:
    """A notebook that reached for another machine would fail its test."""
    with pytest.raises(CellExecutionError, match="NetworkUsedError"):
        run(book(source))


@pytest.mark.usefixtures("home")
def test_warnings_are_seen() -> None:
    """A warning in a notebook is told on standard error, where it would be noticed."""
    (_, noisy) = run(book("import warnings; warnings.warn('old', DeprecationWarning)")).cells
    assert [output.name for output in noisy.outputs] == ["stderr"]
