"""The step of the wallet: made here, brought along, kept elsewhere, or later."""

from app.domain.first_run import NetworkPick, WalletPick
from app.presenters.first_run_state import FirstRunState
from app.presenters.first_run_view import ChoiceStepView, InputView, OptionView, VerdictView
from app.presenters.parts import Mark, RequirementView, TagStyle, TagView
from app.presenters.words import Tr, short_address


def wallet_step(state: FirstRunState, tr: Tr) -> ChoiceStepView:
    """Show the ways to a wallet, or the one that is there."""
    picks = () if state.wallet_address else _picks(state)
    return ChoiceStepView(
        title=tr("Your wallet") if state.wallet_address else tr("Ways to be paid"),
        options=tuple(_option(pick, state, tr) for pick in picks),
        input=_address(state, tr) if wants_address(state) else None,
        lines_title=tr("Good to know"),
        lines=_lines(state, tr),
        note=_note(state, tr),
    )


def wants_address(state: FirstRunState) -> bool:
    """Tell whether an address is to be typed."""
    return not state.wallet_address and state.notes.wallet is WalletPick.ADDRESS


def wallet_verdict(state: FirstRunState, tr: Tr) -> VerdictView:
    """Say whether one is needed now."""
    if state.wallet_address:
        text = tr("Its address is {address}.", address=short_address(state.wallet_address))
        return VerdictView(tr("You have a wallet"), text)
    match state.notes.network:
        case NetworkPick.PRACTICE:
            return VerdictView(
                tr("Practice coins need no wallet of yours"),
                tr("The practice network keeps one for you. You can make your own at any time."),
            )
        case NetworkPick.FILE:
            return VerdictView(
                tr("This network pays the address in its file"),
                tr("A wallet or an address that you choose here takes its place."),
                "idle",
            )
        case NetworkPick.LOOK:
            return VerdictView(
                tr("Looking needs no wallet"),
                tr("Nothing is earned while you only look. You can make one at any time."),
            )


def _picks(state: FirstRunState) -> tuple[WalletPick, ...]:
    made_here = (WalletPick.CREATE, WalletPick.RESTORE) if state.can_make_wallet else ()
    return (WalletPick.LATER, *made_here, WalletPick.ADDRESS)


def _option(pick: WalletPick, state: FirstRunState, tr: Tr) -> OptionView:
    title, reason = _words(pick, state, tr)
    tag = TagView(tr("fine for now"), TagStyle.ACCENT) if pick is WalletPick.LATER else None
    if pick is WalletPick.LATER and state.notes.network is NetworkPick.FILE:
        tag = None
    return OptionView(pick.value, title, reason, tag, state.notes.wallet is pick)


def _words(pick: WalletPick, state: FirstRunState, tr: Tr) -> tuple[str, str]:
    match pick:
        case WalletPick.LATER if state.can_make_wallet:
            return tr("Later"), tr("The Wallet page has the same ways, whenever you want one.")
        case WalletPick.LATER:
            return (
                tr("Later, on the Wallet page"),
                tr("A new wallet, or one from its 24 words, is made there."),
            )
        case WalletPick.CREATE:
            return (
                tr("Create a new wallet"),
                tr("24 words to write down, and a password. The words are asked for once."),
            )
        case WalletPick.RESTORE:
            return tr("Restore from 24 words"), tr("For a wallet that you have already.")
        case WalletPick.ADDRESS:
            return (
                tr("Paste an address"),
                tr("For a wallet whose keys are elsewhere, on a phone for example."),
            )


def _address(state: FirstRunState, tr: Tr) -> InputView:
    return InputView(
        label=tr("Address"),
        text=state.notes.address,
        placeholder=tr("UQ… or 0:…"),
        help=tr("What is earned goes there. Nothing can be sent from here; no keys are asked for."),
        error=state.wallet_error,
    )


def _note(state: FirstRunState, tr: Tr) -> str:
    if not state.wallet_address:
        return "" if wants_address(state) else state.wallet_error
    return tr("Backup, password and everything else are on the Wallet page.")


def _lines(state: FirstRunState, tr: Tr) -> tuple[RequirementView, ...]:
    fine = tr("fine")
    lines = []
    paid_to = _paid_to(state, tr)
    if paid_to is not None:
        lines.append(paid_to)
    if state.wallet_address:
        value = short_address(state.wallet_address)
        reason = tr("It shows what arrives and what waits to be paid out.")
        return (*lines, RequirementView("wallet", tr("Wallet"), value, reason, Mark.FINE, fine))
    if wants_address(state):
        value = tr("stay where they are")
        reason = tr("Nothing can be sent from here, and nobody here can lose them.")
        return (*lines, RequirementView("key", tr("Keys"), value, reason, Mark.FINE, fine))
    value = tr("only on this computer")
    reason = tr("Encrypted with your password, opened in a process without a network.")
    lines.append(RequirementView("key", tr("Keys"), value, reason, Mark.FINE, fine))
    value = tr("24 words on paper")
    reason = tr("Nobody can bring them back, and no support ever asks for them.")
    lines.append(RequirementView("shield", tr("Backup"), value, reason, Mark.FINE, fine))
    return tuple(lines)


def _paid_to(state: FirstRunState, tr: Tr) -> RequirementView | None:
    """Tell who is paid: the owner's own address, or the one that the network's file names."""
    own = state.settings.owner_address or state.wallet_address
    if own:
        return paid_to_you(own, tr)
    if state.network is None or not state.network.owner_address:
        return None
    return paid_by_file(state.network.owner_address, tr)


def paid_to_you(address: str, tr: Tr) -> RequirementView:
    """Name the owner's own address."""
    reason = tr("Your own address. It counts whatever a network file says.")
    value = short_address(address)
    return RequirementView("send", tr("Paid to"), value, reason, Mark.FINE, tr("fine"))


def paid_by_file(address: str, tr: Tr) -> RequirementView:
    """Name the address of the network's file, which may be somebody else's."""
    reason = tr("The network file names this address. One that is chosen here takes its place.")
    value, mark = short_address(address), Mark.LIMITED
    return RequirementView("send", tr("Paid to"), value, reason, mark, tr("works with a limit"))
