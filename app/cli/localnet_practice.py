"""The local network as a place to practise: simulated developers ask, and coins come fast."""

import argparse
import asyncio
import random
import sys
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import aiohttp

from app import bootstrap
from app.domain.errors import AppError
from app.domain.model_name import base_model_name
from app.domain.money import NanoTon
from app.domain.network import NetworkDescription
from app.localnet.network import LocalNetworkOptions, RunningLocalNet
from app.network.background import running_beside
from app.storage.gateway_files import open_gateway_files
from app.ton.address import Address, AddressError, parse_address

PRICE_PER_TOKEN, FEE_PER_TOKEN = 10_000_000, 9_500_000
"""Nanotons, far above real ones: after a minute or two a payout is worth its fee."""

CLIENT_STAKE = 10**13
PAUSE_S = (2.0, 7.0)
"""Between two questions, at random; a quarter of them come in twos or threes."""

ANSWER_LIMIT_S = 60.0
RETRY_S = 5.0

QUESTIONS = (
    "Hello, who are you?",
    "What is Cocoon?",
    "What is the capital of Japan?",
    "How do you say dog in German?",
    "Count from one to twenty",
    "What is a GPU?",
    "What is the opposite of hot?",
    "What is the capital of France?",
    "What is a token?",
    "Spell house",
    "What is 7 times 8?",
    "How many days are in a week?",
)
_CROWD_SHARE = 0.25


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what makes a practice network of a local one."""
    parser.add_argument(
        "--practice",
        action="store_true",
        help="let simulated developers ask a question every few seconds, and make a new network "
        "with prices so high that payouts come within minutes",
    )
    parser.add_argument(
        "--welcome",
        type=wallet_address,
        action="append",
        default=[],
        metavar="ADDRESS",
        help="give this wallet its first play coins; may be repeated",
    )
    parser.add_argument("--attached", action="store_true", help="end when standard input is closed")


def wallet_address(text: str) -> Address:
    """Read the address of a wallet."""
    try:
        return parse_address(text)
    except AddressError as error:
        raise argparse.ArgumentTypeError(f"{error}. {error.hint}") from error


def with_practice_prices(options: LocalNetworkOptions) -> LocalNetworkOptions:
    """Return options for a new network whose play coins come fast."""
    new = options.new
    if new.has_chain:
        new = replace(
            new,
            name="practice",
            price_per_token=PRICE_PER_TOKEN,
            worker_fee_per_token=FEE_PER_TOKEN,
            client_stake=CLIENT_STAKE,
        )
    return replace(options, new=new, client_deposit=NanoTon(2 * CLIENT_STAKE))


@asynccontextmanager
async def demand(network: RunningLocalNet, *, is_wanted: bool) -> AsyncIterator[None]:
    """Ask questions while inside, whenever somebody takes jobs."""
    if not is_wanted:
        yield
        return
    async with running_beside(_ask_for_ever(network)):
        yield


async def wait_for_end(*, is_attached: bool) -> None:
    """Wait until standard input closes if attached to it, else for ever."""
    ended = asyncio.Event()
    if is_attached:
        loop = asyncio.get_running_loop()
        threading.Thread(target=_read_to_end, args=(loop, ended.set), daemon=True).start()
    await ended.wait()


def _read_to_end(loop: asyncio.AbstractEventLoop, tell: Callable[[], None]) -> None:
    while sys.stdin.buffer.read(1024):
        pass
    loop.call_soon_threadsafe(tell)


async def _ask_for_ever(network: RunningLocalNet) -> None:
    while True:
        await _until_jobs_are_taken(network)
        try:
            async with _developer(network.description, network.files.folder) as developer:
                await _ask_while_jobs_are_taken(network, developer)
        except AppError:
            pass  # nobody is told: the next try is soon
        await asyncio.sleep(RETRY_S)


async def _until_jobs_are_taken(network: RunningLocalNet) -> None:
    while not _takes_jobs(network):  # noqa: ASYNC110 - looking is cheap and as quick as needed
        await asyncio.sleep(0.5)


def _takes_jobs(network: RunningLocalNet) -> bool:
    return any(not worker.is_disabled for worker in network.stats().workers)


async def _ask_while_jobs_are_taken(network: RunningLocalNet, developer: "_Developer") -> None:
    rng = random.Random()  # noqa: S311 - which question comes next is no secret
    async with asyncio.TaskGroup() as group:
        while True:
            await _until_jobs_are_taken(network)
            count = rng.choice((2, 3)) if rng.random() < _CROWD_SHARE else 1
            for question in rng.sample(QUESTIONS, count):
                group.create_task(developer.ask(question))
            await asyncio.sleep(rng.uniform(*PAUSE_S))


@asynccontextmanager
async def _developer(network: NetworkDescription, folder: Path) -> AsyncIterator["_Developer"]:
    home = folder / "developers"
    files = await asyncio.to_thread(open_gateway_files, home)
    options = bootstrap.GatewayOptions(files, home / "ledger.sqlite")
    async with (
        bootstrap.gateway(network, options) as port,
        aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(ANSWER_LIMIT_S)) as session,
    ):
        model = base_model_name(network.models[0].served_as)
        url = f"http://127.0.0.1:{port}/v1/chat/completions"
        yield _Developer(session, url, files.api_key, model)


@dataclass(frozen=True, slots=True)
class _Developer:
    session: aiohttp.ClientSession
    url: str
    api_key: str
    model: str

    async def ask(self, question: str) -> None:
        """Ask for a stream and read it to its end, whatever it says."""
        body = {
            "model": self.model,
            "messages": [{"role": "user", "content": question}],
            "stream": True,
        }
        headers = {"Authorization": f"Bearer {self.api_key}"}
        try:
            async with self.session.post(self.url, json=body, headers=headers) as answer:
                await answer.read()
        except (aiohttp.ClientError, TimeoutError):
            pass  # a worker may pause or leave at any moment
