"""Prepare the first call of the guide's story, from recorded answers: no network, no key.

Prints the call sheet and writes `out/`: the sheet (HTML, Markdown, text), the dossier and the checklist. With
`as-told` the opportunity is taken as far as the guide tells it; what it leaves open shows up as needs.
"""

from __future__ import annotations

import sys
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
    assert told.caller is not None  # the file says who calls
    assert told.today is not None  # and when
    return callprep.Engagement(told.candidate, dossier, opportunity, told.caller, today=told.today)


def main(arguments: list[str]) -> None:
    """Print the sheet and write the files."""
    engagement = prepare("role_as_told.toml" if "as-told" in arguments else "role.toml")
    print(callprep.PITCH.write(engagement))
    print("Written:", ", ".join(str(path) for path in callprep.handout(engagement, "out")))


if __name__ == "__main__":
    main(sys.argv[1:])
