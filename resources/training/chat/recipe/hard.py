"""Training samples that the model still gets wrong: asked of the 8-bit model, learnt more often.

They are drawn like all training samples, from trained frames and keys; the checks have a seed of
their own and held-out frames and keys never come up.
"""

from collections import deque
from pathlib import Path
from random import Random

from tokenizers import Tokenizer
from transformers import Qwen2ForCausalLM

from recipe import tokens
from recipe.check import Asker, score
from recipe.convert import convert
from recipe.dialogue import FAMILIES, Sample, ask_alone

_ASKED = 4_000
_KEPT = 400
_COPIES = 4
_TYPED_SHARE = 0.25  # how many have slips of the keyboard and made-up words


class HardSamples:
    """Finds samples that are answered wrongly and keeps the latest ones."""

    def __init__(self, folder: Path, tokenizer: Tokenizer, seed: int) -> None:
        self._folder = folder
        self._tokenizer = tokenizer
        self._rng = Random(f"hard {seed}")
        self._kept: deque[Sample] = deque(maxlen=_KEPT)

    def search(self, model: Qwen2ForCausalLM) -> None:
        """Convert the model, ask it many fresh samples and keep those it gets wrong."""
        model.save_pretrained(self._folder / "checkpoint")
        tokens.save_tokenizer(self._tokenizer, self._folder / "checkpoint")
        convert(self._folder / "checkpoint", self._folder / "converted")
        samples = [self._sample() for _ in range(_ASKED)]
        misses = score(Asker(self._folder / "converted"), samples).misses
        wrong = {(str(miss.messages), miss.wanted) for miss in misses}
        found = [s for s in samples if (str(s.messages()), s.turns[-1].answer) in wrong]
        self._kept.extend(found)
        print(f"wrong {len(found)} of {_ASKED} training samples", flush=True)

    def _sample(self) -> Sample:
        family = self._rng.choices(FAMILIES, [family.share for family in FAMILIES])[0]
        split = "train" if self._rng.random() < _TYPED_SHARE else "check"
        return ask_alone(self._rng, split, family)

    def draw(self, rng: Random, most: int) -> list[Sample]:
        """Some of the kept ones, each a few times at most."""
        return rng.choices(self._kept, k=min(most, _COPIES * len(self._kept))) if self._kept else []
