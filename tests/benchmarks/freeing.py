"""How fast the GPU is given back: ``python -m tests.benchmarks.freeing [--rounds 10]``.

Runs the engine with the built-in models, keeps it busy, and measures from the owner's click until
the engine's process and its memory are gone, and how long it takes until it is ready again.
"""

import argparse
import asyncio
import statistics
import sys
import time
from contextlib import suppress
from dataclasses import replace

import psutil

from app import bootstrap
from app.domain.job import JobId, JobRequest
from app.engine.engine import Engine
from app.engine.errors import EngineLostError
from app.engine.supervisor import running_engine
from app.localnet.builtin_models import builtin_models
from app.services.node_rest import NodeRest
from app.storage.paths import resources_dir
from tests.fakes import network_description

JOBS = 4
BODY = b'{"model": "cocoon-tiny-chat", "messages": [{"role": "user", "content": "Count to 50"}]}'
REQUEST = JobRequest("POST", "/v1/chat/completions", (("content-type", "application/json"),), BODY)


class _Node:
    """The engine, without anybody to tell."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.intake = self

    def open(self) -> None:
        """Nothing to tell."""

    def close(self) -> None:
        """Nothing to tell."""


def main() -> None:
    """Free and load again some times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    options = parser.parse_args()
    asyncio.run(_measure(options.rounds))


async def _measure(rounds: int) -> None:
    models = builtin_models(resources_dir() / "models")
    network = replace(
        network_description(price_per_token=20, worker_fee_per_token=19), models=models
    )
    rest = NodeRest()
    freed, loaded, memory = [], [], 0
    async with running_engine(bootstrap.engine_options(network)) as engine:
        await engine.wait_healthy()
        for _ in range(rounds):
            memory = psutil.Process(engine.pid).memory_info().rss
            async with asyncio.TaskGroup() as group:
                for _ in range(JOBS):
                    group.create_task(_ask(engine))
                await asyncio.sleep(0.3)
                freed.append(await rest.free(_Node(engine)))
            began = time.perf_counter()
            engine.resume()
            await engine.wait_healthy()
            loaded.append(time.perf_counter() - began)
    _report(f"{memory / 2**20:.0f} MiB of the engine's process freed with {JOBS} jobs running")
    _report(f"free:  {_figures(freed)}")
    _report(f"ready: {_figures(loaded)}")


async def _ask(engine: Engine) -> None:
    with suppress(EngineLostError):
        async for _ in engine.answer(JobId("1" * 64), REQUEST, timeout_s=60):
            pass


def _figures(seconds: list[float]) -> str:
    return f"median {statistics.median(seconds):.3f} s, longest {max(seconds):.3f} s"


def _report(line: str) -> None:
    print(line)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
