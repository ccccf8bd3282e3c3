"""A small machine that runs a seccomp filter as the kernel does, for one system call."""

import struct

from app.isolation import bpf


def decide(program: bytes, audit: int, number: int, arguments: tuple[int, ...] = ()) -> int:
    """Return the action for a call with these arguments; the others are zero."""
    padded = (*arguments, *(0 for _ in range(6 - len(arguments))))
    call = struct.pack("<iIQ6Q", number, audit, 0x7FFF12345678, *padded)
    code = list(bpf.INSTRUCTION.iter_unpack(program))
    at = accumulator = 0
    while True:
        operation, if_true, if_false, operand = code[at]
        at += 1
        match operation:
            case bpf.LOAD_WORD:
                (accumulator,) = struct.unpack_from("<I", call, operand)
            case bpf.AND:
                accumulator &= operand
            case bpf.JUMP_EQUAL:
                at += if_true if accumulator == operand else if_false
            case bpf.JUMP_AT_LEAST:
                at += if_true if accumulator >= operand else if_false
            case bpf.RETURN:
                return int(operand)
            case _:
                raise AssertionError(f"no such operation: {operation:#x}")
