"""The list of rules, the page that shows it, and where a document goes."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from tests.helpers import BLOG, MIRA, engagement, evidence

from callprep import Caller, Channel, Post, Reply, lint, rule
from callprep.documents.lint import RULES, HasParts, Rule
from callprep.documents.mail import REACH_OUT
from callprep.documents.note import INMAIL

PAGE = Path(__file__).parents[2] / "docs" / "lint.md"
BEGIN, END = "<!-- rules: begin -->\n", "<!-- rules: end -->"


def table() -> str:
    """Give the rules as Markdown, as the page must have them."""
    head = "| rule | judges | because |\n| --- | --- | --- |\n"
    return head + "".join(f"| `{one.id}` | {_judges(one)} | {one.origin} |\n" for one in RULES.values())


def _judges(one: Rule) -> str:
    told = (
        "all"
        if one.channels == frozenset(Channel)
        else ", ".join(each.value for each in Channel if each in one.channels)
    )
    return f"{told} (documents)" if one.generated else told


def test_page() -> None:
    """The page shows every rule as it is."""
    text = PAGE.read_text(encoding="utf-8")
    assert text[text.index(BEGIN) + len(BEGIN) : text.index(END)] == table()


def test_ids() -> None:
    """Rules stand in the order of their ids, each says where it is from, and none can break the table."""
    assert list(RULES) == sorted(RULES)
    for one in RULES.values():
        assert one.origin.strip()
        assert "|" not in one.origin
        assert one.find.__doc__


CALLER = Caller("Tomas", "Lumen Works", email="tomas@lumen.example", address="1 Lamp Street, Brno")
CASE = attrs.evolve(
    engagement(evidence(Post("On ranking"), BLOG, source="feeds"), candidate=attrs.evolve(MIRA, reply=Reply("Yes?"))),
    caller=CALLER,
)


@pytest.mark.parametrize("channel", [Channel.MAIL, Channel.NOTE, Channel.CALL])
def test_where_documents_go(channel: Channel) -> None:
    """A mail goes by mail, a note as a note, a text to the call, unless somebody says otherwise."""
    drafts: dict[Channel, str | HasParts] = {
        Channel.MAIL: REACH_OUT.write(CASE),
        Channel.NOTE: INMAIL.write(CASE),
        Channel.CALL: "Hi Mira.",
    }

    @rule("seen", channel, origin="a test")
    def seen(draft: object, engagement: object):  # type: ignore[no-untyped-def]  # noqa: ANN202 -- a rule that finds nothing
        del engagement
        found.append(draft)
        yield from ()

    found: list[object] = []
    assert lint(drafts[channel], CASE, rules={"seen": seen}) == ()
    assert len(found) == 1
    assert lint(drafts[channel], CASE, Channel.RECAP, rules={"seen": seen}) == ()
    assert len(found) == 1


def test_beside_documents() -> None:
    """A document may stand beside a draft, by the words of its lines."""
    (line, *_) = [one for one in REACH_OUT.write(CASE).lines if "Lumen" in one.text]
    told = lint("We have 1,700 lamps.", CASE, beside=[REACH_OUT.write(CASE), "We have 1,900 lamps."])
    assert "consistency" in {one.rule for one in told}
    assert line.text
