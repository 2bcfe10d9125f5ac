"""Recorded homepages: microformats' own suite, JSON-LD from the wild, whole pages, and hostile bodies."""

from __future__ import annotations

import base64
import html
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import pytest

from callprep.errors import UnreadableError
from callprep.model.accounts import Account
from callprep.reading.pages import Card, Page, read_cards, read_json_ld, read_page

pytestmark = pytest.mark.recorded

SUITE_ADDRESS = "http://example.com/"
CARDS = (
    "microformats-v1--hcard--single",
    "microformats-v2--h-card--hcard",
    "microformats-v2--h-card--impliedname",
    "microformats-v2--h-card--p-property",
    "microformats-v2--h-card--relativeurls",
)
RELS = ("microformats-v2--rel--xfn-all",)
LENIENT = ("custom.invalid--JSONLD_with_JS_comment", "custom.invalid--JSONLD_with_control_characters")
PAGES = ("hcard-relme.html", "opengraph-only.html", "person-jsonld.html")
XSS_PLACES = {
    "title": "<title>{text}</title>",
    "meta": '<meta property="og:type" content="profile"><meta property="og:title" content="{text}">'
    '<meta name="description" content="{text}"><meta property="og:image" content="{text}">'
    '<meta name="twitter:creator" content="{text}"><meta name="fediverse:creator" content="{text}">',
    "card": '<div class="h-card"><b class="p-name">{text}</b><a class="u-url" rel="me" href="{text}">x</a>'
    '<p class="p-note">{text}</p><img class="u-photo" src="{text}"><b class="p-org">{text}</b></div>',
    "links": '<base href="{text}"><link rel="alternate" type="application/rss+xml" href="{text}"><a href="{text}">',
}


@pytest.fixture(name="recordings")
def _recordings() -> Path:
    folder = os.environ.get("CALLPREP_RECORDINGS")
    if not folder:
        pytest.skip("CALLPREP_RECORDINGS is not set")
    return Path(folder)


def lines(path: Path) -> Iterator[Mapping[str, object]]:
    """Read a file of one JSON object a line."""
    for line in path.read_text(encoding="utf-8").splitlines():
        yield cast("Mapping[str, object]", json.loads(line))


def links(page: Page) -> list[str]:
    """Give every link of a page."""
    stated = [profile.url for profile in page.profiles]
    return [page.url, *page.feeds, *stated, *filter(None, [page.image])]


def texts(page: Page) -> list[str]:
    """Give every text of a page."""
    told = (page.title, page.name, page.nickname, page.note, page.job_title, page.employer, page.place)
    return [*filter(None, told), *page.topics]


def assert_harmless(page: Page) -> None:
    """Hold what is true of any page's values: web links that cannot break out, text without controls."""
    for link in links(page):
        assert urlsplit(link).scheme in {"http", "https"}
        assert not re.search(r"[\s<>\"\\]", link)
    for text in texts(page):
        assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


def test_every_recording_is_named(recordings: Path) -> None:
    """A file that is added to the recordings must be given a test."""
    named = {"INDEX.md", "pages/expected.json", *(f"pages/{name}" for name in PAGES)}
    named |= {f"microformats/{name}.{ext}" for name in (*CARDS, *RELS) for ext in ("html", "json")}
    named |= {f"jsonld/{name}.{ext}" for name in LENIENT for ext in ("html", "jsonld")}
    folder = recordings / "homepage"
    assert {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()} == named


def cards_due(items: Sequence[object]) -> Iterator[Mapping[str, Sequence[object]]]:
    """Give the properties of each expected card in document order: the card, then those inside it."""
    for item in items:
        if not isinstance(item, dict) or "h-card" not in item.get("type", []):
            continue
        properties = cast("dict[str, list[object]]", item["properties"])
        yield properties
        for values in properties.values():
            yield from cards_due(values)
        yield from cards_due(item.get("children", []))


def plain(values: Sequence[object]) -> tuple[object, ...]:
    """Give the plain values of a property: an item or a picture stands for its `value`."""
    return tuple(value["value"] if isinstance(value, dict) else value for value in values)


def as_due(card: Card, name: str) -> tuple[object, ...]:
    """Give what a card holds of a property that the suite expects."""
    single = {
        "name": card.name,
        "photo": card.photo,
        "note": card.note,
        "locality": card.locality,
        "nickname": card.nickname,
        "job-title": card.job_title,
        "role": card.job_title,
        "region": card.region,
        "country-name": card.country,
    }
    several = {"url": card.urls, "uid": card.uids, "org": card.orgs, "category": card.topics}
    return several[name] if name in several else tuple(filter(None, [single[name]]))


@pytest.mark.parametrize("name", CARDS)
def test_cards_agree_with_the_suite_of_microformats(recordings: Path, name: str) -> None:
    """Name, links, picture, organisation, title, note and place are those the community suite expects."""
    folder = recordings / "homepage" / "microformats"
    cards = read_cards((folder / f"{name}.html").read_bytes(), SUITE_ADDRESS)
    due = list(cards_due(json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["items"]))
    assert len(cards) == len(due) > 0
    for card, properties in zip(cards, due, strict=True):
        for key in ("name", "url", "uid", "photo", "org", "note", "locality"):
            assert as_due(card, key) == plain(properties.get(key, ())), key
        titles = properties.get("job-title", properties.get("role", ()))
        assert as_due(card, "job-title") == plain(titles)


