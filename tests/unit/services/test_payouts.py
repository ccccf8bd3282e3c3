from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from app.domain.claims import RELAY_FEE, Step
from app.domain.earnings import ProxyCounters
from app.domain.money import NanoTon
from app.domain.payouts import Received, RelayEnd, RelayFate
from app.services.payouts import (
    NothingToPayError,
    NoWalletError,
    PaymentUnusableError,
    Payouts,
    PayoutTerms,
)
from app.storage.payouts import PayoutInFlightError, Relay, open_payouts
from app.ton.chain import ChainUnavailableError
from app.ton.cocoon_messages import PAYOUT_VALUE
from app.ton.message_fate import EXPIRY_MARGIN_S
from app.wallet.errors import SignerLockedError
from tests.chain_story import START_UTC, ChainStory
from tests.unit.services.payout_story import (
    FEE,
    MESSAGE,
    NETWORK,
    PROXY,
    QUERY,
    STRANGER,
    VALID_UNTIL,
    WALLET,
    WORKER,
    FakeWallet,
    NetworkClient,
    PaidStory,
    counters,
    payment,
)

pytestmark = pytest.mark.asyncio
WORTH = RELAY_FEE * 100 // FEE + 1


class Counted:
    """A ledger that knows these accounts."""

    def __init__(self, *accounts: ProxyCounters) -> None:
        self.accounts = list(accounts)

    async def counters(self) -> list[ProxyCounters]:
        return self.accounts


class World:
    """Payouts on a told chain, with everything that they use."""

    def __init__(self, payouts: Payouts, client: NetworkClient, wallet: FakeWallet) -> None:
        self.payouts = payouts
        self.client = client
        self.wallet = wallet
        self.paid = PaidStory(client.story)

    def settle(self, tokens: int) -> None:
        """Have the wallet's message carried out."""
        self.paid.wallet_sends(tokens)
        self.paid.worker_takes(tokens)
        self.paid.coins_come_back(PAYOUT_VALUE - 18_000_000)
        self.paid.owner_is_paid(tokens * FEE)
        self.client.deploy_worker(tokens)


@asynccontextmanager
async def world(folder: Path, *accounts: ProxyCounters, **changes: Any) -> AsyncIterator[World]:
    client, wallet = NetworkClient(ChainStory()), FakeWallet()
    terms = PayoutTerms(interval_s=0.01)
    async with open_payouts(folder / "ledger.sqlite", clock=lambda: START_UTC) as book:
        ledger = Counted(*(accounts or (counters(500),)))
        made = Payouts(NETWORK, ledger, book, [client], wallet, terms)
        yield World(replace(made, **changes), client, wallet)


async def test_only_what_is_signed_on_this_network_is_a_claim(tmp_path: Path) -> None:
    accounts = (
        counters(500),
        counters(0, worker_contract=STRANGER.raw),
        counters(500, network="other"),
    )
    async with world(tmp_path, *accounts) as here:
        (claim,) = await here.payouts.claims()
        assert claim.amount == 500 * FEE
        assert len(await here.payouts.accounts()) == 2


