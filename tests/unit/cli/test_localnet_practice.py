import argparse
import asyncio
import io
from types import SimpleNamespace

import pytest

from app.cli import localnet_practice as practice
from app.localnet.files import NetworkFileOptions
from app.localnet.network import LocalNetworkOptions
from tests.fakes import OWNER

CHAIN = LocalNetworkOptions(new=NetworkFileOptions(has_chain=True, client_port=5))


def test_coins_come_fast_where_there_is_a_chain() -> None:
    options = practice.with_practice_prices(CHAIN)
    assert options.new.name == "practice"
    assert options.new.worker_fee_per_token == practice.FEE_PER_TOKEN
    assert options.new.worker_fee_per_token < options.new.price_per_token
    assert options.client_deposit > options.new.client_stake
    assert options.new.client_port == 5


def test_without_a_chain_prices_stay() -> None:
    plain = LocalNetworkOptions()
    assert practice.with_practice_prices(plain).new == plain.new


def test_wallets_are_named_by_their_address() -> None:
    parser = argparse.ArgumentParser()
    practice.add_arguments(parser)
    options = parser.parse_args(["--welcome", OWNER, "--practice"])
    assert [wallet.raw for wallet in options.welcome] == [OWNER]
    assert (options.practice, options.attached) == (True, False)
    with pytest.raises(SystemExit):
        parser.parse_args(["--welcome", "nobody"])


@pytest.mark.asyncio
async def test_an_attached_network_ends_with_its_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"words")))
    async with asyncio.timeout(5):
        await practice.wait_for_end(is_attached=True)


@pytest.mark.asyncio
async def test_one_that_is_not_goes_on() -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await practice.wait_for_end(is_attached=False)


@pytest.mark.asyncio
async def test_without_demand_nothing_is_asked() -> None:
    async with practice.demand(None, is_wanted=False):  # type: ignore[arg-type]
        pass
