"""Buttons, painted the same on every system."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QWidget

from app.presenters.parts import Tone
from app.ui.icons import paint_line
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px

HEIGHT, SMALL_HEIGHT = 32, 28
RADIUS = 6
ICON, GAP = 16, 8


class ButtonKind(StrEnum):
    """How much a button asks to be pressed."""

    NORMAL = "normal"
    PRIMARY = "primary"
    DANGER = "danger"
    FLAT = "flat"
    """A word in the accent colour, without an outline."""


class Button(QPushButton):
    """A button with a text and perhaps a line icon; with `has_arrow` it opens a menu."""

    def __init__(
        self,
        text: str = "",
        icon: str = "",
        parent: QWidget | None = None,
        *,
        kind: ButtonKind = ButtonKind.NORMAL,
        is_small: bool = False,
        has_arrow: bool = False,
        is_left: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self.kind = kind
        self._line_icon = icon
        self._is_small = is_small
        self._has_arrow = has_arrow
        self._is_left = is_left
        self._is_icon_only = False
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoDefault(False)
        if kind is ButtonKind.FLAT:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_line_icon(self, name: str) -> None:
        """Put another line icon before the text."""
        if name != self._line_icon:
            self._line_icon = name
            self.updateGeometry()
            self.update()

    def set_icon_only(self, *, is_icon_only: bool) -> None:
        """Leave the text to the tooltip, where there is no room for it."""
        if is_icon_only != self._is_icon_only:
            self._is_icon_only = is_icon_only
            self.updateGeometry()
        self.setToolTip(shown(self.text()) if is_icon_only else "")
        self.update()

    def label(self) -> str:
        """Give the text as it is drawn."""
        return "" if self._is_icon_only else shown(self.text())

    def text_role(self) -> Role:
        """Tell which weight the text has."""
        return Role.STRONG if self.kind is ButtonKind.PRIMARY else Role.MEDIUM

    def side(self) -> int:
        """Tell how much room is left and right of the contents."""
        if self.kind is ButtonKind.FLAT:
            return px(4)
        return px(10 if self._is_small else 14)

    def sizeHint(self) -> QSize:
        """Make room for icon, text and arrow."""
        metrics = QFontMetrics(font(self.text_role()))
        side = px(9) if self._is_icon_only else self.side()
        width = self._contents_width(metrics) + 2 * side
        height = px(SMALL_HEIGHT if self._is_small or self.kind is ButtonKind.FLAT else HEIGHT)
        return QSize(width, max(height, metrics.height() + px(8)))

    def minimumSizeHint(self) -> QSize:
        """Never cut the text."""
        return self.sizeHint()

    def _contents_width(self, metrics: QFontMetrics) -> int:
        parts = [metrics.horizontalAdvance(self.label())] if self.label() else []
        parts += [px(ICON)] * (bool(self._line_icon) + self._has_arrow)
        return sum(parts) + px(GAP) * max(0, len(parts) - 1)

    def colors(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Choose fill, outline and text for the present state."""
        palette = tokens()
        hot = self.isEnabled() and (self.underMouse() or self.isDown())
        if self.kind is ButtonKind.FLAT:
            ink = palette.accent_hover if hot else palette.accent
            return None, None, QColor(ink if self.isEnabled() else palette.text3)
        if not self.isEnabled():
            return QColor(palette.sunken), QColor(palette.border), QColor(palette.text3)
        if self.kind is ButtonKind.PRIMARY:
            fill = QColor(palette.accent_hover if hot else palette.accent)
            return fill, None, QColor(palette.on_accent)
        ink = palette.problem if self.kind is ButtonKind.DANGER else palette.text
        return QColor(palette.sunken if hot else palette.surface), QColor(palette.edge), QColor(ink)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button."""
        painter = smooth(QPainter(self))
        fill, outline, ink = self.colors()
        if fill is not None or outline is not None:
            box(painter, QRectF(self.rect()), px(RADIUS), fill, outline)
        self._paint_contents(painter, ink)

    def _paint_contents(self, painter: QPainter, ink: QColor) -> None:
        used = font(self.text_role())
        metrics = QFontMetrics(used)
        width = self._contents_width(metrics)
        is_left = self._is_left and not self._is_icon_only
        left = self.side() if is_left else max(0, (self.width() - width) // 2)
        if self._line_icon:
            paint_line(painter, self._line_icon, ink, self._icon_at(left))
            left += px(ICON) + px(GAP)
        painter.setFont(used)
        painter.setPen(ink)
        room = QRect(left, 0, metrics.horizontalAdvance(self.label()) + 2, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.label())
        if self._has_arrow:
            right = self.width() - self.side() - px(ICON)
            paint_line(painter, "chevron-down", ink, self._icon_at(right))

    def _icon_at(self, left: int) -> QRectF:
        return QRectF(left, round((self.height() - px(ICON)) / 2), px(ICON), px(ICON))


def shown(text: str) -> str:
    """Take the mark of the access key out of a text."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


class PrimaryButton(Button):
    """The one button of a page that goes on."""

    def __init__(
        self, text: str, icon: str = "", parent: QWidget | None = None, *, is_small: bool = False
    ) -> None:
        super().__init__(text, icon, parent, kind=ButtonKind.PRIMARY, is_small=is_small)


class DangerButton(Button):
    """A button that takes something away."""

    def __init__(
        self, text: str, icon: str = "", parent: QWidget | None = None, *, is_small: bool = False
    ) -> None:
        super().__init__(text, icon, parent, kind=ButtonKind.DANGER, is_small=is_small)


class LinkButton(Button):
    """A word to click, in the accent colour."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "", parent, kind=ButtonKind.FLAT)

    def side(self) -> int:
        """Stand flush with the text above and below."""
        return 0


class IconButton(QAbstractButton):
    """A line icon to click; `name` is what it is called for those who cannot see it."""

    def __init__(
        self,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.TEXT2,
        size: int = 18,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._size = size
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """Say what the button does, in its tooltip too."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        """Be large enough to touch."""
        return QSize(px(SMALL_HEIGHT), px(SMALL_HEIGHT))

    def enterEvent(self, event: object) -> None:
        """Show that it can be pressed."""
        self.update()
        super().enterEvent(event)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon, on a ground while the pointer is over it."""
        painter = smooth(QPainter(self))
        palette = tokens()
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            box(painter, QRectF(self.rect()), px(RADIUS), QColor(palette.sunken))
        size = px(self._size)
        place = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
        tone = self._tone if self.isEnabled() else Tone.TEXT3
        paint_line(painter, self._icon, palette.color(tone), place)
