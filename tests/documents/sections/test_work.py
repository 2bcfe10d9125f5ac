"""Rules of the credential and of the role."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.helpers import BLOG, MIRA, OPPORTUNITY, SEEN, Concert, dossier, engagement, evidence

from callprep import (
    PITCH,
    About,
    Account,
    Answer,
    Caller,
    Candidate,
    Engagement,
    Evidence,
    Fact,
    Form,
    Identity,
    Interest,
    Line,
    Need,
    Opportunity,
    Paper,
    Patent,
    Post,
    Project,
    ProjectRole,
    Publisher,
    Reply,
    Role,
    Said,
    Skill,
    SourceInfo,
    Talk,
    Warmth,
    Way,
    Wish,
    lint,
)
from callprep.documents.lines import Passage
from callprep.documents.sections._grammar import after_colon, brief, capital, due, ended, shape
from callprep.documents.sections.offer import benefit, learning, money, people, products, stack
from callprep.documents.sections.work import credential, lead, role
from callprep.insight import disclosure
from callprep.wording import choices

LONG_AGO = datetime(2014, 3, 1, tzinfo=UTC)
CV = Account("cv", "cv.pdf", "")


def written(e: Engagement, of: str = "credential") -> tuple[Line, ...]:
    """Give the lines of one section, before anything is left out for length."""
    passage = {"credential": credential, "role": role, "learning": learning}[of](e)
    return passage.lines if isinstance(passage, Passage) else ()


def spoken(*facts: Fact | Evidence[Fact], of: str = "credential", opportunity: Opportunity = OPPORTUNITY) -> list[Line]:
    """Give what a section says or asks."""
    return [line for line in written(engagement(*facts, opportunity=opportunity), of) if line.form is not Form.KNOW]


def filed(fact: Fact) -> Evidence[Fact]:
    """Give a fact as a CV tells it."""
    told = evidence(fact, CV, identity=Identity.STATED)
    return attrs.evolve(told, provenance=attrs.evolve(told.provenance, page="", place="cv.pdf page 1"))


def is_of(text: str, key: str) -> bool:
    """Whether a text begins or ends as one of the wordings of a key does."""
    return any(_fits(text, wording) for wording in choices(key))


def _fits(text: str, wording: str) -> bool:
    pieces = [piece.split("}")[-1] for piece in wording.split("{")]
    at = 0
    for piece in pieces:
        at = text.casefold().find(piece.casefold(), at)
        if at < 0:
            return False
        at += len(piece)
    return True


def changed(**changes: object) -> Opportunity:
    """Give the opportunity with other answers."""
    return attrs.evolve(OPPORTUNITY, **changes)  # type: ignore[arg-type]  # each test says which


class TestLead:
    """Which one thing is named."""

    @pytest.mark.parametrize(
        ("fact", "others"),
        [
            (Talk("How search forgets", given=SEEN), [Project("loom", description="Weaves.", stars=900)]),
            (Project("loom", description="Weaves."), [Talk("On tea", given=SEEN)]),
            (Talk("On tea", given=SEEN), [Project("loom")]),
            (Patent("Cup", "US1", published=SEEN), [Paper("Tea", published=SEEN), Skill("tea", score=90)]),
            (Paper("Tea", published=SEEN), [Talk("On tea"), Project("acme/tea", ProjectRole.CONTRIBUTOR, "Tea")]),
            (Answer("Which cup?", score=50), [Answer("Which pot?", score=3), Post("Pots", published=SEEN)]),
            (Post("Pots", published=SEEN), [Role("Potter"), Skill("pots", score=9)]),
            (Role("Potter", "Acme", current=True), [Role("Master potter", "Kiln"), Skill("pots", score=9)]),
        ],
        ids=str,
    )
    def test_what_has_to_do_with_the_task_and_then_what_shows_most(self, fact: Fact, others: list[Fact]) -> None:
        """What touches the task comes first whatever its kind, then what shows most of somebody's work."""
        for order in ([fact, *others], [*others, fact]):
            best = lead(engagement(*order))
            assert best is not None
            assert best.fact == fact

    @pytest.mark.parametrize(
        "fact",
        [
            Project("dotfiles", stars=90, description="Mine."),
            Project("lucene", ProjectRole.FORK, stars=900),
            Post("A swim at dawn", ("swimming",), SEEN),
            Interest("tea"),
            About("Mira", headline="Engineer"),
            Wish("To lead"),
        ],
        ids=str,
    )
    def test_what_is_none(self, fact: Fact) -> None:
        """Household repositories, forks, hobbies, interests, wishes and profiles are no reason for a call."""
        assert lead(engagement(fact)) is None

    def test_said_before_asked_before_doubted(self) -> None:
        """What may be said is named before what may only be asked, and what may be somebody else's comes last."""
        old = Project("loom", stars=9000, topics=("search",), active=LONG_AGO)
        doubt = evidence(Talk("How search forgets", given=SEEN), identity=Identity.SUGGESTED)
        sure = Skill("knitting", score=1)
        assert getattr(lead(engagement(old, doubt, sure)), "fact", None) == sure
        assert getattr(lead(engagement(old, doubt)), "fact", None) == old
        assert getattr(lead(engagement(doubt)), "fact", None) == doubt.fact


