import asyncio

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.engine import seal_keys
from app.engine.child.messages import Certificate, NewSealKey, SealKey
from app.engine.seal_keys import Certifier, EngineFacts, SealPost
from app.sealing.keys import SealKeyPair
from app.sealing.statement import MAX_LIFETIME_S, SignedStatement, check_statement

NOW = 1_800_000_000
KEY = SealKeyPair().public_key
MODELS = {"tiny": "b" * 64}
NODE_KEY = Ed25519PrivateKey.generate()
CERTIFIER = Certifier(
    NODE_KEY, network="0:n", provider="0:p", engine="e" * 64, clock=lambda: NOW + 0.9
)


def test_all_that_is_known_is_stated_and_signed() -> None:
    signed = CERTIFIER(EngineFacts(KEY, MODELS, ("sealed",)))
    stated = check_statement(signed, NOW + 1)
    assert (stated.network, stated.provider, stated.engine) == ("0:n", "0:p", "e" * 64)
    assert (stated.key, stated.models, stated.layers) == (KEY, MODELS, ("sealed",))
    assert stated.node == NODE_KEY.public_key().public_bytes_raw()
    assert (stated.created_at_utc, stated.expires_at_utc) == (NOW, NOW + MAX_LIFETIME_S)


def test_a_childs_key_is_asked_for_and_certified() -> None:
    async def main() -> None:
        posted: list[msgspec.Struct] = []
        post = SealPost(CERTIFIER, posted.append)
        post.start()
        post.receive(SealKey(KEY, MODELS), ("sealed",))
        post.stop()
        asked, certificate = posted
        assert asked == NewSealKey()
        assert isinstance(certificate, Certificate)
        signed = SignedStatement(certificate.statement, certificate.signature)
        assert check_statement(signed, NOW).layers == ("sealed",)

    asyncio.run(main())


def test_another_key_is_asked_for_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    async def main() -> None:
        asked = asyncio.Event()
        posted: list[msgspec.Struct] = []

        def post(message: msgspec.Struct) -> None:
            posted.append(message)
            if len(posted) == 3:
                asked.set()

        sealing = SealPost(CERTIFIER, post)
        sealing.start()
        await asked.wait()
        sealing.stop()
        assert posted == [NewSealKey()] * 3

    monkeypatch.setattr(seal_keys, "RENEW_S", 0.0)
    asyncio.run(main())


def test_nothing_is_asked_for_after_the_end() -> None:
    async def main() -> None:
        posted: list[msgspec.Struct] = []
        SealPost(CERTIFIER, posted.append).stop()
        assert not posted

    asyncio.run(main())
