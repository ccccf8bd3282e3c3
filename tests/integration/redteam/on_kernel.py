"""Attacks on the kernel: calls that are rarely needed and often had holes."""

import ctypes
import errno
import mmap
import os
import resource
import struct
import time

from app.isolation.architecture import this_architecture
from tests.integration.redteam.attack import (
    Attacks,
    RefusedError,
    World,
    reaches,
    system_call,
)

attack = Attacks()

NEW_USER, SHARED_FOLDER = 0x10000000, 0x200
HUGE_BYTES = 2**36
PAGE = mmap.PAGESIZE
PR_GET_DUMPABLE, PR_SET_DUMPABLE, PR_SET_SECCOMP = 3, 4, 22
TIOCSTI = 0x5412
MAP_NORESERVE = 0x4000


def number_of(name: str) -> int:
    return this_architecture().numbers[name]


@attack("make a user namespace")
def _(_: World) -> None:
    # a process with threads gets EINVAL, but only after it was let through
    reaches(lambda: system_call(number_of("unshare"), NEW_USER), errno.EINVAL)


@attack("make a process with a user namespace")
def _(_: World) -> None:
    # a shared folder forbids that, as the kernel says to whoever gets so far
    reaches(lambda: system_call(number_of("clone"), NEW_USER | SHARED_FOLDER), errno.EINVAL)


@attack("make a process by clone3")
def _(_: World) -> None:
    # of no description at all: the kernel complains
    reaches(lambda: system_call(number_of("clone3"), None, 0), errno.EINVAL)


@attack("make a file in memory")
def _(_: World) -> None:
    os.close(os.memfd_create("x"))


@attack("make a page of code")
def _(_: World) -> None:
    rights = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
    mmap.mmap(-1, PAGE, prot=rights).close()


@attack("make a page executable")
def _(_: World) -> None:
    page = mmap.mmap(-1, PAGE)
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    system_call(number_of("mprotect"), address, PAGE, mmap.PROT_READ | mmap.PROT_EXEC)


@attack("take all memory")
def _(_: World) -> None:
    mmap.mmap(-1, HUGE_BYTES, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | MAP_NORESERVE).close()


@attack("raise a limit")
def _(_: World) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@attack("allow core dumps again")
def _(_: World) -> None:
    _prctl(PR_SET_DUMPABLE, 1)


@attack("lock memory")
def _(_: World) -> None:
    page = mmap.mmap(-1, PAGE)
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    system_call(number_of("mlock"), address, PAGE)


@attack("add a filter of its own")
def _(_: World) -> None:
    # with no program at all: a kernel that gets so far complains about the address
    reaches(lambda: system_call(number_of("seccomp"), 1, 0, None), errno.EFAULT)


@attack("set the clock")
def _(_: World) -> None:
    # a clock that cannot be set: EINVAL comes after the first gate
    reaches(lambda: time.clock_settime(time.CLOCK_MONOTONIC, 1.0), errno.EINVAL)


@attack("type into a terminal")
def _(_: World) -> None:
    reaches(lambda: ctypes_ioctl(0, TIOCSTI), errno.ENOTTY)


@attack("change the user")
def _(_: World) -> None:
    os.setresuid(os.getuid(), os.getuid(), os.getuid())


@attack("make a message queue")
def _(_: World) -> None:
    key = {"x86_64": 68, "aarch64": 186}[this_architecture().name]
    queue = system_call(key, 0, 0o600)
    system_call({"x86_64": 71, "aarch64": 187}[this_architecture().name], queue, 0, 0)


@attack("make a shared segment of memory")
def _(_: World) -> None:
    key = {"x86_64": 29, "aarch64": 194}[this_architecture().name]
    segment = system_call(key, 0, PAGE, 0o600)
    system_call({"x86_64": 31, "aarch64": 195}[this_architecture().name], segment, 0, 0)


@attack("make a timer")
def _(_: World) -> None:
    timer = ctypes.create_string_buffer(8)
    clock = number_of("timer_create")
    system_call(clock, time.CLOCK_MONOTONIC, None, timer.raw)


@attack("watch files")
def _(_: World) -> None:
    key = {"x86_64": 294, "aarch64": 26}[this_architecture().name]
    os.close(system_call(key, 0))


@attack("find more than the pipe among its descriptors")
def _(world: World) -> None:
    """Standard input and output are nothing, standard error a pipe that only goes out."""
    others = [each for each in range(3, 200) if each != world.pipe and _is_open(each)]
    if not others:
        raise RefusedError("there is none")


