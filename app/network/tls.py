"""TLS 1.3 in memory, as both sides of the network speak it.

The standard library cannot forgive single verification errors nor choose TLS 1.3 suites, so the
engine is OpenSSL's connection over memory buffers. Source: cocoon, tdport/td/net/SslStream.cpp.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from time import time

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from OpenSSL import SSL, crypto

from app.domain.network import Policy
from app.network.certificate import Identity
from app.network.errors import PeerRejectedError, SessionEndedError
from app.network.link import PlainLink
from app.network.peer_identity import PeerIdentity, PeerRole, verify_certificate

CIPHER_SUITES = b"TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384"

_SELF_SIGNED = 18
_UNKNOWN_CRITICAL_EXTENSION = 34
_FORGIVEN = frozenset({_SELF_SIGNED, _UNKNOWN_CRITICAL_EXTENSION})
"""Nobody signs these certificates, and the quote is an extension of the network's own."""

_RECORD = 16_384
_BUFFER = 65_536
_BROKEN = "The encrypted connection broke."
_NO_TLS = "The other side does not speak TLS as this network does."
_REFUSED = "The other side refused this machine's certificate."
_CERTIFICATE_ALERTS = ("certificate", "unknown ca")


class TlsLink:
    """Bytes over TLS over a plain link; ends like TCP, without a farewell."""

    def __init__(self, raw: PlainLink, engine: "TlsEngine", peer: PeerIdentity) -> None:
        self._raw = raw
        self._engine = engine
        self._peer = peer

    @property
    def peer(self) -> PeerIdentity:
        """Who proved to hold the key of the certificate."""
        return self._peer

    async def read(self) -> bytes:
        """Return the content of the next record; nothing at the end.

        What TLS itself has to answer, such as a new key, leaves with the next bytes that are sent.
        """
        while (data := self._engine.read()) is None:
            received = await self._raw.read()
            if not received:
                return b""
            self._engine.feed(received)
        return data

    async def write(self, data: bytes) -> None:
        """Send all of it, encrypting a piece at a time as the way gets free."""
        rest = memoryview(data)
        try:
            while rest:
                rest = self._encrypt(rest)
                await self._raw.drain()
        except asyncio.CancelledError:
            self.write_at_once(rest)  # half a frame would confuse the other side
            raise

    @property
    def is_free(self) -> bool:
        """Whether little is waiting to leave."""
        return self._raw.is_free

    def write_at_once(self, data: bytes | memoryview) -> None:
        """Encrypt all of it into a buffer, which may grow."""
        rest = memoryview(data)
        while rest:
            rest = self._encrypt(rest)

    def _encrypt(self, data: memoryview) -> memoryview:
        rest = data[self._engine.write(data[:_BUFFER]) :]
        self._raw.write_at_once(self._engine.take_outgoing())
        return rest

    async def close(self) -> None:
        """Close the TCP connection."""
        await self._raw.close()


