"""Peers that are no proxies or no workers: both sides turn them away before a session begins."""

import asyncio
import datetime as dt
import ssl
import time
from collections.abc import Awaitable, Callable

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from app.domain.network import Endpoint, Policy
from app.network.certificate import QUOTE_OID, Identity, IdentityProvider, make_identity
from app.network.dial import DialOptions, dial
from app.network.errors import PeerRejectedError, SessionError, UnreachableError
from app.network.link import Link
from app.network.listen import listening
from app.protocol.pow import CHALLENGE_SIZE, RESPONSE_SIZE, Challenge, Response, is_solution
from tests.integration.network_support import (
    HOST,
    PLAIN,
    TLS,
    dial_options,
    is_sentence,
    listen_options,
    no_leaks,
    tcp_server,
)

pytestmark = pytest.mark.asyncio

CHALLENGE = Challenge(1, bytes(16))

Reader = asyncio.StreamReader
Writer = asyncio.StreamWriter


async def dial_error(
    talk: Callable[[Reader, Writer], Awaitable[None]], **changes: object
) -> SessionError:
    """How dialling such a server ends."""
    async with no_leaks(), tcp_server(talk) as endpoint:
        with pytest.raises((PeerRejectedError, UnreachableError)) as caught:
            await dial(endpoint, dial_options(**changes))  # type: ignore[arg-type]
    assert is_sentence(str(caught.value))
    return caught.value


def saying(data: bytes, *, then_wait: bool = True) -> Callable[[Reader, Writer], Awaitable[None]]:
    async def talk(reader: Reader, writer: Writer) -> None:
        writer.write(data)
        if then_wait:
            await reader.read()

    return talk


def after_work(data: bytes) -> Callable[[Reader, Writer], Awaitable[None]]:
    """Ask for work, take the answer, and then say something that is no TLS."""

    async def talk(reader: Reader, writer: Writer) -> None:
        writer.write(CHALLENGE.encode())
        await reader.readexactly(RESPONSE_SIZE)
        writer.write(data)
        await reader.read()

    return talk


# Before TLS.


