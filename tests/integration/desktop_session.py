"""A desktop of its own for a test: a screen, a message bus, a tray, an open keyring."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import jeepney
import psutil
from jeepney.io.blocking import open_dbus_connection

SCREEN = "1280x860x24"
READER = "/usr/libexec/at-spi2-registryd"
NEEDS = ("Xvfb", "dbus-daemon", "trayer", "xdotool", "gnome-keyring-daemon", READER)
PATIENCE_S = 60.0
_END_S = 10.0
_POLL_S = 0.05
_TRAY = ("--edge", "bottom", "--align", "right", "--widthtype", "request", "--height", "24")


def missing() -> list[str]:
    """Name the programs of a desktop that are not here."""
    return [name for name in NEEDS if shutil.which(name) is None]


@dataclass(frozen=True, slots=True)
class Desktop:
    """What a program needs to show itself there: environment variables."""

    environment: dict[str, str]

    @property
    def bus(self) -> str:
        """The address of the session's message bus."""
        return self.environment["DBUS_SESSION_BUS_ADDRESS"]

    def do(self, *arguments: str) -> str:
        """Move the mouse, press keys, ask for windows; gives what was answered."""
        command = ("xdotool", *arguments)
        done = subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True, timeout=30
        )
        return done.stdout.strip()


@contextmanager
def desktop(folder: Path) -> Iterator[Desktop]:
    """Start a desktop whose files are all in a folder; nothing of it is left afterwards."""
    runtime = folder / "runtime"
    runtime.mkdir(mode=0o700)
    variables = {
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "share"),
        "XDG_RUNTIME_DIR": str(runtime),
    }
    with ExitStack() as stack:
        variables["DISPLAY"] = stack.enter_context(_screen())
        bus = f"unix:path={runtime / 'bus'}"
        daemon = ("dbus-daemon", "--session", "--nofork", f"--address={bus}")
        stack.enter_context(_program(daemon, variables))
        variables["DBUS_SESSION_BUS_ADDRESS"] = bus
        wait_until("the bus", (runtime / "bus").exists)
        stack.enter_context(_keyring(variables))
        yield Desktop(variables)


@contextmanager
def tray(place: Desktop) -> Iterator[None]:
    """Run a panel with a tray; it may come later than the programs that use it."""
    with _program(("trayer", *_TRAY), place.environment):
        wait_until("the tray", lambda: bool(_panels(place)))
        yield


def tray_icons(place: Desktop) -> list[tuple[int, int]]:
    """Say where the panel shows an icon; the panel itself is as wide as its icons."""
    found = []
    for panel in _panels(place):
        told = place.do("getwindowgeometry", "--shell", panel).splitlines()
        values = dict(line.split("=") for line in told)
        left, top, width, height = (int(values[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
        if width >= height:
            found.append((left + width // 2, top + height // 2))
    return found


def wait_until(what: str, is_so: Callable[[], object]) -> None:
    """Wait for something, and say what did not come."""
    deadline = time.monotonic() + PATIENCE_S
    while not is_so():
        assert time.monotonic() < deadline, f"{what} did not come"
        time.sleep(_POLL_S)


def programs_of(folder: Path) -> list[str]:
    """List what runs with files in a folder, or was started by something that does."""
    found = []
    for process in psutil.process_iter(["pid", "cmdline"]):
        try:
            words = [*process.cmdline(), *process.environ().values()]
        except psutil.Error:
            continue  # it has ended, or is another user's
        if any(str(folder) in word for word in words):
            found.append(f"{process.pid}: {' '.join(process.info['cmdline'])}")
    return found


def _panels(place: Desktop) -> list[str]:
    try:
        return place.do("search", "--classname", "^panel$").split()
    except subprocess.CalledProcessError:
        return []


@contextmanager
def _screen() -> Iterator[str]:
    read, write = os.pipe()
    command = ("Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-noreset")
    with os.fdopen(read) as answer, _program(command, dict(os.environ), keeps=(write,)):
        os.close(write)
        yield f":{answer.readline().strip()}"


@contextmanager
def _keyring(variables: dict[str, str]) -> Iterator[None]:
    """Run a keyring that is open, as it is after a login."""
    command = ("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
    with _program(command, variables, said=b"the login password"):
        with open_dbus_connection(variables["DBUS_SESSION_BUS_ADDRESS"]) as bus:
            wait_until("the keyring", lambda: _has_owner(bus, "org.freedesktop.secrets"))
        yield


def _has_owner(bus: jeepney.io.blocking.DBusConnection, name: str) -> bool:
    question = jeepney.message_bus.NameHasOwner(name)
    return bool(bus.send_and_get_reply(question, timeout=_END_S).body[0])


@contextmanager
def _program(
    command: Sequence[str],
    environment: dict[str, str],
    *,
    keeps: Sequence[int] = (),
    said: bytes | None = None,
) -> Iterator[None]:
    with subprocess.Popen(
        command,
        env=environment,
        pass_fds=keeps,
        stdin=subprocess.DEVNULL if said is None else subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            if process.stdin is not None:
                process.stdin.write(said or b"")
                process.stdin.close()
            yield
        finally:
            process.terminate()
            process.wait(_END_S)
