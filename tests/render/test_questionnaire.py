"""The questionnaire as a page."""

from __future__ import annotations

import re

import attrs
import pytest
from jinja2 import DictLoader
from tests.render import seen

from callprep import render
from callprep.formats.intake import questionnaire as form_of
from callprep.formats.intake import with_answers
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.render.questionnaire import Field, questionnaire

BARE = Opportunity("Search engineer", Company("Lumen Works"))
HOSTILE = '</textarea><script>canary(1)</script>"><img src=x onerror=canary(1)> {{ 7 * 7 }}'


def field(opportunity: Opportunity, key: str) -> Field:
    """Give one field of the page."""
    fields = [field for topic in questionnaire(form_of(opportunity)).topics for field in topic.fields]
    return next(field for field in fields if field.key == key)


class TestView:
    """What the page is laid out from."""

    def test_controls(self) -> None:
        """A choice where words are given, a short line for a number, room for text elsewhere."""
        controls = {
            key: field(BARE, key).control for key in ("reason_open", "approved", "reports", "impact", "success")
        }
        assert controls == {
            "reason_open": "choice",
            "approved": "choice",
            "reports": "number",
            "impact": "area",
            "success": "area",
        }

    def test_filled(self) -> None:
        """A field holds what is known, and the known choice is chosen."""
        told = attrs.evolve(BARE, approved=False, learning=("a", "b"), reports=0)
        assert [choice.chosen for choice in field(told, "approved").choices] == [False, True]
        assert field(told, "learning").value == "- a\n- b"
        assert field(told, "reports").value == "0"

    def test_rows(self) -> None:
        """A field is as high as what is known needs, within bounds; lists get more room."""
        assert (field(BARE, "impact").rows, field(BARE, "success").rows) == ("2", "3")
        assert field(attrs.evolve(BARE, impact="word " * 100), "impact").rows == "6"
        assert field(attrs.evolve(BARE, impact="word\n" * 100), "impact").rows == "40"

    def test_only_what_would_mislead_is_fenced(self) -> None:
        """In a field tags are as good as any text; what looks like another field is fenced."""
        assert field(attrs.evolve(BARE, impact="<b>"), "impact").value == "<b>"
        assert field(attrs.evolve(BARE, impact="x\nwork=y"), "impact").value == "```answer\nx\nwork=y\n```"

    def test_topics(self) -> None:
        """The questions stand under their topics, numbered through."""
        view = questionnaire(form_of(BARE))
        assert view.topics[0].name == "Why now"
        numbers = [field.number for topic in view.topics for field in topic.fields]
        assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
        assert len({topic.name for topic in view.topics}) == len(view.topics)

    def test_mail(self) -> None:
        """With an address the form is mailed there, its title as subject; without one it has nowhere to go."""
        view = questionnaire(form_of(BARE, mail_to="asha.rao+jobs@example.com"))
        subject = "Search%20engineer%20at%20Lumen%20Works%3A%20what%20the%20person%20gets"
        assert view.action == f"mailto:asha.rao%2Bjobs@example.com?subject={subject}"
        assert questionnaire(form_of(BARE)).action == ""


class TestPage:
    """The page of HTML."""

    @pytest.mark.parametrize("address", [None, "asha@example.com"])
    def test_alone(self, address: str | None) -> None:
        """The page is whole, forbids scripts and loads, and needs nothing from elsewhere."""
        told = form_of(BARE, mail_to=address).html()
        page = seen.page(told)
        assert told.startswith('<!doctype html>\n<html lang="en">')
        assert seen.balanced(page)
        assert "default-src 'none'; style-src 'unsafe-inline'" in page.values("content")
        assert not {"script", "img", "link", "iframe", "object"} & set(page.tags)
        assert page.values("src") == page.values("href") == []
        assert not re.search(r"url\(|@import|expression|https?://", told)

    def test_labels(self) -> None:
        """Every field has a label and a hint of its own, and every id stands once."""
        page = seen.page(form_of(BARE, mail_to="asha@example.com").html())
        ids = page.values("id")
        names = [
            value
            for _, name, value in page.attributes
            if name == "name" and value not in {"viewport", "color-scheme", "referrer", "robots", "[end]"}
        ]
        assert len(ids) == len(set(ids))
        assert page.values("for") == [f"cp-q-{name.strip('[]').replace('.', '-')}" for name in names]
        assert set(" ".join(page.values("aria-describedby")).split()) <= set(ids)
        assert len(page.values("aria-describedby")) == len(names) == len(form_of(BARE).questions)

    def test_form(self) -> None:
        """Only with an address there is a form; it is posted there as lines of text, and ends in a last field."""
        page = seen.page(form_of(BARE, mail_to="asha@example.com").html())
        assert (page.values("method"), page.values("enctype")) == (["post"], ["text/plain"])
        assert page.values("action")[0].startswith("mailto:asha@example.com?subject=")
        assert "of the form" in page.values("value")
        assert "Some mail programs cut long texts" in page.words
        without = seen.page(form_of(BARE).html())
        assert not {"form", "button"} & set(without.tags)
        assert "This page cannot send itself" in without.words

    def test_inert(self) -> None:
        """What people answered stands in its field as text, and in what is asked again as words."""
        told = attrs.evolve(BARE, impact=HOSTILE, success=HOSTILE, title=HOSTILE, level=HOSTILE, salary=HOSTILE)
        page = seen.page(form_of(told, mail_to="asha@example.com").html())
        plain = seen.page(form_of(attrs.evolve(BARE, success="x", salary="x"), mail_to="asha@example.com").html())
        of_lists = {"ul", "li"}  # there is more to ask again
        kept = [tag for tag in page.tags if tag not in of_lists]
        assert kept == [tag for tag in plain.tags if tag not in of_lists]
        assert "canary(1)" in page.words
        assert "{{ 7 * 7 }}" in page.words

    def test_marks(self) -> None:
        """Whose word an answer is, what is asked again and what stays with us is seen."""
        words = seen.page(form_of(BARE.answered("work", "rockstar", said_by="Asha")).html()).words
        assert "So far: per Asha." in words
        assert "«rockstar» could be said of every role." in words
        assert "Between us; no candidate hears it. Stays with us." in words

    def test_fragment(self) -> None:
        """In a notebook it stands as a fragment."""
        told = render.html_fragment(form_of(BARE))
        assert told.startswith('<div class="callprep callprep-cell')
        assert "<html" not in told

    def test_own_template(self) -> None:
        """The page can be laid out by a template of one's own."""
        loader = DictLoader({"questionnaire.html": "{{ view.topics[0].fields[0].text }}"})
        assert "Why is the position open?" in render.html(form_of(BARE), loader=loader)

    def test_there_and_back(self) -> None:
        """The fields of a page that is mailed untouched change nothing."""
        told = attrs.evolve(BARE, impact="a\n\nwork=b\n> c", success="live", approved=True, reports=3)
        fields = [field for topic in questionnaire(form_of(told)).topics for field in topic.fields]
        body = "\r\n".join([*(f"[{field.key}]={field.value}" for field in fields), "[end]=of the form"])
        read = with_answers(BARE, body)
        assert read.issues == ()
        assert attrs.evolve(read.value, told=()) == told
