"""Landlock: the files that a child may reach, whatever its user may.

The numbers come from linux/landlock.h. A kernel of ABI 7 or less is used with all it has; what
later ones add beyond the files is not, because the filter of system calls covers it.
"""

import ctypes
import os
import stat
import struct
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from app.isolation.architecture import this_architecture
from app.isolation.kernel import system_call
from app.isolation.rights import Rights

WRITE_FILE, READ_FILE, READ_DIR, IOCTL_DEVICE = 1 << 1, 1 << 2, 1 << 3, 1 << 15

_ASK_VERSION = 1
_RULE_PATH_BENEATH = 1
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
_ALL_FILE_RIGHTS = 16
_NETWORK_SINCE, _SCOPES_SINCE = 4, 6
_TCP_BIND_AND_CONNECT = 3
_ABSTRACT_SOCKETS_AND_SIGNALS = 3
_OF_PLAIN_FILES = WRITE_FILE | READ_FILE | IOCTL_DEVICE

_READ = READ_FILE | READ_DIR
_SYSTEM = (
    "/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache", "/dev/urandom", "/dev/zero",
    "/proc/self/maps", "/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu",
    "/sys/devices/system/node",
)  # fmt: skip
_CUDA_READ = (
    "/proc/driver/nvidia", "/proc/driver/nvidia-uvm", "/proc/devices", "/sys/devices",
    "/sys/bus/pci", "/sys/module", "/usr/lib/wsl", "/usr/local/cuda",
)  # fmt: skip
_CUDA_NODES = (
    "/dev/nvidiactl", "/dev/nvidia-uvm", "/dev/nvidia-uvm-tools", "/dev/dxg",
    *(f"/dev/nvidia{index}" for index in range(16)),
)  # fmt: skip
"""Reported as needed; the display's nodes (nvidia-modeset, dri) are not."""


@dataclass(frozen=True, slots=True)
class PathRule:
    """What may be done with a file, or with everything in a folder."""

    path: str
    access: int


def path_rules(rights: Rights, program: Sequence[str]) -> list[PathRule]:
    """Return what the child may reach: the program's folders, the system's libraries, its own."""
    rules = [PathRule(path, _READ) for path in (*program, *_SYSTEM, *rights.readable)]
    rules.append(PathRule("/dev/null", READ_FILE | WRITE_FILE))
    if rights.uses_cuda:
        rules += [PathRule(path, _READ) for path in _CUDA_READ]
        node = READ_FILE | WRITE_FILE | IOCTL_DEVICE
        rules += [PathRule(path, node) for path in _CUDA_NODES]
        # the driver names its threads; environment and memory stay closed: not dumpable
        rules.append(PathRule("/proc/self/task", _READ | WRITE_FILE))
    return rules


def abi() -> int:
    """Return the version of Landlock that the kernel has.

    Raises:
        OSError: it has none.
    """
    return system_call(_number("landlock_create_ruleset"), None, 0, _ASK_VERSION)


def handled(version: int) -> bytes:
    """Write ``struct landlock_ruleset_attr``: everything that this version can forbid."""
    files = (1 << _FILE_RIGHTS.get(version, _ALL_FILE_RIGHTS)) - 1
    attributes = struct.pack("=Q", files)
    if version >= _NETWORK_SINCE:
        attributes += struct.pack("=Q", _TCP_BIND_AND_CONNECT)
    if version >= _SCOPES_SINCE:
        attributes += struct.pack("=Q", _ABSTRACT_SOCKETS_AND_SIGNALS)
    return attributes


def wall_off(rules: Sequence[PathRule]) -> None:
    """Close all files but these to this thread and those that it makes; paths may be missing.

    Needs no_new_privs.

    Raises:
        OSError: the kernel has no Landlock, or refused.
    """
    attributes = handled(abi())
    known_files = int.from_bytes(attributes[:8], "little")
    buffer = ctypes.create_string_buffer(attributes, len(attributes))
    ruleset = system_call(_number("landlock_create_ruleset"), buffer, len(attributes), 0)
    try:
        for rule in rules:
            for descriptor in _opened(rule.path):
                _allow(ruleset, descriptor, rule.access & known_files)
        system_call(_number("landlock_restrict_self"), ruleset, 0)
    finally:
        os.close(ruleset)


def _allow(ruleset: int, descriptor: int, access: int) -> None:
    if not stat.S_ISDIR(os.fstat(descriptor).st_mode):
        access &= _OF_PLAIN_FILES
    packed = struct.pack("=Qi", access, descriptor)
    rule = ctypes.create_string_buffer(packed, len(packed))
    system_call(_number("landlock_add_rule"), ruleset, _RULE_PATH_BENEATH, rule, 0)


def _opened(path: str) -> Iterator[int]:
    """Yield a descriptor of the path, unless there is no such path here."""
    with suppress(OSError):
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            yield descriptor
        finally:
            os.close(descriptor)


def _number(name: str) -> int:
    return this_architecture().numbers[name]
