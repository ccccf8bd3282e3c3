"""The breakdown of a payout."""

from dataclasses import replace

from app.domain.money import NanoTon
from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.reasons import JobGroup, Reason
from app.presenters.earnings_payout import present_payout_why
from app.presenters.words import plain
from tests.unit.presenters.earnings_values import NOW, ZONE

GROUP = JobGroup(
    "chat", 1000, 20, 19, 2, TokenUsage(1_000_000, 0, 0, 0), AdjustedTokens(1_000_000, 0, 0, 0)
)
REASON = Reason(
    transactions=(b"\xab" * 32,),
    network="home",
    proxy_contract="0:11",
    worker_contract="0:22",
    at_utc=int(NOW),
    amount=NanoTon(19_000_000),
    from_tokens=500,
    to_tokens=1_000_500,
    worker_fee_per_token=19,
    cost=NanoTon(500_000),
    deposit=NanoTon(0),
    groups=(GROUP,),
)


def lines(reason: Reason) -> list[tuple[str, str]]:
    view = present_payout_why(reason, ZONE, plain)
    return [(line.text, line.value.replace("\u202f", " ")) for line in view.lines]


def notes(reason: Reason) -> tuple[str, ...]:
    return present_payout_why(reason, ZONE, plain).notes


def test_a_payout_is_explained_line_by_line() -> None:
    view = present_payout_why(REASON, ZONE, plain)
    assert view.intro == "Payout of Thu 19 November, 16:40"
    assert lines(REASON) == [
        ("chat, 2 jobs", "0.019 TON"),
        ("1,000,000 prompt tokens \u00d7 1", "1,000,000"),
        ("1,000,000 paid tokens \u00d7 19 nanoTON", "0.019 TON"),
        ("1,000,000 paid tokens \u00d7 19 nanoTON", "0.019 TON"),
        ("Arrived", "0.019 TON"),
        ("Payout fees of your wallet", "\u22120.0005 TON"),
        ("Left after fees", "0.0185 TON"),
    ]
    assert view.accessible.endswith("Left after fees: 0.0185 TON")
    assert notes(REASON) == (
        "The proxy's share of these jobs was 0.001\u202fTON.",
        "Transaction abab\u2026abab",
    )


def test_what_came_from_elsewhere_is_told() -> None:
    other = replace(REASON, to_tokens=1_000_600, is_matched_by_time=True)
    text = "Tokens of your other machines, or of jobs not recorded here"
    assert (text, "100") in lines(other)
    assert "between two payments" in notes(other)[1]
    fewer = replace(REASON, to_tokens=1_000_400)
    assert ("Tokens of these jobs that another payout paid", "\u2212100") in lines(fewer)


def test_a_part_that_has_not_arrived_is_told() -> None:
    part = replace(REASON, amount=NanoTon(9_000_000))
    assert ("Not arrived yet", "\u22120.01 TON") in lines(part)


def test_a_payout_of_the_proxy_has_no_fee() -> None:
    free = replace(REASON, cost=None, deposit=NanoTon(10**8), groups=())
    assert lines(free)[-1] == ("Arrived", "0.019 TON")
    assert notes(free)[:2] == (
        "The proxy paid this on its own, without a fee of yours.",
        "0.10\u202fTON stay with your worker contract as a deposit.",
    )
