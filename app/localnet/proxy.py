"""The proxy: ports for workers and clients, and everything behind them."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import AppError
from app.domain.network import ConnectionKind, Policy, RootConfig
from app.localnet.account import Account, AccountKind, AccountRecord
from app.localnet.admission import AdmissionRules
from app.localnet.bookkeeper import Bookkeeper, BookkeepingOptions, keeping_books
from app.localnet.client_connection import ClientHandler
from app.localnet.clock import Clock
from app.localnet.office import CLIENT_BALANCE, Office
from app.localnet.outbox import Outbox
from app.localnet.peer_connection import PeerConnection
from app.localnet.proxy_database import ProxyDatabase, open_proxy_database
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.status import NetworkStatus, network_status
from app.localnet.switchboard import Switchboard, Tally
from app.localnet.waiting_line import WaitingLimits
from app.localnet.worker_connection import WorkerHandler
from app.network.background import running_beside
from app.network.certificate import IdentityProvider
from app.network.link import Link
from app.network.listen import ListenOptions, listening
from app.network.session import Session, SessionLimits
from app.network.tasks import session_error
from app.protocol.connection import Role
from app.ton.address import Address

UNREAD_EVENTS = 16
"""Messages of one peer that may wait while the proxy saves or signs; each may have 16 MiB."""

LAST_WORDS_S = 1.0
"""What is said last on an old contract has so long to arrive."""

EXPECTED_WITHIN_S = 60.0
"""Within this time the workers of an old contract are expected at the new one."""

OnLink = Callable[[Link], Awaitable[None]]


class PortInUseError(AppError):
    """Another program listens where the proxy should."""

    title = "The proxy cannot open its port"
    hint = "Is the local network running already? Otherwise choose another port."


@dataclass(frozen=True, slots=True)
class ProxyPorts:
    """TCP ports, 0 for a free one; the plain ones (no proof of work, no TLS) may be left out."""

    workers: int = 0
    clients: int = 0
    plain_workers: int | None = None
    plain_clients: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProxyOptions:
    """What a proxy is told at its start.

    `policy` is what a worker's certificate must prove; clients may show any, as upstream's proxies
    are set up. `checks_hashes` is forced on where `is_test` is false.
    """

    keys: ProxyKeys
    database: Path
    host: str = "127.0.0.1"
    ports: ProxyPorts = field(default_factory=ProxyPorts)
    policy: Policy = Policy.ANY
    difficulty_bits: int = 8
    is_test: bool = True
    checks_hashes: bool = False
    bookkeeping: BookkeepingOptions = field(default_factory=BookkeepingOptions)
    waiting: WaitingLimits = field(default_factory=WaitingLimits)
    client_balance: int = CLIENT_BALANCE
    has_chain: bool = False


class LocalProxy:
    """A running proxy with an office for each of its contracts, the present one last.

    `ports` are the real ones once they are open. `run` must be running.
    """

    def __init__(self, options: ProxyOptions, database: ProxyDatabase) -> None:
        self.ports = options.ports
        self._options = options
        self._database = database
        self._offices: list[Office] = []
        self._tally = Tally()
        self._started = asyncio.Event()
        self._tasks: asyncio.TaskGroup | None = None

    @property
    def office(self) -> Office:
        """Where new connections belong."""
        return self._offices[-1]

    @property
    def keys(self) -> ProxyKeys:
        """Who it is on chain."""
        return self.office.keys

    @property
    def root(self) -> RootConfig:
        """What the root contract says, as far as the proxy knows."""
        return self.office.rules.root

    def accounts(self, kind: AccountKind) -> list[Account]:
        """Return the accounts of that kind that were used since the start."""
        return self.office.bookkeeper.accounts(kind)

    def stats(self) -> NetworkStatus:
        """Return workers, clients, accounts and counts at this moment."""
        return network_status(self._offices[::-1])

    async def contracts(self) -> list[Address]:
        """Return all proxy contracts of which accounts are kept."""
        return await self._database.contracts()

    async def records(self, contract: Address) -> list[AccountRecord]:
        """Return what is kept about the accounts of a contract."""
        return await self._database.load(contract)

    async def run(self) -> None:
        """Keep the books of all contracts until cancelled."""
        async with asyncio.TaskGroup() as self._tasks:
            self._started.set()
            await asyncio.Event().wait()

    async def open(self, keys: ProxyKeys) -> Office:
        """Give new connections another contract; connections to the one before may finish."""
        await self._started.wait()
        bookkeeper = Bookkeeper(self._database, keys, self._options.bookkeeping)
        await bookkeeper.load()
        office = _office(self._options, keys, bookkeeper, self._tally)
        if self._tasks is not None:
            self._tasks.create_task(self._keep(office))
        self._offices.append(office)
        if len(self._offices) > 1:
            _hand_over(self._offices[-2], office)
        return office

    async def _keep(self, office: Office) -> None:
        async with keeping_books(office.bookkeeper):
            await office.drained()
        await office.bookkeeper.sign()
        await asyncio.sleep(LAST_WORDS_S)
        office.retired.set()
        self._offices.remove(office)


@asynccontextmanager
async def running_proxy(options: ProxyOptions) -> AsyncIterator[LocalProxy]:
    """Run a proxy while inside; leaving ends its connections and saves what is left.

    Raises:
        ProxyDatabaseError: the database cannot be used.
        PortInUseError: a port cannot be had.
    """
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(open_proxy_database(options.database))
        proxy = LocalProxy(options, database)
        await stack.enter_async_context(running_beside(proxy.run()))
        await proxy.open(options.keys)
        proxy.ports = await _open_ports(stack, options, proxy)
        yield proxy


def _office(options: ProxyOptions, keys: ProxyKeys, bookkeeper: Bookkeeper, tally: Tally) -> Office:
    clock = Clock(time.monotonic, time.time, asyncio.get_running_loop().call_later)
    switchboard = Switchboard(bookkeeper, clock, keys.root.version, options.waiting, tally)
    bookkeeper.on_signed = switchboard.payment_signed
    checks_hashes = options.checks_hashes or not options.is_test
    rules = AdmissionRules(keys.root, options.is_test, checks_hashes)
    return Office(keys, rules, bookkeeper, switchboard, options.client_balance, options.has_chain)


def _hand_over(before: Office, after: Office) -> None:
    """Let queries wait for the workers of the old contract, which come one after the other."""
    after.switchboard.expect(before.switchboard.offered())
    asyncio.get_running_loop().call_later(EXPECTED_WITHIN_S, after.switchboard.stop_expecting)
    before.leaving.set()


async def _open_ports(
    stack: AsyncExitStack, options: ProxyOptions, proxy: LocalProxy
) -> ProxyPorts:
    identities = IdentityProvider(Policy.FAKE_TDX)  # satisfies peers that demand it and all others

    async def opened(
        port: int | None, connection: ConnectionKind, policy: Policy, on_link: OnLink
    ) -> int | None:
        if port is None:
            return None
        listen = ListenOptions(
            connection=connection,
            policy=policy,
            identities=identities,
            difficulty_bits=options.difficulty_bits,
        )
        try:
            return await stack.enter_async_context(listening(options.host, port, listen, on_link))
        except (OSError, BaseExceptionGroup) as error:
            cause = session_error(error) if isinstance(error, BaseExceptionGroup) else error
            if not isinstance(cause, OSError):
                raise
            raise PortInUseError(f"port {port} of {options.host}: {cause.strerror}") from error

    serve_worker, serve_client = _servers(proxy)
    tls, plain, ports = ConnectionKind.TLS, ConnectionKind.PLAIN, options.ports
    return ProxyPorts(
        await opened(ports.workers, tls, options.policy, serve_worker) or 0,
        await opened(ports.clients, tls, Policy.ANY, serve_client) or 0,
        await opened(ports.plain_workers, plain, options.policy, serve_worker),
        await opened(ports.plain_clients, plain, Policy.ANY, serve_client),
    )


def _servers(proxy: LocalProxy) -> tuple[OnLink, OnLink]:
    async def serve_worker(link: Link) -> None:
        outbox, office = Outbox(), proxy.office
        handler = WorkerHandler(office, outbox, link.peer.image_hash)
        outbox.on_relief = handler.relieved
        session = _session(link, "The worker")
        await PeerConnection(session, outbox, handler, office.retired).run()

    async def serve_client(link: Link) -> None:
        outbox, office = Outbox(), proxy.office
        handler = ClientHandler(office, outbox)
        session = _session(link, "The client")
        await PeerConnection(session, outbox, handler, office.retired).run()

    return serve_worker, serve_client


def _session(link: Link, peer_name: str) -> Session:
    limits = SessionLimits(max_waiting_events=UNREAD_EVENTS)
    return Session(link, Role.ACCEPTING, peer_name=peer_name, limits=limits)
