"""Replies by mail: quoted, broken, answered under, above and below the questions, signed and cut."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats.intake import Questionnaire, questionnaire, with_answers
from callprep.formats.intake._questions import ASKED
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.parts import Objection, Requirement

BARE = Opportunity("Search engineer", Company("Lumen Works"))
KNOWN = BARE.answered("impact", "Readers find the book they look for.", said_by="Asha")


def quoted(text: str, mark: str = "> ") -> str:
    """Give a text as a mail program quotes it."""
    return "".join(f"{mark if line else mark.rstrip()}{line}\n" for line in text.split("\n"))


def under(answers: Mapping[str, str], form: str) -> str:
    """Give a quoted form with an answer under each heading, in front of what it quotes there."""
    lines: list[str] = []
    for line in quoted(form).splitlines():
        lines.append(line)
        lines += [f"\n{answer}\n" for key, answer in answers.items() if line.endswith(f"[{key}]")]
    return "\n".join(lines)


def broken(text: str, width: int = 60) -> str:
    """Give a quoted text as mail programs break long lines of it."""
    lines = (
        textwrap.wrap(line, width, initial_indent="> ", subsequent_indent="> ") or [">"] for line in text.split("\n")
    )
    return "\n".join(line for several in lines for line in several)


class TestQuoted:
    """What stands behind the quotation marks of mail."""

    @pytest.mark.parametrize("mark", ["> ", ">", " > ", ">> ", "> > > "])
    def test_all_of_it(self, mark: str) -> None:
        """A form that is quoted as a whole is read as if it were not, however deep."""
        answered = "## 5. What? [impact]\nReaders find it.\n\n> as Asha said\n\n## 25. Level? [level]\nSenior.\n"
        read = with_answers(BARE, quoted(answered, mark))
        assert (read.value.impact, read.value.level) == ("Readers find it.\n\n> as Asha said", "Senior.")
        assert read.issues == ()

    def test_under(self) -> None:
        """Answers between quoted lines are found; what is quoted and known is none of them, and no complaint."""
        read = with_answers(
            KNOWN, under({"growth": "Lead of search.\nThen more.", "reports": "2 people"}, str(questionnaire(KNOWN)))
        )
        assert (read.value.growth, read.value.reports) == ("Lead of search.\nThen more.", 2)
        assert read.value.impact == KNOWN.impact
        assert read.issues == ()

    def test_reply_counts_first(self) -> None:
        """A reply counts before a quoted answer that is not ours, which is given back."""
        read = with_answers(BARE, under({"impact": "New."}, str(questionnaire(KNOWN))))
        assert read.value.impact == "New."
        assert [issue.what for issue in read.issues] == [
            "a second answer to [impact]; the first counts, not: «Readers find the book they look for.»"
        ]

    def test_changed_by_reply(self) -> None:
        """A reply to a question with a known answer replaces it, and says nothing of what it quotes."""
        read = with_answers(KNOWN, under({"impact": "New."}, str(questionnaire(KNOWN))))
        assert (read.value.impact, read.issues) == ("New.", ())

    def test_of_a_reply(self) -> None:
        """In a reply to a reply the newest answer counts."""
        first = under({"impact": "First."}, str(questionnaire(BARE)))
        read = with_answers(BARE, quoted(first).replace("> First.", "> First.\nSecond."))
        assert read.value.impact == "Second."

    @pytest.mark.parametrize("width", [30, 45, 60, 72])
    def test_broken_lines(self, width: int) -> None:
        """Headings and notes that a mail program broke over several lines are still ours."""
        form = broken(str(questionnaire(KNOWN)), width)
        read = with_answers(BARE, form)
        assert " ".join(str(read.value.impact).split()) == KNOWN.impact
        assert read.issues == ()
        assert {
            key for key in (ask.key for ask in ASKED) if getattr(read.value, key, None) != getattr(BARE, key, None)
        } == {"impact"}

    def test_broken_heading_of_no_question(self) -> None:
        """A line that ends in a key but belongs to no heading is part of an answer."""
        told = "## a? [impact]\nsee the one on travel,\nthat is [travel]\nand more\n"
        assert with_answers(BARE, told).value.impact == "see the one on travel,\nthat is [travel]\nand more"

    def test_numbers_of_a_list(self) -> None:
        """A numbered line with a word in brackets is an item, unless it asks something."""
        told = "## a? [must_have]\n1. Kotlin [urgent]\n2. SQL [travel]\n"
        assert with_answers(BARE, told).value.must_have == (Requirement("Kotlin [urgent]"), Requirement("SQL [travel]"))


class TestElsewhere:
    """Answers that do not stand under their questions."""

    def test_above(self) -> None:
        """Answers on top say by number or key what they answer; greetings are given back."""
        top = "Hi Pooja,\n\n1. growth\nimpact: Readers\nfind it.\n\n[reports] 3\n[lunch] pasta\n\nAsha wrote:\n"
        read = with_answers(BARE, top + quoted(str(questionnaire(BARE))))
        assert (str(read.value.reason_open), read.value.impact, read.value.reports) == (
            "ReasonOpen.GROWTH",
            "Readers\nfind it.",
            3,
        )
        assert [str(issue) for issue in read.issues] == [
            "lines 1 to 10: it stands under no question: «Hi Pooja,\n[lunch] pasta\nAsha wrote:»"
        ]

    @pytest.mark.parametrize("end", [True, False])
    def test_below(self, end: bool) -> None:  # noqa: FBT001 -- a parameter of the test
        """Answers below all that is quoted say by number what they answer, whether the last line is quoted or not."""
        form = str(questionnaire(BARE))
        form = form if end else form.partition("That is all")[0]
        read = with_answers(BARE, quoted(form) + "\n25. Senior\n5. Readers\n   find it.\n\nBest, Asha")
        assert (read.value.level, read.value.impact) == ("Senior", "Readers\n   find it.")
        assert [issue.what for issue in read.issues] == ["it stands under no question: «Best, Asha»"]

    def test_numbered_answer_to_the_last(self) -> None:
        """Where questions are answered under themselves, a numbered list under the last one is its answer."""
        told = "> 1. Draws? [selling_points]\n- light\n> 2. What will they learn? [learning]\n1. one\n2. two\n"
        read = with_answers(BARE, told)
        assert (read.value.selling_points, read.value.learning) == (("light",), ("one", "two"))

    def test_no_form(self) -> None:
        """A mail without any form may say by key what it answers."""
        read = with_answers(BARE, "Hello!\nimpact: Readers find it.\n[level]: Senior\nend: x")
        assert (read.value.impact, read.value.level) == ("Readers find it.", "Senior\nend: x")
        assert [str(issue) for issue in read.issues] == ["line 1: it stands under no question: «Hello!»"]

    @pytest.mark.parametrize(
        "line",
        [
            "Impact: Readers.",
            "- impact: Readers.",
            "impact - Readers.",
            "**Impact:** Readers.",
            "* IMPACT – Readers.",
            "[impact] Readers.",
            "**[impact]**: Readers.",
            "What wider difference will they make?\nReaders.",
            "What wider difference will they make? [impact] Readers.",
            "5. What wider difference will they make? Readers.",
        ],
    )
    @pytest.mark.parametrize("around", ["{}", "Hello,\n\n{}\n\nBest", "Hello\n\n{}\n\n> 25. x? [level]\nSenior"])
    def test_references(self, line: str, around: str) -> None:
        """An answer says by key, whatever its case and signs, or by our words, what it answers."""
        assert str(with_answers(BARE, around.format(line)).value.impact).partition("\n")[0] == "Readers."

    @pytest.mark.parametrize(
        "line", ["5. Readers.", "Impact is great", "well-being - yes", "https://x.example/", "Re: x"]
    )
    def test_no_reference(self, line: str) -> None:
        """A number without the form that it is the number in, and other words before a sign, place nothing."""
        read = with_answers(BARE, f"{line}\n")
        assert (read.value, len(read.issues)) == (BARE, 1)

    def test_first_project_by_name(self) -> None:
        """A key may be written as words."""
        assert with_answers(BARE, "First project: the index").value.first_project == "the index"

    def test_blank_reference(self) -> None:
        """A key with nothing behind it is open."""
        assert with_answers(BARE, "impact:\n\nlevel: Senior").value == BARE.answered("level", "Senior")

    def test_same_line(self) -> None:
        """An answer may stand behind its question on the same line."""
        told = "5. What wider difference will they make? [impact] Readers find it.\nAll of them."
        assert with_answers(BARE, told).value.impact == "Readers find it.\nAll of them."

    def test_other_headings(self) -> None:
        """A heading that ends in a key counts, whatever its words and signs."""
        told = "### **[impact]**\nReaders.\n\nMr. X's question [level]\n# Which level? [level]:\nSenior\n"
        read = with_answers(BARE, told)
        assert (read.value.impact, read.value.level) == ("Readers.\n\nMr. X's question [level]", "Senior")

    def test_order_is_free(self) -> None:
        """The order of the answers does not matter."""
        told = "## b? [level]\nSenior\n## a? [impact]\nReaders\n"
        assert (with_answers(BARE, told).value.impact, with_answers(BARE, told).value.level) == ("Readers", "Senior")


STORY = "We fired Tom for stealing."
HEADING = "And the story behind it?"


class TestDamagedKeys:
    """Headings whose key was damaged or deleted: what stands below them must not run on in the answer above."""

    @pytest.mark.parametrize("form", [Questionnaire.markdown, str])
    @pytest.mark.parametrize(
        "key",
        [
            "",
            " [",
            "[reason_note",
            " reason_note]",
            " reason_note",
            r" \[reason\_note\]",
            " [reason note]",
            " [Reason-Note]",
            " (reason_note)",
            " [resaon_note]",
            " []",
            ": [reason note]:",
            "[reason_note]",
        ],
    )
    def test_internal_story(self, form: Callable[[Questionnaire], str], key: str) -> None:
        """An internal answer stays internal whatever became of the key above it, in every form that people edit."""
        told = form(questionnaire(BARE)).replace(f"{HEADING} [reason_note]", f"{HEADING}{key}")
        told = told.replace("*(In a sentence.)*\n", "*(In a sentence.)*\n\nThe team grows.\n", 1)
        told = told.replace(
            "no candidate hears it. This stays with us.)*\n",
            f"no candidate hears it. This stays with us.)*\n\n{STORY}\n",
            1,
        )
        for text in (told, quoted(told), broken(told, 40)):
            read = with_answers(BARE, text)
            assert (read.value.speakable_reason, read.value.reason_note) == ("The team grows.", STORY)
            assert read.issues == ()

    @pytest.mark.parametrize(
        "words", ["## What lies behind it? [reason_note", "## Story: reason_note]", "# 3. X [Reason note]"]
    )
    def test_other_words(self, words: str) -> None:
        """A heading of other words may spell its key freely, or have lost a bracket of it."""
        read = with_answers(BARE, f"## a? [speakable_reason]\nThe team grows.\n{words}\n{STORY}\n")
        assert (read.value.speakable_reason, read.value.reason_note) == ("The team grows.", STORY)

    @pytest.mark.parametrize("mark", ["## ", ""])
    def test_escaped(self, mark: str) -> None:
        """An editor that sets backslashes before signs damages nothing."""
        told = rf"{mark}3\. And the story behind it? \[reason\_note\]"
        assert with_answers(BARE, f"{told}\n{STORY}\n").value.reason_note == STORY

    def test_garbled(self) -> None:
        """Where only the hint is left, it ends the answer above; its own words say which question it was."""
        told = "## a? [impact]\nReaders.\n\n## At wich levl?\n*(As you call it in the company.)*\nSenior\n"
        read = with_answers(BARE, told)
        assert (read.value.impact, read.value.level) == ("Readers.", "Senior")
        assert [str(issue) for issue in read.issues] == [
            "line 5: not a heading as we write it: «## At wich levl?»; by its hint it is taken for [level]"
        ]

    @pytest.mark.parametrize("heading", ["", "\n", "And teh stroy?\n", "gone\n"])
    def test_shared_hint(self, heading: str) -> None:
        """A hint of several questions ends the answer above, and what stands below it comes back: nobody hears it."""
        told = "*(Between us; no candidate hears it. This stays with us.)*"
        read = with_answers(
            BARE, f"## a? [speakable_reason]\nThe team grows.\n{heading}{told}\n{STORY}\n## b? [level]\nSenior"
        )
        assert STORY not in repr(read.value)
        assert str(read.value.speakable_reason).startswith("The team grows.")
        assert read.value.level == "Senior"
        assert any(STORY in issue.what and "which question is it" in issue.what for issue in read.issues)

    @pytest.mark.parametrize(
        "line",
        [
            "- How much travel?",
            "How much travel? | answer: two days",
            "How much travel? It depends.",
            "so\nHow much travel?",
            "I asked: How much travel?",
            "1) x\n## Travel",
            "*(In a few words of mine.)*",
        ],
    )
    def test_near_miss(self, line: str) -> None:
        """A question within an answer is part of it."""
        read = with_answers(BARE, f"## a? [impact]\n{line}\n")
        assert (read.value.impact, read.value.travel) == (line, None)

    def test_objections(self) -> None:
        """What makes people hesitate are questions too, and none of them begins an answer; a higher number does."""
        told = "44. x? [objections]\n\nHow much travel?\nanswer: two days\n\n1. A bonus?\n"
        told += "\n45. What is hard about it?\nNothing yet."
        read = with_answers(BARE, told)
        assert read.value.objections == (Objection("How much travel?", "two days"), Objection("A bonus?"))
        assert (read.value.downsides, read.value.travel) == ("Nothing yet.", None)

    def test_key_on_its_own_line(self) -> None:
        """A key that a mail program broke off belongs to its heading; another line in brackets does not."""
        told = "25. At which level?\n[level]:\nSenior\n26. How many people report to them?\n[level]"
        read = with_answers(BARE, told)
        assert read.value.level == "Senior"
        assert "«[level]»" in str(read.issues[0])
        broken_off = "9. What will they work\non first?\n[first_project]\nThe index."
        assert with_answers(BARE, broken_off).value.first_project == "The index."
        for told in ("What will they work on\nfirst? [first_project]", "## 9. What will\nthey work\non first?"):
            assert with_answers(BARE, f"{told}\nThe index.").value.first_project == "The index."
        over_quotes = "> 9. What will they work\non first?\nThe index."
        assert with_answers(BARE, over_quotes).value.first_project is None


class TestFencesOfPeople:
    """Fences that people write themselves."""

    @pytest.mark.parametrize("fence", ["```", "~~~", "````markdown"])
    def test_data(self, fence: str) -> None:
        """What stands in a fence is data: headings, notes and signatures in it are none."""
        close = fence.removesuffix("markdown")
        told = f"{fence}\n## 5. fake [impact]\nx\n-- \n*(As you call it in the company.)*\n{close}"
        read = with_answers(BARE, f"## [work]\n{told}\n## [level]\nSenior\n")
        assert (read.value.work, read.value.impact, read.value.level) == (told, None, "Senior")
        assert read.issues == ()

    def test_form_in_a_fence(self) -> None:
        """A form that was put into a fence as a whole is read all the same."""
        form = questionnaire(KNOWN).markdown()
        assert with_answers(BARE, f"```\n{form}```\n").value.impact == KNOWN.impact

    def test_open_fence(self) -> None:
        """A fence that nothing closes swallows nothing."""
        read = with_answers(BARE, "## a? [work]\n```\nx\n## b? [level]\nSenior\n")
        assert (read.value.work, read.value.level) == ("```\nx", "Senior")


class TestUnplaced:
    """What answers no question comes back."""

    @pytest.mark.parametrize("heading", ["## 3. Lunch? [lunch]", "# Lunch [lunch]", "3. Lunch? [lunch]"])
    def test_unknown_key(self, heading: str) -> None:
        """A key that nobody knows is named with its line, its question and its answer."""
        read = with_answers(BARE, f"{heading}\nPasta\nand more\n## x? [level]\nSenior\n")
        assert read.value == BARE.answered("level", "Senior")
        assert [issue.where for issue in read.issues] == ["line 1"]
        assert "[lunch]; its answer: «Pasta\nand more»" in read.issues[0].what

    @pytest.mark.parametrize("text", ["hello\n\nthere", "<!doctype html><p>Please sign in</p>", "[1, 2]", "Grüße"])
    def test_no_answers(self, text: str) -> None:
        """A text in which nothing is answered changes nothing, and comes back."""
        read = with_answers(BARE, text)
        assert read.value == BARE
        assert read.issues[0].what.endswith(f"«{text.replace(chr(10) * 2, chr(10))}»")

    def test_another_form(self) -> None:
        """The form of another position says so."""
        other = questionnaire(Opportunity("Baker", "Loaf"))
        read = with_answers(BARE, other.markdown())
        assert [issue.what for issue in read.issues] == [
            "it stands under no question: «# Baker at Loaf: what the person gets»"
        ]

    def test_signature(self) -> None:
        """A signature is no part of an answer."""
        read = with_answers(BARE, "> ## a? [impact]\nReaders.\n-- \nAsha\n")
        assert read.value.impact == "Readers."
        assert [str(issue) for issue in read.issues] == ["lines 3 to 4: it stands under no question: «-- \nAsha»"]

    def test_below_the_end(self) -> None:
        """What stands below the last line of the form answers nothing."""
        read = with_answers(BARE, "## a? [impact]\nReaders.\n\n## That is all, thank you. [end]\n\nBest, Asha\n")
        assert read.value.impact == "Readers."
        assert [issue.what for issue in read.issues] == ["it stands under no question: «Best, Asha»"]


class TestNotes:
    """What under a question is ours."""

    def test_hint_is_no_answer(self) -> None:
        """An untouched hint leaves a question open, also where the answer stands behind it on its line, or above it."""
        hint = "*(As you call it in the company.)*"
        assert with_answers(BARE, f"## a? [level]\n{hint}\n") == with_answers(BARE, {})
        for told in (f"{hint} Senior", f"Senior\n{hint}", f"{hint}\nSenior", f"{hint}\n\nSenior"):
            assert with_answers(BARE, f"## a? [level]\n{told}\n").value.level == "Senior"

    def test_peoples_own(self) -> None:
        """Brackets that people write themselves are theirs."""
        for told in ("*(between us: Senior)*", "*(never closed", "(Senior)", "*(a\n\nb\nc)*"):
            assert with_answers(BARE, f"## a? [level]\n{told}\n").value.level == told

    def test_changed(self) -> None:
        """A note of ours that somebody wrote into comes back."""
        read = with_answers(BARE, "## a? [level]\n*(We ask again: «x» is vague, I say Senior)*\n")
        assert read.value == BARE
        assert [str(issue) for issue in read.issues] == [
            "line 2: a note to [level] that is not as we write it now: «We ask again: «x» is vague, I say Senior»"
        ]

    def test_of_an_older_form(self) -> None:
        """Notes of a form that was sent before the answers changed are known as ours."""
        vague = BARE.answered("impact", "rockstar", said_by="Asha")
        read = with_answers(BARE, questionnaire(vague).markdown())
        assert (read.value.impact, read.issues) == ("rockstar", ())

    def test_opened_fence(self) -> None:
        """Of a fence whose end was deleted nothing is left in the answer."""
        told = "## a? [impact]\n```answer\n# Readers\n## b? [level]\nSenior\n```answer\nx\n"
        read = with_answers(BARE, told)
        assert (read.value.impact, read.value.level) == ("# Readers", "Senior\nx")


class TestPage:
    """What a browser mails of the page."""

    def test_fields(self) -> None:
        """A line a field, further lines belong to it, and what is not a field is no key."""
        told = "impact=Readers\r\nfind it.\r\nx=1\r\nlevel=\r\nreports=2\r\nend=of the form\r\n\r\nAsha"
        read = with_answers(BARE, told)
        assert (read.value.impact, read.value.level, read.value.reports) == ("Readers\nfind it.\nx=1", None, 2)
        assert [issue.what for issue in read.issues] == ["it stands under no question: «Asha»"]

    def test_heading_in_a_field(self) -> None:
        """In what a page mailed a heading is part of an answer."""
        read = with_answers(BARE, "impact=## a? [level]\n## b? [level]\nend=of the form")
        assert (read.value.impact, read.value.level) == ("## a? [level]\n## b? [level]", None)

    def test_field_in_a_form(self) -> None:
        """Under headings a line such as "work=life" is part of an answer."""
        assert with_answers(BARE, "## a? [impact]\nwork=life\n").value.impact == "work=life"

    def test_typed_field(self) -> None:
        """In what our page mails a line that looks like a field without brackets is part of the answer it stands in."""
        told = "[impact]=Readers\r\nbonus=none of it\r\n"
        told += "## a? [level]\r\n```\r\n[level]=Senior\r\n[end]=of the form\r\n"
        read = with_answers(BARE, told)
        assert read.value.impact == "Readers\nbonus=none of it\n## a? [level]\n```"
        assert (read.value.bonus, read.value.level, read.issues) == (None, "Senior", ())

    def test_field_above_a_form(self) -> None:
        """One typed field above a form makes no page of it."""
        read = with_answers(BARE, "bonus=none\n\n## a? [level]\nSenior\n```answer\nend=\n```")
        assert (read.value.bonus, read.value.level) == (None, "Senior\nend=")
        assert "«bonus=none»" in str(read.issues[0])

    def test_cut(self) -> None:
        """A mail that the mail program cut says so."""
        read = with_answers(BARE, "impact=Readers\r\nfin")
        assert [issue.what for issue in read.issues] == [
            "the last field of the page is missing: the mail may have been cut"
        ]

    def test_forwarded(self) -> None:
        """It may be quoted, and a fence in a field is one."""
        told = "> impact=```answer\n> level=mine\n> ```\n> level=Senior\n> end=of the form\n"
        read = with_answers(BARE, told)
        assert (read.value.impact, read.value.level) == ("level=mine", "Senior")


LINES = st.sampled_from(
    [
        "## 5. What? [impact]",
        "> 25. At which level? [level]",
        "impact=a",
        "end=x",
        "## x? [nope]",
        "[end]",
        "[impact]=a",
        "How much travel?",
        "3. And the story",
        "behind it?",
        "*(Between us; no candidate hears it. This stays with us.)*",
        "~~~",
        "```answer",
        "```",
        "*(",
        ")*",
        "-- ",
        "> ",
        ">>>",
        "impact: a",
        "1. b",
        "- c | by: d",
        '"e',
        "",
        "{",
        "level? [level]",
    ]
)


@given(st.lists(LINES | st.text(max_size=20), max_size=20).map("\n".join))
def test_whatever_comes(text: str) -> None:
    """Whatever comes back, it is read without an error, and only answers change."""
    read = with_answers(KNOWN, text)
    assert (read.value.title, read.value.company) == (KNOWN.title, KNOWN.company)


WORDS = st.text(alphabet="abcdefgh", min_size=8, max_size=8)


@given(st.lists(st.tuples(st.sampled_from(["", "> ", "## a? [impact]\n", "## a? [lunch]\n", "impact: ", "- "]), WORDS)))
def test_nothing_is_dropped(parts: list[tuple[str, str]]) -> None:
    """Every word of what came back is in the answers or in an issue."""
    read = with_answers(BARE, "\n".join(lead + word for lead, word in parts))
    told = " ".join([str(read.value.impact), *map(str, read.issues)])
    assert not [word for _, word in parts if word not in told]
