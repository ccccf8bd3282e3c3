"""How many requests one model works on at a time."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

POLL_S = 0.05
"""How often a waiting request asks whether it is still wanted."""

Cancelled = Callable[[], bool]
"""Tells whether an answer is not wanted any more; asked often, and from any thread."""


class Lanes:
    """Lets a few requests work at once; the others wait, and may be cancelled meanwhile."""

    def __init__(self, count: int) -> None:
        self._free = threading.Semaphore(count)

    @contextmanager
    def lane(self, cancelled: Cancelled) -> Iterator[bool]:
        """Wait for a lane; give False, without one, if the request is cancelled before."""
        is_held = False
        try:
            while not is_held and not cancelled():
                is_held = self._free.acquire(timeout=POLL_S)
            yield is_held
        finally:
            if is_held:
                self._free.release()
