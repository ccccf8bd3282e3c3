"""What a child process may do and see, told by itself."""

import json
from pathlib import Path
from typing import Any, cast

import pytest
import pytest_asyncio

from tests.integration.engine_support import ask, stand_in_engine

Facts = dict[str, Any]

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def facts() -> Facts:
    async with stand_in_engine(threads=3) as engine:
        seen = cast("Facts", json.loads((await ask(engine, "/inside")).body))
        return seen | {"layers": list(engine.layers)} | _from_outside(Path(f"/proc/{engine.pid}"))


def _from_outside(process: Path) -> Facts:
    status = (process / "status").read_text(encoding="ascii").splitlines()
    return {
        "status": dict(line.split(":\t", 1) for line in status if ":\t" in line),
        "limits": (process / "limits").read_text(encoding="ascii"),
        "oom_score": (process / "oom_score_adj").read_text(encoding="ascii").strip(),
    }


async def test_layers_are_reported_and_real(facts: Facts) -> None:
    assert facts["layers"] == [
        "dies with its parent",
        "inherits one descriptor",
        "first to go when memory is short",
        "has a network of its own",
        "has no capabilities",
        "gains no privileges",
        "hidden from other programs",
        "no core dump",
        "writes no files",
        "few descriptors",
        "few tasks",
        "limited memory",
        "sees no other files",
        "few system calls",
        "sealed",
    ]
    assert facts["status"]["NoNewPrivs"] == "1"
    assert facts["status"]["CapEff"] == facts["status"]["CapPrm"] == "0" * 16
    assert facts["status"]["Seccomp"] == "2"
    assert facts["status"]["Seccomp_filters"] == "2"
    assert facts["oom_score"] == "1000"
    assert facts["status"]["Umask"] == "0077"


async def test_limits_hold(facts: Facts) -> None:
    limits = {line[:25].strip(): line[25:].split()[:2] for line in facts["limits"].splitlines()}
    assert limits["Max core file size"] == ["0", "0"]
    assert limits["Max file size"] == ["0", "0"]
    assert limits["Max open files"] == ["64", "64"]
    assert int(limits["Max address space"][0]) > 6 * 2**30
    assert 256 < int(limits["Max processes"][0]) < 256 + 2**15


async def test_only_the_pipe_is_inherited(facts: Facts) -> None:
    standard, others = facts["descriptors"][:3], facts["descriptors"][3:]
    assert standard == [0, 1, 2]
    assert len(others) == 1


async def test_the_environment_is_clean(facts: Facts) -> None:
    assert facts["environment"] == {
        "LANG": "C.UTF-8",
        "HOME": "/nonexistent",
        "TMPDIR": "/nonexistent",
        "CUDA_CACHE_DISABLE": "1",
        "HF_HUB_OFFLINE": "1",
        "OMP_NUM_THREADS": "3",
    } | {key: value for key, value in facts["environment"].items() if key == "LC_CTYPE"}
    assert facts["folder"] == "/"
