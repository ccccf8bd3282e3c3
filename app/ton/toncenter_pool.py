"""Several toncenter servers as one client; the rules are those of `app.ton.chain_pool`."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from app.ton.chain_pool import ChainPool
from app.ton.guarded_client import GuardedClient
from app.ton.pace import Pace
from app.ton.toncenter import (
    TIMEOUT_S,
    ToncenterClient,
    ToncenterEndpoint,
    toncenter_session,
)


@asynccontextmanager
async def open_toncenter_pool(
    endpoints: Sequence[ToncenterEndpoint], *, timeout_s: float = TIMEOUT_S
) -> AsyncIterator[ChainPool]:
    """Open a pool that prefers the endpoints named first; each keeps to its own rate.

    Raises:
        ValueError: there is no endpoint.
    """
    async with toncenter_session() as session:
        clients = [
            ToncenterClient(each, session, Pace(each.rate), timeout_s=timeout_s)
            for each in endpoints
        ]
        yield ChainPool([GuardedClient(client, client.name) for client in clients])
