"""Accept links: the proxy's side of proof of work and TLS, or plain TCP."""

import asyncio
import logging
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import time

from app.domain.network import ConnectionKind, Policy
from app.network.certificate import IdentityProvider
from app.network.errors import PeerRejectedError, SessionError
from app.network.introduction import read_introduction
from app.network.link import Link, PlainLink
from app.network.peer_identity import PeerRole
from app.network.tasks import session_error
from app.network.tls import start_tls
from app.protocol.errors import RemoteProtocolError
from app.protocol.pow import RESPONSE_SIZE, Challenge, Response, is_solution

DEFAULT_DIFFICULTY_BITS = 20
"""About a million hashes; the default of cocoon, tee/cocoon/pow.h."""

MAX_LINKS = 1024
"""More than this many connections at once are closed unheard."""

_SALT_SIZE = 16
_log = logging.getLogger(__name__)

OnLink = Callable[[Link], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ListenOptions:
    """What an accepting side demands; without `identities` it makes its own for `policy`."""

    connection: ConnectionKind
    policy: Policy
    identities: IdentityProvider | None = None
    difficulty_bits: int = DEFAULT_DIFFICULTY_BITS
    work_timeout_s: float = 600.0
    handshake_timeout_s: float = 20.0
    max_links: int = MAX_LINKS
    clock: Callable[[], float] = time


@asynccontextmanager
async def listening(
    host: str, port: int, options: ListenOptions, on_link: OnLink
) -> AsyncIterator[int]:
    """Accept peers while inside; yields the port in use (ask for 0 to get a free one).

    `on_link` runs once for each accepted peer, in a task of its own; when it returns or fails
    the link is closed. Leaving closes all links and waits for their tasks.

    Raises:
        OSError: the port cannot be had.
    """
    failure: Exception | None = None
    async with asyncio.TaskGroup() as group:
        door = _Door(options, on_link, group)
        server = await asyncio.start_server(door.open_to, host, port)
        try:
            yield server.sockets[0].getsockname()[1]
        except Exception as error:  # noqa: BLE001 - raised again below, not as a group
            failure = error
        finally:
            server.close()
            door.close()
    if failure is not None:
        raise failure


class _Door:
    """Gives each connection a task and ends them all at the end."""

    def __init__(self, options: ListenOptions, on_link: OnLink, group: asyncio.TaskGroup) -> None:
        self._options = options
        self._identities = options.identities or IdentityProvider(
            options.policy, clock=options.clock
        )
        self._on_link = on_link
        self._group = group
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_closed = False

    def open_to(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._is_closed or len(self._tasks) >= self._options.max_links:
            writer.transport.abort()
            return
        task = self._group.create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def close(self) -> None:
        self._is_closed = True
        for task in self._tasks:
            task.cancel()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            link = await self._accept(reader, writer)
            try:
                await self._on_link(link)
            finally:
                await link.close()
        except Exception as error:  # noqa: BLE001 - one peer's trouble is not that of the others
            _report(error)
        finally:
            writer.transport.abort()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Link:
        options = self._options
        if options.connection is ConnectionKind.PLAIN:
            async with asyncio.timeout(options.handshake_timeout_s):
                peer, first = await read_introduction(reader)
            return PlainLink(reader, writer, peer, read_already=first)
        link = PlainLink(reader, writer)
        await self._demand_work(reader, link)
        async with asyncio.timeout(options.handshake_timeout_s):
            return await start_tls(
                link,
                self._identities.identity(),
                options.policy,
                PeerRole.CLIENT,
                clock=options.clock,
            )

    async def _demand_work(self, reader: asyncio.StreamReader, link: PlainLink) -> None:
        challenge = Challenge(self._options.difficulty_bits, secrets.token_bytes(_SALT_SIZE))
        await link.write(challenge.encode())
        async with asyncio.timeout(self._options.work_timeout_s):
            response = Response.decode(await reader.readexactly(RESPONSE_SIZE))
        if not is_solution(challenge, response.nonce):
            raise PeerRejectedError("The proof of work is wrong.")


def _report(error: Exception) -> None:
    cause = session_error(error) if isinstance(error, ExceptionGroup) else error
    if isinstance(cause, SessionError | RemoteProtocolError | OSError | EOFError):
        _log.debug("the link to a peer ended: %s", cause)
    else:
        _log.error("serving a peer failed", exc_info=error)
