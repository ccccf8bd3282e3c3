import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from app.domain.earnings_energy import EnergyUsed
from app.domain.gpu import DriverState, Hardware
from app.domain.money import NanoTon
from app.domain.pause import (
    ONE_HOUR,
    Pause,
    PauseChoice,
    PauseReason,
    Surroundings,
    until_program_ends,
)
from app.domain.settings import DEFAULTS, SETTINGS
from app.domain.support import Bundle, BundleFile, Part
from app.presenters import navigation as nav
from app.presenters.control import Command, Entry
from app.presenters.parts import BannerView, Rank
from app.services.desk_state import (
    DeskState,
    Mode,
    MoneyToday,
    Trouble,
    TroubleAction,
    TroubleKind,
)
from app.ui import desk_window
from app.ui.controllers.parts import Parts
from app.ui.desk_window import QUIT, DeskWindow
from app.ui.pages.activity import ActivityPage
from app.ui.pages.settings import SettingsPage
from app.ui.program_dialog import PAUSE, ProgramDialog
from app.ui.tray_icon import TrayIcon
from app.ui.widgets.choices import DropDown
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.setting_row import SettingRow
from app.ui.widgets.support_sheet import SupportList
from tests.ui.dashboard_states import CARD, SHARING

FULL = Trouble(
    TroubleKind.DISK_FULL, "The disk is full", "Nothing is kept.", action=TroubleAction.RETRY
)


@dataclass
class FakeDesk:
    state: DeskState = SHARING
    done: list[object] = field(default_factory=list)
    settings: object = field(
        default_factory=lambda: SimpleNamespace(settings=DEFAULTS, is_set=frozenset())
    )
    node: None = None
    joined: None = None

    async def watch(self) -> AsyncIterator[DeskState]:
        yield self.state
        await asyncio.Event().wait()

    async def pause(self, choice: PauseChoice) -> None:
        self.done.append(choice)

    async def resume(self) -> None:
        self.done.append("resume")

    async def set_setting(self, name: str, value: object) -> None:
        self.settings.settings = replace(  # type: ignore[attr-defined]
            self.settings.settings,  # type: ignore[attr-defined]
            **{name: value},
        )

    async def free(self) -> None:
        self.done.append("free")

    async def retry(self) -> None:
        self.done.append("retry")

    async def dismiss(self) -> None:
        self.done.append("dismiss")

    def quit(self) -> None:
        self.done.append("quit")


class FakeBooks:
    async def energy_today(self) -> EnergyUsed:
        return EnergyUsed()


def rows_of(page: QWidget) -> list[SettingRow]:
    return page.findChildren(SettingRow)


Check = Callable[[DeskWindow, FakeDesk], Awaitable[None]]


def run(qapp: QApplication, check: Check, desk: FakeDesk | None = None) -> FakeDesk:
    """Open the window on a desk that notes what it is asked for."""
    used = FakeDesk() if desk is None else desk

    async def account() -> tuple[()]:
        return ()

    async def report() -> Bundle:
        return Bundle((BundleFile("about.txt", Part.ABOUT, "Hello."),), 0.0)

    async def main() -> None:
        async with asyncio.TaskGroup() as tasks:
            parts = Parts(
                desk=used,  # type: ignore[arg-type] # what the window uses of it
                cards=SimpleNamespace(hardware=Hardware(DriverState.WORKING, (CARD,))),
                books=FakeBooks(),  # type: ignore[arg-type] # the same
                account=account,
                data_folder=Path(),
                report=report,
            )
            window = DeskWindow(parts, tasks)
            window.open()
            following = tasks.create_task(window.run())
            await settled()
            await check(window, used)
            await settled()
            following.cancel()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    return used


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0.01)


def test_the_state_is_shown_in_block_and_page(qapp: QApplication) -> None:
    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        control = window.window.sidebar.control
        assert control.accessibleName() or control.main.text() == "Pause"
        assert window.window.isVisible()
        assert window.window.key == nav.DASHBOARD

    run(qapp, check)


def test_nothing_is_drawn_for_nobody_and_all_is_there_when_somebody_looks(
    qapp: QApplication,
) -> None:
    async def check(window: DeskWindow, desk: FakeDesk) -> None:
        main = window.window.sidebar.control.main
        window.window.hide()
        desk.state = replace(desk.state, mode=Mode.PAUSED, pause=Pause(PauseReason.OWNER, 0.0))
        window._show()
        assert main.text() == "Pause"
        assert "Paused" in window.tray._tray.toolTip()
        window.window.bring_to_front()
        assert main.text() == "Resume now"

    run(qapp, check)


def test_all_pages_are_made_ahead_once_the_window_was_seen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_window, "BUILD_PAUSE_S", 0.0)

    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        offered = {nav.DASHBOARD, nav.EARNINGS, nav.NETWORK, nav.ACTIVITY, nav.SETTINGS}
        made: dict[str, QWidget] = {}
        async with asyncio.timeout(60):
            while set(made) != offered or len(rows_of(made[nav.SETTINGS])) < len(SETTINGS):
                await settled()
                made = window.window.made_pages()
        assert window.window.key == nav.DASHBOARD
        assert made[nav.NETWORK].title.text().strip()  # type: ignore[attr-defined]

    run(qapp, check)


def test_commands_of_menus_and_keys_reach_the_desk(qapp: QApplication) -> None:
    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        for entry in (
            Entry("", Command.PAUSE, ONE_HOUR),
            Entry("", Command.RESUME),
            Entry("", Command.FREE),
        ):
            window.tray.commanded.emit(entry)

    assert run(qapp, check).done == [ONE_HOUR, "resume", "free"]


