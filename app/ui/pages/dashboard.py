"""The dashboard: the status sentence, today's money, the cards, the jobs and the network."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.presenters.dashboard import DashboardView, DemandView, JobsView
from app.presenters.gpu_card import GpuCardView, SpeedView
from app.presenters.parts import Tone
from app.presenters.protection import ProtectionView
from app.presenters.status import StatusView
from app.ui.widgets.buttons import LinkButton
from app.ui.widgets.card import Card
from app.ui.widgets.columns import Columns
from app.ui.widgets.gpu_card import GpuCard
from app.ui.widgets.icon import Icon
from app.ui.widgets.job_slots import JobSlots
from app.ui.widgets.labels import Caption, Line, SecondaryLine, Strong
from app.ui.widgets.net_card import NetCard
from app.ui.widgets.page import Page
from app.ui.widgets.status_head import StatusHead
from app.ui.widgets.tag import Tag
from app.ui.widgets.what_if_card import WhatIfCard

_RIGHT_WIDTH = 276


class DashboardPage(Page):
    """`activated` names a link that was taken, such as a price to confirm."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._status = StatusHead()
        self._money = NetCard()
        self._money.activated.connect(self.activated)
        self.what_if = WhatIfCard()
        self._gpus: list[GpuCard] = []
        self._columns = Columns(_RIGHT_WIDTH)
        self._gpu_column, self._right = self._columns.left, self._columns.right
        self._jobs, self._demand, self._protection = JobsCard(), DemandCard(), ProtectionCard()
        self._protection.activated.connect(self.activated)
        self._lay_out()
        self.narrowed.connect(self._arrange)

    def _lay_out(self) -> None:
        for card in (self._jobs, self._demand, self._protection):
            self._columns.right_column.addWidget(card)
        self._columns.right_column.addStretch(1)
        self.body.addWidget(self._status)
        self.body.addWidget(self.what_if)
        self.body.addWidget(self._money)
        self.body.addLayout(self._columns, 1)

    def _arrange(self, is_narrow: bool) -> None:
        """Put the small cards beside the large ones, or below them."""
        self._columns.set_narrow(is_narrow)
        self._money.arrange(is_narrow=is_narrow)

    def show_status(self, view: StatusView) -> None:
        """Show the sentence."""
        self._status.show_status(view.sentence, view.next_event, view.icon.value, view.accessible)

    def show_view(self, view: DashboardView) -> None:
        """Show everything below the sentence."""
        self._money.show_view(view.money)
        self._money.setVisible(view.what_if is None)
        self.what_if.setVisible(view.what_if is not None)
        if view.what_if is not None:
            self.what_if.show_view(view.what_if)
        self._show_gpus(view.gpus, view.speed)
        self._jobs.show_view(view.jobs)
        self._demand.show_view(view.demand)
        self._protection.show_view(view.protection)

    def _show_gpus(self, views: tuple[GpuCardView, ...], speed: SpeedView) -> None:
        while len(self._gpus) < len(views):
            self._gpus.append(GpuCard())
            self._gpu_column.addWidget(self._gpus[-1])
        for place, card in enumerate(self._gpus):
            card.setVisible(place < len(views))
            if place < len(views):
                card.show_view(views[place], None if place else speed)


class JobsCard(Card):
    """The places for jobs and how many are taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title, self._amount = Strong(), Line()
        self._slots, self._caption = JobSlots(), Caption()
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._amount)
        self.body.addLayout(head)
        self.body.addWidget(self._slots)
        self.body.addWidget(self._caption)

    def show_view(self, view: JobsView) -> None:
        """Show another moment."""
        self._title.setText(view.title)
        self._amount.setText(view.amount)
        ending = view.filled if view.is_finishing else 0
        self._slots.show_slots(view.filled, view.slots, ending=ending, name=view.accessible)
        self._slots.setVisible(view.slots > 0)
        self._caption.setText(view.caption)


class DemandCard(Card):
    """What the network pays, and whether work can arrive."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Strong()
        self._rows = QGridLayout()
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnStretch(0, 1)
        self._labels: list[tuple[SecondaryLine, Line]] = []
        self._icon, self._listing = Icon("check", Tone.ACCENT, size=16), Caption()
        self.body.addWidget(self._title)
        self.body.addLayout(self._rows)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._listing, 1)
        self.body.addLayout(row)

    def show_view(self, view: DemandView) -> None:
        """Show other figures."""
        self._title.setText(view.title)
        while len(self._labels) < len(view.rows):
            self._add_row()
        for place, (label, value) in enumerate(self._labels):
            is_shown = place < len(view.rows)
            label.setVisible(is_shown)
            value.setVisible(is_shown)
            if is_shown:
                label.setText(view.rows[place][0])
                value.setText(view.rows[place][1])
        self._icon.show_icon(view.icon, view.tone)
        self._listing.set_tone(view.tone)
        self._listing.setText(view.listing)

    def _add_row(self) -> None:
        pair, place = (SecondaryLine(), Line()), len(self._labels)
        self._rows.addWidget(pair[0], place, 0)
        self._rows.addWidget(pair[1], place, 1, Qt.AlignmentFlag.AlignRight)
        self._labels.append(pair)


class ProtectionCard(Card):
    """How well jobs are kept from others; `activated` asks what that does not prove."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title, self._tag = Strong(), Tag()
        self._sentence, self._link = Caption(), LinkButton("")
        self._action = ""
        self._link.clicked.connect(lambda: self.activated.emit(self._action))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._tag)
        self.body.addLayout(head)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_view(self, view: ProtectionView) -> None:
        """Show another state."""
        self._title.setText(view.title)
        self._tag.show_view(view.tag)
        self._sentence.setText(view.sentence)
        self._link.setText(view.link)
        self._action = view.action
