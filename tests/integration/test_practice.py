"""The desk on the practice network: work comes by itself, and nothing stays behind."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing, asynccontextmanager
from pathlib import Path

import pytest

from app import bootstrap
from app.domain.pause import ONE_HOUR
from app.domain.settings import PRACTICE
from app.services.desk import Desk
from app.services.desk_state import DeskState, Mode, TroubleKind
from app.services.lookout import SystemLookout
from app.services.node import Node
from app.services.practice import PracticeError, running_practice
from app.storage.paths import HOME_VARIABLE, data_dir

pytestmark = pytest.mark.asyncio

LIMIT_S = 60.0
ENDS_WITHIN_S = 10.0


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))


@asynccontextmanager
async def _running_desk() -> AsyncIterator[Desk]:
    desk = await bootstrap.desk(SystemLookout())
    async with asyncio.timeout(2 * LIMIT_S), asyncio.TaskGroup() as group:
        group.create_task(desk.run())
        try:
            yield desk
        finally:
            desk.quit()


async def _until(desk: Desk, is_wanted: Callable[[DeskState], object]) -> DeskState:
    async with asyncio.timeout(LIMIT_S), aclosing(desk.watch()) as states:  # type: ignore[type-var]
        async for state in states:
            if is_wanted(state):
                return state
    raise AssertionError


def _localnet_pids() -> set[int]:
    """Processes of this test's practice network; Linux only."""
    found = set()
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if str(data_dir() / "practice").encode() in words:
            found.add(int(folder.name))
    return found


async def _freed(desk: Desk) -> DeskState:
    await desk.free()
    return desk.state


def _node(desk: Desk) -> Node:
    assert desk.node is not None
    return desk.node


def _is_there(pid: int | None) -> bool:
    return Path(f"/proc/{pid}").exists()


async def test_a_new_owner_sees_work_pauses_frees_and_quits() -> None:
    async with _running_desk() as desk:
        await desk.use_network(PRACTICE)
        state = await _until(desk, lambda state: state.money.earned)
        assert state.mode is Mode.SHARING
        assert state.network is not None
        assert state.network.is_practice
        assert state.jobs.done_today
        await _until(desk, lambda state: any(state.speed))

        await desk.pause(ONE_HOUR)
        assert desk.state.mode is Mode.PAUSED
        node = _node(desk)
        assert not node.pool.is_enabled

        pid = node.engine.pid
        state = await _freed(desk)
        assert state.mode is Mode.FREED
        assert state.freed_in_s is not None
        assert state.freed_in_s < 2
        assert not _is_there(pid)

        await desk.resume()
        done = desk.state.jobs.done_today
        await _until(desk, lambda state: state.jobs.done_today > done)
    assert desk.joined is None
    assert not _localnet_pids()


@pytest.mark.skipif(sys.platform != "linux", reason="processes are found in /proc")
async def test_a_practice_network_that_dies_is_started_again() -> None:
    async with _running_desk() as desk:
        await desk.use_network(PRACTICE)
        await _until(desk, lambda state: state.mode is Mode.SHARING)
        (pid,) = _localnet_pids()
        os.kill(pid, signal.SIGKILL)
        state = await _until(desk, lambda state: state.trouble)
        assert state.mode is Mode.ATTENTION
        assert state.trouble is not None
        assert state.trouble.kind is TroubleKind.PRACTICE
        await desk.retry()
        await _until(desk, lambda state: state.mode is Mode.SHARING)
        assert _localnet_pids() != {pid}
        await desk.stop()
        await _until(desk, lambda state: state.mode is Mode.STOPPED)
        assert not _localnet_pids()


async def test_what_the_command_says_is_the_reason(tmp_path: Path) -> None:
    (tmp_path / "taken").write_bytes(b"")
    with pytest.raises(PracticeError, match="folder is not usable"):
        async with running_practice(tmp_path / "taken" / "folder"):
            pass


async def test_a_command_that_cannot_be_started(tmp_path: Path) -> None:
    with pytest.raises(PracticeError, match="could not be started"):
        async with running_practice(tmp_path, ["/nonexistent/program"]):
            pass


async def test_words_that_are_not_understood(tmp_path: Path) -> None:
    with pytest.raises(PracticeError, match="not understood"):
        async with running_practice(tmp_path, [sys.executable, "-c", "print('[]')"]):
            pass


_PARENT = """
import asyncio, sys
from pathlib import Path
from app.services.node import Node
from app.services.practice import running_practice

async def main():
    async with running_practice(Path(sys.argv[1])) as network:
        print(network.pid, flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="processes are found in /proc")
async def test_it_ends_with_its_parent_however_that_ends(tmp_path: Path) -> None:
    parent = subprocess.Popen(  # noqa: ASYNC220 - milliseconds, and nothing else runs here
        [sys.executable, "-c", _PARENT, str(tmp_path / "net")], stdout=subprocess.PIPE
    )
    with parent:
        assert parent.stdout is not None
        pid = int(await asyncio.to_thread(parent.stdout.readline))
        parent.kill()
    async with asyncio.timeout(ENDS_WITHIN_S):
        while _is_there(pid):  # noqa: ASYNC110 - another process has no event
            await asyncio.sleep(0.05)
