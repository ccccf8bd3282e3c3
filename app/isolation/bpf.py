"""Assemble seccomp filters: a list of rules becomes a program of the kernel's packet filter.

A program sees one system call as ``struct seccomp_data`` (linux/seccomp.h): its number, the
processor's audit number and six arguments of 64 bits, of which one 32-bit word is loaded at a
time. It compares numbers one after the other; jumps only go forward, so it always ends.
"""

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.isolation.architecture import Architecture

ALLOW = 0x7FFF0000
KILL = 0x80000000
"""End the whole process with SIGSYS."""

_ERRNO = 0x00050000

INSTRUCTION = struct.Struct("HBBI")
"""``struct sock_filter``: operation, jumps if true and if false, operand."""

LOAD_WORD = 0x20
AND = 0x54
JUMP_EQUAL = 0x15
JUMP_AT_LEAST = 0x35
RETURN = 0x06

NUMBER_AT, AUDIT_AT, ARGUMENTS_AT = 0, 4, 16
MAX_INSTRUCTIONS = 4096
_WORD = 0xFFFFFFFF
_LONGEST_JUMP = 255


def refuse(errno: int) -> int:
    """Return the action that answers a system call with an error."""
    return _ERRNO | errno


@dataclass(frozen=True, slots=True)
class Where:
    """A condition: of argument number `argument` (0 to 5) the bits in `mask` are `value`."""

    argument: int
    mask: int
    value: int


@dataclass(frozen=True, slots=True)
class Rule:
    """What becomes of one system call.

    `action` counts where all conditions of one of the `cases` hold, or where there are no cases;
    `otherwise` counts for the rest.
    """

    number: int
    action: int
    cases: tuple[tuple[Where, ...], ...] = ()
    otherwise: int = KILL


_Instruction = tuple[int, int, int, int]


def assemble(architecture: Architecture, rules: Iterable[Rule], default: int) -> bytes:
    """Make a program; what comes from another processor's calling convention kills the process.

    Raises:
        ValueError: a rule, or the whole, is longer than the kernel takes.
    """
    program: list[_Instruction] = [
        (LOAD_WORD, 0, 0, AUDIT_AT),
        (JUMP_EQUAL, 1, 0, architecture.audit),
        (RETURN, 0, 0, KILL),
        (LOAD_WORD, 0, 0, NUMBER_AT),
    ]
    if architecture.foreign_from is not None:
        program += [
            (JUMP_AT_LEAST, 0, 1, architecture.foreign_from),
            (RETURN, 0, 0, KILL),
        ]
    for rule in rules:
        program += _block(rule)
    program.append((RETURN, 0, 0, default))
    if len(program) > MAX_INSTRUCTIONS:
        raise ValueError(f"{len(program)} instructions; the kernel takes {MAX_INSTRUCTIONS}")
    return b"".join(INSTRUCTION.pack(*instruction) for instruction in program)


def _block(rule: Rule) -> list[_Instruction]:
    """Decide about one number; whoever enters it for good leaves with an answer."""
    if not rule.cases:
        body: list[_Instruction] = [(RETURN, 0, 0, rule.action)]
    else:
        body = [item for case in rule.cases for item in _case(case, rule.action)]
        body.append((RETURN, 0, 0, rule.otherwise))
    if len(body) > _LONGEST_JUMP:
        raise ValueError(f"the rule for system call {rule.number} is too long")
    return [(JUMP_EQUAL, 0, len(body), rule.number), *body]


def _case(case: Sequence[Where], action: int) -> list[_Instruction]:
    """Return `action` if all conditions hold, else go on behind the case."""
    words = [word for where in case for word in _words(where)]
    code: list[_Instruction] = []
    for index, (offset, mask, value) in enumerate(words):
        behind = 3 * (len(words) - index - 1) + 1
        code += [
            (LOAD_WORD, 0, 0, offset),
            (AND, 0, 0, mask),
            (JUMP_EQUAL, 0, behind, value),
        ]
    return [*code, (RETURN, 0, 0, action)]


def _words(where: Where) -> list[tuple[int, int, int]]:
    """Split a condition into its low and high word; both processors are little-endian."""
    offset = ARGUMENTS_AT + 8 * where.argument
    halves = (
        (offset, where.mask & _WORD, where.value & _WORD),
        (offset + 4, where.mask >> 32, where.value >> 32),
    )
    return [half for half in halves if half[1]]
