"""Changing a local network while it runs: what the root contract's owner sends to it.

The message is signed and sent as on every other network; the proxy, the nodes and the gateways
find out by reading the root contract.
"""

import asyncio
import secrets
from dataclasses import dataclass, fields, replace

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.domain.network import RootConfig
from app.domain.price import Multipliers
from app.localnet.owner_wallet import LocalOwnerWallet
from app.services.root_contract import read_root_state
from app.ton.address import Address
from app.ton.cells import Cell
from app.ton.chain import ChainClient
from app.ton.params_cell import ContractCodes
from app.ton.root_data import RootState, write_root_data
from app.ton.root_messages import change_params, upgrade_contracts, upgrade_full
from app.ton.transfer import Transfer

ORDER_VALUE = NanoTon(500_000_000)
"""Pays the root contract's work; the rest comes back to its owner."""

LOOKS, LOOK_EVERY_S = 100, 0.2
"""So often and so long apart the root contract is read after an order."""


class RootChangeError(AppError):
    """The root contract did not change as it was asked to."""

    title = "The network was not changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewParameters:
    """What is to be changed; None leaves a value as it is.

    Prices in nanotons per adjusted token, delays in seconds, stakes in nanotons, multipliers in
    ten-thousandths.
    """

    price_per_token: int | None = None
    worker_fee_per_token: int | None = None
    proxy_delay_before_close_s: int | None = None
    client_delay_before_close_s: int | None = None
    min_proxy_stake: int | None = None
    min_client_stake: int | None = None
    prompt_multiplier: int | None = None
    cached_multiplier: int | None = None
    completion_multiplier: int | None = None
    reasoning_multiplier: int | None = None

    @property
    def changes_multipliers(self) -> bool:
        """Whether one of the multipliers is named."""
        return any(getattr(self, f"{field.name}_multiplier") is not None for field in _WEIGHTS)

    def applied(self, config: RootConfig) -> RootConfig:
        """Return the configuration with these values."""
        named = {
            field.name: getattr(self, field.name)
            for field in fields(self)
            if getattr(self, field.name) is not None and not field.name.endswith("_multiplier")
        }
        return replace(config, **named, multipliers=self._multipliers(config.multipliers))

    def _multipliers(self, present: Multipliers) -> Multipliers:
        named = {field.name: getattr(self, f"{field.name}_multiplier") for field in _WEIGHTS}
        return replace(
            present, **{name: value for name, value in named.items() if value is not None}
        )


_WEIGHTS = fields(Multipliers)


@dataclass(frozen=True, slots=True)
class RootOwner:
    """The wallet that owns the root contract at `address`."""

    chain: ChainClient
    wallet: LocalOwnerWallet
    address: Address

    async def change(self, parameters: NewParameters) -> RootState:
        """Change parameters, and return what the contract says then.

        Raises:
            RootChangeError: nothing would change, or nothing did.
            ChainError: the chain does not answer.
        """
        present = await self._state()
        wanted = parameters.applied(present.config)
        if wanted == present.config:
            raise RootChangeError("these are the present values", hint="Name a new value.")
        if wanted.worker_fee_per_token > wanted.price_per_token:
            raise RootChangeError("workers would earn more than clients pay")
        if parameters.changes_multipliers:
            return await self._order(present, await self._full_upgrade(present, wanted))
        return await self._order(present, _changed(wanted))

    async def upgrade(self, codes: ContractCodes) -> RootState:
        """Have all contracts made from these codes from now on; raises as `change` does."""
        if not (
            isinstance(codes.proxy, Cell)
            and isinstance(codes.worker, Cell)
            and isinstance(codes.client, Cell)
        ):
            raise RootChangeError("a contract's code is missing")
        body = upgrade_contracts(_query_id(), codes.proxy, codes.worker, codes.client)
        return await self._order(await self._state(), body)

    async def _state(self) -> RootState:
        return await read_root_state(self.chain, self.address)

    async def _full_upgrade(self, present: RootState, wanted: RootConfig) -> Cell:
        """No smaller message changes multipliers; the version does not rise by itself then."""
        code = (await self.chain.account(self.address)).code
        if code is None:
            raise RootChangeError(f"there is no contract at {self.address}")
        config = replace(
            wanted, version=wanted.version + 1, params_version=wanted.params_version + 1
        )
        return upgrade_full(_query_id(), write_root_data(replace(present, config=config)), code)

    async def _order(self, present: RootState, body: Cell) -> RootState:
        order = Transfer(self.address, ORDER_VALUE, body=body, is_bounceable=True)
        message = await self.wallet.sign(order)
        await self.chain.send(message.boc)
        for _ in range(LOOKS):
            state = await self._state()
            if state.config.version > present.config.version:
                return state
            await asyncio.sleep(LOOK_EVERY_S)
        raise RootChangeError(
            "the root contract does not take the change",
            hint="Has the owner's wallet any coins left?",
        )


def _changed(wanted: RootConfig) -> Cell:
    return change_params(
        _query_id(),
        price_per_token=wanted.price_per_token,
        worker_fee_per_token=wanted.worker_fee_per_token,
        proxy_delay_s=wanted.proxy_delay_before_close_s,
        client_delay_s=wanted.client_delay_before_close_s,
        min_proxy_stake=wanted.min_proxy_stake,
        min_client_stake=wanted.min_client_stake,
    )


def _query_id() -> int:
    return secrets.randbits(64)
