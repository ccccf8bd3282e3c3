"""What went wrong, as the owner should read it: a state, a sentence and a way out."""

import errno
from collections.abc import Iterator

from app.domain.errors import AppError
from app.domain.pause import BadEnd
from app.engine.errors import EngineError, EngineUnsafeError
from app.models.catalogue import ModelNotFoundError
from app.services.desk_state import Trouble, TroubleAction, TroubleKind
from app.services.practice import PracticeError
from app.storage.database import LedgerError
from app.storage.network_file import NetworkFileError
from app.storage.settings_file import SettingsFileError
from app.ton.chain import ChainError
from app.ton.root_data import RootDataError
from app.wallet.errors import KeyringLockedError

_NEWER = "newer version"
_FULL = ("disk is full", "No space left")
_BY_TYPE: tuple[tuple[type[AppError], TroubleKind], ...] = (
    (LedgerError, TroubleKind.LEDGER),
    (NetworkFileError, TroubleKind.NETWORK_FILE),
    (SettingsFileError, TroubleKind.SETTINGS),
    (ChainError, TroubleKind.CHAIN),
    (RootDataError, TroubleKind.CHAIN),
    (ModelNotFoundError, TroubleKind.MODEL),
    (EngineUnsafeError, TroubleKind.PROTECTION),
    (EngineError, TroubleKind.ENGINE),
    (KeyringLockedError, TroubleKind.KEYRING_LOCKED),
    (PracticeError, TroubleKind.PRACTICE),
)
_ACTIONS = {
    TroubleKind.LEDGER: TroubleAction.OPEN_DATA_FOLDER,
    TroubleKind.NEWER_LEDGER: TroubleAction.OPEN_DATA_FOLDER,
    TroubleKind.DISK_FULL: TroubleAction.RETRY,
    TroubleKind.NETWORK_FILE: TroubleAction.CHOOSE_NETWORK,
    TroubleKind.MODEL: TroubleAction.CHOOSE_MODEL,
    TroubleKind.SETTINGS: TroubleAction.OPEN_SETTINGS,
    TroubleKind.PROTECTION: TroubleAction.OPEN_SETTINGS,
    TroubleKind.SECURITY: TroubleAction.SUPPORT_BUNDLE,
    TroubleKind.KEYRING_LOCKED: TroubleAction.UNLOCK_KEYRING,
    TroubleKind.CRASHED: TroubleAction.SUPPORT_BUNDLE,
}
_RETRIED = {
    TroubleKind.CHAIN: 15.0,
    TroubleKind.PRACTICE: 5.0,
    TroubleKind.ENGINE: 30.0,
    TroubleKind.DISK_FULL: 60.0,
    TroubleKind.PORT_BUSY: 30.0,
    TroubleKind.LEDGER: 30.0,
    TroubleKind.OTHER: 30.0,
}
"""Seconds after which it is tried again by itself; what is not here waits for the owner."""

ENGINE_FAILS = "The engine ends again and again"
GIVES_UP_AFTER = 4
"""Starts of the engine that fail one after the other; the fifth waits for the owner."""


def trouble_of(error: AppError, now_utc: float, *, failures: int = 1) -> Trouble:
    """Describe an error because of which nothing is shared; `failures` counts those in a row."""
    kind = _kind_of(error)
    delay_s = _RETRIED.get(kind)
    if kind is TroubleKind.ENGINE and failures >= GIVES_UP_AFTER:
        delay_s = None
    return Trouble(
        kind=kind,
        title=error.title,
        sentence=str(error),
        hint=error.hint,
        action=_ACTIONS.get(kind, TroubleAction.RETRY),
        blocks=True,
        since_utc=now_utc,
        retry_utc=None if delay_s is None else now_utc + delay_s * min(failures, 20),
    )


def engine_trouble(reason: str, now_utc: float) -> Trouble:
    """Describe an engine that cannot be kept alive."""
    return Trouble(
        kind=TroubleKind.ENGINE,
        title=ENGINE_FAILS,
        sentence=f"The last reason was: {reason}.",
        hint="Free memory or choose a smaller model, then try again.",
        action=TroubleAction.RETRY,
        blocks=True,
        since_utc=now_utc,
    )


def notice(
    kind: TroubleKind, title: str, sentence: str, now_utc: float, *, what: str = ""
) -> Trouble:
    """Describe something that the owner should know and that stops nothing."""
    action = _ACTIONS.get(kind, TroubleAction.NONE)
    return Trouble(kind, title, sentence, action=action, since_utc=now_utc, what=what)


def clock_notice(jumped_s: float, now_utc: float) -> Trouble:
    """Describe that somebody has set the clock."""
    text = f"It was moved by {jumped_s:+.0f} s; times before that are off by as much."
    return notice(TroubleKind.CLOCK, "The clock was set", text, now_utc, what=str(jumped_s))


def bad_end_notice(end: BadEnd, now_utc: float) -> Trouble:
    """Describe how the last run ended; what can be done is to look at the report."""
    sentences = {
        BadEnd.PROGRAM: "The program stopped unexpectedly while it shared.",
        BadEnd.COMPUTER: "The computer was restarted or lost power while it shared.",
        BadEnd.UNKNOWN: "What this program noted of its last run is damaged.",
    }
    text = f"{sentences[end]} Limits are lower now."
    return notice(TroubleKind.CRASHED, "The last run did not end well", text, now_utc, what=end)


def app_error_in(error: BaseException) -> AppError | None:
    """Return what the owner may see of an error or a group of them, None if it is a bug.

    A full disk counts as something to see, wherever it was met.
    """
    leaves = list(_leaves(error))
    if not all(isinstance(leaf, AppError | OSError) for leaf in leaves):
        return None
    for leaf in leaves:
        if isinstance(leaf, AppError):
            return leaf
    first = leaves[0]
    if isinstance(first, OSError) and first.errno in {errno.ENOSPC, errno.EDQUOT, errno.EADDRINUSE}:
        return SystemTroubleError(first)
    return None


class SystemTroubleError(AppError):
    """The system refuses something."""

    title = "The system refused"

    def __init__(self, error: OSError) -> None:
        super().__init__(f"{error.strerror or error}")
        self.kind = (
            TroubleKind.PORT_BUSY if error.errno == errno.EADDRINUSE else TroubleKind.DISK_FULL
        )


def _leaves(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _leaves(each)
    else:
        yield error


def _kind_of(error: AppError) -> TroubleKind:
    if isinstance(error, SystemTroubleError):
        return error.kind
    kind = next((kind for known, kind in _BY_TYPE if isinstance(error, known)), TroubleKind.OTHER)
    text = str(error)
    if any(words in text for words in _FULL):
        return TroubleKind.DISK_FULL
    if kind is TroubleKind.LEDGER and _NEWER in text:
        return TroubleKind.NEWER_LEDGER
    return kind
