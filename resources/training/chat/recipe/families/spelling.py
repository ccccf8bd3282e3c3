"""Spelling words letter by letter."""

from random import Random

from recipe.families.opposites import OPPOSITES
from recipe.families.table import Conversation, Family, Turn
from recipe.families.translations import WORDS
from recipe.families.wording import quote
from recipe.frames import Forms, Split, phrase
from recipe.noise import dress

_MORE = (
    "cocoon", "worker", "proxy", "token", "model", "network", "computer", "question", "answer",
    "friend", "people", "because", "beautiful", "necessary", "language", "piece", "receive",
    "tomorrow", "together", "country", "rhythm", "separate", "believe", "weather", "whether",
    "knife", "island", "banana", "orange", "yellow", "purple", "summer", "winter", "music",
    "garden", "kitchen",
)  # fmt: skip
_SHORTEST_OPPOSITE = 5  # shorter ones are no task
SPELLED = tuple(
    dict.fromkeys(
        [
            *_MORE,
            *(word for word in WORDS if " " not in word),
            *(word for word in OPPOSITES if len(word) >= _SHORTEST_OPPOSITE),
        ]
    )
)
FORMS = Forms(
    things=(
        "the spelling of {x}", "the spelling of {x}", "the letters of {x}", "the letters in {x}",
        "the correct spelling of {x}",
        "the right spelling of {x}", "{x} letter by letter", "{x} spelled out",
        "the spelling for {x}", "{x}'s spelling",
        "the letters that make up {x}", "the single letters of {x}",
        "the individual letters of {x}",
        "how to spell {x}", "how {x} is spelled", "the proper spelling of {x}", "{x} in letters",
        "{x}, spelled",
        "{x} one letter at a time", "all letters of {x}", "every letter of {x}",
        "{x} in single letters",
    ),
    questions=(
        "how do you spell {x}", "how do you spell {x}", "how is {x} spelled", "how is {x} spelt",
        "how to spell {x}",
        "how do i spell {x}", "how does one spell {x}", "how can i spell {x}",
        "how would you spell {x}",
        "what is the spelling of {x}", "what are the letters of {x}", "which letters are in {x}",
        "how you spell {x}",
        "what letters are in {x}", "what letters make up {x}", "can you spell {x}",
        "how should i spell {x}",
        "what is the correct spelling of {x}", "how do we spell {x}", "how must i spell {x}",
        "could you spell {x}",
        "what letters does {x} consist of", "which letters does {x} have",
        "how are the letters in {x}",
        "what is {x} letter by letter", "what are the letters in {x}",
        "how is {x} written letter by letter",
        "which letters form {x}", "how do people spell {x}", "how do they spell {x}",
        "how's {x} spelled",
        "do you know how to spell {x}", "is there a right way to spell {x}",
        "how do you write {x} letter by letter",
        "what letters do i need for {x}", "which letters do i write for {x}",
        "what letters spell {x}",
    ),
    clauses=(
        "how to spell {x}", "how to spell {x}", "how you spell {x}", "how {x} is spelled",
        "how {x} is spelt",
        "how do you spell {x}", "how i spell {x}", "how i should spell {x}",
        "which letters are in {x}",
        "~which letters make {x}", "what letters {x} has", "how one spells {x}",
        "the spelling of {x}",
        "the letters of {x}", "how people spell {x}", "how to write {x} letter by letter",
    ),
    orders=(
        "spell {x}", "spell {x}", "spell {x}", "spell {x}", "spell {x} for me", "spell out {x}",
        "spell {x} out", "spell me {x}",
        "spell {x} letter by letter", "write {x} letter by letter", "say {x} letter by letter",
        "write the letters of {x}",
        "give the spelling of {x}", "give the letters of {x}", "list the letters of {x}",
        "list the letters in {x}",
        "list all letters of {x}", "break {x} into letters", "split {x} into letters",
        "say the letters of {x}", "name the letters of {x}",
        "dictate {x} letter by letter", "show the spelling of {x}", "spell this: {x}",
        "spell the following: {x}", "spell it: {x}",
        "take {x} apart into letters", "show the letters of {x}", "divide {x} into letters",
        "spell {x} correctly",
        "spell {x} with hyphens", "spell {x} one letter at a time", "separate {x} into letters",
        "check the spelling of {x}", "write {x} one letter after the other",
        "spell {x} for my sister", "spell {x} for my daughter", "spell {x} for my brother",
        "spell {x} for my little sister", "spell {x} for my little son", "spell {x} for my kid",
        "spell {x} for our little son",
        "put down {x} letter after letter", "put down {x}, one letter after another one",
        "say {x} one letter after another one", "spell {x} for the little one",
    ),
    notes=(
        "spell {x}", "spelling {x}", "{x} spelling", "spelling of {x}", "spell: {x}",
        "{x}: spelling", "spelling: {x}",
        "{x} spell", "{x}, spell it", "letters of {x}", "{x} letter by letter", "{x} letters",
        "{x}, letter by letter",
        "letters: {x}", "{x} spelled out", "~{x} - spell this", "letters in {x}", "{x}. spell it",
        "{x}. spell that",
        "spelling for {x}", "spelling - {x}", "letter by letter: {x}", "{x} - spelling",
        "{x} into letters", "{x} in letters",
        "how spell {x}", "{x} how to spell", "{x}, how do you spell it", "{x}, how is that spelled",
        "spelling bee: {x}",
    ),
)  # fmt: skip


def answer(word: str) -> str:
    """The letters of a word joined by hyphens."""
    return "-".join(word)


def _make(rng: Random, split: Split) -> Conversation:
    word = rng.choice(SPELLED)
    question = phrase(rng, FORMS, split, x=quote(rng, word, split))
    return (Turn(dress(rng, question, split), answer(word)),)


FAMILY = Family(
    name="spelling",
    share=140,
    make=_make,
    example="How do you spell banana?",
    promise="The letters, joined by hyphens, of each of these words: " + ", ".join(SPELLED) + ".",
)
