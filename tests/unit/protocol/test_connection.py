from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.protocol.connection import GREETINGS, Connection, Role, State
from app.protocol.error_codes import ErrorCode
from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.events import (
    AnswerReceived,
    Event,
    MessageReceived,
    PongReceived,
    QueryFailed,
    QueryReceived,
    Ready,
    UnknownMessage,
    UnknownQuery,
)
from app.protocol.framing import MAX_PAYLOAD, FrameDecoder, encode_frame
from app.protocol.messages import (
    HttpHeader,
    ProxySignedPayment,
    TcpConnect,
    TcpConnected,
    TcpPacket,
    TcpPing,
    TcpPong,
    TcpQuery,
    TcpQueryAnswer,
    TcpQueryError,
    WorkerEnabledDisabled,
    WorkerNewCoefficient,
    WorkerPaymentStatus,
    WorkerUpdatePaymentStatus,
)
from app.protocol.tl import TlObject, decode_object, encode_object
from tests.vectors import vectors

UNKNOWN = b"\x78\x56\x34\x12"
DAMAGED = encode_object(WorkerEnabledDisabled(1))[:-1]
PACKETS = (
    TcpConnect(1),
    TcpConnected(1),
    TcpPing(1),
    TcpPong(1),
    TcpPacket(UNKNOWN),
    TcpQuery(1, UNKNOWN),
    TcpQueryAnswer(1, UNKNOWN),
    TcpQueryError(1, 2, ""),
)


def frame(packet: TlObject, seqno: int = 0) -> bytes:
    return encode_frame(encode_object(packet), seqno)


def sent(connection: Connection) -> list[TlObject]:
    """Return the packets that a connection has to send, checking nothing about their numbers."""
    return [decode_object(frame_[8:]) for frame_ in _frames(connection.data_to_send())]


def ready(role: Role) -> Connection:
    """Return a ready connection that has received frame 0 and sent it, too."""
    connection = Connection(role)
    if role is Role.CONNECTING:
        connection.start(7)
    greeting = TcpConnected(7) if role is Role.CONNECTING else TcpConnect(7)
    assert connection.receive_data(frame(greeting)) == [Ready()]
    connection.data_to_send()
    return connection


def events_of(*packets: TlObject) -> list[Event]:
    stream = b"".join(frame(packet, seqno) for seqno, packet in enumerate(packets, start=1))
    return ready(Role.ACCEPTING).receive_data(stream)


def _frames(stream: bytes) -> list[bytes]:
    frames = []
    while stream:
        size = 8 + int.from_bytes(stream[:4], "little")
        frames.append(stream[:size])
        stream = stream[size:]
    return frames


def test_greeting() -> None:
    worker, proxy = Connection(Role.CONNECTING), Connection(Role.ACCEPTING)
    connection_id = 0x0123456789ABCDEF
    worker.start(connection_id)
    hello = worker.data_to_send()
    assert hello.hex() == vectors("frames")[0]["hex"]
    assert proxy.receive_data(hello) == [Ready()]
    answer = proxy.data_to_send()
    assert answer.hex() == vectors("frames")[1]["hex"]
    assert (worker.is_ready, proxy.is_ready) == (False, True)
    assert worker.receive_data(answer) == [Ready()]
    assert (worker.is_ready, proxy.is_ready) == (True, True)
    assert (worker.frames_received, proxy.frames_received) == (1, 1)


def test_the_id_of_the_answer_does_not_matter() -> None:
    worker = Connection(Role.CONNECTING)
    worker.start(1)
    assert worker.receive_data(frame(TcpConnected(2))) == [Ready()]


@pytest.mark.parametrize(("role", "packet"), list(product(Role, PACKETS)))
def test_only_the_greeting_is_legal_before_ready(role: Role, packet: TlObject) -> None:
    connection = Connection(role)
    if role is Role.CONNECTING:
        connection.start(1)
    if type(packet) is GREETINGS[role, State.WAITING]:
        assert connection.receive_data(frame(packet)) == [Ready()]
        return
    with pytest.raises(RemoteProtocolError):
        connection.receive_data(frame(packet))
    assert not connection.is_ready


