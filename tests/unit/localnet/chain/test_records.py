import pytest

from app.localnet.chain.records import (
    EMPTY_SHARD_ACCOUNT,
    AccountStatus,
    MessageKind,
    read_account,
    read_message,
    read_transaction,
)
from app.localnet.chain.vm_cell import VmBuilder, VmCell
from app.ton.address import Address
from app.ton.cells import CellError
from tests.unit.localnet.chain.wallets import (
    NOW,
    assembled,
    external_message,
    internal_message,
    state_init,
)

SOURCE, DESTINATION = Address(0, bytes([1]) * 32), Address(-1, bytes([2]) * 32)
BODY = VmBuilder().uint(0xCAFE, 16).cell()
STATE = state_init(assembled("30"), BODY)


def test_an_internal_message_is_read_whole() -> None:
    message = read_message(
        internal_message(
            SOURCE, DESTINATION, 10**18, bounce=True, created_lt=77, state_init=STATE, body=BODY
        )
    )
    assert message.kind is MessageKind.INTERNAL
    assert (message.source, message.destination) == (SOURCE, DESTINATION)
    assert (message.value, message.weight) == (10**18, 10**18)
    assert (message.created_lt, message.created_at) == (77, NOW)
    assert (message.is_bounceable, message.is_bounced) == (True, False)
    assert message.state_init is not None
    assert message.state_init.hash == STATE.hash
    assert message.body.hash == BODY.hash


def test_all_fees_travel_with_a_message() -> None:
    head = VmBuilder().uint(0b0111, 4).address(SOURCE).address(SOURCE).coins(100).uint(0, 1)
    message = read_message(head.coins(20).coins(3).uint(5, 64).uint(6, 32).uint(0, 2).cell())
    assert (message.ihr_fee, message.forward_fee, message.weight) == (20, 3, 123)
    assert message.is_bounced
    assert message.body.reader().bits_left == 0


def test_an_external_message_is_read() -> None:
    message = read_message(external_message(SOURCE, BODY, STATE))
    assert message.kind is MessageKind.EXTERNAL_IN
    assert (message.source, message.destination) == (None, SOURCE)
    assert message.state_init is not None
    assert message.body.hash == BODY.hash


def test_a_log_message_is_read() -> None:
    head = VmBuilder().uint(0b11, 2).address(SOURCE).uint(0b01, 2).uint(8, 9).uint(255, 8)
    message = read_message(head.uint(9, 64).uint(NOW, 32).uint(0, 1).uint(0, 1).uint(5, 8).cell())
    assert message.kind is MessageKind.EXTERNAL_OUT
    assert (message.source, message.destination, message.created_lt) == (SOURCE, None, 9)
    assert message.body.reader().uint(8) == 5


@pytest.mark.parametrize("has_extras", [False, True])
def test_a_first_state_inside_the_message_is_read(has_extras: bool) -> None:
    head = VmBuilder().uint(0b10, 2).uint(0, 2).address(SOURCE).coins(0).uint(0b10, 2)
    state = VmBuilder()
    if has_extras:
        state.uint(0b1, 1).uint(7, 5).uint(0b1, 1).uint(0b10, 2)
    else:
        state.uint(0, 2)
    state.optional_ref(BODY).optional_ref(None).optional_ref(None)
    whole = state.cell()
    message = read_message(head.slice(whole.reader()).uint(1, 1).ref(STATE).cell())
    assert message.state_init is not None
    assert message.state_init.hash == whole.hash
    assert message.body.hash == STATE.hash


@pytest.mark.parametrize(
    "cell",
    [
        VmBuilder().cell(),
        VmBuilder().uint(0, 1).cell(),
        VmBuilder().uint(0b0100, 4).uint(0b11, 2).cell(),
        VmBuilder().uint(0b10, 2).uint(0, 2).address(SOURCE).coins(5).uint(0b11, 2).cell(),
    ],
)
def test_what_is_no_message_is_refused(cell: VmCell) -> None:
    with pytest.raises(CellError):
        read_message(cell)


def test_an_account_that_never_was() -> None:
    account = read_account(SOURCE, EMPTY_SHARD_ACCOUNT)
    assert account.status is AccountStatus.UNINITIALIZED
    assert (account.balance, account.code, account.data, account.last_lt) == (0, None, None, 0)


def test_only_ordinary_transactions_are_read() -> None:
    nothing = VmBuilder().uint(0, 2).cell()
    head = VmBuilder().uint(0b0111, 4).uint(1, 256).uint(1, 64).uint(0, 256).uint(0, 64)
    head.uint(NOW, 32).uint(0, 15).uint(0, 4).ref(nothing).coins(0).uint(0, 1)
    tick = VmBuilder().uint(0b001, 3).uint(0, 60).cell()
    with pytest.raises(CellError, match="ordinary"):
        read_transaction(head.ref(nothing).ref(tick).cell(), 0)
