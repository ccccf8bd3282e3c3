"""Secrets in memory: wiped after use, kept out of swap and core dumps where the system can.

An interpreter copies what it handles, so this is best effort; what counts is that the process
ends when the wallet is locked, and that no other program may look into it.
"""

import ctypes
import mmap
import sys

_PAGE_BYTES = mmap.PAGESIZE


def wipe(buffer: bytearray | None) -> None:
    """Overwrite it with zeros, in place."""
    if buffer is not None:
        buffer[:] = bytes(len(buffer))


class SecretPage:
    """A page of memory of its own for a secret of at most 4096 bytes.

    `layers` names the protections that hold.
    """

    def __init__(self) -> None:
        self._page = mmap.mmap(-1, _PAGE_BYTES)
        self._used = 0
        self.layers = tuple(
            name
            for name, holds in (
                ("keys stay out of swap", _lock(self._page)),
                ("keys stay out of core dumps", _hide(self._page)),
            )
            if holds
        )

    def put(self, secret: bytearray) -> None:
        """Move a secret here: the given buffer is wiped."""
        self._used = len(secret)
        self._page[: self._used] = secret
        wipe(secret)

    def get(self) -> bytearray:
        """Copy the secret out; the caller wipes the copy."""
        return bytearray(memoryview(self._page)[: self._used])

    def wipe(self) -> None:
        """Forget the secret."""
        self._page[:] = bytes(_PAGE_BYTES)
        self._used = 0


if sys.platform == "win32":

    def _lock(page: mmap.mmap) -> bool:  # noqa: ARG001 - the same interface
        return False

else:

    def _lock(page: mmap.mmap) -> bool:
        libc = ctypes.CDLL(None, use_errno=True)
        address = ctypes.addressof(ctypes.c_char.from_buffer(page))
        return bool(libc.mlock(ctypes.c_void_p(address), ctypes.c_size_t(_PAGE_BYTES)) == 0)


if sys.platform == "linux":

    def _hide(page: mmap.mmap) -> bool:
        try:
            page.madvise(mmap.MADV_DONTDUMP)
        except OSError:
            return False
        return True

else:

    def _hide(page: mmap.mmap) -> bool:  # noqa: ARG001 - the same interface
        return False
