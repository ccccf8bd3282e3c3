from typing import TYPE_CHECKING, cast

import pytest

from app.engine.child.messages import Certificate, FromChild, NewSealKey, Ready, SealKey
from app.engine.seal_keys import EngineFacts
from app.engine.session import EngineSession, SessionEndedError
from app.sealing.statement import SignedStatement
from tests.unit.engine.test_session import ORDER, Fixture

if TYPE_CHECKING:
    from app.isolation.pipe import ParentPipe

pytestmark = pytest.mark.asyncio


async def test_keys_of_the_child_are_asked_for_and_certified() -> None:
    fixture = Fixture()
    facts: list[EngineFacts] = []

    def certify(known: EngineFacts) -> SignedStatement:
        facts.append(known)
        return SignedStatement(b"stated", bytes(64))

    pipe = cast("ParentPipe[FromChild]", fixture.pipe)
    session = EngineSession(77, pipe, fixture._kill, 60, certify=certify)
    fixture.pipe.say(Ready(("m",), ("a layer",)))
    await session.load(ORDER)
    fixture.pipe.say(SealKey(bytes(1216), {"m": "a" * 64}))
    fixture.pipe.incoming.put_nowait(None)
    with pytest.raises(SessionEndedError):
        await session.run()
    assert facts == [EngineFacts(bytes(1216), {"m": "a" * 64}, ("a layer",))]
    assert fixture.pipe.posted[1:] == [NewSealKey(), Certificate(b"stated", bytes(64))]


async def test_a_key_that_nobody_asked_for_breaks_the_rules() -> None:
    fixture = Fixture()
    fixture.pipe.say(SealKey(bytes(1216), {}))
    with pytest.raises(SessionEndedError, match="nobody asked"):
        await fixture.session.run()
