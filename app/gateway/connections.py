"""The gateway's connections: as many proxies as wanted, each found again when it is lost."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Collection
from functools import partial

from app.domain.network import Endpoint
from app.gateway.client_session import ClientSession
from app.gateway.errors import NoWorkerError
from app.gateway.handshake import ClientTerms
from app.gateway.met_proxies import MetProxies
from app.network.backoff import Backoff
from app.network.link import Link
from app.network.proxy_choice import ProxyChoice
from app.network.proxy_keeper import ProxyKeeper
from app.network.proxy_states import StateBoard, StatePlace
from app.network.session import Session
from app.protocol.connection import Role

CONNECT_PATIENCE_S = 10.0
"""How long a request waits for a connection before it is refused."""

HURRY_INTERVAL_S = 2.0
"""A waiting request makes lost proxies be tried again at once, but not more often than this."""

Dialler = Callable[[Endpoint], Awaitable[Link]]


class ProxyConnections:
    """Keeps `wanted` connections to different proxies of a network."""

    def __init__(
        self,
        terms: ClientTerms,
        endpoints: tuple[Endpoint, ...],
        dial: Dialler,
        *,
        wanted: int = 1,
        patience_s: float = CONNECT_PATIENCE_S,
        make_backoff: Callable[[], Backoff] = Backoff,
    ) -> None:
        self._terms = terms
        self._dial = dial
        self._wanted = min(wanted, len(set(endpoints)))
        self._patience_s = patience_s
        self._choice = ProxyChoice(time.monotonic, make_backoff)
        self._choice.set_endpoints(endpoints)
        self._hurried_at = -HURRY_INTERVAL_S
        self._board = StateBoard()
        self._met = MetProxies()
        self._sessions: set[ClientSession] = set()

    async def run(self) -> None:
        """Keep the connections until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            for number in range(self._wanted):
                place = self._board.place("", number)
                talk = partial(self._talk, place)
                tasks.create_task(ProxyKeeper(self._choice, place, talk).run())

    async def session(self, *, within_s: float | None = None) -> ClientSession:
        """Return the least busy connection, waiting a little if there is none.

        Raises:
            NoWorkerError: no proxy could be reached; the text says why.
        """
        if (session := self.another(())) is not None:
            return session
        self._hurry()
        patience_s = self._patience_s if within_s is None else min(within_s, self._patience_s)
        try:
            async with asyncio.timeout(patience_s if self._wanted else 0.0):
                while (found := self.another(())) is None:
                    await self._board.changes.beyond(self._board.changes.count)
                return found
        except TimeoutError:
            raise NoWorkerError(
                f"No proxy of the network can be reached. {self._reasons()}", code="no_proxy"
            ) from None

    def another(self, tried: Collection[object]) -> ClientSession | None:
        """Return the least busy connection that is not among those, None if there is none."""
        ready = [session for session in self._sessions if session.is_ready and session not in tried]
        if len(ready) > 1:
            random.shuffle(ready)
        return min(ready, key=lambda session: session.open_requests, default=None)

    def all_ready(self) -> list[ClientSession]:
        """Return all connections that take requests now."""
        return [session for session in self._sessions if session.is_ready]

    def _reasons(self) -> str:
        states = self._board.all()
        reasons = {state.last_error or state.status for state in states if not state.is_ready}
        return " ".join(sorted(reasons)) or "The network lists no proxy for clients."

    def _hurry(self) -> None:
        now = time.monotonic()
        if now - self._hurried_at >= HURRY_INTERVAL_S:
            self._hurried_at = now
            self._choice.hurry()

    async def _talk(self, place: StatePlace, endpoint: Endpoint) -> None:
        """Connect and move requests until the end, which is always an error that tells why."""
        link = await self._dial(endpoint)
        place.introducing(endpoint)
        session = ClientSession(
            Session(link, Role.CONNECTING, peer_name="The proxy"),
            endpoint,
            self._terms,
            self._met,
            on_ready=partial(place.ready, endpoint),
        )
        self._sessions.add(session)
        try:
            await session.run()
        finally:
            self._sessions.discard(session)
