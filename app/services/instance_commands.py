"""Carries out what a command line asks of the running program."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, Protocol

import msgspec

from app.desktop.foreground import SESSION, own_session
from app.desktop.orders import Answer, Order
from app.domain.errors import AppError
from app.domain.pause import PauseChoice, PauseEnd
from app.services.desk_state import DeskState

UNTIL, PROGRAM = "until", "program"
"""The names of an order's arguments."""

WINDOW = "window"
"""Where the window is, in the answer to being raised."""


class WindowPlace(StrEnum):
    """Where the window of the running program is, seen from whoever asks for it."""

    HERE = "here"
    ELSEWHERE = "elsewhere"
    """In another session of the same user."""
    NOWHERE = "nowhere"
    """It runs without one."""


class UnknownPauseError(AppError):
    """The order names no pause that there is."""

    title = "That is no way to pause"
    hint = f"A pause lasts until one of: {', '.join(end.value for end in PauseEnd)}."


class Controlled(Protocol):
    """The running program as its owner controls it."""

    @property
    def state(self) -> DeskState:
        """How everything stands."""

    async def pause(self, choice: PauseChoice) -> None:
        """Take no jobs."""

    async def resume(self) -> None:
        """End all pauses."""

    async def free(self) -> None:
        """Free the GPU now."""

    def quit(self) -> None:
        """End in order."""


class InstanceCommands:
    """The servant of `single_instance`; `raise_window` is None without a window."""

    def __init__(self, control: Controlled, raise_window: Callable[[], None] | None = None) -> None:
        self._control = control
        self._raise_window = raise_window

    async def __call__(self, order: Order) -> Answer:
        """Do as told; every answer holds the state after it.

        Raises:
            AppError: what was asked for cannot be done.
        """
        match order.command:
            case "pause":
                await self._control.pause(pause_choice(order.arguments))
            case "resume":
                await self._control.resume()
            case "free":
                await self._control.free()
            case "quit":
                self._control.quit()
            case "raise":
                return self._raise(order.arguments.get(SESSION, ""))
            case "status":
                pass
        return Answer(result=state_json(self._control.state))

    def _raise(self, session: str) -> Answer:
        if self._raise_window is not None:
            self._raise_window()
        own, place = own_session(), WindowPlace.HERE
        if self._raise_window is None:
            place = WindowPlace.NOWHERE
        elif session and own and session != own:
            place = WindowPlace.ELSEWHERE
        return Answer(result={**state_json(self._control.state), WINDOW: place.value})


def pause_choice(arguments: Mapping[str, str]) -> PauseChoice:
    """Read which pause is meant; without a word one until the owner resumes.

    Raises:
        UnknownPauseError: it is none.
    """
    word, program = arguments.get(UNTIL, PauseEnd.RESUME.value), arguments.get(PROGRAM, "")
    if program:
        return PauseChoice(PauseEnd.PROGRAM, program)
    if word not in {end.value for end in PauseEnd} or word == PauseEnd.PROGRAM.value:
        raise UnknownPauseError(f"there is no pause {word[:40]!r} without the name of a program")
    return PauseChoice(PauseEnd(word))


def state_json(state: DeskState) -> dict[str, Any]:
    """Write the state with stable names; amounts in nanotons, times in Unix seconds.

    Which other programs run is nobody's business and left out.
    """
    values: dict[str, Any] = msgspec.to_builtins(state)
    del values["surroundings"]
    return values


def state_of(values: Mapping[str, object]) -> DeskState:
    """Read what `state_json` wrote.

    Raises:
        msgspec.ValidationError: another version wrote it.
    """
    return msgspec.convert(values, DeskState)
