"""What needs no proof: ways of address, hours and days proposed, own asides, what a trade knows; and what does.

Each kind is told by many voices; beside it stand invented names and numbers of the same form, which are found.
"""

from __future__ import annotations

import attrs
import pytest
from tests.documents.rules.moves_helpers import INDEX, E, raised
from tests.helpers import MIRA, engagement

from callprep import Standards, lint


def found(text: str) -> list[str]:
    """Give the words for which nothing is known to stand."""
    return [told.removeprefix("error: ") for told in raised(text, "grounding")]


class TestAddress:
    """How one greets and calls people."""

    @pytest.mark.parametrize(
        "text",
        [
            "Okafor-san, thank you.",
            "Dear Mira-sensei,",
            "Good day, Okafor-ssi.",
            "Thank you, Mira-ji!",
            "Sehr geehrte Frau Doktor Okafor,",
            "Dear Herr Professor, dear Ms Okafor.",
            "Señora Okafor, thank you.",
            "Estimada Mira,",
            "Caro Mira,",
            "Hoi Mira!",
            "Servus Mira, Tomas here.",
            "Moin Mira,",
            "Moin Moin Mira!",
            "Kia ora Mira, Tomas here.",
            "Tēnā koe Mira,",
            "G'day Mira, it is Tomas.",
            "Chère Madame Okafor,",
            "Drahá Mira,",
            "Szanowna Pani Okafor,",
            "Ukjent Mira,",
            "Kära Mira!",
            "Ibu Mira, terima kasih.",
            "Dear Pani Mira,",
            "Dia dhuit Mira,",
            "Bună ziua Mira,",
            "Merhaba Mira Hoca,",
            "Bonjour Mme Okafor,",
            "Dear Prof. Okafor,",
            "Viele Grüße\nTomas",
            "Liebe Grüße aus Lumen Works, Tomas",
            "Ngā mihi, Tomas",
            "Thank you. Mooi. Top! Prima.",
            "Dona Okafor,",
            "Dhr. Okafor,",
            "Namaskar Okafor-garu!",
            "Thank you, Miss Okafor.",
            "Well, Captain, and so it goes.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """In whatever tongue."""
        assert found(text) == []

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Hoi Shelfmark people, Mira!", ["Shelfmark"]),
            ("Dear Kelpie-san,", ["Kelpie"]),
            ("Thank you, Mr Petrov.", ["Petrov"]),
            ("Frau Doktor Holm told me.", ["Holm"]),
            ("At Quibble Mira was happy.", ["Quibble"]),
            ("Hello, I am from PyBerlin, Mira.", ["PyBerlin"]),
            ("Hi Mira, Herr Unger says hello.", ["Unger"]),
            ("I met Señora Ruiz.", ["Ruiz"]),
            ("So in Shelfmark Mira, you built it.", ["Shelfmark"]),
            ("Your professor Lindqvist knows.", ["Lindqvist"]),
        ],
    )
    def test_fires(self, text: str, told: list[str]) -> None:
        """A name that nobody knows is found beside them."""
        assert found(text) == told

    def test_nobody(self) -> None:
        """Who has no name is greeted by none."""
        e = engagement(INDEX, candidate=attrs.evolve(MIRA, name="-"))
        assert raised("Shelfmark Quibble -, hello.", "grounding", e) != []


class TestHours:
    """Hours and days of the caller's own ask."""

    @pytest.mark.parametrize(
        "text",
        [
            "Wednesday 20 May, 7.45 Irish time, one hour.",
            "Shall we say at 3.30 p.m. Irish time?",
            "It is at 3.30 p.m. on Tuesday.",
            "At half 4, or half past 3.",
            "Tuesday 19 May, 16:00 JST.",
            "Thursday 21 May at 14h30, my time.",
            "Tue 19 May, 16.00 Uhr.",
            "Could you do 9ish on Friday?",
            "Quarter past 3 on Friday?",
            "kl. 14 on Thursday, if you can.",
            "The boat leaves on Tuesday 19 May at 7.",
            "Coffee at the works, Friday 12 June, an hour.",
            "Friday, 26 June 2026, thirty minutes.",
            "Would Tuesday 14 July suit you?",
            "Could it be 3 August?",
            "Lunch on Thursday the 9th of July?",
            "We could walk the works on Wednesday 17 June.",
            "At 1630 hours on Monday 18 May.",
            "Ask for me in room 3.14, floor 2, gate 7.",
            "Take bus 42 to platform 9.",
            "10 a.m. sharp, Mira.",
            "Between 9 and 11 on Monday?",
            "8 a.m., 9 a.m. or 10 a.m.?",
        ],
    )
    def test_silent(self, text: str) -> None:
        """They need no proof, however they are written and however far ahead."""
        assert found(text) == []

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("On Friday 12 June you spoke.", ["12 June"]),
            ("You published it on 12 June.", ["12 June"]),
            ("It came out on 12 March.", ["12 March"]),
            ("You had 7.45 of it.", ["7.45"]),
            ("It has 3.30 in it.", ["3.30"]),
            ("The 14 of them are yours.", ["14"]),
            ("On 30 December you wrote it.", ["30 December"]),
            ("It won on 12 June.", ["12 June"]),
            ("Your 42 buses.", ["42"]),
            ("You logged 4000 hours.", ["4000"]),
        ],
    )
    def test_fires(self, text: str, told: list[str]) -> None:
        """Days and numbers told of them, or of what was, do."""
        assert found(text) == told


