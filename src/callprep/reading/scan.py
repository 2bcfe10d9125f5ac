"""Look at a hostile page once, in linear time, before its parser does.

The page parser (lexbor) is quadratic in open elements, in the attributes of one tag, and in formatting elements that
are never closed: 40 kB of `<p><b id=1><p><b id=2>…` cost 1.6 GB. The scan keeps a stack of open elements as the HTML
standard does; where the parser may keep an element open that the scan has closed, that element counts as doubtful.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import attrs

from callprep.reading.xmlscan import WIRE_CAP, xml_refusal

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PAGE_CAP", "WIRE_CAP", "html_refusal", "xml_refusal"]

PAGE_CAP = 512 * 1024
"""How many bytes of a page go to the parser; the rest is cut. Measured: at 2 MB lexbor needs minutes on bad input."""

_OPEN_LIMIT = 5_000  # lexbor: 0.03 s at 5,000 open elements, 0.5 s at 20,000, 13 s at 100,000
_ATTRIBUTE_LIMIT = 1_000  # lexbor compares each attribute of a tag with those before: 2.6 s at 40,000
_REOPENED_LIMIT = 150_000  # elements the parser may have to open anew, measured at 380 bytes each

_split = str.split
_VOID = frozenset(
    _split("area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr"),
)
# Their end tag may be left out (HTML standard, 13.1.2.4). Not here: rt, rp, optgroup, which nest without end outside
# of ruby and select.
_OPTIONAL = frozenset(_split("body caption colgroup dd dt head html li option p tbody td tfoot th thead tr"))
_BRINGS_ALONG = {"table": 3}  # with the tbody and the tr that the parser opens in one before a cell
_FORMATTING = frozenset(_split("a b big code em font i nobr s small strike strong tt u"))
_ONE_AT_A_TIME = frozenset({"a", "nobr"})  # a second one closes the first
_NOAHS_ARK = 3  # of formatting elements that are alike, the standard keeps three
# Their end tag closes what it must whatever optional tags lie in between; that of others stops at <p> or <li>.
_BLOCKS = frozenset(
    _split(
        "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer"
        " header hgroup listing main menu nav ol pre search section select summary ul",
    ),
)
_WALLS = frozenset(_split("applet caption marquee object td template th"))  # scopes: end tags do not reach through
_WAYS_BACK = {  # where HTML's rules hold again inside (HTML standard, 13.2.6: integration points)
    "math": frozenset(_split("mi mn mo ms mtext")),
    "svg": frozenset(_split("desc foreignobject title")),
}
_DEPENDS = frozenset({"annotation-xml", "font"})  # in svg and math, what these do depends on their attributes
_BREAKS_OUT = _FORMATTING - {"a", "font"} | frozenset(  # of svg and math (HTML standard, 13.2.6.5)
    _split(
        "blockquote body br center dd div dl dt embed h1 h2 h3 h4 h5 h6 head hr img li listing menu meta ol p pre ruby"
        " span sub sup table ul var",
    ),
)
_RAW = frozenset(_split("iframe noembed noframes script style textarea title xmp"))

_TOKEN = re.compile(rb"<(?:(!--)|(!\[CDATA\[)|([!?])|(/?)([A-Za-z][^\t\n\f\r />]*+)|/)")
_COMMENT_END = re.compile(rb"--!?>")
_SCRIPT_MARK = re.compile(rb"<!--|-->|</?script(?=[\t\n\f\r />])", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    rb"[\t\n\f\r /]*+(?:(>)|[^\t\n\f\r />][^\t\n\f\r />=]*+"
    rb"(?:[\t\n\f\r ]*+=[\t\n\f\r ]*+(?:([\"'])|[^\t\n\f\r >]*+))?)",
)


def html_refusal(head: bytes) -> str | None:
    """Say why these bytes must not reach the page parser, or None where they may.

    Args:
        head: the first `PAGE_CAP` bytes of a page; more is refused.

    Returns:
        A phrase for a `Gap`, or None. Limits: 5,000 open elements (void ones and those whose end tag is optional not
        counted, a table counted with its rows), 1,000 attributes in one tag. Origin: measurements with selectolax
        1.0.2.
    """
    if len(head) > PAGE_CAP:
        return f"{len(head):,} bytes of page, more than the {PAGE_CAP:,} that are read"
    tree = _Tree()
    for tag in _tags(head, tree):
        if tag.attributes > _ATTRIBUTE_LIMIT:
            return f"a tag with more than {_ATTRIBUTE_LIMIT:,} attributes"
        tree.take(tag)
        if tree.overgrown:
            break
    return tree.overgrown


@attrs.frozen
class _Tag:
    name: str
    text: bytes
    closing: bool
    attributes: int
    end: int


@attrs.frozen
class _Open:
    name: str
    key: bytes  # start tags alike have one
    weight: int
    foreign: str  # "svg" or "math" where their rules hold inside, else ""


@attrs.define
class _Tree:
    """The open elements as far as a scan can know them, and how far it may be wrong."""

    stack: list[_Open] = attrs.field(factory=list[_Open])
    names: Counter[str] = attrs.field(factory=Counter[str])
    alike: Counter[bytes] = attrs.field(factory=Counter[bytes])
    dangling: dict[str, list[bytes]] = attrs.field(factory=dict[str, list[bytes]])
    formatting: int = 0
    open: int = 0
    doubtful: int = 0
    reopened: int = 0
    confused: bool = False  # whether the parser may follow rules other than the scan does: HTML's, svg's, a frameset's

    @property
    def foreign(self) -> str:
        """Whose rules hold here; under "svg" and "math" no text is raw, `/>` closes, no tag is void or optional."""
        return self.stack[-1].foreign if self.stack else ""

    @property
    def overgrown(self) -> str | None:
        """Say which limit is passed."""
        if self.open + self.doubtful > _OPEN_LIMIT:
            return f"more than {_OPEN_LIMIT:,} open elements"
        if self.reopened > _REOPENED_LIMIT:
            return "formatting elements that are never closed, among too much markup"
        return None

    def take(self, tag: _Tag) -> None:
        """Account for one tag."""
        self.reopened += self.formatting
        if tag.closing:
            self._end(tag.name)
        else:
            self._start(tag)

    def hide(self, text: bytes) -> None:
        """Give up where what the scan takes for text may be tags to the parser."""
        if self.confused and b"<" in text:
            self.doubtful += _OPEN_LIMIT + 1

    def _start(self, tag: _Tag) -> None:
        while tag.name in _BREAKS_OUT and self.foreign:
            self._pop()
        within = self.foreign
        self.confused = self.confused or tag.name == "frameset" or (bool(within) and tag.name in _DEPENDS)
        loose = within or self.confused
        own_rules = within or tag.name in _WAYS_BACK
        if (tag.name in _VOID and not loose) or (own_rules and not self.confused and tag.text.endswith(b"/>")):
            return
        weight = _BRINGS_ALONG.get(tag.name, 1) if loose or tag.name not in _OPTIONAL else 0
        replaces = not weight or (tag.name in _ONE_AT_A_TIME and not loose)
        if replaces and self.stack and self.stack[-1].name == tag.name:
            return
        self._push(tag, weight, _inside(within, tag.name))

    def _push(self, tag: _Tag, weight: int, foreign: str) -> None:
        key = tag.name.encode() if tag.name in _ONE_AT_A_TIME else tag.text
        self.stack.append(_Open(tag.name, key, weight, foreign))
        self.names[tag.name] += 1
        self.open += weight
        if tag.name in _FORMATTING:
            self._keep(key, 1)

    def _end(self, name: str) -> None:
        # In svg and math these two stand for <br> and <p>, which break out of both.
        self.confused = self.confused or (bool(self.foreign) and name in {"br", "p"})
        if not self.names[name]:
            self._end_dangling(name)
        elif self.stack[-1].name == name:
            key = self._pop().key
            if name in _FORMATTING:
                self._keep(key, -1)
        else:
            self._end_across(name)

    def _end_across(self, name: str) -> None:
        """Close an element that is not the innermost: a parser may do so, or ignore the end tag."""
        crossed = [self._pop()]
        while self.stack[-1].name != name:
            crossed.append(self._pop())
        own = self._pop()
        for element in (*crossed, own):
            if element.name in _FORMATTING:
                self.dangling.setdefault(element.name, []).append(element.key)
        if name in _FORMATTING:
            self._end_dangling(name)
        if own.foreign and not self.confused and all(element.foreign for element in crossed):
            return
        lost = sum(element.weight for element in crossed)
        wall = any(element.name in _WALLS for element in crossed)
        if lost or not (name == "table" or (name in _BLOCKS and not wall)):
            self.doubtful += lost + own.weight
        self.confused = self.confused or any(element.foreign for element in (*crossed, own))

    def _end_dangling(self, name: str) -> None:
        """Close a formatting element that outlived its place, unless a wall may stand between."""
        left = self.dangling.get(name)
        if left and not any(self.names[wall] for wall in _WALLS):
            self._keep(left.pop(), -1)

    def _pop(self) -> _Open:
        element = self.stack.pop()
        self.names[element.name] -= 1
        self.open -= element.weight
        return element

    def _keep(self, key: bytes, step: int) -> None:
        before = self.alike[key]
        self.alike[key] = after = before + step
        self.formatting += min(after, _NOAHS_ARK) - min(before, _NOAHS_ARK)


def _inside(within: str, name: str) -> str:
    """Say whose rules hold inside an element: svg's, math's, or HTML's own."""
    if within:
        return "" if name in _WAYS_BACK[within] else within
    return name if name in _WAYS_BACK else ""


