"""An engine with a key, a node that signs for it, and a developer's request."""

from dataclasses import dataclass, field
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.job import JobRequest
from app.sealing.keys import SealKeyPair
from app.sealing.request import Clear, Envelope, OpenedRequest, SealedRequest, seal_request
from app.sealing.statement import KeyStatement, SignedStatement, sign_statement

NOW = 1_800_000_000
NODE_KEY = Ed25519PrivateKey.from_private_bytes(b"n" * 32)
LAYERS = ("hidden from other programs", "no core dump")
CLEAR = Clear("tiny", 100, is_stream=True)
REQUEST = JobRequest(
    "POST", "/v1/chat/completions", (("Content-Type", "application/json"),), b'{"model":"tiny"}'
)


def statement(key: bytes, **changes: Any) -> KeyStatement:
    fields: dict[str, Any] = {
        "network": "0:" + "1" * 64,
        "provider": "0:" + "2" * 64,
        "node": NODE_KEY.public_key().public_bytes_raw(),
        "key": key,
        "engine": "a" * 64,
        "models": {"tiny": "b" * 64},
        "layers": LAYERS,
        "created_at_utc": NOW - 60,
        "expires_at_utc": NOW + 3600,
        **changes,
    }
    return msgspec.convert(fields, KeyStatement)


@dataclass
class SealingEngine:
    """Has a key and a statement about it."""

    pair: SealKeyPair = field(default_factory=SealKeyPair)

    @property
    def signed(self) -> SignedStatement:
        return sign_statement(statement(self.pair.public_key), NODE_KEY)

    def open(self, data: bytes, clear: Clear = CLEAR) -> OpenedRequest:
        return Envelope(data).open(self.pair, self.signed, clear)


def sealed_to(*engines: SealingEngine) -> SealedRequest:
    signed = [engine.signed for engine in engines]
    return seal_request(REQUEST, CLEAR, signed, expires_at_utc=NOW + 600)
