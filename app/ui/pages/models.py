"""The page of the models on this computer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.models import ModelGroupView, ModelRowView, ModelsView
from app.presenters.parts import Tone
from app.ui.type_scale import Role, px
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Caption, CaptionLine, Elided, Hairline, Secondary
from app.ui.widgets.page import Page
from app.ui.widgets.progress import Bar
from app.ui.widgets.tag import Tag

_MEMORY_WIDTH, _SERVED_WIDTH, _BUTTONS_WIDTH = 160, 168, 136
_SPACING = 16
_TOP = Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class ModelsPage(Page):
    """`check_wanted` and `remove_wanted` name a model by its key."""

    add_wanted = Signal()
    check_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._add = Button("", "plus")
        self._add.clicked.connect(self.add_wanted)
        self.head.addWidget(self._add)
        self._groups: list[ModelGroup] = []
        self._shelf = QVBoxLayout()
        self._shelf.setSpacing(16)
        self._how, self._how_text = Card(" "), Secondary()
        self._how.body.addWidget(self._how_text)
        self.body.addLayout(self._shelf)
        self.body.addWidget(self._how)
        self.body.addStretch(1)
        self.narrowed.connect(self._arrange)

    def show_view(self, view: ModelsView) -> None:
        """Show the models."""
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        self._add.setText(view.add_text)
        self._how.title.setText(view.serving_title)
        self._how_text.setText(view.serving)
        while len(self._groups) < len(view.groups):
            self._groups.append(self._made_group())
        for index, group in enumerate(self._groups):
            group.setVisible(index < len(view.groups))
        for group, shown in zip(self._groups, view.groups, strict=False):
            group.show_view(shown)

    def _made_group(self) -> "ModelGroup":
        group = ModelGroup()
        group.check_wanted.connect(self.check_wanted)
        group.remove_wanted.connect(self.remove_wanted)
        group.arrange(is_narrow=self.is_narrow)
        self._shelf.addWidget(group)
        return group

    def _arrange(self, is_narrow: bool) -> None:
        for group in self._groups:
            group.arrange(is_narrow=is_narrow)


class ModelGroup(Card):
    """A card with one row for each model."""

    check_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._memory, self._served = Elided(), CaptionLine()
        self._memory.setProperty("role", Role.CAPTION.value)
        self._empty = Secondary()
        self._rows: list[ModelRow] = []
        self._is_narrow = False
        self._memory.setFixedWidth(px(_MEMORY_WIDTH))
        self.head.setSpacing(_SPACING)
        self.head.addWidget(self._memory)
        self.head.addWidget(self._served)
        self.body.setSpacing(0)
        self.body.addSpacing(6)
        self.body.addWidget(self._empty)

    def show_view(self, view: ModelGroupView) -> None:
        """Show other models; the rows of those that stay are kept."""
        self.title.setText(view.title)
        self._memory.setText(view.memory_title)
        self._served.setText(view.served_title)
        self._empty.setText(view.empty)
        self._empty.setVisible(bool(view.empty))
        while len(self._rows) > len(view.rows):
            row = self._rows.pop()
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(view.rows):
            self._rows.append(self._made_row())
        for row, shown in zip(self._rows, view.rows, strict=True):
            row.show_view(shown)
        self._line_up()

    def _line_up(self) -> None:
        """Give the buttons of all rows one width, so that what stands before them lines up."""
        width = max([px(_BUTTONS_WIDTH), *(row.buttons_width() for row in self._rows)])
        self._served.setFixedWidth(px(_SERVED_WIDTH) + width + _SPACING)
        for row in self._rows:
            row.give_buttons(width)

    def _made_row(self) -> "ModelRow":
        row = ModelRow()
        row.check_wanted.connect(self.check_wanted)
        row.remove_wanted.connect(self.remove_wanted)
        row.arrange(is_narrow=self._is_narrow)
        self.body.addWidget(row)
        return row

    def arrange(self, *, is_narrow: bool) -> None:
        """Put memory and network below the names, or beside them."""
        self._is_narrow = is_narrow
        self._memory.setVisible(not is_narrow)
        self._served.setVisible(not is_narrow)
        for row in self._rows:
            row.arrange(is_narrow=is_narrow)


class ModelRow(QWidget):
    """A model: what it is, whether it fits, where it is served, and what can be done with it."""

    check_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = ""
        self._name, self._tag = Elided(), Tag()
        self._name.setProperty("role", Role.STRONG.value)
        self._caption, self._details, self._result = Caption(), Caption(), Caption()
        self._progress, self._progress_text = Bar(is_thin=True), CaptionLine()
        self._bar, self._fit = Bar(), Caption()
        self._served_on, self._served_as = Elided(), Elided()
        self._served_as.setProperty("role", Role.CAPTION.value)
        self._check = Button(is_small=True)
        self._remove = IconButton("trash", "", size=16)
        self._check.clicked.connect(lambda: self.check_wanted.emit(self._key))
        self._remove.clicked.connect(lambda: self.remove_wanted.emit(self._key))
        self._words, self._memory = QWidget(), QWidget()
        self._served, self._buttons = QWidget(), QWidget()
        self._grid = QGridLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        self._grid.setContentsMargins(0, 12, 0, 12)
        self._grid.setHorizontalSpacing(_SPACING)
        self._grid.setVerticalSpacing(8)
        column.addLayout(self._grid)
        self._lay_out_words()
        _stack(self._memory, self._bar, self._fit, spacing=5, top=6)
        _stack(self._served, self._served_on, self._served_as, spacing=1)
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch(1)
        row.addWidget(self._remove)
        row.addWidget(self._check)
        self.arrange(is_narrow=False)

    def _lay_out_words(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._name)
        title.addWidget(self._tag)
        title.addStretch(1)
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2)
        words.addLayout(title)
        for part in (self._caption, self._details, self._result):
            words.addWidget(part)
        words.addWidget(self._progress_text)
        words.addWidget(self._progress)
        words.addStretch(1)

    def arrange(self, *, is_narrow: bool) -> None:
        """Stand in one line, or in two."""
        for part in (self._words, self._memory, self._served, self._buttons):
            self._grid.removeWidget(part)  # deletes the item and what it remembers of sizes
        self._memory.setFixedWidth(px(_MEMORY_WIDTH))
        self._served.setFixedWidth(px(_SERVED_WIDTH))
        if is_narrow:
            self._grid.addWidget(self._words, 0, 0, 1, 3)
            self._grid.addWidget(self._memory, 1, 0, _TOP)
            self._grid.addWidget(self._served, 1, 1, _TOP)
            self._grid.addWidget(self._buttons, 1, 2, _RIGHT)
        else:
            self._grid.addWidget(self._words, 0, 0)
            self._grid.addWidget(self._memory, 0, 1, _TOP)
            self._grid.addWidget(self._served, 0, 2, _TOP)
            self._grid.addWidget(self._buttons, 0, 3, _RIGHT)
        self._grid.setColumnStretch(0, 0 if is_narrow else 1)
        self._grid.setColumnStretch(2, 1 if is_narrow else 0)

    def buttons_width(self) -> int:
        """Return how wide the buttons want to be, in pixels."""
        return self._buttons.sizeHint().width()

    def give_buttons(self, width: int) -> None:
        """Keep this width for the buttons."""
        self._buttons.setMinimumWidth(width)

    def show_view(self, view: ModelRowView) -> None:
        """Show a model."""
        self._key = view.key
        self.setAccessibleName(f"{view.name}, {view.tag.text}, {view.caption}, {view.fit_text}")
        self._name.setText(view.name)
        self._tag.show_view(view.tag)
        self._caption.setText(view.caption)
        _show_text(self._details, view.details)
        _show_text(self._result, view.result)
        self._result.set_tone(view.result_tone)
        self._show_fit(view)
        self._served_on.setText(view.served_on)
        self._served_as.setText(view.served_as)
        self._served_as.setToolTip(view.served_tooltip)
        self._show_check(view)
        self._remove.set_name(view.remove_text)
        self._remove.setVisible(bool(view.remove_text))

    def _show_fit(self, view: ModelRowView) -> None:
        self._bar.setVisible(view.fit_share is not None)
        is_bad = view.fit_tone in {Tone.PROBLEM, Tone.CAUTION}
        tone = view.fit_tone if is_bad else Tone.ACCENT
        self._bar.show_share(view.fit_share or 0.0, tone=tone, name=view.fit_text)
        self._fit.setText(view.fit_text)
        self._fit.set_tone(view.fit_tone)

    def _show_check(self, view: ModelRowView) -> None:
        self._check.setText(view.check_text)
        self._check.setVisible(bool(view.check_text))
        self._check.setEnabled(view.can_check)
        is_running = view.check is not None
        self._progress.setVisible(is_running)
        self._progress_text.setVisible(is_running)
        if view.check is not None:
            self._progress_text.setText(view.check.caption)
            self._progress.show_share(view.check.share, name=view.check.accessible)


def _stack(holder: QWidget, *parts: QWidget, spacing: int, top: int = 0) -> None:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, top, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)


def _show_text(label: Caption, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
