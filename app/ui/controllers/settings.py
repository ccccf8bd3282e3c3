"""Feeds the page of settings."""

from collections.abc import Iterator

from app.presenters.settings_page import SettingsEditor
from app.services.desk_state import DeskState
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.settings import SettingsPage


class SettingsController:
    """Shows what is in force and keeps what is typed."""

    def __init__(self, page: SettingsPage, parts: Parts, wishes: Wishes) -> None:
        store = parts.desk.settings
        self._page = page
        self._editor = editor = SettingsEditor(store, page.show_view, parts.tr)
        actions = wishes.actions
        page.changed.connect(lambda name, text: actions.run(editor.change(name, text)))
        page.reset.connect(lambda name: actions.run(editor.reset(name)))
        page.searched.connect(lambda words: editor.search(words))  # noqa: PLW0108 - slots have no weak references

    def grow(self) -> Iterator[None]:
        """Make the rows ahead: they are many."""
        yield from self._page.grow(self._editor.view())

    def visited(self) -> None:
        """Show what is in force now."""
        self._editor.refresh()

    def show_state(self, _state: DeskState) -> None:
        """Nothing here follows the state."""
