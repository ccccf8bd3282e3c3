"""The wallet of the window: its desk on the chain of whatever network is joined."""

import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from app import bootstrap
from app.services.joined import Joined
from app.services.root_contract import endpoint
from app.services.wallet_desk import WalletDesk, running_wallet_desk
from app.services.wallet_desk_place import WalletPlace
from app.storage.paths import data_dir, resources_dir
from app.ton.toncenter_pool import open_toncenter_pool
from app.ton.wallet_contracts import TonNetwork
from app.wallet.folder import WalletFolder


@asynccontextmanager
async def wallet_desk(joined: Joined | None) -> AsyncIterator[WalletDesk]:
    """Offer the owner's wallet on the chain of the network that is joined, if it has one.

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
        )
        yield await stack.enter_async_context(running_wallet_desk(place))


def payer_of(desk: WalletDesk | None) -> bootstrap.Payer | None:
    """Return who pays the fees of payouts while that wallet is unlocked."""
    if desk is None or desk.account is None:
        return None
    return bootstrap.Payer(
        desk.signer, desk.account.with_keys(), WalletFolder(data_dir() / "wallet").path
    )
