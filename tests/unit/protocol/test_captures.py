"""Recorded sessions of upstream programs: what they sent must be understood and sent alike."""

import pytest

from app.protocol.connection import Connection, Role
from app.protocol.events import (
    AnswerReceived,
    MessageReceived,
    QueryReceived,
    Ready,
    UnknownMessage,
    UnknownQuery,
)
from app.protocol.framing import FrameDecoder, encode_frame
from app.protocol.http import to_job_request, to_response_head
from app.protocol.messages import (
    ClientQueryAnswerEx,
    ClientRunQueryEx,
    HttpRequest,
    HttpResponse,
    ProxyQueryAnswerEx,
    ProxyRunQueryEx,
    TcpConnect,
    TcpPacket,
    TcpQuery,
    TcpQueryAnswer,
)
from app.protocol.tl import TlObject, decode_object, encode_object
from tests.vectors import captures, vectors

CAPTURES = captures()
FRAMES_OF_VECTORS = [bytes.fromhex(vector["hex"]) for vector in vectors("frames")]
FRAME_COUNTS = {
    "client-session.from-proxy": 20,
    "client-session.to-proxy": 16,
    "worker-session.from-proxy": 19,
    "worker-session.to-proxy": 20,
}


def inner_bytes(obj: TlObject) -> bytes | None:
    """Return the object that another carries as bytes, None if it carries none."""
    match obj:
        case TcpPacket(data) | TcpQuery(_, data) | TcpQueryAnswer(_, data):
            return data
        case ProxyRunQueryEx(query) | ClientRunQueryEx(_, query):
            return query
        case ProxyQueryAnswerEx(_, answer) | ClientQueryAnswerEx(_, answer):
            return answer
    return None


def decoded_deeply(wire: bytes) -> list[TlObject]:
    """Decode an object and what it carries, checking that each encodes to its bytes again."""
    obj = decode_object(wire)
    assert encode_object(obj) == wire
    inner = inner_bytes(obj)
    return [obj, *(decoded_deeply(inner) if inner is not None else [])]


@pytest.mark.parametrize("name", CAPTURES)
def test_every_frame_encodes_to_its_bytes_again(name: str) -> None:
    payloads = FrameDecoder().receive_data(CAPTURES[name])
    assert len(payloads) == FRAME_COUNTS[name]
    for payload in payloads:
        decoded_deeply(payload)
    again = (encode_frame(payload, seqno) for seqno, payload in enumerate(payloads))
    assert b"".join(again) == CAPTURES[name]


@pytest.mark.parametrize("frame", FRAMES_OF_VECTORS)
def test_frames_of_the_vectors(frame: bytes) -> None:
    seqno = int.from_bytes(frame[4:8], "little")
    assert encode_frame(encode_object(decoded_deeply(frame[8:])[0]), seqno) == frame


@pytest.mark.parametrize("name", CAPTURES)
@pytest.mark.parametrize("step", [1, 13, 100_000])
def test_a_connection_understands_the_whole_session(name: str, step: int) -> None:
    is_accepting = name.endswith("to-proxy")
    connection = Connection(Role.ACCEPTING if is_accepting else Role.CONNECTING)
    if not is_accepting:
        connection.start(1)
    stream = CAPTURES[name]
    events = [
        event
        for at in range(0, len(stream), step)
        for event in connection.receive_data(stream[at : at + step])
    ]
    assert events[0] == Ready()
    assert connection.frames_received == FRAME_COUNTS[name]
    assert not any(isinstance(event, UnknownMessage | UnknownQuery) for event in events)
    wanted = (QueryReceived if is_accepting else AnswerReceived, MessageReceived)
    for kind in wanted:
        assert any(isinstance(event, kind) for event in events)


@pytest.mark.parametrize("name", CAPTURES)
def test_the_http_inside_is_understood(name: str) -> None:
    payloads = FrameDecoder().receive_data(CAPTURES[name])
    objects = [obj for payload in payloads for obj in decoded_deeply(payload)]
    requests = [to_job_request(obj) for obj in objects if isinstance(obj, HttpRequest)]
    heads = [to_response_head(obj) for obj in objects if isinstance(obj, HttpResponse)]
    assert len(requests) + len(heads) == 2
    assert all(request.path == "/v1/chat/completions" for request in requests)
    assert all(head.status == 200 for head in heads)
    assert isinstance(objects[0], TcpConnect) == name.endswith("to-proxy")
