"""Carries out what the owner wishes in the window of the first run."""

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QObject

from app.domain.first_run import NetworkPick, Step, WalletPick
from app.presenters.first_run import FirstRun
from app.ui.actions import Actions
from app.ui.first_run import FirstRunWindow


class FirstRunControl(QObject):
    """Connects a window with its `FirstRun`, whose `show` is the window's `show_view`.

    Errors go to the window's banner. After the last step the window emits `finished`.
    """

    def __init__(self, window: FirstRunWindow, first_run: FirstRun, actions: Actions) -> None:
        super().__init__(window)
        self._window, self._first_run, self._actions = window, first_run, actions
        window.went_on.connect(self._go_on)
        window.went_back.connect(lambda: self._run(first_run.go_back()))
        window.stepped.connect(lambda step: self._run(first_run.go_to(step)))
        window.chosen.connect(self._choose)
        window.given.connect(self._give)
        window.measuring.connect(lambda: self._run(first_run.measure()))
        window.stopping.connect(lambda: self._run(first_run.stop_measuring()))
        window.rule_changed.connect(lambda name, text: self._run(first_run.change_rule(name, text)))
        window.rule_reset.connect(lambda name: self._run(first_run.reset_rule(name)))
        window.left.connect(lambda: self._run(first_run.leave()))

    def begin(self) -> None:
        """Show where the owner left, and look at the computer."""
        self._run(self._first_run.begin())

    def _go_on(self) -> None:
        is_last = self._first_run.state.notes.step is Step.RULES
        self._run(self._start() if is_last else self._first_run.go_on())

    async def _start(self) -> None:
        if await self._first_run.start():
            self._window.finished.emit()

    def _choose(self, step: Step, key: str) -> None:
        if step is Step.NETWORK:
            self._run(self._first_run.choose_network(NetworkPick(key)))
        else:
            self._run(self._first_run.choose_wallet(WalletPick(key)))

    def _give(self, step: Step, text: str) -> None:
        if step is Step.NETWORK:
            self._run(self._first_run.choose_file(text))
        else:
            self._run(self._first_run.type_address(text))

    def _run(self, work: Coroutine[Any, Any, object]) -> None:
        self._actions.run(work, on_error=self._window.show_banner)
