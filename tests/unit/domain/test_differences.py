from dataclasses import replace
from fractions import Fraction

import pytest

from app.domain.claims import ProxyStanding, Step
from app.domain.differences import SILENT_AFTER_S, Difference, Finding, Sides, find_differences
from app.domain.money import NanoTon
from app.domain.payouts import Received
from tests.unit.domain.claim_values import CLAIM, COUNTERS, NOW, PAID, SETTLED, UNPAID


def only(sides: Sides) -> Finding:
    (finding,) = find_differences(sides)
    return finding


def with_counters(sides: Sides, **changes: object) -> Sides:
    counters = replace(COUNTERS, **changes)  # type: ignore[arg-type]  # names are the test's
    return replace(sides, claim=replace(sides.claim, counters=counters))


def test_where_all_agree_there_is_nothing_to_say() -> None:
    assert find_differences(SETTLED) == []


def test_what_is_credited_is_signed_soon() -> None:
    finding = only(with_counters(SETTLED, max_tokens=700))
    assert (finding.kind, finding.tokens, finding.amount) == (Difference.NOT_SIGNED, 200, 2000)
    assert finding.sentence.startswith("200 tokens (0.000002 TON) are credited and not signed yet")


def test_a_proxy_that_disappeared_leaves_its_signature() -> None:
    last = NOW - SILENT_AFTER_S - 1
    finding = only(with_counters(SETTLED, max_tokens=501, updated_at_utc=last))
    assert finding.kind is Difference.PROXY_SILENT
    assert "nothing since 2027-01-15 07:49 UTC: 1 token (" in finding.sentence
    assert "can be paid out without it" in finding.sentence


@pytest.mark.parametrize("heard", [None, 500, 501])
def test_a_payment_that_is_not_older_is_no_news(heard: int | None) -> None:
    assert find_differences(replace(SETTLED, heard_signed=heard)) == []


def test_an_older_payment_does_not_replace_the_better_one() -> None:
    finding = only(replace(SETTLED, heard_signed=499))
    assert finding.kind is Difference.OLDER_PAYMENT
    assert "for 499 tokens; the one in the ledger, for 500 tokens, is kept" in finding.sentence


def test_small_sums_say_what_they_wait_for() -> None:
    claim = replace(CLAIM, counters=replace(COUNTERS, worker_fee_per_token=10**6))
    sides = replace(UNPAID, step=Step.TOO_SMALL, claim=claim, fee_share=Fraction(1, 50))
    finding = only(sides)
    assert finding.kind is Difference.NOT_WORTH_THE_FEE
    assert finding.sentence == (
        "0.5 TON are signed and not paid out: the fee, up to 0.02 TON, would be 4 % of it, more "
        "than the 2 %. It is paid out from 1 TON on, or at once when you ask."
    )


@pytest.mark.parametrize(
    ("has_wallet", "kind"), [(True, Difference.IS_DUE), (False, Difference.WAITS_FOR_WALLET)]
)
def test_what_is_worth_it_needs_a_wallet(has_wallet: bool, kind: Difference) -> None:
    finding = only(replace(UNPAID, has_wallet=has_wallet))
    assert (finding.kind, finding.tokens, finding.amount) == (kind, 500, 5000)


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (Step.WAIT_FOR_FATE, Difference.IN_FLIGHT),
        (Step.TOO_SOON, Difference.PAID_LATELY),
    ],
)
def test_what_waits_for_something_else(step: Step, kind: Difference) -> None:
    assert only(replace(UNPAID, step=step)).kind is kind


@pytest.mark.parametrize(
    ("standing", "kind", "text"),
    [
        (ProxyStanding.CLOSED, Difference.PROXY_CLOSED, "closed its contract"),
        (ProxyStanding.GONE, Difference.PROXY_GONE, "is not on the chain"),
        (ProxyStanding.STRANGE, Difference.PROXY_STRANGE, "does not answer as"),
    ],
)
def test_a_claim_that_cannot_be_paid_is_kept(
    standing: ProxyStanding, kind: Difference, text: str
) -> None:
    claim = replace(CLAIM, proxy=standing)
    finding = only(replace(UNPAID, claim=claim, step=Step.NOT_PAYABLE))
    assert finding.kind is kind
    assert text in finding.sentence
    assert finding.sentence.endswith("The payment is kept.")


def test_a_closed_worker_contract_is_the_first_reason() -> None:
    claim = replace(CLAIM, is_worker_closed=True, proxy=ProxyStanding.CLOSED)
    finding = only(replace(UNPAID, claim=claim, step=Step.NOT_PAYABLE))
    assert finding.kind is Difference.WORKER_CLOSED


@pytest.mark.parametrize(
    ("is_deployed", "text"),
    [(True, "it pays what it owes"), (False, "must be paid out before that")],
)
def test_a_closing_proxy_is_told_about(is_deployed: bool, text: str) -> None:
    claim = replace(PAID, proxy=ProxyStanding.CLOSING, is_deployed=is_deployed)
    finding = only(replace(SETTLED, claim=claim))
    assert finding.kind is Difference.PROXY_CLOSING
    assert text in finding.sentence


def test_new_parameters_leave_the_old_contract_paying() -> None:
    old = replace(SETTLED, claim=replace(PAID, params_version=2))
    assert find_differences(replace(old, params_version=2)) == []
    assert find_differences(old) == []
    finding = only(replace(old, params_version=3))
    assert finding.kind is Difference.OLD_PARAMETERS
    assert "version 3, this proxy contract has 2" in finding.sentence


def test_what_the_proxy_paid_on_its_own_is_named() -> None:
    received = Received(NanoTon(5000), NanoTon(2000), 500)
    finding = only(replace(SETTLED, received=received))
    assert (finding.kind, finding.amount) == (Difference.PAID_BY_PROXY, 2000)
    assert finding.sentence.startswith("0.000002 TON were paid by the proxy on its own")


def test_the_chain_may_know_more_than_the_ledger() -> None:
    claim = replace(PAID, paid_tokens=600)
    sides = replace(SETTLED, claim=claim, received=Received(NanoTon(6000)))
    finding = only(sides)
    assert (finding.kind, finding.tokens) == (Difference.PAID_BEYOND_SIGNED, 100)
    assert "100 tokens (0.000001 TON) more than this ledger" in finding.sentence


@pytest.mark.parametrize(
    ("arrived", "kind"),
    [(4000, Difference.NOT_ARRIVED), (6000, Difference.ARRIVED_BEYOND_PAID)],
)
def test_paid_and_arrived_are_compared(arrived: int, kind: Difference) -> None:
    finding = only(replace(SETTLED, received=Received(NanoTon(arrived))))
    assert (finding.kind, finding.amount) == (kind, 1000)


def test_every_sentence_is_one_for_people() -> None:
    worst = replace(
        UNPAID,
        step=Step.NOT_PAYABLE,
        claim=replace(CLAIM, proxy=ProxyStanding.GONE, params_version=1, paid_tokens=10),
        params_version=2,
        heard_signed=1,
        received=Received(NanoTon(50), NanoTon(50)),
    )
    findings = find_differences(with_counters(worst, max_tokens=900))
    assert len({finding.kind for finding in findings}) == len(findings) > 3
    for finding in findings:
        assert finding.sentence.isprintable()
        assert finding.sentence.endswith(".")
