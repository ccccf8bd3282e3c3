"""Proxy, gateway, engine child or node is killed at random moments under load.

What was sent is in the book of the one that was killed; what was on its way at that moment may be
missing in the book of the one that did not get it. All else must agree to the token.
`COCOON_KILL_ROUNDS` sets the number of kills, `COCOON_KILL_SEED` their moments.
"""

import asyncio
import os
import random
import signal
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

import pytest

from app.domain.earnings import JobOutcome, JobRecord
from tests.integration.kill_books import (
    Books,
    check_sums,
    job_count,
    known_counters,
    missing,
    proxy_accounts,
    read_books,
)
from tests.integration.kill_load import DEVELOPERS, Load, Request, under_load
from tests.integration.kill_programs import (
    ROUNDS,
    SEED,
    Event,
    Network,
    crashing_network,
    is_connected,
    last_of,
    tell,
)
from tests.integration.kill_remains import check_remains, engine_children, kill_node

MOMENT_S = (0.2, 1.2)
"""How long the load runs before each kill."""

LATE_S = 2.0
"""A job that ended longer than this before a kill is in every book."""

SETTLED_WITHIN_S = 15.0

POSTED_WITHIN_S = 0.5
"""By then what was noted in a journal is in its database, too."""


class Victim(StrEnum):
    """Who is killed."""

    ENGINE = "engine"
    GATEWAY = "gateway"
    NODE = "node"
    PROXY = "proxy"


@dataclass(frozen=True, slots=True)
class Kill:
    """A kill and the moment at which everything had been answered again; Unix seconds."""

    at: float
    over_at: float

    def touches(self, began_at: float, ended_at: float) -> bool:
        """Something was on its way at the kill, or had ended just before."""
        return began_at < self.at + LATE_S and ended_at > self.at - LATE_S

    def disturbs(self, request: Request) -> bool:
        """The request was on its way between the kill and the recovery."""
        return request.began_at < self.over_at and request.ended_at > self.at


@dataclass(slots=True)
class Story:
    """What happened in one test."""

    network: Network
    load: Load
    kills: list[Kill] = field(default_factory=list)
    signed: list[int] = field(default_factory=list)

    async def kill(self, victim: Victim) -> None:
        """Kill once and wait until all kinds of requests are answered again."""
        self.see_signed()
        struck_at = time.time()
        await STRIKES[victim](self.network)
        back_at = time.time()
        await self.load.answered_since(back_at)
        self.kills.append(Kill(struck_at, time.time()))
        self.see_signed()
        tell(f"{victim} killed at {struck_at:.3f}, back after {back_at - struck_at:.1f} s")

    def see_signed(self) -> None:
        """Note the highest signed payment of the node's ledger."""
        self.signed.append(known_counters(self.network)[2])

    def touched(self, jobs: list[JobRecord]) -> list[int]:
        """Return the tokens of the jobs that a kill may have kept out of a book."""
        return [
            job.adjusted.total
            for job in jobs
            if any(kill.touches(job.started_at_utc, job.finished_at_utc) for kill in self.kills)
        ]

    @property
    def most_lost(self) -> int:
        """How many jobs the kills may have kept out of a book at most.

        For each developer the job that was on its way, and one whose end had just been sent.
        """
        return 2 * len(DEVELOPERS) * len(self.kills)


async def strike_engine(network: Network) -> None:
    before = network.engine_pid()
    assert before
    os.kill(before, signal.SIGKILL)

    def is_replaced(events: list[Event]) -> Event | None:
        last = last_of(events, "engine")
        return last if last and last["is_healthy"] and last["pid"] != before else None

    engine = await network.running["node"].event(is_replaced)
    assert engine_children(network.running["node"].pid) == [engine["pid"]]


async def strike_gateway(network: Network) -> None:
    network.kill("gateway")
    await network.start_gateway()


async def strike_node(network: Network) -> None:
    assert engine_children(network.running["node"].pid) == [network.engine_pid()]
    await kill_node(network)
    await network.start_node()


async def strike_proxy(network: Network) -> None:
    network.kill("proxy")
    node = network.running["node"]
    await node.event(lambda events: None if is_connected(events) else events[-1])
    check_nothing_promised_is_lost(network)
    await network.start_proxy()
    await node.event(is_connected)


STRIKES = {
    Victim.ENGINE: strike_engine,
    Victim.GATEWAY: strike_gateway,
    Victim.NODE: strike_node,
    Victim.PROXY: strike_proxy,
}


def check_nothing_promised_is_lost(network: Network) -> None:
    """All that the dead proxy ever told the node is in its database."""
    dead = proxy_accounts(network)["worker"]
    credited, saved, signed = known_counters(network)
    assert signed <= dead.signed_tokens
    assert max(saved, credited) <= dead.saved_tokens


async def settle(network: Network) -> None:
    """Wait until no job is left and all that is credited is signed."""
    deadline = time.monotonic() + SETTLED_WITHIN_S
    before: tuple[int, ...] = ()
    while True:
        credited, saved, signed = known_counters(network)
        now = (job_count(network), credited, saved, signed)
        if now == before and credited == saved == signed:
            return
        assert time.monotonic() < deadline, now
        before = now
        await asyncio.sleep(0.5)


