"""What stands in the sheet of the wallet's page besides its steps: receiving, one movement."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.wallet_check import CheckView, ContractView
from app.presenters.wallet_history import EntryView
from app.presenters.wallet_receive import ReceiveView
from app.ui.type_scale import px
from app.ui.widgets.address import AddressLines
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import (
    Body,
    Caption,
    Line,
    Mono,
    Secondary,
    SecondaryLine,
    Strong,
)
from app.ui.widgets.qr import QrCode

TOP, LEFT = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft


class Receive(QWidget):
    """The address beside its code."""

    def __init__(self, view: ReceiveView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.code = QrCode(view.code, name=view.code_name)
        self.copy = Button(view.copy, "copy")
        self.copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(Secondary(view.sentence))
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(20)
        words.setSpacing(10)
        words.addWidget(AddressLines(view.address, line=16), 0, LEFT)
        words.addWidget(self.copy, 0, LEFT)
        words.addWidget(Caption(view.caption))
        words.addStretch(1)
        row.addWidget(self.code, 0, TOP)
        row.addLayout(words, 1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(1)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._view.address)
        self.copy.setText(self._view.copied)
        self.copy.set_line_icon("check")


class Movement(QWidget):
    """Everything about one movement of coins; long values can be selected."""

    def __init__(self, view: EntryView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(14)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, px(96))
        for number, (name, value) in enumerate(view.pairs):
            grid.addWidget(SecondaryLine(name), number, 0, TOP)
            grid.addWidget(Body(value), number, 1)
        column.addLayout(grid)
        for name, value in view.mono:
            column.addWidget(SecondaryLine(name))
            column.addWidget(_mono(value))
        column.addStretch(1)


def _mono(value: str) -> QWidget:
    half = -(-len(value) // 2)
    return Mono(f"{value[:half]}\n{value[half:]}")


class Check(QWidget):
    """What every side says of each proxy contract, and why they differ."""

    def __init__(self, view: CheckView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Secondary(view.sentence))
        for contract in view.contracts:
            column.addSpacing(6)
            title = Strong(contract.title)
            title.setToolTip(contract.copied)
            column.addWidget(title)
            column.addLayout(_rows(contract))
            for sentence in contract.sentences:
                column.addWidget(Body(sentence))
        column.addStretch(1)


def _rows(contract: ContractView) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for place, (label, value) in enumerate(contract.rows):
        grid.addWidget(SecondaryLine(label), place, 0)
        grid.addWidget(Line(value), place, 1, Qt.AlignmentFlag.AlignRight)
    return grid
