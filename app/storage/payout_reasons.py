"""What the ledger knows about each payout: its parts, its fee, and the jobs that it paid for.

Everything here blocks and belongs to the thread of the connection that it is given.
"""

import sqlite3
from dataclasses import dataclass
from typing import Any

from app.domain.claims import RelayedBefore
from app.domain.money import NanoTon
from app.domain.payouts import Received
from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.reasons import JobGroup, Reason

_OURS = """
    EXISTS (
        SELECT 1 FROM relays LEFT JOIN relay_ends ON relay = relays.number
        WHERE relays.worker = payouts.worker AND relays.query_id = payouts.query_id
            AND coalesce(fate, 'paid') = 'paid'
    )
"""

_SELECT_RECEIVED = f"""
    SELECT worker, sum(amount), coalesce(sum(amount) FILTER (WHERE NOT {_OURS}), 0), max(tokens)
    FROM payouts GROUP BY worker
"""  # noqa: S608 - made of constants

_SELECT_RELAYED = """
    SELECT worker, max(relay IS NULL), max(relays.at_utc) FILTER (WHERE fate IS NOT 'expired')
    FROM relays LEFT JOIN relay_ends ON relay = number GROUP BY worker
"""

_SELECT_PAYOUTS = """
    SELECT worker, query_id, tokens, min(network), min(proxy), max(at_utc), sum(amount)
    FROM payouts GROUP BY worker, query_id, tokens ORDER BY max(lt) DESC LIMIT ?
"""

_SELECT_PARTS = """
    SELECT hash FROM payouts WHERE worker = ? AND query_id = ? AND tokens = ? ORDER BY lt
"""

_SELECT_BEFORE = """
    SELECT max(tokens) FROM payouts WHERE worker = ? AND tokens < ? AND query_id <> ?
"""

_SELECT_COST = """
    SELECT cost, deposit FROM relays JOIN relay_ends ON relay = number
    WHERE worker = ? AND query_id = ? AND fate = 'paid'
"""

_SELECT_ACCOUNT = """
    SELECT accounts.id, worker_fee_per_token, baseline_tokens, max_tokens FROM accounts
    WHERE proxy = (SELECT id FROM names WHERE text = ?)
        AND worker = (SELECT id FROM names WHERE text = ?)
"""

_SELECT_JOB_TOKENS = """
    SELECT coalesce(sum(adjusted), 0) FROM days
    WHERE proxy = (SELECT id FROM names WHERE text = ?) AND outcome = 'answered'
"""

_SELECT_SIGNED_AT = """
    SELECT min(recorded_at_utc) FROM payments WHERE account = ? AND tokens >= ?
"""

_SELECT_DAYS = """
    SELECT start_utc, sum(adjusted) FROM days
    WHERE proxy = (SELECT id FROM names WHERE text = ?) AND outcome = 'answered'
    GROUP BY start_utc ORDER BY start_utc
"""

_SELECT_LAST_NUMBER = "SELECT coalesce(max(number), 0) FROM jobs"
_SELECT_FINISHED_AT = "SELECT finished_at_utc FROM jobs WHERE number >= ? ORDER BY number LIMIT 1"

_GROUPS = """
    WITH counted AS (
        SELECT number, model, coefficient, price_per_token, worker_fee_per_token,
            prompt, cached, completion, reasoning,
            adjusted_prompt, adjusted_cached, adjusted_completion, adjusted_reasoning,
            :position + sum(
                adjusted_prompt + adjusted_cached + adjusted_completion + adjusted_reasoning
            ) OVER (ORDER BY CAST(finished_at_utc / 86400 AS INTEGER), number) AS upto
        FROM jobs
        WHERE number BETWEEN :first AND :last AND outcome = 'answered'
            AND proxy = (SELECT id FROM names WHERE text = :proxy)
            AND finished_at_utc >= :since AND finished_at_utc < :until
    )
    SELECT names.text, coefficient, price_per_token, worker_fee_per_token, count(*),
        sum(prompt), sum(cached), sum(completion), sum(reasoning),
        sum(adjusted_prompt), sum(adjusted_cached), sum(adjusted_completion),
        sum(adjusted_reasoning)
    FROM counted JOIN names ON names.id = model
    WHERE upto > :from_tokens AND upto <= :to_tokens
    GROUP BY model, coefficient, price_per_token, worker_fee_per_token
    ORDER BY min(number)
"""

_DAY_S = 86_400
_MAX_TOKENS = 2**62
_LATE_S = 3600.0
"""Jobs are recorded in the order in which they end, but for less than this."""


def read_received(connection: sqlite3.Connection) -> dict[str, Received]:
    """Return for each worker contract what arrived at the owner."""
    rows = connection.execute(_SELECT_RECEIVED)
    return {
        worker: Received(NanoTon(amount), NanoTon(by_proxy), tokens)
        for worker, amount, by_proxy, tokens in rows
    }


def read_relayed(connection: sqlite3.Connection) -> dict[str, RelayedBefore]:
    """Return for each worker contract when the owner's wallet last asked it to be paid."""
    rows = connection.execute(_SELECT_RELAYED)
    return {worker: RelayedBefore(bool(is_open), last) for worker, is_open, last in rows}


