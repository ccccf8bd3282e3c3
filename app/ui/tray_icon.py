"""The icon in the system's panel."""

import sys

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.presenters.control import Command, Entry
from app.presenters.parts import Rank
from app.presenters.status import TrayState
from app.presenters.tray import TrayView
from app.ui.icons import app_icon, state_icon
from app.ui.menus import empty_menu, entry_text, fill_menu

HOLD_MS = 2000
"""An icon stays at least so long, that it does not blink."""

LOOK_EVERY_MS = 3000
"""How often a panel is looked for while there is none: it may start after us."""

NOTICE_MS = 10_000
OPENING = {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}


def panel_tone() -> str:
    """Choose the drawing for the panel's ground, as far as the system tells it."""
    if sys.platform == "darwin":
        return "template"
    if sys.platform == "win32":
        is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if is_dark else "light"
    return "any"


class TrayIcon(QObject):
    """Icon, tooltip, menu and notices; all of it from a `TrayView`.

    `commanded` brings the `Entry` that was chosen. `opening` tells that the menu is about to be
    shown: the moment to present anew. `appeared` tells that a panel is there now.
    """

    commanded = Signal(object)
    opening = Signal()
    appeared = Signal()
    notice_clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: TrayView | None = None
        self._state: TrayState | None = None
        self._icons: dict[tuple[TrayState, str], QIcon] = {}
        self._actions: list[QAction] = []
        self._offered: tuple[Entry, ...] = ()
        self._menu = QMenu()
        self._menu.aboutToShow.connect(self.opening)
        self._menu.aboutToHide.connect(self._catch_up, Qt.ConnectionType.QueuedConnection)
        self._tray = QSystemTrayIcon(app_icon(), self)
        self._tray.setContextMenu(self._menu)
        self._tray.activated.connect(self._activate)
        self._tray.messageClicked.connect(self.notice_clicked)
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._settle)
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self.look)

    @property
    def is_there(self) -> bool:
        """Whether this desktop has a panel that shows the icon."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What the menu offers now."""
        return () if self._view is None else self._view.entries

    @property
    def is_open(self) -> bool:
        """Whether the menu is on the screen, as far as this program draws it itself."""
        return self._menu.isVisible()

    def start(self) -> None:
        """Show the icon, at once or as soon as there is a panel."""
        self._look.start()
        self.look()

    def look(self) -> None:
        """Look for a panel."""
        if self.is_there:
            self._look.stop()
            self._tray.show()
            self.appeared.emit()

    def stop(self) -> None:
        """Take the icon away."""
        self._look.stop()
        self._hold.stop()
        self._tray.hide()
        self._menu.deleteLater()

    def show_view(self, view: TrayView) -> None:
        """Show another state: the words at once, the drawing after the last one had its time."""
        if self._view is None or view.tooltip != self._view.tooltip:
            self._tray.setToolTip(view.tooltip)
        if self._view is None or view.entries != self._view.entries:
            self._show_entries(view.entries)
        self._view = view
        self._show_icon()

    def _show_icon(self) -> None:
        if self._view is None or self._view.icon is self._state or self._hold.isActive():
            return
        if self._state is TrayState.BUSY and self._view.icon is TrayState.IDLE:
            self._hold.start()
            return
        self._use(self._view.icon)

    def _settle(self) -> None:
        if self._view is not None and self._view.icon is not self._state:
            self._use(self._view.icon)

    def _use(self, state: TrayState) -> None:
        key = (state, panel_tone())
        if key not in self._icons:
            self._icons[key] = state_icon(state.value, key[1])
        self._tray.setIcon(self._icons[key])
        self._state = state
        self._hold.start()

    def follow_theme(self) -> None:
        """Take the drawing for another tone of the panel."""
        if self._state is not None:
            self._use(self._state)

    def _show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Put entries into the menu; while it is open only their words change under the hand."""
        if shape(self._offered) == shape(entries):
            for action, entry in zip(self._actions, entries, strict=True):
                action.setText(entry_text(entry))
                action.setEnabled(entry.is_enabled)
        elif self.is_open:
            return
        else:
            empty_menu(self._menu)
            self._actions = fill_menu(self._menu, entries, self.commanded.emit)
        self._offered = entries

    def _catch_up(self) -> None:
        """Offer what came while the menu was open, once the chosen entry has been heard."""
        if self._view is not None and self._offered != self._view.entries:
            self._show_entries(self._view.entries)

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in OPENING and sys.platform != "darwin":
            self.commanded.emit(Entry("", Command.OPEN))

    def notify(self, title: str, text: str, rank: Rank = Rank.INFO) -> None:
        """Show a notice of the system, where there is a panel."""
        if not self.is_there:
            return
        icon = QSystemTrayIcon.MessageIcon
        if rank in {Rank.PROBLEM, Rank.CAUTION}:
            self._tray.showMessage(title, text, icon.Warning, NOTICE_MS)
        else:
            self._tray.showMessage(title, text, app_icon(), NOTICE_MS)


def shape(entries: tuple[Entry, ...]) -> list[object]:
    """Say what cannot be changed in a menu without building it anew."""
    return [(e.command, e.choice, e.children, e.starts_group, e.is_checked) for e in entries]
