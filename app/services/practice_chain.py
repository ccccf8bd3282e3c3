"""The chain of the practice network: what it wrote last, and its faucet."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING

from app.domain.errors import AppError
from app.domain.money import NANOTONS_PER_TON, NanoTon
from app.services.chain_story import ChainStory, tell_story
from app.services.joined import Joined
from app.services.root_contract import endpoint
from app.ton.address import parse_address
from app.ton.toncenter_endpoint import ToncenterEndpoint

if TYPE_CHECKING:
    from app.ton.local_chain import LocalChain

ENTRIES = 40
GIFT = NanoTon(100 * NANOTONS_PER_TON)


class NoLocalChainError(AppError):
    """This network has no chain on this computer."""

    title = "There is no chain of your own"
    hint = "Start the practice network; it has one if the extra 'chain' is installed."


class PracticeChain:
    """The chain of the network that is joined; only the practice network has one here."""

    def __init__(self, joined: Callable[[], Joined | None]) -> None:
        self._joined = joined

    async def read(self) -> ChainStory | None:
        """Return what it wrote last, None where there is none.

        Raises:
            ChainError: it does not answer.
        """
        joined = self._joined()
        server = None if joined is None else _server(joined)
        if joined is None or server is None:
            return None
        async with _open(server) as chain:
            newest = await chain.newest(limit=ENTRIES)
        owner, root = joined.network.owner_address, joined.network.root_address
        return tell_story(newest, parse_address(owner), parse_address(root))

    async def give_play_coins(self) -> None:
        """Give the wallet that is paid `GIFT` play coins.

        Raises:
            NoLocalChainError: only the practice network's chain has a faucet.
            ChainError: it did not give them.
        """
        joined = self._joined()
        server = None if joined is None else _server(joined)
        if joined is None or server is None:
            raise NoLocalChainError("Only the practice network gives coins away.")
        async with _open(server) as chain:
            await chain.faucet(parse_address(joined.network.owner_address), GIFT)


@asynccontextmanager
async def _open(server: ToncenterEndpoint) -> AsyncIterator["LocalChain"]:
    open_local_chain = await asyncio.to_thread(_load)
    async with open_local_chain(server) as chain:
        yield chain


def _load() -> Callable[[ToncenterEndpoint], AbstractAsyncContextManager["LocalChain"]]:
    from app.ton.local_chain import open_local_chain  # noqa: PLC0415 - its library is slow to load

    return open_local_chain


def _server(joined: Joined) -> ToncenterEndpoint | None:
    if not joined.is_practice or joined.network.chain is None:
        return None
    return endpoint(joined.network.chain.toncenter[0])
