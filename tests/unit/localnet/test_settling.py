import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pytest

from app.localnet.account import Account, AccountKind
from app.localnet.settlement import PROXY_PAYS_FROM, SettlementError
from app.localnet.settling import Settler, SettlingProxy
from app.ton.cocoon_messages import DEPLOY_VALUE
from app.ton.contract_answers import ClientAnswer
from app.ton.contracts import worker_state_init
from tests.unit.localnet.parts import address
from tests.unit.localnet.settled import (
    COIN,
    DEPOSIT,
    FEE,
    PRICE,
    MemoryChain,
    Settled,
    memory_chain,
    settled,
)

pytestmark = pytest.mark.asyncio
CLIENT, WORKER = AccountKind.CLIENT, AccountKind.WORKER
HALF_A_STAKE = COIN // PRICE // 2


@pytest.fixture
def memory() -> Iterator[MemoryChain]:
    with memory_chain() as memory:
        yield memory


@dataclass
class Books:
    """The proxy's accounts, and what was said about its clients' contracts."""

    world: Settled
    used: list[Account] = field(default_factory=list)
    said: list[ClientAnswer] = field(default_factory=list)

    def accounts(self, kind: AccountKind) -> Sequence[Account]:
        return [account for account in self.used if account.kind is kind]

    def note(self, _client: Account, answer: ClientAnswer) -> None:
        self.said.append(answer)

    def settler(self) -> Settler:
        world = self.world
        proxy = SettlingProxy(world.root, world.keys, self.accounts, DEPOSIT, self.note)
        return Settler(world.settlement, proxy)

    def sign(self, tokens: int) -> None:
        (account,) = self.used
        account.was_signed(tokens, self.world.account(account.kind, tokens).payment)


async def test_new_clients_are_funded_once(memory: MemoryChain) -> None:
    books = Books(await settled(memory))
    settler = books.settler()
    books.used = [books.world.account(CLIENT, 0)]
    await settler.fund()
    count = books.world.transactions(books.used[0].contract)
    await settler.fund()
    assert books.world.transactions(books.used[0].contract) == count
    assert [answer.balance for answer in books.said] == [DEPOSIT]


async def test_a_charge_is_made_once_and_said(memory: MemoryChain) -> None:
    books = Books(await settled(memory))
    settler = books.settler()
    books.used = [books.world.account(CLIENT, 0)]
    await settler.fund()
    books.sign(10)
    await settler.charge_much()  # it can wait
    assert len(books.said) == 1
    for _ in range(2):
        await settler.charge()
    assert [(each.tokens_used, each.balance) for each in books.said[1:]] == [
        (10, DEPOSIT - 10 * PRICE)
    ]


async def test_half_a_stake_is_charged_at_once(memory: MemoryChain) -> None:
    books = Books(await settled(memory))
    settler = books.settler()
    books.used = [books.world.account(CLIENT, 0)]
    await settler.fund()
    books.sign(HALF_A_STAKE - 1)
    await settler.charge_much()
    assert len(books.said) == 1
    books.sign(HALF_A_STAKE)
    await settler.charge_much()
    assert books.said[-1].tokens_used == HALF_A_STAKE


async def test_after_a_restart_only_what_is_new_is_charged(memory: MemoryChain) -> None:
    books = Books(await settled(memory))
    books.used = [books.world.account(CLIENT, 500)]
    first = books.settler()
    await first.fund()
    await first.charge()
    again = books.settler()
    await again.fund()
    count = books.world.transactions(books.used[0].contract)
    await again.charge()
    assert books.world.transactions(books.used[0].contract) == count


async def test_a_network_that_costs_nothing_charges_nobody_early(memory: MemoryChain) -> None:
    books = Books(await settled(memory, price_per_token=0, worker_fee_per_token=0))
    books.used = [books.world.account(CLIENT, 10**9)]
    await books.settler().charge_much()
    assert books.said == []


async def test_workers_are_looked_at_when_more_was_signed(memory: MemoryChain) -> None:
    books = Books(await settled(memory))
    world, settler = books.world, books.settler()
    enough = PROXY_PAYS_FROM // FEE + 1
    state = worker_state_init(world.root, world.keys.contract, address(7), world.keys.public_key)
    await world.settlement._deploy(state, DEPLOY_VALUE)
    await world.settlement.fund_client(world.root, world.keys, world.account(CLIENT, 0), DEPOSIT)
    books.used = [world.account(WORKER, enough)]
    for _ in range(2):
        await settler.pay()
    assert world.balance(address(7)) == enough * FEE


async def test_a_step_that_fails_is_logged_and_tried_another_time(
    memory: MemoryChain, caplog: pytest.LogCaptureFixture
) -> None:
    books = Books(await settled(memory))

    async def fail() -> None:
        raise SettlementError("no chain")

    with caplog.at_level(logging.WARNING):
        await books.settler()._try_it(fail)
    assert "could not be settled: no chain" in caplog.text
