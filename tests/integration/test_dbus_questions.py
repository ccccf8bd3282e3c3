"""Questions over a real message bus."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
    pytest.skip("needs dbus-daemon", allow_module_level=True)

from app.desktop.dbus import DBusQuestions
from app.desktop.presence import Presence
from app.desktop.session import LinuxSession

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus")


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[str]]:
    address = f"unix:path={tmp_path / 'bus'}"
    command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address={address}"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        daemon.stdout.readline()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        yield daemon
        daemon.kill()


@pytest.mark.usefixtures("bus")
def test_methods_and_properties_are_answered() -> None:
    questions = DBusQuestions()
    try:
        assert isinstance(questions.call("SESSION", *_BUS, f"{_BUS[0]}.GetId"), str)
        features = questions.get("SESSION", *_BUS, f"{_BUS[0]}.Features")
        assert isinstance(features, list)
        assert questions.get("SESSION", *_BUS, f"{_BUS[0]}.Nothing") is None
        assert questions.call("SESSION", *_BUS, f"{_BUS[0]}.Nothing") is None
        assert questions.call("SESSION", "org.nobody", "/", "org.nobody.Ask") is None
        assert LinuxSession(questions).look() == Presence()
    finally:
        questions.close()


def test_a_bus_that_ends_is_no_answer(bus: subprocess.Popen[str]) -> None:
    questions = DBusQuestions()
    assert questions.call("SESSION", *_BUS, f"{_BUS[0]}.GetId")
    bus.kill()
    bus.wait(10)
    assert questions.call("SESSION", *_BUS, f"{_BUS[0]}.GetId") is None
    assert questions.call("SESSION", *_BUS, f"{_BUS[0]}.GetId") is None
    questions.close()


def test_without_a_bus_nothing_is_known(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{name}_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    assert LinuxSession(DBusQuestions()).look() == Presence()
    assert os.environ["DBUS_SESSION_BUS_ADDRESS"]
