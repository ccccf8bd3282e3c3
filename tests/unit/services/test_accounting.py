import pytest

from app.domain.earnings import JobRecord, ProxyCounters
from app.network.worker_types import PaymentCounters
from app.services.accounting import Accounting
from app.ton.signed_payment import SignedPayment
from tests.fakes import network_description
from tests.unit.services.test_sharing import ADDRESS, OUTCOME, PROXY, QUERY

pytestmark = pytest.mark.asyncio


class ListLedger:
    """Keeps what is recorded."""

    def __init__(self) -> None:
        self.jobs: list[JobRecord] = []
        self.counters: list[ProxyCounters] = []

    def note_job(self, job: JobRecord) -> None:
        self.jobs.append(job)

    def note_counters(self, counters: ProxyCounters) -> None:
        self.counters.append(counters)


NETWORK = network_description(price_per_token=7, worker_fee_per_token=3)


async def test_a_job_is_recorded_at_the_prices_of_its_proxy_contract() -> None:
    ledger = ListLedger()
    await Accounting(ledger, NETWORK).write(QUERY, OUTCOME)
    (job,) = ledger.jobs
    assert (job.job_id, job.network, job.model) == (QUERY.job_id, NETWORK.name, "tiny")
    assert (job.price_per_token, job.worker_fee_per_token, job.fee) == (20, 19, 7 * 19)
    assert (job.path, job.status) == ("/v1/chat/completions", 200)
    assert (job.started_at_utc, job.finished_at_utc) == (1.0, 2.0)


async def test_counters_are_recorded_with_their_proof() -> None:
    ledger = ListLedger()
    signed = SignedPayment(query_id=1, tokens=5, worker_contract=ADDRESS, boc=b"proof")
    counters = PaymentCounters(max_tokens=9, db_tokens=7, signed=signed)
    await Accounting(ledger, NETWORK, clock=lambda: 12.0).counters_changed(PROXY, counters)
    (row,) = ledger.counters
    assert (row.max_tokens, row.db_tokens, row.signed_tokens) == (9, 7, 5)
    assert row.worker_fee_per_token == PROXY.worker_fee_per_token == 19
    assert (row.signed_payment, row.updated_at_utc) == (b"proof", 12.0)


async def test_counters_without_a_signature_are_recorded_too() -> None:
    ledger = ListLedger()
    await Accounting(ledger, NETWORK).counters_changed(PROXY, PaymentCounters(max_tokens=3))
    assert (ledger.counters[0].signed_tokens, ledger.counters[0].signed_payment) == (0, b"")


async def test_what_a_proxy_signed_for_last_is_remembered_even_if_it_was_less() -> None:
    accounting = Accounting(ListLedger(), NETWORK)
    assert accounting.heard_signed() == {}
    for tokens in (5, 3):
        signed = SignedPayment(query_id=1, tokens=tokens, worker_contract=ADDRESS, boc=b"proof")
        await accounting.counters_changed(PROXY, PaymentCounters(9, 7, signed))
    await accounting.counters_changed(PROXY, PaymentCounters(max_tokens=9))
    assert accounting.heard_signed() == {PROXY.contract.raw: 3}
