"""The local owner's wallet makes the very messages that its contract accepts."""

from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.localnet.owner_wallet import VALID_S, LocalOwnerWallet, owner_account
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, parse_boc
from app.ton.chain import AccountState, AccountStatus, ChainUnavailableError
from app.ton.message_cells import external_message_hash
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import TonNetwork, WalletVersion
from tests.chain_cells import internal_message
from tests.chain_story import START_UTC, ChainStory, StoryClient

pytestmark = pytest.mark.asyncio
SEED = bytes(range(32))
ACCOUNT = owner_account(SEED)
OWN, FRIEND = ACCOUNT.address, Address(0, bytes([9] * 32))
STATE_INIT = CellBuilder().uint(0b00110, 5).ref(CellBuilder().cell()).ref(CellBuilder().cell())
TRANSFER = Transfer(FRIEND, NanoTon(5), "rent", is_bounceable=True)


class Client(StoryClient):
    """Shows the wallet with this data."""

    data: Cell | None = None

    async def account(self, address: Address) -> AccountState:
        state = await super().account(address)
        if self.data is None:
            return replace(state, status=AccountStatus.UNINITIALIZED, code=None, data=None)
        return replace(state, status=AccountStatus.ACTIVE, data=self.data)


def wallet_data(seqno: int) -> Cell:
    data = CellBuilder().uint(seqno, 32).uint(ACCOUNT.wallet_id, 32).raw(ACCOUNT.public_key)
    return data.bit(False).cell()


def body_of(boc: bytes) -> tuple[Cell, Cell | None]:
    """Take an external message apart: its body, and the first state if there is one."""
    fields = parse_boc(boc, max_size=65_536, max_cells=256).reader()
    assert fields.uint(2) == 0b10
    fields.uint(2)
    assert fields.address() == OWN
    fields.coins()
    state = None
    if fields.bit():
        assert fields.bit()
        state = fields.ref()
    return (fields.ref() if fields.bit() else fields.rest()), state


def client(data: Cell | None = None) -> Client:
    story = ChainStory()
    story.happens(OWN, in_message=internal_message(FRIEND, OWN, 10))
    made = Client(story)
    made.data = data
    return made


async def test_the_wallet_is_a_v4r2_of_the_test_network() -> None:
    assert (ACCOUNT.version, ACCOUNT.network) == (WalletVersion.V4R2, TonNetwork.TESTNET)
    assert LocalOwnerWallet(SEED, client()).address == OWN
    assert owner_account(bytes(32)).address != OWN


async def test_the_first_message_deploys_the_wallet() -> None:
    message = await LocalOwnerWallet(SEED, client()).sign(TRANSFER)
    body, state = body_of(message.boc)
    assert state is not None
    assert state.digest.hash == OWN.hash
    assert message.hash == external_message_hash(OWN, body)


async def test_every_later_one_has_its_number_and_no_state() -> None:
    chain = client(wallet_data(7))
    message = await LocalOwnerWallet(SEED, chain).sign(TRANSFER)
    body, state = body_of(message.boc)
    assert state is None
    fields = body.reader()
    fields.raw(64)
    assert fields.uint(32) == ACCOUNT.wallet_id
    assert fields.uint(32) == message.valid_until == START_UTC + VALID_S
    assert fields.uint(32) == 7
    assert (fields.uint(8), fields.uint(8)) == (0, 3)
    newest = chain.story.newest(OWN)
    assert newest is not None
    assert message.after_lt == newest.lt


async def test_the_payment_inside_is_the_one_that_was_asked_for() -> None:
    transfer = replace(TRANSFER, state_init=STATE_INIT.cell())
    message = await LocalOwnerWallet(SEED, client(wallet_data(7))).sign(transfer)
    fields = body_of(message.boc)[0].reader()
    fields.raw(64)
    fields.raw(14)
    order = fields.ref().reader()
    assert order.uint(2) == 0b01
    assert (order.bit(), order.bit()) == (True, False)
    order.optional_address()
    assert order.address() == FRIEND
    assert order.coins() == 5


async def test_nothing_is_sent_by_signing() -> None:
    chain = client(wallet_data(7))
    await LocalOwnerWallet(SEED, chain).sign(TRANSFER)
    assert chain.story.sent == []


async def test_the_same_payment_signed_again_later_is_another_message() -> None:
    chain = client(wallet_data(7))
    wallet = LocalOwnerWallet(SEED, chain)
    first = await wallet.sign(TRANSFER)
    chain.story.now_utc += 1
    second = await wallet.sign(TRANSFER)
    assert first.hash != second.hash


async def test_a_chain_that_is_gone_gives_no_number() -> None:
    chain = client()
    chain.error = ChainUnavailableError("gone")
    with pytest.raises(ChainUnavailableError):
        await LocalOwnerWallet(SEED, chain).sign(TRANSFER)
