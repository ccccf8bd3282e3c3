"""The log of a command that runs for long: in a file, warnings on the terminal as well."""

import logging
import platform
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app import __version__
from app.domain.redaction import Redactor
from app.storage.fault_file import noting_faults, take_fault
from app.storage.log_file import use_level, writing_log
from app.storage.paths import data_dir, log_dir, settings_dir

_log = logging.getLogger(__name__)


def own_redactor() -> Redactor:
    """Return what takes secrets and the names of this computer's folders out of a text."""
    places = {data_dir(): "<data>", settings_dir(): "<settings>", Path.home(): "~"}
    return Redactor({str(path): name for path, name in places.items() if len(path.parts) > 1})


@contextmanager
def logging_into(name: str) -> Iterator[None]:
    """Keep the log `name` while inside, with whatever error ends the program."""
    redact = own_redactor()
    faults = log_dir() / f"{name}.fault"
    use_level("info")
    with writing_log(log_dir() / f"{name}.log", redact), _on_terminal(), _uncaught():
        told = (__version__, name, platform.python_version(), platform.system(), platform.machine())
        _log.info("Version %s begins: %s, Python %s, %s %s.", *told)
        if text := take_fault(faults, redact):
            _log.error("The run before crashed in the interpreter:\n%s", text)
        with noting_faults(faults):
            try:
                yield
            except Exception as error:
                _log.critical("The program ends by an error.", exc_info=error)
                raise
        _log.info("The program ends as it was asked to.")


@contextmanager
def _on_terminal() -> Iterator[None]:
    """Show warnings as they are shown where nothing is kept."""
    shown = logging.lastResort
    if shown is None:
        yield
        return
    logging.getLogger().addHandler(shown)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(shown)


@contextmanager
def _uncaught() -> Iterator[None]:
    """Note errors that come out of callbacks and threads, where no caller meets them."""
    of_main, of_threads = sys.excepthook, threading.excepthook

    def note_main(kind: type[BaseException], error: BaseException, trace: object) -> None:
        _log.error("An error came out of a callback.", exc_info=error)
        of_main(kind, error, trace)  # type: ignore[arg-type] # it is passed on as it came

    def note_thread(failure: threading.ExceptHookArgs) -> None:
        _log.error("An error ended a thread.", exc_info=failure.exc_value)
        of_threads(failure)

    sys.excepthook, threading.excepthook = note_main, note_thread
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook = of_main, of_threads
