"""The sums below the earnings chart: cards in a row, in several rows where it is narrow."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.presenters.earnings_view import TotalView
from app.presenters.parts import MoneyKind, Tone
from app.ui.paint import box, dashed_box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role
from app.ui.widgets.figure import Figure
from app.ui.widgets.labels import Secondary, SecondaryLine
from app.ui.widgets.swatch import Swatch
from app.ui.widgets.tag import Tag

RADIUS, GAP = 10, 12


class TotalCard(QFrame):
    """One sum; the estimated one stands in a dashed box."""

    activated = Signal(str)

    def __init__(self, kind: MoneyKind | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        is_estimate = kind is MoneyKind.ESTIMATED
        tone = Tone.TEXT if kind is None else kind.tone
        self._label, self._note, self._tag = SecondaryLine(), Secondary(), Tag()
        self._note.activated.connect(self.activated)
        self._figure = Figure(role=Role.ESTIMATE if is_estimate else Role.VALUE, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 12, 10)
        column.setSpacing(2)
        column.addLayout(self._head())
        column.addWidget(self._figure)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self.kind is not None:
            row.addWidget(Swatch(self.kind), 0, middle)
        row.addWidget(self._label, 0, middle)
        row.addWidget(self._note, 0, middle)
        row.addWidget(self._tag, 0, middle)
        row.addStretch(1)
        return row

    def show_view(self, view: TotalView) -> None:
        """Show another sum."""
        self._label.setText(view.label)
        self._figure.show_value(view.value, view.unit)
        self._note.show_runs(view.note)
        self._note.setVisible(bool(view.note))
        self._tag.setVisible(view.tag is not None)
        if view.tag is not None:
            self._tag.show_view(view.tag)
        self.setAccessibleName(view.accessible)
        self._figure.setAccessibleName(view.accessible)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and outline."""
        painter, palette, where = smooth(QPainter(self)), tokens(), QRectF(self.rect())
        if self.kind is MoneyKind.ESTIMATED:
            dashed_box(painter, where, RADIUS, QColor(palette.estimated), 1)
        else:
            box(painter, where, RADIUS, QColor(palette.surface), QColor(palette.border))


class TotalsRow(QWidget):
    """All sums; `activated` names the action of a word such as "assumed"."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[TotalCard] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)

    def show_views(self, views: tuple[TotalView, ...]) -> None:
        """Show other sums; cards are made anew only when there are others."""
        if [card.kind for card in self._cards] != [view.kind for view in views]:
            self._rebuild(views)
        for card, view in zip(self._cards, views, strict=True):
            card.show_view(view)
        self._reflow(force=True)

    def minimumSizeHint(self) -> QSize:
        """Allow one card beside nothing."""
        widest = max((card.minimumSizeHint().width() for card in self._cards), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many in a row as fit."""
        super().resizeEvent(event)
        self._reflow()

    def _rebuild(self, views: tuple[TotalView, ...]) -> None:
        for card in self._cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [TotalCard(view.kind, self) for view in views]
        for card in self._cards:
            card.activated.connect(self.activated)

    def _reflow(self, *, force: bool = False) -> None:
        columns = self._fitting()
        if not self._cards or (columns == self._columns and not force):
            return
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, number // columns, number % columns)
        for column in range(columns):
            self._grid.setColumnStretch(column, self._cards[column].sizeHint().width())
        self._columns = columns

    def _fitting(self) -> int:
        """Say how many stand in a row: as many as fit, in rows of about the same length."""
        count = len(self._cards)
        for rows in range(1, count):
            columns = -(-count // rows)
            widths = [
                max(card.sizeHint().width() for card in self._cards[column::columns])
                for column in range(columns)
            ]
            if sum(widths) + GAP * (columns - 1) <= self.width():
                return columns
        return 1
