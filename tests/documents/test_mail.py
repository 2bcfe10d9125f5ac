"""Rules of the first mail: what it holds, what it leaves out, and when it is not written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date

import attrs
import pytest
from benchmarks.trades import engagements
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.documents.letters import ANSWER, INDEX, POST, ROLE, TOMAS, letter_case
from tests.helpers import BLOG, GITHUB, MIRA, SEEN, evidence

from callprep import (
    PITCH,
    Account,
    Company,
    Engagement,
    Evidence,
    Fact,
    Identity,
    Interest,
    Mention,
    NextStep,
    Paper,
    Patent,
    Person,
    Post,
    Project,
    ProjectRole,
    Reply,
    Role,
    Skill,
    Talk,
    Tone,
    Warmth,
    Wish,
    lint,
)
from callprep.documents.mail import REACH_OUT, Mail
from callprep.documents.outline import section
from callprep.documents.sections._reasons import hook_line
from callprep.errors import NotAllowedError
from callprep.model.mails import MailAddress
from callprep.model.told import Audience
from callprep.wording import choices, keys

HEAD = ["subject", "greeting", "hook", "role", "benefit", "next_step", "signature", "notice"]
KINDS: dict[str, Evidence[Fact]] = {
    "own project": INDEX,
    "starred project": evidence(Project("search-index", stars=412, active=SEEN), source="github"),
    "contribution": evidence(Project("lucene", ProjectRole.CONTRIBUTOR, active=SEEN), source="github"),
    "patent": evidence(Patent("Reading lamp", "EP1", granted=True), source="github"),
    "application": evidence(Patent("Reading lamp", "EP2", granted=False), source="github"),
    "paper": evidence(Paper("Search", venue="Acta", published=SEEN), source="github"),
    "paper of a year": evidence(Paper("Search", published=SEEN), source="github"),
    "paper without a date": evidence(Paper("Search"), source="github"),
    "talk": evidence(Talk("Index well", event="PyTown", given=SEEN), source="github"),
    "job": evidence(Role("Engineer", employer="Acme", current=True, started=SEEN), source="github"),
    "past job": evidence(Role("Engineer", employer="Acme", ended=SEEN), source="github"),
    "skill": evidence(Skill("Lucene"), source="github"),
    "skill with answers": evidence(Skill("Lucene", score=40, count=12), source="github"),
    "answer": ANSWER,
    "post": POST,
}  # fmt: skip


def mail(*facts: Evidence[Fact], **role: object) -> Mail:
    """Write the first mail to Mira over these facts."""
    return REACH_OUT.write(letter_case(*facts, **role))


def replied(e: Engagement, warmth: Warmth = Warmth.LUKEWARM) -> Engagement:
    """Give the case after a reply."""
    return attrs.evolve(e, candidate=attrs.evolve(e.candidate, reply=Reply("Tell me more?", warmth)))


class TestWhole:
    """What a mail is."""

    def test_sections(self) -> None:
        """It says why them, what it is about, what is in it for them, one ask, who writes, and how to refuse."""
        written = mail(POST)
        assert [part.name for part in written.parts] == HEAD
        assert "«How search indexes age»" in written.part("hook")[0].text
        assert "on your blog" in written.part("hook")[0].text
        assert "Search engineer" in written.body
        assert written.part("role")[0].cites[0] == POST.id
        assert [line.form.value for line in written.lines].count("ask") == 1
        assert "Wednesday 13 May, 45 minutes with Ola?" in written.part("next_step")[0].text
        assert written.body.count("?") == 1
        assert written.body.startswith("Hi Mira,\n\n")
        assert "Best,\nTomas, recruiter, Lumen Works\ntomas@lumen.example, 1 Sample Street, Townham" in written.body
        assert str(written) == f"Subject: {written.subject}\n\n{written.body}"
        assert [need.field for need in written.needs] == ["opportunity.first_project"]  # may be said, not written

    def test_same_bytes(self) -> None:
        """The same case gives the same mail, and comes back from JSON as it was."""
        written = mail(POST, ANSWER)
        assert str(mail(POST, ANSWER)) == str(written) == str(Mail.from_json(written.to_json()))
        assert Mail.from_json(written.to_json()) == written

    def test_explain(self) -> None:
        """Every section says what it rests on; one that wrote nothing says so."""
        written = mail(POST)
        assert f"rests on Post «How search indexes age», proven, {BLOG.url}" in written.explain("hook")
        assert "rests on opportunity.title" in written.explain("role")
        assert written.explain("poem") == "poem: nothing was written"
        uploaded = evidence(Talk("Index well"), BLOG, source="feeds")
        place = attrs.evolve(uploaded.provenance, page="", place="cv.pdf page 1")
        case = replied(letter_case(attrs.evolve(uploaded, provenance=place)))
        assert "cv.pdf page 1" in REACH_OUT.write(case).explain("hook")

    @pytest.mark.parametrize("key", engagements())
    def test_trades(self, key: str) -> None:
        """For people of every trade it is short, speaks more of them than of us, and keeps to one ask."""
        case = engagements()[key]
        written = REACH_OUT.write(
            attrs.evolve(case, caller=attrs.evolve(case.caller, email=TOMAS.email, address=TOMAS.address))
        )
        words = re.findall(r"\b(you|your|yours|we|our|us|ours)\b", written.body.casefold())
        assert written.words <= 150
        assert 0 < len(written.subject) <= 60
        assert "opportunity" not in str(written).casefold()
        assert sum(word.startswith("you") for word in words) >= sum(not word.startswith("you") for word in words)
        assert [line.form.value for line in written.lines].count("ask") == 1
        assert not re.search(r"\.\.(?!\.)| ,|  |\(\)|—|\bNone\b|\{|\}", str(written)), str(written)

    @pytest.mark.parametrize("kind", KINDS)
    def test_kinds(self, kind: str) -> None:
        """Whatever they did is named by its name, with where it stands, and closes its sentence once."""
        written = REACH_OUT.write(replied(letter_case(KINDS[kind])))
        told = written.part("hook")[0]
        assert told.cites == (KINDS[kind].id,)
        assert KINDS[kind].fact.title.split()[0] in told.text
        assert not re.search(r"\.\.|\s[,.]|\S«|»\w", told.text), told.text
        assert {line.cites for line in written.part("notice")} >= {(KINDS[kind].id,)}

    def test_more_of_it(self) -> None:
        """Their own words for it, its stars or its votes are told beside it, where there are enough."""
        assert "“An index for libraries”" in REACH_OUT.write(replied(letter_case(INDEX))).body
        assert "412" in REACH_OUT.write(replied(letter_case(KINDS["starred project"]))).body
        assert "88" in mail(ANSWER).body
        few = attrs.evolve(ANSWER.fact, score=3)  # type: ignore[misc]  # an Answer, which the type of the case does not say
        assert " 3 " not in mail(evidence(few, ANSWER.provenance.account, source="stackexchange")).body


class TestHookLine:
    """How a thing is named where the choice would seldom come to it."""

    def test_other(self) -> None:
        """What is of no kind of ours is named by its title and place."""
        told = hook_line(letter_case(), evidence(Interest("lamps"), BLOG, source="feeds"), "mail_hook")
        assert "lamps" in told.text
        assert "on your blog" in told.text

    def test_nothing_more(self) -> None:
        """A project without words of its own and with few stars is named, and no more is told of it."""
        bare = evidence(Project("search-index", stars=3), GITHUB, source="github")
        named, more = (hook_line(letter_case(), bare, "mail_hook", more=asked) for asked in (False, True))
        assert named == more


class TestFacts:
    """Which facts may stand in it."""

    def test_github(self) -> None:
        """Until they have written back nothing of GitHub stands in it; where that was all, it says so."""
        assert "search-index" not in str(mail(INDEX, POST))
        plain = mail(INDEX)
        assert not plain.part("hook")
        assert [line for line in plain.lines if INDEX.id in line.cites] == [plain.part("notice")[0]]
        assert "the site's terms keep it out of unsolicited mail" in str(plain.needs[0])
        source = plain.part("notice")[0]
        assert "on your GitHub" in source.text
        assert "search-index" in str(REACH_OUT.write(replied(letter_case(INDEX))))

    def test_year_of_an_event(self) -> None:
        """An event that has its year in its name is not given it twice."""
        for event, told in (("CupConf 2026", "at CupConf 2026"), ("CupConf", "at CupConf in 2026")):
            talk = evidence(Talk("How search ages", event, given=SEEN, topics=("search",)), BLOG, source="feeds")
            body = mail(talk).body
            assert told in body
            assert "2026 in 2026" not in body

    def test_nothing_known(self) -> None:
        """Without any facts it claims nothing, and asks for some."""
        plain = mail()
        assert "Nothing is known that could be named" in str(plain.needs[0])
        assert [part.name for part in plain.parts] == HEAD

    def test_held(self) -> None:
        """Where nothing is named they are told what was looked at; what may be somebody else's is told to be so."""
        unsure = evidence(Post("On age", (), SEEN), BLOG, source="feeds", identity=Identity.SUGGESTED)
        hit = evidence(
            Mention("Mira Okafor wins", "https://news.example/1"), GITHUB, source="github", identity=Identity.SUGGESTED
        )
        (told, *_) = mail(unsure, hit).part("notice")
        assert "a blog and a search of the web" in told.text
        assert "GitHub" not in told.text
        sure = evidence(Mention("Mira Okafor wins", "https://news.example/1"), GITHUB, source="github")
        (told, *_) = mail(sure, INDEX, unsure).part("notice")
        assert "in a search of the web and on your GitHub" in told.text
        assert "blog" not in told.text
        place = attrs.evolve(INDEX.provenance, page="", place="cv.pdf page 1", account=Account("cv", "cv.pdf", ""))
        kept = evidence(Interest("Sea swimming", personal=True), GITHUB, source="github")
        (told, *_) = mail(attrs.evolve(kept, provenance=place)).part("notice")
        assert "in your CV" in told.text
        assert "public" not in told.text
        (told, *_) = mail().part("notice")
        assert "your name" in told.text.casefold()
        assert not told.cites

    @pytest.mark.parametrize("section", ["mail_hook", "note_hook", "mail_gain", "note_body", "mail_role"])
    def test_deeds(self, section: str) -> None:
        """No wording says what the sender did with it: nobody knows whether they read, tried or watched it."""
        told = [text for key in keys() if key.startswith(f"{section}.") for text in choices(key)]
        assert told
        assert not [
            text
            for text in told
            if re.search(r"\bI(?:'ve)? (?:just )?(?:read|spent|tried|watched|got|looked at)\b", text)
        ]

    @pytest.mark.parametrize(
        ("venue", "told"),
        [
            ("preprint", "as a preprint"),
            ("Preprints", "as a preprint"),
            ("arXiv", "on arXiv"),
            ("Acta", "in Acta"),
            (" ", None),
        ],
    )
    def test_venue(self, venue: str, told: str | None) -> None:
        """A preprint is no venue, and a server of preprints is a place on the web."""
        for when in (None, SEEN):
            item = evidence(Paper("Search", venue=venue, published=when), BLOG, source="feeds")
            text = REACH_OUT.write(replied(letter_case(item))).part("hook")[0].text
            assert f"«Search» {told}{', 2026' if when else ''}" in text if told else " in ." not in text

    def test_unknown_site(self) -> None:
        """A site that nobody here knows is named by its host."""
        there = Account("answers", "42", "https://www.answers.example/users/42")
        assert "on answers.example" in REACH_OUT.write(replied(letter_case(evidence(ANSWER.fact, there)))).body

    @pytest.mark.parametrize(
        "item",
        [
            evidence(Post("How indexes age", (), SEEN), BLOG, source="feeds", identity=Identity.SUGGESTED),
            evidence(Interest("Sea swimming", personal=True), BLOG, source="feeds"),
        ],
    )  # fmt: skip
    def test_never(self, item: Evidence[Fact]) -> None:
        """What may be somebody else's, and hobbies, stand in no mail, not even as a question."""
        assert item.fact.title not in str(REACH_OUT.write(replied(letter_case(item))))

    def test_wish(self) -> None:
        """A wish of theirs that something here meets is what is in it for them."""
        wish = evidence(Wish("I would like to work on speech"), BLOG, source="homepage")
        written = mail(POST, wish, growth="you would lead all work on speech")
        (told,) = written.part("benefit")
        assert "“I would like to work on speech”" in told.text
        assert wish.id in told.cites
        assert wish.id in written.part("notice")[0].cites
        following = mail(POST, wish, learning=None, growth=None, next_roles=("head of speech",))
        assert "“I would like to work on speech”" in following.part("benefit")[0].text
        lasting = mail(POST, wish, learning=("speech, with the speech team",), growth="you would lead search")
        assert "with the speech team" in lasting.part("benefit")[0].text

    def test_gain(self) -> None:
        """Without a wish it is what they would learn, else where it leads, else the role after; else asked for."""
        assert "answers read out loud" in mail(POST).part("benefit")[0].text
        assert "you would lead search" in mail(POST, learning=None).part("benefit")[0].text
        assert "head of search" in mail(POST, learning=None, growth=None, next_roles=("head of search",)).body
        asked = mail(POST, learning=None, growth=None)
        assert not asked.part("benefit")
        assert asked.needs[-1].field == "opportunity.growth"
        near = mail(POST, learning=("search at night, with the night team",))
        assert POST.id in near.part("benefit")[0].cites
        assert "How search indexes age" in near.part("benefit")[0].text

    def test_file(self) -> None:
        """What stands in a file of ours is told to be from there, and is not called public."""
        item = evidence(Talk("Index well"), Account("cv", "cv.pdf", ""), source="cv")
        item = attrs.evolve(item, provenance=attrs.evolve(item.provenance, page="", place="cv.pdf page 1"))
        written = REACH_OUT.write(replied(letter_case(item)))
        assert "in your CV" in written.part("notice")[0].text
        assert not re.search("public|everybody|anybody", written.part("notice")[0].text)

    def test_address_found(self) -> None:
        """An address that was found is told with its place."""
        case = replied(
            letter_case(POST, candidate=attrs.evolve(MIRA, emails=(MailAddress("m@found.example", "github"),)))
        )
        written = REACH_OUT.write(case)
        assert written.to == MailAddress("m@found.example", "github")
        assert "GitHub" in written.part("notice")[1].text


