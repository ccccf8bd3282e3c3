import hashlib
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.earnings import JobOutcome
from app.engine.seal_keys import EngineFacts
from app.isolation.layer_names import REQUIRED
from app.network.worker_types import WorkerQuery
from app.sealing.carrier import key_question
from app.sealing.protection import Protection
from app.sealing.receipt import Receipt, check_receipt
from app.services.receipts import Receipts
from tests.fakes import network_description
from tests.unit.services.test_sharing import OUTCOME, QUERY, ListBook

pytestmark = pytest.mark.asyncio

NETWORK = network_description(price_per_token=7, worker_fee_per_token=3)
KEY = Ed25519PrivateKey.generate()
FACTS = EngineFacts(b"", {"tiny": "a" * 64}, tuple(REQUIRED))
SEALED = replace(QUERY, request=key_question("tiny"))


class Fixture:
    def __init__(self, facts: EngineFacts | None = FACTS) -> None:
        self.lines: list[bytes] = []
        self.book = ListBook()
        self.receipts = Receipts(self.book, self, NETWORK, KEY, lambda: facts)

    def add(self, line: bytes) -> None:
        self.lines.append(line)

    async def receipt(self, query: WorkerQuery = QUERY) -> Receipt:
        await self.receipts.write(query, replace(OUTCOME, answer_sha256="d" * 64))
        (line,) = self.lines
        return check_receipt(line)


async def test_an_answered_job_gets_a_signed_receipt() -> None:
    fixture = Fixture()
    receipt = await fixture.receipt()
    assert (receipt.job, receipt.kind, receipt.model) == (
        QUERY.job_id,
        "/v1/chat/completions",
        "tiny",
    )
    assert (receipt.network, receipt.provider) == (NETWORK.root_address, NETWORK.owner_address)
    assert receipt.node == KEY.public_key().public_bytes_raw()
    assert (receipt.prompt_tokens, receipt.completion_tokens, receipt.charged_tokens) == (3, 4, 7)
    assert (receipt.started_at_utc, receipt.seconds) == (1.0, 1.0)
    assert receipt.request_sha256 == hashlib.sha256(QUERY.request.body).hexdigest()
    assert (receipt.answer_sha256, receipt.model_sha256) == ("d" * 64, "a" * 64)
    assert len(fixture.book.lines) == 1


@pytest.mark.parametrize("outcome", [one for one in JobOutcome if one is not JobOutcome.ANSWERED])
async def test_other_jobs_get_none(outcome: JobOutcome) -> None:
    fixture = Fixture()
    await fixture.receipts.write(QUERY, replace(OUTCOME, outcome=outcome))
    assert not fixture.lines
    assert len(fixture.book.lines) == 1


async def test_only_sealed_jobs_in_a_whole_sandbox_count_as_protected() -> None:
    assert (await Fixture().receipt()).protection is Protection.NONE
    assert (await Fixture().receipt(SEALED)).protection is Protection.SANDBOXED
    open_sandbox = replace(FACTS, layers=())
    assert (await Fixture(open_sandbox).receipt(SEALED)).protection is Protection.NONE


async def test_an_engine_that_told_nothing_is_not_named() -> None:
    receipt = await Fixture(None).receipt(SEALED)
    assert (receipt.model_sha256, receipt.protection) == ("", Protection.NONE)


async def test_a_large_request_is_hashed_too() -> None:
    body = bytes(2**18 + 1)
    large = replace(QUERY, request=replace(QUERY.request, body=body))
    receipt = await Fixture().receipt(large)
    assert receipt.request_sha256 == hashlib.sha256(body).hexdigest()
