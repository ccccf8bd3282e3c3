"""The steps of the first run: each shows its view and tells what was chosen."""

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.eligibility import EligibilityView
from app.presenters.first_run_view import (
    ChoiceStepView,
    ModelStepView,
    RulesGroupView,
    RulesStepView,
    WaitingView,
)
from app.presenters.parts import MoneyView, RequirementView, Run, Tone
from app.ui.first_run_parts import (
    Columns,
    InputField,
    NetworkRow,
    OptionList,
    bring,
    card_body,
)
from app.ui.type_scale import Role, px
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.figure import Figure
from app.ui.widgets.icon import Icon
from app.ui.widgets.labels import Caption, Hairline, Secondary, SecondaryLine, Strong
from app.ui.widgets.progress import Progress
from app.ui.widgets.rows import RequirementLine
from app.ui.widgets.setting_row import SettingRow
from app.ui.widgets.tag import Tag

INDENT = 30
"""Where texts begin beside an icon."""

View = TypeVar("View")


class StepWidget(QWidget, Generic[View]):
    """A step: shows its view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def show_view(self, view: View) -> None:
        """Show another state of the step."""
        raise NotImplementedError


class RequirementRows(QWidget):
    """Lines about this computer, a network or models."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RequirementLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_views(self, views: tuple[RequirementView, ...]) -> None:
        """Show these."""
        while len(self._rows) < len(views):
            self._rows.append(RequirementLine())
            self._column.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            bring(row, is_shown=place < len(views))
            if place < len(views):
                row.show_view(views[place])


class WaitingStep(StepWidget[WaitingView]):
    """Stands in while the computer is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card, self._sentence = Card(), Secondary()
        self._card.body.addWidget(self._sentence)
        self.column.addWidget(self._card)
        self.column.addStretch(1)

    def show_view(self, view: WaitingView) -> None:
        """Say what is being looked at."""
        self._sentence.setText(view.sentence)


class ComputerStep(StepWidget[EligibilityView]):
    """What this computer can do, and which networks admit it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._networks = Card(" "), Card(" ")
        self._lines = RequirementRows()
        self._network_rows: list[NetworkRow] = []
        for card in (self._computer, self._networks):
            card_body(card)
        self._computer.body.addWidget(self._lines)
        self._computer.body.addStretch(1)
        self._networks.body.addStretch(1)
        self.column.addWidget(Columns(self._computer, self._networks), 1)

    def show_view(self, view: EligibilityView) -> None:
        """Show what was found out."""
        self._computer.title.setText(view.computer_title)
        self._networks.title.setText(view.networks_title)
        self._lines.show_views(view.lines)
        while len(self._network_rows) < len(view.networks):
            row = NetworkRow(view.networks[len(self._network_rows)])
            self._networks.body.insertWidget(self._networks.body.count() - 1, row)
            self._network_rows.append(row)
        for row, network in zip(self._network_rows, view.networks, strict=True):
            row.show_view(network)


class ChoiceStep(StepWidget[ChoiceStepView]):
    """One of several ways; `chosen` gives its key, `given` what was typed for it."""

    chosen = Signal(str)
    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ways, self._facts = Card(" "), Card(" ")
        self.options, self.field = OptionList(), InputField()
        self._note, self._lines, self._lines_note = Caption(), RequirementRows(), Secondary()
        self.options.chosen.connect(self.chosen)
        self.field.given.connect(self.given)
        for card in (self._ways, self._facts):
            card_body(card)
        for part in (self.options, self.field, self._note):
            self._ways.body.addWidget(part)
        self._ways.body.addSpacing(10)
        self._ways.body.addStretch(1)
        self._facts.body.addWidget(self._lines)
        self._facts.body.addWidget(self._lines_note)
        self._facts.body.addStretch(1)
        self.column.addWidget(Columns(self._ways, self._facts), 1)

    def show_view(self, view: ChoiceStepView) -> None:
        """Show the ways and the facts of the chosen one."""
        self._ways.title.setText(view.title)
        self._facts.title.setText(view.lines_title)
        self.options.show_options(view.options)
        bring(self.field, is_shown=view.input is not None)
        if view.input is not None:
            self.field.show_view(view.input)
        self._note.setText(view.note)
        bring(self._note, is_shown=bool(view.note))
        self._lines.show_views(view.lines)
        self._lines_note.setText(view.lines_note)
        bring(self._lines_note, is_shown=bool(view.lines_note))


