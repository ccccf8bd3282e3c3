"""How people point at a word they ask about."""

from random import Random

from recipe.frames import HELD_OUT_MARK, Split, choose

_PLAIN_SHARE = 0.62
_MARKS = (
    "'{w}'", '"{w}"', "the word {w}", 'the word "{w}"', "the word '{w}'", "the english word {w}",
    "*{w}*",
    "\u201c{w}\u201d", "`{w}`", "word {w}", "the term {w}", "the word: {w}",
    'the english word "{w}"',
    "\u2018{w}\u2019", "\u201e{w}\u201c", HELD_OUT_MARK + "the little word {w}", "({w})", "the {w}",
    "a {w}", "a {w}", "the {w}",
    "the following word: {w}", "this word: {w}", "the simple word {w}",
)  # fmt: skip


def quote(rng: Random, word: str, split: Split) -> str:
    """Mostly the bare word; now and then quoted or introduced."""
    if rng.random() < _PLAIN_SHARE:
        return word
    return choose(rng, _MARKS, split).format(w=word)
