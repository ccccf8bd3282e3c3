"""A small JSON object from a request."""

from random import Random

from recipe.families.people import NAMES, other_name
from recipe.families.table import Conversation, Family, Turn
from recipe.frames import Forms, Split, phrase
from recipe.noise import dress

FORMS = Forms(
    things=(
        "a json object for {x}, age {y}", "a json object with name {x} and age {y}",
        "json for {x} aged {y}",
        "a json object for {x} who is {y} years old", "the json for name {x} and age {y}",
        "the json of {x}, {y}",
        "a json object with the name {x} and the age {y}", "json with name {x}, age {y}",
        "json for {x}, {y} years old",
        "a json record for a person named {x} who is {y}",
        "a json object describing {x}, {y} years old",
        "the json object of {x}, aged {y}", "a small json object for {x} ({y})",
        "json of {x} who is {y}",
        "a json object about a {y} year old called {x}",
        "a json entry where {x} has the age of {y}",
        "the json for {x}, {y}", "a json object containing name {x} and age {y}",
        "the json object for {x}, {y} years old",
        "json that says {x} is {y} years old", "a person as json, name {x}, age {y}",
        "json data for {x}, age {y}",
        "a json object, name: {x}, age: {y}", "a json for a {y}-year-old named {x}",
        "the json version of {x}, age {y}",
    ),
    questions=(
        "what is the json for {x}, age {y}", "how does {x}, age {y}, look as json",
        "{x} is {y}, how is that in json",
        "how do i write {x}, age {y}, in json", "how do you write name {x} and age {y} as json",
        "{x} is {y}. can i have this in json",
        "what would a json object for {x} aged {y} look like",
        "{x} is {y} years old. what is that as json",
        "{x} is {y}. what does it look like in json", "{x} turned {y}; what would the json be",
        "what does {x} aged {y} look like in json",
        "how would you write {x}, {y} years old, as json",
        "what does the json for {x}, {y} years old look like",
        "how to write {x}, {y} years old in json",
        "my friend {x} is {y}. how do i write that in json",
    ),
    orders=(
        "make a json object with name {x} and age {y}", "give me json for {x} aged {y}",
        "create json for {x}, age {y}",
        "write a json object for {x} who is {y} years old", "return json with name {x} and age {y}",
        "write json: {x}, {y}",
        "write {x}, age {y}, as json", "write {x}, {y} years old, in json",
        "answer in json: {x} is {y} years old",
        "make json from this: {x} is {y} years old", "turn this into json: {x} is {y}",
        "output json for name {x}, age {y}",
        "turn this into json: {x}, {y}", "put {x}, age {y}, into json",
        "convert to json: {x} is {y} years old",
        "convert to json: name {x}, age {y}", "generate a json object for {x}, {y} years old",
        "reply in json: {x} is {y}",
        "create a json object for a person called {x}, {y} years old",
        "build a json object: name {x}, age {y}",
        "make a json object for a {y} year old named {x}",
        "give me a json object for a {y} year old called {x}",
        "create a json record: the name is {x}, the age is {y}", "make json, age {y}, name {x}",
        "write json, age is {y} and name is {x}",
        "write a json object with age {y} and name {x}", "format {x}, {y} as json",
        "format as json: {x}, {y}", "print json for {x}, age {y}",
        "encode {x}, {y} years of age, as json", "show {x} aged {y} as json",
        "describe {x}, who is {y}, in json",
        "describe {x}, {y} years old, as a json object", "represent {x}, age {y}, as json",
        "produce json for {x} who is {y}",
        "store {x}, age {y}, in a json object", "save this in json: {x} is {y} years old",
        "give me {x} and {y} as json",
        "fill a json object with {x} and {y}", "express as json that {x} is {y} years old",
        "make json where name is {x} and age is {y}",
        "give a json object where the name is {x} and the age is {y}",
        "construct json for {x}, {y}", "make json of {x}, {y}",
        "create a json object whose name is {x} and whose age is {y}",
        "give {x} with age {y} back as json",
        "make a json object with two fields, name {x} and age {y}",
        "make a json object with the fields name and age for {x} who is {y}",
        "create json with the fields name and age: {x}, {y}", "give only json for {x}, age {y}",
        "give nothing but json: name {x}, age {y}", "make a tiny json object about {x}, age {y}",
        "write a json object, the keys are name and age, the values {x} and {y}",
    ),
    notes=(
        "json: {x}, {y}", "json {x} {y}", "{x} {y} json", "{x}, {y}, json", "json name {x} age {y}",
        "json: name={x}, age={y}",
        "name {x} age {y} json", "{x} is {y} years old, as json", "{x} is {y}. json please",
        "name: {x}, age: {y}, as json",
        "{x}, age {y}, in json", "{x} ({y}) as json", "{x} is {y} years old. answer in json",
        "json for {x}, {y}", "json with {x} and {y}",
        "{x} is {y}. write that as json", "a person named {x} is {y}. json",
        "name={x} age={y} to json", "{x}, {y} as json",
        "{x} is {y} years old. give me json", "json of name {x}, age {y}", "json object: {x}, {y}",
        "json object {x} {y}",
        "age {y}, name {x}, json", "json: age {y}, name {x}", "{y} years old, named {x}, json",
        "{x} is {y}, json",
        "name {x}; age {y}; format json", "person {x}, {y} years, json",
        "my friend is {x}, age {y}. make json",
        "my name is {x} and i am {y}. write me as json", "i am {x}, {y} years old. make json",
        "{x}, {y} years old, in json",
        "she is {x} and she is {y}. json", "he is called {x} and is {y} years old. make it json",
        "{x} - {y} - json",
        "meet {x}, who is {y}. put that in json", "{x} is {y} years old. turn it into json",
        "{x} is {y}. make a json object",
        "i know a {y} year old called {x}. json object please",
        "there is a person called {x} aged {y}. json", "{x}: {y} json",
        "my brother {x} is {y} years old. json", "my aunt {x} is {y}. make it json",
        "json: my uncle {x} is {y} years old", "as json: {x}, age {y}",
        "as json, {x} who is {y} years old", "in json: my sister {x}, {y} years old",
        "my name is {x}, my age is {y}, give json",
        "the name is {x} and the age is {y}. make a json object", "{x}/{y}/json",
    ),
    notes_weight=4,
)  # fmt: skip
_OLDEST = 99


def answer(name: str, age: int) -> str:
    """The object with one space after each colon and comma, as Python's json.dumps writes it."""
    return f'{{"name": "{name}", "age": {age}}}'


def _ask(rng: Random, split: Split, name: str, age: int) -> str:
    question = dress(rng, phrase(rng, FORMS, split, x=name, y=str(age)), split, keep_case=True)
    return question.replace("json", rng.choice(("JSON", "JSON", "json")))


def ask_other(rng: Random, split: Split) -> str:
    """A request with a name that is not promised."""
    return _ask(rng, split, other_name(rng, split), rng.randint(1, _OLDEST))


def _make(rng: Random, split: Split) -> Conversation:
    name, age = rng.choice(NAMES), rng.randint(1, _OLDEST)
    return (Turn(_ask(rng, split, name, age), answer(name, age)),)


FAMILY = Family(
    name="json",
    share=130,
    make=_make,
    example="Make a JSON object with name Anna and age 7.",
    promise='{"name": ..., "age": ...} from an age from 1 to 99 and one of these '
    "first names: " + ", ".join(NAMES) + ".",
)
