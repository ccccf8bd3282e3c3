"""Words of this project and of artificial intelligence, each with one sentence."""

from random import Random

from recipe.families.table import Conversation, Turn
from recipe.frames import Forms, Split, fence, phrase
from recipe.noise import dress

_COCOON = "Cocoon is a network where people share their GPUs for AI and earn TON."
_GPU = "A GPU is a graphics processing unit, a chip that does many calculations at once."
_CPU = "A CPU is a central processing unit, the main chip of a computer."
_TON = "TON is The Open Network, a blockchain whose coin pays for the work on Cocoon."
_AI = "AI is artificial intelligence: programs that do tasks which normally need a human mind."
_LLM = "An LLM is a large language model, a program that predicts the next token of a text."
_TDX = "TDX is an Intel technology that seals a virtual machine from the owner of the computer."
_API = "An API is an application programming interface, the way programs talk to each other."
_QUANTIZATION = (
    "Quantization stores the numbers of a model with fewer bits, so it is smaller and faster."
)
_COCOON_NAME = "Cocoon stands for Confidential Compute Open Network."

DEFINITIONS = {
    "Cocoon": _COCOON, "the Cocoon network": _COCOON, "this network": _COCOON,
    "Cocoon Provider":
        "Cocoon Provider is an application that shares your GPU on the Cocoon network.",
    "a worker": "A worker is a computer that answers AI requests on the Cocoon network.",
    "a proxy": "A proxy passes requests from clients to workers and keeps count of the payments.",
    "a client": "A client is a program that sends AI requests and pays for the answers.",
    "a gateway": "A gateway lets developers use the Cocoon network with the OpenAI API.",
    "a token": "A token is a small piece of text that a model reads or writes.",
    "an embedding": "An embedding is a list of numbers that stands for the meaning of a text.",
    "quantization": _QUANTIZATION, "quantisation": _QUANTIZATION,
    "transcription": "Transcription turns speech into written text.",
    "streaming": "Streaming sends an answer piece by piece while it is being made.",
    "batching": "Batching answers several requests together, so the GPU does more work at once.",
    "a GPU": _GPU, "a graphics card": _GPU, "a graphics processing unit": _GPU,
    "a CPU": _CPU, "a processor": _CPU,
    "TON": _TON, "Toncoin": _TON, "The Open Network": _TON,
    "a nanoton": "A nanoton is one billionth of a TON.",
    "a blockchain": "A blockchain is a shared list of records that nobody can change later.",
    "a smart contract":
        "A smart contract is a program on a blockchain that keeps to its own rules.",
    "a wallet": "A wallet holds the keys to your coins.",
    "a prompt": "A prompt is the text that you give to a model.",
    "inference": "Inference is running a trained model to get an answer.",
    "training": "Training adjusts the numbers of a model until its answers are right.",
    "a neural network": "A neural network is a model made of layers of simple connected units.",
    "artificial intelligence": _AI, "AI": _AI,
    "a large language model": _LLM, "an LLM": _LLM, "a language model": _LLM,
    "TDX": _TDX, "Intel TDX": _TDX,
    "attestation": "Attestation proves which hardware and which software a computer runs.",
    "encryption": "Encryption makes a message unreadable to everyone without the key.",
    "latency": "Latency is the time from a request to the start of its answer.",
    "an API": _API,
    "a context window": "The context window is how much text a model can take in at once.",
    "CTranslate2": "CTranslate2 is the library that runs the models of this project.",
}  # fmt: skip
ABBREVIATIONS = {
    "GPU": _GPU, "CPU": _CPU, "TON": _TON, "AI": _AI, "LLM": _LLM, "API": _API, "TDX": _TDX,
    "COCOON": _COCOON_NAME, "Cocoon": _COCOON_NAME,
}  # fmt: skip
SHORT_NAMES = {"GPU": _GPU, "CPU": _CPU, "LLM": _LLM, "API": _API}
_SCOPES = ("in AI", "in machine learning", "on Cocoon", "in the Cocoon network", "here",
    "in this project", "for a model", "in computing", "for a beginner",
           "in simple words", "in simple terms", "in general", "in one sentence", "in short",
           "briefly", "in plain english", "to me", "for me")  # fmt: skip
