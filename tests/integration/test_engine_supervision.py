"""Children that die, hang or turn hostile."""

import asyncio
import os
import signal
import sys
from contextlib import aclosing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from app.engine.engine import Engine
from app.engine.errors import EngineLostError
from app.engine.options import EngineModel
from app.engine.supervisor import running_engine
from tests.integration.engine_hostile import TRICKS
from tests.integration.engine_support import MODEL, OPTIONS, ask, stand_in_engine

HOSTILE = "tests.integration.engine_hostile"


def _pid(engine: Engine) -> int:
    assert engine.pid is not None
    return engine.pid


def _is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state not in {"Z", "X"}


def _open_descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


async def _wait_until_gone(pid: int, within_s: float) -> None:
    async with asyncio.timeout(within_s):
        while _is_running(pid):  # noqa: ASYNC110 - another process has no event
            await asyncio.sleep(0.01)


async def _wait_for_successor(engine: Engine, pid: int) -> None:
    await _wait_until_gone(pid, within_s=5)
    async with asyncio.timeout(10), aclosing(engine.watch_health()) as watch:
        async for is_healthy in watch:
            if is_healthy and engine.pid != pid:
                return


@pytest.mark.asyncio
async def test_killing_the_child_ends_its_jobs_and_brings_another() -> None:
    async with stand_in_engine() as engine:
        pid = _pid(engine)
        jobs = [asyncio.ensure_future(ask(engine, "/ticks")) for _ in range(5)]  # noqa: TID251
        await asyncio.sleep(0.05)
        os.kill(pid, signal.SIGKILL)
        outcomes = await asyncio.gather(*jobs, return_exceptions=True)
        assert [type(outcome) for outcome in outcomes] == [EngineLostError] * 5
        assert engine.jobs_running == 0
        assert (await ask(engine, "/echo", b"again")).body == b"again"
        assert _pid(engine) != pid
        assert engine.last_failure is not None
        assert engine.last_failure.exit_text == "SIGKILL"


@pytest.mark.asyncio
async def test_health_is_told_to_watchers() -> None:
    seen = []
    async with stand_in_engine() as engine, aclosing(engine.watch_health()) as watch:
        async for is_healthy in watch:
            seen.append(is_healthy)
            if len(seen) == 3:
                break
            if is_healthy:
                os.kill(_pid(engine), signal.SIGKILL)
    assert seen == [True, False, True]


@pytest.mark.asyncio
async def test_a_waiting_job_is_not_lost_with_the_child() -> None:
    async with stand_in_engine(max_jobs=1) as engine:
        running = asyncio.ensure_future(ask(engine, "/die"))  # noqa: TID251 - awaited below
        waiting = asyncio.ensure_future(ask(engine, "/echo", b"later"))  # noqa: TID251
        with pytest.raises(EngineLostError):
            await running
        assert (await waiting).body == b"later"


@pytest.mark.asyncio
async def test_a_crash_is_reported_without_the_prompt() -> None:
    async with stand_in_engine() as engine:
        pid = _pid(engine)
        with pytest.raises(EngineLostError):
            await ask(engine, "/crash", b"my secret")
        await _wait_for_successor(engine, pid)
        failure = engine.last_failure
    assert failure is not None
    assert failure.exit_text == "SIGSEGV"
    assert any(line.startswith("Fatal Python error: ") for line in failure.stderr)
    assert any("engine_standin.py" in line for line in failure.stderr)
    assert "secret" not in "".join(failure.stderr)


