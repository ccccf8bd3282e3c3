"""Trying the network: a small talk and a recording, with what they cost."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from app.domain.money import NanoTon
from app.domain.try_it import Answered, Recording, Speaker, Turn
from app.presenters import formats
from app.presenters.parts import Choice, EmptyView, TagStyle, TagView, Tone
from app.presenters.words import Tr, foreign
from app.services.desk_state import DeskState, NetworkFacts

OPEN_NETWORK = "network"
"""Action: go to the page on which a network is joined."""

MOST_EXCHANGES = 50
_TALK_TURNS, _TALK_CHARACTERS = 6, 1200
"""What of the talk so far goes along with a question: small models forget quickly."""

MOST_CHARACTERS = 8000
"""A longer question is not taken."""

_ERROR_LENGTH, _CHOICE_LENGTH = 240, 24
_SPEECH_WORDS = ("whisper", "speech")


class TryItDesk(Protocol):
    """Asks the network that is joined, one request at a time."""

    @property
    def spent(self) -> NanoTon:
        """What everything asked on this network has cost."""

    @property
    def sample(self) -> Path | None:
        """A recording to begin with, if there is one."""

    async def models(self) -> tuple[str, ...]:
        """List what the network serves."""

    async def ask(self, model: str, talk: Sequence[Turn], show: Callable[[str], None]) -> Answered:
        """Have the last turn of a talk answered, piece by piece."""

    async def hear(self, model: str, recording: Recording, show: Callable[[str], None]) -> Answered:
        """Have a recording written down."""

    def stop(self) -> None:
        """Want no more of the present answer."""

    async def read_recording(self, path: Path) -> Recording:
        """Read a file of speech."""


class Stage(StrEnum):
    """How far an exchange has come."""

    WAITING = "waiting"
    ANSWERING = "answering"
    STOPPING = "stopping"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


_RUNNING = frozenset({Stage.WAITING, Stage.ANSWERING, Stage.STOPPING})


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question or recording and its answer, made `readable`; `seconds` is how long it took."""

    question: str = field(repr=False)
    model: str
    is_recording: bool = False
    answer: str = field(default="", repr=False)
    stage: Stage = Stage.WAITING
    cost: NanoTon | None = None
    tokens: int = 0
    seconds: float = 0.0
    error: str = field(default="", repr=False)

    @property
    def is_running(self) -> bool:
        """Whether the answer is not complete yet."""
        return self.stage in _RUNNING

    def ended(self, answered: Answered, seconds: float) -> "Exchange":
        """Note the end and the price."""
        stage = Stage.STOPPED if answered.is_stopped else Stage.DONE
        return replace(
            self, stage=stage, cost=answered.cost, tokens=answered.tokens, seconds=seconds
        )


@dataclass(frozen=True, slots=True)
class TryItFacts:
    """What the page is made of; `models` are all that are known, the choices "" if none is."""

    state: DeskState
    models: tuple[str, ...] = ()
    chat_model: str = ""
    speech_model: str = ""
    exchanges: tuple[Exchange, ...] = ()
    spent: NanoTon = NanoTon(0)
    has_sample: bool = False


@dataclass(frozen=True, slots=True)
class ExchangeView:
    """One exchange as it is drawn; `icon` stands before the question of a recording."""

    question: str
    icon: str
    answer: str
    answer_tone: Tone
    caption: str
    copied: str
    is_running: bool
    accessible: str


@dataclass(frozen=True, slots=True)
class TryItView:
    """The whole page; without a network `empty` stands in place of the cards."""

    title: str
    tag: TagView | None
    empty: EmptyView | None
    talk_title: str
    talk_empty: EmptyView
    exchanges: tuple[ExchangeView, ...]
    model_label: str
    chat_models: tuple[Choice, ...]
    chat_model: str
    placeholder: str
    can_ask: bool
    ask_text: str
    can_stop: bool
    stop_text: str
    copy_text: str
    clear_text: str
    can_clear: bool
    voice_title: str
    voice_help: str
    speech_models: tuple[Choice, ...]
    speech_model: str
    choose_text: str
    sample_text: str
    can_send_voice: bool
    cost_title: str
    cost: formats.Quantity
    cost_caption: str
    note: str
    note_tone: Tone


def speech_models(models: Sequence[str]) -> tuple[str, ...]:
    """Name the models that listen, as far as names tell; other models are asked in writing."""
    return tuple(name for name in models if any(word in name.lower() for word in _SPEECH_WORDS))


def chat_models(models: Sequence[str]) -> tuple[str, ...]:
    """Name the models that are asked in writing."""
    listening = set(speech_models(models))
    return tuple(name for name in models if name not in listening)


def talk_before(exchanges: Sequence[Exchange], question: str) -> tuple[Turn, ...]:
    """Put a question behind the last turns of the talk, as a developer's program would."""
    turns: list[Turn] = []
    room = _TALK_CHARACTERS
    for each in reversed(exchanges):
        room -= len(each.question) + len(each.answer)
        if each.is_recording or each.stage is not Stage.DONE:
            continue
        if room < 0 or len(turns) >= _TALK_TURNS:
            break
        turns = [Turn(Speaker.OWNER, each.question), Turn(Speaker.MODEL, each.answer), *turns]
    return (*turns, Turn(Speaker.OWNER, question))


