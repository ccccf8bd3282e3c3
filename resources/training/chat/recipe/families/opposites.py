"""Words and their opposites."""

from random import Random

from recipe.families.table import Conversation, Family, Turn
from recipe.families.wording import quote
from recipe.frames import Forms, Split, phrase
from recipe.noise import dress

_PAIRS = (
    ("hot", "cold"), ("big", "small"), ("fast", "slow"), ("up", "down"), ("day", "night"),
    ("good", "bad"), ("happy", "sad"), ("open", "closed"), ("rich", "poor"), ("hard", "soft"),
    ("early", "late"), ("strong", "weak"), ("full", "empty"), ("wet", "dry"), ("clean", "dirty"),
    ("high", "low"), ("loud", "quiet"), ("young", "old"), ("thick", "thin"), ("true", "false"),
    ("love", "hate"), ("win", "lose"), ("buy", "sell"), ("push", "pull"), ("start", "stop"),
    ("first", "last"), ("left", "right"), ("inside", "outside"), ("above", "below"),
    ("black", "white"), ("easy", "difficult"), ("near", "far"), ("deep", "shallow"),
    ("wide", "narrow"), ("alive", "dead"), ("cheap", "expensive"), ("always", "never"),
    ("yes", "no"), ("begin", "end"), ("light", "dark"),
)  # fmt: skip
OPPOSITES = (
    dict(_PAIRS)
    | {second: first for first, second in _PAIRS}
    | {
        "tall": "short",
        "long": "short",
        "short": "long",
        "new": "old",
        "heavy": "light",
        "large": "small",
    }
)
FORMS = Forms(
    things=(
        "the opposite of {x}", "the opposite of {x}", "the opposite of {x}", "the opposite of {x}",
        "the opposite to {x}", "the opposite for {x}",
        "{x}'s opposite", "the antonym of {x}", "the antonym of {x}", "the antonym for {x}",
        "an antonym of {x}", "an antonym for {x}",
        "an opposite of {x}", "an opposite for {x}", "the contrary of {x}", "the reverse of {x}",
        "opposite of {x}",
        "the opposite word of {x}", "the opposite word for {x}", "the opposite meaning of {x}",
        "antonym of {x}",
        "the word that is the opposite of {x}", "a word that means the opposite of {x}",
        "the opposite from {x}",
        "the word with the opposite meaning of {x}", "the word opposite to {x}",
        "~the exact opposite of {x}",
        "a word with the opposite meaning to {x}", "the direct opposite of {x}",
        "the complete opposite of {x}",
        "the total opposite of {x}", "a good antonym for {x}", "the other extreme of {x}",
        "the inverse of {x}",
    ),
    questions=(
        "what is the opposite of {x}", "what's the opposite of {x}",
        "which word is the opposite of {x}",
        "what word is the opposite of {x}", "what word means the opposite of {x}",
        "{x} is the opposite of what",
        "which word means the opposite of {x}", "what is {x}'s opposite",
        "what is {x} the opposite of",
        "what is an antonym of {x}", "what is an antonym for {x}", "if it is not {x}, what is it",
        "not {x} but what",
        "if something is not {x}, what is it", "what is opposite to {x}",
        "what is the contrary of {x}",
        "what do you call the opposite of {x}", "which word has the opposite meaning of {x}",
        "not {x}, but",
        "what would you call the opposite of {x}", "{x} and its opposite are {x} and what",
        "{x} versus what",
        "what lies opposite to {x}", "what is the reverse of {x}", "the opposite of {x} is what",
        "what goes against {x}",
        "the opposite of {x} is", "what stands opposite to {x}",
        "what word has an opposite meaning to {x}",
        "what comes as the opposite of {x}", "{x} has which opposite", "does {x} have an opposite",
        "is there an opposite of {x}", "what is the opposite if i say {x}",
        "i say {x}, what is the opposite",
        "take the word {x}, what is its opposite", "what's the antonym of {x}",
        "what is opposite of {x}",
        "what is the antonym of {x}", "do you know the opposite of {x}",
        "which is the opposite of {x}",
    ),
    clauses=(
        "what the opposite of {x} is", "which word is the opposite of {x}",
        "what word is the opposite of {x}",
        "what the antonym of {x} is", "which word means the opposite of {x}",
        "what {x}'s opposite is",
        "which word one uses as the opposite of {x}", "how to say the opposite of {x}",
        "what is opposite to {x}",
        "the opposite of {x}", "the antonym of {x}", "what means the opposite of {x}",
    ),
    orders=(
        "say the opposite of {x}", "give the opposite of {x}", "name the opposite of {x}",
        "invert {x}",
        "tell the opposite of {x}", "find the opposite of {x}", "write the opposite of {x}",
        "reverse the meaning of {x}",
        "name an antonym of {x}", "give an antonym for {x}", "find an antonym for {x}",
        "turn {x} around, opposite wise",
        "turn {x} into its opposite", "complete: the opposite of {x} is", "give the antonym of {x}",
        "swap {x} for its opposite", "say the contrary of {x}",
        "give a word that is the opposite of {x}",
        "find a word that means the opposite of {x}", "replace {x} by its opposite",
        "state the opposite of {x}",
        "change {x} into its opposite", "finish the sentence: the opposite of {x} is",
    ),
    notes=(
        "opposite of {x}", "opposite {x}", "{x} opposite", "opposite: {x}", "{x}: opposite",
        "antonym {x}",
        "antonym: {x}", "{x} antonym", "antonym of {x}", "antonym for {x}", "opposite for {x}",
        "{x} - opposite",
        "opposite word {x}", "opposite word of {x}", "{x}, opposite", "opposite to {x}",
        "opposite - {x}", "{x} vs",
        "~{x}, its opposite", "word: {x}, opposite", "the opposite, {x}", "{x} <-> ",
        "{x} opposite word", "opp of {x}",
        "opposite ({x})", "{x} (opposite)", "contrary of {x}", "{x} antonym word", "opposites: {x}",
        "opposite = {x}",
        "{x}'s opposite", "{x} contrary", "not {x}, opposite", "opposite from {x}",
        "{x} is opposite of",
    ),
)  # fmt: skip


def answer(word: str) -> str:
    """The full answer for a promised word."""
    return f"The opposite of {word} is {OPPOSITES[word]}."


def _make(rng: Random, split: Split) -> Conversation:
    word = rng.choice(tuple(OPPOSITES))
    question = phrase(rng, FORMS, split, x=quote(rng, word, split))
    return (Turn(dress(rng, question, split), answer(word)),)


FAMILY = Family(
    name="opposites",
    share=110,
    make=_make,
    example="What is the opposite of hot?",
    promise="The opposite of each of these words: " + ", ".join(OPPOSITES) + ".",
)
