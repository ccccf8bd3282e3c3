import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.network import ServedModel
from app.models.model_card import ModelCard, UnfitModelError
from app.models.verify import Verdict
from app.presenters.models import Models, ModelsFacts, present_models
from app.presenters.parts import BannerView
from app.presenters.words import plain
from app.ui.actions import Actions
from app.ui.controllers.models import ModelsController
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.models import ModelRow, ModelsPage
from tests.ui.demo import SHARING
from tests.ui.pseudo import clipped, pseudo
from tests.ui.scene_models import BROKEN, CHAT, FACTS, HARDWARE, QWEN


class Shelf:
    """Two models; a check goes on until `goes_on`."""

    def __init__(self) -> None:
        self.shelved: Models = (CHAT, QWEN)
        self.goes_on = asyncio.Event()
        self.failure: AppError | None = None

    async def models(self) -> Models:
        return self.shelved

    async def add(self, folder: Path) -> ModelCard:
        if folder.name == "odd":
            raise UnfitModelError("It is a Transformer model.")
        card = replace(QWEN, source=str(folder), name=folder.name)
        self.shelved = (*self.shelved, card)
        return card

    async def remove(self, source: str) -> None:
        self.shelved = tuple(each for each in self.shelved if each.source != source)

    async def verify(self, _source: str, tell: Callable[[float], None]) -> Verdict:
        tell(0.5)
        await self.goes_on.wait()
        if self.failure is not None:
            raise self.failure
        return Verdict(6, 100)


class Bench:
    """The page with its controller."""

    def __init__(self, page: ModelsPage, tasks: asyncio.TaskGroup) -> None:
        self.page, self.shelf = page, Shelf()
        self.banners = list[BannerView]()
        network = SimpleNamespace(models=(ServedModel("builtin:chat", "tiny@1:ab"),))
        desk = SimpleNamespace(state=SHARING, joined=SimpleNamespace(network=network))
        cards = SimpleNamespace(hardware=HARDWARE)
        parts = cast("Parts", SimpleNamespace(desk=desk, cards=cards, tr=plain))
        actions = Actions(tasks, self.banners.append, plain)
        wishes = Wishes(actions, lambda _name: None, lambda _key: None)
        self.controller = ModelsController(page, parts, wishes, self.shelf)
        self.controller.visited()

    def rows(self) -> list[ModelRow]:
        return self.page._groups[0]._rows

    def names(self) -> list[str]:
        return [row._name.text() for row in self.rows()]


@pytest.fixture
def page(qtbot: QtBot) -> ModelsPage:
    page = ModelsPage()
    qtbot.addWidget(page)
    page.resize(892, 760)
    page.show()
    return page


def play(page: ModelsPage, story: Callable[[Bench], Awaitable[None]]) -> None:
    async def main() -> None:
        async with asyncio.TaskGroup() as tasks:
            await story(Bench(page, tasks))

    asyncio.run(main())


async def turns() -> None:
    for _ in range(10):
        await asyncio.sleep(0)
    QApplication.processEvents()


def test_models_are_looked_at_with_a_visit(page: ModelsPage) -> None:
    async def story(bench: Bench) -> None:
        assert page._groups[0]._empty.isVisible()
        await turns()
        assert bench.names() == ["cocoon-tiny-chat", "qwen3-4b-int8"]
        assert not page._groups[0]._empty.isVisible()
        first, second = bench.rows()
        assert first._served_on.text() == "Practice network"
        assert first._tag._view.text == "served"
        assert not first._remove.isVisible()
        assert second._remove.isVisible()
        assert not second._check.isEnabled()

    play(page, story)


def test_files_are_checked_with_progress_and_an_end(page: ModelsPage) -> None:
    async def story(bench: Bench) -> None:
        await turns()
        row = bench.rows()[0]
        row._check.click()
        await turns()
        bench.controller._show()
        assert row._progress.isVisible()
        assert row._progress_text.text() == "Checking, 50\u202f%"
        assert not row._check.isEnabled()
        bench.shelf.goes_on.set()
        await turns()
        assert row._result.text() == "All 6 files are as the manifest says."
        assert not row._progress.isVisible()

    play(page, story)


def test_a_check_that_fails_says_so_at_the_model(page: ModelsPage) -> None:
    async def story(bench: Bench) -> None:
        await turns()
        bench.shelf.goes_on.set()
        bench.shelf.failure = AppError("The folder is gone.")
        bench.rows()[0]._check.click()
        await turns()
        assert bench.rows()[0]._result.text() == "The folder is gone."
        assert not bench.banners

    play(page, story)


def test_a_folder_is_added_refused_and_taken_off(
    page: ModelsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = ["/m/new", "/m/odd", ""]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: chosen.pop(0))

    async def story(bench: Bench) -> None:
        await turns()
        page._add.click()
        await turns()
        assert bench.names()[-1] == "new"
        page._add.click()
        page._add.click()
        await turns()
        assert [banner.clause for banner in bench.banners] == ["This model cannot be served."]
        bench.rows()[-1]._remove.click()
        await turns()
        assert "new" not in bench.names()

    play(page, story)


def test_rows_are_kept_while_their_models_stay(page: ModelsPage) -> None:
    page.show_view(present_models(FACTS, plain))
    before = list(page._groups[0]._rows)
    page.show_view(present_models(replace(FACTS, models=(CHAT, BROKEN)), plain))
    assert page._groups[0]._rows == before[:2]
    assert not page._groups[0]._rows[1]._bar.isVisible()
    page.show_view(present_models(ModelsFacts(SHARING, HARDWARE), plain))
    assert page._groups[0]._rows == []


def test_in_a_narrow_window_memory_goes_below_the_name(page: ModelsPage, qtbot: QtBot) -> None:
    page.show_view(present_models(FACTS, plain))
    row = page._groups[0]._rows[0]
    page.set_narrow(is_narrow=True)
    qtbot.waitUntil(lambda: row._memory.y() > row._words.y())
    page.set_narrow(is_narrow=False)
    qtbot.waitUntil(lambda: row._memory.x() > row._words.x())


def test_a_row_grows_with_what_it_says(page: ModelsPage, qtbot: QtBot) -> None:
    page.show_view(present_models(ModelsFacts(SHARING, HARDWARE), plain))
    QApplication.processEvents()
    page.show_view(present_models(replace(FACTS, checks={}), plain))
    QApplication.processEvents()
    page.show_view(present_models(FACTS, plain))
    row = page._groups[0]._rows[0]
    words = (row._caption, row._details, row._result)
    qtbot.waitUntil(lambda: all(w.height() >= w.heightForWidth(w.width()) > 0 for w in words))


@pytest.mark.parametrize("is_narrow", [False, True])
def test_long_words_have_room(page: ModelsPage, qtbot: QtBot, *, is_narrow: bool) -> None:
    page.resize(744 if is_narrow else 892, 760)
    page.set_narrow(is_narrow=is_narrow)
    long = replace(QWEN, name="a-model-whose-name-is-as-long-as-names-may-be")
    page.show_view(present_models(replace(FACTS, models=(CHAT, long, BROKEN)), pseudo))
    qtbot.waitUntil(lambda: not clipped(page))
    assert page._content.width() <= page.width()
