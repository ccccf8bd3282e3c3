"""Who a node is to developers that seal their requests."""

import asyncio
from pathlib import Path

from app.domain.network import NetworkDescription
from app.engine.code_digest import engine_digest
from app.engine.seal_keys import Certifier
from app.storage.node_key import open_node_key


async def open_certifier(network: NetworkDescription, folder: Path) -> Certifier:
    """Return what states something about the engine's keys, in the name of the key in `folder`.

    Raises:
        NodeKeyError: the key's file cannot be used.
    """
    node_key = await asyncio.to_thread(open_node_key, folder)
    return Certifier(
        node_key,
        network=network.root_address,
        provider=network.owner_address,
        engine=await asyncio.to_thread(engine_digest),
    )
