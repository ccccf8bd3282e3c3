from dataclasses import replace

from app.domain.money import NanoTon
from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.reasons import JobGroup, Reason, reason_lines

GROUP = JobGroup(
    model="chat@1:abc",
    coefficient=2000,
    price_per_token=20,
    worker_fee_per_token=19,
    jobs=3,
    usage=TokenUsage(100, 40, 80, 30),
    adjusted=AdjustedTokens(60, 40, 100, 120),
)
REASON = Reason(
    transactions=(bytes([0xAB]) * 32,),
    network="net",
    proxy_contract="0:aa",
    worker_contract="0:bb",
    at_utc=1_800_000_000,
    amount=NanoTon(320 * 19),
    from_tokens=1000,
    to_tokens=1320,
    worker_fee_per_token=19,
    cost=NanoTon(608),
    deposit=NanoTon(5),
    groups=(GROUP,),
)


def test_a_payout_is_explained_to_the_last_token() -> None:
    fee = "your wallet paid 0.000000608 TON in fees, 10 % of it"
    assert reason_lines(REASON) == [
        "0.00000608 TON arrived on 2027-01-15 08:00:00 UTC",
        "  for 320 tokens at 19 nanotons each: the contract's count rose from 1000 to 1320",
        "  3 jobs of chat@1:abc: 0.00000608 TON for 320 tokens, price coefficient 2",
        "    60 prompt tokens count as 60 (multiplier 0.5)",
        "    40 cached prompt tokens count as 40 (multiplier 0.5)",
        "    50 completion tokens count as 100 (multiplier 1)",
        "    30 reasoning tokens count as 120 (multiplier 2)",
        "  clients paid 20 nanotons a token; the proxy's share of these jobs was 0.00000032 TON",
        f"  {fee}, and left 0.000000005 TON as a deposit with the worker contract",
        "  transaction " + "ab" * 32,
    ]


def test_kinds_of_tokens_that_there_were_none_of_are_left_out() -> None:
    group = replace(GROUP, usage=TokenUsage(10), adjusted=AdjustedTokens(20), jobs=1)
    lines = reason_lines(replace(REASON, groups=(group,), to_tokens=1020, amount=NanoTon(380)))
    assert lines[2].startswith("  1 job of chat@1:abc")
    assert [line for line in lines if "count as" in line] == [
        "    10 prompt tokens count as 20 (multiplier 1)"
    ]


def test_tokens_of_other_machines_are_named() -> None:
    more = replace(REASON, to_tokens=1420, amount=NanoTon(420 * 19), is_matched_by_time=True)
    assert (more.tokens, more.job_tokens, more.other_tokens, more.jobs) == (420, 320, 100, 3)
    lines = reason_lines(more)
    assert any(line.startswith("  100 tokens came from other machines") for line in lines)
    assert any("matched by the time" in line for line in lines)


def test_jobs_that_belong_to_another_payout_are_named() -> None:
    lines = reason_lines(replace(REASON, to_tokens=1310, amount=NanoTon(310 * 19)))
    assert any(line.startswith("  10 tokens of these jobs were paid with") for line in lines)


def test_what_has_not_arrived_yet_is_named() -> None:
    half = replace(REASON, amount=NanoTon(3040))
    assert reason_lines(half)[2] == "  of 0.00000608 TON; the rest has not arrived"


def test_a_payout_by_the_proxy_cost_nothing() -> None:
    free = replace(REASON, cost=None, groups=())
    lines = reason_lines(free)
    assert "  paid by the proxy on its own, without a fee of yours" in lines
    assert not any("clients paid" in line for line in lines)


def test_a_coefficient_of_nothing_has_no_multiplier() -> None:
    group = replace(GROUP, coefficient=0, adjusted=AdjustedTokens())
    assert any("(multiplier 0)" in line for line in reason_lines(replace(REASON, groups=(group,))))


def test_a_payout_of_nothing_has_no_share_of_fees() -> None:
    nothing = replace(REASON, amount=NanoTon(0), deposit=NanoTon(0))
    assert "  your wallet paid 0.000000608 TON in fees" in reason_lines(nothing)
