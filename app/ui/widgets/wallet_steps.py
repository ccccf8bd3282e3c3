"""The steps with words and passwords as they stand in the sheet: a content and a foot each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.presenters.parts import Tone
from app.presenters.wallet_steps import (
    AddressView,
    ConfirmView,
    DoneView,
    PasswordView,
    PickView,
    RestoreView,
    StepView,
    WordsView,
)
from app.ui.widgets.address import AddressBox, AddressLines
from app.ui.widgets.buttons import Button, LinkButton, PrimaryButton
from app.ui.widgets.choices import Radio
from app.ui.widgets.field import Field, mark_bad
from app.ui.widgets.icon import Icon
from app.ui.widgets.labels import Caption, Secondary
from app.ui.widgets.secret_fields import PasswordEdit, WordEdit, WordsBox
from app.ui.widgets.seed_words import SeedWords
from app.ui.widgets.send_form import button_row
from app.ui.widgets.send_review import warnings_panel

TOP = Qt.AlignmentFlag.AlignTop


class Step(QWidget):
    """A step: `submitted` gives what was typed or chosen, `returned` asks for the step before."""

    submitted = Signal(object)
    returned = Signal()

    def __init__(self, sentence: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setSpacing(10)
        self._error = Caption(tone=Tone.PROBLEM)
        self.column.addWidget(Secondary(sentence))
        self.column.addSpacing(4)

    def end(self) -> None:
        """Put the error below everything else."""
        self.column.addWidget(self._error)
        self.column.addStretch(1)

    def submit(self) -> None:
        """Tell what was typed; nothing to tell here."""
        self.submitted.emit(None)

    def show_state(self, error: str, *, is_enabled: bool) -> None:
        """Show what is wrong; what was refused can be typed again at once."""
        self._error.setText(error)
        self._error.setVisible(bool(error))
        for control in self.controls():
            control.setEnabled(is_enabled)
            mark_bad(control, is_bad=bool(error))
            control.setAccessibleDescription(error)
        if error and is_enabled and self.controls():
            self.controls()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def controls(self) -> Sequence[QWidget]:
        """List what is typed into."""
        return ()

    def forget(self) -> None:
        """Forget what was typed or shown: the sheet goes."""
        for control in self.controls():
            if isinstance(control, QLineEdit):
                control.setText("")
            elif isinstance(control, WordsBox):
                control.take()


class PasswordStep(Step):
    """One or more passwords; Enter goes on."""

    def __init__(self, view: PasswordView) -> None:
        super().__init__(view.sentence)
        self.edits = [PasswordEdit(label) for label in view.fields]
        for label, edit in zip(view.fields, self.edits, strict=True):
            self.column.addWidget(Field(label, edit))
        self.end()
        self.edits[-1].returnPressed.connect(self.submit)

    def submit(self) -> None:
        """Give the passwords away."""
        self.submitted.emit([edit.take() for edit in self.edits])

    def controls(self) -> Sequence[QWidget]:
        """List the fields."""
        return self.edits


class WordsStep(Step):
    """The words, hidden when the window is left."""

    def __init__(self, view: WordsView) -> None:
        super().__init__(view.sentence)
        self.words = SeedWords()
        self.words.show_cells(view.cells)
        self._veil = Veil(view.hidden, view.show)
        self._veil.hide()
        self.words.hidden.connect(self._veil.show)
        self._veil.lifted.connect(self._lift)
        self.column.addWidget(self.words)
        self.column.addWidget(self._veil)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Icon("lock", Tone.TEXT3, size=16), 0, TOP)
        row.addWidget(Caption(view.caption), 1)
        self.column.addLayout(row)
        self.end()

    def forget(self) -> None:
        """Forget the words."""
        self.words.clear()

    def _lift(self) -> None:
        self._veil.hide()
        self.words.reveal()


class Veil(QWidget):
    """Says that something is hidden, and shows it again."""

    lifted = Signal()

    def __init__(self, text: str, show: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.button = LinkButton(show)
        self.button.clicked.connect(self.lifted)
        row.addWidget(Icon("eye-off", Tone.TEXT2))
        row.addWidget(Caption(text), 1)
        row.addWidget(self.button)


class ConfirmStep(Step):
    """Some words typed back."""

    def __init__(self, view: ConfirmView) -> None:
        super().__init__(view.sentence)
        self.edits = [WordEdit(label) for label in view.fields]
        for label, edit in zip(view.fields, self.edits, strict=True):
            self.column.addWidget(Field(label, edit))
        self.end()
        self.edits[-1].returnPressed.connect(self.submit)

    def submit(self) -> None:
        """Give the words away."""
        self.submitted.emit(take_texts(self.edits))

    def controls(self) -> Sequence[QWidget]:
        """List the fields."""
        return self.edits


def take_texts(edits: Sequence[QLineEdit]) -> list[str]:
    """Take what was typed out of the fields."""
    texts = [edit.text() for edit in edits]
    for edit in edits:
        edit.setText("")
    return texts


class RestoreStep(Step):
    """All words in one box."""

    def __init__(self, view: RestoreView) -> None:
        super().__init__(view.sentence)
        self.box = WordsBox(view.label)
        self._field = Field(view.label, self.box, help_text=view.caption)
        self._veil = Veil(view.hidden, view.show)
        self._veil.hide()
        self.box.hidden.connect(lambda: self._veil_over(is_over=True))
        self._veil.lifted.connect(lambda: self._veil_over(is_over=False))
        self.column.addWidget(self._field)
        self.column.addWidget(self._veil)
        self.end()

    def _veil_over(self, *, is_over: bool) -> None:
        self._field.setVisible(not is_over)
        self._veil.setVisible(is_over)

    def submit(self) -> None:
        """Give the words away; they stay in the box, so that one can be mended."""
        self.submitted.emit(self.box.toPlainText())

    def controls(self) -> Sequence[QWidget]:
        """List the box."""
        return (self.box,)


class PickStep(Step):
    """One of several wallets."""

    def __init__(self, view: PickView) -> None:
        super().__init__(view.sentence)
        self._group = QButtonGroup(self)
        self.rows: list[tuple[str, Radio]] = []
        for choice, caption in zip(view.choices, view.captions, strict=True):
            radio = Radio(choice.text)
            radio.setChecked(choice.key == view.chosen)
            self._group.addButton(radio)
            self.rows.append((choice.key, radio))
            self.column.addWidget(radio)
            address = AddressLines(caption)
            address.setContentsMargins(24, 0, 0, 0)
            self.column.addWidget(address)
        self.end()

    def submit(self) -> None:
        """Tell which one is chosen."""
        self.submitted.emit(next(key for key, radio in self.rows if radio.isChecked()))


class AddressStep(Step):
    """An address to be paid to."""

    def __init__(self, view: AddressView) -> None:
        super().__init__(view.sentence)
        self.box = AddressBox(name=view.label)
        self.column.addWidget(Field(view.label, self.box))
        self.column.addWidget(warnings_panel((view.caution,)))
        self.end()

    def submit(self) -> None:
        """Tell the address."""
        self.submitted.emit(self.box.address())

    def controls(self) -> Sequence[QWidget]:
        """List the box."""
        return (self.box,)


class DoneStep(Step):
    """The end."""

    def __init__(self, view: DoneView) -> None:
        super().__init__(view.sentence)
        if view.caution:
            self.column.addWidget(warnings_panel((view.caution,)))
        self.end()


class StepFoot(QWidget):
    """The verb of a step, and the way back where there is one."""

    pressed = Signal()
    returned = Signal()

    def __init__(self, text: str, back: str = "") -> None:
        super().__init__()
        self.button = PrimaryButton(text)
        self.button.clicked.connect(self.pressed)
        self.back = Button(back)
        self.back.clicked.connect(self.returned)
        self.back.setVisible(bool(back))
        column = QVBoxLayout(self)
        column.addLayout(button_row(self.back, self.button))


_STEPS: dict[type, type[Step]] = {
    PasswordView: PasswordStep,
    WordsView: WordsStep,
    ConfirmView: ConfirmStep,
    RestoreView: RestoreStep,
    PickView: PickStep,
    AddressView: AddressStep,
    DoneView: DoneStep,
}


def make_step(view: StepView) -> tuple[Step, StepFoot]:
    """Make the content and the foot of a step."""
    step: Step = _STEPS[type(view)](view)  # type: ignore[arg-type]  # each takes its own view
    foot = StepFoot(view.button, view.back if isinstance(view, ConfirmView) else "")
    foot.pressed.connect(step.submit)
    foot.returned.connect(step.returned)
    update_step(step, foot, view)
    return step, foot


def update_step(step: Step, foot: StepFoot, view: StepView) -> None:
    """Show what has changed in the same step: an error, or that it is under way."""
    error = getattr(view, "error", "")
    is_busy, is_blocked = getattr(view, "is_busy", False), getattr(view, "is_blocked", False)
    foot.button.setText(view.button)
    foot.button.setEnabled(not is_busy and not is_blocked)
    step.show_state(error, is_enabled=not is_busy and not is_blocked)
