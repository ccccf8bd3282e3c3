"""Telling jobs apart within the hour in which money begins to be unpaid."""

import sqlite3
from collections.abc import Mapping
from itertools import pairwise

from app.domain.earnings_settled import ProxyTimes, Settled
from app.storage import earnings_sql as sql
from app.storage.earnings_jobs import DISORDER_S, first_number


class HourSplitter:
    """Reads the jobs of an hour, never those of another: found by halving."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._fees: dict[tuple[int, float, float, float], dict[tuple[int, int], int]] = {}

    def shares(
        self,
        times: ProxyTimes,
        proxy: int,
        name: tuple[int, int],
        since: float,
        until: float,
    ) -> Mapping[Settled, int] | Settled:
        """Say how far the money of a time is, or how much of it is how far.

        `name` is the network and the model that are asked for.
        """
        cuts = [cut for cut in times.cuts() if since <= cut < until]
        if not cuts:
            return times.settled(since)
        found = dict.fromkeys(Settled, 0)
        sums = [self._fee_until(proxy, since, until, cut).get(name, 0) for cut in (*cuts, until)]
        for moment, (before, after) in zip((*cuts, until), pairwise((0, *sums)), strict=True):
            found[times.settled(moment)] += after - before
        return found

    def _fee_until(
        self, proxy: int, since: float, until: float, end: float
    ) -> dict[tuple[int, int], int]:
        """Add up what the jobs earned that ended by then, per network and model."""
        key = (proxy, since, until, end)
        if key not in self._fees:
            first = first_number(self._connection, since - DISORDER_S)
            last = first_number(self._connection, until + DISORDER_S)
            values = (first, last, proxy, since, until, end)
            rows = self._connection.execute(sql.SELECT_FEE_UNTIL, values).fetchall()
            self._fees[key] = {(network, model): fee for network, model, fee in rows}
        return self._fees[key]
