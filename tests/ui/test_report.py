import asyncio
import zipfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from app.domain.support import Bundle, BundleFile, Part
from app.presenters.parts import BannerView
from app.presenters.support import present_bundle
from app.presenters.words import plain
from app.ui.actions import Actions
from app.ui.controllers.report import ReportSheet
from app.ui.widgets.page import Page
from app.ui.widgets.support_sheet import BackFoot, SupportFoot, SupportList, TextView
from tests.ui.pseudo import clipped, pseudo

BUNDLE = Bundle(
    (
        BundleFile("about.txt", Part.ABOUT, "Hello."),
        BundleFile("log-window.txt", Part.LOG, "<b>one</b>\ntwo"),
    ),
    1_795_000_000.0,
)


async def settled() -> None:
    for _ in range(8):
        await asyncio.sleep(0.01)


def run(
    qapp: QApplication, page: Page, path: Path | None, check: Callable[[Page], Awaitable[None]]
) -> list[BannerView]:
    """Open the sheet of a bundle that is saved at `path`."""
    said: list[BannerView] = []

    async def report() -> Bundle:
        return BUNDLE

    async def save_as(_page: QWidget, name: str) -> Path | None:
        assert name.endswith(".zip")
        return path

    async def main() -> None:
        async with asyncio.TaskGroup() as tasks:
            actions = Actions(tasks, said.append, plain)
            parts = SimpleNamespace(report=report, tr=plain)
            wishes = SimpleNamespace(actions=actions)
            ReportSheet(page, parts, wishes, save_as).open()  # type: ignore[arg-type] # what it uses
            await settled()
            await check(page)
            await settled()

    with asyncio.Runner(loop_factory=lambda: QEventLoop(qapp)) as runner:
        runner.run(main())
    return said


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page("Activity")
    qtbot.addWidget(page)
    page.resize(892, 700)
    page.show()
    return page


def test_what_is_inside_is_shown_before_it_is_saved(
    qapp: QApplication, page: Page, tmp_path: Path
) -> None:
    async def check(page: Page) -> None:
        content = page.sheet.content()
        assert isinstance(content, SupportList)
        content.opened.emit("log-window.txt")
        text = page.sheet.content()
        assert isinstance(text, TextView)
        assert text.box.toPlainText() == "<b>one</b>\ntwo"
        assert text.box.isReadOnly()
        page.sheet.findChildren(BackFoot)[-1].back.emit()
        assert isinstance(page.sheet.content(), SupportList)
        foot = page.sheet.findChildren(SupportFoot)[-1]
        foot.save.click()
        await settled()
        assert "x.zip" in foot._said.text()

    assert run(qapp, page, tmp_path / "x.zip", check) == []
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        assert archive.read("x/about.txt") == b"Hello."


def test_who_thinks_better_of_it_saves_nothing(qapp: QApplication, page: Page) -> None:
    async def check(page: Page) -> None:
        foot = page.sheet.findChildren(SupportFoot)[-1]
        foot.save.click()
        await settled()
        assert foot._said.text() == ""
        assert foot.save.isEnabled()

    assert run(qapp, page, None, check) == []


def test_a_disk_that_refuses_is_told(qapp: QApplication, page: Page, tmp_path: Path) -> None:
    async def check(page: Page) -> None:
        page.sheet.findChildren(SupportFoot)[-1].save.click()
        await settled()

    (banner,) = run(qapp, page, tmp_path / "none" / "x.zip", check)
    assert banner.clause == "The report was not saved."


def test_long_words_have_room(page: Page) -> None:
    view = present_bundle(BUNDLE, pseudo)
    page.sheet.open(view.title, SupportList(view), SupportFoot(view))
    assert clipped(page) == []
