"""Addresses and first states of the network's contracts.

A contract's address is the hash of its code and initial data, and the data hold a copy of the
root contract's parameters, so both sides of a session can check what the other claims. For an
address the codes' hashes are enough; to deploy, the codes are needed.
Source: cocoon, runners/smartcontracts; the cell layouts are those of its contracts.
"""

from app.domain.money import NanoTon
from app.domain.network import ContractCode, RootConfig
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellDigest, CellError
from app.ton.contract_data import ClientData, CocoonWalletData, ProxyData, WorkerData
from app.ton.message_cells import state_init_cell
from app.ton.params_cell import ContractCodes, build_params, params_of
from app.ton.root_data import RootState

COCOON_WALLET_CODE = CellDigest(
    bytes.fromhex("7a48f05ceef40f06cabbaa39c1c5a67b24e8bb59d8cf8a74e49988a5f44cf66a"), 6
)
"""The wallet's code is fixed in cocoon: runners/smartcontracts/CocoonWallet.cpp."""


def proxy_contract_address(
    root: RootConfig, root_address: Address, owner: Address, public_key: bytes
) -> Address:
    """Where a proxy with this key, owned by `owner`, keeps the money of its clients."""
    data = ProxyData(owner, public_key, root_address, params_cell(root, with_codes=True))
    return _address(_known(root.proxy_code), data.builder())


def worker_contract_address(
    root: RootConfig, proxy_contract: Address, owner: Address, proxy_public_key: bytes
) -> Address:
    """Where payouts of this owner's work for that proxy are asked for."""
    params = params_cell(root, with_codes=False)
    data = WorkerData(owner, proxy_contract, proxy_public_key, params)
    return _address(_known(root.worker_code), data.builder())


def client_contract_address(
    root: RootConfig, proxy_contract: Address, owner: Address, proxy_public_key: bytes
) -> Address:
    """Where a client's balance at that proxy is kept; `owner` is the client's cocoon wallet."""
    params, stake = params_cell(root, with_codes=False), NanoTon(root.min_client_stake)
    data = ClientData(owner, proxy_contract, proxy_public_key, params, stake)
    return _address(_known(root.client_code), data.builder())


def cocoon_wallet_address(
    owner: Address, public_key: bytes, code: CellDigest = COCOON_WALLET_CODE
) -> Address:
    """The wallet that pays a node's fees, held by the node's key and owned by `owner`."""
    return _address(code, CocoonWalletData(public_key, owner).builder())


def proxy_state_init(
    root: RootState, root_address: Address, owner: Address, public_key: bytes
) -> Cell:
    """Make the first state of a proxy's contract.

    Raises:
        CellError: a code is not known; so do the others.
    """
    codes = ContractCodes(worker=root.codes.worker, client=root.codes.client)
    params = build_params(params_of(root.config), codes).cell()
    data = ProxyData(owner, public_key, root_address, params)
    return state_init_cell(_whole(root.codes.proxy), data.builder().cell())


def worker_state_init(
    root: RootState, proxy_contract: Address, owner: Address, proxy_public_key: bytes
) -> Cell:
    """Make the first state of a worker's contract."""
    data = WorkerData(owner, proxy_contract, proxy_public_key, _bare_params(root))
    return state_init_cell(_whole(root.codes.worker), data.builder().cell())


def client_state_init(
    root: RootState, proxy_contract: Address, owner: Address, proxy_public_key: bytes
) -> Cell:
    """Make the first state of a client's contract."""
    stake = NanoTon(root.config.min_client_stake)
    data = ClientData(owner, proxy_contract, proxy_public_key, _bare_params(root), stake)
    return state_init_cell(_whole(root.codes.client), data.builder().cell())


def cocoon_wallet_state_init(owner: Address, public_key: bytes, code: Cell) -> Cell:
    """Make the first state of a node's wallet; only one code belongs to the real network."""
    return state_init_cell(code, CocoonWalletData(public_key, owner).builder().cell())


def params_cell(root: RootConfig, *, with_codes: bool) -> CellDigest:
    """The copy of the root's parameters inside another contract.

    Proxy contracts have it with the worker's and the client's code, the others without any.
    """
    codes = ContractCodes()  # never the proxy's
    if with_codes:
        codes = ContractCodes(worker=_known(root.worker_code), client=_known(root.client_code))
    return build_params(params_of(root), codes).digest()


def _bare_params(root: RootState) -> Cell:
    return build_params(params_of(root.config), ContractCodes()).cell()


def _address(code: CellDigest, data: CellBuilder) -> Address:
    state = CellBuilder().uint(0b00110, 5).ref(code).ref(data.digest()).digest()
    return Address(0, state.hash)


def _known(code: ContractCode) -> CellDigest:
    return CellDigest(code.hash, code.depth)


def _whole(code: Cell | CellDigest | None) -> Cell:
    if not isinstance(code, Cell):
        raise CellError("the contract's code is not known")
    return code
