"""Counting aloud: the long answer."""

from random import Random

from recipe.families.table import Conversation, Family, Turn
from recipe.frames import Forms, Split, phrase
from recipe.noise import dress

_ENDS = {5: ("5", "five"), 10: ("10", "ten"), 20: ("20", "twenty")}
_TWENTY_SHARE = 0.7
FORMS = Forms(
    things=(
        "the numbers from {a} to {x}", "the numbers up to {x}", "all numbers from {a} to {x}",
        "the numbers {a} to {x}",
        "every number from {a} to {x}", "a count from {a} to {x}",
        "a list of the numbers from {a} to {x}", "a count to {x}",
        "the whole numbers starting at {a} and ending at {x}", "the first {x} numbers",
        "numbers from {a} to {x}", "numbers {a} through {x}", "numbers from {a} until {x}",
        "numbers from {a} up to {x}",
    ),
    questions=(
        "can you count to {x}", "can you count from {a} to {x}", "could you count to {x}",
        "how do you count to {x}", "are you able to count to {x}",
        "what are the numbers from {a} to {x}", "which numbers are there from {a} to {x}",
        "how high can you count? try {x}",
        "what does counting to {x} look like", "how far can you count? to {x}",
        "how do i count to {x}", "do you know how to count to {x}",
        "what numbers do i say when i count to {x}", "which numbers come from {a} to {x}",
        "how does one count to {x}",
    ),
    clauses=("how to count to {x}", "how to count from {a} to {x}",
        "how to count from {a} to {x}", "how you count to {x}",
        "the numbers from {a} to {x}", "the numbers up to {x}"),
    orders=(
        "count to {x}", "count to {x}", "count to {x}", "count up to {x}", "count up to {x}",
        "count from {a} to {x}", "count from {a} to {x}", "count from {a} to {x}",
        "count from {a} up to {x}", "count till {x}", "count until {x}",
        "count until you reach {x}", "count to the number {x}", "count aloud to {x}",
        "list the numbers from {a} to {x}", "list all numbers from {a} to {x}",
        "say the numbers from {a} to {x}", "say all numbers up to {x}",
        "write the numbers from {a} to {x}", "write the numbers {a} to {x}",
        "print the numbers from {a} to {x}", "name the numbers from {a} to {x}",
        "give the numbers from {a} to {x}", "do a count from {a} to {x}",
        "start at {a} and count to {x}", "start counting from {a} to {x}",
        "begin with {a} and count to {x}", "begin at {a} and stop at {x}, counting",
        "count slowly to {x}", "count all the way to {x}", "count through {x}",
        "count the numbers from {a} to {x}", "recite the numbers from {a} to {x}",
        "count for me up to {x}", "count as far as {x}", "count {a} to {x}",
        "enumerate the numbers from {a} to {x}", "start counting and stop at {x}",
        "start counting to {x}", "count {a} through {x}", "keep counting to {x}",
        "show the numbers from {a} to {x}", "count one by one to {x}", "count up from {a} to {x}",
        "count out loud to {x}", "count forward to {x}",
        "go from {a} to {x}", "count in steps of one to {x}", "type the numbers from {a} to {x}",
        "run through the numbers from {a} to {x}",
    ),
    notes=("count to {x}", "count {a} to {x}", "count {a}-{x}", "counting to {x}",
        "numbers {a} to {x}", "numbers {a}-{x}", "{a} to {x}", "{a} to {x} please",
           "numbers up to {x}", "count: {a} to {x}", "counting from {a} to {x}",
           "counting from {a} to {x}", "numbers from {a} until {x}", "numbers from {a} up to {x}",
           "all numbers to {x}", "~numbers from {a} till {x}", "count {x}",
           "from {a} to {x}, count", "{a} up to {x}", "{a}, 2, 3 and so on up to {x}", "{a}..{x}",
           "{a} 2 3 ... {x}", "count, {a} to {x}", "{a} through {x}"),
)  # fmt: skip


def answer(last: int) -> str:
    """The numbers from 1, with commas."""
    return ", ".join(str(n) for n in range(1, last + 1)) + "."


def _make(rng: Random, split: Split) -> Conversation:
    last = 20 if rng.random() < _TWENTY_SHARE else rng.choice((5, 10))
    index = 0 if rng.random() < 0.6 else 1  # noqa: PLR2004 - digits or words
    start = ("1", "one")[index] if rng.random() < 0.9 else ("1", "one")[1 - index]  # noqa: PLR2004
    question = phrase(rng, FORMS, split, a=start, x=_ENDS[last][index])
    return (Turn(dress(rng, question, split), answer(last)),)


FAMILY = Family(
    name="counting",
    share=70,
    make=_make,
    example="Please count to twenty.",
    promise="The numbers from 1 to 5, 10 or 20 with commas.",
)
