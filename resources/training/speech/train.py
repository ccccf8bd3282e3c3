"""The training: many short windows, then some of the full 30 s that Whisper is always given."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from batches import IGNORED, Batch, BatchMaker
from muon import Muon
from torch import Tensor, nn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from model import SpeechModel

MUON_RATE = 0.015
ADAM_RATE = 2e-3
WARM_UP_STEPS = 50
FALL_POWER = 1.5
LAST_RATE = 0.02
FULL_WINDOW_RATES = (0.06, 0.01)
WORDS_WEIGHT = 0.3
REPORT_STEPS = 50
SAVE_STEPS = 250


@dataclass(frozen=True, slots=True)
class Course:
    """How long to train: steps of short windows, then of full windows, and clips in each step."""

    steps: int
    full_steps: int
    batch: int = 32
    full_batch: int = 8

    def rate(self, step: int) -> float:
        """Return the learning rate at a step as a share of its maximum."""
        if step >= self.steps:
            first, last = FULL_WINDOW_RATES
            return first + (last - first) * (step - self.steps) / max(1, self.full_steps)
        falling = LAST_RATE + (1 - LAST_RATE) * (1 - step / self.steps) ** FALL_POWER
        return min(1.0, (step + 1) / WARM_UP_STEPS) * falling


def optimizers(model: SpeechModel) -> list[torch.optim.Optimizer]:
    """Return Muon for the kernels of the layers and convolutions, and AdamW for all else."""
    trained = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
    inner = [(name, p) for name, p in trained if ".layers." in name or ".conv" in name]
    matrices = [p for _, p in inner if p.ndim > 1]
    chosen = {id(p) for p in matrices}
    others = [p for _, p in trained if id(p) not in chosen]
    return [
        Muon(matrices, lr=MUON_RATE, momentum=0.95, weight_decay=0.01),
        torch.optim.AdamW(others, lr=ADAM_RATE, betas=(0.9, 0.98), weight_decay=0.01),
    ]


def loss_of(model: SpeechModel, batch: Batch) -> tuple[Tensor, Tensor]:
    """Return the loss of the answers and the loss of the helper output."""
    logits, words = model(batch.features, batch.inputs)
    answers = nn.functional.cross_entropy(
        logits.flatten(0, 1),
        batch.targets.flatten(),
        weight=model.answer_weights,
        ignore_index=IGNORED,
    )
    places = torch.full((words.shape[0],), words.shape[1])
    spelled = nn.functional.ctc_loss(
        words.log_softmax(-1).transpose(0, 1),
        batch.words,
        places,
        batch.word_counts,
        zero_infinity=True,
    )
    return answers, spelled


def _ahead(batches: Iterable[Batch], pool: ThreadPoolExecutor) -> Iterator[Batch]:
    """Make the next batch while the present one is learnt from."""
    source = iter(batches)
    coming = pool.submit(next, source)
    while True:
        batch = coming.result()
        coming = pool.submit(next, source)
        yield batch


class Trainer:
    """Trains a model step by step; continues from its checkpoint when there is one."""

    def __init__(self, model: SpeechModel, course: Course, checkpoint: Path) -> None:
        self._model, self._course, self._checkpoint = model, course, checkpoint
        self._optimizers = optimizers(model)
        self._step = 0
        if checkpoint.exists():
            self._resume()

    def _resume(self) -> None:
        state = torch.load(self._checkpoint, weights_only=True)
        self._model.load_state_dict(state["model"])
        for optimizer, values in zip(self._optimizers, state["optimizers"], strict=True):
            optimizer.load_state_dict(values)
        self._step = state["step"]

    def _save(self) -> None:
        state = {
            "model": self._model.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self._optimizers],
            "step": self._step,
        }
        unfinished = self._checkpoint.with_suffix(".part")
        torch.save(state, unfinished)
        unfinished.replace(self._checkpoint)

    def _learn(self, batch: Batch) -> tuple[float, float]:
        rate = self._course.rate(self._step)
        for optimizer, full_rate in zip(self._optimizers, (MUON_RATE, ADAM_RATE), strict=True):
            optimizer.param_groups[0]["lr"] = full_rate * rate
            optimizer.zero_grad()
        answers, spelled = loss_of(self._model, batch)
        (answers + WORDS_WEIGHT * spelled).backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self._model.parameters(), 1.0)
        for optimizer in self._optimizers:
            optimizer.step()
        return answers.item(), spelled.item()

    def _run(self, batches: Iterator[Batch], last: int) -> None:
        sums, started = [0.0, 0.0], time.monotonic()
        while self._step < last:
            answers, spelled = self._learn(next(batches))
            sums = [sums[0] + answers, sums[1] + spelled]
            self._step += 1
            if self._step % REPORT_STEPS == 0:
                means = " ".join(f"{value / REPORT_STEPS:.4f}" for value in sums)
                print(f"step {self._step}: {means}, {time.monotonic() - started:.0f} s", flush=True)
                sums = [0.0, 0.0]
            if self._step % SAVE_STEPS == 0:
                self._save()

    def train(self, maker: BatchMaker) -> None:
        """Run the whole course, or what is left of it."""
        course = self._course
        with ThreadPoolExecutor(1) as pool:
            self._run(_ahead(maker.forever(course.batch), pool), course.steps)
        with ThreadPoolExecutor(1) as pool:
            full = maker.forever(course.full_batch, full=True)
            self._run(_ahead(full, pool), course.steps + course.full_steps)
        self._save()
