"""Turn a thing to be asked for into one of very many sentences that ask for it.

A family lists its own frames (``Forms``); this module puts shared wrappers around them, so that
"the capital of Japan" is asked with every opening that any family uses. Text that stands for the
key of the question (a country, a word, a name) is fenced with ``KEY_START`` and ``KEY_END``, and
the noise added later leaves it alone.
"""

from dataclasses import dataclass
from random import Random
from typing import Literal

KEY_START = "\x02"
KEY_END = "\x03"
HELD_OUT_MARK = "~"
_THING_TENTHS = range(5)
_CLAUSE_TENTHS = range(5, 7)

# "train" has slips of the keyboard and made-up names; "check" has the same frames without them;
# "beyond" has the held-out frames, and keys that training never shows.
Split = Literal["train", "check", "held_out", "beyond"]
Kind = Literal["things", "questions", "clauses", "orders", "notes"]


@dataclass(frozen=True, slots=True)
class Forms:
    """Frames of one family, by grammatical kind, with ``{x}``, ``{y}`` for the keys.

    ``things`` are noun phrases ("the capital of {x}"), ``questions`` stand alone ("which city is
    {x}'s capital"), ``clauses`` follow "tell me" ("which city {x} is ruled from"), ``orders``
    follow "please" ("translate {x}"), ``notes`` are telegrams ("{x} capital").
    """

    things: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    orders: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    notes_weight: int = 2


_CAN_YOU = (
    "can you", "could you", "will you", "would you", "can you please", "could you please",
    "would you please", "please", "kindly", "could you kindly", "can you quickly", "can u",
    "could you just", "i want you to", "i need you to", "~i'd like you to", "i would like you to",
    "are you able to", "is it possible for you to", "~would you be so kind as to", "pls",
    "please can you", "please could you", "are you able to please", "help me out and",
    "would you be willing to", "might you", "do you think you can", "do you think you could",
)  # fmt: skip
_TELL_ME = (
    "tell me", "say", "give me", "let me know", "tell us", "write", "show me", "write down",
    "answer me", "~inform me", "share", "find", "find out", "figure out", "work out", "name",
    "state", "help me find", "help me with", "provide", "send me", "type", "print", "mention",
    "look up", "~give us", "teach me", "explain", "tell my friend", "reply with", "answer with",
)  # fmt: skip
_I_WANT = (
    "i want to know", "i'd like to know", "i would like to know", "i need to know", "i wonder",
    "i was wondering", "i am trying to find out", "i'm trying to find out", "i wish to know",
    "i'd love to know", "i have to know", "i want to learn", "~i'm curious", "i am curious",
    "i forgot", "i have forgotten", "i can't remember", "i cannot remember", "i do not know",
    "i don't know", "i am not sure", "i'm not sure", "we need to know", "we want to know",
    "my teacher wants to know", "my friend asks", "someone asked me", "i must find out",
    "my son wants to know", "i keep forgetting", "~i would love to find out", "we were discussing",
    "it would be nice to know", "it would help me to know", "i was asked", "they want to know",
    "i would be glad to know", "i'm looking to learn", "i should know", "i have no idea",
)  # fmt: skip
_DO_YOU_KNOW = (
    "do you know", "do you remember", "do you happen to know", "any idea", "any clue",
    "do you have any idea", "would you know", "you know", "can you guess", "guess", "remind me",
    "~could you remind me", "have you heard", "are you aware", "can you recall", "do u know",
    "mind telling me", "would you mind telling me", "care to tell me", "who knows",
    "tell me please", "please tell me", "just tell me", "quickly tell me", "may i ask",
    "can i ask", "could i ask you", "let me ask", "~may i know", "can i know", "so do you know",
    "ever wondered", "does anyone know", "can anybody tell me", "you surely know",
)  # fmt: skip
_THING_FRAMES = (
    "what is {t}", "what's {t}", "whats {t}", "what is {t}", "what's {t}", "what would be {t}",
    "what would {t} be", "what might {t} be", "what could {t} be", "what will be {t}", "{t}",
    "{t}", "{t} is what", "{t} is", "{t} would be", "{t} please", "i need {t}", "i want {t}",
    "i'd like {t}", "~i would like {t}", "i am looking for {t}", "i'm looking for {t}",
    "looking for {t}", "i'm after {t}", "give {t}", "need {t}", "want {t}", "~may i have {t}",
    "can i have {t}", "can i get {t}", "could i get {t}", "could i have {t}", "how about {t}",
    "what about {t}", "and {t}", "what do you call {t}", "what do we call {t}", "what is {t} again",
    "what was {t}", "what was {t} again", "~what's {t} called", "my question is {t}",
    "the question is {t}", "i have a question about {t}", "~question about {t}", "got {t}",
    "today i want {t}", "it is about {t}", "i need help with {t}", "help with {t}",
    "i have to write down {t}", "my homework asks for {t}", "in one word, {t}", "next, {t}",
    "as for {t}", "i was asked for {t}", "do you have {t}", "do you have {t} for me",
    "what do people call {t}", "what do you think {t} is", "what do you think is {t}",
    "what should i answer for {t}", "what should i write for {t}", "wat is {t}", "wats {t}",
    "the answer i need is {t}", "let us talk about {t}", "fill in {t}", "first {t}",
)  # fmt: skip
_ORDER_FRAMES = (
    "{o}", "{o}", "{o}", "{o} please", "please {o}", "let's {o}", "let us {o}", "now {o}",
    "try to {o}",
    "your task is to {o}", "your task: {o}", "go ahead and {o}", "you should {o}", "you must {o}",
    "do me a favour and {o}", "do me a favor and {o}", "help me {o}", "help me to {o}",
    "i need to {o}", "i want to {o}", "i'd like to {o}", "i have to {o}", "how do i {o}",
    "how can i {o}", "how do you {o}", "~how would you {o}", "how to {o}", "task: {o}", "next {o}",
    "could someone {o}", "i was told to {o}", "i am asked to {o}", "{o} if you can", "just {o}",
    "quickly {o}", "it would be great if you could {o}", "can i ask you to {o}",
    "i wonder if you can {o}", "i was wondering if you could {o}", "~show me you can {o}",
    "you have to {o}", "the job is to {o}", "~may i ask you to {o}", "what if you {o}",
    "would it be possible to {o}", "the next thing is to {o}", "why don't you {o}", "you can {o}",
)  # fmt: skip
_QUESTION_FRAMES = (
    "{q}", "{q}", "{q}", "{q}", "{q}", "question: {q}", "my question: {q}", "so {q}", "and {q}",
    "tell me, {q}",
    "please tell me, {q}", "quick question, {q}", "a question: {q}", "~{q} exactly", "{q} again",
    "i ask: {q}", "say, {q}", "answer this: {q}", "please answer: {q}", "next question: {q}",
    "here is my question: {q}", "i want to ask {q}", "i wanted to ask {q}", "~one question: {q}",
    "i have a question: {q}", "may i ask {q}", "could you tell me {q}", "do you know {q}",
)  # fmt: skip


