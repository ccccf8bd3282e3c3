"""Ask the converted model and compare its answers letter by letter."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import ctranslate2
from tokenizers import Tokenizer

from recipe.dialogue import Sample

_LONGEST_ANSWER = 120
_BATCH = 64


@dataclass(frozen=True, slots=True)
class Miss:
    """A question that was answered wrongly."""

    family: str
    messages: list[dict[str, str]]
    wanted: str
    said: str


class Asker:
    """The model as the product runs it: prompt built piece by piece, greedy, 8-bit weights."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.encode_special_tokens = True
        self._generator = ctranslate2.Generator(
            str(folder), device="cpu", compute_type="int8", intra_threads=1
        )

    def prompt(self, messages: Sequence[dict[str, str]]) -> list[str]:
        """The prompt as token strings; no text can fake a turn, for it is encoded alone."""
        tokens: list[str] = []
        for message in messages:
            head = self._tokens(message["role"] + "\n")
            body = self._tokens(message["content"])
            tokens += ["<|im_start|>", *head, *body, "<|im_end|>", *self._tokens("\n")]
        return [*tokens, "<|im_start|>", *self._tokens("assistant\n")]

    def _tokens(self, text: str) -> list[str]:
        return list(self._tokenizer.encode(text, add_special_tokens=False).tokens)

    def answers(self, conversations: Sequence[Sequence[dict[str, str]]]) -> list[str]:
        """Answer each conversation; the longest prompts go together."""
        prompts = [self.prompt(messages) for messages in conversations]
        order = sorted(range(len(prompts)), key=lambda i: len(prompts[i]))
        said = [""] * len(prompts)
        for first in range(0, len(order), _BATCH):
            places = order[first : first + _BATCH]
            results = self._generator.generate_batch(
                [prompts[i] for i in places],
                max_length=_LONGEST_ANSWER,
                include_prompt_in_result=False,
                end_token="<|im_end|>",  # noqa: S106 - not a secret
            )
            for i, result in zip(places, results, strict=True):
                said[i] = self._tokenizer.decode(result.sequences_ids[0])
        return said


@dataclass(frozen=True, slots=True)
class Score:
    """How many questions of each family were asked and answered exactly, and the misses."""

    asked: Counter[str]
    exact: Counter[str]
    misses: list[Miss]

    def as_table(self) -> dict[str, dict[str, int]]:
        """The form the manifest has."""
        return {f: {"asked": n, "exact": self.exact[f]} for f, n in sorted(self.asked.items())}


def score(asker: Asker, samples: Sequence[Sample]) -> Score:
    """Ask every sample."""
    asked: Counter[str] = Counter()
    exact: Counter[str] = Counter()
    misses = []
    conversations = [sample.messages() for sample in samples]
    for sample, messages, said in zip(
        samples, conversations, asker.answers(conversations), strict=True
    ):
        wanted = sample.turns[-1].answer
        asked[sample.family] += 1
        exact[sample.family] += said == wanted
        if said != wanted:
            misses.append(Miss(sample.family, messages, wanted, said))
    return Score(asked, exact, misses)
