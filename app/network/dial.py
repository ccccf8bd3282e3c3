"""Reach a proxy: TCP, its proof of work, TLS; or TCP alone with an introduction."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from time import time

from app.domain.network import ConnectionKind, Endpoint, Policy
from app.network.certificate import IdentityProvider
from app.network.errors import PeerRejectedError, SessionEndedError, UnreachableError
from app.network.introduction import introduction
from app.network.link import Link, PlainLink
from app.network.peer_identity import PeerRole
from app.network.proof_of_work import MAX_DIFFICULTY_BITS, solve
from app.network.tasks import session_error
from app.network.tls import start_tls
from app.protocol.errors import RemoteProtocolError
from app.protocol.pow import CHALLENGE_SIZE, Challenge, Response


@dataclass(frozen=True, slots=True, kw_only=True)
class DialOptions:
    """How to reach a peer and what it must prove.

    Without `identities` every link gets a new key and certificate. The work limit is what a
    puzzle of 28 bits takes at worst on a slow machine.
    """

    connection: ConnectionKind
    policy: Policy
    identities: IdentityProvider | None = None
    max_difficulty_bits: int = MAX_DIFFICULTY_BITS
    connect_timeout_s: float = 10.0
    handshake_timeout_s: float = 20.0
    work_timeout_s: float = 1800.0
    clock: Callable[[], float] = time


async def dial(endpoint: Endpoint, options: DialOptions) -> Link:
    """Connect, prove what is asked for and check the other side; the caller closes the link.

    Raises:
        UnreachableError: nobody answers, or too slowly.
        PeerRejectedError: the other side is not acceptable or speaks something else.
    """
    reader, writer = await _connect(endpoint, options)
    try:
        return await _introduce(reader, writer, options)
    except TimeoutError as error:
        writer.transport.abort()
        raise UnreachableError(
            f"The other side at {endpoint} stopped answering during the handshake."
        ) from error
    except (OSError, EOFError, SessionEndedError) as error:
        writer.transport.abort()
        raise UnreachableError(
            f"The other side at {endpoint} hung up during the handshake."
        ) from error
    except BaseException:
        writer.transport.abort()
        raise


async def _connect(
    endpoint: Endpoint, options: DialOptions
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    try:
        async with asyncio.timeout(options.connect_timeout_s):
            return await asyncio.open_connection(endpoint.host, endpoint.port)
    except (OSError, TimeoutError) as error:
        raise UnreachableError(f"Nobody answers at {endpoint}.") from error


async def _introduce(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, options: DialOptions
) -> Link:
    identities = options.identities or IdentityProvider(options.policy, clock=options.clock)
    identity = identities.identity()
    link = PlainLink(reader, writer)
    if options.connection is ConnectionKind.PLAIN:
        await link.write(introduction(identity.public_key, options.policy, writer))
        return link
    await _prove_work(reader, link, options)
    async with asyncio.timeout(options.handshake_timeout_s):
        return await start_tls(link, identity, options.policy, PeerRole.SERVER, clock=options.clock)


async def _prove_work(reader: asyncio.StreamReader, link: PlainLink, options: DialOptions) -> None:
    async with asyncio.timeout(options.handshake_timeout_s):
        data = await reader.readexactly(CHALLENGE_SIZE)
    try:
        challenge = Challenge.decode(data)
        async with asyncio.timeout(options.work_timeout_s), _ended_by_news(reader):
            nonce = await solve(challenge, options.max_difficulty_bits)
    except RemoteProtocolError as error:
        raise PeerRejectedError("The other side does not speak the network's language.") from error
    await link.write(Response(nonce).encode())


@asynccontextmanager
async def _ended_by_news(reader: asyncio.StreamReader) -> AsyncIterator[None]:
    """Stop what is inside when the other side hangs up or talks out of turn."""

    async def watch() -> None:
        if await reader.read(1):
            raise PeerRejectedError("The other side talks before its proof of work is answered.")
        raise UnreachableError("The other side hung up while its proof of work was computed.")

    try:
        async with asyncio.TaskGroup() as group:
            watcher = group.create_task(watch())
            yield
            watcher.cancel()
    except BaseExceptionGroup as group_error:
        raise session_error(group_error) from group_error
