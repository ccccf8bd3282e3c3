"""The sentence that says what happens, why, and what comes next."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.type_scale import Role, px
from app.ui.widgets.icon import Cocoon
from app.ui.widgets.labels import Secondary
from app.ui.widgets.paragraph import Paragraph

HEIGHT = 52


class StatusHead(QWidget):
    """Cocoon, sentence and next event; announced when the state changes, not when a number does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = ""
        self._cocoon = Cocoon("idle", 36)
        self._sentence = Paragraph(role=Role.PAGE)
        self._next = Secondary()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._cocoon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._sentence)
        words.addWidget(self._next)
        words.addStretch()
        row.addLayout(words, 1)
        self.setMinimumHeight(px(HEIGHT))

    def show_status(self, sentence: str, next_event: str, state: str, accessible: str) -> None:
        """Show the words; `state` names the cocoon (idle, busy, paused, attention, offline)."""
        self._sentence.setText(sentence)
        self._next.setText(next_event)
        self._next.setVisible(bool(next_event))
        self._cocoon.show_state(state)
        self.setAccessibleName(accessible)
        if state != self._state:
            if self._state:
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, accessible))
            self._state = state
