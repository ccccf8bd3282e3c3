"""Which proxy to try next, and when."""

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from app.domain.network import Endpoint
from app.network.backoff import Backoff
from app.network.changes import Changes


class Attempt(Enum):
    """How an attempt to work for a proxy went; one that was replaced is made again at once."""

    WORKED = auto()
    FAILED = auto()
    REFUSED = auto()
    REPLACED = auto()


@dataclass(slots=True)
class _Candidate:
    backoff: Backoff
    due_at: float = 0.0
    is_taken: bool = False


@dataclass(slots=True)
class ProxyChoice:
    """The proxies for one model, each in use at most once, with a back-off of its own.

    Among those that are due one is drawn at random, as upstream workers do.
    """

    clock: Callable[[], float]
    make_backoff: Callable[[], Backoff] = Backoff
    draw: Callable[[Sequence[Endpoint]], Endpoint] = random.choice
    changes: Changes = field(default_factory=Changes)
    _candidates: dict[Endpoint, _Candidate] = field(default_factory=dict)
    _listed: frozenset[Endpoint] = frozenset()

    def set_endpoints(self, endpoints: Iterable[Endpoint]) -> None:
        """Choose among these from now on; one in use stays in use until it is put back."""
        self._listed = frozenset(endpoints)
        for endpoint in self._listed - self._candidates.keys():
            self._candidates[endpoint] = _Candidate(self.make_backoff())
        self.changes.notify()

    def hurry(self) -> None:
        """Make every proxy due now, with the shortest delays again."""
        for candidate in self._candidates.values():
            candidate.backoff.reset()
            candidate.due_at = 0.0
        self.changes.notify()

    @property
    def is_empty(self) -> bool:
        """There is no proxy at all."""
        return not self._listed

    def take(self) -> Endpoint | None:
        """Return a free proxy that is due, and count it as in use; None if there is none."""
        now = self.clock()
        due = [endpoint for endpoint, free in self._free() if free.due_at <= now]
        if not due:
            return None
        endpoint = self.draw(due)
        self._candidates[endpoint].is_taken = True
        return endpoint

    def wait_s(self) -> float | None:
        """Seconds until the next free proxy is due; None if all are in use."""
        due_at = min((free.due_at for _, free in self._free()), default=None)
        return None if due_at is None else max(0.0, due_at - self.clock())

    def put_back(self, endpoint: Endpoint, attempt: Attempt) -> float:
        """Say how it went; return the seconds until the proxy is due again."""
        candidate = self._candidates[endpoint]
        if attempt in {Attempt.WORKED, Attempt.REPLACED}:
            candidate.backoff.reset()
        delay_s = 0.0 if attempt is Attempt.REPLACED else candidate.backoff.next_delay_s()
        if attempt is Attempt.REFUSED:
            delay_s = candidate.backoff.longest_s
        candidate.due_at = self.clock() + delay_s
        candidate.is_taken = False
        self.changes.notify()
        return delay_s

    def _free(self) -> list[tuple[Endpoint, _Candidate]]:
        listed = (
            (endpoint, self._candidates[endpoint]) for endpoint in sorted(self._listed, key=str)
        )
        return [(endpoint, candidate) for endpoint, candidate in listed if not candidate.is_taken]
