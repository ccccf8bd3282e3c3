"""The dashboard of a network that is only looked at, and cards that are recordings."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.forecast import MeasuredSpeed
from app.domain.market import Market
from app.domain.settings import Settings
from app.gpu.recorded import load_recording
from app.gpu.rehearsal import rehearse
from app.presenters.dashboard import DashboardFacts, present_dashboard
from app.presenters.navigation import DASHBOARD
from app.presenters.status import present_status
from app.presenters.what_if import WhatIfFacts
from app.presenters.words import Tr
from app.services.calibration import CalibrationNews
from app.services.desk_state import DeskState, Mode
from app.storage.paths import resources_dir
from app.storage.speed_file import KeptSpeed
from app.ui.pages.dashboard import DashboardPage
from tests.ui.dashboard_states import SHARING, facts
from tests.ui.demo import NETWORK, NOW, ZONE
from tests.ui.framed import in_window
from tests.ui.scene_network import SEEN

LOOKING = DeskState(
    mode=Mode.LOOKING, network=replace(NETWORK, name="Cocoon", is_practice=False, is_test=False)
)
SPEED = MeasuredSpeed(412.0, (400.0, 420.0), 8.0, 60, 8)
KEPT = KeptSpeed(SPEED, NOW - 86_400, "cocoon-tiny-chat")


def what_if(kept: KeptSpeed | None = KEPT, seen: Market | None = SEEN) -> WhatIfFacts:
    assert LOOKING.network is not None
    settings = Settings().with_values({"coin_price": 1.52, "electricity_price": 0.26})
    return WhatIfFacts(LOOKING.network, settings, seen, kept, None, NOW)


def shown(tr: Tr, dashboard: DashboardFacts) -> QWidget:
    page = DashboardPage()
    page.show_status(present_status(dashboard.state, NOW, tr, ZONE, market=dashboard.market))
    page.show_view(present_dashboard(dashboard, tr))
    return in_window(tr, DASHBOARD, page, dashboard.state)


def looking_facts(chosen: WhatIfFacts) -> DashboardFacts:
    return replace(
        facts(), state=LOOKING, market=chosen.market, what_if=chosen, now_utc=NOW, power=()
    )


def looking(tr: Tr) -> QWidget:
    return shown(tr, looking_facts(what_if()))


def unmeasured(tr: Tr) -> QWidget:
    return shown(tr, looking_facts(what_if(None)))


def measuring(tr: Tr) -> QWidget:
    return shown(tr, looking_facts(replace(what_if(), news=CalibrationNews(0.6, 398.0))))


def demonstration(tr: Tr) -> QWidget:
    recording = load_recording(resources_dir() / "hardware" / "hot.json")
    hardware = rehearse(recording, NOW)
    return shown(tr, replace(facts(SHARING), hardware=hardware, is_demo=True))


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    "looking": looking,
    "looking-unmeasured": unmeasured,
    "looking-measuring": measuring,
    "demonstration-hardware": demonstration,
}
