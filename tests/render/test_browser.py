"""The pages in a browser: one sheet of A4, and nothing that sticks out at any width."""

from __future__ import annotations

import html
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest
from benchmarks.trades import engagements
from tests.render import demo

from callprep import render
from callprep.documents.pitch import PITCH, Pitch
from callprep.engagement import Engagement
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier
from callprep.model.opportunity import Opportunity

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here: pages are not looked at"),
]
OPTIONS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --no-pdf-header-footer --hide-scrollbars"
)
A4_POINTS = (595, 842)
# What stands in a frame of a given width: the page's own width, and what reaches beyond its right edge.
MEASURE = """<!doctype html><body><iframe style="width:{width}px;height:900px;border:0" srcdoc="{page}"></iframe>
<script>
onload = () => {{
  const d = document.querySelector("iframe").contentDocument, root = d.documentElement;
  const out = [...d.querySelectorAll("main *")].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1);
  const told = {{client: root.clientWidth, scroll: root.scrollWidth, out: out.map(e => e.className)}};
  document.body.innerHTML = ""; document.body.dataset.told = JSON.stringify(told);
}};
</script>"""


def _nobody() -> Pitch:
    e = demo.engagement()
    return PITCH.write(Engagement(Candidate("Mira Okafor"), Dossier(Candidate("Mira Okafor")), e.opportunity, e.caller))


def _no_answers() -> Pitch:
    return PITCH.write(attrs.evolve(demo.engagement(), opportunity=Opportunity("Engineer", "Tiffinbox")))


def _long_words() -> Pitch:
    return demo.fixed(demo.everywhere("Donaudampfschifffahrtsgesellschaft" * 9))


def _full() -> Pitch:
    return max((PITCH.write(e) for e in engagements().values()), key=lambda pitch: len(str(pitch).split()))


SHEETS: dict[str, Callable[[], Pitch]] = {
    "story": demo.pitch,
    "rich": demo.rich,
    "nobody": _nobody,
    "no answers": _no_answers,
    "long words": _long_words,
    "the fullest of the trades": _full,
}
EVERY = pytest.mark.parametrize("make", SHEETS.values(), ids=SHEETS.keys())


def _chromium(tmp_path: Path, *options: str) -> str:
    command = [str(CHROMIUM), *OPTIONS.split(), f"--user-data-dir={tmp_path / 'profile'}", *options]
    told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120)  # noqa: S603 (our own pages)
    return told.stdout


@EVERY
def test_one_page_of_a4(make: Callable[[], Pitch], tmp_path: Path) -> None:
    """A call sheet prints on exactly one page of A4, however much or little is known."""
    page, paper = tmp_path / "sheet.html", tmp_path / "sheet.pdf"
    page.write_text(render.html(make()), encoding="utf-8")
    _chromium(tmp_path, f"--print-to-pdf={paper}", page.as_uri())
    pdf = paper.read_bytes()
    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1
    size = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", pdf)
    assert size is not None
    assert [round(float(edge)) for edge in size.groups()] == pytest.approx(A4_POINTS, abs=1)


@EVERY
@pytest.mark.parametrize("width", [390, 768, 1280])
def test_nothing_sticks_out(make: Callable[[], Pitch], width: int, tmp_path: Path) -> None:
    """At the width of a phone, a tablet and a laptop nothing reaches beyond the edge."""
    frame = tmp_path / "frame.html"
    frame.write_text(MEASURE.format(width=width, page=html.escape(render.html(make()))), encoding="utf-8")
    dom = _chromium(tmp_path, "--window-size=1400,1000", "--dump-dom", frame.as_uri())
    found = re.search(r'data-told="([^"]*)"', dom)
    assert found is not None
    told = json.loads(html.unescape(found[1]))
    assert told == {"client": width, "scroll": width, "out": []}


def test_dossier_on_a_phone(tmp_path: Path) -> None:
    """The dossier and the checklist keep within the width of a phone too."""
    for value in (demo.dossier(demo.everywhere("x" * 300)), demo.checklist(demo.everywhere("x" * 300))):
        frame = tmp_path / "frame.html"
        frame.write_text(MEASURE.format(width=390, page=html.escape(render.html(value))), encoding="utf-8")
        dom = _chromium(tmp_path, "--dump-dom", frame.as_uri())
        assert "&quot;out&quot;:[]" in dom
        assert "&quot;scroll&quot;:390" in dom


def test_no_request(tmp_path: Path) -> None:
    """A page full of other people's addresses loads nothing: no resource beside the page itself is asked for."""
    hostile = demo.fixed(demo.everywhere("<img src=//tracker.example/p.gif>"))
    page = render.html(hostile).replace("</body>", "<script>document.title = 'ran'</script></body>")
    (tmp_path / "sheet.html").write_text(page, encoding="utf-8")
    dom = _chromium(tmp_path, "--dump-dom", (tmp_path / "sheet.html").as_uri())
    assert "<title>ran</title>" not in dom
    assert "<img" not in dom
