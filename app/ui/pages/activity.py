"""The page of events, jobs and the log."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.presenters.activity import ActivityView
from app.presenters.log_view import LogTools
from app.ui.type_scale import px
from app.ui.widgets.buttons import Button, LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.choices import DropDown
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import LineEdit
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import CaptionLine
from app.ui.widgets.page import Page
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.table import Table

_SEARCH_WIDTH = 240


class ActivityPage(Page):
    """`chosen` names the list that is wanted, `wants_older` asks for more jobs.

    `wants_export` asks for a file of all jobs.
    `opened` gives the key of a row that is to be read whole. `level_chosen` and `searched` narrow
    the log; `wants_folder` and `wants_report` open what they name.
    """

    chosen = Signal(str)
    wants_older = Signal()
    wants_export = Signal()
    opened = Signal(str)
    level_chosen = Signal(str)
    searched = Signal(str)
    wants_folder = Signal()
    wants_report = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._choices, self._note = Segmented(), CaptionLine()
        self._choices.chosen.connect(self.chosen)
        self._card, self._table, self._empty = Card(), Table(), EmptyState()
        self._table.opened.connect(self.opened)
        self._older = LinkButton("")
        self._older.clicked.connect(self.wants_older)
        self._export = LinkButton("")
        self._export.clicked.connect(self.wants_export)
        self._report = Button("")
        self._report.clicked.connect(self.wants_report)
        self.head.addWidget(self._report)
        self._tools = LogToolBar()
        self._tools.level.chosen.connect(self.level_chosen)
        self._tools.search.textChanged.connect(self.searched)
        self._tools.folder.clicked.connect(self.wants_folder)
        self._lay_out()
        self.wished.connect(self._wish)

    def _lay_out(self) -> None:
        row = FlowLayout(gap=16)
        row.addWidget(self._choices)
        row.addWidget(self._note)
        row.add(self._export, is_right=True)
        self.body.addLayout(row)
        self.body.addWidget(self._tools)
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
        self._report.setText(view.report)
        self._report.setVisible(bool(view.report))
        self._tools.setVisible(view.tools is not None)
        if view.tools is not None:
            self._tools.show_view(view.tools)
        self._table.setVisible(view.table is not None)
        self._empty.setVisible(view.empty is not None)
        self._export.setText(view.export)
        self._export.setVisible(bool(view.export))
        self._older.setText(view.older)
        self._older.setVisible(bool(view.older))
        if view.table is not None:
            self._table.show_view(view.table)
        if view.empty is not None:
            self._empty.show_view(view.empty)

    def _wish(self, wish: str) -> None:
        if wish == "search" and self._tools.isVisible():
            self._tools.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif wish == "export" and self._export.isVisible():
            self.wants_export.emit()


class LogToolBar(QWidget):
    """What narrows the log, and the way to its file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = DropDown()
        self.search = LineEdit(icon="search")
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(px(_SEARCH_WIDTH))
        self.folder = LinkButton("")
        self._shown: LogTools | None = None
        row = FlowLayout(self)
        for each in (self.level, self.search, self.folder):
            row.addWidget(each)

    def show_view(self, view: LogTools) -> None:
        """Show the words; what is being typed stays."""
        if view == self._shown:
            return
        self._shown = view
        self.level.setAccessibleName(view.level_name)
        self.level.show_choices(view.levels)
        self.level.choose(view.chosen)
        self.search.setPlaceholderText(view.search)
        self.search.setAccessibleName(view.search)
        self.folder.setText(view.folder)
