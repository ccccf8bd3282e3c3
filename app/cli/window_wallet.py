"""The wallet of the window: its desk on the chain of whatever network is joined."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from app import bootstrap
from app.services.desk import Desk
from app.services.joined import Joined
from app.services.owner_wallet import SignerWallet
from app.services.root_contract import endpoint
from app.services.wallet_desk import WalletDesk, running_wallet_desk
from app.services.wallet_desk_place import WalletPlace
from app.services.wallet_payouts import WalletPayouts
from app.storage.ledger import open_ledger
from app.storage.paths import data_dir, resources_dir
from app.ton.toncenter_pool import open_toncenter_pool
from app.ton.wallet_contracts import TonNetwork
from app.wallet.folder import WalletFolder


@asynccontextmanager
async def wallet_desk(desk: Desk, joined: Joined | None) -> AsyncIterator[WalletDesk]:
    """Offer the owner's wallet on the chain of the network that is joined, if it has one.

    `desk` knows what is earned there, and pays it out.

    Raises:
        AppError: the signer cannot be started, or a server of the chain cannot be asked.
    """
    network = None if joined is None else joined.network
    is_test = network is None or network.is_test
    async with AsyncExitStack() as stack:
        pool = None
        if network is not None and network.chain is not None:
            endpoints = [endpoint(url) for url in network.chain.toncenter]
            pool = await stack.enter_async_context(open_toncenter_pool(endpoints))
        place = WalletPlace(
            folder=WalletFolder(data_dir() / "wallet"),
            chain=pool,
            network=TonNetwork.TESTNET if is_test else TonNetwork.MAINNET,
            exchanges_file=resources_dir() / "exchanges.json",
            clock=time.time,
            is_practice=joined is not None and joined.is_practice,
            relays=bootstrap.relays,
        )
        wallet = await stack.enter_async_context(running_wallet_desk(place))
        if joined is not None:
            offered = _payouts(desk, joined, lambda: _unlocked(wallet))
            wallet.use_payouts(await stack.enter_async_context(offered))
        yield wallet


@asynccontextmanager
async def _payouts(
    desk: Desk, joined: Joined, payer: Callable[[], bootstrap.Payer | None]
) -> AsyncIterator[WalletPayouts | None]:
    """Make what the wallet's page knows of payouts; None where nothing is earned on a chain.

    It reads the ledger by itself, for it may outlive the node by some moments.
    """
    shared, file = joined.node, joined.ledger_file
    if shared is None or file is None or joined.network.chain is None:
        yield None
        return
    terms = bootstrap.asked_terms(desk.settings.settings)
    async with (
        open_ledger(file) as ledger,
        bootstrap.payouts(joined.network, ledger, file, None, terms) as offered,
    ):

        def wallet() -> SignerWallet | None:
            present = payer()
            return None if present is None else bootstrap.signer_wallet(present, offered)

        yield WalletPayouts(
            offered,
            wallet=wallet,
            terms=lambda: bootstrap.asked_terms(desk.settings.settings),
            wants_payouts=lambda: desk.settings.settings.pays_out,
            begun=lambda: desk.set_payer(payer()),
            jobs=ledger.reconcile,
            heard_signed=shared.accounting.heard_signed,
        )


def _unlocked(wallet: WalletDesk) -> bootstrap.Payer | None:
    return payer_of(wallet) if wallet.facts.is_unlocked else None


def payer_of(desk: WalletDesk | None) -> bootstrap.Payer | None:
    """Return who pays the fees of payouts while that wallet is unlocked."""
    if desk is None or desk.account is None:
        return None
    return bootstrap.Payer(
        desk.signer, desk.account.with_keys(), WalletFolder(data_dir() / "wallet").path
    )
