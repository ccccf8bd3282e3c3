"""What worker and proxy tell each other once they are ready.

Generated from schema.tl by installer/generate_protocol.py; do not edit.
"""

# ruff: noqa: D102 - app.protocol.objects says what store and read do

from dataclasses import dataclass
from struct import Struct
from typing import ClassVar, Self, final

from app.protocol.messages.proxy import AnyProxySignedPayment, read_any_proxy_signed_payment
from app.protocol.objects import TlFunction, TlObject, store_boxed

_INT = Struct("<i")
_LONG_X2 = Struct("<qq")


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerEnabledDisabled(TlObject):
    """The type ``worker.enabledDisabled``.

    ``worker.enabledDisabled disabled:int = worker.EnabledDisabled``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xB3B71039

    disabled: int

    def store(self, out: list[bytes]) -> None:
        out.append(_INT.pack(self.disabled))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (disabled,) = _INT.unpack_from(wire, at)
        at += 4
        return cls(disabled), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerNewCoefficient(TlObject):
    """The type ``worker.newCoefficient``.

    ``worker.newCoefficient new_coefficient:int = worker.NewCoefficient``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0x6AF092B0

    new_coefficient: int

    def store(self, out: list[bytes]) -> None:
        out.append(_INT.pack(self.new_coefficient))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        (new_coefficient,) = _INT.unpack_from(wire, at)
        at += 4
        return cls(new_coefficient), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerPaymentStatus(TlObject):
    """The type ``worker.paymentStatus``.

    ``worker.paymentStatus signed_payment:proxy.SignedPayment db_tokens:long max_tokens:long =
    worker.PaymentStatus``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xA88BD701

    signed_payment: AnyProxySignedPayment
    db_tokens: int
    max_tokens: int

    def store(self, out: list[bytes]) -> None:
        store_boxed(out, self.signed_payment)
        out.append(_LONG_X2.pack(self.db_tokens, self.max_tokens))

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:
        signed_payment, at = read_any_proxy_signed_payment(wire, at)
        db_tokens, max_tokens = _LONG_X2.unpack_from(wire, at)
        at += 16
        return cls(signed_payment, db_tokens, max_tokens), at


@final
@dataclass(frozen=True, slots=True, repr=False)
class WorkerUpdatePaymentStatus(TlFunction):
    """The function ``worker.updatePaymentStatus``.

    ``worker.updatePaymentStatus = worker.PaymentStatus``
    """

    CONSTRUCTOR_ID: ClassVar[int] = 0xDC70A524
