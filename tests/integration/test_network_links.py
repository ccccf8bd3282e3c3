import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from app.domain.network import ConnectionKind, Endpoint, Policy
from app.network.certificate import IdentityProvider
from app.network.dial import dial
from app.network.errors import SessionEndedError, UnreachableError
from app.network.link import Link
from app.network.listen import ListenOptions, listening
from app.network.peer_identity import FAKE_TDX_IMAGE_HASH, NO_IMAGE_HASH
from tests.integration.network_support import (
    HOST,
    PLAIN,
    TLS,
    dial_options,
    listen_options,
    no_leaks,
    tcp_server,
)

pytestmark = pytest.mark.asyncio


class Echo:
    """Sends back what comes and remembers who came."""

    def __init__(self) -> None:
        self.links: list[Link] = []

    async def serve(self, link: Link) -> None:
        self.links.append(link)
        while data := await link.read():
            await link.write(data)

    @asynccontextmanager
    async def port(self, options: ListenOptions) -> AsyncIterator[Endpoint]:
        async with no_leaks(), listening(HOST, 0, options, self.serve) as port:
            yield Endpoint(HOST, port)


async def send_back(link: Link, data: bytes) -> bytes:
    received = bytearray()

    async def read() -> None:
        while len(received) < len(data):
            received.extend(await link.read())

    async with asyncio.TaskGroup() as group:
        group.create_task(read())
        await link.write(data)
    return bytes(received)


@pytest.mark.parametrize("connection", ConnectionKind)
@pytest.mark.parametrize(
    ("policy", "image_hash"), [(Policy.ANY, NO_IMAGE_HASH), (Policy.FAKE_TDX, FAKE_TDX_IMAGE_HASH)]
)
async def test_bytes_pass_and_both_sides_know_each_other(
    connection: ConnectionKind, policy: Policy, image_hash: bytes
) -> None:
    echo, ours, theirs = Echo(), IdentityProvider(policy), IdentityProvider(policy)
    async with echo.port(listen_options(connection, policy, identities=theirs)) as endpoint:
        link = await dial(endpoint, dial_options(connection, policy, identities=ours))
        assert await send_back(link, b"hello") == b"hello"
        assert echo.links[0].peer.public_key == ours.identity().public_key
        assert echo.links[0].peer.image_hash == image_hash
        if connection is TLS:
            assert link.peer.public_key == theirs.identity().public_key
            assert link.peer.image_hash == image_hash
        await link.close()


@pytest.mark.parametrize("connection", ConnectionKind)
async def test_megabytes_pass_whole(connection: ConnectionKind) -> None:
    data = secrets.token_bytes(3 * 2**20 + 17)
    echo = Echo()
    async with echo.port(listen_options(connection)) as endpoint:
        link = await dial(endpoint, dial_options(connection))
        assert await send_back(link, data) == data
        await link.close()


async def test_an_attested_certificate_satisfies_those_who_demand_none() -> None:
    attested = IdentityProvider(Policy.FAKE_TDX)
    echo = Echo()
    async with echo.port(listen_options(TLS, Policy.ANY, identities=attested)) as endpoint:
        for policy in Policy:
            link = await dial(endpoint, dial_options(TLS, policy))
            assert await send_back(link, b"x") == b"x"
            await link.close()


async def test_a_slow_reader_makes_the_writer_wait() -> None:
    written = 0

    async def write_much(link: Link) -> None:
        nonlocal written
        while True:
            await link.write(bytes(65_536))
            written += 65_536

    async with no_leaks(), listening(HOST, 0, listen_options(), write_much) as port:
        link = await dial(Endpoint(HOST, port), dial_options())
        await link.read()
        seen = -1
        while written != seen:
            seen = written
            await asyncio.sleep(0.05)
        assert written < 32 * 2**20
        await link.close()


@pytest.mark.parametrize("connection", ConnectionKind)
async def test_a_write_that_is_cancelled_leaves_whole_all_the_same(
    connection: ConnectionKind,
) -> None:
    data = secrets.token_bytes(8 * 2**20)
    received = bytearray()
    may_read, all_read = asyncio.Event(), asyncio.Event()

    async def read_late(link: Link) -> None:
        await may_read.wait()
        while piece := await link.read():
            received.extend(piece)
            if len(received) == len(data) + 3:
                all_read.set()

    async with no_leaks(), listening(HOST, 0, listen_options(connection), read_late) as port:
        link = await dial(Endpoint(HOST, port), dial_options(connection))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1):
                await link.write(data)
        may_read.set()
        await link.write(b"end")
        await all_read.wait()
        assert bytes(received) == data + b"end"
        await link.close()


@pytest.mark.parametrize("connection", ConnectionKind)
async def test_the_end_of_the_other_side_is_an_end_without_bytes(
    connection: ConnectionKind,
) -> None:
    async def leave(link: Link) -> None:
        await link.write(b"bye")

    async with no_leaks(), listening(HOST, 0, listen_options(connection), leave) as port:
        link = await dial(Endpoint(HOST, port), dial_options(connection))
        assert await link.read() == b"bye"
        assert await link.read() == b""
        await link.close()
        with pytest.raises(SessionEndedError, match=r"The connection was lost\."):
            await link.write(b"too late")
        await link.close()


async def test_nobody_at_the_address() -> None:
    async with tcp_server(lambda *_: asyncio.sleep(0)) as endpoint:
        pass
    with pytest.raises(UnreachableError, match=f"Nobody answers at {endpoint}"):
        await dial(endpoint, dial_options())
    with pytest.raises(UnreachableError):
        await dial(Endpoint("no.such.host.invalid", 1), dial_options())


async def test_leaving_ends_all_links_and_refuses_new_ones() -> None:
    echo = Echo()
    async with no_leaks():
        async with listening(HOST, 0, listen_options(), echo.serve) as port:
            links = [await dial(Endpoint(HOST, port), dial_options()) for _ in range(3)]
            assert await send_back(links[0], b"x") == b"x"
        for link in links:
            assert await link.read() == b""
            await link.close()
        with pytest.raises(UnreachableError):
            await dial(Endpoint(HOST, port), dial_options())


async def test_more_links_than_allowed_are_closed_unheard() -> None:
    echo = Echo()
    async with echo.port(listen_options(max_links=1)) as endpoint:
        first = await dial(endpoint, dial_options())
        with pytest.raises(UnreachableError, match="hung up"):
            await dial(endpoint, dial_options())
        assert await send_back(first, b"x") == b"x"
        await first.close()


async def test_an_error_inside_is_raised_as_it_is() -> None:
    with pytest.raises(ZeroDivisionError):
        async with listening(HOST, 0, listen_options(PLAIN), Echo().serve):
            raise ZeroDivisionError


async def test_a_fault_while_serving_closes_that_link_only(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fail(link: Link) -> None:
        if await link.read() == b"fail":
            raise ZeroDivisionError
        await link.write(b"fine")

    async with no_leaks(), listening(HOST, 0, listen_options(), fail) as port:
        bad, good = [await dial(Endpoint(HOST, port), dial_options()) for _ in range(2)]
        await bad.write(b"fail")
        assert await bad.read() == b""
        await good.write(b"x")
        assert await good.read() == b"fine"
        await bad.close()
        await good.close()
    assert "serving a peer failed" in caplog.text


async def test_cancelling_a_dial_leaves_nothing_behind() -> None:
    async def silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await reader.read()

    async with no_leaks(), tcp_server(silent) as endpoint:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await dial(endpoint, dial_options(handshake_timeout_s=60.0))
