"""What their words may do to a fit: for them where they claim it plainly, against them where they can mean no other."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import MIRA, TODAY, dossier

from callprep import Company, Fact, Opportunity, Project, Said, Skill, Wish
from callprep.insight.fit import Criterion, CriterionKind, Verdict, fit

MET, NOT_MET, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN
ROLE = Opportunity("Engineer", Company("Lumen Works"))


def judged(
    kind: CriterionKind, opportunity: Opportunity, *said: str, home: str = "", facts: tuple[Fact, ...] = ()
) -> Criterion:
    """Give the one criterion of a kind, by what they said."""
    candidate = attrs.evolve(MIRA, said=tuple(map(Said, said)), location=home or None)
    found = fit(candidate, dossier(*facts, candidate=candidate), opportunity, TODAY).criteria
    (one,) = [one for one in found if one.kind is kind]
    return one


def must(text: str, *said: str, learnable: tuple[str, ...] = ()) -> Criterion:
    """Judge one must by what they said."""
    return judged(CriterionKind.MUST, attrs.evolve(ROLE, must_have=[text], learnable=learnable), *said)


def breaker(text: str, *said: str, facts: tuple[Fact, ...] = ()) -> Criterion:
    """Judge one deal breaker by what they said."""
    return judged(CriterionKind.DEAL_BREAKER, attrs.evolve(ROLE, deal_breakers=[text]), *said, facts=facts)


class TestDenied:
    """A no takes a plain first-person denial of the thing and of nothing else."""

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("Kotlin", "I have never used Kotlin"),
            ("Kotlin", "I've never worked with Kotlin or Swift, sorry"),
            ("Kotlin", "No, I have no experience with Kotlin at all"),
            ("Kotlin", "I don't know Kotlin"),
            ("Kotlin", "I have not yet used Kotlin"),
            ("Kotlin", "I know nothing about Kotlin"),
            ("Kotlin", "I have never learned Kotlin in my life"),
            ("Kotlin", "I haven't touched Kotlin yet, but I have written Java"),
            ("forklift licence", "I don't have a forklift licence"),
            ("welded pipes", "I have never welded pipes"),
            ("5 years of Java", "I do not have 5 years of Java"),
            ("5 years of Java", "I don't have 3 years of Java"),
        ],
    )
    def test_plain(self, text: str, said: str) -> None:
        """What they plainly do not have is not met."""
        assert must(text, said).verdict is NOT_MET

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("Java", "I haven't only used Java, I taught it"),
            ("Kotlin", "I have not used Kotlin since March"),
            ("Kotlin", "I have not used Kotlin at Google"),
            ("Kotlin", "I have never used Kotlin with Spring"),
            ("Kotlin", "I have never used Kotlin professionally"),
            ("Kotlin", "I never used Kotlin"),
            ("Kotlin", "I do not use Kotlin"),
            ("Kotlin", "I can't use Kotlin at work"),
            ("Kotlin", "I have never used"),
            ("Kotlin", "I have never"),
            ("Python", "My boss has never used Python"),
            ("SQL", "I never worked with people who know SQL as well as I do"),
            ("SQL", "I have never worked with people who know SQL"),
            ("welding inspection", "I have no experience of failing a welding inspection"),
            ("Kotlin", "I have never used Kotlin but once"),
            ("Kotlin", "I have never used Kotlin, but I know it well"),
            ("Kotlin", "I have never used Kotlin. Yet."),
            ("Kotlin", "I have never used Kotlin. But that was long ago"),
            ("Kotlin", "She thinks that I have never used Kotlin"),
            ("Kotlin", "I have never used Kotlin?"),
            ("Kotlin", "I have never disliked Kotlin"),
            ("Kotlin", "I will not use Kotlin"),
            ("5 years of Java", "I don't have 10 years of Java"),
            ("Java", "I don't have 5 years of Java"),
            ("5 years of Java", "In 2 years I have built 3 Java products"),
        ],
    )
    def test_anything_else(self, text: str, said: str) -> None:
        """Another subject, a limit, a condition, or a word that is not understood leaves it open, with the question."""
        found = must(text, said)
        assert found.verdict is UNKNOWN
        assert found.ask

    def test_quoted(self) -> None:
        """What they said of it is shown to whoever asks, though it settles nothing."""
        found = must("Kotlin", "I have not used Kotlin since March")
        assert found.why == ("they said «I have not used Kotlin since March», which does not settle it",)
        assert "candidate.said" in found.cites


class TestClaimed:
    """A yes takes an "I", a verb, and the thing within its reach."""

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("Kotlin", "I've shipped two Kotlin apps at Google"),
            ("Kotlin", "I am a Kotlin developer"),
            ("Kotlin", "I worked as a Kotlin engineer for 3 years"),
            ("Kotlin", "I have solid experience with Kotlin"),
            ("Kotlin", "I have Kotlin experience"),
            ("Kotlin", "I did lots of Kotlin"),
            ("Kotlin", "Sorry, I also use Swift and Kotlin daily"),
            ("French", "I speak French"),
            ("French", "I am fluent in French"),
            ("French", "I learned French and German at school"),
            ("accounting", "I have worked in accounting for ten years"),
            ("forklift licence", "I have a forklift licence"),
            ("Node.js", "I have used Node.js for years"),
            ("has brought a site live", "I have brought a site live"),
            ("sings", "I sing"),
            ("Led a team with Kotlin", "I led a team of six with Kotlin"),
            ("5 years of Java", "6 years of Java"),
            ("5 years of Java", "5+ years of Java"),
            ("5 years of Java", "I have used Java for more than seven years"),
            ("5 years of Java", "I have 2 years of Java. I have used Java for six years"),
        ],
    )
    def test_plain(self, text: str, said: str) -> None:
        """What they say that they did, know or have is met."""
        assert must(text, said).verdict is MET

    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("Kubernetes", "My wife has used Kubernetes for years"),
            ("Terraform", "We are hiring people who use Terraform; I do not"),
            ("French", "I worked next to the French chef"),
            ("French", "I worked in a French kitchen for years"),
            ("French", "I know French cuisine"),
            ("accounting", "I have a friend who works in accounting"),
            ("Kotlin", "I know a Kotlin developer"),
            ("Kotlin", "I am a Kotlin recruiter"),
            ("Kotlin", "I am next to Kotlin"),
            ("Kotlin", "I am here, and Kotlin is an island"),
            ("German and French", "I have good French"),
            ("sings in a choir", "I have a choir that sings"),
            ("sings in a choir", "I work. A choir sings"),
            ("Kotlin", "I have worked with Kotlin people"),
            ("Kotlin", "I lead a team that uses Kotlin"),
            ("Kotlin", "I have a Kotlin question"),
            ("Kotlin", "I have heard of Kotlin"),
            ("Kotlin", "I have worked at the Kotlin desk"),
            (
                "Kotlin",
                "I have worked a lot and with great and ever growing joy on very many odd old new things in Kotlin",
            ),
            ("Kotlin", "Kotlin, I have used"),
            ("Kotlin", "I use Kotlin if I must"),
            ("sings", "I have"),
            ("honestly", "Honestly, I work"),
            ("honestly", "Honestly, I have two dogs"),
            ("sings with a choir", "I have worked with the wife of one who sings in a choir"),
            ("5 years of Java", "5 years of Java is a lot"),
            ("5 years of Java", "5 years"),
            ("5 years of Java", "I have used Java at 7 places for years"),
            ("5 years of Java", "I have worked 12 years, 3 of them with Java"),
            ("5 years of Java", "I have 6 years of C and some Java"),
            ("5 years of Java", "I have worked 12 years, mostly with Java"),
            ("5 years of Java", "Java for 18 months after 6 years of C"),
            ("5 years of Java", "I have more than 2 years of Java"),
            ("5 years of Java", "I have 2 years of Java at Acme"),
            ("5 years of Java", "I have 2 years of Java. I have used Java at Acme too"),
        ],
    )
    def test_anything_else(self, text: str, said: str) -> None:
        """Somebody else's skill, a neighbour of it, or years of something else are neither a yes nor a no."""
        assert must(text, said).verdict is UNKNOWN

    @pytest.mark.parametrize(
        "said", ["I have 2 years of Java", "I've 2.5 years of Java", "I have used Java for 2 years"]
    )
    def test_fewer_years(self, said: str) -> None:
        """Fewer years are not enough only where they say so of all of them."""
        assert must("5 years of Java", said).verdict is NOT_MET

    def test_wish_of_others(self) -> None:
        """What somebody else wishes for is no wish of theirs."""
        asked = attrs.evolve(ROLE, learning=["large Kubernetes clusters"])
        kinds = [
            {one.kind for one in fit(attrs.evolve(MIRA, said=(Said(said),)), dossier(), asked, TODAY).criteria}
            for said in ("My boss wants to learn Kubernetes", "Would love to learn Kubernetes")
        ]
        assert [CriterionKind.ASPIRATION in found for found in kinds] == [False, True]
        assert judged(CriterionKind.ASPIRATION, asked, facts=(Wish("Kubernetes"),)).verdict is MET


