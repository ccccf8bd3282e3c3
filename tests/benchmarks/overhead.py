"""What the network adds to a request: gateway, proxy and worker against the engine alone.

    python -m tests.benchmarks.overhead [REQUESTS]

The proxy, the gateway and the developer are processes of their own, as in use; the node is in this
one, so that the very same engine answers with and without the network, in turn. Times in
milliseconds. On Linux the processor time of a request in each process is printed, too: unlike the
others this figure hardly depends on what else the machine does.
"""

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from app import bootstrap
from app.cli.lifetime import loop_factory
from app.domain.job import JobId, JobRequest, ResponseBody
from app.domain.model_name import base_model_name
from app.services.node import Node
from tests.benchmarks.processor_time import processor_time
from tests.integration.programs import running

REQUESTS = 300
CONCURRENT = 64
QUESTION = "What is the capital of Japan?"
PATH = "/v1/chat/completions"
_HEADERS = (("Content-Type", "application/json"),)


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds from asking to the first piece of the body and to the end."""

    first: float
    whole: float


Ask = Callable[[bytes], Awaitable[Timing]]


def main(requests: int) -> int:
    """Measure and print; the exit status is 0 if every request was answered."""
    with tempfile.TemporaryDirectory(prefix="cocoon-bench-") as folder:
        home = Path(folder)
        with running(home, "localnet", "--folder", str(home / "net")) as localnet:
            network_file = localnet.ready["network_file"]
            arguments = ("gateway", "--network", network_file, "--port", "0")
            with running(home, *arguments) as gateway:
                key = Path(gateway.ready["key_file"]).read_text(encoding="utf-8").strip()
                url = gateway.ready["base_url"] + PATH.removeprefix("/v1")
                others = {"gateway": gateway.pid, "proxy": localnet.pid}
                measure = _measure(home, Path(network_file), url, key, requests, others)
                with asyncio.Runner(loop_factory=loop_factory()) as runner:
                    return runner.run(measure)


async def _measure(
    home: Path, network_file: Path, url: str, key: str, requests: int, others: dict[str, int]
) -> int:
    network = await bootstrap.read_network(network_file)
    model = base_model_name(network.models[0].served_as)
    async with bootstrap.node(network, home / "node.sqlite") as node:
        await _wait_connected(node)
        async with _developer(url, key) as developer:
            engine, network_ = _through_engine(node), _through_network(developer)
            streamed = _body(model, is_streamed=True)
            await _compare("whole answer", engine, network_, _body(model), requests)
            await _compare("streamed answer", engine, network_, streamed, requests)
            if sys.platform == "linux":
                pids = {**others, "node": os.getpid(), "engine": node.engine.pid or 0}
                await _print_processor_time(pids, developer, [_body(model), streamed], requests)
            return await _burst(developer, _body(model))


async def _wait_connected(node: Node) -> None:
    async for states in node.pool.watch():
        if states and all(state.is_ready for state in states):
            return


def _body(model: str, *, is_streamed: bool = False) -> bytes:
    body: dict[str, object] = {
        "model": model,
        "messages": [{"role": "user", "content": QUESTION}],
        "temperature": 0,
    }
    if is_streamed:
        body |= {"stream": True, "stream_options": {"include_usage": True}}
    return json.dumps(body).encode()


def _through_engine(node: Node) -> Ask:
    async def ask(body: bytes) -> Timing:
        request = JobRequest("POST", PATH, _HEADERS, body)
        started, first = time.perf_counter(), 0.0
        parts = node.engine.answer(JobId("00" * 32), request, timeout_s=60.0)
        async with aclosing(parts):
            async for part in parts:
                if isinstance(part, ResponseBody) and not first:
                    first = time.perf_counter() - started
        return Timing(first, time.perf_counter() - started)

    return ask


class Developer:
    """The other program that asks; see `tests.benchmarks.developer`."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def ask(self, body: bytes, at_once: int = 1, times: int = 1) -> list[Timing]:
        """Have it send so many requests at once, so many times; return their timings."""
        orders, replies = self._process.stdin, self._process.stdout
        if orders is None or replies is None:
            raise RuntimeError("the developer has no pipes")
        orders.write(json.dumps([at_once, times, body.decode()]).encode() + b"\n")
        return [Timing(*pair) for pair in json.loads(await replies.readline())]


@asynccontextmanager
async def _developer(url: str, key: str) -> AsyncIterator[Developer]:
    at = urlsplit(url)
    where = (str(at.hostname), str(at.port), at.path, key)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.benchmarks.developer", *where, stdin=PIPE, stdout=PIPE
    )
    try:
        yield Developer(process)
    finally:
        if process.stdin is not None:
            process.stdin.close()
        await process.wait()


def _through_network(developer: Developer) -> Ask:
    async def ask(body: bytes) -> Timing:
        return (await developer.ask(body))[0]

    return ask


async def _compare(name: str, engine: Ask, network: Ask, body: bytes, requests: int) -> None:
    alone: list[Timing] = []
    through: list[Timing] = []
    for _ in range(requests):
        alone.append(await engine(body))
        through.append(await network(body))
    print(f"{name}, {requests} requests each, one at a time")
    _print_row("  engine alone", alone)
    _print_row("  through the network", through)
    added = [t.whole - a.whole for a, t in zip(alone, through, strict=True)]
    added_first = [t.first - a.first for a, t in zip(alone, through, strict=True)]
    print(f"  added                 p50 {_ms(added, 50)}  p99 {_ms(added, 99)}")
    print(f"  added to first piece  p50 {_ms(added_first, 50)}  p99 {_ms(added_first, 99)}")
    share = 1 - statistics.median(a.whole for a in alone) / statistics.median(
        t.whole for t in through
    )
    print(f"  share of the time that is not the engine's: {share:.0%}\n")


def _print_row(name: str, timings: list[Timing]) -> None:
    whole = [timing.whole for timing in timings]
    first = [timing.first for timing in timings]
    print(
        f"{name:<23} p50 {_ms(whole, 50)}  p99 {_ms(whole, 99)}  first piece p50 {_ms(first, 50)}"
    )


def _ms(seconds: list[float], percentile: int) -> str:
    value = statistics.quantiles(seconds, n=100)[percentile - 1]
    return f"{value * 1000:6.2f} ms"


async def _print_processor_time(
    pids: dict[str, int], developer: Developer, bodies: list[bytes], requests: int
) -> None:
    print("processor time of a request, in the program and in the kernel")
    for name, body in zip(("whole", "streamed"), bodies, strict=True):
        before = {who: processor_time(pid) for who, pid in pids.items()}
        await developer.ask(body, times=requests)
        used = [(who, processor_time(pid).since(before[who])) for who, pid in pids.items()]
        columns = (
            f"{who} {used.user_s / requests * 1000:.2f} + {used.system_s / requests * 1000:.2f}"
            for who, used in used
        )
        print(f"  {name:<9} {'  '.join(columns)} ms")
    print()


async def _burst(developer: Developer, body: bytes) -> int:
    started = time.perf_counter()
    timings = await developer.ask(body, CONCURRENT)
    seconds = time.perf_counter() - started
    print(f"{CONCURRENT} requests at once: {len(timings)} answered in {seconds:.2f} s")
    return 0 if len(timings) == CONCURRENT else 1


if __name__ == "__main__":
    raise SystemExit(main(int(sys.argv[1]) if len(sys.argv) > 1 else REQUESTS))
