"""The activity page: what happened in plain words, and the jobs without a word of their content."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.earnings import JobOutcome, JobRecord
from app.domain.money import NanoTon
from app.domain.pause import PauseReason
from app.domain.said import Said
from app.presenters import formats
from app.presenters.formats import DASH
from app.presenters.log_view import (
    EVERYTHING,
    LogDetail,
    LogQuery,
    LogTools,
    nothing_noted,
    present_log,
    present_tools,
)
from app.presenters.parts import Cell, Choice, Column, EmptyView, Row, TableView, Tone
from app.presenters.said import in_words
from app.presenters.sorting import sort_words
from app.presenters.words import Tr, foreign
from app.services.event_log import DeskEvent, EventKind
from app.storage.log_tail import LogEntry

_DETAIL_LENGTH, _SAID_LENGTH, _WHOLE_LENGTH = 140, 260, 2000


class Shown(StrEnum):
    """Which list the page shows."""

    EVENTS = "events"
    JOBS = "jobs"
    FAILED = "failed"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class ActivityFacts:
    """What the page is made of, newest first; `has_older` jobs can be asked for.

    Without `has_log` and `has_report` nothing is said of them.
    """

    shown: Shown
    events: tuple[DeskEvent, ...] = ()
    jobs: tuple[JobRecord, ...] = ()
    has_older: bool = False
    now_utc: float = 0.0
    log: tuple[LogEntry, ...] = ()
    query: LogQuery = EVERYTHING
    has_log: bool = False
    has_report: bool = False


@dataclass(frozen=True, slots=True)
class ActivityView:
    """The whole page."""

    title: str
    choices: tuple[Choice, ...]
    chosen: str
    note: str
    table: TableView | None
    empty: EmptyView | None
    older: str
    tools: LogTools | None = None
    report: str = ""
    export: str = ""


def present_activity(facts: ActivityFacts, tr: Tr) -> ActivityView:
    """Decide everything that the page shows."""
    table = _table(facts, tr)
    is_of_jobs = facts.shown in {Shown.JOBS, Shown.FAILED}
    return ActivityView(
        title=tr("Activity"),
        choices=_choices(facts, tr),
        chosen=facts.shown,
        note=_note(facts.shown, tr),
        table=table if table.rows else None,
        empty=None if table.rows else _nothing(facts, tr),
        older=tr("Show older jobs") if facts.has_older and is_of_jobs else "",
        tools=present_tools(facts.query, tr) if facts.shown is Shown.LOG else None,
        report=tr("Support bundle…") if facts.has_report else "",
        export=tr("Export all jobs as CSV") if facts.jobs and is_of_jobs else "",
    )


def _choices(facts: ActivityFacts, tr: Tr) -> tuple[Choice, ...]:
    choices = (
        Choice(Shown.EVENTS, tr("Events")),
        Choice(Shown.JOBS, tr("Jobs")),
        Choice(Shown.FAILED, tr("Not answered")),
    )
    return (*choices, Choice(Shown.LOG, tr("Log"))) if facts.has_log else choices


def _table(facts: ActivityFacts, tr: Tr) -> TableView:
    match facts.shown:
        case Shown.EVENTS:
            return _events(facts, tr)
        case Shown.LOG:
            return present_log(facts.log, facts.query, tr)
        case _:
            return _jobs(_wanted(facts), facts.now_utc, tr)


def _note(shown: Shown, tr: Tr) -> str:
    match shown:
        case Shown.EVENTS:
            return tr("Since this program was started.")
        case Shown.LOG:
            return tr("The newest entries; what jobs say is in none of them.")
        case _:
            return _privacy(tr)


def _privacy(tr: Tr) -> str:
    return tr("Prompts and answers are never kept, so none is here.")


def _wanted(facts: ActivityFacts) -> Sequence[JobRecord]:
    if facts.shown is Shown.JOBS:
        return facts.jobs
    return [job for job in facts.jobs if job.outcome is not JobOutcome.ANSWERED]


def _events(facts: ActivityFacts, tr: Tr) -> TableView:
    columns = (Column(tr("When")), Column(tr("What happened"), is_stretched=True))
    rows = tuple(_event_row(event, facts.now_utc, tr) for event in facts.events)
    name = tr("Events, {n} row|Events, {n} rows", n=len(rows))
    return TableView(columns, rows, name, sort_words(tr))


def _event_row(event: DeskEvent, now_utc: float, tr: Tr) -> Row:
    when = Cell(formats.when(event.at_utc, now_utc, tr), Tone.TEXT2, order=event.at_utc)
    return Row((when, Cell(event_text(event, tr), _tone(event.kind))), key=str(event.at_utc))


def present_event(events: Sequence[DeskEvent], key: str, tr: Tr) -> LogDetail | None:
    """Show an event whole; None if there is none of that key any more."""
    event = next((each for each in events if str(each.at_utc) == key), None)
    if event is None:
        return None
    at = f"{formats.local(event.at_utc):%m-%d %H:%M:%S}"
    return LogDetail(tr("What happened"), at, event_text(event, tr, _WHOLE_LENGTH))


def event_text(event: DeskEvent, tr: Tr, most: int | None = None) -> str:
    """Say in a sentence what happened; at most so many letters come from elsewhere."""
    limit = most or (_SAID_LENGTH if isinstance(event.detail, Said) else _DETAIL_LENGTH)
    detail = foreign(in_words(event.detail, tr, event.at_utc), limit)
    texts = {
        EventKind.JOINED: tr("Joined the network {name}.", name=detail),
        EventKind.LEFT: tr("Left the network {name}.", name=detail),
        EventKind.SHARING: tr("Sharing: jobs are taken."),
        EventKind.PAUSED: tr("Paused: {reason}.", reason=_reason(event.detail, tr)),
        EventKind.FREED: tr("The GPU is free: the models are unloaded."),
        EventKind.OFFLINE: tr("Offline: no proxy is reached."),
        EventKind.PROXY_READY: tr("The proxy at {place} lists this computer.", place=detail),
        EventKind.PROXY_LOST: tr("A connection was lost: {reason}", reason=_sentence(detail)),
        EventKind.ENGINE_FAILED: tr(
            "The engine was started again: {reason}", reason=_sentence(detail)
        ),
        EventKind.TROUBLE: detail,
        EventKind.PAYOUT: detail,
        EventKind.PAID: paid_text(event.detail, tr),
        EventKind.WOKE: tr("The computer slept for {time}.", time=_slept(event.detail, tr)),
    }
    return texts[event.kind]


def paid_text(nanotons: str, tr: Tr) -> str:
    """Say that so much has arrived."""
    amount = NanoTon(int(nanotons) if nanotons.isdecimal() else 0)
    return tr("{amount} arrived at your address.", amount=formats.ton_exact(amount, tr))


def _slept(detail: str, tr: Tr) -> str:
    return formats.duration(float(detail) if detail.isdecimal() else 0.0, tr)


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _reason(reason: str, tr: Tr) -> str:
    texts: dict[str, str] = {
        PauseReason.OWNER: tr("you asked for it"),
        PauseReason.CRASH: tr("the last run did not end well"),
        PauseReason.BATTERY: tr("the computer runs on battery"),
        PauseReason.PROGRAM: tr("a program of yours runs"),
        PauseReason.GPU_USED: tr("other programs use the GPU"),
        PauseReason.UNLOCKED: tr("you are here"),
        PauseReason.HOURS: tr("it is outside of the hours of sharing"),
        PauseReason.HEAT: tr("the card was hot"),
    }
    return texts.get(reason, foreign(reason))


def _tone(kind: EventKind) -> Tone:
    if kind in {EventKind.TROUBLE, EventKind.ENGINE_FAILED}:
        return Tone.PROBLEM
    return Tone.CAUTION if kind in {EventKind.OFFLINE, EventKind.PROXY_LOST} else Tone.TEXT


def _jobs(jobs: Sequence[JobRecord], now_utc: float, tr: Tr) -> TableView:
    columns = (
        Column(tr("Ended")),
        Column(tr("Model"), is_stretched=True),
        Column(tr("Kind")),
        Column(tr("Result")),
        Column(tr("Read"), is_number=True),
        Column(tr("Written"), is_number=True),
        Column(tr("Time"), is_number=True),
        Column(tr("Earned, TON"), is_number=True),
    )
    rows = tuple(_job_row(job, now_utc, tr) for job in jobs)
    name = tr("Jobs, {n} row|Jobs, {n} rows", n=len(rows))
    return TableView(columns, rows, name, sort_words(tr))


def _job_row(job: JobRecord, now_utc: float, tr: Tr) -> Row:
    took = max(0.0, job.finished_at_utc - job.started_at_utc)
    result, tone = _result(job, tr)
    earned = formats.ton_exact(job.fee, tr).value if job.fee else DASH
    cells = (
        Cell(formats.when(job.finished_at_utc, now_utc, tr), order=job.finished_at_utc),
        Cell(foreign(job.model)),
        Cell(_kind(job.path, tr), Tone.TEXT2),
        Cell(result, tone),
        Cell(formats.count(job.usage.prompt, tr), order=job.usage.prompt),
        Cell(formats.count(job.usage.completion, tr), order=job.usage.completion),
        Cell(str(formats.milliseconds(took, tr)), Tone.TEXT2, order=took),
        Cell(earned, order=job.fee),
    )
    return Row(cells, key=job.job_id)


def _kind(path: str, tr: Tr) -> str:
    return tr("voice") if "audio" in path else tr("text")


def _result(job: JobRecord, tr: Tr) -> tuple[str, Tone]:
    match job.outcome:
        case JobOutcome.ANSWERED:
            return tr("answered"), Tone.ACCENT
        case JobOutcome.CANCELLED:
            return tr("taken back"), Tone.TEXT2
        case JobOutcome.REFUSED:
            return tr("refused"), Tone.CAUTION
        case JobOutcome.FAILED:
            return tr("failed"), Tone.PROBLEM


def _nothing(facts: ActivityFacts, tr: Tr) -> EmptyView:
    match facts.shown:
        case Shown.LOG:
            return nothing_noted(facts.query, tr)
        case Shown.EVENTS:
            return EmptyView(tr("Nothing has happened yet"), tr("Joining a network comes first."))
        case Shown.JOBS:
            sentence = tr("Each job stands here as soon as it has ended.")
            return EmptyView(tr("No jobs yet"), sentence)
        case Shown.FAILED:
            return EmptyView(tr("Every job was answered"), tr("Those that are not stand here."))
