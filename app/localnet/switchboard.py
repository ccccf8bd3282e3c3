"""Connects clients' queries with workers and carries the answers back, piece by piece.

Nothing here waits: events go in, messages go into the peers' mailboxes. Source of the rules: the
Cocoon wire protocol, cocoon: runners/proxy/ProxyRunner.cpp. Better than there: while every suitable
worker is merely busy a query waits for a place, within its own time; a query whose worker leaves
fails at once; a client that leaves early still pays for what its worker did.
"""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from app.localnet.account import Account
from app.localnet.bookkeeper import PaymentState
from app.localnet.client_budget import reservation_for
from app.localnet.client_query import MAX_QUERY_SIZE, ClientQuery, ReplyForm, with_proxy_times
from app.localnet.clock import Clock
from app.localnet.peers import ConnectedClient, ConnectedWorker, RunningQuery
from app.localnet.refusal import RefusedError
from app.localnet.waiting_line import WaitingLimits, WaitingLine
from app.localnet.worker_answer import AnswerFailure, AnswerPiece, WorkerReport
from app.localnet.worker_choice import choose_worker, no_worker_error, suitable_workers
from app.localnet.worker_pool import WorkerPool
from app.network.changes import Changes
from app.protocol.error_codes import ErrorCode
from app.protocol.errors import ProtocolError
from app.protocol.messages import ProxyRunQuery, ProxyRunQueryEx, ProxyWorkerRequestPayment

WORKER_SHARE_OF_TIMEOUT = 0.95
"""A worker gets this part of the time that the proxy has left."""

MAX_CLIENT_QUERIES = 1024
"""Running and waiting queries of one connection."""

_WITH_DEBUG_FIELD = 1


class Accounts(Protocol):
    """What the switchboard needs of the bookkeeper."""

    def credit(
        self, worker: Account, client: Account, tokens: int, when_told: Callable[[], None]
    ) -> None:
        """Count a finished query for both sides."""

    def payment_state(self, account: Account) -> PaymentState:
        """Return what may be told about an account now."""


@dataclass(slots=True)
class Tally:
    """What happened since the start; `late_answers` came for queries that were over."""

    answered: int = 0
    failed: int = 0
    refused: int = 0
    tokens: int = 0
    unsound_reports: int = 0
    late_answers: int = 0


