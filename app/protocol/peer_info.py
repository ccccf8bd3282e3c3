"""The peer-information frame: what a router says about the peer on the plain side of its TLS.

A u32 size, then 1 if the peer is attested, its measurements if so, the hash of the root of its
collateral, its key, and the two addresses of the router's connection. Source: cocoon,
tee/cocoon/tdx and FwdProxy.
"""

import hashlib
import struct
from dataclasses import dataclass
from struct import Struct

from app.domain.network import Endpoint
from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.primitives import UINT, read_bytes, read_string, store_bytes, store_string

MEASUREMENT_SIZE = 48
REPORT_DATA_SIZE = 64
PUBLIC_KEY_SIZE = 32
IMAGE_HASH_SIZE = 32
MIN_FRAME = 100
"""Less than any such frame announces, more than a `tcp.connect` frame does: tells them apart."""

MAX_FRAME = 16536
"""The upstream limit of the announced size, in bytes."""

_SIZE = UINT
_INT = Struct("<i")
_TDX = 0
_MAX_PORT = 65535
_MAX_HOST = 255
_MEASUREMENTS = Struct("<" + "48s" * 8 + "64s")


@dataclass(frozen=True, slots=True)
class TdxMeasurements:
    """What a TDX quote proves: eight registers of 48 bytes, and 64 bytes of report data."""

    mr_td: bytes = bytes(MEASUREMENT_SIZE)
    mr_config_id: bytes = bytes(MEASUREMENT_SIZE)
    mr_owner: bytes = bytes(MEASUREMENT_SIZE)
    mr_owner_config: bytes = bytes(MEASUREMENT_SIZE)
    rtmr0: bytes = bytes(MEASUREMENT_SIZE)
    rtmr1: bytes = bytes(MEASUREMENT_SIZE)
    rtmr2: bytes = bytes(MEASUREMENT_SIZE)
    rtmr3: bytes = bytes(MEASUREMENT_SIZE)
    report_data: bytes = bytes(REPORT_DATA_SIZE)

    def __post_init__(self) -> None:
        sizes = {len(register) for register in self.registers}
        if sizes != {MEASUREMENT_SIZE} or len(self.report_data) != REPORT_DATA_SIZE:
            raise LocalProtocolError("a measurement has the wrong size")

    @property
    def registers(self) -> tuple[bytes, ...]:
        """The eight registers in the order in which they are hashed and sent."""
        rtmr = (self.rtmr0, self.rtmr1, self.rtmr2, self.rtmr3)
        return (self.mr_td, self.mr_config_id, self.mr_owner, self.mr_owner_config, *rtmr)


@dataclass(frozen=True, slots=True)
class PeerInfo:
    """Who is behind the router: attestation (None: not attested), Ed25519 key, and addresses."""

    attestation: TdxMeasurements | None
    public_key: bytes
    source: Endpoint
    destination: Endpoint
    collateral_root_hash: bytes = bytes(MEASUREMENT_SIZE)

    def __post_init__(self) -> None:
        is_sized = len(self.collateral_root_hash) == MEASUREMENT_SIZE
        if len(self.public_key) != PUBLIC_KEY_SIZE or not is_sized:
            raise LocalProtocolError("a key or hash has the wrong size")


def image_hash(measurements: TdxMeasurements | None) -> bytes:
    """Return the 32-byte hash under which the root contract lists an image; zero if unattested."""
    if measurements is None:
        return bytes(IMAGE_HASH_SIZE)
    measured = b"".join(measurements.registers) + bytes(REPORT_DATA_SIZE)
    return hashlib.sha256(measured).digest()


