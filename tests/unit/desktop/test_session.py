import plistlib

import pytest

from app.desktop.presence import Presence
from app.desktop.session import LinuxSession, MacSession, look_at_session

SESSION = "org.freedesktop.login1.Session."


class Desktop:
    """Answers by the last part of a service and the name of what is asked."""

    def __init__(self, **answers: object) -> None:
        self.answers = answers
        self.asked: list[str] = []

    def call(self, bus: str, service: str, path: str, method: str) -> object:
        assert bus == "SESSION"
        assert path.startswith("/org/")
        self.asked.append(method)
        return self.answers.get(service.split(".")[1] + "_" + method.rpartition(".")[2])

    def get(self, bus: str, service: str, path: str, name: str) -> object:
        assert (bus, service) == ("SYSTEM", "org.freedesktop.login1")
        assert path.startswith("/org/freedesktop/login1")
        return self.answers.get(name.rpartition(".")[2])


def _look(**answers: object) -> Presence:
    return LinuxSession(Desktop(**answers), lambda: 1_000.0).look()


def test_where_nobody_answers_nothing_is_known() -> None:
    assert _look() == Presence()


@pytest.mark.parametrize(
    ("answers", "is_locked"),
    [
        ({"LockedHint": True}, True),
        ({"LockedHint": False}, False),
        ({"LockedHint": False, "cinnamon_GetActive": True}, True),
        ({"gnome_GetActive": False}, False),
        ({"gnome_GetActive": "yes"}, None),
    ],
)
def test_the_lock(answers: dict[str, object], is_locked: bool | None) -> None:
    assert _look(**answers).is_locked is is_locked


def test_once_locked_nobody_else_is_asked() -> None:
    desktop = Desktop(LockedHint=True)
    LinuxSession(desktop).look()
    assert desktop.asked == ["org.gnome.Mutter.IdleMonitor.GetIdletime"]


@pytest.mark.parametrize(
    ("answers", "idle_s"),
    [
        ({"gnome_GetIdletime": 2_500}, 2.5),
        ({"IdleHint": True, "IdleSinceHint": 940_000_000}, 60.0),
        ({"IdleHint": True, "IdleSinceHint": 2_000_000_000}, 0.0),
        ({"IdleHint": True, "IdleSinceHint": 0}, None),
        ({"IdleHint": False, "IdleSinceHint": 5}, None),
    ],
)
def test_the_last_touch(answers: dict[str, object], idle_s: float | None) -> None:
    assert _look(**answers).idle_s == idle_s


@pytest.mark.parametrize(
    ("blocked", "is_kept_awake"),
    [("", False), ("shutdown:idle", True), ("handle-lid-switch", False), (7, None)],
)
def test_a_film(blocked: object, is_kept_awake: bool | None) -> None:
    assert _look(BlockInhibited=blocked).is_kept_awake is is_kept_awake


Plist = dict[str, object] | list[object] | bytes


def _mac(root: Plist, devices: Plist) -> MacSession:
    def run(command: list[str]) -> bytes:
        value = root if "Root" in command else devices
        return value if isinstance(value, bytes) else plistlib.dumps(value)

    return MacSession(run)


@pytest.mark.asyncio
async def test_a_mac() -> None:
    user = {"CGSSessionScreenIsLocked": True}
    locked = _mac({"IOConsoleUsers": [{}, user]}, [{"HIDIdleTime": 3_000_000_000}])
    assert await look_at_session(locked) == Presence(is_locked=True, idle_s=3.0)
    assert _mac({"IOConsoleUsers": [{}]}, []).look() == Presence(is_locked=False)
    assert _mac(b"", b"<broken").look() == Presence()
    assert _mac([], {}).look() == Presence()


def test_a_tool_that_is_missing_is_no_answer() -> None:
    assert MacSession().look() == Presence()
