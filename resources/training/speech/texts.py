"""What the speech model is taught to hear: commands, and strings of one to three digits."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import random

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
DEVICES = ("light", "radio", "fan", "heater", "television")
OPENINGS = ("door", "window", "garage")
DIRECTIONS = ("left", "right", "up", "down")
AMOUNTS = (*DIGITS[1:], "ten", "twenty", "thirty")
TIME_UNITS = ("second", "minute", "hour")
PHRASES = (
    "call home",
    "cancel",
    "good morning",
    "good night",
    "hello",
    "hello world",
    "help me please",
    "is the proxy online",
    "next song",
    "no",
    "pause sharing",
    "play music",
    "read the news",
    "restart the engine",
    "send a message",
    "show my earnings",
    "show my wallet",
    "start sharing",
    "start the worker",
    "stop",
    "stop sharing",
    "stop the worker",
    "thank you",
    "volume down",
    "volume up",
    "what did i earn today",
    "what is the weather",
    "what time is it",
    "yes",
)

Kind = Literal["command", "digits"]
KINDS: tuple[Kind, ...] = ("command", "digits")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One text: what is heard (lower case, no punctuation) and the family it belongs to."""

    text: str
    kind: Kind


def timers() -> list[str]:
    """Every "set a timer" command; the unit is singular after "one" only."""
    pairs = itertools.product(AMOUNTS, TIME_UNITS)
    return [f"set a timer for {n} {unit}{'' if n == 'one' else 's'}" for n, unit in pairs]


def commands() -> tuple[str, ...]:
    """Every promised command, each once."""
    switches = [f"turn {way} the {device}" for way in ("on", "off") for device in DEVICES]
    openings = [f"{verb} the {thing}" for verb in ("open", "close") for thing in OPENINGS]
    moves = [f"go {direction}" for direction in DIRECTIONS]
    return (*PHRASES, *switches, *openings, *moves, *timers())


def vocabulary() -> tuple[str, ...]:
    """Every word that can be heard, in alphabetical order."""
    words = {word for text in commands() for word in text.split()}
    return tuple(sorted(words | set(DIGITS)))


def digit_string(rng: random.Random, count: int) -> str:
    """Return that many digits as words, drawn evenly."""
    return " ".join(rng.choice(DIGITS) for _ in range(count))


def draw_command(rng: random.Random) -> str:
    """Return a promised command; timers, a third of the list, are drawn a little less often."""
    return rng.choice(timers()) if rng.random() < 0.3 else rng.choice(commands()[: -len(timers())])  # noqa: PLR2004 - a share


def draw(rng: random.Random, kind: Kind) -> Sentence:
    """Return a random sentence of a family."""
    if kind == "command":
        return Sentence(draw_command(rng), kind)
    return Sentence(digit_string(rng, rng.choice((1, 2, 2, 3, 3, 3))), kind)


def spoken(rng: random.Random, sentence: Sentence) -> str:
    """Return how a synthesiser is given the sentence: pauses and endings change its melody."""
    text = sentence.text
    if sentence.kind != "command" and rng.random() < 0.25:  # noqa: PLR2004 - a share
        text = text.replace(" ", ", ")
    return text + rng.choice(("", "", ".", ".", "!", "?"))
