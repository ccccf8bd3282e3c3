"""What the window asks of the commands: the practice network's rules, and this computer."""

import asyncio
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType

from app.services.computer import look_at_computer
from app.services.eligibility import ComputerFacts
from app.storage.paths import data_dir


class PracticeRules:
    """Changes the practice network of a folder while it runs, as its owner.

    What that needs is loaded when it is asked for.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def change(self, values: Mapping[str, int]) -> None:
        """Change what is named; see `app.localnet.root_change.NewParameters`.

        Raises:
            AppError: the network does not run, or its root contract does not take the change.
        """
        orders = await _orders()
        await orders.send_order(self._folder, orders.NewParameters(**values))

    async def renew_contracts(self) -> None:
        """Have all contracts made from this program's codes; raises as `change`."""
        orders = await _orders()
        codes = await asyncio.to_thread(orders.read_codes)
        await orders.send_order(self._folder, codes)


async def _orders() -> ModuleType:
    return await asyncio.to_thread(import_module, "app.cli.localnet_change")


async def look_at_this_computer() -> ComputerFacts:
    """Look at this computer as the command `doctor` does."""
    localnet = await asyncio.to_thread(import_module, "app.localnet.network")
    return await look_at_computer(data_dir(), has_chain=localnet.has_virtual_machine())
