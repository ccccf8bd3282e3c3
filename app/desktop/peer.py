"""Who is at the other end of a local socket, as the kernel says."""

import os
import socket
import struct
import sys

_SO_PEERCRED = getattr(socket, "SO_PEERCRED", 17)
_UCRED = struct.Struct("3i")
"""Linux: process, user and group. Source: unix(7)."""

_SOL_LOCAL = 0
_LOCAL_PEERCRED = 1
_XUCRED = struct.Struct("IIh")
"""macOS: the version of the structure, the user, the count of groups. Source: sys/ucred.h."""

_XUCRED_BYTES = 76


def is_same_user(connection: socket.socket) -> bool:
    """Tell whether the other end belongs to this program's user; no where nobody can tell."""
    if sys.platform == "win32":
        return False
    try:
        return _user_of(connection) == os.geteuid()
    except (OSError, struct.error):
        return False


def _user_of(connection: socket.socket) -> int:
    if sys.platform == "darwin":
        found = connection.getsockopt(_SOL_LOCAL, _LOCAL_PEERCRED, _XUCRED_BYTES)
        return int(_XUCRED.unpack_from(found)[1])
    found = connection.getsockopt(socket.SOL_SOCKET, _SO_PEERCRED, _UCRED.size)
    return int(_UCRED.unpack(found)[1])
