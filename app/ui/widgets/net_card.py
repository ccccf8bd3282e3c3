"""What today came to: the one net figure, what was measured, and the estimate in its own box."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.presenters.net_today import NetTodayView, NetView
from app.presenters.parts import MoneyKind
from app.ui.type_scale import Role, px
from app.ui.widgets.card import Card
from app.ui.widgets.columns import UNBOUND
from app.ui.widgets.figure import Figure
from app.ui.widgets.labels import Caption, Hairline, SecondaryLine
from app.ui.widgets.money_figure import MoneyFigure
from app.ui.widgets.tag import Tag

_NET_WIDTH, _ESTIMATE_WIDTH = 244, 164
_MEASURED = (MoneyKind.PAID, MoneyKind.SIGNED, MoneyKind.ELECTRICITY)


class NetCard(Card):
    """The money of today; `activated` names a link that was taken."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, margins=(20, 12, 12, 12))
        self._net = NetToday()
        self._net.activated.connect(self.activated)
        self._measured = [MoneyFigure(kind) for kind in _MEASURED]
        self._estimate = MoneyFigure(MoneyKind.ESTIMATED)
        for figure in (*self._measured, self._estimate):
            figure.activated.connect(self.activated)
        self._estimate.setMinimumWidth(px(_ESTIMATE_WIDTH))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(16)
        self._line = Hairline(is_vertical=True)
        self.body.addLayout(self._grid)
        self.arrange(is_narrow=False)

    def arrange(self, *, is_narrow: bool) -> None:
        """Put the amounts beside the net figure, or below it."""
        for part in (self._net, self._line, self._estimate, *self._measured):
            self._grid.removeWidget(part)
        self._line.setVisible(not is_narrow)
        self._net.setMaximumWidth(UNBOUND if is_narrow else px(_NET_WIDTH))
        self._estimate.setMaximumWidth(UNBOUND if is_narrow else px(_ESTIMATE_WIDTH))
        first = 0 if is_narrow else 2
        for column in range(6):
            is_measured = first <= column < first + len(self._measured)
            self._grid.setColumnStretch(column, int(is_measured))
        if is_narrow:
            self._grid.addWidget(self._net, 0, 0, 1, 3)
            self._grid.addWidget(self._estimate, 2, 0, 1, 3)
        else:
            self._grid.addWidget(self._net, 0, 0)
            self._grid.addWidget(self._line, 0, 1)
            self._grid.addWidget(self._estimate, 0, 5)
        for place, figure in enumerate(self._measured):
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(figure, int(is_narrow), first + place, top)

    def show_view(self, view: NetTodayView) -> None:
        """Show today's money."""
        self._net.show_view(view.net)
        for figure, money in zip(self._measured, view.measured, strict=True):
            figure.show_view(money)
        self._estimate.show_view(view.estimate)


class NetToday(QWidget):
    """The figure of the page, with its sentence."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._tag = SecondaryLine(), Tag()
        self._figure = Figure(role=Role.FIGURE)
        self._sentence = Caption()
        self._sentence.activated.connect(self.activated)
        self.setMinimumWidth(px(_NET_WIDTH))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._label)
        head.addWidget(self._tag)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._figure)
        column.addWidget(self._sentence)
        column.addStretch(1)

    def show_view(self, view: NetView) -> None:
        """Show another sum."""
        self._label.setText(view.label)
        self._tag.setVisible(view.tag is not None)
        if view.tag is not None:
            self._tag.show_view(view.tag)
        self._figure.show_value(view.figure.value, view.figure.unit)
        self._sentence.show_runs(view.sentence)
        self.setAccessibleName(view.accessible)
