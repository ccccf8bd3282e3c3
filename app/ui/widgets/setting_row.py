"""A row of the settings: name and help at the left, the control at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.setting import SettingKind
from app.presenters.parts import Tone
from app.presenters.settings_page import OFF, ON, SettingRowView
from app.ui.type_scale import px
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.choices import DropDown, Toggle
from app.ui.widgets.field import LineEdit, mark_bad
from app.ui.widgets.labels import Caption, Medium
from app.ui.widgets.tag import Tag

_NUMBERS = {SettingKind.WHOLE, SettingKind.NUMBER}
_NUMBER_WIDTH, _TEXT_WIDTH, _HEIGHT = 90, 230, 60


class SettingRow(QWidget):
    """One setting; `changed` gives its name and what was typed or chosen, `reset` its name."""

    changed = Signal(str, str)
    reset = Signal(str)

    def __init__(self, view: SettingRowView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = view.name
        self._view = view
        self._title, self._tag = Medium(view.title), Tag()
        self._help = Caption()
        self._error = Caption(tone=Tone.PROBLEM)
        self._error.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._reset = LinkButton("")
        self._reset.clicked.connect(lambda: self.reset.emit(view.name))
        self.control = self._make_control(view)
        self._title.setBuddy(self.control)  # how a list that drops down gets its name on Linux
        self.setMinimumHeight(px(_HEIGHT))
        self._lay_out()
        self.show_view(view)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(16)
        row.addLayout(self._words(), 1)
        row.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignVCenter)
        right = QVBoxLayout()
        right.setSpacing(3)
        right.addWidget(self.control, 0, Qt.AlignmentFlag.AlignRight)
        right.addWidget(self._error)
        row.addLayout(right)
        row.setAlignment(right, Qt.AlignmentFlag.AlignVCenter)

    def _words(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title)
        head.addWidget(self._tag)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addLayout(head)
        words.addWidget(self._help)
        words.addStretch(1)
        return words

    def _make_control(self, view: SettingRowView) -> QWidget:
        if view.kind is SettingKind.SWITCH:
            return self._toggle(view)
        if view.kind is SettingKind.CHOICE:
            drop = DropDown(view.choices, name=view.title)
            drop.chosen.connect(self._tell)
            return drop
        return self._line(view)

    def _toggle(self, view: SettingRowView) -> Toggle:
        toggle = Toggle(view.title, is_on=view.is_on)
        toggle.clicked.connect(lambda is_on: self._tell(ON if is_on else OFF))
        return toggle

    def _line(self, view: SettingRowView) -> LineEdit:
        is_number = view.kind in _NUMBERS
        line = LineEdit(
            name=view.title, placeholder=view.placeholder, suffix=view.unit, is_number=is_number
        )
        metrics = line.fontMetrics()
        width = px(_NUMBER_WIDTH) + metrics.horizontalAdvance(view.unit)
        line.setFixedWidth(width if is_number else px(_TEXT_WIDTH))
        line.editingFinished.connect(lambda: self._typed(line.text()))
        return line

    def _typed(self, text: str) -> None:
        if text != self._view.text:
            self._tell(text)

    def _tell(self, text: str) -> None:
        self.changed.emit(self._view.name, text)

    def show_view(self, view: SettingRowView) -> None:
        """Show the value in force, or the refused one with its reason."""
        self._view = view
        self._help.setText(view.help)
        self._tag.setVisible(view.tag is not None)
        if view.tag is not None:
            self._tag.show_view(view.tag)
        self._reset.setText(view.reset)
        self._reset.setVisible(bool(view.reset))
        self._error.setText(view.error)
        self._error.setVisible(bool(view.error))
        self.control.setAccessibleDescription(view.error or view.help)
        self._show_value(view)

    def _show_value(self, view: SettingRowView) -> None:
        match self.control:
            case Toggle() as toggle:
                toggle.setChecked(view.is_on)
            case DropDown() as drop:
                drop.choose(view.text)
            case LineEdit() as line:
                mark_bad(line, is_bad=bool(view.error))
                if line.text() != view.text:
                    line.setText(view.text)
