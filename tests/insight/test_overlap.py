"""The already-done guard: it fires on what they have built, and on nothing that only sounds alike."""

from __future__ import annotations

from datetime import UTC, datetime

import attrs
import pytest
from benchmarks.overlapping import PRECISION, RECALL, samples, tally
from benchmarks.overlapping import pairs as pairs_of
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import OPPORTUNITY, TODAY, dossier, evidence

from callprep import Answer, Evidence, Fact, Identity, Opportunity, Project, ProjectRole, Skill
from callprep.insight.overlap import Overlap, Strength, Task, gains, offer, overlaps, surely_done, tasks
from callprep.insight.overlap._lexicon import lexicon
from callprep.insight.overlap._stems import stem, stems
from callprep.insight.vocabulary import TopicEntry, TopicKind, TopicTable

ROLE = attrs.evolve(OPPORTUNITY, first_project="the maps feature of the app, from the ground up")
NOW = datetime(2026, 4, 1, tzinfo=UTC)
LONG_AGO = datetime(2018, 4, 1, tzinfo=UTC)


def found(*facts: Fact | Evidence[Fact], role: Opportunity = ROLE) -> tuple[Overlap, ...]:
    """Give the overlaps of these facts with the role."""
    return overlaps(dossier(*facts), role.spoken(), TODAY)


@pytest.mark.parametrize(
    "project",
    [
        Project("Maps", description="Vector map renderer; reduces memory use"),
        Project("map-kit"),
        Project("Wander", topics=("maps", "offline")),
        Project("Wander", topics=("cartography",)),
        Project("Wander", topics=("mapping", "road", "routing"), description="draws every road and site"),
        Project("MapRenderer"),
        Project("maps.js"),
        Project("Maps", topics=("google-maps",)),
        Project("Maps", description="a tree of tiles, indexed by a spatial hash, with a dictionary of names"),
    ],
    ids=str,
)
def test_done(project: Project) -> None:
    """An own project whose name or topics carry the task's subject is an overlap, with its reason."""
    (overlap,) = found(attrs.evolve(project, active=NOW))
    assert (overlap.strength, overlap.shared) == (Strength.STRONG, ("map",))
    assert overlap.task == Task("the maps feature of the app, from the ground up", "first_project")
    assert overlap.why == f"{project.title} is about map, and so is the task"


def test_contributed() -> None:
    """A project that they only contributed to is weak: the part that counts need not be theirs."""
    (overlap,) = found(Project("acme/maps", ProjectRole.CONTRIBUTOR, active=NOW))
    assert overlap.strength is Strength.WEAK


@pytest.mark.parametrize(
    "project",
    [
        Project("go-maps", topics=("data-structures",)),
        Project("rust-map", topics=("hashtable",)),
        Project("MultiMap"),
        Project("fp-ts-map"),
        Project("Map", topics=("es6", "polyfill")),
    ],
    ids=str,
)
def test_data_structure(project: Project) -> None:
    """A map that is a data structure is no map, however it is spelt."""
    assert found(project) == ()


@pytest.mark.parametrize(
    "fact",
    [
        Project("Tiffin", description="Delivery app that uses a maps SDK"),
        Project("Tiffin", topics=("google-maps-api", "maps-sdk", "mapbox-maps")),
        Project("hashmap"),
        Project("hash-map", topics=("data-structures",)),
        Project("fastmap", topics=("map", "hash")),
        Project("Persistent", topics=("immutable", "map")),
        Project("collections", topics=("map",), description="A concurrent map for Go"),
        Project("map-reduce"),
        Project("roadmap"),
        Project("Road Map", description="plan what comes next"),
        Project("mind-maps"),
        Project("site-map-generator"),
        Project("object-relational-mapping"),
        Project("typemapper"),
        Project("Maps", ProjectRole.FORK),
        evidence(Project("Maps"), identity=Identity.SUGGESTED),
        Project("Tiffin", languages=("Kotlin",)),
        Project("app", topics=("android", "mobile", "feature")),
        Skill("maps"),
        Answer("How do I draw maps?", topics=("maps",)),
    ],
    ids=lambda fact: str(fact)[:60],
)
def test_near_misses(fact: Fact | Evidence[Fact]) -> None:
    """What only sounds like the task, is not theirs, or is a tool, is no overlap."""
    assert found(fact, role=attrs.evolve(ROLE, tech_stack="Kotlin, Android")) == ()


