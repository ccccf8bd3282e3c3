import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.domain.try_it import Answered, Recording, Turn
from app.presenters.parts import BannerView
from app.presenters.try_it import Stage, TryItFacts, present_try_it
from app.presenters.words import plain
from app.services.desk_state import DeskState
from app.ui.actions import Actions
from app.ui.controllers.parts import Parts, Wishes
from app.ui.controllers.try_it import TryItController
from app.ui.pages.try_it import TryItPage
from app.ui.watchdog import LIMIT_S
from tests.ui.pseudo import clipped, pseudo
from tests.ui.scene_try_it import CHAT, DONE, FACTS, RUNNING, SPEECH


class Desk:
    """Answers what it is asked, or waits to be stopped."""

    def __init__(self) -> None:
        self.spent = NanoTon(0)
        self.sample: Path | None = Path("voice-message.ogg")
        self.talks: list[tuple[str, Sequence[Turn]]] = []
        self.pieces = ("To", "kyo", ".")
        self.failure: AppError | None = None
        self.stopped = asyncio.Event()
        self.waits_for_stop = False

    async def models(self) -> tuple[str, ...]:
        return (CHAT, SPEECH, "qwen3")

    async def ask(self, model: str, talk: Sequence[Turn], show: Callable[[str], None]) -> Answered:
        self.talks.append((model, talk))
        if self.failure is not None:
            raise self.failure
        for piece in self.pieces:
            show(piece)
        if self.waits_for_stop:
            await self.stopped.wait()
        self.spent = NanoTon(self.spent + 380)
        return Answered(NanoTon(380), 19, is_stopped=self.waits_for_stop)

    async def hear(self, model: str, recording: Recording, show: Callable[[str], None]) -> Answered:
        self.talks.append((model, ()))
        show(f"heard {recording.name}")
        return Answered(NanoTon(100), 5)

    def stop(self) -> None:
        self.stopped.set()

    async def read_recording(self, path: Path) -> Recording:
        return Recording(path.name, b"OggS")


class Bench:
    """The page with its controller and no network behind it."""

    def __init__(self, page: TryItPage, tasks: asyncio.TaskGroup) -> None:
        self.page, self.desk = page, Desk()
        self.opened: list[str] = []
        self.banners = list[BannerView]()
        self.state = FACTS.state
        desk = SimpleNamespace(state=self.state)
        parts = cast("Parts", SimpleNamespace(desk=desk, tr=plain))
        actions = Actions(tasks, self.banners.append, plain)
        wishes = Wishes(actions, lambda _name: None, self.opened.append)
        self.controller = TryItController(page, parts, wishes, self.desk)
        self.controller.visited()

    def ask(self, text: str) -> None:
        self.page._talk._box.setPlainText(text)
        QTest.keyClick(self.page._talk._box, Qt.Key.Key_Return)

    def answers(self) -> list[str]:
        return [row._answer.text() for row in self.page._talk._list._rows]

    def captions(self) -> list[str]:
        return [row._caption.text() for row in self.page._talk._list._rows]


@pytest.fixture
def page(qtbot: QtBot) -> TryItPage:
    page = TryItPage()
    qtbot.addWidget(page)
    page.resize(892, 760)
    page.show()
    return page


def play(page: TryItPage, story: Callable[[Bench], Awaitable[None]]) -> None:
    async def main() -> None:
        async with asyncio.TaskGroup() as tasks:
            await story(Bench(page, tasks))

    asyncio.run(main())


async def turns() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


def test_a_question_is_answered_and_priced(page: TryItPage) -> None:
    async def story(bench: Bench) -> None:
        bench.ask("What is the capital of Japan?")
        assert not page._talk._send.isEnabled()
        assert page._talk._stop.isEnabled()
        await turns()
        assert bench.answers() == ["Tokyo."]
        assert bench.captions()[0].startswith("cocoon-tiny-chat, 19 tokens, 0.00000038")
        assert page._talk._box.toPlainText() == ""
        assert page._cost._figure.accessibleName() == "0.00000038 TON"
        assert "qwen3" in [c.key for c in page._talk.model._choices]
        bench.ask("And?")
        await turns()
        assert [len(talk) for _, talk in bench.desk.talks] == [1, 3]
        page._talk._list._rows[0]._copy.click()
        assert QApplication.clipboard().text() == "Tokyo."

    play(page, story)


