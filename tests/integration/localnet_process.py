"""A local network in a process of its own: ``python -m tests.integration.localnet_process DIR``.

Prints one line when its ports are open and runs until it is killed or its input ends.
"""

import asyncio
import sys
from pathlib import Path

from app.localnet.bookkeeper import BookkeepingOptions
from app.localnet.files import NetworkFileOptions
from app.localnet.network import LocalNetworkOptions, running_localnet


async def main(folder: Path, save_every_s: float) -> None:
    options = LocalNetworkOptions(
        new=NetworkFileOptions(has_plain_ports=True),
        difficulty_bits=4,
        bookkeeping=BookkeepingOptions(save_every_s, 0.05),
    )
    async with running_localnet(folder, options) as net:
        ports = net.ports
        numbers = (ports.workers, ports.clients, ports.plain_workers, ports.plain_clients)
        sys.stdout.write(" ".join(map(str, numbers)) + "\n")
        sys.stdout.flush()
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), float(sys.argv[2])))
