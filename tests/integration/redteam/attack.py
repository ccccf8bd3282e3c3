"""How attacks are written down: each is a function that returns if it succeeds, else raises."""

import ctypes
import os
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class World:
    """What lies around the sandbox, made by the program that runs the attacks."""

    home: str
    key_file: str
    keystore: str
    model_file: str
    bus_socket: str
    abstract_socket: str
    tcp_port: int
    udp_port: int
    parent: int
    victim: int
    pipe: int = -1


Deed = Callable[[World], object]


@dataclass(frozen=True, slots=True)
class Attack:
    """`is_deadly`: the sandbox answers it with the end of the process."""

    name: str
    deed: Deed
    is_deadly: bool = False


class RefusedError(Exception):
    """The attack did not get what it wanted, though no system call said so."""


class Attacks:
    """A list that functions put themselves on."""

    def __init__(self) -> None:
        self.all: list[Attack] = []

    def __call__(self, name: str, *, is_deadly: bool = False) -> Callable[[Deed], Deed]:
        def add(deed: Deed) -> Deed:
            self.all.append(Attack(name, deed, is_deadly))
            return deed

        return add


def system_call(number: int, *arguments: int | bytes | None) -> int:
    """Call the kernel past all libraries."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    given = [ctypes.c_ulong(one) if isinstance(one, int) else one for one in arguments]
    result = int(libc.syscall(ctypes.c_long(number), *given))
    if result == -1:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return result


def reaches(deed: Callable[[], object], *answers: int) -> None:
    """Do something whose success would do harm; the kernel's own complaint counts as reached."""
    try:
        deed()
    except OSError as error:
        if error.errno not in answers:
            raise
