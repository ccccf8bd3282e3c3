"""Feeds the page of the network and carries out what it asks for."""

from collections.abc import Callable, Coroutine, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog

from app.domain.errors import AppError
from app.domain.network import RootConfig
from app.domain.settings import LOOK_ONLY, PRACTICE
from app.presenters.eligibility import as_text, eligibility_view
from app.presenters.network_page import (
    CHANGE_RULES,
    CHECK_COMPUTER,
    GIVE,
    JOIN,
    LEAVE,
    LOOK_AT_FILE,
    USE_PRACTICE,
    NetworkPageFacts,
    present_network,
)
from app.presenters.network_rules import present_rules, read_rules
from app.presenters.network_workers import present_model_workers
from app.services.chain_story import ChainStory
from app.services.desk_state import DeskState
from app.services.joined import Joined
from app.ton.address import parse_address
from app.ui.controllers.parts import Account, NetworkRules, Parts, Wishes
from app.ui.pages.network import NetworkPage
from app.ui.pages.network_sheets import ComputerSheet, CopyFoot, RulesForm

CHAIN_EVERY_S, STORY_EVERY_S = 15.0, 4.0
"""How often an account is read from servers of others, and the chain of this computer."""


class NetworkController:
    """Shows the network; what the chain wrote is read again now and then."""

    def __init__(self, page: NetworkPage, parts: Parts, wishes: Wishes) -> None:
        self._page = page
        self._parts = parts
        self._wishes = wishes
        self._chain: Account | None = None
        self._story: ChainStory | None = None
        self._joined: Joined | None = None
        self._read_at = float("-inf")
        self._is_silent = False
        self._own: dict[str, Callable[[], Coroutine[Any, Any, None]]] = {
            GIVE: self._give, CHANGE_RULES: self._change_rules, CHECK_COMPUTER: self._check,
        }  # fmt: skip
        page.acted.connect(self._acted)
        page.model_opened.connect(self._open_model)
        page.wished.connect(self._wished)

    def grow(self) -> Iterator[None]:
        """Make the cards ahead, of what is known without asking a server."""
        facts = self._facts(self._parts.desk.state, self._parts.clock())
        self._page.show_view(present_network(facts, self._parts.tr))
        yield

    def visited(self) -> None:
        """Show the present at once."""
        self.show_state(self._parts.desk.state)

    def show_state(self, state: DeskState) -> None:
        """Show how the network stands."""
        now, joined = self._parts.clock(), self._parts.desk.joined
        if joined is not self._joined:
            self._joined, self._chain, self._story = joined, None, None
            self._read_at, self._is_silent = float("-inf"), False
        if self._is_due(joined, now):
            self._read_at = now
            self._wishes.actions.run(self._read_chain())
        self._page.show_view(present_network(self._facts(state, now), self._parts.tr))

    def _is_due(self, joined: Joined | None, now: float) -> bool:
        if joined is None or joined.network.chain is None:
            return False
        every_s = STORY_EVERY_S if joined.is_practice else CHAIN_EVERY_S
        return now - self._read_at >= every_s

    def _facts(self, state: DeskState, now: float) -> NetworkPageFacts:
        joined = self._joined
        return NetworkPageFacts(
            state=state,
            root=self._root(),
            chain=self._chain,
            now_utc=now,
            market=self._parts.seen,
            story=self._story,
            owner_address="" if joined is None else _shown(joined),
            is_chain_silent=self._is_silent,
        )

    async def _read_chain(self) -> None:
        """Read what is new; a chain that does not answer is told in its card, no oftener."""
        joined = self._joined
        try:
            await self._read_from(joined)
            is_silent = False
        except AppError:
            is_silent = True
        if joined is self._joined:
            self._is_silent = is_silent

    async def _read_from(self, joined: Joined | None) -> None:
        if joined is not None and joined.is_practice and self._parts.chain is not None:
            self._keep_story(joined, await self._parts.chain.read())
            return
        account = await self._parts.account()
        if joined is self._joined:
            self._chain = account

    def _keep_story(self, joined: Joined, story: ChainStory | None) -> None:
        if joined is self._joined:
            self._story = story

    def _wished(self, wish: str) -> None:
        if wish == "refresh":
            self._read_at = float("-inf")
            self.visited()

    def _open_model(self, name: str) -> None:
        if (market := self._parts.seen) is not None:
            state, tr = self._parts.desk.state, self._parts.tr
            self._page.show_workers(present_model_workers(market, name, state, tr))

    def _acted(self, action: str) -> None:
        desk = self._parts.desk
        if action == USE_PRACTICE:
            self._wishes.actions.run(desk.use_network(PRACTICE))
        elif action == LEAVE:
            self._wishes.actions.run(desk.use_network(""))
        elif action in self._own:
            self._wishes.actions.run(self._own[action]())
        elif action == JOIN:
            looked_at = desk.settings.settings.network.removeprefix(LOOK_ONLY)
            self._wishes.actions.run(desk.use_network(looked_at))
        elif (file := self._choose_file()) is not None:
            word = LOOK_ONLY if action == LOOK_AT_FILE else ""
            self._wishes.actions.run(desk.use_network(f"{word}{file}"))

    async def _give(self) -> None:
        if self._parts.chain is not None:
            await self._parts.chain.give_play_coins()
            await self._read_chain()
            self.visited()

    async def _check(self) -> None:
        """Look at this computer anew, as the first run did."""
        tr = self._parts.tr
        if self._parts.computer is None:
            return
        view = eligibility_view(await self._parts.computer(), tr)
        foot = CopyFoot(tr("Copy as text"), tr("Copied"), as_text(view))
        self._page.sheet.open(view.title, ComputerSheet(view), foot)

    async def _change_rules(self) -> None:
        """Open the practice network's rules."""
        rules, root = self._parts.rules, self._root()
        if rules is None or root is None:
            return
        view = present_rules(root, self._parts.tr)
        form = RulesForm(view)
        run = partial(self._wishes.actions.run, on_error=form.show_problem)
        form.wanted.connect(lambda typed: run(self._keep_rules(rules, form, root, typed)))
        form.renewal_wanted.connect(lambda: run(self._renew(rules)))
        self._page.sheet.open(view.title, form, form.foot)

    async def _keep_rules(
        self, rules: NetworkRules, form: RulesForm, root: RootConfig, typed: dict[str, str]
    ) -> None:
        form.show_errors(present_rules(root, self._parts.tr, typed))
        values = read_rules(root, typed, self._parts.tr)
        if values is not None:
            await rules.change(values)
            self._page.sheet.close_layer()

    async def _renew(self, rules: NetworkRules) -> None:
        await rules.renew_contracts()
        self._page.sheet.close_layer()

    def _root(self) -> RootConfig | None:
        return None if self._joined is None else self._joined.root

    def _choose_file(self) -> Path | None:
        tr = self._parts.tr
        name, _ = QFileDialog.getOpenFileName(
            self._page, tr("Choose a network file"), "", f"{tr('Network files')} (*.toml *.json)"
        )
        return Path(name) if name else None


def _shown(joined: Joined) -> str:
    """Write the wallet that is paid as people read addresses."""
    owner = parse_address(joined.network.owner_address)
    return owner.to_text(testnet=joined.network.is_test)
