"""Damaged bytes: only RemoteProtocolError may come of them, and never much memory.

COCOON_FUZZ_SECONDS sets how long each of the two tests runs, COCOON_FUZZ_SEED where it begins.
"""

import os
import time
import tracemalloc
from collections.abc import Callable, Iterator
from random import Random

from app.protocol.connection import Connection, Role
from app.protocol.errors import RemoteProtocolError
from app.protocol.framing import FrameDecoder, encode_frame
from app.protocol.http import to_job_request, to_response_head
from app.protocol.messages import HttpRequest, HttpResponse, TcpConnect, TcpConnected
from app.protocol.peer_info import PeerInfoDecoder, decode_peer_info
from app.protocol.pow import Challenge, Response
from app.protocol.primitives import MAX_VECTOR_ITEMS
from app.protocol.tl import decode_object, encode_object
from tests.unit.protocol.test_captures import CAPTURES, decoded_deeply
from tests.vectors import vectors

SECONDS = float(os.environ.get("COCOON_FUZZ_SECONDS", "2.5"))
SEED = int(os.environ.get("COCOON_FUZZ_SEED", "1"))

MEMORY_PER_BYTE = 32
"""Bytes of memory that one byte of a peer may cost; `test_the_dearest_object` comes near."""

MEMORY_AT_ALL = 128 * 1024
"""Bytes for the events, errors and tracebacks of any input."""

SMALL = ("challenge", "response")
INTERESTING = [
    bytes(4),
    b"\xff" * 4,
    b"\xff\xff\xff\x7f",
    b"\0\0\0\x80",
    b"\xfe\xff\xff\xff",
    b"\xff" * 8,
    b"\0\0\0\1",
    b"\1\0\0\0",
    b"\0\x10\0\0",
    bytes.fromhex("b5757299"),
    bytes.fromhex("379779bc"),
]


def corpus_of_objects() -> list[bytes]:
    """Return all objects of vectors and captures, carriers and carried."""
    wires = [bytes.fromhex(vector["hex"]) for vector in vectors("tl_objects")]
    for stream in CAPTURES.values():
        for payload in FrameDecoder().receive_data(stream):
            wires += [encode_object(obj) for obj in decoded_deeply(payload)]
    return sorted(set(wires))


def mutated(random: Random, wire: bytes, corpus: list[bytes]) -> bytes:
    """Damage some bytes in one to four ways."""
    for _ in range(random.randint(1, 4)):
        wire = random.choice(MUTATIONS)(random, wire, corpus)
    return wire


def _flip_bit(random: Random, wire: bytes, _: list[bytes]) -> bytes:
    damaged = bytearray(wire or b"\0")
    damaged[random.randrange(len(damaged))] ^= 1 << random.randrange(8)
    return bytes(damaged)


