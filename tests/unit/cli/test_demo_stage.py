import json
from dataclasses import replace

import pytest

from app.cli.demo.books import Books
from app.cli.demo.payday import Payday
from app.cli.demo.said import Exchange, Said
from app.cli.demo.stage import QuietStage, Stage
from app.domain.earnings import EarningsSummary, Reconciliation, Totals
from app.domain.money import NanoTon
from app.domain.price import TokenUsage

GOOD = Exchange("capital of Japan?", "Tokyo")
BAD = Exchange("weather?", "", "no worker")
VOICE = Exchange("voice.ogg", "go left")


PAYDAY = Payday("UQworker", b"\xab" * 32, NanoTon(570), NanoTon(30), NanoTon(110), NanoTon(1000))


def books(*, answered: int = 2, signed: int = 570, credited_tokens: int = 30) -> Books:
    totals = Totals(answered, 0, 0, 0, TokenUsage(10, 0, 20, 0), 30, NanoTon(570))
    summary = EarningsSummary(totals, NanoTon(570), NanoTon(signed), 1.0, 2.0)
    return Books(summary, (Reconciliation("0:11", "local", 30, credited_tokens, 0, 30),))


def test_books_are_settled_when_all_is_answered_credited_and_signed() -> None:
    assert books().is_settled(2)


@pytest.mark.parametrize(
    "unsettled", [books(answered=1), books(signed=569), books(credited_tokens=29)]
)
def test_anything_missing_is_unsettled(unsettled: Books) -> None:
    assert not unsettled.is_settled(2)


def test_an_empty_answer_is_a_failure() -> None:
    said = Said([GOOD, Exchange("hm?", "")], VOICE)
    assert said.jobs == 3
    assert [failure.question for failure in said.failures] == ["hm?"]


def test_the_summary_ends_with_the_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    Stage().summary(Said([GOOD], VOICE), books(), PAYDAY, 4.2)
    shown = capsys.readouterr().out
    assert "after 4.2 seconds" in shown
    assert "Jobs answered     2 of 2" in shown
    assert "Earned            0.00000057 TON" in shown
    assert "Worker contract   UQworker" in shown
    assert f"Transaction       {'ab' * 32}" in shown
    assert "Fee               0.00000003 TON" in shown
    assert "Owner's balance   0.000001 TON" in shown
    assert shown.splitlines()[-1].startswith("Everything worked")


def test_failures_and_open_books_are_said(capsys: pytest.CaptureFixture[str]) -> None:
    Stage().summary(Said([BAD], VOICE), books(), None, 1.0)
    Stage().summary(Said([GOOD], VOICE), books(signed=0), None, 1.0)
    shown = capsys.readouterr().out
    assert "1 of 2 requests failed" in shown
    assert "the books do not agree" in shown


def test_what_is_not_or_not_wholly_paid_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    Stage().summary(Said([GOOD], VOICE), books(), None, 1.0)
    Stage().summary(Said([GOOD], VOICE), books(), replace(PAYDAY, amount=NanoTon(1)), 1.0)
    shown = capsys.readouterr().out
    assert "signed for, but not paid out" in shown
    assert "another sum was paid out" in shown


def test_an_answer_is_shown_as_plain_text(capsys: pytest.CaptureFixture[str]) -> None:
    Stage().exchange(Exchange("q", "\x1b[2Jcleared"))
    assert "\x1b" not in capsys.readouterr().out


PAYOUT_JSON = {
    "transaction": "ab" * 32,
    "amount_nanoton": 570,
    "fee_nanoton": 30,
    "balance_nanoton": 1000,
}


@pytest.mark.parametrize(("payday", "payout"), [(PAYDAY, PAYOUT_JSON), (None, None)])
def test_json_has_the_promised_fields(
    payday: Payday | None,
    payout: dict[str, object] | None,
    capsys: pytest.CaptureFixture[str],
) -> None:
    stage = QuietStage()
    stage.step("Starting")
    stage.exchange(GOOD)
    stage.streaming("count")
    stage.piece("1")
    stage.streamed()
    stage.summary(Said([GOOD, BAD], VOICE), books(), payday, 4.25)
    shown = capsys.readouterr()
    assert json.loads(shown.out) == {
        "jobs": 3,
        "failed": 1,
        "chat": [
            {"question": "capital of Japan?", "answer": "Tokyo"},
            {"question": "weather?", "answer": ""},
        ],
        "voice": {"transcript": "go left"},
        "tokens": {"prompt": 10, "completion": 20, "paid": 30},
        "earned_nanoton": 570,
        "signed_nanoton": 570,
        "payout": payout,
        "seconds": 4.25,
    }
    assert "no answer to 'weather?': no worker" in shown.err
