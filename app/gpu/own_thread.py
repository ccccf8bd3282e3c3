"""A thread for calls that may hang: a driver that does not answer must not hold up the program."""

import asyncio
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Generic, TypeVar

_Result = TypeVar("_Result")
_Call = tuple["Future[_Result]", Callable[[], _Result]]


class OwnThread(Generic[_Result]):
    """Runs calls one after the other.

    Unlike a pool's thread it is not waited for when the program ends, not even in a call.
    """

    def __init__(self, name: str) -> None:
        self._calls: queue.SimpleQueue[_Call[_Result] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, function: Callable[[], _Result]) -> "asyncio.Future[_Result]":
        """Call it when all earlier calls are done; belongs to the running event loop."""
        future: Future[_Result] = Future()
        self._calls.put((future, function))
        return asyncio.wrap_future(future)

    def end(self, last: Callable[[], _Result]) -> None:
        """Let the thread end after the calls that it has and a last one; waits for nothing."""
        self._calls.put((Future(), last))
        self._calls.put(None)

    def _run(self) -> None:
        while (call := self._calls.get()) is not None:
            future, function = call
            if future.set_running_or_notify_cancel():
                _finish(future, function)


def _finish(future: "Future[_Result]", function: Callable[[], _Result]) -> None:
    try:
        future.set_result(function())
    except BaseException as error:  # noqa: BLE001 - raised where the result is awaited
        future.set_exception(error)
