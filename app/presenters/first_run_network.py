"""The step of the network: the built-in one, that of a file, or only looking."""

from app.domain.first_run import NetworkPick
from app.presenters import formats
from app.presenters.eligibility import NetworkView, eligibility_view
from app.presenters.first_run_state import FirstRunState
from app.presenters.first_run_view import (
    ChoiceStepView,
    InputView,
    OptionView,
    VerdictView,
)
from app.presenters.first_run_wallet import paid_by_file, paid_to_you
from app.presenters.parts import Mark, RequirementView, TagStyle, TagView
from app.presenters.words import Tr, foreign
from app.services.eligibility import NetworkKind
from app.services.first_run_values import NetworkGlance

_KINDS = {
    NetworkPick.PRACTICE: NetworkKind.PRACTICE,
    NetworkPick.FILE: NetworkKind.OTHER,
    NetworkPick.LOOK: NetworkKind.LOOK,
}


def network_step(state: FirstRunState, tr: Tr) -> ChoiceStepView:
    """Show the three ways, and what is known of the chosen one."""
    return ChoiceStepView(
        title=tr("Ways to begin"),
        options=_options(state, tr),
        input=_file(state, tr) if needs_file(state) else None,
        lines_title=tr("What it is"),
        lines=() if state.network is None else _lines(state.network, _owner(state), tr),
        lines_note=_note(state, tr),
    )


def _owner(state: FirstRunState) -> str:
    return state.settings.owner_address or state.wallet_address


def needs_file(state: FirstRunState) -> bool:
    """Tell whether the chosen way goes through a network file."""
    return state.notes.network is not NetworkPick.PRACTICE


def network_verdict(state: FirstRunState, tr: Tr) -> VerdictView:
    """Say what the choice means."""
    match state.notes.network:
        case NetworkPick.PRACTICE:
            return VerdictView(
                tr("The practice network works at once"),
                tr("It is built in and offline. You can go to another one at any time."),
            )
        case NetworkPick.FILE:
            return VerdictView(
                tr("Its operator decides whether this computer may join"),
                tr("You get the network file from the operator; it names the root contract."),
                "idle",
            )
        case NetworkPick.LOOK:
            return VerdictView(
                tr("Nothing runs while you only look"),
                tr("You see what a network pays and what is wanted. No job comes here."),
                "idle",
            )


def why_not_this_network(state: FirstRunState, tr: Tr) -> str:
    """Say what is still missing, "" if nothing is."""
    if state.is_reading_network:
        return tr("Looking at the network.")
    if needs_file(state) and not state.notes.file:
        return tr("Choose the network file first.")
    if state.network_error:
        return tr("That network cannot be used yet; the reason is above.")
    if state.notes.network is not NetworkPick.LOOK and not state.is_computer_ready:
        return tr("This computer cannot share yet; the first step says why.")
    return ""


def _options(state: FirstRunState, tr: Tr) -> tuple[OptionView, ...]:
    known = {} if state.computer is None else _admissions(state, tr)
    return tuple(_option(pick, known.get(_KINDS[pick].value), state, tr) for pick in NetworkPick)


def _admissions(state: FirstRunState, tr: Tr) -> dict[str, NetworkView]:
    assert state.computer is not None  # noqa: S101 - asked before
    return {network.key: network for network in eligibility_view(state.computer, tr).networks}


def _option(
    pick: NetworkPick, admission: NetworkView | None, state: FirstRunState, tr: Tr
) -> OptionView:
    title, reason = _words(pick, tr)
    change = "" if admission is None or admission.mark is not Mark.BLOCKING else admission.change
    return OptionView(
        key=pick.value,
        title=title,
        reason=f"{reason} {change}".strip(),
        tag=_tag(pick, admission, tr),
        is_chosen=state.notes.network is pick,
    )


def _tag(pick: NetworkPick, admission: NetworkView | None, tr: Tr) -> TagView | None:
    if pick is NetworkPick.LOOK:
        return TagView(tr("needs a file"), TagStyle.NEUTRAL)
    return None if admission is None else admission.tag


