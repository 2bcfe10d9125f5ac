"""Prepare the first call of the guide's story, from recorded answers: no network, no key.

Prints the call sheet and writes `out/`: the sheet (HTML, Markdown, text), the dashboard, the dossier, the checklist,
the reach-out mail (or why there is none) and the engagement, which `python -m callprep lint` reads. The same goes to
`out/as-told/` for the opportunity just as far as the guide tells it: what it leaves open shows up as needs.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import callprep
from callprep.testing import Recording

HERE = Path(__file__).parent


def recorded() -> Recording:
    """Give every recorded answer of the story as one recording."""
    files = sorted((HERE / "recordings").glob("*.har"))
    return Recording([exchange for file in files for exchange in Recording.load(file).exchanges])


def prepare(role: str = "role.toml") -> callprep.Engagement:
    """Go the whole way: the candidate's file and the role's, the research, the engagement."""
    told = callprep.read_candidate(HERE / "candidate.toml")
    opportunity = callprep.read_opportunity(HERE / role)
    dossier = callprep.research(told.candidate, send=recorded().send, settings=callprep.Settings())
    caller = told.caller or callprep.Caller("(your name)", opportunity.company.name)
    return callprep.Engagement(told.candidate, dossier, opportunity, caller, today=told.today or date.today())  # noqa: DTZ011


def main() -> None:
    """Print the sheet and write the files."""
    full, as_told = prepare(), prepare("role_as_told.toml")
    print(callprep.PITCH.write(full))
    paths = callprep.handout(full, "out")
    print("Written:", ", ".join(map(str, paths)))
    print("Who he is, at a glance:", next(path for path in paths if path.name == "dashboard.html"))
    written = callprep.handout(as_told, "out/as-told")
    needs = len(callprep.PITCH.write(as_told).needs)
    print(f"As far as the guide tells the opportunity, {needs} questions are open: see {written[0]}")


if __name__ == "__main__":
    main()
