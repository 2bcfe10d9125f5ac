"""The questionnaire in a browser: on a phone, a laptop and paper, light and dark, filled and mailed as it would be."""

from __future__ import annotations

import html
import json
import re
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import attrs
import pytest
from tests.render.test_browser import A4_POINTS, CHROMIUM, OPTIONS

from callprep.formats.intake import Questionnaire, questionnaire, with_answers
from callprep.model.company import Company
from callprep.model.money import Disclose, Salary
from callprep.model.opportunity import Opportunity
from callprep.model.parts import Goal, Person, ReasonOpen, Requirement, Round

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: pages are not looked at"),
]
DARK = ("--force-dark-mode", "--blink-settings=preferredColorScheme=0")
PHONE, LAPTOP, PAPER = 360, 1280, 688  # CSS pixels; A4 less its margins of 14 mm is 182 mm wide
TODAY = date(2026, 5, 9)
BARE = Opportunity("Search engineer", Company("Lumen Works", startup=True))
HOSTILE = '</textarea><script>alert(1)</script>"><img src=//tracker.example/p.gif onerror=alert(1)>\n\nwork=x'
FULL = attrs.evolve(
    BARE,
    reason_open=ReasonOpen.GROWTH,
    impact="rockstar",
    first_project="The index behind the library search,\n\nfrom scratch.",
    success=(Goal("Search live for 10 % of users", "90 days", "orders"), Goal("make it better")),
    must_have=tuple(Requirement(word) for word in ("Kotlin", "SQL", "native speaker", "a", "b", "c")),
    growth="\n".join(f"Line {number} of many." for number in range(60)),
    process=(Round("talk", 45, (Person("Asha Rao", agreed=True),), ("design; x", "y")),),
    salary=Salary(5, 3, disclose=Disclose.IF_ASKED),
    approved=False,
    reports=0,
    level=HOSTILE,
    downsides="Donaudampfschifffahrtsgesellschaft" * 20,
)
MAKERS: dict[str, Callable[[], Questionnaire]] = {
    "bare": lambda: questionnaire(BARE),
    "full": lambda: questionnaire(FULL, today=TODAY, mail_to="asha@example.com"),
    "gaps": lambda: questionnaire(FULL, today=TODAY).gaps(),
}
# What a page is found to be in a frame: what sticks out, what is too faint (WCAG 2.2, 1.4.3 and 1.4.11), fields without
# a label or smaller than a finger (2.5.8), fields that show less than they hold, and what the form would mail.
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
  const named = e => e.tagName + ": " + (e.name || e.textContent.slice(0, 40));
  const all = [...d.querySelectorAll("main *")];
  const controls = [...d.querySelectorAll("textarea, select, input:not([type=hidden])")];
  const said = all.filter(e => e.tagName !== "STYLE" && (controls.includes(e)
    || [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())));
  const form = d.querySelector("form");
  return {
    client: root.clientWidth, scroll: root.scrollWidth, controls: controls.length,
    out: all.filter(e => e.getBoundingClientRect().right > root.clientWidth + 1).map(named),
    faint: said.filter(e => e.tagName !== "OPTION" && ratio(css(e).color, ground(e)) < 4.5).map(named),
    pale: controls.filter(e => ratio(css(e).borderTopColor, ground(e.parentElement)) < 3).map(named),
    bare: controls.filter(e => e.labels.length !== 1 || !e.labels[0].textContent.trim()).map(named),
    little: controls.filter(e => e.getBoundingClientRect().height < 24).map(named),
    hides: controls.filter(e => e.scrollHeight > e.clientHeight + 2).map(named),
    loaded: w.performance.getEntriesByType("resource").map(e => e.name),
    active: all.filter(e => e.matches("script, img, iframe, object, embed, link, [onerror], [onload]")).length,
    mailed: form ? [...new w.FormData(form)] : [],
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
    style = f"width:{width}px;height:900px;border:0"
    return f'<iframe name="{name}" style="{style}" srcdoc="{html.escape(page)}"></iframe>\n'


@pytest.fixture(scope="module", params=["light", "dark"])
def frames(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, object]]:
    """Measure every page at every width, in one run of the browser."""
    folder = tmp_path_factory.mktemp("frames")
    told = [MEASURE]
    for name, make in MAKERS.items():
        page = make().html()
        told += [_frame(f"{name}-{width}", page, width) for width in (PHONE, LAPTOP)]
        told.append(_frame(f"{name}-paper", _on_paper(page), PAPER))
    file = folder / "frames.html"
    file.write_text("".join(told), encoding="utf-8")
    options = DARK if request.param == "dark" else ()
    dom = _chromium(folder, *options, "--window-size=1400,1000", "--dump-dom", file.as_uri()).stdout
    found = re.search(r'data-told="([^"]*)"', dom)
    assert found is not None
    measured: dict[str, dict[str, object]] = json.loads(html.unescape(found[1]))
    return measured


