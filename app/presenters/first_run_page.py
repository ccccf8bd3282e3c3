"""The window of the first run: rail, heading, verdict, the step itself, footer."""

from app.domain.first_run import STEPS, NetworkPick, Step, StepState, WalletPick
from app.domain.setting import SettingKind
from app.presenters.eligibility import as_text, eligibility_view
from app.presenters.first_run_model import model_step, model_verdict
from app.presenters.first_run_network import (
    network_fact,
    network_step,
    network_verdict,
    why_not_this_network,
)
from app.presenters.first_run_rules import rules_step, rules_verdict
from app.presenters.first_run_state import FirstRunState
from app.presenters.first_run_view import (
    Body,
    FirstRunView,
    FooterView,
    RailStepView,
    RailView,
    VerdictView,
    WaitingView,
)
from app.presenters.first_run_wallet import wallet_step, wallet_verdict, wants_address
from app.presenters.navigation import PRODUCT
from app.presenters.settings_page import SettingRowView
from app.presenters.words import Tr


def present_first_run(state: FirstRunState, tr: Tr) -> FirstRunView:
    """Decide the whole window."""
    step = state.notes.step
    heading = _headings(tr)[step]
    number = STEPS.index(step) + 1
    return FirstRunView(
        window_title=PRODUCT,
        rail=_rail(state, tr),
        step=step,
        heading=heading,
        verdict=_verdict(state, tr),
        body=_body(state, tr),
        footer=_footer(state, tr),
        announcement=tr(
            "Step {number} of {n}: {heading}|Step {number} of {n}: {heading}",
            n=len(STEPS),
            number=number,
            heading=heading,
        ),
    )


def _headings(tr: Tr) -> dict[Step, str]:
    return {
        Step.COMPUTER: tr("What this computer can do"),
        Step.NETWORK: tr("Where to begin"),
        Step.WALLET: tr("Where the coins go"),
        Step.MODEL: tr("What this computer answers with"),
        Step.RULES: tr("House rules"),
    }


def _titles(tr: Tr) -> dict[Step, str]:
    return {
        Step.COMPUTER: tr("This computer"),
        Step.NETWORK: tr("Network"),
        Step.WALLET: tr("Wallet"),
        Step.MODEL: tr("Model"),
        Step.RULES: tr("House rules"),
    }


def _rail(state: FirstRunState, tr: Tr) -> RailView:
    return RailView(
        steps=tuple(_rail_step(step, state, tr) for step in STEPS),
        note=tr("Leave at any step. The application continues here next time."),
        leave=tr("Leave for now"),
        accessible=tr("Steps of the first run"),
    )


def _rail_step(step: Step, state: FirstRunState, tr: Tr) -> RailStepView:
    how = state.notes.state_of(step)
    said = {
        StepState.DONE: tr("done"),
        StepState.NOW: tr("now"),
        StepState.LATER: tr("later"),
        StepState.SKIPPED: tr("left for later"),
    }
    title, number = _titles(tr)[step], STEPS.index(step) + 1
    return RailStepView(
        step=step,
        number=str(number),
        title=title,
        state=how,
        is_reachable=state.notes.is_reachable(step) and not state.is_busy,
        accessible=tr(
            "Step {number}, {title}, {state}", number=number, title=title, state=said[how]
        ),
    )


def _verdict(state: FirstRunState, tr: Tr) -> VerdictView:
    match state.notes.step:
        case Step.COMPUTER:
            return _computer_verdict(state, tr)
        case Step.NETWORK:
            return network_verdict(state, tr)
        case Step.WALLET:
            return wallet_verdict(state, tr)
        case Step.MODEL:
            return model_verdict(state, tr)
        case Step.RULES:
            return rules_verdict(state, tr)


