"""What other programs of the same user can see of the running program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux hides a process yet")

ROOT = Path(__file__).parents[2]
PROGRAM = """
import argparse, sys
from app.cli import main as cli

def wait(_):
    print("here", flush=True)
    sys.stdin.read()
    return 0

parser = argparse.ArgumentParser()
parser.set_defaults(execute=wait)
cli._parser = lambda _: parser
parser.add_argument("word")
cli.main(["wait"])
"""
LOOK = """
import sys
from pathlib import Path
for name in ("environ", "mem", "maps"):
    try:
        with Path("/proc", sys.argv[1], name).open("rb") as file:
            if name != "mem":
                file.read(10)
        print(name)
    except PermissionError:
        pass
"""
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"]
AS_USER = NOBODY if os.getuid() == 0 else []


def _seen_of(program: str) -> list[str]:
    """Start a program as an ordinary user and have another one of that user look into it."""
    command = [*AS_USER, "/usr/bin/env", "python3", "-c", program]
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": _path(), "SECRET": "x"}
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, cwd="/"
    ) as running:
        assert running.stdout is not None
        if running.stdout.readline() != b"here\n":
            pytest.skip("no Python that an ordinary user could run")
        look = [*AS_USER, "/usr/bin/env", "python3", "-c", LOOK, str(running.pid)]
        seen = subprocess.run(look, capture_output=True, check=True, cwd="/", env=environment)
    return seen.stdout.decode().split()


def _path() -> str:
    return os.pathsep.join([str(ROOT), *(entry for entry in sys.path if "site-packages" in entry)])


def test_nobody_else_sees_memory_or_environment() -> None:
    assert _seen_of(PROGRAM) == []


def test_any_other_program_can_be_looked_into() -> None:
    """The test can fail: this is what is there to be seen of a usual program."""
    usual = "import sys; print('here', flush=True); sys.stdin.read()"
    assert _seen_of(usual) == ["environ", "mem", "maps"]
