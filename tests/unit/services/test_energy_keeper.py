from dataclasses import replace

import pytest

from app.domain.earnings_energy import SHARING
from app.domain.gpu import Gpu, GpuInfo, GpuReading, GpuState
from app.domain.pause import Pause, PauseReason
from app.services.desk_state import DeskState, Mode, NetworkFacts
from app.services.energy_keeper import sample_of, state_word

STATE = DeskState(
    mode=Mode.SHARING, network=NetworkFacts("practice", True, True, 20, 19, 3, "0:00")
)
PAUSED = replace(STATE, mode=Mode.PAUSED, pause=Pause(PauseReason.BATTERY, 1.0))
CARD = Gpu(
    GpuInfo(0, "GPU-1", "Card"), GpuState.WORKING, (GpuReading(1.0), GpuReading(2.0, power_w=214.0))
)


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (STATE, SHARING),
        (PAUSED, "battery"),
        (replace(PAUSED, mode=Mode.FREED), "freed"),
        (replace(STATE, mode=Mode.FREEING), "freed"),
        (replace(STATE, mode=Mode.OFFLINE), "offline"),
        (replace(STATE, mode=Mode.ATTENTION), "attention"),
    ],
)
def test_what_devices_do_is_named_as_gaps_are(state: DeskState, word: str) -> None:
    assert state_word(state) == word


def test_a_device_is_sampled_with_its_newest_power() -> None:
    sample = sample_of(STATE, (CARD,), 65.0)
    assert sample is not None
    assert (sample.network, sample.state) == ("practice", SHARING)
    assert [(d.device, d.watts, d.assumed_watts) for d in sample.devices] == [
        ("GPU-1", 214.0, 65.0)
    ]


def test_a_device_that_tells_no_power_is_assumed_to_draw_some() -> None:
    silent = replace(CARD, readings=())
    sample = sample_of(STATE, (silent,), 65.0)
    assert sample is not None
    assert sample.devices[0].watts is None


def test_without_a_network_nothing_is_sampled() -> None:
    assert sample_of(DeskState(), (CARD,), 65.0) is None
