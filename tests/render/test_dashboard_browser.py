"""The dashboard in a browser: on a phone, a laptop and paper, light and dark, with nothing cut, asked for or run."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from tests.render import demo, demo_dashboard
from tests.render.test_browser import A4_POINTS, CHROMIUM, OPTIONS

from callprep import render
from callprep.insight.dashboard import Dashboard

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: pages are not looked at"),
]
DARK = ("--force-dark-mode", "--blink-settings=preferredColorScheme=0")
PHONE, LAPTOP, PAPER = 360, 1280, 688  # CSS pixels; A4 less its margins of 14 mm is 182 mm wide
BOX = r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"'
HOSTILE = '"><img src=//tracker.example/p.gif onerror=alert(1)><script>alert(1)</script>'


def _hostile() -> Dashboard:
    return demo_dashboard.ordinary(demo.everywhere(HOSTILE))


def _odd() -> Dashboard:
    return demo_dashboard.ordinary(demo.everywhere("\u202eسلم שלום 😀 地図 \ud800\x00﷽"))


def _long() -> Dashboard:
    return demo_dashboard.ordinary(demo.everywhere("Donaudampfschifffahrtsgesellschaft" * 9))


MAKERS: dict[str, Callable[[], Dashboard]] = {
    "ordinary": demo_dashboard.ordinary,
    "thin": demo_dashboard.thin,
    "nobody": demo_dashboard.nobody,
    "crowded": demo_dashboard.crowded,
    "hostile": _hostile,
    "odd": _odd,
    "long": _long,
}
# What a page is found to be in a frame: what sticks out, what is too faint (WCAG 2.2, 1.4.3 and 1.4.11: text 4.5 to 1,
# graphics 3 to 1), its headings, its pictures without a name, and what it loaded.
MEASURE = """<!doctype html><meta charset=utf-8><body>
<script>
const rgb = c => (c.match(/[\\d.]+/g) || [0, 0, 0, 0]).map(Number);
const light = c => rgb(c).slice(0, 3).map(v => v / 255)
  .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
  .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
