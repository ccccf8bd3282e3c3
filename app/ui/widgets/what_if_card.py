"""The card of a network that is only looked at: what this computer might earn there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.parts import MoneyKind
from app.presenters.what_if import JOIN_HERE, MEASURE, WhatIfView
from app.ui.widgets.buttons import Button, PrimaryButton
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Caption, Secondary
from app.ui.widgets.money_figure import MoneyFigure
from app.ui.widgets.progress import Progress

_MOST_GROUNDS = 3


class WhatIfCard(Card):
    """`acted` names what was asked for: to measure, or to share here."""

    acted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._sentence = Secondary()
        self._figures = [MoneyFigure(MoneyKind.ESTIMATED) for _ in range(3)]
        self._grounds = [Caption() for _ in range(_MOST_GROUNDS)]
        self._progress = Progress()
        self.measure, self.join = Button(""), PrimaryButton("")
        self.measure.clicked.connect(lambda: self.acted.emit(MEASURE))
        self.join.clicked.connect(lambda: self.acted.emit(JOIN_HERE))
        self._lay_out()

    def _lay_out(self) -> None:
        figures, buttons, grounds = QHBoxLayout(), QHBoxLayout(), QVBoxLayout()
        figures.setSpacing(12)
        for figure in self._figures:
            figures.addWidget(figure, 1)
        for ground in self._grounds:
            grounds.addWidget(ground)
        buttons.addWidget(self.join)
        buttons.addWidget(self.measure)
        buttons.addStretch(1)
        self.body.addWidget(self._sentence)
        self.body.addLayout(figures)
        self.body.addLayout(grounds)
        self.body.addWidget(self._progress)
        self.body.addLayout(buttons)

    def show_view(self, view: WhatIfView) -> None:
        """Show other figures."""
        self.title.setText(view.title)
        self._sentence.setText(view.sentence)
        for place, figure in enumerate(self._figures):
            figure.setVisible(place < len(view.figures))
            if place < len(view.figures):
                figure.show_view(view.figures[place])
        for place, ground in enumerate(self._grounds):
            ground.setVisible(place < len(view.grounds))
            ground.setText(view.grounds[place] if place < len(view.grounds) else "")
        self._progress.setVisible(view.progress is not None)
        if view.progress is not None:
            self._progress.show_view(view.progress)
        self.measure.setVisible(bool(view.measure))
        self.measure.setText(view.measure)
        self.join.setText(view.join)
