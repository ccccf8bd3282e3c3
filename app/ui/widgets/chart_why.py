"""*Why did I earn this?*: the breakdown in a side sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.presenters.earnings_view import WhyLine, WhyView
from app.presenters.parts import Tone
from app.ui.type_scale import px
from app.ui.widgets.labels import Body, Caption, Hairline, Heading, Line, Secondary, Strong

INDENT = 16


class WhySheet(QWidget):
    """The lines of a `WhyView`: texts left, values right, a line above every sum."""

    def __init__(self, view: WhyView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(view.accessible)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addWidget(Heading(view.intro))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        for line in view.lines:
            self._add(line)
        column.addLayout(self._grid)
        for note in view.notes:
            column.addWidget(Caption(note))
        column.addStretch(1)

    def _add(self, line: WhyLine) -> None:
        row = self._grid.rowCount()
        if line.is_sum:
            self._grid.addWidget(Hairline(), row, 0, 1, 2)
            row += 1
        text = Body(line.text) if not line.level else Secondary(line.text)
        value = Strong(line.value) if line.is_sum else Line(line.value)
        if line.is_sum:
            text.setProperty("role", "strong")
        elif line.level:
            value.set_tone(Tone.TEXT2)
            text.setContentsMargins(px(INDENT), 0, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(text, row, 0, top)
        self._grid.addWidget(value, row, 1, top | Qt.AlignmentFlag.AlignRight)
