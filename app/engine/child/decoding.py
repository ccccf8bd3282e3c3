"""Run a CTranslate2 decoder token by token: concurrent, cancellable, reproducible with a seed.

CTranslate2 draws random numbers from one generator per worker thread, which keeps its state
between requests and can be seeded only before its first use. A request with a seed is therefore
sampled here: the engine proposes its most likely token together with all scores, the draw is made
from the scores in its callback, and where the draw differs from the proposal the engine starts
again behind the drawn token. This costs one pass over the text per difference and makes the
answer a function of the request alone. Requests without a seed use the engine's own sampling.
"""

import queue
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from typing import Any

import ctranslate2

from app.engine.child.lanes import POLL_S, Cancelled, Lanes
from app.engine.child.sampling import Sampling, SeededDraw

MAX_SCORE_BYTES = 32 * 2**20
"""Scores the engine may pile up in one run: it keeps those of every step until the end."""

_SCORE_BYTES = 4
_WARM_UP_TOKENS = 16
_Read = Callable[[Any], tuple[int, bool]]


class Decoder:
    """Generates tokens with one loaded model for any number of threads.

    At most `lanes` requests are decoded at a time, the others wait for their turn.
    """

    def __init__(
        self,
        generator: ctranslate2.Generator,
        vocabulary: Sequence[str],
        end_ids: Sequence[int],
        lanes: int,
    ) -> None:
        self._generator = generator
        self._vocabulary = tuple(vocabulary)
        self._end_ids = frozenset(end_ids)
        self._end_tokens = [self._vocabulary[number] for number in end_ids]
        self._lane_count = lanes
        self._lanes = Lanes(lanes)
        self._scored_steps = max(1, MAX_SCORE_BYTES // (_SCORE_BYTES * len(self._vocabulary)))

    def warm_up(self, prompt: Sequence[int]) -> None:
        """Let every worker of the engine decode once, all at the same time.

        A worker's first request takes 10 ms longer than the next ones.
        """
        self._generator.generate_batch(
            [[self._vocabulary[number] for number in prompt]] * self._lane_count,
            max_batch_size=1,
            min_length=_WARM_UP_TOKENS,
            max_length=_WARM_UP_TOKENS,
        )

    def tokens(
        self, prompt: Sequence[int], limit: int, sampling: Sampling, cancelled: Cancelled
    ) -> Generator[int, None, None]:
        """Yield tokens until an end token (which is yielded too) or `limit` of them.

        `cancelled` is asked at every step, from another thread; when it says so, or when the
        iterator is closed, decoding stops within that step and the iterator ends.
        """
        with self._lanes.lane(cancelled) as is_held:
            if not is_held or limit < 1:
                return
            is_engines = sampling.seed is None or sampling.is_greedy
            decode = self._engine_draws if is_engines else self._own_draws
            with closing(decode(prompt, limit, sampling, cancelled)) as tokens:
                yield from tokens

    def _engine_draws(
        self, prompt: Sequence[int], limit: int, sampling: Sampling, cancelled: Cancelled
    ) -> Generator[int, None, None]:
        options: dict[str, Any] = {"sampling_topk": 1}
        if not sampling.is_greedy:
            options = {
                "sampling_topk": 0,
                "sampling_topp": sampling.top_p,
                "sampling_temperature": sampling.temperature,
            }
        return self._run(prompt, limit, lambda step: (step.token_id, False), cancelled, options)

    def _own_draws(
        self, prompt: Sequence[int], limit: int, sampling: Sampling, cancelled: Cancelled
    ) -> Generator[int, None, None]:
        draw = SeededDraw(sampling)

        def read(step: Any) -> tuple[int, bool]:
            token = draw.token(_here(step.logits))
            return token, token != step.token_id

        text = list(prompt)
        options = {"sampling_topk": 1, "return_logits_vocab": True}
        while (left := limit + len(prompt) - len(text)) > 0 and not cancelled():
            steps = min(left, self._scored_steps)
            with closing(self._run(text, steps, read, cancelled, options)) as tokens:
                for token in tokens:
                    text.append(token)
                    yield token
                    if token in self._end_ids:
                        return

    def _run(
        self,
        prompt: Sequence[int],
        limit: int,
        read: _Read,
        cancelled: Cancelled,
        options: dict[str, Any],
    ) -> Generator[int, None, None]:
        run = _Run(read, cancelled)
        return run.tokens(
            self._generator.generate_batch(
                [[self._vocabulary[number] for number in prompt]],
                asynchronous=True,
                callback=run.take,
                end_token=self._end_tokens,
                include_prompt_in_result=False,
                max_length=limit,
                **options,
            )[0]
        )


class _Run:
    """One call of the engine: its worker thread puts tokens in, the request's thread gets them."""

    def __init__(self, read: _Read, cancelled: Cancelled) -> None:
        self._read = read
        self._cancelled = cancelled
        self._closed = threading.Event()
        self._steps: queue.SimpleQueue[tuple[int, bool]] = queue.SimpleQueue()

    def take(self, step: Any) -> bool:
        """Be the engine's callback: True ends the run."""
        if self._closed.is_set() or self._cancelled():
            return True
        token, is_stopped = self._read(step)
        self._steps.put((token, is_stopped or step.is_last))
        return is_stopped

    def tokens(self, outcome: Any) -> Generator[int, None, None]:
        """Yield the tokens of this run, then wait until the engine has let go of it."""
        try:
            is_last = False
            while not is_last:
                step = self._next(outcome)
                if step is None:
                    return
                token, is_last = step
                yield token
        finally:
            self._closed.set()
            outcome.result()

    def _next(self, outcome: Any) -> tuple[int, bool] | None:
        while True:
            is_over = outcome.done()
            try:
                return self._steps.get(timeout=0 if is_over else POLL_S)
            except queue.Empty:
                if is_over:
                    return None


def _here(scores: Any) -> Any:
    """Copy scores from a card's memory; those of the processor are there already."""
    if getattr(scores, "device", "cpu") == "cpu":
        return scores
    return scores.to_device(ctranslate2.Device.cpu)
