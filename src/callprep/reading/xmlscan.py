"""Make hostile XML fit for a feed parser: decoded, walked once in linear time, refused or cut to a bounded size.

feedparser reads a broken feed twice, with two parsers that disagree on where comments end, and needs about 45 µs for
each element, quadratic time for long author names and many categories, and minutes for some XML declarations. So it
gets the root element only, without comments, with the few costly elements taken out, and no mail address of an author.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["WIRE_CAP", "Feedable", "decoded", "feedable", "xml_refusal"]

WIRE_CAP = 2 * 1024 * 1024
"""How many bytes of a page or feed are taken from the wire; feeds beyond it are refused. Mastodon takes 1 MB."""

_ENTRY_LIMIT = 2_000
_DEPTH_LIMIT = 200
_TAG_LIMIT = 64 * 1024  # characters; an attribute value can be no longer than its tag
_WORK_LIMIT = 20_000  # start tags and what costs as much: a second of feedparser where it reads twice
_PREFIX_LIMIT = 100  # feedparser looks through all namespaces at each element of one it does not know
_BASE_LIMIT = 4_000  # xml:base of all open elements: each tag is resolved against it
_TOPIC_LIMIT = 50  # an entry; feedparser compares each topic with those before
_TOPIC_LENGTH = 2_000
_AUTHOR_LENGTH = 20_000  # papers of large experiments name a thousand authors in one element

_ENTRIES = frozenset({"entry", "item"})
_AUTHORS = frozenset({"author", "contributor", "creator", "managingeditor", "owner", "publisher", "webmaster"})
_TOPICS = frozenset({"category", "keywords", "subject", "tags"})

_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
_DECLARED = re.compile(rb"""\s{0,40}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([A-Za-z0-9_.:-]{1,40})""")
# Text encodings only: Python also knows punycode (quadratic), unicode_escape (warns), idna and compressors.
_ENCODINGS = re.compile(
    r"(?:utf[_-]?(?:8|16|32)(?:[_-]?[bl]e)?|us-ascii|ascii|latin[_-]?\d+|l\d|iso[_-].*|cp\d+|windows-\d+|koi8[_-].|big5.*"
    r"|gb.*|euc[_-].*|s(?:hift)?[_-]?jis.*|x-sjis|mac.*|tis-620|ks_c_5601.*)",
)
_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00", "utf-16-le"),
    (b"\x00<", "utf-16-be"),
)

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+));")
_PREFACE = re.compile(r"\s*+(?:<\?.*?\?>|<!--.*?-->)", re.DOTALL)
_DOCTYPE = re.compile(r"""\s*+<!DOCTYPE(?:[^\[>"']|"[^"]*+"|'[^']*+')*+([\[>])""", re.IGNORECASE)
_SUBSET_END = re.compile(r"\]\s*+>")
_ROOT = re.compile(r"<(?:[\w.-]{1,40}:)?(?:rss|feed|rdf|channel)(?=[\s/>])", re.IGNORECASE)
_PAGE = re.compile(r"<(?:html|head|body)(?=[\s/>])", re.IGNORECASE)
_TOKEN = re.compile(r"<(?:(!--)|(!\[CDATA\[)|([!?])|(/?)([^\W\d][\w:.-]*+))")
_REST_OF_TAG = re.compile(r"""(?:[^<>"']|"[^"<]*+"|'[^'<]*+')*+>""")
_REST_OF_BROKEN_TAG = re.compile(r"[^<>]*+>?")
_XMLNS = re.compile(r"xmlns:([\w.-]+)")
_BETWEEN = re.compile(r"<!\[CDATA\[|\]\]>|<[^<>]*+>")
# feedparser takes a top-level domain of more than four letters for part of the name.
_MAIL = re.compile(r"[\w.+-]{1,64}(?:@|&#64;|&#[xX]40;)[\w.-]+")
_ENDLESS_WORD = re.compile(r"[\w.+\-&#;@]{100}", re.ASCII)


@attrs.frozen
class Feedable:
    """A feed that may be parsed.

    Attributes:
        text: the root element, well-formed where the feed was; no declaration, doctype, comment or author's address.
        cut: whether entries were left out, or the feed broke off.
    """

    text: str
    cut: bool


def xml_refusal(body: bytes) -> str | None:
    """Say why these bytes must not reach an XML parser, or None where they may.

    Refused are more than 2 MB, a DOCTYPE that declares entities, more than 200 open elements, a tag of more than 64 kB,
    and what makes feedparser slow. More than 2,000 entries are no reason: `feedable` cuts there.
    """
    found = feedable(body)
    return found if isinstance(found, str) else None


def feedable(body: bytes, content_type: str = "") -> Feedable | str:
    """Give what a feed parser may read, or a phrase that says why it may read nothing."""
    if len(body) > WIRE_CAP:
        return f"{len(body):,} bytes of feed, more than the {WIRE_CAP:,} that are read"
    text = decoded(body, content_type)
    start = _after_preface(text)
    if start is None:
        return "a DOCTYPE that declares entities"
    root = _ROOT.search(text, start)
    if root and "<!entity" in text[start : root.start()].lower():
        return "a DOCTYPE that declares entities"
    page = _PAGE.search(text, start)
    if root is None or (page is not None and page.start() < root.start()):
        return "a web page where a feed is due" if page else "no feed: its root element is missing"
    return _Walk(text, root.start()).result()


def decoded(body: bytes, content_type: str = "") -> str:
    """Decode a feed: byte order mark, HTTP charset, declaration, utf-8, windows-1252, latin-1, the first that fits.

    Characters that XML forbids are left out, and references to them.
    """
    text = next(_readings(body, content_type))
    return _ILLEGAL.sub("", _REFERENCE.sub(_legal, text)).removeprefix("\ufeff")


def _readings(body: bytes, content_type: str) -> Iterator[str]:
    for name in (*_names(body, content_type), "utf-8"):
        try:
            text = body.decode(name)
        except (LookupError, ValueError):
            continue
        # A wrong name may fit by chance: ASCII read as utf-16 gives Chinese without a single tag.
        if "<" in text or "{" in text:
            yield text
    nearly = body.decode("utf-8", "replace")
    wrong = nearly.count("\ufffd")
    # A feed that broke off within a character is still utf-8.
    if 10 * wrong < sum(not character.isascii() for character in nearly) - wrong:
        yield nearly
    try:
        yield body.decode("windows-1252")
    except ValueError:
        yield body.decode("latin-1")


def _names(body: bytes, content_type: str) -> Iterator[str]:
    yield from (name for mark, name in _MARKS if body.startswith(mark))
    charset = _CHARSET.search(content_type)
    declared = _DECLARED.match(body)
    for name in (charset[1] if charset else "", declared[1].decode() if declared else ""):
        if _ENCODINGS.fullmatch(name.lower()):
            yield "gb18030" if name.lower() == "gb2312" else name


def _legal(reference: re.Match[str]) -> str:
    digits, base = (reference[1], 16) if reference[1] else (reference[2], 10)
    digits = digits.lstrip("0")
    code = int(digits, base) if 0 < len(digits) <= len("1114111") else 0
    legal = code in {9, 10, 13} or 0x20 <= code < 0xD800 or 0xE000 <= code < 0x11_0000  # noqa: PLR2004 - XML 1.0, Char
    return reference[0] if legal else ""


def _after_preface(text: str) -> int | None:
    """Find where the declaration, comments and doctype end; None where the doctype declares entities."""
    at = 0
    while True:
        if found := _PREFACE.match(text, at):
            at = found.end()
            continue
        doctype = _DOCTYPE.match(text, at)
        if doctype is None:
            return at
        at = doctype.end()
        if doctype[1] == "[":
            # Whatever quotes and comments hide the subset's end: with a subset, the word alone is enough.
            if "<!entity" in text.lower():
                return None
            end = _SUBSET_END.search(text, at)
            at = end.end() if end else len(text)


@attrs.frozen
class _Element:
    name: str
    start: int
    base: int = 0

    @property
    def local(self) -> str:
        return self.name.rpartition(":")[2]


@attrs.frozen
class _Mark:
    """A place where the feed can be cut: how much to keep, and what is open there."""

    end: int
    open: tuple[_Element, ...]


@attrs.define
class _Walk:
    """One pass over a feed's elements."""

    text: str
    start: int
    stack: list[_Element] = attrs.field(factory=list[_Element])
    changes: list[tuple[int, int, str]] = attrs.field(factory=list[tuple[int, int, str]])
    prefixes: set[str] = attrs.field(factory=set[str])
    last_entry: _Mark | None = None
    entries: int = 0
    topics: int = 0
    work: int = 0

    def result(self) -> Feedable | str:
        """Walk to the end, or to where the feed must be cut or refused."""
        at = self.start
        while token := _TOKEN.search(self.text, at):
            self._strays(at, token.start())
            if token[5] is None:
                at = self._aside(token)
                if at < 0:
                    return self._kept(_Mark(token.start(), tuple(self.stack)), cut=True)
                continue
            rest = _REST_OF_TAG.match(self.text, token.end()) or _REST_OF_BROKEN_TAG.match(self.text, token.end())
            at = rest.end() if rest else token.end()
            if at == len(self.text) and self.text[-1] != ">":
                return self._kept(_Mark(token.start(), tuple(self.stack)), cut=True)
            wrong = self._take(token, at)
            if wrong is not None:
                return wrong
            if self.entries > _ENTRY_LIMIT or self.work > _WORK_LIMIT:
                return self._cut()
        self._strays(at, len(self.text))
        if self.work > _WORK_LIMIT:
            return self._cut()
        return self._kept(_Mark(len(self.text), tuple(self.stack)), cut=bool(self.stack))

    def _strays(self, start: int, end: int) -> None:
        """Account for brackets that begin no tag: sixteen of them keep feedparser as long as an element."""
        self.work += self.text.count("<", start, end) // 16

    def _aside(self, token: re.Match[str]) -> int:
        """Skip a comment, CDATA or the like; all but CDATA are dropped. A negative place: it never ends."""
        mark = "-->" if token[1] else "]]>" if token[2] else "?>" if token[3] == "?" else ">"
        found = self.text.find(mark, token.end())
        if found < 0:
            return -1
        end = found + len(mark)
        if not token[2]:
            self.changes.append((token.start(), end, " "))
        return end

    def _take(self, token: re.Match[str], end: int) -> str | None:
        """Account for one tag, and say what is wrong with it."""
        if end - token.start() > _TAG_LIMIT:
            return f"a tag of more than {_TAG_LIMIT:,} characters"
        name = token[5].lower()
        if token[4]:
            self._end(name, token.start(), end)
            return None
        return self._begin(name, token.start(), end)

    def _begin(self, name: str, start: int, end: int) -> str | None:
        tag = self.text[start:end]
        element = _Element(name, start, len(tag) if "base" in tag.lower() else 0)
        self.work += 1 + tag.count("=") // 4  # so many attributes cost about as much as an element
        self.prefixes.update(_XMLNS.findall(tag))
        self.stack.append(element)
        if element.local in _ENTRIES:
            self.entries += 1
            self.topics = 0
        wrong = self._too_much()
        if tag.endswith("/>"):
            self._leave(end)
        return wrong

    def _too_much(self) -> str | None:
        if len(self.stack) > _DEPTH_LIMIT:
            return f"more than {_DEPTH_LIMIT} open elements"
        if len(self.prefixes) > _PREFIX_LIMIT:
            return f"more than {_PREFIX_LIMIT} namespaces"
        if self.stack[-1].base and sum(element.base for element in self.stack) > _BASE_LIMIT:
            return f"xml:base of more than {_BASE_LIMIT:,} characters"
        return None

    def _end(self, name: str, start: int, end: int) -> None:
        if all(element.name != name for element in self.stack):
            self.work += 1
            return
        while self.stack[-1].name != name:
            self._leave(start)
        self._leave(end)

    def _leave(self, end: int) -> None:
        element = self.stack.pop()
        if self._is_costly(element, end):
            self.changes.append((element.start, end, " "))
        elif self._is_author(element):
            mails = _MAIL.finditer(self.text, element.start, end)
            self.changes += ((mail.start(), mail.end(), "") for mail in mails)
        if element.local in _ENTRIES:
            self.last_entry = _Mark(end, tuple(self.stack))

    def _is_author(self, element: _Element) -> bool:
        """Tell authors, of those within one another the outermost, so that none of their text is read twice."""
        return element.local in _AUTHORS and not any(outer.local in _AUTHORS for outer in self.stack)

    def _is_costly(self, element: _Element, end: int) -> bool:
        if element.local in _TOPICS:
            self.topics += 1
            return self.topics > _TOPIC_LIMIT or end - element.start > _TOPIC_LENGTH
        if not self._is_author(element):
            return False
        if end - element.start > _AUTHOR_LENGTH:
            return True
        return _ENDLESS_WORD.search(_BETWEEN.sub("", self.text[element.start : end])) is not None

    def _cut(self) -> Feedable | str:
        if self.last_entry is None:
            return f"more than {_WORK_LIMIT:,} elements before the first entry ends"
        return self._kept(self.last_entry, cut=True)

    def _kept(self, mark: _Mark, *, cut: bool) -> Feedable:
        """Put together what is left, closing what is open."""
        if cut:
            while self.stack:
                self._leave(mark.end)
        pieces: list[str] = []
        at = self.start
        for start, end, instead in sorted(self.changes, key=lambda change: (change[0], -change[1])):
            if at <= start < mark.end:
                pieces += (self.text[at:start], instead)
                at = end
        if at < mark.end:
            pieces.append(self.text[at : mark.end])
        closing = "".join(f"</{element.name}>" for element in reversed(mark.open))
        return Feedable("".join(pieces) + closing, cut)
