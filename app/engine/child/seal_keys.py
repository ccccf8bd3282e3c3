"""The engine's own keys, to which developers seal their requests; none ever leaves the process."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from app.sealing.errors import (
    BadStatementError,
    ExpiredKeyError,
    ExpiredRequestError,
    ReplayedSealError,
    WrongKeyError,
)
from app.sealing.keys import SealKeyPair, wrap
from app.sealing.request import Clear, Envelope, OpenedRequest
from app.sealing.statement import MAX_JOBS, MAX_LIFETIME_S, SignedStatement

RENEW_AFTER_JOBS = MAX_JOBS * 9 // 10
"""From then on a new key is made known, so that developers have it before the old one ends."""

MAX_AHEAD_S = 3600
"""No request is made for so long."""


@dataclass(slots=True)
class _Key:
    pair: SealKeyPair
    ends_at_utc: float
    signed: SignedStatement | None = None
    seen: set[bytes] = field(default_factory=set)

    @property
    def is_worn(self) -> bool:
        return len(self.seen) >= RENEW_AFTER_JOBS


class SealKeys:
    """Makes keys, opens what is sealed to them, each request once, and forgets them in time.

    The first key is made at once, and tried out: later no library can load anything any more.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._lock = threading.RLock()
        self._keys: dict[bytes, _Key] = {}
        self._ended: set[bytes] = set()
        self._stated: SignedStatement | None = None
        self._first: _Key | None = self._new_key()
        self._first.pair.unwrap(wrap(b"rehearsal", self._first.pair.public_key, b""), b"")

    @property
    def stated(self) -> SignedStatement | None:
        """What the node says about the newest key, None as long as it has said nothing."""
        return self._stated

    def renew(self) -> bytes:
        """Return the public half of a new key, which counts once it is certified."""
        with self._lock:
            self._forget_old()
            key, self._first = self._first or self._new_key(), None
            return key.pair.public_key

    def renew_if_worn(self) -> bytes | None:
        """Return a new public key if the newest has opened almost as many requests as it may."""
        with self._lock:
            newest = list(self._keys.values())[-1:]
            return self.renew() if newest and newest[0].is_worn else None

    def certify(self, signed: SignedStatement) -> None:
        """Take over what the node says about a key; no statement makes it live longer.

        Raises:
            BadStatementError: it is about no key of this engine.
        """
        statement = signed.read()
        with self._lock:
            key = self._keys.get(statement.key_id)
            if key is None:
                raise BadStatementError
            key.ends_at_utc = min(key.ends_at_utc, statement.expires_at_utc)
            key.signed = self._stated = signed

    def open(self, envelope: Envelope, clear: Clear) -> tuple[OpenedRequest, bytes]:
        """Return what was sealed, and the id of the key.

        Raises:
            WrongKeyError: it is sealed to none of the keys.
            ExpiredKeyError: the key's time, or its number of requests, is over.
            ExpiredRequestError: the request's time is over, or lies too far ahead.
            ReplayedSealError: it was opened before.
            AlteredSealError: it is not as it was sealed.
        """
        now = self._clock()
        key, signed = self._key_for(envelope, now)
        if not now < envelope.expires_at_utc <= now + MAX_AHEAD_S:
            raise ExpiredRequestError
        opened = envelope.open(key.pair, signed, clear)
        with self._lock:
            if envelope.request_id in key.seen:
                raise ReplayedSealError
            key.seen.add(envelope.request_id)
        return opened, key.pair.key_id

    def _key_for(self, envelope: Envelope, now: float) -> tuple[_Key, SignedStatement]:
        with self._lock:
            self._forget_old(now)
            for key_id in envelope.key_ids:
                key = self._keys.get(key_id)
                if key is not None and key.signed is not None:
                    return key, key.signed
            if not self._ended.isdisjoint(envelope.key_ids):
                raise ExpiredKeyError
        raise WrongKeyError

    def _new_key(self) -> _Key:
        pair = SealKeyPair()
        key = self._keys[pair.key_id] = _Key(pair, self._clock() + MAX_LIFETIME_S)
        return key

    def _forget_old(self, now: float | None = None) -> None:
        now = self._clock() if now is None else now
        for key_id, key in list(self._keys.items()):
            if now >= key.ends_at_utc or len(key.seen) >= MAX_JOBS:
                del self._keys[key_id]
                self._ended.add(key_id)
