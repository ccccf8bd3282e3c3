"""Questions to services of a Linux desktop over D-Bus; nothing is ever started by asking."""

import threading
import time
from importlib import import_module
from typing import Any, Literal, Protocol

Bus = Literal["SYSTEM", "SESSION"]

_ANSWER_LIMIT_S = 1.0
_REST_S = 60.0
"""How long a bus that is not there is left alone."""


class Questions(Protocol):
    """What a desktop's services can be asked; None where nobody answers. The calls block."""

    def call(self, bus: Bus, service: str, path: str, method: str) -> object:
        """Call a method without arguments (``interface.Method``); return its first value."""

    def get(self, bus: Bus, service: str, path: str, name: str) -> object:
        """Read a property (``interface.Name``)."""


class DBusQuestions:
    """`Questions` over jeepney, if it is installed; connections are kept open. For any thread."""

    def __init__(self) -> None:
        self._connections: dict[Bus, Any] = {}
        self._failed_at: dict[Bus, float] = {}
        self._lock = threading.Lock()

    def call(self, bus: Bus, service: str, path: str, method: str) -> object:  # noqa: D102
        return self._ask(bus, service, path, method, "", ())

    def get(self, bus: Bus, service: str, path: str, name: str) -> object:  # noqa: D102
        interface, _, last = name.rpartition(".")
        question = "org.freedesktop.DBus.Properties.Get"
        variant = self._ask(bus, service, path, question, "ss", (interface, last))
        return variant[1] if isinstance(variant, tuple) and len(variant) == 2 else None  # noqa: PLR2004

    def close(self) -> None:
        """Close the connections."""
        with self._lock:
            for connection in self._connections.values():
                connection.close()
            self._connections.clear()

    def _ask(
        self, bus: Bus, service: str, path: str, method: str, signature: str, body: tuple[str, ...]
    ) -> object:
        with self._lock:
            connection = self._connection(bus)
            if connection is None:
                return None
            try:
                return _ask(connection, service, path, method, signature, body)
            except Exception:  # noqa: BLE001 - the library has no base class for what a bus can do
                self._give_up(bus)
                return None

    def _connection(self, bus: Bus) -> Any:
        if bus in self._connections:
            return self._connections[bus]
        if time.monotonic() - self._failed_at.get(bus, -_REST_S) < _REST_S:
            return None
        try:
            blocking = import_module("jeepney.io.blocking")
            self._connections[bus] = blocking.open_dbus_connection(bus=bus)
        except Exception:  # noqa: BLE001 - not installed, no bus, not allowed: all the same here
            self._give_up(bus)
            return None
        return self._connections[bus]

    def _give_up(self, bus: Bus) -> None:
        self._failed_at[bus] = time.monotonic()
        connection = self._connections.pop(bus, None)
        if connection is not None:
            connection.close()


def _ask(
    connection: Any, service: str, path: str, method: str, signature: str, body: tuple[str, ...]
) -> object:
    jeepney = import_module("jeepney")
    interface, _, name = method.rpartition(".")
    address = jeepney.DBusAddress(path, bus_name=service, interface=interface)
    message = jeepney.new_method_call(address, name, signature or None, body)
    message.header.flags |= jeepney.MessageFlag.no_auto_start
    reply = connection.send_and_get_reply(message, timeout=_ANSWER_LIMIT_S)
    if reply.header.message_type is not jeepney.MessageType.method_return or not reply.body:
        return None  # nobody of that name, or it does not know the question
    return reply.body[0]
