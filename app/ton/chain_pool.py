"""Several servers of the chain as one client.

Rules, in the order in which they are applied to every answer:

1. A server that fails is left alone (`app.ton.guarded_client`), and the next one is asked the
   same question, in the order in which the servers were named, until one answers or `PATIENCE_S`
   is over. Sending is such a question too: the same message may be sent any number of times.
2. An answer about an account that is older than what any server said before (a lower lt of its
   newest transaction, or a time further back than `MAX_LAG_S`) is not believed; the next server
   is asked.
3. If two servers name different transactions for the same lt, or different contents after the
   same transaction, one of them is wrong and nobody can say which. Nothing about this account is
   believed for `DISPUTE_S`: `ChainContradictionError`. Then they are asked anew.
4. An answer of one server is good enough to be shown, and to sign with: a wrong sequence number
   or balance makes a message that the contract refuses. It is not good enough to conclude that
   a message was carried out or never will be. Who needs that asks each of `servers` for itself,
   as `app.ton.message_fate` does, and concludes only what enough of them agree on.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell
from app.ton.chain import (
    AccountState,
    ChainDataError,
    ChainUnavailableError,
    MessageRejectedError,
    QuestionNotOfferedError,
    StackValue,
    Transaction,
)
from app.ton.guarded_client import GuardedClient, Question, ServerHealth
from app.ton.seen_states import ChainContradictionError, SeenStates, StaleAnswerError

PATIENCE_S = 30.0
"""No question takes much longer than this and the time-out of one server."""

_Answer = TypeVar("_Answer")


def _believe(_source: str, _answer: object) -> None:
    """Take the answers that nothing can be compared with."""


class ChainPool:
    """A `ChainClient` that asks one server after the other; at least one is needed."""

    def __init__(
        self,
        servers: Sequence[GuardedClient],
        *,
        patience_s: float = PATIENCE_S,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        if not servers:
            raise ValueError("a pool without servers")
        self.servers = tuple(servers)
        self._patience_s = patience_s
        self._clock, self._sleep = clock, sleep
        self._seen = SeenStates(clock)

    def health(self) -> tuple[ServerHealth, ...]:
        """Return how each server is."""
        return tuple(server.health() for server in self.servers)

    async def account(self, address: Address) -> AccountState:
        """Return a state that is not older than any returned before."""
        return await self._ask(lambda client: client.account(address), self._seen.check_account)

    async def run_get_method(
        self, address: Address, name: str, arguments: Sequence[StackValue] = ()
    ) -> tuple[StackValue, ...]:
        """Return what the first server says; it may be older than a known state."""
        return await self._ask(
            lambda client: client.run_get_method(address, name, arguments), _believe
        )

    async def transactions(
        self, address: Address, *, limit: int, before: tuple[int, bytes] | None = None
    ) -> list[Transaction]:
        """Return newest transactions that reach up to the newest known one, or older ones."""

        def check_newest(source: str, found: list[Transaction]) -> None:
            self._seen.check_newest(source, address, found)

        return await self._ask(
            lambda client: client.transactions(address, limit=limit, before=before),
            check_newest if before is None else _believe,
        )

    async def send(self, boc: bytes) -> None:
        """Give the message to the first server that takes it.

        Raises:
            MessageRejectedError: every server that answered refused it.
        """
        await self._ask(lambda client: client.send(boc), _believe)

    async def estimate_fee(self, address: Address, body: Cell, state_init: Cell | None) -> NanoTon:
        """Return the first server's estimate."""
        return await self._ask(
            lambda client: client.estimate_fee(address, body, state_init), _believe
        )

    async def time(self) -> int:
        """Return a time that is not long before any returned before."""
        return await self._ask(lambda client: client.time(), self._seen.check_time)

    async def _ask(
        self, question: Question[_Answer], check: Callable[[str, _Answer], None]
    ) -> _Answer:
        deadline_s = self._clock() + self._patience_s
        open_servers = list(self.servers)
        while True:
            server = min(open_servers, key=self._free_at_s)
            await self._wait_for(server, deadline_s)
            try:
                return await self._ask_one(server, question, check)
            except (MessageRejectedError, QuestionNotOfferedError):
                open_servers.remove(server)
                if not open_servers:
                    raise
            except ChainContradictionError:
                raise
            except (ChainUnavailableError, ChainDataError) as error:
                if self._clock() >= deadline_s:
                    raise error from None

    async def _ask_one(
        self,
        server: GuardedClient,
        question: Question[_Answer],
        check: Callable[[str, _Answer], None],
    ) -> _Answer:
        answer = await server.ask(question)
        try:
            check(server.name, answer)
        except StaleAnswerError as error:
            server.note_stale(str(error))
            raise
        return answer

    def _free_at_s(self, server: GuardedClient) -> float:
        return max(server.ready_at_s, self._clock())

    async def _wait_for(self, server: GuardedClient, deadline_s: float) -> None:
        """Wait until the server may be asked; give up where that is after the deadline."""
        wait_s = server.ready_at_s - self._clock()
        if self._clock() + max(wait_s, 0) > deadline_s:
            problems = ", ".join(f"{each.name}: {each.problem}" for each in self.health())
            raise ChainUnavailableError(problems, retry_after_s=wait_s)
        if wait_s > 0:
            await self._sleep(wait_s)
