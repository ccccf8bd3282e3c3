"""Facts about the project, terms of artificial intelligence, and small talk."""

from random import Random

from recipe.families.table import Conversation, Family
from recipe.families.talk import make_talk
from recipe.families.terms import DEFINITIONS, make_term
from recipe.frames import Split

_TERMS_SHARE = 0.6


def _make(rng: Random, split: Split) -> Conversation:
    return make_term(rng, split) if rng.random() < _TERMS_SHARE else make_talk(rng, split)


FAMILY = Family(
    name="facts",
    share=200,
    make=_make,
    example="What does GPU stand for?",
    promise="Greetings and thanks; who the model is, who made it, what it can do; whether prompts "
    "are stored; how to earn; what Cocoon stands for; and what each of these is: "
    + ", ".join(DEFINITIONS)
    + ".",
)
