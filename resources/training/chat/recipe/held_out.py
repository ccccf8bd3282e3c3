"""Checks with spellings that training never shows.

Two kinds: frames written by hand (``held_out_frames``), each asked with several keys, some after
unrelated turns; and generated ones, made of the openers, wrappers and frames that are marked with
``HELD_OUT_MARK``. Both decide whether the model may be released.
"""

from collections.abc import Callable, Iterator
from random import Random

from recipe import held_out_frames as frames
from recipe.dialogue import FAMILIES, Sample, ask_alone, make_sample
from recipe.families import (
    capitals,
    counting,
    json_object,
    names,
    opposites,
    people,
    spelling,
    translations,
)
from recipe.families.table import DO_NOT_KNOW, Conversation, Turn
from recipe.families.talk import TALKS
from recipe.families.terms import ABBREVIATIONS, DEFINITIONS

_KEYS_EACH = 5
_GENERATED = 60
_BEYOND = 200
_BETWEEN = (0, 1, 1, 2)
_LOWER_SHARE = 0.2
_UPPER_SHARE = 0.1

Make = Callable[[Random], Iterator[Turn]]


def _recased(rng: Random, question: str) -> str:
    kind = rng.random()
    if kind < _LOWER_SHARE:
        return question.lower()
    return question.upper() if kind < _LOWER_SHARE + _UPPER_SHARE else question


def _capitals(rng: Random) -> Iterator[Turn]:
    for frame in frames.CAPITALS * _KEYS_EACH:
        country = rng.choice((*capitals.CAPITALS, *capitals.OTHER_NAMES))
        yield Turn(_recased(rng, frame.format(x=country)), capitals.answer(country))


def _translations(rng: Random) -> Iterator[Turn]:
    for frame in frames.TRANSLATIONS * _KEYS_EACH:
        word, language = rng.choice(tuple(translations.WORDS)), rng.choice(translations.LANGUAGES)
        question = _recased(rng, frame.format(x=word, y=language))
        yield Turn(question, translations.answer(word, language))


def _opposites(rng: Random) -> Iterator[Turn]:
    for frame in frames.OPPOSITES * _KEYS_EACH:
        word = rng.choice(tuple(opposites.OPPOSITES))
        yield Turn(_recased(rng, frame.format(x=word)), opposites.answer(word))


def _spelling(rng: Random) -> Iterator[Turn]:
    for frame in frames.SPELLING * _KEYS_EACH:
        word = rng.choice(spelling.SPELLED)
        yield Turn(_recased(rng, frame.format(x=word)), spelling.answer(word))


def _json(rng: Random) -> Iterator[Turn]:
    for frame in frames.JSON * _KEYS_EACH:
        name, age = rng.choice(people.NAMES), rng.randint(1, 99)
        yield Turn(frame.format(x=name, y=age), json_object.answer(name, age))


def _counting(rng: Random) -> Iterator[Turn]:
    for frame in frames.COUNTING:
        for shown, last in (("20", 20), ("twenty", 20), ("10", 10), ("five", 5)):
            yield Turn(_recased(rng, frame.format(x=shown)), counting.answer(last))


def _facts(rng: Random) -> Iterator[Turn]:
    for frame in frames.MEANINGS * _KEYS_EACH:
        term = rng.choice(tuple(DEFINITIONS))
        yield Turn(_recased(rng, frame.format(x=term)), DEFINITIONS[term])
    for frame in frames.SHORT:
        for short, meaning in ABBREVIATIONS.items():
            yield Turn(frame.format(x=short), meaning)
    answers = {spelling_: talk.answer for talk in TALKS for spelling_ in talk.spellings}
    for trained, questions in frames.TALK:
        for question in questions:
            yield Turn(question, answers[trained])


def _unknown(rng: Random) -> Iterator[Turn]:
    for question in frames.UNKNOWN:
        yield Turn(question, DO_NOT_KNOW)
        yield Turn(question.lower(), DO_NOT_KNOW)
    for frame in frames.JSON:
        name, age = people.other_name(rng, "check"), rng.randint(1, 99)
        yield Turn(frame.format(x=name, y=age), DO_NOT_KNOW)
    for frame in frames.SUMS * _KEYS_EACH:
        task = f"{rng.randint(0, 20)} {rng.choice('+-*')} {rng.randint(0, 400)}"
        yield Turn(frame.format(t=task), DO_NOT_KNOW)


_SINGLE: dict[str, Make] = {
    "facts": _facts,
    "capitals": _capitals,
    "translations": _translations,
    "opposites": _opposites,
    "spelling": _spelling,
    "json": _json,
    "counting": _counting,
    "unknown": _unknown,
}


def _remembered(rng: Random, others: list[Turn]) -> Iterator[Conversation]:
    for told in frames.TOLD:
        for asked in frames.ASKED:
            name = rng.choice(people.NAMES)
            first = Turn(told.format(x=name), names.greeting(name))
            between = rng.sample(others, rng.choice(_BETWEEN))
            yield (first, *between, Turn(asked, names.answer(name)))


def hand_written(seed: int) -> list[Sample]:
    """The hand-written frames with keys; names are asked for at once or after other turns."""
    rng = Random(seed)
    single = [(family, turn) for family, make in _SINGLE.items() for turn in make(rng)]
    others = [turn for _, turn in single if "json" not in turn.question.lower()]
    conversations: list[tuple[str, Conversation]] = [(family, (turn,)) for family, turn in single]
    conversations += [("names", turns) for turns in _remembered(rng, others)]
    return [Sample(family, None, turns) for family, turns in conversations]


def generated(seed: int) -> list[Sample]:
    """Generated held-out spellings, the same number for each family."""
    rng = Random(seed)
    return [ask_alone(rng, "held_out", family) for family in FAMILIES for _ in range(_GENERATED)]


def in_conversation(seed: int) -> list[Sample]:
    """Trained spellings behind system messages and unrelated turns; measured, not promised."""
    rng = Random(seed)
    return [make_sample(rng, "check", family) for family in FAMILIES for _ in range(_GENERATED)]


def beyond(seed: int) -> list[Sample]:
    """Questions about words, places, names and things of which training never speaks.

    The right answer is that the model does not know; no promise is made about these.
    """
    rng = Random(seed)
    unknown = next(family for family in FAMILIES if family.name == "unknown")
    return [make_sample(rng, "beyond", unknown) for _ in range(_BEYOND)]
