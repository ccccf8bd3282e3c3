"""One connection as data: bytes in, events out; messages in, bytes out.

The connecting side greets with `tcp.connect`, the accepting side answers `tcp.connected`, and then
both send packets as they like. Source: cocoon, net/TcpClient.cpp.
"""

from enum import Enum, auto
from typing import Final

from app.protocol.error_codes import ErrorCode
from app.protocol.errors import LocalProtocolError, RemoteProtocolError, UnknownConstructorError
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
from app.protocol.framing import FrameDecoder, encode_frame, next_seqno
from app.protocol.messages import (
    TcpConnect,
    TcpConnected,
    TcpPacket,
    TcpPing,
    TcpPong,
    TcpQuery,
    TcpQueryAnswer,
    TcpQueryError,
)
from app.protocol.tl import TlFunction, TlObject, decode_object, encode_object


class Role(Enum):
    """Which side greets first."""

    CONNECTING = auto()
    ACCEPTING = auto()


class State(Enum):
    """How far the two sides have come."""

    NEW = auto()
    WAITING = auto()
    READY = auto()
    BROKEN = auto()


FIRST_STATE: Final = {Role.CONNECTING: State.NEW, Role.ACCEPTING: State.WAITING}

GREETINGS: Final[dict[tuple[Role, State], type[TlObject]]] = {
    (Role.CONNECTING, State.WAITING): TcpConnected,
    (Role.ACCEPTING, State.WAITING): TcpConnect,
}
"""The only packet that is legal before READY, by role and state; it makes the connection READY."""


class Connection:
    """The state of one connection, from the first byte to the first mistake.

    After a RemoteProtocolError nothing more can be received or sent. Ids of connections, queries
    and pings are signed 64-bit numbers.
    """

    def __init__(self, role: Role) -> None:
        self._role = role
        self._state = FIRST_STATE[role]
        self._decoder = FrameDecoder()
        self._outgoing: list[bytes] = []
        self._waiting_bytes = 0
        self._next_seqno = 0
        self._frames_received = 0

    @property
    def is_ready(self) -> bool:
        """Both sides have greeted and nothing has gone wrong since."""
        return self._state is State.READY

    @property
    def frames_received(self) -> int:
        """How many complete frames have come; each of them restarts the timers."""
        return self._frames_received

    def start(self, connection_id: int) -> None:
        """Greet; only the connecting side may, once.

        Raises:
            LocalProtocolError: this is the accepting side, or it has been done.
        """
        if self._state is not State.NEW:
            raise LocalProtocolError(f"a {self._role.name} side cannot greet when {self._state}")
        self._queue(TcpConnect(connection_id))
        self._state = State.WAITING

    def receive_data(self, data: bytes) -> list[Event]:
        """Take bytes from the peer, cut anywhere; return what they mean, in order.

        Pings are answered here: after every call send what `data_to_send` has. The bytes of one
        call are judged together: if one of its frames is wrong, the events before it are lost.

        Raises:
            RemoteProtocolError: the peer broke the rules, now or before; close the connection.
        """
        if self._state is State.BROKEN:
            raise RemoteProtocolError("the connection is broken")
        try:
            return self._events(data)
        except RemoteProtocolError:
            self._state = State.BROKEN
            self._outgoing.clear()
            self._waiting_bytes = 0
            raise

    def send_message(self, message: TlObject) -> None:
        """Queue an object that wants no answer.

        Raises:
            LocalProtocolError: not ready, or the object cannot be written or is too large.
        """
        self._send(TcpPacket(encode_object(message)))

    def send_query(self, query_id: int, function: TlFunction) -> None:
        """Queue a question; its id must not be that of another open query.

        Raises:
            LocalProtocolError: not ready, or the function cannot be written or is too large.
        """
        self._send(TcpQuery(query_id, encode_object(function)))

    def send_answer(self, query_id: int, result: TlObject) -> None:
        """Queue the answer to a query of the peer.

        Raises:
            LocalProtocolError: not ready, or the result cannot be written or is too large.
        """
        self._send(TcpQueryAnswer(query_id, encode_object(result)))

    def send_error(self, query_id: int, code: int, message: str) -> None:
        """Queue the refusal of a query of the peer.

        Raises:
            LocalProtocolError: not ready, or the code is no 32-bit number.
        """
        self._send(TcpQueryError(query_id, code, message))

    def send_ping(self, ping_id: int) -> None:
        """Queue a sign of life that the peer must return.

        Raises:
            LocalProtocolError: not ready.
        """
        self._send(TcpPing(ping_id))

    @property
    def waiting_bytes(self) -> int:
        """How many bytes `data_to_send` would return now."""
        return self._waiting_bytes

    def data_to_send(self) -> bytes:
        """Return all bytes that must go to the peer now, and forget them."""
        data = b"".join(self._outgoing)
        self._outgoing.clear()
        self._waiting_bytes = 0
        return data

    def _send(self, packet: TlObject) -> None:
        if self._state is not State.READY:
            raise LocalProtocolError(f"{type(packet).__name__} cannot be sent when {self._state}")
        self._queue(packet)

    def _queue(self, packet: TlObject) -> None:
        frame = encode_frame(encode_object(packet), self._next_seqno)
        self._outgoing.append(frame)
        self._waiting_bytes += len(frame)
        self._next_seqno = next_seqno(self._next_seqno)

    def _events(self, data: bytes) -> list[Event]:
        events: list[Event] = []
        for payload in self._decoder.receive_data(data):
            self._frames_received += 1
            packet = decode_object(payload)
            event = self._take(packet) if self._state is State.READY else self._greeted(packet)
            if event is not None:
                events.append(event)
        return events

    def _greeted(self, packet: TlObject) -> Event:
        if type(packet) is not GREETINGS.get((self._role, self._state)):
            raise RemoteProtocolError(f"{type(packet).__name__} instead of a greeting")
        if isinstance(packet, TcpConnect):
            self._queue(TcpConnected(packet.id))
        self._state = State.READY
        return Ready()

    def _take(self, packet: TlObject) -> Event | None:
        if isinstance(packet, TcpPing):
            self._queue(TcpPong(packet.id))
            return None
        return _event(packet)


def _event(packet: TlObject) -> Event | None:
    event: Event | None = None
    match packet:
        case TcpPacket(data):
            event = _message(data)
        case TcpQuery(query_id, data):
            event = _query(query_id, data)
        case TcpQueryAnswer(query_id, data):
            event = _answer(query_id, data)
        case TcpQueryError(query_id, code, message):
            event = QueryFailed(query_id, code, message)
        case TcpPong(ping_id):
            event = PongReceived(ping_id)
        case TcpConnect() | TcpConnected():
            pass
        case _:
            raise RemoteProtocolError(f"{type(packet).__name__} is no packet")
    return event


def _message(data: bytes) -> Event:
    try:
        return MessageReceived(decode_object(data))
    except UnknownConstructorError as error:
        return UnknownMessage(error.constructor_id)


def _query(query_id: int, data: bytes) -> Event:
    try:
        function = decode_object(data)
    except UnknownConstructorError as error:
        return UnknownQuery(query_id, error.constructor_id)
    if isinstance(function, TlFunction):
        return QueryReceived(query_id, function)
    return UnknownQuery(query_id, function.CONSTRUCTOR_ID)


def _answer(query_id: int, data: bytes) -> Event:
    try:
        return AnswerReceived(query_id, decode_object(data))
    except UnknownConstructorError as error:
        return QueryFailed(query_id, ErrorCode.PROTOVIOLATION, f"the answer has an {error}")
