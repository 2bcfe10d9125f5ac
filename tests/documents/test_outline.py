"""Rules of outlines: lists of sections, changed by making new ones."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest
from tests.helpers import OPPORTUNITY, engagement

from callprep import PITCH, Candidate, Engagement, Need, Reply, Warmth, line, passage, section
from callprep.documents.outline import Part, Section, Written
from callprep.errors import InvalidInputError, NotAllowedError


@section("weather")
def weather(e: Engagement) -> Written:
    """Say something about the sky."""
    return passage(line(f"Nice sky, {e.candidate.first_name}."))


def test_names() -> None:
    """The pitch has the sections in the order of the call, in the order of the call."""
    assert PITCH.names == (
        "opener", "permission", "answer", "rapport", "shared_contact", "company", "credential", "role", "learning",
        "benefit", "stack", "products", "people", "money", "expectations", "questions", "objections", "branches",
        "next_step", "avoid",
    )  # fmt: skip


class TestChange:
    """New outlines from old ones."""

    def test_before_and_after(self) -> None:
        """A section goes before or after another, or to the end."""
        assert PITCH.with_section(weather, before="role").names.index("weather") == PITCH.names.index("role")
        assert PITCH.with_section(weather, after="opener").names[1] == "weather"
        assert PITCH.with_section(weather).names[-1] == "weather"

    def test_without(self) -> None:
        """Sections are left out by name, and the outline it was made from is the same as before."""
        names = PITCH.names
        assert "people" not in PITCH.without("people", "money").names
        assert PITCH.names == names

    def test_replaced(self) -> None:
        """A section stands where the other stood."""
        assert PITCH.replaced("role", weather).names[PITCH.names.index("role")] == "weather"

    def test_moved(self) -> None:
        """A section goes before or after another, or to the end, and nothing is lost."""
        assert PITCH.moved("next_step", before="benefit").names.index("next_step") == PITCH.names.index("benefit")
        assert PITCH.moved("opener", after="permission").names[:2] == ("permission", "opener")
        assert PITCH.moved("opener").names[-1] == "opener"
        assert sorted(PITCH.moved("opener").names) == sorted(PITCH.names)

    def test_moved_beside_itself(self) -> None:
        """Nothing stands before itself."""
        with pytest.raises(InvalidInputError, match="'role' cannot stand before or after itself"):
            PITCH.moved("role", before="role")

    def test_reordered(self) -> None:
        """All sections in another order; one that is missing or named twice is told."""
        turned = PITCH.names[::-1]
        assert PITCH.reordered(*turned).names == turned
        with pytest.raises(InvalidInputError, match="should name each section once: opener"):
            PITCH.reordered("opener")

    def test_arranged(self) -> None:
        """Moves for one engagement change the order of its document alone; one of a missing section is passed over."""

        def close_first(e: Engagement) -> tuple[tuple[str, str], ...]:
            return (("next_step", "opener"), ("weather", "opener")) if e.minutes == 5 else ()

        quick = attrs.evolve(PITCH, arranged=close_first)
        assert quick.write(engagement(minutes=5)).parts[0].name == "next_step"
        assert quick.write(engagement()).parts[0].name == "opener"
        assert quick.without("next_step").write(engagement(minutes=5)).parts[0].name == "opener"

    @pytest.mark.parametrize(
        "change",
        [
            lambda: PITCH.without("wether"),
            lambda: PITCH.replaced("wether", weather),
            lambda: PITCH.with_section(weather, before="wether"),
            lambda: PITCH.with_section(weather, after="wether"),
            lambda: PITCH.moved("wether", before="role"),
            lambda: PITCH.moved("role", before="wether"),
        ],
    )
    def test_unknown_name(self, change: Callable[[], object]) -> None:
        """A name that is not there is told, with those that are."""
        with pytest.raises(InvalidInputError, match=r"no section is called 'wether'.*opener"):
            change()

    def test_name_is_taken(self) -> None:
        """A second section of the same name is refused, whichever way it comes in; one's own place may be retaken."""
        with pytest.raises(InvalidInputError, match="'weather' is there already"):
            PITCH.with_section(weather).with_section(weather)
        with pytest.raises(InvalidInputError, match=r"replaced: 'weather' is there already.*without\('weather'\)"):
            PITCH.with_section(weather).replaced("role", weather)
        assert PITCH.with_section(weather).replaced("weather", weather).names[-1] == "weather"

    def test_two_neighbours(self) -> None:
        """A section stands beside one other: two neighbours are refused, and neither is passed over in silence."""
        with pytest.raises(InvalidInputError, match="takes before='role' or after='money', not both"):
            PITCH.with_section(weather, before="role", after="money")
        with pytest.raises(InvalidInputError, match="takes before='role' or after='money', not both"):
            PITCH.moved("opener", before="role", after="money")

    @pytest.mark.parametrize("given", [lambda _: None, "weather", None])
    def test_no_section(self, given: Section) -> None:
        """What is no section is refused where it is put in, with how to make one."""
        for change in (PITCH.with_section, lambda new: PITCH.replaced("role", new)):
            with pytest.raises(InvalidInputError, match=r"takes a section, not .*`@section\(\"name\"\)`"):
                change(given)

    @pytest.mark.parametrize("name", ["", " ", 3, len])
    def test_no_name(self, name: str) -> None:
        """A section needs a name: one without it could be neither moved nor explained."""
        with pytest.raises(
            InvalidInputError, match=r"section: should be named by a text, as `@section\(\"stack\"\)` is"
        ):
            section(name)
        with pytest.raises(InvalidInputError, match="should be named by a text"):
            Section(name, weather.write)

    def test_no_function(self) -> None:
        """A text is no section: nothing could write it."""
        with pytest.raises(InvalidInputError, match="section 'sky': should be a function that takes an engagement"):
            section("sky")("Nice sky.")  # type: ignore[arg-type]  # what no type checker has seen


