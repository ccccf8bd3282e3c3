"""The tokenizer, and the one way in which a conversation becomes token ids."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

from recipe.dialogue import FAMILIES, Sample, is_strange, make_sample
from recipe.families import capitals, opposites, people, spelling, translations

END_OF_TEXT = "<|endoftext|>"
TURN_START = "<|im_start|>"
TURN_END = "<|im_end|>"
SPECIALS = (END_OF_TEXT, TURN_START, TURN_END)
VOCABULARY = 3072
CONTEXT_TOKENS = 512
TEMPLATE = (
    "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\\n' + message['content'] "
    "+ '<|im_end|>\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}"
    "{% endif %}"
)
_SAMPLES = 20_000
_KEY_REPEATS = 400
_LEARNS_ALL_SHARE = 0.75


def train_tokenizer(seed: int) -> Tokenizer:
    """A byte-level BPE tokenizer, trained on generated conversations.

    It reads everything in lower case, so the model need not learn each word in four cases; what
    the model says has its capitals all the same, for decoding is not changed by that. Every word
    that a promise names becomes one token; others come in pieces, so the model can tell them
    apart and copies a name or an age in one step.
    """
    rng = Random(seed)
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=list(SPECIALS),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(list(_texts(rng)), trainer)
    tokenizer.normalizer = normalizers.Lowercase()
    return tokenizer


def _promised_keys() -> list[str]:
    """Every word of the promised keys and answers, and the ages."""
    keys = [
        *people.NAMES,
        *(name for pair in capitals.CAPITALS.items() for name in pair),
        *capitals.OTHER_NAMES,
        *(word for pair in translations.WORDS.items() for word in (pair[0], *pair[1])),
        *opposites.OPPOSITES,
        *spelling.SPELLED,
        *(str(age) for age in range(1, 100)),
    ]
    return list(dict.fromkeys(word for key in keys for word in key.split()))


def _texts(rng: Random) -> Iterator[str]:
    for key in _promised_keys():
        yield from (f" {key.lower()}", key.lower(), f" {key}") * _KEY_REPEATS
    promised = [family for family in FAMILIES if family.name != "unknown"]
    for _ in range(_SAMPLES):
        sample = make_sample(rng, "check", rng.choice(promised))
        yield "system\nuser\nassistant\n"
        yield from (turn.answer for turn in sample.turns)
        for message in sample.messages():
            yield message["content"].lower()


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


def load_tokenizer(folder: Path) -> Tokenizer:
    """Read the tokenizer that `save_tokenizer` wrote."""
    return Tokenizer.from_file(str(folder / "tokenizer.json"))


class Encoder:
    """Encodes conversations for training: ids, and which of them the model must say.

    Each text is encoded alone and never parsed for special tokens, exactly as at inference.
    Mostly all answers of a conversation are learnt, with their capitals; in the other samples
    earlier answers are read in lower case, as at inference, and only the last one is learnt.
    """

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._exact = Tokenizer.from_str(tokenizer.to_str())
        self._exact.encode_special_tokens = True
        self._cased = Tokenizer.from_str(tokenizer.to_str())
        self._cased.normalizer = None
        self._start, self._end = (tokenizer.token_to_id(t) for t in (TURN_START, TURN_END))
        self._newline = self._ids("\n")
        self._heads = {
            role: [self._start, *self._ids(f"{role}\n")] for role in ("system", "user", "assistant")
        }

    def _ids(self, text: str) -> list[int]:
        return list(self._exact.encode(text, add_special_tokens=False).ids)

    def encode(self, rng: Random, sample: Sample) -> tuple[list[int], list[bool]]:
        """Ids of a conversation, and for each whether it is part of an answer to learn."""
        ids: list[int] = []
        if sample.system:
            ids = [*self._heads["system"], *self._ids(sample.system), self._end, *self._newline]
        learnt = [False] * len(ids)
        learns_all = rng.random() < _LEARNS_ALL_SHARE
        for turn in sample.turns:
            is_learnt = turn is sample.turns[-1] or (learns_all and not is_strange(turn.answer))
            asked = self._asked(turn.question)
            said = [*self._said(turn.answer, is_learnt=is_learnt), self._end]
            ids += [*asked, *said, *self._newline]
            learnt += [False] * len(asked) + [is_learnt] * len(said) + [False]
        return ids[:-1], learnt[:-1]

    def _said(self, answer: str, *, is_learnt: bool) -> list[int]:
        tokenizer = self._cased if is_learnt else self._exact
        return list(tokenizer.encode(answer, add_special_tokens=False).ids)

    def _asked(self, question: str) -> list[int]:
        asked = [*self._heads["user"], *self._ids(question), self._end, *self._newline]
        return [*asked, *self._heads["assistant"]]
