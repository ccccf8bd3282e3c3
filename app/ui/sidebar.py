"""The bar at the left: where to go, and the control block."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.presenters.control import ControlView
from app.presenters.navigation import PRODUCT, PageEntry
from app.presenters.parts import Tone
from app.ui.control_block import ControlBlock
from app.ui.icons import paint_line
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px
from app.ui.widgets.icon import AppMark
from app.ui.widgets.labels import Strong

WIDTH, COMPACT_WIDTH = 208, 56
ROW, RADIUS, ICON = 34, 6, 18
SIDE, COMPACT_SIDE = 12, 8


class Sidebar(QWidget):
    """Pages and control block; `chosen` gives the key of a page."""

    chosen = Signal(str)

    def __init__(self, entries: Iterable[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_compact = False
        self.control = ControlBlock()
        self._name = Strong(PRODUCT)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._rows = {entry.key: self._row(entry) for entry in entries}
        self._lay_out()
        self.set_compact(is_compact=False)

    def _row(self, entry: PageEntry) -> "NavRow":
        row = NavRow(entry)
        row.clicked.connect(lambda: self.chosen.emit(entry.key))
        self._group.addButton(row)
        return row

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        brand = QHBoxLayout()
        brand.setContentsMargins(8, 0, 0, 12)
        brand.setSpacing(10)
        self._mark = AppMark(26)
        brand.addWidget(self._mark)
        brand.addWidget(self._name, 1)
        self._column.addLayout(brand)
        for row in self._rows.values():
            self._column.addWidget(row)
        self._column.addStretch()
        self._column.addWidget(self.control)

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        self._rows[key].setChecked(True)

    def show_control(self, view: ControlView) -> None:
        """Show state and buttons, and make room for their words."""
        self.control.show_view(view)
        if not self._is_compact:
            self.setFixedWidth(self._wanted_width())

    def current(self) -> "NavRow":
        """Give the row of the page that is shown."""
        found = self._group.checkedButton()
        return found if isinstance(found, NavRow) else next(iter(self._rows.values()))

    def set_compact(self, *, is_compact: bool) -> None:
        """Show icons with tooltips, or words."""
        self._is_compact = is_compact
        side = COMPACT_SIDE if is_compact else SIDE
        self._column.setContentsMargins(side, 16, side + 1, 16)
        self._name.setVisible(not is_compact)
        self.control.set_compact(is_compact=is_compact)
        for row in self._rows.values():
            row.set_compact(is_compact=is_compact)
        self.setFixedWidth(COMPACT_WIDTH if is_compact else self._wanted_width())

    def _wanted_width(self) -> int:
        widest = max(row.full_width() for row in self._rows.values())
        return max(px(WIDTH), max(widest, self.control.full_width()) + 2 * SIDE + 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line at its edge."""
        painter, palette = QPainter(self), tokens()
        painter.fillRect(self.rect(), QColor(palette.sidebar))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(palette.border))


class NavRow(QAbstractButton):
    """A page to go to."""

    def __init__(self, entry: PageEntry) -> None:
        super().__init__()
        self._icon = entry.icon
        self._is_compact = False
        self.setText(entry.title)
        self.setAccessibleName(entry.title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_compact(self, *, is_compact: bool) -> None:
        """Leave the title to the tooltip, or show it."""
        self._is_compact = is_compact
        self.setToolTip(self.text() if is_compact else "")
        self.update()

    def full_width(self) -> int:
        """Say how wide it is with its title."""
        title = QFontMetrics(font(Role.STRONG)).horizontalAdvance(self.text())
        return px(10) * 3 + px(ICON) + title

    def sizeHint(self) -> QSize:
        """Be one row high."""
        height = max(px(ROW), QFontMetrics(font(Role.STRONG)).height() + 10)
        return QSize(px(40), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon and title; the present page stands on a ground of its own."""
        painter, palette = smooth(QPainter(self)), tokens()
        is_on = self.isChecked()
        if is_on:
            box(painter, QRectF(self.rect()), RADIUS, QColor(palette.surface),
                QColor(palette.border))  # fmt: skip
        elif self.underMouse():
            ground = QColor(palette.surface)
            ground.setAlphaF(0.5)
            box(painter, QRectF(self.rect()), RADIUS, ground)
        size = px(ICON)
        left = (self.width() - size) / 2 if self._is_compact else px(10)
        place = QRectF(left, (self.height() - size) / 2, size, size)
        tone = Tone.ACCENT if is_on else Tone.TEXT2
        paint_line(painter, self._icon, palette.color(tone), place)
        if self._is_compact:
            return
        painter.setFont(font(Role.STRONG if is_on else Role.BODY))
        painter.setPen(palette.color(Tone.TEXT if is_on else Tone.TEXT2))
        start = px(10) * 2 + size
        room = QRect(start, 0, self.width() - start, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