class TestWrite:
    """What an outline writes."""

    def test_own_section(self) -> None:
        """A section of one's own is written like any other."""
        sheet = PITCH.with_section(weather).write(engagement())
        assert [str(said) for said in sheet.part("weather")] == ["Nice sky, Mira."]

    def test_need_and_nothing(self) -> None:
        """A section may give a need alone, or nothing; nothing leaves no part."""
        need, silent = section("need")(lambda _: Need("What?")), section("silent")(lambda _: None)
        sheet = PITCH.without(*PITCH.names).with_section(need).with_section(silent).write(engagement())
        assert [part.name for part in sheet.parts] == ["need"]
        assert sheet.needs == (Need("What?", to="the hiring manager"),)

    def test_raises(self) -> None:
        """What a section raises comes through as it is, with a note on which section it was."""

        def broken(e: Engagement) -> Written:
            raise ZeroDivisionError(e.candidate.name)

        with pytest.raises(ZeroDivisionError, match="Mira") as raised:
            PITCH.with_section(section("odd")(broken)).write(engagement())
        assert raised.value.__notes__ == ["raised in the section 'odd'"]

    def test_nameless_company(self) -> None:
        """For a company without a name nothing is written, as for a candidate without one: "calling for ."."""
        nobody = attrs.evolve(OPPORTUNITY, company="\u200b")
        with pytest.raises(InvalidInputError, match=r"opportunity\.company\.name: a company needs a name"):
            PITCH.write(engagement(opportunity=nobody))

    @pytest.mark.parametrize("given", ["Nice sky.", line("Nice sky."), [line("Nice sky.")], 7])
    def test_neither(self, given: object) -> None:
        """A section that gives something else is named, with what it should give."""
        odd = section("odd")(lambda _: given)  # type: ignore[arg-type, return-value]  # what no type checker has seen
        with pytest.raises(InvalidInputError, match=r"section 'odd': should give a passage, a need or None, not .*"):
            PITCH.with_section(odd).write(engagement())

    def test_do_not_contact(self) -> None:
        """Nothing is written to somebody who is not to be contacted, no call sheet either, whatever its sections."""
        never = engagement(candidate=Candidate("Mira Okafor", do_not_contact=True))
        for outline in (PITCH, PITCH.without(*PITCH.names).with_section(weather)):
            with pytest.raises(NotAllowedError, match="not to be contacted"):
                outline.write(never)

    def test_no_pitch_after_a_no(self) -> None:
        """After a no, sections that pitch keep quiet: thanks, the way to take a no, and what to avoid remain."""
        person = Candidate("Mira Okafor", reply=Reply("No, thank you.", Warmth.NO))
        sheet = PITCH.write(engagement(candidate=person))
        assert {part.name for part in sheet.parts} <= {"opener", "permission", "branches", "avoid"}
        assert any("no pitch" in said.text for said in sheet.part("branches"))

    def test_parts_are_values(self) -> None:
        """Parts compare by value, so that documents do."""
        (first, *_), (again, *_) = (PITCH.write(engagement()).parts for _ in range(2))
        assert first == again
        assert attrs.evolve(first, name="other") == Part("other", first.passage)
