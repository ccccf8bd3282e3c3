"""Keeps the wallet's desk on the chain of whatever network is joined."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import NoReturn

from app.network.background import running_beside
from app.network.changes import Changes
from app.services.joined import Joined
from app.services.wallet_desk import WalletDesk

OpenDesk = Callable[[Joined | None], AbstractAsyncContextManager[WalletDesk]]
UsePayer = Callable[[WalletDesk | None], None]


class WalletKeeper:
    """Makes a new `WalletDesk` when another network is joined; the old one is locked then.

    `use_payer` hears of the desk whenever its wallet is unlocked, and None when it no longer is.
    `joined` is asked again whenever `joining` moves on.
    """

    def __init__(
        self,
        joined: Callable[[], Joined | None],
        joining: Changes,
        open_desk: OpenDesk,
        use_payer: UsePayer,
    ) -> None:
        self._joined = joined
        self._joining = joining
        self._open_desk = open_desk
        self._use_payer = use_payer
        self._desk: WalletDesk | None = None
        self._changes = Changes()

    @property
    def desk(self) -> WalletDesk | None:
        """The present one, None in the moments between two."""
        return self._desk

    async def changed(self) -> None:
        """Return when there is another desk, or none."""
        await self._changes.beyond(self._changes.count)

    async def run(self) -> NoReturn:
        """Keep a desk until cancelled; then the wallet is locked.

        Raises:
            AppError: the signer cannot be started.
        """
        try:
            while True:
                await self._keep_one()
        finally:
            self._show(None)

    async def _keep_one(self) -> None:
        joined = self._joined()
        async with self._open_desk(joined) as desk:
            self._show(desk)
            async with running_beside(self._follow(desk)):
                seen = self._joining.count
                while self._joined() is joined:
                    seen = await self._joining.beyond(seen)
            self._use_payer(None)
            self._show(None)

    async def _follow(self, desk: WalletDesk) -> None:
        was_unlocked = False
        async for facts in desk.watch():
            if facts.is_unlocked != was_unlocked:
                was_unlocked = facts.is_unlocked
                self._use_payer(desk if was_unlocked else None)

    def _show(self, desk: WalletDesk | None) -> None:
        self._desk = desk
        self._changes.notify()
