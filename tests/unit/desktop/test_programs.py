import os
import sys
from pathlib import Path

import psutil
import pytest

from app.desktop import programs
from app.desktop.programs import (
    UNKNOWN_PROGRAM,
    SystemPrograms,
    WaylandWindows,
    full_screen_program,
    program_name,
    running_programs,
    system_programs,
)
from app.desktop.xcb import ActiveWindow


class Windows:
    def __init__(self, window: ActiveWindow | None) -> None:
        self.window = window

    def active(self) -> ActiveWindow | None:
        return self.window


def _full_screen(window: ActiveWindow | None, own_pid: int = 1) -> str | None:
    return SystemPrograms(Windows(window), own_pid).full_screen()


def test_names() -> None:
    assert program_name("Game.EXE") == "Game"
    assert program_name("a.exe.bin") == "a.exe.bin"
    assert len(program_name("x" * 1000)) == 100


def test_this_program_runs_and_the_kernel_s_threads_do_not_count() -> None:
    names = SystemPrograms(None).running()
    assert names
    assert program_name(psutil.Process().name()) in names
    if sys.platform == "linux":
        assert "kthreadd" not in names


def test_linux_s_files_of_processes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    processes = {
        "2": "2 (kthreadd) S 0 0",
        "77": "77 (ended) Z 1 77",
        "90": "90 (kworker/0:1) I 2 0",
        "300": "300 (Star (full) 2) R 1 300",
        "301": "301 (fifteen-letters) R 300 300",
    }
    for pid, text in processes.items():
        (tmp_path / pid).mkdir()
        (tmp_path / pid / "stat").write_text(text)
    (tmp_path / "400").mkdir()
    (tmp_path / "self").mkdir()
    monkeypatch.setattr(programs, "_name_of", {301: "fifteen-letters-and-more"}.get)
    assert set(programs._linux_names(tmp_path)) == {
        "Star (full) 2",
        "fifteen-letters-and-more",
    }


def test_other_systems_ask_psutil() -> None:
    assert program_name(psutil.Process().name()) in set(programs._all_names())


def test_without_a_list_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise OSError

    monkeypatch.setattr(programs, "_linux_names", refuse)
    monkeypatch.setattr(programs, "_all_names", refuse)
    assert SystemPrograms(None).running() is None


def test_who_fills_the_screen() -> None:
    own = os.getpid()
    assert _full_screen(None) is None
    assert SystemPrograms(None).full_screen() is None
    assert _full_screen(ActiveWindow(False, own)) == ""
    assert _full_screen(ActiveWindow(True, own)) == program_name(psutil.Process().name())
    assert _full_screen(ActiveWindow(True, own), own_pid=own) == ""
    assert _full_screen(ActiveWindow(True, 2**22 + 1, "Starfall")) == "Starfall"
    assert _full_screen(ActiveWindow(True)) == UNKNOWN_PROGRAM


def test_on_wayland_only_yes_is_certain() -> None:
    filling = ActiveWindow(True, 5)
    assert WaylandWindows(Windows(filling)).active() == filling
    assert WaylandWindows(Windows(ActiveWindow(False))).active() is None
    assert WaylandWindows(Windows(None)).active() is None


@pytest.mark.asyncio
async def test_without_a_display_the_window_in_front_is_unknown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    found = system_programs()
    assert await running_programs(found)
    if sys.platform == "linux":
        assert await full_screen_program(found) is None
