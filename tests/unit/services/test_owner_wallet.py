from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec
import pytest

from app.domain.money import NanoTon
from app.services.owner_wallet import KEPT_FOR_FEES, FeesMissingError, SignerWallet
from app.ton.address import Address, parse_address
from app.ton.cells import parse_boc
from app.ton.chain import AccountState, AccountStatus, ChainUnavailableError
from app.ton.cocoon_messages import PAYOUT_VALUE
from app.ton.cocoon_transfers import relay_payment
from app.ton.message_cells import contract_address
from app.ton.message_fate import EXPIRY_MARGIN_S
from app.ton.signed_payment import verify_payment
from app.ton.transfer import Transfer
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.wallet.child.errors import OrderError, PasswordNeededError
from app.wallet.child.messages import Order, RelayOrder
from app.wallet.errors import SignerLockedError
from app.wallet.outbox import Outbox, OutboxError, PaymentInFlightError
from app.wallet.payment import VALID_FOR_S, NotPayableError
from app.wallet.signer_values import Preview, PreviewItem, SignedOrder
from tests.chain_cells import internal_message
from tests.chain_story import START_UTC, ChainStory
from tests.unit.services.payout_story import (
    PUBLIC_KEY,
    STRANGER,
    WORKER,
    WORKER_STATE,
    NetworkClient,
    payment,
)
from tests.unit.wallet.payment_values import PAYMENT

pytestmark = pytest.mark.asyncio
ACCOUNT = WalletAccount(WalletVersion.V5R1, TonNetwork.TESTNET, PUBLIC_KEY)
OWN = ACCOUNT.address
CHECKED = verify_payment(payment(500), public_key=PUBLIC_KEY, worker_contract=WORKER)
TRANSFER = relay_payment(CHECKED, OWN)
FIRST_TRANSFER = relay_payment(CHECKED, OWN, state_init=WORKER_STATE)


class Wealthy(NetworkClient):
    """Shows the wallet with a balance of the test's choice."""

    balance = NanoTon(PAYOUT_VALUE + KEPT_FOR_FEES)
    status = AccountStatus.UNINITIALIZED

    async def account(self, address: Address) -> AccountState:
        state = await super().account(address)
        return replace(state, balance=self.balance, status=self.status, code=None, data=None)


@dataclass
class FakeSigner:
    """Previews what it is told to, and signs it."""

    orders: list[RelayOrder] = field(default_factory=list)
    prepared: list[tuple[int, int]] = field(default_factory=list)
    times: list[tuple[int, int]] = field(default_factory=list)
    needs_password: bool = False
    changes: dict[str, object] = field(default_factory=dict)
    error: Exception | None = None

    async def prepare(self, order: Order, *, seqno: int, valid_until: int) -> Preview:
        if self.error is not None:
            raise self.error
        assert isinstance(order, RelayOrder)
        self.orders.append(order)
        self.prepared.append((seqno, valid_until))
        item = PreviewItem(
            destination=parse_address(order.worker_contract),
            amount=NanoTon(order.amount),
            comment="",
            is_bounceable=True,
            sends_all=False,
            content="payout",
            deploys=order.state_init is not None,
            tokens=500,
        )
        return Preview(1, (replace(item, **self.changes),), self.needs_password)  # type: ignore[arg-type]

    async def sign(self, preview: Preview, *, seqno: int, valid_until: int) -> SignedOrder:
        assert preview.number == 1
        self.times.append((seqno, valid_until))
        return SignedOrder(b"signed", bytes([4] * 32), seqno, valid_until)


@dataclass
class World:
    """A wallet, its signer, and the chain that it asks."""

    folder: Path
    signer: FakeSigner = field(default_factory=FakeSigner)

    def __post_init__(self) -> None:
        self.client = Wealthy(ChainStory())
        self.outbox = Outbox(self.folder)
        self.wallet = SignerWallet(self.signer, ACCOUNT, self.client, [self.client], self.outbox)


