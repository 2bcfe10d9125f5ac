"""Why an account is the candidate's, or may be: reasons for and against, as a recruiter reads them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from callprep.identity.links import MOST_HOPS, LinkClaim, Person, Placed, claims, place
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.evidence import Dossier, Hop, Identity

__all__ = ["Explanation", "explain", "explanations"]

_VERDICTS = {
    Identity.PROVEN: "proven: it was given to us as theirs",
    Identity.STATED: "stated: an account of theirs names it as its own",
    Identity.SUGGESTED: "suggested: not sure enough to be spoken of; ask, or leave it out",
}


@attrs.frozen
class Explanation:
    """How sure it is that an account is the candidate's, by which path, and what speaks for and against it."""

    account: Account
    identity: Identity
    path: tuple[Hop, ...] = ()
    reasons_for: tuple[str, ...] = ()
    reasons_against: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Say it in a few lines: the verdict, the way there, and the reasons."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"{self.account} is {_VERDICTS[self.identity]}."
        if self.path:
            yield "The way there: " + " → ".join(map(str, (self.path[0].subject, *(hop.account for hop in self.path))))
        yield from (f"+ {reason}" for reason in self.reasons_for)
        yield from (f"- {reason}" for reason in self.reasons_against)
        if not self.reasons_for and not self.reasons_against:
            yield "Nothing that was read speaks for it or against it."


def explain(dossier: Dossier, account: Account) -> Explanation:
    """Say why an account counts as the candidate's, or why it does not.

    Args:
        dossier: What is known; its links are weighed anew, so the answer fits a dossier with facts taken away.
        account: Any account, in the dossier or not.
    """
    return explanations(dossier, (account,))[0]


def explanations(dossier: Dossier, accounts: Iterable[Account]) -> tuple[Explanation, ...]:
    """Say it of several accounts at once, in the order given: the links are weighed only once."""
    person = place(dossier.candidate, dossier.evidence)
    ties = claims(dossier.evidence)
    return tuple(
        Explanation(
            placed.account,
            placed.identity,
            placed.path,
            tuple(_for(placed, person, ties)),
            tuple(_against(placed.account, person, ties, dossier.candidate)),
        )
        for placed in map(person.of, accounts)
    )


def _for(placed: Placed, person: Person, ties: tuple[LinkClaim, ...]) -> Iterator[str]:
    if placed.identity is Identity.PROVEN:
        yield "the recruiter gave it, or a file of the candidate's does"
    for claim in ties:
        if claim.object.same_as(placed.account) and claim.weight > 0:
            yield _named_by(claim, _is_in(person, claim.subject))
        elif claim.subject.same_as(placed.account) and claim.passes and _stands_without(claim, person):
            alone = "; alone that proves nothing" if placed.identity is Identity.SUGGESTED else ""
            yield f"it names {claim.object} as its own ({claim.kind}){_seen(claim)}{alone}"


def _stands_without(claim: LinkClaim, person: Person) -> bool:
    """Whether the object is in by another way than by its subject's word."""
    way = person.of(claim.object).path
    return _is_in(person, claim.object) and not any(hop.subject.same_as(claim.subject) for hop in way)


def _named_by(claim: LinkClaim, is_in: bool) -> str:  # noqa: FBT001 -- private, and named at its one call
    if not claim.passes:
        return f"{claim.subject} links to it ({claim.kind or 'plain'}){_seen(claim)}, without saying whose it is"
    whose = "" if is_in else ", an account that is not known to be theirs,"
    return f"{claim.subject}{whose} names it as its own ({claim.kind}){_seen(claim)}"


def _against(account: Account, person: Person, ties: tuple[LinkClaim, ...], candidate: Candidate) -> Iterator[str]:
    for word in candidate.not_same:
        if account.same_as(word.a) or account.same_as(word.b):
            other = word.b if account.same_as(word.a) else word.a
            why = f": {word.why}" if word.why else ""
            yield f"{word.by} said on {word.when:%Y-%m-%d} that it and {other} are not the same person{why}"
    for claim in ties:
        if claim.object.same_as(account) and _is_in(person, claim.subject):
            if claim.weight <= 0:
                yield f"{claim.subject} names it as somebody or something else ({claim.kind}){_seen(claim)}"
            elif claim.passes and len(person.of(claim.subject).path) == MOST_HOPS:
                yield f"{claim.subject} is {MOST_HOPS} steps from what was given; further words are not believed"


def _is_in(person: Person, account: Account) -> bool:
    return person.of(account).identity is not Identity.SUGGESTED


def _seen(claim: LinkClaim) -> str:
    where = f" on {claim.source_url}" if claim.source_url else ""
    return f"{where}, seen {claim.seen_at:%Y-%m-%d}"
