"""Fields for passwords and words: nothing in them goes to the clipboard."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.widgets.field import LineEdit, TextBox
from app.wallet.secret_text import password_buffer

_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class PasswordEdit(LineEdit):
    """Shows dots; `take` gives what was typed and forgets it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, name=name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(_HINTS | Qt.InputMethodHint.ImhHiddenText)

    def take(self) -> bytearray:
        """Give what was typed as bytes that can be wiped."""
        given = password_buffer(self.text())
        self.setText("")
        return given


class WordEdit(LineEdit):
    """One word to type back; it can be pasted into, not copied from."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, name=name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(_HINTS)
        self.setDragEnabled(False)
        self.selectionChanged.connect(self.deselect)  # a selection is a clipboard on X11

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and cut nothing."""
        if not copies(event):
            super().keyPressEvent(event)


class WordsBox(TextBox):
    """All words to type or paste; at `hidden` the window was left, and they must not be seen."""

    hidden = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, name=name, lines=6)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(_HINTS)
        self.setUndoRedoEnabled(False)

    def take(self) -> str:
        """Give what was typed, and forget it."""
        text = self.toPlainText()
        self.setPlainText("")
        return text

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and cut nothing."""
        if not copies(event):
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: object) -> bool:
        """Take plain text only."""
        return bool(source.hasText())  # type: ignore[attr-defined]

    def createMimeDataFromSelection(self) -> None:  # type: ignore[override]
        """Give nothing to the clipboard, nor to what is dragged."""
        return

    def event(self, event: QEvent) -> bool:
        """Hide when the window is left."""
        if event.type() == QEvent.Type.WindowDeactivate and self.toPlainText():
            self.hidden.emit()
        return super().event(event)


def copies(event: QKeyEvent) -> bool:
    """Tell whether a key would copy or cut."""
    keys = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut)
    return any(event.matches(key) for key in keys)