class TestRole:
    """What it says of the role: what may be written, and nothing else."""

    def test_speakable(self) -> None:
        """What may only be said on the call stands nowhere in it."""
        assert "the index behind the library search" not in str(mail(POST))
        assert "search is live" not in str(mail(POST))

    @pytest.mark.parametrize("field", ["first_project", "work", "problems"])
    def test_work(self, field: str) -> None:
        """Work that the manager lets be written stands in it, and is offered as new."""
        open_answers: dict[str, object] = {"first_project": None, "work": None, "problems": None}
        case = letter_case(POST, **open_answers)
        answer: object = ("a ledger for lamps",) if field == "problems" else "a ledger for lamps"
        role = case.opportunity.answered(field, answer, audience=Audience.WRITTEN)
        (told, *_) = REACH_OUT.write(attrs.evolve(case, opportunity=role)).part("role")
        assert "a ledger for lamps" in told.text
        assert f"opportunity.{field}" in told.cites
        assert "ledger" in told.offers

    def test_done(self) -> None:
        """Work that they have done is told as done; without anything new to it, it is not told at all."""
        case = replied(letter_case(INDEX, impact=None))
        role = case.opportunity.answered("first_project", "the search index, from scratch", audience=Audience.WRITTEN)
        (told, *_) = REACH_OUT.write(attrs.evolve(case, opportunity=role)).part("role")
        assert "the search index, from scratch" in told.text
        assert not told.offers
        assert INDEX.id in told.cites
        assert "search-index" not in told.text, "the line before names it"
        bare = attrs.evolve(role, learning=None, growth=None)
        (told, *_) = REACH_OUT.write(attrs.evolve(case, opportunity=bare)).part("role")
        assert "from scratch" not in told.text

    def test_done_and_not_named(self) -> None:
        """Work that they have done, where that may not be named, is offered to nobody; the line rests on it."""
        case = letter_case(POST, INDEX)
        role = case.opportunity.answered("first_project", "the search index, from scratch", audience=Audience.WRITTEN)
        case = attrs.evolve(case, opportunity=role)
        written = REACH_OUT.write(case)
        (told, *_) = written.part("role")
        assert "from scratch" not in str(written)
        assert "search-index" not in str(written)
        assert INDEX.id in told.cites
        assert not {"overlap.pitched_as_new", "source.outreach", "role.unbound"} & {
            one.rule for one in lint(written, case)
        }
        without = REACH_OUT.write(attrs.evolve(case, dossier=case.dossier.without(INDEX.id)))
        assert "from scratch" in str(without)

    def test_shown_and_not_named(self) -> None:
        """What they have shown that they know is no gain, also where that may not be named."""
        speech = evidence(Project("answers-out-loud", topics=("speech", "recognition")), GITHUB, source="github")
        learning = ("speech recognition", "the care of rare manuscripts")
        case = letter_case(POST, speech, learning=learning)
        assert "the care of rare manuscripts" in REACH_OUT.write(case).body
        assert "recognition" not in REACH_OUT.write(case).body
        assert "recognition" in REACH_OUT.write(attrs.evolve(case, dossier=case.dossier.without(speech.id))).body

    @pytest.mark.parametrize("field", ["impact", "mission", "team_impact", "company_goals"])
    def test_what_for(self, field: str) -> None:
        """What it is for is told, out there or else for the team; where nobody said it, it is asked for."""
        case = letter_case(POST, impact=None)
        role = case.opportunity.answered(field, "lamps for all. Then books.", audience=Audience.WRITTEN)
        assert "lamps for all" in REACH_OUT.write(attrs.evolve(case, opportunity=role)).body
        assert mail(POST, impact=None).needs[0].field == "opportunity.impact"

    def test_task(self) -> None:
        """A task that may only be said is asked leave for; where there is none, one is asked for."""
        assert "May the task be written? (first_project)" in str(mail(POST).needs[0])
        none = mail(POST, first_project=None, work=None, problems=None)
        assert [need.field for need in none.needs] == ["opportunity.work"]

    def test_company(self) -> None:
        """A company is told in a line, else by what it makes, else not."""
        assert "the makers of a reading lamp that listens" in mail(POST).body
        makes = attrs.evolve(ROLE.company, one_liner=None, makes="lamps")
        assert "lamps." in mail(POST, company=makes).body
        assert len(mail(POST, company=Company("Lumen Works")).part("role")) == 2

    def test_full_stop(self) -> None:
        """A company whose name ends in a stop ends no sentence twice."""
        assert ".." not in str(mail(POST, company=Company("Acme Inc.", one_liner="lamps")))

    def test_confidential(self) -> None:
        """A confidential search names neither company nor title nor product; facts that name them are left out."""
        agency = attrs.evolve(TOMAS, company="Finch Search", email="tomas@finch.example")
        there = evidence(Talk("Light at Lumen Works"), BLOG, source="feeds")
        company = attrs.evolve(ROLE.company, products=("Glowreader",))
        for facts in ((there,), (POST,), (INDEX,)):
            case = letter_case(*facts, caller=agency, confidential=True, company=company)
            told = str(REACH_OUT.write(case))
            assert not re.search("lumen|search engineer|glowreader", told.casefold()), told
            assert "Finch Search" in told


