"""Addresses of the network's contracts, computed from their first state.

A contract's address is the hash of its code and initial data, and the data hold a copy of the
root contract's parameters, so both sides of a session can check what the other claims.
Source: cocoon, runners/smartcontracts; the cell layouts are those of its contracts.
"""

from app.domain.network import ContractCode, RootConfig
from app.ton.address import Address
from app.ton.cells import CellBuilder, CellDigest
from app.ton.params_cell import ContractCodes, build_params, params_of

_COCOON_WALLET_CODE = CellDigest(
    bytes.fromhex("7a48f05ceef40f06cabbaa39c1c5a67b24e8bb59d8cf8a74e49988a5f44cf66a"), 6
)
"""The wallet's code is fixed in cocoon: runners/smartcontracts/CocoonWallet.cpp."""


def proxy_contract_address(
    root: RootConfig, root_address: Address, owner: Address, public_key: bytes
) -> Address:
    """Where a proxy with this key, owned by `owner`, keeps the money of its clients."""
    data = CellBuilder().address(owner).raw(public_key).address(root_address)
    data.uint(0, 2).coins(0).coins(0).uint(0, 32)  # state, balance, stake, unlock time
    data.ref(params_cell(root, with_codes=True))
    return _address(root.proxy_code, data)


def worker_contract_address(
    root: RootConfig, proxy_contract: Address, owner: Address, proxy_public_key: bytes
) -> Address:
    """Where payouts of this owner's work for that proxy are asked for."""
    data = CellBuilder().address(owner).address(proxy_contract).raw(proxy_public_key)
    data.uint(0, 2).uint(0, 64)  # state, tokens
    data.ref(params_cell(root, with_codes=False))
    return _address(root.worker_code, data)


def client_contract_address(
    root: RootConfig, proxy_contract: Address, owner: Address, proxy_public_key: bytes
) -> Address:
    """Where a client's balance at that proxy is kept; `owner` is the client's cocoon wallet."""
    fixed = CellBuilder().address(owner).address(proxy_contract).raw(proxy_public_key)
    data = CellBuilder().uint(0, 2).coins(0).coins(root.min_client_stake)  # state, balance, stake
    data.uint(0, 64).uint(0, 32).raw(bytes(32))  # tokens used, unlock time, secret hash
    data.ref(fixed.digest()).ref(params_cell(root, with_codes=False))
    return _address(root.client_code, data)


def cocoon_wallet_address(owner: Address, public_key: bytes) -> Address:
    """The wallet that pays a node's fees, held by the node's key and owned by `owner`."""
    data = CellBuilder().uint(0, 32).uint(0, 32).raw(public_key).uint(0, 32).address(owner)
    return _state_address(_COCOON_WALLET_CODE, data.digest())


def params_cell(root: RootConfig, *, with_codes: bool) -> CellDigest:
    """The copy of the root's parameters inside another contract.

    Proxy contracts have it with the worker's and the client's code, the others without any.
    """
    codes = ContractCodes()  # never the proxy's
    if with_codes:
        codes = ContractCodes(worker=_known(root.worker_code), client=_known(root.client_code))
    return build_params(params_of(root), codes).digest()


def _address(code: ContractCode, data: CellBuilder) -> Address:
    return _state_address(_known(code), data.digest())


def _state_address(code: CellDigest, data: CellDigest) -> Address:
    state = CellBuilder().uint(0b00110, 5).ref(code).ref(data).digest()
    return Address(0, state.hash)


def _known(code: ContractCode) -> CellDigest:
    return CellDigest(code.hash, code.depth)
