"""Every system call against the filters that a child really gets."""

import re
from pathlib import Path

import pytest

from app.isolation.architecture import AARCH64, X86_64, Architecture
from app.isolation.bpf import ALLOW, KILL, assemble, refuse
from app.isolation.rights import Rights
from app.isolation.seccomp_rules import (
    DEADLY,
    PRETEND_MISSING,
    REFUSE,
    loading_rules,
    sealed_rules,
)
from tests.unit.isolation.filter_machine import decide

PID = 4711
ENGINE, KEYS, CUDA = Rights(), Rights(locks_memory=True), Rights(uses_cuda=True)
BOTH = pytest.mark.parametrize("processor", [X86_64, AARCH64], ids=lambda each: each.name)
HIGHEST = 500

THREAD = 0x3D0F00
"""What the C library asks for: VM, FS, FILES, SIGHAND, THREAD, SYSVSEM, SETTLS and two more."""

WRITES_OR_REACHES_OUT = (
    "socket connect bind listen accept4 socketpair open openat stat lstat newfstatat statx access "
    "faccessat faccessat2 readlink readlinkat statfs getdents64 execve execveat fork vfork clone3 "
    "sendmsg recvmsg kill pidfd_open unshare memfd_create ftruncate fallocate timer_create pipe2 "
    "seccomp landlock_create_ruleset capset mbind set_mempolicy"
)


class Filter:
    """One of the two filters of a child."""

    def __init__(self, processor: Architecture, rights: Rights, *, is_sealed: bool) -> None:
        rules = (sealed_rules if is_sealed else loading_rules)(processor, PID, rights)
        self._program = assemble(processor, rules, REFUSE)
        self.processor = processor

    def __call__(self, name: str, *arguments: int) -> int:
        return decide(self._program, self.processor.audit, self.processor.numbers[name], arguments)

    def by_number(self, number: int) -> int:
        return decide(self._program, self.processor.audit, number)

    def known(self, names: str) -> list[str]:
        return [name for name in names.split() if name in self.processor.numbers]


@BOTH
@pytest.mark.parametrize("rights", [ENGINE, KEYS])
def test_a_sealed_child_reaches_nothing(processor: Architecture, rights: Rights) -> None:
    sealed = Filter(processor, rights, is_sealed=True)
    for name in sealed.known(WRITES_OR_REACHES_OUT):
        assert sealed(name) in {REFUSE, PRETEND_MISSING}, name
    for name in sealed.known(DEADLY):
        assert sealed(name) == KILL, name


@BOTH
def test_only_named_calls_are_answered(processor: Architecture) -> None:
    names = {number: name for name, number in processor.numbers.items()}
    for is_sealed, most in ((False, 110), (True, 90)):
        filters = Filter(processor, ENGINE, is_sealed=is_sealed)
        allowed = [number for number in range(HIGHEST) if filters.by_number(number) == ALLOW]
        assert all(number in names for number in allowed)
        assert 60 < len(allowed) < most
        assert all(
            filters.by_number(number) == REFUSE for number in range(HIGHEST) if number not in names
        )


@BOTH
def test_the_seal_opens_nothing_that_was_closed(processor: Architecture) -> None:
    for rights in (ENGINE, KEYS, CUDA):
        loading = Filter(processor, rights, is_sealed=False)
        sealed = Filter(processor, rights, is_sealed=True)
        for number in range(HIGHEST):
            if sealed.by_number(number) == ALLOW:
                assert loading.by_number(number) == ALLOW, number


@BOTH
def test_loading_reads_files_and_starts_no_program(processor: Architecture) -> None:
    loading = Filter(processor, ENGINE, is_sealed=False)
    assert loading("openat") == loading("statx") == loading("seccomp") == ALLOW
    for name in loading.known("socket execve fork kill memfd_create ftruncate"):
        assert loading(name) == REFUSE
    assert loading("ptrace") == KILL


@BOTH
@pytest.mark.parametrize("is_sealed", [False, True])
def test_threads_yes_processes_no(processor: Architecture, is_sealed: bool) -> None:
    ask = Filter(processor, ENGINE, is_sealed=is_sealed)
    assert ask("clone", THREAD) == ALLOW
    assert ask("clone", 17) == REFUSE  # fork: SIGCHLD alone
    assert ask("clone", 0x4111) == REFUSE  # vfork
    for missing in (0x100, 0x200, 0x400, 0x800, 0x10000):
        assert ask("clone", THREAD & ~missing) == REFUSE
    for new in (0x80, 0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):
        assert ask("clone", THREAD | new) == REFUSE
    assert ask("clone3") == refuse(38)


