from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from app.domain.money import NanoTon
from app.presenters import formats
from app.presenters.formats import MINUS, THIN
from app.presenters.words import Marks, Plain

GERMAN = Plain(Marks(decimal=",", group="."))


@pytest.mark.parametrize(
    ("nanotons", "text"),
    [
        (840_000_000, "0.84"),
        (199_999_999, "0.19"),
        (16_400_000_000, "16.40"),
        (2_000_000, "0.002"),
        (500_000, "0.0005"),
        (19_400, "0.000019"),
        (1, "0.000000001"),
        (0, "0.00"),
        (-1_500_000_000, f"{MINUS}1.50"),
        (1_234_567 * 10**9, "1,234,567.00"),
    ],
)
def test_amounts_are_never_rounded_up(nanotons: int, text: str) -> None:
    assert formats.ton(NanoTon(nanotons)).value == text


def test_an_amount_carries_its_unit() -> None:
    assert str(formats.ton(NanoTon(840_000_000))) == f"0.84{THIN}TON"
    assert str(formats.ton(NanoTon(460_000_000), is_estimate=True)) == f"≈{THIN}0.46{THIN}TON"


def test_exact_amounts_keep_every_digit() -> None:
    assert formats.ton_exact(NanoTon(15_899_600_001)).value == "15.899600001"
    assert formats.ton_exact(NanoTon(500_000_000)).value == "0.50"
    assert formats.ton_exact(NanoTon(20_000_000_000)).value == "20.00"


def test_fiat_has_two_decimals_and_a_sign_on_request() -> None:
    assert str(formats.fiat(0.57, "EUR", sign=True)) == f"+0.57{THIN}EUR"
    assert str(formats.fiat(Decimal("-0.8"), "EUR")) == f"{MINUS}0.80{THIN}EUR"
    assert formats.fiat(0, "EUR", sign=True).value == "0.00"


def test_numbers_follow_the_language() -> None:
    assert formats.count(15_792, GERMAN) == "15.792"
    assert formats.fiat(1234.5, "EUR", GERMAN).value == "1.234,50"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (15_792, "15,792"),
        (999_999, "999,999"),
        (47_400_000, f"47.4{THIN}M"),
        (2 * 10**9, f"2.0{THIN}G"),
    ],
)
def test_big_counts(value: int, text: str) -> None:
    assert formats.big(value) == text


@pytest.mark.parametrize(
    ("count_bytes", "text"),
    [
        (800, f"1{THIN}kB"),
        (6_000_000, f"6{THIN}MB"),
        (4_300_000_000, f"4.3{THIN}GB"),
        (12 * 10**9, f"12{THIN}GB"),
        (214 * 10**9 + 1, f"214{THIN}GB"),
        (8_000_001_000, f"8{THIN}GB"),
    ],
)
def test_sizes(count_bytes: int, text: str) -> None:
    assert str(formats.size(count_bytes)) == text


def test_measured_values() -> None:
    assert str(formats.percent(0.874)) == f"87{THIN}%"
    assert str(formats.watts(213.6)) == f"214{THIN}W"
    assert str(formats.celsius(66)) == f"66{THIN}°C"
    assert str(formats.kilowatt_hours(3.071)) == f"3.07{THIN}kWh"


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.0004, "0.4 ms"), (0.0384, "38 ms"), (1.41, "1.4 s")]
)
def test_short_times(seconds: float, text: str) -> None:
    assert str(formats.milliseconds(seconds)) == text.replace(" ", THIN)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-3, "0_s"),
        (40, "40_s"),
        (58 * 60 - 20, "58_min"),
        (7200, "2_h"),
        (51_480, "14_h 18_min"),
        (3 * 86400 + 3600, "3_d 1_h"),
        (86400, "1_d"),
    ],
)
def test_durations(seconds: float, text: str) -> None:
    assert formats.duration(seconds) == text.replace("_", THIN)


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0.2, "about 1_s"), (190, "about 3_min"), (6900, "about 2_h"), (200_000, "about 2_d")],
)
def test_guessed_durations_have_one_unit(seconds: float, text: str) -> None:
    assert formats.about(seconds) == text.replace("_", THIN)


def test_times_of_day_are_local() -> None:
    zone = timezone(timedelta(hours=2))
    noon = datetime(2026, 11, 17, 12, tzinfo=UTC).timestamp()
    assert formats.clock(noon, zone) == "14:00"
    assert formats.when(noon, noon + 3600, zone=zone) == "14:00"
    assert formats.when(noon, noon + 2 * 86400, zone=zone) == "17 Nov"


def test_days_have_names() -> None:
    assert formats.day(datetime(2026, 11, 17, tzinfo=UTC)) == "Tue 17 November"
