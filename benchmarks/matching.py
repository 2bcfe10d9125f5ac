"""P14: which of 30 terms 50 texts touch, against a loop of rapidfuzz over all pairs; and how that grows."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from rapidfuzz import fuzz

from benchmarks.measuring import Row, ratios, turns
from callprep.insight.matching import RoleTerms

__all__ = ["rows"]

TEXTS, TERMS, TIMES, TEN, ALIKE = 50, 30, 5, 10, 80.0
_TERMS = (
    "Kubernetes operators", "distributed systems", "Rust", "PostgreSQL", "vector tiles", "route planning", "billing",
    "offline maps", "machine learning", "accessibility", "search engine", "GraphQL", "payments", "stream processing",
    "Kafka", "timetables", "TypeScript", "React Native", "Django", "data pipelines", "incident response", "typography",
    "computer vision", "fraud detection", "Terraform", "genomics", "public transport", "compilers", "WebAssembly", "Go",
)  # fmt: skip
_TEXTS = (
    "A search engine for recipes, written in Rust",
    "Offline maps for hikers, with vector tiles from OpenStreetMap and route planning on the phone",
    "How we moved the billing service from MongoDB to Postgres without a night shift",
    "A toy compiler that turns arithmetic into WebAssembly",
    "Django REST backend of a bicycle repair shop",
    "Notes from a talk on incident response, with slides",
    "Reading timetables of public transport in Go",
    "A keyboard made of reclaimed oak",
    "Kafka consumers in Java, and what they taught us of back pressure",
    "React components for accessible forms: focus, contrast, and error messages that can be heard",
)


def rows(pairs: int) -> tuple[Row, ...]:
    """Measure."""
    texts, terms = _many(_TEXTS, TEXTS), _TERMS
    assert RoleTerms.of(terms).touched_by(_TEXTS[0]) == ("Rust", "search"), "as one would say"
    ours, theirs = turns(
        pairs, partial(_seconds, partial(_matched, texts, terms)), partial(_seconds, partial(_alike, texts, terms))
    )
    few, many, wide = turns(
        pairs,
        partial(_seconds, partial(_matched, texts, terms)),
        partial(_seconds, partial(_matched, _many(_TEXTS, TEN * TEXTS), terms)),
        partial(_seconds, partial(_matched, texts, _many(_TERMS, TEN * TERMS))),
    )
    size, rival = f"{TEXTS} texts and {TERMS} terms", "rapidfuzz, token_set_ratio in a loop"
    return (
        Row("P14", f"matching {size}", rival, ratios(ours, theirs), 2.0),
        Row("P14", f"{TEN} times the texts", size, ratios(many, few), 1.2 * TEN),
        Row("P14", f"{TEN} times the terms", size, ratios(wide, few), 1.2 * TEN),
    )


def _many(texts: tuple[str, ...], count: int) -> tuple[str, ...]:
    """Give so many texts, no two the same, and their new words unlike any other."""
    return tuple(f"{texts[number % len(texts)]} x{number}y" for number in range(count))


def _matched(texts: tuple[str, ...], terms: tuple[str, ...]) -> int:
    asked = RoleTerms.of(terms)
    return sum(len(asked.touched_by(text)) for text in texts)


def _alike(texts: tuple[str, ...], terms: tuple[str, ...]) -> int:
    return sum(fuzz.token_set_ratio(term, text) >= ALIKE for text in texts for term in terms)


def _seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    for _ in range(TIMES):
        work()
    return time.process_time() - began