@BOTH
def test_root_makes_no_threads_once_sealed(processor: Architecture) -> None:
    rules = sealed_rules(processor, PID, ENGINE, may_make_threads=False)
    program = assemble(processor, rules, REFUSE)
    number = processor.numbers["clone"]
    assert decide(program, processor.audit, number, (THREAD,)) == REFUSE


@BOTH
def test_no_page_becomes_code_once_sealed(processor: Architecture) -> None:
    sealed = Filter(processor, ENGINE, is_sealed=True)
    loading = Filter(processor, ENGINE, is_sealed=False)
    for name in ("mmap", "mprotect"):
        for protection in range(8):
            expected = REFUSE if protection & 4 else ALLOW
            assert sealed(name, 0, 4096, protection) == expected
            assert loading(name, 0, 4096, protection) == ALLOW
        assert sealed(name, 0, 4096, 2**32) == ALLOW  # the kernel looks at the low word alone


@BOTH
def test_signals_limits_and_processors_are_only_one_s_own(processor: Architecture) -> None:
    ask = Filter(processor, ENGINE, is_sealed=True)
    assert ask("tgkill", PID, PID + 1, 6) == ALLOW
    assert ask("tgkill", PID + 1, PID + 1, 6) == REFUSE
    assert ask("prlimit64", 0, 7, 0, 2**40) == ask("prlimit64", PID, 7, 0, 5) == ALLOW
    assert ask("prlimit64", 0, 7, 2**40) == ask("prlimit64", 0, 7, 16) == REFUSE
    assert ask("prlimit64", PID + 1, 7, 0, 2**40) == REFUSE
    assert ask("sched_setaffinity", 0) == ask("sched_setaffinity", PID) == ALLOW
    assert ask("sched_setaffinity", PID + 1) == REFUSE


@BOTH
def test_commands_of_broad_calls_are_named_one_by_one(processor: Architecture) -> None:
    ask = Filter(processor, ENGINE, is_sealed=True)
    assert [n for n in range(64) if ask("prctl", n) == ALLOW] == [3, 15, 16]
    assert [n for n in range(2000) if ask("fcntl", 5, n) == ALLOW] == [0, 1, 2, 3, 4, 1030]
    assert [n for n in (*range(0x100), *range(0x5400, 0x5500)) if ask("ioctl", 5, n) == ALLOW] == [
        0x5401, 0x541B, 0x5421, 0x5451,
    ]  # fmt: skip
    assert ask("ioctl", 5, 0x5412) == REFUSE  # TIOCSTI: typing into a terminal


@BOTH
def test_keys_may_be_locked_in_memory_and_calculate_little(processor: Architecture) -> None:
    keys, engine = (Filter(processor, each, is_sealed=True) for each in (KEYS, ENGINE))
    assert keys("mlock") == ALLOW
    assert engine("mlock") == REFUSE
    for name in ("epoll_ctl", "dup", "sched_getparam"):
        assert keys(name) == REFUSE
        assert engine(name) == ALLOW


@BOTH
def test_a_card_opens_its_nodes_and_nothing_else(processor: Architecture) -> None:
    cuda = Filter(processor, CUDA, is_sealed=True)
    assert cuda("memfd_create") == cuda("openat") == ALLOW
    nvidia, unified, start = 0xC020462A, 0x1B, 0x30000001
    assert all(cuda("ioctl", 9, command) == ALLOW for command in (nvidia, unified, start))
    assert cuda("ioctl", 9, 0xC0206401) == REFUSE  # the display's: type 'd'
    assert cuda("ioctl", 9, 0x5412) == REFUSE
    for name in cuda.known("socket execve execveat fork connect kill"):
        assert cuda(name) == REFUSE
    assert cuda("ptrace") == KILL


@pytest.mark.parametrize(
    ("processor", "header", "prefix"),
    [
        (X86_64, "/usr/include/x86_64-linux-gnu/asm/unistd_64.h", "__NR_"),
        (AARCH64, "/usr/include/asm-generic/unistd.h", "__NR(?:3264)?_"),
    ],
    ids=["x86_64", "aarch64"],
)
def test_numbers_are_those_of_the_kernel_s_headers(
    processor: Architecture, header: str, prefix: str
) -> None:
    if not Path(header).exists():
        pytest.skip("no headers of the kernel here")
    found = re.findall(rf"#define {prefix}(\w+) (\d+)\n", Path(header).read_text(encoding="utf-8"))
    numbers = {name: int(number) for name, number in found} | {"futex_wake": 454, "futex_wait": 455}
    numbers.setdefault("newfstatat", numbers.get("fstatat", -1))
    assert {name: numbers[name] for name in processor.numbers} == dict(processor.numbers)
    assert len(set(processor.numbers.values())) == len(processor.numbers) > 100
