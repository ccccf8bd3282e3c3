import asyncio

import pytest

from app.domain.job import ResponseBody, ResponseHead
from app.gateway.answers import AnswerEnd, AnswerFailed, AnswerPart
from app.gateway.running_request import MAX_WAITING_BYTES, PIECE_COST, RunningRequest
from app.protocol.error_codes import ErrorCode
from tests.unit.gateway.scripted_proxy import failure, head, http_response, piece

pytestmark = pytest.mark.asyncio

ID = bytes(32)


class Bench:
    """A request and what it was charged with."""

    def __init__(self) -> None:
        self.charges: list[int] = []
        self.request = RunningRequest(self.charges.append)

    async def parts(self) -> list[AnswerPart]:
        """Read up to the last part."""
        parts = [await self.request.next_part()]
        while not isinstance(parts[-1], AnswerEnd | AnswerFailed):
            parts.append(await self.request.next_part())
        return parts

    async def failure(self) -> AnswerFailed:
        last = (await self.parts())[-1]
        assert isinstance(last, AnswerFailed)
        return last

    async def is_silent(self) -> bool:
        """Nothing more comes."""
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await self.request.next_part()
        return True


async def test_parts_come_in_order_and_the_end_is_charged() -> None:
    bench = Bench()
    for message in (head(ID), piece(ID, b"a"), piece(ID, b""), piece(ID, b"b", 7)):
        bench.request.take(message)
    first, *rest = await bench.parts()
    assert isinstance(first, ResponseHead)
    assert rest == [ResponseBody(b"a"), ResponseBody(b"b"), AnswerEnd(7)]
    assert bench.charges == [7]
    assert bench.request.is_over


async def test_after_the_last_message_nothing_counts() -> None:
    bench = Bench()
    bench.request.take(head(ID, tokens=3))
    await bench.parts()
    for message in (head(ID), piece(ID, b"x", 50), failure(ID, 602, "no")):
        bench.request.take(message)
    bench.request.lose(ErrorCode.ERROR, "gone")
    assert await bench.is_silent()
    assert bench.charges == [3]


async def test_a_second_beginning_breaks_the_answer_off_but_the_charge_is_awaited() -> None:
    bench = Bench()
    bench.request.take(head(ID))
    bench.request.take(head(ID))
    assert "second beginning" in (await bench.failure()).message
    assert bench.charges == []
    bench.request.take(piece(ID, b"more", 9))
    assert bench.charges == [9]
    assert await bench.is_silent()


@pytest.mark.parametrize("tokens", [None, 4])
async def test_a_piece_without_beginning_breaks_the_answer_off(tokens: int | None) -> None:
    bench = Bench()
    bench.request.take(piece(ID, b"x", tokens))
    assert "no beginning" in (await bench.failure()).message
    assert bench.charges == ([] if tokens is None else [4])


async def test_an_end_without_beginning_is_no_answer() -> None:
    bench = Bench()
    bench.request.take(piece(ID, b"", 4))
    assert (await bench.failure()).code == ErrorCode.PROTOVIOLATION


@pytest.mark.parametrize("tokens", [None, 4])
async def test_an_answer_that_cannot_be_read(tokens: int | None) -> None:
    bench = Bench()
    bench.request.take(head(ID, b"junk", tokens))
    assert "bad answer" in (await bench.failure()).message
    assert bench.request.is_over is (tokens is not None)
    bench.request.take(piece(ID, b"rest", 8))
    assert bench.charges == ([8] if tokens is None else [4])


async def test_a_refusal_costs_nothing() -> None:
    bench = Bench()
    bench.request.take(failure(ID, 651, "no workers"))
    assert await bench.parts() == [AnswerFailed(651, "no workers")]
    assert bench.charges == [0]


async def test_a_lost_connection_ends_the_answer_at_once() -> None:
    bench = Bench()
    bench.request.take(head(ID))
    bench.request.lose(ErrorCode.ERROR, "lost")
    bench.request.lose(ErrorCode.ERROR, "lost again")
    assert await bench.failure() == AnswerFailed(602, "lost")
    assert await bench.is_silent()
    assert bench.charges == [0]


async def test_a_reader_who_left_keeps_nothing_and_is_charged_all_the_same() -> None:
    bench = Bench()
    bench.request.take(head(ID))
    bench.request.leave()
    for _ in range(100):
        bench.request.take(piece(ID, bytes(MAX_WAITING_BYTES)))
    assert await bench.is_silent()
    assert bench.charges == []
    bench.request.take(piece(ID, b"", 12))
    assert bench.charges == [12]


async def test_a_slow_reader_loses_the_answer_but_not_the_charge() -> None:
    bench = Bench()
    bench.request.take(head(ID))
    for _ in range(4):
        bench.request.take(piece(ID, bytes(MAX_WAITING_BYTES // 2)))
    _, first, second, failed = await bench.parts()
    assert isinstance(first, ResponseBody)
    assert isinstance(second, ResponseBody)
    assert isinstance(failed, AnswerFailed)
    assert "not read in time" in failed.message
    bench.request.take(piece(ID, b"", 5))
    assert bench.charges == [5]


async def test_many_small_pieces_are_bounded_too() -> None:
    bench = Bench()
    bench.request.take(head(ID))
    for _ in range(MAX_WAITING_BYTES // PIECE_COST + 10):
        bench.request.take(piece(ID, b"."))
    assert "not read in time" in (await bench.failure()).message


async def test_one_large_answer_is_no_slow_reader() -> None:
    bench = Bench()
    bench.request.take(head(ID, http_response(bytes(MAX_WAITING_BYTES + 1)), 5))
    assert (await bench.parts())[-1] == AnswerEnd(5)


async def test_what_was_read_makes_room() -> None:
    bench = Bench()
    bench.request.take(head(ID))
    await bench.request.next_part()
    for _ in range(10):
        bench.request.take(piece(ID, bytes(MAX_WAITING_BYTES)))
        assert isinstance(await bench.request.next_part(), ResponseBody)
    bench.request.take(piece(ID, b"", 1))
    assert await bench.parts() == [AnswerEnd(1)]
