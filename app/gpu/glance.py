"""One look at all cards, for who wants to know them and not to watch them."""

import asyncio
import time
from functools import partial

from app.domain.gpu import DriverState, Hardware
from app.gpu.cpu import CpuSource
from app.gpu.history import History
from app.gpu.nvml import NvmlSource
from app.gpu.nvml_api import load_nvml
from app.gpu.own_thread import OwnThread
from app.gpu.source import GpuSource, Look

PATIENCE_S = 10.0
"""Starting a driver that has slept takes seconds."""


async def glance(cards: GpuSource | None = None, patience_s: float = PATIENCE_S) -> Hardware:
    """Look once; a driver that does not answer in time is silent."""
    thread: OwnThread[Look] = OwnThread("gpu-glance")
    source = cards or NvmlSource(load_nvml())
    look = thread.submit(partial(_look, source, time.time()))
    thread.end(lambda: Look(DriverState.SILENT))
    done, _ = await asyncio.wait({look}, timeout=patience_s)
    if not done:
        look.cancel()
        return Hardware(DriverState.SILENT)
    history = History()
    history.take(look.result(), time.time())
    return history.hardware()


def _look(cards: GpuSource, at_utc: float) -> Look:
    try:
        look = cards.look((), at_utc)
    finally:
        cards.close()
    if look.samples:
        return look
    return Look(look.driver, CpuSource().look((), at_utc).samples, look.detail)
