"""The recorded network: its keys and addresses, and what its programs said."""

import base64
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import ContractCode, RootConfig
from app.localnet.proxy_keys import ProxyKeys
from app.protocol.framing import FrameDecoder
from app.protocol.messages import TcpPacket, TcpQuery, TcpQueryAnswer
from app.protocol.tl import TlObject, decode_object
from app.ton.address import parse_address
from app.ton.root_config import fake_ton_root

VECTORS = Path(__file__).parents[2] / "vectors"


def local_network() -> Any:
    return json.loads((VECTORS / "test-vectors.json").read_text())["local_network"]


def recorded_root() -> RootConfig:
    inputs = local_network()["inputs"]
    proxy, worker, client = (
        ContractCode(bytes.fromhex(code["hash"]), code["depth"])
        for code in (inputs["codes"][name] for name in ("proxy", "worker", "client"))
    )
    root = fake_ton_root(
        owner_address=parse_address(inputs["owner"]["raw"]),
        price_per_token=2,
        worker_fee_per_token=1,
        version=3,
    )
    return replace(root, proxy_code=proxy, worker_code=worker, client_code=client)


def recorded_keys() -> ProxyKeys:
    inputs = local_network()["inputs"]
    seed = base64.b64decode(inputs["proxy_seed_b64"])
    return ProxyKeys(
        Ed25519PrivateKey.from_private_bytes(seed),
        parse_address(inputs["owner"]["raw"]),
        recorded_root(),
        parse_address(inputs["root_contract"]["raw"]),
    )


def recorded_packets(name: str) -> list[TlObject]:
    """Return the packets of one direction of a recording, such as ``client-session.to-proxy``."""
    data = (VECTORS / "captures" / f"{name}.bin").read_bytes()
    return [decode_object(payload) for payload in FrameDecoder().receive_data(data)]


def recorded_objects(name: str) -> list[TlObject]:
    """Return what the queries, answers and messages of one direction carry."""
    return [
        decode_object(packet.data)
        for packet in recorded_packets(name)
        if isinstance(packet, TcpPacket | TcpQuery | TcpQueryAnswer)
    ]
