"""The root configuration, read from the contract that keeps it."""

from typing import Protocol

from app.domain.network import RootConfig
from app.storage.chain_keys import chain_endpoint
from app.ton.address import Address
from app.ton.chain import AccountState
from app.ton.root_data import RootDataError, RootState, read_root_data
from app.ton.toncenter_endpoint import ToncenterEndpoint

_LOOPBACK = "http://127.0.0.1:"


class Accounts(Protocol):
    """The part of a chain that is asked here."""

    async def account(self, address: Address) -> AccountState:
        """Return the newest known state of an account."""


async def read_root_state(chain: Accounts, address: Address) -> RootState:
    """Read the root contract with the codes of the others.

    Raises:
        ChainError: the chain does not answer.
        RootDataError: there is no root contract.
    """
    return _state_of(await chain.account(address))


async def read_root_config(chain: Accounts, address: Address) -> RootConfig:
    """Read what the network's programs need of it; raises as `read_root_state` does."""
    return (await read_root_state(chain, address)).config


class RootReader:
    """Reads the root configuration again and again; what has not changed is not parsed anew."""

    def __init__(self, chain: Accounts, address: Address) -> None:
        self._chain = chain
        self._address = address
        self._known: tuple[bytes, RootConfig] | None = None

    async def read(self) -> RootConfig:
        """Return what the contract says now; raises as `read_root_state` does."""
        account = await self._chain.account(self._address)
        hash_ = None if account.data is None else account.data.digest.hash
        if hash_ is not None and self._known is not None and hash_ == self._known[0]:
            return self._known[1]
        config = _state_of(account).config
        self._known = None if hash_ is None else (hash_, config)
        return config


def endpoint(url: str) -> ToncenterEndpoint:
    """Describe a server of a network file, with the owner's key for it if there is one.

    Raises:
        EndpointError: it cannot be asked.
        ChainKeysError: the file with the keys is not usable.
    """
    return chain_endpoint(url)


def is_local(url: str) -> bool:
    """Tell whether a server is on this computer."""
    return url.startswith(_LOOPBACK)


def _state_of(account: AccountState) -> RootState:
    if account.data is None:
        raise RootDataError(f"there is no contract at {account.address}")
    return read_root_data(account.data)
