"""A worker's connection, seen from the proxy: the handshake, then answers and changes of state.

Source: the Cocoon wire protocol, cocoon: runners/proxy/ProxyInboundWorkerConnection.cpp. Where that
program would stop (impossible counters, malformed answers), here only the connection ends.
"""

from enum import Enum

from app.localnet.account import Account, AccountKind
from app.localnet.admission import (
    AdmittedWorker,
    admit_worker,
    check_coefficient,
    check_worker_image,
    proxy_params,
)
from app.localnet.office import Office
from app.localnet.outbox import Outbox
from app.localnet.peers import ConnectedWorker
from app.localnet.refusal import RefusedError
from app.localnet.worker_answer import AnswerMessage, read_answer
from app.protocol.error_codes import ErrorCode
from app.protocol.messages import (
    ClientConnectToProxy,
    WorkerCompareBalanceWithProxy,
    WorkerCompareBalanceWithProxyResult,
    WorkerConnectedToProxy,
    WorkerConnectToProxy,
    WorkerEnabledDisabled,
    WorkerExtendedCompareBalanceWithProxy,
    WorkerExtendedCompareBalanceWithProxyResult,
    WorkerNewCoefficient,
    WorkerPaymentStatus,
    WorkerProxyHandshakeComplete,
    WorkerProxyHandshakeCompleted,
    WorkerUpdatePaymentStatus,
)
from app.protocol.tl import TlFunction, TlObject

_WORKER_KNOWS_MORE = 1


class Step(Enum):
    """The query that must come next, by its type."""

    CONNECT = WorkerConnectToProxy
    COMPARE = WorkerCompareBalanceWithProxy
    EXTENDED = WorkerExtendedCompareBalanceWithProxy
    COMPLETE = WorkerProxyHandshakeComplete
    READY = WorkerUpdatePaymentStatus


class WorkerHandler:
    """What the proxy does with one worker's queries and messages."""

    def __init__(self, office: Office, outbox: Outbox, image_hash: bytes) -> None:
        self._office = office
        self._outbox = outbox
        self._image_hash = image_hash
        self._step = Step.CONNECT
        self._admitted: AdmittedWorker | None = None
        self._account: Account | None = None
        self._worker: ConnectedWorker | None = None

    @property
    def is_ready(self) -> bool:
        """The handshake is complete."""
        return self._worker is not None

    async def answer(self, function: TlFunction) -> TlObject:
        """Return the answer to a query.

        Raises:
            RefusedError: the query comes at the wrong time, or a check fails.
        """
        if self._step is Step.CONNECT:
            check_worker_image(self._image_hash, self._office.rules)
        if type(function) is not self._step.value:
            raise _wrong_step(function)
        match function:
            case WorkerConnectToProxy():
                return await self._connect(function)
            case WorkerCompareBalanceWithProxy():
                return self._compare(function)
            case WorkerExtendedCompareBalanceWithProxy():
                self._step = Step.COMPLETE
                return WorkerExtendedCompareBalanceWithProxyResult(0)
            case WorkerProxyHandshakeComplete():
                self._step = Step.READY
                self._worker = self._new_worker(is_disabled=function.is_disabled)
                return WorkerProxyHandshakeCompleted()
            case _:
                return self._payment_status()

    def answered(self, function: TlFunction) -> None:
        """Go on after an answer was sent: a worker gets queries only behind its last answer."""
        if isinstance(function, WorkerProxyHandshakeComplete) and self._worker is not None:
            self._office.switchboard.worker_ready(self._worker)

    def received(self, message: TlObject) -> None:
        """Act on a message; before the handshake is complete nothing counts.

        Raises:
            RefusedError, ProtocolError: the connection must be closed.
        """
        worker = self._worker
        if worker is None:
            return
        switchboard = self._office.switchboard
        match message:
            case WorkerEnabledDisabled():
                worker.is_disabled = message.disabled != 0
                switchboard.worker_changed(worker)
            case WorkerNewCoefficient():
                check_coefficient(message.new_coefficient)
                worker.coefficient = message.new_coefficient
                switchboard.worker_changed(worker)
            case _ if isinstance(message, AnswerMessage):
                switchboard.worker_answered(worker, read_answer(message))
            case _:
                pass  # what a proxy does not know from a worker it drops, as upstream does

    def relieved(self) -> None:
        """Use the worker again: it has read most of what was sent to it."""
        if self._worker is not None:
            self._office.switchboard.worker_changed(self._worker)

    def gone(self) -> None:
        """Clean up; the connection is over."""
        if self._worker is not None:
            self._office.switchboard.worker_gone(self._worker)

    async def _connect(self, function: WorkerConnectToProxy) -> TlObject:
        office = self._office
        self._admitted = admit_worker(function.params, office.rules)
        self._account = await office.bookkeeper.account(AccountKind.WORKER, self._admitted.owner)
        self._step = Step.COMPARE
        return WorkerConnectedToProxy(
            proxy_params(self._admitted.version, office.keys, office.rules),
            self._account.contract.to_text(),
        )

    def _compare(self, claimed: WorkerCompareBalanceWithProxy) -> TlObject:
        account = self._known_account()
        state = self._office.bookkeeper.payment_state(account)
        signed, saved = claimed.tokens_committed_to_blockchain, claimed.tokens_committed_to_db
        if not (0 <= signed <= account.signed_tokens and 0 <= saved <= state.db_tokens):
            text = "the worker claims more committed tokens than this proxy has"
            raise RefusedError(ErrorCode.PROTOVIOLATION, text)
        knows_more = claimed.max_tokens > state.max_tokens
        self._step = Step.EXTENDED if knows_more else Step.COMPLETE
        return WorkerCompareBalanceWithProxyResult(
            state.signed_payment,
            state.db_tokens,
            state.max_tokens,
            _WORKER_KNOWS_MORE if knows_more else 0,
        )

    def _payment_status(self) -> TlObject:
        state = self._office.bookkeeper.payment_state(self._known_account())
        return WorkerPaymentStatus(state.signed_payment, state.db_tokens, state.max_tokens)

    def _known_account(self) -> Account:
        if self._account is None:
            raise RefusedError(ErrorCode.PROTOVIOLATION, "not connected yet")
        return self._account

    def _new_worker(self, *, is_disabled: bool) -> ConnectedWorker:
        account = self._known_account()
        admitted = self._admitted
        if admitted is None:
            raise RefusedError(ErrorCode.PROTOVIOLATION, "not connected yet")
        return ConnectedWorker(
            self._office.next_connection_id(),
            account,
            self._outbox,
            admitted.model,
            admitted.base_model,
            admitted.coefficient,
            admitted.limit,
            admitted.version,
            is_disabled,
        )


def _wrong_step(function: TlFunction) -> RefusedError:
    if isinstance(function, ClientConnectToProxy):
        return RefusedError(ErrorCode.PROTOVIOLATION, "client connect() from non client")
    return RefusedError(ErrorCode.PROTOVIOLATION, "unexpected query")
