"""Bars out of a ledger: where the edges are, and how far the money of each job is."""

import asyncio
import random
import sqlite3
from pathlib import Path

import pytest

from app.domain.earnings import JobOutcome
from app.domain.earnings_bars import MoneyCell
from app.domain.earnings_energy import SHARING, EnergySpan
from app.domain.price import TokenUsage
from app.storage.database import load_migrations, open_database
from app.storage.energy import open_energy
from tests.unit.storage.earnings_values import (
    DAY,
    HOUR,
    MIDNIGHT,
    WORKER,
    earned,
    fill,
    history,
    payout,
    read,
    signed,
)
from tests.unit.storage.ledger_values import NOON, OTHER_PROXY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


def amounts(cell: MoneyCell) -> tuple[int, int, int]:
    return cell.paid, cell.signed, cell.open


def test_an_empty_ledger_has_empty_bars(path: Path) -> None:
    found = history(path, MIDNIGHT, NOON)
    assert found.bars == 1
    assert not found.money + found.times + found.fees
    assert read(path, lambda reader: reader.first_utc()) is None


def test_no_bars_are_no_history(path: Path) -> None:
    fill(path, earned(1, NOON), signed(10, NOON + 1))
    assert history(path).money == ()
    assert history(path, NOON).money == ()


def test_jobs_fall_into_the_bar_in_which_they_ended(path: Path) -> None:
    fill(path, earned(1, NOON - 1), earned(2, NOON), earned(3, NOON + HOUR - 0.5))
    found = history(path, NOON - HOUR, NOON, NOON + HOUR, NOON + 2 * HOUR)
    assert [(cell.bar, cell.answered) for cell in found.money] == [(0, 1), (1, 2)]
    assert found.money[1].usage == TokenUsage(20, 4, 40, 10)
    assert found.money[1].adjusted_tokens == 20


def test_only_answered_jobs_earn(path: Path) -> None:
    fill(path, earned(1, NOON), earned(2, NOON, outcome=JobOutcome.FAILED))
    (cell,) = history(path, NOON, NOON + HOUR).money
    assert (cell.answered, cell.not_answered, cell.adjusted_tokens) == (1, 1, 10)
    assert amounts(cell) == (0, 0, 10)


def test_networks_and_models_have_cells_of_their_own(path: Path) -> None:
    fill(
        path,
        earned(1, NOON),
        earned(2, NOON, model="speech"),
        earned(3, NOON, network="far", proxy_contract=OTHER_PROXY),
    )
    found = history(path, NOON, NOON + HOUR)
    assert sorted((cell.network, cell.model) for cell in found.money) == [
        ("far", "chat@1:abc"),
        ("home", "chat@1:abc"),
        ("home", "speech"),
    ]
    assert (found.networks, found.models) == (("far", "home"), ("chat@1:abc", "speech"))


def test_signed_is_what_ended_before_the_signature(path: Path) -> None:
    fill(path, earned(1, NOON + 10), earned(2, NOON + 20), signed(20, NOON + 21))
    fill(path, earned(3, NOON + 30, tokens=7))
    (cell,) = history(path, NOON, NOON + HOUR).money
    assert amounts(cell) == (0, 20, 7)


def test_paid_is_what_ended_before_the_signature_that_was_paid(path: Path) -> None:
    fill(path, earned(1, NOON + 10), signed(10, NOON + 11), payout(10, NOON + HOUR))
    fill(path, earned(2, NOON + 20, tokens=5), signed(15, NOON + 21), earned(3, NOON + 22, 3))
    (cell,) = history(path, NOON, NOON + HOUR).money
    assert amounts(cell) == (10, 5, 3)
    assert cell.settled == 15


def test_the_signature_of_another_machine_counts_what_this_one_did(path: Path) -> None:
    fill(path, earned(1, NOON + 10), signed(500, NOON + 11), payout(499, NOON + 50))
    (cell,) = history(path, NOON, NOON + HOUR).money
    assert amounts(cell) == (0, 10, 0)
    fill(path, payout(800, NOON + 60))
    (cell,) = history(path, NOON, NOON + HOUR).money
    assert amounts(cell) == (10, 0, 0)


