"""What a child is told on its command line: where its code and its pipe are, and its limits.

Any program of the same user can read a command line, so nothing secret belongs here.
"""

import json
import socket
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What the operating system should refuse the child.

    `address_space_bytes` None means no limit: CUDA reserves more addresses than there is memory.
    `new_tasks` is how many more processes and threads than at the child's start this user may
    have before the child may not add one: enough against a fork bomb.
    """

    address_space_bytes: int | None = None
    open_files: int = 64
    new_tasks: int = 4096


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

    def to_text(self) -> str:
        """Write it as one command line argument."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> "ChildStart":
        """Read what `to_text` wrote."""
        fields = json.loads(text)
        limits = Limits(**fields.pop("limits"))
        return cls(search_path=tuple(fields.pop("search_path")), limits=limits, **fields)


@dataclass(frozen=True, slots=True)
class ChildContext:
    """What a child's entry gets: its pipe and the protections that really hold."""

    pipe: socket.socket
    layers: tuple[str, ...]