const ratio = (a, b) => { const [d, l] = [light(a), light(b)].sort((x, y) => x - y); return (l + .05) / (d + .05); };
const clear = c => { const v = rgb(c); return v.length === 4 && v[3] === 0; };
function measure(frame) {
  const w = frame.contentWindow, d = frame.contentDocument, root = d.documentElement, css = e => w.getComputedStyle(e);
  const ground = e => { while (e && clear(css(e).backgroundColor)) e = e.parentElement;
    return e ? css(e).backgroundColor : "rgb(255, 255, 255)"; };
  const named = e => (e.getAttribute("class") || e.tagName) + ": " + e.textContent.slice(0, 40);
  const all = [...d.querySelectorAll("main *")], seen = all.filter(e => !e.closest(".cp-unseen"));
  const said = seen.filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())
    && !["title", "desc", "STYLE"].includes(e.tagName));
  const ink = e => e instanceof w.SVGElement ? css(e).fill : css(e).color;
  const lines = seen.filter(e => e.tagName === "path").map(e => [e, css(e).stroke])
    .concat(seen.filter(e => e.classList.contains("cp-solid")).map(e => [e, css(e).fill]))
    .concat(seen.filter(e => e.matches(".cp-guess, blockquote, .cp-column"))
      .map(e => [e, css(e).borderTopWidth === "0px" ? css(e).borderLeftColor : css(e).borderTopColor]));
  return {
    client: root.clientWidth, scroll: root.scrollWidth, ground: ground(d.querySelector("main")), texts: said.length,
    out: seen.filter(e => e.getBoundingClientRect().right > root.clientWidth + 1).map(named),
    faint: said.filter(e => ratio(ink(e), ground(e)) < 4.5).map(named),
    pale: lines.filter(([e, c]) => ratio(c, ground(e)) < 3).map(([e]) => named(e)),
    small: said.filter(e => parseFloat(css(e).fontSize) < 10).map(named),
    headings: all.filter(e => /^H[1-6]$/.test(e.tagName)).map(e => Number(e.tagName[1])),
    nameless: all.filter(e => e.getAttribute("role") === "img" && !e.getAttribute("aria-label")).length,
    pictures: all.filter(e => e.getAttribute("role") === "img").length,
    columns: new Set([...d.querySelectorAll(".cp-column")].map(e => Math.round(e.getBoundingClientRect().left))).size,
    ids: all.filter(e => e.id).length,
    loaded: w.performance.getEntriesByType("resource").map(e => e.name),
    active: all.filter(e => e.matches("script, img, iframe, object, embed, link, form, [onerror], [onload]")).length,
  };
}
onload = () => {
  const told = {};
  for (const frame of document.querySelectorAll("iframe")) told[frame.name] = measure(frame);
  document.body.innerHTML = ""; document.body.dataset.told = JSON.stringify(told);
};
</script>
"""


def _chromium(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [str(CHROMIUM), *OPTIONS.split(), f"--user-data-dir={folder / 'profile'}", *options]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)  # noqa: S603 (our own pages)


def _on_paper(page: str) -> str:
    """Give the page as its style sheet has it on paper."""
    return page.replace("@media screen", "@media not all").replace("@media print", "@media all")


def _frame(name: str, page: str, width: int) -> str:
    return (
        f'<iframe name="{name}" style="width:{width}px;height:900px;border:0" srcdoc="{html.escape(page)}"></iframe>\n'
    )


def _measured(folder: Path, *options: str) -> dict[str, dict[str, object]]:
    """Measure every page at every width, in one run of the browser."""
    frames = [MEASURE]
    for name, make in MAKERS.items():
        page = render.html(make())
        frames += [_frame(f"{name}-{width}", page, width) for width in (PHONE, LAPTOP)]
        frames.append(_frame(f"{name}-paper", _on_paper(page), PAPER))
    file = folder / "frames.html"
    file.write_text("".join(frames), encoding="utf-8")
    dom = _chromium(folder, *options, "--window-size=1400,1000", "--dump-dom", file.as_uri()).stdout
    found = re.search(r'data-told="([^"]*)"', dom)
    assert found is not None
    told: dict[str, dict[str, object]] = json.loads(html.unescape(found[1]))
    return told


@pytest.fixture(scope="module", params=["light", "dark"])
def frames(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    """What every page is in every width, by "maker-width"; and the scheme under "scheme"."""
    options = DARK if request.param == "dark" else ()
    told = _measured(tmp_path_factory.mktemp(str(request.param)), *options)
    return {**told, "scheme": {"name": request.param}}


EVERY = pytest.mark.parametrize("frame", [f"{name}-{at}" for name in MAKERS for at in (PHONE, LAPTOP, "paper")])


@EVERY
def test_nothing_sticks_out(frames: dict[str, dict[str, object]], frame: str) -> None:
    """On a phone, a laptop and paper nothing reaches beyond the edge."""
    told = frames[frame]
    assert told["out"] == []
    assert told["scroll"] == told["client"]


@EVERY
def test_contrast(frames: dict[str, dict[str, object]], frame: str) -> None:
    """Every text stands out from its ground by 4.5 to 1, every line of a chart by 3 to 1, light and dark."""
    told = frames[frame]
    assert told["faint"] == []
    assert told["pale"] == []
    assert int(str(told["texts"])) > 15


@EVERY
def test_ground(frames: dict[str, dict[str, object]], frame: str) -> None:
    """The page follows the reader's scheme; paper is white in both."""
    dark = frames["scheme"]["name"] == "dark" and not frame.endswith("paper")
    assert frames[frame]["ground"] == ("rgb(22, 25, 29)" if dark else "rgb(255, 255, 255)")


@EVERY
def test_outline(frames: dict[str, dict[str, object]], frame: str) -> None:
    """Headings are in order, every picture has a name, and nothing has an id that could clash in a notebook."""
    told = frames[frame]
    levels = told["headings"]
    assert isinstance(levels, list)
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
    assert told["nameless"] == told["ids"] == 0
    assert told["pictures"] == (0 if frame.startswith("nobody") else 1 if frame.startswith("thin") else 3)


@EVERY
def test_nothing_is_loaded(frames: dict[str, dict[str, object]], frame: str) -> None:
    """A page loads nothing and holds nothing that could run or load, whatever strangers wrote."""
    assert frames[frame]["loaded"] == []
    assert frames[frame]["active"] == 0


@EVERY
def test_three_columns(frames: dict[str, dict[str, object]], frame: str) -> None:
    """The three columns stand side by side where there is room, and one below the other on a phone."""
    assert frames[frame]["columns"] == (1 if frame.endswith(str(PHONE)) else 3)