@pytest.mark.parametrize(
    ("task", "project"),
    [
        ("find their location", Project("memory-location")),
        ("an event for every customer", Project("event-loop")),
        ("an event for every customer", Project("emitter", topics=("event",))),
        ("search in the library", Project("search-tree")),
        ("search in the library", Project("algorithms", topics=("search", "binary"))),
    ],
)
def test_words_of_two_trades(task: str, project: Project) -> None:
    """A word that another trade uses in another sense is no shared subject."""
    assert found(project, role=attrs.evolve(ROLE, first_project=task)) == ()


@pytest.mark.parametrize(
    ("project", "strength"),
    [
        (Project("Maps", active=LONG_AGO), Strength.WEAK),
        (Project("Maps", created=LONG_AGO, active=NOW), Strength.STRONG),
        (Project("Maps", created=LONG_AGO), Strength.WEAK),
        (Project("Maps"), Strength.STRONG),
    ],
)
def test_long_ago(project: Project, strength: Strength) -> None:
    """What has rested for five years was done long ago: weak, to be asked about, and it says since when."""
    (overlap,) = found(project)
    assert overlap.strength is strength
    assert ("; but its last change was in 2018" in overlap.why) == (strength is Strength.WEAK)


@pytest.mark.parametrize(
    ("task", "made"),
    [
        ("counting cracks in thermal images of blades", "Counts seals in thermal images"),
        ("a search engine for court decisions", "Search engine for recipes"),
        ("a chatbot for patients", "A chatbot for pizza orders"),
        ("a chatbot for patients", "A pizza chatbot"),
        ("a booking calendar for dentists", "A booking calendar for barbers"),
        ("forecasting demand for blood", "Forecasts demand for electricity"),
        ("fraud detection for insurance claims", "Fraud detection for ad clicks"),
    ],
)
def test_other_things(task: str, made: str) -> None:
    """Who has done the same with other things shows the method: weak, to be asked about, and it says why."""
    (overlap,) = found(Project("gadget", description=made, active=NOW), role=attrs.evolve(ROLE, first_project=task))
    assert overlap.strength is Strength.WEAK
    assert overlap.why.endswith("; but it was made for something else")


def test_other_things_long_ago() -> None:
    """What has rested for years and was made for something else says both."""
    role = attrs.evolve(ROLE, first_project="a search engine for court decisions")
    (overlap,) = found(Project("ladle", description="Search engine for recipes", active=LONG_AGO), role=role)
    assert overlap.why.endswith("; but its last change was in 2018; and it was made for something else")


@pytest.mark.parametrize(
    ("task", "made"),
    [
        ("proof sheets for kerning at dashboard sizes", "Prints proof sheets of kerning pairs"),
        ("proof sheets for kerning", "Prints proof sheets of kerning pairs"),
        ("firmware for a smart lock", "Firmware for a battery door lock"),
        ("a translation memory for legal texts", "a translation memory"),
        ("a dose calculator for children on wards", "weight-based doses for paediatric wards"),
        ("a search engine for court decisions", "Search engine"),
        ("a search engine for court decisions", "A fast search engine"),
        ("a search engine for court decisions", "Search engine for judges and their verdicts"),
        ("a search engine for our customers", "Search engine for recipes"),
        ("a search engine for hundreds of sites", "Search engine for recipes"),
        ("stock keeping for spare parts", "Inventory of parts for small shops"),
        ("counting birds for wardens", "Counts birds"),
        ("a search engine for court decisions", "Search engine for Postgres"),
    ],
)
def test_same_things(task: str, made: str) -> None:
    """The same deed and the same object are strong, and so they are where one side names no object that tells."""
    (overlap,) = found(Project("gadget", description=made, active=NOW), role=attrs.evolve(ROLE, first_project=task))
    assert overlap.strength is Strength.STRONG


