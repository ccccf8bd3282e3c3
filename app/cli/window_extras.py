"""What the window shows besides the desk: other workers, the practice chain, power, speed."""

from collections.abc import Coroutine
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from app.cli.market import market_watch
from app.domain.errors import AppError
from app.engine.options import EngineModel, EngineOptions
from app.gpu.monitor import GpuMonitor, system_monitor
from app.gpu.nvml_api import load_nvml
from app.gpu.power_limit import PowerLimits
from app.gpu.recorded import RecordedNvml, load_recording
from app.services.calibration import EngineCalibration
from app.services.desk import Desk
from app.services.kept_speed import SpeedKeeper
from app.services.market_watch import MarketWatch
from app.services.power_keeper import PowerKeeper
from app.services.practice_chain import PracticeChain
from app.storage.paths import data_dir, resources_dir
from app.storage.speed_file import SpeedFile
from app.ui.controllers.parts import Parts

MODEL = "cocoon-tiny-chat"
"""The built-in chat model by its own name."""


class RecordingMissingError(AppError):
    """There is no such recording of hardware."""

    title = "There is no such recording"
    hint = "Give a file, or one of: game, hot, idle, lost, sharing."


@dataclass(frozen=True, slots=True)
class WindowExtras:
    """Made for one desk; `works` must run beside it. `demo` plays cards for the window alone."""

    desk: Desk
    market: MarketWatch
    power: PowerKeeper
    demo: GpuMonitor | None = None

    def works(self) -> tuple[Coroutine[Any, Any, Any], ...]:
        """Return what is to run."""
        always = (self.market.run(), self.power.run())
        return always if self.demo is None else (*always, self.demo.run())

    def added_to(self, parts: Parts) -> Parts:
        """Give the pages what they are made of."""
        return replace(
            parts,
            cards=self.demo or parts.cards,
            market=self.market,
            chain=PracticeChain(lambda: self.desk.joined),
            speed=speed_keeper(),
            power=self.power,
            is_demo=self.demo is not None,
        )


def window_extras(desk: Desk, demo: GpuMonitor | None = None) -> WindowExtras:
    """Make them."""
    power = PowerKeeper(desk.settings, PowerLimits(load_nvml()))
    return WindowExtras(desk, market_watch(desk), power, demo)


def speed_keeper() -> SpeedKeeper:
    """Make what measures this computer with the built-in chat model, and remembers it."""
    chat = EngineModel("chat", "chat", resources_dir() / "models" / "chat")
    file = SpeedFile(data_dir() / "speed.json")
    return SpeedKeeper(
        EngineCalibration(EngineOptions((chat,), accepts_less_protection=True)), file, MODEL
    )


def recorded_monitor(name: str) -> GpuMonitor:
    """Make a monitor that plays a recording: a file, or a shipped one by its name.

    Raises:
        RecordingMissingError: it cannot be read, or is none.
    """
    file = Path(name) if Path(name).suffix else resources_dir() / "hardware" / f"{name}.json"
    try:
        nvml = RecordedNvml(load_recording(file))
    except (OSError, msgspec.DecodeError) as error:
        raise RecordingMissingError(f"{name[:200]}: {error}") from error
    return system_monitor(lambda: nvml.own_pids, nvml)
