"""Capitals of countries."""

from random import Random

from recipe.families.table import Conversation, Family, Turn
from recipe.frames import Forms, Split, phrase
from recipe.noise import dress

CAPITALS = {
    "France": "Paris", "Germany": "Berlin", "Spain": "Madrid", "Italy": "Rome",
    "Portugal": "Lisbon", "England": "London", "Ireland": "Dublin", "Scotland": "Edinburgh",
    "Norway": "Oslo", "Sweden": "Stockholm", "Finland": "Helsinki", "Denmark": "Copenhagen",
    "Iceland": "Reykjavik", "Poland": "Warsaw", "Austria": "Vienna", "Hungary": "Budapest",
    "Greece": "Athens", "Turkey": "Ankara", "Russia": "Moscow", "Ukraine": "Kyiv",
    "Belgium": "Brussels", "Switzerland": "Bern", "Romania": "Bucharest", "Bulgaria": "Sofia",
    "Serbia": "Belgrade", "Croatia": "Zagreb", "the Netherlands": "Amsterdam",
    "the Czech Republic": "Prague", "the United Kingdom": "London",
    "the United States": "Washington", "Japan": "Tokyo", "China": "Beijing", "India": "New Delhi",
    "Thailand": "Bangkok", "Vietnam": "Hanoi", "Indonesia": "Jakarta", "Iran": "Tehran",
    "Iraq": "Baghdad", "South Korea": "Seoul", "Pakistan": "Islamabad", "Egypt": "Cairo",
    "Morocco": "Rabat", "Kenya": "Nairobi", "Nigeria": "Abuja", "Ethiopia": "Addis Ababa",
    "Canada": "Ottawa", "Mexico": "Mexico City", "Cuba": "Havana", "Brazil": "Brasilia",
    "Argentina": "Buenos Aires", "Chile": "Santiago", "Peru": "Lima", "Colombia": "Bogota",
    "Australia": "Canberra", "New Zealand": "Wellington",
}  # fmt: skip
OTHER_NAMES = {
    "the UK": "the United Kingdom", "Great Britain": "the United Kingdom",
    "the USA": "the United States", "the US": "the United States", "America": "the United States",
    "the United States of America": "the United States", "Holland": "the Netherlands",
    "Netherlands": "the Netherlands", "Czechia": "the Czech Republic", "USA": "the United States",
    "UK": "the United Kingdom", "United States": "the United States", "Korea": "South Korea",
    "United Kingdom": "the United Kingdom", "Czech Republic": "the Czech Republic",
}  # fmt: skip
FORMS = Forms(
    things=(
        "the capital of {x}", "the capital of {x}", "the capital of {x}", "{x}'s capital",
        "the capital city of {x}", "the capital city of {x}", "{x}'s capital city",
        "the capital city in {x}", "the capital in {x}", "the {x} capital",
        "the name of the capital of {x}",
        "the city that is the capital of {x}", "the city which is the capital of {x}",
        "the capital of the country {x}", "the capital of the country called {x}", "capital of {x}",
        "the name of {x}'s capital", "the name of the capital city of {x}", "{x} capital",
        "the correct capital of {x}", "the official capital of {x}", "the capital town of {x}",
        "the city that serves as capital of {x}", "the current capital of {x}",
        "the capital for {x}",
        "the capital belonging to {x}", "the capital {x} has", "a country's capital, namely {x}",
    ),
    questions=(
        "which city is the capital of {x}", "what city is the capital of {x}",
        "{x} has what capital",
        "which city is {x}'s capital", "what city is {x}'s capital", "what is the capital of {x}",
        "what's the capital of {x}", "which is the capital of {x}",
        "which one is the capital of {x}",
        "what capital does {x} have", "which capital does {x} have",
        "what capital city does {x} have",
        "which capital belongs to {x}", "what is {x}'s capital",
        "{x} has which city as its capital",
        "in {x}, what is the capital", "in {x} which city is the capital",
        "for {x}, what is the capital",
        "what is the capital if the country is {x}", "if the country is {x}, what is the capital",
        "how is the capital of {x} called", "what do they call the capital of {x}",
        "how do you call the capital of {x}", "what is the name of the capital of {x}",
        "{x}'s capital is",
        "does {x} have a capital and what is it", "what is {x} capital",
        "whats the capital city of {x}",
        "{x} is governed from which capital", "what city serves as the capital of {x}",
        "the capital of {x} is which city", "which place is the capital of {x}",
        "the capital of {x} is called what",
        "where is the capital of {x}", "of {x}, what is the capital",
        "as the capital {x} has which city",
        "of which city is it said that it is the capital of {x}", "capital of {x} is which",
        "so what would you say the capital of {x} is", "thinking of {x}, which city is its capital",
        "about {x}: what is the capital", "i am in {x}, what is the capital here",
        "my country is {x}, what is its capital", "i live in {x}. what is our capital",
        "i travel to {x}. what is the capital there",
        "we fly to {x} soon. what is its capital city",
        "{x} is a country, what is its capital", "take {x}. what is the capital",
    ),
    clauses=(
        "which city is the capital of {x}", "what city is the capital of {x}",
        "which city is {x}'s capital", "what the capital of {x} is", "what {x}'s capital is",
        "what the capital of {x} is called", "how the capital of {x} is called",
        "which capital {x} has", "what capital {x} has", "what they call the capital in {x}",
        "what city {x} has as its capital", "the capital of {x}", "{x}'s capital",
        "the capital city of {x}",
    ),
    orders=(
        "name the capital of {x}", "say the capital of {x}", "give the capital of {x}",
        "tell the capital of {x}", "name {x}'s capital", "name the capital city of {x}",
        "find the capital of {x}", "complete: the capital of {x} is", "give {x}'s capital",
        "finish the sentence: the capital of {x} is", "write the capital of {x}",
        "guess the capital of {x}",
        "fill the gap: the capital of {x} is ___", "identify the capital of {x}",
        "recall {x}'s capital",
        "name the city that is the capital of {x}", "state the capital of {x}",
    ),
    notes=(
        "{x} capital", "capital {x}", "capital: {x}", "{x}: capital", "capital of {x}",
        "{x} - capital",
        "capital city {x}", "{x} capital city", "capital city of {x}", "{x}, capital",
        "capital, {x}",
        "country: {x}, capital", "{x} -> capital", "capital - {x}", "{x} capital name",
        "{x}'s capital",
        "{x} capital is", "{x}; capital", "country {x}. capital", "the country is {x}. the capital",
        "~capital city for {x}", "{x} (capital)", "capital ({x})", "{x} its capital",
        "{x} capital what",
        "geography: capital of {x}", "{x} = capital", "capital = {x}", "capital for {x}",
        "{x} capital which",
    ),
)  # fmt: skip


def answer(country: str) -> str:
    """The full answer for a promised country or one of its other names."""
    country = OTHER_NAMES.get(country, country)
    return f"The capital of {country} is {CAPITALS[country]}."


def _make(rng: Random, split: Split) -> Conversation:
    known = CAPITALS if rng.random() < 0.82 else OTHER_NAMES  # noqa: PLR2004 - a share
    country = rng.choice(tuple(known))
    return (Turn(dress(rng, phrase(rng, FORMS, split, x=country), split), answer(country)),)


FAMILY = Family(
    name="capitals",
    share=110,
    make=_make,
    example="Which city is the capital of Japan?",
    promise="The capital of each of these countries: " + ", ".join(CAPITALS) + ".",
)