class TestAsk:
    """The one small ask."""

    def test_slots(self) -> None:
        """Without a step it is a call of twenty minutes on one of two days of next week."""
        told = mail(POST, next_step=None).part("next_step")[0].text
        assert "Tuesday 12 May" in told
        assert "Thursday 14 May" in told
        assert "wenty minutes" in told

    def test_past(self) -> None:
        """A day that is over is asked about, and two others are offered."""
        written = mail(POST, next_step=NextStep("come by", on=date(2026, 5, 8)))
        assert "Thursday 14 May" in written.part("next_step")[0].text
        assert "Friday 8 May is over" in str(written.needs[-1])

    def test_open(self) -> None:
        """A step without a day, or without its length, is asked for all the same, and what is open is named."""
        asked = {
            "On which day, and for how long": NextStep("come by", when="in June"),
            "On which day is": NextStep("come by", when="in June", minutes=20),
            "How long": NextStep("come by", on=date(2026, 5, 13)),
        }
        for told, step in asked.items():
            assert told in str(mail(POST, next_step=step).needs[-1])

    @pytest.mark.parametrize(
        "step",
        [
            NextStep("come by and hear the room", when="Thursday 21 May, 3 pm", minutes=40),
            NextStep("a call with Ola, next Tuesday, 30 minutes"),
            NextStep("come by for half an hour", on=date(2026, 5, 13)),
            NextStep("come by", when="21 May", minutes=20),
        ],
    )
    def test_settled(self, step: NextStep) -> None:
        """What is told, in a field or in words, is not asked for."""
        assert not [need for need in mail(POST, next_step=step).needs if need.field == "opportunity.next_step"]

    @pytest.mark.parametrize(
        ("host", "named"),
        [
            (Person("Ola Berg", agreed=True), True),
            (Person("Ola Berg"), False),
            (Person("Tomas", agreed=True), False),
            (Person("Berg Talk", agreed=True), False),
        ],
    )
    def test_host(self, host: Person, *, named: bool) -> None:
        """A host is named who agreed to be, once, and not where it is the sender."""
        step = NextStep("come by for a Talk", on=date(2026, 5, 13), minutes=45, meets=host)
        assert (f"with {host.name}" in mail(POST, next_step=step).body) is named


