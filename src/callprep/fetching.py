"""A posting by its address: the board that it stands on is asked, and what it says becomes an opportunity."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from callprep.errors import InvalidInputError, SourceError
from callprep.formats.boards.addresses import BoardAddress, board_of
from callprep.formats.boards.vendors import BOARDS
from callprep.formats.jobposting import read_posting
from callprep.inquiry.source import SourceInfo, Way
from callprep.inquiry.wire import Request, Response
from callprep.model.company import Company
from callprep.model.opportunity import Opportunity
from callprep.model.read import Issue, Read
from callprep.net import waiting

if TYPE_CHECKING:
    from collections.abc import Generator

    from callprep.net.client import Client

__all__ = ["fetch_opportunity"]

_MOST_NAMED = 5


def fetch_opportunity(
    url: str,
    *,
    company: str | Company | None = None,
    net: Client | None = None,
    send: Callable[[Request], Response] | None = None,
    deadline: float = 30.0,
) -> Read[Opportunity | None]:
    """Ask the board of a posting's address for it.

    Boards with a public endpoint are asked there: Ashby, Greenhouse, Lever, Personio, Recruitee, SmartRecruiters,
    Teamtailor, Workable. Any other page is asked for only with a `send` of your own, which answers for where it goes:
    nothing judges yet where an address leads.

    Args:
        url: The posting's address, as in the browser.
        company: Who hires, for boards that do not say (Lever, Ashby).
        net: The client to send with; one is made from the environment where neither it nor `send` is given.
        send: What sends instead, as a recording does.
        deadline: In seconds.

    Returns:
        What was understood, None where that is nothing, and in words what was not. The world's faults are issues.
        Questions 1, 3, 4 and 5 are never filled by a posting.

    Raises:
        InvalidInputError: Both `net` and `send` are given; or neither the address is one of a board, nor `send` is.
    """
    if net is not None and send is not None:
        raise InvalidInputError("net, send", "give one of them: both send")
    board = board_of(url)
    if board is None and send is None:
        known = ", ".join(BOARDS)
        raise InvalidInputError(
            url[:200], f"is on no board with a public endpoint ({known}): save the page and give it to `read_posting`"
        )
    try:
        asked = Request.get(board.endpoint if board else url)
        with _sending(asked, net, send, deadline) as sender:
            return _of_page(sender(asked)) if board is None else _of_board(board, sender, company)
    except SourceError as fault:
        return Read(None, (Issue(url[:200], str(fault)),))


def _of_page(answer: Response) -> Read[Opportunity | None]:
    answer.raise_for_status()
    return read_posting(answer.body, answer.url, content_type=answer.headers.get("content-type") or "")


def _of_board(
    board: BoardAddress, sender: Callable[[Request], Response], company: str | Company | None
) -> Read[Opportunity | None]:
    """Read the one job of a board, and ask for the rest of it where the board tells only that it is there."""
    answer = sender(Request.get(board.endpoint))
    answer.raise_for_status()
    found = board.read(answer.body, company=company)
    if len(found.value) == 1:
        more = board.of(found.value[0])
        return Read(found.value[0], found.issues) if more is None else _of_board(more, sender, company)
    if not found.value:
        none = () if found.issues else (Issue(board.endpoint, "lists no job"),)
        return Read(None, (*found.issues, *none))
    named = "; ".join(one.title for one in found.value[:_MOST_NAMED])
    more_named = " …" if len(found.value) > _MOST_NAMED else ""
    what = f"lists {len(found.value)} jobs ({named}{more_named}): give the address of one"
    return Read(None, (*found.issues, Issue(board.endpoint, what)))


@contextmanager
def _sending(
    asked: Request, net: Client | None, send: Callable[[Request], Response] | None, deadline: float
) -> Generator[Callable[[Request], Response]]:
    until = waiting.now() + deadline
    if send is not None:
        yield send
    elif net is not None:
        yield partial(net.send, until=until)
    else:
        from callprep.net.client import Client  # noqa: PLC0415 -- who brings a sender needs no client

        # a board of a large firm is larger than a page may be
        board = SourceInfo("board", way=Way.API, hosts={urlsplit(asked.url).hostname or ""})
        with Client.from_env(infos=(board,)) as client:
            yield partial(client.send, until=until)