@pytest.mark.asyncio
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a filter yet")
async def test_a_forbidden_call_is_a_violation_that_is_told_with_its_job(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with stand_in_engine() as engine:
        pid = _pid(engine)
        with pytest.raises(EngineLostError):
            await ask(engine, "/forbidden", b"my secret")
        await _wait_for_successor(engine, pid)
        (violation,) = engine.violations
        assert (await ask(engine, "/echo", b"again")).body == b"again"
    assert violation.exit_text == "SIGSYS"
    assert violation.sentence == (
        "The engine broke its rules during 5555555555555555: it made a system call that the "
        "sandbox answers with death; it was replaced."
    )
    assert f"Security: {violation.sentence}" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.asyncio
async def test_what_a_child_writes_to_stderr_is_capped() -> None:
    async with stand_in_engine() as engine:
        assert (await ask(engine, "/noise")).head.status == 200
        pid = _pid(engine)
        os.kill(pid, signal.SIGKILL)
        await _wait_for_successor(engine, pid)
        failure = engine.last_failure
    assert failure is not None
    assert 0 < sum(len(line) for line in failure.stderr) < 20_000


@pytest.mark.asyncio
async def test_a_job_that_ignores_cancellation_costs_the_child_its_life() -> None:
    async with stand_in_engine(unresponsive_s=0.2) as engine:
        pid = _pid(engine)
        answer = await ask(engine, "/stuck", timeout_s=0.2)
        assert b"deadline_exceeded" in answer.body
        await _wait_for_successor(engine, pid)
        assert engine.last_failure is not None
        assert "cancelled" in engine.last_failure.reason


@pytest.mark.asyncio
async def test_a_frozen_child_is_answered_for_and_replaced() -> None:
    async with stand_in_engine(unresponsive_s=0.2) as engine:
        pid = _pid(engine)
        os.kill(pid, signal.SIGSTOP)
        assert (await ask(engine, "/echo", bytes(2**24), timeout_s=0.3)).head.status == 504
        await _wait_for_successor(engine, pid)
        assert (await ask(engine, "/echo", b"thawed")).body == b"thawed"


@pytest.mark.asyncio
@pytest.mark.parametrize("path", TRICKS)
async def test_a_hostile_child_is_replaced(path: str) -> None:
    async with stand_in_engine(entry=HOSTILE) as engine:
        pid = _pid(engine)
        with suppress(EngineLostError):
            await ask(engine, path)
            assert path == "/after-the-end"
        await _wait_for_successor(engine, pid)
        assert engine.last_failure is not None


@pytest.mark.asyncio
async def test_a_model_that_cannot_be_loaded_is_named() -> None:
    missing = EngineModel("stand-in", "chat", Path("/nonexistent/model"))
    async with running_engine(replace(OPTIONS, models=(missing,))) as engine:
        with pytest.raises(EngineLostError, match=r"FileNotFoundError: no model in\?/nonexistent"):
            await engine.wait_healthy()
        assert not engine.is_healthy


SLOW = replace(OPTIONS, models=(replace(MODEL, name="slow"),))


@pytest.mark.asyncio
async def test_loading_has_a_time_limit() -> None:
    async with running_engine(replace(SLOW, load_timeout_s=0.2)) as engine:
        with pytest.raises(EngineLostError, match="too long to load"):
            await engine.wait_healthy()


@pytest.mark.asyncio
async def test_stopping_does_not_wait_for_models_to_load() -> None:
    loop = asyncio.get_running_loop()
    async with running_engine(SLOW):
        await asyncio.sleep(0.3)
        began = loop.time()
    assert loop.time() - began < 2


@pytest.mark.asyncio
async def test_a_job_is_refused_while_no_child_comes_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.engine.engine.RESTART_PATIENCE_S", 0.1)
    async with running_engine(SLOW) as engine:
        with pytest.raises(EngineLostError, match="not running"):
            await ask(engine, "/echo")


@pytest.mark.asyncio
async def test_stopping_leaves_no_process_and_no_descriptor() -> None:
    async with stand_in_engine() as engine:
        await ask(engine, "/echo")
    before = _open_descriptors()
    pids = []
    for _ in range(3):
        async with stand_in_engine() as engine:
            pids.append(_pid(engine))
            await ask(engine, "/echo")
            os.kill(_pid(engine), signal.SIGKILL)
            with pytest.raises(EngineLostError):
                await ask(engine, "/die")
    assert not any(_is_running(pid) for pid in pids)
    assert _open_descriptors() == before


@pytest.mark.asyncio
async def test_jobs_that_run_at_the_end_are_lost_at_once() -> None:
    loop = asyncio.get_running_loop()
    async with stand_in_engine() as engine:
        job = asyncio.ensure_future(ask(engine, "/ticks"))  # noqa: TID251 - awaited below
        await asyncio.sleep(0.05)
        began = loop.time()
    with pytest.raises(EngineLostError, match="stopped"):
        await job
    assert loop.time() - began < 2


@pytest.mark.asyncio
async def test_a_child_does_not_outlive_a_killed_parent() -> None:
    program = Path(__file__).with_name("engine_parent.py")
    root = str(program.parents[2])
    parent = await asyncio.create_subprocess_exec(
        sys.executable, str(program), env={"PYTHONPATH": root}, stdout=asyncio.subprocess.PIPE
    )
    assert parent.stdout is not None
    child_pid = int(await parent.stdout.readline())
    assert _is_running(child_pid)
    parent.kill()
    await parent.wait()
    await _wait_until_gone(child_pid, within_s=2)


@pytest.mark.asyncio
async def test_an_error_of_the_caller_comes_out_as_itself() -> None:
    with pytest.raises(ZeroDivisionError):
        async with stand_in_engine():
            raise ZeroDivisionError
