"""What clicks on the earnings page lead to, with faked and with real ledgers."""

import asyncio
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.earnings_bars import EarningsHistory
from app.domain.earnings_energy import SHARING, EnergySpan
from app.domain.earnings_facts import EarningsFacts, EarningsQuery, JobGroups, TaxFacts
from app.domain.earnings_periods import Period, Zone
from app.domain.settings import DEFAULTS
from app.presenters.words import plain
from app.services.earnings_source import EarningsBook, EarningsLedgers
from app.storage.earnings_history import open_history
from app.storage.energy import open_energy
from app.ui.pages.earnings import CSV, MODEL, NETWORK, TAX, EarningsPage
from app.ui.pages.earnings_control import EarningsControl, ExportError, ask_for_file, write
from tests.unit.presenters.earnings_values import CHAT, HOME, for_period, month
from tests.unit.storage.earnings_values import DAY, HOUR, earned, fill, payout, signed
from tests.unit.storage.ledger_values import NOON

WORK = EnergySpan(
    "gpu0", "mainnet", SHARING, NOON - DAY, NOON - DAY + HOUR, 3_600_000, is_measured=True
)


class Source:
    """Knows one month, and remembers what it was asked."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.known = month()

    async def facts(self, query: EarningsQuery) -> EarningsFacts:
        self.asked.append(query)
        return self.known

    async def job_groups(self, since_utc: float, until_utc: float) -> JobGroups:
        self.asked.append((since_utc, until_utc))
        return {HOME: []}

    async def tax_facts(self, since_utc: float, until_utc: float) -> TaxFacts:
        self.asked.append((since_utc, until_utc))
        return TaxFacts((), (), EarningsHistory(()), (), "EUR")


class AtOnce:
    """Does what is asked before it returns."""

    def run(self, work: Coroutine[Any, Any, object]) -> None:
        asyncio.run(work)


class Scene:
    """A page under control."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.page = EarningsPage()
        qtbot.addWidget(self.page)
        self.page.resize(900, 1200)
        self.page.show()
        self.source = Source()
        self.folder: Path | None = folder
        self.names: list[str] = []
        self.control = EarningsControl(
            self.page, self.source, AtOnce(), plain, save_as=self.save_as
        )

    async def save_as(self, page: QWidget, name: str) -> Path | None:
        assert page is self.page
        self.names.append(name)
        return None if self.folder is None else self.folder / name


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path) -> Scene:
    scene = Scene(qtbot, tmp_path)
    scene.control.refresh()
    return scene


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_current_month_is_shown_first(scene: Scene) -> None:
    assert scene.source.asked == [EarningsQuery()]
    assert "6 \u2013 19 Nov" in texts(scene.page)


def test_choices_are_kept_together(scene: Scene) -> None:
    scene.page.period_chosen.emit("year")
    scene.page.unit_chosen.emit("coins")
    scene.page.filter_chosen.emit(MODEL, CHAT)
    assert scene.control.query == EarningsQuery(Period.YEAR, model=CHAT, in_coins=True)
    scene.page.filter_chosen.emit(NETWORK, HOME)
    assert scene.control.query == EarningsQuery(Period.YEAR, network=HOME, in_coins=True)
    scene.page.unit_chosen.emit("fiat")
    assert not scene.control.query.in_coins
    assert scene.source.asked[-1] == scene.control.query


def test_pages_are_turned_back_and_on(scene: Scene) -> None:
    scene.source.known = for_period(Period.MONTH, "2026-01-06T00:00", "2026-10-10T00:00")
    scene.page.refreshed.emit()
    scene.page.turned.emit(-1)
    before = scene.control.query.at_utc
    assert before == scene.source.known.shown.bounds[0] - 1
    scene.page.turned.emit(1)
    assert scene.control.query.at_utc == scene.source.known.shown.ends_utc
    scene.source.known = month()
    scene.page.refreshed.emit()
    scene.page.turned.emit(1)
    assert scene.control.query.at_utc is None


