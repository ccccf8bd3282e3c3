"""Feeds the page of the network and carries out what it asks for."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.domain.settings import LOOK_ONLY, PRACTICE
from app.presenters.network_page import (
    LEAVE,
    LOOK_AT_FILE,
    USE_PRACTICE,
    NetworkPageFacts,
    present_network,
)
from app.services.desk_state import DeskState
from app.ui.controllers.parts import Account, Parts, Wishes
from app.ui.pages.network import NetworkPage

CHAIN_EVERY_S = 15.0


class NetworkController:
    """Shows the network; the owner's account is read again now and then."""

    def __init__(self, page: NetworkPage, parts: Parts, wishes: Wishes) -> None:
        self._page = page
        self._parts = parts
        self._wishes = wishes
        self._chain: Account | None = None
        self._read_at = float("-inf")
        page.acted.connect(self._acted)

    def visited(self) -> None:
        """Show the present at once."""
        self.show_state(self._parts.desk.state)

    def show_state(self, state: DeskState) -> None:
        """Show how the network stands."""
        now, joined = self._parts.clock(), self._parts.desk.joined
        if joined is None:
            self._chain = None
        elif joined.network.chain is not None and now - self._read_at >= CHAIN_EVERY_S:
            self._read_at = now
            self._wishes.actions.run(self._read_chain())
        root = None if joined is None else joined.network.root
        facts = NetworkPageFacts(state, root, self._chain, now)
        self._page.show_view(present_network(facts, self._parts.tr))

    async def _read_chain(self) -> None:
        self._chain = await self._parts.account()

    def _acted(self, action: str) -> None:
        desk = self._parts.desk
        if action == USE_PRACTICE:
            self._wishes.actions.run(desk.use_network(PRACTICE))
        elif action == LEAVE:
            self._wishes.actions.run(desk.use_network(""))
        elif (file := self._choose_file()) is not None:
            word = LOOK_ONLY if action == LOOK_AT_FILE else ""
            self._wishes.actions.run(desk.use_network(f"{word}{file}"))

    def _choose_file(self) -> Path | None:
        tr = self._parts.tr
        name, _ = QFileDialog.getOpenFileName(
            self._page, tr("Choose a network file"), "", f"{tr('Network files')} (*.toml *.json)"
        )
        return Path(name) if name else None
