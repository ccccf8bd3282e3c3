from dataclasses import replace

import pytest

from app.domain.earnings import JobOutcome, JobRecord
from app.domain.job import JobId
from app.domain.price import AdjustedTokens, TokenUsage
from app.presenters.activity import (
    ActivityFacts,
    ActivityView,
    Shown,
    event_text,
    present_activity,
    present_event,
)
from app.presenters.parts import Tone
from app.presenters.words import plain
from app.services.event_log import DeskEvent, EventKind
from app.storage.log_tail import LogEntry

NOW = 1_700_000_000.0
JOB = JobRecord(
    job_id=JobId("ab" * 32),
    network="practice",
    proxy_contract="0:00",
    model="Qwen\u202e3",
    path="/v1/chat/completions",
    status=200,
    outcome=JobOutcome.ANSWERED,
    usage=TokenUsage(prompt=1200, completion=34),
    adjusted=AdjustedTokens(prompt=1200, completion=34),
    coefficient=1000,
    price_per_token=20,
    worker_fee_per_token=19,
    started_at_utc=NOW - 62,
    finished_at_utc=NOW - 60,
)
PAUSED = DeskEvent(NOW - 5, EventKind.PAUSED, "battery")


def show(shown: Shown, *jobs: JobRecord, has_older: bool = False) -> ActivityView:
    facts = ActivityFacts(shown, (PAUSED,), jobs, has_older=has_older, now_utc=NOW)
    return present_activity(facts, plain)


def cells(view: ActivityView) -> list[str]:
    assert view.table is not None
    return [cell.text for cell in view.table.rows[0].cells]


def test_a_job_is_told_without_its_content() -> None:
    row = cells(show(Shown.JOBS, JOB))
    assert row[1:] == ["Qwen 3", "text", "answered", "1,200", "34", "2.0\u202fs", "0.000023446"]
    assert "never kept" in show(Shown.JOBS, JOB).note


def test_a_voice_message_is_called_so() -> None:
    voice = replace(JOB, path="/v1/audio/transcriptions")
    assert cells(show(Shown.JOBS, voice))[2] == "voice"


@pytest.mark.parametrize(
    ("outcome", "text", "tone"),
    [
        (JobOutcome.FAILED, "failed", Tone.PROBLEM),
        (JobOutcome.REFUSED, "refused", Tone.CAUTION),
        (JobOutcome.CANCELLED, "taken back", Tone.TEXT2),
    ],
)
def test_jobs_that_were_not_answered_have_a_list_of_their_own(
    outcome: JobOutcome, text: str, tone: Tone
) -> None:
    view = show(Shown.FAILED, JOB, replace(JOB, outcome=outcome))
    assert view.table is not None
    assert len(view.table.rows) == 1
    assert view.table.rows[0].cells[3].text == text
    assert view.table.rows[0].cells[3].tone is tone
    assert view.table.rows[0].cells[7].text == "\u2013"


def test_older_jobs_can_be_asked_for_where_there_are_some() -> None:
    assert show(Shown.JOBS, JOB, has_older=True).older == "Show older jobs"
    assert show(Shown.JOBS, JOB).older == ""
    assert show(Shown.EVENTS, JOB, has_older=True).older == ""


def test_empty_lists_say_what_will_fill_them() -> None:
    assert show(Shown.JOBS).empty is not None
    assert show(Shown.FAILED, JOB).empty is not None
    nothing = present_activity(ActivityFacts(Shown.EVENTS), plain)
    assert nothing.table is None
    assert nothing.empty is not None


def test_the_lists_to_choose_from_name_the_present_one() -> None:
    view = show(Shown.FAILED)
    assert [choice.key for choice in view.choices] == ["events", "jobs", "failed"]
    assert view.chosen == "failed"
    assert (view.report, view.tools) == ("", None)


def test_log_and_report_are_offered_where_they_are() -> None:
    entry = LogEntry(NOW, "WARNING", "app.network.session", "It ended.")
    facts = ActivityFacts(Shown.LOG, log=(entry,), has_log=True, has_report=True, now_utc=NOW)
    view = present_activity(facts, plain)
    assert view.choices[-1].key == "log"
    assert view.report == "Support bundle…"
    assert view.tools is not None
    assert cells(view)[1:] == ["warning", "network.session", "It ended."]
    assert view.older == ""


@pytest.mark.parametrize("kind", EventKind)
def test_every_kind_of_event_is_a_sentence(kind: EventKind) -> None:
    is_whole = kind in {EventKind.TROUBLE, EventKind.PAYOUT}
    detail = "The disk is full." if is_whole else "heat"
    text = event_text(DeskEvent(NOW, kind, detail), plain)
    assert text.endswith(".")
    assert not text[0].islower()


def test_sleep_and_payouts_are_told_with_their_numbers() -> None:
    woke = DeskEvent(NOW, EventKind.WOKE, "7800")
    assert event_text(woke, plain) == "The computer slept for 2\u202fh 10\u202fmin."
    paid = DeskEvent(NOW, EventKind.PAID, "200000000")
    assert event_text(paid, plain) == "0.20\u202fTON arrived at your address."


def test_foreign_words_in_events_are_harmless() -> None:
    lost = DeskEvent(NOW, EventKind.PROXY_LOST, "1.2.3.4: \x1b[31mgo away\n\n" + "x" * 500)
    text = event_text(lost, plain)
    assert "\x1b" not in text
    assert len(text) < 200


def test_events_say_why_and_when() -> None:
    row = cells(show(Shown.EVENTS))
    assert row[1] == "Paused: the computer runs on battery."
    assert ":" in row[0]


def test_an_event_can_be_read_whole() -> None:
    long = DeskEvent(NOW, EventKind.PAYOUT, "coin " * 200 + "end")
    assert "…" in event_text(long, plain)
    detail = present_event((PAUSED, long), str(NOW), plain)
    assert detail is not None
    assert detail.text.endswith("coin end")
    assert present_event((PAUSED,), "0.0", plain) is None
