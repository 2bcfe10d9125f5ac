"""How the documentation is built: prose in Markdown, the reference from the library itself."""

from __future__ import annotations

import builtins
import collections.abc
import datetime as dt
import importlib
import importlib.metadata
import sys
import types
import typing
from pathlib import Path
from typing import TYPE_CHECKING

from sphinx.util.nodes import make_refnode

import callprep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from docutils.nodes import Element, TextElement
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

project = "callprep"
author = "The callprep authors"
copyright = author  # noqa: A001 (the name is Sphinx's)
release = importlib.metadata.version("callprep")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "callprep"
myst_heading_anchors = 3

nitpicky = True
nitpick_ignore_regex = [
    (r"py:.*", r"(.*\.)?_?[A-Z](_co|_contra)?"),  # type variables have no page of their own
    (r"py:.*", r"(.*\.)?optional"),  # napoleon takes the "optional" of an argument for a type
    (r"py:.*", r"(attrs?|httpx|jinja2)\..*|BaseLoader"),  # other libraries: no inventory of theirs without a network
    (r"py:.*", r"Tokens"),  # a private alias, told in full where a client takes it
    (r"py:.*", r"callprep\.formats\.boards\._reading\.Board"),  # a row of the table of boards, shown by its module
]
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True  # a default is called by its name, and not told in full
autodoc_member_order = "bysource"
python_use_unqualified_type_names = True

# There is no inventory of the standard library without a network: its names are shown, not linked.
_STANDARD = {name for module in (builtins, collections.abc, dt, types, typing) for name in dir(module)} | {"Path"}
_ROOMS = "<!-- rooms -->"


def _public_modules() -> Iterator[str]:
    """Name every module whose path holds no private part, as it lies in the source tree."""
    root = Path(callprep.__path__[0])
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        parts = parts[:-1] if parts[-1] == "__init__" else parts
        if parts and not any(part.startswith("_") for part in parts):
            yield ".".join(("callprep", *parts))


def _automodule(name: str) -> str:
    """Show what is public in a module, but for the names that stand at the front door or in another public module."""
    module = importlib.import_module(name)
    elsewhere = {*_public_modules()} - {name}
    names = [
        member
        for member in getattr(module, "__all__", ())
        if member not in callprep.__all__ and getattr(vars(module)[member], "__module__", name) not in elsewhere
    ]
    members = f"   :members: {', '.join(names)}\n" if names else ""
    return f"### {name}\n\n```{{eval-rst}}\n.. automodule:: {name}\n{members}```\n"


def _list_rooms(_app: Sphinx, _docname: str, source: list[str]) -> None:
    if _ROOMS in source[0]:
        source[0] = source[0].replace(_ROOMS, "\n".join(map(_automodule, _public_modules())))


def _resolve(app: Sphinx, env: BuildEnvironment, node: pending_xref, shown: TextElement) -> Element | None:
    """Find names that annotations and docstrings give without their module, if just one thing is called so."""
    target = str(node.get("reftarget", ""))
    if node.get("refdomain") != "py":
        return None
    if target in _STANDARD or target.partition(".")[0] in sys.stdlib_module_names:
        return shown
    last = target.rpartition(".")[2]
    objects = env.domains.python_domain.objects.items()
    found = [(name, entry) for name, entry in objects if name.rpartition(".")[2] == last and not entry.aliased]
    if len(found) != 1:
        return None
    (name, entry), here = found[0], str(node.get("refdoc", ""))
    return make_refnode(app.builder, here, entry.docname, entry.node_id, shown, name)


def _as_prose(_app: Sphinx, what: str, _name: str, _it: object, _options: object, lines: list[str]) -> None:
    """Keep napoleon from taking what stands before an attribute's first colon for a type, by an empty comment."""
    if what in {"attribute", "data", "property"}:
        lines[:0] = ["..", ""]


def setup(app: Sphinx) -> None:
    """Fill the reference with the rooms there are, read docstrings as they are meant, and link bare names."""
    app.connect("source-read", _list_rooms)
    app.connect("autodoc-process-docstring", _as_prose, priority=400)  # before napoleon
    app.connect("missing-reference", _resolve)
