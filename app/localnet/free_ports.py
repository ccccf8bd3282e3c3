"""Finds TCP ports that nobody uses."""

import random
import socket
from contextlib import ExitStack

from app.domain.errors import AppError

FIRST_PORT, LAST_PORT = 20_000, 32_000
"""Below the range from which systems take the ports of outgoing connections (32768 on Linux, 49152
elsewhere), so that a port is still free when the network is started again."""

_ATTEMPTS = 200


class NoFreePortError(AppError):
    """Every port that was tried is in use."""

    title = "No free network port was found"


def find_free_ports(count: int, host: str) -> list[int]:
    """Return that many different ports that could be opened a moment ago.

    Raises:
        NoFreePortError: the machine has none.
    """
    if not count:
        return []
    choices = random.SystemRandom().sample(range(FIRST_PORT, LAST_PORT), _ATTEMPTS)
    found: list[int] = []
    with ExitStack() as held:
        for port in choices:
            if len(found) == count:
                break
            if _can_open(held, host, port):
                found.append(port)
    if len(found) < count:
        raise NoFreePortError(f"none of {_ATTEMPTS} ports from {FIRST_PORT} on could be opened")
    return found


def _can_open(held: ExitStack, host: str, port: int) -> bool:
    listener = held.enter_context(socket.socket())
    try:
        listener.bind((host, port))
    except OSError:
        return False
    return True