def test_a_trouble_stands_above_the_page_with_its_way_out(qapp: QApplication) -> None:
    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        banner = window.window.page(nav.DASHBOARD).banner  # type: ignore[attr-defined]
        assert banner.isVisible()
        banner.acted.emit("retry")
        banner.closed.emit()

    desk = FakeDesk(replace(SHARING, trouble=FULL))
    assert run(qapp, check, desk).done == ["retry", "dismiss"]


def test_an_assumed_price_leads_to_its_setting(qapp: QApplication) -> None:
    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        window.window.page(nav.DASHBOARD).activated.emit("coin_price")  # type: ignore[attr-defined]
        await settled()
        assert window.window.key == nav.SETTINGS
        page = window.window.page(nav.SETTINGS)
        assert isinstance(page, SettingsPage)
        focused = next(row for row in page.findChildren(SettingRow) if row.name == "coin_price")
        assert focused.control.hasFocus()

    run(qapp, check)


def test_quitting_asks_while_jobs_are_running(qapp: QApplication) -> None:
    async def check(window: DeskWindow, desk: FakeDesk) -> None:
        window.tray.commanded.emit(Entry("", Command.QUIT))
        await settled()
        question = window.window.findChildren(Dialog)[-1]
        question.answered.emit("")
        await settled()
        assert desk.done == []
        window.tray.commanded.emit(Entry("", Command.QUIT))
        await settled()
        window.window.findChildren(Dialog)[-1].answered.emit(QUIT)

    assert run(qapp, check).done == ["quit"]


def test_closing_without_a_tray_is_quitting(qapp: QApplication) -> None:
    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        window.window.close()
        await settled()
        window.window.findChildren(Dialog)[-1].answered.emit(QUIT)

    idle = FakeDesk(replace(SHARING, mode=Mode.STOPPED, jobs=DeskState().jobs))
    assert run(qapp, check, idle).done == ["quit"]


def test_events_are_noted_while_other_pages_are_shown(qapp: QApplication) -> None:
    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        window.window.show_page(nav.ACTIVITY)
        await settled()
        assert window._parts.events.events

    run(qapp, check)


def test_a_rule_is_made_of_what_was_done_by_hand_and_taken_back(qapp: QApplication) -> None:
    desk = FakeDesk()
    desk.settings.set = desk.set_setting  # type: ignore[attr-defined]
    rules: list[tuple[str, ...]] = []

    async def check(window: DeskWindow, desk: FakeDesk) -> None:
        for _ in range(2):
            always = Entry("", Command.ALWAYS_PAUSE, until_program_ends("starfall"))
            window.tray.commanded.emit(always)
            await settled()
            rules.append(desk.settings.settings.pause_programs)  # type: ignore[attr-defined]

    run(qapp, check, desk)
    assert rules == [("starfall",), ()]


def test_any_program_that_runs_can_be_waited_for(qapp: QApplication) -> None:
    around = Surroundings(programs=frozenset({"blender", "starfall"}))

    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        window.tray.commanded.emit(Entry("", Command.CHOOSE_PROGRAM))
        await settled()
        dialog = window.window.findChildren(ProgramDialog)[-1]
        dialog.findChildren(DropDown)[0].choose("starfall")
        dialog.button(PAUSE).click()

    desk = FakeDesk(replace(SHARING, surroundings=around))
    assert run(qapp, check, desk).done == [until_program_ends("starfall")]


def test_the_tray_tells_what_today_came_to(qapp: QApplication) -> None:
    shown: list[str] = []

    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        shown.extend(entry.text for entry in window.tray.entries)

    money = MoneyToday(earned=NanoTon(10**9))
    run(qapp, check, FakeDesk(replace(SHARING, money=money)))
    assert any(text.startswith("Net today: +") for text in shown)


def test_the_report_of_a_crash_is_one_click_away(qapp: QApplication) -> None:
    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        window.window.page(nav.DASHBOARD).banner.acted.emit("support_bundle")  # type: ignore[attr-defined]
        await settled()
        assert window.window.key == nav.ACTIVITY
        page = window.window.page(nav.ACTIVITY)
        assert isinstance(page, ActivityPage)
        assert isinstance(page.sheet.content(), SupportList)

    run(qapp, check)


def test_what_needs_the_owner_is_told_by_a_notice_that_leads_there(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[object, ...]] = []

    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        window.window.show_page(nav.SETTINGS)
        window.tray.notice_clicked.emit()
        await settled()
        assert window.window.key == nav.DASHBOARD

    monkeypatch.setattr(TrayIcon, "notify", lambda _self, *notice: told.append(notice))
    monkeypatch.setattr(QWidget, "isActiveWindow", lambda _self: False)
    run(qapp, check, FakeDesk(replace(SHARING, trouble=FULL)))
    assert told == [("The disk is full", "Nothing is kept.", Rank.CAUTION)]


def test_a_message_that_says_what_the_trouble_says_leaves_it_its_way_out(
    qapp: QApplication,
) -> None:
    async def check(window: DeskWindow, _desk: FakeDesk) -> None:
        banner = window.window.page(nav.DASHBOARD).banner  # type: ignore[attr-defined]
        window._report(BannerView(Rank.PROBLEM, "The disk is full.", "No."))
        assert banner._action.isVisible()
        window._report(BannerView(Rank.PROBLEM, "Something else.", "No."))
        assert not banner._action.isVisible()

    run(qapp, check, FakeDesk(replace(SHARING, trouble=FULL)))
