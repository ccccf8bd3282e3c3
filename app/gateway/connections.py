"""The gateway's connections: as many proxies as wanted, each found again when it is lost."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from app.domain.network import Endpoint
from app.gateway.client_session import ClientSession
from app.gateway.errors import NoWorkerError
from app.gateway.handshake import ClientTerms
from app.network.backoff import Backoff
from app.network.errors import SessionError
from app.network.link import Link
from app.network.session import Session
from app.network.tasks import session_error
from app.protocol.connection import Role

CONNECT_PATIENCE_S = 10.0
"""How long a request waits for a first connection before it is refused."""

Dialler = Callable[[Endpoint], Awaitable[Link]]


@dataclass(slots=True)
class _Slot:
    """One wanted connection: where it goes now, and why it is not there if it is not."""

    endpoint: Endpoint | None = None
    session: ClientSession | None = None
    last_error: str = "Connecting to a proxy."
    backoff: Backoff = field(default_factory=Backoff)


class ProxyConnections:
    """Keeps `wanted` connections to different proxies of a network."""

    def __init__(
        self,
        terms: ClientTerms,
        endpoints: tuple[Endpoint, ...],
        dial: Dialler,
        *,
        wanted: int = 1,
    ) -> None:
        self._terms = terms
        self._endpoints = endpoints
        self._dial = dial
        self._slots = [_Slot() for _ in range(min(wanted, len(endpoints)))]
        self._news = asyncio.Condition()

    async def run(self) -> None:
        """Keep the connections until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            for slot in self._slots:
                tasks.create_task(self._keep(slot))

    async def session(self) -> ClientSession:
        """Return a connection that takes requests now, waiting a little for the first one.

        Raises:
            NoWorkerError: no proxy could be reached; the text says why.
        """
        try:
            async with asyncio.timeout(CONNECT_PATIENCE_S), self._news:
                await self._news.wait_for(self._ready)
                return random.choice(self._ready())  # noqa: S311 - spreads load
        except TimeoutError:
            reasons = {slot.last_error for slot in self._slots} or {"The network has no proxy."}
            raise NoWorkerError(
                f"No proxy can be reached. {' '.join(sorted(reasons))}", code="no_proxy"
            ) from None

    def _ready(self) -> list[ClientSession]:
        return [slot.session for slot in self._slots if slot.session and slot.session.is_ready]

    async def _keep(self, slot: _Slot) -> None:
        while True:
            slot.endpoint = endpoint = self._choose()
            try:
                await self._connect(slot, endpoint)
            except SessionError as error:
                slot.last_error = str(error)
            slot.session = None
            await asyncio.sleep(slot.backoff.next_delay_s())

    def _choose(self) -> Endpoint:
        used = {slot.endpoint for slot in self._slots}
        free = [endpoint for endpoint in self._endpoints if endpoint not in used]
        return random.choice(free or list(self._endpoints))  # noqa: S311 - spreads load

    async def _connect(self, slot: _Slot, endpoint: Endpoint) -> None:
        link = await self._dial(endpoint)
        slot.session = session = ClientSession(
            Session(link, Role.CONNECTING, peer_name="The proxy"), self._terms
        )
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._announce(slot, session))
                tasks.create_task(session.run())
        except BaseExceptionGroup as group:
            raise session_error(group) from group

    async def _announce(self, slot: _Slot, session: ClientSession) -> None:
        await session.wait_ready()
        slot.backoff.reset()
        async with self._news:
            self._news.notify_all()
