"""Watching the workers of a network: which client looks, and with what it may."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app import bootstrap
from app.gateway.looker import ProxyLooker, looking
from app.services.desk import Desk
from app.services.desk_state import Mode
from app.services.joined import Joined
from app.services.market_watch import CannotLookError, MarketWatch
from app.services.root_watch import following_root
from app.storage.gateway_files import has_gateway_files, open_gateway_files
from app.storage.paths import data_dir


def market_watch(desk: Desk) -> MarketWatch:
    """Make what watches the workers of the network of that desk."""
    return MarketWatch(lambda: desk.joined, _looker, lambda: desk.state.mode is Mode.SHARING)


@asynccontextmanager
async def _looker(joined: Joined) -> AsyncIterator[ProxyLooker]:
    """Be a client that asks for nothing but lists; where there is a chain it needs a deposit."""
    seed = await asyncio.to_thread(_looker_seed, joined)
    connections = bootstrap.client_connections(joined.network, seed)
    async with looking(connections) as looker, following_root(joined.network, connections):
        yield looker


def _looker_seed(joined: Joined) -> bytes:
    """Return the key of the owner's own gateway; without a chain any key will do.

    Raises:
        CannotLookError: no gateway was ever set up here.
    """
    if joined.is_practice:
        return open_gateway_files(data_dir() / "practice" / "try-it").wallet_seed
    home = data_dir() / "gateway"
    if has_gateway_files(home):
        return open_gateway_files(home).wallet_seed
    if joined.network.chain is not None:
        raise CannotLookError("A proxy of this network answers only clients with a deposit.")
    return secrets.token_bytes(32)
