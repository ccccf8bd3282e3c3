"""Having the keys of a child certified: by the node, and again before they end."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.engine.child.messages import Certificate, NewSealKey, SealKey
from app.sealing.statement import MAX_LIFETIME_S, KeyStatement, SignedStatement, sign_statement

RENEW_S = MAX_LIFETIME_S / 2
"""A key is still good for as long again when the next one is made."""


@dataclass(frozen=True, slots=True)
class EngineFacts:
    """What is stated with a key: the weights' SHA-256 by model, and the layers that hold."""

    key: bytes
    models: Mapping[str, str]
    layers: tuple[str, ...]


Certify = Callable[[EngineFacts], SignedStatement]


class Certifier:
    """Signs for the engine of a node that works on one network for one owner.

    `engine` is the digest of the child's code, see `app.engine.code_digest`.
    """

    def __init__(
        self,
        node_key: Ed25519PrivateKey,
        *,
        network: str,
        provider: str,
        engine: str,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._node_key = node_key
        self._network = network
        self._provider = provider
        self._engine = engine
        self._clock = clock
        self.facts: EngineFacts | None = None

    def __call__(self, facts: EngineFacts) -> SignedStatement:
        """State it, for a day; the newest `facts` are remembered."""
        self.facts = facts
        now = int(self._clock())
        statement = KeyStatement(
            network=self._network,
            provider=self._provider,
            node=self._node_key.public_key().public_bytes_raw(),
            key=facts.key,
            engine=self._engine,
            models=facts.models,
            layers=facts.layers,
            created_at_utc=now,
            expires_at_utc=now + MAX_LIFETIME_S,
        )
        return sign_statement(statement, self._node_key)


class SealPost:
    """Asks a child for keys, and tells it what the node states about them.

    The child itself lets no key live longer than it may; it also makes a new one by itself when
    one has opened almost as many requests as it may.
    """

    def __init__(self, certify: Certify, post: Callable[[msgspec.Struct], None]) -> None:
        self._certify = certify
        self._post = post
        self._renewal: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Ask for the first key, and for others in time."""
        self._post(NewSealKey())
        self._renewal = asyncio.get_running_loop().call_later(RENEW_S, self.start)

    def receive(self, message: SealKey, layers: tuple[str, ...]) -> None:
        """State what is known with a new key."""
        signed = self._certify(EngineFacts(message.key, message.models, layers))
        self._post(Certificate(signed.statement, signed.signature))

    def stop(self) -> None:
        """Ask for no more."""
        if self._renewal is not None:
            self._renewal.cancel()
