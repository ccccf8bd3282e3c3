"""Words in French, German and Spanish."""

from random import Random

from recipe.families.table import Conversation, Family, Turn
from recipe.families.wording import quote
from recipe.frames import Forms, Split, phrase
from recipe.noise import dress

LANGUAGES = ("French", "German", "Spanish")
WORDS = {
    "dog": ("chien", "Hund", "perro"), "cat": ("chat", "Katze", "gato"),
    "house": ("maison", "Haus", "casa"), "water": ("eau", "Wasser", "agua"),
    "bread": ("pain", "Brot", "pan"), "milk": ("lait", "Milch", "leche"),
    "cheese": ("fromage", "K\u00e4se", "queso"), "apple": ("pomme", "Apfel", "manzana"),
    "fish": ("poisson", "Fisch", "pescado"), "bird": ("oiseau", "Vogel", "p\u00e1jaro"),
    "horse": ("cheval", "Pferd", "caballo"), "cow": ("vache", "Kuh", "vaca"),
    "sun": ("soleil", "Sonne", "sol"), "moon": ("lune", "Mond", "luna"),
    "star": ("\u00e9toile", "Stern", "estrella"), "tree": ("arbre", "Baum", "\u00e1rbol"),
    "flower": ("fleur", "Blume", "flor"), "book": ("livre", "Buch", "libro"),
    "table": ("table", "Tisch", "mesa"), "chair": ("chaise", "Stuhl", "silla"),
    "door": ("porte", "T\u00fcr", "puerta"), "window": ("fen\u00eatre", "Fenster", "ventana"),
    "street": ("rue", "Stra\u00dfe", "calle"), "city": ("ville", "Stadt", "ciudad"),
    "school": ("\u00e9cole", "Schule", "escuela"), "friend": ("ami", "Freund", "amigo"),
    "mother": ("m\u00e8re", "Mutter", "madre"), "father": ("p\u00e8re", "Vater", "padre"),
    "child": ("enfant", "Kind", "ni\u00f1o"), "man": ("homme", "Mann", "hombre"),
    "woman": ("femme", "Frau", "mujer"), "hand": ("main", "Hand", "mano"),
    "head": ("t\u00eate", "Kopf", "cabeza"), "heart": ("c\u0153ur", "Herz", "coraz\u00f3n"),
    "fire": ("feu", "Feuer", "fuego"), "night": ("nuit", "Nacht", "noche"),
    "day": ("jour", "Tag", "d\u00eda"), "red": ("rouge", "rot", "rojo"),
    "green": ("vert", "gr\u00fcn", "verde"), "blue": ("bleu", "blau", "azul"),
    "hello": ("bonjour", "hallo", "hola"),
}  # fmt: skip
FORMS = Forms(
    things=(
        "the {y} word for {x}", "the {y} word for {x}", "the {y} for {x}",
        "the {y} translation of {x}",
        "{x} in {y}", "{x} in {y}", "{x} in {y}", "the word for {x} in {y}",
        "the translation of {x} into {y}",
        "the translation of {x} in {y}", "the {y} name for {x}", "{x} in the {y} language",
        "the {y} term for {x}",
        "{x} translated to {y}", "{x} translated into {y}", "{y} for {x}", "the {y} version of {x}",
        "a {y} word that means {x}", "the {y} equivalent of {x}", "the {y} expression for {x}",
        "the word {y} people use for {x}", "the meaning of {x} in {y}",
        "the right {y} word for {x}",
        "{y}'s word for {x}", "{x}, but in {y},", "the correct {y} translation of {x}",
        "the {y} of {x}",
    ),
    questions=(
        "how do you say {x} in {y}", "how do you say {x} in {y}", "how to say {x} in {y}",
        "how do i say {x} in {y}", "how does one say {x} in {y}", "how can i say {x} in {y}",
        "how would you say {x} in {y}", "how is {x} said in {y}", "how do they say {x} in {y}",
        "what is {x} in {y}", "what's {x} in {y}", "what is the {y} word for {x}",
        "in {y}, how do you say {x}",
        "what is the {y} for {x}", "what does {x} mean in {y}", "what do they call {x} in {y}",
        "what is {x} called in {y}", "how is {x} called in {y}", "which {y} word means {x}",
        "what {y} word means {x}", "in {y} what is {x}", "in {y}, what is {x}",
        "how do you translate {x} to {y}",
        "how do you write {x} in {y}", "how do you call {x} in {y}", "what would {x} be in {y}",
        "how would somebody in {y} say {x}", "what do {y} people call {x}",
        "how do {y} speakers say {x}",
        "what do {y} speakers say for {x}", "what do {y} people say for {x}",
        "how would a {y} speaker say {x}",
        "what word is used in {y} for {x}", "{x} is what in {y}", "{x} means what in {y}",
        "how should i say {x} in {y}",
        "if i want to say {x} in {y}, what do i say", "what do i say in {y} for {x}",
        "how does {x} sound in {y}",
        "what is the word for {x} in {y}", "speaking {y}, how do i say {x}",
        "i learn {y}. what is {x}",
        "i am learning {y}. how do you say {x}", "my {y} is bad, how do i say {x}",
        "in {y} how is {x} called",
        "what could i say for {x} in {y}", "can you say {x} in {y}",
        "can you translate {x} into {y}",
        "do you know {x} in {y}", "do you speak {y}? what is {x}",
        "do you speak {y}? how do you say {x}",
        "which word do they use for {x} in {y}", "from english to {y}: {x}",
        "how {x} is written in {y}",
    ),
    clauses=(
        "how to say {x} in {y}", "how to say {x} in {y}", "how you say {x} in {y}",
        "what {x} is in {y}",
        "how do you say {x} in {y}", "what {x} means in {y}", "how {x} is said in {y}",
        "what's {x} in {y}",
        "what the {y} word for {x} is", "what {x} is called in {y}", "how people say {x} in {y}",
        "how i can say {x} in {y}", "how i say {x} in {y}", "how to translate {x} to {y}",
        "which word {y} has for {x}", "how to write {x} in {y}", "how to call {x} in {y}",
        "{x} in {y}", "the {y} word for {x}", "the {y} for {x}",
    ),
    orders=(
        "translate {x} into {y}", "translate {x} to {y}", "translate {x} in {y}", "say {x} in {y}",
        "say {x} in {y}", "write {x} in {y}", "put {x} into {y}", "turn {x} into {y}",
        "give me {x} in {y}",
        "translate the following into {y}: {x}", "translate to {y}: {x}", "translate into {y}: {x}",
        "translate from english to {y}: {x}", "translate {x} from english into {y}",
        "convert {x} to {y}",
        "tell me {x} in {y}", "give the {y} word for {x}", "give the {y} translation of {x}",
        "render {x} in {y}", "express {x} in {y}", "use {y} to say {x}", "change {x} into {y}",
        "say {x} as they do in {y}", "translate {x} for me into {y}", "teach me {x} in {y}",
        "find the {y} word for {x}", "name {x} in {y}", "call {x} by its {y} name", "make {x} {y}",
    ),
    notes=(
        "{x} in {y}", "{x} {y}", "{y} {x}", "{y}: {x}", "{x} -> {y}", "{x} to {y}", "{x}, {y}",
        "{y} for {x}",
        "{y} word for {x}", "translation {x} {y}", "{x}: {y}", "{x} into {y}",
        "english to {y}: {x}",
        "~translation to {y}: {x}", "{x} = {y}", "{x} ({y})", "in {y}: {x}",
        "word {x}, language {y}",
        "{y} translation of {x}", "{y} translation: {x}", "translate {x}, {y}", "{x} in {y} is",
        "en to {y} {x}",
        "language: {y}, word: {x}", "{y} dictionary: {x}", "{x} - {y}", "{x} {y} translation",
        "{x} {y} word",
    ),
)  # fmt: skip


def answer(word: str, language: str) -> str:
    """The full answer for a promised word."""
    translated = WORDS[word][LANGUAGES.index(language)]
    return f"{word.capitalize()} in {language} is {translated}."


def _make(rng: Random, split: Split) -> Conversation:
    word = rng.choice(tuple(WORDS))
    language = rng.choice(LANGUAGES)
    question = phrase(rng, FORMS, split, x=quote(rng, word, split), y=language)
    return (Turn(dress(rng, question, split), answer(word, language)),)


FAMILY = Family(
    name="translations",
    share=140,
    make=_make,
    example="How do you say dog in German?",
    promise="Each of these words in French, German and Spanish: " + ", ".join(WORDS) + ".",
)
