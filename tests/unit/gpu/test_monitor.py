import asyncio
import threading
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager

import pytest

from app.domain.gpu import DriverState, GpuInfo, GpuReading, GpuState, Hardware
from app.gpu.monitor import GpuMonitor, system_monitor
from app.gpu.recorded import RecordedNvml
from app.gpu.source import GpuSource, Look, Sample
from tests.unit.gpu.recordings import Clock, card, computer

pytestmark = pytest.mark.asyncio

CARD = GpuInfo(0, "GPU-1", "Card")
CPU = GpuInfo(0, "cpu", "Processor", is_cpu=True)
NOTHING = Look(DriverState.NOT_INSTALLED, detail="no library")


def _seen(info: GpuInfo, state: GpuState = GpuState.WORKING) -> Look:
    return Look(DriverState.WORKING, (Sample(info, state, GpuReading(0.0, load=0.5)),))


class Scripted:
    """Gives the looks of a script, the last one for ever; `hangs` holds back the next look."""

    def __init__(self, *script: Look | Exception) -> None:
        self.script = list(script)
        self.pids: list[Collection[int]] = []
        self.goes_on = threading.Event()
        self.goes_on.set()
        self.is_closed = threading.Event()

    def look(self, own_pids: Collection[int], at_utc: float) -> Look:  # noqa: ARG002
        self.goes_on.wait(10)
        self.pids.append(own_pids)
        look = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        if isinstance(look, Exception):
            raise look
        return look

    def close(self) -> None:
        self.is_closed.set()


def _monitor(cards: GpuSource, processor: GpuSource | None = None) -> GpuMonitor:
    return GpuMonitor(
        cards,
        processor or Scripted(_seen(CPU)),
        lambda: [11, 12],
        clock=Clock(5.0),
        interval_s=0,
        silent_after_s=0.05,
    )


@asynccontextmanager
async def _running(monitor: GpuMonitor) -> AsyncIterator[None]:
    async with asyncio.TaskGroup() as tasks:
        run = tasks.create_task(monitor.run())
        yield
        run.cancel()


async def _until(monitor: GpuMonitor, driver: DriverState) -> Hardware:
    async with asyncio.timeout(10):
        async for hardware in monitor.watch():
            if hardware.driver is driver and hardware.gpus:
                return hardware
    raise AssertionError


async def test_it_shows_cards_and_passes_our_processes_on() -> None:
    cards = Scripted(_seen(CARD))
    monitor = _monitor(cards)
    assert not monitor.gpus
    async with _running(monitor):
        hardware = await _until(monitor, DriverState.WORKING)
        assert hardware.gpus[0].info == CARD
        assert monitor.gpus == (CARD,)
        assert monitor.readings(0)[0].load == 0.5
        assert monitor.readings(1) == ()
    assert cards.pids[0] == {11, 12}
    assert await asyncio.to_thread(cards.is_closed.wait, 5)


async def test_without_a_card_the_processor_is_the_device_and_the_driver_says_why() -> None:
    monitor = _monitor(Scripted(NOTHING))
    async with _running(monitor):
        hardware = await _until(monitor, DriverState.NOT_INSTALLED)
    assert hardware.gpus[0].info.is_cpu
    assert hardware.detail == "no library"


async def test_a_lost_card_is_not_replaced_by_the_processor() -> None:
    lost = Look(DriverState.NOT_LOADED, (Sample(CARD, GpuState.LOST),))
    monitor = _monitor(Scripted(_seen(CARD), lost))
    async with _running(monitor):
        hardware = await _until(monitor, DriverState.NOT_LOADED)
    assert [(gpu.info, gpu.state) for gpu in hardware.gpus] == [(CARD, GpuState.LOST)]


async def test_a_driver_that_hangs_is_told_and_gets_well_again() -> None:
    cards = Scripted(_seen(CARD))
    monitor = _monitor(cards)
    async with _running(monitor):
        await _until(monitor, DriverState.WORKING)
        cards.goes_on.clear()
        hardware = await _until(monitor, DriverState.SILENT)
        assert hardware.gpus[0].state is GpuState.SILENT
        cards.goes_on.set()
        hardware = await _until(monitor, DriverState.WORKING)
        assert hardware.gpus[0].state is GpuState.WORKING


async def test_it_can_be_stopped_while_the_driver_hangs() -> None:
    cards = Scripted(_seen(CARD))
    monitor = _monitor(cards)
    cards.goes_on.clear()
    async with asyncio.timeout(5), _running(monitor):
        await asyncio.sleep(0)
    cards.goes_on.set()


async def test_a_bug_in_a_source_is_not_hidden() -> None:
    with pytest.raises(KeyError):
        await _monitor(Scripted(KeyError("bug"))).run()


async def test_the_real_parts_play_a_recording() -> None:
    nvml = RecordedNvml(computer(card()))
    monitor = system_monitor(lambda: nvml.own_pids, nvml)
    async with _running(monitor):
        hardware = await _until(monitor, DriverState.WORKING)
    assert hardware.gpus[0].latest is not None
    assert hardware.gpus[0].latest.memory_ours == 5 * 10**9
