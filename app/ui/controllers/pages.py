"""Which page is fed by which controller."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from app.presenters import navigation as nav
from app.ui.controllers.activity import ActivityController
from app.ui.controllers.dashboard import DashboardController
from app.ui.controllers.earnings import EarningsController
from app.ui.controllers.models import ModelsController
from app.ui.controllers.network import NetworkController
from app.ui.controllers.parts import Controller, Parts, Wishes
from app.ui.controllers.settings import SettingsController
from app.ui.controllers.try_it import TryItController
from app.ui.controllers.wallet import WalletController, WalletFrame
from app.ui.pages.activity import ActivityPage
from app.ui.pages.dashboard import DashboardPage
from app.ui.pages.earnings import EarningsPage
from app.ui.pages.models import ModelsPage
from app.ui.pages.network import NetworkPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.try_it import TryItPage

MakePage = Callable[[Parts, Wishes], tuple[QWidget, Controller]]


def _dashboard(parts: Parts, wishes: Wishes) -> tuple[QWidget, Controller]:
    page = DashboardPage()
    return page, DashboardController(page, parts, wishes)


def _earnings(parts: Parts, wishes: Wishes) -> tuple[QWidget, Controller]:
    page = EarningsPage()
    return page, EarningsController(page, parts, wishes)


def _wallet(parts: Parts, wishes: Wishes) -> tuple[QWidget, Controller]:
    assert parts.wallets is not None  # noqa: S101 - offered only then
    frame = WalletFrame()
    return frame, WalletController(frame, parts.wallets, parts, wishes)


def _models(parts: Parts, wishes: Wishes) -> tuple[QWidget, Controller]:
    assert parts.models is not None  # noqa: S101 - offered only then
    page = ModelsPage()
    return page, ModelsController(page, parts, wishes, parts.models)


def _network(parts: Parts, wishes: Wishes) -> tuple[QWidget, Controller]:
    page = NetworkPage()
    return page, NetworkController(page, parts, wishes)


def _activity(parts: Parts, wishes: Wishes) -> tuple[QWidget, Controller]:
    page = ActivityPage()
    return page, ActivityController(page, parts, wishes)


def _settings(parts: Parts, wishes: Wishes) -> tuple[QWidget, Controller]:
    page = SettingsPage()
    return page, SettingsController(page, parts, wishes)


def _try_it(parts: Parts, wishes: Wishes) -> tuple[QWidget, Controller]:
    assert parts.try_it is not None  # noqa: S101 - offered only then
    page = TryItPage()
    return page, TryItController(page, parts, wishes, parts.try_it)


PAGES: Mapping[str, MakePage] = {
    nav.DASHBOARD: _dashboard,
    nav.EARNINGS: _earnings,
    nav.MODELS: _models,
    nav.WALLET: _wallet,
    nav.NETWORK: _network,
    nav.TRY_IT: _try_it,
    nav.ACTIVITY: _activity,
    nav.SETTINGS: _settings,
}


def is_offered(key: str, parts: Parts) -> bool:
    """Tell whether the program has what the page of that key needs."""
    if key == nav.WALLET:
        return parts.wallets is not None
    if key == nav.TRY_IT:
        return parts.try_it is not None
    if key == nav.MODELS:
        return parts.models is not None
    return key in PAGES
