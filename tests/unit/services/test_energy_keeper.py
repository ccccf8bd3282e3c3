import asyncio
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.domain.earnings_energy import SHARING, EnergySpan
from app.domain.gpu import Gpu, GpuInfo, GpuReading, GpuState
from app.domain.pause import Pause, PauseReason
from app.network.background import running_beside
from app.network.changes import Changes
from app.services import energy_keeper
from app.services.desk_state import DeskState, Mode, NetworkFacts
from app.services.energy_keeper import EnergyKeeper, sample_of, state_word
from app.storage.database import LedgerError
from tests.unit.network.support import settle

STATE = DeskState(
    mode=Mode.SHARING, network=NetworkFacts("practice", True, True, 20, 19, 3, "0:00")
)
PAUSED = replace(STATE, mode=Mode.PAUSED, pause=Pause(PauseReason.BATTERY, 1.0))
CARD = Gpu(
    GpuInfo(0, "GPU-1", "Card"), GpuState.WORKING, (GpuReading(1.0), GpuReading(2.0, power_w=214.0))
)


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (STATE, SHARING),
        (PAUSED, "battery"),
        (replace(PAUSED, mode=Mode.FREED), "freed"),
        (replace(STATE, mode=Mode.FREEING), "freed"),
        (replace(STATE, mode=Mode.OFFLINE), "offline"),
        (replace(STATE, mode=Mode.ATTENTION), "attention"),
    ],
)
def test_what_devices_do_is_named_as_gaps_are(state: DeskState, word: str) -> None:
    assert state_word(state) == word


def test_a_device_is_sampled_with_its_newest_power() -> None:
    sample = sample_of(STATE, (CARD,), 65.0)
    assert sample is not None
    assert (sample.network, sample.state) == ("practice", SHARING)
    assert [(d.device, d.watts, d.assumed_watts) for d in sample.devices] == [
        ("GPU-1", 214.0, 65.0)
    ]


def test_a_device_that_tells_no_power_is_assumed_to_draw_some() -> None:
    silent = replace(CARD, readings=())
    sample = sample_of(STATE, (silent,), 65.0)
    assert sample is not None
    assert sample.devices[0].watts is None


def test_without_a_network_nothing_is_sampled() -> None:
    assert sample_of(DeskState(), (CARD,), 65.0) is None


class _Book:
    """Counts what is recorded."""

    def __init__(self) -> None:
        self.spans: list[EnergySpan] = []

    async def record(self, spans: Iterable[EnergySpan]) -> None:
        self.spans += spans


class _World:
    """A desk, its cards and its books in one; joins what a test says."""

    def __init__(self) -> None:
        self.joined: SimpleNamespace | None = None
        self.joined_changes = Changes()
        self.settings = SimpleNamespace(settings=SimpleNamespace(computer_power_w=65.0))
        self.hardware = SimpleNamespace(gpus=(CARD,))
        self.state = STATE
        self.books = {Path("a"): _Book(), Path("b"): _Book()}
        self.asked: list[Path] = []

    async def energy_book(self, path: Path) -> _Book:
        self.asked.append(path)
        return self.books[path]

    async def join(self, name: str) -> None:
        self.joined = SimpleNamespace(ledger_file=Path(name)) if name else None
        self.joined_changes.notify()
        await settle()


@pytest.mark.asyncio
async def test_each_ledger_is_metered_while_its_network_is_joined() -> None:
    world = _World()
    keeper = EnergyKeeper(world, world, world)  # type: ignore[arg-type]
    async with running_beside(keeper.run()):
        await settle()
        assert world.asked == []
        await world.join("a")
        world.joined_changes.notify()
        await settle()
        assert world.asked == [Path("a")]
        await world.join("b")
        await world.join("")
        assert world.asked == [Path("a"), Path("b")]


@pytest.mark.asyncio
async def test_a_ledger_that_cannot_be_opened_ends_nothing(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    world = _World()
    monkeypatch.setattr(energy_keeper, "LOOK_S", 0.0)
    books, failures = world.energy_book, [LedgerError("newer version")] * 2

    async def energy_book(path: Path) -> _Book:
        if failures:
            raise failures.pop()
        return await books(path)

    monkeypatch.setattr(world, "energy_book", energy_book)
    keeper = EnergyKeeper(world, world, world)  # type: ignore[arg-type] # what it uses of them
    async with running_beside(keeper.run()):
        await world.join("a")
        while world.asked != [Path("a")]:  # noqa: ASYNC110 - it looks again by itself
            await asyncio.sleep(0)
    assert caplog.text.count("newer version") == 2
