"""The way of one payment through the sheet, from the form to its fate; it is signed once only."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from app.domain.errors import AppError
from app.presenters.wallet_guard import Decision
from app.presenters.wallet_send import (
    COMMENT_LIMIT,
    Draft,
    FateView,
    ReviewView,
    SendFormView,
    SendStage,
    Wish,
    present_fate,
    present_form,
    present_review,
    request_of,
)
from app.presenters.wallet_source import WalletSource
from app.presenters.wallet_steps import PasswordView
from app.presenters.wallet_words import error_text
from app.presenters.words import Tr
from app.services.wallet_desk_values import Estimate, Recipient, WalletFacts
from app.ton.address import AddressError
from app.wallet.child.memory import wipe
from app.wallet.outbox import Outgoing
from app.wallet.sending import Offer

SendView = SendFormView | PasswordView | ReviewView | FateView


@dataclass(slots=True, weakref_slot=True)
class SendFlow:
    """Takes what the owner types and shows what follows from it; `close` forgets the password."""

    source: WalletSource
    show: Callable[[SendView], None]
    tr: Tr
    stage: SendStage = SendStage.FORM
    _draft: Draft = field(default_factory=Draft)
    _recipient: Recipient | None = None
    _address_error: str = ""
    _estimate: Estimate | None = None
    _error: str = ""
    _is_busy: bool = False
    _password: bytearray | None = None
    _offer: Offer | None = None
    _payment: Outgoing | None = None

    @property
    def draft(self) -> Draft:
        """What was typed so far."""
        return self._draft

    def begin(self) -> None:
        """Show an empty form."""
        self.close()
        self.stage, self._draft = SendStage.FORM, Draft()
        self._recipient, self._address_error, self._estimate = None, "", None
        self._payment, self._error = None, ""
        self._show()

    def close(self) -> None:
        """Forget the offer and the password; a payment that was sent is followed all the same."""
        if self._password is not None:
            wipe(self._password)
        self._password, self._offer, self._is_busy = None, None, False

    def refresh(self, _facts: WalletFacts) -> None:
        """Take another balance, or the fate of the payment."""
        if self.stage in {SendStage.FORM, SendStage.SENT}:
            self._show()

    def change(
        self,
        *,
        to: str | None = None,
        amount: str | None = None,
        is_all: bool | None = None,
        comment: str | None = None,
    ) -> None:
        """Take what was typed; `check` asks about it when typing rests."""
        before = self._draft
        if to is not None and to != before.to:
            self._recipient, self._address_error = None, ""
            self._draft = replace(before, to=to, decision=Decision.UNDECIDED, comment="")
        if amount is not None and amount != self._draft.amount:
            self._draft = replace(self._draft, amount=amount, is_all=False)
        if is_all is not None:
            self._draft = replace(self._draft, is_all=is_all, amount="")
        if comment is not None:
            self._draft = replace(self._draft, comment=comment[:COMMENT_LIMIT])
        if self._draft != before:
            self._estimate, self._error = None, ""
            self._show()

    def decide(self, decision: str) -> None:
        """Take the decision about the comment."""
        self._draft = replace(self._draft, decision=Decision(decision))
        self._estimate = None
        self._show()

    def use_practice_exchange(self) -> None:
        """Fill in the address to learn with."""
        self.change(to=self.source.facts.practice_exchange)

    async def check(self) -> None:
        """Ask whose address it is and what the payment would cost.

        What fails here is told by the form, or by the review if it matters.
        """
        draft = self._draft
        try:
            if draft.to and self._recipient is None:
                found = await self.source.look_up(draft.to)
                if self._draft.to == draft.to:
                    self._recipient = found
            await self._ask_fee()
        except AddressError as error:
            if self._draft.to == draft.to:
                self._address_error = error_text(error, self.tr)
        except AppError as error:
            self._error = error_text(error, self.tr)
        if self.stage is SendStage.FORM:
            self._show()

    async def _ask_fee(self) -> None:
        draft, request = self._draft, request_of(self._wish(), self.tr)
        if request is None:
            return
        estimate = await self.source.estimate(request)
        if self._draft == draft:
            self._estimate = estimate

    async def review(self) -> None:
        """Have the signer read it; a locked wallet is opened first."""
        if not self.source.facts.is_unlocked and self._password is None:
            self.stage = SendStage.UNLOCK
            self._error = ""
            self._show()
            return
        await self._ask_offer()

    async def unlock(self, password: bytearray) -> None:
        """Open the wallet for the review; the buffer is kept until the sheet closes, then wiped."""
        self._busy()
        try:
            await self.source.unlock(bytearray(password))
        except AppError as error:
            wipe(password)
            self._fail(error)
            return
        self._password = password
        await self._ask_offer()

    async def _ask_offer(self) -> None:
        request = request_of(self._wish(), self.tr)
        if request is None:
            self.back()
            return
        self._busy()
        try:
            self._offer = await self.source.offer(request)
        except AppError as error:
            self.stage = SendStage.FORM
            self._fail(error)
            return
        self.stage, self._is_busy, self._error = SendStage.REVIEW, False, ""
        self._show()

    async def send(self, password: bytearray | None) -> None:
        """Sign what the review shows and send it; a second call meanwhile does nothing."""
        offer, self._offer = self._offer, None
        if offer is None:
            return
        given = password if password is not None else self._password
        self._password = None
        self._busy(offer)
        try:
            self._payment = await self.source.pay(offer, given)
        except AppError as error:
            self._error = error_text(error, self.tr)
            await self._offer_again(offer)
            return
        finally:
            if given is not None:
                wipe(given)
        self.stage, self._is_busy = SendStage.SENT, False
        self._show()

    async def _offer_again(self, offer: Offer) -> None:
        """Have the same read once more: an offer that was tried is used up."""
        self._is_busy = False
        request = request_of(self._wish(), self.tr)
        try:
            self._offer = await self.source.offer(request) if request else None
        except AppError:
            self.stage = SendStage.FORM
        if self._offer is not None and self._offer.item != offer.item:
            self._offer, self.stage = None, SendStage.FORM
        self._show()

    def back(self) -> None:
        """Return to the form."""
        self.close()
        self.stage, self._error = SendStage.FORM, ""
        self._show()

    def _busy(self, offer: Offer | None = None) -> None:
        self._is_busy, self._error = True, ""
        self._show(offer)

    def _fail(self, error: AppError) -> None:
        self._is_busy, self._error = False, error_text(error, self.tr)
        self._show()

    def _wish(self) -> Wish:
        return Wish(
            self._draft,
            self.source.facts,
            self._recipient,
            self._address_error,
            self._estimate,
            self._error,
            self._is_busy,
        )

    def _show(self, offer: Offer | None = None) -> None:
        self.show(self._view(offer or self._offer))

    def _view(self, offer: Offer | None) -> SendView:
        if self.stage is SendStage.SENT and self._payment is not None:
            return present_fate(self._payment, self.source.facts, self.tr)
        if self.stage is SendStage.REVIEW and offer is not None:
            asks = offer.needs_password and self._password is None and not self._is_busy
            return present_review(
                offer, self.tr, asks_password=asks, error=self._error, is_busy=self._is_busy
            )
        if self.stage is SendStage.UNLOCK:
            return self._password_view()
        return present_form(self._wish(), self.tr)

    def _password_view(self) -> PasswordView:
        tr = self.tr
        return PasswordView(
            title=tr("Send"),
            sentence=tr("The wallet is locked. Its password opens it, so that you can review."),
            fields=(tr("Password"),),
            button=tr("Review"),
            error=self._error,
            is_busy=self._is_busy,
        )