@pytest.mark.parametrize(
    ("task", "made"),
    [
        ("proof sheets for kerning", "Prints the proof of a theorem"),
        ("a proof sheet generator", "Proof sheets course for kerning"),
        ("firmware for a smart lock", "Firmware for a canal gate"),
        ("a loan book for a credit union", "Loans of books in a village library"),
        ("scheduling trains in real time", "Schedules nurses' shifts"),
        ("a parser for HL7 messages", "Parses MIDI messages"),
    ],
)
def test_half_the_same(task: str, made: str) -> None:
    """A method alone, or a word of two trades, is no overlap."""
    assert found(Project("gadget", description=made, active=NOW), role=attrs.evolve(ROLE, first_project=task)) == ()


def test_order() -> None:
    """The fresh come before the old, then what shares more, then the more starred, then by name."""
    role = attrs.evolve(ROLE, first_project="offline maps")
    names = ["b", "c", "a", "d", "e"]
    projects = (
        Project("a", topics=("map",), stars=5),
        Project("b", topics=("map", "offline")),
        Project("c", topics=("map",), stars=9),
        Project("d", topics=("map",), stars=5),
        Project("e", topics=("map", "offline"), active=LONG_AGO),
    )
    for told in (projects, tuple(reversed(projects))):
        assert [overlap.evidence.fact.title for overlap in found(*told, role=role)] == names


def test_what_would_be_new() -> None:
    """New is what none of their own projects already shows; a fork shows nothing."""
    role = attrs.evolve(
        ROLE, learning=("tiles from satellites", "guessing the weather"), growth="leading whatever comes after it"
    )
    weather = Project("weather-guess", topics=("guessing",))
    (overlap,) = found(Project("Maps"), attrs.evolve(weather, role=ProjectRole.FORK), role=role)
    assert [task.field for task in overlap.new] == ["learning", "learning", "growth"]
    (overlap,) = found(Project("Maps"), weather, role=role)
    assert [task.text for task in overlap.new] == ["tiles from satellites", "leading whatever comes after it"]


def test_tasks() -> None:
    """The first project is what they would do first; without one it is the work and its problems."""
    spoken = attrs.evolve(ROLE, work="the map", problems=("it is slow", "it is ugly")).spoken()
    assert [task.field for task in tasks(spoken)] == ["first_project"]
    assert [task.field for task in tasks(attrs.evolve(spoken, first_project=None))] == ["work", "problems", "problems"]
    assert tasks(attrs.evolve(spoken, first_project=None, work=None, problems=())) == ()


def test_gains() -> None:
    """What they would gain is what they learn and where it leads, as far as it is answered."""
    spoken = OPPORTUNITY.spoken()
    assert gains(spoken) == (Task("with the speech team, answers read out loud", "learning"),)
    assert [task.field for task in gains(attrs.evolve(spoken, growth="lead"))] == ["learning", "growth"]


def test_nothing_to_do() -> None:
    """Without a task there is no overlap, whatever they have built."""
    assert found(Project("Maps"), role=attrs.evolve(ROLE, first_project=None)) == ()


def made(title: str, description: str, topics: str) -> Project:
    """Give a project of one's own, as a code host shows it."""
    return Project(title, description=description, topics=tuple(topics.split()), active=NOW)


