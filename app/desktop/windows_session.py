"""The session of a user of Windows, by system calls.

Sources: winuser.h (``LASTINPUTINFO``), wtsapi32.h (``WTSINFOEXW``).
"""

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    from app.desktop.presence import Presence

    _SESSION_INFO_EX = 25
    _OWN_SESSION = -1
    _FLAGS_AT = 16
    """Bytes before ``SessionFlags``: the level and its padding, the session, its state."""
    _LOCKED, _UNLOCKED = 0, 1

    class _LastInput(ctypes.Structure):
        _fields_ = (("size", wintypes.UINT), ("ticks", wintypes.DWORD))

    class WindowsSession:
        """Windows 8 and later."""

        def look(self) -> Presence:  # noqa: D102
            return Presence(is_locked=_is_locked(), idle_s=_idle_s())

    def _is_locked() -> bool | None:
        buffer = ctypes.c_void_p()
        size = wintypes.DWORD()
        library = ctypes.windll.wtsapi32
        if not library.WTSQuerySessionInformationW(
            None, _OWN_SESSION, _SESSION_INFO_EX, ctypes.byref(buffer), ctypes.byref(size)
        ):
            return None
        try:
            data = ctypes.string_at(buffer, size.value)
        finally:
            library.WTSFreeMemory(buffer)
        flags = int.from_bytes(data[_FLAGS_AT : _FLAGS_AT + 4], "little", signed=True)
        return {_LOCKED: True, _UNLOCKED: False}.get(flags)

    def _idle_s() -> float | None:
        last = _LastInput(ctypes.sizeof(_LastInput), 0)
        if not ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
            return None
        now = ctypes.windll.kernel32.GetTickCount()
        return float((now - last.ticks) % 2**32) / 1_000
