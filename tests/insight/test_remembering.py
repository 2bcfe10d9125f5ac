"""What is remembered of texts."""

from __future__ import annotations

from callprep.insight._remembering import SHORT, remembered


def test_short_texts() -> None:
    """A short text is read once, a long one each time, and both as they are."""
    read: list[str] = []

    @remembered
    def first(text: str) -> str:
        read.append(text)
        return text[0]

    short, long = "a" * SHORT, "b" * (SHORT + 1)
    assert [first(text) for text in (short, long, short, long)] == ["a", "b", "a", "b"]
    assert read == [short, long, long]
