"""What a screen reader reads of a program: its controls by name, over the accessibility bus."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import jeepney
from jeepney.bus_messages import MatchRule, message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_LIMIT_S = 10.0
_FOCUS_EVENT = "object:state-changed:focused"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SCREEN = 0
_ATSPI = "org.a11y.atspi"

ENABLED, SHOWING = 8, 25
"""Bits of a control's state, by AT-SPI's numbers."""

_LEAVES = {"cell", "check box", "column header", "label", "push button", "radio button", "text"}
"""What has nothing inside that an owner could use."""

Ref = tuple[str, str]
"""A program's name on the bus and the path of a control in it."""

_ROOT: Ref = (f"{_ATSPI}.Registry", "/org/a11y/atspi/accessible/root")


@dataclass(frozen=True, slots=True)
class Control:
    """A control that is shown: its name, and what it is."""

    ref: Ref
    name: str
    role: str
    states: int

    def has(self, state: int) -> bool:
        """Tell whether it is in a state, such as `ENABLED`."""
        return bool(self.states >> state & 1)


@dataclass(frozen=True, slots=True)
class Area:
    """Where a control is on the screen, in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """Where a person would click."""
        return self.left + self.width // 2, self.top + self.height // 2

    def holds(self, other: "Area") -> bool:
        """Tell whether the middle of the other one is inside."""
        x, y = other.middle
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


class Accessibility:
    """Reads the windows of all programs of a session."""

    def __init__(self, session_bus: str) -> None:
        with open_dbus_connection(session_bus) as session:
            ask = _call(("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus", "GetAddress")
            address = session.send_and_get_reply(ask, timeout=_LIMIT_S).body[0]
        self._bus: DBusConnection = open_dbus_connection(address)
        self._focus: Ref | None = None
        self._listen()

    def _listen(self) -> None:
        """Be told what gets the focus: the only way to read a menu."""
        registry = (f"{_ATSPI}.Registry", "/org/a11y/atspi/registry")
        event = (_FOCUS_EVENT,)
        self._many([_call(registry, f"{_ATSPI}.Registry", "RegisterEvent", "s", event)])
        interface = f"{_ATSPI}.Event.Object"
        rule = MatchRule(type="signal", interface=interface, member="StateChanged")
        self._many([message_bus.AddMatch(rule)])

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def shown(self) -> list[Control]:
        """Read every control that is shown, window by window, from the outside in."""
        found: list[Control] = []
        refs = self._children([_ROOT])
        while refs:
            level = list(self._describe(refs))
            found += level
            refs = self._children([each.ref for each in level if each.role not in _LEAVES])
        return found

    def area(self, control: Control) -> Area | None:
        """Say where a control is now; None once it is gone."""
        (extents,) = self._many(
            [_call(control.ref, f"{_ATSPI}.Component", "GetExtents", "u", (_SCREEN,))]
        )
        return None if extents is None else Area(*extents)

    def entry(self) -> str:
        """Read the name of the menu's entry that has the focus, "" if something else has it."""
        self._hear_all()
        if self._focus is None:
            return ""
        (role,), (name,) = (
            self._ask([self._focus], "GetRoleName"),
            self._properties([self._focus], "Name"),
        )
        return name if role == "menu item" and name else ""

    def forget_entry(self) -> None:
        """Be ready for another menu: a control's number is given again when it has gone."""
        self._hear_all()
        self._focus = None

    def _hear_all(self) -> None:
        """Ask anything: what was told before the answer is heard with it."""
        self._properties([_ROOT], "Name")

    def _describe(self, refs: Sequence[Ref]) -> Iterable[Control]:
        states = [0 if s is None else s[0] | s[1] << 32 for s in self._ask(refs, "GetState")]
        both = [each for each in zip(refs, states, strict=True) if each[1] >> SHOWING & 1]
        here = [ref for ref, _ in both]
        roles, names = self._ask(here, "GetRoleName"), self._properties(here, "Name")
        for (ref, state), role, name in zip(both, roles, names, strict=True):
            if name is not None and role is not None:
                yield Control(ref, name, role, state)

    def _children(self, refs: Sequence[Ref]) -> list[Ref]:
        return [child for children in self._ask(refs, "GetChildren") for child in children or ()]

    def _ask(self, refs: Sequence[Ref], question: str) -> list[Any]:
        return self._many([_call(ref, f"{_ATSPI}.Accessible", question) for ref in refs])

    def _properties(self, refs: Sequence[Ref], name: str) -> list[str | None]:
        body = (f"{_ATSPI}.Accessible", name)
        values = self._many([_call(ref, _PROPERTIES, "Get", "ss", body) for ref in refs])
        return [None if value is None else str(value[1]) for value in values]

    def _many(self, calls: Sequence[Any]) -> list[Any]:
        """Ask everything at once; what is gone meanwhile answers None."""
        serials = [next(self._bus.outgoing_serial) for _ in calls]
        for serial, call in zip(serials, calls, strict=True):
            self._bus.send(call, serial=serial)
        answers: dict[int, Any] = {}
        while len(answers) < len(calls):
            message = self._bus.receive(timeout=_LIMIT_S)
            serial = message.header.fields.get(jeepney.HeaderFields.reply_serial)
            if serial in serials:
                answers[serial] = _answer(message)
            elif message.header.message_type is jeepney.MessageType.signal:
                self._hear(message)
        return [answers[serial] for serial in serials]

    def _hear(self, message: Any) -> None:
        if message.body[:2] == ("focused", 1):
            fields = message.header.fields
            self._focus = (
                fields[jeepney.HeaderFields.sender],
                fields[jeepney.HeaderFields.path],
            )


def _answer(message: Any) -> Any:
    is_good = message.header.message_type is jeepney.MessageType.method_return
    return message.body[0] if is_good and message.body else None


def _call(
    ref: Ref, interface: str, name: str, signature: str | None = None, body: tuple[Any, ...] = ()
) -> Any:
    service, path = ref
    address = jeepney.DBusAddress(path, bus_name=service, interface=interface)
    return jeepney.new_method_call(address, name, signature, body)
