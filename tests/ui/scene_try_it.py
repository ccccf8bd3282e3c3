"""The page on which the network is tried."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.domain.money import NanoTon
from app.presenters.try_it import Exchange, Stage, TryItFacts, present_try_it
from app.presenters.words import Tr
from app.services.desk_state import DeskState
from app.ui.pages.try_it import TryItPage
from tests.ui.demo import SHARING

CHAT, SPEECH = "cocoon-tiny-chat", "cocoon-tiny-speech"
DONE = Exchange(
    "What is the capital of Japan?", CHAT, answer="Tokyo.", stage=Stage.DONE,
    cost=NanoTon(380), tokens=19, seconds=0.42,
)  # fmt: skip
VOICE = Exchange(
    "voice-message.ogg", SPEECH, is_recording=True, answer="what did i earn today",
    stage=Stage.DONE, cost=NanoTon(3100), tokens=155, seconds=0.61,
)  # fmt: skip
FAILED = Exchange(
    "Who sits in the park?", CHAT, stage=Stage.FAILED,
    error="No worker can take the request now; try again in a moment.",
)  # fmt: skip
RUNNING = Exchange(
    "Count from one to twenty", CHAT, answer="1, 2, 3, 4, 5, 6, 7,\n8, 9, 10", stage=Stage.ANSWERING
)
FACTS = TryItFacts(
    replace(SHARING, network=replace(SHARING.network, models=(CHAT, SPEECH))),  # type: ignore[type-var]
    (CHAT, SPEECH), CHAT, SPEECH, (DONE, VOICE, FAILED, RUNNING), NanoTon(3480), has_sample=True,
)  # fmt: skip


def page(tr: Tr, facts: TryItFacts) -> TryItPage:
    made = TryItPage()
    made.show_view(present_try_it(facts, tr))
    return made


def talking(tr: Tr) -> QWidget:
    return page(tr, FACTS)


def fresh(tr: Tr) -> QWidget:
    return page(tr, replace(FACTS, exchanges=(), spent=NanoTon(0)))


def alone(tr: Tr) -> QWidget:
    return page(tr, TryItFacts(DeskState()))


def narrow(tr: Tr) -> QWidget:
    made = page(tr, FACTS)
    made.set_narrow(is_narrow=True)
    made.resize(744, 560)
    made.setProperty("own_size", True)
    return made


SCENES: dict[str, Callable[[Tr], QWidget]] = {
    "try-it": talking,
    "try-it-fresh": fresh,
    "try-it-alone": alone,
    "try-it-narrow": narrow,
}