class TlsEngine:
    """OpenSSL between two memory buffers; no input or output of its own."""

    def __init__(self, identity: Identity, peer_role: PeerRole) -> None:
        self._peer_role = peer_role
        self._refused: x509.Certificate | None = None
        self._connection = SSL.Connection(_context(identity, self._judge), None)
        if peer_role is PeerRole.SERVER:
            self._connection.set_connect_state()
        else:
            self._connection.set_accept_state()

    def _judge(
        self, _connection: SSL.Connection, certificate: crypto.X509, error: int, depth: int, ok: int
    ) -> bool:
        if depth == 0 and (ok or error in _FORGIVEN):
            return True
        self._refused = certificate.to_cryptography()
        return False

    def shake_hands(self) -> bool:
        """Take one step; return whether the handshake is finished on this side.

        Raises:
            PeerRejectedError: OpenSSL refuses the other side, or the other way round.
        """
        try:
            self._connection.do_handshake()
        except SSL.WantReadError:
            return False
        except SSL.Error as error:
            raise PeerRejectedError(_alert_text(error, _NO_TLS)) from error
        return True

    def refused_certificate(self) -> bytes | None:
        """The certificate that OpenSSL refused, if that is why the handshake failed."""
        return None if self._refused is None else self._refused.public_bytes(Encoding.DER)

    def peer_certificate(self) -> bytes:
        """The other side's certificate after a handshake.

        Raises:
            PeerRejectedError: it sent none.
        """
        certificate = self._connection.get_peer_certificate(as_cryptography=True)
        if certificate is None:
            raise PeerRejectedError("The other side sent no certificate.")
        return certificate.public_bytes(Encoding.DER)

    def read(self) -> bytes | None:
        """Return decrypted bytes, nothing at the end, or None if more must be fed first."""
        try:
            return bytes(self._connection.recv(_RECORD))
        except SSL.WantReadError:
            return None
        except SSL.ZeroReturnError:
            return b""
        except SSL.Error as error:
            raise SessionEndedError(_alert_text(error, _BROKEN)) from error

    def write(self, data: memoryview) -> int:
        """Encrypt the first part of `data`; return how many bytes that was."""
        try:
            return int(self._connection.send(data))
        except SSL.Error as error:
            raise SessionEndedError(_BROKEN) from error

    def feed(self, received: bytes) -> None:
        """Take bytes from the other side."""
        rest = memoryview(received)
        while rest:
            rest = rest[self._connection.bio_write(rest) :]

    def take_outgoing(self) -> bytes:
        """Return and forget what must be sent to the other side."""
        pieces: list[bytes] = []
        try:
            while not pieces or len(pieces[-1]) == _BUFFER:
                pieces.append(self._connection.bio_read(_BUFFER))
        except SSL.WantReadError:
            pass  # nothing more
        return b"".join(pieces)


def _context(
    identity: Identity, judge: Callable[[SSL.Connection, crypto.X509, int, int, int], bool]
) -> SSL.Context:
    context = SSL.Context(SSL.TLS_METHOD)
    context.set_min_proto_version(SSL.TLS1_3_VERSION)
    context.set_tls13_ciphersuites(CIPHER_SUITES)
    context.set_options(SSL.OP_NO_TICKET)
    context.set_session_cache_mode(SSL.SESS_CACHE_OFF)
    context.use_privatekey(identity.private_key)
    context.use_certificate(x509.load_der_x509_certificate(identity.certificate_der))
    context.set_verify(SSL.VERIFY_PEER | SSL.VERIFY_FAIL_IF_NO_PEER_CERT, judge)
    return context


def _alert_text(error: SSL.Error, otherwise: str) -> str:
    text = str(error).lower()
    if "alert" in text and any(word in text for word in _CERTIFICATE_ALERTS):
        return _REFUSED
    return otherwise


async def start_tls(
    raw: PlainLink,
    identity: Identity,
    policy: Policy,
    peer_role: PeerRole,
    *,
    clock: Callable[[], float] = time,
) -> TlsLink:
    """Shake hands over `raw` and check the other side's certificate against `policy`.

    Raises:
        PeerRejectedError: no TLS, or a certificate that is not good enough.
        SessionEndedError: the connection broke.
    """
    engine = TlsEngine(identity, peer_role)
    try:
        await _shake_hands(raw, engine)
    except PeerRejectedError:
        refused = engine.refused_certificate()
        if refused is not None:
            verify_certificate(refused, policy, clock(), peer_role)  # says it more precisely
            raise PeerRejectedError("The other side's certificate is not acceptable.") from None
        raise
    peer = verify_certificate(engine.peer_certificate(), policy, clock(), peer_role)
    return TlsLink(raw, engine, peer)


async def _shake_hands(raw: PlainLink, engine: TlsEngine) -> None:
    while not await _step(raw, engine):
        received = await raw.read()
        if not received:
            raise PeerRejectedError("The other side hung up during the TLS handshake.")
        engine.feed(received)


async def _step(raw: PlainLink, engine: TlsEngine) -> bool:
    try:
        is_finished = engine.shake_hands()
    except PeerRejectedError:
        with suppress(SessionEndedError):
            await raw.write(engine.take_outgoing())  # the alert says why
        raise
    if outgoing := engine.take_outgoing():
        await raw.write(outgoing)
    return is_finished
