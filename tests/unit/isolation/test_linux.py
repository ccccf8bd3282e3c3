import os
import resource
import sys
from pathlib import Path

import pytest

from app.isolation.layer_names import REQUIRED
from app.isolation.rights import Rights
from app.isolation.start import ChildStart, Limits

if sys.platform != "linux":
    pytest.skip("Linux only", allow_module_level=True)

from app.isolation import linux

Calls = list[tuple[object, ...]]

STEPS = (
    "enter_own_namespaces",
    "drop_capabilities",
    "wall_off",
    "restrict_while_loading",
    "restrict_for_good",
)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """Record what would be asked of the kernel: this process must stay as it is."""
    seen: Calls = []
    monkeypatch.setattr(os, "umask", lambda mask: seen.append(("umask", mask)))
    monkeypatch.setattr(os, "closerange", lambda low, high: seen.append(("close", low, high)))
    monkeypatch.setattr(linux, "_write", lambda path, text: seen.append((str(path), text)))
    monkeypatch.setattr(linux, "prctl", lambda option, value: seen.append(("prctl", option, value)))
    for name in STEPS:
        monkeypatch.setattr(linux, name, lambda *_, name=name: seen.append((name,)))
    monkeypatch.setattr(
        resource, "setrlimit", lambda kind, values: seen.append(("limit", kind, *values))
    )
    return seen


def _start(pipe: int = 9, **limits: int) -> ChildStart:
    return ChildStart("entry", (), pipe, os.getppid(), Limits(**limits))


def test_layers_come_in_the_order_that_works(calls: Calls) -> None:
    layers = linux.confine(_start()).holding
    assert layers[0] == "dies with its parent"
    hidden = calls.index(("prctl", 4, 0))
    assert calls.index(("enter_own_namespaces",)) < calls.index(("drop_capabilities",)) < hidden
    assert calls.index(("prctl", 38, 1)) < calls.index(("wall_off",))
    assert calls[-1] == ("restrict_while_loading",)
    assert calls.index(("/proc/self/oom_score_adj", "1000")) < calls.index(("prctl", 4, 0))
    assert calls[:2] == [("umask", 0o077), ("prctl", 1, 9)]


def test_all_descriptors_but_the_pipe_are_closed(calls: Calls) -> None:
    linux.confine(_start(pipe=9))
    (_, low, high), (_, after, end) = [call for call in calls if call[0] == "close"]
    assert (low, high, after) == (3, 9, 10)
    assert end == os.sysconf("SC_OPEN_MAX")


def test_a_memory_limit_is_a_layer_only_where_there_is_one(calls: Calls) -> None:
    assert "limited memory" not in linux.confine(_start()).holding
    assert "limited memory" in linux.confine(_start(address_space_bytes=2**33)).holding
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    value = 2**33 if hard == resource.RLIM_INFINITY else min(2**33, hard)
    assert ("limit", resource.RLIMIT_AS, value, value) in calls


def test_a_layer_that_the_kernel_refuses_is_not_reported(
    calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(option: int, value: int) -> None:
        raise OSError(1, "not permitted", f"{option} {value}")

    monkeypatch.setattr(linux, "prctl", refuse)
    applied = linux.confine(_start())
    assert "gains no privileges" not in applied.holding
    assert "dies with its parent" not in applied.holding
    assert "no core dump" in applied.holding
    assert dict(applied.refused)["gains no privileges"] == "not permitted"
    assert calls


def test_limits_are_never_raised(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "getrlimit", lambda _: (16, 16))
    linux.confine(_start(open_files=64))
    assert ("limit", resource.RLIMIT_NOFILE, 16, 16) in calls


def test_a_child_whose_parent_is_gone_ends(calls: Calls, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    linux.confine(ChildStart("entry", (), 9, os.getppid() + 1, Limits()))
    assert ended == [linux.PARENT_GONE]
    assert calls


def test_the_machine_has_tasks() -> None:
    assert linux._tasks_now() > 1


def test_all_layers_are_known_without_applying_one(calls: Calls) -> None:
    known = linux.known_layers(_start(address_space_bytes=2**33))
    assert calls == []
    applied = linux.confine(_start(address_space_bytes=2**33)) + linux.seal(Rights())
    assert applied.holding == known
    assert applied.refused == ()


def test_what_the_parent_requires_is_known_here() -> None:
    assert set(linux.known_layers(_start())) >= REQUIRED


def test_the_interpreter_s_own_folders_count_as_the_program() -> None:
    start = ChildStart("entry", ("/somewhere",), 9, 1, Limits())
    folders = linux._program(start)
    assert folders[0] == "/somewhere"
    assert str(Path(os.__file__).parent) in folders
