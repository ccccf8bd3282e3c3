"""Wallets that sign without a network, and messages that are not a wallet's."""

import asyncio
from dataclasses import dataclass
from typing import Any

from ton_core import Address as LibraryAddress
from ton_core import ContractState, NetworkGlobalID, PrivateKey
from tonutils.contracts import WalletV3R2, WalletV4R2, WalletV5R1
from tonutils.contracts.wallet.messages import TONTransferBuilder
from tonutils.types import ContractInfo

from app.localnet.chain.vm_cell import VmBuilder, VmCell
from app.ton.address import Address, parse_address

NOW = 1_800_000_000
COIN = 10**9
WALLETS: dict[str, Any] = {"v3r2": WalletV3R2, "v4r2": WalletV4R2, "v5r1": WalletV5R1}
EMPTY_ACCOUNT = VmBuilder().ref(VmBuilder().uint(0, 1).cell()).uint(0, 256).uint(0, 64).cell()


class _Offline:
    network = NetworkGlobalID.MAINNET


@dataclass(frozen=True)
class Wallet:
    """A wallet with its key; it knows nothing of the chain."""

    wallet: Any

    @property
    def address(self) -> Address:
        return parse_address(f"0:{self.wallet.address.hash_part.hex()}")

    def transfer(
        self,
        destination: Address,
        amount: int,
        *,
        seqno: int,
        valid_until: int = NOW + 60,
        body: Any = "hello",
        bounce: bool | None = False,
    ) -> bytes:
        """Sign one transfer as a bag of cells; the first one brings the wallet's code along."""
        sends = TONTransferBuilder(
            destination=LibraryAddress(destination.raw), amount=amount, body=body, bounce=bounce
        )
        return asyncio.run(self._build([sends], seqno, valid_until))

    async def _build(self, sends: list[Any], seqno: int, valid_until: int) -> bytes:
        wallet = self.wallet
        state = ContractState.ACTIVE if seqno else ContractState.UNINIT
        wallet._info = ContractInfo(state=state)
        params = wallet._params_model(seqno=seqno, valid_until=valid_until)
        wallet.refresh = _nothing
        message = await wallet.build_external_message(sends, params)
        return bytes.fromhex(message.as_hex)


async def _nothing() -> None:
    """Stand in for asking the chain."""


def make_wallet(version: str = "v5r1", key: int = 1) -> Wallet:
    secret = PrivateKey(bytes([key]) * 32)
    return Wallet(WALLETS[version].from_private_key(_Offline(), secret))


def internal_message(
    source: Address,
    destination: Address,
    amount: int,
    *,
    bounce: bool = False,
    created_lt: int = 1,
    state_init: VmCell | None = None,
    body: VmCell | None = None,
) -> VmCell:
    message = VmBuilder().uint(0, 1).uint(1, 1).uint(bounce, 1).uint(0, 1)
    message.address(source).address(destination).coins(amount).uint(0, 1).coins(0).coins(0)
    message.uint(created_lt, 64).uint(NOW, 32)
    if state_init is None:
        message.uint(0, 1)
    else:
        message.uint(0b11, 2).ref(state_init)
    return message.optional_ref(body).cell()


def external_message(
    destination: Address, body: VmCell, state_init: VmCell | None = None
) -> VmCell:
    message = VmBuilder().uint(0b10, 2).uint(0, 2).address(destination).coins(0)
    if state_init is None:
        message.uint(0, 1)
    else:
        message.uint(0b11, 2).ref(state_init)
    return message.uint(1, 1).ref(body).cell()


def assembled(code: str) -> VmCell:
    """Make a code cell from instructions in hexadecimal, at most 32 bytes."""
    return VmBuilder().raw(bytes.fromhex(code)).cell()


def state_init(code: VmCell, data: VmCell | None = None) -> VmCell:
    return VmBuilder().uint(0b001, 3).ref(code).optional_ref(data).uint(0, 1).cell()


def address_of(state: VmCell) -> Address:
    return Address(0, state.hash)
