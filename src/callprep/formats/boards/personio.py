"""Personio: GET {company}.jobs.personio.de/xml, an XML feed. It may be switched off: then a web page comes instead."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from callprep.formats.boards._reading import nothing, read_jobs
from callprep.formats.mappings.personio import MAPPING
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Read
from callprep.reading.xmlscan import decoded

__all__ = ["read_personio"]

_LARGEST = 16 * 1024 * 1024  # bytes
_MOST_TAGS = 200_000


def read_personio(
    payload: bytes | str, *, company: str | Company | None = None, where: str = "personio"
) -> Read[tuple[Opportunity, ...]]:
    """Read a feed; arguments as in `read_greenhouse`. One that has a DOCTYPE is refused: it could expand entities."""
    body = payload.encode("utf-8", "replace") if isinstance(payload, str) else payload
    if len(body) > _LARGEST:
        return nothing(where, f"is larger than {_LARGEST:,} bytes")
    text = decoded(body)
    head = text[:1_000].lower()
    if "<!doctype html" in head or "<html" in head:
        return nothing(where, "is a web page where XML is due: the feed is switched off")
    if "<!doctype" in text.lower() or "<!entity" in text.lower() or text.count("<") > _MOST_TAGS:
        return nothing(where, "is not parsed: it has a DOCTYPE, or too much markup")
    try:
        root = ET.fromstring(text.partition("?>")[2] if text.lstrip().startswith("<?xml") else text)  # noqa: S314 -- what could expand was refused
    except (ET.ParseError, RecursionError, ValueError):
        return nothing(where, "is no XML")
    return read_jobs(map(_position, root.iter("position")), MAPPING, company=company, where=where)


def _position(element: ET.Element) -> dict[str, object]:
    """Give a position as a mapping: texts by their names, offices and descriptions as lists."""
    told: dict[str, object] = {child.tag: child.text for child in element}
    told["additionalOffices"] = [office.text for office in element.findall("additionalOffices/office")]
    told["jobDescriptions"] = [
        {part.tag: part.text for part in description}
        for description in element.findall("jobDescriptions/jobDescription")
    ]
    return told
