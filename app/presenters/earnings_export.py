"""Earnings as files for spreadsheets and tax offices.

Numbers are plain decimals with a point, times are UTC, and every value in a currency stands beside
its rate, where that comes from and since when it is known.
"""

import csv
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from io import StringIO

from app.domain.earnings_bars import EarningsHistory, MoneyCell, PaidFee, TimeCell
from app.domain.earnings_energy import JOULES_PER_KWH
from app.domain.earnings_facts import EarningsFacts, TaxFacts
from app.domain.earnings_rates import (
    MICROS,
    Rate,
    RateKind,
    coins_value,
    energy_cost,
    rate_at,
)
from app.domain.money import NANOTONS_PER_TON, NanoTon
from app.domain.payouts import Payout

ENCODING = "utf-8-sig"
"""With a mark at the beginning, by which spreadsheets know it."""

_FORMULA_STARTS = frozenset("=+-@\t\r\n|%\uff1d\uff0b\uff0d\uff20")
"""What a cell may not begin with: spreadsheets would calculate it, or even run programs."""

_RATE_COLUMNS = ("rate", "currency", "rate_source", "rate_known_since_utc", "rate_is_assumed")

CSV_COLUMNS = (
    "kind", "start_utc", "end_utc", "network", "model", "device", "state", "jobs",
    "jobs_not_answered", "paid_tokens", "paid_ton", "signed_ton", "not_signed_yet_ton",
    "payout_fees_ton", "seconds", "kwh_measured", "kwh_assumed", "electricity_cost",
    *_RATE_COLUMNS,
)  # fmt: skip
TAX_COLUMNS = (
    "kind", "time_utc", "network", "amount_ton", "kwh", "value", *_RATE_COLUMNS, "transaction",
    "paid_by_contract",
)  # fmt: skip

Row = Sequence[str | int]


def earnings_csv(history: EarningsHistory, rates: Iterable[Rate], currency: str) -> str:
    """Write what every model earned and every device used in every bar."""
    known = tuple(rates)
    rows = [
        *(_money_row(history, cell) for cell in history.money),
        *(_time_row(history, cell, known, currency) for cell in history.times),
        *(
            _row(CSV_COLUMNS, kind="payout fees", network=guarded(fee.network),
                 payout_fees_ton=_coins(fee.fees), **_bounds(history, fee.bar))
            for fee in history.fees
        ),
    ]  # fmt: skip
    return _written(CSV_COLUMNS, sorted(rows, key=lambda row: (row[1], row[0], row[3:7])))


def tax_csv(facts: TaxFacts) -> str:
    """Write what arrived with its value at that time, and what it cost."""
    rows = [
        *(_payout_row(payout, facts) for payout in facts.payouts),
        *(_fee_row(fee, facts) for fee in facts.fees),
        *_electricity_rows(facts),
    ]
    return _written(TAX_COLUMNS, sorted(rows, key=lambda row: (row[1], row[0])))


def export_name(facts: EarningsFacts, *, is_tax: bool) -> str:
    """Propose a file's name: what it is, and from when to when."""
    first, last = facts.shown.bounds[0], min(facts.shown.bounds[-1] - 1, facts.now_utc)
    begin, end = (facts.zone.local(at_utc).date().isoformat() for at_utc in (first, last))
    kind = "tax" if is_tax else "earnings"
    return f"cocoon-{kind}-{begin}.csv" if begin == end else f"cocoon-{kind}-{begin}-{end}.csv"


def guarded(text: str) -> str:
    """Make text from elsewhere harmless in a spreadsheet: never a formula, always one line."""
    line = " ".join(text.split())
    return f"'{line}" if line[:1] in _FORMULA_STARTS or text[:1] in _FORMULA_STARTS else line


def _written(columns: Sequence[str], rows: Iterable[Row]) -> str:
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return text.getvalue()


def _row(columns: Sequence[str], **values: str | int) -> Row:
    return [values.get(column, "") for column in columns]


def _money_row(history: EarningsHistory, cell: MoneyCell) -> Row:
    return _row(
        CSV_COLUMNS,
        kind="earned",
        network=guarded(cell.network),
        model=guarded(cell.model),
        jobs=cell.answered,
        jobs_not_answered=cell.not_answered,
        paid_tokens=cell.adjusted_tokens,
        paid_ton=_coins(cell.paid),
        signed_ton=_coins(cell.signed),
        not_signed_yet_ton=_coins(cell.open),
        **_bounds(history, cell.bar),
    )


