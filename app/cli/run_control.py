"""The owner's word while a node runs without a window: pause, resume, free, quit."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from pathlib import Path

from app import bootstrap
from app.cli.output import note
from app.cli.run_events import Event
from app.cli.watched_desk import watched_desk
from app.desktop.instance_lock import AlreadyRunningError
from app.desktop.single_instance import single_instance
from app.domain.errors import AppError
from app.gpu.nvml_api import load_nvml
from app.gpu.power_limit import PowerLimits
from app.network.background import running_beside
from app.presenters.status import present_status
from app.presenters.words import plain
from app.services.desk import Desk
from app.services.desk_state import Mode
from app.services.instance_commands import InstanceCommands
from app.services.joined import Joined
from app.services.money_today import TodaysBooks
from app.services.node import Node
from app.services.power_keeper import PowerKeeper
from app.storage.log_file import use_level
from app.storage.paths import instance_dir
from app.storage.payouts import open_payouts

_TOLD = frozenset({Mode.SHARING, Mode.PAUSED, Mode.FREED, Mode.ATTENTION, Mode.OFFLINE})


async def obey_owner(node: Node, ledger_file: Path, show: Callable[[Event], None]) -> None:
    """Serve the owner's commands and rules until `quit`.

    Raises:
        AppError: the settings or the ledger cannot be used.
    """
    watched = await watched_desk()
    desk = watched.desk
    async with (
        running_beside(watched.monitor.run()),
        running_beside(PowerKeeper(desk.settings, PowerLimits(load_nvml())).run()),
        open_payouts(ledger_file) as book,
        _commands(desk),
        running_beside(_tell_modes(desk, show)),
        running_beside(_follow_log_level(desk)),
    ):
        joined = Joined(
            node.network,
            node=node,
            books=TodaysBooks(node.ledger, book),
            ledger_file=ledger_file,
            slots=bootstrap.DEFAULT_START.max_jobs,
        )
        await desk.attend(joined, node.network.name)


@asynccontextmanager
async def _commands(desk: Desk) -> AsyncIterator[None]:
    """Take commands while inside, unless another program of this user does already."""
    async with AsyncExitStack() as stack:
        try:
            await stack.enter_async_context(single_instance(instance_dir(), InstanceCommands(desk)))
        except AlreadyRunningError:
            note("note: Commands such as 'pause' go to the other program that runs.")
        except (AppError, OSError) as error:
            note(f"note: Commands such as 'pause' do not reach this program ({error}).")
        yield


async def _follow_log_level(desk: Desk) -> None:
    async for settings in desk.settings.watch():
        use_level(settings.log_level)


async def _tell_modes(desk: Desk, show: Callable[[Event], None]) -> None:
    told = Mode.SHARING
    async with aclosing(desk.watch()) as states:  # type: ignore[type-var]
        async for state in states:
            if state.mode in _TOLD and state.mode is not told:
                told = state.mode
                view = present_status(state, time.time(), plain)
                values = {"mode": state.mode.value, "next_event": view.next_event}
                show(Event("mode", view.sentence, values))
