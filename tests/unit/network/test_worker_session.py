import asyncio
import json
from typing import Any

import pytest

from app.domain.earnings import JobOutcome
from app.domain.job import ResponseBody, ResponseEnd, ResponseHead
from app.domain.price import AdjustedTokens, TokenUsage
from app.network.errors import QueryError
from app.network.standing import Standing
from app.protocol.messages import (
    ProxyQueryAnswer,
    ProxyQueryAnswerPart,
    ProxyQueryAnswerPartError,
    ProxyRunQuery,
    ProxySignedPaymentEmpty,
    TokensUsed,
    WorkerCompareBalanceWithProxy,
    WorkerEnabledDisabled,
    WorkerNewCoefficient,
    WorkerUpdatePaymentStatus,
)
from tests.unit.network.scripted_proxy import Received, run_query
from tests.unit.network.support import linked, settle
from tests.unit.network.worker_support import ANSWER, JSON_HEAD, USAGE, Bench, FakeHandler

pytestmark = pytest.mark.asyncio

ID = bytes(range(32))
STREAM = ResponseHead(200, (("Content-Type", "text/event-stream"), ("content-length", "7")))


async def test_a_single_value_is_answered_in_one_message() -> None:
    bench = Bench()
    async with bench.running():
        answer = await bench.proxy.ask(ID)
    assert answer.head.status_code == 200
    assert answer.header("Content-Type") == "application/json"
    assert answer.header("Transfer-Encoding") is None
    assert answer.header("Content-Length") == str(len(answer.body))
    assert float(answer.header("X-Cocoon-Worker-Start") or 0) > 0
    assert float(answer.header("X-Cocoon-Worker-End") or 0) > 0
    assert json.loads(answer.body) == {"choices": []}
    assert [message.flags for message in answer.messages] == [1]
    assert answer.final.flags == 2
    assert answer.final.tokens_used == TokensUsed(8, 2, 15, 5, 30)
    assert answer.final.worker_end_time >= answer.final.worker_start_time > 0
    (query,) = bench.handler.queries
    assert (query.job_id, query.model, query.coefficient) == (ID.hex(), "tiny", 1000)
    assert query.timeout_s == pytest.approx(28.5)
    assert query.proxy.contract == bench.proxy.contract
    (outcome,) = bench.handler.outcomes
    assert (outcome.outcome, outcome.status, outcome.error) == (JobOutcome.ANSWERED, 200, None)
    assert outcome.usage == USAGE
    assert outcome.adjusted == AdjustedTokens(8, 2, 15, 5)
    assert bench.standing.jobs_running == 0


async def test_a_stream_leaves_piece_by_piece_at_once() -> None:
    gates = [asyncio.Event(), asyncio.Event()]
    pieces = [b'data: {"a":1}\n\n', b'data: {"b":2}\n\n']
    bench = Bench(
        handler=FakeHandler(
            [STREAM, ResponseBody(pieces[0]), gates[0], ResponseBody(pieces[1]), ResponseEnd(USAGE)]
        )
    )
    async with bench.running():
        await bench.proxy.session.send(run_query(bench.proxy, ID))
        answer = Received()
        answer.take(await bench.proxy.next_message())
        answer.take(await bench.proxy.next_message())
        assert answer.parts == [pieces[0]]
        gates[0].set()
        while not answer.is_complete:
            answer.take(await bench.proxy.next_message())
    assert answer.body == b"".join(pieces)
    assert "content-length" not in {header.name.lower() for header in answer.head.headers}


async def test_usage_is_read_from_the_body_if_the_end_has_none() -> None:
    body = b'{"usage":{"prompt_tokens":3,"completion_tokens":4}}'
    bench = Bench(handler=FakeHandler([JSON_HEAD, ResponseBody(body), ResponseEnd(TokenUsage())]))
    async with bench.running():
        answer = await bench.proxy.ask(ID)
    assert answer.final.tokens_used == TokensUsed(3, 0, 4, 0, 7)
    assert json.loads(answer.body)["usage"]["total_cost"] == 7 * bench.proxy.root.price_per_token
    assert bench.handler.outcomes[0].usage == TokenUsage(prompt=3, completion=4)