class TestAsides:
    """What the caller did."""

    @pytest.mark.parametrize(
        "text",
        [
            "I read it 3 times.",
            "I have read 40 pages of it, and I am no expert.",
            "I'm on my 3rd coffee.",
            "My 12 years as a recruiter did not help.",
            "I spent 2 evenings on it.",
            "I have 3 questions.",
            "I read it twice before breakfast.",
            "It took me 14 pages to see it.",
            "I wrote this in 4 attempts.",
            "I have 12 tabs open.",
            "I waited 6 weeks to ask.",
            "My daughter Ines laughed.",
            "My colleague Anneli reads it aloud.",
            "I promise 5 lines, no more.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """It is theirs to say."""
        assert found(text) == []

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("I read your 14 posts.", ["14"]),
            ("I saw that you wrote 40 pages.", ["40"]),
            ("I like that it has 3,400 lines.", ["3,400"]),
            ("I counted 77 stars.", ["77"]),
            ("I know that you gave 12 talks.", ["12"]),
            ("I heard of your 12 years as a lead.", ["12"]),
            ("Your 12 evenings.", ["12"]),
            ("It took 400 pages.", ["400"]),
            ("Your colleague Anneli says hello.", ["Anneli"]),
            ("Anneli Kask, our head, reads it.", ["Anneli", "Kask"]),
        ],
    )
    def test_fires(self, text: str, told: list[str]) -> None:
        """What they did is not."""
        assert found(text) == told


class TestWellKnown:
    """Short names of a trade, and what the world knows."""

    @pytest.mark.parametrize(
        "text",
        [
            "The FDA and the EMA want it so.",
            "We write for the NHS.",
            "It has to pass ISO 13485 and IEC 62304.",
            "GMP-compliant, GxP and all.",
            "Nothing here runs on SAS.",
            "You know what the FDA asks for.",
            "You would take it through the MHRA.",
            "The lamp meets EN 301 549 and WCAG 2.2.",
            "21 CFR Part 11 applies.",
            "Under GDPR Art. 14 I owe you this.",
            "Ships cross the North Sea at night.",
            "We think of Murphy's law.",
            "A Monte Carlo run takes a night.",
            "It draws a few GHz.",
            "After Whit Monday, or before Ramadan?",
            "A non-EU rule.",
            "It is Kafkaesque.",
            "Our readers are Icelandic, Pakistani and Kiwi.",
            "The UN and the OECD count it.",
            "I grew up in Norway.",
            "The HSE's forms are long.",
            "The registers of EPO and JPO have it.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """They are told of the world, and need no proof."""
        assert found(text) == []

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("Your years at the FDA show.", ["FDA"]),
            ("You worked for the NHS.", ["NHS"]),
            ("You used SAS daily.", ["SAS"]),
            ("Your SAS macros.", ["SAS"]),
            ("You built it in Norway.", ["Norway"]),
            ("Our office in Brussels is small.", ["Brussels"]),
            ("Since you left the EMA, it is quiet.", ["EMA"]),
            ("Your ISO 13485 audits.", ["ISO", "13485"]),
            ("We met at FOSDEM.", ["FOSDEM"]),
            ("You were at NASA.", ["NASA"]),
            ("You have written FHIR servers.", ["FHIR"]),
            ("The Kelpie rule is known.", ["Kelpie"]),
            ("Our lamps stand at IBM.", ["IBM"]),
            ("You were with the HSE.", ["HSE"]),
        ],
    )
    def test_fires(self, text: str, told: list[str]) -> None:
        """Told as theirs, as an employer, a tool or a place, they do."""
        assert found(text) == told

    def test_own_list(self) -> None:
        """A house adds what its trade knows."""
        ours = Standards(more={"well_known": ["Kelpie", "Great Barrel"], "well_known_places": ["Ulm"]})
        text = "The Kelpie rule and the Great Barrel are known in Ulm."
        assert [one for one in lint(text, E, standards=ours) if one.rule == "grounding"] == []


class TestEmployers:
    """Employers in small letters."""

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("You worked for ubisoft.", ["ubisoft"]),
            ("You worked for shelfmark before that.", ["shelfmark"]),
            ("You joined spotify in the spring.", ["spotify"]),
            ("Since you left google, it is quiet.", ["google"]),
            ("Your colleagues at quibble told me.", ["quibble"]),
            ("When you worked for kelpie, it was new.", ["kelpie"]),
            ("You were at ubisoft.", ["ubisoft"]),
            ("You've been working for lampfish since then.", ["lampfish"]),
            ("Your time with netflix helps.", ["netflix"]),
            ("You moved from amazon to books.", ["amazon"]),
        ],
    )
    def test_fires(self, text: str, told: list[str]) -> None:
        """They are found by what is said of them."""
        assert found(text) == told

    @pytest.mark.parametrize(
        "text",
        [
            "You worked for free, for years, for money and for fun.",
            "You joined late and left early.",
            "You left teaching, academia and medicine.",
            "You work for yourself.",
            "You worked for nothing.",
            "It is what you worked for.",
            "You worked for hours in it.",
            "Your friends from school told you.",
            "You joined forces.",
            "You worked for charity, then for government.",
            "You worked for quillbooks.",
            "Your team at home says hello.",
            "You worked for recognition.",
            "You went to sea.",
        ],
    )
    def test_silent(self, text: str) -> None:
        """Ordinary words stand there as often, and what is known may."""
        assert found(text) == []
