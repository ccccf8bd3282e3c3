"""What stands in the sheet of the network's page: this computer, and the practice rules."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.eligibility import EligibilityView, NetworkView
from app.presenters.network_rules import RulesView
from app.presenters.parts import BannerView, Tone
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Panel
from app.ui.widgets.field import Field, LineEdit
from app.ui.widgets.labels import Caption, Heading, Secondary, Strong
from app.ui.widgets.rows import RequirementLine
from app.ui.widgets.tag import Tag


class ComputerSheet(QWidget):
    """What this computer can do, and which networks would admit it."""

    def __init__(self, view: EligibilityView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        verdict = Panel("accent_soft" if view.can_go_on else "caution_soft")
        verdict.body.addWidget(Strong(view.verdict))
        verdict.body.addWidget(Secondary(view.verdict_detail))
        column.addWidget(verdict)
        column.addWidget(Heading(view.computer_title))
        for line in view.lines:
            column.addWidget(RequirementLine(line))
        column.addWidget(Heading(view.networks_title))
        for network in view.networks:
            column.addWidget(AdmissionRow(network))
        column.addWidget(Caption(view.footnote))
        column.addStretch(1)


class AdmissionRow(QWidget):
    """A network, whether it admits this computer, and what would change that."""

    def __init__(self, view: NetworkView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(3)
        head.addWidget(Strong(view.name))
        tag = Tag()
        tag.show_view(view.tag)
        head.addWidget(tag)
        head.addStretch(1)
        column.addLayout(head)
        for text in (view.reason, view.change):
            if text:
                column.addWidget(Caption(text, tone=Tone.TEXT2))
        self.setAccessibleName(f"{view.name}, {view.mark_text}. {view.reason}")


class CopyFoot(QWidget):
    """Copies a text."""

    def __init__(self, words: str, copied: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copied, self._text = copied, text
        self.button = Button(words, "copy")
        self.button.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 28, 0)
        row.addStretch(1)
        row.addWidget(self.button)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text)
        self.button.setText(self._copied)
        self.button.set_line_icon("check")


class RulesForm(QWidget):
    """The practice network's rules as fields; `wanted` gives what is typed, by key."""

    wanted = Signal(dict)
    renewal_wanted = Signal()

    def __init__(self, view: RulesView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Secondary(view.sentence))
        self.fields: dict[str, Field] = {}
        self._edits: dict[str, LineEdit] = {}
        for each in view.fields:
            edit = LineEdit(each.text, name=each.label, suffix=each.unit, is_number=True)
            self._edits[each.key], self.fields[each.key] = edit, Field(each.label, edit)
            column.addWidget(self.fields[each.key])
        self.renew = Button(view.upgrade)
        self.renew.clicked.connect(self.renewal_wanted)
        column.addSpacing(6)
        column.addWidget(Caption(view.upgrade_help))
        row = QHBoxLayout()
        row.addWidget(self.renew)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.foot = RulesFoot(view.change)
        self.foot.button.clicked.connect(lambda: self.wanted.emit(self.typed()))

    def typed(self) -> dict[str, str]:
        """Give what stands in the fields."""
        return {key: edit.text() for key, edit in self._edits.items()}

    def show_problem(self, message: BannerView) -> None:
        """Say why nothing was changed."""
        self.foot.problem.setText(f"{message.clause} {message.sentence}")
        self.foot.problem.show()

    def show_errors(self, view: RulesView) -> None:
        """Say under each field what is wrong with it."""
        self.foot.problem.hide()
        for each in view.fields:
            self.fields[each.key].show_error(each.error)


class RulesFoot(QWidget):
    """The button that changes the rules."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button, self.problem = PrimaryButton(text), Caption(tone=Tone.PROBLEM)
        self.problem.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 28, 0)
        row.setSpacing(16)
        row.addWidget(self.problem, 1)
        row.addStretch()
        row.addWidget(self.button)