async def test_the_coefficient_of_the_query_counts() -> None:
    bench = Bench()
    async with bench.running():
        answer = await bench.proxy.ask(ID, coefficient=2500)
    assert answer.final.tokens_used == TokensUsed(20, 5, 37, 12, 74)


async def test_a_long_single_value_leaves_in_pieces() -> None:
    body = json.dumps({"text": "x" * 300_000}).encode()
    bench = Bench(handler=FakeHandler([JSON_HEAD, ResponseBody(body), ResponseEnd(USAGE)]))
    async with bench.running():
        answer = await bench.proxy.ask(ID)
    assert json.loads(answer.body) == json.loads(body)
    assert answer.header("Transfer-Encoding") == "chunked"
    assert [message.flags for message in answer.messages] == [0, 0, 0, 0, 1]


async def test_an_unfinished_single_value_leaves_as_it_is() -> None:
    bench = Bench(handler=FakeHandler([JSON_HEAD, ResponseBody(b'{"a":'), ResponseEnd(USAGE)]))
    async with bench.running():
        answer = await bench.proxy.ask(ID)
    assert (answer.body, len(answer.messages)) == (b'{"a":', 1)


async def test_long_bodies_are_cut_into_pieces() -> None:
    body = bytes(300_000)
    head = ResponseHead(200, (("Content-Type", "audio/wav"),))
    bench = Bench(handler=FakeHandler([head, ResponseBody(body), ResponseEnd(USAGE)]))
    async with bench.running():
        answer = await bench.proxy.ask(ID)
    assert answer.body == body
    assert max(map(len, answer.parts)) == 128 * 1024


@pytest.mark.parametrize("status", [204, 304])
async def test_an_answer_that_has_no_body_is_one_message(status: int) -> None:
    bench = Bench(handler=FakeHandler([ResponseHead(status, ()), ResponseEnd(TokenUsage())]))
    async with bench.running():
        answer = await bench.proxy.ask(ID)
    assert (len(answer.messages), answer.head.status_code) == (1, status)
    assert answer.header("Content-Length") == "0"


async def test_debugging_is_json() -> None:
    bench = Bench()
    async with bench.running():
        answer = await bench.proxy.ask(ID, enable_debug=True)
    assert answer.final.flags == 3
    debug = json.loads(answer.final.worker_debug)
    assert debug["type"] == "worker_stats"
    assert debug["start_time"] <= debug["answer_receive_start_at"] <= debug["answer_receive_end_at"]


async def test_version_1_has_no_times() -> None:
    bench = Bench()
    bench.proxy.version = 1
    async with bench.running():
        answer = await bench.proxy.ask(ID)
    assert answer.final.flags == 0
    assert answer.final.worker_start_time is None


def old_query(bench: Bench) -> ProxyRunQuery:
    new = run_query(bench.proxy, ID)
    return ProxyRunQuery(
        new.query, new.signed_payment, new.coefficient, new.timeout, new.request_id
    )


async def test_version_0_has_messages_of_its_own() -> None:
    bench = Bench(handler=FakeHandler([STREAM, ResponseBody(b"data: 1\n\n"), ResponseEnd(USAGE)]))
    bench.proxy.flags = 1
    async with bench.running():
        await bench.proxy.session.send(old_query(bench))
        messages = [await bench.proxy.next_message() for _ in range(3)]
    assert [type(m) for m in messages] == [ProxyQueryAnswer, *[ProxyQueryAnswerPart] * 2]
    assert [m.is_completed for m in messages] == [False, False, True]
    assert messages[-1].tokens_used == TokensUsed(8, 2, 15, 5, 30)
    assert messages[0].tokens_used == TokensUsed(0, 0, 0, 0, 0)