@pytest.mark.parametrize(
    ("task", "project", "named"),
    [
        ("Plan the rosters of nurses.", made("rotawise", "Nurse rostering with wishes", "rostering"), "roster"),
        ("Detect fraudulent orders.", made("cleanhands", "Fraud detection for shops", "fraud-detection"), "fraud"),
        ("Write the boot loader of our camera.", made("bootkin", "Secure bootloader", "bootloader"), "boot loader"),
        ("Write our firmware bootloader.", made("kin", "A boot loader in Rust", "embedded"), "boot loader"),
        ("Log people in once: SSO.", made("onegate", "Single sign-on server", "oauth"), "sso (single sign on)"),
        ("Simulate traffic in a city.", made("gridlock", "Microscopic traffic simulation", "traffic"), "traffic"),
        ("Build GraphQL federation.", made("weld", "A GraphQL federation gateway", "graphql"), "graphql federation"),
        ("Draw our serif typeface.", made("Larkspur", "A serif typeface in eight weights", "typeface"), "typeface"),
        ("Decode source maps.", made("unmap", "Reads source maps fast", "source-maps"), "source map"),
        ("Write a physics engine.", made("thud", "A 2D physics engine", "physics-engine"), "physics engine"),
        ("Speech synthesis for Welsh.", made("llais", "Speech synthesis for Welsh", "tts welsh"), "speech synthesis"),
        ("Detect fraud early.", made("tell", "Detection of fraud", "insurance"), "detect fraud"),
        ("Build a web crawler.", made("legs", "Distributed web crawler", "crawler hadoop"), "web crawler"),
        ("Write a leaderboard.", made("podium", "Ranks a million players", "leaderboard redis"), "leaderboard"),
        ("Plan the timetable of our classes.", made("week", "Puts lessons into the week", "timetabling"), "timetable"),
        ("Shape Arabic text.", made("kashida", "Text shaper for Nastaliq", "text-shaping nastaliq"), "shape"),
        ("Decode the CAN bus.", made("canlog", "Decodes CAN bus logs with DBC files", "can-bus dbc"), "can bus"),
        ("Port our 3D viewer.", made("look", "3D model viewer", "viewer"), "3d viewer"),
        ("Log the CAN bus.", made("plough", "open hardware CAN bus logger", "can-bus"), "can bus"),
        ("Call variants of tumours.", made("snip", "calls somatic variants", "variant-calling"), "variants"),
        ("Build record linkage.", made("kin", "Record linkage when none agrees how to spell", ""), "record linkage"),
        ("Take over our compiler.", made("glint", "Compiler of a small language", "compiler"), "compiler"),
        ("You will head a digital twin of drains.", made("gully", "Digital twin of drains", "twin"), "digital twin"),
        ("A recommender of films.", made("next", "Recommender of films", "recommender-system"), "recommender"),
        ("Draw tiles.", made("forge", "Draws tiles for maps that rest on spheres", "osm"), "tile"),
    ],
    ids=lambda part: part.title if isinstance(part, Project) else part,
)
def test_other_words(task: str, project: Project, named: str) -> None:
    """The same work is found in other words, forms and joints, and both are named."""
    (overlap,) = found(project, role=attrs.evolve(ROLE, first_project=task))
    assert overlap.strength is Strength.STRONG
    assert named in overlap.why


