"""Bars that show how much of something there is."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.presenters.parts import MoneyKind, ProgressView, Tone
from app.ui.paint import box, rounded_path, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.labels import Caption, SecondaryLine, Strong
from app.ui.widgets.swatch import paint_money

HEIGHT, THIN = 8, 4


class Bar(QWidget):
    """A share from 0 to 1 in the colour of a meaning; `kind` fills it with money's pattern."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        tone: Tone = Tone.ACCENT,
        kind: MoneyKind | None = None,
        is_thin: bool = False,
    ) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._tone = tone
        self._kind = kind
        self._height = THIN if is_thin else HEIGHT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, *, tone: Tone | None = None, name: str = "") -> None:
        """Show another share; `name` says it to those who cannot see it."""
        self._share = min(1.0, max(0.0, share))
        self._tone = tone or self._tone
        if name:
            self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Be a flat bar."""
        return QSize(px(150), px(self._height))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track, and the share with a straight end."""
        painter, palette = smooth(QPainter(self)), tokens()
        track = QRectF(self.rect())
        radius = track.height() / 2
        box(painter, track, radius, QColor(palette.sunken))
        if self._share <= 0:
            return
        painter.setClipPath(rounded_path(track, radius))
        filled = QRectF(0, 0, max(2.0, track.width() * self._share), track.height())
        if self._kind is None:
            painter.fillRect(filled, palette.color(self._tone))
        else:
            paint_money(painter, self._kind, filled, radius if self._share >= 1 else 1)


class Progress(QWidget):
    """A title with the amount, a bar, and what goes on; it never goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._title_text = ""
        self._title = Strong()
        self._amount = SecondaryLine()
        self._bar = Bar()
        self._caption = Caption()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        row = QHBoxLayout()
        row.addWidget(self._title, 1)
        row.addWidget(self._amount)
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._caption)

    def show_view(self, view: ProgressView) -> None:
        """Show how far it is; of another title it may start again."""
        if view.title != self._title_text:
            self._title_text, self._share = view.title, 0.0
        self._share = max(self._share, view.share)
        self._title.setText(view.title)
        self._amount.setText(view.amount)
        tone = Tone.EDGE if view.is_stalled else Tone.ACCENT
        name = view.accessible or f"{view.title}, {view.amount}"
        self._bar.show_share(self._share, tone=tone, name=name)
        self._caption.setText(view.caption)
        self._caption.set_tone(Tone.CAUTION if view.is_stalled else Tone.TEXT3)
