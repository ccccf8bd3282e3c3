"""The node's wallet contract, with orders built bit by bit as the interface says."""

from dataclasses import dataclass

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.money import NanoTon
from app.localnet.chain.machine import MessageNotAcceptedError
from app.ton import cocoon_messages as messages
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.cocoon_ops import ExitCode, Op
from app.ton.message_cells import internal_message
from tests.integration.contracts.network import (
    OTHER_KEY,
    PROXY_KEY,
    QUERY,
    STRANGER,
    Network,
    contract_code,
    public_key,
)
from tests.integration.contracts.world import COIN, NOW, Step, World, state_address, state_init

OWNER = Address(0, bytes([0xE0]) * 32)
UNKNOWN_COMMAND = 1041
FEES = COIN // 10


@dataclass
class Wallet:
    world: World
    balance: int = 5 * COIN

    def __post_init__(self) -> None:
        data = CellBuilder().uint(0, 32).uint(0, 32).raw(public_key(PROXY_KEY)).uint(0, 32)
        self.state = state_init(contract_code("node_wallet"), data.address(OWNER).cell())
        self.address = state_address(self.state)
        self.world.send(STRANGER, self.address, self.balance, bounce=False)

    def order(
        self,
        *transfers: Cell,
        seqno: int = 0,
        subwallet: int = 0,
        valid_until: int = NOW + 3600,
        key: Ed25519PrivateKey = PROXY_KEY,
        mode: int = 0,
    ) -> Cell:
        order = CellBuilder().uint(subwallet, 32).uint(valid_until, 32).uint(seqno, 32)
        for transfer in transfers:
            order.uint(mode, 8).ref(transfer)
        signed = order.cell()
        return CellBuilder().raw(key.sign(signed.digest.hash)).append(signed).cell()

    def send(self, body: Cell) -> list[Step]:
        return self.world.external(self.address, body, self.state)

    def refused(self, body: Cell) -> int | None:
        with pytest.raises(MessageNotAcceptedError) as caught:
            self.send(body)
        return caught.value.exit_code

    def tell(self, body: Cell, source: Address = OWNER) -> int | None:
        return self.world.send(source, self.address, FEES, body, state=self.state)[0].exit_code

    @property
    def seqno(self) -> int:
        (seqno,) = self.world.call(self.address, "seqno")
        assert isinstance(seqno, int)
        return seqno


@pytest.fixture
def wallet(network: Network) -> Wallet:
    return Wallet(network.world)


def transfer(amount: int = COIN, to: Address = STRANGER) -> Cell:
    return internal_message(to, NanoTon(amount), is_bounceable=True)


def received(steps: list[Step], to: Address = STRANGER) -> list[int]:
    sent = [message for step in steps for message in step.transaction.out_messages]
    return [message.value for message in sent if message.destination == to]


def test_the_first_order_deploys_and_sends(wallet: Wallet) -> None:
    steps = wallet.send(wallet.order(transfer()))
    assert steps[0].is_success
    assert received(steps)[0] > 0.99 * COIN
    assert wallet.seqno == 1
    assert wallet.world.call(wallet.address, "get_owner_address") == (OWNER,)
    key = int.from_bytes(public_key(PROXY_KEY))
    assert wallet.world.call(wallet.address, "get_public_key") == (key,)


