"""The wallet's page with its control on a fake wallet; what clicks ask for is done at once."""

import asyncio
from collections.abc import Coroutine
from datetime import UTC
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.errors import AppError
from app.presenters.words import Tr, plain
from app.services.wallet_desk_values import WalletFacts
from app.ui.pages.wallet import WalletPage
from app.ui.pages.wallet_control import WalletControl
from tests.unit.presenters.wallet_fakes import FACTS, NOW, FakeWallet


class AtOnce:
    """Runs a coroutine to its end where it is started; errors are kept."""

    def __init__(self) -> None:
        self.errors: list[AppError] = []

    def run(self, work: Coroutine[Any, Any, object]) -> None:
        try:
            asyncio.run(work)
        except AppError as error:
            self.errors.append(error)


class Stage:
    """A page, its wallet and its control, at a time that tests move."""

    def __init__(self, facts: WalletFacts = FACTS, tr: Tr = plain) -> None:
        self.now_s = NOW
        self.saved: list[str] = []
        self.wallet, self.actions, self.page = FakeWallet(facts), AtOnce(), WalletPage()
        self.control = WalletControl(
            self.page,
            self.wallet,
            self.actions,
            tr,
            clock=lambda: self.now_s,
            zone=UTC,
            save_as=self._save_as,
        )
        self.page.resize(892, 760)
        self.show()
        self.page.show()

    async def _save_as(self, _page: QWidget, name: str) -> Path | None:
        self.saved.append(name)
        return Path(name)

    def show(self, facts: WalletFacts | None = None) -> None:
        if facts is not None:
            self.wallet.facts = facts
        self.control.show(self.wallet.facts)
