"""Answers as JSON or a mapping, brought into the lines of the form: one key an answer, texts, lists or objects."""

from __future__ import annotations

import enum
import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

import attrs

from callprep.formats.intake._items import is_several
from callprep.formats.intake._parts import FORMS, Report, spelled
from callprep.formats.intake._questions import ASKED, Ask, Shape
from callprep.formats.intake._reading import Found
from callprep.formats.intake._spelling import (
    COMMA,
    LINE,
    PIPE,
    SEMICOLON,
    SLASH,
    cleaned,
    is_open,
    joined,
    quoted,
    quoted_prose,
)
from callprep.formats.intake._words import spelled_number
from callprep.model.read import Issue
from callprep.model.shapes import is_list, is_object

__all__ = ["json_answers", "of_mapping"]

_ASKED = {ask.key: ask for ask in ASKED}


def json_answers(text: str, report: Report) -> Mapping[str, object] | None:
    """Read a JSON object of answers; None where the text is none, which is reported with the text."""

    def once(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
        form: dict[str, object] = {}
        for key, value in pairs:
            if key in form:
                report(Issue(key, f"it stands twice in the JSON, the first is kept; the other: «{_told(value)}»"))
            else:
                form[key] = value
        return form

    try:
        form: dict[str, object] = json.loads(text, object_pairs_hook=once)
    except (ValueError, RecursionError) as fault:
        report(Issue("$", f"should be JSON, or the form itself ({fault}): «{text.strip()}»"))
        return None
    return form


def of_mapping(answers: Mapping[str, object], report: Report) -> Iterator[Found]:
    """Give the answers of a mapping of keys, of a form as its `to_json` writes it, or of one under "answers"."""
    for key, value in _flat(answers, report):
        ask = _ASKED.get(key)
        if ask is None:
            report(Issue(key, f"there is no such question; its answer: «{_told(value)}»"))
            continue
        try:
            block = _block(ask, value)
        except RecursionError:
            block = None
        if block is None:
            report(Issue(key, f"should be {ask.shape.value}; it is left open: «{_told(value)}»"))
        else:
            yield Found(key, tuple((key, line) for line in block.split(LINE)), fresh=True)


def _flat(answers: Mapping[str, object], report: Report) -> Iterator[tuple[str, object]]:
    questions, within, company = answers.get("questions"), answers.get("answers"), answers.get("company")
    if is_list(questions):
        for index, item in enumerate(questions):
            if is_object(item) and isinstance(item.get("key"), str):
                yield str(item["key"]), item.get("answer")
            else:
                report(Issue(f"questions[{index}]", f"should be an object with a key: «{_told(item)}»"))
    elif is_object(within):
        yield from _flat(within, report)
    else:
        if is_object(company):
            yield from ((f"company.{key}", value) for key, value in company.items())
        yield from (
            (str(key), value) for key, value in answers.items() if not (key == "company" and is_object(company))
        )


def _block(ask: Ask, value: object) -> str | None:
    """Give an answer as the lines of the form; empty while it is open, None where it has the wrong form."""
    if value is None:
        return ""
    if attrs.has(type(value)):
        return spelled(FORMS[ask.kind], value) if isinstance(value, ask.kind) else None
    if is_object(value):
        return _pieces(value, PIPE) if ask.shape is Shape.ONE else None
    if is_list(value):
        return _items(ask, value) if ask.shape in {Shape.LINES, Shape.MANY} else None
    text = _scalar(value)
    return quoted_prose(text.strip()) if ask.shape is Shape.PROSE and not is_open(text) else text


def _items(ask: Ask, items: Sequence[object]) -> str | None:
    lines: list[str] = []
    for item in items:
        if attrs.has(type(item)) and isinstance(item, ask.kind):
            lines.append(spelled(FORMS[ask.kind], item))
        elif is_object(item) and ask.shape is Shape.MANY:
            lines.append(_pieces(item, PIPE))
        elif item is None or is_object(item) or is_list(item) or attrs.has(type(item)):
            return None
        else:
            lines.append(_item(ask, item))
    return LINE.join(f"- {line}" for line in lines) or "none"


def _item(ask: Ask, item: object) -> str:
    """Give an item that is a text: the caller has parted them, and so commas in it part nothing."""
    text = _scalar(item)
    if ask.shape is Shape.LINES and text.strip():
        return quoted(text, LINE, lambda piece: is_several(ask, piece))
    line = " ".join(text.split())
    return quoted(line, LINE, lambda piece: is_several(ask, piece)) if is_several(ask, line) else line


def _pieces(parts: Mapping[str, object], separator: str) -> str:
    told = ((str(name), value) for name, value in parts.items() if value is not None and not str(name).startswith("@"))
    return joined((f"{name}: {quoted(_part(value, separator), separator)}" for name, value in told), separator)


def _part(value: object, within: str) -> str:
    """Give one part: lists and objects within it have separators of their own."""
    if is_object(value):
        return _pieces(value, SLASH)
    if is_list(value):
        separator = SEMICOLON if within == PIPE else COMMA
        return joined((quoted(_part(item, separator), separator) for item in value), separator)
    return _scalar(value)


def _scalar(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case enum.Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case float():
            return spelled_number(value)
        case _:
            return cleaned(str(value))


def _told(value: object) -> str:
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):
        return f"{type(value).__name__}, which is nested too deeply to be shown"
