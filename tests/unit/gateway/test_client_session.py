import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager, suppress
from dataclasses import dataclass, field

import pytest

from app.domain.job import JobRequest, ResponseBody, ResponseHead
from app.domain.network import Endpoint
from app.gateway import client_session as module
from app.gateway.answers import AnswerEnd, AnswerFailed, AnswerPart
from app.gateway.ask import Ask
from app.gateway.client_session import ClientSession
from app.gateway.errors import BadRequestError, NoAnswerError, NotSentError, TooLargeError
from app.gateway.met_proxies import MetProxies
from app.network.errors import PeerRejectedError, QueryError, SessionEndedError, SessionError
from app.network.session import Session
from app.protocol import messages as m
from app.protocol.connection import Role
from app.protocol.framing import MAX_PAYLOAD
from app.protocol.http import to_job_request
from app.protocol.tl import decode_object
from tests.unit.gateway.scripted_proxy import (
    Query,
    Refusal,
    ScriptedProxy,
    failure,
    head,
    http_response,
    piece,
    terms,
    used,
)
from tests.unit.network.support import ManualClock, MemoryLink, linked, settle

pytestmark = pytest.mark.asyncio

HERE = Endpoint("127.0.0.1", 1)
HEADERS = (("content-type", "application/json"),)
ONCE = [
    ResponseHead(200, (("Content-Type", "application/json"),)),
    ResponseBody(b"some text"),
    AnswerEnd(10),
]


def an_ask(body: bytes = b"{}", timeout_s: float = 100.0, *, enable_debug: bool = False) -> Ask:
    request = JobRequest("POST", "/v1/chat/completions", HEADERS, body)
    return Ask("tiny", request, 4000, 1000, timeout_s, enable_debug=enable_debug)


@dataclass
class Bench:
    """A client session and a scripted proxy at the two ends of a link in memory."""

    proxy: ScriptedProxy = field(default_factory=ScriptedProxy)
    charges: list[int] = field(default_factory=list)
    clock: ManualClock = field(default_factory=ManualClock)
    errors: list[BaseException] = field(default_factory=list)
    ready: asyncio.Event = field(default_factory=asyncio.Event)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[ClientSession]:
        self.near, self.far = linked()
        clock = self.clock
        session = ClientSession(
            Session(self.near, Role.CONNECTING, clock=clock, sleep=clock.sleep),
            HERE,
            terms(),
            MetProxies(),
            on_ready=self.ready.set,
            sleep=clock.sleep,
        )
        async with asyncio.TaskGroup() as tasks:
            running = tasks.create_task(self._recorded(session))
            serving = tasks.create_task(self._served(self.far))
            await settle()
            yield session
            running.cancel()
            serving.cancel()

    async def _recorded(self, session: ClientSession) -> None:
        try:
            await session.run()
        except SessionError as error:
            self.errors.append(error)

    async def _served(self, link: MemoryLink) -> None:
        with suppress(SessionError):
            await self.proxy.serve(link)

    async def parts(self, session: ClientSession, ask: Ask | None = None) -> list[AnswerPart]:
        deadline = asyncio.get_running_loop().time() + (ask or an_ask()).timeout_s
        generator = session.ask(ask or an_ask(), deadline, self.charges.append)
        async with aclosing(generator) as answer:
            return [part async for part in answer]


async def never(_proxy: ScriptedProxy, _session: Session, _query: Query) -> None:
    """Take a request and say nothing."""


async def only_begin(_proxy: ScriptedProxy, session: Session, query: Query) -> None:
    await session.send(head(query.request_id))


async def test_a_request_and_its_answer() -> None:
    bench = Bench()
    async with bench.running() as session:
        assert bench.ready.is_set()
        assert session.is_ready
        assert await bench.parts(session, an_ask(b'{"model":"tiny"}')) == ONCE
        assert (bench.charges, session.open_requests) == ([10], 0)
    (query,) = bench.proxy.queries
    assert isinstance(query, m.ClientRunQueryEx)
    assert (query.model_name, query.max_coefficient, query.max_tokens) == ("tiny", 4000, 1000)
    assert (query.min_config_version, query.flags, query.enable_debug) == (3, 1, False)
    assert 90.0 < query.timeout <= 95.0
    request = decode_object(query.query)
    assert isinstance(request, m.HttpRequest)
    assert to_job_request(request).body == b'{"model":"tiny"}'


@pytest.mark.parametrize(("version", "kind"), [(0, m.ClientRunQuery), (1, m.ClientRunQueryEx)])
async def test_older_versions(version: int, kind: type[Query]) -> None:
    async def answer_old(_proxy: ScriptedProxy, session: Session, query: Query) -> None:
        await session.send(m.ClientQueryAnswer(http_response(), False, query.request_id, used(0)))
        await session.send(m.ClientQueryAnswerPart(b"x", True, query.request_id, used(3)))

    bench = Bench(ScriptedProxy(answer_old, version=version))
    async with bench.running() as session:
        assert (await bench.parts(session, an_ask(enable_debug=True)))[1:] == [
            ResponseBody(b"x"),
            AnswerEnd(3),
        ]
    assert type(bench.proxy.queries[0]) is kind


