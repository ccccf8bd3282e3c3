import asyncio
import hashlib
from collections.abc import Sequence
from typing import Any

import pytest

from app.domain.earnings import JobOutcome
from app.domain.job import (
    JobId,
    JobRequest,
    ResponseBody,
    ResponseEnd,
    ResponseHead,
    ResponsePart,
)
from app.domain.network import Endpoint
from app.domain.price import Multipliers
from app.network.answer_form import AnswerForm
from app.network.errors import SessionEndedError
from app.network.query_run import QueryRun
from app.network.worker_types import ProxyIdentity, QueryOutcome, WorkerQuery
from app.protocol.answer_body import Prices
from app.protocol.tl import TlObject, decode_object
from app.ton.address import Address
from tests.unit.network.worker_support import ANSWER, USAGE, FakeHandler

pytestmark = pytest.mark.asyncio

STREAM = ResponseHead(200, (("Content-Type", "text/event-stream"),))
ADDRESS = Address(0, bytes(32))
PROXY = ProxyIdentity(
    ADDRESS, ADDRESS, bytes(32), ADDRESS, bytes(32), Endpoint("10.0.0.1", 1), 20, 19
)


class Way:
    """Takes messages until it breaks; the one that completes an answer may get stuck."""

    def __init__(self, stuck: asyncio.Event | None = None, *, is_broken: bool = False) -> None:
        self.sent: list[Any] = []
        self._stuck = stuck
        self._is_broken = is_broken

    def check_open(self) -> None:
        if self._is_broken:
            raise SessionEndedError("The connection was lost.")

    async def send(self, message: TlObject) -> None:
        self.sent.append(message)
        if getattr(message, "flags", 0) == 1 and self._stuck is not None:
            await self._stuck.wait()


class Book:
    """Notes what became of queries, and how much had left by then."""

    def __init__(self, way: Way) -> None:
        self.told: list[tuple[JobOutcome, int]] = []
        self._way = way

    async def finished(self, outcome: QueryOutcome) -> None:
        self.told.append((outcome.outcome, len(self._way.sent)))


def run_on(way: Way, timeout_s: float = 10.0, book: Book | None = None) -> QueryRun:
    request = JobRequest("POST", "/v1/chat/completions", (), b"{}")
    query = WorkerQuery(JobId("00" * 32), request, "tiny", 1000, timeout_s, PROXY)
    form = AnswerForm(bytes(32), 2, is_debugged=False)
    finished = (book or Book(way)).finished
    return QueryRun(
        query, form, Prices(Multipliers(), 1), way, finished=finished, clock=lambda: 7.0
    )


async def test_nothing_follows_a_last_message_that_is_slow_to_leave() -> None:
    way = Way(asyncio.Event())
    run = run_on(way, timeout_s=0.02)
    await run.answer(FakeHandler())
    assert [message.flags for message in way.sent] == [1]
    assert run.outcome().outcome is JobOutcome.ANSWERED


async def test_an_answer_that_cannot_leave_is_not_answered() -> None:
    way = Way(is_broken=True)
    book = Book(way)
    run = run_on(way, book=book)
    with pytest.raises(SessionEndedError):
        await run.answer(FakeHandler())
    assert book.told == [(JobOutcome.CANCELLED, 0)]
    assert run.outcome().adjusted.total == 0


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        (ANSWER, (JobOutcome.ANSWERED, 0)),
        ([STREAM, ResponseBody(b"data: 1\n\n"), ResponseEnd(USAGE)], (JobOutcome.ANSWERED, 2)),
        ([STREAM, ValueError("a bug")], (JobOutcome.FAILED, 1)),
        ([ValueError("a bug")], (JobOutcome.FAILED, 0)),
    ],
)
async def test_a_job_is_written_down_once_and_before_its_last_message(
    parts: Sequence[ResponsePart | Exception], told: tuple[JobOutcome, int]
) -> None:
    way = Way()
    book = Book(way)
    await run_on(way, book=book).answer(FakeHandler(parts))
    assert book.told == [told]
    assert len(way.sent) == told[1] + 1


async def test_a_refusal_is_written_down_before_it_leaves() -> None:
    way = Way()
    book = Book(way)
    await run_on(way, book=book).refuse(400, "No.", kind="invalid_request_error", code="no")
    assert book.told == [(JobOutcome.REFUSED, 0)]


async def test_a_cancelled_query_is_written_down() -> None:
    way = Way()
    book, handler = Book(way), FakeHandler([asyncio.Event()])
    async with asyncio.TaskGroup() as group:
        task = group.create_task(run_on(way, book=book).answer(handler))
        await handler.began.wait()
        task.cancel()
    assert book.told == [(JobOutcome.CANCELLED, 0)]


async def test_the_outcome_before_the_beginning() -> None:
    outcome = run_on(Way()).outcome()
    assert (outcome.outcome, outcome.status) == (JobOutcome.CANCELLED, 0)
    assert (outcome.started_at_utc, outcome.finished_at_utc) == (7.0, 7.0)
    assert outcome.error == "The session ended before the answer was complete."


async def test_a_farewell_that_cannot_leave_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.network.query_run._FAREWELL_S", 0.01)
    way = Way(asyncio.Event())
    run = run_on(way, timeout_s=0.01)
    await run.answer(FakeHandler([asyncio.Event()]))
    assert run.outcome().outcome is JobOutcome.FAILED
    assert run.outcome().status == 504


@pytest.mark.parametrize(
    "bodies", [[b"data: 1\n\n"], [b"data: 1\n\n", b"data: 2\n\n"], [b"x" * 300_000, b"y"]]
)
async def test_the_digest_of_an_answer_is_that_of_what_was_sent(bodies: list[bytes]) -> None:
    way = Way()
    run = run_on(way)
    await run.answer(FakeHandler([STREAM, *map(ResponseBody, bodies), ResponseEnd(USAGE)]))
    sent = b"".join(message.answer for message in way.sent[1:])
    assert run.outcome().answer_sha256 == hashlib.sha256(sent).hexdigest()


async def test_the_digest_of_a_whole_answer() -> None:
    way = Way()
    run = run_on(way)
    await run.answer(FakeHandler(ANSWER))
    (message,) = way.sent
    payload = decode_object(message.answer).payload  # type: ignore[attr-defined]
    assert payload
    assert run.outcome().answer_sha256 == hashlib.sha256(payload).hexdigest()
