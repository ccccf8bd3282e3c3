"""Everything a job could try after it has taken over the engine: nothing of it may succeed."""

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from app.engine.errors import EngineUnsafeError
from app.engine.supervisor import running_engine
from app.isolation import launcher
from app.isolation.layer_names import CAPABILITIES, FEW_CALLS, FILES, HIDDEN, NAMESPACES, SEALED
from tests.integration.engine_support import OPTIONS, ask, stand_in_engine
from tests.integration.redteam.attacked import ATTACKS
from tests.integration.redteam.without import command_without

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a sandbox yet")

ROOT = Path(__file__).parents[2]
NOBODY = 65534
PATIENCE_S = 90
PARIS = "The capital of France is Paris."

Outcomes = dict[str, str]


@pytest.mark.asyncio
async def test_the_sealed_engine_withstands_every_attack() -> None:
    outcomes = await _attacked(_as_self(), [], "all")
    _check_withstood(outcomes)
    assert "sealed" in outcomes["layers"]


@pytest.mark.skipif(os.getuid() != 0, reason="whoever is no ordinary user can become one")
@pytest.mark.asyncio
async def test_it_withstands_them_as_an_ordinary_user() -> None:
    _check_withstood(await _attacked(await _as_ordinary_user(), [], "all"))


@pytest.mark.asyncio
async def test_the_filter_alone_withstands_them() -> None:
    """Landlock and namespaces are walls behind it: some systems do not grant them."""
    outcomes = await _attacked(_as_self(), [FILES, NAMESPACES], "quiet")
    assert not _open(outcomes)
    assert outcomes["answer after"] == PARIS


@pytest.mark.asyncio
async def test_without_the_filter_many_succeed() -> None:
    """The attacks are real: Landlock and namespaces alone let about half of them through."""
    outcomes = await _attacked(_as_self(), [SEALED, FEW_CALLS], "quiet")
    assert len(_open(outcomes)) > 30
    assert "fork" in _open(outcomes)
    assert "connect to the keyring's bus" in _open(outcomes)
    assert "read the wallet's file" not in _open(outcomes)


@pytest.mark.asyncio
async def test_without_the_seal_some_succeed() -> None:
    """What the seal takes away beyond the first filter: memory becomes code, paths are seen."""
    outcomes = await _attacked(_as_self(), [SEALED, FILES], "quiet")
    assert {
        "read a key in the home folder",
        "read the wallet's file",
        "make a page of code",
        "list all processes",
    } <= set(_open(outcomes))


@pytest.mark.asyncio
@pytest.mark.parametrize("layer", [SEALED, FEW_CALLS, HIDDEN, CAPABILITIES])
async def test_no_job_is_given_to_a_child_without_a_required_layer(
    layer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(launcher, "child_command", command_without(tmp_path, [layer]))
    async with running_engine(OPTIONS) as engine:
        with pytest.raises(EngineUnsafeError, match=f"its sandbox lacks: {layer}"):
            await engine.wait_healthy()
        assert not engine.is_healthy
    async with stand_in_engine(accepts_less_protection=True) as engine:
        assert layer not in engine.layers
        assert (await ask(engine, "/echo", b"accepted")).body == b"accepted"


def test_there_are_enough_attacks_and_each_has_a_name() -> None:
    names = [attack.name for attack in ATTACKS]
    assert len(set(names)) == len(names) >= 90


def _check_withstood(outcomes: Outcomes) -> None:
    assert _open(outcomes) == []
    strange = {
        name: outcome
        for name, outcome in outcomes.items()
        if not outcome.startswith(("refused: ", "killed: SIGSYS"))
    }
    assert strange.pop("answer before") == strange.pop("answer after") == PARIS
    assert list(strange) == ["layers"]
    dead = {name for name, outcome in outcomes.items() if outcome == "killed: SIGSYS"}
    assert dead == {attack.name for attack in ATTACKS if attack.is_deadly}


def _open(outcomes: Outcomes) -> list[str]:
    return [name for name, outcome in outcomes.items() if outcome == "open"]


def _as_self() -> list[str]:
    return [sys.executable]


async def _as_ordinary_user() -> list[str]:
    """Return how to run Python as a user without rights; its Python may have to be another."""
    become = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--", "env"]
    for python in (sys.executable, "/usr/bin/python3", "/usr/local/bin/python3"):
        code = "import sys, numpy, ctranslate2; print(sys.version_info[:2])"
        try:
            status, out = await _run([*become, python, "-c", code])
        except FileNotFoundError:
            break
        if status == 0 and out.decode().strip() == str(sys.version_info[:2]):
            return [*become, python]
    pytest.skip("no Python of this version that an ordinary user could run")


async def _attacked(command: list[str], without: list[str], which: str) -> Outcomes:
    arguments = ["-m", "tests.integration.redteam.program", json.dumps(without), which]
    status, out = await _run([*command, *arguments])
    assert status == 0
    outcomes: Outcomes = json.loads(out)
    assert {attack.name for attack in ATTACKS} - set(outcomes) <= {
        attack.name for attack in ATTACKS if attack.is_deadly
    }
    return outcomes


async def _run(command: list[str]) -> tuple[int | None, bytes]:
    path = os.pathsep.join([str(ROOT), *(entry for entry in sys.path if "site-packages" in entry)])
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": path,
        "PYTHONDONTWRITEBYTECODE": "1",
        "COCOON_TEST_SECRET": "x",
    }
    process = await asyncio.create_subprocess_exec(
        *command, env=environment, cwd="/", stdout=asyncio.subprocess.PIPE
    )
    async with asyncio.timeout(PATIENCE_S):
        out, _ = await process.communicate()
    return process.returncode, out
