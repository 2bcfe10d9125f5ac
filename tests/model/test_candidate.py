"""The candidate: accounts without doubles, a name for the phone, and no field for what is nobody's business."""

from __future__ import annotations

import re

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import callprep
from callprep import Account, Candidate, ExternalRef, Reply, Warmth
from callprep.errors import InvalidInputError
from callprep.model.jsonable import from_json, to_json

GITHUB = "https://github.com/mira-okafor-example"


class TestAccounts:
    """What the recruiter pasted."""

    def test_the_same_account_counts_once(self) -> None:
        """However an account is written, it is there once, as it was first given."""
        mira = Candidate("Mira").with_accounts(
            GITHUB, f"{GITHUB}/maps?tab=readme", GITHUB.upper().replace("HTTPS", "http")
        )
        assert [account.handle for account in mira.accounts] == ["mira-okafor-example"]
        assert mira.with_accounts(Account("github", "Mira-Okafor-Example")) == mira
        assert Candidate("Mira", accounts=(*mira.accounts, *mira.accounts)) == mira

    def test_several(self) -> None:
        """Texts and accounts may be mixed, the order is kept, and the old candidate stays as it was."""
        before = Candidate("Mira").with_accounts(GITHUB)
        blog = Account.page("https://mira.example/")
        after = before.with_accounts(blog, "https://stackoverflow.com/users/77/mira")
        assert [account.site for account in after.accounts] == ["github", "homepage", "stackoverflow"]
        assert len(before.accounts) == 1
        assert after.on("homepage") == (blog,)
        assert after.on("gitlab") == ()

    @pytest.mark.parametrize(
        "text", ["", "mira", "https://mira.example/", "https://github.com/", "https://github.com/about", "x" * 9_000]
    )
    def test_no_profile(self, text: str) -> None:
        """What is no profile is refused, with an example of one and what to do about a homepage."""
        with pytest.raises(
            InvalidInputError, match=r"is no profile .* 'https://github.com/octocat'.*Account.page"
        ) as told:
            Candidate("Mira").with_accounts(GITHUB, text)
        assert len(str(told.value)) < 400


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Mira Okafor", "Mira"),
        ("  Mira\tOkafor ", "Mira"),
        ("Mira", "Mira"),
        ("Dr. Mira Okafor", "Mira"),
        ("Prof. Dr. Okafor", "Okafor"),
        ("Okafor, Mira", "Mira"),
        ("Okafor, Dr. Mira Ada", "Mira"),
        ("Mira Okafor, PhD", "Mira"),
        ("Mira, Ph.D.", "Mira"),
        ("Mira Okafor, Lagos", "Mira"),
        ("Mira,", "Mira"),
        ("Anne-Marie d'Arc", "Anne-Marie"),
        ("李 雷", "李"),
        ("Dr.", "Dr."),
        ("Dr. Ing. Katarzyna Wójcik-Brandt", "Katarzyna"),
        ("Dr.-Ing. Jan Huber", "Jan"),
        ("Dipl.-Ing. Jan Huber", "Jan"),
        ("Dr. med. Anna Weiss", "Anna"),
        ("Univ.-Prof. Mag. Dr. Anna Weiss", "Anna"),
        ("Dr.med. Anna Weiss", "Anna"),
        ("Rev. Anna Weiss", "Anna"),
        ("Sir Tim Weiss", "Tim"),
        ("Dr. Phil Collins", "Phil"),
        ("Mag Okafor", "Mag"),
        ("Smith, John, PhD", "John"),
        ("Smith, PhD, MBA", "Smith"),
        ("John Smith, PhD, MBA", "John"),
        ("Dr. Wójcik, Katarzyna", "Katarzyna"),
        ("van der Berg, Anna", "Anna"),
        ("{{ 7*7 }}", "{{ 7*7 }}"),
        ("{{first_name}} Weiss", "{{first_name}} Weiss"),
        ("🦊 Fox", "🦊 Fox"),
        ("क्षमा शर्मा", "क्षमा"),
        ("J. R. Weiss", "J. R. Weiss"),
        ("J.-P. Weiss", "J.-P. Weiss"),
        ("J. Robert Weiss", "Robert"),
        ("Weiss, J. Robert", "Robert"),
        ("Weiss, J.", "Weiss, J."),
        ("J.", "J."),
        ("Mira R. Weiss", "Mira"),
        ("mira okafor", "Mira"),
        ("MIRA OKAFOR", "Mira"),
        ("van der Berg", "van der Berg"),
        ("Van Weiss", "Van"),
        ("di wu", "Di"),
        ("null", "null"),
        ("Al Weiss", "Al"),
        ("", ""),
        ("   ", ""),
    ],
)
def test_first_name(name: str, said: str) -> None:
    """On the phone it is the first word that is no title, also where the family name stands in front."""
    assert Candidate(name).first_name == said


