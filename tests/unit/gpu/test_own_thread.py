import asyncio
import threading

import pytest

from app.gpu.own_thread import OwnThread

pytestmark = pytest.mark.asyncio


def _end(thread: OwnThread[str]) -> None:
    thread.end(lambda: "end")


async def test_calls_run_elsewhere_one_after_the_other() -> None:
    thread: OwnThread[str] = OwnThread("test")
    names = [await thread.submit(lambda: threading.current_thread().name) for _ in range(2)]
    assert names == ["test", "test"]
    _end(thread)


async def test_an_error_is_raised_where_it_is_awaited() -> None:
    thread: OwnThread[str] = OwnThread("test")

    def fail() -> str:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        await thread.submit(fail)
    assert await thread.submit(lambda: "still there") == "still there"
    _end(thread)


async def test_a_call_that_was_cancelled_before_its_turn_is_left_out() -> None:
    thread: OwnThread[str] = OwnThread("test")
    gate = threading.Event()
    ran: list[str] = []

    def wait() -> str:
        gate.wait()
        return "first"

    def note() -> str:
        ran.append("second")
        return ""

    first, second = thread.submit(wait), thread.submit(note)
    second.cancel()
    await asyncio.sleep(0)
    gate.set()
    assert await first == "first"
    assert await thread.submit(lambda: "third") == "third"
    assert ran == []
    _end(thread)


async def test_the_last_call_runs_and_the_thread_ends() -> None:
    thread: OwnThread[str] = OwnThread("test")
    closed = threading.Event()

    def close() -> str:
        closed.set()
        return ""

    thread.end(close)
    await asyncio.to_thread(closed.wait, 5)
    await asyncio.to_thread(thread._thread.join, 5)
    assert not thread._thread.is_alive()
