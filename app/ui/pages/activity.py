"""The page of events and jobs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.presenters.activity import ActivityView
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.labels import CaptionLine
from app.ui.widgets.page import Page
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.table import Table


class ActivityPage(Page):
    """`chosen` names the list that is wanted, `wants_older` asks for more jobs."""

    chosen = Signal(str)
    wants_older = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._choices, self._note = Segmented(), CaptionLine()
        self._choices.chosen.connect(self.chosen)
        self._card, self._table, self._empty = Card(), Table(), EmptyState()
        self._older = LinkButton("")
        self._older.clicked.connect(self.wants_older)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._choices)
        row.addWidget(self._note)
        row.addStretch(1)
        self.body.addLayout(row)
        self._card.body.addWidget(self._table)
        self._card.body.addWidget(self._empty)
        self._card.body.addWidget(self._older, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(self._card)
        self.body.addStretch(1)

    def show_view(self, view: ActivityView) -> None:
        """Show a list, or what will fill it."""
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        self._choices.show_choices(view.choices, view.chosen)
        self._note.setText(view.note)
        self._table.setVisible(view.table is not None)
        self._empty.setVisible(view.empty is not None)
        self._older.setText(view.older)
        self._older.setVisible(bool(view.older))
        if view.table is not None:
            self._table.show_view(view.table)
        if view.empty is not None:
            self._empty.show_view(view.empty)
