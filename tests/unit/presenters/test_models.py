from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.gpu import DriverState, Gpu, GpuInfo, GpuReading, GpuState, Hardware
from app.models.model_card import ModelCard
from app.models.verify import Verdict
from app.presenters.formats import DASH
from app.presenters.models import (
    Check,
    ModelRowView,
    ModelsFacts,
    needed_bytes,
    present_models,
)
from app.presenters.parts import TagStyle, Tone
from app.presenters.words import plain
from app.services.desk_state import DeskState, EngineFacts, Mode, NetworkFacts
from app.services.model_shelf import BrokenModel, Shelved

GB = 10**9
CHAT = ModelCard(
    "builtin:chat", Path("/opt/chat"), "chat", "cocoon-tiny-chat", 2_462_180, 2_219_101,
    "Apache-2.0", "1", "int8", 2_165_696, 512, ("a", "b", "c", "d", "e", "f"), has_manifest=True,
)  # fmt: skip
OWN = ModelCard("/m/own", Path("/m/own"), "speech", "own\u202e", 3 * GB, 2 * GB)
NETWORK = NetworkFacts("practice", True, True, 20, 19, 3, "0:ab")
STATE = DeskState(mode=Mode.SHARING, network=NETWORK, engine=EngineFacts(is_loaded=True))
INFO = GpuInfo(0, "GPU-1", "RTX 4070 Ti", memory_total_bytes=12 * GB)
READING = GpuReading(1.0, memory_ours=5 * GB, memory_others=1 * GB, memory_total=12 * GB)
CARD = Gpu(INFO, GpuState.WORKING, (READING,))
HARDWARE = Hardware(DriverState.WORKING, (CARD,))
SERVED = {"builtin:chat": "cocoon-tiny-chat@1:56d3254da4c0987f71ab13fab03810d7"}
FACTS = ModelsFacts(STATE, HARDWARE, (CHAT, OWN), SERVED)


def row(model: Shelved = CHAT, facts: ModelsFacts = FACTS) -> ModelRowView:
    (only,) = present_models(replace(facts, models=(model,)), plain).groups[0].rows
    return only


def hardware(*readings: GpuReading, info: GpuInfo = INFO) -> ModelsFacts:
    gpu = Gpu(info, GpuState.WORKING, readings)
    return replace(FACTS, hardware=Hardware(DriverState.WORKING, (gpu,)))


def test_a_model_says_what_it_is() -> None:
    shown = row()
    assert shown.caption == (
        "language model, int8, 2\u202fMB on disk, Apache-2.0, comes with the program"
    )
    assert shown.details == (
        "2.2\u202fM parameters; 512 tokens of context; promises a, b, c, d, e and 1 more"
    )
    assert shown.remove_text == ""
    assert shown.can_check


def test_a_model_of_ones_own_can_be_taken_off_the_list() -> None:
    shown = row(OWN)
    assert shown.name == "own"
    assert shown.caption == "speech to text, 3\u202fGB on disk, licence not stated, /m/own"
    assert shown.details == "no manifest, so its files cannot be checked"
    assert shown.remove_text == "Take own off the list; its files stay"
    assert not shown.can_check
    few = row(replace(CHAT, abilities=("a",), parameters=None, context_tokens=None))
    assert few.details == "promises a"


def test_the_memory_of_the_card_and_what_is_free_of_it() -> None:
    (group,) = present_models(FACTS, plain).groups
    assert group.memory_title == "RTX 4070 Ti, 6\u202fGB free"
    used = present_models(hardware(GpuReading(1.0, memory_used=2 * GB, memory_total=12 * GB)),
                          plain)  # fmt: skip
    assert used.groups[0].memory_title == "RTX 4070 Ti, 10\u202fGB free"
    assert present_models(hardware(), plain).groups[0].memory_title == "RTX 4070 Ti"
    cpu = replace(INFO, is_cpu=True, name="Some processor")
    shown = present_models(hardware(READING, info=cpu), plain)
    assert shown.groups[0].memory_title == "Memory, 6\u202fGB free"


