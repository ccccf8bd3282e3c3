"""Small help for task groups."""

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
