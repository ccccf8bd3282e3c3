"""A developer's request, sealed to one or several engines.

Layout (big-endian): ``CPS`` and the version 1; the request's id (16 bytes); the second since 1970
from which it does not count any more (u64); the number of recipients (u8); for each the id of its
key (8) and a wrapped secret; once more the request's id; the length of the rest (u32) and the
rest: the request itself, padded, under a key derived from the secret.

A secret is wrapped with everything that the request is bound to as HPKE's ``info``. The request's
id stands for the job's, which the proxy gives only later.
"""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from struct import Struct
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from app.domain.job import Headers, JobRequest
from app.sealing.errors import (
    AlteredSealError,
    MalformedSealError,
    SplicedSealError,
    TruncatedSealError,
    WrongKeyError,
)
from app.sealing.keys import (
    KEY_ID_BYTES,
    SECRET_BYTES,
    WRAPPED_BYTES,
    SealKeyPair,
    derive,
    wrap,
)
from app.sealing.padding import pad, unpad
from app.sealing.statement import SignedStatement

REQUEST_ID_BYTES = 16
MAX_RECIPIENTS = 16

_MAGIC = b"CPS\x01"
_HEAD = Struct(f">4s{REQUEST_ID_BYTES}sQB")
_RECIPIENT = Struct(f">{KEY_ID_BYTES}s{WRAPPED_BYTES}s")
_BODY = Struct(f">{REQUEST_ID_BYTES}sI")
_NO_NONCE = bytes(12)
"""The key is used once."""

_INFO_LABEL = b"cocoon-provider sealed request 1"
_LENGTH = Struct(">H")


@dataclass(frozen=True, slots=True)
class Clear:
    """What proxies need to see of a request, and what is therefore bound to the rest."""

    model: str
    max_tokens: int
    is_stream: bool


@dataclass(frozen=True, slots=True)
class SealedRequest:
    """A request that can travel, and the keys under which each recipient would answer."""

    data: bytes
    request_id: bytes
    reply_keys: Mapping[bytes, bytes]


@dataclass(frozen=True, slots=True)
class OpenedRequest:
    """What was sealed, and the key for the answer."""

    request: JobRequest
    reply_key: bytes


class _Content(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    method: str
    path: str
    headers: Headers
    body: bytes
    max_tokens: int
    is_stream: bool
    reply_secret: bytes


def seal_request(
    request: JobRequest,
    clear: Clear,
    recipients: Sequence[SignedStatement],
    *,
    expires_at_utc: int,
) -> SealedRequest:
    """Seal so that each of the recipients, and nobody else, can open it.

    Raises:
        BadStatementError: a recipient's statement holds no usable key.
    """
    request_id = secrets.token_bytes(REQUEST_ID_BYTES)
    secret, reply_secret = secrets.token_bytes(SECRET_BYTES), secrets.token_bytes(SECRET_BYTES)
    head = _HEAD.pack(_MAGIC, request_id, expires_at_utc, len(recipients))
    reply_keys = {}
    for signed in recipients:
        statement = signed.read()
        info = _info(signed, clear.model, request_id, expires_at_utc)
        head += _RECIPIENT.pack(statement.key_id, wrap(secret, statement.key, info))
        reply_keys[statement.key_id] = _reply_key(reply_secret, statement.key_id)
    content = pad(_content(request, clear, reply_secret))
    sealed = ChaCha20Poly1305(derive(secret, b"request")).encrypt(_NO_NONCE, content, head)
    data = head + _BODY.pack(request_id, len(sealed)) + sealed
    return SealedRequest(data, request_id, reply_keys)


class Envelope:
    """A sealed request, cut into its parts."""

    def __init__(self, data: bytes) -> None:
        """Look at the form alone.

        Raises:
            MalformedSealError: nothing sealed.
            TruncatedSealError: a part is missing.
            SplicedSealError: the parts have different ids.
        """
        if data[: len(_MAGIC)] != _MAGIC[: len(data)]:
            raise MalformedSealError
        _, self.request_id, self.expires_at_utc, count = _unpack(_HEAD, data, 0)
        if not 1 <= count <= MAX_RECIPIENTS:
            raise MalformedSealError
        body_at = _HEAD.size + count * _RECIPIENT.size
        request_id, length = _unpack(_BODY, data, body_at)
        self._head = data[:body_at]
        self._sealed = data[body_at + _BODY.size :]
        if len(self._sealed) < length:
            raise TruncatedSealError
        if len(self._sealed) > length:
            raise MalformedSealError
        if request_id != self.request_id:
            raise SplicedSealError
        self._wrapped: dict[bytes, bytes] = dict(_RECIPIENT.iter_unpack(self._head[_HEAD.size :]))

    @property
    def key_ids(self) -> tuple[bytes, ...]:
        """The keys to which it is sealed."""
        return tuple(self._wrapped)

    def open(self, pair: SealKeyPair, signed: SignedStatement, clear: Clear) -> OpenedRequest:
        """Open with a key, its statement, and what stood beside it in the clear.

        Raises:
            WrongKeyError: it is sealed to others.
            AlteredSealError: anything of it, or beside it, is not as it was sealed.
        """
        wrapped = self._wrapped.get(pair.key_id)
        if wrapped is None:
            raise WrongKeyError
        info = _info(signed, clear.model, self.request_id, self.expires_at_utc)
        content = self._decrypt(pair.unwrap(wrapped, info))
        if (content.max_tokens, content.is_stream) != (clear.max_tokens, clear.is_stream):
            raise AlteredSealError
        request = JobRequest(content.method, content.path, content.headers, content.body)
        return OpenedRequest(request, _reply_key(content.reply_secret, pair.key_id))

    def _decrypt(self, secret: bytes) -> _Content:
        try:
            cipher = ChaCha20Poly1305(derive(secret, b"request"))
            return _read_content(unpad(cipher.decrypt(_NO_NONCE, self._sealed, self._head)))
        except InvalidTag:
            raise AlteredSealError from None


def _unpack(form: Struct, data: bytes, at: int) -> tuple[Any, ...]:
    if len(data) < at + form.size:
        raise TruncatedSealError
    return form.unpack_from(data, at)


def _content(request: JobRequest, clear: Clear, reply_secret: bytes) -> bytes:
    content = _Content(
        request.method,
        request.path,
        request.headers,
        request.body,
        clear.max_tokens,
        clear.is_stream,
        reply_secret,
    )
    return msgspec.msgpack.encode(content)


def _read_content(data: bytes) -> _Content:
    try:
        content = msgspec.msgpack.decode(data, type=_Content)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise MalformedSealError from None
    if len(content.reply_secret) != SECRET_BYTES:
        raise MalformedSealError
    return content


def _reply_key(reply_secret: bytes, key_id: bytes) -> bytes:
    """One key for each recipient: two that answer the same request never share one."""
    return derive(reply_secret, b"answer" + key_id)


def _info(signed: SignedStatement, model: str, request_id: bytes, expires_at_utc: int) -> bytes:
    """Write down what a request is bound to, each with its length."""
    statement = signed.read()
    parts = (
        _INFO_LABEL,
        statement.network.encode(),
        statement.provider.encode(),
        statement.node,
        model.encode(),
        statement.models.get(model, "").encode(),
        request_id,
        expires_at_utc.to_bytes(8),
        signed.digest,
    )
    return b"".join(_LENGTH.pack(len(part)) + part for part in parts)
