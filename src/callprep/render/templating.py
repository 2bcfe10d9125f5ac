"""Templates: plain views in, text out; jinja2 is spoken of here alone, so this module is loaded on first use.

A view holds strings and tuples of views, nothing else. What a template may do with them is little: there are no globals
and few filters, and a field that is not there is an error. Templates of a user's own run in jinja2's sandbox besides,
without method calls; ours need no watching, and the sandbox would judge each of the hundreds of fields of a page.
"""

from __future__ import annotations

import traceback
from collections.abc import Iterable
from functools import lru_cache
from pathlib import PurePath

import attrs
from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    PackageLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.exceptions import SecurityError
from jinja2.runtime import BlockReference, Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from callprep.errors import InvalidInputError
from callprep.render.cleaning import web_address
from callprep.render.escaping import commonmark, wrapped

__all__ = ["environment", "fill"]

_FILTERS = {"capitalize", "default", "e", "escape", "first", "join", "last", "length", "lower", "trim", "upper"}
_LONGEST_OUTPUT = 4_000_000
_REFUSED_OPERATORS = frozenset({"*", "**", "%"})


class _Sandbox(ImmutableSandboxedEnvironment):
    """jinja2's sandbox with our policy; overriding is the way that its documentation gives."""

    intercepted_binops = _REFUSED_OPERATORS

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Refuse what makes much of little ("a" * 10**9)."""
        del context, left, right
        raise SecurityError(f"a template may not use the operator {operator!r}")

    def is_safe_callable(self, obj: object) -> bool:
        """Let macros and blocks be called; a string's own methods can eat all memory."""
        return isinstance(obj, (Macro, BlockReference))


@lru_cache(maxsize=16)
def environment(suffix: str, loader: BaseLoader | None = None) -> Environment:
    """Give the environment for templates of a format; the same one for the same loader, with its compiled templates.

    Args:
        suffix: "html" (escaped), "md" (escaped as CommonMark) or "txt" (as it is: views hold no control characters).
        loader: Where to look for templates first; what it does not have comes from callprep.
    """
    ours = PackageLoader("callprep.render")
    made = (_Sandbox if loader else Environment)(
        loader=ChoiceLoader([loader, ours]) if loader else ours,
        autoescape=suffix != "txt",
        finalize=_spelled if suffix == "md" else None,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.globals.clear()
    for name in made.filters.keys() - _FILTERS:
        del made.filters[name]
    made.filters["target"] = _target  # pyright: ignore[reportArgumentType]  # jinja2's own filters are no closed list
    made.filters["wrap"] = wrapped  # pyright: ignore[reportArgumentType]  # as above
    return made


def _spelled(value: object) -> object:
    """Escape what a Markdown template prints before jinja2 escapes it for HTML, which leaves `Markup` alone."""
    if isinstance(value, str) and not isinstance(value, Markup):
        return Markup(commonmark(value))  # noqa: S704 -- this is the escaping
    return value


def _target(url: str) -> Markup:
    """Give an address as the target of a Markdown link; whatever else it was, it is http(s) and needs no escape now."""
    return Markup(web_address(url))  # noqa: S704 -- what could end the link is percent-encoded


def fill(name: str, view: attrs.AttrsInstance, loader: BaseLoader | None = None, part: str = "") -> str:
    """Lay a view out by the template of that name ("sheet.html"), which gets it as `view`, and `part` as `part`.

    Raises:
        InvalidInputError: The template is wrong: the message names it and the line; or the loader is none.
    """
    _check(loader)
    try:
        template = environment(name.rpartition(".")[2], loader).get_template(name)
        return _capped(template.generate(view=view, part=part), name)
    except InvalidInputError:
        raise
    except Exception as fault:  # a user's template can fail in any way; it is said which, and where
        raise InvalidInputError(_where(name, fault), _what(fault)) from fault


def _check(loader: object) -> None:
    if loader is not None and not isinstance(loader, BaseLoader):
        folder = loader if isinstance(loader, (str, PurePath)) else "templates"
        right = f'should be a loader of jinja2, such as jinja2.FileSystemLoader("{folder}")'
        raise InvalidInputError("loader", f"{right}, is {loader!r:.60}")


def _capped(pieces: Iterable[str], name: str) -> str:
    told: list[str] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > _LONGEST_OUTPUT:
            raise InvalidInputError(f"template {name}", f"it writes more than {_LONGEST_OUTPUT:,} characters")
        told.append(piece)
    return "".join(told)


def _where(name: str, fault: Exception) -> str:
    if isinstance(fault, TemplateSyntaxError):
        return f"template {fault.name or name}, line {fault.lineno}"
    for frame, line in reversed(list(traceback.walk_tb(fault.__traceback__))):
        # jinja2 puts frames that point into the template in the place of its compiled code's.
        if "__jinja_exception__" in frame.f_globals:
            return f"template {_named(frame.f_code.co_filename) or name}, line {line}"
    return f"template {name}"


def _named(filename: str) -> str:
    return "" if filename.startswith("<") else filename.replace("\\", "/").rpartition("/")[2]


def _what(fault: Exception) -> str:
    told = fault.message if isinstance(fault, TemplateError) else f"{type(fault).__name__}: {fault}"
    return told or type(fault).__name__