async def test_a_failure_in_version_0() -> None:
    bench = Bench(handler=FakeHandler([STREAM, ResponseBody(b"x"), RuntimeError("secret")]))
    bench.proxy.flags = 1
    async with bench.running():
        await bench.proxy.session.send(old_query(bench))
        messages = [await bench.proxy.next_message() for _ in range(2)]
        last = messages[-1]
    assert isinstance(last, ProxyQueryAnswerPartError)
    assert (last.error_code, last.error) == (601, "The answer could not be completed.")


@pytest.mark.parametrize(
    "bad", [[], [JSON_HEAD, JSON_HEAD], [ResponseBody(b"x")], [RuntimeError()]]
)
async def test_a_handler_that_fails_early_is_an_http_500(bad: list[Any]) -> None:
    bench = Bench(handler=FakeHandler(bad))
    async with bench.running():
        answer = await bench.proxy.ask(ID)
        assert answer.head.status_code == 500
        assert "secret" not in answer.body.decode()
        assert bench.error is None
    assert answer.final.tokens_used == TokensUsed(0, 0, 0, 0, 0)
    assert [outcome.outcome for outcome in bench.handler.outcomes] == [JobOutcome.FAILED]


async def test_a_handler_that_fails_late_is_an_error_with_a_final_info() -> None:
    bench = Bench(
        handler=FakeHandler([STREAM, ResponseBody(b"data: 1\n\n"), RuntimeError("secret")])
    )
    async with bench.running():
        answer = await bench.proxy.ask(ID)
    assert (answer.error.error_code, answer.error.flags) == (601, 1)
    assert answer.error.error == "The answer could not be completed."
    assert answer.final.tokens_used == TokensUsed(0, 0, 0, 0, 0)


async def test_a_query_without_an_answer_in_time_is_an_http_504() -> None:
    bench = Bench(handler=FakeHandler([asyncio.Event()]))
    async with bench.running():
        answer = await bench.proxy.ask(ID, timeout=0.02)
    assert answer.head.status_code == 504
    assert bench.handler.closed == 1
    assert bench.handler.outcomes[0].outcome is JobOutcome.FAILED


async def test_a_stream_that_stops_in_the_middle_is_an_error() -> None:
    bench = Bench(handler=FakeHandler([STREAM, ResponseBody(b"data: 1\n\n"), asyncio.Event()]))
    async with bench.running():
        answer = await bench.proxy.ask(ID, timeout=0.02)
    assert answer.error.error_code == 652
    assert bench.handler.closed == 1


async def test_too_many_queries_at_once_are_an_http_429() -> None:
    gate = asyncio.Event()
    bench = Bench(handler=FakeHandler([gate, *ANSWER]))
    async with bench.running():
        for number in range(2):
            await bench.proxy.session.send(run_query(bench.proxy, bytes([number]) * 32))
        await settle()
        refused = await bench.proxy.ask(bytes([9]) * 32)
        assert refused.head.status_code == 429
        assert json.loads(refused.body)["error"]["code"] == "too_many_active_requests"
        gate.set()
        finals = 0
        while finals < 2:
            finals += (await bench.proxy.next_message()).flags
        assert (await bench.proxy.ask(bytes([8]) * 32)).head.status_code == 200


async def test_a_request_id_that_is_running_is_not_run_again() -> None:
    gate = asyncio.Event()
    bench = Bench(handler=FakeHandler([gate, *ANSWER]))
    async with bench.running():
        for _ in range(2):
            await bench.proxy.session.send(run_query(bench.proxy, ID))
        await settle()
        gate.set()
        await bench.proxy.answer_to(ID)
    assert len(bench.handler.queries) == 1


async def test_losing_the_connection_cancels_the_work() -> None:
    bench = Bench(handler=FakeHandler([JSON_HEAD, asyncio.Event()]))
    async with bench.running():
        await bench.proxy.session.send(run_query(bench.proxy, ID))
        await settle()
        assert bench.standing.jobs_running == 1
        await bench.links[1].close()
        await settle()
        assert str(bench.error) == "The proxy closed the connection."
        assert bench.handler.closed == 1
        assert bench.standing.jobs_running == 0
    (outcome,) = bench.handler.outcomes
    assert (outcome.outcome, outcome.status) == (JobOutcome.CANCELLED, 200)
    assert outcome.adjusted == AdjustedTokens()


