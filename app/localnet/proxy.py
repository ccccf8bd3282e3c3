"""The proxy: ports for workers and clients, and everything behind them."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import AppError
from app.domain.network import ConnectionKind, Policy
from app.localnet.account import Account, AccountKind
from app.localnet.admission import AdmissionRules
from app.localnet.bookkeeper import Bookkeeper, BookkeepingOptions, running_bookkeeper
from app.localnet.client_connection import ClientHandler
from app.localnet.clock import Clock
from app.localnet.office import CLIENT_BALANCE, Office
from app.localnet.outbox import Outbox
from app.localnet.peer_connection import PeerConnection
from app.localnet.proxy_database import open_proxy_database
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.status import NetworkStatus, network_status
from app.localnet.switchboard import Switchboard
from app.localnet.waiting_line import WaitingLimits
from app.localnet.worker_connection import WorkerHandler
from app.network.certificate import IdentityProvider
from app.network.link import Link
from app.network.listen import ListenOptions, listening
from app.network.session import Session, SessionLimits
from app.network.tasks import session_error
from app.protocol.connection import Role

UNREAD_EVENTS = 16
"""Messages of one peer that may wait while the proxy saves or signs; each may have 16 MiB."""

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


class LocalProxy:
    """A running proxy; `ports` are the real ones."""

    def __init__(self, office: Office, ports: ProxyPorts) -> None:
        self._office = office
        self.ports = ports

    @property
    def keys(self) -> ProxyKeys:
        """Who it is on chain."""
        return self._office.keys

    def accounts(self, kind: AccountKind) -> list[Account]:
        """Return the accounts of that kind that were used since the start."""
        return self._office.bookkeeper.accounts(kind)

    def stats(self) -> NetworkStatus:
        """Return workers, clients, accounts and counts at this moment."""
        return network_status(self._office)


@asynccontextmanager
async def running_proxy(options: ProxyOptions) -> AsyncIterator[LocalProxy]:
    """Run a proxy while inside; leaving ends its connections and saves what is left.

    Raises:
        ProxyDatabaseError: the database cannot be used.
        PortInUseError: a port cannot be had.
    """
    async with AsyncExitStack() as stack:
        database = await stack.enter_async_context(open_proxy_database(options.database))
        bookkeeper = Bookkeeper(database, options.keys, options.bookkeeping)
        office = _office(options, bookkeeper)
        await stack.enter_async_context(running_bookkeeper(bookkeeper))
        ports = await _open_ports(stack, options, office)
        yield LocalProxy(office, ports)


def _office(options: ProxyOptions, bookkeeper: Bookkeeper) -> Office:
    root = options.keys.root
    clock = Clock(time.monotonic, time.time, asyncio.get_running_loop().call_later)
    switchboard = Switchboard(bookkeeper, clock, root.version, options.waiting)
    bookkeeper.on_signed = switchboard.payment_signed
    rules = AdmissionRules(root, options.is_test, options.checks_hashes or not options.is_test)
    return Office(options.keys, rules, bookkeeper, switchboard, options.client_balance)


async def _open_ports(stack: AsyncExitStack, options: ProxyOptions, office: Office) -> ProxyPorts:
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

    serve_worker, serve_client = _servers(office)
    tls, plain, ports = ConnectionKind.TLS, ConnectionKind.PLAIN, options.ports
    return ProxyPorts(
        await opened(ports.workers, tls, options.policy, serve_worker) or 0,
        await opened(ports.clients, tls, Policy.ANY, serve_client) or 0,
        await opened(ports.plain_workers, plain, options.policy, serve_worker),
        await opened(ports.plain_clients, plain, Policy.ANY, serve_client),
    )


def _servers(office: Office) -> tuple[OnLink, OnLink]:
    async def serve_worker(link: Link) -> None:
        outbox = Outbox()
        handler = WorkerHandler(office, outbox, link.peer.image_hash)
        outbox.on_relief = handler.relieved
        await PeerConnection(_session(link, "The worker"), outbox, handler).run()

    async def serve_client(link: Link) -> None:
        outbox = Outbox()
        handler = ClientHandler(office, outbox)
        await PeerConnection(_session(link, "The client"), outbox, handler).run()

    return serve_worker, serve_client


def _session(link: Link, peer_name: str) -> Session:
    limits = SessionLimits(max_waiting_events=UNREAD_EVENTS)
    return Session(link, Role.ACCEPTING, peer_name=peer_name, limits=limits)
