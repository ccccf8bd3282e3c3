import asyncio

import pytest

from app.domain.job import ResponseBody, ResponseEnd, ResponseHead, ResponsePart
from app.domain.price import TokenUsage
from app.engine.child.messages import Body, End, Failed, Head, JobMessage
from app.engine.errors import EngineError, EngineLostError
from app.engine.running_job import (
    BYTES_PER_TOKEN,
    FREE_BYTES,
    GATHER_S,
    MAX_ANSWER_BYTES,
    MAX_BEHIND_BYTES,
    RunningJob,
)
from app.isolation.frames import PipeError

HEAD = Head(1, 200, (("content-type", "text/event-stream"),))
END = End(1, 4, 3, 2, 1)
CUT = End(1, 4, 3, 2, 1, is_cut=True)


class Fixture:
    """A job, and what it asked of its session."""

    def __init__(self) -> None:
        self.cancels = 0
        self.bodies_sent = 0
        self.job = RunningJob(self._send_body, self._cancel)

    async def _send_body(self) -> None:
        self.bodies_sent += 1

    def _cancel(self) -> None:
        self.cancels += 1

    def receive(self, *messages: JobMessage) -> None:
        for message in messages:
            self.job.receive(message)

    async def parts(self, timeout_s: float = 5) -> list[ResponsePart]:
        deadline = asyncio.get_running_loop().time() + timeout_s
        return [part async for part in self.job.parts(deadline)]


@pytest.mark.asyncio
async def test_messages_become_parts() -> None:
    fixture = Fixture()
    fixture.receive(HEAD, Body(1, b"a"), Body(1, b"b"), END)
    assert await fixture.parts() == [
        ResponseHead(200, HEAD.headers),
        ResponseBody(b"ab"),
        ResponseEnd(TokenUsage(4, 3, 2, 1)),
    ]
    fixture.job.abandon()
    assert (fixture.bodies_sent, fixture.cancels) == (1, 0)


@pytest.mark.asyncio
async def test_parts_come_as_messages_do() -> None:
    fixture = Fixture()
    parts = fixture.job.parts(asyncio.get_running_loop().time() + 5)
    fixture.receive(HEAD)
    assert isinstance(await anext(parts), ResponseHead)
    asyncio.get_running_loop().call_soon(fixture.receive, Body(1, b"late"))
    assert await anext(parts) == ResponseBody(b"late")
    await parts.aclose()


@pytest.mark.asyncio
async def test_pieces_that_follow_soon_come_together() -> None:
    fixture = Fixture()
    parts = fixture.job.parts(asyncio.get_running_loop().time() + 5)
    fixture.receive(HEAD, Body(1, b"first"))
    assert isinstance(await anext(parts), ResponseHead)
    assert await anext(parts) == ResponseBody(b"first")
    following = asyncio.ensure_future(anext(parts))  # noqa: TID251 - awaited below
    for piece in (b"a", b"b"):
        fixture.receive(Body(1, piece))
        await asyncio.sleep(0)
        assert not following.done()
    assert await following == ResponseBody(b"ab")
    await parts.aclose()
    fixture.job.abandon()


@pytest.mark.asyncio
async def test_the_end_waits_for_nothing() -> None:
    fixture = Fixture()
    parts = fixture.job.parts(asyncio.get_running_loop().time() + 5)
    fixture.receive(HEAD, Body(1, b"first"))
    assert [await anext(parts), await anext(parts)][1] == ResponseBody(b"first")
    fixture.receive(Body(1, b"last"), END)
    async with asyncio.timeout(GATHER_S / 2):
        assert [part async for part in parts] == [
            ResponseBody(b"last"),
            ResponseEnd(TokenUsage(4, 3, 2, 1)),
        ]
    fixture.job.abandon()


@pytest.mark.asyncio
async def test_what_was_gathered_at_the_deadline_is_not_lost() -> None:
    fixture = Fixture()
    parts = fixture.job.parts(asyncio.get_running_loop().time() + GATHER_S / 4)
    fixture.receive(HEAD, Body(1, b"first"))
    assert [await anext(parts), await anext(parts)][1] == ResponseBody(b"first")
    fixture.receive(Body(1, b"more"))
    assert await anext(parts) == ResponseBody(b"more")
    await parts.aclose()
    fixture.job.abandon()


