"""The liteserver client against a small server of our own, proofs of one account included."""

import hashlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
import pytest_asyncio

from app.ton.address import Address
from app.ton.cells import CellBuilder
from app.ton.chain import ChainDataError, ChainError, ChainUnavailableError, QuestionNotOfferedError
from app.ton.liteserver import LiteserverClient, LiteserverEndpoint, open_liteserver_pool
from app.ton.pace import Pace
from tests.chain_story import ChainStory
from tests.integration.chain_conformance import ChainConformance, World
from tests.integration.fake_liteserver import (
    WALLET,
    Answer,
    FakeLiteserver,
    LiteserverStory,
    fake_liteserver,
    frame,
)
from tests.integration.story_world import StoryWorld, story_with_a_past

TIMEOUT_S = 10.0


class LiteWorld(StoryWorld):
    wallet = WALLET
    unused = Address(-1, b"\x33" * 32)


@dataclass
class Stage:
    story: ChainStory
    told: LiteserverStory
    server: FakeLiteserver
    endpoint: LiteserverEndpoint
    client: LiteserverClient

    def impatient(self) -> LiteserverClient:
        return LiteserverClient(self.endpoint, Pace(10_000), timeout_s=0.3)


@pytest_asyncio.fixture
async def stage() -> AsyncIterator[Stage]:
    story = story_with_a_past(WALLET)
    told = LiteserverStory(story)
    async with fake_liteserver(told) as (server, endpoint):
        client = LiteserverClient(endpoint, Pace(10_000), timeout_s=TIMEOUT_S)
        yield Stage(story, told, server, endpoint, client)
        client.close()


@pytest.fixture
def world(stage: Stage) -> World:
    return LiteWorld(stage.story, stage.client)


class TestLiteserver(ChainConformance):
    """Everything that a client must do, but for estimates."""

    @pytest.mark.asyncio
    async def test_the_estimate_is_what_really_leaves(self, world: World) -> None:
        with pytest.raises(QuestionNotOfferedError):
            await world.client.estimate_fee(world.wallet, CellBuilder().cell(), None)


pytestmark = pytest.mark.asyncio


class TestLink:
    async def test_one_connection_serves_all_questions(self, stage: Stage) -> None:
        for _ in range(3):
            await stage.client.time()
        assert stage.server.connections == 1

    async def test_a_silent_server_is_unavailable_and_reached_again(self, stage: Stage) -> None:
        client = stage.impatient()
        stage.server.answer = lambda _: None
        with pytest.raises(ChainUnavailableError):
            await client.time()
        stage.server.answer = stage.told.answer
        assert await client.time() == stage.story.now_utc
        assert stage.server.connections == 2
        client.close()

    async def test_another_key_is_noticed(self, stage: Stage) -> None:
        other = replace(stage.endpoint, public_key=hashlib.sha256(b"other").digest())
        for endpoint in (other, replace(stage.endpoint, public_key=b"short")):
            client = LiteserverClient(endpoint, Pace(10_000), timeout_s=2)
            with pytest.raises(ChainUnavailableError):
                await client.time()

    async def test_nobody_listens(self) -> None:
        endpoint = LiteserverEndpoint("127.0.0.1", 1, bytes(32))
        with pytest.raises(ChainUnavailableError):
            await LiteserverClient(endpoint, Pace(10_000)).time()

    @pytest.mark.parametrize(
        "raw",
        [
            bytes(4),
            (63).to_bytes(4, "little") + bytes(63),
            (2**32 - 1).to_bytes(4, "little"),
            frame(b"damaged")[:-1] + b"?",
        ],
    )
    async def test_frames_that_break_the_rules_end_the_connection(
        self, stage: Stage, raw: bytes
    ) -> None:
        stage.server.raw_frame = raw
        with pytest.raises(ChainUnavailableError):
            await stage.client.time()
        stage.server.raw_frame = None
        assert await stage.client.time() == stage.story.now_utc

    @pytest.mark.parametrize("payload", [b"", b"\x00", b"nonsense" * 9, b"\xff" * 4096])
    async def test_frames_without_sense_are_an_error(self, stage: Stage, payload: bytes) -> None:
        stage.server.raw_frame = frame(payload)
        with pytest.raises(ChainError):
            await stage.client.time()

    async def test_a_pool_asks_the_next_server(self, stage: Stage) -> None:
        nobody = LiteserverEndpoint("127.0.0.1", 1, bytes(32))
        async with open_liteserver_pool([nobody, stage.endpoint]) as pool:
            assert (await pool.account(WALLET)).last_lt == stage.story.state(WALLET).last_lt
            assert pool.health()[0].failures_in_a_row == 1


def _flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


class TestLies:
    @pytest.mark.parametrize(
        ("method", "changes"),
        [
            ("getAccountState", {"proof": b""}),
            ("getAccountState", {"proof": b"\xb5\xee\x9c\x72" + b"\xff" * 40}),
            ("getAccountState", {"state": b"\xb5\xee\x9c\x72"}),
            ("getTransactions", {"transactions": b""}),
            ("getMasterchainInfoExt", {"last_utime": -5}),
        ],
    )
    async def test_malformed_answers_are_refused(
        self, stage: Stage, method: str, changes: Answer
    ) -> None:
        stage.told.edit = lambda name, answer: answer | (changes if name == method else {})
        with pytest.raises(ChainDataError):
            await stage.client.transactions(WALLET, limit=3)

    async def test_a_state_that_the_block_does_not_name_is_refused(self, stage: Stage) -> None:
        richer = story_with_a_past(WALLET)
        richer.spend(WALLET, -(10**12))
        other = LiteserverStory(richer)._account_cell().to_boc()
        stage.told.edit = lambda name, answer: (
            answer | {"state": other} if name == "getAccountState" else answer
        )
        with pytest.raises(ChainDataError):
            await stage.client.account(WALLET)

    async def test_a_proof_with_any_bit_changed_is_refused_or_says_the_same(
        self, stage: Stage
    ) -> None:
        honest = await stage.client.account(WALLET)
        for at in range(0, 400, 7):

            def change(name: str, answer: Answer, at: int = at) -> Answer:
                if name != "getAccountState":
                    return answer
                proof = answer["proof"]
                return answer | {"proof": _flipped(proof, at % len(proof))}

            stage.told.edit = change
            try:
                state = await stage.client.account(WALLET)
            except ChainDataError:
                continue
            assert replace(state, code=None, data=None) == replace(honest, code=None, data=None)

    async def test_another_block_than_the_one_asked_about_is_refused(self, stage: Stage) -> None:
        def change(name: str, answer: Answer) -> Answer:
            block: dict[str, Any] = dict(answer.get("id", {}))
            return answer | {"id": block | {"seqno": 8}} if name == "getAccountState" else answer

        stage.told.edit = change
        with pytest.raises(ChainDataError):
            await stage.client.account(WALLET)

    async def test_errors_of_the_server_mean_ask_later(self, stage: Stage) -> None:
        stage.told.edit = lambda _, __: {
            "code": -400,
            "message": b"block is not applied",
        }
        with pytest.raises(ChainUnavailableError, match="not applied"):
            await stage.client.account(WALLET)
