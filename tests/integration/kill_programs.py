"""The programs of a network that is made to crash: started, killed and started again.

All they write, their output included, goes into a folder of the test.
"""

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.localnet.free_ports import find_free_ports

HOST = "127.0.0.1"
REPOSITORY = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("COCOON_KILL_ROUNDS", "2"))
SEED = int(os.environ.get("COCOON_KILL_SEED", "1"))

READY_WITHIN_S = 30.0
"""A program must be ready after so long, a node have met its proxy again."""

STOP_WITHIN_S = 20.0
_POLL_S = 0.02

Event = dict[str, Any]


@dataclass(slots=True)
class Program:
    """A running command; its output goes to a file, so that nobody has to read it in time."""

    process: subprocess.Popen[bytes]
    output: Path
    errors: Path

    @property
    def pid(self) -> int:
        """Its process number."""
        return self.process.pid

    def events(self) -> list[Event]:
        """Return every JSON object that it has printed so far."""
        whole, _, _ = self.output.read_text(encoding="utf-8").rpartition("\n")
        return [json.loads(line) for line in whole.splitlines()]

    async def event(self, is_wanted: Callable[[list[Event]], Event | None]) -> Event:
        """Wait until its events contain what is wanted."""
        deadline = time.monotonic() + READY_WITHIN_S
        while (found := is_wanted(self.events())) is None:
            assert self.process.poll() is None, self.errors.read_text(encoding="utf-8")
            assert time.monotonic() < deadline, f"not within {READY_WITHIN_S} s: {self.events()}"
            await asyncio.sleep(_POLL_S)
        return found

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait()

    async def stop(self) -> int:
        """Ask it to end, as a service manager would; return the exit status."""
        self.process.send_signal(signal.SIGTERM)
        return await asyncio.to_thread(self.process.wait, STOP_WITHIN_S)


@dataclass(slots=True)
class Network:
    """One proxy, one gateway and one node that share a home folder, each with its own life."""

    folder: Path
    port: int = field(default_factory=lambda: find_free_ports(1, HOST)[0])
    running: dict[str, Program] = field(default_factory=dict)
    pids: set[int] = field(default_factory=set)

    @property
    def home(self) -> Path:
        """The folder of everything the programs keep."""
        return self.folder / "home"

    @property
    def network_folder(self) -> Path:
        """The local network's folder."""
        return self.folder / "net"

    @property
    def ledger_file(self) -> Path:
        """The ledger of the node."""
        return self.home / "data" / "ledger.sqlite"

    @property
    def spending_file(self) -> Path:
        """What the gateway has paid."""
        return self.home / "data" / "gateway.sqlite"

    @property
    def api_key(self) -> str:
        """The gateway's key."""
        return (self.home / "data" / "gateway" / "api-key").read_text().strip()

    @property
    def base_url(self) -> str:
        """Where developers ask."""
        return f"http://{HOST}:{self.port}/v1"

    def start(self, name: str) -> Program:
        """Start "proxy", "gateway" or "node" without waiting for anything."""
        for part in ("home", "cwd", "tmp", "out", "err"):
            (self.folder / part).mkdir(parents=True, exist_ok=True)
        output, errors = (
            self.folder / part / f"{name}-{len(self.pids)}" for part in ("out", "err")
        )
        with output.open("wb") as out, errors.open("wb") as err:
            process = subprocess.Popen(
                [sys.executable, "-m", "app", *self._arguments(name), "--json"],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                cwd=self.folder / "cwd",
                env=self._environment(),
            )
        program = self.running[name] = Program(process, output, errors)
        self.pids.add(program.pid)
        return program

    def kill(self, name: str) -> int:
        """Kill a program; return its former number."""
        program = self.running.pop(name)
        program.kill()
        return program.pid

    async def start_proxy(self) -> None:
        """Return when its ports are open."""
        await self.start("proxy").event(first)

    async def start_gateway(self) -> None:
        """Return when developers can ask."""
        await self.start("gateway").event(first)

    async def start_node(self) -> None:
        """Return when it works for the proxy with both models."""
        await self.start("node").event(is_connected)

    async def start_missing(self) -> None:
        """Start what does not run, the proxy first."""
        if "proxy" not in self.running:
            await self.start_proxy()
        starts = {"gateway": self.start_gateway, "node": self.start_node}
        await asyncio.gather(
            *(start() for name, start in starts.items() if name not in self.running)
        )

    async def stop_all(self) -> None:
        """Stop all programs; each must end well."""
        for name in ("node", "gateway", "proxy"):
            assert await self.running.pop(name).stop() == 0

    def engine_pid(self) -> int:
        """The present engine child of the node, 0 if there is none."""
        last = last_of(self.running["node"].events(), "engine")
        return int(last["pid"]) if last and last["is_healthy"] else 0

    def _arguments(self, name: str) -> list[str]:
        network_file = str(self.network_folder / "network.toml")
        return {
            "proxy": ["localnet", "--folder", str(self.network_folder)],
            "gateway": ["gateway", "--network", network_file, "--port", str(self.port)],
            "node": ["run", "--network", network_file],
        }[name]

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "COCOON_PROVIDER_HOME": str(self.home),
            "HOME": str(self.home),
            "PYTHONPATH": str(REPOSITORY),
            "TMPDIR": str(self.folder / "tmp"),
        }


def tell(text: str) -> None:
    """Say something that helps to understand a red test."""
    sys.stdout.write(f"{text}\n")


def first(events: list[Event]) -> Event | None:
    """The first thing that a program says tells that it is ready."""
    return events[0] if events else None


def last_of(events: list[Event], name: str) -> Event | None:
    """The newest event of a kind."""
    return next((event for event in reversed(events) if event["event"] == name), None)


def is_connected(events: list[Event]) -> Event | None:
    """The newest word about the proxy, if both models are connected to it."""
    newest = {event["model"]: event for event in events if event["event"] == "proxy"}
    all_ready = len(newest) == 2 and all(event["is_ready"] for event in newest.values())
    return last_of(events, "proxy") if all_ready else None


@contextmanager
def crashing_network(folder: Path) -> Iterator[Network]:
    """Provide a network whose programs may be started and killed; at the end none runs."""
    network = Network(folder)
    try:
        yield network
    finally:
        for program in network.running.values():
            program.kill()