def choose(rng: Random, frames: tuple[str, ...], split: Split) -> str:
    """Choose a frame of one split; those of the held-out split begin with ``HELD_OUT_MARK``.

    A list without frames of the wanted split gives one of the other.
    """
    is_held_out = split in {"held_out", "beyond"}
    wanted = [f for f in frames if f.startswith(HELD_OUT_MARK) == is_held_out]
    return rng.choice(wanted or frames).removeprefix(HELD_OUT_MARK)


def ask_for_clause(rng: Random, clause: str, split: Split) -> str:
    """Ask for something given as a clause ("which city is the capital of Japan")."""
    kind = rng.randrange(4)
    if kind == 0:
        return f"{choose(rng, _I_WANT, split)} {clause}"
    if kind == 1:
        return f"{choose(rng, _DO_YOU_KNOW, split)} {clause}"
    tell = choose(rng, _TELL_ME, split)
    is_order = kind % 2 == 0
    return f"{tell} {clause}" if is_order else f"{choose(rng, _CAN_YOU, split)} {tell} {clause}"


def ask_for_thing(rng: Random, thing: str, split: Split) -> str:
    """Ask for something given as a noun phrase ("the capital of Japan")."""
    tenth = rng.randrange(10)
    if tenth in _THING_TENTHS:
        return choose(rng, _THING_FRAMES, split).format(t=thing)
    clause = f"what {thing} is" if tenth in _CLAUSE_TENTHS else thing
    return ask_for_clause(rng, clause, split)


def ask_to_do(rng: Random, order: str, split: Split) -> str:
    """Ask for something given as an order ("translate dog into German")."""
    if rng.randrange(3) == 0:
        return f"{choose(rng, _CAN_YOU, split)} {order}"
    return choose(rng, _ORDER_FRAMES, split).format(o=order)


def ask_question(rng: Random, question: str, split: Split) -> str:
    """Put a complete question, perhaps introduced."""
    return choose(rng, _QUESTION_FRAMES, split).format(q=question)


def fence(key: str) -> str:
    """Mark a key so that no typing error falls into it."""
    return f"{KEY_START}{key}{KEY_END}"


def _kinds(forms: Forms) -> list[Kind]:
    weighted: list[tuple[Kind, int]] = [
        ("things", 4), ("questions", 5), ("clauses", 2), ("orders", 4), ("notes",
            forms.notes_weight),
    ]  # fmt: skip
    return [kind for kind, weight in weighted if getattr(forms, kind) for _ in range(weight)]


def phrase(rng: Random, forms: Forms, split: Split, **keys: str) -> str:
    """Ask in one random way; ``keys`` fill the braces of the frames and come out fenced.

    In the held-out split both the family's frame and the wrapper around it are ones that
    training never shows, wherever such frames exist.
    """
    kind = rng.choice(_kinds(forms))
    frame = choose(rng, getattr(forms, kind), split)
    core = frame.format(**{name: fence(key) for name, key in keys.items()})
    if kind == "things":
        return ask_for_thing(rng, core, split)
    if kind == "questions":
        return ask_question(rng, core, split)
    if kind == "clauses":
        return ask_for_clause(rng, core, split)
    return ask_to_do(rng, core, split) if kind == "orders" else core
