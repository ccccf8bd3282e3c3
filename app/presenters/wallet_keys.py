"""Unlocking, another password, and the words once more: each begins with the password."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.errors import AppError
from app.presenters import formats
from app.presenters.wallet import CHANGE_PASSWORD, SHOW_WORDS
from app.presenters.wallet_source import WalletSource
from app.presenters.wallet_steps import DoneView, PasswordView, StepView, words_view
from app.presenters.wallet_words import error_text
from app.presenters.words import Tr
from app.wallet.child.memory import wipe
from app.wallet.errors import TooManyTriesError


@dataclass(slots=True, weakref_slot=True)
class KeysFlow:
    """Asks for the password and does what `task` says; `show` is given None at the end.

    After wrong passwords nothing is tried until the wait is over: `tick` counts it down.
    """

    source: WalletSource
    show: Callable[[StepView | None], None]
    tr: Tr
    clock: Callable[[], float]
    _task: str = ""
    _blocked_until: float = 0.0

    def begin(self, task: str) -> None:
        """Ask for the password."""
        self._task = task
        self.show(self._view(self._wait_text()))

    def tick(self) -> None:
        """Count the wait down."""
        if self._blocked_until:
            text = self._wait_text()
            if not text:
                self._blocked_until = 0.0
            self.show(self._view(text))

    @property
    def is_waiting(self) -> bool:
        """Whether a wait is counted down."""
        return self._blocked_until > 0

    async def submit(self, fields: Sequence[bytearray]) -> None:
        """Do it; the buffers are wiped."""
        try:
            if error := self._refusal(fields):
                self.show(self._view(error))
                return
            self.show(self._view(is_busy=True))
            await self._carry_out(fields)
        except TooManyTriesError as error:
            self._blocked_until = self.clock() + error.wait_s
            self.show(self._view(self._wait_text()))
        except AppError as error:
            self.show(self._view(error_text(error, self.tr)))
        finally:
            for each in fields:
                wipe(each)

    def _refusal(self, fields: Sequence[bytearray]) -> str:
        is_change = self._task == CHANGE_PASSWORD
        if is_change and fields[1] != fields[2]:
            return self.tr("The new password and its repetition are not the same.")
        return self._wait_text()

    async def _carry_out(self, fields: Sequence[bytearray]) -> None:
        tr = self.tr
        if self._task == CHANGE_PASSWORD:
            await self.source.change_password(fields[0], fields[1])
            sentence = tr("The wallet is locked; the new password opens it.")
            self.show(DoneView(tr("The password is changed"), sentence, "", tr("Close")))
        elif self._task == SHOW_WORDS:
            words = await self.source.reveal_words(fields[0])
            self.show(words_view(words, tr, title=tr("Your 24 words"), button=tr("Close")))
        else:
            await self.source.unlock(fields[0])
            self.show(None)

    def _wait_text(self) -> str:
        left = math.ceil(self._blocked_until - self.clock())
        if not self._blocked_until or left <= 0:
            return ""
        time = formats.duration(left, self.tr)
        return self.tr("Too many wrong passwords. The next try is possible in {time}.", time=time)

    def _view(self, error: str = "", *, is_busy: bool = False) -> PasswordView:
        title, sentence, fields, button = self._texts()
        is_blocked = bool(self._wait_text())
        return PasswordView(title, sentence, fields, button, error, is_busy, is_blocked)

    def _texts(self) -> tuple[str, str, tuple[str, ...], str]:
        tr = self.tr
        if self._task == CHANGE_PASSWORD:
            three = (tr("Password now"), tr("New password"), tr("The new one again"))
            return tr("Change the password"), tr("The words stay the same."), three, tr("Change")
        fields = (tr("Password"),)
        if self._task == SHOW_WORDS:
            sentence = tr("Make sure that nobody looks over your shoulder.")
            return tr("Show the 24 words"), sentence, fields, tr("Show")
        sentence = tr("While it is open, payouts are relayed without asking. It locks by itself.")
        return tr("Unlock the wallet"), sentence, fields, tr("Unlock")