async def test_many_requests_at_once_get_each_its_own_answer() -> None:
    waiting: list[tuple[Session, Query]] = []

    async def answer_backwards(_proxy: ScriptedProxy, session: Session, query: Query) -> None:
        waiting.append((session, query))
        if len(waiting) < 20:
            return
        for to, asked in reversed(waiting):
            request = decode_object(asked.query)
            assert isinstance(request, m.HttpRequest)
            await to.send(head(asked.request_id, http_response(request.payload), 1))

    bench = Bench(ScriptedProxy(answer_backwards))
    async with bench.running() as session:
        asks = [an_ask(json.dumps(number).encode()) for number in range(20)]
        answers = await asyncio.gather(*(bench.parts(session, ask) for ask in asks))
    assert [answer[1] for answer in answers] == [ResponseBody(ask.request.body) for ask in asks]


async def test_answers_to_unknown_requests_and_unknown_messages_are_ignored() -> None:
    async def answer_others_too(_proxy: ScriptedProxy, session: Session, query: Query) -> None:
        await session.send(head(bytes(32), b"junk", 5))
        await session.send(failure(bytes(32), 602, "no"))
        await session.send(m.WorkerEnabledDisabled(1))
        await session.send(head(query.request_id, http_response(), 1))
        await session.send(piece(query.request_id, b"too late", 5))

    bench = Bench(ScriptedProxy(answer_others_too))
    async with bench.running() as session:
        for _ in range(2):
            assert (await bench.parts(session))[-1] == AnswerEnd(1)
    assert (bench.charges, bench.errors) == ([1, 1], [])


async def test_a_bad_answer_fails_its_request_only() -> None:
    async def answer_badly_once(proxy: ScriptedProxy, session: Session, query: Query) -> None:
        answer = b"junk" if len(proxy.queries) == 1 else http_response()
        await session.send(head(query.request_id, answer, 1))

    bench = Bench(ScriptedProxy(answer_badly_once))
    async with bench.running() as session:
        (failed,) = await bench.parts(session)
        assert isinstance(failed, AnswerFailed)
        assert (await bench.parts(session))[-1] == AnswerEnd(1)
    assert bench.errors == []


async def test_a_refusal_in_the_old_form_ends_the_request() -> None:
    async def refuse(_proxy: ScriptedProxy, session: Session, query: Query) -> None:
        await session.send(failure(query.request_id, 651, "no workers for model tiny"))

    bench = Bench(ScriptedProxy(refuse))
    async with bench.running() as session:
        assert await bench.parts(session) == [AnswerFailed(651, "no workers for model tiny")]
    assert bench.charges == [0]


async def test_a_lost_connection_ends_every_request_at_once() -> None:
    bench = Bench(ScriptedProxy(only_begin))
    async with bench.running() as session, asyncio.TaskGroup() as tasks:
        asking = [tasks.create_task(bench.parts(session)) for _ in range(3)]
        await settle()
        await bench.far.close()
        for answer in await asyncio.gather(*asking):
            assert answer[-1] == AnswerFailed(602, "the connection to the proxy was lost")
        assert (session.is_ready, session.open_requests) == (False, 0)
        with pytest.raises(NotSentError):
            await bench.parts(session)
    assert bench.charges == [0, 0, 0, 0]
    assert isinstance(bench.errors[0], SessionEndedError)


