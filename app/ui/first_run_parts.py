"""Parts of the first run's steps: columns, networks, ways to choose, a field with a button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from app.presenters.eligibility import NetworkView
from app.presenters.first_run_view import InputView, OptionView
from app.presenters.parts import TagView, Tone
from app.ui.type_scale import px
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choices import Radio
from app.ui.widgets.field import LineEdit, mark_bad
from app.ui.widgets.icon import Icon
from app.ui.widgets.labels import Caption, Hairline, Secondary, SecondaryLine, Strong
from app.ui.widgets.tag import Tag

GAP, NARROW, INDENT = 16, 690, 24
TOML_FILTER = "*.toml"
NO_TAG = TagView("")


def bring(widget: QWidget, *, is_shown: bool) -> None:
    """Show or hide a part of a step; one that is so already costs nothing, not even a layout."""
    chosen = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    was_put_away = widget.isHidden() and widget.testAttribute(chosen)
    if is_shown == was_put_away:
        widget.setVisible(is_shown)


class Columns(QWidget):
    """Two cards beside each other, or below each other where there is no room."""

    def __init__(
        self, left: QWidget, right: QWidget, parent: QWidget | None = None, *, share: int = 52
    ) -> None:
        super().__init__(parent)
        self._pair = (left, right)
        self._share = share
        self._is_narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._arrange(is_narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the right card below when it is narrow."""
        super().resizeEvent(event)
        self._arrange(is_narrow=self.width() < px(NARROW))

    def _arrange(self, *, is_narrow: bool) -> None:
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        left, right = self._pair
        for widget in self._pair:
            self._grid.removeWidget(widget)
        self._grid.addWidget(left, 0, 0)
        self._grid.addWidget(right, *((1, 0) if is_narrow else (0, 1)))
        self._grid.setColumnStretch(0, self._share)
        self._grid.setColumnStretch(1, 0 if is_narrow else 100 - self._share)


class NetworkRow(QWidget):
    """A network with its mark, its tag, the reason, and what would change it."""

    def __init__(self, view: NetworkView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark, self._name, self._tag = Icon("check"), Strong(), Tag()
        self._reason, self._change = Secondary(), Caption()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(3)
        column.addWidget(Hairline())
        column.addSpacing(9)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._name, 1)
        head.addWidget(self._tag)
        column.addLayout(head)
        words = QVBoxLayout()
        words.setContentsMargins(px(26), 0, 0, 0)
        words.setSpacing(2)
        words.addWidget(self._reason)
        words.addWidget(self._change)
        column.addLayout(words)
        self.show_view(view)

    def show_view(self, view: NetworkView) -> None:
        """Show another verdict."""
        self._mark.show_mark(view.mark)
        self._name.setText(view.name)
        self._tag.show_view(view.tag)
        self._reason.setText(view.reason)
        self._change.setText(view.change)
        bring(self._change, is_shown=bool(view.change))
        said = (view.name, view.tag.text, view.reason, view.change)
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))


class OptionRow(QWidget):
    """A way to choose with its reason; a click anywhere chooses it."""

    def __init__(self, view: OptionView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.radio, self._reason, self._tag = Radio(view.title), Caption(), Tag()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(2)
        column.addWidget(Hairline())
        column.addSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.radio, 1)
        head.addWidget(self._tag)
        column.addLayout(head)
        words = QHBoxLayout()
        words.setContentsMargins(px(INDENT), 0, 0, 0)
        words.addWidget(self._reason)
        column.addLayout(words)
        self.show_view(view)

    def show_view(self, view: OptionView) -> None:
        """Show another state of it."""
        self.radio.setText(view.title)
        self.radio.setAccessibleName(view.title)
        self.radio.setAccessibleDescription(view.reason)
        self.radio.setEnabled(view.is_enabled)
        if self.radio.isChecked() != view.is_chosen:
            self.radio.setChecked(view.is_chosen)
        self._reason.setText(view.reason)
        self._tag.show_view(view.tag or NO_TAG)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self.radio.click()
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()


class OptionList(QWidget):
    """All ways; `chosen` gives the key of the one that was picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, OptionRow] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonClicked.connect(self._tell)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_options(self, views: tuple[OptionView, ...]) -> None:
        """Show these and hide the others."""
        for view in views:
            if view.key not in self._rows:
                self._add(OptionRow(view), view.key)
        shown = {view.key for view in views}
        for key, row in self._rows.items():
            bring(row, is_shown=key in shown)
        for view in sorted(views, key=lambda each: not each.is_chosen):
            self._rows[view.key].show_view(view)
        self.setVisible(bool(views))

    def _add(self, row: OptionRow, key: str) -> None:
        self._rows[key] = row
        self._group.addButton(row.radio)
        self._column.addWidget(row)

    def _tell(self, button: QAbstractButton) -> None:
        for key, row in self._rows.items():
            if row.radio is button:
                self.chosen.emit(key)


class InputField(QWidget):
    """A field, perhaps with a button that looks for a file; `given` tells what is in it."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = InputView("", "")
        self.line = LineEdit()
        self._label = SecondaryLine()
        self._label.setBuddy(self.line)
        self._help, self._error = Caption(), Caption(tone=Tone.PROBLEM)
        self._browse = Button("", "folder")
        self._browse.clicked.connect(self._look_for_file)
        self.line.editingFinished.connect(self._typed)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 14)
        column.setSpacing(5)
        column.addWidget(self._label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._browse)
        column.addLayout(row)
        column.addWidget(self._help)
        column.addWidget(self._error)

    def show_view(self, view: InputView) -> None:
        """Show another text, error or help; what is being typed stays."""
        self._view = view
        self._label.setText(view.label)
        self.line.setAccessibleName(view.label)
        self.line.setAccessibleDescription(view.error or view.help)
        self.line.setPlaceholderText(view.placeholder)
        if self.line.text() != view.text and not self.line.hasFocus():
            self.line.setText(view.text)
        mark_bad(self.line, is_bad=bool(view.error))
        self._help.setText(view.help)
        bring(self._help, is_shown=bool(view.help) and not view.error)
        self._error.setText(view.error)
        bring(self._error, is_shown=bool(view.error))
        self._browse.setText(view.browse)
        bring(self._browse, is_shown=bool(view.browse))

    def _typed(self) -> None:
        if self.line.text().strip() != self._view.text:
            self.given.emit(self.line.text())

    def _look_for_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.window(), self._view.browse_title, self._view.text, TOML_FILTER
        )
        if path:
            self.line.setText(path)
            self.given.emit(path)


def card_body(card: Card) -> None:
    """Give a card of rows the margins of the design: hairlines right under the title."""
    card.body.setContentsMargins(18, 14, 18, 6)
    card.body.setSpacing(0)
    card.body.addSpacing(12)
