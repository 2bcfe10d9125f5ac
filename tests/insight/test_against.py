"""What speaks against who rings, or says farewell: it is known, and opens nothing."""

from __future__ import annotations

import pytest
from tests.helpers import MIRA, SEEN, TODAY, dossier, evidence

from callprep import Caller, Channel, Company, Engagement, Form, Opportunity, Post, Project, Role, Talk, Wish
from callprep.insight._against import is_farewell, speaks_against_company, speaks_against_recruiters


class TestCompany:
    """A reproach of the company that rings."""

    @pytest.mark.parametrize(
        "title",
        [
            "Why I will never join Tollgate", "Tollgate stole from my shop", "Tollgate is a scam",
            "The trouble with Tollgate", "We left Tollgate after the third outage", "How Tollgate lied to small shops",
            "Boycott Tollgate", "I would never work at Tollgate", "Stop using Tollgate", "Don't trust Tollgate",
            "Tollgate ignored me for a year", "What is wrong with Tollgate", "Why we moved away from Tollgate",
            "Goodbye, Tollgate", "Tollgate's founders are liars", "Rejected by Tollgate", "TOLLGATE IS TOXIC",
        ],
    )  # fmt: skip
    def test_against(self, title: str) -> None:
        """What is said in one sentence with the name, before it or after it, is a reproach."""
        assert speaks_against_company(Post(title), "Tollgate Ltd.")

    @pytest.mark.parametrize(
        "title",
        [
            "How Tollgate settles in a minute", "Detecting fraud with Tollgate", "We left cash for Tollgate",
            "Why I never looked back: moving to Tollgate", "Building a Tollgate plugin", "Why we chose Tollgate",
            "What Tollgate taught me about graphs", "Testing failure modes at Tollgate", "Never stop learning",
            "Not a bug: how Tollgate rounds", "Dead letters at Tollgate", "Tollgate: an API that never breaks",
            "Never use a tollgate in a model of flow", "Other shops lied. Tollgate counts", "",
        ],
    )  # fmt: skip
    def test_not_against(self, title: str) -> None:
        """A name beside words of a trade, or a reproach of somebody else, is none."""
        assert not speaks_against_company(Post(title), "Tollgate")

    def test_where_it_stands(self) -> None:
        """The summary and the event count as well; a job and a project are names of things."""
        assert speaks_against_company(Post("On money", summary="It settles.\nTollgate cheated us."), "Tollgate")
        assert not speaks_against_company(Role("Never at Tollgate"), "Tollgate")
        assert not speaks_against_company(Project("never-tollgate"), "Tollgate")

    def test_no_name(self) -> None:
        """Against a company without a name nobody speaks."""
        assert not speaks_against_company(Post("I will never join"), " ")


class TestRecruiters:
    """A reproach of people who ring as we do."""

    @pytest.mark.parametrize(
        "title",
        [
            "No recruiters, please", "Why I ignore recruiters", "Dear recruiters", "An open letter to recruiters",
            "Recruiters are the worst", "Recruiters never read my profile", "Stop calling me, recruiters",
            "How recruiters waste my time", "Headhunters, leave me alone",
        ],
    )  # fmt: skip
    def test_against(self, title: str) -> None:
        """Who asks to be left alone is not rung with it."""
        assert speaks_against_recruiters(Post(title))

    def test_event(self) -> None:
        """The name of an event says it too."""
        assert speaks_against_recruiters(Talk("On tides", "Fuck recruiters"))

    @pytest.mark.parametrize(
        "title",
        [
            "Building search for recruiters",
            "What recruiters ask of a nurse",
            "Tools recruiters use",
            "A recruiter's day",
        ],
    )
    def test_trade(self, title: str) -> None:
        """Who builds for recruiters speaks of work."""
        assert not speaks_against_recruiters(Post(title))


class TestFarewell:
    """A farewell to an employer."""

    @pytest.mark.parametrize(
        "title",
        [
            "I quit", "Why I quit my job", "I resigned today", "Leaving my job after ten years", "Why I left Google",
            "My last day at Acme", "Farewell", "Goodbye, team", "So long, and thanks for all the fish", "I'm leaving",
        ],
    )  # fmt: skip
    def test_farewell(self, title: str) -> None:
        """Who leaves says so in a title."""
        assert is_farewell(Post(title))

    @pytest.mark.parametrize(
        "title",
        [
            "How to quit vim", "I left a NULL in production", "Goodbye jQuery", "Leaving callbacks behind",
            "Why functions leave early", "The last day of the harvest", "Why I left joins out of the planner",
        ],
    )  # fmt: skip
    def test_none(self, title: str) -> None:
        """What is left in a trade is no employer."""
        assert not is_farewell(Post(title))

    def test_wish(self) -> None:
        """Who wishes to leave says what they look for."""
        assert not is_farewell(Wish("leave my job"))


class TestDisclosed:
    """An engagement knows who rings."""

    @pytest.mark.parametrize(
        ("title", "why"),
        [
            ("Why I will never join Tollgate", "it speaks against the company: read it before the call"),
            ("Why I ignore recruiters", "it speaks against recruiters: read it before the call"),
            ("I quit", "it is a farewell: read it before the call"),
        ],
    )
    def test_known(self, title: str, why: str) -> None:
        """It is known in every channel, with the reason, and the sheet has it for no hook."""
        item = evidence(Post(title, published=SEEN))
        role = Opportunity("Graph analyst", Company("Tollgate"))
        e = Engagement(MIRA, dossier(item), role, Caller("Marta", "Tollgate"), today=TODAY)
        assert {e.disclosed(item, channel).form for channel in (Channel.CALL, Channel.MAIL)} == {Form.KNOW}
        assert why in e.disclosed(item).why
        assert [left.why for left in e.hooks_left_out()] == [why]
        assert e.hooks() == ()