@pytest.mark.parametrize(("name", "most"), [("ordinary", 2), ("thin", 1), ("nobody", 1), ("crowded", 4), ("odd", 2)])
def test_pages_of_a4(name: str, most: int, tmp_path: Path) -> None:
    """An ordinary person prints on two pages of A4, and one with a thousand of everything on few."""
    page, paper = tmp_path / "dashboard.html", tmp_path / "dashboard.pdf"
    page.write_text(render.html(MAKERS[name]()), encoding="utf-8")
    _chromium(tmp_path, f"--print-to-pdf={paper}", page.as_uri())
    pdf = paper.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) <= most
    size = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", pdf)
    assert size is not None
    assert [round(float(edge)) for edge in size.groups()] == pytest.approx(A4_POINTS, abs=1)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="no pdftotext here: what is printed is not read back")
@pytest.mark.parametrize("name", MAKERS)
def test_no_words_collide_on_paper(name: str, tmp_path: Path) -> None:
    """On paper no word lies over another, and the last line of the page is there: nothing is cut at a fold."""
    page, paper = tmp_path / "dashboard.html", tmp_path / "dashboard.pdf"
    page.write_text(render.html(MAKERS[name]()), encoding="utf-8")
    _chromium(tmp_path, f"--print-to-pdf={paper}", page.as_uri())
    command = ["pdftotext", "-bbox", str(paper), "-"]
    told = subprocess.run(command, capture_output=True, text=True, errors="replace", check=True, timeout=60).stdout  # noqa: S603 (our own file)
    assert "person.</word>" in told
    for sheet in told.split("<page")[1:]:
        boxes = [tuple(map(float, box)) for box in re.findall(BOX, sheet)]
        assert not [(a, b) for a, b in combinations(boxes, 2) if _collide(a, b)]


def _collide(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    """Whether two boxes share more than half the height and width of the smaller one."""
    shared = [min(a[axis + 2], b[axis + 2]) - max(a[axis], b[axis]) for axis in (0, 1)]
    least = [min(a[axis + 2] - a[axis], b[axis + 2] - b[axis]) for axis in (0, 1)]
    return all(part > 0.5 * whole > 0 for part, whole in zip(shared, least, strict=True))


def _log(tmp_path: Path, page: str) -> tuple[list[str], list[str]]:
    """Open a page on its own: what the console said, and which addresses were asked for."""
    file, log = tmp_path / "page.html", tmp_path / "net.json"
    file.write_text(page, encoding="utf-8")
    shown = ("--enable-logging=stderr", f"--log-net-log={log}", "--virtual-time-budget=2000", "--dump-dom")
    told = _chromium(tmp_path, *shown, file.as_uri())
    said = [line for line in told.stderr.splitlines() if "CONSOLE" in line]
    asked = re.findall(r'"url":"([^"]+)"', log.read_text(encoding="utf-8"))
    return said, [url for url in asked if "example" in url or "127.0.0.1" in url]


@pytest.mark.parametrize("name", ["ordinary", "hostile", "odd"])
def test_a_quiet_console(name: str, tmp_path: Path) -> None:
    """Opening a page writes nothing to the console, and asks the network for nothing."""
    assert _log(tmp_path, render.html(MAKERS[name]())) == ([], [])


def test_the_log_would_tell(tmp_path: Path) -> None:
    """A script in a page is refused by its policy, and that is seen; a picture from afar would be seen too."""
    page = render.html(demo_dashboard.thin())
    said, _ = _log(tmp_path, page.replace("</main>", "<script>document.title = 'ran'</script></main>"))
    assert any("Content Security Policy" in line for line in said)
    free = re.sub(r"<meta http-equiv[^>]*>", "", page).replace("</main>", '<img src="http://127.0.0.1:9/p.gif"></main>')
    assert _log(tmp_path, free)[1]


def test_two_in_one_notebook(tmp_path: Path) -> None:
    """Two fragments in one page of a notebook keep their looks, and share no id."""
    fragments = "".join(render.html_fragment(make()) for make in (demo_dashboard.ordinary, demo_dashboard.thin))
    page = MEASURE + _frame("both-900", f"<!doctype html><main>{fragments}</main>", 900)
    (tmp_path / "both.html").write_text(page, encoding="utf-8")
    dom = _chromium(tmp_path, "--dump-dom", (tmp_path / "both.html").as_uri()).stdout
    found = re.search(r'data-told="([^"]*)"', dom)
    assert found is not None
    told = json.loads(html.unescape(found[1]))["both-900"]
    assert (told["out"], told["faint"], told["pale"], told["ids"], told["pictures"]) == ([], [], [], 0, 4)
