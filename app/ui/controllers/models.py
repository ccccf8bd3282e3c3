"""Feeds the page of the models and carries out what it asks for."""

import time
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.domain.errors import AppError
from app.presenters.models import Check, Models, ModelsFacts, ModelsSource, present_models
from app.services.desk_state import DeskState
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.models import ModelsPage

SHOW_EVERY_S = 0.1
"""The shortest time between two looks at a check that goes on."""


class ModelsController:
    """Shows the models; they are looked at again with every visit."""

    def __init__(
        self, page: ModelsPage, parts: Parts, wishes: Wishes, models: ModelsSource
    ) -> None:
        self._page = page
        self._parts = parts
        self._wishes = wishes
        self._source = models
        self._models: Models | None = None
        self._checks: dict[str, Check] = {}
        self._shown_at = 0.0
        page.add_wanted.connect(self._add)
        page.check_wanted.connect(lambda source: wishes.actions.run(self._check(source)))
        page.remove_wanted.connect(lambda source: wishes.actions.run(self._remove(source)))

    def visited(self) -> None:
        """Look at the models again."""
        self._wishes.actions.run(self._read())
        self._show()

    def show_state(self, state: DeskState) -> None:
        """Show where the models are served, and what memory is free."""
        joined = self._parts.desk.joined
        models = () if joined is None else joined.network.models
        facts = ModelsFacts(
            state,
            self._parts.cards.hardware,
            self._models,
            {model.source: model.served_as for model in models},
            self._checks,
        )
        self._shown_at = time.monotonic()
        self._page.show_view(present_models(facts, self._parts.tr))

    def _show(self) -> None:
        self.show_state(self._parts.desk.state)

    async def _read(self) -> None:
        self._models = await self._source.models()
        self._show()

    def _add(self) -> None:
        title = self._parts.tr("Choose a folder with a converted model")
        if folder := QFileDialog.getExistingDirectory(self._page, title):
            self._wishes.actions.run(self._take_in(Path(folder)))

    async def _take_in(self, folder: Path) -> None:
        await self._source.add(folder)
        await self._read()

    async def _remove(self, source: str) -> None:
        await self._source.remove(source)
        self._checks.pop(source, None)
        await self._read()

    async def _check(self, source: str) -> None:
        self._note(source, Check())
        try:
            verdict = await self._source.verify(source, lambda share: self._tell(source, share))
        except AppError as error:
            self._note(source, Check(error=str(error)))
        else:
            self._note(source, Check(1.0, verdict))

    def _tell(self, source: str, share: float) -> None:
        check = self._checks.get(source)
        if check is None or not check.is_running:
            return
        self._checks[source] = replace(check, share=share)
        if time.monotonic() - self._shown_at >= SHOW_EVERY_S:
            self._show()

    def _note(self, source: str, check: Check) -> None:
        self._checks[source] = check
        self._show()
