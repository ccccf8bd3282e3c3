"""Namespaces and capabilities: a network, a keyring of messages and a user of the child's own."""

import ctypes
import os
import struct
from contextlib import suppress
from pathlib import Path

from app.isolation.architecture import this_architecture
from app.isolation.kernel import prctl, system_call

_NEW_CGROUP, _NEW_UTS, _NEW_IPC, _NEW_USER, _NEW_NET = (
    0x02000000, 0x04000000, 0x08000000, 0x10000000, 0x40000000,
)  # fmt: skip
_NEW_ALL = _NEW_CGROUP | _NEW_UTS | _NEW_IPC | _NEW_NET

_PR_CAPBSET_DROP = 24
_PR_CAP_AMBIENT = 47
_CLEAR_ALL = 4
_CAPABILITY_VERSION_3 = 0x20080522
_MOST_CAPABILITIES = 64


def enter_own_namespaces() -> None:
    """Leave the network and everything else that processes share; needs a single thread.

    Without a user namespace of its own it works for root only.

    Raises:
        OSError: the system forbids it.
    """
    user, group = os.getuid(), os.getgid()
    try:
        _unshare(_NEW_USER | _NEW_ALL)
    except OSError:
        _unshare(_NEW_ALL)
        return
    _write("setgroups", "deny")
    _write("uid_map", f"{user} {user} 1")
    _write("gid_map", f"{group} {group} 1")


def drop_capabilities() -> None:
    """Give up every capability, also those that a program could bring.

    Raises:
        OSError: the kernel refused.
    """
    with suppress(OSError):  # only root may; without new privileges nothing is gained by it
        for capability in range(_MOST_CAPABILITIES):
            prctl(_PR_CAPBSET_DROP, capability)
    prctl(_PR_CAP_AMBIENT, _CLEAR_ALL)
    header = ctypes.create_string_buffer(struct.pack("=Ii", _CAPABILITY_VERSION_3, 0), 8)
    none = ctypes.create_string_buffer(24)
    system_call(this_architecture().numbers["capset"], header, none)


def _unshare(flags: int) -> None:
    system_call(this_architecture().numbers["unshare"], flags)


def _write(name: str, text: str) -> None:
    Path("/proc/self", name).write_text(text, encoding="ascii")
