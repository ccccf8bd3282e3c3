import asyncio
from typing import Any

import pytest

from app.domain.earnings import JobOutcome
from app.domain.job import JobId, JobRequest
from app.domain.network import Endpoint
from app.domain.price import Multipliers
from app.network.answer_form import AnswerForm
from app.network.errors import SessionEndedError
from app.network.query_run import QueryRun
from app.network.worker_types import ProxyIdentity, WorkerQuery
from app.protocol.answer_body import Prices
from app.protocol.tl import TlObject
from app.ton.address import Address
from tests.unit.network.worker_support import FakeHandler

pytestmark = pytest.mark.asyncio

ADDRESS = Address(0, bytes(32))
PROXY = ProxyIdentity(
    ADDRESS, ADDRESS, bytes(32), ADDRESS, bytes(32), Endpoint("10.0.0.1", 1), 20, 19
)


class Way:
    """Takes messages; the one that completes an answer may get stuck or fail."""

    def __init__(self, at_the_end: Exception | asyncio.Event | None = None) -> None:
        self.sent: list[Any] = []
        self._at_the_end = at_the_end

    async def send(self, message: TlObject) -> None:
        self.sent.append(message)
        if getattr(message, "flags", 0) != 1:
            return
        if isinstance(self._at_the_end, asyncio.Event):
            await self._at_the_end.wait()
        elif self._at_the_end is not None:
            raise self._at_the_end


def run_on(way: Way, timeout_s: float = 10.0) -> QueryRun:
    request = JobRequest("POST", "/v1/chat/completions", (), b"{}")
    query = WorkerQuery(JobId("00" * 32), request, "tiny", 1000, timeout_s, PROXY)
    form = AnswerForm(bytes(32), 2, is_debugged=False)
    return QueryRun(query, form, Prices(Multipliers(), 1), way.send, clock=lambda: 7.0)


async def test_nothing_follows_a_last_message_that_is_slow_to_leave() -> None:
    way = Way(asyncio.Event())
    run = run_on(way, timeout_s=0.02)
    await run.answer(FakeHandler())
    assert [message.flags for message in way.sent] == [1]
    assert run.outcome().outcome is JobOutcome.CANCELLED


async def test_an_answer_that_did_not_leave_is_not_answered() -> None:
    run = run_on(Way(SessionEndedError("The connection was lost.")))
    with pytest.raises(SessionEndedError):
        await run.answer(FakeHandler())
    assert run.outcome().outcome is JobOutcome.CANCELLED
    assert run.outcome().adjusted.total == 0


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
