"""Adding up bars in one connection; everything here blocks and belongs to one thread.

Whole months and days of UTC come from their sums, what is left at a bar's ends from the hours.
The hour in which money begins to be unpaid is told apart job by job.
"""

import json
import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from app.domain.earnings import JobOutcome
from app.domain.earnings_bars import EarningsHistory, FeeCell, MoneyCell, PaidFee, TimeCell
from app.domain.earnings_settled import NEVER, AccountTimes, ProxyTimes
from app.domain.money import NanoTon
from app.domain.payouts import Payout
from app.storage import earnings_sql as sql
from app.storage.earnings_cells import JobSums, MoneySums
from app.storage.earnings_cuts import HourSplitter
from app.storage.earnings_pieces import HOUR_S, Piece, in_days, in_months

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class _Segment:
    """A part of a bar in which the money of each proxy contract is equally far."""

    bar: int
    since: int
    until: int


class BarReader:
    """Reads bars; raises what the connection raises."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def first_utc(self) -> float | None:
        """Return the first hour with a job or a span."""
        ((first,),) = self._all(sql.SELECT_FIRST)
        return None if first is None else float(first)

    def history(self, bounds: Sequence[int]) -> EarningsHistory:
        """Add up each bar."""
        _check(bounds)
        self._connection.execute("BEGIN")  # one snapshot for all that follows
        try:
            return self._history(tuple(bounds))
        finally:
            self._connection.execute("COMMIT")

    def payouts(self, since_utc: float, until_utc: float) -> list[Payout]:
        """Read what arrived in that time, the oldest first."""
        return [_payout(*row) for row in self._all(sql.SELECT_PAYOUTS, since_utc, until_utc)]

    def payout_fees(self, since_utc: float, until_utc: float) -> list[PaidFee]:
        """Read what payouts cost in that time, the oldest first."""
        rows = self._all(sql.SELECT_FEES, since_utc, until_utc)
        return [PaidFee(at_utc, network, NanoTon(cost)) for at_utc, network, cost in rows]

    def _history(self, bounds: tuple[int, ...]) -> EarningsHistory:
        proxies = self._proxy_times()
        segments = _segments(bounds, proxies.values())
        money = self._money(segments, proxies)
        return EarningsHistory(
            bounds=bounds,
            money=tuple(money),
            times=tuple(self._times(bounds)),
            fees=tuple(self._fees(bounds)),
            networks=self._texts(sql.SELECT_NETWORKS),
            models=self._texts(sql.SELECT_MODELS),
            devices=self._texts(sql.SELECT_DEVICES),
        )

    def _money(
        self, segments: list[_Segment], proxies: dict[int, ProxyTimes]
    ) -> Iterable[MoneyCell]:
        splitter = HourSplitter(self._connection)
        sums: dict[tuple[int, int, int], MoneySums] = defaultdict(MoneySums)
        for number, proxy, network, model, job_sums in self._jobs(segments):
            segment, times = segments[number], proxies.get(proxy, ProxyTimes(()))
            shares = splitter.shares(times, proxy, (network, model), segment.since, segment.until)
            sums[segment.bar, network, model].add(job_sums, shares)
        names = self._names({name for _, *key in sums for name in key})
        return [
            each.cell(bar, names[network], names[model])
            for (bar, network, model), each in sorted(sums.items())
        ]

    def _jobs(self, segments: list[_Segment]) -> Iterable[tuple[int, int, int, int, JobSums]]:
        """Yield segment, proxy, network, model and the sums of their jobs."""
        cut = in_months([(each.since, each.until) for each in segments])
        statements = (
            (sql.SELECT_MONTH_JOBS, cut.months),
            (sql.SELECT_DAY_JOBS, cut.days),
            (sql.SELECT_HOUR_JOBS, cut.hours),
        )
        for statement, pieces in statements:
            for piece, proxy, network, model, outcome, *rest in self._pieces(statement, pieces):
                is_answered = outcome == JobOutcome.ANSWERED
                yield pieces[piece].owner, proxy, network, model, JobSums(is_answered, *rest)

    def _times(self, bounds: tuple[int, ...]) -> list[TimeCell]:
        cut = in_days(list(pairwise(bounds)))
        sums: dict[tuple[int, int, int, int], list[int]] = defaultdict(lambda: [0, 0, 0])
        for statement, pieces in (
            (sql.SELECT_DAY_SPANS, cut.days),
            (sql.SELECT_HOUR_SPANS, cut.hours),
        ):
            for piece, network, device, state, *values in self._pieces(statement, pieces):
                key = (pieces[piece].owner, network, device, state)
                sums[key] = [old + new for old, new in zip(sums[key], values, strict=True)]
        names = self._names({name for _, *key in sums for name in key})
        return [
            TimeCell(bar, names[network], names[device], names[state], *values)
            for (bar, network, device, state), values in sorted(sums.items())
        ]

    def _fees(self, bounds: tuple[int, ...]) -> list[FeeCell]:
        sums: dict[tuple[int, str], int] = defaultdict(int)
        if bounds:
            for at_utc, network, cost in self._all(sql.SELECT_FEES, bounds[0], bounds[-1]):
                sums[bisect_right(bounds, at_utc) - 1, network] += cost
        return [FeeCell(bar, network, NanoTon(fees)) for (bar, network), fees in sums.items()]

    def _proxy_times(self) -> dict[int, ProxyTimes]:
        found: dict[int, list[AccountTimes]] = defaultdict(list)
        for proxy, *row in self._all(sql.SELECT_ACCOUNT_TIMES):
            found[proxy].append(_account_times(*row))
        return {proxy: ProxyTimes(accounts) for proxy, accounts in found.items()}

    def _texts(self, statement: str) -> tuple[str, ...]:
        return tuple(sorted(self._names({row[0] for row in self._all(statement)}).values()))

    def _names(self, ids: set[int]) -> dict[int, str]:
        return dict(self._all(sql.SELECT_NAMES, json.dumps(sorted(ids))))

    def _pieces(self, statement: str, pieces: Sequence[Piece]) -> list[Row]:
        return self._all(statement, json.dumps([(each.since, each.until) for each in pieces]))

    def _all(self, statement: str, *values: object) -> list[Row]:
        return self._connection.execute(statement, values).fetchall()


def _payout(
    digest: bytes,
    lt: int,
    network: str,
    proxy: str,
    worker: str,
    query_id: bytes,
    tokens: int,
    amount: int,
    at_utc: int,
) -> Payout:
    query = int.from_bytes(query_id, "big")
    return Payout(digest, lt, network, proxy, worker, query, tokens, NanoTon(amount), at_utc)


def _check(bounds: Sequence[int]) -> None:
    if any(bound % HOUR_S for bound in bounds):
        raise ValueError("bars begin and end with a full hour")
    if any(begin >= end for begin, end in pairwise(bounds)):
        raise ValueError("bars follow each other")


def _account_times(
    since: float | None,
    max_tokens: int,
    updated: float,
    paid: int | None,
    paid_until: float | None,
    signed_until: float | None,
) -> AccountTimes:
    """All that is credited may be paid without a signature that was kept."""
    is_all_paid = paid is not None and paid >= max_tokens
    until = updated if is_all_paid else paid_until
    return AccountTimes(
        since_utc=NEVER if since is None else since,
        paid_until_utc=NEVER if until is None else until,
        signed_until_utc=NEVER if signed_until is None else signed_until,
    )


def _segments(bounds: tuple[int, ...], proxies: Iterable[ProxyTimes]) -> list[_Segment]:
    """Cut the bars around every hour in which a proxy's money changes how far it is."""
    if len(bounds) < 2:  # noqa: PLR2004  # not one bar
        return []
    hours = {int(cut) // HOUR_S * HOUR_S for times in proxies for cut in times.cuts()}
    cuts = {cut for hour in hours for cut in (hour, hour + HOUR_S)}
    inside = {cut for cut in cuts if bounds[0] < cut < bounds[-1]}
    edges = sorted({*bounds, *inside})
    found, bar = [], 0
    for since, until in pairwise(edges):
        bar += since >= bounds[bar + 1]
        found.append(_Segment(bar, since, until))
    return found
