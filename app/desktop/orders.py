"""What commands say to the running program, and what it answers: one JSON object in a line each."""

from typing import Annotated, Literal

import msgspec

from app.domain.errors import AppError

LONGEST_ORDER = 8 * 2**10
LONGEST_ANSWER = 256 * 2**10
"""Bytes of a line, its end included."""

Command = Literal["raise", "status", "pause", "resume", "free", "quit"]

_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
_Text = Annotated[str, msgspec.Meta(max_length=1_000)]


class Order(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the running program should do."""

    command: Command
    arguments: Annotated[dict[_Name, _Text], msgspec.Meta(max_length=10)] = {}


class Answer(msgspec.Struct, frozen=True, omit_defaults=True):
    """What came of it: `result` if all went well, else an error in words and perhaps a hint."""

    result: dict[str, object] | None = None
    error: str = ""
    hint: str = ""


class OrderRefusedError(AppError):
    """The running program would not or could not."""

    title = "The running program refused"


class NotRunningError(AppError):
    """Nobody is there to take the order."""

    title = "The program does not run"
    hint = "Start it with `cocoon-provider`, or `cocoon-provider run` without a window."


class NoAnswerError(AppError):
    """The program holds its lock and says nothing."""

    title = "The running program does not answer"
    hint = "Wait a moment and try again; if it hangs, end its process."
