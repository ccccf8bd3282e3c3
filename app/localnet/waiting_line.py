"""Queries that wait because every worker that could take them is busy."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.localnet.client_query import ClientQuery
from app.localnet.peers import RunningQuery


@dataclass(frozen=True, slots=True)
class WaitingLimits:
    """How many queries may wait for a free place, and how large they may be together.

    With `queries` 0 nobody waits: a busy network refuses, as upstream's proxy does.
    """

    queries: int = 1024
    total_bytes: int = 64 * 2**20


class WaitingLine:
    """Queries for which every suitable worker is busy, first come first served by model."""

    def __init__(self, limits: WaitingLimits) -> None:
        self._limits = limits
        self._by_model: dict[str, dict[bytes, RunningQuery]] = {}
        self._count = 0
        self._bytes = 0

    def __len__(self) -> int:
        return self._count

    def has_room(self, query: ClientQuery) -> bool:
        """One more query of this size may wait."""
        fits = self._bytes + len(query.query) <= self._limits.total_bytes
        return fits and self._count < self._limits.queries

    def add(self, waiting: RunningQuery) -> None:
        """Put a query at the end of the line."""
        self._by_model.setdefault(waiting.query.model, {})[waiting.id] = waiting
        self._count += 1
        self._bytes += len(waiting.query.query)

    def remove(self, waiting: RunningQuery) -> None:
        """Take a query out of the line if it stands there."""
        line = self._by_model.get(waiting.query.model, {})
        if line.pop(waiting.id, None) is not None:
            self._count -= 1
            self._bytes -= len(waiting.query.query)
            if not line:
                del self._by_model[waiting.query.model]

    def of_model(self, model: str) -> Iterator[RunningQuery]:
        """Yield a model's queries in order; they may be removed meanwhile."""
        yield from list(self._by_model.get(model, {}).values())
