"""What the owner asks the network to see what developers see; it lives in memory only."""

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.money import NanoTon


class Speaker(StrEnum):
    """Who said a turn of a talk, by the names of the OpenAI API."""

    OWNER = "user"
    MODEL = "assistant"


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a talk."""

    speaker: Speaker
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Recording:
    """A file with speech; `name` is that of the file, without its folder."""

    name: str = field(repr=False)
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class GatewayAccess:
    """Where a gateway of this program listens, and its key."""

    port: int
    api_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answered:
    """How a request ended: its adjusted tokens and their cost, None if that was not told in time.

    With `is_stopped` the owner did not want the rest of the answer.
    """

    cost: NanoTon | None
    tokens: int = 0
    is_stopped: bool = False
