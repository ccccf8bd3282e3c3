import sys
from pathlib import Path

import pytest

from app.desktop import autostart
from app.desktop.autostart import (
    AgentLoginStart,
    Autostart,
    LoginStart,
    RunKeyLoginStart,
    XdgLoginStart,
    read_autostart,
    set_autostart,
    start_command,
)

COMMAND = ["/opt/Cocoon Provider/cocoon-provider", "--in-tray"]


class FakeRegistry:
    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str | bytes] = {}

    def read(self, key: str, name: str) -> str | bytes | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self.values[key, name] = value

    def remove(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)


class Registers:
    """The same registry or folder for several copies of the program."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.kind = kind
        self.folder = folder
        self.registry = FakeRegistry()

    def of(self, command: list[str]) -> LoginStart:
        if self.kind == "xdg":
            return XdgLoginStart(command, self.folder / "autostart")
        if self.kind == "agent":
            return AgentLoginStart(command, self.folder / "LaunchAgents")
        return RunKeyLoginStart(command, self.registry)


@pytest.mark.parametrize("kind", ["xdg", "agent", "run"])
def test_it_is_off_until_chosen_and_told_as_it_is(kind: str, tmp_path: Path) -> None:
    registers = Registers(kind, tmp_path)
    login = registers.of(COMMAND)
    assert login.read() is Autostart.OFF
    login.switch_off()
    login.switch_on()
    assert login.read() is Autostart.ON
    assert registers.of(["/elsewhere/cocoon-provider"]).read() is Autostart.OTHER
    login.switch_on()
    assert login.read() is Autostart.ON
    login.switch_off()
    assert login.read() is Autostart.OFF


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_switched_off_is_off(line: str, tmp_path: Path) -> None:
    login = XdgLoginStart(COMMAND, tmp_path)
    login.switch_on()
    path = tmp_path / "cocoon-provider.desktop"
    path.write_text(path.read_text() + line + "\n")
    assert login.read() is Autostart.OFF
    login.switch_on()
    assert login.read() is Autostart.ON


@pytest.mark.parametrize(("verdict", "state"), [(b"\x03", Autostart.OFF), (b"\x02", Autostart.ON)])
def test_what_the_task_manager_decided_counts(verdict: bytes, state: Autostart) -> None:
    registry = FakeRegistry()
    login = RunKeyLoginStart(COMMAND, registry)
    login.switch_on()
    assert registry.values["Run", "cocoon-provider"] == (
        '"/opt/Cocoon Provider/cocoon-provider" --in-tray'
    )
    registry.values[r"Explorer\StartupApproved\Run", "cocoon-provider"] = verdict + bytes(11)
    assert login.read() is state
    login.switch_on()
    assert login.read() is Autostart.ON


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("nonsense", Autostart.OTHER),
        ("<plist><string>x</string></plist>", Autostart.OFF),
        ("<plist><dict><key>RunAtLoad</key><false/></dict></plist>", Autostart.OFF),
    ],
)
def test_a_foreign_agent_file(text: str, state: Autostart, tmp_path: Path) -> None:
    (tmp_path / "cocoon-provider.plist").write_text(text)
    assert AgentLoginStart(COMMAND, tmp_path).read() is state


def test_the_user_s_folder_for_settings_is_obeyed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    XdgLoginStart(COMMAND).switch_on()
    assert (tmp_path / "autostart" / "cocoon-provider.desktop").is_file()
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    assert autostart._xdg_folder() == Path.home() / ".config" / "autostart"


def test_the_command_starts_this_installation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    python = tmp_path / "python"
    monkeypatch.setattr(sys, "executable", str(python))
    assert start_command("-x") == [str(python), "-m", "app", "-x"]
    (tmp_path / "cocoon-provider").touch()
    assert start_command("-x") == [str(tmp_path / "cocoon-provider"), "-x"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert start_command() == [str(python)]


@pytest.mark.asyncio
async def test_a_choice_is_read_back(tmp_path: Path) -> None:
    login = XdgLoginStart(COMMAND, tmp_path)
    assert await set_autostart(login, is_on=True) is Autostart.ON
    assert await read_autostart(login) is Autostart.ON
    assert await set_autostart(login, is_on=False) is Autostart.OFF
    (tmp_path / "cocoon-provider.desktop").mkdir()
    assert await read_autostart(login) is Autostart.UNKNOWN
    with pytest.raises(OSError, match="cocoon-provider"):
        await set_autostart(login, is_on=True)
