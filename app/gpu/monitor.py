"""Watches all cards of this computer, or its processor where there are none."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Collection
from functools import partial
from typing import NoReturn

from app.domain.gpu import POLL_S, DriverState, GpuInfo, GpuReading, Hardware
from app.gpu.cpu import CpuSource
from app.gpu.history import History
from app.gpu.nvml import NvmlSource
from app.gpu.nvml_api import Nvml, load_nvml
from app.gpu.own_thread import OwnThread
from app.gpu.source import GpuSource, LateSource, Look

SILENT_AFTER_S = 6.0
"""A look takes milliseconds; a driver that needs longer than this hangs."""


class GpuMonitor:
    """Reads every card each two seconds, in a thread of its own, while `run` runs."""

    def __init__(
        self,
        cards: GpuSource,
        processor: GpuSource,
        own_pids: Callable[[], Collection[int]],
        *,
        clock: Callable[[], float] = time.time,
        interval_s: float = POLL_S,
        silent_after_s: float = SILENT_AFTER_S,
    ) -> None:
        """Take the cards, what stands in where there are none, and which processes are ours.

        `own_pids` is asked in the event loop before each look. `clock` gives Unix time.
        """
        self._sources = (cards, processor)
        self._own_pids = own_pids
        self._clock = clock
        self._interval_s = interval_s
        self._silent_after_s = silent_after_s
        self._history = History()
        self._changed = asyncio.Event()
        self._pending: asyncio.Future[Look] | None = None
        self.hardware = Hardware(DriverState.NO_CARD)
        """What was seen last; no card at all before the first look."""

    @property
    def gpus(self) -> tuple[GpuInfo, ...]:
        """What was found, in the order of `GpuInfo.index`."""
        return tuple(gpu.info for gpu in self.hardware.gpus)

    def readings(self, index: int) -> tuple[GpuReading, ...]:
        """Return the last two minutes of a card, newest last; nothing for one that is unknown."""
        for gpu in self.hardware.gpus:
            if gpu.info.index == index:
                return gpu.readings
        return ()

    async def watch(self) -> AsyncGenerator[Hardware, None]:
        """Yield what is seen, now and after each look; whoever is slow misses some."""
        while True:
            changed = self._changed
            yield self.hardware
            await changed.wait()

    async def run(self) -> NoReturn:
        """Look until cancelled."""
        thread: OwnThread[Look] = OwnThread("gpu-monitor")
        try:
            while True:
                await self._look_once(thread)
                await asyncio.sleep(self._interval_s)
        finally:
            if self._pending is not None:
                self._pending.cancel()
                self._pending = None
            thread.end(self._close)

    async def _look_once(self, thread: OwnThread[Look]) -> None:
        if self._pending is None:
            call = partial(self._look, frozenset(self._own_pids()), self._clock())
            self._pending = thread.submit(call)
        done, _ = await asyncio.wait({self._pending}, timeout=self._silent_after_s)
        if done:
            look = self._pending.result()
            self._pending = None
            self._history.take(look, self._clock())
        else:
            self._history.take_silence(self._clock())
        self._publish()

    def _look(self, own_pids: Collection[int], at_utc: float) -> Look:
        """Ask the cards, and the processor if no card was ever there; in the thread."""
        cards, processor = self._sources
        look = cards.look(own_pids, at_utc)
        if look.samples:
            return look
        return Look(look.driver, processor.look(own_pids, at_utc).samples, look.detail)

    def _publish(self) -> None:
        self.hardware = self._history.hardware()
        self._changed.set()
        self._changed = asyncio.Event()

    def _close(self) -> Look:
        for source in self._sources:
            source.close()
        return Look(DriverState.NO_CARD)


def system_monitor(own_pids: Callable[[], Collection[int]], nvml: Nvml | None = None) -> GpuMonitor:
    """Make the monitor of this computer; `nvml` replaces its driver, as a recording does.

    The driver's binding takes some milliseconds to load, so the monitor's own thread does that.
    """
    cards = LateSource(lambda: NvmlSource(nvml or load_nvml()))
    return GpuMonitor(cards, CpuSource(), own_pids)