def _computer_verdict(state: FirstRunState, tr: Tr) -> VerdictView:
    if state.computer is None:
        return VerdictView(
            tr("Looking at this computer"),
            tr("This takes a second or two. Nothing is changed and nothing leaves it."),
            "idle",
        )
    view = eligibility_view(state.computer, tr)
    if view.can_go_on:
        return VerdictView(view.verdict, view.verdict_detail)
    return VerdictView(view.verdict, view.verdict_detail, "attention", is_caution=True)


def _body(state: FirstRunState, tr: Tr) -> Body:
    match state.notes.step:
        case Step.COMPUTER if state.computer is None:
            return WaitingView(tr("Graphics, memory, driver, processor, disk and sandbox."))
        case Step.COMPUTER:
            assert state.computer is not None  # noqa: S101 - the case above
            return eligibility_view(state.computer, tr)
        case Step.NETWORK:
            return network_step(state, tr)
        case Step.WALLET:
            return wallet_step(state, tr)
        case Step.MODEL:
            return model_step(state, tr)
        case Step.RULES:
            return rules_step(state, tr)


def _footer(state: FirstRunState, tr: Tr) -> FooterView:
    back = "" if state.notes.step is Step.COMPUTER else tr("Back")
    fact, why_not = _fact(state, tr), why_not_on(state, tr)
    has_copy = state.notes.step is Step.COMPUTER and state.computer is not None
    view = None if state.computer is None else eligibility_view(state.computer, tr)
    return FooterView(
        fact=why_not or fact,
        next=_next_text(state, tr),
        can_go_on=not why_not and not state.is_busy,
        back=back,
        copy=tr("Copy as text") if has_copy else "",
        copied=as_text(view) if has_copy and view is not None else "",
        is_reason=bool(why_not) and not is_waiting(state),
    )


def why_not_on(state: FirstRunState, tr: Tr) -> str:
    """Say what keeps the owner from going on, "" if nothing does."""
    match state.notes.step:
        case Step.COMPUTER if state.computer is None:
            return tr("This takes a second or two.")
        case Step.NETWORK:
            return why_not_this_network(state, tr)
        case Step.WALLET if wants_address(state) and not state.notes.address.strip():
            return tr("Paste the address first, or choose “Later”.")
        case Step.RULES if any(is_refused(row) for row in state.rows):
            return tr("One of the rules was refused; the reason stands beside it.")
        case _:
            return ""


def is_waiting(state: FirstRunState) -> bool:
    """Tell whether something is being found out that the owner need not care for."""
    return state.computer is None or state.is_reading_network


def is_refused(row: SettingRowView) -> bool:
    """Tell whether a typed value waits to be corrected; a switch falls back by itself."""
    return bool(row.error) and row.kind is not SettingKind.SWITCH


def _fact(state: FirstRunState, tr: Tr) -> str:
    match state.notes.step:
        case Step.COMPUTER | Step.NETWORK:
            return network_fact(state, tr)
        case Step.WALLET:
            return tr("This step can be left for later.")
        case Step.MODEL:
            return tr("Measuring is not needed to go on.")
        case Step.RULES if state.notes.network is NetworkPick.LOOK:
            return tr("You can leave the network at any time.")
        case Step.RULES:
            return tr("You can pause or stop at any time.")


def _next_text(state: FirstRunState, tr: Tr) -> str:
    match state.notes.step:
        case Step.COMPUTER:
            return tr("Choose a network")
        case Step.NETWORK:
            return tr("Go on to the wallet")
        case Step.WALLET:
            return _wallet_text(state, tr)
        case Step.MODEL:
            return tr("Set house rules")
        case Step.RULES if state.notes.network is NetworkPick.LOOK:
            return tr("Start looking")
        case Step.RULES:
            return tr("Start sharing")


def _wallet_text(state: FirstRunState, tr: Tr) -> str:
    """Name what the button does: a wallet is made in a sheet of its own."""
    if not state.wallet_address and state.notes.wallet is WalletPick.CREATE:
        return tr("Create the wallet")
    if not state.wallet_address and state.notes.wallet is WalletPick.RESTORE:
        return tr("Restore the wallet")
    return tr("Go on to the model")