@pytest.mark.parametrize(
    ("task", "project"),
    [
        ("Manage our index funds.", made("idx", "Inverted index for text", "index search")),
        ("Study the migration of storks.", made("shift", "Database migrations without downtime", "migration")),
        ("Study neural stem cells.", made("sheet", "A spreadsheet with reactive cells", "cells spreadsheet")),
        ("Make tables from oak.", made("tabular", "Sortable tables for React", "table react")),
        ("Model the spread of viruses in hospitals.", made("virusdb", "Signatures of computer viruses", "malware")),
        ("Own our clusters of servers.", made("stars", "Finds star clusters in telescope data", "clusters")),
        ("Write a text editor.", made("emacs-setup", "Text editor, as I like it", "editor")),
        ("Write a text editor.", made("dotfiles", "Text editor and shell", "text-editor")),
        ("Write a text editor.", made("plain", "Sample text editor", "text-editor")),
        ("Write a game engine.", made("hopper", "A platformer, made with the Godot game engine", "game-engine")),
        ("Write our OCR.", made("tess-gui", "OCR window for Tesseract", "ocr tesseract")),
        ("Write our OCR.", made("tesseract-forms", "Tesseract OCR of forms", "ocr tesseract")),
        ("Build our CI.", made("ci-badges", "Badges for CI systems", "ci")),
        ("Build a payment gateway.", made("pay", "Unofficial payment gateway bindings", "payments")),
        ("Build a recommender.", made("recs", "Recommender from a book, chapter by chapter", "kaggle")),
        ("Build video conferencing.", made("link", "Opens the video conference of the day", "calendar")),
        (
            "Build a recommender.",
            made("next", "Asks Elasticsearch which film is on in town tonight", "recommender elasticsearch"),
        ),
        ("Develop heat pumps.", made("quiet", "A list of heat pumps", "heat-pump")),
        ("Detect oil leaks along pipelines.", made("hound", "Detects memory leaks in data pipelines", "pipelines")),
        ("Estimate the elasticity of fares.", made("pool", "Elasticity for worker pools behind a queue", "devops")),
        ("Predict churn of subscribers.", made("churn", "Rotates and compresses log files", "sysadmin")),
        ("Watch the cold chain of vaccines.", made("vault", "Cold wallet with a chain of keys", "crypto")),
        ("Call variants in Nextflow.", made("sky", "Nextflow that stacks telescope exposures", "nextflow")),
        ("A TypeScript dashboard of beds.", made("coins", "A TypeScript dashboard of coins", "typescript")),
        ("Recognise speech.", made("memo", "Records memos and transcribes them with Whisper", "speech-recognition")),
        ("Own the care of patients.", made("green", "Follows patients who care", "care")),
        ("You will build our newsroom.", made("heirs", "Drafts a last will", "will inheritance")),
        ("Detect fraud: Kafka, Flink.", made("gulls", "kafka + flink pipeline for gulls", "kafka flink")),
        ("React dashboard of ships", made("dough", "a react dashboard of sourdough", "react dashboard")),
        ("Recognise speech.", made("memo", "press a key, whisper api types it", "speech-recognition whisper")),
        ("Lead accessibility of our pages.", made("eyes", "Types with the eyes", "eye-tracking accessibility")),
        ("Build machine learning for banks.", made("trick", "Kernels of machine learning", "machine-learning")),
        ("A feature store, online and offline", made("yarn", "Store online for yarn", "shop")),
        ("Build a statistics package of weights.", made("doe", "Factorial design of trials", "statistics")),
    ],
    ids=lambda part: part.title if isinstance(part, Project) else part,
)
def test_sounds_alike(task: str, project: Project) -> None:
    """A word of two trades, plain words alone, and what stands beside the work of others are no overlap."""
    assert found(project, role=attrs.evolve(ROLE, first_project=task)) == ()


HOVER = made("hover", "Flight controller of quadcopters", "flight-controller")


@pytest.mark.parametrize(
    ("task", "is_made"),
    [
        ("Write a flight controller.", True),
        ("Write a flight controller for our rescue teams.", True),
        ("You are the one to take the flight controller to the sky.", True),
        ("Write a scheduler for our flight controller.", False),
        ("Own crash reports: dumps, symbols, the flight controller.", False),
        ("Speed up the tests of our flight controller.", False),
        ("Write a scheduler that our flight controller can use.", False),
    ],
)
def test_beside(task: str, *, is_made: bool) -> None:
    """A project is no overlap where the task only names it beside what is to be made."""
    assert bool(found(HOVER, role=attrs.evolve(ROLE, first_project=task))) is is_made


@pytest.mark.parametrize(
    ("task", "project"),
    [
        ("Generate client SDKs.", made("gen", "Generates SDKs", "sdk codegen")),
        ("Write a shader compiler course.", made("course", "Shader compiler course", "course")),
        ("Extend the Godot game engine.", made("more", "Additions to the Godot game engine", "godot game-engine")),
    ],
    ids=lambda part: part.title if isinstance(part, Project) else part,
)
def test_asked_for(task: str, project: Project) -> None:
    """A wrapper, a course or a product of others is the work where the task asks for just that."""
    assert found(project, role=attrs.evolve(ROLE, first_project=task))


SHIFTS = "a scheduler for hospital shifts"


