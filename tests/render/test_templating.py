"""Templates: what they may do, and what is said when they are wrong."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from jinja2 import BaseLoader, DictLoader, Environment, FileSystemLoader

from callprep.errors import InvalidInputError
from callprep.render.templating import environment, fill


@attrs.frozen
class View:
    """A view."""

    name: str = "<Ada> & *co*"
    words: tuple[str, ...] = ("one", "two")


def _fill(source: str, name: str = "mine.html") -> str:
    return fill(name, View(), DictLoader({name: source}))


class TestSpelling:
    """What a template prints is escaped for its format."""

    def test_html(self) -> None:
        """Pages escape for HTML, in text and in attributes."""
        assert _fill('<b title="{{ view.name }}">{{ view.name }}</b>') == (
            '<b title="&lt;Ada&gt; &amp; *co*">&lt;Ada&gt; &amp; *co*</b>'
        )

    def test_markdown(self) -> None:
        """Markdown is escaped as such, once, through macros too, and never as HTML."""
        told = _fill("{% macro it(x) %}*{{ x }}*{% endmacro %}{{ view.name }} {{ it(view.name) }} {{ 1 }}", "mine.md")
        assert told == r"\<Ada\> & \*co\* *\<Ada\> & \*co\** 1"

    def test_text(self) -> None:
        """Text is not escaped, and can be wrapped."""
        assert _fill('{{ view.name }}|{{ "a b"|wrap("- ", "  ") }}', "mine.txt") == "<Ada> & *co*|- a b"

    def test_link_targets(self) -> None:
        """A link's target in Markdown is http(s), or nothing."""
        assert _fill('[x]({{ "https://example.com/a_b"|target }})', "mine.md") == "[x](https://example.com/a_b)"
        assert _fill('[x]({{ "javascript:x"|target }})', "mine.md") == "[x]()"

    def test_evidence_is_no_template(self) -> None:
        """Text that looks like a template is shown as it is."""
        told = fill("mine.txt", View(name="{{ 7 * 7 }}{% if %}{0}%s"), DictLoader({"mine.txt": "{{ view.name }}"}))
        assert told == "{{ 7 * 7 }}{% if %}{0}%s"


class TestMistakes:
    """A wrong template is one kind of error, which names template and line."""

    @pytest.mark.parametrize(
        ("source", "where", "what"),
        [
            ("a\nb\n{{ view.missing }}", "template mine.html, line 3", "no attribute 'missing'"),
            ("a\n{{ nothing }}", "template mine.html, line 2", "'nothing' is undefined"),
            ("{% if x %}", "template mine.html, line 1", "end of template"),
            ("\n{% notatag %}", "template mine.html, line 2", "unknown tag"),
            ("\n\n{{ view.name|truncate('x') }}", "template mine.html, line 3", "No filter named 'truncate'"),
            ("\n{% include 'gone.html' %}", "template mine.html, line 2", "gone.html"),
            ("\n{{ view.words|join(1, 2, 3, 4) }}", "template mine.html, line 2", "TypeError"),
            ("{% extends '/etc/passwd' %}", "template mine.html, line 1", "/etc/passwd"),
        ],
    )
    def test_place(self, source: str, where: str, what: str) -> None:
        """The error says which template, which line, and what is wrong."""
        with pytest.raises(InvalidInputError) as caught:
            _fill(source)
        assert caught.value.where == where
        assert what in caught.value.what

    def test_included(self) -> None:
        """A mistake in an included template names that one."""
        loader = DictLoader({"mine.html": "{% include 'part.html' %}", "part.html": "\n{{ view.gone }}"})
        with pytest.raises(InvalidInputError, match="line 2: "):
            fill("mine.html", View(), loader)
        broken = DictLoader({"mine.html": "{% include 'part.html' %}", "part.html": "\n\n{% if %}"})
        with pytest.raises(InvalidInputError, match=r"template part\.html, line 3: "):
            fill("mine.html", View(), broken)

    def test_file(self, tmp_path: Path) -> None:
        """A template from a folder is named by its file."""
        (tmp_path / "mine.html").write_text("{% include 'part.html' %}", encoding="utf-8")
        (tmp_path / "part.html").write_text("\n{{ view.gone }}", encoding="utf-8")
        with pytest.raises(InvalidInputError, match=r"template part\.html, line 2: "):
            fill("mine.html", View(), FileSystemLoader(tmp_path))

    def test_no_template(self) -> None:
        """A template that is nowhere is named."""
        with pytest.raises(InvalidInputError, match=r"template gone\.html: gone\.html"):
            fill("gone.html", View())

    @pytest.mark.parametrize(
        ("loader", "right"), [("/srv/mine", "/srv/mine"), (Path("mine"), "mine"), ({}, "templates"), ("", "")]
    )
    def test_no_loader(self, loader: BaseLoader, right: str) -> None:
        """A folder is no loader: what would be right is told."""
        with pytest.raises(InvalidInputError, match=rf'loader: .*jinja2\.FileSystemLoader\("{right}"\), is'):
            fill("sheet.html", View(), loader)

    def test_a_loader_that_fails(self) -> None:
        """Whatever a loader of the user's raises comes out as the same error."""

        class Broken(BaseLoader):
            def get_source(self, environment: Environment, template: str) -> tuple[str, None, None]:
                del environment, template
                raise OSError

        with pytest.raises(InvalidInputError, match=r"template sheet\.html: OSError"):
            fill("sheet.html", View(), Broken())