class TestSubject:
    """The subject."""

    @given(
        st.text(min_size=1, max_size=120),
        st.text(max_size=119).map("X{}".format),  # of a name in which there is nothing to see nothing is written
        st.text(min_size=1, max_size=200),
    )
    @settings(max_examples=60)
    def test_short(self, title: str, company: str, theirs: str) -> None:
        """Whatever things are called, it has at most 60 characters, stands on one line, and is not empty."""
        case = letter_case(
            evidence(Post(theirs, (), SEEN), BLOG, source="feeds"), title=title, company=Company(company)
        )
        subject = REACH_OUT.write(case).subject
        assert 0 < len(subject) <= 60
        joined = subject.replace("\u200c", "").replace("\u200d", "")
        assert {unicodedata.category(char) for char in joined}.isdisjoint({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})

    def test_plain(self) -> None:
        """With nothing of theirs it names the role and the company, and no opportunity."""
        assert "Search engineer" in mail().subject
        assert mail().part("subject")[0].cites == ("company.name", "opportunity.title")


class TestRefusals:
    """When it is not written."""

    def test_refused(self) -> None:
        """To whom must not be written, it is not: whatever sections are left out."""
        never = letter_case(POST, candidate=attrs.evolve(MIRA, do_not_contact=True))
        for outline in (REACH_OUT, REACH_OUT.without("notice"), REACH_OUT.without("signature", "subject")):
            with pytest.raises(NotAllowedError, match="not to be contacted"):
                outline.write(never)
        with pytest.raises(NotAllowedError, match="answered 'no' already"):
            REACH_OUT.write(replied(letter_case(POST), Warmth.NO))

    def test_no_sender(self) -> None:
        """Without a sender it is not written."""
        with pytest.raises(NotAllowedError, match=r"`Caller\.address`"):
            REACH_OUT.write(letter_case(POST, caller=attrs.evolve(TOMAS, address=None)))
        with pytest.raises(NotAllowedError, match=r"`Caller\.address`"):
            Mail.assembled(letter_case(POST, caller=attrs.evolve(TOMAS, address=None)), ())

    def test_no_notice(self) -> None:
        """Without who writes and how to refuse, it is no mail to somebody who has not asked for one."""
        with pytest.raises(NotAllowedError, match="has these sections: notice"):
            REACH_OUT.without("notice").write(letter_case(POST))
        assert REACH_OUT.without("notice").write(replied(letter_case(POST))).subject

    def test_github_address(self) -> None:
        """Their address on GitHub is not used for it."""
        with pytest.raises(NotAllowedError, match="found on GitHub"):
            REACH_OUT.write(
                letter_case(POST, candidate=attrs.evolve(MIRA, emails=(MailAddress("m@x.example", "github"),)))
            )

    def test_answered(self) -> None:
        """After an answer it can still be looked at, and says that it is the mail that came before."""
        assert "They have written back already" in str(REACH_OUT.write(replied(letter_case(POST))).needs[0])


