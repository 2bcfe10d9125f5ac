"""The sensitive filter: clauses about protected matters go, the work beside them stays."""

# ruff: noqa: RUF001 -- letters that look alike are the subject

from __future__ import annotations

import os
from pathlib import Path

import pytest
from benchmarks import filtering
from hypothesis import given, settings
from hypothesis import strategies as st

from callprep import Project, Said, Screened, Skill, screen
from callprep.insight.sensitive import CATEGORIES, _screening, borderline
from callprep.insight.sensitive._cutting import without
from callprep.insight.sensitive._patterns import rule
from callprep.insight.sensitive._subjects import subjects
from callprep.insight.sensitive._tokens import folded


@pytest.mark.parametrize(
    ("text", "kept", "categories"),
    [
        ("I build maps. I am gay.", "I build maps.", ["orientation"]),
        ("I am gay. I build maps.", "I build maps.", ["orientation"]),
        ("I build maps and I am gay", "I build maps", ["orientation"]),
        ("Maps, proud father of two, Lagos", "Maps, Lagos", ["pregnancy and family"]),
        ("I'm a Muslim, and I build maps", "I build maps", ["religion"]),
        ("I’m a lifelong Republican | maps", "maps", ["politics"]),
        ("maps • living with depression • Go", "maps • Go", ["health"]),
        ("Maps\nDiagnosed with ADHD\nGo", "Maps\nGo", ["health"]),
        ("I am 34 years old! I draw maps", "I draw maps", ["age"]),
        ("I'm a trans woman. Rust.", "Rust.", ["gender identity"]),
        ("Union steward. Rust.", "Rust.", ["union"]),
        ("My visa runs out soon. Rust.", "Rust.", ["origin"]),
        ("Convicted in 2010. Rust.", "Rust.", ["crime"]),
        ("I went bankrupt. Rust.", "Rust.", ["finance"]),
        ("Navy veteran. Rust.", "Rust.", ["military"]),
        ("My caste is nobody's business. Rust.", "Rust.", ["caste"]),
        ("I carry a BRCA1 mutation. Rust.", "Rust.", ["genetics"]),
        ("Black engineer. Rust.", "Engineer. Rust.", ["ethnicity"]),
        ("Blind sysadmin at Corvane", "Sysadmin at Corvane", ["disability"]),
        ("As a deaf engineer I caption talks", "As an engineer I caption talks", ["disability"]),
        ("Potter (stoneware) who is divorced", "Potter (stoneware)", ["marital status"]),
        ("Rust developer (divorced, two kids)", "Rust developer", ["marital status", "pregnancy and family"]),
        ("Back at the compiler after chemo", "Back at the compiler", ["health"]),
        ("Rust – proud Sikh.", "Rust.", ["religion"]),
        ("Rust (gay, maps)", "Rust (maps)", ["orientation"]),
        ("After my stroke in 2021 I rewrote the parser", "I rewrote the parser", ["health"]),
        ("I write parsers and take lithium every morning", "I write parsers", ["health"]),
        ("Army veteran turned baker", "Baker", ["military"]),
        ("How do I tell my boss that I am autistic? Maps.", "Maps.", ["disability"]),
        ("C, Zig | b. 2004 | maps", "C, Zig | maps", ["age"]),
        ("#chronicpainwarrior | Rust", "Rust", ["health"]),
        ("Rust ✨ type 1 diabetic 🚲 maps", "Rust 🚲 maps", ["health"]),
        ("Rust → gay → maps", "Rust → maps", ["orientation"]),
        ("Rust + proud Sikh", "Rust", ["religion"]),
        ("Welder in Leeds #maps #transguy", "Welder in Leeds #maps", ["gender identity"]),
        ("Rust | dad | maps", "Rust | maps", ["pregnancy and family"]),
        ("Engineer, mum, cook", "Engineer, cook", ["pregnancy and family"]),
        ("Teaches maths and proud union member", "Teaches maths", ["union"]),
        ("Teaches maths after two years of chemo", "Teaches maths", ["health"]),
        ("I write about maps after my divorce", "I write about maps", ["marital status"]),
        ("Illustrator in Manila who owes five lenders", "Illustrator in Manila", ["finance"]),
        ("ICU nurse in Leeds and Dalit", "ICU nurse in Leeds", ["caste"]),
        ("Born an untouchable, now a zither buff", "", ["caste"]),
        ("While on chemo at home I taught myself maps", "I taught myself maps", ["health"]),
        ("Black metalworker who builds guitars", "Metalworker who builds guitars", ["ethnicity"]),
    ],
)
def test_cut(text: str, kept: str, categories: list[str]) -> None:
    """What tells of a protected matter goes with its joint; its category is told, its words are not."""
    assert screen(text) == Screened(kept, tuple(categories))


