"""An owner at a desktop: reads the window, clicks with the mouse, types on the keyboard."""

import subprocess
import sys
import time
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from tests.integration.accessible import ENABLED, Accessibility, Area, Control
from tests.integration.desktop_session import PATIENCE_S, Desktop, tray_icons, wait_until

ROOT = Path(__file__).parents[2]
KEY_MS = "1"
LONGEST_MENU, MENU_S = 40, 1.0
_POLL_S = 0.05
_PICTURE = (
    "import sys; from PySide6.QtGui import QGuiApplication as Q; app = Q([]);"
    "sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))"
)


@dataclass(slots=True)
class Owner:
    """Knows controls by the names that a screen reader says; ``*`` stands for anything.

    Pictures go into a folder, where one is given, numbered in order.
    """

    place: Desktop
    reader: Accessibility
    pictures: Path | None = None
    _taken: int = 0

    def find(self, name: str, role: str = "*") -> Control | None:
        """Look for a control once."""
        return next((each for each in self.reader.shown() if _is(each, name, role)), None)

    def see(self, name: str, role: str = "*") -> Control:
        """Wait until something is shown."""
        deadline = time.monotonic() + PATIENCE_S
        while (found := self.find(name, role)) is None:
            assert time.monotonic() < deadline, f"no {name!r} among {self.names()}"
            time.sleep(_POLL_S)
        return found

    def names(self) -> list[str]:
        """Say what is shown."""
        return [each.name for each in self.reader.shown() if each.name.strip()]

    def press(self, name: str, role: str = "*button") -> None:
        """Click on a control as soon as it is there, usable, and does not move."""
        self.click(self._resting(name, role).middle)

    def click(self, spot: tuple[int, int], button: str = "1") -> None:
        """Click somewhere."""
        self.place.do("mousemove", *map(str, spot), "click", button)

    def write(self, text: str, field: str) -> None:
        """Click into a field and type."""
        self.press(field, "*text")
        self.place.do("type", "--delay", KEY_MS, text)

    def keys(self, *keys: str) -> None:
        """Press keys, such as ``Return`` or ``ctrl+w``."""
        self.place.do("key", "--delay", KEY_MS, *keys)

    def open_tray_menu(self) -> None:
        """Click on the icon in the panel with the other button."""
        wait_until("the icon in the tray", lambda: tray_icons(self.place))
        self.reader.forget_entry()
        self.click(tray_icons(self.place)[0], button="3")

    def choose(self, *names: str) -> None:
        """Go through the open menu with the arrow keys, into menus of the menu, and take one."""
        for name in names[:-1]:
            self._walk_to(name)
            outer = self.reader.entry()
            self.keys("Right")
            self._wait_for_next(outer)
        self._walk_to(names[-1])
        self.keys("Return")

    def _walk_to(self, name: str) -> None:
        passed = [""]
        while not fnmatchcase(entry := self.reader.entry(), name):
            assert len(passed) < LONGEST_MENU, f"no {name!r} among {passed}"
            passed.append(entry)
            self.keys("Down")
            self._wait_for_next(entry)

    def _wait_for_next(self, entry: str) -> None:
        """Wait for the menu to go on; the key came too early where it does not."""
        deadline = time.monotonic() + MENU_S
        while self.reader.entry() in {"", entry} and time.monotonic() < deadline:
            time.sleep(_POLL_S)

    def picture(self, name: str) -> None:
        """Take a picture of the whole screen, if that is wanted."""
        if self.pictures is None:
            return
        self._taken += 1
        path = self.pictures / f"{self._taken:02}-{name}.png"
        environment = self.place.environment | {"QT_QPA_PLATFORM": "xcb"}
        subprocess.run(
            (sys.executable, "-c", _PICTURE, path), env=environment, check=True, timeout=30
        )

    def _resting(self, name: str, role: str) -> Area:
        deadline = time.monotonic() + PATIENCE_S
        while True:
            found = self.see(name, role)
            before = self.reader.area(found)
            time.sleep(_POLL_S)
            if found.has(ENABLED) and before is not None and self.reader.area(found) == before:
                return before
            assert time.monotonic() < deadline, f"{name!r} cannot be used"


def _is(control: Control, name: str, role: str) -> bool:
    return fnmatchcase(control.name, name) and fnmatchcase(control.role, role)
