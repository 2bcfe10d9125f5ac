"""Findings as editors read them: a line each with path, line and column, or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable

from callprep.documents.rules._rule import Finding

__all__ = ["as_json", "as_lines"]

_LONGEST = 60  # characters of a quotation; an editor shows the rest at the place itself


def as_lines(findings: Iterable[Finding], text: str, path: str) -> str:
    """Give a line a finding: "draft.txt:3:14: error grounding: «Bingo»: nothing known here holds this …".

    What was found is quoted as far as one needs to recognise it; what concerns the whole text quotes nothing.

    Args:
        findings: What `lint` gave.
        text: The text that was judged; lines and columns count in it, from 1, columns in characters.
        path: How the text is called.
    """
    return "".join(
        f"{path}:{_place(one, text)}: {one.severity.value} {one.rule}: {_quoted(one.text)}{one.why}\n"
        for one in findings
    )


def _quoted(text: str) -> str:
    told = " ".join(text.split())
    if not told:
        return ""
    return f"«{told if len(told) <= _LONGEST else told[:_LONGEST].rstrip() + '…'}»: "


def _place(finding: Finding, text: str) -> str:
    return ":".join(map(str, finding.place(text)))


def as_json(findings: Iterable[Finding], text: str, path: str) -> str:
    """Give a JSON list, an object a finding: with line and column from 1, and the span in characters from 0."""
    rows = [_row(finding, text, path) for finding in findings]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


def _row(finding: Finding, text: str, path: str) -> dict[str, object]:
    line, column = finding.place(text)
    return {
        "path": path,
        "line": line,
        "column": column,
        "span": list(finding.span),
        "severity": finding.severity.value,
        "rule": finding.rule,
        "text": finding.text,
        "why": finding.why,
        "origin": finding.origin,
    }
