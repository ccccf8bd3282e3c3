"""What is known of each payout: from jobs, counters, relays and arrivals of one ledger."""

import asyncio
from dataclasses import replace
from pathlib import Path

from app.domain.claims import RelayedBefore
from app.domain.earnings import JobOutcome
from app.domain.money import NanoTon
from app.domain.payouts import Payout, Received, RelayEnd, RelayFate
from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.reasons import Reason
from app.storage.ledger import open_ledger
from app.storage.payouts import PayoutBook, Relay, open_payouts
from app.ton.address import Address
from app.ton.message_fate import SentMessage
from tests.unit.storage.ledger_values import COUNTERS, NOON, OTHER_PROXY, PROXY, job

FEE = 38
WORKER = COUNTERS.worker_contract
TOKENS_A_JOB = 30
MIDNIGHT = NOON // 86_400 * 86_400
WALLET = Address(0, bytes(32))


def payout(number: int, tokens: int, amount: int, *, query_id: int | None = None) -> Payout:
    asked = number if query_id is None else query_id
    digest = bytes([number]) * 32
    at_utc = NOON + number
    return Payout(digest, number, "home", PROXY, WORKER, asked, tokens, NanoTon(amount), at_utc)


def relay(query_id: int, tokens: int, worker: str = WORKER) -> Relay:
    digest = bytes([query_id]) * 31 + bytes([len(worker)])
    message = SentMessage(WALLET, b"message", digest, 1_900_000_000, 0)
    return Relay("home", PROXY, worker, query_id, tokens, message)


async def fill(path: Path, jobs: int, *, credited: int | None = None, baseline: int = 0) -> None:
    """Record that many jobs of 30 tokens, and what the proxy credited and signed for them."""
    async with open_ledger(path) as ledger:
        first = replace(COUNTERS, max_tokens=baseline, db_tokens=0, signed_tokens=0)
        ledger.note_counters(replace(first, signed_payment=b""))
        for number in range(jobs):
            ledger.note_job(job(number, finished_at_utc=NOON + number * 10.0))
            signed = baseline + (number + 1) * TOKENS_A_JOB
            total = max(signed, credited or 0)
            ledger.note_counters(
                replace(
                    COUNTERS,
                    max_tokens=total,
                    db_tokens=total,
                    signed_tokens=signed,
                    signed_payment=b"payment",
                    updated_at_utc=NOON + number * 10.0 + 5,
                )
            )


async def explained(path: Path, *payouts: Payout, relays: tuple[int, ...] = ()) -> list[Reason]:
    async with open_payouts(path) as book:
        for query_id in relays:
            await book.begin(relay(query_id, 0))
            end = RelayEnd(RelayFate.PAID, NanoTon(query_id * 100), NanoTon(7))
            await book.end(relay(query_id, 0), end)
        for each in payouts:
            await book.record(each)
        return await book.reasons()


def test_every_job_belongs_to_one_payout(tmp_path: Path) -> None:
    async def look() -> list[Reason]:
        path = tmp_path / "ledger.sqlite"
        await fill(path, 5)
        return await explained(path, payout(1, 60, 60 * FEE), payout(2, 150, 90 * FEE), relays=(1,))

    second, first = asyncio.run(look())
    assert [(each.from_tokens, each.to_tokens, each.jobs) for each in (first, second)] == [
        (0, 60, 2),
        (60, 150, 3),
    ]
    assert (first.other_tokens, second.other_tokens) == (0, 0)
    assert (first.cost, first.deposit) == (100, 7)
    assert (second.cost, second.deposit) == (None, 0)
    (group,) = first.groups
    assert (group.model, group.coefficient, group.price_per_token) == ("chat@1:abc", 1000, 40)
    assert group.usage == TokenUsage(20, 4, 40, 10)
    assert group.adjusted == AdjustedTokens(16, 4, 30, 10)
    assert (group.earned, group.proxy_share) == (60 * FEE, 120)


def test_jobs_that_were_not_answered_and_other_proxies_are_left_out(tmp_path: Path) -> None:
    async def look() -> list[Reason]:
        path = tmp_path / "ledger.sqlite"
        await fill(path, 2)
        async with open_ledger(path) as ledger:
            ledger.note_job(job(90, outcome=JobOutcome.FAILED))
            ledger.note_job(job(91, proxy_contract=OTHER_PROXY))
            ledger.note_job(job(92, model="other@1:def", coefficient=500))
        return await explained(path, payout(1, 90, 90 * FEE))

    (reason,) = asyncio.run(look())
    assert [(group.model, group.jobs) for group in reason.groups] == [
        ("chat@1:abc", 2),
        ("other@1:def", 1),
    ]


def test_a_ledger_that_began_later_counts_from_its_baseline(tmp_path: Path) -> None:
    async def look() -> list[Reason]:
        path = tmp_path / "ledger.sqlite"
        await fill(path, 2, baseline=1000)
        return await explained(path, payout(1, 1060, 60 * FEE))

    (reason,) = asyncio.run(look())
    assert (reason.from_tokens, reason.to_tokens, reason.jobs) == (1000, 1060, 2)
    assert reason.other_tokens == 0
    assert not reason.is_matched_by_time


