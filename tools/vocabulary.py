"""Make the vocabulary that callprep ships, from two npm packages and our own table.

Usage, with the packages unpacked (`npm pack linguist-languages@9.5.0 simple-icons@16.37.0`, then `tar xzf` each):

    python tools/vocabulary.py LINGUIST_LANGUAGES SIMPLE_ICONS

Names of languages come from linguist-languages (MIT), names of tools and products from simple-icons (CC0) as far as
`vocabulary.toml` names them, and everything else from that table. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypedDict

import attrs

from callprep.insight.vocabulary._tokens import keys
from callprep.insight.vocabulary._values import TopicEntry, TopicKind

TABLE = Path(__file__).with_name("vocabulary.toml")
TARGET = Path(__file__).parents[1] / "src" / "callprep" / "insight" / "vocabulary" / "data"
DATA, NOTICES = "vocabulary.json", "NOTICES.txt"

_FIELD = r"""^  {}: (?:'((?:[^'\\]|\\.)*)'|"([^"]*)"),?$"""
_ALIASES = re.compile(r"^  aliases: \[([^\]]*)\]", re.MULTILINE)
_QUOTED = re.compile(r"""'([^']*)'|"([^"]*)\"""")


@attrs.frozen
class Found:
    """A name in one of the packages."""

    name: str
    kind: TopicKind
    aliases: tuple[str, ...] = ()
    related: tuple[str, ...] = ()


@attrs.frozen
class Ours:
    """Our own table: entries, and what is taken or left of the packages."""

    entries: tuple[TopicEntry, ...]
    icons: Mapping[str, TopicKind]
    coined: frozenset[str]
    cue: frozenset[str]
    dropped: frozenset[str]
    foreign: frozenset[str]


def main(arguments: list[str]) -> None:
    """Write the data and the notices."""
    parser = argparse.ArgumentParser(description="Make the vocabulary that callprep ships.")
    parser.add_argument("languages", type=Path, help="the folder of linguist-languages")
    parser.add_argument("icons", type=Path, help="the folder of simple-icons")
    parser.add_argument("--table", type=Path, default=TABLE, help="our own table (vocabulary.toml)")
    parser.add_argument("--target", type=Path, default=TARGET, help="where to write (the data of the library)")
    chosen = parser.parse_args(arguments)
    ours = own(chosen.table.read_text(encoding="utf-8"))
    entries = merged(ours, [*languages(chosen.languages, ours.dropped), *icons(chosen.icons, ours.icons)])
    (chosen.target / DATA).write_text(written(entries), encoding="utf-8")
    (chosen.target / NOTICES).write_text(notices(chosen.languages, chosen.icons), encoding="utf-8")


class _Line(TypedDict, total=False):
    """What may stand in a line of ours."""

    also: list[str]
    narrower: list[str]
    near: list[str]
    word: bool
    words: list[str]
    cue: bool


def own(text: str) -> Ours:
    """Read our own table."""
    table = tomllib.loads(text)
    kinds = (TopicKind.LANGUAGE, TopicKind.TOOL, TopicKind.PRODUCT, TopicKind.FIELD)
    lines: list[tuple[str, TopicKind, _Line]] = [
        (name, kind, line) for kind in kinds for name, line in table.get(kind.value, {}).items()
    ]
    icons: dict[str, str] = table["icons"]
    taken = dict.fromkeys(_titles(icons["tools"]), TopicKind.TOOL)
    taken |= dict.fromkeys(_titles(icons["products"]), TopicKind.PRODUCT)
    words: dict[str, str] = table["languages"]
    return Ours(
        tuple(entry for name, kind, line in lines for entry in _entries(name, kind, line)),
        taken,
        frozenset(icons["coined"].split()),
        frozenset(words["cue"].split()),
        frozenset(_titles(words["dropped"])),
        frozenset("".join(keys(alias)) for alias in words["foreign"].split()),
    )


def _titles(text: str) -> list[str]:
    return [title.strip() for title in text.replace("\n", " ").split(";") if title.strip()]


def _entries(name: str, kind: TopicKind, line: _Line) -> Iterator[TopicEntry]:
    """Give the entry of a line, and those of the narrower things that it names."""
    unknown = set(line) - set(_Line.__annotations__)
    if unknown:
        raise SystemExit(f"{name}: nobody reads {', '.join(sorted(unknown))}")
    yield TopicEntry(
        name,
        kind,
        (*line.get("also", ()), *_people(name)),
        tuple(line.get("near", ())),
        line.get("word", False),
        tuple(line.get("words", ())),
        line.get("cue", False),
    )
    for told in line.get("narrower", ()):
        narrower, _, spellings = told.partition(": ")
        others = [spelling for spelling in spellings.split(", ") if spelling]
        yield TopicEntry(
            narrower,
            kind,
            (*(other for other in others if not _is_abbreviation(other)), *_people(narrower)),
            (name,),
            _is_abbreviation(narrower),
            tuple(other for other in others if _is_abbreviation(other)),
        )


def _people(field: str) -> Iterator[str]:
    """Name those who do it, where their name is made of the field's: structural engineers, icon designers."""
    if field.endswith(" engineering"):
        yield field.removesuffix("ing")
    if field.endswith(" design"):
        yield field + "er"


def _is_abbreviation(name: str) -> bool:
    """Tell whether a name is one only in capitals: "LMS", but "slam" is a word."""
    return name.isupper() and len(name) <= 4  # noqa: PLR2004 -- four letters; longer ones are seldom words


