"""Counts what the jobs of one node do: tokens per second, and jobs for each proxy."""

import time
from collections import Counter
from collections.abc import Callable

from app.domain.earnings import JobOutcome
from app.network.changes import Changes
from app.network.worker_types import QueryOutcome, WorkerQuery
from app.sealing.carrier import SEALED_LINE
from app.services.desk_state import SPEED_INTERVAL_S, SPEED_SAMPLES

_EVENT = b"data: "
_UNIT_COEFFICIENT = 1000


class JobMeter:
    """Measures adjusted tokens while they are made.

    A streamed answer counts event by event, a sealed one piece by piece. When a job ends, what its
    true number has more than that is spread over the time that it took: its prompt was worked on
    then, too.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.changes = Changes()
        self._clock = clock
        self._buckets: dict[int, float] = {}
        self._streamed: dict[str, float] = {}
        self._answered: Counter[tuple[str, str]] = Counter()

    def began(self, query: WorkerQuery) -> None:
        """A job is being worked on."""
        self._streamed[query.job_id] = 0.0
        self.changes.notify()

    def streamed(self, query: WorkerQuery, data: bytes) -> None:
        """A piece of its answer has been made."""
        events = data.count(_EVENT) or data.count(SEALED_LINE)
        if events:
            tokens = events * query.coefficient / _UNIT_COEFFICIENT
            self._streamed[query.job_id] = self._streamed.get(query.job_id, 0.0) + tokens
            self._add(self._bucket(self._clock()), tokens)

    def ended(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        """It is over, and this is what became of it."""
        known = self._streamed.pop(query.job_id, 0.0)
        if outcome.outcome is JobOutcome.ANSWERED:
            self._answered[str(query.proxy.endpoint), query.model] += 1
            seconds = outcome.finished_at_utc - outcome.started_at_utc
            self._spread(max(0.0, outcome.adjusted.total - known), seconds)
        self.changes.notify()

    def answered(self, endpoint: str, model: str) -> int:
        """Return how many jobs of a proxy for a model were answered since the start."""
        return self._answered[endpoint, model]

    def samples(self) -> tuple[float, ...]:
        """Return tokens per second of the last two minutes, the newest last."""
        newest = self._bucket(self._clock())  # still being filled
        for bucket in [each for each in self._buckets if each < newest - SPEED_SAMPLES]:
            del self._buckets[bucket]
        return tuple(
            round(self._buckets.get(bucket, 0.0) / SPEED_INTERVAL_S, 1)
            for bucket in range(newest - SPEED_SAMPLES, newest)
        )

    def _spread(self, tokens: float, seconds: float) -> None:
        last = self._bucket(self._clock())
        shares = min(max(1, round(max(0.0, seconds) / SPEED_INTERVAL_S)), SPEED_SAMPLES)
        for bucket in range(last - shares + 1, last + 1):
            self._add(bucket, tokens / shares)

    def _add(self, bucket: int, tokens: float) -> None:
        self._buckets[bucket] = self._buckets.get(bucket, 0.0) + tokens

    @staticmethod
    def _bucket(moment: float) -> int:
        return int(moment // SPEED_INTERVAL_S)
