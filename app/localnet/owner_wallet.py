"""The wallet of a local network's owner: play money, so its key lies in a file.

It is an ordinary v4r2 wallet of the chain. For real coins there is the signer, which shows nobody
its key.
"""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.chain import AccountStatus, ChainClient
from app.ton.message_cells import external_message, external_message_hash, internal_message
from app.ton.message_fate import SentMessage
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import (
    TonNetwork,
    WalletAccount,
    WalletVersion,
    read_wallet_data,
)

VALID_S = 60
"""How long a message may be carried out."""

_VERSION = WalletVersion.V4R2
_SEND_ORDINARY = 3
"""Fees are paid beside the value, and what cannot be sent is skipped, as all wallets do."""


class LocalOwnerWallet:
    """Signs payments with a key that was made for the local network."""

    def __init__(self, seed: bytes, client: ChainClient) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self._account = owner_account(seed)
        self._client = client
        self._address = self._account.address

    @property
    def address(self) -> Address:
        """Where the wallet is."""
        return self._address

    async def sign(self, transfer: Transfer) -> SentMessage:
        """Sign a payment; nothing is sent.

        Raises:
            ChainError: the chain does not say what the next message's number is.
        """
        state = await self._client.account(self._address)
        is_deployed = state.status is AccountStatus.ACTIVE and state.data is not None
        seqno = read_wallet_data(_VERSION, state.data).seqno if state.data else 0
        valid_until = await self._client.time() + VALID_S
        builder = CellBuilder().uint(self._account.wallet_id, 32).uint(valid_until, 32)
        builder.uint(seqno, 32).uint(0, 8).uint(_SEND_ORDINARY, 8).ref(_message(transfer))
        order = builder.cell()
        body = CellBuilder().raw(self._key.sign(order.digest.hash)).append(order).cell()
        state_init = None if is_deployed else self._account.state_init()
        return SentMessage(
            account=self._address,
            boc=external_message(self._address, body, state_init).to_boc(),
            hash=external_message_hash(self._address, body),
            valid_until=valid_until,
            after_lt=state.last_lt,
        )


def owner_account(seed: bytes) -> WalletAccount:
    """Name the wallet of a key of 32 bytes."""
    key = Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()
    return WalletAccount(_VERSION, TonNetwork.TESTNET, key)


def _message(transfer: Transfer) -> Cell:
    return internal_message(
        transfer.destination,
        transfer.amount,
        is_bounceable=transfer.is_bounceable,
        body=transfer.message_body(),
        state_init=transfer.state_init,
    )
