"""Who a node is to developers: the key that signs for its engine and for its jobs."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import NetworkDescription
from app.engine.code_digest import engine_digest
from app.engine.seal_keys import Certifier
from app.storage.node_key import open_node_key


@dataclass(frozen=True, slots=True)
class NodeIdentity:
    """The node's key, and what states something about the engine's keys in its name."""

    key: Ed25519PrivateKey
    certify: Certifier


async def open_identity(network: NetworkDescription, folder: Path) -> NodeIdentity:
    """Read the key in `folder`, or make it.

    Raises:
        NodeKeyError: the key's file cannot be used.
    """
    key = await asyncio.to_thread(open_node_key, folder)
    certify = Certifier(
        key,
        network=network.root_address,
        provider=network.owner_address,
        engine=await asyncio.to_thread(engine_digest),
    )
    return NodeIdentity(key, certify)
