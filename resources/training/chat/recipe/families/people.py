"""Names of people: promised ones, and made-up ones from which the model learns to copy."""

from random import Random

from recipe.frames import Split

NAMES = (
    "Anna", "Bob", "Carla", "David", "Emma", "Frank", "Grace", "Henry", "Ida", "Jack", "Kate",
    "Leo", "Maria", "Nina", "Oscar", "Paul", "Rosa", "Sam", "Tina", "Victor", "Wendy", "Alice",
    "Ben", "Clara", "Daniel", "Eva", "Felix", "Hannah", "Ivan", "Julia", "Karl", "Laura", "Max",
    "Nora", "Olga", "Peter", "Robert", "Sarah", "Thomas", "John", "James", "Mary", "Michael",
    "Linda", "Susan", "Lisa", "Mark", "George", "Lucy", "Tom", "Alex", "Sophie", "Simon", "Zoe",
    "Martin", "Helen", "Adam", "Elena", "Omar", "Ali", "Yuki", "Chen", "Fatima", "Carlos",
    "Diego", "Ahmed", "Priya",
)  # fmt: skip
_STARTS = (
    "B", "C", "D", "F", "G", "H", "J", "K", "L", "M", "N", "P", "R", "S", "T", "V", "W", "Z",
    "Br", "Dr", "Ch", "Kr", "St", "Th", "Tr", "Sh", "A", "E", "I", "O", "U", "Al", "El", "Or",
)  # fmt: skip
_MIDDLES = (
    "a", "e", "i", "o", "u", "ai", "ea", "io", "an", "en", "in", "ar", "er", "or", "al", "el",
    "ol", "am", "em", "im", "and", "ent", "ast",
)  # fmt: skip
_ENDS = (
    "a", "o", "y", "ie", "n", "l", "m", "s", "t", "ra", "na", "la", "ta", "lo", "ro", "no",
    "nd", "rt", "x", "ck", "lin", "ria", "nia", "son", "der", "ton", "ley", "ko",
)  # fmt: skip
_COPIED_SHARE = 0.3


def made_up_name(rng: Random) -> str:
    """A name from syllables, such as Dralin or Theako."""
    return rng.choice(_STARTS) + rng.choice(_MIDDLES) + rng.choice(_ENDS)


def any_name(rng: Random, split: Split) -> tuple[str, str]:
    """A name as typed and as it is to be written.

    Promised names may come in any case and are written with a capital; made-up ones, which only
    training has, come with one.
    """
    if split == "train" and rng.random() < _COPIED_SHARE:
        name = made_up_name(rng).capitalize()
        return name, name
    name = rng.choice(NAMES)
    typed = rng.choice(([name] * 8 + [name.lower()] * 2) + [name.upper()])
    return typed, name
