"""The time since the computer was switched on, with the time that it slept where that is told."""

import sys
import time

if sys.platform == "linux":

    def uptime_s() -> float:
        """Seconds that never go back and go on while the computer sleeps."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)

else:

    def uptime_s() -> float:
        """Seconds that never go back."""
        return time.monotonic()
