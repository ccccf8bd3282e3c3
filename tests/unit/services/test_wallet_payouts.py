from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from app.domain.claims import Step
from app.domain.earnings import Reconciliation
from app.services.payouts import NoWalletError, OwnerWallet, PayoutTerms
from app.services.wallet_payouts import WalletPayouts
from app.storage.payouts import PayoutInFlightError
from app.ton.message_fate import EXPIRY_MARGIN_S
from tests.chain_story import START_UTC
from tests.unit.services.payout_story import FEE, PROXY, VALID_UNTIL, counters
from tests.unit.services.test_payouts import WORTH, World, world

pytestmark = pytest.mark.asyncio


class Page:
    """Payouts as the wallet's page has them."""

    def __init__(self, here: World) -> None:
        self.wallet: OwnerWallet | None = None
        self.terms = PayoutTerms(interval_s=0.01)
        self.begun = 0
        self.payouts = WalletPayouts(
            here.payouts,
            lambda: self.wallet,
            lambda: self.terms,
            lambda: True,
            self._begin,
            self._jobs,
        )

    async def _jobs(self) -> list[Reconciliation]:
        return [Reconciliation(PROXY.raw, "test", 500, 500, 0, 500)]

    def _begin(self) -> None:
        self.begun += 1


async def test_a_locked_wallet_is_told_and_signs_nothing(tmp_path: Path) -> None:
    async with world(tmp_path, counters(WORTH)) as here:
        here.client.deploy_worker(0)
        page = Page(here)
        (sides,) = await page.payouts.sides(START_UTC)
        assert (sides.step, sides.has_wallet) == (Step.PAY, False)
        with pytest.raises(NoWalletError):
            await page.payouts.pay_out(sides.claim)
        assert page.begun == 0


async def test_a_payout_is_signed_and_left_to_whoever_follows_it(tmp_path: Path) -> None:
    async with world(tmp_path, counters(500)) as here:
        page = Page(here)
        page.wallet = here.wallet
        (sides,) = await page.payouts.sides(START_UTC)
        assert (sides.step, sides.has_wallet) == (Step.TOO_SMALL, True)
        await page.payouts.pay_out(sides.claim)
        assert page.begun == 1
        assert here.client.story.sent == []
        (after,) = await page.payouts.sides(START_UTC)
        assert after.step is Step.WAIT_FOR_FATE
        with pytest.raises(PayoutInFlightError):
            await page.payouts.pay_out(sides.claim)


async def test_the_owners_terms_count_at_once(tmp_path: Path) -> None:
    async with world(tmp_path, counters(500)) as here:
        page = Page(here)
        page.terms = replace(page.terms, fee_share=Fraction(100))
        (sides,) = await page.payouts.sides(START_UTC)
        assert (sides.step, sides.fee_share) == (Step.PAY, Fraction(100))
        assert page.payouts.pays_by_itself


async def test_two_payouts_never_bear_the_same_number(tmp_path: Path) -> None:
    other = counters(500, proxy_contract="0:" + "33" * 32, worker_contract="0:" + "44" * 32)
    async with world(tmp_path, counters(500)) as here:
        (claim,) = await here.payouts.claims()
        await here.payouts.begin(claim)
        second = replace(claim, counters=other)
        with pytest.raises(PayoutInFlightError, match="next number"):
            await here.payouts.begin(second)
        here.client.story.now_utc = VALID_UNTIL + EXPIRY_MARGIN_S + 1
        with pytest.raises(PayoutInFlightError, match=claim.counters.worker_contract):
            await here.payouts.begin(claim)


async def test_all_sides_are_compared_with_what_the_chain_says_now(tmp_path: Path) -> None:
    async with world(tmp_path, counters(500)) as here:
        here.settle(500)
        (found,) = await Page(here).payouts.compare(START_UTC)
        assert (found.credited, found.signed, found.paid, found.arrived) == (500 * FEE,) * 4
        assert found.sentences[0] == "All 500 tokens of this machine's jobs are credited."