async def test_a_wrong_magic_number() -> None:
    error = await dial_error(saying(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
    assert str(error) == "The other side does not speak the network's language."


@pytest.mark.parametrize("bits", [29, 64])
async def test_too_much_work(bits: int) -> None:
    error = await dial_error(saying(Challenge(bits, bytes(16)).encode()))
    assert f"demands a proof of work of {bits} bits" in str(error)
    assert isinstance(error, PeerRejectedError)


@pytest.mark.parametrize("bits", [-1, 65, 2**31 - 1, -(2**31)])
async def test_impossible_work(bits: int) -> None:
    data = CHALLENGE.encode()
    error = await dial_error(saying(data[:4] + bits.to_bytes(4, "little", signed=True) + data[8:]))
    assert str(error) == "The other side does not speak the network's language."


async def test_silence_after_connecting() -> None:
    error = await dial_error(saying(b""))
    assert "stopped answering during the handshake" in str(error)


async def test_half_a_challenge_then_silence() -> None:
    error = await dial_error(saying(CHALLENGE.encode()[:11]))
    assert "stopped answering during the handshake" in str(error)


async def test_a_challenge_byte_by_byte() -> None:
    async def drip(_reader: Reader, writer: Writer) -> None:
        for byte in CHALLENGE.encode():
            writer.write(bytes([byte]))
            await asyncio.sleep(0.05)

    error = await dial_error(drip)
    assert "stopped answering during the handshake" in str(error)


async def test_hanging_up_at_once() -> None:
    error = await dial_error(saying(b"", then_wait=False))
    assert "hung up during the handshake" in str(error)


async def test_hanging_up_during_the_work() -> None:
    async def talk(_reader: Reader, writer: Writer) -> None:
        writer.write(Challenge(28, bytes(16)).encode())
        await asyncio.sleep(0.05)

    error = await dial_error(talk)
    assert "hung up while its proof of work was computed" in str(error)


async def test_talking_during_the_work() -> None:
    error = await dial_error(saying(Challenge(28, bytes(16)).encode() + b"hurry"))
    assert "talks before its proof of work is answered" in str(error)


async def test_work_beyond_the_time_limit() -> None:
    hard = Challenge(28, bytes(16)).encode()
    error = await dial_error(saying(hard), work_timeout_s=0.05)
    assert "stopped answering" in str(error)


# TLS.


async def test_garbage_instead_of_tls() -> None:
    error = await dial_error(after_work(b"SSH-2.0-OpenSSH_9.2\r\n"))
    assert str(error) == "The other side does not speak TLS as this network does."


async def test_silence_instead_of_tls() -> None:
    error = await dial_error(after_work(b""))
    assert "stopped answering during the handshake" in str(error)


def odd_certificate(
    *extensions: tuple[x509.ExtensionType, bool],
    key: ed25519.Ed25519PrivateKey | ec.EllipticCurvePrivateKey | None = None,
) -> Identity:
    key = key or ed25519.Ed25519PrivateKey.generate()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(now - dt.timedelta(minutes=5))
        .not_valid_after(now + dt.timedelta(hours=1))
    )
    for value, is_critical in extensions:
        builder = builder.add_extension(value, critical=is_critical)
    algorithm = None if isinstance(key, ed25519.Ed25519PrivateKey) else SHA256()
    der = builder.sign(key, algorithm).public_bytes(Encoding.DER)
    return Identity(key, der, now.timestamp() + 3600)  # type: ignore[arg-type]


class Guard:
    """Counts the peers that got in."""

    def __init__(self) -> None:
        self.served = 0

    async def serve(self, _link: Link) -> None:
        self.served += 1


class Fixed(IdentityProvider):
    """Always shows one certificate."""

    def __init__(self, identity: Identity) -> None:
        super().__init__(Policy.ANY)
        self._fixed = identity

    def identity(self) -> Identity:
        return self._fixed


UNKNOWN = x509.UnrecognizedExtension(x509.ObjectIdentifier("1.2.3.4.5"), b"x")
BAD_CERTIFICATES: dict[str, tuple[Callable[[], Identity], Policy, str]] = {
    "expired": (
        lambda: make_identity(Policy.ANY, time.time() - 90_000),
        Policy.ANY,
        "has expired",
    ),
    "not valid yet": (
        lambda: make_identity(Policy.ANY, time.time() + 900),
        Policy.ANY,
        "is not valid yet: one of the two clocks is wrong",
    ),
    "of another kind": (
        lambda: odd_certificate(key=ec.generate_private_key(ec.SECP256R1())),
        Policy.ANY,
        "has a key of the wrong kind",
    ),
    "with an unknown critical extension": (
        lambda: odd_certificate((UNKNOWN, True)),
        Policy.ANY,
        "demands a feature that this program does not know",
    ),
    "for another purpose": (
        lambda: odd_certificate((x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CODE_SIGNING]), False)),
        Policy.ANY,
        "was made for another purpose",
    ),
    "without attestation": (
        lambda: make_identity(Policy.ANY, time.time()),
        Policy.FAKE_TDX,
        "carries no attestation",
    ),
    "with the attestation of another key": (
        lambda: odd_certificate((x509.UnrecognizedExtension(QUOTE_OID, bytes(64)), True)),
        Policy.FAKE_TDX,
        "attestation does not belong to its key",
    ),
    "with too long a quote": (
        lambda: odd_certificate((x509.UnrecognizedExtension(QUOTE_OID, bytes(32_769)), True)),
        Policy.FAKE_TDX,
        "carries too long a quote",
    ),
}


@pytest.mark.parametrize("name", BAD_CERTIFICATES)
async def test_a_server_with_a_certificate(name: str) -> None:
    make, policy, text = BAD_CERTIFICATES[name]
    options = listen_options(TLS, Policy.ANY, identities=Fixed(make()))
    async with no_leaks(), listening(HOST, 0, options, Guard().serve) as port:
        with pytest.raises(PeerRejectedError, match=text) as caught:
            await dial(Endpoint(HOST, port), dial_options(TLS, policy))
    assert is_sentence(str(caught.value))


