"""Which tools a text names, and what the role does with them: at the core, planned, left over, or not named at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import attrs

from callprep.insight.questions._phrases import everyday
from callprep.insight.topics import terms
from callprep.insight.vocabulary import TopicKind, shipped, topic_of
from callprep.model.parts import Tech, Use
from callprep.model.spoken import SpokenOpportunity
from callprep.model.wording import listed
from callprep.wording import Voice, said

__all__ = ["ToldTools", "asks_of_use", "is_same_tool", "told_tools", "tool_of", "tools_named", "without_tools"]

_KINDS = {TopicKind.LANGUAGE, TopicKind.TOOL, TopicKind.PRODUCT}
_LONGEST = 4_000  # characters of one text that are looked at
_HOW_MUCH = re.compile(r"\bhow (?:much|often|many|far)\b", re.IGNORECASE)
_YES_OR_NO = re.compile(
    r"^(?:is|are|do|does|did|would|will|can|could|should|may|have|has)\b(?!.*\bor\b)", re.IGNORECASE
)
_PLAIN = {Use.CORE, Use.SOME}
"""What is told without a "yes" where they ask how much, or which of two."""


@attrs.frozen
class ToldTools:
    """What can be said of the tools, and the fields that it comes from; no words where nobody has named any."""

    text: str = ""
    fields: tuple[str, ...] = ()


def tools_named(text: str, tools: Iterable[str] = ()) -> tuple[str, ...]:
    """Give the tools that a text names, as it spells them: those that everybody knows, and those of `tools`."""
    spotted = (one for one in shipped().spot(text[:_LONGEST]) if one.topic.kind in _KINDS)
    found = {one.topic.name: text[one.start : one.end] for one in spotted}
    for tool in tools:
        if re.search(
            rf"(?<![^\W_]){re.escape(tool)}(?![^\W_]|[+#])", text[:_LONGEST], re.IGNORECASE if tool[2:] else 0
        ):
            found.setdefault(_name(tool), tool)
    return tuple(one for one in found.values() if not any(_is_part(one, other, text) for other in found.values()))


def _is_part(tool: str, other: str, text: str) -> bool:
    """Tell whether a text names a tool only as part of another's name: "SAP" within "SAP TM"."""
    one, longer = tool.casefold(), other.casefold()
    return one != longer and one in longer.split() and one not in text[:_LONGEST].casefold().replace(longer, " ")


def tool_of(name: str, tools: Iterable[str]) -> str | None:
    """Give the one of some tools that a name stands for: the same, or one whose name begins so; None for no such."""
    known = tuple(tools)
    same = (tool for tool in known if is_same_tool(name, tool))
    longer = (tool for tool in known if tool.casefold().startswith(f"{name.casefold()} "))
    return next(same, None) or next(longer, None)


def is_same_tool(one: str, other: str) -> bool:
    """Tell whether two spellings name one tool."""
    return _name(one) == _name(other)


def asks_of_use(asked: str, tools: Iterable[str] = ()) -> bool:
    """Tell whether a question is on whether, or how much, tools are used, and on nothing else about them."""
    return set(terms(_HOW_MUCH.sub(" ", without_tools(asked, tools)))) <= everyday("use")


def without_tools(text: str, tools: Iterable[str] = ()) -> str:
    """Give a text without the tools that it names."""
    short = text[:_LONGEST]
    for name in tools_named(short, tools):
        short = re.sub(re.escape(name), " ", short, flags=re.IGNORECASE if name[2:] else 0)
    return short


def _name(tool: str) -> str:
    return topic_of(tool, shipped()).name


def told_tools(voice: Voice, spoken: SpokenOpportunity, asked: str = "") -> ToldTools:
    """Tell the tools whose use is asked for, each by that; where a question names none, or more than them, all."""
    role = {_name(tool.name): tool for tool in spoken.tech_stack}
    elsewhere = {_name(tool.name): tool for tool in spoken.about.tech_stack}
    if not role:
        told = listed([tool.name for tool in elsewhere.values()])
        text = said(voice, "question.tools_company", tools=told) if told else ""
        return ToldTools(text, ("company.tech_stack",) if told else ())
    stack = [tool.name for tool in (*spoken.tech_stack, *spoken.about.tech_stack)]
    named = tools_named(asked, stack) if asks_of_use(asked, stack) else ()
    wanted = tuple(dict.fromkeys(tool_of(name, stack) or name for name in named))
    plain = not _YES_OR_NO.search(asked)
    unnamed = [name for name in wanted if _name(name) not in {*role, *elsewhere}]
    texts = [_one(voice, name, role, elsewhere, plain=plain) for name in wanted if name not in unnamed]
    if unnamed or not wanted:
        tools = _all(voice, spoken.tech_stack)
        texts.append(said(voice, "question.tool_unnamed", tool=listed(unnamed), tools=tools) if unnamed else tools)
    fields = ["opportunity.tech_stack"]
    if any(_name(name) in elsewhere and _name(name) not in role for name in wanted):
        fields.append("company.tech_stack")
    return ToldTools("; ".join(texts), tuple(fields))


def _one(voice: Voice, name: str, role: Mapping[str, Tech], elsewhere: Mapping[str, Tech], *, plain: bool) -> str:
    tool = role.get(_name(name))
    if tool is None:
        return said(voice, "question.tool_elsewhere", tool=elsewhere[_name(name)].name)
    move = f"tool_{tool.use.value}{'_plain' if plain and tool.use in _PLAIN else ''}"
    told = said(voice, f"question.{move}", tool=tool.name)
    return f"{told}, {tool.note}" if tool.note else told


def _all(voice: Voice, stack: Iterable[Tech]) -> str:
    """Tell what is used as in use, what is planned as planned, and what is left over as that."""
    by_use: dict[str, list[str]] = {}
    for tool in stack:
        by_use.setdefault(_USES[tool.use], []).append(tool.name)
    used = listed(by_use.pop("used", []))
    others = [said(voice, f"question.tools_{use}", tools=listed(names)) for use, names in sorted(by_use.items())]
    return "; ".join([*([used] if used else []), *reversed(others)])


_USES = {Use.CORE: "used", Use.SOME: "used", Use.PLANNED: "planned", Use.LEGACY: "legacy"}
