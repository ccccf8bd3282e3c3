from collections.abc import AsyncGenerator

import pytest

from app.services.intake import Intake


class FakeEngine:
    def __init__(self, *healths: bool) -> None:
        self.is_healthy = True
        self._healths = healths

    async def watch_health(self) -> AsyncGenerator[bool, None]:
        for is_healthy in self._healths:
            self.is_healthy = is_healthy
            yield is_healthy


class FakeSwitch:
    def __init__(self) -> None:
        self.said: list[bool] = []

    def set_enabled(self, is_enabled: bool) -> None:
        self.said.append(is_enabled)


def test_jobs_are_let_in_at_once() -> None:
    switch = FakeSwitch()
    intake = Intake(FakeEngine(), switch)
    intake.close()
    assert not intake.is_open
    intake.open()
    assert switch.said == [True, False, True]


def test_an_engine_that_is_not_ready_takes_none() -> None:
    engine, switch = FakeEngine(), FakeSwitch()
    engine.is_healthy = False
    Intake(engine, switch).open()
    assert switch.said == [False, False]


@pytest.mark.asyncio
async def test_the_engine_is_followed_but_does_not_end_a_pause() -> None:
    switch = FakeSwitch()
    await Intake(FakeEngine(False, True), switch).run()
    assert switch.said == [True, False, True]
    closed = FakeSwitch()
    await Intake(FakeEngine(False, True), closed, is_open=False).run()
    assert closed.said == [False, False, False]