def _tags(head: bytes, tree: _Tree) -> Iterator[_Tag]:
    """Give the tags in order; `tree`, which takes each before the next is read, says how the text must be read."""
    at = 0
    while token := _TOKEN.search(head, at):
        comment, cdata, _, slash, name = token.groups()
        if name is None:
            at = _aside_end(head, token, b"]]>" if cdata and tree.foreign else b">")
            if comment or cdata:
                tree.hide(head[token.end() : at])
            continue
        tag = _tag(head, token.end(), name, closing=bool(slash))
        if tag is None:
            return
        raw = tag.name in _RAW and not tag.closing
        foreign = tree.foreign
        yield tag
        at = tag.end
        if raw and (tree.confused or not foreign):
            end = _raw_end(head, tag)
            if tag.name != "noframes":
                tree.hide(head[at:end])
            at = at if foreign else end


def _tag(head: bytes, start: int, name: bytes, *, closing: bool) -> _Tag | None:
    """Read a tag's attributes from `start`; None where it never ends, which no parser takes for a tag."""
    at, count = start, 0
    while attribute := _ATTRIBUTE.match(head, at):
        at = attribute.end()
        if attribute[1]:
            text = head[start - len(name) : at]
            return _Tag(name.decode("latin-1").lower(), text, closing, count, at)
        count += 1
        if attribute[2]:
            at = head.find(attribute[2], at) + 1
            if not at:
                return None
    return None


