"""What this computer's support bundle is made of."""

import json
from collections.abc import Callable, Sequence

from app.bootstrap import LEDGER, PRACTICE_LEDGER
from app.cli.doctor import facts_json
from app.cli.logs import own_redactor
from app.domain.support import Bundle
from app.localnet.network import has_virtual_machine
from app.presenters.eligibility import as_text, eligibility_view
from app.services.computer import look_at_computer
from app.services.event_log import DeskEvent, EventLog
from app.services.settings_store import SettingsStore
from app.services.support_bundle import BundleSources, SettingsSeen, make_bundle
from app.storage.paths import data_dir, log_dir

_CARD_NUMBER = "uuid"
"""Tells one card in the world from all others, and helps nobody."""


def own_sources(
    settings: Callable[[], SettingsSeen], events: Callable[[], Sequence[DeskEvent]] | None = None
) -> BundleSources:
    """Return the sources; `events` are there while the program runs."""
    return BundleSources(
        doctor=_doctor,
        settings=settings,
        ledgers={
            "practice ledger": data_dir() / PRACTICE_LEDGER,
            "ledger": data_dir() / LEDGER,
        },
        log_folder=log_dir(),
        redact=own_redactor(),
        events=events,
    )


async def bundle_of_window(store: SettingsStore, events: EventLog) -> Bundle:
    """Collect everything while the window runs."""

    def settings() -> SettingsSeen:
        return SettingsSeen(store.settings, store.is_set, store.problems)

    return await make_bundle(own_sources(settings, lambda: events.events))


async def _doctor() -> str:
    facts = await look_at_computer(data_dir(), has_chain=has_virtual_machine())
    found = facts_json(facts)
    cards = found["cards"]
    if isinstance(cards, list):
        for card in cards:
            card.pop(_CARD_NUMBER, None)
    text = as_text(eligibility_view(facts))
    return f"{text}\n\n{json.dumps(found, indent=1, ensure_ascii=False)}\n"