async def test_pausing_and_a_new_price_are_announced() -> None:
    bench = Bench()
    async with bench.running():
        bench.standing.set_enabled(False)
        assert await bench.proxy.next_message() == WorkerEnabledDisabled(1)
        bench.standing.set_coefficient(1500)
        assert await bench.proxy.next_message() == WorkerNewCoefficient(1500)
        bench.standing.set_coefficient(1500)
        bench.standing.set_enabled(True)
        assert await bench.proxy.next_message() == WorkerEnabledDisabled(0)


async def test_a_change_during_the_handshake_is_announced_behind_it() -> None:
    bench = Bench()
    honest = bench.proxy.honest_answer

    def change(_proxy: object, function: Any) -> Any:
        bench.standing.set_enabled(False)
        return honest(function)

    bench.proxy.scripts[WorkerCompareBalanceWithProxy] = change
    async with bench.running():
        assert await bench.proxy.next_message() == WorkerEnabledDisabled(1)


async def test_payments_are_reported() -> None:
    bench = Bench()
    async with bench.running():
        bench.proxy.signed_tokens, bench.proxy.db_tokens, bench.proxy.max_tokens = 7, 8, 9
        await bench.proxy.session.send(bench.proxy.charge(ID))
        await settle()
        bench.proxy.signed_tokens = 8
        await bench.proxy.session.send(bench.proxy.payment())
        await bench.proxy.session.send(ProxySignedPaymentEmpty())
        await settle()
        assert bench.error is None
    heard = [(c.signed_tokens, c.db_tokens, c.max_tokens) for c in bench.sink.counters]
    assert heard == [(0, 0, 0), (7, 8, 9), (8, 8, 9)]
    assert bench.sink.paid == [(ID.hex(), 5, "UQ-somebody")]


async def test_a_payment_inside_a_query_is_reported() -> None:
    bench = Bench()
    async with bench.running():
        bench.proxy.signed_tokens = 7
        await bench.proxy.ask(ID)
        await bench.proxy.ask(bytes(32), signed_payment=bench.proxy.payment(3))
        assert bench.error is None
    assert bench.sink.counters[-1].signed_tokens == 7


async def test_a_charge_that_takes_back_ends_the_session() -> None:
    bench = Bench()
    bench.proxy.max_tokens = 9
    async with bench.running():
        bench.proxy.max_tokens = 8
        await bench.proxy.session.send(bench.proxy.charge(ID))
        await settle()
        assert str(bench.error) == "The proxy credits 8 tokens after it had credited 9."
    assert bench.sink.paid == []


async def test_the_state_of_payments_is_asked_for_every_ten_to_twenty_seconds() -> None:
    bench = Bench()
    async with bench.running():
        bench.proxy.signed_tokens = bench.proxy.db_tokens = bench.proxy.max_tokens = 50
        bench.rested.set()
        await settle()
        assert isinstance(bench.proxy.asked[-1], WorkerUpdatePaymentStatus)
    assert bench.sink.counters[-1].signed_tokens == 50
    assert bench.answers == [1]  # one step of the clock between question and answer
    assert all(10 <= rest <= 20 for rest in bench.rests)
    assert len(bench.rests) == 2


async def test_questions_of_the_proxy_are_refused() -> None:
    bench = Bench()
    async with bench.running():
        with pytest.raises(QueryError, match="unknown query"):
            await bench.proxy.session.query(WorkerUpdatePaymentStatus())


@pytest.mark.parametrize("coefficient", [-1, 10**9])
async def test_an_impossible_coefficient_is_a_fault_of_ours(coefficient: int) -> None:
    standing = Standing(coefficient=1000, max_active_requests=1, is_enabled=True)
    with pytest.raises(ValueError, match="coefficient"):
        standing.set_coefficient(coefficient)


async def test_a_session_that_is_stopped_before_it_begins_closes_its_link() -> None:
    bench = Bench()
    near, _ = linked()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(bench.session(near).run())
        await asyncio.sleep(0)
        task.cancel()
    assert near.is_closed
