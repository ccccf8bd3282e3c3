"""The real program on a screen of its own, whose pixels can be read; for Linux."""

import asyncio
import mmap
import os
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.desktop.orders import NoAnswerError, NotRunningError, Order
from app.desktop.single_instance import ask_running
from app.storage.paths import HOME_VARIABLE

NEEDS = ("Xvfb", "dbus-daemon", "trayer")
"""Programs that `screen` starts."""

WIDTH, HEIGHT, PIXEL_SIZE = 1280, 860, 4
PATIENCE_S = 60.0
_LOOK_S = 0.05
_ROWS = range(300, 500, 20)
_SHARING = "sharing"


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen with a tray and a message bus: what programs need in their environment."""

    environment: dict[str, str]
    pixels: mmap.mmap

    def middle(self) -> bytes:
        """Return some lines of pixels from the middle, where a window is."""
        start = len(self.pixels) - WIDTH * HEIGHT * PIXEL_SIZE
        starts = [start + row * WIDTH * PIXEL_SIZE for row in _ROWS]
        left, right = WIDTH // 4 * PIXEL_SIZE, WIDTH // 2 * PIXEL_SIZE
        return b"".join(self.pixels[each + left : each + right] for each in starts)


@contextmanager
def screen() -> Iterator[Screen]:
    """Start one; nothing of it is left afterwards."""
    with tempfile.TemporaryDirectory(prefix="cocoon-screen-") as name, ExitStack() as stack:
        folder = Path(name)
        read, write = os.pipe()
        options = ("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-br", "-noreset", "-fbdir", name)
        command = ("Xvfb", "-displayfd", str(write), *options)
        stack.enter_context(_beside(command, dict(os.environ), keeps=(write,)))
        os.close(write)
        with os.fdopen(read) as answer:
            display = f":{answer.readline().strip()}"
        variables = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        address = f"unix:path={folder / 'bus'}"
        stack.enter_context(
            _beside(("dbus-daemon", "--session", "--nofork", f"--address={address}"), variables)
        )
        variables["DBUS_SESSION_BUS_ADDRESS"] = address
        stack.enter_context(_beside(("trayer", "--edge", "bottom", "--height", "24"), variables))
        variables.pop("PYTHONDONTWRITEBYTECODE", None)
        yield Screen(variables, stack.enter_context(_pixels(folder)))


@contextmanager
def _pixels(folder: Path) -> Iterator[mmap.mmap]:
    file = folder / "Xvfb_screen0"
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, prot=mmap.PROT_READ) as pixels:
        (line_size,) = struct.unpack_from(">I", pixels, 12 * 4)  # see XWDFile.h
        assert line_size == WIDTH * PIXEL_SIZE
        yield pixels


@contextmanager
def program(shown: Screen, home: Path, *words: str, module: str = "app") -> Iterator[int]:
    """Run the window, or a module that does, while inside; yields its process number."""
    command = (sys.executable, "-m", module, *(("window",) if module == "app" else ()), *words)
    with _beside(command, {**shown.environment, HOME_VARIABLE: str(home)}) as process:
        yield process.pid


@contextmanager
def _beside(
    command: Sequence[str], environment: dict[str, str], *, keeps: Sequence[int] = ()
) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a program while inside, then end it in order."""
    with subprocess.Popen(
        command,
        env=environment,
        pass_fds=keeps,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(PATIENCE_S)


def with_network(home: Path, network: str) -> None:
    """Make a settings file in which that network is chosen: the first run is over then."""
    folder = home / "settings"
    folder.mkdir(parents=True)
    (folder / "settings.toml").write_text(f'network = "{network}"\n', encoding="utf-8")


def wait_until_shared(home: Path) -> None:
    """Wait until the program of that home shares."""
    deadline = time.monotonic() + PATIENCE_S
    while _mode(home) != _SHARING:
        assert time.monotonic() < deadline, "nothing was shared"
        time.sleep(_LOOK_S)


def _mode(home: Path) -> object:
    with suppress(NotRunningError, NoAnswerError):
        return asyncio.run(ask_running(home / "data" / "instance", Order("status")))["mode"]
    return None


def children(pid: int) -> dict[int, str]:
    """Name the processes that it has started: the engine, the practice network, the signer."""
    found = psutil.Process(pid).children(recursive=True)
    return {child.pid: _role(child.cmdline()) for child in found}


def _role(command: list[str]) -> str:
    text = " ".join(command)
    names = {"localnet": "practice network", "app.wallet": "signer", "app.engine": "engine"}
    return next((name for word, name in names.items() if word in text), command[0])
