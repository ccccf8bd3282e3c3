import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.domain.network import ConnectionKind, NetworkDescription, Policy
from app.domain.try_it import Answered, GatewayAccess, Recording, Speaker, Turn
from app.network.background import running_beside
from app.services import try_it
from app.services.joined import Joined
from app.services.try_it import RecordingError, TryIt, TryItError, read_recording
from tests.fakes import OWNER, ROOT, ROOT_ADDRESS

NETWORK = NetworkDescription(
    "practice", ROOT, ROOT_ADDRESS, ConnectionKind.PLAIN, Policy.ANY, is_test=True,
    owner_address=OWNER,
)  # fmt: skip
TALK = (Turn(Speaker.OWNER, "Hello"),)
ACCESS = GatewayAccess(1, "sk-cocoon-secret")


class Gateway:
    """Counts how often it was opened; stands for the one who asks it, too."""

    def __init__(self) -> None:
        self.opened = self.closed = 0
        self.failure: Exception | None = None
        self.hear_charge: Callable[[int, NanoTon], None] = lambda _tokens, _cost: None
        self.goes_on = asyncio.Event()
        self.goes_on.set()

    @asynccontextmanager
    async def open(
        self, _joined: Joined, hear: Callable[[int, NanoTon], None]
    ) -> AsyncIterator[GatewayAccess]:
        if self.failure is not None:
            raise self.failure
        self.opened += 1
        self.hear_charge = hear
        try:
            yield ACCESS
        finally:
            self.closed += 1

    @asynccontextmanager
    async def connect(self, access: GatewayAccess) -> AsyncIterator["Gateway"]:
        assert access is ACCESS
        yield self

    async def models(self) -> tuple[str, ...]:
        return ("tiny",)

    async def ask(self, model: str, talk: Sequence[Turn], show: Callable[[str], None]) -> None:
        show(f"{model}: {talk[-1].text}")
        await self.goes_on.wait()
        self.hear_charge(10, NanoTon(200))

    async def hear(self, _model: str, recording: Recording) -> str:
        self.hear_charge(5, NanoTon(100))
        return recording.data.decode()


class Bench:
    """A network that can be left, and somebody who asks it."""

    def __init__(self) -> None:
        self.joined: Joined | None = Joined(NETWORK, is_practice=True)
        self.gateway = Gateway()
        self.try_it = TryIt(lambda: self.joined, self.gateway.open, connect=self.gateway.connect)
        self.pieces: list[str] = []

    async def ask(self) -> Answered:
        return await self.try_it.ask("tiny", TALK, self.pieces.append)


@asynccontextmanager
async def bench() -> AsyncIterator[Bench]:
    made = Bench()
    async with running_beside(made.try_it.run()):
        yield made


async def turns() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


@pytest.mark.asyncio
async def test_the_gateway_is_opened_by_the_first_question_and_serves_the_next() -> None:
    async with bench() as made:
        await turns()
        assert made.gateway.opened == 0
        assert await made.ask() == Answered(NanoTon(200), 10)
        assert await made.try_it.models() == ("tiny",)
        recording = Recording("a.wav", b"turn on the light")
        assert await made.try_it.hear("s", recording, made.pieces.append) == Answered(
            NanoTon(100), 5
        )
        assert made.pieces == ["tiny: Hello", "turn on the light"]
        assert made.try_it.spent == 300
        assert made.gateway.opened == 1
    assert made.gateway.closed == 1


@pytest.mark.asyncio
async def test_it_ends_with_the_network_and_counts_anew_on_the_next(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(try_it, "LOOK_EVERY_S", 0.0)
    async with bench() as made:
        await made.ask()
        made.joined = None
        await turns()
        assert made.gateway.closed == 1
        with pytest.raises(TryItError, match="No network"):
            await made.ask()
        made.joined = Joined(NETWORK)
        await made.ask()
        assert (made.gateway.opened, made.try_it.spent) == (2, 200)


@pytest.mark.asyncio
async def test_a_stopped_answer_tells_its_price_when_it_comes_in_time() -> None:
    async with bench() as made:
        made.gateway.goes_on.clear()
        async with asyncio.TaskGroup() as group:
            asking = group.create_task(made.ask())
            await turns()
            made.try_it.stop()
            made.try_it.stop()
            await turns()
            made.gateway.hear_charge(3, NanoTon(60))
        assert asking.result() == Answered(NanoTon(60), 3, is_stopped=True)


@pytest.mark.asyncio
async def test_a_price_that_comes_too_late_is_still_in_the_sum(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(try_it, "CHARGE_LIMIT_S", 0.0)
    async with bench() as made:
        made.gateway.goes_on.clear()
        async with asyncio.TaskGroup() as group:
            asking = group.create_task(made.ask())
            await turns()
            made.try_it.stop()
        assert asking.result() == Answered(None, is_stopped=True)
        made.gateway.hear_charge(3, NanoTon(60))
        assert made.try_it.spent == 60


@pytest.mark.asyncio
async def test_stopping_when_nothing_is_asked_does_nothing() -> None:
    async with bench() as made:
        made.try_it.stop()
        assert await made.ask() == Answered(NanoTon(200), 10)


@pytest.mark.asyncio
async def test_a_gateway_that_cannot_be_opened_is_tried_again_at_the_next_question() -> None:
    async with bench() as made:
        made.gateway.failure = AppError("the port is taken")
        with pytest.raises(AppError, match="taken"):
            await made.ask()
        made.gateway.failure = ExceptionGroup("broken", [AppError("the chain is silent")])
        with pytest.raises(AppError, match="silent"):
            await made.ask()
        made.gateway.failure = None
        assert await made.ask() == Answered(NanoTon(200), 10)


@pytest.mark.asyncio
async def test_the_end_of_the_program_reaches_whoever_waits() -> None:
    made = TryIt(lambda: Joined(NETWORK), _never, connect=Gateway().connect)
    async with asyncio.TaskGroup() as group:
        running = group.create_task(made.run())
        waiting = group.create_task(_error_of(made.models()))
        await turns()
        running.cancel()
    assert str(waiting.result()) == "The network was left."


@asynccontextmanager
async def _never(
    _joined: Joined, _hear: Callable[[int, NanoTon], None]
) -> AsyncIterator[GatewayAccess]:
    await asyncio.Event().wait()
    yield ACCESS


async def _error_of(asking: Awaitable[object]) -> AppError | None:
    try:
        await asking
    except AppError as error:
        return error
    return None


def test_a_recording_is_read_with_its_name_alone(tmp_path: Path) -> None:
    file = tmp_path / "note.OGG"
    file.write_bytes(b"OggS")
    assert read_recording(file) == Recording("note.OGG", b"OggS")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("note.txt", b"x", "not a file of speech"),
        ("gone.wav", None, "cannot be read"),
        ("empty.wav", b"", "empty"),
        ("large.wav", b"12345", "larger"),
    ],
)
def test_what_is_no_recording_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes | None, reason: str
) -> None:
    monkeypatch.setattr(try_it, "MAX_RECORDING_BYTES", 4)
    file = tmp_path / name
    if data is not None:
        file.write_bytes(data)
    with pytest.raises(RecordingError, match=reason):
        read_recording(file)


def test_nothing_private_is_in_a_representation() -> None:
    assert "secret" not in repr(ACCESS)
    assert "Hello" not in repr(TALK)
    assert "mine" not in repr(Recording("mine.wav", b"mine"))
