"""What ``run`` does about money beside the jobs: pays out, collects, and says what changed."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from app import bootstrap
from app.cli.owner import OpenWallet, Owner, wallet_sentence
from app.cli.run_events import Event
from app.domain.network import NetworkDescription
from app.services.node import Node
from app.services.payout_rounds import News, PayoutRounds
from app.services.payouts import PayoutTerms


@dataclass(frozen=True, slots=True)
class PayoutChoice:
    """What the owner chose: a wallet or none, and the largest share of a payout for fees."""

    owner: Owner | None
    fee_share: Fraction


def start_event(network: NetworkDescription, choice: PayoutChoice) -> Event:
    """Say what becomes of what is signed."""
    owner = choice.owner
    values: dict[str, object] = {
        "wallet": None if owner is None else owner.account.text,
        "is_open": owner is not None and not owner.account.is_watch_only,
        "has_chain": network.chain is not None,
        "fee_share_percent": float(choice.fee_share * 100),
        "owner_address": network.owner_address,
    }
    return Event("payouts", wallet_sentence(network, owner, choice.fee_share), values)


@asynccontextmanager
async def payout_rounds(
    node: Node,
    ledger_file: Path,
    wallet: OpenWallet | None,
    fee_share: Fraction,
    show: Callable[[Event], None],
) -> AsyncIterator[PayoutRounds | None]:
    """Make what pays out beside a running node; None where the network has no chain.

    Raises:
        AppError: the ledger's file or the network file's servers cannot be used.
    """
    if node.network.chain is None:
        yield None
        return
    payer = (
        None
        if wallet is None
        else bootstrap.Payer(wallet.signer, wallet.account.with_keys(), wallet.folder)
    )
    terms = PayoutTerms(fee_share)
    async with bootstrap.payouts(node.network, node.ledger, ledger_file, payer, terms) as payouts:
        yield PayoutRounds(
            payouts,
            lambda news: show(_event(news)),
            heard_signed=node.accounting.heard_signed,
        )


def _event(news: News) -> Event:
    return Event(news.kind, news.text, news.values)