async def test_a_relay_is_ordered_signed_and_ready_to_go(tmp_path: Path) -> None:
    here = World(tmp_path)
    here.client.story.happens(OWN, in_message=internal_message(STRANGER, OWN, 1))
    message = await here.wallet.sign(TRANSFER)
    until = START_UTC + VALID_FOR_S
    assert (message.account, message.boc, message.valid_until) == (OWN, b"signed", until)
    newest = here.client.story.newest(OWN)
    assert newest is not None
    assert message.after_lt == newest.lt
    assert message.hash == bytes([4] * 32)
    (order,) = here.signer.orders
    assert (order.worker_contract, order.amount) == (WORKER.raw, PAYOUT_VALUE)
    assert order.state_init is None
    body = TRANSFER.body
    assert body is not None
    assert parse_boc(order.payment, max_size=4096, max_cells=4).digest == body.digest
    assert here.signer.times == here.signer.prepared == [(0, until)]
    assert here.wallet.address == OWN


async def test_the_first_relay_brings_the_contract_s_state(tmp_path: Path) -> None:
    here = World(tmp_path)
    await here.wallet.sign(FIRST_TRANSFER)
    state = here.signer.orders[0].state_init
    assert state is not None
    assert contract_address(parse_boc(state, max_size=65_536, max_cells=256)) == WORKER


async def test_a_wallet_without_coins_for_it_signs_nothing(tmp_path: Path) -> None:
    here = World(tmp_path)
    here.client.balance = NanoTon(PAYOUT_VALUE + KEPT_FOR_FEES - 1)
    with pytest.raises(FeesMissingError, match=r"has 0.549999999 TON, 0.55 TON are needed"):
        await here.wallet.sign(TRANSFER)
    assert here.signer.orders == []


async def test_above_the_limit_of_a_day_nothing_is_signed(tmp_path: Path) -> None:
    here = World(tmp_path)
    here.signer.needs_password = True
    with pytest.raises(PasswordNeededError, match="one day"):
        await here.wallet.sign(TRANSFER)
    assert here.signer.times == []


@pytest.mark.parametrize(
    "changes",
    [
        {"destination": STRANGER},
        {"amount": NanoTon(PAYOUT_VALUE + 1)},
        {"content": "other"},
        {"content": "nothing"},
    ],
)
async def test_what_the_signer_reads_differently_is_not_signed(
    tmp_path: Path, changes: dict[str, object]
) -> None:
    here = World(tmp_path)
    here.signer.changes = changes
    with pytest.raises(OrderError, match="something else"):
        await here.wallet.sign(TRANSFER)
    assert here.signer.times == []


async def test_anything_but_a_payment_is_refused(tmp_path: Path) -> None:
    here = World(tmp_path)
    with pytest.raises(OrderError, match="only signed payments"):
        await here.wallet.sign(Transfer(WORKER, NanoTon(1)))
    assert here.client.questions == []


async def test_a_locked_wallet_says_so(tmp_path: Path) -> None:
    here = World(tmp_path)
    here.signer.error = SignerLockedError("it is locked")
    with pytest.raises(SignerLockedError):
        await here.wallet.sign(TRANSFER)


async def test_a_payment_by_hand_comes_first_until_it_has_expired(tmp_path: Path) -> None:
    here = World(tmp_path)
    here.outbox.put(msgspec.structs.replace(PAYMENT, valid_until=START_UTC + 10))
    with pytest.raises(PaymentInFlightError):
        await here.wallet.sign(TRANSFER)
    here.client.story.now_utc = START_UTC + 10 + EXPIRY_MARGIN_S
    with pytest.raises(PaymentInFlightError):
        await here.wallet.sign(TRANSFER)
    here.client.story.now_utc += 1
    assert (await here.wallet.sign(TRANSFER)).boc == b"signed"


async def test_an_outbox_that_cannot_be_read_stops_everything(tmp_path: Path) -> None:
    here = World(tmp_path)
    here.outbox.path.write_text("{")
    with pytest.raises(OutboxError):
        await here.wallet.sign(TRANSFER)


async def test_a_chain_that_is_gone_signs_nothing(tmp_path: Path) -> None:
    here = World(tmp_path)
    here.client.error = ChainUnavailableError("gone")
    with pytest.raises(ChainUnavailableError):
        await here.wallet.sign(TRANSFER)
    assert here.signer.orders == []


async def test_a_frozen_wallet_cannot_pay(tmp_path: Path) -> None:
    here = World(tmp_path)
    here.client.status = AccountStatus.FROZEN
    with pytest.raises(NotPayableError, match="frozen"):
        await here.wallet.sign(TRANSFER)
