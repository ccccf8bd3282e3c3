"""The real programs as subprocesses, with everything they write in a folder of the test."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

START_TIMEOUT_S = 60.0
STOP_TIMEOUT_S = 15.0


@dataclass(slots=True)
class Program:
    """A running command and the first JSON object that it printed."""

    process: subprocess.Popen[str]
    ready: dict[str, Any]

    @property
    def pid(self) -> int:
        """Its process number."""
        return self.process.pid

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self._drain()

    def stop(self) -> int:
        """Ask it to end, as a service manager would; return the exit status."""
        self.process.send_signal(signal.SIGTERM)
        self._drain()
        return self.process.returncode

    def next_event(self) -> dict[str, Any]:
        """Wait for the next line that it prints."""
        return _read_object(self.process)

    def wait_for_event(self, name: str) -> dict[str, Any]:
        """Wait for the next line about that."""
        while True:
            event = self.next_event()
            if event["event"] == name:
                return event

    def wait_for_proxies(self, count: int) -> None:
        """Wait until a node says of that many connections that they are ready."""
        ready: set[object] = set()
        while len(ready) < count:
            event = self.next_event()
            if event["event"] == "proxy" and event["is_ready"]:
                ready.add((event["endpoint"], event["model"]))

    def _drain(self) -> None:
        try:
            self.process.communicate(timeout=STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.communicate()
            raise


def start(home: Path, *arguments: str, pass_fds: Sequence[int] = ()) -> Program:
    """Start a command with `--json` and wait until it says that it is ready."""
    process = subprocess.Popen(
        [sys.executable, "-m", "app", *arguments, "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=_environment(home),
        pass_fds=pass_fds,
    )
    return Program(process, _read_object(process))


def run_to_end(
    home: Path, *arguments: str, expected_status: int = 0, pass_fds: Sequence[int] = ()
) -> str:
    """Run a command that ends by itself; return what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "app", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=START_TIMEOUT_S,
        env=_environment(home),
        pass_fds=pass_fds,
    )
    assert done.returncode == expected_status, done.stderr
    return done.stdout


@contextmanager
def running(home: Path, *arguments: str) -> Iterator[Program]:
    """Run a command while inside; it must end well."""
    program = start(home, *arguments)
    try:
        yield program
    except BaseException:
        program.kill()
        raise
    assert program.stop() == 0


def _environment(home: Path) -> dict[str, str]:
    return {**os.environ, "COCOON_PROVIDER_HOME": str(home)}


def _read_object(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise AssertionError(f"the program ended with status {process.wait()}")
    value = json.loads(line)
    assert isinstance(value, dict)
    return value
