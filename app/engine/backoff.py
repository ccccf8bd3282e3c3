"""How long to wait before the engine's child is started again."""

FIRST_DELAY_S = 0.2
LONGEST_DELAY_S = 10.0
HEALTHY_AFTER_S = 10.0
"""A child that served this long counts as healthy: its end starts the delays anew."""


class RestartDelays:
    """Delays that double while children end soon after their start."""

    def __init__(self) -> None:
        self._next_s = FIRST_DELAY_S

    def after(self, served_s: float) -> float:
        """Seconds to wait after the end of a child that was ready for `served_s` seconds."""
        if served_s >= HEALTHY_AFTER_S:
            self._next_s = FIRST_DELAY_S
        delay_s = self._next_s
        self._next_s = min(2 * delay_s, LONGEST_DELAY_S)
        return delay_s
