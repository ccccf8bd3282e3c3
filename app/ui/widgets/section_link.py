"""A row of a page's own list of sections."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px

HEIGHT, SIDE, RADIUS = 32, 12, 6


class SectionLink(QAbstractButton):
    """Leads to a section of the page; quiet until the mouse or the focus is on it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Make room for the text."""
        metrics = QFontMetrics(font(Role.BODY))
        width = metrics.horizontalAdvance(self.text()) + 2 * px(SIDE)
        return QSize(width, max(px(HEIGHT), metrics.height() + px(10)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, on a soft ground under the mouse."""
        painter, palette = smooth(QPainter(self)), tokens()
        if self.isEnabled() and self.underMouse():
            box(painter, QRectF(self.rect()), px(RADIUS), QColor(palette.sunken))
        painter.setFont(font(Role.BODY))
        painter.setPen(QColor(palette.text2 if self.isEnabled() else palette.text3))
        room = QRect(px(SIDE), 0, self.width() - px(SIDE), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.text())
