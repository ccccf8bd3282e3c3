"""The root contract's data cell: who owns it, whom it lists, and its parameters.

Source: cocoon, runners/smartcontracts; cocoon-contracts, the root contract. The order of the
dictionaries is the one that its programs read.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.errors import AppError
from app.domain.network import ContractCode, RegisteredProxy, RootConfig
from app.ton.address import parse_address
from app.ton.cells import EMPTY_CELL, Cell, CellBuilder, CellDigest, CellError, CellReader
from app.ton.dictionary import build_dictionary, read_dictionary
from app.ton.params_cell import (
    ContractCodes,
    ContractParams,
    build_params,
    params_of,
    read_params,
)
from app.ton.proxy_address import parse_proxy_address
from app.ton.root_messages import append_proxy_entry

MAX_DATA_SIZE = 1 << 20
"""Bytes of a root contract's data that are read; the present one has a few thousand."""

MAX_DATA_CELLS = 16384
_MAX_ENTRIES = 10_000
_HASH_BITS, _SEQNO_BITS = 256, 32


class RootDataError(AppError):
    """The account's data is not that of a root contract."""

    title = "The network's root contract cannot be read"
    hint = "Check the root contract's address in the network file."


@dataclass(frozen=True, slots=True)
class RootState:
    """What a root contract says: its configuration, and the codes as whole cells.

    `config` has the empty cell's hash for a code that is not there.
    """

    config: RootConfig
    codes: ContractCodes
    last_proxy_seqno: int


@dataclass(frozen=True, slots=True)
class _Lists:
    proxy_hashes: frozenset[bytes]
    proxies: tuple[RegisteredProxy, ...]
    last_proxy_seqno: int
    worker_hashes: frozenset[bytes]
    model_hashes: frozenset[bytes]


def read_root_data(data: Cell) -> RootState:
    """Read the data of a root contract with parameters of structure 0 to 3.

    Registered proxies whose text does not parse are skipped, as all programs do.

    Raises:
        RootDataError: anything else than such data.
    """
    try:
        return _read_state(data)
    except CellError as error:
        raise RootDataError(f"its data is not a root contract's: {error}") from error


def write_root_data(state: RootState) -> Cell:
    """Write the data cell of a root contract.

    Raises:
        CellError: only the digest of a code is known, or a number does not fit.
    """
    config = state.config
    builder = CellBuilder().address(parse_address(config.owner_address)).uint(config.version, 32)
    builder.ref(_lists_cell(config, state.last_proxy_seqno))
    return builder.ref(build_params(params_of(config), state.codes).cell()).cell()


def _read_state(data: Cell) -> RootState:
    fields = data.reader()
    owner, version = fields.address(), fields.uint(32)
    lists, (params, codes) = _read_lists(fields.ref()), read_params(fields.ref())
    fields.finish()
    config = _config(owner.raw, version, lists, params, codes)
    return RootState(config, codes, lists.last_proxy_seqno)


def _config(
    owner: str, version: int, lists: _Lists, params: ContractParams, codes: ContractCodes
) -> RootConfig:
    return RootConfig(
        owner_address=owner,
        version=version,
        params_version=params.params_version,
        unique_id=params.unique_id,
        is_test=params.is_test,
        price_per_token=params.price_per_token,
        worker_fee_per_token=params.worker_fee_per_token,
        struct_version=params.struct_version,
        multipliers=params.multipliers,
        proxy_delay_before_close_s=params.proxy_delay_before_close_s,
        client_delay_before_close_s=params.client_delay_before_close_s,
        min_proxy_stake=params.min_proxy_stake,
        min_client_stake=params.min_client_stake,
        proxies=lists.proxies,
        proxy_hashes=lists.proxy_hashes,
        worker_hashes=lists.worker_hashes,
        model_hashes=lists.model_hashes,
        proxy_code=_known(codes.proxy),
        worker_code=_known(codes.worker),
        client_code=_known(codes.client),
    )


def _known(code: Cell | CellDigest | None) -> ContractCode:
    digest = code.digest if isinstance(code, Cell) else code or EMPTY_CELL
    return ContractCode(digest.hash, digest.depth)


def _read_lists(cell: Cell) -> _Lists:
    fields = cell.reader()
    lists = _Lists(  # the arguments are evaluated, and so read, in this order
        proxy_hashes=_read_hashes(fields),
        proxies=_read_proxies(fields),
        last_proxy_seqno=fields.uint(32),
        worker_hashes=_read_hashes(fields),
        model_hashes=_read_hashes(fields),
    )
    fields.finish()
    return lists


def _read_hashes(fields: CellReader) -> frozenset[bytes]:
    found = read_dictionary(fields.optional_ref(), _HASH_BITS, max_entries=_MAX_ENTRIES)
    return frozenset(key.to_bytes(_HASH_BITS // 8) for key in found)


def _read_proxies(fields: CellReader) -> tuple[RegisteredProxy, ...]:
    found = read_dictionary(fields.optional_ref(), _SEQNO_BITS, max_entries=_MAX_ENTRIES)
    proxies = (_read_proxy(seqno, entry) for seqno, entry in found.items())
    return tuple(proxy for proxy in proxies if proxy is not None)


def _read_proxy(seqno: int, entry: CellReader) -> RegisteredProxy | None:
    if entry.bit():  # a type of address that is not known
        return None
    text = entry.raw(entry.uint(7)).decode("ascii", errors="replace")
    return parse_proxy_address(seqno, text)


def _lists_cell(config: RootConfig, last_proxy_seqno: int) -> Cell:
    proxies = {
        proxy.seqno: append_proxy_entry(CellBuilder(), proxy).cell() for proxy in config.proxies
    }
    builder = CellBuilder().optional_ref(_hash_dictionary(config.proxy_hashes))
    builder.optional_ref(build_dictionary(proxies, _SEQNO_BITS)).uint(last_proxy_seqno, 32)
    builder.optional_ref(_hash_dictionary(config.worker_hashes))
    return builder.optional_ref(_hash_dictionary(config.model_hashes)).cell()


def _hash_dictionary(hashes: Iterable[bytes]) -> Cell | None:
    empty = CellBuilder().cell()
    return build_dictionary({int.from_bytes(value): empty for value in hashes}, _HASH_BITS)
