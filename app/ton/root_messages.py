"""Bodies of the messages with which its owner changes the root contract.

Source: cocoon-contracts, the root contract; query ids have 64 bits.
"""

from app.domain.network import RegisteredProxy
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError
from app.ton.cocoon_ops import Op
from app.ton.proxy_address import format_proxy_address

_HASH_OPS = frozenset(
    {
        Op.ROOT_ADD_WORKER_HASH,
        Op.ROOT_DELETE_WORKER_HASH,
        Op.ROOT_ADD_MODEL_HASH,
        Op.ROOT_DELETE_MODEL_HASH,
        Op.ROOT_ADD_PROXY_HASH,
        Op.ROOT_DELETE_PROXY_HASH,
    }
)
_HASH_SIZE = 32
_MAX_ADDRESS_SIZE = 127


def change_hash(op: Op, query_id: int, value: bytes) -> Cell:
    """Add or delete one accepted hash; `op` is one of the six ``ROOT_..._HASH``.

    Raises:
        ValueError: another operation, or not 32 bytes.
    """
    if op not in _HASH_OPS or len(value) != _HASH_SIZE:
        raise ValueError(f"no hash operation: {op!r} with {len(value)} bytes")
    return _opening(op, query_id).raw(value).cell()


def register_proxy(query_id: int, proxy: RegisteredProxy) -> Cell:
    """Register a proxy's address; the contract chooses its number, not `proxy`."""
    return append_proxy_entry(_opening(Op.ROOT_REGISTER_PROXY, query_id), proxy).cell()


def update_proxy(query_id: int, proxy: RegisteredProxy) -> Cell:
    """Change the address of the proxy with that number."""
    body = _opening(Op.ROOT_UPDATE_PROXY, query_id).uint(proxy.seqno, 32)
    return append_proxy_entry(body, proxy).cell()


def unregister_proxy(query_id: int, seqno: int) -> Cell:
    """Remove the proxy with that number."""
    return _opening(Op.ROOT_UNREGISTER_PROXY, query_id).uint(seqno, 32).cell()


def change_fees(query_id: int, price_per_token: int, worker_fee_per_token: int) -> Cell:
    """Change both prices, in nanotons per adjusted token."""
    body = _opening(Op.ROOT_CHANGE_FEES, query_id)
    return body.coins(price_per_token).coins(worker_fee_per_token).cell()


def change_params(
    query_id: int,
    *,
    price_per_token: int,
    worker_fee_per_token: int,
    proxy_delay_s: int,
    client_delay_s: int,
    min_proxy_stake: int,
    min_client_stake: int,
) -> Cell:
    """Change prices, closing delays and least stakes; amounts in nanotons."""
    body = _opening(Op.ROOT_CHANGE_PARAMS, query_id)
    body.coins(price_per_token).coins(worker_fee_per_token)
    body.uint(proxy_delay_s, 32).uint(client_delay_s, 32)
    return body.coins(min_proxy_stake).coins(min_client_stake).cell()


def upgrade_contracts(query_id: int, proxy: Cell, worker: Cell, client: Cell) -> Cell:
    """Set the codes from which contracts are made from now on."""
    return _opening(Op.ROOT_UPGRADE_CONTRACTS, query_id).ref(proxy).ref(worker).ref(client).cell()


def upgrade_code(query_id: int, code: Cell) -> Cell:
    """Replace the root contract's own code."""
    return _opening(Op.ROOT_UPGRADE_CODE, query_id).ref(code).cell()


def upgrade_full(query_id: int, data: Cell, code: Cell) -> Cell:
    """Replace the root contract's own data and code."""
    return _opening(Op.ROOT_UPGRADE_FULL, query_id).ref(data).ref(code).cell()


def reset(query_id: int) -> Cell:
    """Empty all four dictionaries."""
    return _opening(Op.ROOT_RESET, query_id).cell()


def change_owner(query_id: int, owner: Address) -> Cell:
    """Hand the root contract over."""
    return _opening(Op.ROOT_CHANGE_OWNER, query_id).address(owner).cell()


def append_proxy_entry(builder: CellBuilder, proxy: RegisteredProxy) -> CellBuilder:
    """Append a proxy as the root contract stores it: type 0, length in 7 bits, text.

    Raises:
        CellError: the text is longer than 127 bytes.
    """
    text = format_proxy_address(proxy).encode()
    if len(text) > _MAX_ADDRESS_SIZE:
        raise CellError(f"{len(text)} bytes are too many for a proxy's address")
    return builder.uint(0, 1).uint(len(text), 7).raw(text)


def _opening(op: Op, query_id: int) -> CellBuilder:
    return CellBuilder().uint(op, 32).uint(query_id, 64)
