"""The root contract's parameters as a cell of their own, in structure versions 0 to 3.

Proxy contracts keep a copy with the worker's and the client's code, worker and client contracts
one without codes. Source: cocoon-contracts, CocoonParams.
"""

from dataclasses import dataclass

from app.domain.network import RootConfig
from app.domain.price import Multipliers
from app.ton.cells import Cell, CellBuilder, CellDigest, CellError, CellReader

MAX_STRUCT_VERSION = 3

_STAKES_SINCE, _TWO_MULTIPLIERS_SINCE, _FOUR_MULTIPLIERS_SINCE = 1, 2, 3
_DEFAULT_STAKE = 10**9
"""Nanotons; older structures do not say a stake."""


@dataclass(frozen=True, slots=True)
class ContractCodes:
    """The codes from which the network's contracts are made, as far as they are known."""

    proxy: Cell | CellDigest | None = None
    worker: Cell | CellDigest | None = None
    client: Cell | CellDigest | None = None


@dataclass(frozen=True, slots=True)
class ContractParams:
    """One set of parameters; amounts and prices in nanotons, delays in seconds."""

    struct_version: int
    params_version: int
    unique_id: int
    is_test: bool
    price_per_token: int
    worker_fee_per_token: int
    multipliers: Multipliers
    proxy_delay_before_close_s: int
    client_delay_before_close_s: int
    min_proxy_stake: int
    min_client_stake: int


def params_of(root: RootConfig) -> ContractParams:
    """Take the parameters out of a root configuration."""
    return ContractParams(
        struct_version=root.struct_version,
        params_version=root.params_version,
        unique_id=root.unique_id,
        is_test=root.is_test,
        price_per_token=root.price_per_token,
        worker_fee_per_token=root.worker_fee_per_token,
        multipliers=root.multipliers,
        proxy_delay_before_close_s=root.proxy_delay_before_close_s,
        client_delay_before_close_s=root.client_delay_before_close_s,
        min_proxy_stake=root.min_proxy_stake,
        min_client_stake=root.min_client_stake,
    )


def build_params(params: ContractParams, codes: ContractCodes) -> CellBuilder:
    """Write parameters; a code of which only the digest is known allows only the digest."""
    version = params.struct_version
    cell = CellBuilder().uint(version, 8)
    cell.uint(params.params_version, 32).uint(params.unique_id, 32).bit(params.is_test)
    cell.coins(params.price_per_token).coins(params.worker_fee_per_token)
    for value in _written_multipliers(params.multipliers, version):
        cell.uint(value, 32)
    cell.uint(params.proxy_delay_before_close_s, 32).uint(params.client_delay_before_close_s, 32)
    if version >= _STAKES_SINCE:
        cell.coins(params.min_proxy_stake).coins(params.min_client_stake)
    return cell.optional_ref(codes.proxy).optional_ref(codes.worker).optional_ref(codes.client)


def read_params(cell: Cell) -> tuple[ContractParams, ContractCodes]:
    """Read parameters; what an older structure leaves out has its default.

    Raises:
        CellError: not such a cell, or a newer structure.
    """
    fields = cell.reader()
    version = fields.uint(8)
    if version > MAX_STRUCT_VERSION:
        raise CellError(f"parameters of structure {version} are not known")
    params = _read_numbers(fields, version)
    codes = ContractCodes(fields.optional_ref(), fields.optional_ref(), fields.optional_ref())
    fields.finish()
    return params, codes


def _read_numbers(fields: CellReader, version: int) -> ContractParams:
    has_stakes = version >= _STAKES_SINCE
    return ContractParams(  # the arguments are evaluated, and so read, in this order
        struct_version=version,
        params_version=fields.uint(32),
        unique_id=fields.uint(32),
        is_test=fields.bit(),
        price_per_token=fields.coins(),
        worker_fee_per_token=fields.coins(),
        multipliers=_read_multipliers(fields, version),
        proxy_delay_before_close_s=fields.uint(32),
        client_delay_before_close_s=fields.uint(32),
        min_proxy_stake=fields.coins() if has_stakes else _DEFAULT_STAKE,
        min_client_stake=fields.coins() if has_stakes else _DEFAULT_STAKE,
    )


def _read_multipliers(fields: CellReader, version: int) -> Multipliers:
    if version >= _FOUR_MULTIPLIERS_SINCE:
        return Multipliers(*(fields.uint(32) for _ in range(4)))
    if version >= _TWO_MULTIPLIERS_SINCE:
        return Multipliers(cached=fields.uint(32), reasoning=fields.uint(32))
    return Multipliers()


def _written_multipliers(weights: Multipliers, version: int) -> tuple[int, ...]:
    if version >= _FOUR_MULTIPLIERS_SINCE:
        return weights.prompt, weights.cached, weights.completion, weights.reasoning
    if version >= _TWO_MULTIPLIERS_SINCE:
        return weights.cached, weights.reasoning
    return ()