EVERY = pytest.mark.parametrize("frame", [f"{name}-{where}" for name in MAKERS for where in (PHONE, LAPTOP, "paper")])


@EVERY
def test_nothing_sticks_out(frames: dict[str, dict[str, object]], frame: str) -> None:
    """On a phone, a laptop and paper nothing reaches beyond the edge, and no field hides a part of what it holds."""
    told = frames[frame]
    assert told["out"] == told["hides"] == []
    assert told["client"] == told["scroll"]


@EVERY
def test_contrast(frames: dict[str, dict[str, object]], frame: str) -> None:
    """Every text stands out by 4.5 to 1 and the edge of every field by 3 to 1, light and dark."""
    assert frames[frame]["faint"] == frames[frame]["pale"] == []


@EVERY
def test_fields(frames: dict[str, dict[str, object]], frame: str) -> None:
    """Every field has one label with words, and is large enough for a finger."""
    told = frames[frame]
    assert told["bare"] == told["little"] == []
    assert told["controls"] == len(MAKERS[frame.partition("-")[0]]().questions)


@EVERY
def test_nothing_is_loaded(frames: dict[str, dict[str, object]], frame: str) -> None:
    """A page loads nothing and holds nothing that could run, whatever people answered."""
    assert frames[frame]["loaded"] == []
    assert frames[frame]["active"] == 0


def test_what_is_mailed(frames: dict[str, dict[str, object]]) -> None:
    """What the browser would mail of an untouched page is read as what the page was made from."""
    told = frames[f"full-{LAPTOP}"]["mailed"]
    assert isinstance(told, list)
    body = "".join(f"{key}={value}\r\n" for key, value in told)
    assert body.endswith("\r\n[end]=of the form\r\n")
    read = with_answers(BARE, body)
    assert attrs.evolve(read.value, told=()) == FULL
    assert all(issue.what.startswith("salary: ") for issue in read.issues)


@pytest.mark.parametrize("name", ["bare", "full"])
def test_a_quiet_console(name: str, tmp_path: Path) -> None:
    """Opening the page from a file writes nothing to the console, and asks the network for nothing."""
    file, log = tmp_path / "page.html", tmp_path / "net.json"
    file.write_text(MAKERS[name]().html(), encoding="utf-8")
    options = ("--enable-logging=stderr", f"--log-net-log={log}", "--virtual-time-budget=2000", "--dump-dom")
    told = _chromium(tmp_path, *options, file.as_uri())
    asked = re.findall(r'"url":"([^"]+)"', log.read_text(encoding="utf-8"))
    assert [line for line in told.stderr.splitlines() if "CONSOLE" in line] == []
    assert [url for url in asked if "example" in url] == []


@pytest.mark.parametrize(("name", "most"), [("bare", 7), ("full", 9)])
def test_pages_of_a4(name: str, most: int, tmp_path: Path) -> None:
    """The form prints on a few pages of A4."""
    page, paper = tmp_path / "form.html", tmp_path / "form.pdf"
    page.write_text(MAKERS[name]().html(), encoding="utf-8")
    _chromium(tmp_path, f"--print-to-pdf={paper}", page.as_uri())
    pdf = paper.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) <= most
    size = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", pdf)
    assert size is not None
    assert [round(float(edge)) for edge in size.groups()] == pytest.approx(A4_POINTS, abs=1)