class TestCredential:
    """Why them."""

    @pytest.mark.parametrize(
        ("fact", "key", "asked", "told"),
        [
            (Project("loom"), "project", "ask_project", ["loom on your GitHub"]),
            (Project("acme/loom", ProjectRole.CONTRIBUTOR), "contribution", "ask_contribution", ["acme/loom"]),
            (Patent("Cup", "US1", granted=True), "patent", "ask_patent", ["US1", "«Cup»"]),
            (Patent("Cup", "US1"), "application", "ask_application", ["US1", "«Cup»"]),
            (Paper("Tea", venue="Cups", published=SEEN), "paper", "ask_paper", ["«Tea» in Cups, 2026"]),
            (Paper("Tea", venue="Cups"), "paper", "ask_paper", ["«Tea» in Cups"]),
            (Paper("Tea", published=SEEN), "paper", "ask_paper", ["«Tea» of 2026"]),
            (Paper("Tea"), "paper", "ask_paper", ["«Tea»"]),
            (Talk("Tea", "CupConf", given=SEEN), "talk", "ask_talk_event", ["«Tea»", "at CupConf in 2026"]),
            (Talk("Tea", "CupConf"), "talk", "ask_talk_event", ["«Tea»", "at CupConf"]),
            (Talk("Tea"), "talk", "ask_talk", ["«Tea»"]),
            (Answer("Which cup?", score=1200), "answer", "ask_answer", ["«Which cup?»", "1,200"]),
            (Answer("Which cup?", answered=datetime(2024, 1, 1, tzinfo=UTC)), "answer", "ask_answer_old", []),
            (Post("Pots"), "post", "ask_post", ["«Pots»"]),
            (Skill("tea"), "skill", "ask_skill", ["tea"]),
            (Skill("tea", score=9), "skill_answers", "ask_skill", ["tea"]),
            (Role("Potter", "Acme", SEEN, current=True), "role_now", "ask_role_now", ["Potter at Acme", "2026"]),
            (Role("Potter", "Acme", ended=SEEN), "role_past", "ask_role_past", ["Potter at Acme"]),
            (Role("Potter at Acme", "Acme", current=True), "role_now", "ask_role_now", ["Potter at Acme"]),
            (Role("Potter", current=True), "role_now", "ask_job", ["Potter"]),
        ],
        ids=str,
    )
    def test_each_kind(self, fact: Fact, key: str, asked: str, told: list[str]) -> None:
        """Every kind of fact is named as what it is, with place, time and figure, and asked about as fits its kind."""
        for name in ("Mira", "Ada", "Ngozi", "Bo", "Cy", "Di", "Ed", "Fay"):
            person = Candidate(name, accounts=MIRA.accounts)
            named, question = [
                line for line in written(engagement(fact, candidate=person)) if line.form is not Form.KNOW
            ]
            assert is_of(named.text, f"credential.{key}")
            assert is_of(question.text, f"credential.{asked}")
            assert question.form is Form.ASK
            assert all(part in named.text for part in told)
            assert named.cites == question.cites

    @pytest.mark.parametrize(
        ("project", "asked", "told"),
        [
            (Project("a", description="A fast loom, without a shuttle."), "ask_without", "a shuttle"),
            (Project("a", description="A loom without holding thread"), "ask_project", ""),
            (Project("a", description="A loom for wool: warp, weft and knots"), "ask_tail", "“warp, weft and knots”"),
            (Project("a", description="Loom: warp and weft"), "ask_project", ""),
            (Project("a", version="v2.1", released=SEEN - timedelta(days=9)), "ask_release", "version 2.1"),
            (Project("a", version="2.1", released=SEEN - timedelta(days=900)), "ask_project", ""),
            (Project("a", archived=True), "ask_archived", ""),
            (Project("a", created=datetime(2019, 1, 1, tzinfo=UTC), active=SEEN), "ask_since", "2019"),
            (Project("a", languages=("HTML", "Rust")), "ask_language", "Rust"),
            (Project("a", languages=("HTML",)), "ask_project", ""),
        ],
        ids=str,
    )
    def test_question_that_only_who_looked_can_ask(self, project: Project, asked: str, told: str) -> None:
        """The question takes up the most telling thing that the project says of itself."""
        question = spoken(project)[-1]
        assert is_of(question.text, f"credential.{asked}")
        assert told in question.text

    def test_own_words_and_figures(self) -> None:
        """What they call it is quoted, its stars are told where there are many, those of others' projects are not."""
        (named, _) = spoken(Project("loom", description="Weaves by night", stars=1200))
        assert "“Weaves by night”" in named.text
        assert "1,200" in named.text
        (small, _) = spoken(Project("loom", description="Weaves by night", stars=3))
        assert "3" not in small.text
        (helped, _) = spoken(Project("acme/loom", ProjectRole.CONTRIBUTOR, "Weaves by night", stars=1200))
        assert "Weaves" not in helped.text
        assert "1,200" not in helped.text

    def test_why_it_counts(self) -> None:
        """What they have done counts as such, what touches the role as that, and the rest is sold as neither."""
        told = {
            "reason_done": spoken(Project("search-index", topics=("search",))),
            "reason_near": spoken(Talk("How search forgets", given=SEEN)),
            "reason_far": spoken(Talk("On tea", given=SEEN)),
            "reason_job": spoken(Role("Potter", "Acme")),
        }
        for key, (named, _) in told.items():
            assert is_of(named.text, f"credential.{key}")
            assert ("opportunity.title" in named.cites) == (key in {"reason_done", "reason_near"})

    @pytest.mark.parametrize(
        ("found", "place"),
        [
            (evidence(Post("Pots"), BLOG), "on your blog"),
            (evidence(Answer("Which?"), Account("stackoverflow", "1")), "on Stack Overflow"),
            (filed(Role("Potter", "Acme")), "in your CV"),
            (evidence(Project("loom"), Account("gitlab", "mira")), "on your GitLab"),
        ],
        ids=["blog", "site", "file", "code"],
    )
    def test_where_it_stands(self, found: Evidence[Fact], place: str) -> None:
        """The place is said as one says it to them."""
        assert place in spoken(found)[0].text

    def test_somebody_elses_fact(self) -> None:
        """A fact of a class that nobody here knows is asked about, and nothing is said of it."""
        (question,) = spoken(Concert("Spring concert"))
        assert "«Spring concert»" in question.text
        assert question.form is Form.ASK

    def test_fact_of_a_source_that_is_installed(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A fact of a class that an installed source gives is named and asked about as any other."""
        known = SourceInfo("test", way=Way.API, gives={Concert})
        monkeypatch.setattr(disclosure, "_installed", {"test": known}.get)
        named, question = spoken(Concert("Spring concert"))
        assert is_of(named.text, "credential.other")
        assert is_of(question.text, "credential.ask_other")

    def test_suggested_is_asked(self) -> None:
        """What is only suggested to be theirs is asked about, without calling the place theirs, and never asserted."""
        doubt = evidence(Project("search-index", topics=("search",)), identity=Identity.SUGGESTED)
        known, lines = engagement(doubt), spoken(doubt)
        assert [line.form for line in lines] == [Form.ASK]
        assert is_of(lines[0].text, "credential.whether_project")
        assert "your GitHub" not in lines[0].text
        (blog,) = spoken(evidence(Post("Pots"), BLOG, identity=Identity.SUGGESTED))
        assert "on a blog" in blog.text
        assert not [found for found in lint(PITCH.write(known), known) if found.rule == "grounding"]

    @pytest.mark.parametrize(
        ("fact", "publisher", "key"),
        [
            (Project("loom", active=LONG_AGO), Publisher.SELF, "still_project"),
            (Project("loom"), Publisher.UNKNOWN, "whether_project"),
            (Answer("Why wool?", answered=LONG_AGO), Publisher.SELF, "still_answer"),
            (Answer("Why wool?"), Publisher.UNKNOWN, "whether_answer"),
            (Skill("weaving", seen=LONG_AGO), Publisher.SELF, "still_skill"),
            (Skill("weaving"), Publisher.UNKNOWN, "whether_skill"),
            (Post("Wool", published=LONG_AGO), Publisher.SELF, "still_other"),
            (Post("Wool"), Publisher.UNKNOWN, "whether_other"),
        ],
        ids=str,
    )
    def test_only_asked(self, fact: Fact, publisher: Publisher, key: str) -> None:
        """What may only be asked is asked, never given as the reason for the call, and the reason is known."""
        lines = written(engagement(evidence(fact, publisher=publisher)))
        (question,) = [line for line in lines if line.form is not Form.KNOW]
        assert question.form is Form.ASK
        assert is_of(question.text, f"credential.{key}")
        assert lines[-1].form is Form.KNOW
        assert is_of(lines[-1].text, "credential.know_only_asked")

    def test_nothing_known(self) -> None:
        """Of whom nothing is known is asked what they are proudest of."""
        theirs = evidence(Project("search-index", topics=("search",)), publisher=Publisher.OTHER)
        for (question,) in (spoken(), spoken(theirs)):
            assert is_of(question.text, "credential.open")

    def test_disputed_dates(self) -> None:
        """A project whose dates cannot be right is asked about by the question that would settle it."""
        moved = Project("loom", created=SEEN, active=SEEN - timedelta(days=400))
        (question,) = spoken(moved)
        assert (question.text, question.form) == ("When did you begin loom?", Form.ASK)

    @pytest.mark.parametrize("title", ["None", "test case", "{{ 7*7 }}", "null", "<b>"])
    def test_names_that_are_none(self, title: str) -> None:
        """A project with a name that does not look like one stands within quotes."""
        quoted = f"«{title}»" if title != "test case" else title
        assert quoted in spoken(Project(title, description="Weaves."))[0].text

    def test_long_titles(self) -> None:
        """What one cannot say in a breath is cut."""
        long = " ".join(["word"] * 20)
        assert f"«{' '.join(['word'] * 14)} …»" in spoken(Talk(long))[0].text

    @pytest.mark.parametrize(
        ("fact", "name"),
        [
            (Talk("Search that forgets: a story of eleven years"), "talk «Search that forgets»"),
            (Talk("How search forgets in the end of it all"), "talk «How search forgets»"),
            (
                Talk("Why every search forgets what nobody asked it"),
                "talk «Why every search forgets what nobody asked it»",
            ),
            (Talk("Search: a story of eleven years and more"), "talk «Search: a story of eleven years and more»"),
            (Talk("What a search that nobody asked for forgets"), "talk «What a search that nobody asked for forgets»"),
            (Patent("Search binder for heat-curing core sand", "US1", granted=True), "patent on «Search binder»"),
            (Role("Search lead", "Acme", current=True), "work at Acme"),
            (Role("Search lead", "Acme"), "time at Acme"),
            (Role("Search lead", current=True), "work as Search lead"),
            (Role("Search lead"), "time as Search lead"),
            (Patent("Search", "US1", granted=True), "patent on «Search»"),
            (Patent("Search", "US1"), "patent application on «Search»"),
            (Skill("search"), "work with search"),
        ],
        ids=str,
    )
    def test_called_again(self, fact: Fact, name: str) -> None:
        """What is named once more is named in short, as what it is."""
        assert f"our {name}" in spoken(fact, of="role")[0].text


class TestKnown:
    """What else is known of them."""

    def test_job(self) -> None:
        """The profile that says most tells the job; an employer that the title names is not said twice."""
        lines = written(
            engagement(
                About("Mira", headline="Engineer at Shelfmark", employer="Shelfmark"),
                About("M.", employer="Shelfmark"),
            )
        )
        assert lines[0].text == "Engineer at Shelfmark (GitHub)."
        assert written(engagement(About("M.", employer="Acme")))[0].text == "Works at Acme (GitHub)."

    def test_work_with_its_figures(self) -> None:
        """Projects are known with place, month and stars, one or many, and the best answer with its votes."""
        facts = (
            Project("a", description="Weaves.", stars=1, active=SEEN),
            Project("b", stars=2000),
            Project("c"),
            Answer("Which cup?", score=1),
        )
        told = [line.text for line in written(engagement(*facts)) if line.form is Form.KNOW]
        assert told == [
            "b (GitHub, 2,000 stars).",
            "a (GitHub, May 2026, 1 star): “Weaves”.",
            "Answered «Which cup?» (GitHub, 1 vote).",
        ]
        assert "Answered «Why?» (GitHub)." in [line.text for line in written(engagement(Answer("Why?")))]

    def test_employer_that_they_contradict(self) -> None:
        """An employer that they contradict is a question, and what they told us stands first in it."""
        person = attrs.evolve(MIRA, said=(Said("I work at Globex now."),), reply=Reply("Good."))
        told = engagement(
            About("Mira", headline="Engineer", employer="Acme"),
            evidence(About("Mira", employer="Zenit"), BLOG),
            candidate=person,
        )
        line = written(told)[0]
        assert line.text == "Engineer (GitHub); works at Globex (told to us), Acme (GitHub) or Zenit (their blog)?"
        assert {item.id for item in told.dossier.evidence} < set(line.cites)
        assert {"candidate.said", "candidate.reply"} < set(line.cites)

    def test_employers_that_profiles_contradict(self) -> None:
        """Of two profiles that differ neither is believed."""
        profiles = About("Mira", employer="Acme"), evidence(About("Mira", employer="Zenit"), BLOG)
        assert written(engagement(*profiles))[0].text == "Works at Acme (GitHub) or Zenit (their blog)?"
        told = evidence(Said("I work at Globex now."), BLOG)
        assert written(engagement(About("Mira", employer="Acme"), told))[0].text == (
            "Works at Globex (told to us) or Acme (GitHub)?"
        )


class TestRole:
    """And then what."""

    @pytest.mark.parametrize(
        ("answers", "key"),
        [
            ({"first_project": "rewrite the handbook"}, "first_deed"),
            ({"first_project": "A study of how letters are read"}, "first_thing"),
            ({"first_project": "The team is small"}, "first_told"),
            ({"first_project": None, "work": "Lead the migration"}, "work_deed"),
            ({"first_project": None, "work": "the index behind the library"}, "work_thing"),
            ({"first_project": None, "work": "lead of search within a year"}, "work_told"),
            ({"first_project": None, "problems": ("books are lost",)}, "problem_told"),
        ],
    )
    def test_form(self, answers: dict[str, object], key: str) -> None:
        """A deed, a thing and what is neither are fitted into the sentence each in its own way."""
        for name in ("Mira", "Ada", "Ngozi", "Bo", "Cy", "Di"):
            e = engagement(candidate=Candidate(name), opportunity=changed(**answers))
            assert is_of(written(e, "role")[0].text, f"role.{key}")

    def test_ground_they_know(self) -> None:
        """What they have done before is theirs to decide, and is not offered as new."""
        (first, *_) = spoken(Project("search-index", topics=("search",)), of="role")
        assert is_of(first.text, "role.done")
        assert "search-index" in first.text
        assert first.offers == ()

    def test_what_touches_it(self) -> None:
        """Something of theirs on the subject is named beside the task, and beside nothing that it does not touch."""
        talk = evidence(Talk("How search forgets", given=SEEN))
        goals = changed(team_impact="search is what readers ask for", company_goals=None)
        first, why = spoken(talk, of="role", opportunity=goals)
        assert is_of(first.text, "role.near")
        assert "our talk «How search forgets»" in first.text
        assert "talk" not in why.text
        assert why.cites == ("opportunity.team_impact",)
        (plain,) = spoken(Talk("On tea", given=SEEN), of="role")
        assert "tea" not in plain.text

    @pytest.mark.parametrize(("work", "told"), [("run the search team", 1), (None, 0)])
    def test_they_asked_for_it(self, work: str | None, told: int) -> None:
        """Who asked what the work is has heard how it begins: what is left of it is told, and nothing twice."""
        asking = attrs.evolve(MIRA, reply=Reply("What would I own?", Warmth.QUESTION))
        goals = changed(work=work, team_impact=None, company_goals=None, problems=None)
        lines = written(engagement(candidate=asking, opportunity=goals), "role")
        assert len(lines) == told
        assert all("run the search team" in line.text for line in lines)

    def test_mail_had_it(self) -> None:
        """What the mail named is named in a word, with nothing quoted again; what is as near and unsent comes first."""
        index = Project("search-index", description="Finds what was lost.", topics=("search",), stars=99)
        mailed = attrs.evolve(engagement(index), sent=("I saw search-index.",))
        text = written(mailed, "credential")[-2].text
        assert is_of(text, "credential.mailed")
        assert "what was lost" not in text

    def test_mail_had_the_nearest(self) -> None:
        """Of two that touch the role the one that no mail named comes first."""
        loom, talk = Project("speech loom", description="Weaves.", stars=99), Talk("Speech out loud", given=SEEN)
        both = engagement(loom, talk, opportunity=changed(first_project="speech for readers"))
        assert [item.fact for item in (lead(both),) if item] == [loom]
        mailed = attrs.evolve(both, sent=("I saw speech loom.",))
        assert [item.fact for item in (lead(mailed),) if item] == [talk]

    def test_old_work_is_asked_about(self) -> None:
        """Work that rests for years is asked about, not taken for granted."""
        old = Project("search-index", topics=("search",), active=datetime(2016, 1, 1, tzinfo=UTC))
        (first, *_) = spoken(old, of="role")
        assert is_of(first.text, "role.long_ago")
        assert first.form is Form.ASK

    def test_ground_read_long_ago(self) -> None:
        """Ground that was read of too long ago is asked about."""
        later = engagement(Project("search-index", topics=("search",)), today=date(2027, 1, 1))
        assert is_of(written(later, "role")[0].text, "role.long_ago")

    @pytest.mark.parametrize(
        ("fact", "name"),
        [
            (Patent("Oat foam", "EP1", granted=True, published=SEEN), "our patent on «Oat foam»"),
            (Patent("Oat foam", "EP1", published=SEEN), "our patent application on «Oat foam»"),
            (Paper("Oat foam by enzymes", published=SEEN), "our paper «Oat foam by enzymes»"),
            (Talk("Oat foam without gums", given=SEEN), "our talk «Oat foam without gums»"),
        ],
    )
    def test_ground_they_published_on(self, fact: Fact, name: str) -> None:
        """What they hold a patent on, or have published, is named as that, is theirs to decide, and is not new."""
        lines = spoken(fact, of="role", opportunity=changed(first_project="oat foam without gums", problems=None))
        assert is_of(lines[0].text, "role.done_shown")
        assert name in lines[0].text
        assert lines[0].offers == ()
        (gain,) = spoken(fact, of="learning", opportunity=changed(first_project="oat foam without gums"))
        assert is_of(gain.text, "learning.delta")

    @pytest.mark.parametrize(
        ("fact", "key"),
        [
            (Patent("Oat foam", "EP1", published=LONG_AGO), "long_ago_shown"),
            (Talk("Oat foam, a love story", given=SEEN), "spoken"),
            (Talk("Oat foam, a love story", given=LONG_AGO), "spoken"),
            (Paper("Oat foam"), "done_shown"),
            (Project("Whisk", description="Search engine for recipes", active=SEEN), "alike"),
            (Project("Whisk", description="Search engine for recipes"), "alike"),
            (Paper("A search engine for recipes", published=SEEN), "alike"),
        ],
    )
    def test_ground_that_may_be_theirs(self, fact: Fact, key: str) -> None:
        """Whether it was long ago, spoken of, or done for something else: each is asked about in its own words."""
        task = "a search engine for court decisions" if "earch" in repr(fact) else "oat foam"
        (first, *_) = spoken(fact, of="role", opportunity=changed(first_project=task))
        assert is_of(first.text, f"role.{key}")
        assert (first.form is Form.ASK) == (key != "done_shown")

    def test_what_others_own(self) -> None:
        """Work on a project that they only contributed to is asked about, and never called theirs."""
        shared = Project("acme/search-index", ProjectRole.CONTRIBUTOR, topics=("search",))
        (first, *_) = spoken(shared, of="role")
        assert is_of(first.text, "role.helped")

    @pytest.mark.parametrize(
        ("publisher", "unsaid"), [(Publisher.UNKNOWN, "role.done_unsaid"), (Publisher.OTHER, None)]
    )
    def test_ground_that_is_not_said(self, publisher: Publisher, unsaid: str | None) -> None:
        """Ground that nobody knows to be theirs is neither credited nor sold as new."""
        theirs = evidence(Project("search-index", topics=("search",)), publisher=publisher)
        (first, *_) = spoken(theirs, of="role")
        assert "search-index" not in first.text
        assert first.offers == ()
        assert theirs.id in first.cites
        assert unsaid is None or is_of(first.text, unsaid)

    def test_problem_behind_it(self) -> None:
        """The problem is told behind the task; where it is what they have solved, the rest of the work is."""
        hard = changed(problems=("the index forgets", "books are lost"))
        (_, behind) = spoken(of="role", opportunity=hard)
        assert behind.text.endswith(": the index forgets.")
        assert behind.cites == ("opportunity.problems",)
        index = evidence(Project("search-index", topics=("search",)))
        solved = changed(first_project=None, work="lamps that listen", problems=("a search index that forgets",))
        first, rest = spoken(index, of="role", opportunity=solved)
        assert "search index" in first.text
        assert rest.text.endswith(": lamps that listen.")
        assert index.id in rest.cites
        assert len(spoken(index, of="role", opportunity=attrs.evolve(solved, work=None))) == 1

    def test_company_goals_stand_in(self) -> None:
        """Without an answer on the team, the company's aims say why it matters."""
        told = spoken(of="role", opportunity=changed(company_goals="every library in the country"))
        assert told[-1].text.endswith(": every library in the country.")
        assert told[-1].cites == ("opportunity.company_goals",)

    @pytest.mark.parametrize("goals", [None, "every library"])
    def test_no_work_leaves_its_needs(self, goals: str | None) -> None:
        """Without the work only why it matters is told, and what else is open about it is still to be asked."""
        found = role(engagement(opportunity=changed(first_project=None, company_goals=goals)))
        assert isinstance(found, Passage)
        assert [line.cites for line in found.lines] == ([("opportunity.company_goals",)] if goals else [])
        wanted = ["opportunity.work", "opportunity.team_impact"]
        assert [need.field for need in found.needs] == (wanted[:1] if goals else wanted)


class TestGrammar:
    """How free text fits in."""

    @pytest.mark.parametrize(
        ("answer", "told"),
        [
            ("- one thing\n- another\n- a third.", "one thing; another"),
            ("• alone", "alone"),
            ("It is done. " + "More " * 30, "It is done"),
            ("Nobody asks. we do.", "Nobody asks. We do"),
            ("He or she would lead it", "you would lead it"),
            ("word " * 12 + "end, " + "word " * 30, "word " * 12 + "end …"),
            ("word " * 40, " ".join(["word"] * 30) + " …"),
            ("for Acme Inc.", "for Acme Inc"),
        ],
    )
    def test_brief(self, answer: str, told: str) -> None:
        """Of an answer no more is said than fits into one breath."""
        assert brief(engagement(), answer) == told

    def test_an_agency_quotes(self) -> None:
        """Who calls for another company says "we" in their words alone."""
        agency = attrs.evolve(engagement(), caller=Caller("Jo", "TalentBridge"))
        assert brief(agency, "we print books") == "“we print books”"
        assert brief(agency, "they print books") == "they print books"
        assert after_colon("“We: print”") == "“We: print”"

    @pytest.mark.parametrize(
        ("told", "form"),
        [
            ("rewrite the handbook", "deed"),
            ("Design the lamp", "deed"),
            ("design of lamps", "told"),
            ("the maps feature of the app", "thing"),
            ("a lamp, from scratch", "thing"),
            ("the lamp is dark in winter", "told"),
            ("the team ships it to libraries", "told"),
            ("the lamp", "told"),
            ("the of", "told"),
            ("Lamps. And books", "told"),
            ("", "told"),
        ],
    )
    def test_shape(self, told: str, form: str) -> None:
        """Only what is a deed or a thing beyond doubt is taken for one."""
        assert shape(told).value == form

    @pytest.mark.parametrize(
        ("by", "told"),
        [
            (None, ""),
            ("90 days", "within 90 days"),
            ("first month", "by first month"),
            ("the first year", "by the first year"),
            ("1 day", "within 1 day"),
            ("a year", "within a year"),
            ("2026-10-01", "by 1 October 2026"),
            ("2026-13-01", "by 2026-13-01"),
            ("end of the winter", "by the end of the winter"),
            ("Before the winter", "before the winter"),
            ("Every month", "every month"),
            ("May", "by May"),
        ],
    )
    def test_due(self, by: str | None, told: str) -> None:
        """When something is due reads as part of a sentence."""
        assert due(engagement().voice, by) == told

    def test_joints(self) -> None:
        """Behind a colon there is no second one and no capital, and a sentence has one end."""
        assert after_colon("The side: a yard") == "the side, a yard"
        assert after_colon("Dispatch waits since last autumn already: calls") == (
            "Dispatch waits since last autumn already; calls"
        )
        assert after_colon("Build the team") == "build the team"
        assert ended("for Acme Inc..") == "for Acme Inc."
        assert ended("why?") == "why?"
        assert capital("your talk") == "Your talk"
        assert capital("iOS apps") == "iOS apps"


SUBJECTS = st.sampled_from(["search", "index", "speech", "billing", "None", "{{ 7*7 }}", "Rust"])
DAYS = st.sampled_from([None, SEEN, LONG_AGO])
TOPICS = st.lists(SUBJECTS, max_size=2, unique=True).map(tuple)
FACTS: st.SearchStrategy[Fact] = st.one_of(
    st.builds(
        Project,
        SUBJECTS,
        st.sampled_from(ProjectRole),
        st.sampled_from([None, "A loom without thread", "A loom for wool: warp and weft"]),
        topics=TOPICS,
        languages=TOPICS,
        stars=st.integers(0, 50),
        active=DAYS,
    ),
    st.builds(Talk, SUBJECTS, given=DAYS, topics=TOPICS),
    st.builds(Paper, SUBJECTS, published=DAYS, doi=st.sampled_from([None, "10.1/x"]), topics=TOPICS),
    st.builds(Patent, SUBJECTS, SUBJECTS, published=DAYS),
    st.builds(Answer, SUBJECTS, score=st.integers(0, 20), answered=DAYS),
    st.builds(Post, SUBJECTS, topics=TOPICS, published=DAYS),
    st.builds(Skill, SUBJECTS, score=st.integers(0, 3)),
    st.builds(Role, SUBJECTS, st.sampled_from([None, "Acme"]), DAYS, current=st.booleans()),
    st.builds(Wish, st.sampled_from(["To lead search", "Work with speech", "No more billing"]), stated=DAYS),
    st.builds(About, st.just("Mira"), headline=st.sampled_from([None, "Engineer"]), employer=SUBJECTS),
)
FOUND = st.builds(
    evidence,
    FACTS,
    st.sampled_from([MIRA.accounts[0], BLOG]),
    identity=st.sampled_from([Identity.PROVEN, Identity.PROVEN, Identity.SUGGESTED]),
    publisher=st.sampled_from([Publisher.SELF, Publisher.SELF, Publisher.UNKNOWN, Publisher.OTHER]),
)
ROLE = attrs.evolve(
    OPPORTUNITY,
    problems=("billing without an index",),
    team_impact="the speech team waits for search",
    growth="lead of search",
    next_roles=("head of speech",),
    success="speech in May",
    tech_stack="Rust, index, Zig",
)
SECTIONS = (credential, role, learning, benefit, stack, products, people, money)


def parts(e: Engagement) -> dict[str, Passage]:
    """Give what each section of the work and the offer writes, before anything is left out for length."""
    found = {section.name: section(e) for section in SECTIONS}
    return {name: Passage(needs=(one,)) if isinstance(one, Need) else one or Passage() for name, one in found.items()}


class TestLedger:
    """The ledger of these sections: take a fact away, and exactly its lines go."""

    @given(st.lists(FOUND, max_size=6, unique_by=lambda item: item.id), st.booleans())
    def test_ablation(self, facts: list[Evidence[Fact]], learns: bool) -> None:  # noqa: FBT001 -- drawn
        """Whoever it is, a fact taken away takes exactly its lines, and no more comes than went."""
        e = engagement(*facts, opportunity=ROLE if learns else attrs.evolve(ROLE, learning=None))
        before = parts(e)
        for item in e.dossier.evidence:
            after = parts(attrs.evolve(e, dossier=e.dossier.without(item.id)))
            for name, passage in before.items():
                _holds(passage, after[name], item.id, name)

    @given(st.lists(FOUND, max_size=6, unique_by=lambda item: item.id))
    def test_order(self, facts: list[Evidence[Fact]]) -> None:
        """The order in which facts were found does not show."""
        turned = attrs.evolve(engagement(), dossier=dossier(*reversed(facts)), opportunity=ROLE)
        lines = {name: passage.lines for name, passage in parts(turned).items()}
        assert lines == {name: passage.lines for name, passage in parts(engagement(*facts, opportunity=ROLE)).items()}

    @given(
        st.lists(FOUND, max_size=6, unique_by=lambda item: item.id),
        st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=9),
    )
    def test_words(self, facts: list[Evidence[Fact]], name: str) -> None:
        """Whatever is said, no joint of it is broken, whoever it is said to, and nothing doubtful is asserted."""
        e = engagement(*facts, candidate=Candidate(f"M{name}", accounts=MIRA.accounts), opportunity=ROLE)
        unsure = {item.id for item in e.dossier.evidence if not item.is_sure}
        for passage in parts(e).values():
            for line in passage.lines:
                assert not any(joint in line.text for joint in ("  ", " ,", " .", ",.", "..", "()", ": :", "“”", "«»"))
                assert line.text[-1] in ".?!…"
                assert line.form is not Form.SAY or not unsure.intersection(line.cites)


