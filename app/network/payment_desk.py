"""Takes a proxy's payment messages of one session and reports what they change."""

from app.domain.earnings import MAX_COUNT
from app.domain.job import JobId
from app.network.payment_counters import PaymentTrack
from app.network.peer_text import shown
from app.network.worker_types import PaymentCounters, PaymentSink, ProxyIdentity
from app.protocol.messages import (
    AnyProxySignedPayment,
    ProxyWorkerRequestPayment,
    WorkerPaymentStatus,
)


class PaymentDesk:
    """Between one session's payment track and the sink where payments are written down."""

    def __init__(self, proxy: ProxyIdentity, track: PaymentTrack, sink: PaymentSink) -> None:
        self._proxy = proxy
        self._track = track
        self._sink = sink
        self._reported = PaymentCounters()

    async def report(self) -> None:
        """Tell the sink if the counters have changed since the last time."""
        counters = self._track.counters
        if counters != self._reported:
            self._reported = counters
            await self._sink.counters_changed(self._proxy, counters)

    async def charged(self, message: ProxyWorkerRequestPayment) -> None:
        """Take the message that follows a finished query.

        Raises:
            SessionEndedError: the proxy took something back; what was good in it is kept.
        """
        try:
            self._track.charged(message)
        finally:
            await self.report()
        tokens = message.request_tokens
        if 0 <= tokens <= MAX_COUNT:
            job_id = JobId(message.request_id.hex())
            await self._sink.job_paid(job_id, tokens, shown(message.request_client_owner))

    async def noticed(self, payment: AnyProxySignedPayment) -> None:
        """Take a payment that nothing depends on."""
        self._track.noticed(payment)
        await self.report()

    async def updated(self, status: WorkerPaymentStatus) -> None:
        """Take the answer to a status question."""
        self._track.updated(status)
        await self.report()
