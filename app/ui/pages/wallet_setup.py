"""The sheet in which a wallet begins, over the wallet's page or anywhere else."""

import asyncio
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.presenters.wallet import CREATE, RESTORE
from app.presenters.wallet_setup import SetupFlow
from app.presenters.wallet_source import WalletSource
from app.presenters.wallet_steps import (
    AddressView,
    ConfirmView,
    DoneView,
    PasswordView,
    PickView,
    RestoreView,
    StepView,
    WordsView,
)
from app.presenters.words import Tr
from app.services.wallet_desk_values import WalletKind
from app.ui.pages.earnings_control import Runner
from app.ui.pages.wallet_sheet import Sheets, buffers_of
from app.ui.widgets.sheet import SideSheet


class SetupSheet:
    """Leads from words to a wallet, or to an address to be paid to."""

    def __init__(self, sheets: Sheets, source: WalletSource, actions: Runner, tr: Tr) -> None:
        self._sheets, self._actions = sheets, actions
        self.flow = SetupFlow(source, self._show, tr)

    def begin(self, way: str) -> None:
        """Show the first step."""
        self._actions.run(self.flow.begin(way))

    def close(self) -> None:
        """Forget the words."""
        self.flow.close()

    def _show(self, view: StepView) -> None:
        step = self._sheets.step(view)
        if step is None:
            return
        flow, run = self.flow, self._actions.run
        answers: dict[type, Callable[[object], object]] = {
            WordsView: lambda _: flow.ask_words(),
            ConfirmView: lambda typed: flow.confirm(_texts(typed)),
            RestoreView: lambda text: run(flow.restore(str(text))),
            PickView: lambda key: flow.pick(str(key)),
            PasswordView: lambda pair: run(flow.choose_password(*buffers_of(pair))),
            AddressView: lambda text: run(flow.watch(str(text))),
            DoneView: lambda _: self._sheets.close(),
        }
        step.submitted.connect(answers[type(view)])
        step.returned.connect(flow.show_words)


def _texts(value: object) -> Sequence[str]:
    return [str(each) for each in value]  # type: ignore[attr-defined]


class WalletMaker:
    """Makes a wallet in a sheet over `host`, for example in the first run."""

    def __init__(self, host: QWidget, source: WalletSource, actions: Runner, tr: Tr) -> None:
        self._host, self._source, self._actions, self._tr = host, source, actions, tr

    async def make_wallet(self, *, is_restored: bool) -> bool:
        """Lead through the steps until the sheet is closed; return whether there is a wallet.

        Raises:
            AppError: no words could be made.
        """
        sheet = SideSheet(self._host)
        sheets, closed = Sheets(sheet), asyncio.Event()
        sheet.closed.connect(closed.set)
        steps = SetupSheet(sheets, self._source, self._actions, self._tr)
        try:
            await steps.flow.begin(RESTORE if is_restored else CREATE)
            await closed.wait()
        finally:
            steps.close()
            sheets.forget()
            sheet.hide()
            sheet.deleteLater()
        return self._source.facts.kind is WalletKind.KEYS
