"""Answers as JSON and as mappings."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callprep.formats.intake import questionnaire, with_answers
from callprep.model.company import Company, Product
from callprep.model.money import Disclose, Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import Goal, NextStep, Person, ReasonOpen, Requirement, Round, Tech

BARE = Opportunity("Search engineer", Company("Lumen Works"))


class TestForms:
    """Text, list and object mean the same."""

    @pytest.mark.parametrize(
        ("key", "forms", "value"),
        [
            ("impact", ["# x {{y}}", " # x {{y}}\n"], "# x {{y}}"),
            ("learnable", ["- a\n- b", ["a", "b"], ("a", "b ", " ", "TBD")], ("a", "b")),
            (
                "must_have",
                ["a | years: 3", [{"text": "a", "years": 3}], [Requirement("a", years=3)]],
                (Requirement("a", years=3),),
            ),
            ("must_have", [["a | b: c"[:1], "b"], "a\nb"], (Requirement("a"), Requirement("b"))),
            (
                "tech_stack",
                ["Python, Kafka", ["Python", {"name": "Kafka", "use": "core"}]],
                (Tech("Python"), Tech("Kafka")),
            ),
            ("deal_breakers", ["none", [], ()], ()),
            ("reason_open", ["growth", ReasonOpen.GROWTH], ReasonOpen.GROWTH),
            ("reports", ["2", 2], 2),
            ("visa_sponsorship", ["no", False], False),
            ("start", ["2026-05-09", date(2026, 5, 9)], "2026-05-09"),
            (
                "salary",
                [
                    {"min": 5, "max": 6.5, "currency": "EUR", "period": "year", "disclose": True, "stretch": None},
                    Salary(5, 6.5, "EUR", "year", disclose=Disclose.SAY),
                    "min: 5 | max: 6.5 | currency: EUR | period: year | disclose: say",
                ],
                Salary(5, 6.5, "EUR", "year", disclose=Disclose.SAY),
            ),
            (
                "process",
                [
                    [
                        {
                            "@type": "Round",
                            "name": "talk | x",
                            "people": ["Asha", {"name": "Ben; C", "agreed": True, "links": ["a , b", "c"]}],
                            "evaluates": ["a;b", "c"],
                        }
                    ],
                ],
                (
                    Round(
                        "talk | x",
                        people=(Person("Asha"), Person("Ben; C", links=("a , b", "c"), agreed=True)),
                        evaluates=("a;b", "c"),
                    ),
                ),
            ),
            (
                "next_step",
                [{"what": "talk", "meets": {"name": "Asha / B"}}],
                NextStep("talk", meets=Person("Asha / B")),
            ),
        ],
    )
    def test_equal(self, key: str, forms: list[object], value: object) -> None:
        """An answer as text, list, object or value of the model is the same answer."""
        for form in forms:
            read = with_answers(BARE, {key: form})
            assert read.issues == ()
            assert getattr(read.value, key) == value

    def test_json(self) -> None:
        """JSON text is read as the mapping that it holds, also with a mark before it."""
        told = '{"impact": "Readers.", "success": [{"text": "live", "by": "90 days"}]}'
        for text in (told, f"\ufeff\n{told}"):
            read = with_answers(BARE, text)
            assert (read.value.impact, read.value.success) == ("Readers.", (Goal("live", "90 days"),))

    def test_nested(self) -> None:
        """Answers may stand under "answers", and those about the company under "company"."""
        told = {"answers": {"impact": "Readers.", "company": {"products": ["Lamp"]}}}
        read = with_answers(BARE, told)
        assert (read.value.impact, read.value.company.products) == ("Readers.", (Product("Lamp"),))
        assert read.issues == ()

    def test_own_form(self) -> None:
        """The form's own JSON comes back with its answers written in."""
        form = json.loads(questionnaire(BARE).to_json())
        for item in form["questions"]:
            item["answer"] = {"impact": "{{x}}", "learnable": ["a"], "success": "- live | by: 90 days"}.get(item["key"])
        read = with_answers(BARE, json.dumps(form))
        assert (read.value.impact, read.value.learnable) == ("{{x}}", ("a",))
        assert read.value.success == (Goal("live", "90 days"),)
        assert read.issues == ()


