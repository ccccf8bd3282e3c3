"""Bringing the first window to the front on behalf of a second start.

Systems let only the program that the person has just started take the front. The second start
has that right, and passes it on.
"""

import ctypes
import os
import sys

from app.desktop.orders import Order

TOKEN, SESSION = "token", "session"  # the names of arguments
_TOKEN_VARIABLES = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""Wayland's and X11's; source: the xdg-activation protocol and the startup notification spec."""

_LONGEST_TOKEN = 500
_ANY_PROCESS = -1


def raise_order() -> Order:
    """Return the order to raise the window, with what the desktop gave this start for it."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    found = (os.environ.get(variable, "") for variable in _TOKEN_VARIABLES)
    token = next((token for token in found if token), "")
    told = {TOKEN: token[:_LONGEST_TOKEN], SESSION: own_session()}
    return Order("raise", {name: value for name, value in told.items() if value})


def own_session() -> str:
    """Name the login that this process belongs to; "" where the system has no name for it.

    Source of the variable: pam_systemd(8).
    """
    return os.environ.get("XDG_SESSION_ID", "")[:_LONGEST_TOKEN]
