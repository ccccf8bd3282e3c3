"""Keeps what sharing uses, in the ledger of whatever network is joined."""

import asyncio
import logging
from pathlib import Path
from typing import NoReturn

from app.domain.earnings_energy import SHARING
from app.domain.earnings_tally import DeviceSample, Sample
from app.domain.gpu import Gpu
from app.network.background import running_beside
from app.services.desk import Desk
from app.services.desk_state import DeskState, Mode
from app.services.energy_meter import EnergyMeter
from app.services.lookout import Cards
from app.services.owner_books import OwnerBooks
from app.storage.database import LedgerError
from app.storage.energy import EnergyBook

LOOK_S = 2.0
"""A ledger that is not there yet is looked for so often."""

_log = logging.getLogger(__name__)


class EnergyKeeper:
    """Runs an `EnergyMeter` on the ledger of the network that is joined."""

    def __init__(self, desk: Desk, cards: Cards, books: OwnerBooks) -> None:
        self._desk = desk
        self._cards = cards
        self._books = books

    async def run(self) -> NoReturn:
        """Meter until cancelled; a ledger that cannot be opened is tried again."""
        while True:
            path = self._joined_file()
            if path is None:
                await self._left(path)
            elif (book := await self._book(path)) is None:
                await asyncio.sleep(LOOK_S)
            else:
                async with running_beside(EnergyMeter(book, self.sample).run()):
                    await self._left(path)

    async def _book(self, path: Path) -> EnergyBook | None:
        try:
            return await self._books.energy_book(path)
        except LedgerError as error:  # the desk says so; here it would end the program
            _log.warning("The electricity cannot be noted: %s", error)
            return None

    async def _left(self, path: Path | None) -> None:
        """Wait until the ledger that is used is not that one."""
        seen = self._desk.joined_changes.count
        while self._joined_file() == path:
            seen = await self._desk.joined_changes.beyond(seen)

    def sample(self) -> Sample | None:
        """Return what this computer does and draws now, None without a network."""
        power_w = self._desk.settings.settings.computer_power_w
        return sample_of(self._desk.state, self._cards.hardware.gpus, power_w)

    def _joined_file(self) -> Path | None:
        joined = self._desk.joined
        return None if joined is None else joined.ledger_file


def sample_of(state: DeskState, gpus: tuple[Gpu, ...], power_w: float) -> Sample | None:
    """Say what each device does on the network, and what it draws or is assumed to."""
    if state.network is None:
        return None
    devices = tuple(
        DeviceSample(gpu.info.uuid, None if gpu.latest is None else gpu.latest.power_w, power_w)
        for gpu in gpus
    )
    return Sample(state.network.name, state_word(state), devices)


def state_word(state: DeskState) -> str:
    """Name what the devices do, as gaps of the earnings chart are named."""
    if state.mode is Mode.SHARING:
        return SHARING
    if state.mode in {Mode.FREED, Mode.FREEING}:
        return Mode.FREED.value
    if state.pause is not None:
        return state.pause.reason.value
    return state.mode.value
