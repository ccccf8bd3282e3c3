"""Feeds the page of events and jobs."""

from app.domain.earnings import JobRecord
from app.presenters.activity import ActivityFacts, Shown, present_activity
from app.services.desk_state import DeskState
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.activity import ActivityPage

PAGE_SIZE = 100
MOST_JOBS = 2000


class ActivityController:
    """Shows events as they come, and jobs as the ledger has them."""

    def __init__(self, page: ActivityPage, parts: Parts, wishes: Wishes) -> None:
        self._page = page
        self._parts = parts
        self._wishes = wishes
        self._shown = Shown.EVENTS
        self._jobs = tuple[JobRecord, ...]()
        self._wanted = PAGE_SIZE
        self._counted = -1
        page.chosen.connect(self._choose)
        page.wants_older.connect(self._want_older)

    def visited(self) -> None:
        """Read the newest jobs."""
        self._counted = -1
        self.show_state(self._parts.desk.state)

    def show_state(self, state: DeskState) -> None:
        """Show what happened."""
        ended = state.jobs.done_today + state.jobs.failed_today
        if ended != self._counted:
            self._counted = ended
            self._wishes.actions.run(self._read())
        self._show()

    def _show(self) -> None:
        facts = ActivityFacts(
            self._shown,
            self._parts.events.events,
            self._jobs,
            has_older=len(self._jobs) == self._wanted < MOST_JOBS,
            now_utc=self._parts.clock(),
        )
        self._page.show_view(present_activity(facts, self._parts.tr))

    async def _read(self) -> None:
        node = self._parts.desk.node
        self._jobs = () if node is None else tuple(await node.ledger.jobs(self._wanted))
        self._show()

    def _choose(self, shown: str) -> None:
        self._shown = Shown(shown)
        self._show()

    def _want_older(self) -> None:
        self._wanted = min(MOST_JOBS, self._wanted + PAGE_SIZE)
        self._wishes.actions.run(self._read())
