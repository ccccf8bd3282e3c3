"""Asking proxies who serves what: a client that never sends a request and so spends nothing."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import asynccontextmanager

from app.domain.errors import AppError
from app.domain.market import SeenModel, SeenProxy, SeenWorker
from app.gateway.connections import ProxyConnections
from app.gateway.errors import GatewayError
from app.gateway.offers import MAX_MODELS, is_sound
from app.network.background import running_beside
from app.network.errors import SessionError
from app.protocol import messages as m

MAX_WORKERS = 10_000
"""Of one model; more in a list are left out."""

_MOST = 10**9


class ProxiesSilentError(AppError):
    """No proxy tells who its workers are."""

    title = "The proxies do not tell who works for them"
    hint = "They are asked again automatically."


class ProxyLooker:
    """Looks through connections that are kept by somebody; see `looking`."""

    def __init__(
        self, connections: ProxyConnections, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._connections = connections
        self._clock = clock

    async def look(self) -> tuple[SeenProxy, ...]:
        """Ask every connected proxy for its list.

        Raises:
            ProxiesSilentError: no proxy can be reached; the text says why.
        """
        try:
            await self._connections.session()
        except GatewayError as error:
            raise ProxiesSilentError(str(error)) from error
        seen: list[SeenProxy] = []
        for session in self._connections.all_ready():
            asked_at = self._clock()
            try:
                types = await session.worker_types()
            except SessionError:
                continue  # it is found again by itself
            seen.append(
                SeenProxy(str(session.endpoint), read_models(types), self._clock() - asked_at)
            )
        return tuple(seen)


@asynccontextmanager
async def looking(connections: ProxyConnections) -> AsyncIterator[ProxyLooker]:
    """Keep the connections while inside."""
    async with running_beside(connections.run()):
        await asyncio.sleep(0)
        yield ProxyLooker(connections)


def read_models(types: Sequence[m.ClientWorkerTypeV2]) -> tuple[SeenModel, ...]:
    """Take what is possible of a proxy's list; names that cannot be shown are left out."""
    sound = [kind for kind in types if is_sound(kind)][:MAX_MODELS]
    return tuple(SeenModel(kind.name, tuple(_workers(kind.workers))) for kind in sound)


def _workers(listed: Sequence[m.ClientWorkerInstanceV2]) -> Iterable[SeenWorker]:
    for worker in listed[:MAX_WORKERS]:
        if worker.coefficient >= 0:
            running = min(_MOST, max(0, worker.active_requests))
            places = min(_MOST, max(0, worker.max_active_requests))
            yield SeenWorker(worker.coefficient, running, places)
