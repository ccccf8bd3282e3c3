"""The window in front on an X11 desktop, by the library that every program there uses.

The desktop's window manager writes it on the root window (Extended Window Manager Hints). libxcb
answers a question about a window that is gone with an error instead of ending the program, as the
older library would.
"""

import ctypes
import os
import threading
from dataclasses import dataclass
from typing import Any

_LIBRARY = "libxcb.so.1"
_ANY_TYPE = 0
_LONGEST_VALUE = 256
"""Units of four bytes that are read of a property."""

_ACTIVE = "_NET_ACTIVE_WINDOW"
_STATE = "_NET_WM_STATE"
_FULL_SCREEN = "_NET_WM_STATE_FULLSCREEN"
_PID = "_NET_WM_PID"
_CLASS = "WM_CLASS"


@dataclass(frozen=True, slots=True)
class ActiveWindow:
    """A window; `title_class` is what its program calls itself, "" if it does not."""

    is_full_screen: bool
    pid: int | None = None
    title_class: str = ""


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    _fields_ = (
        ("data", ctypes.POINTER(ctypes.c_uint32)),
        ("rest", ctypes.c_int),
        ("index", ctypes.c_int),
    )


class _AtomReply(ctypes.Structure):
    _fields_ = (("head", ctypes.c_uint8 * 8), ("atom", ctypes.c_uint32))


class _PropertyReply(ctypes.Structure):
    _fields_ = (("kind", ctypes.c_uint8), ("format", ctypes.c_uint8), ("rest", ctypes.c_uint8 * 6))


def _load() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(_LIBRARY)
    except OSError:
        return None
    pointer, u32, u16, u8 = ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint16, ctypes.c_uint8
    for function, result, arguments in (
        ("xcb_connect", pointer, (ctypes.c_char_p, pointer)),
        ("xcb_connection_has_error", ctypes.c_int, (pointer,)),
        ("xcb_disconnect", None, (pointer,)),
        ("xcb_get_setup", pointer, (pointer,)),
        ("xcb_setup_roots_iterator", _Screens, (pointer,)),
        ("xcb_intern_atom", _Cookie, (pointer, u8, u16, ctypes.c_char_p)),
        ("xcb_intern_atom_reply", ctypes.POINTER(_AtomReply), (pointer, _Cookie, pointer)),
        ("xcb_get_property", _Cookie, (pointer, u8, u32, u32, u32, u32, u32)),
        ("xcb_get_property_reply", ctypes.POINTER(_PropertyReply), (pointer, _Cookie, pointer)),
        ("xcb_get_property_value", pointer, (pointer,)),
        ("xcb_get_property_value_length", ctypes.c_int, (pointer,)),
    ):
        getattr(library, function).restype = result
        getattr(library, function).argtypes = arguments
    return library


class X11Windows:
    """The windows of the display that the environment names; for any thread."""

    def __init__(self) -> None:
        self._library: ctypes.CDLL | None = None
        self._connection: Any = None
        self._root = 0
        self._atoms: dict[str, int] = {}
        self._lock = threading.Lock()

    def active(self) -> ActiveWindow | None:
        """Return the window in front, None if there is no display or no window manager."""
        with self._lock:
            if not self._is_connected():
                return None
            return self._active()

    def close(self) -> None:
        """Leave the display."""
        with self._lock:
            self._leave()

    def _active(self) -> ActiveWindow | None:
        numbers = self._numbers(self._root, _ACTIVE)
        if not numbers:
            return None
        if numbers[0] == 0:
            return ActiveWindow(is_full_screen=False)
        window = numbers[0]
        is_full_screen = self._atom(_FULL_SCREEN) in self._numbers(window, _STATE)
        pids = self._numbers(window, _PID)
        return ActiveWindow(is_full_screen, pids[0] if pids else None, self._class(window))

    def _class(self, window: int) -> str:
        names = self._read(window, _CLASS)[1].decode("latin-1").split("\0")
        return names[1] if len(names) > 1 else names[0]

    def _numbers(self, window: int, name: str) -> list[int]:
        width, data = self._read(window, name)
        if width != 32:  # noqa: PLR2004 - bits of a number
            return []
        return [int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data), 4)]

    def _read(self, window: int, name: str) -> tuple[int, bytes]:
        """Return the bits of a property's items and its bytes; none if it is not there."""
        library = self._library
        if library is None or not (atom := self._atom(name)):
            return 0, b""
        question = (0, window, atom, _ANY_TYPE, 0, _LONGEST_VALUE)
        cookie = library.xcb_get_property(self._connection, *question)
        reply = library.xcb_get_property_reply(self._connection, cookie, None)
        if not reply:
            return 0, b""
        try:
            size = library.xcb_get_property_value_length(reply)
            return reply.contents.format, ctypes.string_at(
                library.xcb_get_property_value(reply), size
            )
        finally:
            _free(reply)

    def _atom(self, name: str) -> int:
        """Return the display's number of a name, 0 while no program has ever used the name."""
        library = self._library
        if library is None or (known := self._atoms.get(name)):
            return known if library is not None and known else 0
        text = name.encode("ascii")
        cookie = library.xcb_intern_atom(self._connection, 1, len(text), text)
        reply = library.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            return 0
        number = int(reply.contents.atom)
        _free(reply)
        self._atoms[name] = number
        return number

    def _is_connected(self) -> bool:
        library = self._library = self._library or _load()
        if library is None or not os.environ.get("DISPLAY"):
            return False
        if self._connection and library.xcb_connection_has_error(self._connection):
            self._leave()
        if not self._connection:
            self._connect(library)
        return bool(self._connection)

    def _connect(self, library: ctypes.CDLL) -> None:
        self._connection = library.xcb_connect(None, None)
        if library.xcb_connection_has_error(self._connection):
            self._leave()
            return
        screens = library.xcb_setup_roots_iterator(library.xcb_get_setup(self._connection))
        self._root = int(screens.data[0])

    def _leave(self) -> None:
        if self._library is not None and self._connection:
            self._library.xcb_disconnect(self._connection)
        self._connection = None
        self._atoms.clear()


def _free(reply: Any) -> None:
    libc = ctypes.CDLL(None)
    libc.free.argtypes = (ctypes.c_void_p,)
    libc.free.restype = None
    libc.free(reply)
