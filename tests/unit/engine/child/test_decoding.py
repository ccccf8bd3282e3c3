import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from app.engine.child import decoding
from app.engine.child.chat_model import ChatModel
from app.engine.child.decoding import Decoder
from app.engine.child.sampling import Sampling
from tests.unit.engine.child.asking import never

PROMPT = [1, 10, 11, 12]
GREEDY = Sampling(0)
LIMIT = 40


def generate(
    model: ChatModel,
    sampling: Sampling = GREEDY,
    limit: int = LIMIT,
    cancelled: Callable[[], bool] = never,
) -> list[int]:
    return list(model.decoder.tokens(PROMPT, limit, sampling, cancelled))


def test_greedy_answers_repeat(chat_model: ChatModel) -> None:
    first = generate(chat_model)
    assert 0 < len(first) <= LIMIT
    assert generate(chat_model) == first
    assert generate(chat_model, limit=3) == first[:3]


def test_no_token_is_generated_for_a_limit_of_none(chat_model: ChatModel) -> None:
    assert generate(chat_model, limit=0) == []


def test_a_greedy_answer_with_a_seed_is_the_same(chat_model: ChatModel) -> None:
    assert generate(chat_model, Sampling(0, seed=5)) == generate(chat_model)


def test_a_seed_repeats_itself(chat_model: ChatModel) -> None:
    first = generate(chat_model, Sampling(1, seed=5))
    assert generate(chat_model, Sampling(1, seed=5)) == first
    assert generate(chat_model, Sampling(1, seed=6)) != first


def test_without_a_seed_chance_rules(chat_model: ChatModel) -> None:
    answers = {tuple(generate(chat_model, Sampling(1.5))) for _ in range(5)}
    assert len(answers) > 1


def test_seeds_hold_among_other_requests(chat_model: ChatModel) -> None:
    seeds = [*range(12)] * 2
    alone = {seed: generate(chat_model, Sampling(1, 0.9, seed), 20) for seed in range(12)}

    def one(seed: int) -> list[int]:
        generate(chat_model, Sampling(1), 5)
        return generate(chat_model, Sampling(1, 0.9, seed), 20)

    with ThreadPoolExecutor(12) as threads:
        together = list(threads.map(one, seeds))
    assert together == [alone[seed] for seed in seeds]


def test_long_seeded_answers_are_made_in_parts(
    chat_model: ChatModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = generate(chat_model, Sampling(0.7, seed=3))
    monkeypatch.setattr(chat_model.decoder, "_scored_steps", 2)
    assert generate(chat_model, Sampling(0.7, seed=3)) == whole
    assert decoding.MAX_SCORE_BYTES // (4 * chat_model.tokenizer.size) > 1000


@pytest.mark.parametrize("sampling", [GREEDY, Sampling(1), Sampling(1, seed=1)])
def test_an_end_token_ends_the_answer(chat_model: ChatModel, sampling: Sampling) -> None:
    ends = chat_model.tokenizer.control_ids
    for length in range(1, 16):
        prompt = [1, *range(10, 10 + length)]
        tokens = list(chat_model.decoder.tokens(prompt, 60, sampling, never))
        assert ends.isdisjoint(tokens[:-1])
        assert tokens[-1] in ends or len(tokens) == 60


@pytest.mark.parametrize("sampling", [GREEDY, Sampling(1), Sampling(1, seed=1)])
def test_cancelling_stops_within_one_step(chat_model: ChatModel, sampling: Sampling) -> None:
    cancelled = threading.Event()
    tokens = []
    for token in chat_model.decoder.tokens(PROMPT, 100_000, sampling, cancelled.is_set):
        tokens.append(token)
        cancelled.set()
    # the engine may have been a few steps ahead of this thread when it was told
    assert len(tokens) < 1000


def test_a_cancelled_request_never_starts(chat_model: ChatModel) -> None:
    assert generate(chat_model, cancelled=lambda: True) == []


def test_closing_the_iterator_frees_its_lane(chat_model: ChatModel) -> None:
    for _ in range(30):
        tokens = chat_model.decoder.tokens(PROMPT, 100_000, GREEDY, never)
        next(tokens)
        tokens.close()
    assert generate(chat_model)


def test_a_waiting_request_can_be_cancelled(chat_model: ChatModel) -> None:
    decoder = _one_lane(chat_model)
    running = decoder.tokens(PROMPT, 50, GREEDY, never)
    next(running)
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) > 2

    assert list(decoder.tokens(PROMPT, 50, GREEDY, cancelled)) == []
    assert len(asked) == 3
    running.close()
    assert list(decoder.tokens(PROMPT, 3, GREEDY, never))


def test_an_error_in_the_engine_reaches_the_request(chat_model: ChatModel) -> None:
    def broken() -> bool:
        if threading.current_thread() is not threading.main_thread():
            raise OSError("broken")
        return False

    with pytest.raises(OSError, match="broken"):
        generate(chat_model, cancelled=broken)
    assert generate(chat_model)


def _one_lane(model: ChatModel) -> Decoder:
    known: Any = model.decoder
    return Decoder(known._generator, known._vocabulary, sorted(known._end_ids), lanes=1)