class TestLength:
    """How it is kept short."""

    def test_falls(self) -> None:
        """What is optional falls away first, whole sentences of it, and is listed."""
        long = "a very long answer that goes on about lamps and books and all that is read by night at home and away"
        written = mail(POST, impact=long, company=attrs.evolve(ROLE.company, one_liner=long))
        assert written.left_out
        assert written.words <= 150
        assert all(written.part(name) for name in HEAD)
        kept = {line.text for line in written.lines}
        assert all(line.text not in kept for line in written.left_out)

    def test_tools(self) -> None:
        """It names at most three technologies, however many an answer lists."""
        listed = "search in Rust, Go, Python, Kotlin, PostgreSQL and Kafka"
        written = mail(POST, impact=listed, learning=("reading aloud",))
        assert "Kafka" not in written.body
        assert any("Kafka" in line.text for line in written.left_out)

    @given(st.text(max_size=80).map("M{}".format), st.text(max_size=200), st.text(max_size=200))
    @settings(max_examples=40)
    def test_anything(self, name: str, theirs: str, answer: str) -> None:
        """Whatever stands in names, facts and answers, it is one mail with its paragraphs, and nothing hides in it."""
        item = evidence(Post(theirs, (), SEEN), BLOG, source="feeds")
        case = letter_case(item, candidate=attrs.evolve(MIRA, name=name), growth=answer or None, impact=answer or None)
        written = REACH_OUT.write(case)
        assert len(written.body.split("\n\n")) == len(written.paragraphs)
        told = written.body.replace("\n", "").replace("\u200c", "").replace("\u200d", "")
        assert not {"Cc", "Cf", "Cs", "Zl", "Zp"}.intersection(map(unicodedata.category, told))

    def test_marks_alone(self) -> None:
        """An answer of marks alone is none: it is told nowhere, and asked for."""
        company = attrs.evolve(ROLE.company, one_liner="...")
        odd = mail(POST, impact=";", growth="--", learning=("?",), company=company, next_step=None)
        assert not re.search(r":\s*[.;?-]", odd.body)
        assert {need.field for need in odd.needs} >= {"opportunity.impact", "opportunity.growth"}

    def test_ablation(self) -> None:
        """One fact taken away takes its lines, the others stand as they were, and no slot gets more than it lost."""
        facts = (POST, ANSWER, INDEX, evidence(Wish("I would like to work on speech"), BLOG, source="homepage"))
        makers: tuple[Callable[..., Engagement], ...] = (letter_case, lambda *known: replied(letter_case(*known)))
        for make in makers:
            before = REACH_OUT.write(make(*facts))
            for lost in facts:
                after = REACH_OUT.write(make(*(item for item in facts if item is not lost)))
                assert not any(lost.id in line.cites for line in after.lines)
                stays = [line for line in before.lines if lost.id not in line.cites]
                assert [line for line in after.lines if line in stays] == stays
                for name in HEAD:
                    went = sum(lost.id in line.cites for line in before.part(name))
                    assert sum(line not in stays for line in after.part(name)) <= went


