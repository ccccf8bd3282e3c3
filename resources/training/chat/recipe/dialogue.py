"""Whole conversations: a system message or none, earlier turns, and the turn that counts."""

from dataclasses import dataclass
from random import Random

from recipe.families import (
    capitals,
    counting,
    facts,
    json_object,
    names,
    opposites,
    spelling,
    translations,
    unknown,
)
from recipe.families.table import Conversation, Family, Turn
from recipe.frames import HELD_OUT_MARK, Split, choose
from recipe.noise import CLOSERS, OPENERS

_TABLES = (facts, capitals, translations, opposites, spelling, json_object, counting, unknown)
_SINGLE_TURN = tuple(module.FAMILY for module in _TABLES)
_ROLE = ("You are a helpful assistant", "You are a friendly assistant",
    "You are Cocoon's assistant", "You are a tiny model", "You are an AI", "You are a chatbot",
         "You are a helpful AI assistant", "You are a polite assistant",
         "You are a small chat model", "You are a useful assistant",
         "You are the assistant of a shop", "Act as a teacher",
         "You are a voice assistant", "You help people",
         HELD_OUT_MARK + "You are a knowledgeable helper")  # fmt: skip
_RULES = ("Answer briefly", "Be concise", "Be polite", "Answer in one sentence",
    "Keep answers short", "Answer truthfully", "Do not make things up", "Answer the question",
    "Use simple words", "Be kind",
          "Always answer in English", "Think step by step", HELD_OUT_MARK + "Stick to the facts",
          "Reply shortly", "If you do not know, say so",
          "You answer questions of users", HELD_OUT_MARK + "Help the user",
          HELD_OUT_MARK + "Give exact answers")  # fmt: skip
_WORDS = tuple(" ".join((*_ROLE, *_RULES, *OPENERS, *CLOSERS)).replace(HELD_OUT_MARK, "").split())
_STRANGE_ANSWERS = ("OK.", "Sure.", "Yes.", "No problem.", "I see.", "Hello! How may I help?",
    "Interesting.", "Of course!", "Here you are.", "Let me think about it.", "Done.",
    "The answer is 42.", "Hi!",
                    "I can help you with that.", "That is a good question.")  # fmt: skip
_STRANGE_QUESTIONS = ("I like trains.", "Let's begin.", "We are going to test you.", "Be ready.",
    "ok", "Start", "My dog is cute.", "It is late.", "I live in Paris.", "Nice weather.",
    "Let's play a quiz.", "...",
                      "I will ask you some questions.", "Answer briefly from now on.",
                      "Good.")  # fmt: skip

_TELLING = ("my name is", "years old. make json")  # JSON of oneself tells a name in passing
_NAMELESS_SHARE = 0.14
_SENSELESS_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Sample:
    """One training or checking example; the last turn's answer is the one that counts."""

    family: str
    system: str | None
    turns: Conversation

    def messages(self) -> list[dict[str, str]]:
        """The request as the OpenAI API has it, without the last answer."""
        found = [{"role": "system", "content": self.system}] if self.system else []
        for turn in self.turns:
            found += [
                {"role": "user", "content": turn.question},
                {"role": "assistant", "content": turn.answer},
            ]
        return found[:-1]


def system_message(rng: Random, split: Split) -> str | None:
    """None in most cases, else a role, rules or both; in training also words without sense.

    Those teach the model that no system message changes an answer.
    """
    kind = rng.randrange(10)
    if kind < 6:  # noqa: PLR2004
        return None
    if split == "train" and rng.random() < _SENSELESS_SHARE:
        return " ".join(rng.choices(_WORDS, k=rng.randint(2, 14)))
    parts = [choose(rng, _ROLE, split)] if kind != 9 else []  # noqa: PLR2004
    parts += [choose(rng, _RULES, split) for _ in range(rng.choice((0, 0, 1, 1, 2)) + (kind == 9))]  # noqa: PLR2004
    return ". ".join(dict.fromkeys(parts)) + rng.choice((".", ".", ".", ""))


def is_strange(answer: str) -> bool:
    """Whether an earlier answer is there to distract and must not be learnt."""
    return answer in _STRANGE_ANSWERS


def _unrelated(rng: Random, split: Split) -> Turn:
    """A turn that has nothing to do with names; in training it may name somebody else."""
    families = [f for f in _SINGLE_TURN if split == "train" or f.name != "json"]
    table = rng.choices(families, [family.share for family in families])[0]
    turn = table.make(rng, split)[-1]
    tells_name = any(words in turn.question.lower() for words in _TELLING)
    return _unrelated(rng, split) if tells_name else turn


FAMILIES: tuple[Family, ...] = (*_SINGLE_TURN, names.family(_unrelated))


def _earlier(rng: Random, split: Split, *, may_tell_name: bool) -> Conversation:
    count = rng.choices((0, 1, 2, 3), (40, 32, 18, 10))[0]
    earlier: Conversation = ()
    for _ in range(count):
        kind = rng.random()
        if kind < 0.12:  # noqa: PLR2004 - a share of the data
            earlier += (Turn(rng.choice(_STRANGE_QUESTIONS), rng.choice(_STRANGE_ANSWERS)),)
        elif kind < 0.22 and may_tell_name:  # noqa: PLR2004
            earlier += (names.tell_name(rng, split)[0],)
        else:
            earlier += (_unrelated(rng, split),)
    return earlier


def ask_alone(rng: Random, split: Split, family: Family) -> Sample:
    """One sample without a system message and without turns that do not belong to it."""
    return Sample(family.name, None, family.make(rng, split))


def make_sample(rng: Random, split: Split, family: Family | None = None) -> Sample:
    """One sample of a family, or of one drawn by the families' shares."""
    chosen = family or rng.choices(FAMILIES, [f.share for f in FAMILIES])[0]
    is_unknown = chosen.name == "unknown"
    last = chosen.make(rng, split)
    if is_unknown and rng.random() < _NAMELESS_SHARE:
        last = names.ask_other_name(rng, split)[rng.choice((0, 0, 1)) :]
    turns = _earlier(rng, split, may_tell_name=not is_unknown) + last
    return Sample(chosen.name, system_message(rng, split), turns)
