"""The support bundle in a side sheet: its files, each to be read, before one of them is saved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.support import SupportFileView, SupportView
from app.ui.type_scale import Role, font
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.field import TextBox
from app.ui.widgets.labels import Caption, Secondary
from app.ui.widgets.rows import ListRow

PREVIEW_LINES = 24


class SupportList(QWidget):
    """What is inside; `opened` gives the name of the file that is to be read."""

    opened = Signal(str)

    def __init__(self, view: SupportView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(view.title)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(Secondary(view.intro))
        column.addSpacing(12)
        for file in view.files:
            column.addWidget(self._row(file))
        column.addStretch(1)

    def _row(self, file: SupportFileView) -> QWidget:
        row = ListRow(file.name, file.about)
        button = LinkButton(file.show)
        button.setAccessibleName(file.accessible)
        button.clicked.connect(lambda: self.opened.emit(file.name))
        row.right.addWidget(button)
        return row


class TextView(QWidget):
    """A text to read: a caption, and lines that can be selected and copied."""

    def __init__(self, about: str, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(Caption(about))
        self.box = TextBox(text, name=name, lines=PREVIEW_LINES, is_read_only=True)
        self.box.setFont(font(Role.MONO))
        column.addWidget(self.box, 1)


class SupportFoot(QWidget):
    """Saves; says where it was saved."""

    saving = Signal()

    def __init__(self, view: SupportView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        self._said = Caption("")
        self.save = PrimaryButton(view.save)
        self.save.clicked.connect(self.saving)
        row.addWidget(self._said, 1)
        row.addWidget(self.save)

    def say(self, text: str) -> None:
        """Say what became of it."""
        self._said.setText(text)


class BackFoot(QWidget):
    """Goes back to the list."""

    back = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        button = Button(text)
        button.clicked.connect(self.back)
        row.addStretch(1)
        row.addWidget(button)
