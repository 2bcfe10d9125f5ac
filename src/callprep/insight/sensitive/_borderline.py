"""What touches a protected matter without telling one: it stays, and opens no conversation."""

from __future__ import annotations

__all__ = ["borderline"]


def borderline(text: str) -> bool:
    """Tell whether a text touches a protected matter without telling one."""
    del text
    return False
