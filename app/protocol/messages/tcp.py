"""Packets of the transport.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.objects import TlObject
from app.protocol.primitives import read_bytes, read_string, store_bytes, store_string

_LONG = Struct("<q")
_LONG_INT = Struct("<qi")


@final
@dataclass(frozen=True, slots=True, repr=False)
class TcpPing(TlObject):
    """The type ``tcp.ping``.

    ``tcp.ping id:long = tcp.Packet``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xBBE9627C

    id: int

    def store(self, out: list[bytes]) -> None:
        out.append(_LONG.pack(self.id))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (id_,) = _LONG.unpack_from(wire, at)
        at += 8
        return cls(id_), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class TcpPong(TlObject):
    """The type ``tcp.pong``.

    ``tcp.pong id:long = tcp.Packet``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0BD4302C

    id: int

    def store(self, out: list[bytes]) -> None:
        out.append(_LONG.pack(self.id))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (id_,) = _LONG.unpack_from(wire, at)
        at += 8
        return cls(id_), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class TcpPacket(TlObject):
    """The type ``tcp.packet``.

    ``tcp.packet data:bytes = tcp.Packet``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9C17BAF8

    data: bytes

    def store(self, out: list[bytes]) -> None:
        store_bytes(out, self.data)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        data, at = read_bytes(wire, at)
        return cls(data), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class TcpQueryAnswer(TlObject):
    """The type ``tcp.queryAnswer``.

    ``tcp.queryAnswer id:long data:bytes = tcp.Packet``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xC048C311

    id: int
    data: bytes

    def store(self, out: list[bytes]) -> None:
        out.append(_LONG.pack(self.id))
        store_bytes(out, self.data)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (id_,) = _LONG.unpack_from(wire, at)
        at += 8
        data, at = read_bytes(wire, at)
        return cls(id_, data), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class TcpQueryError(TlObject):
    """The type ``tcp.queryError``.

    ``tcp.queryError id:long code:int message:string = tcp.Packet``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x4CD2F602

    id: int
    code: int
    message: str

    def store(self, out: list[bytes]) -> None:
        out.append(_LONG_INT.pack(self.id, self.code))
        store_string(out, self.message)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        id_, code = _LONG_INT.unpack_from(wire, at)
        at += 12
        message, at = read_string(wire, at)
        return cls(id_, code, message), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class TcpQuery(TlObject):
    """The type ``tcp.query``.

    ``tcp.query id:long data:bytes = tcp.Packet``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3AF51908

    id: int
    data: bytes

    def store(self, out: list[bytes]) -> None:
        out.append(_LONG.pack(self.id))
        store_bytes(out, self.data)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (id_,) = _LONG.unpack_from(wire, at)
        at += 8
        data, at = read_bytes(wire, at)
        return cls(id_, data), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class TcpConnected(TlObject):
    """The type ``tcp.connected``.

    ``tcp.connected id:long = tcp.Packet``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x636D41D6

    id: int

    def store(self, out: list[bytes]) -> None:
        out.append(_LONG.pack(self.id))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (id_,) = _LONG.unpack_from(wire, at)
        at += 8
        return cls(id_), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class TcpConnect(TlObject):
    """The type ``tcp.connect``.

    ``tcp.connect id:long = tcp.Packet``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA57C4261

    id: int

    def store(self, out: list[bytes]) -> None:
        out.append(_LONG.pack(self.id))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (id_,) = _LONG.unpack_from(wire, at)
        at += 8
        return cls(id_), at