@pytest.mark.parametrize(
    "text",
    [
        "A race condition in the scheduler",
        "Union find, by rank and path",
        "Speaker at Black Hat",
        "A blind signature scheme; deaf to noise",
        "The Jupyter kernel died in my arms",
        "A conservative garbage collector",
        "Depression of freezing point, simulated",
        "Parent and child processes; orphans, too",
        "Transaction isolation, trans-Atlantic cables",
        "Python 3, 64 bit; 12 years of Rust",
        "Software for people with dementia",
        "Bankrupt, a board game in Godot",
        "Anxiety is a game I wrote",
        "Fluent in German, Polish and Danish",
        "Christian Müller, Rust",
        "How do I cluster thousands of markers without making the map stutter?",
        "Why does a child process outlive its dead parent?",
        "Version 2.0 of tide-tables was released on 3 May 2026",
        "Mother of all demos, annotated",
        "Old but gold: Prolog in 2026",
        "Alert fatigue after barcode medication administration",
        'The lyrics "proud to be gay" as a test of tokenisers',
        "Paper on coping: diabetes in rural clinics",
        "Software for adults with ADHD",
        "Research on cancer and diabetes",
        "I write about health and disability",
        "I test 20-year-old compilers on 30-year-old machines",
        "A > B implies C, a proof assistant in Lean",
        "Conservative and generational collectors",
        "Proud maintainer of #rust #wasm crates",
        "Mother and baby unit",
        "Studied recovery after stroke in rural clinics",
        "Tier 2 support engineer",
        "I'm an autism researcher",
        "As a diabetes nurse I teach",
        "Quasi-gay bit twiddling",
        "Tri-Muslim corpus",
        "",
        "   ",
        "\ud800 and \u202e",
    ],
)
def test_harmless(text: str) -> None:
    """Words of the trade, work on a matter and names stay, byte by byte."""
    assert screen(text) == Screened(text)


@pytest.mark.parametrize(
    "text", ["I am ｇａｙ", "I am g\u200bay", "I am g\u0430y", "I AM GAY", "#gay", "I am g\u00e0y"]
)
def test_disguises(text: str) -> None:
    """Wide letters, letters of no width, of other scripts and with accents are read as what they look like."""
    assert screen(text) == Screened("", ("orientation",))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Soy padre de dos hijos. Rust.", "Rust."),
        ("Ich bin katholisch | Rust", "Rust"),
        ("Я отец двоих детей", ""),
        ("私は東京に住んでいます", ""),
        ("Desarrollador de software en Madrid", "Desarrollador de software en Madrid"),
        ("Pablo de la Cruz, Rust, Go", "Pablo de la Cruz, Rust, Go"),
        ("Python разработчик", "Python разработчик"),
    ],
)
def test_other_languages(text: str, kept: str) -> None:
    """What cannot be judged is not kept, unless it plainly names work; it is counted as what it is."""
    assert screen(text) == Screened(kept, () if kept == text else ("another language",))


def test_names_in_other_languages() -> None:
    """The name of a work stays in whatever language; what somebody said does not, and nothing sensitive does."""
    project = Project("Ich bin ein Berliner", description="Ich bin ein Berliner")
    assert project.screened(screen) == Project("Ich bin ein Berliner")
    assert Said("Ich bin ein Berliner").screened(screen) is None
    assert Skill("My wife", ("Rust",)).screened(screen) is None
    assert Screened("", ("another language",)).is_sensitive is False
    assert Screened("", ("another language", "age")).is_sensitive is True


@pytest.mark.parametrize(
    "text",
    ["LGBTQ+ ally", "she/her", "Women Who Code", "prayer times", "Native Urdu speaker", "Dad", "Veterans' charity"],
)
def test_borderline(text: str) -> None:
    """What touches a protected matter stays, and is known."""
    assert borderline(text)
    assert screen(text) == Screened(text)


def test_borderline_shares() -> None:
    """Of sentences that touch a protected matter at least four in five are known, of harmless ones 8 % at most."""
    told = list(filtering.sentences(filtering.TABLES / "sensitive_tuned.jsonl"))
    harmless = [borderline(one.text) for one in told if one.label == "harmless"]
    assert filtering.tally(told, "borderline").share >= 0.8
    assert sum(harmless) / len(harmless) <= 0.08