def _aside_end(head: bytes, token: re.Match[bytes], end: bytes) -> int:
    """Find where a comment, a doctype, CDATA or a stray `</` or `<?` ends: at the end of the page if nowhere."""
    start = token.end()
    if token[1]:
        found = _COMMENT_END.search(head, start - 2)
        if found and found.group() == b"--!>" and found.start() < start:
            found = _COMMENT_END.search(head, start)
        return found.end() if found else len(head)
    found_at = head.find(end, start)
    return len(head) if found_at < 0 else found_at + len(end)


def _raw_end(head: bytes, tag: _Tag) -> int:
    """Find the end tag of an element whose content is text, whatever it looks like."""
    if tag.name == "script":
        return _script_end(head, tag.end)
    end = re.compile(rb"</" + tag.name.encode() + rb"(?=[\t\n\f\r />])", re.IGNORECASE).search(head, tag.end)
    return end.start() if end else len(head)


def _script_end(head: bytes, at: int) -> int:
    """Find the end of a script, in which `<!--` and then `<script` hide the next end tag (HTML standard, 13.2.5.17)."""
    escaped = doubly = False
    for mark in _SCRIPT_MARK.finditer(head, at):
        text = mark.group()
        if text == b"<!--":
            escaped = True
        elif text == b"-->":
            escaped = doubly = False
        elif text.startswith(b"</") and not doubly:
            return mark.start()
        else:
            doubly = escaped and not text.startswith(b"</")
    return len(head)
