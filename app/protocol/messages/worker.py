"""Session between worker and proxy.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.messages.proxy import (
    AnyProxySignedPayment,
    ProxyParams,
    read_any_proxy_signed_payment,
)
from app.protocol.objects import TlFunction, TlObject, store_boxed
from app.protocol.primitives import (
    optional,
    read_bool,
    read_bytes,
    read_string,
    store_bool,
    store_bytes,
    store_string,
)

_FLAGS = Struct("<I")
_INT = Struct("<i")
_LONG = Struct("<q")
_LONG_X2_INT = Struct("<qqi")
_LONG_X3 = Struct("<qqq")


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerParams(TlObject):
    """The type ``worker.params``.

    ``worker.params#869c73ed flags:# worker_owner_address:string model:string coefficient:int
    is_test:flags.0?Bool proxy_cnt:flags.0?int max_active_requests:flags.0?int
    min_proto_version:flags.1?int max_proto_version:flags.1?int = worker.Params``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x869C73ED

    flags: int
    worker_owner_address: str
    model: str
    coefficient: int
    is_test: bool | None = None
    proxy_cnt: int | None = None
    max_active_requests: int | None = None
    min_proto_version: int | None = None
    max_proto_version: int | None = None

    def store(self, out: list[bytes]) -> None:
        out.append(_FLAGS.pack(self.flags))
        store_string(out, self.worker_owner_address)
        store_string(out, self.model)
        out.append(_INT.pack(self.coefficient))
        if (is_test := optional(self.flags, 0, "is_test", self.is_test)) is not None:
            store_bool(out, is_test)
        if (proxy_cnt := optional(self.flags, 0, "proxy_cnt", self.proxy_cnt)) is not None:
            out.append(_INT.pack(proxy_cnt))
        if (
            max_active_requests := optional(
                self.flags, 0, "max_active_requests", self.max_active_requests
            )
        ) is not None:
            out.append(_INT.pack(max_active_requests))
        if (
            min_proto_version := optional(
                self.flags, 1, "min_proto_version", self.min_proto_version
            )
        ) is not None:
            out.append(_INT.pack(min_proto_version))
        if (
            max_proto_version := optional(
                self.flags, 1, "max_proto_version", self.max_proto_version
            )
        ) is not None:
            out.append(_INT.pack(max_proto_version))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (flags,) = _FLAGS.unpack_from(wire, at)
        at += 4
        worker_owner_address, at = read_string(wire, at)
        model, at = read_string(wire, at)
        (coefficient,) = _INT.unpack_from(wire, at)
        at += 4
        is_test: bool | None = None
        if flags & 1:
            is_test, at = read_bool(wire, at)
        proxy_cnt: int | None = None
        if flags & 1:
            (proxy_cnt,) = _INT.unpack_from(wire, at)
            at += 4
        max_active_requests: int | None = None
        if flags & 1:
            (max_active_requests,) = _INT.unpack_from(wire, at)
            at += 4
        min_proto_version: int | None = None
        if flags & 2:
            (min_proto_version,) = _INT.unpack_from(wire, at)
            at += 4
        max_proto_version: int | None = None
        if flags & 2:
            (max_proto_version,) = _INT.unpack_from(wire, at)
            at += 4
        return cls(
            flags,
            worker_owner_address,
            model,
            coefficient,
            is_test,
            proxy_cnt,
            max_active_requests,
            min_proto_version,
            max_proto_version,
        ), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerConnectedToProxy(TlObject):
    """The type ``worker.connectedToProxy``.

    ``worker.connectedToProxy params:proxy.params worker_sc_address:string =
    worker.ConnectedToProxy``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x66BC82EE

    params: ProxyParams
    worker_sc_address: str

    def store(self, out: list[bytes]) -> None:
        self.params.store(out)
        store_string(out, self.worker_sc_address)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        params, at = ProxyParams.read(wire, at)
        worker_sc_address, at = read_string(wire, at)
        return cls(params, worker_sc_address), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerCompareBalanceWithProxyResult(TlObject):
    """The type ``worker.compareBalanceWithProxyResult``.

    ``worker.compareBalanceWithProxyResult signed_payment:proxy.SignedPayment
    tokens_committed_to_db:long max_tokens:long error_code:int =
    worker.CompareBalanceWithProxyResult``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x9054C411

    signed_payment: AnyProxySignedPayment
    tokens_committed_to_db: int
    max_tokens: int
    error_code: int

    def store(self, out: list[bytes]) -> None:
        store_boxed(out, self.signed_payment)
        out.append(_LONG_X2_INT.pack(self.tokens_committed_to_db, self.max_tokens, self.error_code))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        signed_payment, at = read_any_proxy_signed_payment(wire, at)
        tokens_committed_to_db, max_tokens, error_code = _LONG_X2_INT.unpack_from(wire, at)
        at += 20
        return cls(signed_payment, tokens_committed_to_db, max_tokens, error_code), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerExtendedCompareBalanceWithProxyResult(TlObject):
    """The type ``worker.extendedCompareBalanceWithProxyResult``.

    ``worker.extendedCompareBalanceWithProxyResult error_code:int =
    worker.ExtendedCompareBalanceWithProxyResult``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x0C10973E

    error_code: int

    def store(self, out: list[bytes]) -> None:
        out.append(_INT.pack(self.error_code))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (error_code,) = _INT.unpack_from(wire, at)
        at += 4
        return cls(error_code), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerProxyHandshakeCompleted(TlObject):
    """The type ``worker.proxyHandshakeCompleted``.

    ``worker.proxyHandshakeCompleted = worker.HandshakeCompleted``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x3AD9B886


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerConnectToProxy(TlFunction):
    """The function ``worker.connectToProxy``.

    ``worker.connectToProxy params:worker.params = worker.ConnectedToProxy``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xCC484C5D

    params: WorkerParams

    def store(self, out: list[bytes]) -> None:
        self.params.store(out)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        params, at = WorkerParams.read(wire, at)
        return cls(params), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerCompareBalanceWithProxy(TlFunction):
    """The function ``worker.compareBalanceWithProxy``.

    ``worker.compareBalanceWithProxy tokens_committed_to_blockchain:long tokens_committed_to_db:long
    max_tokens:long = worker.CompareBalanceWithProxyResult``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDB386501

    tokens_committed_to_blockchain: int
    tokens_committed_to_db: int
    max_tokens: int

    def store(self, out: list[bytes]) -> None:
        out.append(
            _LONG_X3.pack(
                self.tokens_committed_to_blockchain, self.tokens_committed_to_db, self.max_tokens
            )
        )

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        tokens_committed_to_blockchain, tokens_committed_to_db, max_tokens = _LONG_X3.unpack_from(
            wire, at
        )
        at += 24
        return cls(tokens_committed_to_blockchain, tokens_committed_to_db, max_tokens), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerExtendedCompareBalanceWithProxy(TlFunction):
    """The function ``worker.extendedCompareBalanceWithProxy``.

    ``worker.extendedCompareBalanceWithProxy tokens_committed_to_db:long other:bytes =
    worker.ExtendedCompareBalanceWithProxyResult``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF8DD9914

    tokens_committed_to_db: int
    other: bytes

    def store(self, out: list[bytes]) -> None:
        out.append(_LONG.pack(self.tokens_committed_to_db))
        store_bytes(out, self.other)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (tokens_committed_to_db,) = _LONG.unpack_from(wire, at)
        at += 8
        other, at = read_bytes(wire, at)
        return cls(tokens_committed_to_db, other), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerProxyHandshakeComplete(TlFunction):
    """The function ``worker.proxyHandshakeComplete``.

    ``worker.proxyHandshakeComplete is_disabled:Bool = worker.HandshakeCompleted``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xF843B066

    is_disabled: bool

    def store(self, out: list[bytes]) -> None:
        store_bool(out, self.is_disabled)

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        is_disabled, at = read_bool(wire, at)
        return cls(is_disabled), at
