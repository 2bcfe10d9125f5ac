"""Horilla: Recruitment and Candidate, as Django models or dicts.

Origin: https://github.com/horilla-opensource/horilla. A recruitment has no pay; of a candidate `dob`, `gender` (which
is "male" for everybody by default), `address` and the photograph are never read.
"""

from __future__ import annotations

from callprep.formats.mappings import words
from callprep.formats.mappings.apply import SystemMapping
from callprep.formats.mappings.paths import Looked, looking
from callprep.formats.mappings.shaping import accounts, description, full_name, heading, home, text_at
from callprep.model.parts import Round, Tech

__all__ = ["MAPPING"]

_ROUNDS = frozenset({"test", "interview"})


def _tools(it: Looked) -> tuple[Tech, ...]:
    """Read the skills; the system writes them with a capital ("Aws"), which is no matter in comparing."""
    return tuple(Tech(name) for one in it.each("skills") if (name := text_at(one, "title")))


def _rounds(it: Looked) -> tuple[Round, ...]:
    """Read the stages that are tests or interviews, in their order."""
    stages = [one for one in it.each("stage_set") if text_at(one, "stage_type") in _ROUNDS]
    placed = sorted(stages, key=lambda one: one.noted(words.number(one.at("sequence"), "process.sequence")) or 0)
    return tuple(Round(name, kind=text_at(one, "stage_type")) for one in placed if (name := text_at(one, "stage")))


MAPPING = SystemMapping(
    "horilla",
    candidate={
        "name": full_name("name"),
        "accounts": accounts("portfolio"),
        "emails": "email",
        "location": home("city", "state", "country"),
        "ref.id": ["pk", "id"],
    },
    opportunity={
        "*": description("description"),
        "title": heading("title", "job_position_id.job_position", "open_positions[0].job_position"),
        "company": "company_id.company",
        "tech_stack": looking(_tools),
        "process": looking(_rounds),
        "hiring_manager": full_name(
            "recruitment_managers[0].full_name",
            "recruitment_managers[0].employee_first_name",
            "recruitment_managers[0].employee_last_name",
        ),
        "headcount": looking(lambda it: it.at("vacancy") or None),
        "ref.id": ["pk", "id"],
        "told.said_on": "start_date",
    },
    company={"name": "company", "hq": "city"},
)
