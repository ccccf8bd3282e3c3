"""The window and the tray together: what the owner sees of the desk, and how they are heard."""

import asyncio
from collections.abc import Iterator
from contextlib import aclosing

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.hours import next_time
from app.domain.pause import UNTIL_RESUME, PauseChoice, until_program_ends
from app.presenters import navigation as nav
from app.presenters.control import (
    Clockwork,
    Command,
    Entry,
    ask_program,
    present_control,
)
from app.presenters.net_today import net_text
from app.presenters.parts import BannerView
from app.presenters.tray import TrayFacts, present_tray
from app.presenters.trouble import present_trouble
from app.presenters.wallet import LOCK, UNLOCK
from app.services.desk_state import TroubleAction
from app.services.wallet_desk_values import WalletKind
from app.ui.actions import Actions, answer
from app.ui.controllers.activity import ActivityController
from app.ui.controllers.growing import Growing
from app.ui.controllers.money import MoneyReader
from app.ui.controllers.pages import PAGES, is_offered
from app.ui.controllers.parts import Controller, Parts, Wishes
from app.ui.controllers.wallet import WalletController
from app.ui.main_window import MainWindow
from app.ui.notifier import Notifier
from app.ui.pages.settings import SettingsPage
from app.ui.program_dialog import PAUSE, ProgramDialog
from app.ui.tray_icon import TrayIcon
from app.ui.widgets.buttons import ButtonKind
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.page import Page

CLOCK_S = 2.0
"""How often what ages on the screen is shown anew: countdowns and graphs."""

BUILD_PAUSE_S = 0.05
"""Between two steps of making pages ahead: room for what the owner does meanwhile."""

FINISH_S = 5.0
"""How long clicks that are still being carried out may take when the program ends."""

STAY, QUIT = "", "quit"


