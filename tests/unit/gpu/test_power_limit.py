import pytest

from app.gpu.nvml_api import Code
from app.gpu.power_limit import CardPower, PowerLimits, PowerOutcome
from app.gpu.recorded import RecordedNvml, RecordedNvmlError
from tests.unit.gpu.recordings import Clock, bare_card, card, computer

RANGE = (100_000, 300_000)


def recorded(**changes: object) -> RecordedNvml:
    values: dict[str, object] = {"power_limits": RANGE, "may_set_power": True, **changes}
    return RecordedNvml(computer(card(**values)), Clock())


def limit_of(nvml: RecordedNvml) -> int:
    nvml.nvmlInit()
    try:
        return nvml.nvmlDeviceGetPowerManagementLimit(nvml.nvmlDeviceGetHandleByIndex(0))
    finally:
        nvml.nvmlShutdown()


def test_a_ceiling_lowers_the_limit_and_is_taken_back() -> None:
    nvml = recorded()
    limits = PowerLimits(nvml)
    assert limits.apply(200) == (CardPower("GPU-1", PowerOutcome.LOWERED, 200.0),)
    assert limit_of(nvml) == 200_000
    limits.restore()
    assert limit_of(nvml) == 285_000
    limits.restore()


def test_another_ceiling_does_not_forget_what_was_before_the_first() -> None:
    nvml = recorded()
    limits = PowerLimits(nvml)
    limits.apply(200)
    limits.apply(150)
    assert limit_of(nvml) == 150_000
    limits.restore()
    assert limit_of(nvml) == 285_000


def test_a_ceiling_above_the_limit_changes_nothing_and_lifts_an_earlier_one() -> None:
    nvml = recorded()
    limits = PowerLimits(nvml)
    assert limits.apply(290) == (CardPower("GPU-1", PowerOutcome.ALREADY_LOWER, 285.0),)
    limits.apply(200)
    assert limits.apply(290) == (CardPower("GPU-1", PowerOutcome.ALREADY_LOWER, 285.0),)
    assert limit_of(nvml) == 285_000


def test_a_card_is_limited_no_further_than_it_can_be() -> None:
    nvml = recorded()
    assert PowerLimits(nvml).apply(30) == (CardPower("GPU-1", PowerOutcome.AT_LEAST, 100.0),)
    assert limit_of(nvml) == 100_000


def test_what_the_system_refuses_is_told_and_nothing_is_put_back() -> None:
    nvml = recorded(may_set_power=False)
    limits = PowerLimits(nvml)
    assert limits.apply(200) == (CardPower("GPU-1", PowerOutcome.FORBIDDEN, 285.0),)
    limits.restore()
    assert limit_of(nvml) == 285_000


def test_a_limit_that_a_crash_left_is_not_taken_for_the_cards_own() -> None:
    nvml = recorded()
    PowerLimits(nvml).apply(200)
    again = PowerLimits(nvml)
    assert again.apply(200)[0].outcome is PowerOutcome.LOWERED
    again.restore()
    assert limit_of(nvml) == 285_000


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({"power_limits": None}, PowerOutcome.NOT_OFFERED),
        ({"power_limit": None}, PowerOutcome.NOT_OFFERED),
    ],
)
def test_a_card_without_limits_is_told_apart(
    changes: dict[str, object], outcome: PowerOutcome
) -> None:
    assert PowerLimits(recorded(**changes)).apply(200)[0].outcome is outcome


def test_one_card_does_not_keep_another_from_its_ceiling() -> None:
    able = card(uuid="GPU-2", power_limits=RANGE, may_set_power=True)
    nvml = RecordedNvml(computer(bare_card(uuid="GPU-1"), able), Clock())
    outcomes = [each.outcome for each in PowerLimits(nvml).apply(200)]
    assert outcomes == [PowerOutcome.NOT_OFFERED, PowerOutcome.LOWERED]


@pytest.mark.parametrize("code", [Code.DRIVER_NOT_LOADED, Code.UNKNOWN])
def test_without_a_driver_there_is_nothing_to_limit(code: int) -> None:
    limits = PowerLimits(RecordedNvml(computer(card(), init=int(code)), Clock()))
    assert limits.apply(200) == ()
    limits.restore()
    assert PowerLimits(None).apply(200) == ()


def test_a_lost_card_ends_the_look_without_an_error() -> None:
    nvml = RecordedNvml(computer(card(error=int(Code.GPU_IS_LOST))), Clock())
    assert PowerLimits(nvml).apply(200) == ()


def test_the_recording_refuses_what_the_driver_would() -> None:
    nvml = recorded()
    nvml.nvmlInit()
    handle = nvml.nvmlDeviceGetHandleByIndex(0)
    with pytest.raises(RecordedNvmlError):
        nvml.nvmlDeviceSetPowerManagementLimit(handle, 99_999)