def test_not_borderline() -> None:
    """Plain work opens conversations."""
    assert not borderline("A vector map renderer in Rust")


def test_stays_apart() -> None:
    """Letters on both sides of what went do not become one word."""
    assert without("RustgayGo", [(4, 7)]) == "Rust Go"


def test_never_at_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """A text in which each cut brings up another is not kept at all."""

    def again(told: str) -> tuple[str, list[str]]:
        return told, ["age"]

    monkeypatch.setattr(_screening, "_once", again)
    assert screen("maps") == Screened("", ("age",) * 5)


def test_many_letters() -> None:
    """More letters than are remembered are read like any others."""
    text = "".join(map(chr, range(0x4E00, 0x4E00 + 6_000)))
    assert folded(text).text == text


def test_categories() -> None:
    """Each category that is told says what it covers."""
    assert {subject.name for subject in subjects()} | {"another language"} == set(CATEGORIES)


def test_rules_can_hold() -> None:
    """Each rule is a pattern."""
    assert all(rule(written).pattern.pattern for subject in subjects() for written in subject.rules)


def test_long_texts() -> None:
    """Of a very long text only the beginning is kept at all."""
    assert screen("a " * 50_000) == Screened("a " * 10_000)
    assert screen("a" * 1_000_000) == Screened("a" * 20_000)


@pytest.mark.parametrize("seed", ["i am ", "my a-", "1", "a, ", " and", ".", "i'", "\n", "gay, ", "two kids and ", "("])
def test_hostile(seed: str) -> None:
    """The longest text that is looked at, made to go wrong late, is read to its end."""
    told = screen(seed * (20_000 // len(seed)) + "!")
    assert len(told.kept) <= 20_000


_PIECES = (
    "I am,gay,maps,.,and,my,wife,34,\n,|,(,),proud,who,Sikh,a,developer,on,chemo,after,the,ex-,army,#,–,\u200d,"
    "ich bin,é"
).split(",")


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*_PIECES, ", ", "Blind", "with", "two kids"]), max_size=14))
def test_twice_is_once(pieces: list[str]) -> None:
    """What was kept holds nothing that would have to go."""
    told = screen(" ".join(pieces))
    assert screen(told.kept) == Screened(told.kept)


@settings(deadline=None)
@given(st.text())
def test_any_text(text: str) -> None:
    """No text makes it raise, and what loses nothing comes back as it was."""
    told = screen(text)
    assert told.categories or told.kept == text


def _figures(path: Path) -> tuple[float, float, float]:
    told = list(filtering.sentences(path))
    return (
        filtering.tally(told, "sensitive").share,
        1 - filtering.tally(told, "harmless").share,
        filtering.tally(told, "mixed").share,
    )


def test_tuned() -> None:
    """On the sentences that its rules were written with the filter meets its bars."""
    recall, alarms, rightly = _figures(filtering.TABLES / "sensitive_tuned.jsonl")
    assert (recall >= 0.95, alarms <= 0.05, rightly >= 0.95) == (True, True, True)


def test_held() -> None:
    """On sentences that no rule was written with it meets the bars of recall and alarms, and cuts as it did."""
    recall, alarms, rightly = _figures(filtering.TABLES / "sensitive_held.jsonl")
    assert (recall >= 0.95, alarms <= 0.05, rightly >= 0.92) == (True, True, True)


@pytest.mark.recorded
def test_recorded() -> None:
    """On the recorded sample the filter meets its bars."""
    if not (folder := os.environ.get("CALLPREP_RECORDINGS")):
        pytest.skip("CALLPREP_RECORDINGS names no folder")
    recall, alarms, rightly = _figures(Path(folder) / "security" / "sensitive_topics.jsonl")
    assert (recall >= 0.95, alarms <= 0.05, rightly >= 0.95) == (True, True, True)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Divorced, twice", ""),
        ("In therapy, doing okay", ""),
        ("Divorced, backend engineer", "Backend engineer"),
        ("Divorced, hydrologist", "Hydrologist"),
        ("Divorced, at Lumen Works", "At Lumen Works"),
        ("Divorced, chess", "Chess"),
        ("Divorced, Kubernetes", "Kubernetes"),
    ],
)
def test_the_rest_of_a_private_sentence(text: str, kept: str) -> None:
    """Beside what went only work, its tools and listed hobbies stay: the rest is of no use to anybody."""
    assert screen(text).kept == kept
