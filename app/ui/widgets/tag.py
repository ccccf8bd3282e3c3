"""A small label on a state."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.presenters.parts import TagStyle, TagView
from app.ui.icons import paint_line
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px

HEIGHT, SIDE, ICON, GAP, RADIUS = 20, 7, 12, 5, 4


class Tag(QWidget):
    """One or two words on a ground of their own, such as "practice coins"."""

    def __init__(
        self,
        text: str = "",
        style: TagStyle = TagStyle.NEUTRAL,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = TagView(text, style, icon)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_view(self, view: TagView) -> None:
        """Show another state; an empty text hides the tag."""
        if view != self._view:
            self._view = view
            self.setAccessibleName(view.text)
            self.updateGeometry()
            self.update()
        self.setVisible(bool(view.text))

    def _font(self) -> QFont:
        made = font(Role.CAPTION)
        made.setWeight(QFont.Weight.Medium)
        return made

    def sizeHint(self) -> QSize:
        """Make room for the text and the icon."""
        metrics = QFontMetrics(self._font())
        icon = px(ICON) + px(GAP) if self._view.icon else 0
        width = metrics.horizontalAdvance(self._view.text) + 2 * px(SIDE) + icon
        return QSize(width, max(px(HEIGHT), metrics.height() + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tag."""
        painter = smooth(QPainter(self))
        palette, view = tokens(), self._view
        ink = palette.ink(view.style)
        where = QRectF(self.rect())
        if view.style is TagStyle.OUTLINE:
            box(painter, where, px(RADIUS), None, QColor(palette.edge))
        else:
            box(painter, where, px(RADIUS), palette.soft(view.style))
        left = px(SIDE)
        if view.icon:
            size = px(ICON)
            place = QRectF(left, round((self.height() - size) / 2), size, size)
            paint_line(painter, view.icon, ink, place)
            left += size + px(GAP)
        painter.setFont(self._font())
        painter.setPen(ink)
        room = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, view.text)