def test_a_payout_without_a_signature_here_pays_all_that_is_credited(path: Path) -> None:
    unsigned = signed(10, NOON + 11, signed_tokens=0, signed_payment=b"")
    fill(path, earned(1, NOON + 10), unsigned, payout(10, NOON + 50))
    (cell,) = history(path, NOON, NOON + HOUR).money
    assert amounts(cell) == (10, 0, 0)


def test_a_new_owner_s_payouts_do_not_pay_the_old_owner_s_jobs(path: Path) -> None:
    new = "0:" + "44" * 32
    fill(path, earned(1, NOON + 10), signed(10, NOON + 11))
    fill(path, earned(2, NOON + HOUR), signed(10, NOON + HOUR + 1, worker_contract=new))
    fill(path, payout(10, NOON + 2 * HOUR, worker_contract=new))
    found = history(path, NOON, NOON + HOUR, NOON + 2 * HOUR)
    assert [amounts(cell) for cell in found.money] == [(0, 10, 0), (10, 0, 0)]


def test_proxies_are_settled_apart(path: Path) -> None:
    fill(path, earned(1, NOON + 1), signed(10, NOON + 2), payout(10, NOON + 3))
    fill(path, earned(2, NOON + 1, tokens=4, proxy_contract=OTHER_PROXY))
    (cell,) = history(path, NOON, NOON + HOUR).money
    assert amounts(cell) == (10, 0, 4)


def test_every_way_of_cutting_time_finds_the_same(path: Path) -> None:
    source = random.Random(4)
    moments = sorted(source.uniform(0, 140 * DAY) for _ in range(400))
    models = ["chat", "speech"]
    jobs = [
        earned(n, MIDNIGHT + at, source.randrange(1, 99), model=source.choice(models))
        for n, at in enumerate(moments)
    ]
    fill(path, *jobs[:300], signed(9000, jobs[249].finished_at_utc + 1))
    fill(path, *jobs[300:], signed(18000, jobs[349].finished_at_utc), payout(9000, MIDNIGHT))
    expected = [sum(each.fee for each in part) for part in (jobs[:250], jobs[250:350], jobs[350:])]
    for step in (5 * HOUR, DAY, 7 * DAY, 31 * DAY, 141 * DAY):
        begin = MIDNIGHT - 3 * HOUR
        found = history(path, *range(begin, MIDNIGHT + 141 * DAY + step, step))
        sums = [sum(column) for column in zip(*map(amounts, found.money), strict=True)]
        assert sums == expected, step
        for cell in found.money:
            inside = [
                each
                for each in jobs
                if found.bounds[cell.bar] <= each.finished_at_utc < found.bounds[cell.bar + 1]
                and each.model == cell.model
            ]
            assert (cell.answered, sum(amounts(cell))) == (len(inside), sum(e.fee for e in inside))


def test_jobs_out_of_order_are_found(path: Path) -> None:
    late = earned(3, NOON + 5, tokens=1)  # recorded after what ended later
    fill(path, earned(1, NOON + 30), earned(2, NOON + 200), late, signed(21, NOON + 100))
    (cell,) = history(path, NOON, NOON + HOUR).money
    assert amounts(cell) == (0, 11, 10)


def test_months_are_summed_for_ledgers_that_were_there_before(path: Path) -> None:
    connection = open_database(path, busy_timeout_s=0.1)
    connection.executescript(
        "DROP TRIGGER months_rise; DROP TRIGGER months_are_kept; DROP TRIGGER"
        " jobs_are_summed_by_month;"
    )
    connection.close()
    fill(path, *(earned(n, MIDNIGHT + n * 5 * DAY) for n in range(30)))
    connection = open_database(path, busy_timeout_s=0.1)
    step = load_migrations()[3]
    connection.execute(step[step.index("INSERT INTO months") : step.index("CREATE TRIGGER")])
    connection.close()
    bounds = (MIDNIGHT - 40 * DAY, MIDNIGHT + 200 * DAY)
    assert sum(cell.answered for cell in history(path, *bounds).money) == 30


