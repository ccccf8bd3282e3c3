from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.domain.try_it import Answered, Speaker, Turn
from app.presenters.parts import Tone
from app.presenters.try_it import (
    OPEN_NETWORK,
    Exchange,
    Stage,
    TryItFacts,
    TryItView,
    chat_models,
    present_try_it,
    readable,
    speech_models,
    talk_before,
)
from app.presenters.words import plain
from app.services.desk_state import DeskState, Mode, NetworkFacts

CHAT, SPEECH = "cocoon-tiny-chat", "cocoon-tiny-speech"
PRACTICE = NetworkFacts("practice", True, True, 20, 19, 3, "0:ab", (CHAT, SPEECH))
REAL = replace(PRACTICE, is_practice=False, is_test=False)
DONE = Exchange("What?", CHAT, answer="That.", stage=Stage.DONE, cost=NanoTon(380), tokens=19)
WAITING = Exchange("And?", CHAT)


def view(*exchanges: Exchange, network: NetworkFacts | None = PRACTICE) -> TryItView:
    state = DeskState(mode=Mode.SHARING, network=network)
    facts = TryItFacts(state, (CHAT, SPEECH), CHAT, SPEECH, exchanges, NanoTon(380))
    return present_try_it(facts, plain)


def test_without_a_network_the_way_to_one_is_shown() -> None:
    shown = present_try_it(TryItFacts(DeskState()), plain)
    assert shown.empty is not None
    assert shown.empty.action == OPEN_NETWORK
    assert not shown.can_ask
    assert not shown.can_send_voice
    assert shown.cost_caption == ""


def test_practice_coins_are_named_and_real_ones_warned_of() -> None:
    shown = view()
    assert shown.tag is not None
    assert shown.tag.text == "practice coins"
    assert shown.note_tone is Tone.TEXT3
    assert "Japan" in shown.talk_empty.sentence
    real = view(network=REAL)
    assert real.tag is None
    assert real.note.startswith("Every question here spends real coins")
    assert real.note_tone is Tone.CAUTION
    assert "Japan" not in real.talk_empty.sentence


def test_models_are_told_apart_by_their_names() -> None:
    names = (CHAT, "openai/Whisper-large", SPEECH, "qwen")
    assert chat_models(names) == (CHAT, "qwen")
    assert speech_models(names) == ("openai/Whisper-large", SPEECH)


def test_names_from_the_network_are_made_harmless_but_stay_the_keys() -> None:
    facts = TryItFacts(DeskState(network=PRACTICE), ("evil\u202ename",), "evil\u202ename")
    (choice,) = present_try_it(facts, plain).chat_models
    assert (choice.key, choice.text) == ("evil\u202ename", "evil name")


def test_one_request_at_a_time() -> None:
    idle, busy = view(DONE), view(DONE, WAITING)
    assert (idle.can_ask, idle.can_stop, idle.can_clear, idle.can_send_voice) == (
        True, False, True, True,
    )  # fmt: skip
    assert (busy.can_ask, busy.can_stop, busy.can_clear, busy.can_send_voice) == (
        False, True, False, False,
    )  # fmt: skip
    stopping = view(replace(WAITING, stage=Stage.STOPPING))
    assert not stopping.can_stop
    assert stopping.stop_text == "Stopping"


def test_an_answer_tells_its_price() -> None:
    (row,) = view(replace(DONE, seconds=0.42)).exchanges
    assert row.caption == "cocoon-tiny-chat, 19 tokens, 0.00000038\u202fTON, 420\u202fms"
    assert (row.answer, row.answer_tone, row.copied) == ("That.", Tone.TEXT, "That.")
    assert row.accessible.startswith("What? That. cocoon-tiny-chat, 19 tokens")
    assert view(DONE).cost.value == "0.00000038"
    assert "0.02\u202fTON" in view().cost_caption


def test_an_answer_that_was_stopped_tells_what_is_known() -> None:
    stopped = WAITING.ended(Answered(None, is_stopped=True), 1.5)
    (row,) = view(stopped).exchanges
    assert row.caption == (
        "cocoon-tiny-chat, price not told yet, counted when it is, 1.5\u202fs, stopped"
    )
    assert row.answer == "The answer is empty."
    assert WAITING.ended(Answered(NanoTon(1), 2), 0.1).stage is Stage.DONE


@pytest.mark.parametrize(
    ("exchange", "text", "tone"),
    [
        (WAITING, "Waiting for a worker", Tone.TEXT3),
        (replace(WAITING, stage=Stage.STOPPING), "Stopping", Tone.TEXT3),
        (replace(WAITING, stage=Stage.ANSWERING, answer="Well"), "Well", Tone.TEXT),
        (replace(DONE, answer="", is_recording=True), "No speech was heard in it.", Tone.TEXT3),
        (replace(WAITING, stage=Stage.FAILED, error="No\x1b worker."), "No worker.", Tone.PROBLEM),
        (
            replace(WAITING, stage=Stage.FAILED, answer="Half", error="Broken."),
            "Half\nBroken.",
            Tone.PROBLEM,
        ),
    ],
)
def test_every_stage_has_its_words(exchange: Exchange, text: str, tone: Tone) -> None:
    (row,) = view(exchange).exchanges
    assert (row.answer, row.answer_tone) == (text, tone)


def test_a_recording_is_shown_by_the_name_of_its_file() -> None:
    (row,) = view(replace(DONE, question="my\nvoice.ogg", is_recording=True)).exchanges
    assert (row.question, row.icon) == ("my voice.ogg", "microphone")


def test_the_talk_so_far_goes_along_as_far_as_there_is_room() -> None:
    assert talk_before((), "Hi") == (Turn(Speaker.OWNER, "Hi"),)
    failed = replace(WAITING, stage=Stage.FAILED)
    voice = replace(DONE, is_recording=True)
    talk = talk_before((DONE, failed, voice), "And?")
    assert [(turn.speaker.value, turn.text) for turn in talk] == [
        ("user", "What?"), ("assistant", "That."), ("user", "And?"),
    ]  # fmt: skip
    assert len(talk_before((DONE,) * 9, "And?")) == 7
    long = replace(DONE, answer="x" * 2000)
    assert len(talk_before((DONE, long), "And?")) == 1


def test_a_models_text_keeps_its_lines_and_nothing_else_that_is_special() -> None:
    assert readable("a\r\n\tb\x1b[31m\u202e") == "a\n    b [31m "


def test_what_is_said_is_in_no_representation() -> None:
    assert "What" not in repr(DONE)
    assert "That" not in repr(DONE)