def check_requests(story: Story) -> None:
    """Each request has ended in its time, and only a kill has kept any from its answer."""
    unanswered = [request for request in story.load.requests if request.error]
    assert all(request.ended_at for request in story.load.requests)
    assert [request for request in unanswered if request.error == "hangs"] == []
    undisturbed = [
        request for request in unanswered if not any(kill.disturbs(request) for kill in story.kills)
    ]
    assert undisturbed == []


def check_books(victim: Victim, story: Story, books: Books) -> None:
    """Every job is in every book once, but for those that were on their way at a kill."""
    jobs = [job.adjusted.total for job in books.answered]
    paid = [line.tokens for line in books.spending]
    whole = [request.tokens for request in story.load.answered()]
    assert missing(whole, paid) == []  # the gateway writes down what an answer cost, then ends it
    assert len(paid) <= len(story.load.requests)
    tell(
        f"{len(story.load.requests)} requests, {len(whole)} answered; tokens of {len(jobs)} jobs:"
        f" {sum(jobs)}, of {len(paid)} paid requests: {sum(paid)},"
        f" credited: {books.credited_tokens}"
    )
    AGREEMENTS[victim](story, books, jobs, paid)


def agree_after_engine(_: Story, books: Books, jobs: list[int], paid: list[int]) -> None:
    """Nobody who writes was killed: all books are the same."""
    assert sorted(jobs) == sorted(paid)
    assert sum(jobs) == books.credited_tokens


def agree_after_gateway(story: Story, books: Books, jobs: list[int], paid: list[int]) -> None:
    """The node is credited all it did; the gateway does not know what ended without it."""
    assert sum(jobs) == books.credited_tokens
    assert missing(paid, jobs) == []
    unpaid = missing(jobs, paid)
    assert len(unpaid) <= story.most_lost
    assert missing(unpaid, story.touched(books.answered)) == []


def agree_after_node(story: Story, books: Books, jobs: list[int], paid: list[int]) -> None:
    """Proxy and gateway agree, and the node has written down all that they got of it.

    What was on its way is lost with a broken connection, so they may not have got all.
    """
    assert sum(paid) == books.credited_tokens
    assert missing(paid, jobs) == []
    unread = missing(jobs, paid)
    assert len(unread) <= story.most_lost
    assert missing(unread, story.touched(books.answered)) == []


def agree_after_proxy(story: Story, books: Books, jobs: list[int], paid: list[int]) -> None:
    """The proxy credits no more than was reported, and no less than what it charged for.

    A last part that it had read while the node was still busy sending it is a cancelled job in
    the ledger; the tokens of such a job were reported, too.
    """
    cancelled = [job for job in books.jobs if job.outcome is JobOutcome.CANCELLED]
    half_sent = sum(job.usage.prompt + job.usage.completion for job in cancelled)
    at_most_lost = sum(sorted(story.touched(books.answered))[-story.most_lost :])
    credited = books.credited_tokens
    assert sum(jobs) - at_most_lost <= credited <= sum(jobs) + half_sent
    assert credited >= sum(paid)
    apart = missing(jobs, paid) + missing(paid, jobs)
    assert len(apart) <= story.most_lost
    assert missing(missing(jobs, paid), story.touched(books.answered)) == []


AGREEMENTS = {
    Victim.ENGINE: agree_after_engine,
    Victim.GATEWAY: agree_after_gateway,
    Victim.NODE: agree_after_node,
    Victim.PROXY: agree_after_proxy,
}


async def live_through_kills(victim: Victim, network: Network, chance: random.Random) -> Story:
    """Kill the victim again and again; return when all jobs are paid for."""
    async with under_load(network, chance) as load:
        story = Story(network, load)
        await load.answered_since(0)
        for _ in range(ROUNDS):
            await asyncio.sleep(chance.uniform(*MOMENT_S))
            await story.kill(victim)
    await settle(network)
    story.see_signed()
    return story


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Network]:
    """One network for all kills: its books are compared after each test and at the end."""
    with crashing_network(tmp_path_factory.mktemp("kills")) as network:
        asyncio.run(network.start_missing())
        yield network
        asyncio.run(network.stop_all())
        check_remains(network)
        check_sums(network)


@pytest.mark.asyncio
@pytest.mark.timeout(60 + 45 * ROUNDS)
@pytest.mark.parametrize("victim", list(Victim))
async def test_nothing_is_lost_or_counted_twice(victim: Victim, network: Network) -> None:
    seed = f"{SEED} {victim}"
    tell(f"seed {seed!r}")
    await network.start_missing()  # after a red test
    await asyncio.sleep(POSTED_WITHIN_S)
    before = read_books(network)
    story = await live_through_kills(victim, network, random.Random(seed))
    check_requests(story)
    check_books(victim, story, read_books(network).since(before))
    assert story.signed == sorted(story.signed)
