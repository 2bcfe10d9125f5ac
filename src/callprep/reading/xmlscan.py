"""x."""
from __future__ import annotations
WIRE_CAP = 2 * 1024 * 1024
def xml_refusal(body: bytes) -> str | None:
    return None
