"""May they be written to, by whom and where: every refusal says what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

import attrs
import pytest
from tests.helpers import MIRA, OPPORTUNITY, engagement

from callprep import Caller, Engagement, Reply, Warmth
from callprep.documents.addressing import address_for, check_person, check_sender
from callprep.errors import BrokenSourceError, NotAllowedError
from callprep.inquiry.source import SourceInfo, Terms, Way
from callprep.model.mails import MailAddress
from callprep.reading import plugins

TOMAS = Caller("Tomas", "Lumen Works", email="tomas@lumen.example", address="1 Sample Street, Townham")


_evolve = cast("Callable[..., Caller]", attrs.evolve)  # the field is known by name only


def written_to(*emails: str | MailAddress, reply: Reply | None = None) -> Engagement:
    """Give one case whose candidate has these addresses."""
    them = attrs.evolve(MIRA, emails=emails, reply=reply)
    return attrs.evolve(engagement(candidate=them), caller=TOMAS)


class TestPerson:
    """Who must not be written to."""

    def test_do_not_contact(self) -> None:
        """Who is not to be contacted is not."""
        e = engagement(candidate=attrs.evolve(MIRA, do_not_contact=True))
        with pytest.raises(NotAllowedError, match="write nothing until they say otherwise"):
            check_person(e)

    @pytest.mark.parametrize(("warmth", "said"), [(Warmth.NO, "no"), (Warmth.NOT_NOW, "not now")])
    def test_declined(self, warmth: Warmth, said: str) -> None:
        """Who has said no, or not now, gets no pitch."""
        with pytest.raises(NotAllowedError, match=f"answered '{said}' already: thank them"):
            check_person(engagement(candidate=attrs.evolve(MIRA, reply=Reply("No.", warmth))))

    def test_anybody_else(self) -> None:
        """Anybody else may be written to, also who has answered."""
        check_person(engagement(candidate=attrs.evolve(MIRA, reply=Reply("Maybe."))))


class TestSender:
    """Who writes says who they are."""

    @pytest.mark.parametrize("missing", ["email", "address"])
    def test_missing(self, missing: str) -> None:
        """Without an address to answer to or a postal one there is no mail, and it is named; a caller has a name."""
        e = attrs.evolve(engagement(), caller=_evolve(TOMAS, **{missing: " "}))
        with pytest.raises(NotAllowedError, match=rf"fill in `Caller\.{missing}`$"):
            check_sender(e)
        check_sender(attrs.evolve(engagement(), caller=TOMAS))

    def test_both_missing(self) -> None:
        """What is missing is named at once."""
        with pytest.raises(NotAllowedError, match=r"`Caller\.email` and `Caller\.address`"):
            check_sender(engagement())

    def test_no_mailbox(self) -> None:
        """What cannot be an address is none of the sender's either."""
        e = attrs.evolve(engagement(), caller=attrs.evolve(TOMAS, email="tomas@x\r\nBcc: eve@evil.example"))
        with pytest.raises(NotAllowedError, match=r"`Caller\.email`: .* is no mail address"):
            check_sender(e)

    @pytest.mark.parametrize(
        "caller",
        [
            TOMAS,
            Caller("Ola", "Finch Search", email="ola@lumenworks.example", address="1 Sample Street"),
            Caller("Ola", "Finch Search", email="ola@finch.example", address="c/o Lumen-Works, Townham"),
        ],
    )
    def test_confidential(self, caller: Caller) -> None:
        """A sender who would give away whose search it is cannot write; an agency can."""
        role = attrs.evolve(OPPORTUNITY, confidential=True)
        with pytest.raises(NotAllowedError, match="the search is confidential"):
            check_sender(attrs.evolve(engagement(opportunity=role), caller=caller))
        agency = Caller("Ola", "Finch Search", email="ola@finch.example", address="1 Sample Street")
        check_sender(attrs.evolve(engagement(opportunity=role), caller=agency))


class TestAddress:
    """Which address is chosen."""

    def test_none_known(self) -> None:
        """Without any address there is none, which is no refusal: they may be reached another way."""
        assert address_for(written_to()) is None

    def test_given_first(self) -> None:
        """One that they gave goes before one that was found, in whatever order they stand."""
        given = MailAddress("mira@mira.example")
        found = MailAddress("m@found.example", "github")
        assert address_for(written_to(found, given)) == address_for(written_to(given, found)) == given

    @pytest.mark.parametrize("site", ["github", "https://github.com/mira-okafor-example", "homepage", "nowhere"])
    def test_found(self, site: str) -> None:
        """One that was found where the terms do not allow contact, or nobody knows them, is not used unasked."""
        with pytest.raises(NotAllowedError, match=r"whose terms keep it .* leave out where it was found"):
            address_for(written_to(MailAddress("m@found.example", site)))

    def test_found_and_answered(self) -> None:
        """After they have written back it is no mail that nobody asked for."""
        mail = MailAddress("m@found.example", "github")
        assert address_for(written_to(mail, reply=Reply("Yes?"))) == mail

    def test_noreply(self) -> None:
        """What nobody reads is never used, answered or not."""
        for reply in (None, Reply("Yes?")):
            with pytest.raises(NotAllowedError, match="a noreply address is read by nobody"):
                address_for(written_to("7+mira@users.noreply.github.com", reply=reply))

    def test_a_source_allows_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """One found on a site whose terms allow contact may be used; a source that cannot be loaded says nothing."""
        entries = tuple(plugins.SourceEntry(name, ()) for name in ("broken", "open"))
        monkeypatch.setattr(plugins, "installed", lambda: entries)
        monkeypatch.setattr(plugins.SourceEntry, "info", _info)
        mail = MailAddress("m@found.example", "openpages")
        assert address_for(written_to(mail)) == mail


def _info(entry: plugins.SourceEntry) -> SourceInfo:
    """Describe a source that allows contact, and one that cannot be loaded."""
    if entry.name == "broken":
        raise BrokenSourceError(entry.name, "cannot be loaded")
    terms = Terms("https://open.example/terms", date(2026, 1, 1), contact=True)
    return SourceInfo("open", way=Way.PAGE, sites={"openpages"}, terms=terms)