@pytest.mark.parametrize("name", BAD_CERTIFICATES)
async def test_a_client_with_a_certificate(name: str) -> None:
    make, policy, _ = BAD_CERTIFICATES[name]
    guard = Guard()
    options = listen_options(TLS, policy, identities=IdentityProvider(Policy.FAKE_TDX))
    async with no_leaks(), listening(HOST, 0, options, guard.serve) as port:
        mine = dial_options(TLS, Policy.ANY, identities=Fixed(make()))
        assert is_sentence(await _end_of_dial(Endpoint(HOST, port), mine))
    assert guard.served == 0


async def _end_of_dial(endpoint: Endpoint, options: DialOptions) -> str:
    """In TLS 1.3 a client may learn that it is refused only when it reads."""
    try:
        link = await dial(endpoint, options)
    except SessionError as error:
        return str(error)
    try:
        assert await link.read() == b""
    except SessionError as error:
        return str(error)
    finally:
        await link.close()
    return "The other side hung up."


async def prove_work(reader: Reader, writer: Writer) -> None:
    challenge = Challenge.decode(await reader.readexactly(CHALLENGE_SIZE))
    nonce = next(nonce for nonce in range(1000) if is_solution(challenge, nonce))
    writer.write(Response(nonce).encode())


async def test_a_client_without_a_certificate() -> None:
    guard = Guard()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    async with no_leaks(), listening(HOST, 0, listen_options(), guard.serve) as port:
        reader, writer = await asyncio.open_connection(HOST, port)
        await prove_work(reader, writer)
        await writer.start_tls(context)
        with pytest.raises(OSError, match=r"(?i)certificate required|reset"):
            assert await reader.read() != b""
        writer.transport.abort()
    assert guard.served == 0


async def knock(data: Callable[[bytes], bytes], *, bits: int = 8) -> bytes:
    """Answer a challenge in this way; return what the server says to it."""
    guard = Guard()
    options = listen_options(TLS, difficulty_bits=bits)
    async with no_leaks(), listening(HOST, 0, options, guard.serve) as port:
        reader, writer = await asyncio.open_connection(HOST, port)
        challenge = await reader.readexactly(CHALLENGE_SIZE)
        writer.write(data(challenge))
        try:
            return await reader.read()
        except OSError:
            return b""
        finally:
            writer.transport.abort()
            assert guard.served == 0


@pytest.mark.parametrize(
    "answer", [b"", b"\x19\x73", b"GET / HTTP/1.1\r\n\r\n", bytes(RESPONSE_SIZE)]
)
async def test_a_client_that_does_not_answer_the_challenge(answer: bytes) -> None:
    assert await knock(lambda _: answer) == b""


async def test_a_client_with_a_wrong_proof() -> None:
    def wrong(data: bytes) -> bytes:
        challenge = Challenge.decode(data)
        return Response(next(n for n in range(1000) if not is_solution(challenge, n))).encode()

    assert await knock(wrong) == b""


async def test_a_client_that_speaks_no_tls() -> None:
    def then_garbage(data: bytes) -> bytes:
        challenge = Challenge.decode(data)
        nonce = next(nonce for nonce in range(10_000) if is_solution(challenge, nonce))
        return Response(nonce).encode() + b"GET / HTTP/1.1\r\n\r\n"

    alert = await knock(then_garbage)
    assert alert[:1] in {b"", b"\x15"}  # a TLS alert, or nothing


@pytest.mark.parametrize(
    "start", [b"", b"\x70", b"\xff\xff\xff\xff", (300).to_bytes(4, "little") + bytes(300)]
)
async def test_a_plain_client_with_a_bad_introduction(start: bytes) -> None:
    guard = Guard()
    async with no_leaks(), listening(HOST, 0, listen_options(PLAIN), guard.serve) as port:
        reader, writer = await asyncio.open_connection(HOST, port)
        writer.write(start)
        assert await reader.read() == b""
        writer.transport.abort()
    if start != b"\xff\xff\xff\xff":  # this might begin a frame, which the session refuses
        assert guard.served == 0