@pytest.mark.parametrize(
    ("task", "project"),
    [
        ("translates contracts into plain English", made("xk", "Translates contracts into plain English", "")),
        ("a contract translator", made("xk", "contract translator", "")),
        ("a contract translator", made("contract-translator", "", "")),
        ("Build a contract translator for our clerks.", made("xk", "Contract translator. Fast!", "")),
        (SHIFTS, made("xk", "Scheduler for hospital shifts", "")),
        ("a shift scheduler for hospitals", made("xk", "Scheduler for hospital shifts", "")),
        (SHIFTS, made("xk", "Scheduler for night shifts of a hospital", "")),
        (
            "error budgets with burn-rate alerts for the delivery chain",
            made("xk", "Error budgets in one file, and burn-rate alerts for Prometheus", "prometheus"),
        ),
    ],
    ids=lambda part: str(part)[:60],
)
def test_same_phrase(task: str, project: Project) -> None:
    """Who says the task itself has done it, whatever its single words weigh, and for whose product."""
    (overlap,) = found(project, role=attrs.evolve(ROLE, first_project=task))
    assert overlap.strength is Strength.STRONG


def test_names_the_phrase() -> None:
    """A phrase that is said whole is named by its words, in the task's order."""
    (overlap,) = found(
        made("xk", "Contract translator", ""), role=attrs.evolve(ROLE, first_project="translate contracts")
    )
    assert overlap.why == "xk is about translate, contract, and so is the task"
    assert overlap.shared == ("contract", "translate")


@pytest.mark.parametrize(
    ("strength", "project"),
    [
        (Strength.WEAK, attrs.evolve(made("xk", SHIFTS, ""), active=LONG_AGO)),
        (Strength.WEAK, attrs.evolve(made("xk", SHIFTS, ""), role=ProjectRole.CONTRIBUTOR)),
        (None, attrs.evolve(made("xk", SHIFTS, ""), role=ProjectRole.FORK)),
        (None, made("xk", "Client for a scheduler for hospital shifts", "")),
        (None, made("xk", "Wrapper around a hospital shift scheduler", "")),
        (None, made("xk", "Tutorial: scheduler for hospital shifts", "")),
        (None, made("xk", "Mock scheduler for hospital shifts", "")),
        (None, made("xk", "Scheduler for hospital shifts, course work", "")),
        (None, made("xk", "Not a scheduler for hospital shifts", "")),
        (None, made("xk", "Built with a scheduler for hospital shifts", "")),
        (None, made("xk", "Shows the scheduler for hospital shifts", "")),
        (None, made("xk", "Hospital for schedulers in shifts", "")),
        (None, made("xk", "Timer using a scheduler for hospital shifts", "")),
    ],
    ids=str,
)
def test_same_phrase_near_misses(strength: Strength | None, project: Project) -> None:
    """The same phrase of a fork, a client, a course or a mock, or with another head, is no such work."""
    overlaps = found(project, role=attrs.evolve(ROLE, first_project=SHIFTS))
    assert [overlap.strength for overlap in overlaps] == ([strength] if strength else [])


def test_phrase_of_tools() -> None:
    """A stack in common is no phrase in common."""
    assert found(made("xk", "React dashboard", ""), role=attrs.evolve(ROLE, first_project="a React dashboard")) == ()


@pytest.mark.parametrize(
    ("task", "project"),
    [
        ("rules for weight-based dosing", made("dosecheck", "Checks paediatric doses against weight tables", "")),
        (
            "the storage engine's new compaction, with bounded write stalls",
            made("xk", "LSM storage engine", "compaction"),
        ),
        ("curriculum for physics classes", made("physics-lessons", "Curriculum of physics", "")),
    ],
    ids=lambda part: str(part)[:60],
)
def test_what_is_asked_for(task: str, project: Project) -> None:
    """Rules for dosing are of dosing, write stalls are not to be written, and a curriculum is made of lessons."""
    assert found(project, role=attrs.evolve(ROLE, first_project=task))


@pytest.mark.parametrize(
    ("gain", "project", "is_new"),
    [
        ("route planning for school buses", made("stopwise", "Route planner for school buses", ""), False),
        ("route planning", made("stopwise", "Route planner for school buses", ""), False),
        ("route planning for school buses, with our planners", made("s", "Route planner for school buses", ""), False),
        ("route planning for school boats", made("stopwise", "Route planner for school buses", ""), True),
        ("school", made("stopwise", "Route planner for school buses", ""), True),
        ("routes", made("stopwise", "Route planner for school buses", ""), False),
        ("buses for route planners", made("stopwise", "Route planner for school buses", ""), True),
        (
            "route planning",
            attrs.evolve(made("s", "Route planner", ""), role=ProjectRole.CONTRIBUTOR),
            True,
        ),
    ],
    ids=str,
)
def test_gain_that_a_description_says(gain: str, project: Project, *, is_new: bool) -> None:
    """What the description of an own project says it does would be nothing new to them, and rests on that project."""
    known = dossier(project)
    got = offer(known, attrs.evolve(ROLE, learning=(gain,), growth=None).spoken())
    assert [task.text for task in got.new] == ([gain] if is_new else [])
    assert got.against == (() if is_new else known.of(Project))


