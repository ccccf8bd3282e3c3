import pytest

from app.localnet.chain.machine import (
    ContractState,
    GetMethodResult,
    Machine,
    MessageNotAcceptedError,
    Moment,
    StackItem,
    VmSlice,
    method_id,
)
from app.localnet.chain.vm_cell import VmBuilder, VmCell, address_cell
from app.ton.address import Address
from app.ton.cells import CellError
from tests.unit.localnet.chain.wallets import (
    COIN,
    EMPTY_ACCOUNT,
    NOW,
    WALLETS,
    Wallet,
    assembled,
    external_message,
    internal_message,
    make_wallet,
)

SOURCE, DESTINATION = Address(0, bytes([0x22]) * 32), Address(0, bytes([0x11]) * 32)
SEED = bytes(32)
NO_SEQNO = {"v3r2": 33, "v4r2": 33, "v5r1": 133}
BAD_SIGNATURE = {"v3r2": 35, "v4r2": 35, "v5r1": 135}
EXPIRED = {"v3r2": 35, "v4r2": 36, "v5r1": 136}


@pytest.fixture(scope="module")
def machine() -> Machine:
    return Machine()


def moment(step: int) -> Moment:
    return Moment(NOW, step * 1_000_000, SEED)


def funded(machine: Machine, wallet: Wallet, amount: int = 10 * COIN) -> VmCell:
    message = internal_message(SOURCE, wallet.address, amount)
    return machine.run_transaction(EMPTY_ACCOUNT, message, moment(1)).shard_account


def deployed(machine: Machine, wallet: Wallet) -> VmCell:
    first = VmCell.from_boc(wallet.transfer(DESTINATION, COIN, seqno=0))
    return machine.run_transaction(funded(machine, wallet), first, moment(2)).shard_account


def out_message_count(transaction: VmCell) -> int:
    fields = transaction.reader()
    fields.skip(4 + 256 + 64 + 256 + 64 + 32)
    return fields.uint(15)


@pytest.mark.parametrize("version", WALLETS)
def test_a_wallet_is_deployed_and_sends(machine: Machine, version: str) -> None:
    wallet = make_wallet(version)
    first = VmCell.from_boc(wallet.transfer(DESTINATION, COIN, seqno=0))
    done = machine.run_transaction(funded(machine, wallet), first, moment(2))
    assert out_message_count(done.transaction) == 1
    second = VmCell.from_boc(wallet.transfer(DESTINATION, COIN, seqno=1))
    again = machine.run_transaction(done.shard_account, second, moment(3))
    assert out_message_count(again.transaction) == 1


@pytest.mark.parametrize("version", WALLETS)
def test_a_wallet_refuses_with_its_own_exit_codes(machine: Machine, version: str) -> None:
    wallet, thief = make_wallet(version), make_wallet(version, key=2)
    account = deployed(machine, wallet)

    def refused(boc: bytes) -> int | None:
        with pytest.raises(MessageNotAcceptedError) as caught:
            machine.run_transaction(account, VmCell.from_boc(boc), moment(3))
        return caught.value.exit_code

    assert refused(wallet.transfer(DESTINATION, 1, seqno=0)) == NO_SEQNO[version]
    late = wallet.transfer(DESTINATION, 1, seqno=1, valid_until=NOW - 1)
    assert refused(late) == EXPIRED[version]
    stolen = _readdressed(thief, wallet)
    assert refused(stolen) == BAD_SIGNATURE[version]


def _readdressed(thief: Wallet, wallet: Wallet) -> bytes:
    """Sign with the thief's key for the other one's wallet."""
    thief.wallet._address = wallet.wallet.address
    return thief.transfer(DESTINATION, 1, seqno=1)


def test_a_message_to_nobody_is_not_accepted(machine: Machine) -> None:
    message = external_message(DESTINATION, VmBuilder().cell())
    with pytest.raises(MessageNotAcceptedError, match="does not exist") as caught:
        machine.run_transaction(EMPTY_ACCOUNT, message, moment(1))
    assert caught.value.exit_code is None


def test_a_malformed_message_is_not_accepted(machine: Machine) -> None:
    with pytest.raises(MessageNotAcceptedError, match="malformed"):
        machine.run_transaction(EMPTY_ACCOUNT, VmBuilder().uint(0b11, 2).cell(), moment(1))


def test_the_same_input_gives_the_same_transaction(machine: Machine) -> None:
    wallet = make_wallet()
    message = internal_message(SOURCE, wallet.address, COIN)
    runs = [machine.run_transaction(EMPTY_ACCOUNT, message, moment(1)) for _ in range(2)]
    assert runs[0].transaction.hash == runs[1].transaction.hash
    assert runs[0].shard_account.hash == runs[1].shard_account.hash


