"""Which worker gets a query: the rule of the network's own proxy.

Among the enabled connections of the model that have a free place and are cheap enough, the one with
the smallest product of running queries and average query time wins, then the one that connected
first. Source: the Cocoon wire protocol, cocoon: runners/proxy/ProxyRunner.cpp.
"""

from collections.abc import Sequence
from math import exp
from typing import Protocol, TypeVar

from app.localnet.refusal import RefusedError
from app.protocol.error_codes import ErrorCode

AVERAGE_WINDOW_S = 600.0
LEAST_RATE_PER_S = 0.1
"""Up to this decayed rate the average counts as 0: about 60 queries within ten minutes."""


class DecayedRate:
    """Something per second, where what happened fades exponentially over the window."""

    def __init__(self, window_s: float = AVERAGE_WINDOW_S) -> None:
        self._window_s = window_s
        self._value = 0.0
        self._at = 0.0

    def add(self, amount: float, now: float) -> None:
        """Count an amount; `now` is in seconds of any clock that does not go back."""
        self._value = self.per_second(now) + amount / self._window_s
        self._at = now

    def per_second(self, now: float) -> float:
        """Return the rate at this moment."""
        return self._value * exp(-max(0.0, now - self._at) / self._window_s)


class QueryTimes:
    """How long the finished queries of one connection took lately."""

    def __init__(self) -> None:
        self._queries = DecayedRate()
        self._seconds = DecayedRate()

    def record(self, duration_s: float, now: float) -> None:
        """Count one finished query."""
        self._queries.add(1.0, now)
        self._seconds.add(duration_s, now)

    def average_s(self, now: float) -> float:
        """Return the average of the last ten minutes, 0 while queries are rare."""
        rate = self._queries.per_second(now)
        return self._seconds.per_second(now) / rate if rate > LEAST_RATE_PER_S else 0.0


class Candidate(Protocol):
    """What the choice looks at."""

    @property
    def connection_id(self) -> int:
        """Rises with the time of connecting."""

    @property
    def is_disabled(self) -> bool:
        """The worker asked for no queries."""

    @property
    def is_free(self) -> bool:
        """One more query fits."""

    @property
    def coefficient(self) -> int:
        """The price in thousandths."""

    @property
    def running(self) -> int:
        """Queries it is answering now."""

    @property
    def query_times(self) -> QueryTimes:
        """Its past."""


C = TypeVar("C", bound=Candidate)


def suitable_workers(candidates: Sequence[C], max_coefficient: int) -> list[C]:
    """Return those that would take such a query, now or when they have a free place."""
    return [one for one in candidates if not one.is_disabled and one.coefficient <= max_coefficient]


def choose_worker(candidates: Sequence[C], max_coefficient: int, now: float) -> C | None:
    """Return the worker that gets the query, None if there is none at this moment."""
    free = [one for one in suitable_workers(candidates, max_coefficient) if one.is_free]
    return min(free, key=lambda one: _rank(one, now), default=None)


def no_worker_error(candidates: Sequence[C], model: str) -> RefusedError:
    """Say why a query of this model finds no worker now."""
    if not candidates:
        return RefusedError(ErrorCode.NOTREADY, f"no workers for model {model}")
    dearer = [one.coefficient for one in candidates if not one.is_disabled and one.is_free]
    if dearer:
        text = f"can run this query with coefficient={min(dearer)}"
        return RefusedError(ErrorCode.NOTREADY, text)
    return RefusedError(ErrorCode.NOTREADY, f"no ready workers for model {model}")


def _rank(worker: Candidate, now: float) -> tuple[float, int]:
    return worker.running * worker.query_times.average_s(now), worker.connection_id
