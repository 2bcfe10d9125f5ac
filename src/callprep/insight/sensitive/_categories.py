"""What the filter takes out, by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

__all__ = ["CATEGORIES"]

CATEGORIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "health": "illness, injury, treatment and medicine, in body and mind, addiction and recovery",
        "disability": "disability, impairment, aids one lives with, neurodivergence",
        "religion": "faith, rites, houses of worship one belongs to, and having no faith",
        "politics": "party, vote, candidates and causes one stands for",
        "union": "membership and office in a trade union, strikes one took part in",
        "ethnicity": "race, people, colour of skin, descent",
        "orientation": "whom one loves, coming out",
        "gender identity": "being trans, non-binary or cis, transition, former names",
        "pregnancy and family": "pregnancy, children, parents, leave to care, fertility, adoption",
        "marital status": "marriage, partnership, divorce, widowhood, being single",
        "age": "age, year of birth, birthdays, generation, retirement",
        "origin": "country or place one comes from, citizenship, visa, migration, asylum",
        "military": "service in armed forces, rank, deployment, discharge",
        "caste": "caste, and what is reserved by it",
        "finance": "debts, poverty and wealth, benefits, bankruptcy",
        "crime": "offences, arrests, convictions, prison, also as a victim's or a family's",
        "genetics": "genetic tests and findings, inherited risks, biometric data",
        "another language": "free text that is not English: it cannot be judged, so it is not kept",
    }
)
"""The names that `Screened.categories` has, each with what it covers (GDPR Art. 9 and 10, and what a recruiter must
not ask about)."""
