"""Programs of node that tests run: the packages of tests/javascript, and TON's own libraries."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[1] / "javascript"


def node() -> str:
    """Return the path of node, or skip the test where it or a package is missing."""
    found = shutil.which("node")
    if found is None:
        pytest.skip("node is not installed")
    if not (FOLDER / "node_modules" / "@ton").is_dir():
        pytest.skip("the packages of tests/javascript are not installed")
    return found


class JavaScriptError(Exception):
    """The libraries refused what they were asked."""


class Peer:
    """The JavaScript libraries of TON, in a process that answers one call after the other."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def call(self, name: str, **wanted: object) -> Any:
        """Call a function of peer.cjs.

        Raises:
            JavaScriptError: it threw.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"call": name, **wanted}) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if "error" in answer:
            raise JavaScriptError(answer["error"])
        return answer["result"]


@contextmanager
def running_peer() -> Iterator[Peer]:
    """Start the libraries, or skip the test where they are missing."""
    command = [node(), str(FOLDER / "peer.cjs")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        try:
            yield Peer(process)
        finally:
            process.kill()