class ForecastFigure(QWidget):
    """A figure with its label and caption, in one row under a hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._caption = SecondaryLine(), Caption()
        self._figure = Figure(role=Role.ESTIMATE, tone=Tone.ESTIMATED)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 9)
        column.setSpacing(1)
        column.addWidget(Hairline())
        column.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self._label, 1)
        row.addWidget(self._figure)
        column.addLayout(row)
        column.addWidget(self._caption)

    def show_view(self, view: MoneyView) -> None:
        """Show another amount."""
        self._label.setText(view.label)
        self._figure.show_value(view.value, view.unit)
        self._caption.show_runs(view.caption)
        self.setAccessibleName(view.accessible)


class ModelStep(StepWidget[ModelStepView]):
    """The built-in models, and the measurement; `activated` names an assumed price."""

    measuring = Signal()
    stopping = Signal()
    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models, self._lines = Card(" "), RequirementRows()
        self._bring, self._tag = Card(" ", is_estimate=True), Tag()
        self._sentence, self._error = Secondary(), Caption(tone=Tone.PROBLEM)
        self.start, self.stop = Button("", "bolt"), Button("", "stop")
        self._progress, self._speed = Progress(), SpeedLine()
        self._figures = [ForecastFigure() for _ in range(3)]
        self._grounds_title, self._grounds = Strong(), Grounds()
        self.start.clicked.connect(self.measuring)
        self.stop.clicked.connect(self.stopping)
        self._grounds.activated.connect(self.activated)
        self._lay_out()

    def _lay_out(self) -> None:
        card_body(self._models)
        self._bring.head.addWidget(self._tag)
        self._models.body.addWidget(self._lines)
        self._models.body.addWidget(self._speed)
        self._models.body.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addWidget(self.stop)
        buttons.addStretch(1)
        self._bring.body.setSpacing(10)
        self._bring.body.addWidget(self._sentence)
        self._bring.body.addWidget(self._progress)
        figures = QVBoxLayout()
        figures.setSpacing(0)
        for figure in self._figures:
            figures.addWidget(figure)
        self._bring.body.addLayout(figures)
        for part in (self._grounds_title, self._grounds, self._error):
            self._bring.body.addWidget(part)
        self._bring.body.addLayout(buttons)
        self._bring.body.addStretch(1)
        self.column.addWidget(Columns(self._models, self._bring, share=48), 1)

    def show_view(self, view: ModelStepView) -> None:
        """Show the state before, during or after the measurement."""
        self._models.title.setText(view.models_title)
        self._bring.title.setText(view.bring_title)
        self._lines.show_views(view.models)
        bring(self._tag, is_shown=view.tag is not None)
        if view.tag is not None:
            self._tag.show_view(view.tag)
        self._sentence.setText(view.sentence)
        self._show_buttons(view)
        bring(self._progress, is_shown=view.progress is not None)
        if view.progress is not None:
            self._progress.show_view(view.progress)
        bring(self._speed, is_shown=view.speed is not None)
        if view.speed is not None:
            self._speed.show_view(view.speed)
        self._show_forecast(view)
        self._error.setText(view.error)
        bring(self._error, is_shown=bool(view.error))

    def _show_buttons(self, view: ModelStepView) -> None:
        had_focus = self.start.hasFocus() or self.stop.hasFocus()
        self.start.setText(view.start)
        self.stop.setText(view.stop)
        bring(self.start, is_shown=bool(view.start))
        bring(self.stop, is_shown=bool(view.stop))
        if had_focus:
            (self.stop if view.stop else self.start).setFocus()

    def _show_forecast(self, view: ModelStepView) -> None:
        for place, figure in enumerate(self._figures):
            bring(figure, is_shown=place < len(view.figures))
            if place < len(view.figures):
                figure.show_view(view.figures[place])
        self._grounds_title.setText(view.grounds_title)
        bring(self._grounds_title, is_shown=bool(view.grounds))
        self._grounds.show_lines(view.grounds)


class SpeedLine(QWidget):
    """The measured speed: solid, because it is no forecast."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._caption, self._figure = SecondaryLine(), Caption(), Figure()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.setSpacing(1)
        column.addWidget(Hairline())
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Icon("bolt"))
        row.addWidget(self._label, 1)
        row.addWidget(self._figure)
        column.addLayout(row)
        words = QHBoxLayout()
        words.setContentsMargins(px(INDENT), 0, 0, 0)
        words.addWidget(self._caption)
        column.addLayout(words)

    def show_view(self, view: MoneyView) -> None:
        """Show another speed."""
        self._label.setText(view.label)
        self._figure.show_value(view.value, view.unit)
        self._caption.show_runs(view.caption)
        self.setAccessibleName(view.accessible)


class Grounds(QWidget):
    """Sentences on what a forecast rests on; `activated` names an assumed price."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Secondary] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)

    def show_lines(self, lines: tuple[tuple[Run, ...], ...]) -> None:
        """Show these."""
        while len(self._lines) < len(lines):
            line = Secondary()
            line.activated.connect(self.activated)
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            bring(line, is_shown=place < len(lines))
            if place < len(lines):
                line.show_runs(lines[place])
        self.setVisible(bool(lines))


class RulesStep(StepWidget[RulesStepView]):
    """House rules; `changed` gives a name and what was typed, `reset` a name."""

    changed = Signal(str, str)
    reset = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups: dict[str, Card] = {}
        self._rows: dict[str, SettingRow] = {}

    def show_view(self, view: RulesStepView) -> None:
        """Show the rules; rows are made once and keep their focus."""
        for group in view.groups:
            self._show_group(group)
        shown = {row.name for group in view.groups for row in group.rows}
        for name, row in self._rows.items():
            bring(row, is_shown=name in shown)

    def _show_group(self, view: RulesGroupView) -> None:
        if view.key not in self._groups:
            card = Card(view.title)
            card.body.setContentsMargins(18, 14, 18, 4)
            card.body.setSpacing(0)
            card.body.addSpacing(8)
            self._groups[view.key] = card
            self.column.addWidget(card)
        for row in view.rows:
            if row.name in self._rows:
                self._rows[row.name].show_view(row)
            else:
                self._add(SettingRow(row), row.name, self._groups[view.key])

    def _add(self, row: SettingRow, name: str, card: Card) -> None:
        row.changed.connect(self.changed)
        row.reset.connect(self.reset)
        self._rows[name] = row
        if card.body.count() > len(("head", "space")):
            card.body.addWidget(Hairline())
        card.body.addWidget(row)
