"""Running a command until it is done or somebody stops it."""

import asyncio
import gc
import signal
import sys
from collections.abc import Callable, Coroutine
from importlib import import_module
from typing import Any

_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)

INTERRUPTED = 130
"""The exit status of a command that was stopped by a person before it was done."""


def run_until_stopped(command: Coroutine[Any, Any, int], *, when_stopped: int = 0) -> int:
    """Run a command; Ctrl-C or a termination signal ends it with the status `when_stopped`.

    The command is cancelled then, so that everything it holds is closed in order.
    """
    gc.freeze()  # what is loaded by now stays: looking through it again and again costs pauses
    try:
        with asyncio.Runner(loop_factory=loop_factory()) as runner:
            return runner.run(_stoppable(command))
    except asyncio.CancelledError:
        return when_stopped


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """Return what makes uvloop's event loop, None for asyncio's own where there is no uvloop."""
    try:
        return import_module("uvloop").new_event_loop  # type: ignore[no-any-return]
    except ImportError:
        return None


async def _stoppable(command: Coroutine[Any, Any, int]) -> int:
    task = asyncio.current_task()
    if sys.platform != "win32" and task is not None:
        for number in _STOP_SIGNALS:
            asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    return await command
