"""GitHub: who somebody says they are there, what they built, where they take part.

The generators hold the conversation, one module an API: `_github_rest` (five requests, no token needed) and
`_github_graphql` (one request, with a token). Both give the same kinds of facts.

The mail address of a profile is never read: GitHub's Acceptable Use Policies forbid unsolicited mail with information
from there, to recruiters by name.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias
from urllib.parse import urlsplit

import attrs

from callprep.errors import InvalidInputError
from callprep.inquiry.several import several
from callprep.inquiry.source import Auth, Inquiry, SourceInfo, Terms, Way
from callprep.model.accounts import Account
from callprep.model.candidate import Candidate
from callprep.model.facts import About, Coverage, Interest, Link, Project
from callprep.reading.settings import Settings
from callprep.sources._github_answers import ENTERPRISE_TOKENS, TOKENS
from callprep.sources._github_facts import Activity
from callprep.sources._github_graphql import ask_graphql
from callprep.sources._github_rest import ask_rest, read_search

__all__ = ["Activity", "GitHub", "read_search"]

Plan: TypeAlias = Literal["rest", "graphql"]

_PUBLIC = "https://api.github.com"
_MOST_PAGES = 20  # with four other lists, two accounts stay within what a source may ask about one person
_TERMS = Terms(
    "https://docs.github.com/en/site-policy/acceptable-use-policies/github-acceptable-use-policies",
    read_on=date(2026, 11, 22),
    contact=False,
    outreach=False,
    retention="as long as the person's permission holds; removal requests are to be answered promptly",
    note="Sections 7 and 8: no unsolicited mail, no selling of personal information, recruiters named. "
    "Read in a copy of the repository github/site-policy at 12992597, not on the page itself.",
)


def _known_plan(source: GitHub, attribute: attrs.Attribute[Plan], value: Plan) -> None:
    del source
    if value not in {"rest", "graphql"}:
        raise InvalidInputError(f"GitHub {attribute.name}", f"a plan is 'rest' or 'graphql', not {value!r}")


def _some_pages(source: GitHub, attribute: attrs.Attribute[int], value: int) -> None:
    del source
    if not 1 <= value <= _MOST_PAGES:
        raise InvalidInputError(f"GitHub {attribute.name}", f"from 1 to {_MOST_PAGES} pages are read, not {value}")


def _an_origin(source: GitHub, attribute: attrs.Attribute[str], value: str) -> None:
    del source
    try:
        parts = urlsplit(value)
        sound = parts.scheme in {"https", "http"} and parts.hostname is not None and "@" not in parts.netloc
    except ValueError:
        sound = False
    if not sound:
        raise InvalidInputError(f"GitHub {attribute.name}", "an API's address, such as https://HOST/api/v3")


def _closed(base: str) -> str:
    return base.rstrip("/")


@attrs.frozen
class GitHub:
    """Profile, repositories, links, memberships and dated activity of one person on GitHub.

    Attributes:
        plan: "rest" needs no token and asks five requests, "graphql" needs one and asks one.
        pages: How many pages of a hundred repositories are read at most, 1 to 20; what is left out is said.
        base: The API's address; that of an Enterprise Server is `https://HOST/api/v3`.
    """

    plan: Plan = attrs.field(default="rest", validator=_known_plan)
    pages: int = attrs.field(default=3, validator=_some_pages)
    base: str = attrs.field(default=_PUBLIC, validator=_an_origin, converter=_closed)

    @classmethod
    def configured(cls, settings: Settings) -> GitHub:
        """Choose the plan that the settings allow: GraphQL has no anonymous access."""
        return cls(plan="graphql" if settings.has("github") else "rest")

    @property
    def info(self) -> SourceInfo:
        """What it reads and gives; the hosts, and whose token it takes, follow `base`."""
        parts = urlsplit(self.base)
        # a token for github.com is no business of another host
        variables = TOKENS if self.base == _PUBLIC else ENTERPRISE_TOKENS
        return SourceInfo(
            "github",
            way=Way.API,
            hosts={parts.hostname or ""},
            sites={"github"},
            gives={About, Activity, Coverage, Interest, Link, Project},
            auth=Auth(variables, header="Authorization", prefix="Bearer ", required=self.plan == "graphql"),
            terms=_TERMS,
            requests="1 with a token, 5 without, +1 per 100 repositories",
            plain_http=parts.scheme == "http",
        )

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Ask about each of the candidate's accounts; one that fails does not hide the others.

        Inquiries end with the first error there was: a login that is nobody's, an organisation's or a bot's, a limit.
        """
        yield from several(self._about(account) for account in candidate.on("github"))

    def _about(self, account: Account) -> Inquiry:
        if self.plan == "graphql":
            return ask_graphql(account, self._graphql, self.pages)
        return ask_rest(account, self.base, self.pages)

    @property
    def _graphql(self) -> str:
        """GraphQL's address: beside the REST API on an Enterprise Server, below it on github.com."""
        return f"{self.base.removesuffix('/v3')}/graphql"