def test_an_answer_can_be_stopped(page: TryItPage) -> None:
    async def story(bench: Bench) -> None:
        bench.desk.waits_for_stop = True
        bench.ask("Count")
        await turns()
        page._talk._stop.click()
        assert page._talk._stop.text() == "Stopping"
        assert not page._talk._stop.isEnabled()
        await turns()
        assert bench.captions()[0].endswith("stopped")
        assert bench.answers() == ["Tokyo."]

    play(page, story)


def test_what_fails_is_said_in_its_place(page: TryItPage) -> None:
    async def story(bench: Bench) -> None:
        bench.desk.failure = AppError("No worker now.", hint="Try again.")
        bench.ask("Hello")
        await turns()
        assert bench.answers() == ["No worker now. Try again."]
        assert not bench.banners
        bench.desk.failure = None
        bench.ask("Hello again")
        await turns()
        assert bench.answers()[1] == "Tokyo."

    play(page, story)


def test_recordings_are_sent_by_button_and_by_drop(page: TryItPage) -> None:
    async def story(bench: Bench) -> None:
        page._voice._sample.click()
        await turns()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile("/tmp/note.wav")])  # noqa: S108 - only its name is read
        page._voice.dropEvent(_drop(data))
        await turns()
        assert bench.answers() == ["heard voice-message.ogg", "heard note.wav"]
        assert [model for model, _ in bench.desk.talks] == [SPEECH, SPEECH]

    play(page, story)


def _drop(data: QMimeData) -> QDropEvent:
    return QDropEvent(
        QPointF(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip


def test_the_talk_is_gone_when_it_is_cleared(page: TryItPage) -> None:
    async def story(bench: Bench) -> None:
        bench.ask("Hello")
        await turns()
        page._talk._clear.click()
        assert bench.answers() == []
        assert page._talk._waiting.isVisible()
        assert bench.controller._exchanges == ()
        bench.page._talk.model.chosen.emit("qwen3")
        bench.ask("Hello")
        await turns()
        model, talk = bench.desk.talks[-1]
        assert (model, len(talk)) == ("qwen3", 1)

    play(page, story)


def test_a_long_answer_does_not_hold_the_window_up(page: TryItPage) -> None:
    slowest = 0.0
    for length in range(40):
        growing = replace(RUNNING, answer="word " * 20 * length)
        began = time.thread_time()
        page.show_view(present_try_it(replace(FACTS, exchanges=(DONE, growing)), plain))
        QApplication.processEvents()
        if length:  # the first one makes the widgets
            slowest = max(slowest, time.thread_time() - began)
    assert slowest < LIMIT_S


def test_without_a_network_there_is_the_way_to_one(page: TryItPage, qtbot: QtBot) -> None:
    page.show_view(present_try_it(TryItFacts(DeskState()), plain))
    assert not page._talk.isVisible()
    with qtbot.waitSignal(page.acted):
        page._empty._action.click()


def test_shift_and_enter_begin_a_line(page: TryItPage) -> None:
    page.show_view(present_try_it(replace(FACTS, exchanges=()), plain))
    box = page._talk._box
    box.setPlainText("one")
    QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert box.toPlainText() == "\none"
    box.clear()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not page._talk._send.isEnabled()


def test_the_newest_stays_in_sight_unless_somebody_reads_above(
    page: TryItPage, qtbot: QtBot
) -> None:
    many = tuple(replace(DONE, question=str(number)) for number in range(20))
    page.show_view(present_try_it(replace(FACTS, exchanges=many), plain))
    bar = page._talk._list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    bar.triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)
    grown = (*many[:-1], replace(RUNNING, answer="line\n" * 30, stage=Stage.ANSWERING))
    page.show_view(present_try_it(replace(FACTS, exchanges=grown), plain))
    QApplication.processEvents()
    assert bar.value() == 0


def test_in_a_narrow_window_the_cards_go_below(page: TryItPage, qtbot: QtBot) -> None:
    page.show_view(present_try_it(FACTS, plain))
    page.set_narrow(is_narrow=True)
    qtbot.waitUntil(lambda: page._right.y() > page._talk.y())


@pytest.mark.parametrize("is_narrow", [False, True])
def test_long_words_have_room(page: TryItPage, qtbot: QtBot, *, is_narrow: bool) -> None:
    page.resize(744 if is_narrow else 892, 760)
    page.set_narrow(is_narrow=is_narrow)
    page.show_view(present_try_it(FACTS, pseudo))
    qtbot.waitUntil(lambda: not clipped(page))
    assert page._content.width() <= page.width()
