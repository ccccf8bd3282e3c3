"""A row of choices of which one holds."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from app.presenters.parts import Choice
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px

HEIGHT, INSET, SIDE = 32, 2, 13


class Segmented(QFrame):
    """Choices side by side; arrow keys move, and the choice holds at once.

    `chosen` gives the key that the owner picked.
    """

    chosen = Signal(str)

    def __init__(
        self, choices: Iterable[Choice] = (), parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(INSET, INSET, INSET, INSET)
        self._row.setSpacing(0)
        self._choices: tuple[Choice, ...] = ()
        self._segments: dict[str, Segment] = {}
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_choices(choices)

    def show_choices(self, choices: Iterable[Choice], chosen: str = "") -> None:
        """Offer other choices; the first holds unless another key is named."""
        new = tuple(choices)
        keep = chosen or self.chosen_key()
        if new != self._choices:
            self._choices = new
            self._rebuild()
        self.choose(keep if keep in self._segments else (new[0].key if new else ""))

    def _rebuild(self) -> None:
        for segment in self._segments.values():
            self._group.removeButton(segment)
            segment.hide()
            segment.deleteLater()
        self._segments = {choice.key: self._add(choice) for choice in self._choices}

    def _add(self, choice: Choice) -> "Segment":
        segment = Segment(choice, self)
        segment.toggled.connect(
            lambda is_on: self.chosen.emit(choice.key) if is_on and not self._is_quiet() else None
        )
        self._group.addButton(segment)
        self._row.addWidget(segment)
        return segment

    def _is_quiet(self) -> bool:
        return bool(self.property("is_quiet"))

    def chosen_key(self) -> str:
        """Give the key of the present choice, "" without one."""
        found = self._group.checkedButton()
        return found.key if isinstance(found, Segment) else ""

    def choose(self, key: str) -> None:
        """Show a choice without telling that it was picked."""
        segment = self._segments.get(key)
        if segment is not None:
            self.setProperty("is_quiet", True)
            segment.setChecked(True)
            self.setProperty("is_quiet", False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        box(smooth(QPainter(self)), QRectF(self.rect()), 7, QColor(tokens().sunken))


class Segment(QAbstractButton):
    """One choice of the row."""

    def __init__(self, choice: Choice, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = choice.key
        self.setText(choice.text)
        self.setAccessibleName(choice.text)
        self.setToolTip(choice.tooltip)
        self.setEnabled(choice.is_enabled)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Make room for the text in its heavier weight."""
        metrics = QFontMetrics(font(Role.STRONG))
        width = metrics.horizontalAdvance(self.text()) + 2 * px(SIDE)
        return QSize(width, max(px(HEIGHT) - 2 * INSET, metrics.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, on a ground of its own when it holds."""
        painter, palette = smooth(QPainter(self)), tokens()
        ink = palette.text if self.isChecked() or self.underMouse() else palette.text2
        if self.isChecked():
            box(painter, QRectF(self.rect()), 5, QColor(palette.surface), QColor(palette.border))
        painter.setFont(font(Role.STRONG if self.isChecked() else Role.BODY))
        painter.setPen(QColor(ink if self.isEnabled() else palette.text3))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