def _overwrite(random: Random, wire: bytes, _: list[bytes]) -> bytes:
    value = random.choice(INTERESTING)
    at = 4 * random.randrange(len(wire) // 4 + 1)
    return wire[:at] + value + wire[at + len(value) :]


def _cut(random: Random, wire: bytes, _: list[bytes]) -> bytes:
    return wire[: random.randrange(len(wire) + 1)]


def _cut_word(random: Random, wire: bytes, _: list[bytes]) -> bytes:
    at = 4 * random.randrange(len(wire) // 4 + 1)
    return wire[:at] + wire[at + 4 :]


def _repeat(random: Random, wire: bytes, _: list[bytes]) -> bytes:
    start, end = sorted(random.choices(range(len(wire) + 1), k=2))
    return wire[:end] + wire[start:end] * random.choice([1, 2, 50]) + wire[end:]


def _splice(random: Random, wire: bytes, corpus: list[bytes]) -> bytes:
    other = random.choice(corpus)
    return wire[: random.randrange(len(wire) + 1)] + other[random.randrange(len(other) + 1) :]


def _random_bytes(random: Random, wire: bytes, _: list[bytes]) -> bytes:
    return wire[:4] + random.randbytes(random.randrange(200))


MUTATIONS: list[Callable[[Random, bytes, list[bytes]], bytes]] = [
    _flip_bit,
    _overwrite,
    _cut,
    _cut_word,
    _repeat,
    _splice,
    _random_bytes,
]


def attempts() -> Iterator[int]:
    """Count up until the time is over."""
    end = time.monotonic() + SECONDS
    count = 0
    while time.monotonic() < end:
        yield count
        count += 1


def judged(read: Callable[[bytes], object], data: bytes) -> bool:
    """Read hostile bytes; return whether they were accepted."""
    tracemalloc.reset_peak()
    before = tracemalloc.get_traced_memory()[0]
    try:
        read(data)
    except RemoteProtocolError:
        accepted = False
    except BaseException as error:
        raise AssertionError(f"{read.__name__}: {error!r} came of {data.hex()}") from error
    else:
        accepted = True
    used = tracemalloc.get_traced_memory()[1] - before
    assert used <= MEMORY_AT_ALL + MEMORY_PER_BYTE * len(data), f"{used} bytes for {data.hex()}"
    return accepted


def read_object(data: bytes) -> None:
    """Decode an object; if that works, what is encoded again must be the same object."""
    obj = decode_object(data)
    wire = encode_object(obj)
    assert encode_object(decode_object(wire)) == wire
    if isinstance(obj, HttpRequest):
        to_job_request(obj)
    if isinstance(obj, HttpResponse):
        to_response_head(obj)


def read_carried(data: bytes) -> None:
    """Hand a frame's payload to both sides of a ready connection."""
    for role, greeting in ((Role.CONNECTING, TcpConnected(1)), (Role.ACCEPTING, TcpConnect(1))):
        connection = Connection(role)
        if role is Role.CONNECTING:
            connection.start(1)
        connection.receive_data(encode_frame(encode_object(greeting), 0))
        connection.receive_data(len(data).to_bytes(4, "little") + b"\1\0\0\0" + data)


def read_stream(data: bytes) -> None:
    """Hand a whole session to the accepting side in reads of 100 bytes."""
    connection = Connection(Role.ACCEPTING)
    for at in range(0, len(data), 100):
        connection.receive_data(data[at : at + 100])
        connection.data_to_send()


def read_peer_info(data: bytes) -> None:
    """Read a frame both ways, and the two small messages before TLS."""
    PeerInfoDecoder().receive_data(data)
    decode_peer_info(data)


def test_the_dearest_object() -> None:
    header = b"\3" + "€".encode() + b"\3" + "é".encode() + b"x"
    wire = HttpRequest.WIRE_ID + bytes(12) + MAX_VECTOR_ITEMS.to_bytes(4, "little")
    wire += header * MAX_VECTOR_ITEMS + bytes(4)
    tracemalloc.start()
    try:
        obj = decode_object(wire)
        used = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert isinstance(obj, HttpRequest)
    assert len(obj.headers) == MAX_VECTOR_ITEMS
    assert MEMORY_PER_BYTE / 2 < used / len(wire) < MEMORY_PER_BYTE


def test_damaged_objects() -> None:
    random, corpus = Random(SEED), corpus_of_objects()
    assert len(corpus) > 60
    accepted = 0
    tracemalloc.start()
    try:
        for _ in attempts():
            wire = mutated(random, random.choice(corpus), corpus)
            accepted += judged(read_object, wire)
            judged(read_carried, wire)
    finally:
        tracemalloc.stop()
    assert accepted > 0


def test_damaged_streams() -> None:
    random = Random(SEED)
    streams = [bytes.fromhex(vector["hex"]) for vector in vectors("frames")] + [*CAPTURES.values()]
    frames = [bytes.fromhex(vector["hex"]) for vector in vectors("peer_info_frames")]
    small = [bytes.fromhex(v[name]) for v in vectors("proof_of_work") for name in SMALL]
    tracemalloc.start()
    try:
        for _ in attempts():
            judged(read_stream, mutated(random, random.choice(streams), streams))
            judged(read_peer_info, mutated(random, random.choice(frames), frames))
            judged(Challenge.decode, mutated(random, random.choice(small), small))
            judged(Response.decode, mutated(random, random.choice(small), small))
    finally:
        tracemalloc.stop()
