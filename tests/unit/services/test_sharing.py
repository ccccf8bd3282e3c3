from collections.abc import AsyncGenerator
from contextlib import aclosing

import pytest

from app.domain.earnings import JobOutcome
from app.domain.job import JobId, JobRequest, ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.network import Endpoint
from app.domain.price import AdjustedTokens, TokenUsage
from app.engine.errors import EngineLostError
from app.network.worker_types import ProxyIdentity, QueryOutcome, WorkerQuery
from app.services.sharing import Sharing
from app.ton.address import Address

pytestmark = pytest.mark.asyncio

HEAD = ResponseHead(200, ())
END = ResponseEnd(TokenUsage(3, 0, 4, 0))
ADDRESS = Address(0, bytes(32))
PROXY = ProxyIdentity(
    ADDRESS, ADDRESS, bytes(32), ADDRESS, bytes(32), Endpoint("127.0.0.1", 1), 20, 19
)
REQUEST = JobRequest("POST", "/v1/chat/completions", (), b"{}")
QUERY = WorkerQuery(JobId("ab" * 32), REQUEST, "tiny", 1000, 30.0, PROXY)
OUTCOME = QueryOutcome(JobOutcome.ANSWERED, 200, END.usage, AdjustedTokens(3, 0, 4, 0), 1.0, 2.0)


class ScriptedEngine:
    """Yields what it is told to and then breaks, if it is told to."""

    def __init__(self, *parts: ResponsePart, error: Exception | None = None) -> None:
        self.parts = parts
        self.error = error
        self.was_closed = False
        self.timeout_s = 0.0

    async def answer(
        self, job_id: JobId, request: JobRequest, *, timeout_s: float
    ) -> AsyncGenerator[ResponsePart, None]:
        assert (job_id, request) == (QUERY.job_id, REQUEST)
        self.timeout_s = timeout_s
        try:
            for part in self.parts:
                yield part
            if self.error is not None:
                raise self.error
        finally:
            self.was_closed = True


class ListBook:
    """Keeps what is written."""

    def __init__(self) -> None:
        self.lines: list[tuple[WorkerQuery, QueryOutcome]] = []

    async def write(self, query: WorkerQuery, outcome: QueryOutcome) -> None:
        self.lines.append((query, outcome))


async def collect(sharing: Sharing) -> list[ResponsePart]:
    return [part async for part in sharing.answer(QUERY)]


async def test_the_engines_answer_passes_unchanged() -> None:
    engine = ScriptedEngine(HEAD, ResponseBody(b"hi"), END)
    assert await collect(Sharing(engine, ListBook())) == [HEAD, ResponseBody(b"hi"), END]
    assert engine.timeout_s == 30.0


async def test_an_engine_lost_before_its_first_word_is_a_503() -> None:
    engine = ScriptedEngine(error=EngineLostError("gone"))
    head, body, end = await collect(Sharing(engine, ListBook()))
    assert isinstance(head, ResponseHead)
    assert head.status == 503
    assert isinstance(body, ResponseBody)
    assert b"ask again" in body.data
    assert end == ResponseEnd(TokenUsage())


async def test_an_engine_lost_in_the_middle_is_an_error() -> None:
    engine = ScriptedEngine(HEAD, error=EngineLostError("gone"))
    with pytest.raises(EngineLostError):
        await collect(Sharing(engine, ListBook()))


async def test_leaving_early_stops_the_engine_and_frees_the_count() -> None:
    engine = ScriptedEngine(HEAD, ResponseBody(b"x"), END)
    sharing = Sharing(engine, ListBook())
    async with aclosing(sharing.answer(QUERY)) as parts:
        await anext(parts)
        assert sharing.jobs_running == 1
    assert engine.was_closed
    assert sharing.jobs_running == 0


async def test_every_end_is_written_down() -> None:
    book = ListBook()
    await Sharing(ScriptedEngine(), book).finished(QUERY, OUTCOME)
    assert book.lines == [(QUERY, OUTCOME)]
