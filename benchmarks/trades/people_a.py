"""The first half of the invented engagements, by key."""

from __future__ import annotations

from collections.abc import Callable

from benchmarks.trades import people_a_code as code
from benchmarks.trades import people_a_engines as engines
from benchmarks.trades import people_a_papers as papers
from benchmarks.trades import people_a_print as in_print
from benchmarks.trades import people_a_things as things
from benchmarks.trades import people_a_voices as voices
from callprep import Engagement

__all__ = ["PEOPLE_A"]

PEOPLE_A: tuple[tuple[str, Callable[[], Engagement]], ...] = (
    ("android_engineer", code.android_engineer),
    ("site_reliability_engineer", code.site_reliability_engineer),
    ("nurse_informatician", in_print.nurse_informatician),
    ("type_designer", voices.type_designer),
    ("mechanical_engineer", in_print.mechanical_engineer),
    ("computational_biologist", papers.computational_biologist),
    ("game_audio_programmer", engines.game_audio_programmer),
    ("security_researcher", engines.security_researcher),
    ("data_journalist", voices.data_journalist),
    ("embedded_engineer", things.embedded_engineer),
    ("developer_advocate", voices.developer_advocate),
    ("product_manager", voices.product_manager),
    ("robotics_integrator", things.robotics_integrator),
)
