import threading
from collections.abc import Collection
from dataclasses import dataclass, field

import pytest

from app.domain.gpu import DriverState
from app.gpu.glance import glance
from app.gpu.source import Look
from tests.unit.gpu.recordings import Clock, card, computer, source

pytestmark = pytest.mark.asyncio


@dataclass(slots=True)
class Hanging:
    goes_on: threading.Event = field(default_factory=threading.Event)

    def look(self, own_pids: Collection[int], at_utc: float) -> Look:  # noqa: ARG002
        self.goes_on.wait(10)
        return Look(DriverState.WORKING)

    def close(self) -> None:
        pass


async def test_cards_are_seen_once_and_the_driver_is_let_go() -> None:
    hardware = await glance(source(computer(card()), Clock()))
    assert hardware.driver is DriverState.WORKING
    assert [gpu.info.name for gpu in hardware.gpus] == ["GeForce"]


async def test_without_a_card_the_processor_is_seen() -> None:
    hardware = await glance(source(computer(), Clock()))
    assert hardware.driver is DriverState.NO_CARD
    assert hardware.gpus[0].info.is_cpu


async def test_a_driver_that_hangs_is_not_waited_for() -> None:
    hanging = Hanging()
    hardware = await glance(hanging, patience_s=0.05)
    assert hardware.driver is DriverState.SILENT
    assert hardware.gpus == ()
    hanging.goes_on.set()
