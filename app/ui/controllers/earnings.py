"""Feeds the earnings page."""

from app.services.desk_state import DeskState
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.earnings import EarningsPage
from app.ui.pages.earnings_control import EarningsControl

READ_EVERY_S = 30.0


class EarningsController:
    """Reads when the page is visited, and again now and then while it is in sight."""

    def __init__(self, page: EarningsPage, parts: Parts, wishes: Wishes) -> None:
        self._control = EarningsControl(page, parts.books, wishes.actions, parts.tr)
        self._clock = parts.clock
        self._read_at = 0.0
        page.activated.connect(wishes.open_setting)

    def visited(self) -> None:
        """Read the newest values."""
        self._read_at = self._clock()
        self._control.refresh()

    def show_state(self, _state: DeskState) -> None:
        """Read again when it is time."""
        if self._clock() - self._read_at >= READ_EVERY_S:
            self.visited()