def _holds(before: Passage, after: Passage, lost: str, name: str) -> None:
    stay = [line for line in before.lines if lost not in line.cites]
    assert not [line for line in after.lines if lost in line.cites]
    assert all(after.lines.count(line) >= stay.count(line) for line in stay), name
    came = len([line for line in after.lines if line not in stay])
    assert came + max(0, len(after.needs) - len(before.needs)) <= len(before.lines) - len(stay), name


PAPERS = [
    (
        "Dosing errors with gentamicin",
        "Hospital pharmacist",
        "move the formulary into the new system",
        "dosing rules live in a binder",
    ),
    (
        "Fatigue of riveted girders under freight traffic",
        "Structural engineer",
        "decide how the old viaducts are monitored",
        "fatigue cracks in steel girders are found too late",
    ),
    (
        "Playing back broken cylinders by laser",
        "Sound archivist",
        "set up a room for transfers",
        "4,000 wax cylinders crumble",
    ),
]


class TestPapers:
    """A paper that bears on the problem is the reason to call, whatever else they made."""

    @pytest.mark.parametrize(("title", "job", "task", "problem"), PAPERS)
    def test_on_the_problem(self, title: str, job: str, task: str, problem: str) -> None:
        """It is named before a project of theirs that has nothing to do with the role, and beside the problem."""
        paper = evidence(Paper(title, published=SEEN))
        facts = (Role(job, "Acme", current=True), Project("sudoku", description="Solves it.", stars=40), paper)
        e = engagement(*facts, opportunity=Opportunity("Lead", "Acme", first_project=task, problems=(problem,)))
        best = lead(e)
        assert best is not None
        assert best.id == paper.id
        written = role(e)
        assert isinstance(written, Passage)
        first, behind = written.lines
        assert first.cites == ("opportunity.first_project",)
        assert behind.cites == (paper.id, "opportunity.problems")
        assert " ".join(title.split()[:2]) in behind.text

    def test_on_both(self) -> None:
        """What bears on the task itself is named there, and not once more beside the problem."""
        paper = evidence(Paper("Dosing errors with gentamicin", published=SEEN))
        asked = Opportunity("Lead", "Acme", first_project="dosing rules", problems=("dosing lives in a binder",))
        written = role(engagement(paper, opportunity=asked))
        assert isinstance(written, Passage)
        assert [line.cites for line in written.lines] == [
            (paper.id, "opportunity.first_project"),
            ("opportunity.problems",),
        ]


def test_nameless_things_say_nothing_of_who_they_are() -> None:
    """What has no word for a name stands in no box about them."""
    assert all(line.form is not Form.KNOW for line in written(engagement(Project("…", stars=90))))
