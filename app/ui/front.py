"""Which window stands for the application: the first run's while it is open, then the main one."""

from typing import Protocol


class Window(Protocol):
    """A window that can be brought to the front."""

    def bring_to_front(self) -> None:
        """Show it over others, wherever it was."""


class Front:
    """Brings the right window to the front; nothing happens before there is one."""

    def __init__(self) -> None:
        self._window: Window | None = None

    def lead(self, window: Window) -> None:
        """Have this window stand for the application from now on."""
        self._window = window

    def bring_to_front(self) -> None:
        """Show it over others, wherever it was."""
        if self._window is not None:
            self._window.bring_to_front()
