"""Training of the small transformer with PyTorch, on conversations made up as it goes."""

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import Qwen2Config, Qwen2ForCausalLM

from recipe.dialogue import FAMILIES, make_sample
from recipe.muon import Muon
from recipe.tokens import CONTEXT_TOKENS, END_OF_TEXT, TURN_END, Encoder

_POOL_BATCHES = 48
_MATRIX_DIMENSIONS = 2
_REPORT_EVERY = 25
_WEAK_FACTOR = 2  # how much more often a family that still has misses is drawn


@dataclass(frozen=True, slots=True)
class Size:
    """The shape of the model."""

    hidden: int = 192
    feed_forward: int = 512
    layers: int = 4
    heads: int = 6
    key_value_heads: int = 2


@dataclass(frozen=True, slots=True)
class Course:
    """One training run; rates are multiplied by a factor that rises, stays, and falls to 0.

    ``weak_families`` are drawn twice as often as their share says.
    """

    steps: int
    matrix_rate: float = 0.02
    other_rate: float = 3e-3
    batch: int = 32
    warm_up_steps: int = 30
    constant_part: float = 0.3
    weak_families: frozenset[str] = frozenset()

    def factor(self, step: int) -> float:
        """The share of the full rate at a step."""
        if step < self.warm_up_steps:
            return (step + 1) / self.warm_up_steps
        falling = (self.steps - step) / (self.steps * (1 - self.constant_part))
        return max(0.01, min(1.0, falling))


def new_model(size: Size, tokenizer: Tokenizer, seed: int) -> Qwen2ForCausalLM:
    """An untrained model with tied embeddings."""
    torch.manual_seed(seed)
    return Qwen2ForCausalLM(
        Qwen2Config(
            vocab_size=tokenizer.get_vocab_size(),
            hidden_size=size.hidden,
            intermediate_size=size.feed_forward,
            num_hidden_layers=size.layers,
            num_attention_heads=size.heads,
            num_key_value_heads=size.key_value_heads,
            max_position_embeddings=CONTEXT_TOKENS,
            tie_word_embeddings=True,
            bos_token_id=tokenizer.token_to_id(END_OF_TEXT),
            pad_token_id=tokenizer.token_to_id(END_OF_TEXT),
            eos_token_id=tokenizer.token_to_id(TURN_END),
        )
    )


def load_model(checkpoint: Path) -> Qwen2ForCausalLM:
    """A model that was trained before."""
    return Qwen2ForCausalLM.from_pretrained(checkpoint)


def mean_of(checkpoints: Sequence[Path]) -> Qwen2ForCausalLM:
    """A model whose weights are the mean of those of models of one shape."""
    models = [load_model(checkpoint) for checkpoint in checkpoints]
    states = [model.state_dict() for model in models]
    models[0].load_state_dict({k: sum(s[k] for s in states) / len(states) for k in states[0]})
    return models[0]


def count_parameters(checkpoint: Path) -> int:
    """How many numbers a saved model has; tied ones count once."""
    return int(Qwen2ForCausalLM.from_pretrained(checkpoint).num_parameters())


def _batches(encoder: Encoder, rng: Random, course: Course) -> Iterator[tuple[Tensor, Tensor]]:
    size = course.batch
    shares = [f.share * (_WEAK_FACTOR if f.name in course.weak_families else 1) for f in FAMILIES]
    while True:
        chosen = rng.choices(FAMILIES, shares, k=size * _POOL_BATCHES)
        pool = [encoder.encode(rng, make_sample(rng, "train", family)) for family in chosen]
        pool = [pair for pair in pool if len(pair[0]) <= CONTEXT_TOKENS]
        pool.sort(key=lambda pair: len(pair[0]))
        batches = [pool[i : i + size] for i in range(0, len(pool), size)]
        rng.shuffle(batches)
        yield from map(_padded, batches)


def _padded(batch: list[tuple[list[int], list[bool]]]) -> tuple[Tensor, Tensor]:
    length = max(len(ids) for ids, _ in batch)
    ids = torch.tensor([ids + [0] * (length - len(ids)) for ids, _ in batch])
    learnt = torch.tensor([learnt + [False] * (length - len(learnt)) for _, learnt in batch])
    return ids, learnt


def _loss(model: Qwen2ForCausalLM, ids: Tensor, learnt: Tensor) -> Tensor:
    # Padding is on the right of a causal model, so it needs no mask; logits are computed only
    # where an answer is to be learnt.
    hidden = model.model(input_ids=ids[:, :-1]).last_hidden_state[learnt[:, 1:]]
    logits = hidden @ model.get_input_embeddings().weight.T
    return nn.functional.cross_entropy(logits, ids[:, 1:][learnt[:, 1:]])


def _optimizers(model: Qwen2ForCausalLM, course: Course) -> list[torch.optim.Optimizer]:
    matrices, others = [], []
    for name, parameter in model.named_parameters():
        is_matrix = parameter.ndim == _MATRIX_DIMENSIONS and "embed" not in name
        (matrices if is_matrix else others).append(parameter)
    return [
        Muon(matrices, lr=course.matrix_rate),
        torch.optim.AdamW(others, lr=course.other_rate, betas=(0.9, 0.98), weight_decay=0.0),
    ]


def train(model: Qwen2ForCausalLM, tokenizer: Tokenizer, course: Course, seed: int) -> None:
    """Train in place; prints the loss now and then."""
    model.train()
    optimizers = _optimizers(model, course)
    rates = [group["lr"] for optimizer in optimizers for group in optimizer.param_groups]
    stream = _batches(Encoder(tokenizer), Random(seed), course)
    started = time.monotonic()
    total = 0.0
    for step in range(course.steps):
        for optimizer, rate in zip(optimizers, rates, strict=True):
            optimizer.param_groups[0]["lr"] = rate * course.factor(step)
        loss = _loss(model, *next(stream))
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad()
        total += loss.item()
        if (step + 1) % _REPORT_EVERY == 0:
            seconds = time.monotonic() - started
            print(f"step {step + 1} loss {total / _REPORT_EVERY:.4f} {seconds:.0f} s", flush=True)
            total = 0.0
    model.eval()
