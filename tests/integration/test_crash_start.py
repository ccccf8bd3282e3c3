"""A program that is killed, and the start after it."""

import asyncio
import signal
import subprocess
import sys
from contextlib import aclosing
from pathlib import Path

import pytest

from app.domain.pause import BadEnd, PauseReason
from app.services.desk import Desk
from app.services.desk_state import DeskState, Mode
from app.storage.desk_notebook import DeskNotebook
from tests.integration.crash_program import make_desk

ROOT = Path(__file__).resolve().parents[2]


def run_and_kill(folder: Path, *options: str) -> None:
    """Have a program share, or pause, and kill it then."""
    command = [sys.executable, "-m", "tests.integration.crash_program", str(folder), *options]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline().strip() == ("paused" if options else "sharing")
        finally:
            process.kill()
    assert process.returncode == -signal.SIGKILL


async def until(desk: Desk, mode: Mode) -> DeskState:
    async with aclosing(desk.watch()) as states:  # type: ignore[type-var]
        async for state in states:
            if state.mode is mode:
                return state
    raise AssertionError


async def state_after_start(folder: Path, mode: Mode) -> DeskState:
    """Start a desk, wait for what it does, and quit."""
    desk = await make_desk(folder)
    async with asyncio.timeout(20), asyncio.TaskGroup() as tasks:
        tasks.create_task(desk.run())
        state = await until(desk, mode)
        desk.quit()
    return state


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.asyncio
async def test_after_a_kill_while_sharing_the_next_start_is_careful(tmp_path: Path) -> None:
    await asyncio.to_thread(run_and_kill, tmp_path)
    state = await state_after_start(tmp_path, Mode.PAUSED)
    assert state.pause is not None
    assert (state.pause.reason, state.pause.what) == (PauseReason.CRASH, BadEnd.PROGRAM)
    assert state.has_lower_limits
    assert state.trouble is not None
    again = await state_after_start(tmp_path, Mode.PAUSED)  # nobody has looked yet
    assert again.has_lower_limits
    assert again.trouble is None


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
@pytest.mark.asyncio
async def test_a_kill_in_a_pause_is_no_crash(tmp_path: Path) -> None:
    await asyncio.to_thread(run_and_kill, tmp_path, "pause")
    state = await state_after_start(tmp_path, Mode.PAUSED)
    assert state.pause is not None
    assert state.pause.reason is PauseReason.OWNER
    assert not state.has_lower_limits
    assert state.trouble is None


@pytest.mark.asyncio
async def test_quitting_leaves_no_mark(tmp_path: Path) -> None:
    await state_after_start(tmp_path, Mode.SHARING)
    notes = await asyncio.to_thread(DeskNotebook(tmp_path / "desk.json").read)
    assert notes.crashed_utc is None
    state = await state_after_start(tmp_path, Mode.SHARING)
    assert (state.pause, state.trouble, state.has_lower_limits) == (None, None, False)
