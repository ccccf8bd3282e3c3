"""How much memory the child really uses: what counts where address space cannot be limited."""

import asyncio
from typing import NoReturn

import psutil

from app.engine.session import EngineSession

LOOK_S = 0.5


async def watch_memory(session: EngineSession, limit_bytes: int) -> NoReturn:
    """End the child when it holds more than this; the system does the same at a higher mark."""
    while True:
        used = await asyncio.to_thread(resident_bytes, session.pid)
        if used > limit_bytes:
            session.end(f"it took {used >> 20} MiB of memory, {limit_bytes >> 20} are allowed")
        await asyncio.sleep(LOOK_S)


def resident_bytes(pid: int) -> int:
    """Return how much memory a process holds now, 0 if that cannot be seen."""
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0
