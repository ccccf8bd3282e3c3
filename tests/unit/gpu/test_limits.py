import pytest

from app.domain.gpu import LimitReason
from app.gpu.limits import judge_limit
from app.gpu.nvml_api import Clocks


@pytest.mark.parametrize(
    ("reasons", "load", "memory", "expected"),
    [
        (Clocks(0), 0.5, 0.3, LimitReason.NOTHING),
        (Clocks.IDLE, 0.0, 0.3, LimitReason.IDLE),
        (Clocks.IDLE, 0.99, 0.3, LimitReason.LOAD),
        (Clocks.POWER_CAP, 0.99, 0.9, LimitReason.POWER_CAP),
        (Clocks.POWER_CAP | Clocks.HEAT_SOFTWARE, 0.99, 0.3, LimitReason.HEAT),
        (Clocks.HEAT_HARDWARE | Clocks.HARDWARE_SLOWDOWN, 0.99, 0.3, LimitReason.HEAT),
        (Clocks.POWER_BRAKE | Clocks.HARDWARE_SLOWDOWN, 0.99, 0.3, LimitReason.POWER_SUPPLY),
        (Clocks.HARDWARE_SLOWDOWN, 0.3, 0.3, LimitReason.HEAT),
        (Clocks.SET_BY_USER, 0.5, 0.3, LimitReason.CLOCKS),
        (Clocks.DISPLAY, 0.5, 0.3, LimitReason.NOTHING),
        (Clocks(0), 0.99, 0.8, LimitReason.MEMORY),
        (1 << 40, 0.5, 0.3, LimitReason.NOTHING),
        (None, 0.5, None, LimitReason.NOTHING),
        (None, None, None, None),
    ],
)
def test_the_weightiest_reason_is_named(
    reasons: int | None, load: float | None, memory: float | None, expected: LimitReason | None
) -> None:
    assert judge_limit(reasons, load, memory) is expected
