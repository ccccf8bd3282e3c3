"""Hand a filter to the kernel."""

import ctypes
import os
import struct

from app.isolation.architecture import this_architecture
from app.isolation.bpf import INSTRUCTION, Rule, assemble
from app.isolation.kernel import system_call
from app.isolation.rights import Rights
from app.isolation.seccomp_rules import REFUSE, loading_rules, sealed_rules

_SET_MODE_FILTER = 1
_ON_ALL_THREADS = 1  # SECCOMP_FILTER_FLAG_TSYNC
_PROGRAM = struct.Struct("HxxxxxxQ")  # struct sock_fprog


def restrict_while_loading(rights: Rights) -> None:
    """Close everything but what loading a model takes.

    Raises:
        OSError: the kernel has no filters, or there is no table for this processor.
    """
    _load(loading_rules(this_architecture(), os.getpid(), rights), flags=0)


def restrict_for_good(rights: Rights) -> None:
    """Close everything but calculating and the pipe, on all threads.

    The kernel counts no tasks of root, so a process of root that meets strangers' bytes makes no
    thread any more; a card's driver and the signer's clock cannot do without.

    Raises:
        OSError: the kernel refused.
    """
    may_make_threads = os.getuid() != 0 or rights.locks_memory or rights.uses_cuda
    rules = sealed_rules(
        this_architecture(), os.getpid(), rights, may_make_threads=may_make_threads
    )
    _load(rules, flags=_ON_ALL_THREADS)


def _load(rules: list[Rule], flags: int) -> None:
    architecture = this_architecture()
    code = assemble(architecture, rules, REFUSE)
    kept = ctypes.create_string_buffer(code, len(code))
    program = _PROGRAM.pack(len(code) // INSTRUCTION.size, ctypes.addressof(kept))
    argument = ctypes.create_string_buffer(program, len(program))
    number = architecture.numbers["seccomp"]
    stray_thread = system_call(number, _SET_MODE_FILTER, flags, argument)
    if stray_thread != 0:
        raise OSError(f"thread {stray_thread} has a filter of its own")
