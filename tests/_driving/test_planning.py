"""Who is asked, and why the others are not, before the first request."""

from __future__ import annotations

import asyncio
from importlib.metadata import EntryPoint

import attrs
import pytest

from callprep.errors import BrokenSourceError, UnknownSourceError
from callprep.inquiry.source import ANY_PUBLIC, Auth, Inquiry, SourceInfo, Way
from callprep.inquiry.wire import Request, Response
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import GapKind
from callprep.reading import plugins
from callprep.reading.settings import Settings
from callprep.researching import Ask, Plan, aresearch, plan, research

ADA = Candidate("Ada Example").with_accounts("https://github.com/ada")


KEYS = Auth(("A_KEY", "B_KEY"), required=True)


class Asks:
    """Something that asks one question."""

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Ask about the first account."""
        yield Request.get(f"https://a.example/{candidate.accounts[0].handle}")


@attrs.frozen
class Rest(Asks):
    """A source that reads GitHub, dearer without a key."""

    calls: str = "5"

    @property
    def info(self) -> SourceInfo:
        """What it is."""
        auth = Auth(("REST_KEY",))
        return SourceInfo("rest", way=Way.API, hosts={"a.example"}, sites={"github"}, requests=self.calls, auth=auth)

    @classmethod
    def configured(cls, settings: Settings) -> Rest:
        """Take the cheap way where there is a key."""
        return cls("1" if settings.has("rest") else "5")


class Keyed(Asks):
    """A source that needs a key."""

    info = SourceInfo("keyed", way=Way.API, hosts={"a.example"}, sites={"github"}, auth=KEYS)


class Pages(Asks):
    """A source that goes wherever people link."""

    info = SourceInfo("pages", way=Way.PAGE, hosts=ANY_PUBLIC, sites={"homepage", "feed"})


class Importer(Asks):
    """A source that is off, and cannot be made without a file."""

    info = SourceInfo("importer", way=Way.IMPORT, on_by_default=False)

    def __init__(self, file: str) -> None:
        """Take a file."""


@pytest.fixture(autouse=True)
def _points(monkeypatch: pytest.MonkeyPatch) -> None:
    values = {name.lower(): f"{__name__}:{name}" for name in ("Rest", "Keyed", "Pages", "Importer")}
    points = tuple(EntryPoint(*item, plugins.GROUP) for item in {**values, "broken": "no_such_package:X"}.items())
    monkeypatch.setattr(plugins, "entry_points", lambda *, group: points if group == plugins.GROUP else ())


def skipped(made: Plan) -> dict[str, tuple[GapKind, str]]:
    """Say who is skipped, and why."""
    return {name: (gap.kind, gap.detail) for name, gap in made.skipped}


class TestEveryone:
    """All that are installed."""

    def test_plan(self) -> None:
        """Each installed source is asked or skipped, with the reason and what to do about it; nobody is left out."""
        made = plan(ADA, settings=Settings())
        assert made.asked == (Ask("rest", ADA.accounts, "5"),)
        reasons = skipped(made)
        assert reasons["keyed"] == (GapKind.SKIPPED, "it needs a key, and there is none; set A_KEY or B_KEY")
        assert reasons["pages"] == (GapKind.NO_ACCOUNT, "none on feed or homepage is known")
        assert reasons["importer"] == (GapKind.SKIPPED, "it is off unless it is asked for by name")
        assert reasons["broken"][0] is GapKind.BROKEN
        assert "cannot be loaded" in reasons["broken"][1]

    def test_with_keys(self) -> None:
        """With keys sources are made with them, and those that need one are asked."""
        made = plan(ADA, settings=Settings(has=["rest", "keyed"]))
        assert [(ask.source, ask.requests) for ask in made.asked] == [("keyed", "1"), ("rest", "1")]

    def test_from_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """By default the environment says which keys there are."""
        monkeypatch.setenv("REST_KEY", "x")
        monkeypatch.delenv("A_KEY", raising=False)
        made = plan(ADA)
        assert [(ask.source, ask.requests) for ask in made.asked] == [("rest", "1")]

    def test_a_sender_has_its_own_keys(self) -> None:
        """Who sends by other means is not asked for keys, unless settings are given too."""
        assert "keyed" in {ask.source for ask in plan(ADA, send=lambda _: None).asked}
        assert "keyed" in skipped(plan(ADA, send=lambda _: None, settings=Settings()))

    def test_no_guard(self) -> None:
        """A source that goes wherever people link is skipped with a client and asked with a sender."""
        candidate = ADA.with_accounts(Account.page("https://ada.example/"))
        assert skipped(plan(candidate, settings=Settings()))["pages"][0] is GapKind.SKIPPED
        assert "pages" in {ask.source for ask in plan(candidate, send=lambda _: None).asked}

    def test_a_name_alone(self) -> None:
        """With a name alone nobody is asked."""
        made = plan(Candidate("Ada"), settings=Settings())
        assert made.asked == ()
        assert skipped(made)["rest"][0] is GapKind.NO_ACCOUNT

    def test_research_does_what_was_planned(self) -> None:
        """What the plan says is what the dossier reports, gap by gap."""

        def send(request: Request) -> Response:
            return Response(200, url=request.url)

        made, dossier = plan(ADA, send=send), research(ADA, send=send)
        assert [report.source for report in dossier.reports if report.gap is None] == [ask.source for ask in made.asked]
        assert dossier.gaps == made.skipped


class TestNamed:
    """Sources that are given."""

    def test_by_name(self) -> None:
        """A name stands for the installed source, also one that is off by default; only those are asked."""
        made = plan(ADA, ["rest", Rest("2")], settings=Settings(has=["rest"]))
        assert [(ask.source, ask.requests) for ask in made.asked] == [("rest", "1"), ("rest", "2")]
        assert made.skipped == ()

    def test_one_name(self) -> None:
        """A plain text is one name, for a research and its twin too, and not as many as it has letters."""
        assert plan(ADA, "rest") == plan(ADA, ["rest"])
        answer = Response(200, url="https://a.example/ada")

        async def awaited(_: Request) -> Response:
            return answer

        for dossier in (
            research(ADA, "rest", send=lambda _: answer),
            asyncio.run(aresearch(ADA, "rest", send=awaited)),
        ):
            assert [report.source for report in dossier.reports] == ["rest"]
        with pytest.raises(UnknownSourceError, match="did you mean 'rest'"):
            plan(ADA, "rst")

    def test_off_by_default(self) -> None:
        """A source that is off is asked when it is given."""
        assert [ask.source for ask in plan(ADA, [Importer("cv.json")]).asked] == ["importer"]

    def test_keys_of_strangers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A source that is made, not installed, finds its key in the environment too."""

        class Mine(Asks):
            info = SourceInfo("mine", way=Way.API, sites={"github"}, auth=Auth(("MY_KEY",), required=True))

        monkeypatch.delenv("MY_KEY", raising=False)
        assert skipped(plan(ADA, [Mine()]))["mine"][1].endswith("set MY_KEY")
        monkeypatch.setenv("MY_KEY", "x")
        assert plan(ADA, [Mine()]).skipped == ()

    def test_unknown(self) -> None:
        """A name that is not installed is refused, with the nearest that is."""
        with pytest.raises(UnknownSourceError, match="did you mean 'rest'"):
            plan(ADA, ["rst"])

    def test_broken(self) -> None:
        """A source that was named and cannot be loaded is an error: it was asked for."""
        with pytest.raises(BrokenSourceError, match="cannot be loaded"):
            plan(ADA, ["broken"])


class TestSaid:
    """A plan as text."""

    def test_asked_and_skipped(self) -> None:
        """Printed, it says who is asked about what at which cost, and who is skipped and why."""
        made = plan(ADA, [Rest(), Pages(), Importer("cv.json")], settings=Settings())
        assert str(made).splitlines() == [
            "asked:",
            "  rest: github ada (requests: 5)",
            "  importer: the candidate (requests: 1)",
            "skipped:",
            "  pages: no account: none on feed or homepage is known",
        ]

    def test_nobody(self) -> None:
        """A plan in which nobody is asked says so."""
        assert str(plan(ADA, [])) == "asked: nothing"
