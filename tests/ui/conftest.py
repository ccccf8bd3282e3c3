"""Windows without a screen, in which nothing moves and no warning of Qt is overlooked."""

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("PYTEST_QT_API", "pyside6")

from PySide6.QtWidgets import QApplication

from app.ui.theme import Theme
from app.ui.tokens import LIGHT
from app.ui.watchdog import LoopWatchdog
from tests.ui.looks import dressed

HARMLESS = (
    "This plugin does not support ",
    "QObject::connect: No such signal QPlatformNativeInterface::systemTrayWindowChanged",
)
"""What the offscreen platform says about itself."""


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["cocoon-provider"]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return dressed(qapp, LIGHT)


@pytest.fixture(autouse=True)
def _dressed(theme: Theme) -> Iterator[None]:
    yield
    if theme.chosen() is not LIGHT:
        theme.use(LIGHT)


@pytest.fixture(autouse=True)
def _no_qt_warnings(qtlog: object) -> Iterator[None]:
    yield
    records = getattr(qtlog, "records", [])
    said = [r.message for r in records if not r.message.startswith(HARMLESS)]
    assert not said, said


@pytest.fixture
def loop_watchdog(theme: Theme) -> Iterator[LoopWatchdog]:
    """Fail when the loop stands still for more than 20 ms while the test runs."""
    watchdog = LoopWatchdog(theme)
    watchdog.start()
    yield watchdog
    watchdog.stop()
    told = "\n".join(f"{block.seconds:.3f} s in {block.where}" for block in watchdog.blocks)
    assert not watchdog.blocks, told
