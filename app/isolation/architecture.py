"""Which processor the child's filters are made for, and the numbers of its system calls."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass

from app.isolation import syscalls_aarch64, syscalls_x86_64

_64_BIT = 2**32


@dataclass(frozen=True, slots=True)
class Architecture:
    """A processor as a seccomp filter sees it.

    `audit` is its number in linux/audit.h. System calls from `foreign_from` on belong to another
    calling convention of the same processor (x32) and are not to be answered.
    """

    name: str
    audit: int
    numbers: Mapping[str, int]
    foreign_from: int | None = None


def _numbers(table: str) -> Mapping[str, int]:
    words = table.split()
    return {name: int(number) for number, name in zip(words[::2], words[1::2], strict=True)}


X86_64 = Architecture("x86_64", 0xC000003E, _numbers(syscalls_x86_64.TABLE), 0x40000000)
AARCH64 = Architecture("aarch64", 0xC00000B7, _numbers(syscalls_aarch64.TABLE))


def this_architecture() -> Architecture:
    """Return the processor of this process.

    Raises:
        OSError: there is no table for it, or the process is a 32-bit one.
    """
    machine = os.uname().machine
    for known in (X86_64, AARCH64):
        if known.name == machine and sys.maxsize > _64_BIT:
            return known
    raise OSError(f"no table of system calls for {machine}")
