"""Both ends of the pipe over a real pair of sockets."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import islice

import msgspec
import pytest

from app.isolation.child_pipe import ChildPipe
from app.isolation.frames import MAX_FRAME_BYTES, PipeError, encode_frame
from app.isolation.pipe import ParentPipe


class Word(msgspec.Struct, tag="word", frozen=True):
    text: str


DECODER = msgspec.msgpack.Decoder(Word)

pytestmark = pytest.mark.asyncio


@asynccontextmanager
async def _pipes() -> AsyncIterator[tuple[ParentPipe[Word], socket.socket]]:
    ours, theirs = socket.socketpair()
    pipe = await ParentPipe.open(ours, DECODER)
    with theirs:
        try:
            yield pipe, theirs
        finally:
            await pipe.close()


async def _words(pipe: ParentPipe[Word]) -> list[str]:
    return [word.text async for batch in pipe.batches() for word in batch]


async def test_messages_go_both_ways() -> None:
    async with _pipes() as (parent, end):
        child = ChildPipe(end, DECODER)
        words = [Word(str(number)) for number in range(100)]
        for word in words:
            parent.post(word)
        assert await asyncio.to_thread(lambda: list(islice(child.messages(), 100))) == words
        child.send(Word("from the child"))
        assert await anext(parent.batches()) == [Word("from the child")]


async def test_threads_do_not_mix_their_messages() -> None:
    async with _pipes() as (parent, end):
        child = ChildPipe(end, DECODER)

        def send_many(letter: str) -> None:
            for _ in range(200):
                child.send(Word(letter * 5000))

        async with asyncio.TaskGroup() as tasks:
            words = tasks.create_task(_words(parent))
            async with asyncio.TaskGroup() as senders:
                for letter in "abcd":
                    senders.create_task(asyncio.to_thread(send_many, letter))
            end.shutdown(socket.SHUT_WR)
        assert sorted(words.result()) == sorted(letter * 5000 for letter in "abcd" * 200)


async def test_a_reader_that_rests_holds_up_the_writer() -> None:
    async with _pipes() as (parent, end):
        for _ in range(8):
            parent.post(Word("x" * 2**18))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await parent.drain()
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(asyncio.to_thread(_read_all, end, 2**21))
            async with asyncio.timeout(5):
                await parent.drain()


async def test_what_follows_no_schema_is_refused() -> None:
    async with _pipes() as (parent, end):
        end.sendall(b"\x03\x00\x00\x00abc")
        with pytest.raises(PipeError, match="schema"):
            await _words(parent)


async def test_too_long_a_message_is_not_sent() -> None:
    async with _pipes() as (parent, end):
        with pytest.raises(PipeError, match="a message of"):
            ChildPipe(end, DECODER).send(Word("x" * MAX_FRAME_BYTES))
        with pytest.raises(PipeError, match="a message of"):
            parent.post(Word("x" * MAX_FRAME_BYTES))


async def test_descriptors_are_not_received() -> None:
    async with _pipes() as (parent, end):
        frame = bytes(encode_frame(msgspec.msgpack.Encoder(), Word("abc")))
        socket.send_fds(end, [frame], [end.fileno()])
        end.shutdown(socket.SHUT_WR)
        assert await _words(parent) == ["abc"]


async def test_after_the_end_nothing_matters() -> None:
    async with _pipes() as (parent, end):
        end.close()
        assert await _words(parent) == []
        parent.post(Word("lost"))
        await parent.drain()


def _read_all(end: socket.socket, at_least: int) -> None:
    while at_least > 0:
        at_least -= len(end.recv(2**18))


async def test_a_secret_arrives_and_its_frame_is_overwritten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    frames: list[bytearray] = []
    write = asyncio.StreamWriter.write

    def remember(writer: asyncio.StreamWriter, frame: bytearray) -> None:
        frames.append(frame)
        write(writer, frame)

    monkeypatch.setattr(asyncio.StreamWriter, "write", remember)
    async with _pipes() as (parent, end):
        await parent.send_secret(Word("secret"))
        child = ChildPipe(end, DECODER)
        assert await asyncio.to_thread(lambda: next(child.messages())) == Word("secret")
    assert [bytes(frame) for frame in frames] == [bytes(len(frames[0]))]


async def test_a_secret_for_a_child_that_is_gone_is_dropped() -> None:
    async with _pipes() as (parent, end):
        end.close()
        await parent.close()
        await parent.send_secret(Word("secret"))
