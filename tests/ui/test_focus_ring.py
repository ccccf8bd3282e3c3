from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.widgets.buttons import Button
from app.ui.widgets.field import LineEdit
from app.ui.widgets.focus_ring import FocusRing, Ring


@pytest.fixture
def ring(qapp: QApplication) -> Iterator[FocusRing]:
    made = FocusRing(qapp)
    yield made
    qapp.focusChanged.disconnect(made._follow)
    made._release()
    made.deleteLater()


@pytest.fixture
def buttons(qtbot: QtBot, ring: FocusRing) -> Iterator[list[QWidget]]:
    assert ring is not None
    whole = QWidget()
    qtbot.addWidget(whole)
    column = QVBoxLayout(whole)
    made: list[QWidget] = [Button("One"), Button("Two"), LineEdit(name="Three")]
    for widget in made:
        column.addWidget(widget)
    with qtbot.waitActive(whole):
        whole.show()
        whole.activateWindow()
    made[0].setFocus()
    yield made
    whole.close()


def rings(widget: QWidget) -> list[Ring]:
    return [ring for ring in widget.window().findChildren(Ring) if ring.isVisible()]


def test_the_ring_stands_two_pixels_apart(buttons: list[QWidget]) -> None:
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)
    assert buttons[1].hasFocus()
    (ring,) = rings(buttons[1])
    assert ring.geometry() == buttons[1].geometry().adjusted(-4, -4, 4, 4)
    assert not ring.grab().isNull()


def test_the_ring_moves_with_its_widget(buttons: list[QWidget]) -> None:
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)
    buttons[1].move(buttons[1].x() + 10, buttons[1].y())
    (ring,) = rings(buttons[1])
    assert ring.x() == buttons[1].x() - 4
    buttons[1].hide()
    assert not rings(buttons[0])


def test_the_pointer_brings_no_ring(buttons: list[QWidget]) -> None:
    QTest.mousePress(buttons[1], Qt.MouseButton.LeftButton)
    assert buttons[1].hasFocus()
    assert not rings(buttons[1])
    QTest.mouseRelease(buttons[1], Qt.MouseButton.LeftButton)


def test_fields_draw_their_own(buttons: list[QWidget]) -> None:
    buttons[2].setFocus(Qt.FocusReason.TabFocusReason)
    assert not rings(buttons[2])


def test_the_ring_scrolls_with_the_content(qtbot: QtBot, ring: FocusRing) -> None:
    assert ring is not None
    area, content = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    column = QVBoxLayout(content)
    first, second = Button("One"), Button("Two")
    column.addWidget(first)
    column.addWidget(second)
    area.setWidget(content)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    first.setFocus()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert rings(second)[0].parentWidget() is content


def test_a_widget_that_dies_takes_its_ring_along(buttons: list[QWidget], qtbot: QtBot) -> None:
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)
    window = buttons[0].window()
    buttons[1].deleteLater()
    qtbot.wait(10)
    assert not rings(window)
