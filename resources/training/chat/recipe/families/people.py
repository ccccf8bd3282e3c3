"""Names of people: promised ones, and others that the model does not remember."""

from random import Random

from recipe.frames import Split

NAMES = (
    "Anna", "Bob", "Carla", "David", "Emma", "Frank", "Grace", "Henry", "Ida", "Jack", "Kate",
    "Leo", "Maria", "Nina", "Oscar", "Paul", "Rosa", "Sam", "Tina", "Victor", "Wendy", "Alice",
    "Ben", "Clara", "Daniel", "Eva", "Felix", "Hannah", "Ivan", "Julia", "Karl", "Laura", "Max",
    "Nora", "Olga", "Peter", "Robert", "Sarah", "Thomas", "John", "James", "Mary", "Michael",
    "Linda", "Susan", "Lisa", "Mark", "George", "Lucy", "Tom", "Alex", "Sophie", "Simon", "Zoe",
    "Martin", "Helen", "Adam", "Elena", "Omar", "Ali", "Yuki", "Chen", "Fatima", "Carlos",
    "Diego", "Ahmed", "Priya", "Kevin", "Brian", "Steve", "Paula", "Jane", "Amy", "Julie",
    "Andrew", "Anthony", "Barbara", "Betty", "Charles", "Charlie", "Charlotte", "Chris",
    "Diana", "Donald", "Edward", "Elizabeth", "Emily", "Eric", "Jason", "Jennifer", "Jessica",
    "Jim", "Joe", "Joseph", "Karen", "Ken", "Luke", "Matthew", "Mike", "Mia", "Nick", "Noah",
    "Oliver", "Olivia", "Patricia", "Patrick", "Rachel", "Richard", "Ruth", "Ryan", "Sofia",
    "Tim", "Tony", "William", "Marie", "Anne", "Arthur", "Liam",
)  # fmt: skip
OTHER_NAMES = (
    "Samantha", "Maximilian", "Johnny", "Benjamin", "Danielle", "Maxine", "Tommy", "Timothy",
    "Roberto", "Alexander", "Alexandra", "Nicholas", "Christopher", "Kenneth", "Evan", "Leonard",
    "Annabelle", "Martina", "Simone", "Paulo", "Marianne", "Rosalind", "Victoria", "Josephine",
    "Bill", "Carl", "Carol", "Caroline", "Christina", "Claire", "Dan", "Deborah", "Dennis",
    "Dora", "Ella", "Ellen", "Erik", "Felicia", "Fiona", "Florian", "Gary", "Greta", "Hans",
    "Heidi", "Hugo", "Ian", "Irene", "Isabel", "Jacob", "Jan", "Joan", "Johanna", "Jonas",
    "Jonathan", "Josh", "Juan", "Katie", "Klaus", "Lara", "Lena", "Lily", "Lina", "Louis",
    "Luca", "Luis", "Marco", "Margaret", "Marta", "Matt", "Megan", "Mohammed", "Monica",
    "Natalie", "Nathan", "Nicole", "Pablo", "Pamela", "Pedro", "Philip", "Ralph", "Ray",
    "Rebecca", "Rita", "Ron", "Samuel", "Sandra", "Scott", "Sebastian", "Stella", "Stephen",
    "Sven", "Tanya", "Teresa", "Ursula", "Vera", "Walter", "Yusuf", "Zara", "Alan", "Alina",
    "Amir", "Andrea", "Angela", "Ann", "Ava", "Mila", "Ethan", "Bogdan", "Svetlana", "Hiroshi",
    "Kwame", "Ingrid", "Thabo", "Siobhan", "Esme", "Quentin", "Rupert", "Winston", "Zelda",
    "Percy", "Odette", "Magnus", "Lorenzo", "Hector", "Gwen",
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
_CHECK_ONLY = 12
_INVENTED_SHARE = 0.5
_ALIKE_SHARE = 0.35
_TAILS = (
    "a", "o", "y", "ie", "n", "s", "ette", "ina", "uel", "well", "imus", "son", "bert", "my",
    "ny", "ia", "ard", "ton", "ita", "anna", "ella", "ka", "in", "ander", "iana", "ko", "ina",
)  # fmt: skip


def invent(rng: Random) -> str:
    """A word from syllables, such as Dralin or Theako."""
    return rng.choice(_STARTS) + rng.choice(_MIDDLES) + rng.choice(_ENDS)


def _invented_name(rng: Random) -> str:
    """A name that is not promised; every third begins like one that is (Samira, Maxwell)."""
    while True:
        name = invent(rng).capitalize()
        if rng.random() < _ALIKE_SHARE:
            name = rng.choice(NAMES) + rng.choice(_TAILS)
        if name not in NAMES:
            return name


def other_name(rng: Random, split: Split) -> str:
    """A name that is not promised; some are kept from training, the invented ones are not."""
    if split == "beyond":
        return rng.choice(OTHER_NAMES[-_CHECK_ONLY:])
    if split == "train" and rng.random() < _INVENTED_SHARE:
        return _invented_name(rng)
    return rng.choice(OTHER_NAMES[:-_CHECK_ONLY])
