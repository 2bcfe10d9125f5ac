"""When a tool came out, for those of which it is known: nobody has used one for longer.

The years are those of the first public release or announcement, by the tools' own histories; where two could be meant,
the earlier one stands, so that a warning is never wrong for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["released"]

_YEARS = {
    "angularjs": 2010, "ansible": 2012, "apache spark": 2010, "dart": 2011, "deno": 2018, "docker": 2013,
    "elasticsearch": 2010, "elixir": 2011, "express.js": 2010, "fastapi": 2018, "flutter": 2015, "graphql": 2015,
    "jetpack compose": 2019, "julia": 2012, "kafka": 2011, "keras": 2015, "kotlin": 2011, "kubernetes": 2014,
    "langchain": 2022, "laravel": 2011, "next.js": 2016, "node.js": 2009, "numpy": 2005, "pandas": 2008,
    "pytorch": 2016, "react": 2013, "react native": 2015, "rust": 2010, "scikit-learn": 2010, "snowflake": 2012,
    "svelte": 2016, "swift": 2014, "swiftui": 2019, "tensorflow": 2015, "terraform": 2014, "typescript": 2012,
    "vue": 2014, "vue.js": 2014, "webassembly": 2015,
}  # fmt: skip
_NAMES = re.compile(
    rf"(?<![\w.])(?:{'|'.join(re.escape(name) for name in sorted(_YEARS, key=len, reverse=True))})(?![\w-]|\.\w)",
    re.IGNORECASE,
)


def released(text: str) -> Iterator[tuple[str, int]]:
    """Give the tools named in a text whose year is known, each as it is spelled there, with that year."""
    return ((found.group(), _YEARS[found.group().casefold()]) for found in _NAMES.finditer(text))
