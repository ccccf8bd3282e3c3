"""Who holds the card's memory, and which jobs' places are taken."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.paint import box, rounded_path, smooth, stripes
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.labels import Line

HEIGHT, RADIUS, GAP = 12, 5, 2
STRIPE_STEP, STRIPE_WIDTH = 3.6, 1.5
SWATCH = 10


class MemoryBar(QWidget):
    """Ours solid, others striped, the rest free."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ours = self._others = 0.0
        self._is_quiet = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(
        self,
        ours: float,
        others: float,
        *,
        name: str = "",
        tooltip: str = "",
        is_quiet: bool = False,
    ) -> None:
        """Show shares of the whole, 0 to 1."""
        self._ours, self._others = max(0.0, ours), max(0.0, others)
        self._is_quiet = is_quiet
        self.setAccessibleName(name)
        self.setToolTip(tooltip)
        self.update()

    def sizeHint(self) -> QSize:
        """Be a flat bar."""
        return QSize(px(300), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar."""
        painter, palette = smooth(QPainter(self)), tokens()
        whole = QRectF(self.rect())
        outline = rounded_path(whole, RADIUS)
        painter.fillPath(outline, QColor(palette.sunken))
        painter.setClipPath(outline)
        width = whole.width()
        ours = min(1.0, self._ours) * width
        if ours > 0:
            color = QColor(palette.edge if self._is_quiet else palette.accent)
            painter.fillRect(QRectF(0, 0, ours, whole.height()), color)
        start = ours + GAP if ours > 0 else 0.0
        others = min(self._others * width, width - start)
        if others > 0:
            paint_others(painter, QRectF(start, 0, others, whole.height()))


def paint_others(painter: QPainter, where: QRectF) -> None:
    """Draw the stripes of what other programs hold."""
    path = QPainterPath()
    path.addRect(where)
    painter.fillRect(where, QColor(tokens().surface))
    stripes(painter, path, QColor(tokens().edge), STRIPE_STEP, STRIPE_WIDTH)


class MemoryKey(QWidget):
    """The little square before an entry of the legend: "ours", "others" or "free"."""

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self.setFixedSize(px(SWATCH), px(SWATCH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the square."""
        painter, palette = smooth(QPainter(self)), tokens()
        where = QRectF(self.rect())
        if self._what == "ours":
            box(painter, where, 2, QColor(palette.accent))
        elif self._what == "others":
            path = rounded_path(where, 2)
            stripes(painter, path, QColor(palette.edge), STRIPE_STEP, STRIPE_WIDTH)
        else:
            box(painter, where, 2, QColor(palette.sunken), QColor(palette.border))


class MemoryLegend(QWidget):
    """What the parts of the bar are, with their sizes; an empty text leaves one out."""

    KEYS = ("ours", "others", "free")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = {what: (MemoryKey(what), Line()) for what in self.KEYS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, text in self._entries.values():
            row.addWidget(key, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(text)
            row.addSpacing(10)
        row.addStretch()

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Name ours, others and free, in this order."""
        for (key, label), text in zip(self._entries.values(), texts, strict=False):
            label.setText(text)
            label.setVisible(bool(text))
            key.setVisible(bool(text))
