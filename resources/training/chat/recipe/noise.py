"""Dress a bare question as people type it: openers, closers, case, marks, slips of the keyboard."""

import re
from random import Random

from recipe.frames import KEY_END, KEY_START, Split, choose

OPENERS = (
    "hey", "hi", "hello", "hi there", "hey there", "hello there", "ok", "okay", "so", "well",
    "good morning", "good evening", "excuse me", "sorry", "sorry to bother you", "um",
    "hmm", "quick question", "one question", "a question", "i have a question", "please", "now",
    "next", "another question", "one more", "alright", "listen", "dear model", "cocoon",
    "hey cocoon", "hi cocoon", "hello model", "hey bot", "dear assistant", "hi assistant",
    "friend",
    "hey buddy", "yo", "sir", "thanks", "thank you", "great", "cool", "perfect", "oh",
    "by the way", "btw", "just curious", "just wondering", "i am curious", "tell me", "look",
    "for a quiz", "i need help", "help me",
    "can you help me", "could you help me", "i need your help", "let me ask you something",
    "also",
    "i have one more question", "question", "another one", "ok then", "uh", "er",
    "if you don't mind", "if i may ask", "hope you are well", "hello again", "good afternoon",
    "attention please", "here we go", "let's try this", "test", "testing", "pardon", "morning",
    "hi, how are you", "hey, how is it going", "nice to meet you", "actually", "and now",
    "be honest", "think carefully",
    "you are smart", "thanks for your help", "i hope you can help", "hey you", "sup", "howdy",
    "good to see you",
)  # fmt: skip
CLOSERS = (
    "please", "please", "pls", "plz", "thanks", "thank you", "thx", "thanks in advance",
    "if you can",
    "if you know", "for me", "my friend", "right now", "quickly",
    "thank you very much", "many thanks", "cheers", "if possible", "if you don't mind", "ok",
    "okay",
    "i need it for a quiz", "i forgot", "i need to know", "in one sentence",
    "i am in a hurry", "today", "now", "again", "buddy", "mate", "sir", "dear",
    "asap", "i would be grateful", "that would be great", "thank you so much",
    "could you help", "can you help me", "do you know", "do you know it", "any idea", "tell me",
    "just wondering", "just curious", "i am curious", "for a test", "for my son", "be quick",
    "help me", "it is important", "it is urgent", "i wonder", "would you",
    "will you", "can you", "could you", "can you tell me", "could you tell me", "please tell me",
    "take your time", "only the answer",
    "i can't remember", "i am not sure", "have a nice day", "my dear model", "lol", "hehe", "bro",
)  # fmt: skip
_TALK_OPENERS = (
    "hey",
    "hi",
    "hello",
    "ok",
    "so",
    "well",
    "oh",
    "um",
    "cocoon",
    "please",
    "and",
    "now",
    "hey cocoon",
    "just curious",
    "quick question",
)
_TALK_CLOSERS = (
    "please",
    "my friend",
    "cocoon",
    "buddy",
    "dear",
    "now",
    "mate",
    "friend",
    "sir",
    "ok",
    "you",
    "there",
    "then",
    "if i may ask",
)
_WHO = ("i", "we", "my sister", "my brother", "my teacher", "the kids", "my friend", "my boss",
        "my daughter", "our class", "a colleague", "someone here", "my mum",
        "my neighbour")  # fmt: skip
_DOING = (
    "planning a trip", "studying for a test", "reading a long text", "writing a letter",
    "playing a game", "doing homework", "sitting in a cafe", "waiting for the bus", "having lunch",
    "preparing a quiz", "learning for school", "working late", "solving a puzzle", "at home today",
    "making a poster", "very tired", "new here", "testing this program", "in a hurry", "bored",
    "going to travel", "helping a friend", "on the train", "packing for a holiday", "cooking",
)  # fmt: skip
_FILLERS = ("like", "just", "maybe", "actually", "really", "kindly", "then", "perhaps", "again",
            "exactly", "simply", "um", "uh", "right", "now", "here", "also", "basically", "dear",
            "possibly", "you know", "i mean", "well", "quickly", "correctly", "indeed")  # fmt: skip
_SHORTENED = (
    ("what is", "what's"), ("what is", "whats"), ("i would", "i'd"), ("i am", "i'm"), ("i am",
        "im"),
    ("do not", "don't"), ("can not", "can't"), ("cannot", "cant"), ("please", "pls"), ("please",
        "plz"),
    ("you", "u"), ("are", "r"), ("how do you", "how d'you"), ("want to", "wanna"), ("don't",
        "dont"),
    ("i'd", "id"), ("i'm", "im"), ("what's", "whats"), ("what", "wat"), ("the", "da"), ("and", "&"),
    ("how is", "how's"), ("who is", "who's"), ("is the", "'s the"), ("tell me", "tell"), ("the",
        ""),
    ("going to", "gonna"), ("give me", "gimme"), ("let me", "lemme"), ("for", "4"), ("to", "2"),
)  # fmt: skip
_MARKS = ("?", "?", "?", "?", "?", "", "", "", ".", ".", "!", "??", "?!", " ?", "...", ":", " .",
          "!!", "???")  # fmt: skip
_NEIGHBOURS = {
    "a": "qsz", "b": "vgn", "c": "xdv", "d": "sfe", "e": "wrd", "f": "dgr", "g": "fht", "h": "gjy",
    "i": "uok", "j": "hkn", "k": "jli", "l": "ko", "m": "n", "n": "bm", "o": "ipl", "p": "ol",
    "q": "wa", "r": "etf", "s": "adw", "t": "ryg", "u": "yij", "v": "cb", "w": "qes", "x": "zc",
    "y": "tu", "z": "xs",
}  # fmt: skip
_FENCED = re.compile(f"({KEY_START}[^{KEY_END}]*{KEY_END})")


