"""The engines to which requests can be sealed, as far as the gateway has met them."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.gateway.seal_policy import SealPolicy
from app.isolation.layer_names import REQUIRED
from app.network.peer_text import shown
from app.sealing.errors import SealError
from app.sealing.protection import Protection, protection_of
from app.sealing.statement import KeyStatement, SignedStatement, check_statement

MAX_RECIPIENTS = 4
"""Each makes a request 1.6 KB longer, and proxies reserve a token for each byte."""

MAX_KNOWN = 1000

UNUSABLE_S = 300.0
"""How long a model whose workers open nothing is not asked for a key again."""


class UntrustedEngineError(Exception):
    """An engine's statement is not good enough; the text completes "because ..."."""


@dataclass(frozen=True, slots=True)
class KnownEngine:
    """An engine and what its node states about it."""

    signed: SignedStatement
    statement: KeyStatement

    @property
    def protection(self) -> Protection:
        """How it protects what it opens, if the node speaks the truth."""
        return protection_of(self.statement.layers, REQUIRED)


class SealBook:
    """Keeps the statements that were checked, those that answered last first."""

    def __init__(self, policy: SealPolicy, clock: Callable[[], float] = time.time) -> None:
        self._policy = policy
        self._clock = clock
        self._engines: list[KnownEngine] = []
        self._unusable: dict[str, float] = {}

    def recipients(self, model: str) -> Sequence[KnownEngine]:
        """Return the engines to which a request for that model is sealed, none if none is known."""
        now = self._clock()
        self._engines = [one for one in self._engines if now < one.statement.expires_at_utc]
        found = [one for one in self._engines if model in one.statement.models]
        return found[:MAX_RECIPIENTS]

    def learn(self, signed: SignedStatement, model: str) -> None:
        """Take over a statement.

        Raises:
            UntrustedEngineError: it is false, or nobody wants to deal with that engine.
        """
        try:
            engine = KnownEngine(signed, check_statement(signed, self._clock()))
            self._check(engine, model)
        except SealError as error:
            self.give_up(model)
            raise UntrustedEngineError(str(error)) from error
        except UntrustedEngineError:
            self.give_up(model)
            raise
        self._put_first(engine)

    def answered(self, key_id: bytes) -> None:
        """Remember that an engine has answered: the next request may reach it, too."""
        for engine in self._engines:
            if engine.statement.key_id == key_id:
                self._put_first(engine)
                return

    def give_up(self, model: str) -> None:
        """Remember for a while that nobody who serves a model opens anything."""
        self._unusable = {model: self._clock() + UNUSABLE_S, **dict(_first(self._unusable))}

    def is_given_up(self, model: str) -> bool:
        """Tell whether asking for a key was of no use a moment ago."""
        return self._clock() < self._unusable.get(model, 0.0)

    def engines(self) -> Sequence[KnownEngine]:
        """Return all that are known."""
        return tuple(self._engines)

    def _check(self, engine: KnownEngine, model: str) -> None:
        statement = engine.statement
        if statement.network != self._policy.network:
            raise UntrustedEngineError("the engine's key was made for another network")
        if model not in statement.models:
            raise UntrustedEngineError("the engine's node says nothing about this model")
        if self._policy.nodes and statement.node not in self._policy.nodes:
            raise UntrustedEngineError("the engine is not of a node that you have chosen")
        if engine.protection is Protection.NONE:
            raise UntrustedEngineError("the engine's node reports no complete sandbox")

    def _put_first(self, engine: KnownEngine) -> None:
        others = [one for one in self._engines if one.signed != engine.signed]
        self._engines = [engine, *others][:MAX_KNOWN]


def _first(items: dict[str, float]) -> Iterable[tuple[str, float]]:
    return list(items.items())[: MAX_KNOWN - 1]


def describe_engine(engine: KnownEngine) -> dict[str, object]:
    """Show what a node states about its engine."""
    statement = engine.statement
    return {
        "node": statement.node.hex(),
        "provider": shown(statement.provider),
        "protection": engine.protection.value,
        "engine_sha256": statement.engine,
        "models": {shown(name): digest for name, digest in statement.models.items()},
        "layers": list(statement.layers),
        "expires_at_utc": statement.expires_at_utc,
    }
