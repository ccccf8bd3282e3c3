"""An answer, sealed piece by piece under the key that came with the request.

Layout of a piece (big-endian): the id of the engine's key (8 bytes), the request's id (16), the
number of the piece (u32, from 0), 1 in the last one else 0 (u8), and the padded data. Number and
flag make the nonce, and all of the head is authenticated. The first piece holds status and headers
of the answer, the others its body.
"""

from collections.abc import Mapping
from struct import Struct
from typing import Annotated

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.domain.job import Headers, ResponseHead
from app.sealing.errors import (
    AlteredSealError,
    MalformedSealError,
    ReplayedSealError,
    SplicedSealError,
    TruncatedSealError,
    WrongKeyError,
)
from app.sealing.keys import KEY_ID_BYTES
from app.sealing.padding import pad, unpad
from app.sealing.request import REQUEST_ID_BYTES

MAX_DATA_BYTES = 2**16
"""Longer data go in several pieces."""

_HEAD = Struct(f">{KEY_ID_BYTES}s{REQUEST_ID_BYTES}sIB")
_NONCE = Struct(">7xBI")


class _Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    status: Annotated[int, msgspec.Meta(ge=200, le=599)]
    headers: Headers


def write_head(head: ResponseHead) -> bytes:
    """Write what the first piece holds: status and headers of the answer."""
    return msgspec.msgpack.encode(_Head(head.status, head.headers))


def read_head(data: bytes) -> ResponseHead:
    """Read what the first piece holds.

    Raises:
        MalformedSealError: it is no head.
    """
    try:
        head = msgspec.msgpack.decode(data, type=_Head)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MalformedSealError from None
    return ResponseHead(head.status, head.headers)


class AnswerSealer:
    """Seals the pieces of one answer, in order."""

    def __init__(self, reply_key: bytes, request_id: bytes, key_id: bytes) -> None:
        self._cipher = ChaCha20Poly1305(reply_key)
        self._request_id = request_id
        self._key_id = key_id
        self._next = 0

    def seal(self, data: bytes, *, is_last: bool = False) -> bytes:
        """Return the next piece; after the last one there must be none."""
        head = _HEAD.pack(self._key_id, self._request_id, self._next, is_last)
        nonce = _NONCE.pack(is_last, self._next)
        self._next += 1
        return head + self._cipher.encrypt(nonce, pad(data), head)


class AnswerOpener:
    """Opens the pieces of one answer; every loss, repetition and exchange is noticed."""

    def __init__(self, reply_keys: Mapping[bytes, bytes], request_id: bytes) -> None:
        self._reply_keys = reply_keys
        self._request_id = request_id
        self._next = 0
        self.key_id: bytes | None = None
        self.is_complete = False

    def open(self, piece: bytes) -> bytes:
        """Return what the next piece holds.

        Raises:
            TruncatedSealError: a piece before it, or a part of it, is missing.
            ReplayedSealError: it was there before.
            SplicedSealError: it belongs to another answer, or follows the last piece.
            WrongKeyError: it comes from an engine that was not asked.
            AlteredSealError: its bytes are not those that were sealed.
        """
        if len(piece) <= _HEAD.size:
            raise TruncatedSealError
        head = piece[: _HEAD.size]
        key_id, request_id, number, flag = _HEAD.unpack(head)
        self._check_place(key_id, request_id, number)
        try:
            data = unpad(
                self._cipher(key_id).decrypt(_nonce(flag, number), piece[_HEAD.size :], head)
            )
        except InvalidTag:
            raise AlteredSealError from None
        self.key_id = key_id
        self._next += 1
        self.is_complete = bool(flag)
        return data

    def finish(self) -> None:
        """Make sure that nothing is missing.

        Raises:
            TruncatedSealError: the last piece has not come.
        """
        if not self.is_complete:
            raise TruncatedSealError

    def _check_place(self, key_id: bytes, request_id: bytes, number: int) -> None:
        is_foreign = request_id != self._request_id or self.key_id not in {None, key_id}
        if is_foreign:
            raise SplicedSealError
        if number < self._next:
            raise ReplayedSealError
        if self.is_complete:
            raise SplicedSealError
        if number > self._next:
            raise TruncatedSealError

    def _cipher(self, key_id: bytes) -> ChaCha20Poly1305:
        if key_id not in self._reply_keys:
            raise WrongKeyError
        return ChaCha20Poly1305(self._reply_keys[key_id])


def _nonce(flag: int, number: int) -> bytes:
    if flag not in {0, 1}:
        raise MalformedSealError
    return _NONCE.pack(flag, number)
