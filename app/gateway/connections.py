"""The gateway's connections: as many proxies as wanted, each found again when it is lost."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Collection, Iterable
from contextlib import suppress
from dataclasses import replace
from functools import partial

from app.domain.network import Endpoint, RootConfig
from app.gateway.client_session import ClientSession
from app.gateway.errors import NoWorkerError
from app.gateway.handshake import ClientTerms
from app.gateway.met_proxies import MetProxies
from app.network.backoff import Backoff
from app.network.changes import Changes
from app.network.errors import OtherParametersError, SessionReplacedError
from app.network.handover import Handover
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

LAST_REQUESTS_S = 0.25
"""A request that chose an old connection has begun there after this time."""

Dialler = Callable[[Endpoint], Awaitable[Link]]


class ProxyConnections:
    """Keeps `wanted` connections to different proxies of a network.

    `doubts` moves on when a proxy seems to know other parameters of the network.
    """

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
        self._handover = Handover()
        self.doubts = Changes()

    async def run(self) -> None:
        """Keep the connections until cancelled."""
        keepers = []
        for number in range(self._wanted):
            place = self._board.place("", number)
            keepers.append(ProxyKeeper(self._choice, place, partial(self._talk, place)))
        await self._handover.run(*(keeper.run() for keeper in keepers))

    def update_root(self, root: RootConfig) -> None:
        """Take over a newer state of the root contract; older and equal ones are ignored.

        When its parameters have changed, so have all contracts: every connection is made anew, and
        the old one goes on beside it until its requests have ended.
        """
        network = self._terms.network
        if root.version <= network.root.version:
            return
        self._terms = replace(self._terms, network=replace(network, root=root))
        self._choice.set_endpoints(proxy.for_clients for proxy in network.proxies or root.proxies)
        if root.params_version != network.root.params_version:
            self._met = MetProxies()
            self._choice.hurry()  # proxies that had other parameters may agree now
            for session in self._sessions:
                session.is_outdated = True
            self._handover.replace_all()

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
        """Return the least busy connection that is not among those, None if there is none.

        An old one is better than none: the workers may still be there.
        """
        ready = self._preferred(session for session in self._sessions if session not in tried)
        if len(ready) > 1:
            random.shuffle(ready)
        return min(ready, key=lambda session: session.open_requests, default=None)

    def all_ready(self) -> list[ClientSession]:
        """Return all connections that take requests now, old ones only if there is nothing else."""
        return self._preferred(self._sessions)

    def _preferred(self, sessions: Iterable[ClientSession]) -> list[ClientSession]:
        ready = [session for session in sessions if session.is_ready]
        return [session for session in ready if not session.is_outdated] or ready

    async def replacement(
        self, tried: Collection[object], *, within_s: float
    ) -> ClientSession | None:
        """Have the root contract read again, and wait for a connection that is not among those."""
        self.doubts.notify()
        with suppress(TimeoutError):
            async with asyncio.timeout(min(within_s, self._patience_s)):
                while (found := self.another(tried)) is None:
                    await self._board.changes.beyond(self._board.changes.count)
                return found
        return None

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
        try:
            await self._handover.keep(
                partial(self._run, session),
                lambda: session.is_ready,
                partial(self._until_idle, session),
            )
        except SessionReplacedError:
            raise
        except BaseException as error:
            if isinstance(error, OtherParametersError):
                self.doubts.notify()
            await link.close()  # a session that was cancelled before it began has not
            raise

    async def _run(self, session: ClientSession) -> None:
        self._sessions.add(session)
        try:
            await session.run()
        finally:
            self._sessions.discard(session)

    async def _until_idle(self, old: ClientSession) -> None:
        """Wait for a connection in place of an old one, and for the end of the old one's requests.

        Requests that chose the old one just now need a moment to begin there.
        """
        while all(session.is_outdated for session in self.all_ready()):
            await self._board.changes.beyond(self._board.changes.count)
        await asyncio.sleep(LAST_REQUESTS_S)
        await old.wait_idle()
