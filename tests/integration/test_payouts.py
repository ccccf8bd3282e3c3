"""From a signed payment to coins at the owner's address, on the local chain."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.claims import FIRST_RELAY_FEE
from app.domain.money import NanoTon
from app.domain.payouts import RelayFate
from app.services.payouts import NothingToPayError
from app.storage.payouts import PayoutInFlightError, Relay
from app.ton.cells import parse_boc
from app.ton.chain import ChainError
from app.ton.cocoon_messages import DEPLOY_VALUE, PAYOUT_VALUE
from app.ton.contracts import worker_state_init
from app.ton.transfer import Transfer
from tests.integration.payout_parts import COIN, FEE, World, running_world

pytestmark = pytest.mark.asyncio
TOKENS = 500_000


async def claim_of(world: World) -> int:
    (claim,) = await world.payouts.claims()
    return claim.amount


async def test_the_first_payout_deploys_and_arrives(tmp_path: Path) -> None:
    async with running_world(tmp_path) as world:
        await world.fund_client()
        world.sign(TOKENS)
        before = await world.balance()
        assert await claim_of(world) == TOKENS * FEE
        (end,) = await world.payouts.pay_what_is_worth_it()
        assert end.fate is RelayFate.PAID
        (payout,) = await world.payouts.collect()
        assert (payout.amount, payout.tokens) == (TOKENS * FEE, TOKENS)
        assert payout.worker_contract == world.worker.raw
        assert 0 < end.cost < FIRST_RELAY_FEE
        assert end.deposit == 110_000_000
        gained = await world.balance() - before
        assert abs(gained - (payout.amount - end.cost - end.deposit)) < 400_000
        assert await claim_of(world) == 0
        assert await world.payouts.pay_what_is_worth_it() == []
        assert await world.payouts.collect() == []


async def test_a_later_payout_pays_the_difference_once(tmp_path: Path) -> None:
    async with running_world(tmp_path) as world:
        await world.fund_client()
        for tokens in (TOKENS, TOKENS + 1000):
            world.sign(tokens)
            (claim,) = await world.payouts.claims()
            end = await world.payouts.pay_out(claim)
            await world.payouts.collect()
            assert end.fate is RelayFate.PAID
            assert end.cost < FIRST_RELAY_FEE
        (claim,) = await world.payouts.claims()
        with pytest.raises(NothingToPayError):
            await world.payouts.pay_out(claim)
        totals = await world.book.totals()
        assert (totals.payouts, totals.amount) == (2, (TOKENS + 1000) * FEE)
        assert 0 < totals.fees < 2 * FIRST_RELAY_FEE


async def test_small_sums_wait(tmp_path: Path) -> None:
    async with running_world(tmp_path) as world:
        world.sign(FIRST_RELAY_FEE * 100 // FEE - 1)
        assert await world.payouts.pay_what_is_worth_it() == []
        assert await world.book.open_relays() == []
        world.sign(0)
        (claim,) = await world.payouts.claims()
        with pytest.raises(NothingToPayError):
            await world.payouts.pay_out(claim)


async def test_what_the_proxy_paid_by_itself_is_recognised(tmp_path: Path) -> None:
    async with running_world(tmp_path) as world:
        await world.fund_client()
        payment = parse_boc(world.sign(TOKENS), max_size=4096, max_cells=4)
        keys = world.keys
        state = worker_state_init(world.root, keys.contract, world.owner, keys.public_key)
        await world.settlement._deploy(state, DEPLOY_VALUE)
        await world.settlement._send(keys.wallet, world.worker, PAYOUT_VALUE, payment)
        (payout,) = await world.payouts.collect()
        assert (payout.amount, payout.tokens) == (TOKENS * FEE, TOKENS)
        assert await claim_of(world) == 0
        assert (await world.book.totals()).fees == 0


async def test_one_that_was_paid_meanwhile_is_refused_and_not_paid_twice(tmp_path: Path) -> None:
    async with running_world(tmp_path) as world:
        await world.fund_client()
        world.sign(TOKENS)
        (claim,) = await world.payouts.claims()
        await world.payouts.pay_out(claim)
        end = await world.payouts.pay_out(replace(claim, is_deployed=True))
        assert end.fate is RelayFate.REFUSED
        assert 0 < end.cost < FIRST_RELAY_FEE
        assert len(await world.payouts.collect()) == 1


async def test_a_proxy_contract_without_money_pays_in_parts_later(tmp_path: Path) -> None:
    async with running_world(tmp_path) as world:
        world.sign(TOKENS)
        (claim,) = await world.payouts.claims()
        end = await world.payouts.pay_out(claim)
        assert end.fate is RelayFate.PAID
        await world.payouts.collect()
        await world.fund_client()
        await world.payouts.collect()
        totals = await world.book.totals()
        assert totals.amount == TOKENS * FEE
        assert {each.tokens for each in await world.book.payouts()} == {TOKENS}


async def relay(world: World) -> Relay:
    (claim,) = await world.payouts.claims()
    return await world.payouts._sign(claim)


async def test_what_was_in_flight_is_followed_after_a_restart(tmp_path: Path) -> None:
    async with running_world(tmp_path) as world:
        await world.fund_client()
        world.sign(TOKENS)
        pending = await relay(world)
        await world.book.begin(pending)
        (claim,) = await world.payouts.claims()
        with pytest.raises(PayoutInFlightError):
            await world.payouts.pay_out(claim)
    async with running_world(tmp_path) as world:
        assert await world.book.open_relays() == [pending]
        (end,) = await world.payouts.resume()
        assert end.fate is RelayFate.PAID
        assert await world.book.end_of(pending) == end
        assert await world.book.open_relays() == []
        world.sign(TOKENS)
        assert await world.payouts.pay_what_is_worth_it() == []
        assert len(await world.payouts.collect()) == 1


async def test_an_expired_message_makes_room_for_another(tmp_path: Path) -> None:
    async with running_world(tmp_path) as world:
        await world.fund_client()
        world.sign(TOKENS)
        await world.book.begin(await relay(world))
        await world.settlement.local.call(lambda chain: chain.move_clock(200))
        (end,) = await world.payouts.resume()
        assert (end.fate, end.cost) == (RelayFate.EXPIRED, 0)
        (end,) = await world.payouts.pay_what_is_worth_it()
        assert end.fate is RelayFate.PAID


async def test_a_wallet_that_cannot_pay_the_fees_fails(tmp_path: Path) -> None:
    async with running_world(tmp_path) as world:
        rest = Transfer(world.keys.wallet, NanoTon(await world.balance() - COIN // 5))
        await world.settlement.chain.send((await world.wallet.sign(rest)).boc)
        world.sign(TOKENS)
        (claim,) = await world.payouts.claims()
        end = await world.payouts.pay_out(claim)
        assert end.fate is RelayFate.FAILED
        assert await claim_of(world) == TOKENS * FEE


async def test_a_chain_that_is_gone_sends_nothing(tmp_path: Path) -> None:
    async with running_world(tmp_path) as world:
        world.sign(TOKENS)
    with pytest.raises((ChainError, RuntimeError)):
        await world.payouts.claims()
