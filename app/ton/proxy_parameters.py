"""The parameters that a proxy's contract was made with, read back from the contract itself.

When the root contract changes its parameters, new contracts have other addresses. The old ones
keep a copy of theirs, from which the addresses of everything that hangs on them follow.
"""

from dataclasses import fields, replace

from app.domain.network import ContractCode, RootConfig
from app.ton.cells import Cell, CellError
from app.ton.contract_data import read_proxy_data
from app.ton.params_cell import ContractCodes, ContractParams, read_params
from app.ton.root_data import RootState


def root_of_proxy(root: RootConfig, code: Cell, data: Cell) -> RootState:
    """Return what the root contract said when the proxy contract with that state was made.

    Only what contracts depend on is that old: parameters and codes. The lists are those of `root`.

    Raises:
        CellError: the data is not that of a proxy's contract.
    """
    stored = read_proxy_data(data).params
    if not isinstance(stored, Cell):
        raise CellError("the contract's parameters are not known")
    params, found = read_params(stored)
    codes = replace(found, proxy=code)
    return RootState(_config(root, params, codes), codes, 0)


def _config(root: RootConfig, params: ContractParams, codes: ContractCodes) -> RootConfig:
    numbers = {field.name: getattr(params, field.name) for field in fields(params)}
    return replace(
        root,
        **numbers,
        proxy_code=_known(codes.proxy),
        worker_code=_known(codes.worker),
        client_code=_known(codes.client),
    )


def _known(code: object) -> ContractCode:
    if not isinstance(code, Cell):
        raise CellError("the contract has no code of the others")
    return ContractCode(code.digest.hash, code.digest.depth)
