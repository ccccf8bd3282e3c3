"""Shows the support bundle and saves it where the owner says."""

import asyncio
from importlib import import_module

from app.domain.support import Bundle
from app.presenters.support import SupportView, present_bundle, saved_text
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.earnings_control import SaveAs, ask_for_file
from app.ui.widgets.page import Page
from app.ui.widgets.support_sheet import BackFoot, SupportFoot, SupportList, TextView

_WRITER = "app.services.support_bundle"
"""Loaded when it is needed: the window's start does not wait for it."""


class ReportSheet:
    """A bundle in the sheet of a page; it is made anew each time it is opened."""

    def __init__(
        self, page: Page, parts: Parts, wishes: Wishes, save_as: SaveAs = ask_for_file
    ) -> None:
        self._page = page
        self._parts = parts
        self._wishes = wishes
        self._save_as = save_as

    def open(self) -> None:
        """Collect what is inside, and show it."""
        if self._parts.report is not None:
            self._wishes.actions.run(self._open())

    async def _open(self) -> None:
        assert self._parts.report is not None  # noqa: S101 - opened only then
        bundle = await self._parts.report()
        view = await asyncio.to_thread(present_bundle, bundle, self._parts.tr)
        self._show_list(bundle, view, is_open=False)

    def _show_list(self, bundle: Bundle, view: SupportView, *, is_open: bool) -> None:
        content, foot = SupportList(view), SupportFoot(view)
        content.opened.connect(lambda name: self._show_file(bundle, view, name))
        foot.saving.connect(
            lambda: self._wishes.actions.run(self._save(bundle, view, foot), busy=foot.save)
        )
        show = self._page.sheet.turn if is_open else self._page.sheet.open
        show(view.title, content, foot)

    def _show_file(self, bundle: Bundle, view: SupportView, name: str) -> None:
        file = next(each for each in view.files if each.name == name)
        foot = BackFoot(view.back)
        foot.back.connect(lambda: self._show_list(bundle, view, is_open=True))
        content = TextView(file.about, file.preview, file.name)
        self._page.sheet.turn(file.name, content, foot)

    async def _save(self, bundle: Bundle, view: SupportView, foot: SupportFoot) -> None:
        path = await self._save_as(self._page, view.file_name)
        if path is not None:
            module = await asyncio.to_thread(import_module, _WRITER)
            await asyncio.to_thread(module.write_bundle, bundle, path)
            foot.say(saved_text(path.name, self._parts.tr))
