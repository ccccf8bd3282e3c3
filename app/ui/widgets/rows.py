"""Rows of cards: a requirement, an entry of a list."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.parts import RequirementView, Tone
from app.ui.paint import smooth
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.icon import Icon
from app.ui.widgets.labels import Caption, Hairline, Medium, Secondary, Strong
from app.ui.widgets.paragraph import Paragraph

TOP = Qt.AlignmentFlag.AlignTop


class RequirementLine(QWidget):
    """What this computer has: icon, name, value with its reason, and the mark."""

    NAME_WIDTH = 84

    def __init__(self, view: RequirementView | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = Icon("info")
        self._name = Secondary()
        self._value = Medium()
        self._reason = Caption()
        self._mark = Icon("check")
        self._name.setFixedWidth(px(self.NAME_WIDTH))
        self._lay_out()
        if view is not None:
            self.show_view(view)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(0, 13, 0, 13)
        row.setSpacing(0)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._value)
        words.addWidget(self._reason)
        words.addStretch()
        row.addWidget(self._icon, 0, TOP)
        row.addSpacing(12)
        row.addWidget(self._name, 0, TOP)
        row.addLayout(words, 1)
        row.addSpacing(10)
        row.addWidget(self._mark, 0, TOP)
        column.addLayout(row)

    def show_view(self, view: RequirementView) -> None:
        """Show a requirement."""
        self._icon.show_icon(view.icon)
        self._name.setText(view.name)
        self._value.setText(view.value)
        self._reason.setText(view.reason)
        self._mark.show_mark(view.mark)
        said = (view.name, view.value, view.reason, view.mark_text)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))


class RoundIcon(QWidget):
    """A line icon on a round ground, at the left of an entry."""

    SIZE, ICON = 30, 15

    def __init__(self, icon: str, tone: Tone = Tone.TEXT2, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(px(self.SIZE), px(self.SIZE))
        self._icon = Icon(icon, tone, self, size=self.ICON)
        by = (px(self.SIZE) - px(self.ICON)) // 2
        self._icon.setGeometry(by, by, px(self.ICON), px(self.ICON))

    def show_icon(self, icon: str, tone: Tone) -> None:
        """Show another icon."""
        self._icon.show_icon(icon, tone)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        painter = smooth(QPainter(self))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens().sunken))
        painter.drawEllipse(QRectF(self.rect()))


class ListRow(QWidget):
    """An entry of two lines under a hairline; `left` and `right` take what stands beside them.

    `title_row` takes tags behind the title.
    """

    HEIGHT = 50

    def __init__(
        self,
        title: str = "",
        caption: str = "",
        parent: QWidget | None = None,
        *,
        is_strong: bool = False,
        height: int = HEIGHT,
    ) -> None:
        super().__init__(parent)
        self.title: Paragraph | Strong = Strong(title) if is_strong else Paragraph(title)
        self.caption = Caption(caption)
        self.left, self.right = QHBoxLayout(), QHBoxLayout()
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(8)
        self.title_row.addWidget(self.title, 0 if is_strong else 1)
        if is_strong:
            self.title_row.addStretch(1)
        self.setMinimumHeight(px(height))
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch()
        words.addLayout(self.title_row)
        words.addWidget(self.caption)
        words.addStretch()
        row.addLayout(self.left)
        row.addLayout(words, 1)
        row.addLayout(self.right)
        column.addLayout(row, 1)