def read_reasons(connection: sqlite3.Connection, limit: int) -> list[Reason]:
    """Explain the newest payouts; a payout in several parts is one.

    It looks through the jobs of the days that were paid for, however many others there are.
    """
    rows = connection.execute(_SELECT_PAYOUTS, (limit,)).fetchall()
    return [_Explainer(connection, _PaidRow(*row)).reason() for row in rows]


@dataclass(frozen=True, slots=True)
class _PaidRow:
    worker: str
    query_id: bytes
    tokens: int
    network: str
    proxy: str
    at_utc: int
    amount: int


@dataclass(frozen=True, slots=True)
class _Account:
    number: int
    fee: int
    baseline: int
    credited: int


@dataclass(frozen=True, slots=True)
class _Explainer:
    connection: sqlite3.Connection
    paid: _PaidRow

    def reason(self) -> Reason:
        paid, account = self.paid, self._account()
        cost = self._first(_SELECT_COST, paid.worker, paid.query_id)
        from_tokens = self._from_tokens(account)
        by_time = not self._is_alone(account)
        parts = self.connection.execute(_SELECT_PARTS, (paid.worker, paid.query_id, paid.tokens))
        return Reason(
            transactions=tuple(digest for (digest,) in parts),
            network=paid.network,
            proxy_contract=paid.proxy,
            worker_contract=paid.worker,
            at_utc=paid.at_utc,
            amount=NanoTon(paid.amount),
            from_tokens=from_tokens,
            to_tokens=paid.tokens,
            worker_fee_per_token=account.fee,
            cost=NanoTon(cost[0]) if cost else None,
            deposit=NanoTon(cost[1]) if cost else NanoTon(0),
            groups=self._groups(account, from_tokens, by_time=by_time),
            is_matched_by_time=by_time,
        )

    def _account(self) -> _Account:
        row = self._first(_SELECT_ACCOUNT, self.paid.proxy, self.paid.worker)
        return _Account(*row) if row else _Account(0, 0, 0, 0)

    def _from_tokens(self, account: _Account) -> int:
        """Where no earlier payout is known, what arrived says how many tokens were paid for."""
        paid = self.paid
        (before,) = self._first(_SELECT_BEFORE, paid.worker, paid.tokens, paid.query_id) or (None,)
        if before is not None:
            return int(before)
        return max(0, paid.tokens - paid.amount // account.fee) if account.fee else 0

    def _is_alone(self, account: _Account) -> bool:
        (job_tokens,) = self._first(_SELECT_JOB_TOKENS, self.paid.proxy) or (0,)
        return bool(account.baseline + job_tokens >= account.credited)

    def _groups(
        self, account: _Account, from_tokens: int, *, by_time: bool
    ) -> tuple[JobGroup, ...]:
        if by_time:
            since, until = self._signed_at(account, from_tokens), self._signed_at(account, None)
            return self._grouped(since, until, 0, (-1, _MAX_TOKENS))
        since, until, position = self._days(account, from_tokens)
        return self._grouped(since, until, position, (from_tokens, self.paid.tokens))

    def _days(self, account: _Account, from_tokens: int) -> tuple[float, float, int]:
        """Find the days whose jobs were paid for, and the count at which the first one begins."""
        since, until, first_position = 0.0, 0.0, account.baseline
        position = account.baseline
        for start, tokens in self.connection.execute(_SELECT_DAYS, (self.paid.proxy,)):
            if position + tokens <= from_tokens:
                first_position = position + tokens
                since = start + _DAY_S
            elif position < self.paid.tokens:
                until = start + _DAY_S
            position += tokens
        return since, until, first_position

    def _grouped(
        self, since: float, until: float, position: int, tokens: tuple[int, int]
    ) -> tuple[JobGroup, ...]:
        values = {
            "proxy": self.paid.proxy,
            "since": since,
            "until": until,
            "first": self._number_at(since - _LATE_S),
            "last": self._number_at(until + _LATE_S),
            "position": position,
            "from_tokens": tokens[0],
            "to_tokens": tokens[1],
        }
        return tuple(_group_of(row) for row in self.connection.execute(_GROUPS, values))

    def _number_at(self, at_utc: float) -> int:
        """Return a number before which no job ended later, by halving: there is no index."""
        low, high = 0, int((self._first(_SELECT_LAST_NUMBER) or (0,))[0]) + 1
        while low < high:
            middle = (low + high) // 2
            row = self._first(_SELECT_FINISHED_AT, middle)
            if row is not None and row[0] < at_utc:
                low = middle + 1
            else:
                high = middle
        return low

    def _signed_at(self, account: _Account, tokens: int | None) -> float:
        """Return when a count was signed; None stands for what this payout paid."""
        if tokens == 0:
            return 0.0
        wanted = self.paid.tokens if tokens is None else tokens
        (at_utc,) = self._first(_SELECT_SIGNED_AT, account.number, wanted) or (None,)
        fallback = float(self.paid.at_utc) if tokens is None else 0.0
        return fallback if at_utc is None else float(at_utc)

    def _first(self, sql: str, *values: object) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self.connection.execute(sql, values).fetchone()
        return row


def _group_of(row: tuple[Any, ...]) -> JobGroup:
    model, coefficient, price, fee, jobs = row[:5]
    usage, adjusted = TokenUsage(*row[5:9]), AdjustedTokens(*row[9:13])
    return JobGroup(model, coefficient, price, fee, jobs, usage, adjusted)
