"""Trying the network out: real questions through a gateway of this program."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app import bootstrap
from app.domain.settings import PRACTICE
from app.domain.try_it import GatewayAccess, Recording, Speaker, Turn
from app.network.background import running_beside
from app.services.desk import Desk
from app.services.desk_state import Mode
from app.services.joined import Joined
from app.services.lookout import SystemLookout
from app.services.try_it import LOOK_EVERY_S, NoGatewayWalletError, TryItError
from app.services.try_it_client import GatewayClient, NoAnswerError, gateway_client
from app.storage.paths import HOME_VARIABLE, data_dir
from tests.integration.gateway_parts import (
    Query,
    event,
    everything,
    first,
    network,
    streaming,
    whole,
)
from tests.integration.localnet_peers import Script, ScriptedWorker
from tests.unit.localnet.parts import answer_part

pytestmark = pytest.mark.asyncio

LIMIT_S = 60.0


def talk(text: str) -> tuple[Turn, ...]:
    return (Turn(Speaker.OWNER, text),)


@asynccontextmanager
async def client(folder: Path, script: Script) -> AsyncIterator[GatewayClient]:
    async with (
        everything(folder, script) as (_, _, developer),
        gateway_client(GatewayAccess(developer.port, developer.api_key)) as made,
    ):
        yield made


async def test_the_practice_network_answers_is_stopped_hears_and_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    desk = await bootstrap.desk(SystemLookout())
    async with asyncio.timeout(2 * LIMIT_S), bootstrap.try_it(desk) as asking:
        with pytest.raises(TryItError):
            await asking.models()
        async with running_beside(desk.run()):
            chat, speech = await _models_of_practice(desk)
            pieces: list[str] = []
            answered = await asking.ask(chat, talk("What is the capital of Japan?"), pieces.append)
            assert "Tokyo" in "".join(pieces)
            assert answered.cost
            assert set(await asking.models()) == {chat, speech}

            stopped = await asking.ask(
                chat, talk("Count from one to twenty"), lambda _piece: asking.stop()
            )
            assert stopped.is_stopped

            assert asking.sample is not None
            recording = await asking.read_recording(asking.sample)
            heard = await asking.hear(speech, recording, pieces.append)
            assert pieces[-1] == "what did i earn today"
            assert heard.cost
            assert asking.spent == sum(each.cost or 0 for each in (answered, stopped, heard))
            await desk.stop()
            await asyncio.sleep(2 * LOOK_EVERY_S)
            with pytest.raises(TryItError):
                await asking.models()
    assert "Tokyo" not in caplog.text
    assert not _files_with(data_dir(), b"Tokyo")


async def _models_of_practice(desk: Desk) -> tuple[str, ...]:
    await desk.use_network(PRACTICE)
    while desk.state.mode is not Mode.SHARING:  # noqa: ASYNC110 - as quick as needed
        await asyncio.sleep(0.05)
    assert desk.state.network is not None
    return desk.state.network.models


def _files_with(folder: Path, text: bytes) -> list[Path]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in files if text in path.read_bytes()]


async def test_real_coins_need_a_gateway_that_was_set_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    desk = await bootstrap.desk(SystemLookout())
    async with network(tmp_path) as net, bootstrap.try_it(desk) as asking:
        joined = Joined(net.description)
        monkeypatch.setattr(type(desk), "joined", property(lambda _self: joined))
        with pytest.raises(NoGatewayWalletError):
            await asking.models()


async def test_answers_come_in_pieces(tmp_path: Path) -> None:
    async def at_once(_text: str) -> None: ...

    pieces: list[str] = []
    async with client(tmp_path, streaming("To", "kyo", before=at_once)) as made:
        await made.ask("tiny", talk("Hi"), pieces.append)
    assert pieces == ["To", "kyo"]


async def test_an_answer_that_is_no_stream_of_the_api_breaks_off(tmp_path: Path) -> None:
    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        odd = b"data: []\n\ndata: {\ndata: " + b'{"choices": [{"delta": {"content": 3}}]}\n\n'
        await scripted.session.send(first(query, odd + event("Hm"), kind="text/event-stream"))
        await scripted.session.send(answer_part(query.request_id, b"", 5))

    pieces: list[str] = []
    async with client(tmp_path, answer) as made:
        with pytest.raises(NoAnswerError, match="broke off"):
            await made.ask("tiny", talk("Hi"), pieces.append)
    assert pieces == ["Hm"]


async def test_an_answer_without_end_is_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.try_it_client.MAX_ANSWER_CHARACTERS", 3)

    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        data = event("ab") + event("cd") + event("ef")
        await scripted.session.send(first(query, data, kind="text/event-stream", tokens=5))

    pieces: list[str] = []
    async with client(tmp_path, answer) as made:
        with pytest.raises(NoAnswerError, match="too long"):
            await made.ask("tiny", talk("Hi"), pieces.append)
    assert "".join(pieces) == "abc"


async def test_a_refusal_tells_its_reason(tmp_path: Path) -> None:
    async def answer(scripted: ScriptedWorker, query: Query) -> None:
        error = {"error": {"message": "Too hot."}}
        await scripted.session.send(whole(query, error, status=400))

    async with client(tmp_path, answer) as made:
        with pytest.raises(NoAnswerError, match="Too hot"):
            await made.hear("tiny", Recording("a.wav", b"RIFF"))
        with pytest.raises(NoAnswerError, match="Too hot"):
            await made.ask("tiny", talk("Hi"), print)


async def test_a_gateway_that_is_gone() -> None:
    async with gateway_client(GatewayAccess(1, "sk-cocoon-none")) as made:
        with pytest.raises(NoAnswerError, match="connection"):
            await made.models()
