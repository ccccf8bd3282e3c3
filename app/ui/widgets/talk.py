"""A talk with a model: questions at the right, answers below them, the newest in sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.presenters.parts import Tone
from app.presenters.try_it import ExchangeView
from app.ui.type_scale import px
from app.ui.widgets.buttons import IconButton
from app.ui.widgets.card import Panel
from app.ui.widgets.icon import Icon
from app.ui.widgets.labels import Body, Caption

LINE_SEPARATOR = "\N{LINE SEPARATOR}"
"""What begins a new line inside a paragraph."""

_LEAST_HEIGHT = 200
_QUESTION_INDENT = 64


class Talk(QScrollArea):
    """The exchanges, oldest first; `copied` carries an answer that is to be copied."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ExchangeRow] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(px(_LEAST_HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "talk")
        content = QWidget()
        content.setProperty("role", "plain")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(14)
        self._column.addStretch(1)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._is_at_end = True
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._follow)
        bar.actionTriggered.connect(lambda _action: self._remember(bar.sliderPosition()))

    def show_exchanges(self, views: tuple[ExchangeView, ...], copy_text: str) -> None:
        """Show other exchanges; what did not change keeps its widgets."""
        while len(self._rows) > len(views):
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(views):
            made = ExchangeRow(copy_text)
            made.copied.connect(self.copied)
            self._rows.append(made)
            self._column.insertWidget(self._column.count() - 1, made)
            self._is_at_end = True
        for row, view in zip(self._rows, views, strict=True):
            row.show_view(view)
        if views:
            self.setAccessibleName(views[-1].accessible)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the newest in sight."""
        super().resizeEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Go to the end unless somebody reads further up."""
        if self._is_at_end:
            bar = self.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _remember(self, value: int) -> None:
        """Note where the owner went; what a layout does to the bar is no wish of theirs."""
        self._is_at_end = value >= self.verticalScrollBar().maximum() - px(24)


class ExchangeRow(QWidget):
    """A question in its bubble, the answer, and the line that tells its price."""

    copied = Signal(str)

    def __init__(self, copy_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: ExchangeView | None = None
        self._icon, self._question = Icon("microphone", Tone.TEXT2, size=16), Body()
        self._answer, self._caption = Body(), Caption()
        self._copy = IconButton("copy", copy_text, size=16, tone=Tone.TEXT3)
        self._copy.clicked.connect(self._tell_copied)
        self._lay_out()

    def _lay_out(self) -> None:
        bubble = Panel("sunken", margins=(12, 7, 12, 7))
        inside = QHBoxLayout()
        inside.setSpacing(8)
        inside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._question, 1)
        bubble.body.addLayout(inside)
        first = QHBoxLayout()
        first.addSpacing(px(_QUESTION_INDENT))
        first.addStretch(1)
        first.addWidget(bubble)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._caption, 1)
        below.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(first)
        column.addSpacing(2)
        column.addWidget(self._answer)
        column.addLayout(below)

    def show_view(self, view: ExchangeView) -> None:
        """Show how far the exchange has come."""
        if view == self._view:
            return
        self._view = view
        self._icon.setVisible(bool(view.icon))
        self._question.setText(view.question.replace("\n", LINE_SEPARATOR))
        self._answer.setText(view.answer.replace("\n", LINE_SEPARATOR))
        self._answer.set_tone(view.answer_tone)
        self._caption.setText(view.caption)
        self._copy.setVisible(bool(view.copied))
        self.setAccessibleName(view.accessible)

    def _tell_copied(self) -> None:
        if self._view is not None:
            self.copied.emit(self._view.copied)
