import asyncio
import os
from typing import TYPE_CHECKING, cast

import pytest

from app.engine import memory_watch
from app.engine.memory_watch import resident_bytes, watch_memory

if TYPE_CHECKING:
    from app.engine.session import EngineSession


class FakeSession:
    pid = 4711

    def __init__(self) -> None:
        self.reasons: list[str] = []

    def end(self, reason: str) -> None:
        self.reasons.append(reason)


@pytest.mark.asyncio
async def test_a_child_that_takes_too_much_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = [11 << 20, 10 << 20, 5 << 20]
    monkeypatch.setattr(memory_watch, "LOOK_S", 0)
    monkeypatch.setattr(memory_watch, "resident_bytes", lambda pid: sizes.pop() if pid else 0)
    session = FakeSession()
    with pytest.raises(IndexError):  # the sizes have run out
        await watch_memory(cast("EngineSession", session), 10 << 20)
    assert session.reasons == ["it took 11 MiB of memory, 10 are allowed"]


def test_a_process_s_memory_is_seen_until_it_is_gone() -> None:
    assert resident_bytes(os.getpid()) > 2**20
    assert resident_bytes(2**22 + 1) == 0


@pytest.mark.asyncio
async def test_watching_ends_when_it_is_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory_watch, "resident_bytes", lambda _: 0)
    session = FakeSession()
    async with asyncio.TaskGroup() as tasks:
        watch = tasks.create_task(watch_memory(cast("EngineSession", session), 1))
        await asyncio.sleep(0)
        watch.cancel()
    assert session.reasons == []
