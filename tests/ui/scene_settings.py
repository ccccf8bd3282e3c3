"""The settings: all of them, a search, and a value that was refused."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.settings import DEFAULTS
from app.presenters.navigation import SETTINGS
from app.presenters.settings_page import Draft, SettingsView, present_settings
from app.presenters.words import Tr
from app.ui.pages.settings import SettingsPage
from tests.ui.framed import in_window

CHANGED = frozenset({"pauses_on_battery", "currency"})


def page(view: SettingsView) -> SettingsPage:
    made = SettingsPage()
    made.show_view(view)
    return made


def whole(tr: Tr) -> QWidget:
    return in_window(tr, SETTINGS, page(present_settings(DEFAULTS, CHANGED, tr)))


def refused(tr: Tr) -> QWidget:
    drafts = {"hot_c": Draft("200", "Choose 50 to 100 °C.")}
    view = present_settings(DEFAULTS, CHANGED, tr, query=tr("hot"), drafts=drafts)
    return in_window(tr, SETTINGS, page(view))


def narrow(tr: Tr) -> QWidget:
    made = page(present_settings(DEFAULTS, CHANGED, tr))
    made.resize(600, 560)
    made.setProperty("own_size", True)
    return made


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    "settings": whole,
    "settings-refused": refused,
    "settings-narrow": narrow,
}
