"""Personio: GET {company}.jobs.personio.de/xml, an XML feed. It may be switched off: then a web page comes instead.

Origin: https://github.com/personio/api-docs (personio-recruiting-api.yaml).
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from callprep.formats.boards._reading import LARGEST, Payload
from callprep.model.read import Issue, Read
from callprep.reading.xmlscan import decoded

__all__ = ["positions_of"]

_MOST_TAGS = 200_000


def positions_of(payload: Payload, where: str) -> Read[object]:
    """Parse a feed to its positions, each a mapping; one that has a DOCTYPE is refused: it could expand entities."""
    if not isinstance(payload, (bytes, bytearray, str)):
        return Read((), (Issue(where, "is parsed JSON where an XML feed is due"),))
    body = payload.encode("utf-8", "replace") if isinstance(payload, str) else bytes(payload)
    text = decoded(body) if len(body) <= LARGEST else ""
    refused = _refused(text) if text else "is no XML" if len(body) <= LARGEST else f"is larger than {LARGEST:,} bytes"
    if refused:
        return Read((), (Issue(where, refused),))
    try:
        root = ET.fromstring(text.partition("?>")[2] if text.lstrip().startswith("<?xml") else text)  # noqa: S314 -- what could expand was refused
    except (ET.ParseError, RecursionError, ValueError):
        return Read((), (Issue(where, "is no XML"),))
    return Read(tuple(map(_position, root.iter("position"))))


def _refused(text: str) -> str | None:
    head = text[:1_000].lower()
    if "<!doctype html" in head or "<html" in head:
        return "is a web page where XML is due: the feed is switched off"
    if "<!doctype" in text.lower() or "<!entity" in text.lower() or text.count("<") > _MOST_TAGS:
        return "is not parsed: it has a DOCTYPE, or too much markup"
    return None


def _position(element: ET.Element) -> dict[str, object]:
    """Give a position as a mapping: texts by their names, offices and descriptions as lists."""
    told: dict[str, object] = {child.tag: child.text for child in element}
    told["additionalOffices"] = [office.text for office in element.findall("additionalOffices/office")]
    told["jobDescriptions"] = [
        {part.tag: part.text for part in description}
        for description in element.findall("jobDescriptions/jobDescription")
    ]
    return told
