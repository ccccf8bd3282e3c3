"""The page of settings: sections at the left, a card for each, and a search over all."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.settings_page import SettingGroupView, SettingRowView, SettingsView
from app.ui.type_scale import px
from app.ui.widgets.card import Card
from app.ui.widgets.columns import GAP
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.field import LineEdit
from app.ui.widgets.labels import Hairline
from app.ui.widgets.page import Page
from app.ui.widgets.section_link import SectionLink
from app.ui.widgets.setting_row import SettingRow

_SECTIONS_WIDTH, _SEARCH_WIDTH = 148, 280


class SettingsPage(Page):
    """`changed` gives a setting's name and what was typed, `reset` a name, `searched` words."""

    changed = Signal(str, str)
    reset = Signal(str)
    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._groups: dict[str, SettingGroup] = {}
        self._links: dict[str, SectionLink] = {}
        self._search = LineEdit(icon="search")
        self._search.setFixedWidth(px(_SEARCH_WIDTH))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self.searched)
        self.head.addWidget(self._search)
        self._empty = EmptyState()
        self._empty.acted.connect(lambda _: self._search.clear())
        self._lay_out()
        QShortcut(QKeySequence.StandardKey.Find, self, self._search.setFocus)

    def _lay_out(self) -> None:
        self._sections = QWidget()
        self._sections.setFixedWidth(px(_SECTIONS_WIDTH))
        self._section_list = QVBoxLayout(self._sections)
        self._section_list.setContentsMargins(0, 4, 0, 0)
        self._section_list.setSpacing(0)
        self._section_list.addStretch(1)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP)
        self._cards.addWidget(self._empty)
        self._cards.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._sections)
        row.addLayout(self._cards, 1)
        self.body.addLayout(row, 1)
        self.narrowed.connect(self._sections.setHidden)

    def show_view(self, view: SettingsView) -> None:
        """Show what was found; rows are made once and keep their focus and cursor."""
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        self._search.setPlaceholderText(view.search)
        self._search.setAccessibleName(view.search)
        for place, group in enumerate(view.groups):
            self._group(group, place).show_view(group)
        shown = {group.key for group in view.groups}
        for key, made in self._groups.items():
            made.setVisible(key in shown)
            self._links[key].setEnabled(key in shown)
        self._empty.setVisible(view.nothing is not None)
        if view.nothing is not None:
            self._empty.show_view(view.nothing)

    def grow(self, view: SettingsView) -> Iterator[None]:
        """Make the rows before they are shown, one with each step."""
        for place, group in enumerate(view.groups):
            made = self._group(group, place)
            for row in group.rows:
                made.make(row)
                yield

    def show_setting(self, name: str) -> None:
        """Bring a setting into sight and the focus to its control."""
        self._search.clear()
        rows = [row for group in self._groups.values() for row in group.rows]
        for row in rows:
            if row.name == name:
                self.scroll_to(row)
                row.control.setFocus()

    def _group(self, view: SettingGroupView, place: int) -> "SettingGroup":
        if view.key not in self._groups:
            group = SettingGroup(view, self)
            self._groups[view.key] = group
            self._cards.insertWidget(place, group)
            link = SectionLink(view.title)
            link.clicked.connect(lambda: self.scroll_to(group))
            self._links[view.key] = link
            self._section_list.insertWidget(place, link)
        return self._groups[view.key]


class SettingGroup(Card):
    """The settings of one section."""

    def __init__(self, view: SettingGroupView, page: SettingsPage) -> None:
        super().__init__(view.title)
        self.body.setSpacing(0)
        self.body.setContentsMargins(20, 16, 20, 4)
        self.body.addSpacing(10)
        self._page = page
        self._rows: dict[str, SettingRow] = {}
        self._lines: dict[str, Hairline] = {}

    def show_view(self, view: SettingGroupView) -> None:
        """Show the rows of the view and hide the others."""
        for row in view.rows:
            if row.name in self._rows:
                self._rows[row.name].show_view(row)
            else:
                self.make(row)
        shown = {row.name for row in view.rows}
        for name, made in self._rows.items():
            made.setVisible(name in shown)
            self._lines[name].setVisible(name in shown)

    def make(self, view: SettingRowView) -> None:
        """Make a row, unless it is there."""
        if view.name not in self._rows:
            self._add(SettingRow(view), view.name)

    @property
    def rows(self) -> tuple[SettingRow, ...]:
        """The rows that were made so far."""
        return tuple(self._rows.values())

    def _add(self, row: SettingRow, name: str) -> None:
        row.changed.connect(self._page.changed)
        row.reset.connect(self._page.reset)
        self._rows[name] = row
        self._lines[name] = Hairline()
        self.body.addWidget(self._lines[name])
        self.body.addWidget(row, 0, Qt.AlignmentFlag.AlignTop)
