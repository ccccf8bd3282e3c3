"""What the model does not know: it says so instead of making something up."""

from random import Random

from recipe.families import capitals, counting, json_object, opposites, spelling, sums, translations
from recipe.families import outside_keys as keys
from recipe.families import outside_questions as questions
from recipe.families.people import NAMES, invent
from recipe.families.table import DO_NOT_KNOW, Conversation, Family, Turn
from recipe.families.terms import ABBREVIATION_FORMS, ABBREVIATIONS, DEFINITIONS, ask_term
from recipe.families.wording import quote
from recipe.frames import Split, fence, phrase
from recipe.noise import dress

_INVENTED_SHARE = 0.35
_OPPOSITE_SHARE = 0.2
_BARE_SHARE = 0.05
_ALIKE_SHARE = 0.25
_HEADS = ("sun", "mon", "tues", "birth", "un", "re", "over", "out", "non", "sub", "fore", "grand",
          "mid", "my", "mis", "gold", "rain", "super")  # fmt: skip
_TAILS = ("s", "y", "er", "ing", "ed", "day", "flower", "less", "ness", "ship", "hood", "house",
          "berry", "en", "ly", "ling", "let", "ful", "keeper", "room")  # fmt: skip
_KNOWN_WORDS = tuple(dict.fromkeys((*translations.WORDS, *opposites.OPPOSITES, *spelling.SPELLED)))
_KNOWN_PLACES = frozenset(p.lower() for p in (*capitals.CAPITALS, *capitals.OTHER_NAMES))
_KNOWN_TERMS = frozenset(t.lower().split()[-1] for t in DEFINITIONS)
_COMMON = tuple(translations.WORDS)
_CITIES = tuple(capitals.CAPITALS.values())


def _is_invented(rng: Random, split: Split) -> bool:
    return split == "train" and rng.random() < _INVENTED_SHARE


def _key(rng: Random, known: tuple[str, ...], split: Split) -> str:
    if split == "beyond":
        return rng.choice(known[-keys.CHECK_ONLY :])
    return rng.choice(known[: -keys.CHECK_ONLY])


def _invented_word(rng: Random) -> str:
    """Syllables without sense, or a known word with a head or a tail that makes it another one."""
    if rng.random() > _ALIKE_SHARE:
        return invent(rng).lower()
    known = rng.choice(_KNOWN_WORDS)
    return rng.choice((rng.choice(_HEADS) + known, known + rng.choice(_TAILS)))


def _word(rng: Random, split: Split, known: object) -> str:
    for _ in range(100):
        word = _invented_word(rng) if _is_invented(rng, split) else _key(rng, _WORDS, split)
        if word not in known:  # type: ignore[operator]
            return word
    raise AssertionError(known)


_WORDS = tuple(dict.fromkeys(w for w in keys.OTHER_WORDS if w not in translations.WORDS))


def _place(rng: Random, split: Split) -> str:
    if _is_invented(rng, split):
        place = (invent(rng) + rng.choice(("", "ia", "land", "istan", "ia"))).capitalize()
        if place.lower() not in _KNOWN_PLACES:
            return place
    return _key(rng, keys.OTHER_PLACES, split)


def _ask_capital(rng: Random, split: Split) -> str:
    return dress(rng, phrase(rng, capitals.FORMS, split, x=_place(rng, split)), split)


def _language(rng: Random, split: Split) -> str:
    hidden = keys.CHECK_ONLY_LANGUAGES
    names = keys.OTHER_LANGUAGES
    return rng.choice(names[-hidden:] if split == "beyond" else names[:-hidden])


def _untranslated(rng: Random, split: Split) -> str:
    is_opposite = rng.random() < _OPPOSITE_SHARE
    known = tuple(opposites.OPPOSITES)
    word = rng.choice(known) if is_opposite else _word(rng, split, translations.WORDS)
    while word in translations.WORDS:
        word = _word(rng, split, translations.WORDS)
    return word


def _ask_translation(rng: Random, split: Split) -> str:
    if rng.random() < 0.4:  # noqa: PLR2004 - a known word in an unknown language
        word, language = rng.choice(_COMMON), _language(rng, split)
    else:
        word = _untranslated(rng, split)
        language = rng.choice(translations.LANGUAGES)
    return dress(
        rng, phrase(rng, translations.FORMS, split, x=quote(rng, word, split), y=language), split
    )