def test_nothing_can_be_turned_before_something_is_known(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(qtbot, tmp_path)
    scene.page.turned.emit(-1)
    scene.page.exported.emit(CSV)
    scene.page.why_asked.emit(0)
    assert scene.source.asked == []


def test_why_reads_the_jobs_of_the_bar(scene: Scene) -> None:
    scene.page.why_asked.emit(11)
    bounds = scene.source.known.shown.bounds
    assert scene.source.asked[-1] == (bounds[11], bounds[12])
    assert "Tuesday 17 November" in texts(scene.page.sheet)


def test_a_late_answer_is_dropped(scene: Scene) -> None:
    slow = asyncio.Event

    class Slow(Source):
        async def facts(self, query: EarningsQuery) -> EarningsFacts:
            if query.period is Period.MONTH:
                await self.gate.wait()
            return for_period(query.period, "2026-01-06T00:00", "2026-11-19T10:00")

        def __init__(self) -> None:
            super().__init__()
            self.gate = slow()

    async def run() -> None:
        source = Slow()
        control = EarningsControl(scene.page, source, AtOnce(), plain)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(control.load())
            await asyncio.sleep(0)
            control._query = EarningsQuery(Period.YEAR)
            await control.load()
            source.gate.set()

    asyncio.run(run())
    assert "2026" in texts(scene.page)
    assert scene.page._periods.chosen_key() == "year"


def test_both_files_are_written(scene: Scene, tmp_path: Path) -> None:
    scene.page.exported.emit(CSV)
    scene.page.exported.emit(TAX)
    assert scene.names == [
        "cocoon-earnings-2026-11-06-2026-11-19.csv",
        "cocoon-tax-2026-11-06-2026-11-19.csv",
    ]
    table = (tmp_path / scene.names[0]).read_bytes()
    assert table.startswith(b"\xef\xbb\xbfkind,start_utc")
    assert table.count(b"\r\n") == 27
    assert b"\r\r\n" not in table
    assert (tmp_path / scene.names[1]).read_text("utf-8-sig").startswith("kind,time_utc")
    assert len(list(tmp_path.iterdir())) == 2


def test_an_owner_may_think_better_of_it(scene: Scene, tmp_path: Path) -> None:
    scene.folder = None
    scene.page.exported.emit(CSV)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_written_is_an_error_with_a_way_out(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="No such file") as error:
        write(tmp_path / "missing" / "file.csv", "text")
    assert "folder" in error.value.hint


@pytest.mark.parametrize("is_chosen", [True, False])
def test_the_system_s_dialog_is_asked(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_chosen: bool
) -> None:
    page = QWidget()
    qtbot.addWidget(page)

    def answer(dialog: QFileDialog) -> None:
        dialog.selectFile(str(tmp_path / "mine.csv"))
        dialog.done(int(is_chosen))

    monkeypatch.setattr(QFileDialog, "open", answer)
    monkeypatch.chdir(tmp_path)
    found = asyncio.run(ask_for_file(page, "earnings.csv"))
    assert found == (tmp_path / "mine.csv" if is_chosen else None)


def test_real_ledgers_fill_the_page(qtbot: QtBot, tmp_path: Path) -> None:
    real, practice = tmp_path / "ledger.sqlite", tmp_path / "practice.sqlite"
    fill(real, earned(1, NOON - DAY, 10**9, network="mainnet", model="chat"))
    fill(real, signed(10**9, NOON - DAY + 1, network="mainnet"))
    fill(real, payout(10**9, NOON, network="mainnet"))
    fill(practice, *(earned(n, NOON - n * HOUR, 10**9) for n in range(1, 5)))
    page = EarningsPage()
    qtbot.addWidget(page)
    page.resize(900, 1200)
    page.show()

    async def run() -> None:
        async with AsyncExitStack() as stack:
            books = []
            for path in (real, practice):
                energy = await stack.enter_async_context(open_energy(path))
                history = await stack.enter_async_context(open_history(path))
                await energy.record([WORK] if path == real else [])
                books.append(EarningsBook(history, energy, path == practice))
            settings = replace(DEFAULTS, coin_price=2.0, electricity_price=0.5)
            source = EarningsLedgers(
                books, lambda: settings, clock=lambda: NOON + 60.0, zone=Zone(UTC)
            )
            control = EarningsControl(page, source, AtOnce(), plain)
            await control.load()
            shown = [card.accessibleName() for card in page._totals._cards]
            assert shown[:4] == [
                "Paid, 1.00 TON, measured",
                "Signed, 0 TON, measured",
                "Electricity, -0.50 EUR",
                "Net, +1.50 EUR",
            ]
            control._query = EarningsQuery(network="home")
            await control.load()
            await control._explain(page._chart.current or 0)

    asyncio.run(run())
    assert page._totals._cards[3].accessibleName().endswith("practice coins")
    assert "4.00\u202fTON more is not signed yet." in page._readout._notes.text()
    assert "chat@1:abc, 4 jobs" in texts(page.sheet)
