"""The message above a page's content."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.presenters.parts import BannerView, Rank, Run, RunKind, Tone
from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.widgets.buttons import IconButton, LinkButton
from app.ui.widgets.icon import Icon
from app.ui.widgets.paragraph import Paragraph

LOOKS = {
    Rank.PROBLEM: ("warning", Tone.PROBLEM),
    Rank.CAUTION: ("warning", Tone.CAUTION),
    Rank.GOOD: ("check", Tone.ACCENT),
    Rank.INFO: ("info", Tone.TEXT2),
}


class Banner(QFrame):
    """One message: icon, bold clause, sentence, one action. Hidden while there is none."""

    acted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, close_name: str = "Close") -> None:
        super().__init__(parent)
        self._view: BannerView | None = None
        self._icon = Icon("info")
        self._text = Paragraph()
        self._action = LinkButton("")
        self._close = IconButton("cross", close_name, size=14)
        self._lay_out()
        self._action.clicked.connect(self._act)
        self._close.clicked.connect(self.closed)
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_view(self, view: BannerView | None) -> None:
        """Show a message, or nothing."""
        if view == self._view:
            return
        self._view = view
        if view is not None:
            self._fill(view)
        self.setVisible(view is not None)
        self.update()

    def _act(self) -> None:
        if self._view is not None:
            self.acted.emit(self._view.action)

    def _fill(self, view: BannerView) -> None:
        self._icon.show_icon(*LOOKS[view.rank])
        sentence = f" {view.sentence}" if view.sentence else ""
        self._text.show_runs((Run(view.clause, RunKind.BOLD), Run(sentence)))
        self._action.setText(view.action_text)
        self._action.setVisible(bool(view.action_text))
        self._close.setVisible(view.can_close)
        self.setAccessibleName(f"{view.clause}{sentence}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground in the colour of the rank."""
        if self._view is not None:
            ground = tokens().soft(self._view.rank)
            box(smooth(QPainter(self)), QRectF(self.rect()), 8, ground)
