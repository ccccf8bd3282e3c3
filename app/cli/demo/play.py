"""The play: a network, a node, a gateway and a developer; in the end the books and the payout."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import openai

from app import bootstrap
from app.cli.demo.books import Books, wait_for_signature
from app.cli.demo.developer import TIMEOUT_S, Developer
from app.cli.demo.payday import Payday, pay_out
from app.cli.demo.said import Said
from app.cli.demo.stage import QuietStage, Stage
from app.domain.errors import AppError
from app.domain.model_name import base_model_name
from app.domain.money import NanoTon
from app.domain.network import NetworkDescription
from app.localnet.files import NetworkFileOptions
from app.localnet.network import (
    LocalNetworkOptions,
    RunningLocalNet,
    has_virtual_machine,
    running_localnet,
)
from app.services.joined import NodeStart
from app.services.node import Node
from app.storage.gateway_files import open_gateway_files
from app.storage.paths import resources_dir

QUESTIONS = (
    "Hello, who are you?",
    "What is Cocoon?",
    "What is the capital of Japan?",
    "How do you say dog in German?",
)
STREAMED_QUESTION = "Count from one to twenty"
CONCURRENT_QUESTIONS = (
    "What is a GPU?",
    "What is the opposite of hot?",
    "Spell house",
    "What is the capital of France?",
    "What is a token?",
    "What is the weather on Mars?",
)
VOICE_MESSAGE = Path("models", "voice-message.ogg")


PRICES = NetworkFileOptions(
    price_per_token=10_000_000, worker_fee_per_token=9_500_000, client_stake=10**13
)
"""Far higher than real ones, so that a minute's work is worth a payout and its fee."""

_START = NodeStart(accepts_less_protection=True)
"""The questions are this program's own, so the demo runs on systems without a sandbox, too."""


@dataclass(frozen=True, slots=True)
class DemoOptions:
    """What to ask; without questions of one's own the prepared ones."""

    questions: tuple[str, ...] = ()
    voice: Path | None = None
    as_json: bool = False


class VoiceFileError(AppError):
    """The recording is not there."""

    title = "The recording cannot be read"
    hint = "Give the path of a wav, flac, mp3 or ogg file after --voice."


async def play(options: DemoOptions) -> int:
    """Show everything once; the exit status is 0 only if all of it worked.

    Raises:
        AppError: a part could not be started.
    """
    voice = options.voice or resources_dir() / VOICE_MESSAGE
    if not voice.is_file():
        raise VoiceFileError(f"{voice} is not a file")
    stage = QuietStage() if options.as_json else Stage()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="cocoon-demo-") as folder:
        async with _running_parts(Path(folder), stage) as parts:
            said = await _talk(parts.developer, options.questions, voice, stage)
            stage.step("Waiting for the proxy's signature under what was earned")
            books = await wait_for_signature(parts.node.ledger, said.jobs - len(said.failures))
            payday = await _pay_out(parts, books, stage)
            has_chain = parts.localnet.description.chain is not None
    stage.summary(said, books, payday, time.monotonic() - started)
    has_worked = not said.failures and books.is_settled(said.jobs)
    is_paid = payday is not None and payday.amount == books.summary.signed
    return 0 if has_worked and (is_paid or not has_chain) else 1


async def _pay_out(parts: "_Parts", books: Books, stage: Stage) -> Payday | None:
    if parts.localnet.description.chain is None:
        stage.step("Not shown: the payout, because the extra 'chain' is not installed")
        return None
    if not books.summary.signed:
        return None
    stage.step("Having it paid out: the owner's wallet takes the signed payment to the chain")
    payday = await pay_out(parts.localnet, parts.node.ledger, parts.ledger_file)
    if payday is None:
        stage.step("Nothing has arrived at the owner's address")
    return payday


@dataclass(frozen=True, slots=True)
class _Parts:
    localnet: RunningLocalNet
    node: Node
    developer: Developer
    ledger_file: Path


def _network_options() -> LocalNetworkOptions:
    new = replace(PRICES, has_chain=True) if has_virtual_machine() else NetworkFileOptions()
    return LocalNetworkOptions(new=new, client_deposit=NanoTon(2 * PRICES.client_stake))


@asynccontextmanager
async def _running_parts(folder: Path, stage: Stage) -> AsyncIterator[_Parts]:
    stage.step("Starting a Cocoon network on this computer")
    ledger_file = folder / "node" / "ledger.sqlite"
    async with running_localnet(folder / "network", _network_options()) as localnet:
        network = localnet.description
        stage.done(f"a proxy takes workers on port {localnet.ports.workers}")
        stage.step(
            "Sharing this computer on it: loading the built-in models into their own process"
        )
        async with bootstrap.node(network, ledger_file, _START) as node:
            await _wait_connected(node)
            stage.done(f"{len(network.models)} models are offered")
            async with _developer(network, folder / "developer") as developer:
                yield _Parts(localnet, node, developer, ledger_file)


async def _wait_connected(node: Node) -> None:
    async for states in node.pool.watch():
        if all(state.is_ready for state in states):
            return


@asynccontextmanager
async def _developer(network: NetworkDescription, folder: Path) -> AsyncIterator[Developer]:
    files = await asyncio.to_thread(open_gateway_files, folder)
    options = bootstrap.GatewayOptions(files, folder / "ledger.sqlite")
    chat, speech = (base_model_name(model.served_as) for model in network.models)
    async with bootstrap.gateway(network, options) as port:
        client = openai.AsyncOpenAI(
            base_url=f"http://127.0.0.1:{port}/v1",
            api_key=files.api_key,
            max_retries=0,
            timeout=TIMEOUT_S,
        )
        async with client:
            yield Developer(client, chat, speech)


async def _talk(
    developer: Developer, questions: tuple[str, ...], voice: Path, stage: Stage
) -> Said:
    said = Said()
    stage.step("Acting as a developer, with the OpenAI client and the gateway's address")
    for question in questions or QUESTIONS:
        said.chat.append(stage.exchange(await developer.ask(question)))
    if not questions:
        await _show_more(developer, said, stage)
    stage.step("Sending a voice message")
    said.voice = stage.exchange(await developer.send_voice(voice))
    return said


async def _show_more(developer: Developer, said: Said, stage: Stage) -> None:
    stage.step("One answer as a stream, shown while it is being made")
    stage.streaming(STREAMED_QUESTION)
    said.chat.append(await developer.ask_streaming(STREAMED_QUESTION, stage.piece))
    stage.streamed()
    stage.step(f"{len(CONCURRENT_QUESTIONS)} questions at the same time")
    answers = await asyncio.gather(*map(developer.ask, CONCURRENT_QUESTIONS))
    said.chat.extend(map(stage.exchange, answers))