def languages(folder: Path, dropped: frozenset[str]) -> Iterator[Found]:
    """Read the languages of the package, by name."""
    for path in sorted((folder / "data").glob("*.js")):
        text = path.read_text(encoding="utf-8")
        name, group, listed = _field("name", text), _field("group", text), _ALIASES.search(text)
        if name in dropped:
            continue
        aliases = tuple(one or other for one, other in _QUOTED.findall(listed[1] if listed else ""))
        yield Found(name, TopicKind.LANGUAGE, aliases, (group,) if group and group not in dropped else ())


def _field(name: str, text: str) -> str:
    found = re.search(_FIELD.format(name), text, re.MULTILINE)
    return (found[1] or found[2]).replace("\\'", "'") if found else ""


def icons(folder: Path, taken: Mapping[str, TopicKind]) -> Iterator[Found]:
    """Read the brands of the package that we name."""
    told = json.loads((folder / "data" / "simple-icons.json").read_text(encoding="utf-8"))
    known = {icon["title"]: icon for icon in told}
    missing = sorted(set(taken) - set(known))
    if missing:
        raise SystemExit(f"no icon is called {', '.join(missing)}")
    for title, kind in sorted(taken.items()):
        yield Found(title, kind, tuple(known[title].get("aliases", {}).get("aka", ())))


def merged(ours: Ours, found: Iterable[Found]) -> tuple[TopicEntry, ...]:
    """Join our entries and what the packages add: ours come first, and a spelling belongs to one topic alone."""
    entries = {entry.name: entry for entry in ours.entries}
    owners = _owners(ours.entries)
    others = [attrs.evolve(one, aliases=_own_aliases(one, ours.foreign)) for one in found]
    for one in others:
        owner = owners.setdefault("".join(keys(one.name)), one.name)
        entries.setdefault(owner, _derived(one, ours))
    for one in others:
        entry = entries[owners["".join(keys(one.name))]]
        new = tuple(alias for alias in one.aliases if _claimed(alias, entry.name, owners))
        plain = tuple(alias for alias in new if not _is_word(alias))
        words = tuple(alias for alias in new if _is_word(alias))
        related = tuple(owners.get("".join(keys(other)), other) for other in (*entry.related, *one.related))
        entries[entry.name] = attrs.evolve(
            entry,
            aliases=(*entry.aliases, *plain),
            homonyms=(*entry.homonyms, *words),
            related=tuple(other for other in related if other != entry.name),
        )
    unknown = sorted({name for entry in entries.values() for name in entry.related} - set(entries))
    if unknown:
        raise SystemExit(f"related to what is no topic: {', '.join(unknown)}")
    return tuple(entries[name] for name in sorted(entries))


def _owners(entries: Iterable[TopicEntry]) -> dict[str, str]:
    """Tell who owns each spelling of ours; no two may claim one."""
    owners: dict[str, str] = {}
    quarrels = [
        f"{spelling!r} is claimed by {owners[spelling]} and by {entry.name}"
        for entry in entries
        for spelling in sorted({"".join(keys(text)) for text in (entry.name, *entry.aliases, *entry.homonyms)})
        if owners.setdefault(spelling, entry.name) != entry.name
    ]
    if quarrels:
        raise SystemExit("\n".join(quarrels))
    return owners


def _own_aliases(one: Found, foreign: frozenset[str]) -> tuple[str, ...]:
    """Leave out the aliases that stand for something else."""
    return tuple(alias for alias in one.aliases if "".join(keys(alias)) not in foreign)


def _claimed(alias: str, name: str, owners: dict[str, str]) -> bool:
    """Claim a spelling that nobody has yet; single letters say too little."""
    letters = "".join(keys(alias))
    if len(letters) < 2 or letters in owners:  # noqa: PLR2004 -- one letter
        return False
    owners[letters] = name
    return True


def _derived(one: Found, ours: Ours) -> TopicEntry:
    common = _is_word(one.name) and one.name.casefold() not in ours.coined
    return TopicEntry(
        one.name, one.kind, common_word=common, needs_cue=common and (one.name in ours.cue or len(one.name) == 1)
    )


def _is_word(name: str) -> bool:
    """Tell whether a name could be an everyday word: letters alone and no capital inside, or too short to say much."""
    if len(name) < 3:  # noqa: PLR2004 -- "M4", "i7": sizes, roads, processors
        return name.isalnum()
    return name.isalpha() and (name.isupper() or name[1:].islower())


def written(entries: Iterable[TopicEntry]) -> str:
    """Lay the data out, a topic a line."""
    lines = (
        json.dumps(
            [
                entry.name,
                entry.kind.value,
                int(entry.common_word),
                int(entry.needs_cue),
                sorted(set(entry.aliases)),
                sorted(set(entry.homonyms)),
                sorted(set(entry.related)),
            ],
            ensure_ascii=False,
            separators=(",", ":"),
        )
        for entry in entries
    )
    return "[\n" + ",\n".join(lines) + "\n]\n"


def notices(languages: Path, icons: Path) -> str:
    """Give the notices of the packages that the data was made from."""
    parts = [f"{DATA} was made from the names in two npm packages and from a table of callprep's own."]
    for folder in (languages, icons):
        told = json.loads((folder / "package.json").read_text(encoding="utf-8"))
        parts.append(f"{told['name']} {told['version']} ({told['license']})")
        if told["license"] == "CC0-1.0":
            parts.append(
                "Dedicated to the public domain under CC0 1.0 Universal: "
                "https://creativecommons.org/publicdomain/zero/1.0\nThe names are trademarks of their owners."
            )
        else:
            texts = (folder / name for name in ("LICENSE", "ThirdPartyNoticeText.txt"))
            parts.extend(text.read_text(encoding="utf-8").strip() for text in texts if text.exists())
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