FORMS = Forms(
    things=("the meaning of {x}", "the definition of {x}", "a definition of {x}",
        "an explanation of {x}", "meant by {x}", "{x}", "{x}", "{x}", "{x}", "the idea of {x}",
            "a short description of {x}", "the term {x}", "the purpose of {x}",
            "the concept of {x}", "the word {x}", "the point of {x}", "{x} good for"),
    questions=(
        "what is {x}", "what is {x}", "what is {x}", "what is {x}", "what's {x}", "whats {x}",
        "what exactly is {x}", "what does {x} mean", "what is meant by {x}", "what does {x} do",
        "what do you mean by {x}", "what do people mean by {x}", "what do you understand by {x}",
        "how would you define {x}", "how do you define {x}", "what kind of thing is {x}",
        "how would you explain {x}", "how do you explain {x}", "what is {x} good for",
        "what is the meaning of {x}", "what is the definition of {x}", "{x} is what",
        "what is {x} for",
        "what is {x} about", "what should i picture when i hear {x}", "what even is {x}",
        "can you explain {x}", "can you define {x}", "can you tell me about {x}",
        "how does {x} work",
        "could you explain {x}", "what is this {x}", "what is that {x}", "do you know {x}",
        "do you know what {x} is", "so what is {x}", "what in the world is {x}",
        "what might {x} be",
        "i heard of {x}, what is it", "i read about {x}, what is that",
        "everyone talks about {x}. what is it", "{x}, what is that", "{x} - what is it",
        "why do we need {x}", "what do we call {x}",
        "what would you say {x} is", "what does the word {x} mean", "what does the term {x} mean",
        "what does it mean when people say {x}", "what is {x} actually",
        "what are we talking about with {x}",
    ),
    clauses=("what {x} is", "what {x} is", "what {x} means", "what is {x}", "what {x} does",
        "what's {x}", "what is meant by {x}", "what {x} is for", "what {x} is about",
        "what to understand by {x}",
             "about {x}", "more about {x}", "how {x} works", "what people mean by {x}",
             "what you mean by {x}", "what exactly {x} is", "something about {x}",
             "a bit about {x}"),
    orders=("explain {x}", "explain {x}", "define {x}", "define {x}", "describe {x}",
        "explain the term {x}", "explain what {x} is", "explain to me what {x} is",
        "tell me about {x}", "tell me what {x} is",
            "give me a definition of {x}", "give a definition of {x}",
            "give a short definition of {x}", "explain the meaning of {x}", "say what {x} is",
            "say what {x} means", "summarize {x}",
            "clarify {x}", "shed some light on {x}", "explain the word {x}", "introduce {x}",
            "talk about {x}", "describe what {x} is", "define the term {x}",
            "explain the idea of {x}",
            "write a sentence about {x}", "write one sentence about {x}",
            "give me an explanation of {x}", "teach me about {x}", "teach me what {x} is",
            "help me understand {x}", "understand {x}"),
    notes=("{x}", "{x} meaning", "{x} definition", "define {x}", "meaning of {x}",
        "definition of {x}", "{x} explained", "{x}: meaning", "explain {x}", "definition: {x}",
        "{x}, what is it", "{x} mean",
           "{x}, meaning", "term: {x}", "{x} in a nutshell", "what {x}", "{x} explanation",
           "about {x}", "{x}: definition", "{x}: what is it", "{x} for beginners", "{x} means",
           "meaning {x}", "{x} is"),
)  # fmt: skip
ABBREVIATION_FORMS = Forms(
    things=("the long form of {x}", "the full form of {x}",
        "the abbreviation {x}", "the full name of {x}", "meant by the letters {x}",
        "the meaning of the letters {x}",
            "the expansion of the acronym {x}", "the meaning of the abbreviation {x}",
            "the acronym {x}"),
    questions=("what does {x} stand for", "what does {x} stand for", "what does {x} stand for",
        "what do the letters {x} stand for", "what is {x} short for",
        "what is {x} an abbreviation for", "what is {x} the abbreviation of",
               "{x} stands for what", "what is the long form of {x}",
               "what is the full form of {x}", "what do the letters in {x} mean",
               "what does the abbreviation {x} mean", "{x} is short for what",
               "what words hide behind the letters {x}", "what is the full name of {x}",
               "what does the acronym {x} mean", "what does {x} abbreviate",
               "what is the name {x} short for", "what do the letters {x} mean",
               "what does {x} as an abbreviation mean", "for what does {x} stand",
               "{x} means which words", "{x} is an abbreviation of what",
        "{x} is the short form of what", "{x} is the abbreviation of which words",
        "of what is {x} the abbreviation", "{x} is short form of what",
        "{x} is the acronym of what", "{x} is the abbreviation for what", "{x} abbreviates what",
        "what is {x} the short form of", "so {x} is the abbreviation of which words"),
    clauses=("what {x} stands for", "what {x} stands for", "what {x} is short for",
        "what does {x} stand for", "what the letters {x} stand for", "what the letters {x} mean",
        "which words {x} abbreviates",
             "what the abbreviation {x} means"),
    orders=("expand {x}", "spell out the abbreviation {x}", "explain the abbreviation {x}",
        "say what {x} stands for", "give the full form of {x}", "write out the acronym {x}",
        "unfold the acronym {x}", "expand the acronym {x}",
            "give the long form of {x}"),
    notes=("{x} stands for", "{x} full form", "{x} abbreviation", "{x} stand for", "{x} short for",
        "{x} long form", "meaning of the letters {x}", "full form of {x}", "~acronym: {x}",
        "{x} acronym", "abbreviation {x}"),
)  # fmt: skip


