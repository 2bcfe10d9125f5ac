"""The shipped vocabulary, read from the data beside this module."""

from __future__ import annotations

from callprep.insight._vocabulary_values import Entry, TopicKind

__all__ = ["entries"]


def entries() -> tuple[Entry, ...]:
    """Give the entries that are shipped."""
    language, tool, field = TopicKind.LANGUAGE, TopicKind.TOOL, TopicKind.FIELD
    return (
        Entry("JavaScript", language, ("js",)),
        Entry("TypeScript", language, ("ts",), ("JavaScript",)),
        Entry("Python", language, ("py", "python3")),
        Entry("Go", language, ("golang",), common_word=True),
        Entry("Rust", language, ("rustlang",), common_word=True),
        Entry("C", language, common_word=True, needs_cue=True),
        Entry("C++", language, ("cpp", "c plus plus")),
        Entry("Kubernetes", tool, ("k8s",), ("containers",)),
        Entry("PostgreSQL", tool, ("postgres", "psql")),
        Entry("Node.js", tool, ("node",), ("JavaScript",)),
        Entry("Django", tool, (), ("Python",)),
        Entry("machine learning", field, ("ML",)),
        Entry("distributed systems", field, ("distributed computing",)),
        Entry("containers", field, ("containerization",)),
    )
