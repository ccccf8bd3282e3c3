"""A whole gateway as one thing that runs: connections, books and the HTTP server."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from app.gateway.bookings import Bookings
from app.gateway.connections import ProxyConnections
from app.gateway.relay import Relay
from app.gateway.server_options import ServerOptions


@asynccontextmanager
async def running_gateway(
    connections: ProxyConnections, bookings: Bookings, options: ServerOptions
) -> AsyncIterator[int]:
    """Serve developers while inside; yields the port. All charges are booked on leaving.

    Raises:
        ListenError: the port is taken.
    """
    relay = Relay(connections, bookings)
    running_server = await asyncio.to_thread(_load_server)
    failure: Exception | None = None
    async with running_server(relay, options) as port, asyncio.TaskGroup() as tasks:
        writing = tasks.create_task(bookings.run())
        keeping = tasks.create_task(connections.run())
        try:
            yield port
        except Exception as error:  # noqa: BLE001 - raised again below, not as a group
            failure = error
        finally:
            keeping.cancel()
            await asyncio.wait([keeping])
            writing.cancel()
    if failure is not None:
        raise failure


def _load_server() -> Callable[[Relay, ServerOptions], AbstractAsyncContextManager[int]]:
    from app.gateway.server import running_server  # noqa: PLC0415 - the window needs it seldom

    return running_server
