"""One candidate as the network sees them: sources whose requests follow from one another."""

from __future__ import annotations

import attrs

from benchmarks.server import DEPTH
from callprep import Account, Candidate, Inquiry, Post, Request, SourceInfo, Way, cite

__all__ = ["CANDIDATE", "Chain"]

_ACCOUNT = Account.page("https://ada.example.com/")
CANDIDATE = Candidate("Ada Example").with_accounts(_ACCOUNT)


@attrs.frozen
class Chain:
    """A tiny source: asks `first`, and then what each answer names, three in all."""

    name: str
    origin: str
    first: str

    @property
    def info(self) -> SourceInfo:
        """It asks the loopback alone."""
        return SourceInfo(self.name, way=Way.API, hosts={"127.0.0.1"}, gives={Post}, plain_http=True)

    def ask(self, candidate: Candidate, /) -> Inquiry:
        """Follow the chain; each item of an answer is a fact."""
        del candidate
        path = self.first
        for _ in range(DEPTH):
            answer = yield Request.get(self.origin + path)
            page = answer.payload()
            for item in page.items("items"):
                yield cite(Post(item.text("title")), answer, _ACCOUNT)
            path = page.text("next")