def _time_row(
    history: EarningsHistory, cell: TimeCell, rates: tuple[Rate, ...], currency: str
) -> Row:
    rate = rate_at(rates, RateKind.POWER, currency, history.bounds[cell.bar])
    cost = {} if rate is None else {"electricity_cost": _fiat(energy_cost(cell.joules, rate))}
    return _row(
        CSV_COLUMNS,
        kind="time",
        network=guarded(cell.network),
        device=guarded(cell.device),
        state=guarded(cell.state),
        seconds=cell.seconds,
        kwh_measured=_kwh(cell.measured_joules),
        kwh_assumed=_kwh(cell.assumed_joules),
        **cost,
        **_rate(rate),
        **_bounds(history, cell.bar),
    )


def _payout_row(payout: Payout, facts: TaxFacts) -> Row:
    rate = rate_at(facts.rates, RateKind.COIN, facts.currency, payout.at_utc)
    return _row(
        TAX_COLUMNS,
        kind="income",
        time_utc=_time(payout.at_utc),
        network=guarded(payout.network),
        amount_ton=_coins(payout.amount),
        value="" if rate is None else _fiat(coins_value(payout.amount, rate)),
        transaction=payout.transaction.hex(),
        paid_by_contract=guarded(payout.proxy_contract),
        **_rate(rate),
    )


def _fee_row(fee: PaidFee, facts: TaxFacts) -> Row:
    rate = rate_at(facts.rates, RateKind.COIN, facts.currency, fee.at_utc)
    return _row(
        TAX_COLUMNS,
        kind="payout fee",
        time_utc=_time(fee.at_utc),
        network=guarded(fee.network),
        amount_ton=_coins(NanoTon(-fee.amount)),
        value="" if rate is None else _fiat(-coins_value(fee.amount, rate)),
        **_rate(rate),
    )


def _electricity_rows(facts: TaxFacts) -> list[Row]:
    """One row per day, network and kind of figure: what is measured and what is assumed."""
    sums: dict[tuple[int, str, str], int] = {}
    for cell in facts.days.times:
        for kind, joules in (
            ("electricity, measured", cell.measured_joules),
            ("electricity, assumed power", cell.assumed_joules),
        ):
            if joules:
                key = (cell.bar, cell.network, kind)
                sums[key] = sums.get(key, 0) + joules
    return [_electricity_row(*key, joules, facts) for key, joules in sums.items()]


def _electricity_row(bar: int, network: str, kind: str, joules: int, facts: TaxFacts) -> Row:
    start = facts.days.bounds[bar]
    rate = rate_at(facts.rates, RateKind.POWER, facts.currency, start)
    return _row(
        TAX_COLUMNS,
        kind=kind,
        time_utc=_time(start),
        network=guarded(network),
        kwh=_kwh(joules),
        value="" if rate is None else _fiat(-energy_cost(joules, rate)),
        **_rate(rate),
    )


def _rate(rate: Rate | None) -> dict[str, str | int]:
    if rate is None:
        return {}
    return {
        "rate": _fiat(rate.micros),
        "currency": rate.currency,
        "rate_source": guarded(rate.source),
        "rate_known_since_utc": _time(rate.at_utc),
        "rate_is_assumed": "yes" if rate.is_assumed else "no",
    }


def _bounds(history: EarningsHistory, bar: int) -> dict[str, str | int]:
    return {
        "start_utc": _time(history.bounds[bar]),
        "end_utc": _time(history.bounds[bar + 1]),
    }


def _time(at_utc: float) -> str:
    return datetime.fromtimestamp(at_utc, UTC).isoformat(timespec="seconds")


def _coins(amount: NanoTon) -> str:
    return _decimal(amount, NANOTONS_PER_TON, 9)


def _fiat(micros: int) -> str:
    return _decimal(micros, MICROS, 6)


def _kwh(joules: int) -> str:
    return _decimal(joules * 10**6 // JOULES_PER_KWH, 10**6, 6)


def _decimal(value: int, unit: int, digits: int) -> str:
    whole, rest = divmod(abs(value), unit)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{rest:0{digits}}"