def test_signatures_can_be_left_unchecked(machine: Machine) -> None:
    wallet, thief = make_wallet(), make_wallet(key=2)
    account = deployed(machine, wallet)
    stolen = VmCell.from_boc(_readdressed(thief, wallet))
    machine.run_transaction(account, stolen, moment(3), checks_signatures=False)
    with pytest.raises(MessageNotAcceptedError):
        machine.run_transaction(account, stolen, moment(3))


def call(machine: Machine, code: str, *arguments: StackItem) -> GetMethodResult:
    state = ContractState(DESTINATION, 7 * COIN, assembled(code), VmBuilder().uint(5, 8).cell())
    return machine.run_get_method(state, "method", arguments, moment(1))


def test_a_get_method_has_its_arguments_and_number_on_the_stack(machine: Machine) -> None:
    result = call(machine, "", 5, 6)
    assert result.exit_code == 0
    assert result.stack == (5, 6, method_id("method"))


def test_every_kind_of_item_goes_in_and_out(machine: Machine) -> None:
    cell = VmBuilder().uint(1, 1).ref(VmBuilder().cell()).cell()
    items: tuple[StackItem, ...] = (-(2**256), None, cell, VmSlice(cell), (1, (2, None), ()))
    *back, _ = call(machine, "", *items).stack
    assert back[:2] == [-(2**256), None]
    assert isinstance(back[2], VmCell)
    assert isinstance(back[3], VmSlice)
    assert back[2].hash == back[3].cell.hash == cell.hash
    assert back[4] == (1, (2, None), ())


def test_a_builder_comes_back_as_a_cell(machine: Machine) -> None:
    *_, built = call(machine, "C8").stack
    assert isinstance(built, VmCell)
    assert built.hash == VmBuilder().cell().hash


@pytest.mark.parametrize(
    ("code", "exit_code"), [("F2C064", 100), ("20", 0), ("FFFF", 6), ("D0", 7), ("E3F4", 6)]
)
def test_exit_codes_are_those_of_the_network(machine: Machine, code: str, exit_code: int) -> None:
    assert call(machine, code).exit_code == exit_code


def test_a_loop_without_end_stops_at_the_gas_limit(machine: Machine) -> None:
    endless = call(machine, "EB00")  # AGAINEND and a body that does nothing
    assert endless.exit_code == -14
    assert endless.gas_used >= 1_000_000


@pytest.mark.parametrize(
    ("code", "arguments", "value"),
    [
        ("30F823", (), NOW),  # NOW
        ("30F82770", (), None),  # BALANCE
        ("30F835", (), -239),  # GLOBALID
        ("30F836", (1000, 0), 400_000),  # GETGASFEE: 400 nanotons each since June 2024
        ("30F838", (10, 1000, 0), 1_200_000),  # GETFORWARDFEE of ten cells with 1000 bits
        ("30F837", (3600, 1000, 10, 0), 275),  # GETSTORAGEFEE for ten seconds
    ],
)
def test_code_sees_time_and_prices(
    machine: Machine, code: str, arguments: tuple[int, ...], value: int | None
) -> None:
    *_, top = call(machine, code, *arguments).stack
    if value is None:
        assert call(machine, code).stack[0] == (7 * COIN, None)
    else:
        assert top == value


def test_code_sees_its_own_address(machine: Machine) -> None:
    own = call(machine, "30F828").stack[0]  # MYADDR
    assert isinstance(own, VmSlice)
    assert own.cell.hash == address_cell(DESTINATION).hash


def test_a_contract_may_have_no_data(machine: Machine) -> None:
    state = ContractState(DESTINATION, 0, assembled(""), None)
    assert machine.run_get_method(state, 5, (), moment(1)).stack == (5,)


@pytest.mark.parametrize("name", ["x" * 257, "sch\N{LATIN SMALL LETTER O WITH DIAERESIS}n"])
def test_a_strange_name_is_refused(machine: Machine, name: str) -> None:
    state = ContractState(DESTINATION, 0, assembled(""), None)
    with pytest.raises(CellError, match="name"):
        machine.run_get_method(state, name, (), moment(1))


def test_a_number_beyond_the_machine_is_refused(machine: Machine) -> None:
    with pytest.raises(CellError, match="257"):
        call(machine, "", 2**256)
    with pytest.raises(CellError, match="32 bits"):
        method_id(2**31)


def test_seqno_has_its_known_number() -> None:
    assert method_id("seqno") == 85143