def _slip(rng: Random, word: str) -> str:
    place = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    if kind == 1:
        return word[:place] + word[place + 1 :]
    if kind == 2:  # noqa: PLR2004 - the third kind of slip
        return word[:place] + word[place] + word[place:]
    return word[:place] + rng.choice(_NEIGHBOURS.get(word[place], word[place])) + word[place + 1 :]


def _outside_keys(text: str) -> list[str]:
    return _FENCED.split(text)


def mistype(rng: Random, text: str, slips: int = 1) -> str:
    """Put typing errors into words of four letters and more, never into fenced keys."""
    parts = _outside_keys(text)
    for _ in range(slips):
        index = rng.randrange(0, len(parts), 2)
        words = parts[index].split(" ")
        long_words = [i for i, w in enumerate(words) if len(w) > 3 and w.isalpha()]  # noqa: PLR2004
        if long_words:
            chosen = rng.choice(long_words)
            words[chosen] = _slip(rng, words[chosen])
            parts[index] = " ".join(words)
    return "".join(parts)


def _shorten(rng: Random, text: str) -> str:
    usable = [pair for pair in _SHORTENED if f" {pair[0]} " in f" {text} "]
    if not usable:
        return text
    long, short = rng.choice(usable)
    return re.sub(" +", " ", f" {text} ".replace(f" {long} ", f" {short} ", 1)).strip()


def _add_filler(rng: Random, text: str) -> str:
    parts = _outside_keys(text)
    usable = [i for i in range(0, len(parts), 2) if " " in parts[i]]
    if not usable:
        return text
    index = rng.choice(usable)
    words = parts[index].split(" ")
    words.insert(rng.randrange(1, len(words)), rng.choice(_FILLERS))
    parts[index] = " ".join(words)
    return "".join(parts)


def _context(rng: Random) -> str:
    who = rng.choice(_WHO)
    verb = {"i": "am", "we": "are", "the kids": "are"}.get(who, "is")
    return f"{who} {verb} {rng.choice(_DOING)}"


def _surround(rng: Random, text: str, split: Split) -> str:
    if rng.random() < 0.22:  # noqa: PLR2004 - shares of the data, here and below
        text = (
            choose(rng, OPENERS, split)
            + rng.choice((", ", ", ", " ", "! ", ". ", ": ", "... ", " - "))
            + text
        )
    if rng.random() < 0.06:  # noqa: PLR2004
        text = (
            _context(rng)
            + rng.choice((". ", ", ", ". so ", " and ", "! ", " - ", ". also, "))
            + text
        )
    if rng.random() < 0.22:  # noqa: PLR2004
        text = (
            text
            + rng.choice((", ", ", ", " ", "? ", ". ", "... ", " - "))
            + choose(rng, CLOSERS, split)
        )
    return text


def _surround_talk(rng: Random, text: str) -> str:
    if rng.random() < 0.12:  # noqa: PLR2004
        text = rng.choice(_TALK_OPENERS) + rng.choice((", ", " ", "! ", ". ")) + text
    if rng.random() < 0.08:  # noqa: PLR2004
        text = text + rng.choice((", ", " ", "! ", ". ")) + rng.choice(_TALK_CLOSERS)
    return text


def _mark(rng: Random, text: str) -> str:
    return text + rng.choice(_MARKS)


def _sentence_case(text: str) -> str:
    def raise_letter(match: re.Match[str]) -> str:
        return match.group().upper()

    text = re.sub(f"(?:^|(?<=[.!?] )){KEY_START}?[a-z]", raise_letter, text)
    return re.sub(r"\bi(?=\b|'[dm])(?!\.)", "I", text)


def _recase(rng: Random, text: str) -> str:
    kind = rng.random()
    if kind < 0.55:  # noqa: PLR2004
        return _sentence_case(text)
    if kind < 0.75:  # noqa: PLR2004
        return text
    if kind < 0.87:  # noqa: PLR2004
        return text.lower()
    if kind < 0.95:  # noqa: PLR2004
        return text.upper()
    return text.title().replace("'S", "'s").replace("'D", "'d").replace("'M", "'m")


def dress(
    rng: Random,
    question: str,
    split: Split,
    *,
    keep_case: bool = False,
    polite: bool = True,
    bare: bool = False,
) -> str:
    """Make a fenced question look typed by somebody, and take the fences off.

    A bare one gets nothing around it, for a word alone is no question any more after "hello" or
    before "thanks". Held-out text gets openers and closers that training never shows, and no
    typing errors.
    """
    if bare:
        text = question
    else:
        text = _surround(rng, question, split) if polite else _surround_talk(rng, question)
    if split == "train" and not bare:
        if rng.random() < 0.06:  # noqa: PLR2004
            text = _shorten(rng, text)
        if rng.random() < 0.04:  # noqa: PLR2004
            text = _add_filler(rng, text)
        if rng.random() < 0.03:  # noqa: PLR2004
            text = mistype(rng, text, slips=rng.choice((1, 1, 2)))
    text = _mark(rng, text)
    text = _sentence_case(text) if keep_case else _recase(rng, text)
    if rng.random() < 0.03:  # noqa: PLR2004
        text = rng.choice((" {}", "{} ", "  {}", "{}\n", "\n{}", '"{}"')).format(text)
    return text.replace(KEY_START, "").replace(KEY_END, "")
