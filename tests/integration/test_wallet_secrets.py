"""No word, seed or password is anywhere but in the memory of the signer process."""

import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.unit.wallet.wallet_values import SEED, WORDS

if sys.platform != "linux":
    pytest.skip("looks into /proc", allow_module_level=True)

FIRST, SECOND, WRONG = "marker-first-7f3a", "marker-second-91bc", "marker-wrong-e55d"
PAIRS = [" ".join(WORDS.split()[at : at + 2]) for at in (0, 9, 22)]
TEXTS = (FIRST, SECOND, WRONG, *PAIRS)
MARKERS = {
    "seed": SEED,
    "seed in hexadecimal": SEED.hex().encode(),
    **{text: text.encode() for text in TEXTS},
    **{f"{text} in two bytes a letter": text.encode("utf-16-le") for text in (FIRST, PAIRS[0])},
}
ROOT = Path(__file__).parents[2]


def marks_in(data: bytes) -> set[str]:
    """Name the secrets in some bytes."""
    return {name for name, marker in MARKERS.items() if marker in data}


class Program:
    """The running program, its folder, and what it says."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        self.process = process
        self.folder = folder

    def tell(self, *lines: str) -> None:
        """Type lines at it."""
        assert self.process.stdin is not None
        self.process.stdin.write("".join(f"{line}\n" for line in lines).encode())
        self.process.stdin.flush()

    def wait_for(self, name: str) -> int:
        """Wait for a step; return the signer's process number, 0 if there is none."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.split()[:1] == [name.encode()], (line, self.errors())
        return int(line.split()[1])

    def errors(self) -> str:
        """What it wrote to its standard error."""
        return (self.folder / "stderr.txt").read_text(encoding="utf-8")

    def check(self, *pids: int) -> None:
        """Search arguments, environment and every file."""
        for pid in (self.process.pid, *pids):
            for name in ("cmdline", "environ"):
                assert not marks_in(Path(f"/proc/{pid}/{name}").read_bytes())
        for path in self.folder.rglob("*"):
            if path.is_file():
                assert not marks_in(path.read_bytes()), path


@contextmanager
def running_program(folder: Path) -> Iterator[Program]:
    folder.mkdir()
    environment = {
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "PYTHONPATH": str(ROOT),
        "PATH": os.environ["PATH"],
    }
    with (folder / "stderr.txt").open("wb") as errors:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.wallet_program", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            cwd=folder,
            env=environment,
        )
    resource.prlimit(process.pid, resource.RLIMIT_CORE, (-1, -1))
    with process:
        try:
            yield Program(process, folder)
        finally:
            process.kill()


def core_dumps(folder: Path) -> set[Path]:
    """Core files where the kernel's usual pattern puts them."""
    return {path for place in (folder, Path("/")) for path in place.glob("core*") if path.is_file()}


def wait_gone(pid: int) -> None:
    deadline = time.monotonic() + 10
    while Path(f"/proc/{pid}/cmdline").exists() and Path(f"/proc/{pid}/cmdline").read_bytes():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def signed(program: Program) -> int:
    """Bring the program to where a payment is signed; return the signer's number."""
    program.tell(WORDS, FIRST)
    assert program.wait_for("created") == 0
    program.check()
    program.tell("", FIRST)
    pid = program.wait_for("unlocked")
    program.check(pid)
    program.tell("", FIRST)
    assert program.wait_for("signed") == pid
    program.check(pid)
    return pid


def test_no_secret_leaves_the_signer(tmp_path: Path) -> None:
    with running_program(tmp_path / "home") as program:
        signed(program)
        program.tell("", WRONG)
        assert program.wait_for("refused") == 0
        program.check()
        program.tell("", FIRST, SECOND, SECOND)
        pid = program.wait_for("changed")
        program.check(pid)
        assert (
            Path(f"/proc/{pid}/limits").read_text().split("Max core file size")[1].split()[0] == "0"
        )
        program.tell("")
        assert program.wait_for("locked") == 0
        wait_gone(pid)
        program.check()
        assert not marks_in(dump_memory(program.process.pid))
        log = (program.folder / "log.txt").read_text(encoding="utf-8")
        assert "WrongPasswordError" in log


def test_a_signer_that_crashes_leaves_no_core_dump(tmp_path: Path) -> None:
    folder = tmp_path / "home"
    with running_program(folder) as program:
        pid = signed(program)
        before = core_dumps(folder)
        os.kill(pid, signal.SIGABRT)
        wait_gone(pid)
        program.check()
        assert core_dumps(folder) == before
        assert not marks_in(program.errors().encode())


def test_the_keys_are_in_the_signer_and_end_with_the_program(tmp_path: Path) -> None:
    """The same search finds the seed where it must be, which only root can look into."""
    with running_program(tmp_path / "home") as program:
        pid = signed(program)
        if os.geteuid() == 0:
            assert "seed" in marks_in(dump_memory(pid))
        program.process.kill()
        wait_gone(pid)


def dump_memory(pid: int) -> bytes:
    """Copy all that a process could write to a core dump, and more."""
    found = bytearray()
    maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines()
    with Path(f"/proc/{pid}/mem").open("rb") as memory:
        for line in maps:
            span, rights, *_ = line.split()
            if rights.startswith("rw"):
                start, end = (int(number, 16) for number in span.split("-"))
                found += read_span(memory.fileno(), start, end)
    return bytes(found)


def read_span(descriptor: int, start: int, end: int) -> bytes:
    try:
        return os.pread(descriptor, end - start, start)
    except OSError:  # a region that is only reserved
        return b""
