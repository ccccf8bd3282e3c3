"""Which models a client can ask for, and who serves them.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.objects import TlFunction, TlObject
from app.protocol.primitives import read_string, read_vector, store_string, store_vector

_FLAGS_INT_X3 = Struct("<Iiii")
_INT_X4 = Struct("<iiii")


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientWorkerType(TlObject):
    """The type ``client.workerType``.

    ``client.workerType name:string active_workers:int coefficient_min:int coefficient_bucket50:int
    coefficient_max:int = client.WorkerType``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x8210E21C

    name: str
    active_workers: int
    coefficient_min: int
    coefficient_bucket50: int
    coefficient_max: int

    def store(self, out: list[bytes]) -> None:
        store_string(out, self.name)
        out.append(
            _INT_X4.pack(
                self.active_workers,
                self.coefficient_min,
                self.coefficient_bucket50,
                self.coefficient_max,
            )
        )

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        name, at = read_string(wire, at)
        active_workers, coefficient_min, coefficient_bucket50, coefficient_max = (
            _INT_X4.unpack_from(wire, at)
        )
        at += 16
        return cls(name, active_workers, coefficient_min, coefficient_bucket50, coefficient_max), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientWorkerTypes(TlObject):
    """The type ``client.workerTypes``.

    ``client.workerTypes types:(vector client.workerType) = client.WorkerTypes``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF64E0E01

    types: tuple[ClientWorkerType, ...]

    def store(self, out: list[bytes]) -> None:
        store_vector(out, self.types)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        types, at = read_vector(wire, at, ClientWorkerType.read, 20)
        return cls(types), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientWorkerInstanceV2(TlObject):
    """The type ``client.workerInstanceV2``.

    ``client.workerInstanceV2#3ea93d00 flags:# coefficient:int active_requests:int
    max_active_requests:int = client.WorkerInstanceV2``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3EA93D00

    flags: int
    coefficient: int
    active_requests: int
    max_active_requests: int

    def store(self, out: list[bytes]) -> None:
        out.append(
            _FLAGS_INT_X3.pack(
                self.flags, self.coefficient, self.active_requests, self.max_active_requests
            )
        )

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        flags, coefficient, active_requests, max_active_requests = _FLAGS_INT_X3.unpack_from(
            wire, at
        )
        at += 16
        return cls(flags, coefficient, active_requests, max_active_requests), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientWorkerTypeV2(TlObject):
    """The type ``client.workerTypeV2``.

    ``client.workerTypeV2 name:string workers:(vector client.workerInstanceV2) =
    client.WorkerTypeV2``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB27D8197

    name: str
    workers: tuple[ClientWorkerInstanceV2, ...]

    def store(self, out: list[bytes]) -> None:
        store_string(out, self.name)
        store_vector(out, self.workers)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        name, at = read_string(wire, at)
        workers, at = read_vector(wire, at, ClientWorkerInstanceV2.read, 16)
        return cls(name, workers), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientWorkerTypesV2(TlObject):
    """The type ``client.workerTypesV2``.

    ``client.workerTypesV2 types:(vector client.workerTypeV2) = client.WorkerTypesV2``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0CF0DC67

    types: tuple[ClientWorkerTypeV2, ...]

    def store(self, out: list[bytes]) -> None:
        store_vector(out, self.types)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        types, at = read_vector(wire, at, ClientWorkerTypeV2.read, 8)
        return cls(types), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientGetWorkerTypes(TlFunction):
    """The function ``client.getWorkerTypes``.

    ``client.getWorkerTypes = client.WorkerTypes``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x7F062BDB


@final
@dataclass(frozen=True, slots=True, repr=False)
class ClientGetWorkerTypesV2(TlFunction):
    """The function ``client.getWorkerTypesV2``.

    ``client.getWorkerTypesV2 = client.WorkerTypesV2``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB2133D72
