"""The sheet of one payment, from the form to its fate."""

from PySide6.QtCore import QTimer

from app.presenters.wallet_send import FateView, ReviewView, SendFormView
from app.presenters.wallet_send_flow import SendFlow, SendView
from app.presenters.wallet_source import WalletSource
from app.presenters.wallet_steps import PasswordView
from app.presenters.words import Tr
from app.services.wallet_desk_values import WalletFacts
from app.ui.pages.earnings_control import Runner
from app.ui.pages.wallet_sheet import Sheets, buffers_of
from app.ui.widgets.send_form import SendFoot, SendForm
from app.ui.widgets.send_review import CloseFoot, Fate, Review, ReviewFoot

REST_MS = 400
"""Typing has rested when nothing was typed for so long."""


class SendSheet:
    """The sheet of one payment."""

    def __init__(self, sheets: Sheets, source: WalletSource, actions: Runner, tr: Tr) -> None:
        self._sheets, self._source, self._actions, self._tr = sheets, source, actions, tr
        self.flow = SendFlow(source, self._show, tr)
        self._parts: tuple[object, ...] = ()
        self._rest = QTimer(sheets.sheet)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.rest)
        self._is_open = False

    def begin(self) -> None:
        """Open the form."""
        self._parts, self._is_open = (), True
        self.flow.begin()

    def rest(self) -> None:
        """Ask about what was typed so far."""
        self._rest.stop()
        self._actions.run(self.flow.check())

    def refresh(self, facts: WalletFacts) -> None:
        """Take another balance, or a payment's fate."""
        if self._is_open:
            self.flow.refresh(facts)

    def close(self) -> None:
        """Forget the password."""
        self._rest.stop()
        self._parts, self._is_open = (), False
        self.flow.close()

    def _show(self, view: SendView) -> None:
        if not self._is_open:
            return
        match view:
            case SendFormView():
                self._show_form(view)
            case PasswordView():
                self._show_password(view)
            case ReviewView():
                self._show_review(view)
            case FateView():
                self._show_fate(view)

    def _show_form(self, view: SendFormView) -> None:
        match self._parts:
            case (SendForm() as form, SendFoot() as foot):
                form.show_view(view)
                foot.show_view(view)
            case _:
                self._open_form(view)

    def _open_form(self, view: SendFormView) -> None:
        form, foot = SendForm(view), SendFoot(view)
        form.fill(self.flow.draft.to, self.flow.draft.comment)
        form.typed.connect(self._typed)
        form.decided.connect(self._decided)
        form.all_wanted.connect(self._all)
        form.practice_wanted.connect(self._practice)
        foot.cancelled.connect(self._sheets.close)
        foot.reviewed.connect(lambda: self._actions.run(self.flow.review()))
        self._parts = (form, foot)
        self._sheets.show(self._tr("Send"), form, foot)

    def _typed(self, field: str, text: str) -> None:
        self.flow.change(**{field: text})  # type: ignore[arg-type]  # its fields by their names
        self._rest.start()

    def _decided(self, key: str) -> None:
        self.flow.decide(key)
        self._rest.start()

    def _all(self, is_all: bool) -> None:
        self.flow.change(is_all=is_all)
        self._rest.start()

    def _practice(self) -> None:
        match self._parts:
            case (SendForm() as form, _):
                form.to.show_address(self._source.facts.practice_exchange)

    def _show_password(self, view: PasswordView) -> None:
        self._parts = ()
        step = self._sheets.step(view)
        if step is not None:
            step.submitted.connect(lambda f: self._actions.run(self.flow.unlock(buffers_of(f)[0])))

    def _show_review(self, view: ReviewView) -> None:
        match self._parts:
            case (Review(), ReviewFoot() as foot):
                foot.show_view(view)
            case _:
                review, foot = Review(view), ReviewFoot(view)
                foot.returned.connect(self.flow.back)
                foot.sent.connect(lambda password: self._actions.run(self.flow.send(password)))
                self._parts = (review, foot)
                self._sheets.show(view.title, review, foot)

    def _show_fate(self, view: FateView) -> None:
        match self._parts:
            case (Fate() as fate, _):
                fate.show_view(view)
            case _:
                fate, foot = Fate(view), CloseFoot(view.close)
                foot.pressed.connect(self._sheets.close)
                self._parts = (fate, foot)
                self._sheets.show(self._tr("Send"), fate, foot)