def encode_peer_info(info: PeerInfo) -> bytes:
    """Write the whole frame, its size included.

    Raises:
        LocalProtocolError: a port is no number of 32 bits, or a host name is far too long.
    """
    out: list[bytes] = [_INT.pack(info.attestation is not None)]
    if info.attestation is not None:
        registers = (*info.attestation.registers, info.attestation.report_data)
        out += (_INT.pack(_TDX), _MEASUREMENTS.pack(*registers))
    out.append(info.collateral_root_hash)
    store_bytes(out, info.public_key)
    for endpoint in (info.source, info.destination):
        if not 0 <= endpoint.port <= _MAX_PORT:
            raise LocalProtocolError(f"{endpoint.port} is no port")
        store_string(out, endpoint.host)
        out.append(_INT.pack(endpoint.port))
    body = b"".join(out)
    if len(body) > MAX_FRAME:
        raise LocalProtocolError("the peer information is too long")
    return _SIZE.pack(len(body)) + body


def starts_peer_info(start: bytes) -> bool:
    """Whether the first four bytes of a stream begin a peer-information frame.

    If not, they begin an ordinary frame: a greeting announces 12 bytes, this frame over 100.
    """
    (size,) = _SIZE.unpack(start)
    return bool(MIN_FRAME <= size <= MAX_FRAME)


def decode_peer_info(frame: bytes) -> PeerInfo:
    """Read a whole frame, its size included.

    Raises:
        RemoteProtocolError: the bytes are not exactly one frame, or the attestation is not TDX.
    """
    try:
        (size,) = _SIZE.unpack_from(frame)
        if size != len(frame) - _SIZE.size:
            raise RemoteProtocolError("the peer information has another size than announced")
        return _read(frame)
    except (struct.error, IndexError) as error:
        raise RemoteProtocolError("the peer information ends too early") from error


class PeerInfoDecoder:
    """Takes the one frame from the front of a byte stream."""

    def __init__(self) -> None:
        self._pending = bytearray()

    @property
    def unused_data(self) -> bytes:
        """The bytes behind the frame, once it is complete: the stream proper begins there."""
        return bytes(self._pending)

    def receive_data(self, data: bytes) -> PeerInfo | None:
        """Take bytes cut anywhere; return the information once it is complete, then never again.

        Raises:
            RemoteProtocolError: the bytes are no such frame; close the connection.
        """
        self._pending += data
        if len(self._pending) < _SIZE.size:
            return None
        (size,) = _SIZE.unpack_from(self._pending)
        if not MIN_FRAME <= size <= MAX_FRAME:
            raise RemoteProtocolError(f"peer information of {size} bytes")
        end = _SIZE.size + size
        if len(self._pending) < end:
            return None
        frame = bytes(self._pending[:end])
        del self._pending[:end]
        return decode_peer_info(frame)


def _read(frame: bytes) -> PeerInfo:
    at = _SIZE.size
    attestation, at = _read_attestation(frame, at)
    root_hash = frame[at : at + MEASUREMENT_SIZE]
    public_key, at = read_bytes(frame, at + MEASUREMENT_SIZE)
    if len(public_key) != PUBLIC_KEY_SIZE:
        raise RemoteProtocolError(f"a public key of {len(public_key)} bytes")
    source, at = _read_endpoint(frame, at)
    destination, at = _read_endpoint(frame, at)
    if at != len(frame):
        raise RemoteProtocolError("bytes follow the peer information")
    return PeerInfo(attestation, public_key, source, destination, root_hash)


def _read_attestation(frame: bytes, at: int) -> tuple[TdxMeasurements | None, int]:
    (is_attested,) = _INT.unpack_from(frame, at)
    at += _INT.size
    if is_attested == 0:
        return None, at
    (kind,) = _INT.unpack_from(frame, at)
    if is_attested != 1 or kind != _TDX:
        raise RemoteProtocolError("the peer's attestation is of an unknown kind")
    at += _INT.size
    measurements = TdxMeasurements(*_MEASUREMENTS.unpack_from(frame, at))
    return measurements, at + _MEASUREMENTS.size


def _read_endpoint(frame: bytes, at: int) -> tuple[Endpoint, int]:
    host, at = read_string(frame, at)
    (port,) = _INT.unpack_from(frame, at)
    if not 0 <= port <= _MAX_PORT:
        raise RemoteProtocolError(f"{port} is no port")
    if len(host) > _MAX_HOST or not host.isprintable():
        raise RemoteProtocolError("an address of the peer information is no host name")
    return Endpoint(host, port), at + _INT.size
