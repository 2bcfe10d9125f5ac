"""How old a fact is, how long its kind keeps, and what has changed between two looks at one person.

Two clocks run: when something happened (`Fact.when`), and when we last looked (`Provenance.retrieved_at`).

Shelf lives, in days. What a person says of themself is looked up again after three months, as hireEZ advises for
profiles; snippets of a search are kept for thirty days, for engines do not let them be stored for long (p); small talk
perishes in fourteen (rule `hook.personal`). (p) marks proposals of ours.

| kind | since it was read | since it happened |
| --- | --- | --- |
| profile, account link, present job, how much was read | 90 | |
| search hit | 30 with a snippet, else 90 | |
| post on a hobby, or a dated interest in one | | 14; a post without a date: gone |
| other post or interest | an undated interest 90 | 365 (p) |
| wish, what they told us | | 365 (p) |
| project, skill, answer | 180 (p) | 5 years: "long ago" (p) |
| paper, patent, talk, education, job that ended | | |
| any other class, by its aspect | background 90, skill 180 | interest, aspiration 365, skill 5 years |

An empty cell never goes off. Where a kind keeps by what happened and nobody said when, the day it was read counts: it
is older than that.
"""

from __future__ import annotations

from callprep.insight._days import known_day
from callprep.insight._shelves import Age, age
from callprep.insight.freshness._changed import Change, ChangeKind
from callprep.insight.freshness._changes import changes

__all__ = ["Age", "Change", "ChangeKind", "age", "changes", "known_day"]