class TestSandbox:
    """What a template may not do."""

    @pytest.mark.parametrize(
        "source",
        [
            "{{ ''.__class__ }}",
            "{{ view.__class__ }}",
            "{{ view.__init__.__globals__ }}",
            "{{ self.__init__.__globals__ }}",
            "{{ ''['\\x5f\\x5fclass\\x5f\\x5f'] }}",
            "{{ '{0.__class__}'.format(view) }}",
            "{{ view|attr('name') }}",
            "{{ lipsum() }}",
            "{% for a in range(9) %}x{% endfor %}",
            "{{ 'a' * 10 }}",
            "{{ 2 ** 9 }}",
            "{{ 'a' % 1 }}",
            "{{ 'a'.expandtabs(10) }}",
            "{{ view.words.count('one') }}",
            "{% macro m() %}{% endmacro %}{{ m.__globals__ }}",
            "{{ view.name|safe }}",
        ],
    )
    def test_refused(self, source: str) -> None:
        """Classes, globals, methods, unescaped text and what makes much of little are out of reach."""
        with pytest.raises(InvalidInputError):
            _fill(source)

    def test_size(self) -> None:
        """An output without end is stopped."""
        many = View(words=("x" * 1000,) * 100)
        source = "{% for a in view.words %}{% for b in view.words %}{{ a }}{% endfor %}{% endfor %}"
        with pytest.raises(InvalidInputError, match="more than 4,000,000 characters"):
            fill("mine.txt", many, DictLoader({"mine.txt": source}))


class TestEnvironment:
    """One environment for a format and a loader."""

    def test_cached(self) -> None:
        """The same loader gives the same environment, with its compiled templates."""
        loader = DictLoader({})
        assert environment("html", loader) is environment("html", loader)
        assert environment("html", loader) is not environment("html", DictLoader({}))
        assert environment("html").get_template("page.html") is environment("html").get_template("page.html")

    def test_quoted(self) -> None:
        """No template of ours prints into an attribute without quotes, or turns escaping off."""
        names = [name for name in environment("html").list_templates() if name.endswith(".html")]
        assert len(names) >= 5
        for name in names:
            source = (Path(__file__).parents[2] / "src/callprep/render/templates" / name).read_text(encoding="utf-8")
            assert "={{" not in source.replace(" ", "")
            assert "autoescape" not in source
            assert "<script" not in source
