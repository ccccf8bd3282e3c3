import pytest

from app.domain.gpu import LimitReason
from app.gpu.limits import judge_limit
from app.gpu.nvml_api import Clocks


@pytest.mark.parametrize(
    ("reasons", "load", "used", "expected"),
    [
        (Clocks(0), 0.5, 50, LimitReason.NOTHING),
        (Clocks.IDLE, 0.0, 50, LimitReason.IDLE),
        (Clocks.IDLE, 0.99, 50, LimitReason.LOAD),
        (Clocks.POWER_CAP, 0.99, 99, LimitReason.POWER_CAP),
        (Clocks.POWER_CAP | Clocks.HEAT_SOFTWARE, 0.99, 50, LimitReason.HEAT),
        (Clocks.HEAT_HARDWARE | Clocks.HARDWARE_SLOWDOWN, 0.99, 50, LimitReason.HEAT),
        (Clocks.POWER_BRAKE | Clocks.HARDWARE_SLOWDOWN, 0.99, 50, LimitReason.POWER_SUPPLY),
        (Clocks.HARDWARE_SLOWDOWN, 0.3, 50, LimitReason.HEAT),
        (Clocks.SET_BY_USER, 0.5, 50, LimitReason.CLOCKS),
        (Clocks.DISPLAY, 0.5, 50, LimitReason.NOTHING),
        (Clocks(0), 0.99, 98, LimitReason.MEMORY),
        (1 << 40, 0.5, 50, LimitReason.NOTHING),
        (None, 0.5, None, LimitReason.NOTHING),
        (None, None, None, None),
    ],
)
def test_the_weightiest_reason_is_named(
    reasons: int | None, load: float | None, used: int | None, expected: LimitReason | None
) -> None:
    assert judge_limit(reasons, load, used, 100) is expected


def test_memory_of_unknown_or_no_size_is_no_limit() -> None:
    assert judge_limit(0, 0.1, 5, None) is LimitReason.NOTHING
    assert judge_limit(0, 0.1, 5, 0) is LimitReason.NOTHING
