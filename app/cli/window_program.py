"""The application with its window: puts the desk, the cards, the ledgers and Qt together."""

import asyncio
import signal
import sys
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from functools import partial
from importlib import import_module

from app import bootstrap
from app.cli.first_run_notes import is_first_run_over
from app.cli.practice_rules import PracticeRules, look_at_this_computer
from app.cli.watched_desk import watched_desk
from app.cli.window_extras import recorded_monitor, window_extras
from app.cli.window_wallet import payer_of, wallet_desk
from app.desktop.programs import full_screen_program, system_programs
from app.desktop.single_instance import single_instance
from app.domain.support import Bundle
from app.gpu.monitor import GpuMonitor
from app.network.background import passing_tasks, running_beside
from app.services.desk import Desk
from app.services.energy_keeper import EnergyKeeper
from app.services.event_log import EventKind, EventLog
from app.services.instance_commands import InstanceCommands
from app.services.owner_books import LedgerFile, OwnerBooks, owner_books
from app.services.payout_rounds import ARRIVED, News
from app.services.root_contract import endpoint
from app.services.wallet_keeper import WalletKeeper
from app.storage.log_file import use_level
from app.storage.paths import data_dir, instance_dir, log_dir, make_private_dir
from app.ton.address import parse_address
from app.ton.toncenter_pool import open_toncenter_pool
from app.ui.application import Ui, run_application
from app.ui.controllers.parts import Account, Parts
from app.ui.desk_window import DeskWindow
from app.ui.front import Front
from app.ui.translation import translator
from app.wallet.history import read_some

_ACCOUNT_ENTRIES = 50
_STOP_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def open_window(*, is_hidden: bool = False, demo_hardware: str = "") -> int:
    """Run the application until the owner quits; return the exit status.

    With `demo_hardware`, a recording's file or the name of a shipped one, the window shows those
    cards and says so; what is shared and counted stays that of the real ones.

    Raises:
        RecordingMissingError: there is no such recording.
    """
    demo = recorded_monitor(demo_hardware) if demo_hardware else None
    return run_application(partial(run_window, is_hidden=is_hidden, demo=demo))


async def run_window(ui: Ui, *, is_hidden: bool = False, demo: GpuMonitor | None = None) -> int:
    """Be the application inside Qt's loop; see `open_window`."""
    make_private_dir(data_dir())
    events = EventLog()
    watched = await watched_desk(_teller(events))
    desk, monitor = watched.desk, watched.monitor
    ui.use_scheme(desk.settings.settings.theme)
    try:
        await _run(ui, desk, monitor, events, is_hidden=is_hidden, demo=demo)
    except Exception:
        await desk.failed()
        raise
    return 0


async def _run(
    ui: Ui,
    desk: Desk,
    monitor: GpuMonitor,
    events: EventLog,
    *,
    is_hidden: bool,
    demo: GpuMonitor | None,
) -> None:
    """Work until the owner quits."""
    async with AsyncExitStack() as stack:
        books = await stack.enter_async_context(_books(desk))
        wallets = WalletKeeper(
            lambda: desk.joined,
            desk.joined_changes,
            partial(wallet_desk, desk),
            lambda wallet: desk.set_payer(payer_of(wallet)),
        )
        tasks = await stack.enter_async_context(passing_tasks())
        extras = window_extras(desk, demo)
        parts = extras.added_to(await _parts(stack, desk, monitor, books, wallets, events))
        window = DeskWindow(parts, tasks)
        front = Front()
        commands = InstanceCommands(desk, front.bring_to_front)
        await stack.enter_async_context(single_instance(instance_dir(), commands))
        works = (
            monitor.run(), EnergyKeeper(desk, monitor, books).run(), wallets.run(), window.run(),
            *extras.works(), _follow_settings(ui, desk),
        )  # fmt: skip
        for work in works:
            await stack.enter_async_context(running_beside(work))
        _quit_on_signals(desk)
        ui.application.commitDataRequest.connect(desk.quit)  # the session ends
        tasks.create_task(_open(parts, wallets, window, front, tasks, is_hidden=is_hidden))
        await desk.run()


async def _open(
    parts: Parts,
    wallets: WalletKeeper,
    window: DeskWindow,
    front: Front,
    tasks: asyncio.TaskGroup,
    *,
    is_hidden: bool,
) -> None:
    """Show the first run, and the window when that is over or not needed."""

    def show_window(*, is_hidden: bool = False) -> None:
        front.lead(window.window)
        window.open(is_hidden=is_hidden)

    if await is_first_run_over(parts.desk.settings.settings):
        show_window(is_hidden=is_hidden)
    else:
        module = await asyncio.to_thread(import_module, "app.cli.window_first_run")
        await module.first_run(parts, wallets, tasks, front, show_window)


async def _parts(
    stack: AsyncExitStack,
    desk: Desk,
    monitor: GpuMonitor,
    books: OwnerBooks,
    wallets: WalletKeeper,
    events: EventLog,
) -> Parts:
    return Parts(
        desk=desk,
        cards=monitor,
        books=books,
        account=partial(_account, desk),
        data_folder=data_dir(),
        wallets=wallets,
        try_it=await stack.enter_async_context(bootstrap.try_it(desk)),
        models=bootstrap.model_shelf(),
        rules=PracticeRules(data_dir() / "practice"),
        computer=look_at_this_computer,
        report=partial(_report, desk, events),
        log_file=log_dir() / "window.log",
        full_screen=partial(full_screen_program, system_programs()),
        events=events,
        tr=translator(desk.settings.settings.language),
    )


async def _report(desk: Desk, events: EventLog) -> Bundle:
    """Collect a support bundle; what that needs is loaded when it is asked for."""
    module = await asyncio.to_thread(import_module, "app.cli.support_sources")
    bundle: Bundle = await module.bundle_of_window(desk.settings, events)
    return bundle


def _teller(events: EventLog) -> Callable[[News], None]:
    """Keep what happens to payouts among the events."""

    def tell(news: News) -> None:
        kind, detail = EventKind.PAYOUT, news.text
        if news.kind == ARRIVED:
            kind, detail = EventKind.PAID, str(news.values["amount_nanoton"])
        events.tell(kind, detail, time.time())

    return tell


def _books(desk: Desk) -> AbstractAsyncContextManager[OwnerBooks]:
    files = (
        LedgerFile(data_dir() / bootstrap.PRACTICE_LEDGER, is_practice=True),
        LedgerFile(data_dir() / bootstrap.LEDGER, is_practice=False),
    )
    return owner_books(files, lambda: desk.settings.settings)


async def _account(desk: Desk) -> Account:
    """Read the last movements of the owner's coins on the network that is joined."""
    joined = desk.joined
    if joined is None or joined.network.chain is None:
        return ()
    endpoints = [endpoint(url) for url in joined.network.chain.toncenter]
    async with open_toncenter_pool(endpoints) as chain:
        owner = parse_address(joined.network.owner_address)
        return tuple(await read_some(chain, owner, limit=_ACCOUNT_ENTRIES))


async def _follow_settings(ui: Ui, desk: Desk) -> None:
    async for settings in desk.settings.watch():
        ui.use_scheme(settings.theme)
        use_level(settings.log_level)


def _quit_on_signals(desk: Desk) -> None:
    if sys.platform != "win32":
        for number in _STOP_SIGNALS:
            asyncio.get_running_loop().add_signal_handler(number, desk.quit)
