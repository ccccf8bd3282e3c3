import asyncio
import logging
import math

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from app.domain.errors import AppError
from app.presenters.parts import BannerView, Rank
from app.presenters.words import plain
from app.ui.actions import Actions, enable, error_banner


class FullDiskError(AppError):
    title = "The disk is full"
    hint = "Free 2 GB and try again"


async def fail(error: Exception) -> None:
    await asyncio.sleep(0)
    raise error


def run_all(qapp: QApplication, *works: Exception | None) -> list[BannerView]:
    reports: list[BannerView] = []

    async def main() -> None:
        async with asyncio.TaskGroup() as tasks:
            actions = Actions(tasks, reports.append, plain)
            for work in works:
                actions.run(asyncio.sleep(0) if work is None else fail(work))

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    return reports


def test_what_goes_well_is_not_reported(qapp: QApplication) -> None:
    assert run_all(qapp, None, None) == []


def test_errors_are_plain_sentences(qapp: QApplication) -> None:
    report = run_all(qapp, FullDiskError("12 bytes <b>free</b>\x1b[31m"))[0]
    assert report.rank is Rank.PROBLEM
    assert report.clause == "The disk is full."
    assert report.sentence == "12 bytes <b>free</b> [31m. Free 2 GB and try again."


def test_a_bug_does_not_take_the_others_down(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        reports = run_all(qapp, ValueError("secret"), None, FullDiskError("x"))
    assert len(reports) == 2
    assert "secret" not in reports[0].clause + reports[0].sentence
    assert "A click failed" in caplog.text


def test_a_button_rests_while_its_work_runs(qapp: QApplication, qtbot: QtBot) -> None:
    button = QPushButton("Send")
    qtbot.addWidget(button)
    seen: list[bool] = []

    async def work() -> None:
        await asyncio.sleep(0.01)
        seen.append(button.isEnabled())

    async def main() -> None:
        async with asyncio.TaskGroup() as tasks:
            actions = Actions(tasks, lambda _view: None, plain)
            actions.run(work(), busy=button)

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    assert seen == [False]
    assert button.isEnabled()


def test_what_is_late_is_cancelled(qapp: QApplication) -> None:
    ended: list[str] = []

    async def work() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            ended.append("cancelled")

    async def main() -> None:
        async with asyncio.TaskGroup() as tasks:
            actions = Actions(tasks, lambda _view: None, plain)
            await actions.finish(0.01)
            actions.run(work())
            await asyncio.sleep(0)
            await actions.finish(0.01)

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    assert ended == ["cancelled"]


def test_nobody_waits_for_what_only_follows(qapp: QApplication) -> None:
    ended: list[str] = []

    async def follow() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append("cancelled")

    async def main() -> None:
        async with asyncio.TaskGroup() as tasks:
            actions = Actions(tasks, lambda _view: None, plain)
            actions.follow(follow())
            await asyncio.sleep(0)
            await actions.finish(math.inf)

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    assert ended == ["cancelled"]


def test_an_error_of_its_own_place_is_shown_there(qapp: QApplication) -> None:
    here: list[BannerView] = []
    elsewhere: list[BannerView] = []

    async def main() -> None:
        async with asyncio.TaskGroup() as tasks:
            actions = Actions(tasks, elsewhere.append, plain)
            actions.run(fail(FullDiskError("x")), on_error=here.append)

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    assert (len(here), len(elsewhere)) == (1, 0)


def test_a_button_that_is_gone_is_no_trouble(qtbot: QtBot) -> None:
    class Gone(QPushButton):
        def setEnabled(self, arg__1: bool, /) -> None:
            raise RuntimeError(arg__1)

    button = Gone()
    qtbot.addWidget(button)
    enable(button)


def test_an_error_without_words_is_short() -> None:
    assert error_banner(AppError(""), plain).sentence == ""
