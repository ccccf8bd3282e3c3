import asyncio

import pytest

from app.gateway.errors import NoWorkerError
from app.gateway.uploads import SMALL_BYTES, UploadRoom
from tests.unit.network.support import settle

pytestmark = pytest.mark.asyncio

UNIT = SMALL_BYTES + 1


class Visitor:
    """Somebody who wants room, and leaves when told."""

    def __init__(self, room: UploadRoom, size: int) -> None:
        self.is_inside = False
        self._leave = asyncio.Event()
        self._room = room
        self._size = size

    async def visit(self) -> None:
        async with self._room.hold(self._size):
            self.is_inside = True
            await self._leave.wait()
        self.is_inside = False

    async def leave(self) -> None:
        self._leave.set()
        await settle()


async def test_large_bodies_wait_for_room_in_order() -> None:
    room = UploadRoom(4 * UNIT)
    visitors = [Visitor(room, size * UNIT) for size in (3, 2, 1)]
    async with asyncio.TaskGroup() as tasks:
        for visitor in visitors:
            tasks.create_task(visitor.visit())
        await settle()
        assert [visitor.is_inside for visitor in visitors] == [True, False, False]
        await visitors[0].leave()
        assert [visitor.is_inside for visitor in visitors] == [False, True, True]
        for visitor in visitors:
            await visitor.leave()
    async with room.hold(4 * UNIT):
        pass


async def test_small_bodies_never_wait() -> None:
    room = UploadRoom(UNIT)
    async with room.hold(UNIT), room.hold(SMALL_BYTES), room.hold(0):
        pass


async def test_who_gives_up_waiting_leaves_nothing_behind() -> None:
    room = UploadRoom(UNIT)
    async with asyncio.TaskGroup() as tasks, room.hold(UNIT):
        waiting = tasks.create_task(Visitor(room, UNIT).visit())
        await settle()
        waiting.cancel()
        await settle()
    async with room.hold(UNIT):
        pass


async def test_a_failing_upload_frees_its_room() -> None:
    room = UploadRoom(UNIT)
    with pytest.raises(RuntimeError):
        async with room.hold(UNIT):
            raise RuntimeError
    async with room.hold(UNIT):
        pass


async def test_waiting_has_an_end() -> None:
    room = UploadRoom(UNIT, patience_s=0.0)
    async with room.hold(UNIT):
        with pytest.raises(NoWorkerError, match="busy with other large requests"):
            async with room.hold(UNIT):
                pytest.fail("no room")