@pytest.mark.parametrize(
    "statement", ["DELETE FROM months", "UPDATE months SET fee = 0, jobs = jobs + 1"]
)
def test_sums_of_months_are_not_taken_back(path: Path, statement: str) -> None:
    fill(path, earned(1, NOON))
    connection = open_database(path, busy_timeout_s=0.1)
    with pytest.raises(sqlite3.IntegrityError, match=r"never|only rise"):
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("bounds", [(NOON + 1, NOON + HOUR), (NOON, NOON), (NOON, NOON - HOUR)])
def test_bars_are_full_hours_in_order(path: Path, bounds: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"full hour|follow"):
        history(path, *bounds)


def test_time_and_energy_come_with_their_reason(path: Path) -> None:
    spans = [
        EnergySpan("gpu0", "home", SHARING, NOON - 600, NOON + 600, 2400, is_measured=True),
        EnergySpan("gpu0", "home", "owner", NOON + 600, NOON + 700, 0, is_measured=False),
        EnergySpan("gpu1", "home", SHARING, NOON, NOON + 100, 50, is_measured=False),
    ]

    async def record() -> None:
        async with open_energy(path) as book:
            await book.record(spans)

    asyncio.run(record())
    found = history(path, NOON - HOUR, NOON, NOON + HOUR)
    assert sorted((c.bar, c.device, c.state, c.seconds, c.joules) for c in found.times) == [
        (0, "gpu0", SHARING, 600, 1200),
        (1, "gpu0", "owner", 100, 0),
        (1, "gpu0", SHARING, 600, 1200),
        (1, "gpu1", SHARING, 100, 50),
    ]
    assert found.devices == ("gpu0", "gpu1")
    assert [c.assumed_joules for c in found.times if c.device == "gpu1"] == [50]
    assert read(path, lambda reader: reader.first_utc()) == NOON - HOUR


def test_payout_fees_are_in_the_bar_of_their_time(path: Path) -> None:
    fill(path)
    connection = open_database(path, busy_timeout_s=0.1)
    for number, (at_utc, cost) in enumerate([(NOON + 1, 5), (NOON + 2, 6), (NOON + HOUR, 7)]):
        insert_relay(connection, number + 1, at_utc, cost)
    connection.close()
    found = history(path, NOON, NOON + HOUR, NOON + 2 * HOUR)
    assert [(fee.bar, fee.network, fee.fees) for fee in found.fees] == [
        (0, "home", 11),
        (1, "home", 7),
    ]
    fees = read(path, lambda reader: reader.payout_fees(NOON, NOON + HOUR))
    assert [(fee.at_utc, fee.amount) for fee in fees] == [(NOON + 1, 5), (NOON + 2, 6)]


def test_payouts_of_a_time_are_the_oldest_first(path: Path) -> None:
    fill(path, payout(20, NOON + 5), payout(10, NOON), payout(30, NOON + HOUR))
    found = read(path, lambda reader: reader.payouts(NOON, NOON + HOUR))
    assert found == [payout(10, NOON), payout(20, NOON + 5)]


def insert_relay(connection: sqlite3.Connection, number: int, at_utc: float, cost: int) -> None:
    connection.execute(
        "INSERT INTO relays VALUES (?, 'home', 'p', ?, x'0000000000000001', 1, 'w', x'00', ?, 1, 0,"
        " 1.0)",
        (number, WORKER, number.to_bytes(32, "big")),
    )
    connection.execute("INSERT INTO relay_ends VALUES (?, 'paid', ?, 0, ?)", (number, cost, at_utc))


def test_jobs_are_grouped_by_what_their_price_was_made_of(path: Path) -> None:
    fill(
        path,
        earned(1, NOON),
        earned(2, NOON + 5),
        earned(3, NOON + 6, coefficient=2000),
        earned(4, NOON + 7, network="far", proxy_contract=OTHER_PROXY),
        earned(5, NOON + 8, outcome=JobOutcome.FAILED),
        earned(6, NOON + HOUR),
    )
    found = read(path, lambda reader: reader.job_groups(NOON, NOON + HOUR))
    assert {name: [(g.coefficient, g.jobs) for g in each] for name, each in found.items()} == {
        "far": [(1000, 1)],
        "home": [(1000, 2), (2000, 1)],
    }
    assert found["home"][0].usage == TokenUsage(20, 4, 40, 10)
    assert found["home"][0].earned == 20
    assert read(path, lambda reader: reader.job_groups(0, NOON)) == {}
