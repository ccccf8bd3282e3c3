"""The panel that wants a decision about the comment before coins go to an exchange."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.parts import Tone
from app.presenters.wallet_guard import GuardView
from app.ui.type_scale import px
from app.ui.widgets.card import Panel
from app.ui.widgets.choices import Radio
from app.ui.widgets.field import LineEdit, mark_bad
from app.ui.widgets.icon import Icon
from app.ui.widgets.labels import Caption, Secondary, Strong

_ROWS = 2


class CommentGuard(Panel):
    """Two rows to choose from, and the comment below the one that needs it.

    `decided` gives the key of a choice, `commented` what was typed.
    """

    decided = Signal(str)
    commented = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._icon, self._title = Icon("warning"), Strong()
        self._sentence = Secondary()
        self.comment, self._error = LineEdit(), Caption(tone=Tone.PROBLEM)
        self._group = QButtonGroup(self)
        self.rows = [Radio() for _ in range(_ROWS)]
        self._keys = [""] * _ROWS
        self._under = QWidget()
        self._lay_out()
        self.comment.textEdited.connect(self.commented)
        for place, row in enumerate(self.rows):
            self._group.addButton(row)
            row.clicked.connect(lambda _=False, place=place: self.decided.emit(self._keys[place]))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._sentence)
        self.body.addSpacing(2)
        for row in self.rows:
            self.body.addWidget(row)
        under = QVBoxLayout(self._under)
        under.setContentsMargins(px(24), 0, 0, 2)
        under.setSpacing(4)
        under.addWidget(self.comment)
        under.addWidget(self._error)

    def show_view(self, view: GuardView) -> None:
        """Show another address's panel, or another decision."""
        tone = Tone.CAUTION if view.is_caution else Tone.TEXT
        self.use("caution_soft" if view.is_caution else "sunken")
        self._icon.show_icon("warning" if view.is_caution else "question", tone)
        self._title.set_tone(tone)
        self._title.setText(view.title)
        self._sentence.setText(view.sentence)
        self._show_rows(view)
        self.comment.setPlaceholderText(view.placeholder)
        self.comment.setAccessibleName(view.placeholder)
        is_asked = bool(view.chosen) and view.chosen == view.field_under
        self._under.setVisible(is_asked)
        self._error.setText(view.error)
        self._error.setVisible(bool(view.error))
        self.comment.setAccessibleDescription(view.error)
        mark_bad(self.comment, is_bad=bool(view.error))
        self.setAccessibleName(f"{view.title}. {view.sentence}")

    def _show_rows(self, view: GuardView) -> None:
        self._group.setExclusive(False)
        for place, choice in enumerate(view.choices):
            self._keys[place] = choice.key
            row = self.rows[place]
            row.setText(choice.text)
            row.setChecked(choice.key == view.chosen)
            row.updateGeometry()
            if choice.key == view.field_under:
                self.body.removeWidget(self._under)
                self.body.insertWidget(self.body.indexOf(row) + 1, self._under)
        self._group.setExclusive(True)

    def set_comment(self, text: str) -> None:
        """Fill the comment in, unless it is there."""
        if self.comment.text() != text:
            self.comment.setText(text)