class TestDealBreakers:
    """A deal breaker is what rules somebody out."""

    @pytest.mark.parametrize(
        ("text", "said", "verdict"),
        [
            ("needs visa sponsorship", "I have always needed visa sponsorship", NOT_MET),
            ("needs visa sponsorship", "I need visa sponsorship", NOT_MET),
            ("needs visa sponsorship", "I needed visa sponsorship", UNKNOWN),
            ("needs visa sponsorship", "I do not need visa sponsorship", MET),
            ("PHP background", "I have used PHP for years", NOT_MET),
            ("PHP background", "I used PHP once", UNKNOWN),
            ("PHP background", "I have used PHP in my first summer job", UNKNOWN),
            ("PHP background", "I have used PHP for years. I have never used PHP", UNKNOWN),
            ("PHP background", "I have never used PHP", MET),
            ("only PHP experience", "I have never used PHP", MET),
            ("only PHP experience", "I have used PHP for years", UNKNOWN),
            ("must have used Kotlin", "I have never used Kotlin", NOT_MET),
            ("Must: Kotlin", "I have used Kotlin daily", MET),
            ("at least 5 years of Java", "I have 2 years of Java", NOT_MET),
            ("less than 5 years of Java", "I have never used Java", UNKNOWN),
            ("Swift", "I have never used Swift", UNKNOWN),
            ("Swift", "I have used Swift for years", UNKNOWN),
            ("5 years of Java", "I have used Java for 6 years", UNKNOWN),
            ("no night shifts", "I will not work night shifts", UNKNOWN),
            ("must not have used PHP", "I have used PHP for years", UNKNOWN),
        ],
    )
    def test_polarity(self, text: str, said: str, verdict: Verdict) -> None:
        """Their plain word that it is so stops, that it is not is fine; in the form of a must it is the other way."""
        found = breaker(text, said)
        assert (found.name, found.verdict, found.stops) == (text, verdict, verdict is NOT_MET)
        assert bool(found.ask) == (verdict is not MET)

    @pytest.mark.parametrize(
        ("text", "ask"),
        [
            ("no night shifts", "How do you feel about this: night shifts?"),
            ("No night duty at all.", "How do you feel about this: night duty?"),
            ("cannot leave before 2027", "How is that with you: cannot leave before 2027?"),
            ("must have used Kotlin", "How is that with you: must have used Kotlin?"),
            ("needs visa sponsorship", "How is that with you: needs visa sponsorship?"),
            ("Swift", "Of the hiring manager: what rules somebody out, «Swift» or the want of it?"),
        ],
    )
    def test_question(self, text: str, ask: str) -> None:
        """The question can be asked whichever way the manager meant it; where only they know it is theirs."""
        assert breaker(text).ask == ask

    def test_their_words(self) -> None:
        """What they said of it stands beside the question."""
        assert breaker("no night shifts", "I will not work night shifts").why == (
            "they said «I will not work night shifts»",
        )
        assert breaker("no night shifts").why == ("nothing known says so, or the contrary",)

    def test_facts(self) -> None:
        """What is public rules nobody out: it is shown, and asked about; against a denial it is named."""
        shown = (Project("shop", languages=("PHP",)), Skill("PHP"))
        found = breaker("PHP background", facts=shown)
        assert (found.verdict, found.why[0]) == (UNKNOWN, "«shop» on github shows it")
        denied = breaker("PHP background", "I have never used PHP", facts=shown)
        assert (denied.verdict, denied.why[1]) == (MET, "yet «shop» on github shows it")


