"""Random lives of a network: after every step, paid and owed together are what was earned."""

import random
from dataclasses import dataclass, field

import pytest

from app.domain.money import NanoTon
from app.localnet.chain.machine import Machine
from app.ton import cocoon_messages as messages
from app.ton.address import Address
from app.ton.cocoon_ops import Op
from tests.integration.contracts.network import (
    CLIENT_OWNER,
    PRICE,
    PROXY_OWNER,
    QUERY,
    RELAYER,
    STRANGER,
    WORKER_FEE,
    Network,
    paid,
)
from tests.integration.contracts.world import COIN, Step, World

OWNERS = tuple(Address(0, bytes([0xC0 + number]) * 32) for number in range(4))
STEPS = 40


@dataclass
class Life:
    network: Network
    random: random.Random
    tokens: dict[Address, int] = field(default_factory=lambda: dict.fromkeys(OWNERS, 0))
    payments: dict[Address, int] = field(default_factory=lambda: dict.fromkeys(OWNERS, 0))
    withdrawn: int = 0
    refunded: int = 0
    deposited: int = 0
    query_id: int = QUERY

    def step(self) -> None:
        actions = (self.earn, self.earn, self.top_up, self.give, self.withdraw, self.take_back)
        steps = self.random.choice(actions)()
        for owner in OWNERS:
            self.payments[owner] += paid(steps, owner, Op.OWNER_PAYMENT)
        self.withdrawn += paid(steps, PROXY_OWNER, Op.OWNER_PAYMENT)
        self.refunded += paid(steps, CLIENT_OWNER, Op.OWNER_PAYMENT)

    def amount(self) -> int:
        return self.random.choice((COIN // 50, COIN // 2, 2 * COIN, 9 * COIN))

    def earn(self) -> list[Step]:
        owner = self.random.choice(OWNERS)
        self.query_id += 1
        tokens = self.tokens[owner] + self.amount() // WORKER_FEE
        payment = self.network.payout(tokens, owner=owner, query_id=self.query_id)
        value = self.random.choice((COIN // 10, COIN // 10 + 1, COIN // 2))
        steps = self.network.relay(payment, value, owner=owner)
        if steps[0].exit_code == 0:
            self.tokens[owner] = tokens
        return steps

    def top_up(self) -> list[Step]:
        amount = self.amount()
        self.deposited += amount
        return self.network.top_up(amount)

    def give(self) -> list[Step]:
        return self.network.world.send(STRANGER, self.network.proxy, self.amount())

    def withdraw(self) -> list[Step]:
        body = messages.pay_proxy_owner(self.query_id, RELAYER)
        return self.network.to_proxy(body, COIN // 2)

    def take_back(self) -> list[Step]:
        body = messages.withdraw_client_balance(self.query_id, CLIENT_OWNER)
        return self.network.to_client(body, COIN // 2)

    def check(self) -> None:
        world, proxy = self.network.world, self.network.proxy
        owed = {owner: self._owes(owner) for owner in (*OWNERS, CLIENT_OWNER)}
        for owner in OWNERS:
            earned = self.tokens[owner] * WORKER_FEE
            assert self.payments[owner] + owed[owner] == earned
        _, balance = world.call(proxy, "get_cocoon_proxy_data")[3:5]
        assert balance == sum(self.tokens.values()) * (PRICE - WORKER_FEE) - self.withdrawn
        books = world.call(self.network.client, "get_cocoon_client_data")[4]
        assert books == self.deposited - self.refunded - owed[CLIENT_OWNER]
        assert world.call(proxy, "get_cocoon_proxy_claims")[1] == sum(owed.values())
        assert world.balance(proxy) >= COIN // 100

    def _owes(self, owner: Address) -> int:
        (amount,) = self.network.world.call(
            self.network.proxy, "get_cocoon_proxy_owes", int.from_bytes(owner.hash)
        )
        assert isinstance(amount, int)
        return amount


@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_lost_or_doubled(machine: Machine, seed: int) -> None:
    network = Network(World(machine))
    network.deploy_proxy()
    network.deploy_client()
    for owner in OWNERS:
        network.deploy_worker(owner)
    life = Life(network, random.Random(seed))
    for _ in range(STEPS):
        life.step()
        life.check()
    settle = messages.increase_proxy_stake(QUERY, NanoTon(1), RELAYER)
    network.world.send(STRANGER, network.proxy, 500 * COIN)
    while network.world.call(network.proxy, "get_cocoon_proxy_claims")[0]:
        steps = network.to_proxy(settle, COIN)
        assert steps[0].exit_code == 0
