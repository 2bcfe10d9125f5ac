"""When a tool came out, for those of which it is known: nobody has used one for longer.

The years are those of the first public release or announcement, each by the page it stands beside (read in 2026); where
two could be meant, the earlier one stands, so that a warning is never wrong for it. A name that is also a word is only
taken for the tool where it is spelled like one, right after years of it, and where nothing is made of it: "rust
removal" and "SWIFT payments" are older. Names of people and of animals are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["released"]


class _Tool(NamedTuple):
    """A tool as it is spelled, the year it came out, the article that says so, and whether its name is also a word."""

    name: str
    year: int
    article: str
    is_word: bool = False

    @property
    def source(self) -> str:
        """The page that tells the year."""
        return f"https://en.wikipedia.org/wiki/{self.article}"


_TOOLS = (
    _Tool("AngularJS", 2010, "AngularJS"),
    _Tool("Ansible", 2012, "Ansible_(software)", is_word=True),
    _Tool("Apache Spark", 2010, "Apache_Spark"),
    _Tool("Deno", 2018, "Deno_(software)"),
    _Tool("Docker", 2013, "Docker_(software)", is_word=True),
    _Tool("Elasticsearch", 2010, "Elasticsearch"),
    _Tool("Elixir", 2011, "Elixir_(programming_language)", is_word=True),
    _Tool("FastAPI", 2018, "FastAPI"),
    _Tool("Flutter", 2015, "Flutter_(software)", is_word=True),
    _Tool("GraphQL", 2015, "GraphQL"),
    _Tool("Jetpack Compose", 2019, "Jetpack_Compose"),
    _Tool("Kafka", 2011, "Apache_Kafka", is_word=True),
    _Tool("Kotlin", 2011, "Kotlin_(programming_language)"),
    _Tool("Kubernetes", 2014, "Kubernetes"),
    _Tool("LangChain", 2022, "LangChain"),
    _Tool("Laravel", 2011, "Laravel"),
    _Tool("Next.js", 2016, "Next.js"),
    _Tool("Node.js", 2009, "Node.js"),
    _Tool("NumPy", 2005, "NumPy"),
    _Tool("PyTorch", 2016, "PyTorch"),
    _Tool("React", 2013, "React_(software)", is_word=True),
    _Tool("React Native", 2015, "React_Native"),
    _Tool("Rust", 2010, "Rust_(programming_language)", is_word=True),
    _Tool("scikit-learn", 2007, "Scikit-learn"),
    _Tool("Snowflake", 2012, "Snowflake_Inc.", is_word=True),
    _Tool("Svelte", 2016, "Svelte", is_word=True),
    _Tool("Swift", 2014, "Swift_(programming_language)", is_word=True),
    _Tool("SwiftUI", 2019, "SwiftUI"),
    _Tool("TensorFlow", 2015, "TensorFlow"),
    _Tool("Terraform", 2014, "Terraform_(software)", is_word=True),
    _Tool("TypeScript", 2012, "TypeScript"),
    _Tool("Vue.js", 2013, "Vue.js"),
    _Tool("WebAssembly", 2015, "WebAssembly"),
)
_BY_NAME = {tool.name.casefold(): tool for tool in _TOOLS}
_NAMES = re.compile(
    rf"(?<![\w.])(?:{'|'.join(re.escape(name) for name in sorted(_BY_NAME, key=len, reverse=True))})(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_AFTER_YEARS = re.compile(
    r"(?:years?|yrs?|experience|and|or|,)(?: of| with| in| using)?(?: professional)? $", re.IGNORECASE
)
_ENDS = re.compile(
    r"\W*$|[,;.)(/]| (?:and|or|in (?:production|the)|at|for|on|experience|development|programming|code|coding|"
    r"engineering|developer|engineer|apps?|clusters?|projects?|services?)\b",
    re.IGNORECASE,
)
_NEAR = 30  # characters before a name that are looked at


def released(text: str) -> Iterator[tuple[str, int]]:
    """Give the tools named in a text whose year is known, each as it is spelled there, with that year."""
    for found in _NAMES.finditer(text):
        tool = _BY_NAME[found.group().casefold()]
        if not tool.is_word or _is_meant(tool, found):
            yield found.group(), tool.year


def _is_meant(tool: _Tool, found: re.Match[str]) -> bool:
    """Tell whether a word is the name of the tool: in its spelling, after years or another tool, and on its own."""
    before, after = found.string[max(found.start() - _NEAR, 0) : found.start()], found.string[found.end() :]
    alone = not before.strip()
    return found.group() == tool.name and (alone or bool(_AFTER_YEARS.search(before))) and bool(_ENDS.match(after))
