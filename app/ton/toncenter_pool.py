"""Several toncenter servers as one client; the rules are those of `app.ton.chain_pool`."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING

from app.ton.chain_pool import ChainPool
from app.ton.guarded_client import GuardedClient
from app.ton.toncenter_endpoint import TIMEOUT_S, ToncenterEndpoint

if TYPE_CHECKING:
    from app.ton.toncenter import ToncenterClient

OpenClients = Callable[
    [Sequence[ToncenterEndpoint], float], AbstractAsyncContextManager[list["ToncenterClient"]]
]


@asynccontextmanager
async def open_toncenter_pool(
    endpoints: Sequence[ToncenterEndpoint], *, timeout_s: float = TIMEOUT_S
) -> AsyncIterator[ChainPool]:
    """Open a pool that prefers the endpoints named first; each keeps to its own rate.

    Raises:
        ValueError: there is no endpoint.
    """
    open_clients = await asyncio.to_thread(_load)
    async with open_clients(endpoints, timeout_s) as clients:
        yield ChainPool([GuardedClient(client, client.name) for client in clients])


def _load() -> OpenClients:
    from app.ton.toncenter import toncenter_clients  # noqa: PLC0415 - its library is slow to load

    return toncenter_clients
