"""The list of rules, the page that shows it, and where a document goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

import attrs
import pytest
from tests.helpers import BLOG, MIRA, engagement, evidence

from callprep import Caller, Channel, Engagement, Post, Reply, lint, rule
from callprep.documents.lint import RULES, HasParts, Limits, Rule, Severity, Spot, Standards
from callprep.documents.mail import REACH_OUT
from callprep.documents.note import INMAIL
from callprep.documents.rules._draft import Draft
from callprep.documents.rules._rule import warning
from callprep.errors import InvalidInputError

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


class TestWrongArguments:
    """What no type checker has seen is refused where it comes in: a lint that judges nothing must not look clean."""

    @pytest.mark.parametrize("channel", ["mail", "", 3])
    def test_channel(self, channel: object) -> None:
        """A channel that is none would let every rule pass."""
        with pytest.raises(InvalidInputError, match=r"channel: should be one of Channel\.MAIL, .*"):
            lint("Hi Mira.", CASE, cast("Channel", channel))

    @pytest.mark.parametrize("rules", [{"mine": len}, [RULES["grounding"]], None, "all"])
    def test_rules(self, rules: object) -> None:
        """Rules are a mapping of rules, and nothing else is taken for one."""
        with pytest.raises(InvalidInputError, match=r"rules: should be a mapping .*RULES, mine\.id: mine"):
            lint("Hi Mira.", CASE, rules=cast("dict[str, Rule]", rules))

    def test_standards(self) -> None:
        """Limits are not yet standards."""
        with pytest.raises(InvalidInputError, match=r"standards: should be Standards, is Limits"):
            lint("Hi Mira.", CASE, standards=cast("Standards", Limits()))

    @pytest.mark.parametrize(
        ("make", "told"),
        [
            (lambda: Limits(subject=-1), "subject: should be 0 or more, is -1"),
            (lambda: Limits(subject=cast("int", "40")), "subject: should be a whole number, is '40'"),
            (lambda: Limits(swap_many=float("nan")), "swap_many: should be 0 or more, is nan"),
            (lambda: Standards(note=cast("None", "fax")), r"standards\.note: should be 'connection' or 'inmail'"),
            (lambda: Standards(limits=cast("Limits", 40)), r"standards\.limits: should be Limits\(…\), is 40"),
        ],
    )
    def test_limits(self, make: Callable[[], object], told: str) -> None:
        """A limit that nothing can be held to is refused where it is made."""
        with pytest.raises(InvalidInputError, match=told):
            make()


class TestOwnRules:
    """Rules of a house: what they give is judged, and whose fault it is is named."""

    @pytest.mark.parametrize(
        ("make", "told"),
        [
            (
                lambda: rule("mine", cast("Channel", "mail"), origin="us"),
                r"rule 'mine': should be one of Channel\.MAIL",
            ),
            (lambda: rule(" ", origin="us"), "rule: should be named by a text, is ' '"),
            (lambda: rule(cast("str", 3), origin="us"), "rule: should be named by a text, is 3"),
        ],
    )
    def test_never_fires(self, make: Callable[[], Callable[[object], Rule]], told: str) -> None:
        """A rule that could never fire, or has no name, is refused where it is made."""
        with pytest.raises(InvalidInputError, match=told):
            make()(lambda _, __: ())

    def test_no_function(self) -> None:
        """What is no function finds nothing."""
        with pytest.raises(InvalidInputError, match="rule 'mine': should be a function that finds, is 3"):
            rule("mine", origin="us")(cast("Callable[..., object]", 3))  # type: ignore[arg-type]  # as above

    @pytest.mark.parametrize(
        ("given", "told"),
        [
            (None, "should give spots, none or several, not None; write `yield error"),
            ("bad", "should give spots, none or several, not 'bad'"),
            (["bad"], "should give spots, not 'bad'"),
            ([warning((3, 99), "why")], r"points at \(3, 99\), and the text has the places 0 to 8"),
            ([warning((3, 2), "why")], r"points at \(3, 2\)"),
            ([warning((-3, 2), "why")], r"points at \(-3, 2\)"),
            ([warning(cast("None", "Mira"), "why")], "points at 'Mira'"),
            ([Spot(cast("Severity", "error"), (0, 0), "why")], r"should be one of Severity\.ERROR, .* is 'error'"),
        ],
    )
    def test_gives(self, given: object, told: str) -> None:
        """A rule gives spots in the text; whatever else it gives is refused with the name of the rule."""
        mine = rule("mine", origin="us")(lambda _, __: cast("list[Spot]", given))  # type: ignore[arg-type, return-value]  # as above
        with pytest.raises(InvalidInputError, match=f"rule 'mine': {told}"):
            lint("Hi Mira.", CASE, rules={"mine": mine})

    def test_raises(self) -> None:
        """What a rule raises comes through as it is, with a note on which rule it was."""

        def broken(draft: Draft, _: Engagement) -> list[Spot]:
            raise ZeroDivisionError(draft.text)

        mine = rule("mine", origin="us")(broken)  # type: ignore[arg-type]  # as above
        with pytest.raises(ZeroDivisionError, match="Hi") as raised:
            lint("Hi Mira.", CASE, rules={"mine": mine})
        assert raised.value.__notes__ == ["raised in the rule 'mine'"]


def test_too_long() -> None:
    """A text that nobody would send is refused with both lengths; the longest that is read is read."""
    with pytest.raises(InvalidInputError, match=r"has 200,001 characters.*up to 200,000"):
        lint("a" * 200_001, engagement())
    assert isinstance(lint("a" * 200_000, engagement()), tuple)
