"""Feeds the page on which the network is tried, and asks what it is told to ask."""

import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.domain.errors import AppError
from app.domain.try_it import Answered
from app.presenters import navigation as nav
from app.presenters.said import hint_of, message_of
from app.presenters.try_it import (
    MOST_EXCHANGES,
    Exchange,
    Stage,
    TryItDesk,
    TryItFacts,
    chat_models,
    present_try_it,
    readable,
    speech_models,
    talk_before,
)
from app.services.desk_state import DeskState
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.try_it import TryItPage

SHOW_EVERY_S = 0.05
"""The shortest time between two looks at an answer that is being written."""

Send = Callable[[Callable[[str], None]], Awaitable[Answered]]


class TryItController:
    """Keeps the talk while the program runs; nothing of it is written down."""

    def __init__(self, page: TryItPage, parts: Parts, wishes: Wishes, desk: TryItDesk) -> None:
        self._page = page
        self._parts = parts
        self._wishes = wishes
        self._desk = desk
        self._network = ""
        self._served: tuple[str, ...] = ()
        self._chat_model = self._speech_model = ""
        self._exchanges: tuple[Exchange, ...] = ()
        self._shown_at = 0.0
        self._connect()

    def _connect(self) -> None:
        page = self._page
        page.asked.connect(self._ask)
        page.stopped.connect(self._stop)
        page.cleared.connect(self._clear)
        page.chat_model_chosen.connect(self._choose_chat_model)
        page.speech_model_chosen.connect(self._choose_speech_model)
        page.file_wanted.connect(self._choose_file)
        page.sample_wanted.connect(lambda: self._send_file(self._desk.sample))
        page.file_dropped.connect(lambda name: self._send_file(Path(name)))
        page.acted.connect(lambda _action: self._wishes.open_page(nav.NETWORK))

    def visited(self) -> None:
        """Show the talk so far."""
        self.show_state(self._parts.desk.state)

    def show_state(self, state: DeskState) -> None:
        """Show the page; another network serves other models."""
        network = "" if state.network is None else state.network.root_address
        if network != self._network:
            self._network, self._served = network, ()
        models = self._models(state)
        self._chat_model = _kept(self._chat_model, chat_models(models))
        self._speech_model = _kept(self._speech_model, speech_models(models))
        self._shown_at = time.monotonic()
        facts = TryItFacts(
            state,
            models,
            self._chat_model,
            self._speech_model,
            self._exchanges,
            self._desk.spent,
            has_sample=self._desk.sample is not None,
        )
        self._page.show_view(present_try_it(facts, self._parts.tr))

    def _models(self, state: DeskState) -> tuple[str, ...]:
        """Name what the network said it serves; before it was asked, what is served here."""
        own = () if state.network is None else state.network.models
        return self._served or own

    def _show(self) -> None:
        self.show_state(self._parts.desk.state)

    def _ask(self, question: str) -> None:
        talk, model = talk_before(self._exchanges, question), self._chat_model
        self._begin(Exchange(question, model), lambda show: self._desk.ask(model, talk, show))

    def _choose_file(self) -> None:
        tr = self._parts.tr
        kinds = f"{tr('Recordings')} (*.wav *.flac *.mp3 *.ogg *.opus *.m4a *.webm)"
        name, _ = QFileDialog.getOpenFileName(self._page, tr("Choose a recording"), "", kinds)
        if name:
            self._send_file(Path(name))

    def _send_file(self, path: Path | None) -> None:
        model = self._speech_model
        if path is None or not model:
            return

        async def send(show: Callable[[str], None]) -> Answered:
            recording = await self._desk.read_recording(path)
            return await self._desk.hear(model, recording, show)

        self._begin(Exchange(path.name, model, is_recording=True), send)

    def _begin(self, exchange: Exchange, send: Send) -> None:
        if any(each.is_running for each in self._exchanges):
            return
        self._exchanges = (*self._exchanges, exchange)[-MOST_EXCHANGES:]
        self._show()
        self._wishes.actions.run(self._carry_out(send))

    async def _carry_out(self, send: Send) -> None:
        began = time.monotonic()
        try:
            answered = await send(self._add)
            self._change(self._exchanges[-1].ended(answered, time.monotonic() - began))
        except AppError as error:
            tr = self._parts.tr
            text = " ".join(part for part in (message_of(error, tr), hint_of(error, tr)) if part)
            self._change(replace(self._exchanges[-1], stage=Stage.FAILED, error=text))
        finally:
            if self._exchanges[-1].is_running:
                self._change(replace(self._exchanges[-1], stage=Stage.STOPPED))
        await self._ask_what_is_served()

    async def _ask_what_is_served(self) -> None:
        """Offer what the network names, now that its gateway runs anyway."""
        with suppress(AppError):
            self._served = await self._desk.models()
            self._show()

    def _add(self, piece: str) -> None:
        last = self._exchanges[-1]
        stage = Stage.ANSWERING if last.stage is Stage.WAITING else last.stage
        self._exchanges = (
            *self._exchanges[:-1],
            replace(last, answer=last.answer + readable(piece), stage=stage),
        )
        if time.monotonic() - self._shown_at >= SHOW_EVERY_S:
            self._show()

    def _change(self, exchange: Exchange) -> None:
        self._exchanges = (*self._exchanges[:-1], exchange)
        self._show()

    def _stop(self) -> None:
        if self._exchanges and self._exchanges[-1].is_running:
            self._desk.stop()
            self._change(replace(self._exchanges[-1], stage=Stage.STOPPING))

    def _clear(self) -> None:
        self._exchanges = ()
        self._show()

    def _choose_chat_model(self, name: str) -> None:
        self._chat_model = name
        self._show()

    def _choose_speech_model(self, name: str) -> None:
        self._speech_model = name
        self._show()


def _kept(chosen: str, offered: tuple[str, ...]) -> str:
    return chosen if chosen in offered else next(iter(offered), "")
