"""Small help for task groups."""

import asyncio

from app.network.errors import SessionError
from app.protocol.errors import RemoteProtocolError


def session_error(group: BaseExceptionGroup[BaseException]) -> BaseException:
    """Return the one error of the other side that a task group ended with, else the whole group.

    Where several tasks failed of the same cause the first one tells it.
    """
    matching, others = group.split((SessionError, RemoteProtocolError, OSError))
    if others is not None or matching is None:
        return group
    error: BaseException = matching
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def raise_if_cancelled() -> None:
    """Go on with a cancellation that a task group has hidden behind an error of its own.

    Before Python 3.13 a group that ends by an error in the same moment in which its task is
    cancelled raises only the error; whoever handles that and goes on must ask here.

    Raises:
        CancelledError: the running task was asked to stop.
    """
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