def _ask_opposite(rng: Random, split: Split) -> str:
    word = rng.choice(_COMMON) if rng.random() < 0.25 else _word(rng, split, opposites.OPPOSITES)  # noqa: PLR2004
    while word in opposites.OPPOSITES:
        word = _word(rng, split, opposites.OPPOSITES)
    return dress(rng, phrase(rng, opposites.FORMS, split, x=quote(rng, word, split)), split)


def _ask_spelling(rng: Random, split: Split) -> str:
    word = _word(rng, split, spelling.SPELLED)
    return dress(rng, phrase(rng, spelling.FORMS, split, x=quote(rng, word, split)), split)


def _letters(rng: Random) -> str:
    while True:
        letters = "".join(rng.choices("BCDFHKMNPRSTVWXZAEIO", k=rng.choice((2, 3, 3, 4))))
        if letters not in ABBREVIATIONS:
            return letters


def _ask_meaning(rng: Random, split: Split) -> str:
    kind = rng.random()
    if kind < 0.2:  # noqa: PLR2004
        letters = _letters(rng)
        return dress(rng, phrase(rng, ABBREVIATION_FORMS, split, x=letters), split)
    if kind < 0.4:  # noqa: PLR2004
        return ask_term(
            rng, rng.choice(("a ", "the ", "")) + _word(rng, split, _KNOWN_TERMS), split
        )
    return ask_term(rng, _key(rng, keys.OTHER_TERMS, split), split)


def _ask_sum(rng: Random, split: Split) -> str:
    first, second = (rng.randint(0, rng.choice((9, 20, 20, 100, 999))) for _ in range(2))
    forms = rng.choice((sums.SUM_FORMS, sums.DIFFERENCE_FORMS, sums.OTHER_FORMS))
    if max(first, second) < len(sums.NUMBERS) and rng.random() < 0.25:  # noqa: PLR2004
        return dress(
            rng, phrase(rng, forms, split, x=sums.NUMBERS[first], y=sums.NUMBERS[second]), split
        )
    return dress(rng, phrase(rng, forms, split, x=str(first), y=str(second)), split)


def _ask_count(rng: Random, split: Split) -> str:
    last = rng.choice(
        (
            "30",
            "50",
            "100",
            "15",
            "12",
            "25",
            "40",
            "1000",
            "thirty",
            "fifty",
            "a hundred",
            "7",
            "3",
            "99",
            "21",
        )
    )
    return dress(rng, phrase(rng, counting.FORMS, split, a=rng.choice(("1", "one")), x=last), split)


def _ask_anything(rng: Random, split: Split) -> str:
    frames = questions.CHECK_ONLY if split == "beyond" else questions.QUESTIONS
    large = rng.choice((30, 40, 50, 100, 1000))
    values = {
        "c": rng.choice(tuple(capitals.CAPITALS)), "d": rng.choice(tuple(capitals.CAPITALS)),
        "p": rng.choice(_CITIES),
        "w": rng.choice((*_COMMON[:-2], *_WORDS[:200])), "v": rng.choice(_WORDS[:200]),
        "o": rng.choice(tuple(opposites.OPPOSITES)),
        "s": rng.choice(spelling.SPELLED), "l": rng.choice(translations.LANGUAGES),
        "n": rng.choice(NAMES), "a": rng.choice(NAMES),
        "f": rng.choice(rng.choice(tuple(translations.WORDS.values()))), "k": str(rng.randint(2,
        99)), "m": str(rng.randint(2, 99)), "b": str(large),
    }  # fmt: skip
    frame = rng.choice(frames)
    if split != "beyond" and rng.random() < _BARE_SHARE:
        return dress(rng, rng.choice(questions.BARE), split, bare=True)
    return dress(rng, frame.format(**{name: fence(value) for name, value in values.items()}), split)


_KINDS = ((_ask_capital, 5), (_ask_translation, 6), (_ask_opposite, 5), (_ask_spelling, 4),
    (_ask_meaning, 6),
          (_ask_sum, 3), (_ask_count, 1), (json_object.ask_other, 3), (_ask_anything,
              14))  # fmt: skip


def _make(rng: Random, split: Split) -> Conversation:
    ask = rng.choices([kind for kind, _ in _KINDS], [weight for _, weight in _KINDS])[0]
    return (Turn(ask(rng, split), DO_NOT_KNOW),)


FAMILY = Family(
    name="unknown",
    share=250,
    make=_make,
    example="What is the weather like in Mongolia?",
    promise=f'"{DO_NOT_KNOW}" for what the other families do not name: weather, dates, sums, '
    "other countries, words and languages, opinions.",
)
