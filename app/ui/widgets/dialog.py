"""Questions to the owner, in front of the page they are about."""

from collections.abc import Iterable

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.paint import box, smooth
from app.ui.tokens import tokens
from app.ui.type_scale import px
from app.ui.widgets.buttons import Button, ButtonKind
from app.ui.widgets.labels import Heading, Secondary
from app.ui.widgets.layer import Layer
from app.ui.widgets.shadow import paint_shadow

NARROW, WIDE = 440, 560
RADIUS = 12


class Dialog(Layer):
    """A question over `host`; `answered` gives the key of the button, "" after Esc.

    `buttons` are (key, text, kind), the safe one first: it has the focus, and Esc means it. Enter
    presses only what has the focus, so it never confirms by itself.
    """

    answered = Signal(str)

    def __init__(
        self,
        host: QWidget,
        question: str,
        text: str = "",
        *,
        buttons: Iterable[tuple[str, str, ButtonKind]] = (),
        content: QWidget | None = None,
        is_wide: bool = False,
    ) -> None:
        super().__init__(host)
        self._is_wide = is_wide
        self._panel = QFrame(self)
        self._panel.setAccessibleName(f"{question} {text}".strip())
        self._buttons: dict[str, Button] = {}
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(22, 18, 22, 14)
        column.setSpacing(6)
        title = Heading(question)
        title.setWordWrap(True)
        column.addWidget(title)
        if text:
            column.addWidget(Secondary(text))
        if content is not None:
            column.addSpacing(6)
            column.addWidget(content)
        column.addSpacing(10)
        column.addLayout(self._button_row(buttons))

    def _button_row(self, buttons: Iterable[tuple[str, str, ButtonKind]]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        for key, text, kind in buttons:
            button = Button(text, kind=kind)
            button.clicked.connect(lambda _checked=False, key=key: self._answer(key))
            self._buttons[key] = button
            row.addWidget(button)
        return row

    def button(self, key: str) -> Button:
        """Give one of the buttons, to enable it or to change its text."""
        return self._buttons[key]

    def open(self) -> None:
        """Ask."""
        self.open_layer()
        self._place_panel()
        first = next(iter(self._buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Answer with the safe choice."""
        self._answer("")

    def _answer(self, key: str) -> None:
        if not self.isHidden():
            self.close_layer()
            self.answered.emit(key)

    def mousePressEvent(self, event: object) -> None:
        """Stay when the page beside it is clicked."""
        event.accept()  # type: ignore[attr-defined]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the focused button with Enter, as with Space."""
        focused = self.focusWidget()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(focused, Button) and focused.hasFocus():
            focused.click()
        else:
            super().keyPressEvent(event)

    def _place_panel(self) -> None:
        width = min(px(WIDE if self._is_wide else NARROW), self.width() - 32)
        layout = self._panel.layout()
        height = layout.heightForWidth(width) if layout is not None else 0
        size = QSize(width, min(max(height, self._panel.minimumSizeHint().height()),
                                self.height() - 16))  # fmt: skip
        left, top = (self.width() - size.width()) // 2, max(8, (self.height() - size.height()) // 3)
        self._panel.setGeometry(QRect(left, top, size.width(), size.height()))

    def front(self) -> QRectF:
        """Say where the dialog is."""
        return QRectF(self._panel.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in the middle."""
        super().resizeEvent(event)
        self._place_panel()

    def paint_front(self, painter: QPainter) -> None:
        """Draw shadow and ground."""
        where, palette = self.front(), tokens()
        paint_shadow(painter, where, RADIUS)
        box(smooth(painter), where, RADIUS, QColor(palette.surface), QColor(palette.border))
