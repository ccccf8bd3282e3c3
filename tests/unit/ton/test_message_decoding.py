"""The second reading of a wallet's message: what it sees, and what it refuses."""

import random
from collections.abc import Callable

import pytest

from app.domain.money import NanoTon
from app.ton.cells import Cell, CellBuilder
from app.ton.foreign_cells import read_foreign
from app.ton.message_cells import external_message, internal_message
from app.ton.message_decoding import DecodingError, decode_message
from app.ton.message_draft import draft_message
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import TonNetwork, WalletVersion
from tests.unit.ton.wallet_support import (
    ALL_WALLETS,
    COIN,
    EVERY_KIND,
    PLAIN,
    SOMEBODY,
    VALID_UNTIL,
    account_of,
)

V4R2, V5R1 = account_of(WalletVersion.V4R2), account_of(WalletVersion.V5R1)
MESSAGE = internal_message(SOMEBODY, COIN, is_bounceable=False)


@pytest.mark.parametrize(("version", "network"), ALL_WALLETS)
def test_what_the_other_library_builds_is_read(version: WalletVersion, network: TonNetwork) -> None:
    account = account_of(version, network)
    for seqno in (0, 7):
        boc = draft_message(account, EVERY_KIND, seqno=seqno, valid_until=VALID_UNTIL)
        found = decode_message(boc, version)
        assert (found.wallet, found.wallet_id) == (account.address, account.wallet_id)
        assert (found.seqno, found.valid_until) == (seqno, VALID_UNTIL)
        assert found.transfers == EVERY_KIND
        assert found.state_init == (account.state_init() if seqno == 0 else None)
        assert len(found.signature) == 64


def test_sending_everything_is_seen() -> None:
    everything = Transfer(SOMEBODY, NanoTon(0), "all", sends_all=True)
    boc = draft_message(V4R2, [everything], seqno=1, valid_until=VALID_UNTIL)
    assert decode_message(boc, WalletVersion.V4R2).transfers == (everything,)


def v4_body(message: Cell, *, mode: int = 3, op: int = 0) -> CellBuilder:
    body = CellBuilder().raw(bytes(64)).uint(1, 32).uint(2, 32).uint(3, 32).uint(op, 8)
    return body.uint(mode, 8).ref(message)


def v5_body(actions: Cell, *, op: int = 0x7369676E, other: int = 0) -> CellBuilder:
    body = CellBuilder().uint(op, 32).uint(1, 32).uint(2, 32).uint(3, 32)
    return body.bit(True).ref(actions).bit(bool(other)).raw(bytes(64))


def action(message: Cell, *, op: int = 0x0EC3C86D, mode: int = 3) -> CellBuilder:
    return CellBuilder().ref(CellBuilder().cell()).uint(op, 32).uint(mode, 8).ref(message)


def decode(body: CellBuilder, version: WalletVersion = WalletVersion.V4R2) -> tuple[Transfer, ...]:
    message = external_message(V4R2.address, body.cell())
    return decode_message(message.to_boc(), version).transfers


def test_messages_written_by_hand_are_read() -> None:
    assert decode(v4_body(MESSAGE)) == (PLAIN,)
    assert decode(v5_body(action(MESSAGE).cell()), WalletVersion.V5R1) == (PLAIN,)


def without_tail(cell: Cell, bits: int) -> Cell:
    fields = cell.reader()
    builder = CellBuilder().uint(fields.uint(cell.bit_count - bits), cell.bit_count - bits)
    while fields.remaining_refs:
        builder.ref(fields.ref())
    return builder.cell()


INTERNAL_OPENING = CellBuilder().uint(0b010000, 6).address(SOMEBODY).coins(COIN)


@pytest.mark.parametrize(
    "body",
    [
        v4_body(MESSAGE, mode=0),
        v4_body(MESSAGE, mode=1),
        v4_body(MESSAGE, mode=128),
        v4_body(MESSAGE, mode=131),
        v4_body(MESSAGE, mode=35),
        v4_body(MESSAGE, op=1),
        v4_body(MESSAGE).uint(0, 7),
        v4_body(MESSAGE).uint(3, 8),
        v4_body(MESSAGE).ref(MESSAGE),
        v4_body(CellBuilder().cell()),
        v4_body(without_tail(MESSAGE, 1)),
        v4_body(CellBuilder().uint(0b110000, 6).append(without_tail(MESSAGE, 0)).cell()),
        v4_body(CellBuilder().uint(0b000000, 6).address(SOMEBODY).coins(COIN).uint(0, 107).cell()),
        v4_body(CellBuilder().uint(0b010100, 6).address(SOMEBODY).coins(COIN).uint(0, 107).cell()),
        v4_body(CellBuilder().append(INTERNAL_OPENING.cell()).uint(1, 105).uint(0, 2).cell()),
        v4_body(CellBuilder().append(INTERNAL_OPENING.cell()).uint(0, 105).uint(0b0101, 4).cell()),
        v4_body(CellBuilder().append(MESSAGE).ref(MESSAGE).ref(MESSAGE).ref(MESSAGE).cell()).ref(
            MESSAGE
        ),
        CellBuilder().raw(bytes(64)).uint(0, 90),
        CellBuilder().raw(bytes(60)),
    ],
)
def test_other_orders_of_old_wallets_are_refused(body: CellBuilder) -> None:
    with pytest.raises(DecodingError):
        decode(body)


