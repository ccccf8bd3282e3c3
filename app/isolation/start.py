"""What a child is told on its command line: where its code and its pipe are, and its limits.

Any program of the same user can read a command line, so nothing secret belongs here.
"""

import json
import socket
from collections.abc import Callable
from dataclasses import asdict, dataclass, field

from app.isolation.rights import Rights


@dataclass(frozen=True, slots=True)
class Limits:
    """What the operating system should refuse the child.

    `address_space_bytes` None means no limit: CUDA reserves more addresses than there is memory.
    `new_tasks` is how many more processes and threads than at the child's start this user may
    have before the child may not add one: enough against a fork bomb.
    """

    address_space_bytes: int | None = None
    open_files: int = 64
    new_tasks: int = 256


@dataclass(frozen=True, slots=True)
class ChildStart:
    """How a child begins: `entry` is a module whose ``main(ChildContext)`` is called.

    `search_path` are the folders of packages beside the standard library. `pipe` is the number
    of the inherited socket, or -1 where the socket comes through standard input (Windows).
    """

    entry: str
    search_path: tuple[str, ...]
    pipe: int
    parent_pid: int
    limits: Limits
    rights: Rights = field(default_factory=Rights)

    def to_text(self) -> str:
        """Write it as one command line argument."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> "ChildStart":
        """Read what `to_text` wrote."""
        fields = json.loads(text)
        limits, rights = Limits(**fields.pop("limits")), fields.pop("rights")
        return cls(
            search_path=tuple(fields.pop("search_path")),
            limits=limits,
            rights=Rights(**{**rights, "readable": tuple(rights["readable"])}),
            **fields,
        )


@dataclass(frozen=True, slots=True)
class Applied:
    """The protections that really hold, and why the others do not."""

    holding: tuple[str, ...] = ()
    refused: tuple[tuple[str, str], ...] = ()

    def __add__(self, other: "Applied") -> "Applied":
        return Applied(self.holding + other.holding, self.refused + other.refused)


@dataclass(frozen=True, slots=True)
class ChildContext:
    """What a child's entry gets: its pipe, its protections, and how it gives up the rest.

    The entry calls `seal` once, with everything loaded and warm and before the first byte that a
    stranger may have chosen; it returns what holds then.
    """

    pipe: socket.socket
    applied: Applied
    seal: Callable[[], Applied] = Applied
