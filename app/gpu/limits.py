"""What keeps a card from being faster, judged from what its driver says."""

from app.domain.gpu import LimitReason
from app.gpu.nvml_api import Clocks

FULL_LOAD = 0.95
BUSY_MEMORY = 0.75
"""Share of the time in which memory is read or written; more than this is as much as it can."""

_BY_WEIGHT = (
    (Clocks.HEAT_HARDWARE | Clocks.HEAT_SOFTWARE, LimitReason.HEAT),
    (Clocks.POWER_BRAKE, LimitReason.POWER_SUPPLY),
    (Clocks.POWER_CAP, LimitReason.POWER_CAP),
    (Clocks.HARDWARE_SLOWDOWN, LimitReason.HEAT),
    (Clocks.SET_BY_USER | Clocks.SYNC_BOOST, LimitReason.CLOCKS),
)
"""What an owner should know first comes first; a slowdown without a cause is heat in practice."""


def judge_limit(
    reasons: int | None, load: float | None, memory_load: float | None
) -> LimitReason | None:
    """Name the one thing that limits a card; None if nothing of it can be known.

    `reasons` are bits of `Clocks`; bits that are not known are passed over. `load` and
    `memory_load` are the shares of time in which the card computed and moved data.
    """
    for bits, reason in _BY_WEIGHT:
        if reasons is not None and reasons & bits:
            return reason
    if memory_load is not None and memory_load >= BUSY_MEMORY:
        return LimitReason.MEMORY
    if load is not None and load >= FULL_LOAD:
        return LimitReason.LOAD
    if reasons is not None and reasons & Clocks.IDLE:
        return LimitReason.IDLE
    return None if load is None and reasons is None else LimitReason.NOTHING
