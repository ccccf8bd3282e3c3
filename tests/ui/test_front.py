from pytestqt.qtbot import QtBot

from app.ui.first_run import FirstRunWindow
from app.ui.front import Front


class FakeWindow:
    def __init__(self) -> None:
        self.times = 0

    def bring_to_front(self) -> None:
        self.times += 1


def test_only_the_leading_window_comes_to_the_front() -> None:
    front, first, second = Front(), FakeWindow(), FakeWindow()
    front.bring_to_front()
    front.lead(first)
    front.bring_to_front()
    front.lead(second)
    front.bring_to_front()
    assert (first.times, second.times) == (1, 1)


def test_the_first_run_comes_to_the_front(qtbot: QtBot) -> None:
    front, window = Front(), FirstRunWindow()
    qtbot.addWidget(window)
    window.showMinimized()
    front.lead(window)
    front.bring_to_front()
    assert window.isVisible()
    assert not window.isMinimized()