@pytest.mark.parametrize("name", [*CARDS, *RELS])
def test_rel_me_agrees_with_the_suite_of_microformats(recordings: Path, name: str) -> None:
    """The relation "me" is told from the other relations of people: a friend is not oneself."""
    folder = recordings / "homepage" / "microformats"
    page = read_page((folder / f"{name}.html").read_bytes(), "https://elsewhere.example/")
    due = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))["rels"]
    assert [profile.url for profile in page.profiles if profile.how == "rel-me"] == due.get("me", [])


@pytest.mark.parametrize("name", LENIENT)
def test_json_ld_from_the_wild_is_read(recordings: Path, name: str) -> None:
    """Comments and raw control characters do not hide the content."""
    folder = recordings / "homepage" / "jsonld"
    found = read_json_ld((folder / f"{name}.html").read_bytes(), SUITE_ADDRESS)
    assert list(found) == json.loads((folder / f"{name}.jsonld").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", PAGES)
def test_a_page_gives_what_is_expected(recordings: Path, name: str) -> None:
    """Each constructed page gives its owner's fields, feeds and accounts, and nobody else's."""
    folder = recordings / "homepage" / "pages"
    due = json.loads((folder / "expected.json").read_text(encoding="utf-8"))[name]
    page = read_page((folder / name).read_bytes(), due["base"], "text/html")
    fields = {"location": "place"}
    for key in due.keys() - {"base", "topics", "profiles", "not_profiles", "feeds"}:
        assert getattr(page, fields.get(key, key)) == due[key], key
    assert list(page.topics) == due.get("topics", [])
    assert list(page.feeds) == due.get("feeds", [])
    accounts = [Account.from_url(profile.url) for profile in page.profiles]
    assert [f"{account.site}:{account.handle}" for account in accounts if account] == due["profiles"]
    assert not {profile.url for profile in page.profiles} & set(due.get("not_profiles", []))


def test_all_expected_pages_are_recorded(recordings: Path) -> None:
    """The expectations name exactly the pages that are read above."""
    expected = json.loads((recordings / "homepage" / "pages" / "expected.json").read_text(encoding="utf-8"))
    assert set(expected) == set(PAGES)


def body_of(item: Mapping[str, object]) -> bytes:
    """Give the body of a security item: text, base64, or a repeat."""
    if "b64" in item:
        return base64.b64decode(str(item["b64"]))
    if "text" in item:
        return str(item["text"]).encode("utf-8", "surrogatepass")
    spec = cast("Mapping[str, object]", item["spec"])
    return f"{spec['prefix']}{str(spec['repeat']) * int(str(spec['times']))}{spec['suffix']}".encode()


def test_hostile_bodies_are_read_or_refused(recordings: Path) -> None:
    """Each hostile page gives harmless values or the one typed error, and no script as a feed."""
    items = list(lines(recordings / "security" / "html_bodies.jsonl"))
    assert items
    for item in items:
        try:
            page = read_page(body_of(item), "https://ada.example/", str(item["content_type"]))
        except UnreadableError:
            continue
        assert_harmless(page)
        assert not any("javascript" in link for link in links(page))


def hostile_texts(recordings: Path) -> list[str]:
    """Give the hostile strings of all lists that may stand in a page."""
    folder = recordings / "security"
    own = [str(item["payload"]) for item in lines(folder / "xss.jsonl")]
    public = cast("list[str]", json.loads((folder / "public" / "xss_public_sample.json").read_text(encoding="utf-8")))
    odd = [str(item.get("text", item.get("value", ""))) for item in lines(folder / "naughty_strings.jsonl")]
    return [*own, *public, *odd]


@pytest.mark.parametrize("place", XSS_PLACES)
def test_hostile_text_stays_text(recordings: Path, place: str) -> None:
    """Whatever stands in a name, note or link, links stay web links and texts stay plain."""
    for text in hostile_texts(recordings):
        markup = XSS_PLACES[place].format(text=html.escape(text))
        assert_harmless(read_page(markup.encode("utf-8", "replace"), "https://ada.example/"))
        raw = XSS_PLACES[place].format(text=text)
        with suppress(UnreadableError):  # the scan may refuse what breaks out
            assert_harmless(read_page(raw.encode("utf-8", "replace"), "https://ada.example/"))


def test_hostile_text_is_literal(recordings: Path) -> None:
    """A payload that a page shows as text comes back as that text, blanks folded and controls gone."""
    visible = [text for text in hostile_texts(recordings) if re.fullmatch("[!-~]+(?: [!-~]+)*", text[:201])]
    assert len(visible) > 100
    for text in visible:
        page = read_page(
            f'<p class="h-card"><b class="p-name">{html.escape(text)}</b>'.encode(), "https://ada.example/"
        )
        assert page.name == text[:200].rstrip()


def test_hostile_json_ld_stays_text(recordings: Path) -> None:
    """The same strings inside JSON-LD, where only the end of the script can break out."""
    for text in hostile_texts(recordings):
        person = {"@type": "Person", "name": text, "description": text, "sameAs": [text], "image": text, "url": text}
        block = json.dumps(person).replace("<", "\\u003c")
        markup = f'<script type="application/ld+json">{block}</script>'
        assert_harmless(read_page(markup.encode(), "https://ada.example/"))