async def test_a_connection_that_is_still_closing_takes_no_requests(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bench = Bench(ScriptedProxy(only_begin))
    async with bench.running() as session, asyncio.TaskGroup() as tasks:
        monkeypatch.setattr(bench.near, "close", asyncio.Event().wait)
        asking = tasks.create_task(bench.parts(session))
        await settle()
        await bench.far.close()
        await settle()
        assert (await asking)[-1] == AnswerFailed(602, "the connection to the proxy was lost")
        assert not session.is_ready
        with pytest.raises(NotSentError):
            await bench.parts(session)


async def test_time_is_over() -> None:
    bench = Bench(ScriptedProxy(never))
    async with bench.running() as session:
        with pytest.raises(NoAnswerError, match="No answer within 0 seconds"):
            await bench.parts(session, an_ask(timeout_s=0.0))
        assert (session.open_requests, bench.charges) == (1, [])
    assert (session.open_requests, bench.charges) == (0, [0])


async def test_who_leaves_early_is_charged_in_the_end() -> None:
    bench = Bench(ScriptedProxy(only_begin))
    async with bench.running() as session:
        deadline = asyncio.get_running_loop().time() + 100
        async with aclosing(session.ask(an_ask(), deadline, bench.charges.append)) as answer:
            assert isinstance(await anext(answer), ResponseHead)
        assert (bench.charges, session.open_requests) == ([], 1)
        request_id = bench.proxy.queries[0].request_id
        await bench.proxy.sessions[0].send(piece(request_id, b"unread"))
        await bench.proxy.sessions[0].send(piece(request_id, b"", 42))
        await settle()
        assert (bench.charges, session.open_requests) == ([42], 0)


async def test_a_charge_that_never_comes_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CHARGE_PATIENCE_S", -1000.0)
    bench = Bench(ScriptedProxy(only_begin))
    async with bench.running() as session:
        deadline = asyncio.get_running_loop().time() + 100
        async with aclosing(session.ask(an_ask(), deadline, bench.charges.append)) as answer:
            await anext(answer)
        await settle()
        assert (bench.charges, session.open_requests) == ([0], 0)


async def test_who_left_is_let_go_with_the_connection() -> None:
    bench = Bench(ScriptedProxy(only_begin))
    async with bench.running() as session:
        deadline = asyncio.get_running_loop().time() + 100
        async with aclosing(session.ask(an_ask(), deadline, bench.charges.append)) as answer:
            await anext(answer)
        await bench.far.close()
        await settle()
        assert (bench.charges, session.open_requests) == ([0], 0)


async def test_the_end_of_an_answered_request_lets_another_try() -> None:
    bench = Bench()
    async with bench.running() as session, asyncio.TaskGroup() as tasks:
        waiting = tasks.create_task(session.wait_for_credit())
        await settle()
        assert not waiting.done()
        await bench.parts(session)
        await settle()
        assert waiting.done()


async def test_requests_that_cannot_travel() -> None:
    bench = Bench()
    async with bench.running() as session:
        with pytest.raises(TooLargeError):
            await bench.parts(session, an_ask(bytes(MAX_PAYLOAD)))
        request = JobRequest("POST", "/v1", (("content-type", "a\nb"),), b"")
        with pytest.raises(BadRequestError, match="cannot travel"):
            await bench.parts(session, Ask("tiny", request, 1, 1, 10.0))
        assert await bench.parts(session) == ONCE
        assert session.open_requests == 0
    assert bench.charges == [0, 0, 10]


async def test_a_proxy_that_does_not_read_holds_nobody_forever(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bench = Bench(ScriptedProxy(never))
    async with bench.running() as session:
        monkeypatch.setattr(bench.near, "write", _stuck)
        for _ in range(2):
            with pytest.raises(NoAnswerError):
                await bench.parts(session, an_ask(timeout_s=0.0))
        assert not session._sending.locked()


async def _stuck(_data: bytes) -> None:
    await asyncio.Event().wait()


async def test_worker_types() -> None:
    bench = Bench()
    async with bench.running() as session:
        (kind,) = await session.worker_types()
        assert kind.name == "tiny"
        bench.proxy.answers[m.ClientGetWorkerTypesV2] = m.TcpPong(1)
        assert await session.worker_types() == ()
        bench.proxy.answers[m.ClientGetWorkerTypesV2] = Refusal(651, "no")
        with pytest.raises(QueryError):
            await session.worker_types()


async def test_questions_of_a_proxy_are_refused() -> None:
    bench = Bench()
    async with bench.running() as session:
        with pytest.raises(QueryError, match="clients answer no questions"):
            await bench.proxy.sessions[0].query(m.WorkerUpdatePaymentStatus())
        assert await bench.parts(session) == ONCE


async def test_what_the_proxy_counts_is_followed() -> None:
    bench = Bench(ScriptedProxy(max_tokens=5))
    async with bench.running() as session:
        assert session.counted_tokens == 5
        payment = m.ProxyClientRequestPayment(bytes(32), m.ProxySignedPaymentEmpty(), 0, 9, 4)
        await bench.proxy.sessions[0].send(payment)
        await settle()
        assert session.counted_tokens == 9
        bench.proxy.max_tokens = 30
        await bench.clock.advance(20.0)
        assert bench.proxy.asked[-1] == m.ClientUpdatePaymentStatus()
        assert session.counted_tokens == 30
        bench.proxy.answers[m.ClientUpdatePaymentStatus] = Refusal(651, "later")
        await bench.clock.advance(20.0)
        assert (session.is_ready, session.counted_tokens) == (True, 30)


async def test_an_idle_session_asks_for_signs_of_life_and_ends_in_silence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bench = Bench(ScriptedProxy(silent={m.ClientUpdatePaymentStatus}))
    async with bench.running() as session:
        for _ in range(10):
            await bench.clock.advance(9.0)
        assert bench.errors == []
        monkeypatch.setattr(bench.far, "write", _stuck)
        await bench.clock.advance(21.0)
        assert not session.is_ready
    assert "silent" in str(bench.errors[0])


async def test_a_proxy_that_is_not_acceptable() -> None:
    bench = Bench(ScriptedProxy(is_test=False))
    async with bench.running() as session:
        await settle()
        assert not session.is_ready
    assert not bench.ready.is_set()
    assert isinstance(bench.errors[0], PeerRejectedError)