def _words(pick: NetworkPick, tr: Tr) -> tuple[str, str]:
    match pick:
        case NetworkPick.PRACTICE:
            return (
                tr("Practice network"),
                tr("Real protocol, real payments, coins without value. It runs on this computer."),
            )
        case NetworkPick.FILE:
            return (
                tr("A Cocoon network, by its network file"),
                tr("A small text file with the root contract's address, from the operator."),
            )
        case NetworkPick.LOOK:
            return (
                tr("Look only"),
                tr("Price, proxies and what this computer might earn there. Nothing is shared."),
            )


def _file(state: FirstRunState, tr: Tr) -> InputView:
    return InputView(
        label=tr("Network file"),
        text=state.notes.file,
        placeholder=tr("path of a .toml file"),
        help=tr(
            "The chain that it names is asked for prices. Proxies hear of you at the end only."
        ),
        error=state.network_error,
        browse=tr("Choose a file"),
        browse_title=tr("Network file"),
    )


def network_fact(state: FirstRunState, tr: Tr) -> str:
    """Say what has left this computer so far: the chain of a file is asked, nobody else."""
    network = state.network
    if network is None or network.is_practice or not network.has_chain:
        return tr("Nothing has been downloaded, and nothing left this computer.")
    return tr("Only the chain that the file names was asked.")


def _note(state: FirstRunState, tr: Tr) -> str:
    if state.is_reading_network:
        return tr("Looking at the network.")
    return (
        ""
        if state.network
        else tr("What it pays and who is paid appears here once its file was read.")
    )


def _lines(network: NetworkGlance, owner: str, tr: Tr) -> tuple[RequirementView, ...]:
    name = tr("Practice network") if network.is_practice else foreign(network.name)
    lines = [_line("globe", tr("Network"), name, _kind(network, tr), Mark.FINE, tr)]
    lines.append(_price(network, tr))
    lines.append(_chain(network, tr))
    if network.is_practice:
        what = tr("A developer who asks every few seconds, day and night.")
        lines.append(_line("send", tr("Work"), tr("from the first minute"), what, Mark.FINE, tr))
    else:
        lines.append(_paid_to(network, owner, tr))
        lines.append(_models(network, tr))
    return tuple(lines)


def _kind(network: NetworkGlance, tr: Tr) -> str:
    if network.is_practice:
        return tr("On this computer, in a process of its own. Nothing leaves it.")
    if network.is_test:
        return tr("A test network: its coins have no value.")
    return tr("A real network: its coins can have value.")


def _price(network: NetworkGlance, tr: Tr) -> RequirementView:
    amount = str(formats.ton_exact(network.fee_per_million, tr))
    reason = tr("For a million tokens, to whoever computes them.")
    if network.is_practice:
        reason = tr("For a million tokens; far above real prices, so that payouts come soon.")
    return _line("earnings", tr("Pays"), amount, reason, Mark.FINE, tr)


def _chain(network: NetworkGlance, tr: Tr) -> RequirementView:
    if network.has_chain:
        text = tr("Payouts are written to the chain and can be checked there.")
        return _line("wallet", tr("Payouts"), tr("on a chain"), text, Mark.FINE, tr)
    text = tr("Without a chain, what is earned is signed but never paid out.")
    return _line("wallet", tr("Payouts"), tr("none"), text, Mark.LIMITED, tr)


def _paid_to(network: NetworkGlance, owner: str, tr: Tr) -> RequirementView:
    return paid_to_you(owner, tr) if owner else paid_by_file(network.owner_address, tr)


def _models(network: NetworkGlance, tr: Tr) -> RequirementView:
    if not network.models:
        text = tr("Its file names no model, so no job would come. Add a [[models]] table to it.")
        return _line("models", tr("Models"), tr("none"), text, Mark.LIMITED, tr)
    value = tr("{n} model|{n} models", n=network.models)
    text = tr("{n} proxy is registered there.|{n} proxies are registered there.", n=network.proxies)
    return _line("models", tr("Models"), value, text, Mark.FINE, tr)


def _line(icon: str, name: str, value: str, reason: str, mark: Mark, tr: Tr) -> RequirementView:
    spoken = tr("fine") if mark is Mark.FINE else tr("works with a limit")
    return RequirementView(icon, name, value, reason, mark, spoken)
