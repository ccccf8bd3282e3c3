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
from recipe.hard import HardSamples
from recipe.muon import Muon
from recipe.tokens import CONTEXT_TOKENS, END_OF_TEXT, TURN_END, Encoder

_POOL_BATCHES = 48
_MATRIX_DIMENSIONS = 2
_REPORT_EVERY = 25
_SEARCH_EVERY = 3 * _POOL_BATCHES
_HARD_SHARE = 0.2  # at most, of the samples
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

    ``weak_families`` are drawn twice as often as their share says. The result is a moving average
    of the weights that reaches back some ``average_steps`` steps.
    """

    steps: int
    matrix_rate: float = 0.02
    other_rate: float = 3e-3
    batch: int = 32
    average_steps: int = 300
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


def size_of(checkpoint: Path) -> Size:
    """The shape of a saved model."""
    found = Qwen2Config.from_pretrained(checkpoint)
    return Size(
        hidden=found.hidden_size,
        feed_forward=found.intermediate_size,
        layers=found.num_hidden_layers,
        heads=found.num_attention_heads,
        key_value_heads=found.num_key_value_heads,
    )


def count_parameters(checkpoint: Path) -> int:
    """How many numbers a saved model has; tied ones count once."""
    return int(Qwen2ForCausalLM.from_pretrained(checkpoint).num_parameters())


def deepened(model: Qwen2ForCausalLM, after: Sequence[int]) -> Qwen2ForCausalLM:
    """The same model with a layer more after each of these; the new ones change nothing yet.

    A new layer is a copy of the one before it that adds zero to what passes through.
    """
    order = sorted([*range(model.config.num_hidden_layers), *after])
    settings = {**model.config.to_dict(), "num_hidden_layers": len(order), "layer_types": None}
    grown = Qwen2ForCausalLM(Qwen2Config(**settings))
    layers = model.model.layers
    for place, source in enumerate(order):
        grown.model.layers[place].load_state_dict(layers[source].state_dict())
        if place and order[place - 1] == source:
            nn.init.zeros_(grown.model.layers[place].self_attn.o_proj.weight)
            nn.init.zeros_(grown.model.layers[place].mlp.down_proj.weight)
    grown.model.embed_tokens.load_state_dict(model.model.embed_tokens.state_dict())
    grown.model.norm.load_state_dict(model.model.norm.state_dict())
    return grown


class Average:
    """A moving average of a model's weights: what single steps only move about evens out."""

    def __init__(self, model: nn.Module, steps: int) -> None:
        self._parameters = list(model.parameters())
        self._means = [parameter.detach().clone() for parameter in self._parameters]
        self._steps = steps
        self._seen = 0

    @torch.no_grad()
    def add(self) -> None:
        """Take the present weights in; the first ones count as much as later ones."""
        self._seen += 1
        weight = 1 / min(self._seen, self._steps)
        for mean, parameter in zip(self._means, self._parameters, strict=True):
            mean.lerp_(parameter, weight)

    @torch.no_grad()
    def swap(self) -> None:
        """Exchange the model's weights and the averages."""
        for mean, parameter in zip(self._means, self._parameters, strict=True):
            present = parameter.clone()
            parameter.copy_(mean)
            mean.copy_(present)


def _batches(
    encoder: Encoder, rng: Random, course: Course, hard: HardSamples | None
) -> Iterator[tuple[Tensor, Tensor]]:
    size = course.batch
    shares = [f.share * (_WEAK_FACTOR if f.name in course.weak_families else 1) for f in FAMILIES]
    while True:
        most = int(size * _POOL_BATCHES * _HARD_SHARE)
        samples = hard.draw(rng, most) if hard else []
        chosen = rng.choices(FAMILIES, shares, k=size * _POOL_BATCHES - len(samples))
        samples += [make_sample(rng, "train", family) for family in chosen]
        pool = [encoder.encode(rng, sample) for sample in samples]
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


def train(
    model: Qwen2ForCausalLM,
    tokenizer: Tokenizer,
    course: Course,
    seed: int,
    hard: HardSamples | None = None,
) -> None:
    """Train in place, to the moving average of the weights; prints the loss now and then."""
    model.train()
    average = Average(model, course.average_steps)
    optimizers = _optimizers(model, course)
    rates = [group["lr"] for optimizer in optimizers for group in optimizer.param_groups]
    stream = _batches(Encoder(tokenizer), Random(seed), course, hard)
    started = time.monotonic()
    total = 0.0
    for step in range(course.steps):
        for optimizer, rate in zip(optimizers, rates, strict=True):
            optimizer.param_groups[0]["lr"] = rate * course.factor(step)
        if hard and step % _SEARCH_EVERY == 0:
            average.swap()
            hard.search(model)
            average.swap()
        loss = _loss(model, *next(stream))
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad()
        average.add()
        total += loss.item()
        if (step + 1) % _REPORT_EVERY == 0:
            seconds = time.monotonic() - started
            print(f"step {step + 1} loss {total / _REPORT_EVERY:.4f} {seconds:.0f} s", flush=True)
            total = 0.0
    average.swap()
    model.eval()
