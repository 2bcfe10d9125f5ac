"""Rules of wordings that say more with the words that were there: each kind refused, and honest ones let pass."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import Channel, Line, line
from callprep.documents._writing_checks import excess
from callprep.documents._writing_facts import Shown
from callprep.documents._writing_shifts import shifts
from callprep.documents.lines import ask

NETWORK = line("We're a payments network for small shops.")
STUDIO = line("Typeway is a studio of letters.")
CLEAR = line("We are the people of a lamp works.")
NEW = line("Set beside your talk, this may be the new part: evidence law.")
LEADS = line("It can lead to a group of letters.")
THINK = line("Something new for you, I think: radio law.")
TALK = line("There's ringfinder on your GitHub. That's the ground we start from.")
POST = line("I read «Why tiles stutter» on your blog. It touches the lamp.")
MAIL = line("Good. You have a mail today with the details.")
FRIDAY = line("I ask her by Friday, and call next week.")
DUE = line("The first map stands by the end of June, since 2022 the team asks for it.")
LATER = ask("What would you do differently in ringfinder today?")
STOP = line("Why it matters: two investigators stop reading spreadsheets.")
BAKER = line("What drives it: a baker gets her money back before rent is due.")
HALF = line("How one would know: half the rings found within a day.")
LAW = line("What would be new for you: evidence law, with our counsel.")
STANDS = line("It stands at 210 stars.")
IS_NEAR = line("It's close to what we are about.")
KNOWN = Shown(titles=("ringfinder",))


def refused(old: Line, new: str) -> list[str]:
    """Give the rules by which a wording is refused."""
    return sorted({one.rule for one in excess(old, new, KNOWN, Channel.CALL)})


UNIQUE = (
    (NETWORK, "We're the one payments network for small shops."),
    (NETWORK, "We're the payments network for small shops."),
    (NETWORK, "What we are is the payments network for small shops."),
    (STUDIO, "Typeway is the studio of letters."),
    (STUDIO, "Typeway is the one studio of letters."),
)
HEDGED = (
    (NEW, "Set beside your talk, this is the new part: evidence law."),
    (NEW, "Set beside your talk, this would be the new part: evidence law."),
    (LEADS, "It leads to a group of letters."),
    (LEADS, "Where it leads to is a group of letters."),
    (THINK, "Something new for you: radio law."),
    (THINK, "You'd have something new: radio law."),
)
MOVED = (
    (TALK, "There's ringfinder. That's the ground we start from on your GitHub."),
    (TALK, "That's the ground we start from on your GitHub. There's ringfinder."),
    (TALK, "Let me name ringfinder: the ground we start from on your GitHub."),
    (POST, "I read «Why tiles stutter». On your blog it touches the lamp."),
    (POST, "It touches the lamp on your blog. I read «Why tiles stutter»."),
)
DAYS = (
    (MAIL, "Good. You have a mail with the details."),
    (MAIL, "Good. A mail with the details you have now."),
    (FRIDAY, "I ask her, and call next week."),
    (FRIDAY, "I ask her by Friday, and call next."),
    (LATER, "What would you do differently in ringfinder now?"),
)
BOUND = (
    (FRIDAY, "I ask her on Friday, and call next week."),
    (FRIDAY, "I ask her after Friday, and call next week."),
    (DUE, "The first map stands from the end of June, since 2022 the team asks for it."),
    (DUE, "The first map stands by the end of June, by 2022 the team asks for it."),
)
SWAPPED = (
    (STOP, "Why it matters: spreadsheets stop two investigators reading."),
    (STOP, "Why it matters: reading spreadsheets stop two investigators."),
    (BAKER, "What drives it: a baker gets her rent back before money is due."),
    (HALF, "How one would know: a day within half the rings found."),
    (LAW, "What would be new for you: our counsel, with evidence law."),
)
PAST = (
    (TALK, "There was ringfinder on your GitHub. That's the ground we start from."),
    (TALK, "There's ringfinder on your GitHub. That was the ground we start from."),
    (STANDS, "It stood at 210 stars."),
    (IS_NEAR, "It was close to what we are about."),
    (CLEAR, "We were the people of a lamp works."),
)
LIKENED = (
    (NETWORK, "We're like a payments network for small shops."),
    (CLEAR, "We are like the people of a lamp works."),
    (STUDIO, "Typeway is like a studio of letters."),
    (STUDIO, "So Typeway is like a studio of letters."),
)


@pytest.mark.parametrize(
    ("lies", "rule"),
    [
        (UNIQUE, "writer.amount"),
        (HEDGED, "writer.hedge"),
        (MOVED, "writer.who"),
        (DAYS, "writer.lost"),
        (BOUND, "writer.turn"),
        (SWAPPED, "writer.who"),
        (PAST, "writer.turn"),
        (LIKENED, "writer.turn"),
    ],
)
def test_lies(lies: tuple[tuple[Line, str], ...], rule: str) -> None:
    """Each is refused, by the rule of its kind."""
    assert [new for old, new in lies if rule not in refused(old, new)] == []


HONEST = (
    (NETWORK, "What we are is a payments network for small shops."),
    (NETWORK, "We're a network of payments for small shops."),
    (NETWORK, "For small shops, we're a payments network."),
    (STUDIO, "Typeway is, in short, a studio of letters."),
    (CLEAR, "The people of a lamp works: that's who we are."),
    (NEW, "Beside your talk, the new part may be this: evidence law."),
    (NEW, "Evidence law: set beside your talk, this could be the new part."),
    (LEADS, "What it can lead to: a group of letters."),
    (LEADS, "It may lead to a group of letters."),
    (THINK, "I think this is something new for you: radio law."),
    (THINK, "Radio law, which I guess is something new for you."),
    (TALK, "On your GitHub there's ringfinder. It's the ground we start from."),
    (TALK, "On your GitHub there's ringfinder, and that's the ground we start from."),
    (TALK, "The ground we start from is ringfinder. It's on your GitHub, ringfinder."),
    (POST, "On your blog I read «Why tiles stutter». It touches the lamp."),
    (POST, "It touches the lamp. I read «Why tiles stutter» on your blog."),
    (MAIL, "Good. Today you have a mail with the details."),
    (MAIL, "Good. You have a mail with the details, today."),
    (FRIDAY, "By Friday I ask her, and I call next week."),
    (FRIDAY, "I call next week, and ask her by Friday."),
    (FRIDAY, "I ask her before Friday, and call next week."),
    (DUE, "By the end of June the first map stands; the team asks for it since 2022."),
    (DUE, "From 2022 on the team asks for it: the first map stands, by the end of June."),
    (LATER, "Today, what would you do differently in ringfinder?"),
    (STOP, "It matters because two investigators stop reading spreadsheets."),
    (STOP, "Two investigators stop reading spreadsheets, and that's why it matters."),
    (BAKER, "Before rent is due, a baker gets her money back: that's what drives it."),
    (BAKER, "What drives it is that a baker gets her money back before rent is due."),
    (HALF, "One would know it by this: half the rings found within a day."),
    (HALF, "How one would know: within a day, half the rings found."),
    (LAW, "With our counsel, evidence law is what would be new for you."),
    (LAW, "New for you would be evidence law, together with our counsel."),
    (STANDS, "At 210 stars it stands."),
    (IS_NEAR, "What we are about is close to it."),
    (IS_NEAR, "It is close to what we're about."),
)


@pytest.mark.parametrize(("old", "new"), HONEST)
def test_honest(old: Line, new: str) -> None:
    """Other orders and forms of the same pass."""
    assert refused(old, new) == []


def test_one_denial_more() -> None:
    """A second "not" beside the first turns the other half: it is counted, and not only looked for."""
    no = ask("What was it that didn't fit, and may I get in touch when another role does?")
    assert "writer.denial" in refused(no, "What was it that didn't fit, and may I not get in touch?")
    assert "writer.denial" not in refused(no, "May I get in touch when another role does, and what was it that didn't?")


def test_cleft() -> None:
    """What is lifted out by "it was" is not told as past."""
    assert list(shifts("What counts is the lamp.", "It was the lamp that counts.", ())) == []


def test_passive() -> None:
    """A passive turns both sides round, and who does what stays."""
    assert list(shifts("The studio prints type.", "Type is printed by the studio.", ())) == []
    assert list(shifts("The studio prints type.", "Type prints the studio.", ()))


def test_month() -> None:
    """A month is no doubt, and a day of no weight may go."""
    assert list(shifts("I read it in May 2026.", "In May 2026 I read it.", ())) == []
    assert [rule for rule, _, _ in shifts("I read it in June 2026.", "I read it in 2026.", ())] == ["lost"]
    assert list(shifts("For long it stands.", "It stands.", ())) == []


def test_nothing() -> None:
    """Of no words nothing is said."""
    assert [rule for rule, _, _ in shifts("It may be.", "", ())] == ["hedge"]


@given(st.text(), st.text(), st.lists(st.text(), max_size=3))
def test_any_text(old: str, new: str, names: list[str]) -> None:
    """Any two texts can be compared; the same text shifts nothing."""
    assert list(shifts(old, old, names)) == []
    assert all(rule and why for rule, _, why in shifts(old, new, names))