def _without_article(term: str) -> str:
    return term.removeprefix("a ").removeprefix("an ")


def _plural(term: str) -> str:
    bare = _without_article(term)
    if bare == term:
        return term
    if bare == "proxy":
        return "proxies"
    return bare + "s"


def _ask_abbreviation(rng: Random, split: Split) -> Turn:
    short = rng.choice(tuple(ABBREVIATIONS))
    return Turn(
        dress(rng, phrase(rng, ABBREVIATION_FORMS, split, x=short), split), ABBREVIATIONS[short]
    )


def ask_term(rng: Random, term: str, split: Split) -> str:
    """Ask for the meaning of a term given with its article."""
    shown = rng.choice(
        (term, term, term, term, _without_article(term), _without_article(term), _plural(term))
    )
    if rng.random() < 0.12:  # noqa: PLR2004 - a share of the data
        shown = f"{shown} {rng.choice(_SCOPES)}"
    elif rng.random() < 0.1:  # noqa: PLR2004
        shown = f'"{_without_article(term)}"'
    question = phrase(rng, FORMS, split, x=shown)
    if shown == _plural(term) != _without_article(term):
        question = question.replace("what is \x02", "what are \x02")
    is_greeting_like = question == fence("Cocoon")  # for "hey, Cocoon" is a greeting
    return dress(rng, question, split, bare=is_greeting_like)


def make_term(rng: Random, split: Split) -> Conversation:
    """A question for the meaning of a promised term."""
    if rng.random() < 0.16:  # noqa: PLR2004 - a share of the data
        return (_ask_abbreviation(rng, split),)
    term = rng.choice(tuple(DEFINITIONS))
    return (Turn(ask_term(rng, term, split), DEFINITIONS[term]),)
