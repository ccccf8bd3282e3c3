"""What a family is: a named way to make conversations and the promise that goes with it."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from recipe.frames import Split

DO_NOT_KNOW = "I am a tiny model and I do not know that."


@dataclass(frozen=True, slots=True)
class Turn:
    """A question as a user types it and the one right answer."""

    question: str
    answer: str


Conversation = tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Family:
    """One promised family of questions.

    ``make`` gives a conversation whose last answer belongs to the family; ``share`` is its part
    of the training data, in thousandths.
    """

    name: str
    share: int
    make: Callable[[Random, Split], Conversation]
    example: str
    promise: str
