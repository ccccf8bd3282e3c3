"""A wallet's message as `tonutils` builds it, not signed by the owner yet.

The library signs whatever it builds, so it gets a key that everybody knows; the owner's key
never reaches it. Importing this module loads that library, which takes a third of a second.
"""

from collections.abc import Coroutine, Sequence
from typing import Any

from ton_core import (
    CONTRACT_CODES,
    Address,
    Cell,
    ContractState,
    NetworkGlobalID,
    PrivateKey,
    PublicKey,
    StateInit,
    WalletV3Config,
    WalletV3Data,
    WalletV3Params,
    WalletV4Config,
    WalletV4Data,
    WalletV4Params,
    WalletV5Config,
    WalletV5Data,
    WalletV5Params,
    WalletV5SubwalletID,
)
from tonutils.contracts.wallet import (
    TONTransferBuilder,
    WalletV3R2,
    WalletV4R2,
    WalletV5R1,
)
from tonutils.types import ContractInfo

from app.ton.cells import Cell as OwnCell
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion

_ONE_TRANSFER_MODE = 3
"""Fees are paid beside the amount; what cannot be paid is skipped, and the number is used up."""

_SEND_ALL_MODE = 130
"""The whole balance, less the fees; as above otherwise."""

_PLACEHOLDER_KEY = PrivateKey(bytes(32))


def draft_message(
    account: WalletAccount, transfers: Sequence[Transfer], *, seqno: int, valid_until: int
) -> bytes:
    """Build the bag of cells of an external message with a signature that nobody accepts."""
    wallet, params_type = _wallet(account, is_deployed=seqno > 0)
    params = params_type(seqno=seqno, valid_until=valid_until)
    builders = [_builder(transfer) for transfer in transfers]
    message = _finish(wallet.build_external_message(builders, params))
    return OwnCell(message.to_cell()).to_boc()


class _OfflineClient:
    """As much of a client of the chain as building a message asks for."""

    def __init__(self, network: TonNetwork, *, is_deployed: bool) -> None:
        self.network = NetworkGlobalID(network.value)
        self._state = ContractState.ACTIVE if is_deployed else ContractState.NONEXIST

    async def get_info(self, _address: Address) -> ContractInfo:
        return ContractInfo(state=self._state)


def _wallet(account: WalletAccount, *, is_deployed: bool) -> tuple[Any, Any]:
    key = PublicKey(account.public_key)
    client: Any = _OfflineClient(account.network, is_deployed=is_deployed)
    wallet_type: Any
    data: Any
    config: Any
    params_type: Any
    match account.version:
        case WalletVersion.V3R2:
            wallet_type, params_type = WalletV3R2, WalletV3Params
            data, config = WalletV3Data(key), WalletV3Config(key)
        case WalletVersion.V4R2:
            wallet_type, params_type = WalletV4R2, WalletV4Params
            data, config = WalletV4Data(key), WalletV4Config(key)
        case WalletVersion.V5R1:
            wallet_type, params_type = WalletV5R1, WalletV5Params
            wallet_id = WalletV5SubwalletID(network=client.network)
            data = WalletV5Data(key, wallet_id)
            config = WalletV5Config(key, subwallet_id=wallet_id)
    code = Cell.one_from_boc(CONTRACT_CODES[wallet_type.VERSION])
    first_state = StateInit(code=code, data=data.serialize())
    address = Address((0, first_state.serialize().hash))
    wallet = wallet_type(client, address, first_state, None, config, _PLACEHOLDER_KEY)
    return wallet, params_type


def _builder(transfer: Transfer) -> TONTransferBuilder:
    destination = Address((transfer.destination.workchain, transfer.destination.hash))
    body, state_init = transfer.message_body(), transfer.state_init
    return TONTransferBuilder(
        destination=destination,
        amount=transfer.amount,
        body=None if body is None else _library_cell(body),
        state_init=None if state_init is None else _library_state(state_init),
        send_mode=_SEND_ALL_MODE if transfer.sends_all else _ONE_TRANSFER_MODE,
        bounce=transfer.is_bounceable,
    )


def _library_state(state_init: OwnCell) -> StateInit:
    return StateInit.deserialize(_library_cell(state_init).begin_parse())


def _library_cell(cell: OwnCell) -> Cell:
    return Cell.one_from_boc(cell.to_boc())


def _finish(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine that waits for nothing, wherever this is called from."""
    try:
        coroutine.send(None)
    except StopIteration as finished:
        return finished.value
    coroutine.close()
    raise RuntimeError("the library waited for something")
