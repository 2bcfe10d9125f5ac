"""What the lines of a document rest on, said line by line: the facts with their pages, the fields with their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from callprep.documents.lines import Line
from callprep.documents.outline import Part
from callprep.engagement import Engagement

__all__ = ["explained", "grounds", "lines_of"]


def lines_of(parts: Iterable[Part], name: str) -> tuple[Line, ...]:
    """Give the lines of a section; none where it said nothing."""
    return tuple(line for part in parts if part.name == name for line in part.passage.lines)


def grounds(engagement: Engagement) -> Callable[[str], bool]:
    """Give what tells whether a line may rest on a reference: whether anything known goes by it.

    That is a fact of the dossier, which one that was screened is not, or a field of the candidate, the caller, the
    company, the opportunity, or of the engagement and its dossier themselves.
    """
    facts = {item.id for item in engagement.dossier.evidence}
    owners: dict[str, object] = {
        "candidate": engagement.candidate,
        "caller": engagement.caller,
        "company": engagement.opportunity.company,
        "opportunity": engagement.opportunity,
        "engagement": engagement,
        "dossier": engagement.dossier,
    }

    def is_there(cited: str) -> bool:
        owner, dot, rest = cited.partition(".")
        field = rest.partition(".")[0]
        return hasattr(owners.get(owner), field) if dot else cited in facts

    return is_there


def explained(engagement: Engagement, parts: Iterable[Part], name: str) -> str:
    """Say, line by line, what a section rests on."""
    return "\n".join(_explained(engagement, lines_of(parts, name))) or f"{name}: nothing was written"


def _explained(engagement: Engagement, lines: Iterable[Line]) -> Iterator[str]:
    known = {evidence.id: evidence for evidence in engagement.dossier.evidence}
    is_there = grounds(engagement)
    for line in lines:
        yield f"{line.form.value}: {line.text}"
        for cited in line.cites:
            found = known.get(cited)
            if found is None:
                yield f"    rests on {cited}{'' if is_there(cited) else ', which is nothing known here'}"
            else:
                page = found.provenance.page or found.provenance.place
                yield f"    rests on {type(found.fact).__name__} «{found.fact.title}», {found.identity.value}, {page}"
