"""System calls by number and `prctl`, for what Python does not offer."""

import ctypes
import os

Argument = int | ctypes.Array[ctypes.c_char] | None


def system_call(number: int, *arguments: Argument) -> int:
    """Call the kernel.

    Raises:
        OSError: it refused.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    return _checked(libc.syscall(ctypes.c_long(number), *map(_converted, arguments)))


def prctl(option: int, *values: Argument) -> int:
    """Change or ask an attribute of this process; the numbers are in linux/prctl.h.

    Raises:
        OSError: the kernel refused.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    padded = (*values, *(0 for _ in range(4 - len(values))))
    return _checked(libc.prctl(ctypes.c_int(option), *map(_converted, padded)))


def _converted(argument: Argument) -> ctypes.c_ulong | ctypes.Array[ctypes.c_char] | None:
    return ctypes.c_ulong(argument) if isinstance(argument, int) else argument


def _checked(result: int) -> int:
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return int(result)
