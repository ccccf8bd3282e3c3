import asyncio
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from app.domain.money import NanoTon
from app.ton.address import read_address
from app.ton.chain import AccountState, AccountStatus, ChainClient
from app.ton.message_fate import EXPIRY_MARGIN_S, SentMessage
from app.wallet.child.messages import Order, TransferOrder
from app.wallet.outbox import Outbox, PaymentInFlightError
from app.wallet.payment import VALID_FOR_S, NotPayableError, Request
from app.wallet.send_check import Warn
from app.wallet.sending import PayoutUnderWayError, Prepared, Sending
from app.wallet.signer_values import Preview, PreviewItem, SignedOrder
from tests.chain_story import FEE, ChainStory, StoryClient
from tests.unit.wallet.payment_values import COIN, OWN, SAVED, SOMEBODY
from tests.unit.wallet.wallet_values import password


class Chain(StoryClient):
    """One server that is the whole pool; the owner's wallet has coins and is not deployed yet."""

    @property
    def servers(self) -> list[ChainClient]:
        return [self]

    async def account(self, address: object) -> AccountState:
        state = await super().account(address)  # type: ignore[arg-type]  # it is one
        fields = {name: getattr(state, name) for name in state.__slots__}
        if address == OWN:
            fields |= {"balance": NanoTon(5 * COIN), "code": None, "data": None}
            fields |= {"status": AccountStatus.UNINITIALIZED}
        return AccountState(**fields)


@dataclass
class ReadingSigner:
    """Reads an order as it is, and signs whatever it is told to."""

    signed: list[tuple[int, int, bytes | None]] = field(default_factory=list)

    async def prepare(self, order: Order, *, seqno: int, valid_until: int) -> Preview:
        assert isinstance(order, TransferOrder)
        assert valid_until > seqno
        (payment,) = order.payments
        item = PreviewItem(
            read_address(SOMEBODY.to_text()).address,
            NanoTon(payment.amount),
            payment.comment,
            is_bounceable=payment.is_bounceable,
            sends_all=payment.sends_all,
            content="comment",
            deploys=False,
            tokens=None,
        )
        return Preview(1, (item,), needs_password=True)

    async def sign(
        self, preview: Preview, *, seqno: int, valid_until: int, password: bytearray | None = None
    ) -> SignedOrder:
        given = None if password is None else bytes(password)
        self.signed.append((preview.number, valid_until, given))
        return SignedOrder(b"message", bytes([len(self.signed)]) * 32, seqno, valid_until)


class World:
    """A wallet with five coins."""

    def __init__(self, folder: Path) -> None:
        self.story = ChainStory()
        self.signer, self.outbox = ReadingSigner(), Outbox(folder)
        self.sending = Sending(Chain(self.story), self.outbox, SAVED)

    async def prepare(self, amount: int | None) -> Prepared:
        wanted = None if amount is None else NanoTon(amount)
        request = Request(read_address(SOMEBODY.to_text()), wanted, "rent")
        intention = await self.sending.look(request, "Example")
        return await self.sending.prepare(self.signer, intention)


def test_the_offer_is_what_the_signer_read(tmp_path: Path) -> None:
    offer = asyncio.run(World(tmp_path).prepare(COIN)).offer
    assert (offer.item.destination, offer.item.comment) == (SOMEBODY, "rent")
    assert (offer.fee, offer.remains) == (FEE, 4 * COIN - FEE)
    assert offer.warnings == (Warn.NEW_RECIPIENT, Warn.UNINITIALIZED_RECIPIENT)
    assert (offer.exchange, offer.needs_password) == ("Example", True)


@pytest.mark.parametrize("amount", [5 * COIN, 5 * COIN - 1])
def test_what_the_coins_do_not_suffice_for_is_refused(tmp_path: Path, amount: int) -> None:
    with pytest.raises(NotPayableError):
        asyncio.run(World(tmp_path).prepare(amount))


def test_a_signed_payment_is_kept_before_it_is_sent_and_stands_alone(tmp_path: Path) -> None:
    async def story() -> None:
        world = World(tmp_path)
        prepared = await world.prepare(COIN)
        world.story.now_utc += 60
        payment = await world.sending.sign(world.signer, prepared, password())
        assert world.story.sent == []
        assert world.outbox.load().in_flight == payment
        assert payment.valid_until == world.story.now_utc + VALID_FOR_S
        assert world.signer.signed == [(1, payment.valid_until, bytes(password()))]
        second = await world.prepare(COIN)
        with pytest.raises(PaymentInFlightError):
            await world.sending.sign(world.signer, second, password())
        assert world.outbox.load().in_flight == payment

    asyncio.run(story())


def test_nothing_is_sent_while_a_payout_has_the_next_number(tmp_path: Path) -> None:
    async def story() -> None:
        world = World(tmp_path)
        relay = SentMessage(OWN, b"boc", b"h" * 32, world.story.now_utc + 60, 0)
        relays = [replace(relay, account=SOMEBODY)]

        async def under_way() -> list[SentMessage]:
            return relays

        world.sending = replace(world.sending, relays=under_way)
        prepared = await world.prepare(COIN)
        relays.append(relay)
        with pytest.raises(PayoutUnderWayError):
            await world.sending.sign(world.signer, prepared, password())
        assert world.signer.signed == []
        with pytest.raises(PayoutUnderWayError):
            await world.prepare(COIN)
        world.story.now_utc += 60 + EXPIRY_MARGIN_S + 1
        await world.prepare(COIN)

    asyncio.run(story())
