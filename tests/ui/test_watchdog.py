import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.watchdog import LoopWatchdog, core_wait, described


def watch(qapp: QApplication, qtbot: QtBot, block_s: float) -> LoopWatchdog:
    watchdog = LoopWatchdog(QObject(qapp), limit_s=0.06)
    watchdog.start()
    QTimer.singleShot(10, lambda: time.sleep(block_s))
    qtbot.wait(150)
    watchdog.stop()
    watchdog.stop()
    return watchdog


def test_a_loop_that_stands_still_is_noticed(qapp: QApplication, qtbot: QtBot) -> None:
    blocks = watch(qapp, qtbot, 0.12).blocks
    assert len(blocks) == 1
    assert blocks[0].seconds > 0.1
    assert "time.sleep(block_s)" in blocks[0].where


def test_a_loop_that_turns_is_left_alone(qapp: QApplication, qtbot: QtBot) -> None:
    assert not watch(qapp, qtbot, 0.001).blocks


def test_the_wait_for_a_core_only_grows() -> None:
    assert 0 <= core_wait() <= core_wait()
    assert not described(None)
