"""The encoding of a page: what the header says, else a byte order mark, else a meta tag, else UTF-8."""

from __future__ import annotations

import codecs
import re

__all__ = ["decoded", "stated_outside"]

_LONGEST_HEADER = 1024
_META_HEAD = 4096
_DECLARED = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{1,40})", re.IGNORECASE)
_META = re.compile(rb"<meta[^>]{0,500}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{1,40})", re.IGNORECASE)
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# The encodings of https://encoding.spec.whatwg.org/ by Python's names: an allow-list, for codecs such as punycode
# or unicode_escape are no encodings of pages, and some are quadratic.
_ENCODINGS = frozenset(
    [
        "utf-8",
        "utf-16-le",
        "utf-16-be",
        "gbk",
        "gb18030",
        "big5",
        "big5hkscs",
        "euc_jp",
        "iso2022_jp",
        "shift_jis",
        "cp932",
        "euc_kr",
        "cp949",
        "koi8-r",
        "koi8-u",
        "cp866",
        "cp874",
        "cp1250",
        "cp1251",
        "cp1252",
        "cp1253",
        "cp1254",
        "cp1255",
        "cp1256",
        "cp1257",
        "cp1258",
        "mac-roman",
        "mac-cyrillic",
        "iso8859-2",
        "iso8859-3",
        "iso8859-4",
        "iso8859-5",
        "iso8859-6",
        "iso8859-7",
        "iso8859-8",
        "iso8859-10",
        "iso8859-13",
        "iso8859-14",
        "iso8859-15",
        "iso8859-16",
    ]
)
# What pages mean by these names, by the same standard.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gbk", "utf-16": "utf-16-le"}


def decoded(body: bytes, content_type: str) -> str:
    """Give the text of a page; what cannot be decoded is replaced."""
    encoding = stated_outside(body, content_type) or _meta_encoding(body) or "utf-8"
    return body.decode(encoding, "replace").removeprefix("\ufeff")


def stated_outside(body: bytes, content_type: str) -> str | None:
    """Give the encoding that the header or a byte order mark names."""
    return _header_encoding(content_type) or _bom_encoding(body)


def _header_encoding(content_type: str) -> str | None:
    match = _DECLARED.search(content_type[:_LONGEST_HEADER])
    return _known(match[1]) if match else None


def _bom_encoding(body: bytes) -> str | None:
    return next((encoding for bom, encoding in _BOMS if body.startswith(bom)), None)


def _meta_encoding(body: bytes) -> str | None:
    match = _META.search(body[:_META_HEAD])
    encoding = _known(match[1].decode("ascii", "replace")) if match else None
    # A declaration that can be read as ASCII is not in UTF-16 (HTML standard, "prescan a byte stream").
    return "utf-8" if encoding and encoding.startswith("utf-16") else encoding


def _known(label: str) -> str | None:
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return None
    name = _MEANT.get(name, name)
    return name if name in _ENCODINGS else None
