"""Ways to choose: a list that drops down, radio rows, check rows, a toggle."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QListView,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from app.presenters.parts import Choice
from app.ui.icons import paint_line
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px

FIELD_HEIGHT, SMALL_HEIGHT = 34, 28
ICON, SIDE, GAP = 16, 11, 8


class DropDown(QComboBox):
    """One of a list; `chosen` gives the key of what the owner picked."""

    chosen = Signal(str)

    def __init__(
        self, choices: Iterable[Choice] = (), parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__(parent)
        popup = QListView(self)
        popup.setProperty("role", "popup")
        self.setView(popup)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._choices: tuple[Choice, ...] = ()
        self.show_choices(choices)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def show_choices(self, choices: Iterable[Choice], chosen: str = "") -> None:
        """Offer other choices; keeps what was chosen unless another key is named."""
        keep = chosen or self.chosen_key()
        new = tuple(choices)
        if new != self._choices:
            self._choices = new
            self.clear()
            for choice in new:
                self.addItem(choice.text, choice.key)
        self.choose(keep)
        self.updateGeometry()

    def chosen_key(self) -> str:
        """Give the key of the present choice, "" without one."""
        return str(self.currentData() or "")

    def choose(self, key: str) -> None:
        """Show a choice without telling that it was picked."""
        index = self.findData(key)
        if index >= 0:
            self.setCurrentIndex(index)

    def sizeHint(self) -> QSize:
        """Make room for the longest choice."""
        metrics = QFontMetrics(font(Role.BODY))
        widest = max((metrics.horizontalAdvance(c.text) for c in self._choices), default=0)
        height = max(px(FIELD_HEIGHT), metrics.height() + px(10))
        return QSize(widest + 2 * px(SIDE) + px(GAP) + px(ICON), height)

    def minimumSizeHint(self) -> QSize:
        """Never cut a choice."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it as a button with an arrow."""
        painter, palette = smooth(QPainter(self)), tokens()
        is_hot = self.isEnabled() and self.underMouse()
        fill = palette.sunken if is_hot or not self.isEnabled() else palette.surface
        edge = palette.edge if self.isEnabled() else palette.border
        box(painter, QRectF(self.rect()), 6, QColor(fill), QColor(edge))
        ink = QColor(palette.text if self.isEnabled() else palette.text3)
        painter.setPen(ink)
        room = QRect(px(SIDE), 0, self.width() - 2 * px(SIDE) - px(ICON), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.currentText())
        left = self.width() - px(SIDE) - px(ICON) + 2
        top = (self.height() - px(ICON)) / 2
        paint_line(painter, "chevron-down", QColor(ink), QRectF(left, top, px(ICON), px(ICON)))


def _row_size(button: QAbstractButton, role: Role) -> QSize:
    metrics = QFontMetrics(font(role))
    width = px(ICON) + px(GAP) + metrics.horizontalAdvance(button.text()) + 2
    return QSize(width, max(px(SMALL_HEIGHT), metrics.height() + 8))


def _paint_row(painter: QPainter, button: QAbstractButton, role: Role) -> None:
    palette = tokens()
    painter.setFont(font(role))
    painter.setPen(QColor(palette.text if button.isEnabled() else palette.text3))
    left = px(ICON) + px(GAP)
    room = QRect(left, 0, button.width() - left, button.height())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, button.text())


def _mark_place(button: QAbstractButton) -> QRectF:
    return QRectF(0.0, (button.height() - px(ICON)) / 2, px(ICON), px(ICON))


class Radio(QRadioButton):
    """One of several rows; the chosen one has a ring of the accent."""

    def _role(self) -> Role:
        return Role.MEDIUM if self.isChecked() else Role.BODY

    def sizeHint(self) -> QSize:
        """Make room for the text in its heavier weight."""
        return _row_size(self, Role.MEDIUM)

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()

    def hitButton(self, place: object) -> bool:
        """Take a click anywhere in the row."""
        return place is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring and the text."""
        painter, palette = smooth(QPainter(self)), tokens()
        where = _mark_place(self)
        if self.isChecked():
            color = QColor(palette.accent if self.isEnabled() else palette.edge)
            box(painter, where, where.width() / 2, QColor(palette.surface), color, px(5))
        else:
            box(painter, where, where.width() / 2, QColor(palette.surface),
                QColor(palette.edge), 1.5)  # fmt: skip
        _paint_row(painter, self, self._role())


class Check(QCheckBox):
    """A row to switch on or off."""

    def sizeHint(self) -> QSize:
        """Make room for the text."""
        return _row_size(self, Role.BODY)

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()

    def hitButton(self, place: object) -> bool:
        """Take a click anywhere in the row."""
        return place is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the text."""
        painter, palette = smooth(QPainter(self)), tokens()
        where = _mark_place(self)
        if self.isChecked():
            fill = palette.accent if self.isEnabled() else palette.edge
            box(painter, where, 4, QColor(fill))
            paint_line(painter, "check", QColor(palette.on_accent), where)
        else:
            box(painter, where, 4, QColor(palette.surface), QColor(palette.edge), 1.5)
        _paint_row(painter, self, Role.BODY)


class Toggle(QAbstractButton):
    """On or off: the knob is right or left; `toggled` tells of every change."""

    WIDTH, HEIGHT, KNOB = 34, 20, 12

    def __init__(self, name: str, parent: QWidget | None = None, *, is_on: bool = False) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(is_on)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ring_radius", px(self.HEIGHT) // 2 + 2)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be high enough to touch; the drawing stands in the middle."""
        return QSize(px(self.WIDTH), px(SMALL_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw track and knob."""
        painter, palette = smooth(QPainter(self)), tokens()
        height = px(self.HEIGHT)
        track = QRectF(0, (self.height() - height) / 2, px(self.WIDTH), height)
        knob = QColor(palette.edge if self.isEnabled() else palette.border)
        if self.isChecked() and self.isEnabled():
            box(painter, track, height / 2, QColor(palette.accent))
            knob = QColor(palette.on_accent)
        else:
            box(painter, track, height / 2, QColor(palette.sunken), knob, 1.5)
        radius = px(self.KNOB) / 2
        inner = height / 2
        across = track.right() - inner if self.isChecked() else track.left() + inner
        painter.setPen(QPen(Qt.PenStyle.NoPen))
        painter.setBrush(knob)
        painter.drawEllipse(QPointF(across, track.center().y()), radius, radius)
