"""Qt's application and asyncio's loop, joined."""

import asyncio
import os
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any

os.environ.setdefault("QT_API", "pyside6")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app.presenters.navigation import PRODUCT
from app.ui.icons import app_icon
from app.ui.theme import Theme
from app.ui.tokens import DARK, LIGHT
from app.ui.widgets.focus_ring import FocusRing

SCHEMES = {"light": LIGHT, "dark": DARK}
"""Values of the setting that fix the colours; any other follows the system."""


@dataclass(frozen=True, slots=True)
class Ui:
    """What the main coroutine gets to build windows with."""

    application: QApplication
    theme: Theme

    def use_scheme(self, setting: str) -> None:
        """Follow the owner's choice: light, dark, or system."""
        self.theme.use(SCHEMES.get(setting))


Main = Callable[[Ui], Coroutine[Any, Any, int]]


def make_application(arguments: Sequence[str] = (), *, keeps_still: bool = False) -> Ui:
    """Make Qt's application with the theme and the focus ring.

    It does not end with its last window: the tray stays. Whoever wants it to end lets the main
    coroutine return, and never calls `quit`.
    """
    QCoreApplication.setApplicationName("cocoon-provider")
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    application = QApplication([PRODUCT, *arguments])
    application.setApplicationDisplayName(PRODUCT)
    application.setDesktopFileName("cocoon-provider")
    application.setQuitOnLastWindowClosed(False)
    application.setWindowIcon(app_icon())
    theme = Theme(application, keeps_still=keeps_still)
    theme.apply()
    FocusRing(application)
    return Ui(application, theme)


def run_application(main: Main, arguments: Sequence[str] = (), *, scheme: str = "system") -> int:
    """Run the main coroutine inside Qt's event loop; return what it returns."""
    ui = make_application(arguments)
    ui.use_scheme(scheme)
    with asyncio.Runner(loop_factory=lambda: QEventLoop(ui.application)) as runner:
        return runner.run(main(ui))