def test_fields() -> None:
    """Two names of one field of the vocabulary are a sign, and one's own vocabulary counts."""
    table = TopicTable.of([TopicEntry("inkcraft", TopicKind.FIELD, aliases=("quillwork", "nibbing"))])
    role = attrs.evolve(ROLE, first_project="Own our quillwork in schools").spoken()
    project = dossier(made("blot", "School nibbing", ""))
    (overlap,) = overlaps(project, role, TODAY, table)
    assert overlap.why == "blot is about school, quillwork (nibbing), and so is the task"
    assert overlaps(project, role, TODAY) == ()
    assert overlaps(dossier(made("blot", "Quillwork of old schools", "")), role, TODAY, table)


def test_words() -> None:
    """An overlap says itself with what would be new, or that nothing is."""
    (overlap,) = found(Project("Maps"))
    assert str(overlap) == (
        "Maps is about map, and so is the task; new would be: with the speech team, answers read out loud"
    )
    (overlap,) = found(Project("Maps"), role=attrs.evolve(ROLE, learning=None))
    assert str(overlap).endswith("new would be: nothing that was told")


def test_surely_done() -> None:
    """Only a strong overlap says that it was done beyond doubt."""
    assert surely_done(found(Project("Maps", active=LONG_AGO))) is None
    assert surely_done(found(Project("Maps"))) is not None


def test_bars() -> None:
    """On the half of the table that its rules may be written with, precision and recall stay what they are."""
    # the other half is for measuring, in benchmarks/overlapping.py: a test of it would be one more look
    got = tally(pairs_of(samples()["tuned"]))
    assert got.precision >= max(PRECISION, 0.98)
    assert got.recall >= max(RECALL, 0.93)


@pytest.mark.parametrize(
    "words",
    [
        "compile compiles compiler compiling compilation",
        "recommend recommender recommendation recommendations",
        "transcribe transcribes transcription",
        "plan planner planning",
        "log logs logging logger",
        "visualise visualize visualisation visualization",
        "physics",
        "station stations",
    ],
)
def test_stems(words: str) -> None:
    """Forms of one word have one stem."""
    assert len(set(map(stem, words.split()))) == 1


@pytest.mark.parametrize(("one", "other"), [("station", "statistics"), ("general", "generate"), ("million", "mill")])
def test_stems_apart(one: str, other: str) -> None:
    """Words that only begin alike have two."""
    assert stem(one) != stem(other)


def test_lexicon() -> None:
    """The table of words is sound: a phrase means one thing, and each sense is a trade that has words."""
    known = lexicon()
    trades = set[str]().union(*known.trades.values())
    assert all(len(senses) > 1 and trades.issuperset(senses) for senses in known.senses.values())
    assert not any(phrase in known.plain for phrase in known.alike)
    assert all(known.longest[phrase.split()[0]] >= len(phrase.split()) for phrase in known.alike)


@given(st.lists(st.text(max_size=40), min_size=4, max_size=4))
def test_anything(texts: list[str]) -> None:
    """Whatever a task and a project say, it can be read, and what is shared is the task's own."""
    task, title, description, topic = texts
    for overlap in found(Project(title, description=description, topics=(topic,)), role=attrs.evolve(ROLE, work=task)):
        assert set(overlap.shared) <= set(stems(overlap.task.text)) | set(overlap.task.text.casefold().split()) | {
            "map"
        }


def test_same_text() -> None:
    """Whatever is long, its beginning is read."""
    assert found(Project("Maps", description="maps " * 20_000))