class TestIssues:
    """What cannot be placed."""

    @pytest.mark.parametrize(
        ("told", "where", "words"),
        [
            ({"lunch": "pasta"}, "lunch", "there is no such question; its answer: «pasta»"),
            ({"lunch": ["pasta", 1]}, "lunch", 'its answer: «["pasta", 1]»'),
            ({"company": "Lumen"}, "company", "there is no such question"),
            ({"company": {"name": "Lumen"}}, "company.name", "«Lumen»"),
            ({"impact": {"a": 1}}, "impact", 'should be text; it is left open: «{"a": 1}»'),
            ({"impact": ["a", "b"]}, "impact", 'it is left open: «["a", "b"]»'),
            ({"learnable": [["a"]]}, "learnable", "should be list of texts"),
            ({"learnable": [{"a": 1}]}, "learnable", "should be list of texts"),
            ({"learnable": [None]}, "learnable", "should be list of texts"),
            ({"success": {"text": "x"}}, "success", "should be list of parts"),
            ({"success": [Tech("x")]}, "success", "should be list of parts"),
            ({"success": Tech("x")}, "success", "should be list of parts"),
            ({"salary": ["a"]}, "salary", "should be parts"),
            (
                {"salary": {"min": 5, "max": 6, "currency": "EUR", "period": "year", "x": 1}},
                "salary",
                "«x: 1» is no part",
            ),
            ({"approved": "maybe"}, "approved", "approved should be yes or no, is «maybe»"),
            ({"questions": ["x"]}, "questions[0]", "should be an object with a key: «x»"),
            ({"questions": [{"answer": "x"}]}, "questions[0]", '«{"answer": "x"}»'),
        ],
    )
    def test_unplaced(self, told: dict[str, object], where: str, words: str) -> None:
        """What answers no question, or is of the wrong form, is named with its key and comes back."""
        read = with_answers(BARE, told)
        assert [issue.where for issue in read.issues] == [where]
        assert words in read.issues[0].what

    def test_double(self) -> None:
        """A key that stands twice keeps the first, and gives the other back."""
        read = with_answers(BARE, '{"impact": "a", "impact": {"b": "c"}}')
        assert read.value.impact == "a"
        assert [str(issue) for issue in read.issues] == [
            'impact: it stands twice in the JSON, the first is kept; the other: «{"b": "c"}»'
        ]

    @pytest.mark.parametrize("text", ['{"impact": ', "{}x", '{"a":' * 40_000, "{impact: x}"])
    def test_no_json(self, text: str) -> None:
        """What begins as JSON and is none comes back."""
        read = with_answers(BARE, text)
        assert read.value == BARE
        assert text.strip() in read.issues[0].what

    def test_no_end(self) -> None:
        """An answer that holds itself is no answer."""
        endless: dict[str, object] = {"min": 1}
        endless["max"] = endless
        several: list[object] = []
        several.append(several)
        read = with_answers(BARE, {"salary": endless, "learnable": several, "lunch": several})
        assert read.value == BARE
        assert all("nested too deeply" in issue.what for issue in read.issues)
        assert len(read.issues) == 3


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["name", "text", "min", "x"]), inner),
    max_leaves=8,
)
KEYS = st.sampled_from(["impact", "salary", "must_have", "team", "reports", "approved", "process", "questions", "x"])


@given(st.dictionaries(KEYS, JSON))
def test_whatever_comes(told: dict[str, object]) -> None:
    """Whatever the mapping holds, it is read without an error, and the same as the JSON of it."""
    read = with_answers(BARE, told)
    assert with_answers(BARE, json.dumps(told)) == read
    assert read.value.title == BARE.title
