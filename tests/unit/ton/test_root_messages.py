"""Bodies for the root contract, each layout by hand."""

import pytest

from app.domain.network import Endpoint, RegisteredProxy
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError
from app.ton.cocoon_ops import Op
from app.ton.root_messages import (
    change_fees,
    change_hash,
    change_owner,
    change_params,
    register_proxy,
    reset,
    unregister_proxy,
    update_proxy,
    upgrade_code,
    upgrade_contracts,
    upgrade_full,
)

HASH = bytes(range(32))
PROXY = RegisteredProxy(3, Endpoint("127.0.0.1", 1), Endpoint("127.0.0.1", 2))
TEXT = b"127.0.0.1:1 127.0.0.1:2"
A, B, C = (CellBuilder().raw(name).cell() for name in (b"a", b"b", b"c"))

ENTRY = CellBuilder().bit(False).uint(len(TEXT), 7).raw(TEXT).cell()


@pytest.mark.parametrize(
    ("body", "op", "rest"),
    [
        (change_hash(Op.ROOT_ADD_WORKER_HASH, 7, HASH), 0xE34B1C60, CellBuilder().raw(HASH)),
        (change_hash(Op.ROOT_DELETE_WORKER_HASH, 7, HASH), 0x8D94A79A, CellBuilder().raw(HASH)),
        (change_hash(Op.ROOT_ADD_MODEL_HASH, 7, HASH), 0xC146134D, CellBuilder().raw(HASH)),
        (change_hash(Op.ROOT_DELETE_MODEL_HASH, 7, HASH), 0x92B11C18, CellBuilder().raw(HASH)),
        (change_hash(Op.ROOT_ADD_PROXY_HASH, 7, HASH), 0x71860E80, CellBuilder().raw(HASH)),
        (change_hash(Op.ROOT_DELETE_PROXY_HASH, 7, HASH), 0x3C41D0B2, CellBuilder().raw(HASH)),
        (register_proxy(7, PROXY), 0x927C7CB5, CellBuilder().append(ENTRY)),
        (update_proxy(7, PROXY), 0x9C7924BA, CellBuilder().uint(3, 32).append(ENTRY)),
        (unregister_proxy(7, 3), 0x6D49EAF2, CellBuilder().uint(3, 32)),
        (change_fees(7, 20, 10), 0xC52ED8D4, CellBuilder().coins(20).coins(10)),
        (upgrade_contracts(7, A, B, C), 0xA2370F61, CellBuilder().ref(A).ref(B).ref(C)),
        (upgrade_code(7, A), 0x11AEFD51, CellBuilder().ref(A)),
        (upgrade_full(7, A, B), 0x4F7C5789, CellBuilder().ref(A).ref(B)),
        (reset(7), 0x563C1D96, CellBuilder()),
        (change_owner(7, Address(0, HASH)), 0xC4A1AE54, CellBuilder().address(Address(0, HASH))),
        (
            change_params(
                7,
                price_per_token=1,
                worker_fee_per_token=2,
                proxy_delay_s=3,
                client_delay_s=4,
                min_proxy_stake=5,
                min_client_stake=6,
            ),
            0x022FA189,
            CellBuilder().coins(1).coins(2).uint(3, 32).uint(4, 32).coins(5).coins(6),
        ),
    ],
)
def test_every_layout(body: Cell, op: int, rest: CellBuilder) -> None:
    assert body == CellBuilder().uint(op, 32).uint(7, 64).append(rest.cell()).cell()


def test_only_hashes_are_accepted_hashes() -> None:
    with pytest.raises(ValueError, match="31 bytes"):
        change_hash(Op.ROOT_ADD_WORKER_HASH, 7, bytes(31))
    with pytest.raises(ValueError, match="hash operation"):
        change_hash(Op.ROOT_RESET, 7, HASH)


def test_an_address_that_is_too_long_is_refused() -> None:
    endpoint = Endpoint("a" * 80, 65535)
    with pytest.raises(CellError, match="too many"):
        register_proxy(7, RegisteredProxy(1, endpoint, endpoint))
