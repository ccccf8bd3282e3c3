import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.network.changes import Changes
from app.services.joined import Joined
from app.services.wallet_desk import WalletDesk, running_wallet_desk
from app.services.wallet_desk_place import WalletPlace
from app.services.wallet_keeper import WalletKeeper
from app.storage.paths import resources_dir
from app.ton.wallet_contracts import TonNetwork
from app.wallet.folder import WalletFolder

pytestmark = pytest.mark.asyncio


class Owner:
    """Somebody who joins networks; each opens the real wallet without a chain."""

    def __init__(self, folder: Path) -> None:
        self.joined: Joined | None = None
        self.payers: list[bool] = []
        self.opened: list[Joined | None] = []
        self.joining = Changes()
        self.keeper = WalletKeeper(
            lambda: self.joined,
            self.joining,
            self._open,
            lambda desk: self.payers.append(desk is not None),
        )
        self._folder = folder

    @asynccontextmanager
    async def _open(self, joined: Joined | None) -> AsyncIterator[WalletDesk]:
        self.opened.append(joined)
        place = WalletPlace(
            WalletFolder(self._folder), None, TonNetwork.TESTNET,
            resources_dir() / "exchanges.json", lambda: 0.0,
        )  # fmt: skip
        async with running_wallet_desk(place) as desk:
            yield desk


async def test_each_network_gets_a_desk_of_its_own(tmp_path: Path) -> None:
    owner = Owner(tmp_path)
    async with asyncio.timeout(60), asyncio.TaskGroup() as tasks:
        running = tasks.create_task(owner.keeper.run())
        while owner.keeper.desk is None:
            await owner.keeper.changed()
        first = owner.keeper.desk
        assert not first.facts.is_unlocked
        owner.joining.notify()
        await asyncio.sleep(0)
        assert owner.keeper.desk is first
        owner.joined = SimpleNamespace()  # type: ignore[assignment] # only its identity counts
        owner.joining.notify()
        while owner.keeper.desk is first or owner.keeper.desk is None:
            await owner.keeper.changed()
        running.cancel()
    assert owner.opened == [None, owner.joined]
    assert not any(owner.payers)
    assert owner.keeper.desk is None
