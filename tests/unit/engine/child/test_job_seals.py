from typing import TYPE_CHECKING, cast

import msgspec
import pytest

from app.engine.child.job_seals import JobSeals
from app.engine.child.messages import Certificate, SealKey, ToChild
from app.isolation.frames import PipeError
from tests.unit.engine.child.test_seal_keys import Fixture as Keys
from tests.unit.engine.child.test_sealed_api import EchoApi

if TYPE_CHECKING:
    from app.isolation.child_pipe import ChildPipe

HASHES = {"tiny": "a" * 64}


class Api(EchoApi):
    @property
    def device(self) -> str:
        return "cpu int8"

    @property
    def model_hashes(self) -> dict[str, str]:
        return HASHES


class Fixture:
    def __init__(self) -> None:
        self.sent: list[msgspec.Struct] = []
        self.keys = Keys()
        self.seals = JobSeals(Api(), self.keys.keys, cast("ChildPipe[ToChild]", self))

    def send(self, message: msgspec.Struct) -> None:
        self.sent.append(message)


def test_a_new_key_is_told_with_the_models_and_then_stated() -> None:
    fixture = Fixture()
    fixture.seals.renew()
    (told,) = fixture.sent
    assert isinstance(told, SealKey)
    assert told.models == HASHES
    signed = fixture.keys.stated(told.key)
    fixture.seals.certify(Certificate(signed.statement, signed.signature))
    assert fixture.keys.keys.stated == signed


def test_a_statement_about_another_key_breaks_the_rules() -> None:
    other = Keys().signed
    with pytest.raises(PipeError):
        Fixture().seals.certify(Certificate(other.statement, other.signature))
