"""Sealed jobs in the real engine's child, inside its sandbox."""

import asyncio
import json
import time
from dataclasses import replace

from app.engine.engine import Engine
from app.isolation.layer_names import REQUIRED
from app.sealing.carrier import sealed_request
from app.sealing.keys import WRAPPED_BYTES
from app.sealing.protection import Protection, protection_of
from app.sealing.statement import check_statement
from tests.integration.sealing_parts import (
    CHAT,
    CLEAR,
    chat_request,
    open_answer,
    sealed_for,
    sealing_engine,
    send,
    stated_by,
)

QUESTION = "What is the capital of Japan?"
BODY_AT = 4 + 16 + 8 + 1 + 8 + WRAPPED_BYTES
ANSWER = "The capital of Japan is Tokyo."


def test_a_sealed_question_is_answered_sealed() -> None:
    async def main() -> None:
        async with sealing_engine() as engine:
            carried, sealed = sealed_for(chat_request(QUESTION), await stated_by(engine))
            answer = await send(engine, carried)
            opened = open_answer(answer.body, sealed)
            assert opened.text == ANSWER
            assert opened.head.status == 200
            assert b"Tokyo" not in answer.body
            assert b"Japan" not in carried.body
            usage = json.loads(answer.body.splitlines()[-1])["usage"]
            assert usage["completion_tokens"] == answer.usage.completion > 5

    asyncio.run(main())


def test_the_child_states_what_it_is() -> None:
    async def main() -> None:
        async with sealing_engine() as engine:
            statement = check_statement(await stated_by(engine), time.time())
            assert set(statement.models) == {CHAT}
            assert statement.layers == engine.layers
            assert protection_of(statement.layers, REQUIRED) is Protection.SANDBOXED

    asyncio.run(main())


def test_each_attack_is_refused_with_its_own_reason() -> None:
    async def main() -> None:
        async with sealing_engine() as engine, sealing_engine() as other:
            signed, foreign = await stated_by(engine), await stated_by(other)
            carried, one = sealed_for(chat_request(QUESTION), signed)
            _, two = sealed_for(chat_request(QUESTION), signed)
            await send(engine, carried)
            data = one.data
            outcomes = {
                "seal_replayed": await _code(engine, data),
                "seal_altered": await _code(engine, data[:-1] + bytes([data[-1] ^ 1])),
                "seal_spliced": await _code(engine, data[:BODY_AT] + two.data[BODY_AT:]),
                "seal_truncated": await _code(engine, data[:-1]),
                "seal_malformed": await _code(engine, b"x" + data),
                "seal_wrong_key": await _code(
                    engine, sealed_for(chat_request(QUESTION), foreign)[1].data
                ),
                "seal_expired_request": await _code(
                    engine, sealed_for(chat_request(QUESTION), signed, in_s=-1)[1].data
                ),
            }
            assert outcomes == {code: code for code in outcomes}

    asyncio.run(main())


def test_a_new_child_has_a_new_key() -> None:
    async def main() -> None:
        async with sealing_engine() as engine:
            before = await stated_by(engine)
            await engine.suspend()
            engine.resume()
            await engine.wait_healthy()
            assert (await stated_by(engine)).read().key != before.read().key
            _, sealed = sealed_for(chat_request(QUESTION), before)
            assert await _code(engine, sealed.data) == "seal_wrong_key"

    asyncio.run(main())


def test_a_sealed_stream_leaves_in_pieces() -> None:
    async def main() -> None:
        async with sealing_engine() as engine:
            signed = await stated_by(engine)
            asked = chat_request("Count from one to twenty", stream=True)
            carried, sealed = sealed_for(asked, signed)
            answer = await send(engine, carried)
            assert len(answer.body.splitlines()) > 20
            events = open_answer(answer.body, sealed).body
            assert events.startswith(b"data: ")
            assert events.endswith(b"data: [DONE]\n\n")

    asyncio.run(main())


def test_strange_bodies_do_no_harm() -> None:
    async def main() -> None:
        async with sealing_engine() as engine:
            await stated_by(engine)
            for body in (b"", b"{}", b"[" * 10**5, b"\xff" * 1000):
                assert await _refusal(engine, body) == "seal_malformed"
            assert engine.is_healthy

    asyncio.run(main())


async def _code(engine: Engine, data: bytes) -> str:
    return await _refusal(engine, sealed_request(CLEAR, data).body)


async def _refusal(engine: Engine, body: bytes) -> str:
    answer = await send(engine, replace(sealed_request(CLEAR, b""), body=body))
    code = answer.error["code"]
    assert isinstance(code, str)
    return code
