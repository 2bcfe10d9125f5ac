"""The house as it was drawn: its floors, its doors, and how big its parts may get."""

from __future__ import annotations

import ast
import functools
import inspect
import json
import subprocess
import sys
import typing
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, TypeAlias

import callprep

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
SRC = ROOT / "src"
LONGEST_FILE, LONGEST_FUNCTION = 400, 45
HEAVY = {"asyncio", "cattrs", "feedparser", "httpcore", "httpx", "jinja2", "selectolax", "tenacity"}
# Classes that the front door hands out and does not show, each with its reason.
NOT_SHOWN = {
    "callprep.documents.checklist.Item": "its name says nothing away from its checklist, and it is read, not built",
    "callprep.errors.SourceError": "the errors have a door of their own, `callprep.errors`",
}

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


def _trees(*folders: Path, pattern: str = "*.py") -> Iterator[tuple[str, ast.Module]]:
    for folder in folders:
        for path in sorted(folder.rglob(pattern)):
            yield str(path.relative_to(ROOT)), ast.parse(path.read_text(encoding="utf-8"))


def _functions(tree: ast.Module) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def _public(node: ast.Module | ast.ClassDef) -> Iterator[Function | ast.ClassDef]:
    """Walk what can be reached from outside by names that do not start with an underscore."""
    for child in node.body:
        if isinstance(child, Function | ast.ClassDef) and not child.name.startswith("_"):
            yield child
            if isinstance(child, ast.ClassDef):
                yield from _public(child)


def _is_overload(node: Function | ast.ClassDef) -> bool:
    return any(ast.unparse(decorator).endswith("overload") for decorator in node.decorator_list)


def _imported(tree: ast.Module) -> set[str]:
    """Name every module that is imported, and every `module.name` taken from one."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            names.update((str(node.module), *(f"{node.module}.{alias.name}" for alias in node.names)))
    return names


def _loads_by_name(tree: ast.Module) -> bool:
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return any(call.endswith(("import_module", "__import__")) for call in calls)


def _shown() -> dict[str, object]:
    return {name: getattr(callprep, name) for name in callprep.__all__}


def _behind(member: object) -> object:
    """Find the function that a class method, static method or property is made of."""
    if isinstance(member, classmethod | staticmethod):
        return member.__func__
    if isinstance(member, functools.cached_property):
        return member.func
    return member.fget if isinstance(member, property) else member


def _callables() -> Iterator[tuple[str, Callable[..., object]]]:
    """Walk the functions of the front door, and the methods and properties of its classes."""
    for name, it in _shown().items():
        if inspect.isfunction(it):
            yield name, it
        elif inspect.isclass(it):
            members = {key: _behind(inspect.getattr_static(it, key)) for key in dir(it)}
            yield from (
                (f"{name}.{key}", member)
                for key, member in members.items()
                if inspect.isfunction(member) and (key.endswith("__") or not key.startswith("_"))
            )


def _classes(hint: object) -> Iterator[str]:
    """Name callprep's classes in a type, however deep they are in it."""
    if isinstance(hint, list):  # the parameters of a callable
        yield from (name for item in hint for name in _classes(item))
    if inspect.isclass(hint) and hint.__module__.startswith("callprep."):
        yield f"{hint.__module__}.{hint.__qualname__}"
    yield from (name for argument in typing.get_args(hint) for name in _classes(argument))


def _returned(function: Callable[..., object]) -> set[str]:
    """Name callprep's classes in what a function returns, those too that its module imports for type checkers alone."""
    # the return alone: parameters also name other libraries, which are loaded late
    answer = SimpleNamespace(__annotations__={"return": inspect.get_annotations(function).get("return")})
    known = {**_shown(), **getattr(inspect.unwrap(function), "__globals__", {})}
    return {*_classes(typing.get_type_hints(answer, globalns=known)["return"])}


def _fresh(code: str) -> object:
    """Say what a fresh interpreter prints, as JSON."""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603 (our own code)
    assert told.returncode == 0, told.stderr
    return json.loads(told.stdout)


class TestSize:
    """How big a part may get before it is split by idea."""

    def test_files(self) -> None:
        """No file of the library is longer than 400 lines."""
        lengths = {path.relative_to(ROOT): len(path.read_bytes().splitlines()) for path in SRC.rglob("*.py")}
        assert {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE} == {}

    def test_functions(self) -> None:
        """No function of the library is longer than 45 lines, docstring included."""
        assert [
            f"{path}:{node.lineno} {node.name}"
            for path, tree in _trees(SRC)
            for node in _functions(tree)
            if node.end_lineno is not None and node.end_lineno - node.lineno >= LONGEST_FUNCTION
        ] == []


