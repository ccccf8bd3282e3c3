"""Where coins can be sent: the address in lines, and the same as a QR code."""

from dataclasses import dataclass

from app.presenters.words import Tr
from app.services.wallet_desk_values import WalletFacts, WalletKind


@dataclass(frozen=True, slots=True)
class ReceiveView:
    """The address; `code` is the text of the QR code, `copied` is said after copying."""

    title: str
    sentence: str
    address: str
    code: str
    code_name: str
    copy: str
    copied: str
    caption: str


def present_receive(facts: WalletFacts, tr: Tr) -> ReceiveView:
    """Decide what is shown."""
    return ReceiveView(
        title=tr("Receive"),
        sentence=tr("Compare the first and last six characters with what the sender sees."),
        address=facts.address,
        code=f"ton://transfer/{facts.address}",
        code_name=tr("The address as a QR code"),
        copy=tr("Copy"),
        copied=tr("Copied"),
        caption=_caption(facts, tr),
    )


def _caption(facts: WalletFacts, tr: Tr) -> str:
    if facts.is_practice:
        return tr("Practice network only.")
    if facts.is_testnet:
        return tr("Test network only: real coins sent here are hard to get back.")
    if facts.kind is WalletKind.WATCHED:
        return tr("Watch-only: the keys are elsewhere.")
    return tr("Coins sent here never bounce, also before the first payment from it.")
