"""The breakdown of a bar."""

from dataclasses import replace

from app.domain.earnings_facts import EarningsFacts, EarningsQuery
from app.domain.money import NanoTon
from app.domain.price import AdjustedTokens, TokenUsage
from app.domain.reasons import JobGroup
from app.presenters.earnings import present_why_of
from app.presenters.earnings_view import WhyView
from app.presenters.words import plain
from tests.unit.presenters.earnings_values import CHAT, HOME, QUERY, fees, month, with_history

GROUP = JobGroup(
    model=CHAT,
    coefficient=1000,
    price_per_token=20,
    worker_fee_per_token=19,
    jobs=18_246,
    usage=TokenUsage(20_000_000, 5_000_000, 6_000_000, 0),
    adjusted=AdjustedTokens(15_000_000, 500_000, 39_200_000, 0),
)


def why(
    *groups: JobGroup, facts: EarningsFacts | None = None, query: EarningsQuery = QUERY
) -> WhyView:
    return present_why_of(facts or month(), query, 11, {HOME: groups}, plain)


def lines(view: WhyView) -> list[tuple[str, str]]:
    return [(line.text, line.value.replace("\u202f", " ")) for line in view.lines]


def test_a_day_is_explained_line_by_line() -> None:
    found = why(GROUP)
    assert (found.title, found.intro) == ("Why did I earn this?", "Tuesday 17 November")
    assert lines(found) == [
        ("Qwen3-4B, 18,246 jobs", "1.0393 TON"),
        ("15,000,000 prompt tokens \u00d7 1", "15,000,000"),
        ("5,000,000 cached prompt tokens \u00d7 0.1", "500,000"),
        ("6,000,000 completion tokens \u00d7 6.533", "39,200,000"),
        ("54,700,000 paid tokens \u00d7 19 nanoTON", "1.0393 TON"),
        ("Earned", "1.0393 TON"),
        ("paid on the chain", "1.0393 TON"),
        ("Electricity, 3.57\u202fkWh at about 0.26 EUR", "\u22120.93 EUR"),
        ("Net, at 1.52\u202fEUR a coin", "+0.65 EUR"),
    ]
    assert found.notes == (
        "Clients paid 20 nanoTON a token; the proxy kept 0.0547\u202fTON of it.",
    )
    assert found.accessible.startswith("Qwen3-4B, 18,246 jobs: 1.0393 TON. 15,000,000 prompt")


def test_fees_and_coefficients_are_lines_too() -> None:
    group = replace(GROUP, coefficient=1500)
    found = lines(why(group, facts=with_history(month(), fees=(fees(11, 10**7),))))
    assert found[1][0].endswith("(price coefficient 1.5 included)")
    assert ("Payout fees of your wallet", "\u22120.01 TON") in found


def test_money_that_is_not_signed_is_told_apart() -> None:
    facts = month()
    cells = [
        replace(c, paid=NanoTon(1), signed=NanoTon(2), open=NanoTon(3)) for c in facts.history.money
    ]
    found = why(facts=with_history(facts, money=tuple(cells)))
    assert [text for text, _ in lines(found)][:4] == [
        "Earned",
        "paid on the chain",
        "signed by the proxy, not yet paid",
        "not signed yet, in no sum",
    ]
    assert found.notes == ("Jobs that ended while this was read are missing in one of the two.",)


def test_in_coins_the_net_needs_no_price_beside_it() -> None:
    found = lines(why(GROUP, query=EarningsQuery(in_coins=True)))
    assert found[-1] == ("Net", "+0.43 TON")


def test_without_prices_the_lines_end_with_what_was_earned() -> None:
    found = lines(why(GROUP, facts=replace(month(), rates=())))
    assert found[-1] == ("paid on the chain", "1.0393 TON")


def test_jobs_that_earned_nothing_are_counted() -> None:
    facts = month()
    cells = [replace(cell, not_answered=1) for cell in facts.history.money]
    notes = why(GROUP, facts=with_history(facts, money=tuple(cells))).notes
    assert notes[-1] == "1 job was not answered and earned nothing."
