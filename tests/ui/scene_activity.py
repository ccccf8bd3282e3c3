"""The activity page with its log, and the support bundle over it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.domain.support import Bundle, BundleFile, Part
from app.presenters.activity import ActivityFacts, Shown, present_activity
from app.presenters.log_view import LogQuery
from app.presenters.support import present_bundle
from app.presenters.words import Tr
from app.services.event_log import DeskEvent, EventKind
from app.storage.log_tail import LogEntry
from app.ui.pages.activity import ActivityPage
from app.ui.widgets.support_sheet import BackFoot, SupportFoot, SupportList, TextView

NOW = 1_795_019_640.0
_TRACE = ("ValueError", "  at app/ui/actions.py:53 in _carry_out")
LOG = (
    LogEntry(NOW, "INFO", "app.services.event_log", "Event: sharing."),
    LogEntry(NOW - 9, "ERROR", "app.ui.actions", "A click failed", _TRACE),
    LogEntry(NOW - 12, "WARNING", "app.engine.supervisor", "The engine was lost: it went silent."),
    LogEntry(NOW - 60, "DEBUG", "app.network.session", "The link to a peer ended."),
    LogEntry(NOW - 90, "INFO", "app.cli.logs", "Version 0.1.0 begins: window, Python 3.11.7."),
)
EVENTS = (
    DeskEvent(NOW, EventKind.PAID, "200000000"),
    DeskEvent(NOW - 60, EventKind.SHARING),
    DeskEvent(NOW - 7900, EventKind.WOKE, "7800"),
    DeskEvent(NOW - 8000, EventKind.PROXY_LOST, "10.0.0.1:9000: it was silent for 60 seconds"),
)
BUNDLE = Bundle(
    tuple(
        BundleFile(name, part, "INFO app.services.desk: The network was joined.\n" * lines)
        for name, part, lines in (
            ("about.txt", Part.ABOUT, 8), ("versions.txt", Part.VERSIONS, 20),
            ("computer.txt", Part.COMPUTER, 60), ("settings.txt", Part.SETTINGS, 34),
            ("events.txt", Part.EVENTS, 12), ("ledgers.txt", Part.LEDGERS, 9),
            ("log-window.txt", Part.LOG, 900), ("crash-window.txt", Part.CRASH, 40),
        )
    ),
    NOW,
)  # fmt: skip


def page(tr: Tr, shown: Shown, query: LogQuery | None = None) -> ActivityPage:
    made = ActivityPage()
    facts = ActivityFacts(
        shown, EVENTS, log=LOG, query=query or LogQuery(), has_log=True, has_report=True,
        now_utc=NOW,
    )  # fmt: skip
    made.show_view(present_activity(facts, tr))
    return made


def events(tr: Tr) -> QWidget:
    return page(tr, Shown.EVENTS)


def log(tr: Tr) -> QWidget:
    return page(tr, Shown.LOG)


def support(tr: Tr) -> QWidget:
    made = page(tr, Shown.EVENTS)
    view = present_bundle(BUNDLE, tr)
    made.sheet.open(view.title, SupportList(view), SupportFoot(view))
    return made


def support_file(tr: Tr) -> QWidget:
    made = page(tr, Shown.LOG)
    view = present_bundle(BUNDLE, tr)
    file = view.files[-2]
    content = TextView(file.about, file.preview, file.name)
    made.sheet.open(file.name, content, BackFoot(view.back))
    return made


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    "activity-events": events,
    "activity-log": log,
    "activity-support": support,
    "activity-support-file": support_file,
}