@pytest.mark.parametrize(
    "body",
    [
        v5_body(action(MESSAGE, mode=2).cell()),
        v5_body(action(MESSAGE, op=0xAD4DE08E).cell()),
        v5_body(action(MESSAGE).uint(0, 1).cell()),
        v5_body(action(MESSAGE).ref(MESSAGE).cell()),
        v5_body(action(MESSAGE).cell(), other=1),
        v5_body(action(MESSAGE).cell(), op=0x73696E74),
        v5_body(action(MESSAGE).cell()).uint(0, 8),
        v5_body(action(MESSAGE).cell()).ref(MESSAGE),
        v5_body(CellBuilder().ref(MESSAGE).cell()),
        v5_body(CellBuilder().uint(0x0EC3C86D, 32).cell()),
        v4_body(MESSAGE),
    ],
)
def test_other_orders_of_new_wallets_are_refused(body: CellBuilder) -> None:
    with pytest.raises(DecodingError):
        decode(body, WalletVersion.V5R1)


def chain_of(cell: Cell, length: int) -> Cell:
    for _ in range(length):
        cell = CellBuilder().ref(cell).cell()
    return cell


def with_body(body: Cell) -> CellBuilder:
    return v4_body(internal_message(SOMEBODY, COIN, is_bounceable=False, body=body))


def test_limits_of_the_chain_are_kept() -> None:
    assert decode(with_body(chain_of(CellBuilder().cell(), 511)))
    with pytest.raises(DecodingError, match="deeply"):
        decode(with_body(chain_of(CellBuilder().cell(), 512)))
    with pytest.raises(DecodingError, match="65536 bytes"):
        decode_message(bytes(65_536), WalletVersion.V4R2)


def test_a_body_that_only_looks_like_a_comment_is_kept_as_it_is() -> None:
    for body in (
        CellBuilder().uint(0, 32).cell(),
        CellBuilder().uint(0, 32).ref(CellBuilder().raw(b"a").cell()).cell(),
        CellBuilder().uint(0, 32).raw(b"\xff").cell(),
    ):
        (transfer,) = decode(with_body(body))
        assert (transfer.comment, transfer.body) == ("", body)


def test_first_states_in_place_are_read() -> None:
    code, data = CellBuilder().raw(b"code").cell(), CellBuilder().raw(b"data").cell()
    state = CellBuilder().uint(0b00110, 5).ref(code).ref(data).cell()
    opening = CellBuilder().append(INTERNAL_OPENING.cell()).uint(0, 105)
    (transfer,) = decode(v4_body(opening.uint(0b10, 2).append(state).bit(False).cell()))
    assert transfer.state_init == state
    other = (
        CellBuilder().append(INTERNAL_OPENING.cell()).uint(0, 105).uint(0b10, 2).uint(0b00111, 5)
    )
    with pytest.raises(DecodingError):
        decode(v4_body(other.ref(code).ref(data).bit(False).cell()))


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data + b"\x00", bytes])
def test_no_bag_is_no_message(damage: Callable[[bytes], bytes]) -> None:
    boc = draft_message(V4R2, [PLAIN], seqno=1, valid_until=VALID_UNTIL)
    with pytest.raises(DecodingError):
        decode_message(damage(boc) if damage is not bytes else b"", WalletVersion.V4R2)


@pytest.mark.parametrize("account", [V4R2, V5R1])
def test_every_flipped_bit_is_seen_or_refused(account: object) -> None:
    wallet = V4R2 if account is V4R2 else V5R1
    boc = draft_message(wallet, [Transfer(SOMEBODY, COIN, "hello")], seqno=1, valid_until=9)
    original, whole = decode_message(boc, wallet.version), read_foreign(boc).own_cell()
    source = random.Random(10)
    for at in source.sample(range(8 * len(boc)), 600):
        damaged = bytearray(boc)
        damaged[at // 8] ^= 0x80 >> (at % 8)
        try:
            found = decode_message(bytes(damaged), wallet.version)
        except DecodingError:
            continue
        is_same_cell = read_foreign(bytes(damaged)).own_cell() == whole
        assert is_same_cell or found != original
