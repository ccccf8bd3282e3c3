"""The one place where a click becomes a coroutine."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.presenters.parts import BannerView, Rank
from app.presenters.said import hint_of, message_of
from app.presenters.words import Tr, foreign
from app.ui.widgets.dialog import Dialog

MESSAGE_LIMIT = 200

_log = logging.getLogger(__name__)

Report = Callable[[BannerView], None]


class Actions:
    """Runs what clicks ask for in the application's TaskGroup.

    What the owner can understand is shown by `report` in plain words; anything else is a bug: it
    goes to the log whole, and the owner is told that it happened.
    """

    def __init__(self, tasks: asyncio.TaskGroup, report: Report, tr: Tr) -> None:
        self._tasks = tasks
        self._report = report
        self._tr = tr
        self._running: set[asyncio.Task[None]] = set()
        self._following: set[asyncio.Task[None]] = set()

    def run(
        self,
        work: Coroutine[Any, Any, object],
        *,
        busy: QWidget | None = None,
        on_error: Report | None = None,
    ) -> None:
        """Do `work`; `busy` is disabled meanwhile, `on_error` shows errors in place of `report`."""
        was_enabled = busy is not None and busy.isEnabled()
        if busy is not None:
            busy.setEnabled(False)
        task = self._tasks.create_task(self._carry_out(work, on_error or self._report))
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        if busy is not None and was_enabled:
            task.add_done_callback(lambda _task: enable(busy))

    def follow(self, work: Coroutine[Any, Any, object]) -> None:
        """Do work that has no end of its own; nobody waits for it when the program ends."""
        task = self._tasks.create_task(self._carry_out(work, self._report))
        self._following.add(task)
        task.add_done_callback(self._following.discard)

    async def _carry_out(self, work: Coroutine[Any, Any, object], report: Report) -> None:
        try:
            await work
        except AppError as error:
            report(error_banner(error, self._tr))
        except Exception:  # noqa: BLE001 - a bug must not take the whole application down
            _log.exception("A click failed")
            report(bug_banner(self._tr))

    async def finish(self, limit_s: float) -> None:
        """Wait for what runs, and cancel what is left after the limit and what only follows."""
        for task in self._following:
            task.cancel()
        own = asyncio.current_task()
        waiting = {task for task in self._running if task is not own}
        if not waiting:
            return
        _done, late = await asyncio.wait(waiting, timeout=limit_s)
        for task in late:
            task.cancel()


def enable(widget: QWidget) -> None:
    """Let a button be pressed again, unless its page is gone."""
    try:
        widget.setEnabled(True)
    except RuntimeError:  # Qt deleted it meanwhile
        _log.debug("A button was gone when its work ended")


def error_banner(error: AppError, tr: Tr) -> BannerView:
    """Say what went wrong and what helps."""
    message = foreign(message_of(error, tr), MESSAGE_LIMIT)
    parts = [_sentence(message[:1].upper() + message[1:]), _sentence(hint_of(error, tr))]
    text = " ".join(part for part in parts if part)
    return BannerView(Rank.PROBLEM, _sentence(tr(error.title)), text, can_close=True)


def bug_banner(tr: Tr) -> BannerView:
    """Say that something happened which should not."""
    return BannerView(
        Rank.PROBLEM,
        tr("Something unexpected went wrong."),
        tr("It is in the log; the support bundle on the Activity page holds it."),
        can_close=True,
    )


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".?!…" else f"{text}."


async def answer(dialog: Dialog) -> str:
    """Ask a question and wait for the key of the answer, "" for the safe one."""
    given: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    dialog.answered.connect(lambda key: None if given.done() else given.set_result(key))
    dialog.open()
    try:
        return await given
    finally:
        dialog.hide()
        dialog.deleteLater()
