"""Put the pages of an account's history together without gaps."""

import itertools
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeAlias

from app.ton.chain import ChainDataError, Transaction

PAGE_SIZE = 16
"""A liteserver tells at most 16 transactions at once, and toncenter asks liteservers."""

FetchPage: TypeAlias = Callable[[tuple[int, bytes] | None, int], Awaitable[list[Transaction]]]
"""Fetch up to so many transactions from the named one, included, or from the newest one."""


async def collect_transactions(
    fetch: FetchPage, *, limit: int, before: tuple[int, bytes] | None
) -> list[Transaction]:
    """Return complete pages, fetching as often as the server's own limit makes necessary.

    Raises:
        ChainDataError: a page does not continue the one before, or older ones are held back.
    """
    found: list[Transaction] = []
    while len(found) < limit:
        page = await _fetch_older(fetch, min(limit - len(found), PAGE_SIZE - 1), before)
        found += page
        if not page or page[-1].previous_lt == 0:
            break
        before = (page[-1].lt, page[-1].hash)
    return found


def check_linked(found: Sequence[Transaction]) -> None:
    """Check that each transaction is the one that its successor, before it in the list, names.

    Raises:
        ChainDataError: out of order, repeated, with a gap, or with time running backwards.
    """
    if any(each.previous_lt >= each.lt for each in found):
        raise ChainDataError("a transaction is older than its predecessor")
    for newer, older in itertools.pairwise(found):
        if (newer.previous_lt, newer.previous_hash) != (older.lt, older.hash):
            raise ChainDataError("the list of transactions has a gap or is out of order")
        if older.at_utc > newer.at_utc:
            raise ChainDataError("a transaction is younger than its successor")


async def _fetch_older(
    fetch: FetchPage, count: int, before: tuple[int, bytes] | None
) -> list[Transaction]:
    """Fetch once; `before` is fetched again, so that the link to it is checked."""
    if before is None:
        return await fetch(None, count)
    page = await fetch(before, count + 1)
    if not page or (page[0].lt, page[0].hash) != before:
        raise ChainDataError("a page does not continue the one before")
    if len(page) == 1 and page[0].previous_lt:
        raise ChainDataError("older transactions are missing")
    return page[1:]
