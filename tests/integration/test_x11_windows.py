"""The window in front, asked of a real X server."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

if sys.platform != "linux" or not all(map(shutil.which, ("Xvfb", "xprop"))):
    pytest.skip("needs Xvfb and xprop", allow_module_level=True)

from app.desktop.programs import SystemPrograms
from app.desktop.xcb import ActiveWindow, X11Windows


@pytest.fixture
def display(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            shutil.which("Xvfb") or "",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "320x200x24",
            "-noreset",
        ],
        pass_fds=(write,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as answer:
        name = f":{answer.readline().strip()}"
    monkeypatch.setenv("DISPLAY", name)
    yield name
    server.terminate()
    server.wait(10)


def _set(name: str, kind: str, value: str) -> None:
    command = ["xprop", "-root", "-f", name, kind, "-set", name, value]
    subprocess.run(command, check=True, timeout=10)


@pytest.mark.usefixtures("display")
def test_what_a_window_manager_writes_is_read() -> None:
    windows = X11Windows()
    assert windows.active() is None  # no window manager
    _set("_NET_ACTIVE_WINDOW", "32x", "0")
    assert windows.active() == ActiveWindow(is_full_screen=False)
    _set("_NET_ACTIVE_WINDOW", "32x", "0x123456")
    assert windows.active() == ActiveWindow(is_full_screen=False)  # a window that is gone
    _set("_NET_ACTIVE_WINDOW", "32x", hex(windows._root))
    _set("_NET_WM_PID", "32c", str(os.getpid()))
    _set("WM_CLASS", "8s", "starfall")
    _set("_NET_WM_STATE", "32a", "_NET_WM_STATE_ABOVE")
    assert windows.active() == ActiveWindow(False, os.getpid(), "starfall")
    _set("_NET_WM_STATE", "32a", "_NET_WM_STATE_FULLSCREEN")
    assert windows.active() == ActiveWindow(True, os.getpid(), "starfall")
    assert SystemPrograms(windows, own_pid=1).full_screen()
    _set("_NET_WM_STATE", "8s", "_NET_WM_STATE_FULLSCREEN")
    assert windows.active() == ActiveWindow(False, os.getpid(), "starfall")
    windows.close()


def test_a_server_that_ends_is_no_answer(display: str, monkeypatch: pytest.MonkeyPatch) -> None:
    windows = X11Windows()
    _set("_NET_ACTIVE_WINDOW", "32x", "0")
    assert windows.active() is not None
    windows.close()
    monkeypatch.setenv("DISPLAY", ":4711")
    assert windows.active() is None
    monkeypatch.setenv("DISPLAY", display)
    assert windows.active() is not None
    windows.close()
