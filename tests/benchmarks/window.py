"""What the window costs: ``python -m tests.benchmarks.window [--starts 5] [--idle 60]``.

Runs the real program on a screen of its own (Xvfb with a tray): how long until the window can be
seen, how much it uses while nothing is asked of it, how long a page takes, and how long the event
loop stood still. "Idle" means sharing on a local network on which nobody asks; the practice network
brings questions every few seconds and is measured beside it. For Linux.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from app.domain.settings import PRACTICE
from app.storage.paths import HOME_VARIABLE
from app.ui.watchdog import LIMIT_S
from tests.benchmarks.processor_time import processor_time
from tests.integration.programs import running
from tests.ui.real_program import (
    Screen,
    children,
    program,
    screen,
    wait_until_shared,
    with_network,
)

SETTLE_S = 20.0
MIB = 2**20
MOST_BLOCKS = 40
_START_FIGURES = ("start to visible window", "processor time of that")
"""The second hardly depends on what else the machine does."""

SHOWS_WHERE = "COCOON_BENCH_WHERE"
"""Set it to see where the loop stood still."""


def main() -> None:
    """Measure one thing after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--starts", type=int, default=5)
    parser.add_argument("--idle", type=float, default=60.0, metavar="SECONDS")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="cocoon-bench-") as folder, screen() as shown:
        home = Path(folder)
        with_network(home / "practice", PRACTICE)
        _starts(shown, home / "practice", options.starts)
        _loop(shown, home / "practice", options.idle)
        with running(home / "net", "localnet", "--folder", str(home / "net" / "local")) as net:
            with_network(home / "quiet", net.ready["network_file"])
            _idle(shown, home / "quiet", options.idle, "hidden", "--hidden")
            _idle(shown, home / "quiet", options.idle, "in sight")
        _idle(shown, home / "practice", options.idle, "hidden, practice network", "--hidden")


def _report(line: str) -> None:
    print(line)
    sys.stdout.flush()


def _starts(shown: Screen, home: Path, count: int) -> None:
    """The first start makes the practice network, and byte code where there is none."""
    starts = [_start(shown, home) for _ in range(count + 1)][1:]
    for what, values in zip(_START_FIGURES, zip(*starts, strict=True), strict=True):
        text = ", ".join(f"{each:.2f}" for each in values)
        _report(f"{what}: median {statistics.median(values):.2f} s ({text})")


def _start(shown: Screen, home: Path) -> tuple[float, float]:
    before = shown.middle()
    began = time.perf_counter()
    with program(shown, home) as pid:
        while shown.middle() == before:
            time.sleep(0.002)
        seconds, used = time.perf_counter() - began, processor_time(pid)
        wait_until_shared(home)
    while shown.middle() != before:
        time.sleep(0.05)
    return seconds, used.user_s + used.system_s


def _idle(shown: Screen, home: Path, seconds: float, what: str, *words: str) -> None:
    with program(shown, home, *words) as pid:
        wait_until_shared(home)
        time.sleep(SETTLE_S)
        share = _shares([pid, *children(pid)], seconds)
        rss, pss = psutil.Process(pid).memory_info().rss, _proportional(pid)
        others = ", ".join(f"{name} {share[child]:.2f} %" for child, name in children(pid).items())
        _report(
            f"idle, {what}: {share[pid]:.2f} % of a core, "
            f"RSS {rss / MIB:.0f} MiB, PSS {pss / MIB:.0f} MiB ({others})"
        )


def _shares(pids: list[int], seconds: float) -> dict[int, float]:
    """Tell how many percent of a core each used."""
    before = {pid: processor_time(pid) for pid in pids}
    time.sleep(seconds)
    used = {pid: processor_time(pid).since(before[pid]) for pid in pids}
    return {pid: 100 * (each.user_s + each.system_s) / seconds for pid, each in used.items()}


def _proportional(pid: int) -> int:
    """Return the memory of a process, what it shares with others divided among them."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    line = next(line for line in text.splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) * 1024


def _loop(shown: Screen, home: Path, idle_s: float) -> None:
    """Run the program with a watch on its loop; see `tests.ui.watched_program`."""
    command = (sys.executable, "-m", "tests.ui.watched_program", str(idle_s))
    environment = {**shown.environment, HOME_VARIABLE: str(home)}
    run = subprocess.run(
        command, env=environment, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    for told in map(json.loads, run.stdout.splitlines()):
        if "pages" in told:
            pages = ", ".join(f"{key} {ms:.0f}" for key, ms in told["pages"].items())
            _report(f"{told['phase']}: ms until painted: {pages}")
        blocks = sorted(told["blocks"], reverse=True)
        over = [f"{seconds * 1000:.0f}" for seconds, _ in blocks if seconds > LIMIT_S]
        longest = f"{blocks[0][0] * 1000:.0f} ms" if blocks else "under 10 ms"
        _report(
            f"{told['phase']}: longest block {longest}, over 20 ms: {', '.join(over) or 'none'}"
        )
        for seconds, where in blocks[:MOST_BLOCKS] if SHOWS_WHERE in os.environ else ():
            _report(f"--- {seconds * 1000:.0f} ms\n{where}")


if __name__ == "__main__":
    main()
