"""Which system calls a child may make: before it is sealed, and for good afterwards.

What is not named is refused with EPERM, because libraries try out what they do not need; what
no library of ours ever tries, and an attacker would, ends the process. The lists were found by
running the engine: every kind of model, shape and number format, with the refusals counted.
"""

import errno
import mmap
from collections.abc import Iterable, Iterator, Mapping

from app.isolation.architecture import Architecture
from app.isolation.bpf import ALLOW, KILL, Rule, Where, refuse
from app.isolation.rights import Rights

REFUSE = refuse(errno.EPERM)
PRETEND_MISSING = refuse(errno.ENOSYS)
"""For ``clone3``, whose flags are out of a filter's sight: the C library then takes ``clone``."""

DEADLY = (
    "ptrace process_vm_readv process_vm_writev process_madvise kcmp bpf io_uring_setup "
    "io_uring_enter io_uring_register perf_event_open userfaultfd keyctl add_key request_key "
    "mount umount2 pivot_root move_mount fsopen fsconfig fsmount fspick open_tree mount_setattr "
    "kexec_load kexec_file_load init_module finit_module delete_module setns pidfd_getfd "
    "personality iopl ioperm swapon swapoff reboot vmsplice"
)
"""Looking into or changing other processes, the kernel or the keyring: only an attack does that."""

_COMMON = (
    "brk clock_getres clock_gettime clock_nanosleep close exit exit_group fstat futex "
    "futex_wait futex_wake futex_waitv get_robust_list getegid geteuid getgid getpid getppid "
    "getrandom getrusage gettid gettimeofday getuid lseek madvise mremap munmap nanosleep poll "
    "ppoll pread64 read readv recvfrom restart_syscall rseq rt_sigaction rt_sigprocmask "
    "rt_sigreturn sched_getaffinity sched_yield select sendto set_robust_list set_tid_address "
    "shutdown sigaltstack sysinfo time uname write writev"
)
_CALCULATING = (
    "arch_prctl dup dup3 epoll_create1 epoll_ctl epoll_pwait epoll_wait eventfd2 fadvise64 getcpu "
    "getcwd getsockname getsockopt membarrier mincore pselect6 pwrite64 "
    "sched_get_priority_max sched_get_priority_min sched_getparam sched_getscheduler"
)
"""What the engine's libraries need beside; a process that holds keys has no use for it."""

_LOADING = (
    "access faccessat faccessat2 fstatfs getdents64 lstat newfstatat open openat readlink "
    "readlinkat stat statfs statx"
)
"""Reading files; where they may be, Landlock says."""

_LOCKING = "mlock mlock2 munlock"
_CUDA = (
    "mlock mlock2 munlock mbind get_mempolicy set_mempolicy pipe2 ftruncate fallocate "
    "memfd_create socketpair timer_create timer_settime timer_delete openat newfstatat statx"
)
"""What NVIDIA's driver needs; not even after the warm-up it can do without opening its nodes."""

_EXEC = mmap.PROT_EXEC
_NOT_EXECUTABLE = Where(2, _EXEC, 0)

_CLONE_THREAD = 0x00010F00
"""CLONE_VM, FS, FILES, SIGHAND and THREAD of linux/sched.h: a thread, not a process."""
_CLONE_NEW = 0x7E020000 | 0x00000080
"""All CLONE_NEW flags: a namespace of its own."""

_TCGETS, _FIONREAD, _FIONBIO, _FIOCLEX = 0x5401, 0x541B, 0x5421, 0x5451
_FCNTLS = (0, 1, 2, 3, 4, 1030)
"""F_DUPFD, GETFD, SETFD, GETFL, SETFL and DUPFD_CLOEXEC: none has a signal sent to somebody."""

_PR_GET_DUMPABLE, _PR_SET_NAME, _PR_GET_NAME = 3, 15, 16
_NVIDIA_IOCTLS = (
    (Where(1, 0x0000FF00, 0x00004600),),  # type byte 'F': the control and the card's nodes
    (Where(1, 0xFFFFFF00, 0),),  # the bare numbers of unified memory
    (Where(1, 0xFFFFFFFC, 0x30000000),),  # its initialisation, 0x30000001 and 0x30000002
)


def loading_rules(architecture: Architecture, pid: int, rights: Rights) -> list[Rule]:
    """Return the rules from the child's first moments on; the default is `REFUSE`.

    Processes, programs, sockets and every kind of writing are closed already. `pid` is the
    child's own number, the only one that it may send a signal to.
    """
    names = [_COMMON, _CALCULATING, _LOADING, _LOCKING, _CUDA if rights.uses_cuda else ""]
    special = dict(_special(pid, rights))
    special["mmap"] = special["mprotect"] = ()
    special["seccomp"] = ()
    return _rules(architecture, names, special)


def sealed_rules(
    architecture: Architecture, pid: int, rights: Rights, *, may_make_threads: bool = True
) -> list[Rule]:
    """Return the rules from the first job on: no file, and no code that was not there already."""
    names = [
        _COMMON,
        _LOCKING if rights.locks_memory else _CALCULATING,
        _CUDA if rights.uses_cuda else "",
    ]
    special = dict(_special(pid, rights))
    if not may_make_threads:
        del special["clone"]
    return _rules(architecture, names, special)


_Cases = tuple[tuple[Where, ...], ...]


def _special(pid: int, rights: Rights) -> Iterator[tuple[str, _Cases]]:
    """Yield the calls that depend on their arguments, each with its allowed cases."""
    yield "clone", ((Where(0, _CLONE_THREAD | _CLONE_NEW, _CLONE_THREAD),),)
    yield "mmap", ((_NOT_EXECUTABLE,),)
    yield "mprotect", ((_NOT_EXECUTABLE,),)
    yield "tgkill", ((Where(0, 0xFFFFFFFF, pid),),)
    yield "sched_setaffinity", ((Where(0, 0xFFFFFFFF, 0),), (Where(0, 0xFFFFFFFF, pid),))
    yield "fcntl", tuple((Where(1, 0xFFFFFFFF, command),) for command in _FCNTLS)
    yield (
        "prlimit64",
        (
            (Where(0, 0xFFFFFFFF, 0), Where(2, 2**64 - 1, 0)),
            (Where(0, 0xFFFFFFFF, pid), Where(2, 2**64 - 1, 0)),
        ),
    )
    yield (
        "prctl",
        tuple(
            (Where(0, 0xFFFFFFFF, option),)
            for option in (_PR_GET_DUMPABLE, _PR_SET_NAME, _PR_GET_NAME)
        ),
    )
    harmless = tuple(
        (Where(1, 0xFFFFFFFF, command),) for command in (_TCGETS, _FIONREAD, _FIONBIO, _FIOCLEX)
    )
    yield "ioctl", (*harmless, *(_NVIDIA_IOCTLS if rights.uses_cuda else ()))


def _rules(
    architecture: Architecture, texts: Iterable[str], special: Mapping[str, _Cases]
) -> list[Rule]:
    """Put frequent calls first; names that this processor does not have are left out."""
    numbers = architecture.numbers
    names = dict.fromkeys(" ".join(texts).split())
    rules = [Rule(numbers[name], ALLOW) for name in names if name in numbers]
    rules += [
        Rule(numbers[name], ALLOW, cases, REFUSE)
        for name, cases in special.items()
        if name in numbers
    ]
    rules.append(Rule(numbers["clone3"], PRETEND_MISSING))
    return rules + [Rule(numbers[name], KILL) for name in DEADLY.split() if name in numbers]
