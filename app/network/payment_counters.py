"""What a proxy contract has credited, saved and signed so far, and which changes are legal.

All three counts are cumulative over one owner's workers, and only grow. A proxy that takes
something back ends the session. Source: cocoon, runners/worker/WorkerRunner.cpp.
"""

from dataclasses import replace

from app.domain.earnings import MAX_COUNT
from app.network.errors import SessionEndedError
from app.network.worker_types import PaymentCounters
from app.protocol.messages import (
    AnyProxySignedPayment,
    ProxySignedPayment,
    ProxyWorkerRequestPayment,
    WorkerCompareBalanceWithProxy,
    WorkerCompareBalanceWithProxyResult,
    WorkerPaymentStatus,
)
from app.ton.address import Address
from app.ton.signed_payment import PaymentError, SignedPayment, verify_payment


class PaymentAccount:
    """The best that one proxy contract has said, over all sessions to it in this process.

    It begins at zero: a proxy stops working when it is told more than it knows, so nothing but
    its own words is ever repeated to it.
    """

    def __init__(self, public_key: bytes, worker_contract: Address) -> None:
        self._public_key = public_key
        self._worker_contract = worker_contract
        self._verified = (b"", SignedPayment(0, 0, worker_contract, b""))
        self.counters = PaymentCounters()

    def verify(self, boc: bytes) -> SignedPayment:
        """Check a payment; the one that came last is known already.

        Raises:
            SessionEndedError: it is not valid.
        """
        if boc != self._verified[0]:
            self._verified = boc, self._check(boc)
        return self._verified[1]

    def grow(self, seen: PaymentCounters) -> None:
        """Take over what is higher than before."""
        self.counters = _merged(self.counters, seen)

    def _check(self, boc: bytes) -> SignedPayment:
        try:
            payment = verify_payment(
                boc, public_key=self._public_key, worker_contract=self._worker_contract
            )
        except PaymentError as error:
            raise SessionEndedError(f"The proxy's payment is not valid: {error}.") from error
        if payment.tokens > MAX_COUNT:
            raise SessionEndedError("The proxy signed for an impossible number of tokens.")
        return payment


class PaymentTrack:
    """The counters in the order in which one session hears them; here they must never fall.

    Two sessions to one contract may overtake each other, so each has a track of its own.
    """

    def __init__(self, account: PaymentAccount) -> None:
        self._account = account
        self._heard = PaymentCounters()

    @property
    def counters(self) -> PaymentCounters:
        """The best that the contract has said, in whatever session."""
        return self._account.counters

    def claim(self) -> WorkerCompareBalanceWithProxy:
        """Return the question of the second step of the handshake; its answer must not be less."""
        self._heard = self._account.counters
        return WorkerCompareBalanceWithProxy(
            self._heard.signed_tokens, self._heard.db_tokens, self._heard.max_tokens
        )

    def compared(self, result: WorkerCompareBalanceWithProxyResult) -> None:
        """Take over the proxy's answer to `claim`; with an error code it may credit less.

        Raises:
            SessionEndedError: the proxy took back what it had signed, saved or credited.
        """
        self._take_payment(result.signed_payment)
        self._take_saved(result.tokens_committed_to_db)
        if result.error_code == 0:
            self._take_credited(result.max_tokens)

    def reconciled(self, result: WorkerCompareBalanceWithProxyResult) -> None:
        """Accept that the proxy lost credits that it had neither saved nor signed.

        That is what the third step of the handshake means: the proxy was stopped at a bad moment.
        Without this every later payment message would look like a theft.
        """
        credited = max(_count(result.max_tokens), self._heard.db_tokens)
        self._heard = replace(self._heard, max_tokens=credited)
        self._account.counters = self._heard

    def charged(self, message: ProxyWorkerRequestPayment) -> None:
        """Take over the payment message that follows each finished query.

        Raises:
            SessionEndedError: as for `compared`.
        """
        self._take_payment(message.signed_payment)
        self._take_saved(message.db_tokens)
        self._take_credited(message.max_tokens)

    def noticed(self, payment: AnyProxySignedPayment) -> None:
        """Take over a payment from elsewhere if it is good; nothing is demanded of it."""
        try:
            self._take_payment(payment)
        except SessionEndedError:
            return

    def updated(self, status: WorkerPaymentStatus) -> None:
        """Take over what is higher in an answer to a status question; nothing is demanded."""
        self.noticed(status.signed_payment)
        if 0 <= status.db_tokens <= MAX_COUNT and 0 <= status.max_tokens <= MAX_COUNT:
            self._hear(PaymentCounters(status.max_tokens, status.db_tokens, self._heard.signed))

    def _take_payment(self, message: AnyProxySignedPayment) -> None:
        if not isinstance(message, ProxySignedPayment):
            raise SessionEndedError("The proxy sent no signed payment where one is due.")
        payment = self._account.verify(message.data)
        if payment.tokens < self._heard.signed_tokens:
            raise SessionEndedError(
                f"The proxy signed for {payment.tokens} tokens after it had signed for "
                f"{self._heard.signed_tokens}."
            )
        self._hear(PaymentCounters(payment.tokens, payment.tokens, payment))

    def _take_saved(self, tokens: int) -> None:
        if _count(tokens) < self._heard.db_tokens:
            raise SessionEndedError(
                f"The proxy has saved {tokens} tokens after it had saved {self._heard.db_tokens}."
            )
        self._hear(PaymentCounters(tokens, tokens, self._heard.signed))

    def _take_credited(self, tokens: int) -> None:
        if _count(tokens) < self._heard.max_tokens:
            raise SessionEndedError(
                f"The proxy credits {tokens} tokens after it had credited {self._heard.max_tokens}."
            )
        self._hear(replace(self._heard, max_tokens=tokens))

    def _hear(self, seen: PaymentCounters) -> None:
        self._heard = _merged(self._heard, seen)
        self._account.grow(self._heard)


def _merged(known: PaymentCounters, seen: PaymentCounters) -> PaymentCounters:
    """The higher of each count; what is saved is credited too."""
    signed = seen.signed if _is_newer(seen.signed, known.signed) else known.signed
    db_tokens = max(known.db_tokens, seen.db_tokens)
    return PaymentCounters(max(known.max_tokens, seen.max_tokens, db_tokens), db_tokens, signed)


def _is_newer(seen: SignedPayment | None, known: SignedPayment | None) -> bool:
    return seen is not None and (known is None or seen.tokens > known.tokens)


def _count(tokens: int) -> int:
    if not 0 <= tokens <= MAX_COUNT:
        raise SessionEndedError("The proxy named an impossible number of tokens.")
    return tokens
