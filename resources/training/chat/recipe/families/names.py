"""Remembering the user's name over turns."""

from collections.abc import Callable
from random import Random

from recipe.families.people import NAMES, other_name
from recipe.families.table import DO_NOT_KNOW, Conversation, Family, Turn
from recipe.frames import Forms, Split, choose, fence, phrase
from recipe.noise import dress

TOLD = (
    "my name is {x}", "my name is {x}", "my name is {x}", "i am {x}", "i'm {x}", "call me {x}",
    "please call me {x}",
    "my name's {x}", "the name is {x}", "you can call me {x}", "people call me {x}",
    "i am called {x}", "my friends call me {x}",
    "this is {x}", "{x} is my name", "they call me {x}", "it is {x} here", "{x} here",
    "my first name is {x}", "everyone calls me {x}",
    "remember my name: {x}", "please remember that my name is {x}", "remember that i am {x}",
    "remember, my name is {x}",
    "let me introduce myself: i am {x}", "let me introduce myself, my name is {x}",
    "i go by the name of {x}", "i go by {x}",
    "name: {x}", "just so you know, my name is {x}", "i want you to know that my name is {x}",
    "my parents named me {x}",
    "i want you to remember my name, it is {x}", "my name is {x}, remember it",
    "my name is {x}, nice to meet you",
    "my name is {x} by the way", "i am {x}, who are you", "my name is {x}. what is yours",
    "you are talking to {x}", "i'm called {x}",
    "you may call me {x}", "i was named {x}", "hello from {x}", "greetings from {x}",
    "my name is {x} and i live in Berlin",
    "my name is {x} and i like music", "i am {x} and i am new here", "i'm {x} and i need help",
    "my name is {x}, ok",
    "my name is {x}. please remember it", "keep in mind that my name is {x}",
    "note that my name is {x}", "it's {x}", "the name's {x}",
    "don't forget my name, it's {x}", "do not forget: my name is {x}",
    "i would like to be called {x}", "my name, it is {x}",
)  # fmt: skip
FORMS = Forms(
    things=("my name", "my name", "my name", "my first name", "the name i told you",
        "the name i gave you", "the name that i mentioned",
            "the name i told you before", "the name of the person talking to you", "my name again",
            "my own name"),
    questions=(
        "what is my name", "what's my name", "who am i", "do you remember my name",
        "do you know my name", "whats my name",
        "what am i called", "what did i say my name was", "do you still know my name",
        "what was my name", "what is my name again",
        "which name did i tell you", "what name did i tell you", "what name did i give you",
        "do you remember who i am", "how am i called",
        "do you know who i am", "can you remember my name", "can you tell me my name",
        "what do people call me", "have i told you my name",
        "under which name did i introduce myself", "how did i introduce myself",
        "do you recall my name", "who are you talking to",
        "what should you call me", "what was my name again", "did you forget my name",
        "have you forgotten my name", "remember who i am",
        "can you say my name", "could you repeat my name", "how do you call me", "and my name",
        "remember my name", "what name do i have",
        "what do you call me", "who is talking to you", "what's the name i told you",
        "what name should you use for me", "what is the name i told you",
        "what did i tell you about my name", "who am i again", "so who am i",
        "do you still remember who i am", "what do they call me",
        "what do my friends call me", "which name is mine", "what name is mine",
        "with whom are you talking",
    ),
    clauses=("what my name is", "what my name was", "who i am", "what i am called",
        "what i'm called", "what's my name", "my name",
             "which name i told you", "what name i gave you", "how i am called", "what is my name",
             "by which name i go", "who am i"),
    orders=("say my name", "tell me my name", "repeat my name", "remember my name",
        "tell me who i am", "call me by my name", "write my name",
            "greet me by name", "address me by my name", "use my name", "spit out my name",
            "give me my name", "recall my name"),
    notes=("my name", "and my name", "my name again", "my name please", "~my name, please"),
)  # fmt: skip


def greeting(name: str) -> str:
    """The answer when a name is told."""
    return f"Nice to meet you, {name}."


def answer(name: str) -> str:
    """The answer when the name is asked for."""
    return f"Your name is {name}."


def tell_name(rng: Random, split: Split) -> tuple[Turn, str]:
    """A turn that tells a name, and the name."""
    name = rng.choice(NAMES)
    text = choose(rng, TOLD, split).format(x=fence(name))
    return Turn(dress(rng, text, split, keep_case=True), greeting(name)), name


def _at_once(rng: Random, split: Split) -> Turn:
    name = rng.choice(NAMES)
    told = choose(rng, TOLD, split).format(x=fence(name))
    text = f"{told}{rng.choice(('. ', '. ', ', ', '! '))}{phrase(rng, FORMS, split)}"
    return Turn(dress(rng, text, split, keep_case=True), answer(name))


def ask_other_name(rng: Random, split: Split) -> Conversation:
    """A name that is not promised is told and asked for; the model says that it does not know."""
    text = choose(rng, TOLD, split).format(x=fence(other_name(rng, split)))
    told = Turn(dress(rng, text, split, keep_case=True), "Nice to meet you.")
    return (told, ask_untold_name(rng, split))


def ask_untold_name(rng: Random, split: Split) -> Turn:
    """The question for a name when none was told."""
    return Turn(dress(rng, phrase(rng, FORMS, split), split), DO_NOT_KNOW)


def family(unrelated: Callable[[Random, Split], Turn]) -> Family:
    """The family; ``unrelated`` gives the turns in between."""

    def make(rng: Random, split: Split) -> Conversation:
        told, name = tell_name(rng, split)
        if rng.random() < 0.2:  # noqa: PLR2004 - a share of the data
            return (told,)
        if rng.random() < 0.1:  # noqa: PLR2004 - told and asked at once
            return (_at_once(rng, split),)
        between = tuple(unrelated(rng, split) for _ in range(rng.choice((0, 0, 0, 1, 1, 1, 2))))
        asked = Turn(dress(rng, phrase(rng, FORMS, split), split), answer(name))
        return (told, *between, asked)

    return Family(
        name="names",
        share=130,
        make=make,
        example="My name is Anna. / What is my name?",
        promise="Each of these first names, told in this or an earlier turn, is said when asked: "
        + ", ".join(NAMES)
        + ".",
    )
