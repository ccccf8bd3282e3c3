"""Addresses in lines of equal length, their first and last six characters bold."""

import math

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.presenters.parts import Tone
from app.presenters.wallet_words import ADDRESS_LINE, MARKED, address_lines
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px
from app.ui.widgets.field import TextBox

ADDRESS_LENGTH = 48
_SPACING = 1.4


class AddressLines(QWidget):
    """An address to compare; the whole of it is the widget's name."""

    def __init__(
        self, address: str = "", parent: QWidget | None = None, *, line: int = ADDRESS_LINE
    ) -> None:
        super().__init__(parent)
        self._line = line
        self.address = ""
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.show_address(address)

    def show_address(self, address: str) -> None:
        """Show another one."""
        self.address = address
        self.setAccessibleName(address)
        self.updateGeometry()
        self.update()

    def _lines(self) -> tuple[str, ...]:
        return address_lines(self.address, self._line)

    def _height(self) -> int:
        return round(QFontMetrics(font(Role.MONO)).height() * _SPACING)

    def sizeHint(self) -> QSize:
        """Make room for every line."""
        letters = max((len(line) for line in self._lines()), default=0)
        return QSize(math.ceil(letters * _step()) + 2, self._height() * len(self._lines()))

    def minimumSizeHint(self) -> QSize:
        """Never cut an address."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw letter after letter: bold ones may be wider."""
        painter, seen = QPainter(self), 0
        painter.setPen(tokens().color(Tone.TEXT))
        usual, bold = font(Role.MONO), _bold()
        step = _step()
        base = (self._height() + QFontMetrics(usual).ascent() - QFontMetrics(usual).descent()) / 2
        for number, line in enumerate(self._lines()):
            for place, letter in enumerate(line):
                painter.setFont(bold if is_marked(seen, len(self.address)) else usual)
                painter.drawText(QPointF(place * step, number * self._height() + base), letter)
                seen += 1


def is_marked(place: int, length: int) -> bool:
    """Tell whether a character is one of those that people compare."""
    return place < MARKED or place >= length - MARKED


def _step() -> float:
    return QFontMetricsF(_bold()).horizontalAdvance("0")


def _bold() -> QFont:
    made = font(Role.MONO)
    made.setWeight(QFont.Weight.Bold)
    return made


class _Marker(QSyntaxHighlighter):
    """Makes both ends of a whole address bold while it is typed."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._format = QTextCharFormat()
        self._format.setFontWeight(QFont.Weight.Bold)

    def highlightBlock(self, text: str) -> None:
        if len(text) != ADDRESS_LENGTH:
            return
        self.setFormat(0, MARKED, self._format)
        self.setFormat(len(text) - MARKED, MARKED, self._format)


class AddressBox(TextBox):
    """Where an address is typed or pasted; `edited` gives it whenever it changes."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__("", parent, name=name, lines=2)
        self.setFont(font(Role.MONO))
        self.setStyleSheet(f'QPlainTextEdit {{ font-family: "{font(Role.MONO).family()}"; }}')
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(2 * self.fontMetrics().lineSpacing() + px(24))
        self._marker = _Marker(self.document())
        self.textChanged.connect(lambda: self.edited.emit(self.address()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the line after as many characters as an address has in one."""
        margins = 2 * math.ceil(self.document().documentMargin()) + 2
        line = math.ceil(ADDRESS_LINE * _step()) + margins
        self.setViewportMargins(0, 0, max(0, self.contentsRect().width() - line), 0)
        super().resizeEvent(event)

    def address(self) -> str:
        """Give what was typed, without a line's end that came with it."""
        return self.toPlainText().strip("\r\n")

    def show_address(self, address: str) -> None:
        """Fill it in, unless it is there."""
        if self.address() != address:
            self.setPlainText(address)
