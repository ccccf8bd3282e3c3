"""Moments of the first run: the example computer of the design walks through it."""

from dataclasses import replace

from app.domain.first_run import FirstRunNotes, NetworkPick, Step, WalletPick
from app.domain.forecast import MeasuredSpeed
from app.domain.settings import DEFAULTS, Settings
from app.presenters.first_run_page import present_first_run
from app.presenters.first_run_rules import RULES
from app.presenters.first_run_state import FirstRunState
from app.presenters.first_run_view import FirstRunView
from app.presenters.settings_page import Draft, SettingRowView, present_settings
from app.presenters.words import Tr, plain
from app.services.calibration import CalibrationNews
from app.services.first_run_values import BuiltInModel, NetworkGlance
from tests.unit.services.computers import card, with_cards, with_cpu

MODELS = (
    BuiltInModel("cocoon-tiny-chat", "chat", 2_165_696, 2_452_650),
    BuiltInModel("cocoon-tiny-speech", "speech", 1_906_560, 2_790_130),
)
PRACTICE = NetworkGlance("practice", 1_900_000, is_practice=True)
REAL = NetworkGlance(
    "Harbour", 19, owner_address="UQBx2mTq8R0vWc3yLhJ5nDz1aFsK9eUoPi6gXbYt4rHuZ7f3",
    models=2, proxies=3,
)  # fmt: skip
SPEED = MeasuredSpeed(412.0, (400.0, 405.0, 420.0, 430.0, 405.0), 8.0, 120, 8)
GERMAN = DEFAULTS.with_values({"country": "DE", "currency": "EUR"})
IS_SET = frozenset({"country", "currency"})


def at(step: Step, **notes: object) -> FirstRunNotes:
    """Be at a step with everything before it done."""
    order = tuple(Step)
    done = frozenset(order[: order.index(step)])
    return replace(FirstRunNotes(step, done), **notes)  # type: ignore[arg-type]


def rows(
    values: Settings = GERMAN, drafts: dict[str, Draft] | None = None, tr: Tr = plain
) -> tuple[SettingRowView, ...]:
    """Make the rows of the house rules."""
    view = present_settings(values, IS_SET, tr, drafts=drafts)
    known = {row.name: row for group in view.groups for row in group.rows}
    return tuple(known[name] for name in RULES)


BASE = FirstRunState(
    computer=with_cards(card()),
    network=PRACTICE,
    models=MODELS,
    measure_s=8.0,
    settings=GERMAN,
    is_set=IS_SET,
    rows=rows(),
)
FILE = {"network": NetworkPick.FILE, "file": "/home/ada/harbour.toml"}

STATES: dict[str, FirstRunState] = {
    "waiting": FirstRunState(),
    "computer": replace(BASE, notes=at(Step.COMPUTER)),
    "computer-small": replace(BASE, notes=at(Step.COMPUTER), computer=with_cpu(memory=10**9)),
    "network": replace(BASE, notes=at(Step.NETWORK)),
    "network-file": replace(BASE, notes=at(Step.NETWORK, **FILE), network=REAL),
    "network-refused": replace(
        BASE,
        notes=at(Step.NETWORK, **FILE),
        network=None,
        network_error="/home/ada/harbour.toml is not TOML. The README describes every key.",
    ),
    "wallet": replace(BASE, notes=at(Step.WALLET), can_make_wallet=True),
    "wallet-address": replace(
        BASE,
        notes=at(Step.WALLET, wallet=WalletPick.ADDRESS, address="kQ", **FILE),
        network=REAL,
        wallet_error="A character is wrong. Copy the address again.",
    ),
    "wallet-there": replace(BASE, notes=at(Step.WALLET), wallet_address=REAL.owner_address),
    "model": replace(BASE, notes=at(Step.MODEL)),
    "model-measuring": replace(
        BASE, notes=at(Step.MODEL), news=CalibrationNews(0.6, 398.0)
    ),
    "model-measured": replace(BASE, notes=at(Step.MODEL), speed=SPEED),
    "model-real": replace(BASE, notes=at(Step.MODEL, **FILE), speed=SPEED, network=REAL),
    "rules": replace(BASE, notes=at(Step.RULES)),
    "rules-refused": replace(
        BASE,
        notes=at(Step.RULES),
        rows=rows(drafts={"hot_c": Draft("950", "It takes 50 to 105 °C.")}),
    ),
}  # fmt: skip


def page_of(state: FirstRunState, tr: Tr = plain) -> FirstRunView:
    """Present a moment."""
    if tr is not plain and state.rows:
        state = replace(state, rows=rows(tr=tr))
    return present_first_run(state, tr)
