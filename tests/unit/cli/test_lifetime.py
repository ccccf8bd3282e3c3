import asyncio
import gc
import sys
from collections.abc import Iterator

import pytest

from app.cli import lifetime


@pytest.fixture(autouse=True)
def unfrozen() -> Iterator[None]:
    yield
    gc.unfreeze()


def test_a_command_gives_its_exit_status() -> None:
    async def command() -> int:
        await asyncio.sleep(0)
        return 7

    assert lifetime.run_until_stopped(command()) == 7


def test_a_stopped_command_has_the_status_for_that() -> None:
    async def command() -> int:
        raise asyncio.CancelledError

    assert lifetime.run_until_stopped(command(), when_stopped=130) == 130


@pytest.mark.skipif(sys.platform == "win32", reason="there is no uvloop for Windows")
def test_uvloop_is_used_where_it_is() -> None:
    assert module_of_loop().startswith("uvloop")


def test_asyncio_does_without_uvloop(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "uvloop", None)
    assert module_of_loop().startswith("asyncio")


def module_of_loop() -> str:
    async def loop_module() -> str:
        await asyncio.sleep(0)
        return type(asyncio.get_running_loop()).__module__

    with asyncio.Runner(loop_factory=lifetime.loop_factory()) as runner:
        return runner.run(loop_module())
