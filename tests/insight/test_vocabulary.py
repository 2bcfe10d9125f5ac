"""Topics of tags and of prose."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep import About, Answer, Interest, Mention, Post, Project, Role, Skill
from callprep.insight.vocabulary import (
    Topic,
    TopicEntry,
    TopicKind,
    TopicTable,
    Vocabulary,
    is_coarse,
    shipped,
    topic_of,
    topics_of,
)
from callprep.insight.vocabulary._tokens import tokens


def _pairs(name: str) -> list[tuple[str, ...]]:
    table = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [tuple(line.split(" | ", 2)) for line in table.splitlines() if not line.startswith("#")]


def _spoken(text: str, vocabulary: Vocabulary | None = None) -> list[str]:
    return [spotted.topic.name for spotted in (vocabulary or shipped()).spot(text)]


class TestProse:
    """What a text speaks of."""

    @pytest.mark.parametrize(("said", "topic", "text"), _pairs("topics_in_prose.txt"))
    def test_known(self, said: str, topic: str, text: str) -> None:
        """A text speaks of a topic where a person who reads it would say so."""
        assert (topic in _spoken(text)) == (said == "yes")

    def test_unseen(self) -> None:
        """Of texts that no rule was tuned on, nine in ten are read as a person would."""
        pairs = _pairs("topics_in_prose_unseen.txt")
        right = [(topic in _spoken(text)) == (said == "yes") for said, topic, text in pairs]
        assert sum(right) >= 0.9 * len(pairs)

    def test_places(self) -> None:
        """Each topic has its place in the text, in order and without overlap, the longest spelling first."""
        text = "React Native, C++ and .NET; machine-learning on k8s"
        places = [(spotted.topic.name, text[spotted.start : spotted.end]) for spotted in shipped().spot(text)]
        assert places == [
            ("React Native", "React Native"),
            ("C++", "C++"),
            (".NET", ".NET"),
            ("machine learning", "machine-learning"),
            ("Kubernetes", "k8s"),
        ]

    @pytest.mark.parametrize(
        ("text", "topics"),
        [
            ("see www.python.org or https://python.example", []),
            ("by @kotlin, ada.kotlin@django.example", []),
            ("learning. Machine", []),
            ("machine\n\nlearning", []),
            ("machine\nlearning", ["machine learning"]),
            ("a b testing c", ["A/B testing"]),
            ("#golang `go` #rust", ["Go", "Go", "Rust"]),
            ("(Rust) [Julia]", ["Rust"]),
            ("Rust", ["Rust"]),
            ("Spring", []),
            ("Rust 1.80 and Swift 5", ["Rust", "Swift"]),
            ("Swift 2024", []),
            ("Julia 5 years on", []),
            ("- Rust\n- Docker\n- Python", ["Rust", "Docker", "Python"]),
            ("Python. And. Go", ["Python"]),
            ("from Julia to Python", ["Julia", "Python"]),
            ("A REST SERVICE FOR ALL", ["REST APIs"]),
            ("THE REST IS SILENCE", []),
            ("SAP and AMPL models", ["SAP", "AMPL"]),
            ("observability, security", ["observability", "security engineering"]),
            ("Tools: Rust", ["Rust"]),
            ("Rewritten with Flask", ["Flask"]),
            ("rewritten with flask", []),
            ("Flask for Julia's desk", []),
            ("In Rust we trust", ["Rust"]),
            ("wip: In: Swift", []),
            ("Working with Julia, a present for Ruby", []),
            ("We live in Crystal Palace", []),
            ("taught in Julia", ["Julia"]),
            ("40 m2 of AI, per ai bambini", ["artificial intelligence"]),
            ("Accountant (f/m/d), Python (m/w/d)", ["accounting", "Python"]),
            ("Rewrote it in go", ["Go"]),
            ("rewrote everything in go last year", ["Go"]),
            ("built it in crystal clear steps", []),
            ("left it in go", []),
            ("Rewrote it in Flask overnight", ["Flask"]),
            ("R user, Swift users", ["R", "Swift"]),
            ("Django Reinhardt", []),
            ("Alpha Go, AlphaGo", []),
            ("Oracle of Delphi", []),
            ("R2-D2 fan", []),
            ("I map data", []),
            ("A function that maps names to ages", []),
            ("It maps each tag onto a topic", []),
            ("Maps to print", ["maps"]),
            ("Java (the island), Go (board game)", []),
            ("Java (since 1996), Kotlin (and tree-sitter) and Rust (", ["Java", "Kotlin", "Rust"]),
            ("I like to React, how to Go Beyond", []),
            ("Moved to React", ["React"]),
            ("CAD, FEM", ["computer-aided design", "finite element method"]),
            ("Clinical lead; HL7 and ICD-10", ["HL7", "ICD-10"]),
            ("Structural engineer: FEM, HVAC", ["structural engineering", "finite element method", "HVAC"]),
            ("FP&A lead, IFRS 17", ["financial planning and analysis", "international financial reporting standards"]),
            ("Firmware for STM32 over I2C, BLE", ["firmware", "STM32", "I2C", "Bluetooth Low Energy"]),
            ("STEM teacher, TEFL", ["STEM education", "education", "English as a foreign language"]),
            ("the clang of a bell, interpreters at court, a slam dunk", []),
            ("EHR", ["electronic health records"]),
            ("our CI is slow, the stem and the lms too", ["continuous integration"]),
            ("", []),
        ],
    )
    def test_evidence(self, text: str, topics: list[str]) -> None:
        """Marks, lists, versions and cues make names of everyday words; addresses and sentence ends break them."""
        assert _spoken(text) == topics

    def test_hostile_texts(self) -> None:
        """Of a very long text the beginning is read, whatever it is made of."""
        for piece in ("a", "go ", "C+", "rust,", "....", "-", "http://", "Go and ", "\n", "machine "):
            found = shipped().spot(piece * 1_000_000)
            assert all(spotted.end <= 20_000 for spotted in found)

    @given(st.text("aZ0 .:/+#_-@\n", max_size=60), st.sampled_from(["www.a.b", "http://x ", "C++ in .NET", "F#"]))
    def test_words(self, text: str, more: str) -> None:
        """The words of a text are the same, whether or not it holds letters of another language."""
        words = tokens(f"{text}{more}")
        assert tokens(f"{text}{more} \u00e9")[:-1] == words

    @given(st.text(max_size=80))
    def test_any_text(self, text: str) -> None:
        """Whatever the text, topics stand in it in order, apart from each other."""
        ends = [0, *(place for spotted in shipped().spot(text) for place in (spotted.start, spotted.end)), len(text)]
        assert ends == sorted(ends)


class TestNames:
    """What a tag names."""

    @pytest.mark.parametrize(
        ("name", "topic"),
        [
            ("js", "JavaScript"), ("ts", "TypeScript"), ("py", "Python"), ("k8s", "Kubernetes"),
            ("psql", "PostgreSQL"), ("Postgres", "PostgreSQL"), ("golang", "Go"), ("go", "Go"), ("GO", "Go"),
            ("cpp", "C++"), ("c++", "C++"), ("C plus plus", "C++"), ("c", "C"), ("c#", "C#"), ("csharp", "C#"),
            ("c-sharp", "C#"), ("f-sharp", "F#"), (".net", ".NET"), ("dotnet", ".NET"), ("node-js", "Node.js"),
            ("nodejs", "Node.js"), ("node", "Node.js"), ("reactjs", "React"), ("react-native", "React Native"),
            ("objective-c", "Objective-C"), ("r", "R"), ("machine-learning", "machine learning"),
            ("MachineLearning", "machine learning"), ("compiler", "compilers"), ("rails", "Ruby on Rails"),
            ("web-maps", "maps"), ("map", "maps"), ("gis", "geographic information systems"),
            ("distributed_systems", "distributed systems"), ("fhir", "FHIR"), ("a11y", "accessibility"),
            ("rust", "Rust"), ("spring", "Spring"), ("excel", "Microsoft Excel"), ("brainfuck", "Brainfuck"),
            ("robots", "robotics"),
        ],
    )  # fmt: skip
    def test_spellings(self, name: str, topic: str) -> None:
        """A tag is known however a source spells it; no cue is asked of it."""
        found = shipped().topic(name)
        assert found is not None
        assert found.name == topic

    @pytest.mark.parametrize(("said", "one", "other"), _pairs("topics_same.txt"))
    def test_same(self, said: str, one: str, other: str) -> None:
        """Other spellings and names are one topic; what is narrower or beside it is not."""
        topics = [topic_of(name, shipped()) for name in (one, other)]
        assert (topics[0] == topics[1]) == (said == "same")
        assert said == "apart" or topics[0].kind is not TopicKind.OTHER

    @pytest.mark.parametrize("name", ["crypto", "coffee", "cake", "desktop", "bird", "wiki", "batch", "vm"])
    def test_no_names(self, name: str) -> None:
        """A word that stands for several things, or for an everyday one, names no topic."""
        assert shipped().topic(name) is None

    @pytest.mark.parametrize("name", ["", "-", "net", "adidas", "honda", "mcdonalds", "uber", "what-i-read"])
    def test_no_topics(self, name: str) -> None:
        """What is no technology and no field is no topic of the vocabulary: brands of shops and cars neither."""
        assert shipped().topic(name) is None

    def test_unknown(self) -> None:
        """An unknown tag is a topic of its own, tidied, with the capitals that the source wrote."""
        assert topic_of("bee-keeping__for  Beginners", shipped()) == Topic("bee keeping for Beginners")
        assert topic_of("k8s", shipped()).kind is TopicKind.TOOL

    @pytest.mark.parametrize(
        ("name", "topic", "related"),
        [
            ("figma-plugin", "figma plugin", ("Figma",)),
            ("slack_bot", "slack bot", ("Slack",)),
            ("VSCode-theme", "VSCode theme", ()),
            ("golang-client", "golang client", ("Go",)),
            ("maps-api", "maps api", ()),
            ("plugin", "plugin", ()),
        ],
    )
    def test_made_for(self, name: str, topic: str, related: tuple[str, ...]) -> None:
        """What is made for a technology is a topic of its own that is related to it."""
        assert topic_of(name, shipped()) == Topic(topic, related=related)

    def test_related(self) -> None:
        """Topics know each other both ways."""
        django, python = shipped().topic("django"), shipped().topic("python")
        assert django is not None
        assert python is not None
        assert "Python" in django.related
        assert "Django" in python.related

    @pytest.mark.parametrize(
        "name",
        [
            "fuck-js", "holy shit", "Motherfucker", "wtf", "fuckery", "shitposter", "Fucking CSS", "bullshit detection",
            "unfuck-git", "clusterfuck", "wtfjs", "HolyShitCss", "shitty code", "sh*t happens", "WTF", "Bitchy tests",
            "badassery", "enshittification of shitcoins", "Scheißegal", "pissed off", "connards", "fck it", "BullShit",
        ],
    )  # fmt: skip
    def test_coarse(self, name: str) -> None:
        """A swear word is known in any form, joined to other words and with letters left out."""
        assert is_coarse(name)

    @pytest.mark.parametrize(
        "name",
        [
            "Scunthorpe", "Brainfuck", "a brainfuck compiler", "assembly", "cockpit", "callback-hell", "class", "C",
            "Dickens", "Dickinson", "Moby-Dick", "shiitake", "Morishita", "Kshitij", "Harshit", "analysis",
            "Wankel engine", "Pissarro", "puttanesca", "Cuntz algebra", "scrap", "peacock", "Hitchcock", "retardant",
            "flame-retardant", "Siriporn", "glassholder", "bass", "assess", "passwords", "Titanic", "titration",
            "cocktail", "prickly pear", "Essex", "cumulative", "2 ** 3", "Fukuoka", "stitching", "bitcoin", "arsenal",
        ],
    )  # fmt: skip
    def test_not_coarse(self, name: str) -> None:
        """A word that only has one inside is none."""
        assert not is_coarse(name)


class TestTable:
    """Vocabularies of one's own."""

    def test_extended(self) -> None:
        """Users add words, which count before the shipped ones and keep what is known of a topic."""
        mine = TopicTable.of([TopicEntry("Quillwork", TopicKind.FIELD, ("js",), ("Python",))])
        assert isinstance(mine, TopicTable)
        both = mine.extended([TopicEntry("Python", TopicKind.LANGUAGE), TopicEntry("Quillwork", aliases=("quilling",))])
        assert _spoken("quilling and js in Python", both) == ["Quillwork", "Quillwork", "Python"]
        assert both.topic("python") == Topic("Python", TopicKind.LANGUAGE, ("Quillwork",))
        assert both.topic("js") == Topic("Quillwork", TopicKind.OTHER, ("Python",))

    def test_claims(self) -> None:
        """A name wins over an alias, the first entry over later ones, and a name without letters is left out."""
        table = TopicTable.of(
            [TopicEntry("One", aliases=("Two", "Three")), TopicEntry("Two", aliases=("Three",)), TopicEntry("--")]
        )
        assert [getattr(table.topic(name), "name", None) for name in ("two", "three", "--")] == ["Two", "One", None]

    def test_related_to_nothing(self) -> None:
        """A relation may name what the table does not know."""
        assert TopicTable.of([TopicEntry("One", related=("Elsewhere",))]).topic("one") == Topic(
            "One", related=("Elsewhere",)
        )

    def test_values(self) -> None:
        """Tables of the same entries are one value."""
        one, other = (TopicTable.of([TopicEntry("One")]) for _ in range(2))
        assert one == other
        assert len({one, other}) == 1
        assert "index" not in repr(one)

    def test_plurals(self) -> None:
        """Fields have plurals, names of tools have none."""
        table = TopicTable.of(
            [
                TopicEntry("bridge", TopicKind.FIELD),
                TopicEntry("steel bridge", TopicKind.FIELD),
                TopicEntry("Vessel", TopicKind.TOOL),
            ]
        )
        assert _spoken("Bridges, steel bridges, vessels, steel", table) == ["bridge", "steel bridge"]

    def test_shipped_once(self) -> None:
        """The shipped vocabulary is read once."""
        assert shipped() is shipped()


class TestFacts:
    """What a fact is about."""

    @pytest.mark.parametrize(
        ("fact", "topics"),
        [
            (
                Project(
                    "roadbook", description="Offline maps in Rust", topics=("k8s", " ", "sea-kayak"), languages=("Go",)
                ),
                ["Kubernetes", "sea kayak", "Go", "maps", "Rust"],
            ),
            (Skill("go", topics=("Go",)), ["Go"]),
            (Interest("chess"), ["chess"]),
            (Post("Django at work", summary="and Python"), ["Django", "Python"]),
            (Role("Go developer", description="Kafka consumers"), ["Go", "Apache Kafka"]),
            (About("Ruby Django", headline="Rust engineer", bio="compilers"), ["Rust", "compilers"]),
            (Mention("Django", "https://a.example", "of Python"), ["Django", "Python"]),
            (Answer("How to sort in C?", topics=("c", "sorting")), ["C", "sorting"]),
        ],
    )
    def test_topics(
        self, fact: Project | Skill | Interest | Post | Role | About | Mention | Answer, topics: list[str]
    ) -> None:
        """Tags and languages are names, titles and descriptions prose, people's names neither; each topic once."""
        assert [topic.name for topic in topics_of(fact, shipped())] == topics
