"""The program's own worker role against its own proxy, over TLS and plain TCP."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from app.domain.earnings import JobOutcome
from app.domain.job import (
    JobId,
    ResponseBody,
    ResponseEnd,
    ResponseHead,
    ResponsePart,
)
from app.domain.network import Endpoint, NetworkDescription, Policy, ServedModel
from app.domain.price import TokenUsage
from app.localnet.bookkeeper import BookkeepingOptions
from app.localnet.files import NetworkFileOptions
from app.localnet.network import LocalNetworkOptions, RunningLocalNet, running_localnet
from app.network.background import running_beside
from app.network.proxy_pool import ProxyPool
from app.network.worker_types import PaymentCounters, ProxyIdentity, QueryOutcome, WorkerQuery
from app.protocol.messages import ProxyClientRequestPayment
from tests.integration.localnet_peers import HOST, running_client, until

OPTIONS = LocalNetworkOptions(
    new=NetworkFileOptions(has_plain_ports=True, models=(ServedModel("builtin:chat", "tiny@1:a"),)),
    difficulty_bits=4,
    bookkeeping=BookkeepingOptions(0.0, 0.05),
)


@dataclass
class Node:
    """Answers everything with eleven tokens; remembers what it was told."""

    outcomes: list[QueryOutcome] = field(default_factory=list)
    counters: list[PaymentCounters] = field(default_factory=list)
    paid: dict[JobId, int] = field(default_factory=dict)

    async def answer(self, query: WorkerQuery) -> AsyncIterator[ResponsePart]:
        yield ResponseHead(200, (("Content-Type", "text/plain"),))
        yield ResponseBody(query.model.encode())
        yield ResponseEnd(TokenUsage(prompt=4, completion=7))

    async def finished(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        assert query.coefficient == 1000
        self.outcomes.append(outcome)

    async def counters_changed(self, proxy: ProxyIdentity, counters: PaymentCounters) -> None:
        assert proxy.worker_contract.workchain == 0
        self.counters.append(counters)

    async def job_paid(self, job_id: JobId, request_tokens: int, client_owner: str) -> None:
        assert client_owner
        self.paid[job_id] = request_tokens

    @property
    def signed_tokens(self) -> int:
        return self.counters[-1].signed_tokens if self.counters else 0


async def share_and_ask(net: RunningLocalNet, description: NetworkDescription, known: int) -> None:
    """Ask eight questions of a node that joins; check that both sides count the same."""
    node = Node()
    pool = ProxyPool(description, node, node)
    clients = Endpoint(HOST, net.ports.plain_clients or 0)
    owner = net.client_owner.to_text()
    async with running_beside(pool.run()), running_client(clients, owner=owner) as client:
        await until(lambda: len(net.stats().workers) == 1)
        answers = await asyncio.gather(*(client.ask() for _ in range(8)))
        for answer in answers:
            assert isinstance(answer[-1], ProxyClientRequestPayment)
            assert answer[-1].request_tokens == 11
        await until(lambda: len(node.outcomes) == len(node.paid) == 8)
        assert {one.outcome for one in node.outcomes} == {JobOutcome.ANSWERED}
        assert sum(one.adjusted.total for one in node.outcomes) == 88
        assert set(node.paid.values()) == {11}
        await until(lambda: node.signed_tokens == known + 88)
        assert net.stats().accounts[0].signed_tokens == known + 88


@pytest.mark.asyncio
@pytest.mark.parametrize("policy", list(Policy))
async def test_node_earns(policy: Policy, tmp_path: Path) -> None:
    options = replace(OPTIONS, new=replace(OPTIONS.new, policy=policy))
    async with running_localnet(tmp_path, options) as net:
        await share_and_ask(net, net.description, 0)
        assert net.plain_description is not None
        await share_and_ask(net, net.plain_description, 88)


@pytest.mark.timeout(40)
@pytest.mark.asyncio
async def test_node_finds_the_network_again(tmp_path: Path) -> None:
    node = Node()
    async with running_localnet(tmp_path, OPTIONS) as net:
        pool = ProxyPool(net.description, node, node)
    async with running_beside(pool.run()):
        await one_life(tmp_path)
        await one_life(tmp_path)


async def one_life(folder: Path) -> None:
    async with running_localnet(folder, OPTIONS) as net:
        await until(lambda: len(net.stats().workers) == 1, within_s=30)
