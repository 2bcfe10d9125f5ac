"""The second half of the invented people: their keys, and what builds the engagement of each."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.trades.people_b_figures import gis_analyst, quantitative_developer
from benchmarks.trades.people_b_machines import hardware_verification_engineer, robotics_founder
from benchmarks.trades.people_b_papers import chemist_with_patents, machine_learning_researcher
from benchmarks.trades.people_b_scenes import technical_artist
from benchmarks.trades.people_b_screens import accessibility_specialist, teacher_turned_web_developer
from benchmarks.trades.people_b_storage import database_kernel_developer
from benchmarks.trades.people_b_words import localisation_engineer, technical_writer, ux_researcher
from callprep import Engagement

__all__ = ["PEOPLE_B"]

PEOPLE_B: tuple[tuple[str, Callable[[], Engagement]], ...] = (
    ("ux_researcher", ux_researcher),
    ("localisation_engineer", localisation_engineer),
    ("gis_analyst", gis_analyst),
    ("quantitative_developer", quantitative_developer),
    ("machine_learning_researcher", machine_learning_researcher),
    ("accessibility_specialist", accessibility_specialist),
    ("robotics_founder", robotics_founder),
    ("technical_writer", technical_writer),
    ("chemist_with_patents", chemist_with_patents),
    ("database_kernel_developer", database_kernel_developer),
    ("hardware_verification_engineer", hardware_verification_engineer),
    ("teacher_turned_web_developer", teacher_turned_web_developer),
    ("technical_artist", technical_artist),
)