@pytest.mark.parametrize("packet", PACKETS)
def test_nothing_is_legal_before_start(packet: TlObject) -> None:
    with pytest.raises(RemoteProtocolError):
        Connection(Role.CONNECTING).receive_data(frame(packet))


@pytest.mark.parametrize("role", Role)
def test_a_late_greeting_is_ignored(role: Role) -> None:
    connection = ready(role)
    stream = frame(TcpConnect(3), 1) + frame(TcpConnected(3), 2)
    assert connection.receive_data(stream) == []
    assert connection.data_to_send() == b""
    assert connection.is_ready


def test_pings_are_answered() -> None:
    connection = ready(Role.CONNECTING)
    assert connection.receive_data(frame(TcpPing(5), 1) + frame(TcpPing(-6), 2)) == []
    assert sent(connection) == [TcpPong(5), TcpPong(-6)]
    assert connection.frames_received == 3


def test_events() -> None:
    message, function = WorkerEnabledDisabled(1), WorkerUpdatePaymentStatus()
    assert events_of(
        TcpPacket(encode_object(message)),
        TcpQuery(-1, encode_object(function)),
        TcpQueryAnswer(2, encode_object(message)),
        TcpQueryError(3, 602, "why"),
        TcpPong(4),
    ) == [
        MessageReceived(message),
        QueryReceived(-1, function),
        AnswerReceived(2, message),
        QueryFailed(3, 602, "why"),
        PongReceived(4),
    ]


def test_unknown_constructors_are_told() -> None:
    assert events_of(
        TcpPacket(UNKNOWN + b"more"), TcpQuery(9, UNKNOWN), TcpQueryAnswer(8, UNKNOWN)
    ) == [
        UnknownMessage(0x12345678),
        UnknownQuery(9, 0x12345678),
        QueryFailed(8, ErrorCode.PROTOVIOLATION, "the answer has an unknown constructor 12345678"),
    ]


def test_what_is_no_function_cannot_be_asked() -> None:
    message = WorkerEnabledDisabled(1)
    query = TcpQuery(9, encode_object(message))
    assert events_of(query) == [UnknownQuery(9, message.CONSTRUCTOR_ID)]


@pytest.mark.parametrize(
    "packet",
    [
        TcpPacket(DAMAGED),
        TcpQuery(1, DAMAGED),
        TcpQueryAnswer(1, DAMAGED),
        TcpPacket(b""),
        TcpPacket(UNKNOWN[:3]),
        WorkerUpdatePaymentStatus(),
        HttpHeader("a", "b"),
    ],
)
def test_damage_breaks_the_connection(packet: TlObject) -> None:
    connection = ready(Role.ACCEPTING)
    connection.send_ping(1)
    with pytest.raises(RemoteProtocolError):
        connection.receive_data(frame(packet, 1))
    assert not connection.is_ready
    assert connection.data_to_send() == b""
    with pytest.raises(RemoteProtocolError, match="broken"):
        connection.receive_data(frame(TcpPing(1), 2))
    with pytest.raises(LocalProtocolError):
        connection.send_ping(1)


@pytest.mark.parametrize("payload", [UNKNOWN, DAMAGED, encode_object(TcpPing(1)) + bytes(4)])
def test_a_payload_that_is_no_packet(payload: bytes) -> None:
    with pytest.raises(RemoteProtocolError):
        ready(Role.CONNECTING).receive_data(encode_frame(payload, 1))


def test_a_wrong_number_breaks_the_connection() -> None:
    connection = ready(Role.CONNECTING)
    with pytest.raises(RemoteProtocolError):
        connection.receive_data(frame(TcpPing(1), 5))
    assert not connection.is_ready