@pytest.mark.parametrize("count", range(5))
def test_up_to_four_messages(wallet: Wallet, count: int) -> None:
    places = [Address(0, bytes([number + 1]) * 32) for number in range(count)]
    orders = [internal_message(to, NanoTon(COIN // 4), is_bounceable=False) for to in places]
    steps = wallet.send(wallet.order(*orders, mode=1))
    assert [received(steps, to) for to in places] == [[COIN // 4]] * count
    assert wallet.seqno == 1


def test_refusals(wallet: Wallet) -> None:
    wallet.send(wallet.order())
    assert wallet.refused(wallet.order(seqno=1, valid_until=NOW)) == ExitCode.WALLET_EXPIRED
    assert wallet.refused(wallet.order(transfer())) == ExitCode.WALLET_SEQNO
    assert wallet.refused(wallet.order(seqno=2)) == ExitCode.WALLET_SEQNO
    assert wallet.refused(wallet.order(seqno=1, subwallet=1)) == ExitCode.WALLET_SUBWALLET
    assert wallet.refused(wallet.order(seqno=1, key=OTHER_KEY)) == ExitCode.WALLET_SIGNATURE
    assert wallet.seqno == 1


def test_malformed_orders(wallet: Wallet) -> None:
    for size in (0, 63, 70):
        assert wallet.refused(CellBuilder().raw(bytes(size)).cell()) == ExitCode.MESSAGE_FORMAT
    order = CellBuilder().uint(0, 32).uint(NOW + 60, 32).uint(0, 32).uint(0, 7).ref(transfer())
    signed = order.cell()
    body = CellBuilder().raw(PROXY_KEY.sign(signed.digest.hash)).append(signed).cell()
    assert wallet.refused(body) == ExitCode.MESSAGE_FORMAT


def test_below_two_tons_nothing_is_sent(network: Network) -> None:
    poor = Wallet(network.world, 2 * COIN - 1)
    assert poor.refused(poor.order(transfer(1))) == ExitCode.WALLET_LOW_BALANCE


def test_a_message_that_cannot_be_paid_is_skipped_and_not_repeated(wallet: Wallet) -> None:
    body = wallet.order(transfer(100 * COIN), transfer(COIN))
    steps = wallet.send(body)
    assert len(received(steps)) == 1
    assert wallet.seqno == 1
    assert wallet.refused(body) == ExitCode.WALLET_SEQNO


def test_the_owner_blocks_and_unblocks(wallet: Wallet) -> None:
    wallet.send(wallet.order())
    assert wallet.tell(messages.text_command("b")) == 0
    assert wallet.refused(wallet.order(seqno=1)) == ExitCode.WALLET_BLOCKED
    assert wallet.tell(messages.text_command("u")) == 0
    assert wallet.send(wallet.order(seqno=1))[0].is_success


def test_the_owner_takes_everything(wallet: Wallet) -> None:
    body = messages.text_command("w")
    steps = wallet.world.send(OWNER, wallet.address, FEES, body, state=wallet.state)
    assert received(steps, OWNER)[0] > 5 * COIN
    assert wallet.world.balance(wallet.address) == COIN // 100


def test_the_owner_sends_without_the_key(wallet: Wallet) -> None:
    body = messages.send_from_cocoon_wallet(QUERY, 1, transfer(3 * COIN))
    steps = wallet.world.send(OWNER, wallet.address, FEES, body, state=wallet.state)
    assert received(steps) == [3 * COIN]


def test_strangers_are_refused(wallet: Wallet) -> None:
    orders = [messages.send_from_cocoon_wallet(QUERY, 1, transfer())]
    orders += [messages.text_command(letter) for letter in "wbu"]
    orders += [CellBuilder().uint(1, 5).cell(), CellBuilder().uint(0, 32).raw(b"thanks").cell()]
    for body in orders:
        assert wallet.tell(body, STRANGER) == ExitCode.WALLET_NOT_OWNER


def test_what_anybody_may_send(wallet: Wallet) -> None:
    payments = [
        CellBuilder().uint(op, 32).uint(QUERY, 64).cell() for op in (Op.EXCESSES, Op.OWNER_PAYMENT)
    ]
    note = messages.state_commit(1, 2, bytes(32))
    for body in (CellBuilder().cell(), note, *payments):
        assert wallet.tell(body, STRANGER) == 0


def test_the_owners_mistakes_are_named(wallet: Wallet) -> None:
    cut = CellBuilder().uint(Op.WALLET_SEND, 32).uint(QUERY, 64).cell()
    assert wallet.tell(cut) == ExitCode.MESSAGE_FORMAT
    for body in (CellBuilder().uint(77, 32), CellBuilder().uint(0, 32).raw(b"x")):
        assert wallet.tell(body.cell()) == UNKNOWN_COMMAND
    for text in (b"", b"ww"):
        assert wallet.tell(CellBuilder().uint(0, 32).raw(text).cell()) == UNKNOWN_COMMAND


def test_damaged_data_is_named(network: Network) -> None:
    data = CellBuilder().uint(1, 9).cell()
    address = network.world.place(contract_code("node_wallet"), data, COIN)
    steps = network.world.send(OWNER, address, FEES, messages.text_command("w"))
    assert steps[0].exit_code == ExitCode.STORED_DATA_DAMAGED