class Switchboard:
    """All queries of the proxy."""

    def __init__(
        self,
        accounts: Accounts,
        clock: Clock,
        config_version: int,
        limits: WaitingLimits,
        tally: Tally | None = None,
    ) -> None:
        self.workers = WorkerPool()
        self.tally = tally or Tally()
        self.config_version = config_version
        self.emptied = Changes()
        self._accounts = accounts
        self._clock = clock
        self._waiting = WaitingLine(limits)
        self._expected: set[str] = set()
        self._is_closed = False

    @property
    def waiting(self) -> int:
        """Queries that wait for a free place."""
        return len(self._waiting)

    @property
    def is_empty(self) -> bool:
        """No query runs or waits; once closed, `emptied` moves on when that may have come true."""
        return not self.waiting and not any(worker.queries for worker in self.workers)

    def close(self) -> None:
        """Take no more queries; those that are here go on to their ends."""
        self._is_closed = True

    def offered(self) -> set[str]:
        """Return the models that have workers here, or will have them."""
        return self._expected | {name for name, workers in self.workers.models() if workers}

    def expect(self, models: Iterable[str]) -> None:
        """Let queries for these models wait until a first worker for them is here."""
        self._expected |= set(models)

    def stop_expecting(self) -> None:
        """Refuse what waits for workers that did not come."""
        missing, self._expected = self._expected, set()
        for model in missing:
            self._refuse_hopeless(model)

    def submit(self, client: ConnectedClient, query: ClientQuery) -> None:
        """Run a client's query.

        Raises:
            RefusedError: it will not be run; nothing stays reserved.
        """
        self._check(client, query)
        reservation = reservation_for(
            max_tokens=query.max_tokens,
            query_bytes=len(query.query),
            max_coefficient=query.max_coefficient,
        )
        client.budget.reserve(reservation, client.account.max_tokens)
        try:
            worker = self._find_worker(query)
        except RefusedError:
            client.budget.release(reservation)
            raise
        running = self._accept(client, query, reservation)
        if worker is None:
            self._waiting.add(running)
        else:
            self._dispatch(running, worker)

    def _check(self, client: ConnectedClient, query: ClientQuery) -> None:
        if self._is_closed:
            raise RefusedError(ErrorCode.NOTREADY, "proxy is disabled")
        client.budget.check(query.max_tokens, client.account.max_tokens)
        if query.min_config_version > self.config_version:
            raise RefusedError(ErrorCode.ERROR, "active config version is too low")
        if query.request_id in client.queries:
            raise RefusedError(ErrorCode.PROTOVIOLATION, "duplicate request id")
        if len(client.queries) >= MAX_CLIENT_QUERIES:
            raise RefusedError(ErrorCode.NOTREADY, "too many queries on this connection")

    def _find_worker(self, query: ClientQuery) -> ConnectedWorker | None:
        """Return a free worker, None to wait for one."""
        if query.model in self._expected and self._waiting.has_room(query):
            return None
        candidates = self.workers.of_model(query.model)
        worker = choose_worker(candidates, query.max_coefficient, self._clock.monotonic())
        if worker is None:
            could_wait = suitable_workers(candidates, query.max_coefficient)
            if not could_wait or not self._waiting.has_room(query):
                raise no_worker_error(candidates, query.model)
        return worker

    def _accept(
        self, client: ConnectedClient, query: ClientQuery, reservation: int
    ) -> RunningQuery:
        running = RunningQuery(
            secrets.token_bytes(32),
            query,
            ReplyForm(query, has_times=client.version > 1),
            client,
            reservation,
            deadline=self._clock.monotonic() + query.timeout_s,
            started_at=self._clock.unix(),
        )
        timed_out = partial(self._abort, running, ErrorCode.TIMEOUT, "proxy: timeout")
        running.alarm = self._clock.call_later(query.timeout_s, timed_out)
        client.queries[query.request_id] = running
        return running

    def _dispatch(self, running: RunningQuery, worker: ConnectedWorker) -> None:
        now = self._clock.monotonic()
        running.worker, running.dispatched = worker, now
        worker.queries[running.id] = running
        query = running.query
        payment = self._accounts.payment_state(worker.account).signed_payment
        timeout_s = max(0.0, running.deadline - now) * WORKER_SHARE_OF_TIMEOUT
        coefficient = worker.coefficient
        message = (
            ProxyRunQueryEx(
                query.query,
                payment,
                coefficient,
                timeout_s,
                running.id,
                _WITH_DEBUG_FIELD,
                query.enable_debug,
            )
            if worker.version
            else ProxyRunQuery(query.query, payment, coefficient, timeout_s, running.id)
        )
        worker.mailbox.post(message, len(query.query))

    def worker_answered(self, worker: ConnectedWorker, answer: AnswerPiece | AnswerFailure) -> None:
        """Carry on what a worker says about a query; answers to unknown ones are ignored.

        Raises:
            ProtocolError: the worker sends what no worker may; its connection must be closed.
        """
        running = worker.queries.get(answer.request_id)
        if running is None:
            self.tally.late_answers += 1
        elif isinstance(answer, AnswerFailure):
            self._worker_failed(worker, running, answer)
        else:
            self._forward(worker, running, answer)

    def _worker_failed(
        self, worker: ConnectedWorker, running: RunningQuery, failure: AnswerFailure
    ) -> None:
        times = running.started_at, self._clock.unix()
        is_first = not running.has_answer
        message = running.form.worker_failure(
            failure.code, failure.text, failure.report, times, is_first=is_first
        )
        running.client.mailbox.post(message)
        self._finish(worker, running, 0, is_answered=False)

    def _forward(self, worker: ConnectedWorker, running: RunningQuery, piece: AnswerPiece) -> None:
        if piece.is_first == running.has_answer:
            self._fail(worker, running, "out of order answer parts")
            return
        data = self._data_to_forward(worker, running, piece)
        running.has_answer = True
        mailbox = running.client.mailbox
        if piece.report is None:
            mailbox.post(running.form.piece(data, is_first=piece.is_first), len(data))
            return
        times = running.started_at, self._clock.unix()
        last = running.form.last_piece(data, piece.report, times, is_first=piece.is_first)
        mailbox.post(last, len(data))
        self._finish(worker, running, self._tokens_of(piece.report), is_answered=True)

    def _data_to_forward(
        self, worker: ConnectedWorker, running: RunningQuery, piece: AnswerPiece
    ) -> bytes:
        try:
            return _checked_data(piece, running.started_at, self._clock.unix())
        except ProtocolError as error:
            self._fail(worker, running, f"malformed answer: {error}")
            raise

    def _tokens_of(self, report: WorkerReport) -> int:
        self.tally.unsound_reports += not report.is_sound
        return report.tokens.total_tokens_used

    def _fail(self, worker: ConnectedWorker, running: RunningQuery, text: str) -> None:
        """End a query that its worker still thinks of, for no tokens."""
        self._post_failure(running, ErrorCode.PROTOVIOLATION, text)
        self._finish(worker, running, 0, is_answered=False)

    def _finish(
        self, worker: ConnectedWorker, running: RunningQuery, tokens: int, *, is_answered: bool
    ) -> None:
        now = self._clock.monotonic()
        worker.query_times.record(now - running.dispatched, now)
        self._count(worker, tokens, is_answered=is_answered)
        tell = partial(self._tell_payment, running, worker, tokens)
        self._accounts.credit(worker.account, running.client.account, tokens, tell)
        self._remove(running)

    def _count(self, worker: ConnectedWorker, tokens: int, *, is_answered: bool) -> None:
        self.tally.tokens += tokens
        self.tally.answered += is_answered
        self.tally.failed += not is_answered
        worker.jobs_done += is_answered
        worker.jobs_failed += not is_answered

    def _tell_payment(self, running: RunningQuery, worker: ConnectedWorker, tokens: int) -> None:
        client = running.client
        state = self._accounts.payment_state(worker.account)
        message = ProxyWorkerRequestPayment(
            running.id,
            state.signed_payment,
            state.db_tokens,
            state.max_tokens,
            tokens,
            client.account.owner.to_text(),
        )
        worker.mailbox.post(message)
        client.mailbox.post(
            running.form.payment(self._accounts.payment_state(client.account), tokens)
        )

    def _abort(self, running: RunningQuery, code: int, text: str) -> None:
        """Forget a query whose time is over or whose worker is gone; later answers are ignored."""
        self._post_failure(running, code, text)
        self.tally.failed += 1
        if running.worker is not None:
            running.worker.jobs_failed += 1
        self._remove(running)

    def _post_failure(self, running: RunningQuery, code: int, text: str) -> None:
        is_first = not running.has_answer
        running.client.mailbox.post(running.form.proxy_failure(code, text, is_first=is_first))

    def _remove(self, running: RunningQuery) -> None:
        if running.alarm is not None:
            running.alarm.cancel()
        running.client.queries.pop(running.query.request_id, None)
        running.client.budget.release(running.reservation)
        self._waiting.remove(running)
        if running.worker is not None:
            running.worker.queries.pop(running.id, None)
            self.fill_places(running.query.model)
        if self._is_closed:
            self.emptied.notify()

    def worker_ready(self, worker: ConnectedWorker) -> None:
        """Take in a worker whose handshake is complete."""
        self.workers.add(worker)
        self._expected.discard(worker.base_model)
        self.fill_places(worker.base_model)

    def worker_changed(self, worker: ConnectedWorker) -> None:
        """Look again at who waits: the worker's state or price is another one now."""
        self.fill_places(worker.base_model)
        self._refuse_hopeless(worker.base_model)

    def worker_gone(self, worker: ConnectedWorker) -> None:
        """Fail what the worker was doing."""
        self.workers.remove(worker)
        for running in list(worker.queries.values()):
            self._abort(running, ErrorCode.ERROR, "connection is dead")
        self._refuse_hopeless(worker.base_model)

    def payment_signed(self, account: Account) -> None:
        """Send a new payment to the connections of its owner; upstream lets them ask for it."""
        for worker in self.workers:
            if worker.account is account:
                worker.mailbox.post(self._accounts.payment_state(account).signed_payment)

    def client_gone(self, client: ConnectedClient) -> None:
        """Forget what waits for the client; what runs is finished and paid, but not sent."""
        for running in list(client.queries.values()):
            if running.worker is None:
                self._remove(running)

    def fill_places(self, model: str) -> None:
        """Give free places of a model to the queries that wait, in order."""
        for waiting in self._waiting.of_model(model):
            candidates = self.workers.of_model(model)
            if not any(one.is_free and not one.is_disabled for one in candidates):
                return
            now = self._clock.monotonic()
            worker = choose_worker(candidates, waiting.query.max_coefficient, now)
            if worker is not None:
                self._waiting.remove(waiting)
                self._dispatch(waiting, worker)

    def _refuse_hopeless(self, model: str) -> None:
        """End the waiting of queries for which no worker is left that could take them."""
        if model in self._expected:
            return
        for waiting in self._waiting.of_model(model):
            candidates = self.workers.known(model)
            if not suitable_workers(candidates, waiting.query.max_coefficient):
                error = no_worker_error(candidates, model)
                self._abort(waiting, error.code, error.message)


def _checked_data(piece: AnswerPiece, started_at: float, now: float) -> bytes:
    if len(piece.data) > MAX_QUERY_SIZE:
        raise ProtocolError("an answer part is too large")
    return with_proxy_times(piece.data, started_at, now) if piece.is_first else piece.data
