import errno
from dataclasses import replace

import pytest

from app.domain.errors import AppError
from app.engine.errors import EngineLostError, EngineUnsafeError
from app.models.catalogue import ModelNotFoundError
from app.services.desk_state import TroubleAction, TroubleKind
from app.services.practice import PracticeError
from app.services.troubles import (
    GIVES_UP_AFTER,
    SystemTroubleError,
    app_error_in,
    engine_trouble,
    notice,
    trouble_of,
)
from app.storage.database import LedgerBusyError, LedgerError
from app.storage.network_file import NetworkFileError
from app.storage.settings_file import SettingsFileError
from app.ton.chain import ChainUnavailableError
from app.wallet.errors import KeyringLockedError

NOW = 1000.0


@pytest.mark.parametrize(
    ("error", "kind", "action", "delay_s"),
    [
        (LedgerError("damaged"), TroubleKind.LEDGER, TroubleAction.OPEN_DATA_FOLDER, 30),
        (EngineUnsafeError("x"), TroubleKind.PROTECTION, TroubleAction.OPEN_SETTINGS, None),
        (LedgerBusyError("in use"), TroubleKind.LEDGER, TroubleAction.OPEN_DATA_FOLDER, 30),
        (
            LedgerError("was written by a newer version of this program"),
            TroubleKind.NEWER_LEDGER,
            TroubleAction.OPEN_DATA_FOLDER,
            None,
        ),
        (
            LedgerError("x cannot be written (database or disk is full)"),
            TroubleKind.DISK_FULL,
            TroubleAction.RETRY,
            60,
        ),
        (NetworkFileError("x"), TroubleKind.NETWORK_FILE, TroubleAction.CHOOSE_NETWORK, None),
        (SettingsFileError("x"), TroubleKind.SETTINGS, TroubleAction.OPEN_SETTINGS, None),
        (ChainUnavailableError("x"), TroubleKind.CHAIN, TroubleAction.RETRY, 15),
        (ModelNotFoundError("x"), TroubleKind.MODEL, TroubleAction.CHOOSE_MODEL, None),
        (EngineLostError("x"), TroubleKind.ENGINE, TroubleAction.RETRY, 30),
        (PracticeError("x"), TroubleKind.PRACTICE, TroubleAction.RETRY, 5),
        (KeyringLockedError("x"), TroubleKind.KEYRING_LOCKED, TroubleAction.UNLOCK_KEYRING, None),
        (AppError("x"), TroubleKind.OTHER, TroubleAction.RETRY, 30),
    ],
)
def test_each_error_has_a_state_and_a_way_out(
    error: AppError, kind: TroubleKind, action: TroubleAction, delay_s: float | None
) -> None:
    trouble = trouble_of(error, NOW)
    assert (trouble.kind, trouble.action, trouble.blocks) == (kind, action, True)
    assert trouble.retry_utc == (None if delay_s is None else NOW + delay_s)
    assert (trouble.title, trouble.sentence, trouble.hint) == (error.title, str(error), error.hint)


def test_retries_become_rarer() -> None:
    error = ChainUnavailableError("x")
    assert trouble_of(error, NOW, failures=3).retry_utc == NOW + 45
    assert trouble_of(error, NOW, failures=10**6).retry_utc == NOW + 300


def test_an_engine_that_never_starts_waits_for_the_owner() -> None:
    error = EngineLostError("x")
    assert trouble_of(error, NOW, failures=GIVES_UP_AFTER - 1).retry_utc is not None
    assert trouble_of(error, NOW, failures=GIVES_UP_AFTER).retry_utc is None
    stuck = engine_trouble("it ran out of memory", NOW)
    assert stuck.blocks
    assert "it ran out of memory." in stuck.sentence


def test_the_error_of_a_group_is_found() -> None:
    error = ChainUnavailableError("x")
    assert app_error_in(error) is error
    group = BaseExceptionGroup("", [BaseExceptionGroup("", [error]), OSError(5, "x")])
    assert app_error_in(group) is error


@pytest.mark.parametrize(
    "bug", [ValueError("x"), ExceptionGroup("", [AppError("x"), ValueError("x")]), OSError(5, "x")]
)
def test_bugs_are_not_hidden(bug: BaseException) -> None:
    assert app_error_in(bug) is None


@pytest.mark.parametrize(
    ("code", "kind"),
    [(errno.ENOSPC, TroubleKind.DISK_FULL), (errno.EADDRINUSE, TroubleKind.PORT_BUSY)],
)
def test_what_the_system_refuses_can_be_seen(code: int, kind: TroubleKind) -> None:
    found = app_error_in(ExceptionGroup("", [OSError(code, "refused")]))
    assert isinstance(found, SystemTroubleError)
    assert trouble_of(found, NOW).kind is kind
    assert str(found) == "refused"


def test_a_notice_stops_nothing() -> None:
    told = notice(TroubleKind.CRASHED, "Title", "Sentence.", NOW)
    assert not told.blocks
    assert told.action is TroubleAction.SUPPORT_BUNDLE
    assert replace(told, title="x") != told
