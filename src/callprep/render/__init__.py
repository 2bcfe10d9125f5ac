"""Documents as people read them: text for a terminal, Markdown, a page of HTML, a cell of a notebook.

A document first becomes a view, a plain value of strings, by a pure function; a template then lays the view out.
Choosing what is shown is code, and tested as such; how it looks is a template, and can be overridden by a loader.
"""

from __future__ import annotations

import json
from functools import singledispatch
from typing import TYPE_CHECKING

import attrs

from callprep.documents.checklist import Checklist
from callprep.documents.mail import Mail
from callprep.documents.note import Note
from callprep.documents.pitch import Pitch
from callprep.documents.viewing import View
from callprep.formats.intake import Questionnaire
from callprep.insight.dashboard import Dashboard
from callprep.model.evidence import Dossier
from callprep.render import checklist, dashboard, dossier, letter, questionnaire, seen, sheet
from callprep.render.charts import LOOKS

if TYPE_CHECKING:
    from jinja2 import BaseLoader

__all__ = ["SCHEMA", "html", "html_fragment", "markdown", "shown_json", "text"]

SCHEMA = 1
"""The number of the form that `shown_json` writes."""


def text(value: object, *, loader: BaseLoader | None = None) -> str:
    """Give a document as plain text, 80 columns wide.

    Args:
        value: A `Pitch`, a `View`, a `Mail`, a `Note`, a `Dossier`, a `Dashboard` or a `Checklist`.
        loader: Where to look for templates first ("sheet.txt"); what is not there comes from callprep.

    Raises:
        TypeError: There is no such document.
        InvalidInputError: A template of the loader is wrong; the message names it and the line.
    """
    return _laid_out(value, "{}.txt", loader)


def markdown(value: object, *, loader: BaseLoader | None = None) -> str:
    """Give a document as Markdown (CommonMark); arguments and errors as for `text`."""
    return _laid_out(value, "{}.md", loader)


def html(value: object, *, loader: BaseLoader | None = None) -> str:
    """Give a document as a page that needs nothing else: no script, nothing remote; as for `text`."""
    own = isinstance(value, Mail | Note | letter.Unwritten)  # what is sent goes without the style of a sheet
    return _laid_out(value, "letter_page.html" if own else "page.html", loader)


def html_fragment(value: object, *, loader: BaseLoader | None = None) -> str:
    """Give a document as HTML for a notebook cell, its style scoped to itself; as for `text`."""
    return _laid_out(value, "fragment.html", loader)


def shown_json(value: object) -> str:
    """Give what the page of a document shows as JSON text with a schema number: words, dates, pages and what they cite.

    The same value gives the same bytes. What is about looks alone is left out.

    Raises:
        TypeError: There is no such document.
    """
    _, view = _view(value)
    told = attrs.asdict(view, filter=lambda field, _: field.metadata != LOOKS)
    return json.dumps({"schema": SCHEMA, **told}, ensure_ascii=False, indent=1)


def _laid_out(value: object, name: str, loader: BaseLoader | None) -> str:
    stem, view = _view(value)
    from callprep.render.templating import fill  # noqa: PLC0415 -- jinja2 is imported when something is laid out

    return fill(name.format(stem), view, loader, part=f"{stem}.html")


@singledispatch
def _view(value: object) -> tuple[str, attrs.AttrsInstance]:
    """Give the name of the templates of a document, and its view."""
    raise TypeError(
        f"callprep can lay out a Pitch, a Dossier, a Dashboard or a Checklist, not a {type(value).__name__}"
    )


@_view.register
def _(value: Pitch) -> tuple[str, attrs.AttrsInstance]:
    return "sheet", sheet.sheet(value)


@_view.register
def _(value: Dossier) -> tuple[str, attrs.AttrsInstance]:
    return "dossier", dossier.dossier(value)


@_view.register
def _(value: Dashboard) -> tuple[str, attrs.AttrsInstance]:
    return "dashboard", dashboard.dashboard(value)


@_view.register
def _(value: Checklist) -> tuple[str, attrs.AttrsInstance]:
    return "checklist", checklist.checklist(value)


@_view.register
def _(value: Mail | Note | letter.Unwritten) -> tuple[str, attrs.AttrsInstance]:
    return "letter", letter.letter(value)


@_view.register
def _(value: View) -> tuple[str, attrs.AttrsInstance]:
    return "seen", seen.seen(value)


@_view.register
def _(value: Questionnaire) -> tuple[str, attrs.AttrsInstance]:
    return "questionnaire", questionnaire.questionnaire(value)
