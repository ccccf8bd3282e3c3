"""What the sandbox costs: ``python -m tests.benchmarks.sandbox [--pairs 9] [--starts 15]``.

Compares two engines with the built-in chat model, one as it is shipped and one that leaves out
every layer, in pairs right after each other; then kills an app and an engine.
"""

import argparse
import asyncio
import json
import os
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from app.domain.job import JobId, JobRequest
from app.engine.engine import Engine
from app.engine.options import EngineModel, EngineOptions
from app.engine.supervisor import running_engine
from app.isolation import launcher
from app.isolation.layers import try_layers
from app.isolation.linux import known_layers
from app.isolation.start import ChildStart, Limits
from tests.benchmarks.processor_time import processor_time
from tests.integration.redteam.without import command_without

JOBS = 4
CHAT = Path(__file__).parents[2] / "resources" / "models" / "chat"
QUESTION = {"role": "user", "content": "Count from 1 to 20."}
BODY = json.dumps({"model": "chat", "messages": [QUESTION], "max_tokens": 120, "temperature": 0})
REQUEST = JobRequest("POST", "/v1/chat/completions", (), BODY.encode())
OPTIONS = EngineOptions((EngineModel("chat", "chat", CHAT),), threads=1)
PARENT = """
import asyncio, sys
from app.engine.supervisor import running_engine
from app.isolation.launcher import Launcher
from app.wallet.signer_process import SignerProcess
from tests.benchmarks.sandbox import OPTIONS

async def main():
    async with Launcher() as launcher, running_engine(OPTIONS) as engine:
        signer = await SignerProcess.start(launcher)
        await engine.wait_healthy()
        print(engine.pid, signer.pid, flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=9)
    parser.add_argument("--starts", type=int, default=15)
    options = parser.parse_args()
    if sys.platform == "linux":
        asyncio.run(_measure(options.pairs, options.starts))


async def _measure(pairs: int, starts: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        bare = command_without(Path(folder), _every_layer())
        await _compare_throughput(pairs, bare)
        await _compare_starts(starts, bare)
    await _kill_app()
    await _kill_engine()


def _every_layer() -> tuple[str, ...]:
    return known_layers(ChildStart("", (), -1, 0, Limits(address_space_bytes=1)))


@asynccontextmanager
async def _engine(command: object = None) -> AsyncIterator[Engine]:
    usual = launcher.child_command
    options = OPTIONS
    if command is not None:
        launcher.child_command = command  # type: ignore[assignment]
        options = EngineOptions(OPTIONS.models, threads=1, accepts_less_protection=True)
    try:
        async with running_engine(options) as engine:
            await engine.wait_healthy()
            launcher.child_command = usual
            yield engine
    finally:
        launcher.child_command = usual


async def _compare_throughput(pairs: int, bare: object) -> None:
    wall, processor = [], []
    async with _engine(bare) as open_engine, _engine() as sealed_engine:
        print(f"layers: {len(open_engine.layers)} and {len(sealed_engine.layers)}")
        for index in range(pairs):
            turn = (open_engine, sealed_engine)
            first, second = turn if index % 2 else turn[::-1]
            one, two = await _busy(first), await _busy(second)
            plain, sealed = (one, two) if index % 2 else (two, one)
            wall.append(plain[0] / sealed[0])
            processor.append(plain[1] / sealed[1])
    print(f"throughput, sandboxed against not: {_percent(wall)} by the clock")
    print(f"                                   {_percent(processor)} by processor time")


async def _busy(engine: Engine) -> tuple[float, float]:
    """Answer some questions; return the seconds by the clock and of the processor."""
    assert engine.pid is not None
    before, began = processor_time(engine.pid), time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(JOBS):
            group.create_task(_ask(engine))
    used = processor_time(engine.pid).since(before)
    return time.perf_counter() - began, used.user_s + used.system_s


async def _ask(engine: Engine) -> None:
    for _ in range(5):
        async for _part in engine.answer(JobId("b" * 64), REQUEST, timeout_s=60):
            pass


async def _compare_starts(starts: int, bare: object) -> None:
    """Start the smallest child, which only reports its layers."""
    plain: list[float] = []
    sealed: list[float] = []
    usual = launcher.child_command
    for _ in range(starts):
        for command, times in ((bare, plain), (usual, sealed)):
            launcher.child_command = command  # type: ignore[assignment]
            began = time.perf_counter()
            await try_layers()
            times.append(1000 * (time.perf_counter() - began))
    launcher.child_command = usual
    costs = [after - before for before, after in zip(plain, sealed, strict=True)]
    print(f"start of a child: {statistics.median(plain):.0f} ms without the sandbox,")
    print(f"                  {statistics.median(sealed):.0f} ms with it;")
    print(f"                  {statistics.median(costs):.0f} ms is the median of the differences")


async def _kill_app() -> None:
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PARENT, stdout=asyncio.subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert program.stdout is not None
    pids = [int(pid) for pid in (await program.stdout.readline()).split()]
    began = time.perf_counter()
    program.kill()
    while any(_is_running(pid) for pid in pids):  # noqa: ASYNC110 - other processes' ends
        await asyncio.sleep(0.0005)
    print(f"kill -9 of the app: engine and signer gone after {_since(began)}")
    await program.wait()


async def _kill_engine() -> None:
    async with _engine() as engine:
        times = []
        for _ in range(3):
            pid = engine.pid or 0
            began = time.perf_counter()
            os.kill(pid, signal.SIGKILL)
            while engine.pid in {pid, None}:  # noqa: ASYNC110 - any change will do
                await asyncio.sleep(0.001)
            times.append(time.perf_counter() - began)
            await asyncio.sleep(11)  # long enough for the next delay to start small
    print(f"kill -9 of the engine: another takes jobs after {max(times):.2f} s at worst")


def _is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in {"Z", "X"}


def _since(began: float) -> str:
    return f"{1000 * (time.perf_counter() - began):.1f} ms"


def _percent(ratios: Sequence[float]) -> str:
    return f"{100 * statistics.median(ratios):.1f} % (median of {len(ratios)} pairs)"


if __name__ == "__main__":
    main()