def test_jobs_beside_those_of_other_machines_are_matched_by_time(tmp_path: Path) -> None:
    async def look() -> list[Reason]:
        path = tmp_path / "ledger.sqlite"
        await fill(path, 4, credited=500)
        return await explained(path, payout(1, 60, 60 * FEE), payout(2, 120, 60 * FEE))

    second, first = asyncio.run(look())
    assert first.is_matched_by_time
    assert second.is_matched_by_time
    assert (first.jobs, second.jobs) == (2, 2)


def test_days_that_were_paid_for_before_are_counted_and_not_read(tmp_path: Path) -> None:
    async def look() -> list[Reason]:
        path = tmp_path / "ledger.sqlite"
        async with open_ledger(path) as ledger:
            ledger.note_counters(
                replace(COUNTERS, max_tokens=0, db_tokens=0, signed_tokens=0, signed_payment=b"")
            )
            for number in range(40):  # four a day, the last one recorded late
                at = MIDNIGHT + number * 21_600.0
                late = at + 21_590.0 if number % 4 == 3 else at
                ledger.note_job(job(number, finished_at_utc=late))
        paid = [payout(k, 30 * upto, 90 * FEE) for k, upto in enumerate((3, 4, 9, 40), 1)]
        return await explained(path, *paid)

    found = asyncio.run(look())[::-1]
    assert [reason.jobs for reason in found] == [3, 1, 5, 31]
    assert [reason.other_tokens for reason in found] == [0, 0, 0, 0]


def test_a_payout_in_several_parts_is_one(tmp_path: Path) -> None:
    async def look() -> list[Reason]:
        path = tmp_path / "ledger.sqlite"
        await fill(path, 2)
        parts = (payout(1, 60, 1000, query_id=9), payout(2, 60, 60 * FEE - 1000, query_id=9))
        return await explained(path, *parts, relays=(9,))

    (reason,) = asyncio.run(look())
    assert reason.transactions == (bytes([1]) * 32, bytes([2]) * 32)
    assert (reason.amount, reason.worth, reason.cost) == (60 * FEE, 60 * FEE, 900)


def test_a_payout_of_a_contract_that_is_not_in_the_ledger(tmp_path: Path) -> None:
    (reason,) = asyncio.run(explained(tmp_path / "ledger.sqlite", payout(1, 60, 500)))
    assert (reason.amount, reason.groups, reason.worker_fee_per_token) == (500, (), 0)


def test_the_newest_come_first_and_no_more_than_asked_for(tmp_path: Path) -> None:
    async def look() -> list[Reason]:
        path = tmp_path / "ledger.sqlite"
        await explained(path, payout(1, 10, 1), payout(2, 20, 1), payout(3, 30, 1))
        async with open_payouts(path) as book:
            return await book.reasons(2)

    assert [reason.to_tokens for reason in asyncio.run(look())] == [30, 20]


def test_what_arrived_is_told_apart_by_who_asked_for_it(tmp_path: Path) -> None:
    async def look(book: PayoutBook) -> dict[str, Received]:
        await book.begin(relay(1, 60))
        await book.record(payout(1, 60, 100))  # ours, and still in flight
        await book.end(relay(1, 60), RelayEnd(RelayFate.PAID))
        await book.record(payout(2, 90, 20))
        await book.begin(relay(3, 95))
        await book.end(relay(3, 95), RelayEnd(RelayFate.REFUSED))  # the proxy was faster
        await book.record(payout(3, 95, 3))
        return await book.received()

    async def run() -> dict[str, Received]:
        async with open_payouts(tmp_path / "ledger.sqlite") as book:
            assert await book.received() == {}
            return await look(book)

    assert asyncio.run(run()) == {WORKER: Received(NanoTon(123), NanoTon(23), 95)}


def test_when_the_wallet_was_last_asked(tmp_path: Path) -> None:
    moments = iter(range(100, 200))

    async def run() -> list[dict[str, RelayedBefore]]:
        found = []
        path = tmp_path / "ledger.sqlite"
        async with open_payouts(path, clock=lambda: float(next(moments))) as book:
            found.append(await book.relayed_before())
            await book.begin(relay(1, 60))
            found.append(await book.relayed_before())
            await book.end(relay(1, 60), RelayEnd(RelayFate.EXPIRED))
            found.append(await book.relayed_before())
            await book.begin(relay(2, 60))
            await book.end(relay(2, 60), RelayEnd(RelayFate.FAILED))
            found.append(await book.relayed_before())
        return found

    nothing, flying, expired, failed = asyncio.run(run())
    assert nothing == {}
    assert flying == {WORKER: RelayedBefore(is_in_flight=True, last_at_utc=100.0)}
    assert expired == {WORKER: RelayedBefore(is_in_flight=False, last_at_utc=None)}
    assert failed == {WORKER: RelayedBefore(is_in_flight=False, last_at_utc=102.0)}
