"""A program that runs the attacks inside engines and prints what became of each, as JSON.

Arguments: the names of the layers to leave out, as a JSON list, and ``all`` or ``quiet``: with
or without the attacks that a filter answers with the process's end. It is run as root and as
an ordinary user; what it makes is in a folder of its own, which it takes away.
"""

import asyncio
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from app.domain.job import JobId, JobRequest, ResponseBody
from app.engine.engine import Engine
from app.engine.errors import EngineLostError
from app.engine.options import EngineModel, EngineOptions
from app.engine.supervisor import running_engine
from app.isolation import launcher
from app.isolation.layer_names import FEW_CALLS, SEALED
from tests.integration.redteam.attack import Attack, World
from tests.integration.redteam.attacked import ATTACKS, PATH
from tests.integration.redteam.without import command_without

CHAT = Path(__file__).parents[3] / "resources" / "models" / "chat"
ENTRY = "tests.integration.redteam.child"
SMALL_ENTRY = "tests.integration.redteam.small_child"
AT_ONCE = 2
TIMEOUT_S = 6.0
UNRESPONSIVE_S = 1.0


async def main(without: list[str], *, with_deadly: bool) -> None:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="redteam-")))
        if without:
            launcher.child_command = command_without(folder, without)  # type: ignore[assignment]
        world = _world(stack, folder)
        model = EngineModel("chat", "chat", folder / "model")
        has_filter = not {SEALED, FEW_CALLS} <= set(without)
        quiet = [attack for attack in ATTACKS if not (attack.is_deadly and has_filter)]
        outcomes = await _in_one_engine(model, world, quiet)
        if has_filter and with_deadly:
            deadly = [attack for attack in ATTACKS if attack.is_deadly]
            outcomes |= await _in_one_engine_each(world, deadly)
    print(json.dumps(outcomes))  # noqa: T201 - the test reads it


def _options(model: EngineModel, entry: str) -> EngineOptions:
    return EngineOptions(
        (model,),
        max_jobs=1,
        threads=1,
        unresponsive_s=UNRESPONSIVE_S,
        entry=entry,
        accepts_less_protection=True,
    )


async def _in_one_engine(model: EngineModel, world: World, attacks: list[Attack]) -> dict[str, str]:
    """Attack, and see that the engine answers a real question before and afterwards."""
    async with running_engine(_options(model, ENTRY)) as engine:
        await engine.wait_healthy()
        outcomes = {"layers": ", ".join(engine.layers), "answer before": await _chat(engine)}
        for attack in attacks:
            outcomes[attack.name] = await _attack(engine, world, attack)
        outcomes["answer after"] = await _chat(engine)
    return outcomes


async def _in_one_engine_each(world: World, attacks: list[Attack]) -> dict[str, str]:
    turn = asyncio.Semaphore(AT_ONCE)
    nothing = EngineModel("none", "chat", Path(world.home))

    async def run(attack: Attack) -> tuple[str, str]:
        async with turn, running_engine(_options(nothing, SMALL_ENTRY)) as engine:
            await engine.wait_healthy()
            return attack.name, await _attack(engine, world, attack)

    return dict(await asyncio.gather(*map(run, attacks)))


async def _attack(engine: Engine, world: World, attack: Attack) -> str:
    body = json.dumps(asdict(world)).encode()
    try:
        return await _ask(engine, JobRequest("POST", PATH + attack.name, (), body))
    except EngineLostError:
        await asyncio.sleep(0.1)
        failure = engine.last_failure
        return "killed: nobody knows" if failure is None else f"killed: {failure.exit_text}"


async def _chat(engine: Engine) -> str:
    question = {"role": "user", "content": "What is the capital of France?"}
    body = json.dumps({"model": "chat", "messages": [question], "temperature": 0}).encode()
    answer = await _ask(engine, JobRequest("POST", "/v1/chat/completions", (), body))
    return str(json.loads(answer)["choices"][0]["message"]["content"])


async def _ask(engine: Engine, request: JobRequest) -> str:
    parts = engine.answer(JobId("a" * 64), request, timeout_s=TIMEOUT_S)
    bodies = [part.data async for part in parts if isinstance(part, ResponseBody)]
    return b"".join(bodies).decode()


def _world(stack: ExitStack, folder: Path) -> World:
    home = folder / "home"
    home.mkdir()
    for name in ("id_ed25519", "wallet.box"):
        (home / name).write_text("secret", encoding="utf-8")
    shutil.copytree(CHAT, folder / "model")
    victim = stack.enter_context(subprocess.Popen(["/bin/sleep", "600"]))
    stack.callback(victim.kill)
    bus = _listening(stack, socket.AF_UNIX, str(home / "bus"))
    abstract = _listening(stack, socket.AF_UNIX, f"\0redteam-{os.getpid()}")
    tcp = _listening(stack, socket.AF_INET, ("127.0.0.1", 0))
    udp = stack.enter_context(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
    udp.bind(("127.0.0.1", 0))
    return World(
        home=str(home),
        key_file=str(home / "id_ed25519"),
        keystore=str(home / "wallet.box"),
        model_file=str(folder / "model" / "model.bin"),
        bus_socket=bus.getsockname(),
        abstract_socket=abstract.getsockname().decode(),
        tcp_port=tcp.getsockname()[1],
        udp_port=udp.getsockname()[1],
        parent=os.getpid(),
        victim=victim.pid,
    )


def _listening(stack: ExitStack, family: int, address: str | tuple[str, int]) -> socket.socket:
    made = stack.enter_context(socket.socket(family, socket.SOCK_STREAM))
    made.bind(address)
    made.listen()
    return made


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1]), with_deadly=sys.argv[2] == "all"))
