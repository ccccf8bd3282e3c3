"""The earnings chart: painted bars that hover and the keyboard read value by value."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.presenters.earnings_view import ChartView
from app.ui.paint import smooth
from app.ui.tokens import tokens
from app.ui.type_scale import Role, font, px, scale
from app.ui.widgets.chart_geometry import ChartGeometry, geometry
from app.ui.widgets.chart_paint import paint_chart, paint_highlight, paint_labels

HEIGHT, LEAST_WIDTH = 290, 260
_NOTHING = ChartView((), (), (), 1.0, 0.0, has_net=False, accessible="")
_UP_AND_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class EarningsChart(QWidget):
    """The bars of a `ChartView`.

    `chosen` gives the bar whose values are to be read: under the pointer, by the keyboard, or at
    rest the newest. `kind_moved` asks for the line above (-1) or below (1), `asked` for why.
    """

    chosen = Signal(int)
    kind_moved = Signal(int)
    asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = _NOTHING
        self._pixmap: QPixmap | None = None
        self._hovered: int | None = None
        self._kept: int | None = None
        self._names: list[QLabel] = []
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_view(self, view: ChartView) -> None:
        """Show other bars; a bar that was kept stays if it is the same bar."""
        if view == self._view:
            return
        titles = [bar.readout.title for bar in self._view.bars]
        kept = titles[self._kept] if self._kept is not None else None
        self._view = view
        found = [bar.readout.title for bar in view.bars]
        self._kept = found.index(kept) if kept in found else None
        self._hovered = None
        self.setAccessibleName(view.accessible)
        self._name_bars()
        self._forget_pixmap()
        self._tell()

    @property
    def current(self) -> int | None:
        """The bar that is read; without bars None."""
        if self.marked is not None:
            return self.marked
        return len(self._view.bars) - 1 if self._view.bars else None

    @property
    def marked(self) -> int | None:
        """The bar that stands on a ground of its own, None at rest."""
        return self._hovered if self._hovered is not None else self._kept

    def keep(self, bar: int | None) -> None:
        """Read a bar until another is chosen; None, or one that is not there, is the newest."""
        before = self.marked
        self._kept = bar if bar is not None and 0 <= bar < len(self._view.bars) else None
        self._hovered = None
        self._changed(before)

    def sizeHint(self) -> QSize:
        """Be as high as the design says."""
        return QSize(px(600), px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Allow a narrow window."""
        return QSize(px(LEAST_WIDTH), px(HEIGHT))

    def layout_now(self) -> ChartGeometry:
        """Say where everything is at the present size."""
        metrics = QFontMetricsF(font(Role.CAPTION))
        ticks = max((metrics.horizontalAdvance(t.text) for t in self._view.ticks), default=0.0)
        size = self.size()
        unit = max(1.0, scale())
        return geometry(
            self._view, size.width(), size.height(), ticks=ticks, text=metrics.height(), unit=unit
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of the chosen column, the cached chart, and the labels."""
        painter = smooth(QPainter(self))
        painter.setClipRect(event.rect())
        where, palette = self.layout_now(), tokens()
        if self.marked is not None:
            paint_highlight(painter, self.marked, where, palette)
        painter.drawPixmap(0, 0, self._drawn(where))
        paint_labels(painter, self._view, where, palette, self.marked)

    def _drawn(self, where: ChartGeometry) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixels = (self.size().toSizeF() * ratio).toSize()
        if self._pixmap is None or self._pixmap.size() != pixels:
            self._pixmap = QPixmap(pixels)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            painter = smooth(QPainter(self._pixmap))
            paint_chart(painter, self._view, where, tokens())
            painter.end()
        return self._pixmap

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the bar under the pointer."""
        self._hover(self.layout_now().bar_at(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the bar that is clicked, or let go beside all."""
        self.keep(self.layout_now().bar_at(event.position().x()))

    def leaveEvent(self, event: QEvent) -> None:
        """Read what was read before."""
        self._hover(None)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from bar to bar and from line to line."""
        key, last = event.key(), len(self._view.bars) - 1
        current = self.current
        if current is None:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self.asked.emit(current)
        elif key in _UP_AND_DOWN:
            self.kind_moved.emit(_UP_AND_DOWN[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape and self._kept is not None:
            self.keep(None)
        else:
            bar = _bar_for(Qt.Key(key), self.marked, last)
            if bar is None:
                super().keyPressEvent(event)
                return
            self.keep(bar)
            self._announce(bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        self._forget_pixmap()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow theme and font."""
        self._forget_pixmap()
        super().changeEvent(event)

    def _hover(self, bar: int | None) -> None:
        if bar != self._hovered:
            before = self.marked
            self._hovered = bar
            self._changed(before)

    def _changed(self, before: int | None) -> None:
        """Repaint the column that was and the one that is marked, and tell what is read."""
        where = self.layout_now()
        for bar in {before, self.marked} - {None}:
            if bar is not None:
                self.update(self._dirty(where, bar))
        self._tell()

    def _dirty(self, where: ChartGeometry, bar: int) -> QRect:
        wide = max(4.0, px(48) - where.step / 2)
        return where.column(bar).adjusted(-wide, 0, wide, 2).toAlignedRect()

    def _tell(self) -> None:
        current = self.current
        if current is not None:
            self.setAccessibleDescription(self._view.bars[current].accessible)
            self.chosen.emit(current)

    def _announce(self, bar: int) -> None:
        if QAccessible.isActive():
            said = QAccessibleAnnouncementEvent(self, self._view.bars[bar].accessible)
            QAccessible.updateAccessibility(said)

    def _name_bars(self) -> None:
        """Give each bar an accessible child of its own: a label without a text, seen by nobody."""
        while len(self._names) > len(self._view.bars):
            name = self._names.pop()
            name.hide()
            name.deleteLater()
        while len(self._names) < len(self._view.bars):
            name = QLabel(self)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            name.show()
            self._names.append(name)
        for name, bar in zip(self._names, self._view.bars, strict=True):
            name.setAccessibleName(bar.accessible)

    def _forget_pixmap(self) -> None:
        self._pixmap = None
        where = self.layout_now()
        for number, name in enumerate(self._names):
            name.setGeometry(where.column(number).toAlignedRect())
        self.update()


def _bar_for(key: Qt.Key, marked: int | None, last: int) -> int | None:
    """Say to which bar a key leads: the first press marks the newest."""
    if key == Qt.Key.Key_Home:
        return 0
    if key == Qt.Key.Key_End:
        return last
    if key not in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
        return None
    if marked is None:
        return last
    return max(0, min(last, marked + (1 if key == Qt.Key.Key_Right else -1)))
