import asyncio
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.ui.application import SCHEMES, Ui
from app.ui.theme import Theme
from app.ui.tokens import DARK, LIGHT, tokens
from tests.ui.conftest import HARMLESS

ROOT = Path(__file__).parents[2]
PROGRAMS = ("dbus-run-session", "xvfb-run", "xauth", "trayer")
MODULE = (sys.executable, "-m", "tests.ui.window_run")
WITH_TRAY = f"""
trayer --edge top --align right --width 20 --height 24 & tray=$!
trap 'kill $tray' EXIT
sleep 1
{" ".join(MODULE)}
"""


def seen(command: tuple[str, ...], platform: str) -> dict[str, Any]:
    """Run the window in a process of its own and read what it tells."""
    environment = os.environ | {"QT_QPA_PLATFORM": platform, "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=90
    )
    lines = [line for line in run.stdout.splitlines() if line.startswith("{")]
    assert lines, run.stderr
    told = json.loads(lines[-1])
    assert isinstance(told, dict)
    return told


def said(told: dict[str, Any]) -> list[str]:
    return [text for text in told["said"] if not text.startswith(HARMLESS)]


def test_the_main_coroutine_decides_when_the_program_ends() -> None:
    told = seen(MODULE, "offscreen")
    assert told["status"] == 3
    assert said(told) == []
    assert told["blocks"] == []
    assert not told["has_tray"]


@pytest.mark.skipif(not all(map(shutil.which, PROGRAMS)), reason="no X server for tests here")
def test_a_real_tray_shows_the_icon(tmp_path: Path) -> None:
    script = tmp_path / "run.sh"
    script.write_text(WITH_TRAY)
    screen = ("xvfb-run", "-a", "-s", "-screen 0 1280x900x24")
    told = seen(("dbus-run-session", "--", *screen, "sh", str(script)), "xcb")
    assert told["has_tray"]
    assert told["tray_width"] >= 16
    assert told["tooltip"].startswith("Sharing on the practice network")
    assert said(told) == []


def test_the_owner_chooses_the_colours(qapp: QApplication, theme: Theme) -> None:
    ui = Ui(qapp, theme)
    ui.use_scheme("dark")
    assert tokens() is DARK
    ui.use_scheme("light")
    assert tokens() is LIGHT
    assert set(SCHEMES) == {"light", "dark"}


def test_sockets_and_tasks_run_in_the_loop(qapp: QApplication) -> None:
    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readexactly(4))
        writer.close()
        await writer.wait_closed()

    async def main() -> bytes:
        server = await asyncio.start_server(echo, "127.0.0.1", 0)
        async with server, asyncio.timeout(10):
            port = server.sockets[0].getsockname()[1]
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(b"ping")
            answer = await reader.readexactly(4)
            writer.close()
            await writer.wait_closed()
            return answer

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        assert runner.run(main()) == b"ping"
