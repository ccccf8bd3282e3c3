"""The step of the house rules: what electricity costs, and when this computer is left alone."""

from app.domain.first_run import NetworkPick
from app.presenters.first_run_state import FirstRunState
from app.presenters.first_run_view import RulesGroupView, RulesStepView, VerdictView
from app.presenters.words import Tr

MONEY_RULES = ("country", "currency", "electricity_price", "computer_power_w", "coin_price")
REST_RULES = (
    "starts_with_system",
    "pauses_on_battery",
    "pauses_for_full_screen",
    "gpu_used_gib",
    "hot_c",
    "hours",
)
RULES = (*MONEY_RULES, *REST_RULES)


def rules_step(state: FirstRunState, tr: Tr) -> RulesStepView:
    """Show the settings that matter at the beginning."""
    is_real = state.network is not None and not state.network.is_practice
    money = tuple(name for name in MONEY_RULES if is_real or name != "coin_price")
    groups = (
        _group("money", tr("Electricity"), money, state),
        _group("rest", tr("When to share, and when not"), REST_RULES, state),
    )
    return RulesStepView(tuple(group for group in groups if group.rows))


def rules_verdict(state: FirstRunState, tr: Tr) -> VerdictView:
    """Say what the rules are for."""
    detail = tr("Every rule can be changed at any time on the Settings page.")
    if state.notes.network is NetworkPick.LOOK:
        return VerdictView(tr("Rules for later: nothing runs while you only look"), detail, "idle")
    return VerdictView(tr("The computer stays yours"), detail)


def _group(key: str, title: str, names: tuple[str, ...], state: FirstRunState) -> RulesGroupView:
    known = {row.name: row for row in state.rows}
    return RulesGroupView(key, title, tuple(known[name] for name in names if name in known))
