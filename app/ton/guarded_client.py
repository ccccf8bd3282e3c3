"""One server of the chain, left alone for a while after it failed."""

import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell
from app.ton.chain import (
    AccountState,
    ChainClient,
    ChainDataError,
    ChainError,
    ChainUnavailableError,
    GetMethodError,
    MessageRejectedError,
    QuestionNotOfferedError,
    StackValue,
    Transaction,
)

FIRST_DELAY_S, LONGEST_DELAY_S = 1.0, 60.0
LONGEST_OBEYED_S = 300.0
"""A server that wants to be left alone for longer is asked again after this all the same."""
DISTRUST_S = 60.0
STALE_DELAY_S = 3.0
"""A server that lags behind has caught up after one or two blocks."""

_SHORTEST_SHARE = 0.5

_Answer = TypeVar("_Answer")
Question = Callable[[ChainClient], Awaitable[_Answer]]


@dataclass(frozen=True, slots=True)
class ServerHealth:
    """What the owner may see of a server; `problem` is empty if its last answer was good."""

    name: str
    failures_in_a_row: int
    problem: str
    ready_in_s: float


class GuardedClient:
    """A `ChainClient` around one server that remembers failures.

    After a failure every question is refused at once, for as long as the server asked, or for
    delays that double, or for `DISTRUST_S` after a malformed answer.
    """

    def __init__(
        self,
        client: ChainClient,
        name: str,
        *,
        clock: Callable[[], float] = time.monotonic,
        rng: Callable[[], float] = random.random,
    ) -> None:
        self.name = name
        self._client = client
        self._clock, self._rng = clock, rng
        self._failures = 0
        self._problem = ""
        self._ready_at_s = clock()

    @property
    def ready_at_s(self) -> float:
        """When, by the clock, it may be asked again; in the past if now."""
        return self._ready_at_s

    def health(self) -> ServerHealth:
        """Return how it is."""
        ready_in_s = max(0.0, self._ready_at_s - self._clock())
        return ServerHealth(self.name, self._failures, self._problem, ready_in_s)

    def note_stale(self, problem: str) -> None:
        """Leave it alone for a moment: its answer was older than what is known."""
        self._failed(problem, STALE_DELAY_S)

    async def ask(self, question: Question[_Answer]) -> _Answer:
        """Ask the server if it may be asked now; an error that a contract made is its answer."""
        wait_s = self._ready_at_s - self._clock()
        if wait_s > 0:
            raise ChainUnavailableError(f"{self.name} is left alone", retry_after_s=wait_s)
        try:
            answer = await question(self._client)
        except (GetMethodError, MessageRejectedError, QuestionNotOfferedError):
            self._failures, self._problem = 0, ""
            raise
        except ChainError as error:
            self._failed(str(error), self._delay_s(error))
            raise
        self._failures, self._problem = 0, ""
        return answer

    async def account(self, address: Address) -> AccountState:
        """Ask the server."""
        return await self.ask(lambda client: client.account(address))

    async def run_get_method(
        self, address: Address, name: str, arguments: Sequence[StackValue] = ()
    ) -> tuple[StackValue, ...]:
        """Ask the server."""
        return await self.ask(lambda client: client.run_get_method(address, name, arguments))

    async def transactions(
        self, address: Address, *, limit: int, before: tuple[int, bytes] | None = None
    ) -> list[Transaction]:
        """Ask the server."""
        return await self.ask(
            lambda client: client.transactions(address, limit=limit, before=before)
        )

    async def send(self, boc: bytes) -> None:
        """Give it to the server."""
        await self.ask(lambda client: client.send(boc))

    async def estimate_fee(self, address: Address, body: Cell, state_init: Cell | None) -> NanoTon:
        """Ask the server."""
        return await self.ask(lambda client: client.estimate_fee(address, body, state_init))

    async def time(self) -> int:
        """Ask the server."""
        return await self.ask(lambda client: client.time())

    def _failed(self, problem: str, delay_s: float) -> None:
        self._failures += 1
        self._problem = problem
        self._ready_at_s = self._clock() + delay_s

    def _delay_s(self, error: ChainError) -> float:
        if isinstance(error, ChainDataError):
            return DISTRUST_S
        longest_s = min(FIRST_DELAY_S * 2.0 ** min(self._failures, 30), LONGEST_DELAY_S)
        own_s = longest_s * (_SHORTEST_SHARE + (1 - _SHORTEST_SHARE) * self._rng())
        asked_s = error.retry_after_s if isinstance(error, ChainUnavailableError) else None
        return max(own_s, min(asked_s or 0.0, LONGEST_OBEYED_S))