@given(st.text(max_size=20))
def test_first_name_of_any_text(name: str) -> None:
    """Whatever the name is, what they are called is written with its letters, on one line."""
    first = Candidate(name).first_name
    assert set(first.casefold()) <= {*name.casefold(), " "}
    assert " ".join(first.split()) == first


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("M0\x01 \x02", "M0"),
        ("Zo\u00e9\u202e Chan", "Zo\u00e9"),
        ('"?" Smith', "? Smith"),
        ("1M ; 2", "1M; 2"),
        ("«»1", "1"),
        ("“”", "“”"),
    ],
)
def test_first_name_is_clean(name: str, said: str) -> None:
    """What hides, empty quotation marks and loose commas are nobody's name."""
    assert Candidate(name).first_name == said


@pytest.mark.parametrize(("name", "called"), [("Zhao Wei", "Wei"), ("Nagy Anna", "Anna"), ("Mira Okafor", " \x01Mi ")])
def test_called(name: str, called: str) -> None:
    """Where the family's name comes first, it can be told how they are addressed; nobody can know."""
    person = Candidate(name, called=called)
    assert person.first_name == called.strip(" \x01")
    assert from_json(Candidate, to_json(person)) == person
    assert Candidate(name, called=" ").first_name == name.split(maxsplit=1)[0]


PROTECTED = re.compile(
    "age|born|birth|gender|sex|pronoun|ethnic|race|nation|citizen|religio|belie|faith|politic|party|union|health|disab|"
    "married|marital|famil|child|pregnan|caste|orient|veteran|photo|picture|avatar|image|salary_history|home_address"
)


def test_no_field_for_a_protected_trait() -> None:
    """No public value has a field for a protected trait, a photo or a home address."""
    kinds = [getattr(callprep, name) for name in callprep.__all__]
    found = {
        f"{kind.__name__}.{field.name}"
        for kind in kinds
        if isinstance(kind, type) and attrs.has(kind)
        for field in attrs.fields(kind)
        if any(PROTECTED.match(word) for word in field.name.split("_")) or PROTECTED.fullmatch(field.name)
    }
    assert found == set()
    assert "name" in attrs.fields_dict(Candidate)


def test_unknown_status() -> None:
    """Whether somebody is looking is unknown until it is said, and nobody is off limits by default."""
    mira = Candidate("Mira", ref=ExternalRef("sheet", "row 7"))
    assert mira.status is callprep.Status.UNKNOWN
    assert mira.do_not_contact is False
    assert mira.reply is None


def test_warmth_by_its_word() -> None:
    """A warmth may be given as a word; a word that is none is refused, with those that are."""
    assert Reply("Sure.", "Eager") == Reply("Sure.", Warmth.EAGER)
    with pytest.raises(InvalidInputError, match="should be one of eager, lukewarm, question, not_now, no, not 'hot'"):
        Reply("Sure.", "hot")
