"""The pages of the window, in the order of the sidebar."""

from dataclasses import dataclass

from app.presenters.words import Tr

PRODUCT = "Cocoon Provider"
DASHBOARD, EARNINGS, WALLET, MODELS = "dashboard", "earnings", "wallet", "models"
NETWORK, TRY_IT, ACTIVITY, SETTINGS = "network", "try_it", "activity", "settings"


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page's key, its name, and its line icon."""

    key: str
    title: str
    icon: str


def page_entries(tr: Tr) -> tuple[PageEntry, ...]:
    """List the pages; their places are the numbers of the keyboard."""
    return (
        PageEntry(DASHBOARD, tr("Dashboard"), "dashboard"),
        PageEntry(EARNINGS, tr("Earnings"), "earnings"),
        PageEntry(WALLET, tr("Wallet"), "wallet"),
        PageEntry(MODELS, tr("Models"), "models"),
        PageEntry(NETWORK, tr("Network"), "network"),
        PageEntry(TRY_IT, tr("Try it"), "try"),
        PageEntry(ACTIVITY, tr("Activity"), "activity"),
        PageEntry(SETTINGS, tr("Settings"), "settings"),
    )
