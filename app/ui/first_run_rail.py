"""The rail of the first run: numbered steps, and the way out."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.first_run import Step, StepState
from app.presenters.first_run_view import RailStepView, RailView
from app.presenters.navigation import PRODUCT
from app.presenters.parts import Tone
from app.ui.icons import paint_line
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.icon import AppMark
from app.ui.widgets.labels import Caption, Strong

WIDTH, COMPACT_WIDTH = 248, 64
ROW, DISC, ICON, GAP, SIDE = 44, 24, 14, 12, 20
_DASH = 4


class Rail(QWidget):
    """`stepped` gives the step that the owner wants to see, `left` that he leaves."""

    stepped = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[Step, RailRow] = {}
        self._name = Strong(PRODUCT)
        self._note = Caption()
        self._leave = LinkButton("")
        self._leave.clicked.connect(self.left)
        self._is_compact = False
        self._lay_out()
        self.set_compact(is_compact=False)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        brand = QHBoxLayout()
        brand.setContentsMargins(0, 0, 0, 20)
        brand.setSpacing(10)
        brand.addWidget(AppMark(28))
        brand.addWidget(self._name, 1)
        self._column.addLayout(brand)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        self._column.addWidget(self._note)
        self._column.addSpacing(6)
        self._column.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: RailView) -> None:
        """Show how the steps stand."""
        self.setAccessibleName(view.accessible)
        self._note.setText(view.note)
        self._leave.setText(view.leave)
        for step in view.steps:
            self._row(step).show_view(step)

    def _row(self, view: RailStepView) -> "RailRow":
        if view.step not in self._rows:
            row = RailRow(view)
            row.clicked.connect(lambda: self.stepped.emit(view.step))
            row.set_compact(is_compact=self._is_compact)
            self._rows[view.step] = row
            self._list.addWidget(row)
        return self._rows[view.step]

    def set_compact(self, *, is_compact: bool) -> None:
        """Show numbers only, or the words too."""
        self._is_compact = is_compact
        self.setFixedWidth(px(COMPACT_WIDTH if is_compact else WIDTH))
        side = (px(COMPACT_WIDTH) - px(DISC)) // 2 if is_compact else SIDE
        self._column.setContentsMargins(side, 20, side, 20)
        self._name.setVisible(not is_compact)
        self._note.setVisible(not is_compact)
        self._leave.setVisible(not is_compact)
        for row in self._rows.values():
            row.set_compact(is_compact=is_compact)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground and the line at its edge."""
        painter, palette = QPainter(self), tokens()
        painter.fillRect(self.rect(), QColor(palette.sidebar))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(palette.border))


class RailRow(QAbstractButton):
    """A numbered step; one that cannot be reached yet is passed over by the keyboard."""

    def __init__(self, view: RailStepView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._is_compact = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_view(view)

    def show_view(self, view: RailStepView) -> None:
        """Show another state."""
        self._view = view
        self.setText(view.title)
        self.setAccessibleName(view.accessible)
        can_click = view.is_reachable and view.state is not StepState.NOW
        focus = Qt.FocusPolicy.StrongFocus if can_click else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(focus)
        self.setEnabled(view.is_reachable)
        cursor = Qt.CursorShape.PointingHandCursor if can_click else Qt.CursorShape.ArrowCursor
        self.setCursor(cursor)
        self._tell()
        self.update()

    def set_compact(self, *, is_compact: bool) -> None:
        """Leave the title to the tooltip, or show it."""
        self._is_compact = is_compact
        self._tell()
        self.update()

    def _tell(self) -> None:
        self.setToolTip(self._view.title if self._is_compact else "")

    def sizeHint(self) -> QSize:
        """Be one row high."""
        height = max(px(ROW), QFontMetrics(font(Role.STRONG)).height() + px(GAP))
        return QSize(px(DISC), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw disc and title."""
        painter, palette = smooth(QPainter(self)), tokens()
        is_now = self._view.state is StepState.NOW
        self._paint_disc(painter)
        if self._is_compact:
            return
        painter.setFont(font(Role.STRONG if is_now else Role.BODY))
        is_hot = self.isEnabled() and self.underMouse()
        painter.setPen(palette.color(Tone.TEXT if is_now or is_hot else Tone.TEXT2))
        left = px(DISC) + px(GAP)
        room = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _paint_disc(self, painter: QPainter) -> None:
        palette, size = tokens(), px(DISC)
        disc = QRectF(0, (self.height() - size) / 2, size, size)
        match self._view.state:
            case StepState.NOW:
                box(painter, disc, size / 2, QColor(palette.accent))
                self._paint_number(painter, disc, QColor(palette.on_accent))
            case StepState.DONE:
                box(
                    painter,
                    disc,
                    size / 2,
                    QColor(palette.accent_soft),
                    QColor(palette.accent),
                    1.5,
                )
                by = (size - px(ICON)) / 2
                place = disc.adjusted(by, by, -by, -by)
                paint_line(painter, "check", QColor(palette.accent), place)
            case StepState.SKIPPED:
                box(painter, disc, size / 2, None, QColor(palette.edge), 1.5)
                painter.setPen(QPen(QColor(palette.text2), 1.6))
                middle, reach = disc.center(), QPointF(px(_DASH), 0)
                painter.drawLine(middle - reach, middle + reach)
            case StepState.LATER:
                box(painter, disc, size / 2, None, QColor(palette.edge), 1.5)
                self._paint_number(painter, disc, QColor(palette.text2))

    def _paint_number(self, painter: QPainter, disc: QRectF, ink: QColor) -> None:
        used = font(Role.STRONG)
        used.setPointSizeF(font(Role.CAPTION).pointSizeF())
        painter.setFont(used)
        painter.setPen(ink)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._view.number)
