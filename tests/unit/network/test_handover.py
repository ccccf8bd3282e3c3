import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from app.network.background import running_beside
from app.network.errors import SessionEndedError, SessionReplacedError, UnreachableError
from app.network.handover import Handover
from tests.unit.network.support import settle

pytestmark = pytest.mark.asyncio


class Scene:
    """One place whose session is made again whenever it is replaced."""

    def __init__(self, *, is_ready: bool = True, leaving_s: float = 10.0) -> None:
        self.handover = Handover(leaving_s=leaving_s)
        self.is_ready = is_ready
        self.running = 0
        self.ends: list[str] = []
        self.finish = asyncio.Event()
        self.failure: Exception | None = None
        self.fail = asyncio.Event()

    async def session(self) -> None:
        self.running += 1
        try:
            await self.fail.wait()
            raise self.failure or SessionEndedError("It is over.")
        finally:
            self.running -= 1

    async def _until_done(self) -> None:
        await self.finish.wait()

    async def place(self) -> None:
        for _ in range(2):
            with suppress(SessionEndedError, UnreachableError):
                try:
                    await self.handover.keep(self.session, lambda: self.is_ready, self._until_done)
                except Exception as error:
                    self.ends.append(str(error))
                    raise
        await asyncio.Event().wait()

    @asynccontextmanager
    async def played(self) -> AsyncIterator[None]:
        async with running_beside(self.handover.run(self.place())):
            await settle()
            yield
        assert self.running == 0


async def test_the_end_of_a_session_comes_out_where_it_is_kept() -> None:
    scene = Scene()
    scene.failure = UnreachableError("Gone.")
    async with scene.played():
        assert scene.running == 1
        scene.fail.set()
        await settle()
    assert scene.ends == ["Gone.", "Gone."]


async def test_a_ready_session_goes_on_beside_the_one_that_replaces_it() -> None:
    scene = Scene()
    async with scene.played():
        scene.handover.replace_all()
        await settle()
        assert (scene.running, scene.handover.leaving) == (2, 1)
        assert scene.ends == ["The network's parameters have changed."]
        scene.finish.set()
        await settle()
        assert (scene.running, scene.handover.leaving) == (1, 0)


async def test_one_that_ends_by_itself_needs_no_finish() -> None:
    scene = Scene()
    async with scene.played():
        scene.handover.replace_all()
        await settle()
        scene.fail.set()
        await settle()
        assert (scene.running, scene.handover.leaving) == (0, 0)


async def test_one_that_is_not_ready_is_ended() -> None:
    scene = Scene(is_ready=False)
    async with scene.played():
        scene.handover.replace_all()
        await settle()
        assert (scene.running, scene.handover.leaving) == (1, 0)


async def test_an_old_session_has_its_time() -> None:
    scene = Scene(leaving_s=0.0)
    async with scene.played():
        scene.handover.replace_all()
        await settle()
        assert (scene.running, scene.handover.leaving) == (1, 0)


async def test_a_fault_in_an_old_session_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    faults = iter([ZeroDivisionError(), SessionEndedError("It is over.")])

    class Faulty(Scene):
        async def session(self) -> None:
            await self.fail.wait()
            raise next(faults)

    scene = Faulty()
    async with scene.played():
        scene.handover.replace_all()
        await settle()
        with caplog.at_level(logging.ERROR):
            scene.fail.set()
            await settle()
    assert [record.message for record in caplog.records] == ["an old session failed"]


async def test_it_must_run_before_sessions_are_kept() -> None:
    scene = Scene()
    with pytest.raises(RuntimeError):
        await scene.handover.keep(scene.session, lambda: True, scene._until_done)


async def test_a_replaced_session_is_a_session_that_ended() -> None:
    assert issubclass(SessionReplacedError, SessionEndedError)
