"""How much processor time processes have used, from Linux's /proc."""

import os
from dataclasses import dataclass
from pathlib import Path

_TICKS_PER_S = os.sysconf("SC_CLK_TCK")
_USER, _SYSTEM = 11, 12
"""Places in /proc/PID/stat behind the name, which is in parentheses and may hold anything."""


@dataclass(frozen=True, slots=True)
class ProcessorTime:
    """Seconds in the program and in the kernel on its behalf, all threads together."""

    user_s: float
    system_s: float

    def since(self, before: "ProcessorTime") -> "ProcessorTime":
        """Return what was used between two looks."""
        return ProcessorTime(self.user_s - before.user_s, self.system_s - before.system_s)


def processor_time(pid: int) -> ProcessorTime:
    """Look at a process, to a hundredth of a second."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return ProcessorTime(int(fields[_USER]) / _TICKS_PER_S, int(fields[_SYSTEM]) / _TICKS_PER_S)
