"""The proxy's contracts on the chain, from one change of the root contract to the next.

New parameters or codes make a new contract. It is deployed before anybody connects to it; the one
before is left by workers and clients, settled to the last token, and closed.
"""

import asyncio
import logging
from dataclasses import dataclass, replace

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.localnet.closing import ContractClosing
from app.localnet.office import Office
from app.localnet.proxy import LocalProxy
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.settlement import Settlement
from app.localnet.settling import SettlingProxy, keep_settled
from app.services.root_contract import read_root_state
from app.ton.address import Address
from app.ton.cells import CellError
from app.ton.cocoon_ops import ContractState
from app.ton.proxy_parameters import root_of_proxy
from app.ton.root_data import RootState

READ_ROOT_EVERY_S = 1.0
"""Sooner than nodes and gateways read it: they should find the new contract ready."""

RETRY_S = 10.0
"""After this time a root contract that could not be followed is looked at again."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ContractLife:
    """Keeps the contracts of `proxy` in step with the root contract."""

    settlement: Settlement
    proxy: LocalProxy
    client_deposit: NanoTon
    read_root_every_s: float = READ_ROOT_EVERY_S

    async def run(self, root: RootState) -> None:
        """Settle, follow the root contract and close old contracts, until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._close_left_over(root))
            tasks.create_task(self._settle(root, self.proxy.office))
            seen = 0
            while True:
                await asyncio.sleep(self.read_root_every_s)
                if (last := await self._last_transaction()) == seen:
                    continue
                if (newer := await self._read(root)) is None:
                    await asyncio.sleep(RETRY_S)
                    continue
                seen = last
                if newer.config.params_version != root.config.params_version:
                    office = await self.proxy.open(self._keys(newer))
                    tasks.create_task(self._settle(newer, office))
                else:
                    self.proxy.office.update_root(newer.config)
                root = newer

    async def _last_transaction(self) -> int:
        """Look cheaply whether anything has happened to the root contract."""
        address = self.proxy.keys.root_address
        return await self.settlement.local.call(lambda chain: chain.account(address).last_lt)

    async def _read(self, root: RootState) -> RootState | None:
        """Return what the root contract says once its proxy contract is ready; None if it fails."""
        try:
            newer = await read_root_state(self.settlement.chain, self.proxy.keys.root_address)
            if newer.config.params_version != root.config.params_version:
                await self.settlement.open_proxy(newer, self._keys(newer))
        except (AppError, CellError) as error:
            _log.warning("The root contract could not be followed: %s", error)
            return None
        return newer

    def _keys(self, root: RootState) -> ProxyKeys:
        return replace(self.proxy.keys, root=root.config)

    async def _settle(self, root: RootState, office: Office) -> None:
        """Keep a contract settled until nobody uses it any more, then close it."""
        settling = SettlingProxy(
            root,
            office.keys,
            office.bookkeeper.accounts,
            self.client_deposit,
            office.client_settled,
        )
        async with keep_settled(self.settlement, settling):
            await office.retired.wait()
        await self._close(root, office.keys)

    async def _close_left_over(self, root: RootState) -> None:
        """Go on with contracts that were being left when the network was stopped."""
        present = self.proxy.keys.contract
        for contract in await self.proxy.contracts():
            if contract == present:
                continue
            try:
                old = await self._root_of(contract, root)
            except (AppError, CellError) as error:
                _log.warning("The proxy's old contract %s is not known: %s", contract, error)
                continue
            if old is not None:
                await self._close(old, self._keys(old))

    async def _root_of(self, contract: Address, root: RootState) -> RootState | None:
        """Read under which parameters an old contract was made; None once it is closed."""
        account = await self.settlement.chain.account(contract)
        if account.code is None or account.data is None:
            return None
        proxy = await self.settlement.proxy(contract)
        if proxy.state is ContractState.CLOSED:
            return None
        old = root_of_proxy(root.config, account.code, account.data)
        return old if self._keys(old).contract == contract else None

    async def _close(self, root: RootState, keys: ProxyKeys) -> None:
        records = await self.proxy.records(keys.contract)
        await ContractClosing(self.settlement, root, keys, records).run()
        _log.info("The proxy's old contract %s is closed.", keys.contract)
