"""The one door upward: presentation methods of values load upper rooms by name, on use, through here.

Values stand on the ground floor and know nothing of JSON or HTML; a reader in a notebook still wants
`dossier.html()`. A test holds that no other module of the model looks upward.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from datetime import date

    from callprep.formats.intake import Questionnaire as Questionnaire  # noqa: PLC0414 -- values name these four ...
    from callprep.formats.mappings.apply import MappingLike as MappingLike  # noqa: PLC0414 -- ... in their signatures
    from callprep.insight.dashboard import Dashboard as Dashboard  # noqa: PLC0414 -- as above
    from callprep.insight.vocabulary import Vocabulary as Vocabulary  # noqa: PLC0414 -- as above
    from callprep.model.facts import Fact
    from callprep.model.read import Read

__all__ = [
    "dashboard",
    "eml",
    "facts_given_by",
    "from_json",
    "from_mapping",
    "html",
    "html_fragment",
    "markdown",
    "questionnaire",
    "records",
    "shown_json",
    "text",
    "to_json",
    "with_answers",
]

_T = TypeVar("_T")


_NAMED = {
    "Dashboard": "callprep.insight.dashboard",
    "MappingLike": "callprep.formats.mappings.apply",
    "Questionnaire": "callprep.formats.intake",
    "Vocabulary": "callprep.insight.vocabulary",
}


def __getattr__(name: str) -> object:
    """Load a class that a value names in its signatures, for those who read annotations at run time."""
    home = _NAMED.get(name)
    if home is None:
        raise AttributeError(name)
    return getattr(import_module(home), name)


def to_json(value: object) -> str:
    """Give JSON text with a schema number."""
    told: str = import_module("callprep.model.jsonable").to_json(value)
    return told


def from_json(kind: type[_T], text: str) -> _T:
    """Read JSON text back.

    Raises:
        InvalidInputError: The text does not hold such a value.
    """
    value: _T = import_module("callprep.model.jsonable").from_json(kind, text)
    return value


def records(dossier: object) -> list[dict[str, object]]:
    """Give rows for a data frame."""
    rows: list[dict[str, object]] = import_module("callprep.render.rows").records(dossier)
    return rows


def dashboard(dossier: object, today: date | None = None, vocabulary: Vocabulary | None = None) -> Dashboard:
    """Gather what a dossier tells about the person."""
    known: Dashboard = import_module("callprep.insight.dashboard").dashboard(dossier, today, vocabulary)
    return known


def questionnaire(opportunity: object, today: date | None, mail_to: str | None) -> Questionnaire:
    """Give the questions to the hiring manager."""
    form: Questionnaire = import_module("callprep.formats.intake").questionnaire(
        opportunity, today=today, mail_to=mail_to
    )
    return form


def with_answers(opportunity: _T, answers: object, said_by: str | None, said_on: date | None) -> Read[_T]:
    """Read answers into an opportunity."""
    told: Read[_T] = import_module("callprep.formats.intake").with_answers(
        opportunity, answers, said_by=said_by, said_on=said_on
    )
    return told


def from_mapping(kind: type[_T], obj: object, mapping: MappingLike) -> Read[_T | None]:
    """Read an object of another system."""
    told: Read[_T | None] = import_module("callprep.formats.mappings.apply").from_mapping(kind, obj, mapping)
    return told


def shown_json(value: object) -> str:
    """Give what a page shows as JSON text."""
    told: str = import_module("callprep.render").shown_json(value)
    return told


def text(value: object) -> str:
    """Give plain text."""
    told: str = import_module("callprep.render").text(value)
    return told


def markdown(value: object) -> str:
    """Give Markdown."""
    told: str = import_module("callprep.render").markdown(value)
    return told


def html(value: object) -> str:
    """Give a self-contained HTML page."""
    told: str = import_module("callprep.render").html(value)
    return told


def eml(value: object) -> bytes:
    """Give a file that mail programs open."""
    file: bytes = import_module("callprep.render.eml").eml(value)
    return file


def html_fragment(value: object) -> str:
    """Give HTML for a notebook cell: a fragment, no script, nothing remote."""
    told: str = import_module("callprep.render").html_fragment(value)
    return told


def facts_given_by(source: str) -> frozenset[type[Fact]]:
    """Give the fact classes of an installed source; none where it is not installed, or cannot be loaded."""
    if not source:
        return frozenset()
    errors = import_module("callprep.errors")
    try:
        kinds: frozenset[type[Fact]] = import_module("callprep.reading.plugins").info(source).gives
    except (errors.UnknownSourceError, errors.BrokenSourceError):
        return frozenset()
    return kinds