def test_a_lost_card_is_no_place_for_a_model() -> None:
    lost = replace(
        FACTS, hardware=Hardware(DriverState.WORKING, (replace(CARD, state=GpuState.LOST),))
    )
    (group,) = present_models(lost, plain).groups
    assert group.memory_title == "Memory"
    assert group.rows[0].fit_share is None
    assert group.rows[0].fit_text == "needs about 0.1\u202fGB"


def test_fit() -> None:
    assert needed_bytes(OWN) == 26 * GB // 10
    assert row().fit_text == "needs about 0.1 of 12\u202fGB"
    shown = row(OWN)
    assert (shown.fit_text, shown.fit_tone) == ("needs about 2.6 of 12\u202fGB", Tone.TEXT2)
    assert shown.fit_share == pytest.approx(2.6 / 12)
    tight = row(replace(OWN, weights_bytes=8 * GB))
    assert (tight.fit_tone, tight.tag.text) == (Tone.CAUTION, "not served")
    large = row(replace(OWN, weights_bytes=15 * GB))
    assert large.fit_text == "needs 18.8, has 12\u202fGB"
    assert (large.fit_share, large.fit_tone) == (1.0, Tone.PROBLEM)
    assert (large.tag.text, large.tag.style) == ("does not fit", TagStyle.PROBLEM)


@pytest.mark.parametrize(
    ("state", "text"),
    [
        (STATE, "served"),
        (replace(STATE, mode=Mode.PAUSED), "served, resting now"),
        (replace(STATE, engine=EngineFacts()), "served, resting now"),
        (replace(STATE, mode=Mode.LOOKING), "only looked at"),
    ],
)
def test_the_tag_tells_whether_it_is_served(state: DeskState, text: str) -> None:
    assert row(facts=replace(FACTS, state=state)).tag.text == text


def test_where_it_is_served_and_by_which_name() -> None:
    shown = row()
    assert shown.served_on == "Practice network"
    assert len(shown.served_as) <= 28
    assert shown.served_tooltip == f"as {SERVED['builtin:chat']}"
    other = replace(STATE, network=replace(NETWORK, is_practice=False, name="Bob\u202e's"))
    assert row(facts=replace(FACTS, state=other)).served_on == "Bob 's"
    assert row(OWN).served_on == DASH
    alone = row(facts=replace(FACTS, state=DeskState(), served={}))
    assert (alone.served_on, alone.tag.text) == (DASH, "not served")


def test_a_check_and_its_end() -> None:
    running = row(facts=replace(FACTS, checks={"builtin:chat": Check(0.4)}))
    assert running.check is not None
    assert running.check.caption == "Checking, 40\u202f%"
    assert not running.can_check
    assert running.result == ""


@pytest.mark.parametrize(
    ("check", "text", "tone"),
    [
        (Check(1.0, Verdict(6, 9)), "All 6 files are as the manifest says.", Tone.ACCENT),
        (Check(1.0, Verdict(1, 9)), "The 1 file is as the manifest says.", Tone.ACCENT),
        (
            Check(1.0, Verdict(6, 9, ("model\x1b.bin", "b", "c", "d"))),
            "Not as the manifest says: model .bin, b, c. Fetch the model again.",
            Tone.PROBLEM,
        ),
        (Check(error="It is gone."), "It is gone.", Tone.CAUTION),
    ],
)
def test_what_a_check_found(check: Check, text: str, tone: Tone) -> None:
    shown = row(facts=replace(FACTS, checks={"builtin:chat": check}))
    assert (shown.result, shown.result_tone) == (text, tone)
    assert shown.can_check
    assert shown.check is None


def test_a_model_that_cannot_be_served_says_why() -> None:
    shown = row(BrokenModel("/m/opus", "opus", "It is a Transformer\x07 model."))
    assert shown.tag.text == "cannot be served"
    assert shown.caption == "It is a Transformer model."
    assert shown.check_text == ""
    assert shown.remove_text


def test_before_the_first_look() -> None:
    (group,) = present_models(ModelsFacts(STATE, HARDWARE), plain).groups
    assert group.rows == ()
    assert group.empty == "Looking at the models"
    assert present_models(FACTS, plain).groups[0].empty == ""
