"""An amount with its pattern, label, and what it rests on."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.presenters.parts import MoneyKind, MoneyView
from app.ui.paint import dashed_box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role
from app.ui.widgets.figure import Figure
from app.ui.widgets.labels import Caption, Elided
from app.ui.widgets.swatch import Swatch

BOX_RADIUS = 8


class MoneyLabel(Elided):
    """What the amount is; gives way where a language needs more room than there is."""

    role = Role.SECONDARY


class MoneyFigure(QWidget):
    """One amount; an estimated one stands in its own dashed box.

    `activated` names the action of a link in the caption, such as the word "assumed".
    """

    activated = Signal(str)

    def __init__(self, kind: MoneyKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_estimate = kind is MoneyKind.ESTIMATED
        role = Role.ESTIMATE if self._is_estimate else Role.VALUE
        self._label = MoneyLabel()
        self._figure = Figure(role=role, tone=kind.tone)
        self._caption = Caption()
        self._caption.activated.connect(self.activated)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out(Swatch(kind))

    def _lay_out(self, swatch: Swatch) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(3)
        side, top = (12, 9) if self._is_estimate else (0, 0)
        column.setContentsMargins(side, top, side, top)
        row = QHBoxLayout()
        row.setSpacing(7)
        row.addWidget(swatch, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        column.addLayout(row)
        column.addWidget(self._figure)
        column.addWidget(self._caption)
        column.addStretch()

    def show_view(self, view: MoneyView) -> None:
        """Show an amount."""
        self._label.setText(view.label)
        self._figure.show_value(view.value, view.unit)
        self._caption.show_runs(view.caption)
        self._caption.setVisible(bool(view.caption))
        name = view.accessible or f"{view.label}, {view.value} {view.unit}"
        self.setAccessibleName(name)
        self._figure.setAccessibleName(name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed box of a forecast."""
        if self._is_estimate:
            color = QColor(tokens().estimated)
            dashed_box(smooth(QPainter(self)), QRectF(self.rect()), BOX_RADIUS, color)