class TestFloors:
    """Which room may know which."""

    def test_contracts(self) -> None:
        """Every import goes down, and a dependency is spoken of in its own room alone."""
        linter = Path(sys.executable).with_name("lint-imports")
        # in a process of its own: it sets up logging for its whole process
        done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
        assert done.returncode == 0, done.stdout

    def test_the_one_door_upward(self) -> None:
        """In the model, modules are loaded by name in `_present` alone."""
        assert [
            path
            for path, tree in _trees(SRC / "callprep" / "model")
            if any(name.partition(".")[0] == "importlib" for name in _imported(tree)) or _loads_by_name(tree)
        ] == ["src/callprep/model/_present.py"]

    def test_no_other_loading_by_name(self) -> None:
        """Beside the front door and the model's door upward nothing is loaded by name, unseen by the contracts."""
        assert {path for path, tree in _trees(SRC) if _loads_by_name(tree)} == {
            "src/callprep/__init__.py",
            "src/callprep/model/_present.py",
        }


class TestDocstrings:
    """What must say what it is."""

    def test_library(self) -> None:
        """Every module, and every public class and function of the library has a docstring."""
        silent = [path for path, tree in _trees(SRC) if not ast.get_docstring(tree)]
        silent += [
            f"{path}:{node.lineno} {node.name}"
            for path, tree in _trees(SRC)
            for node in _public(tree)
            if not ast.get_docstring(node) and not _is_overload(node)
        ]
        assert silent == []

    def test_tests(self) -> None:
        """Every test states its rule in one line that ends with a full stop."""
        mute = []
        for path, tree in _trees(ROOT / "tests", ROOT / "examples", pattern="test_*.py"):
            for node in _functions(tree):
                rule = ast.get_docstring(node) or ""
                if node.name.startswith("test_") and ("\n" in rule or not rule.endswith(".")):
                    mute.append(f"{path}:{node.lineno} {node.name}")
        assert mute == []


class TestFrontDoor:
    """What `import callprep` shows, and what it costs."""

    def test_names(self) -> None:
        """The public names are sorted, each once, and are just those that type checkers are shown."""
        tree = ast.parse((SRC / "callprep" / "__init__.py").read_text(encoding="utf-8"))
        shown = {
            alias.asname or alias.name
            for block in tree.body
            if isinstance(block, ast.If) and ast.unparse(block.test).endswith("TYPE_CHECKING")
            for node in block.body
            if isinstance(node, ast.ImportFrom) and str(node.module).startswith("callprep")
            for alias in node.names
        }
        assert list(callprep.__all__) == sorted(set(callprep.__all__))
        assert shown == {name for name in callprep.__all__ if not name.startswith("__")}

    def test_every_name_resolves(self) -> None:
        """Every public name is there, is listed by `dir`, and is no module that hides a function of its name."""
        names = [name for name in callprep.__all__ if not name.startswith("__")]
        assert set(names) <= set(dir(callprep))
        modules = "[n for n in names if isinstance(getattr(callprep, n), types.ModuleType)]"
        homes = "[importlib.import_module(m.name) for m in pkgutil.iter_modules(callprep.__path__, 'callprep.')]"
        start = f"import callprep, importlib, json, pkgutil, types; names = {names!r}; "
        assert _fresh(f"{start}print(json.dumps({modules}))") == []
        assert _fresh(f"{start}{homes}; print(json.dumps({modules}))") == []

    def test_what_it_returns_has_a_name(self) -> None:
        """Every class that an exported function or method returns is exported, but for those with a reason."""
        shown = {f"{it.__module__}.{it.__qualname__}" for it in _shown().values() if inspect.isclass(it)}
        returned = {place: _returned(function) for place, function in _callables()}
        assert {place: names - shown for place, names in returned.items() if names - shown - {*NOT_SHOWN}} == {}
        assert {*NOT_SHOWN} <= {name for names in returned.values() for name in names} - shown

    def test_light(self) -> None:
        """A bare import brings in none of the heavy modules."""
        loaded = _fresh("import callprep, json, sys; print(json.dumps(sorted(sys.modules)))")
        assert isinstance(loaded, list)
        assert HEAVY & set(loaded) == set()