def present_try_it(facts: TryItFacts, tr: Tr) -> TryItView:
    """Decide everything that the page shows."""
    network = facts.state.network
    is_busy = any(each.is_running for each in facts.exchanges)
    is_stopping = any(each.stage is Stage.STOPPING for each in facts.exchanges)
    asked, heard = chat_models(facts.models), speech_models(facts.models)
    note, note_tone = _note(network, tr)
    return TryItView(
        title=tr("Try it"),
        tag=_tag(network, tr),
        empty=_nothing(tr) if network is None else None,
        talk_title=tr("Ask a question"),
        talk_empty=_no_talk(network, tr),
        exchanges=tuple(_exchange(each, tr) for each in facts.exchanges),
        model_label=tr("Model"),
        chat_models=_choices(asked),
        chat_model=facts.chat_model,
        placeholder=tr("Write a question; Enter sends it."),
        can_ask=not is_busy and bool(facts.chat_model) and network is not None,
        ask_text=tr("Send"),
        can_stop=is_busy and not is_stopping,
        stop_text=tr("Stopping") if is_stopping else tr("Stop"),
        copy_text=tr("Copy the answer"),
        clear_text=tr("Clear"),
        can_clear=bool(facts.exchanges) and not is_busy,
        voice_title=tr("Send a recording"),
        voice_help=tr(
            "A wav, flac, mp3 or ogg file of speech, from any recorder; drop it here or choose it."
        ),
        speech_models=_choices(heard),
        speech_model=facts.speech_model,
        choose_text=tr("Choose a file"),
        sample_text=tr("Send the sample") if facts.has_sample else "",
        can_send_voice=not is_busy and bool(facts.speech_model) and network is not None,
        cost_title=tr("Spent by trying"),
        cost=formats.ton_exact(facts.spent, tr),
        cost_caption=_cost_caption(facts, tr),
        note=note,
        note_tone=note_tone,
    )


def _tag(network: NetworkFacts | None, tr: Tr) -> TagView | None:
    if network is None or not network.is_practice:
        return None
    return TagView(tr("practice coins"), TagStyle.OUTLINE)


def _nothing(tr: Tr) -> EmptyView:
    return EmptyView(
        tr("No network is joined"),
        tr("A question goes to a network as a developer's would; the practice network is free."),
        tr("Choose a network"),
        OPEN_NETWORK,
    )


def _no_talk(network: NetworkFacts | None, tr: Tr) -> EmptyView:
    title = tr("Nothing asked yet")
    if network is not None and network.is_practice:
        return EmptyView(
            title,
            tr("The tiny built-in model knows little: try {example}.", example=_example(tr)),
        )
    return EmptyView(title, tr("The answer appears here while it is being written."))


def _example(tr: Tr) -> str:
    return tr("\N{LEFT DOUBLE QUOTATION MARK}{text}\N{RIGHT DOUBLE QUOTATION MARK}",
              text="What is the capital of Japan?")  # fmt: skip


def _note(network: NetworkFacts | None, tr: Tr) -> tuple[str, Tone]:
    memory = tr("Questions and answers stay in memory only and are gone when you clear the page.")
    if network is None or network.is_practice or network.is_test:
        return memory, Tone.TEXT3
    paid = tr("Every question here spends real coins of your gateway's wallet.")
    return f"{paid} {memory}", Tone.CAUTION


def _choices(names: Sequence[str]) -> tuple[Choice, ...]:
    return tuple(Choice(name, foreign(name, _CHOICE_LENGTH)) for name in names)


def _exchange(each: Exchange, tr: Tr) -> ExchangeView:
    answer, tone = _answer(each, tr)
    caption = _caption(each, tr)
    question = foreign(each.question) if each.is_recording else each.question
    return ExchangeView(
        question=question,
        icon="microphone" if each.is_recording else "",
        answer=answer,
        answer_tone=tone,
        caption=caption,
        copied="" if each.is_running else each.answer,
        is_running=each.is_running,
        accessible=f"{question} {answer} {caption}".strip(),
    )


def _answer(each: Exchange, tr: Tr) -> tuple[str, Tone]:
    text = each.answer.strip()
    if each.stage is Stage.FAILED:
        error = foreign(each.error, _ERROR_LENGTH)
        return (f"{text}\n{error}" if text else error), Tone.PROBLEM
    if text:
        return text, Tone.TEXT
    if each.stage is Stage.WAITING:
        return tr("Waiting for a worker"), Tone.TEXT3
    if each.is_running:
        return tr("Stopping"), Tone.TEXT3
    if each.is_recording:
        return tr("No speech was heard in it."), Tone.TEXT3
    return tr("The answer is empty."), Tone.TEXT3


def readable(text: str) -> str:
    """Make a piece of a model's text harmless; its lines stay."""
    lines = text.replace("\r", "").replace("\t", "    ")
    return "".join(c if c.isprintable() or c == "\n" else " " for c in lines)


def _caption(each: Exchange, tr: Tr) -> str:
    if each.is_running or each.stage is Stage.FAILED:
        return foreign(each.model)
    parts = [foreign(each.model)]
    if each.cost is None:
        parts.append(tr("price not told yet, counted when it is"))
    else:
        parts.append(tr("{n} token|{n} tokens", n=each.tokens))
        parts.append(str(formats.ton_exact(each.cost, tr)))
    parts.append(str(formats.milliseconds(each.seconds, tr)))
    if each.stage is Stage.STOPPED:
        parts.append(tr("stopped"))
    return ", ".join(parts)


def _cost_caption(facts: TryItFacts, tr: Tr) -> str:
    if facts.state.network is None:
        return ""
    price = NanoTon(facts.state.network.price_per_token * 1_000_000)
    return tr(
        "On this network since it was joined. A million tokens cost {price} there.",
        price=formats.ton_exact(price, tr),
    )
