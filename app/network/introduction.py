"""The peer-information frame on plain connections: what a router would say about this machine."""

import asyncio

from app.domain.network import Endpoint, Policy
from app.network.peer_identity import PeerIdentity
from app.protocol.peer_info import (
    PeerInfo,
    TdxMeasurements,
    decode_peer_info,
    encode_peer_info,
    image_hash,
    starts_peer_info,
)

_SIZE = 4


def introduction(public_key: bytes, policy: Policy, writer: asyncio.StreamWriter) -> bytes:
    """Return the frame that a connecting side sends first."""
    attestation = None if policy is Policy.ANY else TdxMeasurements()
    source = _endpoint(writer.get_extra_info("sockname"))
    destination = _endpoint(writer.get_extra_info("peername"))
    return encode_peer_info(PeerInfo(attestation, public_key, source, destination))


def _endpoint(address: tuple[str, int] | None) -> Endpoint:
    return Endpoint(*address[:2]) if address else Endpoint("", 0)


async def read_introduction(reader: asyncio.StreamReader) -> tuple[PeerIdentity, bytes]:
    """Read the frame if one comes first; return who it names and bytes of the stream proper.

    A peer that comes without a router begins with its greeting at once and stays unknown.

    Raises:
        RemoteProtocolError: something that is neither.
        asyncio.IncompleteReadError: the connection ended first.
    """
    size = await reader.readexactly(_SIZE)
    if not starts_peer_info(size):
        return PeerIdentity(), size
    info = decode_peer_info(size + await reader.readexactly(int.from_bytes(size, "little")))
    return PeerIdentity(info.public_key, image_hash(info.attestation)), b""