MUNICH = attrs.evolve(ROLE, locations=["Munich"])


class TestMoving:
    """A refusal to move is plain, or it is none."""

    @pytest.mark.parametrize(
        "said",
        [
            "I will not move",
            "I won't relocate, sorry",
            "Thanks, I can't move for a job",
            "I cannot move to Munich",
            "No relocation please",
            "remote only",
            "Only remote roles, please",
            "I only work remotely",
            "I'm only looking for remote work",
        ],
    )
    def test_refuses(self, said: str) -> None:
        """What refuses in so many words stops, and is quoted."""
        found = judged(CriterionKind.PLACE, MUNICH, said, home="Augsburg")
        assert (found.verdict, found.stops) == (NOT_MET, True)
        assert said in found.why[0]

    @pytest.mark.parametrize(
        "said",
        [
            "I would not mind moving",
            "I can't wait to move to Munich",
            "There is nothing that keeps me from moving",
            "I don't mind coming to the office",
            "I am moving to Munich next month, no matter what",
            "I did not have to relocate for my last job",
            "I don't know the Munich office",
            "I never work from the office on Fridays",
            "I can't commute by car, but by train is fine",
            "I currently work fully remote and miss people",
            "Fully remote would be nice but is not needed",
            "I cannot move to Paris",
            "I will not relocate for less than 200k",
            "I will not move before June",
            "I will not move. But I could commute",
            "I will not move; I would commute",
            "I will not move, unless you pay",
            "My wife will not move",
            "Did you think I will not move?",
            "Remote only?",
        ],
    )
    @pytest.mark.parametrize("home", ["Augsburg", "Berlin"])
    def test_anything_else(self, said: str, home: str) -> None:
        """All else is to be asked about: consent is no refusal, and nor is a condition."""
        found = judged(CriterionKind.PLACE, MUNICH, said, home=home)
        assert (found.verdict, found.stops) == (UNKNOWN, False)
        assert found.ask == "Would you move, or how many days could you be there?"

    def test_of_several_towns(self) -> None:
        """Who refuses one of two towns refuses no work."""
        asked = attrs.evolve(ROLE, locations=["Munich", "Berlin"])
        assert judged(CriterionKind.PLACE, asked, "I cannot move to Munich", home="Lisbon").verdict is UNKNOWN

    def test_remote_before_moving(self) -> None:
        """Of two refusals the one that no home can answer counts."""
        found = judged(CriterionKind.PLACE, MUNICH, "I will not move. Remote only.", home="Munich")
        assert (found.verdict, found.why[0]) == (NOT_MET, "they said «Remote only», and the work is not all remote")

    def test_near(self) -> None:
        """Whatever they say of moving, who lives there need not."""
        assert judged(CriterionKind.PLACE, MUNICH, "I love the office", home="Munich").verdict is MET

    def test_nowhere(self) -> None:
        """Where nobody has said where the work is, a word on offices is no matter."""
        found = fit(attrs.evolve(MIRA, said=(Said("I love the office"),)), dossier(), ROLE, TODAY).criteria
        assert [one.kind for one in found] == [CriterionKind.PAY]


_WORDS = (
    "I have never not used Kotlin since March my boss we and or but , . 5 years of 2 with in who move will won't "
    "remote only office no need a visa"
).split()
_OPENINGS = ["", "I have never used Kotlin", "I will not move", "I need a visa", "remote only"]


@given(st.sampled_from(_OPENINGS), st.lists(st.sampled_from(_WORDS), max_size=8))
def test_any_sentence(opening: str, words: list[str]) -> None:
    """However the words fall, what counts against them begins with their own "I", or names a plain condition."""
    asked = attrs.evolve(MUNICH, must_have=["Kotlin"], deal_breakers=["needs a visa"])
    said = " ".join((opening, *words))
    candidate = attrs.evolve(MIRA, said=(Said(said),), location="Lisbon")
    found = [one for one in fit(candidate, dossier(), asked, TODAY).criteria if one.verdict is NOT_MET]
    plain = ("«i ", "«no, i ", "«no i ", "«and i ", "«remote", "«only remote", "«no remote", "«and remote")
    assert all(any(start in one.why[0].casefold() for start in plain) for one in found)
