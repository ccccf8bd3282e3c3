"""The earnings page: what was earned when, what it cost, and what may still come."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.presenters.earnings_view import EarningsView, LegendItem, Picker, WhyView
from app.ui.type_scale import px
from app.ui.widgets.buttons import Button, IconButton
from app.ui.widgets.card import Card
from app.ui.widgets.chart import EarningsChart
from app.ui.widgets.chart_legend import LegendEntry
from app.ui.widgets.chart_readout import Readout
from app.ui.widgets.chart_totals import TotalsRow
from app.ui.widgets.chart_why import WhySheet
from app.ui.widgets.choices import DropDown
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.flow import FlowLayout
from app.ui.widgets.labels import Caption, Strong
from app.ui.widgets.page import Page
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.table import Table

CSV, TAX = "csv", "tax"
_WIDE_TABLE, _MIDDLE_TABLE = 800, 620
_LESS_NEEDED, _LEAST_NEEDED = (2, 3), (1,)
"""Columns that go where the room is short; the read-out says the same."""
NETWORK, MODEL = "network", "model"


class EarningsPage(Page):
    """Draws an `EarningsView`.

    `period_chosen`, `unit_chosen` and `filter_chosen` (what, key) change what is seen; `turned`
    asks for the time before (-1) or after (1), `refreshed` for the newest values, `exported` for a
    file (`CSV`, `TAX`), `why_asked` for the reasons of a bar; `activated` names the action of a
    word such as "assumed".
    """

    period_chosen = Signal(str)
    unit_chosen = Signal(str)
    filter_chosen = Signal(str, str)
    turned = Signal(int)
    exported = Signal(str)
    refreshed = Signal()
    why_asked = Signal(int)
    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(" ", parent)
        self._view: EarningsView | None = None
        self._export = Button("", "arrow-down")
        self._tax = Button("")
        self._periods, self._units = Segmented(), Segmented()
        self._networks, self._models = DropDown(), DropDown()
        self._back = IconButton("chevron-left", " ")
        self._forward = IconButton("chevron-right", " ")
        self._range = Strong()
        self._chart, self._readout = EarningsChart(), Readout()
        self._totals, self._table, self._empty = TotalsRow(), Table(), EmptyState()
        self._legend = QWidget()
        self._legend_row = FlowLayout(self._legend, gap=16, line_gap=6)
        self._legend_row.setContentsMargins(8, 0, 4, 0)
        self._legend_items: tuple[LegendItem, ...] = ()
        self._legend_entries: list[LegendEntry] = []
        self._caption = Caption()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def show_view(self, view: EarningsView) -> None:
        """Show other values; the chosen bar, order and place stay where they can."""
        self._view = view
        self.title.setText(view.title)
        self.setAccessibleName(view.title)
        self._show_head(view)
        self._show_legend(view)
        self._chart.show_view(view.chart)
        self._read(self._chart.current)
        self._totals.show_views(view.totals)
        self._table.show_view(view.table)
        self._fit_table()
        is_empty = view.empty is not None
        if view.empty is not None:
            self._empty.show_view(view.empty)
        self._empty_card.setVisible(is_empty)
        for part in (self._chart_card, self._totals, self._table_card, self._controls):
            part.setHidden(is_empty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out columns of the table where there is no room for all."""
        super().resizeEvent(event)
        self._fit_table()

    def _fit_table(self) -> None:
        for columns, least in ((_LESS_NEEDED, _WIDE_TABLE), (_LEAST_NEEDED, _MIDDLE_TABLE)):
            for column in columns:
                self._table.setColumnHidden(column, self.width() < px(least))

    def show_why(self, view: WhyView) -> None:
        """Open the breakdown of a bar."""
        self.sheet.open(view.title, WhySheet(view))

    def _lay_out(self) -> None:
        self.head.addWidget(self._export)
        self.head.addWidget(self._tax)
        self._controls = QWidget()
        row = FlowLayout(self._controls)
        for widget in (self._periods, self._turner()):
            row.add(widget)
        for widget in (self._models, self._networks, self._units):
            row.add(widget, is_right=True)
        self._chart_card = Card(margins=(12, 14, 16, 12))
        self._legend_row.add(self._caption, is_right=True)
        self._chart_card.body.addWidget(self._legend)
        self._beside.setSpacing(12)
        self._beside.addWidget(self._chart, 1)
        self._beside.addWidget(self._readout)
        self._chart_card.body.addLayout(self._beside)
        self._table_card = Card()
        self._table_card.body.addWidget(self._table)
        self._empty_card = Card()
        self._empty_card.body.addWidget(self._empty)
        self._readout.set_beside(is_beside=True)
        for part in (
            self._controls, self._chart_card, self._totals, self._table_card, self._empty_card,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _turner(self) -> QWidget:
        made = QWidget()
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self._back, self._range, self._forward):
            row.addWidget(widget)
        return made

    def _connect(self) -> None:
        self.narrowed.connect(self._stack)
        self._periods.chosen.connect(self.period_chosen)
        self._units.chosen.connect(self.unit_chosen)
        self._networks.chosen.connect(lambda key: self.filter_chosen.emit(NETWORK, key))
        self._models.chosen.connect(lambda key: self.filter_chosen.emit(MODEL, key))
        self._back.clicked.connect(lambda: self.turned.emit(-1))
        self._forward.clicked.connect(lambda: self.turned.emit(1))
        self._export.clicked.connect(lambda: self.exported.emit(CSV))
        self._tax.clicked.connect(lambda: self.exported.emit(TAX))
        self._chart.chosen.connect(self._read)
        self._chart.kind_moved.connect(self._readout.move_kind)
        self._chart.asked.connect(self._ask)
        self._readout.asked.connect(lambda: self._ask(self._chart.current))
        self._table.opened.connect(lambda key: self._ask(int(key)))
        self._table.picked.connect(lambda key: self._chart.keep(int(key)))
        self._totals.activated.connect(self.activated)
        self._caption.activated.connect(self.activated)
        self.wished.connect(self._obey)

    def _obey(self, wish: str) -> None:
        """Follow the keys of the window."""
        if wish == "export" and self._export.isEnabled():
            self.exported.emit(CSV)
        elif wish == "refresh":
            self.refreshed.emit()

    def _show_head(self, view: EarningsView) -> None:
        self._export.setText(view.export_text)
        self._tax.setText(view.tax_text)
        for button in (self._export, self._tax):
            button.setEnabled(view.can_export)
        self._periods.setAccessibleName(view.periods.accessible)
        self._periods.show_choices(view.periods.choices, view.periods.key)
        self._units.setAccessibleName(view.units.accessible)
        self._units.show_choices(view.units.choices, view.units.key)
        show_picker(self._networks, view.networks)
        show_picker(self._models, view.models)
        self._range.setText(view.range_text)
        self._back.set_name(view.back_text)
        self._forward.set_name(view.forward_text)
        self._back.setVisible(view.can_go_back or view.can_go_forward)
        self._forward.setVisible(view.can_go_back or view.can_go_forward)
        self._back.setEnabled(view.can_go_back)
        self._forward.setEnabled(view.can_go_forward)

    def _show_legend(self, view: EarningsView) -> None:
        self._caption.show_runs(view.caption)
        if view.legend != self._legend_items:
            self._legend_items = view.legend
            self._fill_legend(view)

    def _fill_legend(self, view: EarningsView) -> None:
        for entry in self._legend_entries:
            self._legend_row.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self._legend_row.removeWidget(self._caption)
        self._legend_entries = [LegendEntry(item) for item in view.legend]
        for entry in self._legend_entries:
            self._legend_row.add(entry)
        self._legend_row.add(self._caption, is_right=True)

    def _stack(self, is_narrow: bool) -> None:
        """Put the read-out below the chart where there is no room beside it."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(down if is_narrow else across)
        self._readout.set_beside(is_beside=not is_narrow)

    def _read(self, bar: int | None) -> None:
        if self._view is not None and bar is not None and bar < len(self._view.chart.bars):
            self._readout.show_view(self._view.chart.bars[bar].readout, self._view.why_text)

    def _ask(self, bar: int | None) -> None:
        if self._view is None or bar is None or bar >= len(self._view.chart.bars):
            return
        if self._view.chart.bars[bar].readout.can_ask_why:
            self.why_asked.emit(bar)


def show_picker(drop: DropDown, picker: Picker) -> None:
    """Offer what can be chosen; hidden where there is nothing to choose."""
    drop.setVisible(picker.is_shown)
    drop.setAccessibleName(picker.accessible)
    drop.show_choices(picker.choices)
    drop.choose(picker.key)
