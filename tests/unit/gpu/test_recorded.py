from pathlib import Path

import msgspec
import pytest

from app.domain.gpu import HISTORY, GpuState, LimitReason
from app.gpu.recorded import RecordedNvml, RecordedNvmlError, load_recording
from app.gpu.rehearsal import rehearse
from app.storage.paths import resources_dir
from tests.unit.gpu.recordings import Clock, card, computer

FOLDER = resources_dir() / "hardware"


def _watts(nvml: RecordedNvml) -> int:
    return nvml.nvmlDeviceGetPowerUsage(nvml.nvmlDeviceGetHandleByIndex(0))


@pytest.mark.parametrize(("at_end", "last"), [("repeat", 1), ("hold", 3)])
def test_values_change_with_time(at_end: str, last: int) -> None:
    clock = Clock()
    nvml = RecordedNvml(computer(card(power=[1, 2, 3]), at_end=at_end), clock)
    nvml.nvmlInit()
    seen = []
    for clock.now in (0.0, 1.9, 2.0, 4.0, 6.0):
        seen.append(_watts(nvml))
    assert seen == [1, 1, 2, 3, last]


def test_it_must_be_started_first() -> None:
    nvml = RecordedNvml(computer(card()), Clock())
    with pytest.raises(RecordedNvmlError):
        nvml.nvmlDeviceGetCount()
    nvml.nvmlInit()
    assert nvml.nvmlDeviceGetCount() == 1
    nvml.nvmlShutdown()
    with pytest.raises(RecordedNvmlError):
        nvml.nvmlShutdown()


def test_what_is_no_card_is_refused() -> None:
    nvml = RecordedNvml(computer(card()), Clock())
    nvml.nvmlInit()
    with pytest.raises(TypeError):
        nvml.nvmlDeviceGetName("card")


@pytest.mark.parametrize("name", ["idle", "sharing", "hot", "game", "lost"])
def test_the_shipped_recordings_play(name: str) -> None:
    hardware = rehearse(load_recording(FOLDER / f"{name}.json"), now_utc=1_000.0)
    (gpu,) = hardware.gpus
    assert gpu.info.name == "NVIDIA GeForce RTX 4070 Ti"
    assert len(gpu.readings) == HISTORY
    assert gpu.readings[-1].at_utc == 1_000.0
    assert gpu.readings[0].at_utc == 1_000.0 - 2 * (HISTORY - 1)


def test_each_shipped_recording_shows_what_its_name_says() -> None:
    gpus = {
        path.stem: rehearse(load_recording(path), now_utc=0.0).gpus[0]
        for path in FOLDER.glob("*.json")
    }
    latest = {name: gpu.latest for name, gpu in gpus.items()}
    assert all(latest.values())
    idle, hot, game, sharing = (latest[name] for name in ("idle", "hot", "game", "sharing"))
    assert idle is not None and idle.limit is LimitReason.IDLE and idle.memory_ours == 0  # noqa: PT018
    assert hot is not None and hot.limit is LimitReason.HEAT  # noqa: PT018
    assert sharing is not None and sharing.memory_ours  # noqa: PT018
    assert game is not None and game.largest_other  # noqa: PT018
    assert game.largest_other.name == "Starfall"
    assert gpus["lost"].state is GpuState.LOST
    assert gpus["lost"].readings[0].load is not None
    assert latest["lost"] is not None and latest["lost"].load is None  # noqa: PT018


def test_a_broken_recording_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_text('{"about": "x", "driver": "1", "cards": [], "surprise": 1}')
    with pytest.raises(msgspec.DecodeError):
        load_recording(path)