def test_what_is_sent() -> None:
    connection = ready(Role.CONNECTING)
    message, function = WorkerNewCoefficient(5), WorkerUpdatePaymentStatus()
    status = WorkerPaymentStatus(ProxySignedPayment(b"x"), 1, 2)
    connection.send_message(message)
    connection.send_query(1, function)
    connection.send_answer(2, status)
    connection.send_error(3, ErrorCode.NOTREADY, "not now")
    connection.send_ping(4)
    stream = connection.data_to_send()
    assert [int.from_bytes(part[4:8], "little") for part in _frames(stream)] == [1, 2, 3, 4, 5]
    assert [decode_object(part[8:]) for part in _frames(stream)] == [
        TcpPacket(encode_object(message)),
        TcpQuery(1, encode_object(function)),
        TcpQueryAnswer(2, encode_object(status)),
        TcpQueryError(3, 651, "not now"),
        TcpPing(4),
    ]
    assert connection.data_to_send() == b""


@pytest.mark.parametrize("role", Role)
def test_nothing_can_be_sent_before_ready(role: Role) -> None:
    connection = Connection(role)
    if role is Role.CONNECTING:
        connection.start(1)
        connection.data_to_send()
    with pytest.raises(LocalProtocolError):
        connection.send_ping(1)
    with pytest.raises(LocalProtocolError):
        connection.send_message(WorkerEnabledDisabled(1))
    assert connection.data_to_send() == b""


def test_only_the_connecting_side_starts_and_only_once() -> None:
    with pytest.raises(LocalProtocolError):
        Connection(Role.ACCEPTING).start(1)
    connection = Connection(Role.CONNECTING)
    connection.start(1)
    with pytest.raises(LocalProtocolError):
        connection.start(1)
    with pytest.raises(LocalProtocolError):
        ready(Role.CONNECTING).start(1)


def test_an_oversize_message_is_not_sent_and_takes_no_number() -> None:
    connection = ready(Role.CONNECTING)
    with pytest.raises(LocalProtocolError):
        connection.send_message(ProxySignedPayment(bytes(MAX_PAYLOAD - 15)))
    with pytest.raises(LocalProtocolError):
        connection.send_ping(2**63)
    assert connection.data_to_send() == b""
    connection.send_message(ProxySignedPayment(bytes(MAX_PAYLOAD - 16)))
    assert len(connection.data_to_send()) == 8 + MAX_PAYLOAD
    assert connection.is_ready


def test_an_id_out_of_range_leaves_the_connection_unstarted() -> None:
    connection = Connection(Role.CONNECTING)
    with pytest.raises(LocalProtocolError):
        connection.start(2**63)
    connection.start(-(2**63))
    assert sent(connection) == [TcpConnect(-(2**63))]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(-5, 5), max_size=12), st.integers(1, 60))
def test_two_connections_understand_each_other(numbers: list[int], step: int) -> None:
    worker, proxy = Connection(Role.CONNECTING), Connection(Role.ACCEPTING)
    worker.start(1)
    proxy.receive_data(worker.data_to_send())
    worker.receive_data(proxy.data_to_send())
    for number in numbers:
        worker.send_message(WorkerNewCoefficient(number))
        worker.send_ping(number)
    stream = worker.data_to_send()
    events: list[Event] = []
    for at in range(0, len(stream), step):
        events += proxy.receive_data(stream[at : at + step])
    assert events == [MessageReceived(WorkerNewCoefficient(number)) for number in numbers]
    pongs = worker.receive_data(proxy.data_to_send())
    assert pongs == [PongReceived(number) for number in numbers]


def test_frames_of_our_own_are_in_order() -> None:
    proxy = Connection(Role.ACCEPTING)
    proxy.receive_data(frame(TcpConnect(1)))
    for ping_id in range(3):
        proxy.send_ping(ping_id)
    assert len(FrameDecoder().receive_data(proxy.data_to_send())) == 4
