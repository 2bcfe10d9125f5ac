"""What a role asks for, and what touches it."""

from __future__ import annotations

import pytest

from callprep.insight.matching import RoleTerms
from callprep.insight.vocabulary import TopicEntry, TopicKind, TopicTable

ROLE = RoleTerms.of(["Offline maps in Rust, from scratch", "Python", "billing for couriers"])


@pytest.mark.parametrize(
    ("text", "touched"),
    [
        ("Digital maps, drawn with rust", ("maps",)),
        ("Vector tiles, drawn with rust", ()),
        ("A Rust crate for cartography", ("Rust", "maps")),
        ("The map of my town", ("map",)),
        ("Bills: the billing of a courier", ("billing", "courier")),
        ("Django all day", ()),
        ("rust on the hull", ()),
        ("", ()),
    ],
)
def test_touched(text: str, touched: tuple[str, ...]) -> None:
    """A text touches the topics that it speaks of and the words of the subject, each told once and sorted."""
    assert ROLE.touched_by(text) == touched


def test_several_texts() -> None:
    """Several texts touch what each of them does; none touch nothing."""
    assert ROLE.touched_by("Python", "for couriers, python3") == ("Python", "courier")
    assert ROLE.touched_by() == ()


def test_related() -> None:
    """What is only related is told apart from what is touched."""
    assert ROLE.related_to("Django all day") == ("Python",)
    assert ROLE.related_to("Django, so Python") == ()
    assert ROLE.related_to("Vector tiles") == ("maps",)
    assert ROLE.related_to("Gardening") == ()


def test_similar() -> None:
    """A measure of one's own relates terms from its threshold on, and touches nothing."""
    alike = {("courier", "messenger"): 0.9, ("billing", "messenger"): 0.8}

    def similar(one: str, other: str) -> float:
        return alike.get((one, other), 0.0)

    role = RoleTerms.of(["billing for couriers"], similar=similar, at_least=0.85)
    assert role.related_to("messengers") == ("courier",)
    assert role.touched_by("messengers") == ()
    assert RoleTerms.of(["billing for couriers"], similar=similar, at_least=0.75).related_to("messengers") == (
        "billing",
        "courier",
    )


def test_own_vocabulary() -> None:
    """A role may be read by a vocabulary of one's own."""
    mine = TopicTable.of([TopicEntry("quillwork", TopicKind.FIELD, ("paper strips",))])
    assert RoleTerms.of(["Quillwork"], mine).touched_by("made of paper strips") == ("quillwork",)


def test_value() -> None:
    """Terms are a value: equal, and usable as a key."""
    one, other = (RoleTerms.of(["Rust"]) for _ in range(2))
    assert one == other
    assert len({one, other}) == 1
