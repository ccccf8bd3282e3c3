"""Looking at this computer: seconds at worst, nothing is changed and nothing leaves it."""

import asyncio
import platform
import shutil
from pathlib import Path

from app.gpu.cpu import read_cpu
from app.gpu.glance import glance
from app.gpu.source import GpuSource
from app.isolation.layers import try_layers
from app.services.eligibility import ComputerFacts, DiskFacts


async def look_at_computer(
    data_dir: Path, *, has_chain: bool, cards: GpuSource | None = None
) -> ComputerFacts:
    """Find out what this computer can do; `data_dir` may not exist yet.

    `has_chain` tells whether the local chain's virtual machine is installed. `cards` replaces this
    computer's cards, as a recording does.
    """
    async with asyncio.TaskGroup() as tasks:
        hardware = tasks.create_task(glance(cards))
        sandbox = tasks.create_task(try_layers())
        cpu = tasks.create_task(asyncio.to_thread(read_cpu))
        disk = tasks.create_task(asyncio.to_thread(_disk_of, data_dir))
    return ComputerFacts(
        system=f"{platform.system()} {platform.release()}",
        hardware=hardware.result(),
        cpu=cpu.result(),
        disk=disk.result(),
        sandbox=sandbox.result(),
        has_chain=has_chain,
    )


def _disk_of(folder: Path) -> DiskFacts | None:
    for place in (folder, *folder.parents):
        try:
            usage = shutil.disk_usage(place)
        except FileNotFoundError:
            continue
        except OSError:
            return None
        return DiskFacts(usage.free, usage.total)
    return None