class TestTogether:
    """What mail and call have in common."""

    def test_sent(self) -> None:
        """A call after the mail knows what the mail said."""
        case = letter_case(POST, ANSWER)
        written = REACH_OUT.write(case)
        after = replied(case.with_sent(written, "a text"))
        assert after.sent == (str(written), "a text")
        hooked = {line.text for line in written.part("hook")}
        assert not hooked & {line.text for line in PITCH.write(after).lines}

    def test_tone(self) -> None:
        """Greeting, goodbye, contractions and phrases of one's own are those of the caller, in mail and call."""
        tone = Tone(
            greeting="Good day",
            sign_off="Kind regards",
            contractions=False,
            phrases={"mail_ask.easy": ["I'm at ease."]},
        )
        case = letter_case(POST, caller=attrs.evolve(TOMAS, tone=tone))
        written = REACH_OUT.write(case)
        assert written.body.startswith("Good day Mira,")
        assert "Kind regards,\nTomas" in written.body
        assert "I am at ease." in written.body
        assert not re.search(r"\b\w+['’](?:m|d|ll|re|ve)\b", written.body)
        assert "Good day" in str(PITCH.write(case))

    def test_own_section(self) -> None:
        """A section of one's own goes in by name, as in every outline."""

        @section("postscript")
        def postscript(e: Engagement) -> None:
            del e

        assert str(REACH_OUT.with_section(postscript, after="notice").write(letter_case(POST))) == str(mail(POST))