async def test_a_payout_is_signed_written_down_and_followed(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        (claim,) = await here.payouts.claims()
        relay = await here.payouts.begin(claim)
        assert relay == Relay("test", PROXY.raw, WORKER.raw, QUERY, 500, MESSAGE)
        assert await here.payouts.open_relays() == [relay]
        assert here.client.story.sent == []
        (transfer,) = here.wallet.signed
        assert (transfer.destination, transfer.amount) == (WORKER, PAYOUT_VALUE)
        assert transfer.state_init is not None  # the contract is not there yet
        here.settle(500)
        (end,) = await here.payouts.resume()
        assert end.fate is RelayFate.PAID
        assert await here.payouts.open_relays() == []
        (payout,) = await here.payouts.collect()
        assert (payout.amount, payout.tokens) == (500 * FEE, 500)


async def test_a_contract_that_is_there_is_not_deployed_again(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        here.client.deploy_worker(100)
        (claim,) = await here.payouts.claims()
        await here.payouts.begin(claim)
        assert here.wallet.signed[0].state_init is None


async def test_only_what_is_worth_its_fee_is_paid_unasked(tmp_path: Path) -> None:
    async with world(tmp_path, counters(WORTH)) as here:
        here.client.deploy_worker(1)
        assert await here.payouts.pay_what_is_worth_it() == []
        here.client.deploy_worker(0)
        here.paid.wallet_sends(sends=False)
        (end,) = await here.payouts.pay_what_is_worth_it()
        assert end == RelayEnd(RelayFate.FAILED, NanoTon(3_000))


async def test_what_is_paid_is_not_paid_again(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        here.client.deploy_worker(500)
        (claim,) = await here.payouts.claims()
        with pytest.raises(NothingToPayError, match="500 tokens"):
            await here.payouts.pay_out(claim)
        assert here.wallet.signed == []


async def test_one_payout_at_a_time_for_each_contract(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        (claim,) = await here.payouts.claims()
        await here.payouts.begin(claim)
        with pytest.raises(PayoutInFlightError):
            await here.payouts.begin(claim)


async def test_without_a_wallet_nothing_is_sent_but_what_was_signed(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        (claim,) = await here.payouts.claims()
        await here.payouts.begin(claim)
        alone = replace(here.payouts, wallet=None)
        with pytest.raises(NoWalletError):
            await alone.begin(claim)
        here.settle(500)
        (end,) = await alone.resume()
        assert end.fate is RelayFate.PAID
        assert len(await alone.collect()) == 1


async def test_a_wallet_that_does_not_sign_leaves_nothing_behind(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        (claim,) = await here.payouts.claims()
        here.wallet.error = SignerLockedError("it is locked")
        with pytest.raises(SignerLockedError):
            await here.payouts.begin(claim)
        assert await here.payouts.open_relays() == []


async def test_a_payment_that_was_tampered_with_is_not_relayed(tmp_path: Path) -> None:
    wrong = counters(500, signed_payment=payment(500)[:-1])
    async with world(tmp_path, wrong) as here:
        (claim,) = await here.payouts.claims()
        with pytest.raises(PaymentUnusableError):
            await here.payouts.begin(claim)
        assert here.wallet.signed == []


async def test_relays_of_another_network_are_left_alone(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        await here.payouts.book.begin(Relay("other", "0:aa", "0:bb", 1, 1, MESSAGE))
        here.client.story.now_utc = VALID_UNTIL + EXPIRY_MARGIN_S + 1
        assert await here.payouts.resume() == []
        assert len(await here.payouts.book.open_relays()) == 1


async def test_all_sides_are_put_side_by_side(tmp_path: Path) -> None:
    async with world(tmp_path, counters(WORTH + 500, max_tokens=WORTH + 700)) as here:
        here.settle(500)
        await here.payouts.collect()
        (sides,) = await here.payouts.sides(START_UTC, {PROXY.raw: 400})
        assert (sides.claim.paid_tokens, sides.claim.unpaid_tokens) == (500, WORTH)
        assert sides.received == Received(NanoTon(500 * FEE), NanoTon(500 * FEE), 500)
        assert (sides.step, sides.has_wallet, sides.heard_signed) == (Step.PAY, True, 400)
        assert sides.params_version == NETWORK.root.params_version
        await here.payouts.begin(sides.claim)
        (sides,) = await here.payouts.sides(START_UTC)
        assert (sides.step, sides.heard_signed) == (Step.WAIT_FOR_FATE, None)


async def test_the_chosen_share_decides(tmp_path: Path) -> None:
    terms = PayoutTerms(Fraction(1, 2))
    async with world(tmp_path, counters(RELAY_FEE * 2 // FEE + 1), terms=terms) as here:
        here.client.deploy_worker(0)
        (sides,) = await here.payouts.sides(START_UTC)
        assert (sides.step, sides.fee_share) == (Step.PAY, Fraction(1, 2))


async def test_an_empty_ledger_asks_nothing(tmp_path: Path) -> None:
    async with world(tmp_path, counters(5, network="other")) as here:
        assert await here.payouts.sides(START_UTC) == []
        assert here.client.questions == []


async def test_questions_go_to_the_chain_and_fates_to_all_servers(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        broken = NetworkClient(ChainStory())
        broken.error = ChainUnavailableError("gone")
        payouts = replace(here.payouts, servers=[broken], chain=here.client)
        (claim,) = await payouts.claims()
        assert claim.amount == 500 * FEE
        assert broken.questions == []
        with pytest.raises(ChainUnavailableError):
            await replace(payouts, chain=None).claims()


async def test_the_fee_comes_from_the_wallet_and_goes_back_to_it(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        (claim,) = await here.payouts.claims()
        await here.payouts.begin(claim)
        body = here.wallet.signed[0].body
        assert body is not None
        fields = body.reader()
        fields.uint(32)
        fields.uint(64)
        assert fields.address() == WALLET