@pytest.mark.asyncio
async def test_a_job_cut_at_its_deadline_before_its_head_is_a_504() -> None:
    fixture = Fixture()
    fixture.receive(CUT)
    head, *_ = await fixture.parts()
    assert isinstance(head, ResponseHead)
    assert head.status == 504


@pytest.mark.asyncio
async def test_a_stream_cut_at_its_deadline_keeps_its_usage() -> None:
    fixture = Fixture()
    fixture.receive(HEAD, CUT)
    *_, end = await fixture.parts()
    assert end == ResponseEnd(TokenUsage(4, 3, 2, 1))


@pytest.mark.asyncio
async def test_a_silent_child_is_cancelled_at_the_deadline() -> None:
    fixture = Fixture()
    head, *_ = await fixture.parts(timeout_s=0)
    assert isinstance(head, ResponseHead)
    assert head.status == 504
    assert fixture.cancels == 1


@pytest.mark.asyncio
async def test_a_failed_job_is_a_500() -> None:
    fixture = Fixture()
    fixture.receive(Failed(1, "ValueError at x.py:3"))
    head, body, _ = await fixture.parts()
    assert isinstance(head, ResponseHead)
    assert head.status == 500
    assert isinstance(body, ResponseBody)
    assert b"ValueError" not in body.data


@pytest.mark.asyncio
async def test_a_lost_child_ends_the_answer_after_what_had_come() -> None:
    fixture = Fixture()
    fixture.receive(HEAD)
    fixture.job.lose("its process ended")
    parts = fixture.job.parts(asyncio.get_running_loop().time() + 5)
    assert isinstance(await anext(parts), ResponseHead)
    with pytest.raises(EngineLostError, match="its process ended"):
        await anext(parts)
    fixture.job.abandon()
    assert fixture.cancels == 0


@pytest.mark.asyncio
async def test_an_abandoned_job_cancels_once_and_keeps_nothing() -> None:
    fixture = Fixture()
    fixture.receive(HEAD)
    fixture.job.abandon()
    fixture.job.abandon()
    fixture.receive(Body(1, b"x"), CUT)
    assert fixture.cancels == 1
    assert not fixture.job._messages


@pytest.mark.asyncio
async def test_whoever_falls_behind_loses_the_answer() -> None:
    fixture = Fixture()
    fixture.receive(HEAD, *[Body(1, bytes(2**20))] * (MAX_BEHIND_BYTES // 2**20))
    assert fixture.cancels == 1
    with pytest.raises(EngineError, match="not taken"):
        await fixture.parts()


@pytest.mark.asyncio
async def test_whoever_keeps_up_may_take_any_length() -> None:
    fixture = Fixture()
    parts = fixture.job.parts(asyncio.get_running_loop().time() + 5)
    fixture.receive(HEAD)
    await anext(parts)
    for _ in range(2 * MAX_BEHIND_BYTES // 2**20):
        fixture.receive(Body(1, bytes(2**20)))
        await anext(parts)
    assert fixture.cancels == 0


def test_an_endless_answer_is_against_the_rules() -> None:
    fixture = Fixture()
    fixture.job.receive(HEAD)
    with pytest.raises(PipeError, match="too long"):
        fixture.receive(*[Body(1, bytes(2**20))] * (MAX_ANSWER_BYTES // 2**20 + 1))


@pytest.mark.parametrize(
    "messages", [(HEAD, HEAD), (Body(1, b"x"),), (END,)], ids=["two heads", "no head", "only end"]
)
def test_messages_out_of_order_are_against_the_rules(messages: tuple[JobMessage, ...]) -> None:
    with pytest.raises(PipeError, match="out of order"):
        Fixture().receive(*messages)


@pytest.mark.parametrize("is_cut", [False, True])
@pytest.mark.parametrize("tokens", [0, 3])
def test_an_answer_is_no_longer_than_its_tokens_allow(tokens: int, is_cut: bool) -> None:
    allowed = FREE_BYTES + BYTES_PER_TOKEN * tokens
    end = End(1, tokens - tokens // 2, 0, tokens // 2, 0, is_cut)
    Fixture().receive(HEAD, Body(1, bytes(allowed)), end)
    with pytest.raises(PipeError, match="too long"):
        Fixture().receive(HEAD, Body(1, bytes(allowed + 1)), end)
