"""What all generated message classes have in common."""

from typing import ClassVar, Self

from app.protocol.primitives import INT256_SIZE, UINT

_LONGEST_TEXT = 100


class TlObject:
    """A value of one constructor of the schema; subclasses are frozen dataclasses.

    What is here suits a constructor without fields.
    """

    __slots__ = ()

    CONSTRUCTOR_ID: ClassVar[int]
    WIRE_ID: ClassVar[bytes]

    def __init_subclass__(cls) -> None:
        if "CONSTRUCTOR_ID" in cls.__dict__:
            cls.WIRE_ID = UINT.pack(cls.CONSTRUCTOR_ID)

    def store(self, out: list[bytes]) -> None:
        """Append the fields, without the constructor id."""

    @classmethod
    def read(cls, wire: bytes, at: int) -> tuple[Self, int]:  # noqa: ARG003 - nothing to read
        """Read the fields that begin at that offset; return the object and the offset behind it."""
        return cls(), at

    def __repr__(self) -> str:
        """Show small values only: prompts, answers and header values must not reach a log."""
        names: tuple[str, ...] = self.__slots__
        fields = (f"{name}={_shown(getattr(self, name))}" for name in names)
        return f"{type(self).__name__}({', '.join(fields)})"


class TlFunction(TlObject):
    """An object that asks for an answer."""

    __slots__ = ()


def store_boxed(out: list[bytes], value: TlObject) -> None:
    """Append the constructor id, then the fields."""
    out.append(value.WIRE_ID)
    value.store(out)


def _shown(value: object) -> str:
    if isinstance(value, bytes):
        return value.hex() if len(value) == INT256_SIZE else f"<{len(value)} bytes>"
    if isinstance(value, str) and len(value) > _LONGEST_TEXT:
        return f"<{len(value)} characters>"
    if isinstance(value, tuple):
        return f"<{len(value)} items>"
    return repr(value)
