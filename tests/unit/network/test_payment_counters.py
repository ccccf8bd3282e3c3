from dataclasses import replace

import pytest

from app.domain.earnings import MAX_COUNT
from app.network.errors import SessionEndedError
from app.network.payment_counters import PaymentAccount, PaymentTrack
from app.protocol.messages import (
    ProxySignedPayment,
    ProxySignedPaymentEmpty,
    ProxyWorkerRequestPayment,
    WorkerCompareBalanceWithProxy,
    WorkerCompareBalanceWithProxyResult,
    WorkerPaymentStatus,
)
from app.ton.address import Address
from app.ton.signed_payment import sign_payment
from tests.unit.ton.support import PROXY_KEY, PROXY_PUBLIC_KEY

CONTRACT = Address(0, bytes([1]) * 32)
OTHER = Address(0, bytes([2]) * 32)


def payment(tokens: int, contract: Address = CONTRACT) -> ProxySignedPayment:
    boc = sign_payment(
        PROXY_KEY, query_id=3, tokens=tokens, worker_contract=contract, excesses_to=OTHER
    )
    return ProxySignedPayment(boc)


def compared(
    signed: int, saved: int, credited: int, code: int = 0
) -> WorkerCompareBalanceWithProxyResult:
    return WorkerCompareBalanceWithProxyResult(payment(signed), saved, credited, code)


def charge(signed: int, saved: int, credited: int) -> ProxyWorkerRequestPayment:
    return ProxyWorkerRequestPayment(bytes(32), payment(signed), saved, credited, 1, "")


def account() -> PaymentAccount:
    return PaymentAccount(PROXY_PUBLIC_KEY, CONTRACT)


def track(signed: int = 10, saved: int = 20, credited: int = 30) -> PaymentTrack:
    made = PaymentTrack(account())
    made.claim()
    made.compared(compared(signed, saved, credited))
    return made


def counts(made: PaymentTrack) -> tuple[int, int, int]:
    counters = made.counters
    return counters.signed_tokens, counters.db_tokens, counters.max_tokens


def test_nothing_is_claimed_before_the_proxy_has_said_something() -> None:
    assert PaymentTrack(account()).claim() == WorkerCompareBalanceWithProxy(0, 0, 0)


def test_what_the_proxy_says_is_taken_over_and_claimed_later() -> None:
    made = track()
    assert counts(made) == (10, 20, 30)
    assert made.claim() == WorkerCompareBalanceWithProxy(10, 20, 30)
    assert made.counters.signed is not None
    assert made.counters.signed.boc == payment(10).data


@pytest.mark.parametrize("values", [(10, 20, 30), (11, 20, 30), (10, 25, 30), (40, 40, 40)])
def test_counts_may_stay_or_grow(values: tuple[int, int, int]) -> None:
    made = track()
    made.charged(charge(*values))
    assert counts(made) == values


@pytest.mark.parametrize("values", [(9, 20, 30), (10, 19, 30), (10, 20, 29)])
def test_counts_never_fall(values: tuple[int, int, int]) -> None:
    made = track()
    with pytest.raises(SessionEndedError, match=r"after it had (signed for|saved|credited)"):
        made.charged(charge(*values))
    with pytest.raises(SessionEndedError):
        made.compared(compared(*values))
    assert counts(made) == (10, 20, 30)


def test_a_signature_raises_the_other_counts() -> None:
    made = track()
    made.noticed(payment(50))
    assert counts(made) == (50, 50, 50)


def test_a_payment_of_the_same_height_keeps_the_first_signature() -> None:
    made = track()
    first = made.counters.signed
    boc = sign_payment(
        PROXY_KEY, query_id=99, tokens=10, worker_contract=CONTRACT, excesses_to=OTHER
    )
    made.charged(replace(charge(10, 20, 30), signed_payment=ProxySignedPayment(boc)))
    assert made.counters.signed is first


BAD_PAYMENTS = {
    "of another contract": payment(99, OTHER),
    "no cell": ProxySignedPayment(b"nonsense"),
    "empty bytes": ProxySignedPayment(b""),
    "damaged signature": ProxySignedPayment(payment(99).data[:60] + b"\0" + payment(99).data[61:]),
    "none": ProxySignedPaymentEmpty(),
    "absurd": payment(MAX_COUNT + 1),
}


@pytest.mark.parametrize("bad", BAD_PAYMENTS.values(), ids=BAD_PAYMENTS)
def test_bad_payments_end_the_session_where_one_is_due(
    bad: ProxySignedPayment | ProxySignedPaymentEmpty,
) -> None:
    made = track()
    with pytest.raises(SessionEndedError, match="The proxy"):
        made.charged(replace(charge(10, 20, 30), signed_payment=bad))
    assert counts(made) == (10, 20, 30)


@pytest.mark.parametrize("bad", [*BAD_PAYMENTS.values(), payment(9)])
def test_bad_payments_elsewhere_are_ignored(
    bad: ProxySignedPayment | ProxySignedPaymentEmpty,
) -> None:
    made = track()
    made.noticed(bad)
    assert counts(made) == (10, 20, 30)


@pytest.mark.parametrize("absurd", [-1, MAX_COUNT + 1, 2**63 - 1])
def test_impossible_numbers_end_the_session(absurd: int) -> None:
    for message in (charge(10, absurd, 30), charge(10, 20, absurd)):
        with pytest.raises(SessionEndedError, match=r"impossible number|after it had"):
            track().charged(message)


def test_a_status_is_taken_over_where_it_is_higher() -> None:
    made = track()
    made.updated(WorkerPaymentStatus(payment(5), 19, 40))
    assert counts(made) == (10, 20, 40)
    made.updated(WorkerPaymentStatus(payment(12), 25, -1))
    assert counts(made) == (12, 20, 40)
    made.updated(WorkerPaymentStatus(ProxySignedPaymentEmpty(), 22, 22))
    assert counts(made) == (12, 22, 40)


def test_the_counts_stay_ordered_whatever_the_proxy_says() -> None:
    made = track()
    made.charged(charge(10, 90, 90))
    made.updated(WorkerPaymentStatus(payment(10), 95, 3))
    assert counts(made) == (10, 95, 95)


def test_lost_credits_are_accepted_after_the_third_step_only() -> None:
    made = track()
    answer = compared(10, 20, 25, code=1)
    made.claim()
    made.compared(answer)
    assert counts(made) == (10, 20, 30)
    made.reconciled(answer)
    assert counts(made) == (10, 20, 25)
    made.charged(charge(10, 20, 26))
    assert counts(made) == (10, 20, 26)


def test_reconciling_never_goes_below_what_is_saved() -> None:
    made = track()
    made.reconciled(compared(10, 20, 3, code=1))
    assert counts(made) == (10, 20, 20)


def test_sessions_to_one_contract_may_overtake_each_other() -> None:
    shared = account()
    first, second = PaymentTrack(shared), PaymentTrack(shared)
    for made in (first, second):
        made.claim()
        made.compared(compared(10, 20, 30))
    second.charged(charge(15, 25, 35))
    first.charged(charge(12, 22, 32))
    assert counts(first) == counts(second) == (15, 25, 35)
    with pytest.raises(SessionEndedError):
        second.charged(charge(12, 22, 32))


def test_a_new_session_must_not_hear_less_than_any_session_before() -> None:
    shared = account()
    first = PaymentTrack(shared)
    first.claim()
    first.compared(compared(10, 20, 30))
    second = PaymentTrack(shared)
    second.claim()
    with pytest.raises(SessionEndedError, match="signed for 9 tokens after it had signed for 10"):
        second.compared(compared(9, 20, 30))