class DeskWindow:
    """Shows the desk until `Desk.quit`; the window may be hidden, the tray stays."""

    def __init__(self, parts: Parts, tasks: asyncio.TaskGroup) -> None:
        self._parts = parts
        self._actions = Actions(tasks, self._report, parts.tr)
        self._wishes = Wishes(self._actions, self._open_setting, self._open_page)
        self._controllers: dict[str, Controller] = {}
        self._money = MoneyReader(parts, self._actions, self._show_tray)
        self._message: BannerView | None = None
        self._was_seen = asyncio.Event()
        entries = [entry for entry in nav.page_entries(parts.tr) if is_offered(entry.key, parts)]
        self._keys = [entry.key for entry in entries]
        self.window = MainWindow(entries, self._make_page)
        if parts.is_demo:
            self.window.setWindowTitle(f"{nav.PRODUCT}: {parts.tr('demonstration hardware')}")
        self.tray = TrayIcon()
        self._notifier = Notifier(parts, self.tray, self.window.isActiveWindow)
        self._connect()

    def _connect(self) -> None:
        self.window.commanded.connect(self._command)
        self.window.closing.connect(self._close)
        self.window.page_shown.connect(self._visited)
        self.window.appeared.connect(self._appear)
        self.tray.commanded.connect(self._command)
        self.tray.opening.connect(self._show_tray)
        self.tray.notice_clicked.connect(self._open_noticed)

    def open(self, *, is_hidden: bool = False) -> None:
        """Show the window, or only the tray where there is one."""
        self.tray.start()
        self._show()
        if not is_hidden or not self.tray.is_there:
            self.window.bring_to_front()

    async def run(self) -> None:
        """Follow the desk until cancelled."""
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._follow())
                tasks.create_task(self._tick())
                tasks.create_task(self._build_ahead())
                tasks.create_task(self._notifier.run())
        finally:
            await self._actions.finish(FINISH_S)
            self.tray.stop()
            self.window.hide()

    async def _follow(self) -> None:
        async with aclosing(self._parts.desk.watch()) as states:  # type: ignore[type-var]
            async for state in states:
                self._parts.events.note(state, self._parts.clock())
                self._notifier.state(state)
                self._show()

    async def _tick(self) -> None:
        while True:
            await asyncio.sleep(CLOCK_S)
            if self.window.isVisible():
                self._show()
            elif self.tray.is_open:
                self._show_tray()

    async def _build_ahead(self) -> None:
        """Make the other pages while nobody waits for them, once somebody has seen the window."""
        await self._was_seen.wait()
        for key in self._keys:
            for _ in self._steps(key):
                await asyncio.sleep(BUILD_PAUSE_S)

    def _steps(self, key: str) -> Iterator[None]:
        yield from self.window.build_ahead(key)
        controller = self._controllers[key]
        if isinstance(controller, Growing):
            yield from controller.grow()
            yield from self.window.build_ahead(key)

    def _make_page(self, key: str) -> QWidget:
        page, controller = PAGES[key](self._parts, self._wishes)
        if isinstance(page, Page):
            page.banner.acted.connect(self._act_on_trouble)
            page.banner.closed.connect(self._close_banner)
        self._controllers[key] = controller
        return page

    def _appear(self) -> None:
        """Bring up to date what was not seen for a while."""
        self._show()
        self._visited(self.window.key)
        self._was_seen.set()

    def _visited(self, key: str) -> None:
        self._show_banner()
        self._controllers[key].visited()

    def _show(self) -> None:
        """Show how everything stands wherever somebody can see it."""
        self._show_tray()
        if self.window.isVisible():
            state = self._parts.desk.state
            self.window.show_control(present_control(state, self._clockwork(), self._parts.tr))
            self._show_banner()
            self._controllers[self.window.key].show_state(state)

    def _show_tray(self) -> None:
        state, settings = self._parts.desk.state, self._parts.desk.settings.settings
        facts = TrayFacts(
            net_today=net_text(self._money.facts(state), self._parts.tr),
            payout=self._parts.payout(state),
            is_wallet_locked=self._is_wallet_locked(),
            always_paused=frozenset(settings.pause_programs),
            market=self._parts.seen,
        )
        self.tray.show_view(present_tray(state, facts, self._clockwork(), self._parts.tr))

    def _is_wallet_locked(self) -> bool | None:
        desk = self._parts.wallets.desk if self._parts.wallets else None
        if desk is None or desk.facts.kind is not WalletKind.KEYS:
            return None
        return not desk.facts.is_unlocked

    def _clockwork(self) -> Clockwork:
        now = self._parts.clock()
        morning = self._parts.desk.settings.settings.morning_time
        return Clockwork(now, morning_utc=next_time(morning, now))

    def _show_banner(self) -> None:
        trouble = present_trouble(self._parts.desk.state.trouble, self._parts.tr)
        message = self._message
        if message is not None and trouble is not None and message.clause == trouble.clause:
            message = None  # the trouble says the same, and offers a way out
        page = self.window.page(self.window.key)
        if isinstance(page, Page):
            page.banner.show_view(message or trouble)

    def _report(self, message: BannerView) -> None:
        self._message = message
        self._show_banner()

    def _close_banner(self) -> None:
        if self._message is not None:
            self._message = None
        else:
            self._actions.run(self._parts.desk.dismiss())
        self._show_banner()

    def _act_on_trouble(self, action: str) -> None:
        desk = self._parts.desk
        match action:
            case TroubleAction.RETRY:
                self._actions.run(desk.retry())
            case TroubleAction.RESUME:
                self._command(Entry("", Command.RESUME))
            case TroubleAction.SUPPORT_BUNDLE:
                self._open_report()
            case TroubleAction.CHOOSE_MODEL:
                self._open_page(nav.MODELS)
            case TroubleAction.UNLOCK_KEYRING:
                self._wallet(UNLOCK)
            case TroubleAction.CHOOSE_NETWORK:
                self._open_page(nav.NETWORK)
            case TroubleAction.OPEN_SETTINGS:
                self._open_page(nav.SETTINGS)
            case TroubleAction.OPEN_DATA_FOLDER:
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._parts.data_folder)))

    def _open_page(self, key: str) -> None:
        self.window.show_page(key)

    def _open_noticed(self) -> None:
        self.window.bring_to_front()
        self._open_page(self._notifier.page or self.window.key)

    def _open_report(self) -> None:
        self._open_page(nav.ACTIVITY)
        controller = self._controllers[nav.ACTIVITY]
        if isinstance(controller, ActivityController):
            controller.open_report()

    def _open_setting(self, name: str) -> None:
        self.window.show_page(nav.SETTINGS)
        page = self.window.page(nav.SETTINGS)
        if isinstance(page, SettingsPage):
            page.show_setting(name)

    def _command(self, entry: Entry) -> None:
        match entry.command:
            case Command.OPEN:
                self.window.bring_to_front()
            case Command.EARNINGS:
                self.window.bring_to_front()
                self._open_page(nav.EARNINGS)
            case Command.LOCK_WALLET:
                self._wallet(LOCK)
            case Command.UNLOCK_WALLET:
                self._wallet(UNLOCK)
            case Command.QUIT:
                self._actions.run(self.quit())
            case _:
                self._actions.run(self._obey(entry))

    async def _obey(self, entry: Entry) -> None:
        """Carry out what is about sharing and pausing."""
        desk = self._parts.desk
        match entry.command:
            case Command.PAUSE:
                await desk.pause(entry.choice or UNTIL_RESUME)
            case Command.RESUME:
                self._notifier.resumed()
                await desk.resume()
            case Command.FREE:
                await desk.free()
            case Command.CHOOSE_PROGRAM:
                await self._choose_program()
            case Command.ALWAYS_PAUSE:
                await self._always_pause(entry.choice)

    async def _choose_program(self) -> None:
        self.window.bring_to_front()
        dialog = ProgramDialog(
            self.window.ground, ask_program(self._parts.desk.state, self._parts.tr)
        )
        if await answer(dialog) == PAUSE:
            await self._parts.desk.pause(until_program_ends(dialog.program))

    async def _always_pause(self, choice: PauseChoice | None) -> None:
        """Make a rule of what was done by hand, or take it back."""
        if choice is None:
            return
        store = self._parts.desk.settings
        before = store.settings.pause_programs
        kept = tuple(each for each in before if each != choice.program)
        await store.set("pause_programs", kept if kept != before else (*before, choice.program))

    def _wallet(self, action: str) -> None:
        """Lock at once; unlocking needs the page, where the password is asked for."""
        if not is_offered(nav.WALLET, self._parts):
            return
        if action == UNLOCK:
            self.window.bring_to_front()
            self._open_page(nav.WALLET)
        self.window.page(nav.WALLET)
        controller = self._controllers[nav.WALLET]
        if isinstance(controller, WalletController):
            controller.act(action)

    def _close(self) -> None:
        if self.tray.is_there:
            self.window.hide()
        else:
            self._actions.run(self.quit())

    async def quit(self) -> None:
        """End the program; asks first while jobs are running or when nothing would stay."""
        running = self._parts.desk.state.jobs.running
        asks = self.window.isVisible() and (running or not self.tray.is_there)
        if not asks or await answer(self._question(running)) == QUIT:
            self._parts.desk.quit()

    def _question(self, running: int) -> Dialog:
        tr = self._parts.tr
        is_joined = self._parts.desk.state.network is not None
        question = tr("Quit and stop sharing?") if is_joined else tr("Quit Cocoon Provider?")
        stay = tr("Keep sharing") if is_joined else tr("Keep it open")
        text = tr("This desktop shows no tray, so the program ends with its window.")
        if running:
            question = tr(
                "Quit while {n} job is running?|Quit while {n} jobs are running?", n=running
            )
            text = tr("They are finished within 10 s or handed back. Nothing runs on afterwards.")
        buttons = [
            (STAY, stay, ButtonKind.NORMAL),
            (QUIT, tr("Quit"), ButtonKind.PRIMARY),
        ]
        return Dialog(self.window.ground, question, text, buttons=buttons)