@attack("find a secret in the environment")
def _(_: World) -> None:
    if "COCOON_TEST_SECRET" not in os.environ:
        raise RefusedError("there is none")


@attack("ask whether it may be dumped")
def _(_: World) -> None:
    if _prctl(PR_GET_DUMPABLE, 0) != 1:
        raise RefusedError("it may not")


# answered with the end of the process


@attack("trace another program", is_deadly=True)
def _(world: World) -> None:
    traced = 0x4206  # PTRACE_SEIZE: does not stop it
    system_call(number_of("ptrace"), traced, world.victim, 0, 0)


@attack("read the parent's memory at once", is_deadly=True)
def _(world: World) -> None:
    buffer = bytes(8)
    here = ctypes.create_string_buffer(8)
    local = struct.pack("<QQ", ctypes.addressof(here), 8)
    remote = struct.pack("<QQ", id(buffer), 8)
    number = number_of("process_vm_readv")
    reaches(lambda: system_call(number, world.parent, local, 1, remote, 1, 0), errno.EFAULT)


@attack("write the parent's memory at once", is_deadly=True)
def _(world: World) -> None:
    local = remote = struct.pack("<QQ", 0, 0)
    system_call(number_of("process_vm_writev"), world.parent, local, 1, remote, 1, 0)


@attack("load a program into the kernel", is_deadly=True)
def _(_: World) -> None:
    attributes = struct.pack("<IIIIIIII", 2, 4, 8, 1, 0, 0, 0, 0)  # an array of one element
    os.close(system_call(number_of("bpf"), 0, attributes, len(attributes)))


@attack("work through an io_uring", is_deadly=True)
def _(_: World) -> None:
    os.close(system_call(number_of("io_uring_setup"), 4, bytes(120)))


@attack("measure other programs", is_deadly=True)
def _(_: World) -> None:
    event = struct.pack("<IIQ", 1, 128, 0) + bytes(112)  # the processor's time
    os.close(system_call(number_of("perf_event_open"), event, 0, 2**64 - 1, 2**64 - 1, 0))


@attack("handle page faults", is_deadly=True)
def _(_: World) -> None:
    os.close(system_call(number_of("userfaultfd"), 1))  # UFFD_USER_MODE_ONLY


@attack("read the kernel's keyring", is_deadly=True)
def _(_: World) -> None:
    get_id, session = 0, 2**64 - 3
    system_call(number_of("keyctl"), get_id, session, 1)


@attack("add a key", is_deadly=True)
def _(_: World) -> None:
    process = 2**64 - 2
    system_call(number_of("add_key"), b"user\0", b"x\0", b"x", 1, process)


@attack("mount something", is_deadly=True)
def _(_: World) -> None:
    reaches(
        lambda: system_call(number_of("mount"), b"x\0", b"/nonexistent\0", b"tmpfs\0", 0, None),
        errno.ENOENT,
    )


@attack("detach a tree of files", is_deadly=True)
def _(_: World) -> None:
    clone = 1
    os.close(system_call(number_of("open_tree"), 2**64 - 100, b"/\0", clone))


@attack("enter another namespace", is_deadly=True)
def _(_: World) -> None:
    reaches(lambda: system_call(number_of("setns"), 2, 0), errno.EINVAL)


@attack("switch off random addresses", is_deadly=True)
def _(_: World) -> None:
    system_call(number_of("personality"), 0x0040000)


@attack("load a module", is_deadly=True)
def _(_: World) -> None:
    reaches(lambda: system_call(number_of("init_module"), b"", 0, b"\0"), errno.ENOEXEC)


@attack("load another kernel", is_deadly=True)
def _(_: World) -> None:
    system_call(number_of("kexec_load"), 0, 0, None, 0)


@attack("take a descriptor of another program", is_deadly=True)
def _(_: World) -> None:
    # of something that is no process: who gets so far is told so
    reaches(lambda: system_call(number_of("pidfd_getfd"), 2, 0, 0), errno.EBADF)


@attack("compare with another program", is_deadly=True)
def _(world: World) -> None:
    system_call(number_of("kcmp"), os.getpid(), world.victim, 1, 0, 0)


@attack("use the processor's other convention", is_deadly=True)
def _(_: World) -> None:
    x32_getpid = 0x40000000 | 39
    system_call(x32_getpid)


def _prctl(option: int, value: int) -> int:
    return system_call(number_of("prctl"), option, value, 0, 0, 0)


def ctypes_ioctl(descriptor: int, command: int) -> int:
    return system_call(number_of("ioctl"), descriptor, command, b"x")


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True
