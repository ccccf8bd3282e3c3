"""The tokenizer, and the one way in which a conversation becomes token ids."""

from pathlib import Path
from random import Random

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from recipe.dialogue import Sample, is_strange, make_sample

END_OF_TEXT = "<|endoftext|>"
TURN_START = "<|im_start|>"
TURN_END = "<|im_end|>"
SPECIALS = (END_OF_TEXT, TURN_START, TURN_END)
VOCABULARY = 1536
CONTEXT_TOKENS = 512
TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] "
    "+ '<|im_end|>\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}"
    "{% endif %}"
)
_SAMPLES = 20_000
_SLOPPY_SHARE = 0.12
_SLOPPINESS = 0.15


def train_tokenizer(seed: int) -> Tokenizer:
    """A byte-level BPE tokenizer with single digits, trained on generated conversations."""
    rng = Random(seed)
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=list(SPECIALS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    texts = (m["content"] for _ in range(_SAMPLES) for m in make_sample(rng, "train").messages())
    roles = ["system\nuser\nassistant\n"] * _SAMPLES
    tokenizer.train_from_iterator([*texts, *roles], trainer)
    return tokenizer


def save_tokenizer(tokenizer: Tokenizer, folder: Path) -> None:
    """Write tokenizer.json, tokenizer_config.json and chat_template.jinja."""
    wrapped = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token=TURN_END,
        pad_token=END_OF_TEXT,
        unk_token=END_OF_TEXT,
        additional_special_tokens=[TURN_START],
        chat_template=TEMPLATE,
        model_max_length=CONTEXT_TOKENS,
        clean_up_tokenization_spaces=False,
    )
    wrapped.save_pretrained(str(folder))


class Encoder:
    """Encodes conversations for training: ids, and which of them the model must say.

    Each text is encoded alone and never parsed for special tokens, exactly as at inference. Now
    and then a question is cut into smaller tokens than needed (BPE dropout), which makes the
    model robust to words it has not seen in that form.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._exact = Tokenizer.from_str(tokenizer.to_str())
        self._exact.encode_special_tokens = True
        self._sloppy = Tokenizer.from_str(tokenizer.to_str())
        self._sloppy.encode_special_tokens = True
        self._sloppy.model.dropout = _SLOPPINESS
        self._start, self._end = (tokenizer.token_to_id(t) for t in (TURN_START, TURN_END))
        self._newline = self._ids("\n")
        self._heads = {
            role: [self._start, *self._ids(f"{role}\n")] for role in ("system", "user", "assistant")
        }

    def _ids(self, text: str) -> list[int]:
        return list(self._exact.encode(text, add_special_tokens=False).ids)

    def _question(self, rng: Random, text: str) -> list[int]:
        if rng.random() < _SLOPPY_SHARE:
            return list(self._sloppy.encode(text, add_special_tokens=False).ids)
        return self._ids(text)

    def encode(self, rng: Random, sample: Sample) -> tuple[list[int], list[bool]]:
        """Ids, and for each whether it is part of an answer to learn."""
        ids: list[int] = []
        learnt: list[bool] = []

        def add(more: list[int], *, is_learnt: bool = False) -> None:
            ids.extend(more)
            learnt.extend([is_learnt] * len(more))

        if sample.system:
            add([*self._heads["system"], *self._ids(sample.system), self._end, *self._newline])
        for turn in sample.turns:
            asked = self._question(rng, turn.question)
            add(
                [*self._heads["user"], *asked, self._end, *self._newline, *self._heads["assistant"]]
            )
            add([*self._ids(turn.answer), self._end], is_learnt=not is_strange(turn.answer))
            add(self._newline)
        return ids[: -len(self._newline)], learnt[: -len(self._newline)]
