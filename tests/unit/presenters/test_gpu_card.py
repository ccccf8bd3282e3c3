from dataclasses import replace

import pytest

from app.domain.gpu import Gpu, GpuInfo, GpuReading, GpuState, LimitReason, OtherProgram
from app.gpu.power_limit import CardPower, PowerOutcome
from app.presenters.gpu_card import GpuCardView, present_gpu, present_speed
from app.presenters.parts import Rank, TagStyle
from app.presenters.words import plain
from app.services.desk_state import DeskState, EngineFacts, JobCounts, Mode

GB = 10**9
INFO = GpuInfo(
    0,
    "GPU-1",
    "GeForce RTX 4070 Ti",
    driver="570.86",
    memory_total_bytes=12 * GB,
    power_limit_w=285.0,
    temperature_limit_c=83.0,
)
READING = GpuReading(
    1.0,
    load=0.87,
    memory_ours=59 * GB // 10,
    memory_others=14 * GB // 10,
    memory_total=12 * GB,
    power_w=214.0,
    temperature_c=66.0,
    fan=0.48,
    limit=LimitReason.MEMORY,
)
CARD = Gpu(INFO, GpuState.WORKING, (READING,))
SHARING = DeskState(
    mode=Mode.SHARING,
    jobs=JobCounts(running=6, slots=8),
    engine=EngineFacts(is_loaded=True, models=("Qwen3 4B",)),
)


def card(
    *readings: GpuReading,
    info: GpuInfo = INFO,
    state: GpuState = GpuState.WORKING,
    desk: DeskState = SHARING,
) -> GpuCardView:
    return present_gpu(Gpu(info, state, readings), desk, plain)


def test_a_working_card_shows_its_four_values() -> None:
    metrics = card(READING).metrics
    assert [metric.label for metric in metrics] == ["Load", "Power", "Temperature", "Fan"]
    assert [str(metric.quantity) for metric in metrics] == [
        "87\u202f%",
        "214\u202fW",
        "66\u202f°C",
        "48\u202f%",
    ]
    assert [metric.caption for metric in metrics] == ["", "of 285", "max 83", ""]


def test_samples_are_shares_of_a_fixed_scale() -> None:
    power = card(READING).metrics[1]
    assert power.samples == (214 / 285,)


def test_a_value_that_the_driver_never_tells_has_no_place() -> None:
    silent = replace(READING, fan=None, power_w=None)
    assert [metric.label for metric in card(silent).metrics] == ["Load", "Temperature"]


def test_a_missing_sample_is_a_gap_and_not_a_zero() -> None:
    load = card(READING, replace(READING, load=None)).metrics[0]
    assert load.samples == (0.87, None)
    assert str(load.quantity) == "\u2013"


@pytest.mark.parametrize(
    ("values", "trend"), [((0.2, 0.9), "rising"), ((0.9, 0.2), "falling"), ((0.5, 0.51), "steady")]
)
def test_the_name_for_those_who_hear_tells_the_trend(
    values: tuple[float, float], trend: str
) -> None:
    load = card(*(replace(READING, load=value) for value in values)).metrics[0]
    assert load.accessible.endswith(trend)


def test_memory_is_ours_others_and_free() -> None:
    reading = replace(READING, largest_other=OtherProgram("Blender\n4", GB))
    memory = card(reading).memory
    assert memory is not None
    assert memory.legend == (
        "Jobs 5.9\u202fGB",
        "Other programs 1.4\u202fGB",
        "Free 4.7\u202fGB",
    )
    assert memory.ours == pytest.approx(5.9 / 12)
    assert memory.tooltip == "Most of it: Blender 4, 1\u202fGB"


def test_memory_of_which_only_the_sum_is_known() -> None:
    reading = replace(READING, memory_ours=None, memory_others=None, memory_used=3 * GB)
    memory = card(reading).memory
    assert memory is not None
    assert memory.legend == ("", "In use 3\u202fGB", "Free 9\u202fGB")


def test_without_a_total_there_is_no_bar() -> None:
    assert card(replace(READING, memory_total=None)).memory is None
    assert card().memory is None


@pytest.mark.parametrize(
    ("desk", "text", "style"),
    [
        (SHARING, "sharing", TagStyle.ACCENT),
        (replace(SHARING, jobs=JobCounts(slots=8)), "waiting", TagStyle.NEUTRAL),
        (replace(SHARING, mode=Mode.PAUSED), "paused", TagStyle.OUTLINE),
        (replace(SHARING, mode=Mode.FREED), "freed", TagStyle.OUTLINE),
        (DeskState(), "idle", TagStyle.NEUTRAL),
    ],
)
def test_the_tag_follows_the_work(desk: DeskState, text: str, style: TagStyle) -> None:
    tag = card(READING, desk=desk).tag
    assert (tag.text, tag.style) == (text, style)


@pytest.mark.parametrize("state", [GpuState.LOST, GpuState.RESET_NEEDED, GpuState.SILENT])
def test_a_card_in_trouble_says_what_brings_it_back(state: GpuState) -> None:
    view = card(READING, state=state)
    assert view.alarm_rank is Rank.PROBLEM
    assert view.alarm.endswith(".")
    assert view.tag.text not in {"sharing", "waiting"}


def test_a_sleeping_card_is_no_alarm() -> None:
    view = card(state=GpuState.ASLEEP)
    assert view.alarm == ""
    assert view.tag.text == "asleep"


def test_what_limits_the_card_is_told_only_while_it_works() -> None:
    assert "Memory bandwidth" in card(READING).limit
    idle = replace(SHARING, jobs=JobCounts(slots=8))
    assert card(READING, desk=idle).limit == ""


def test_the_subtitle_names_models_and_driver_as_plain_text() -> None:
    assert card(READING).subtitle == "Qwen3 4B, driver 570.86"
    cpu = GpuInfo(0, "cpu", "Ryzen\u202e 7", is_cpu=True)
    view = card(info=cpu)
    assert view.name == "Ryzen 7"
    assert "no graphics card" in view.subtitle


def test_speed_names_the_best_that_was_measured() -> None:
    speed = present_speed(replace(SHARING, tokens_per_s=412.3), 448.0, plain)
    assert speed.quantity.value == "412"
    assert speed.caption == "last two minutes, measured best 448"
    assert "best" not in present_speed(SHARING, 0.0, plain).caption


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (PowerOutcome.FORBIDDEN, "administrator rights"),
        (PowerOutcome.NOT_OFFERED, "lets no program"),
        (PowerOutcome.FAILED, "did not take"),
        (PowerOutcome.AT_LEAST, "below 200"),
        (PowerOutcome.LOWERED, "200"),
    ],
)
def test_what_became_of_the_power_ceiling_is_said(outcome: PowerOutcome, words: str) -> None:
    power = CardPower("GPU-1", outcome, 200.0)
    assert words in present_gpu(CARD, DeskState(), plain, power).limit


def test_a_ceiling_that_changes_nothing_needs_no_words() -> None:
    power = CardPower("GPU-1", PowerOutcome.ALREADY_LOWER, 200.0)
    assert present_gpu(CARD, DeskState(), plain, power).limit == ""


def test_a_card_that_the_engine_does_not_use_says_so_with_the_reason() -> None:
    state = DeskState(engine=EngineFacts(models=("tiny",), device="cpu int8 (no lib\x1b)"))
    view = present_gpu(CARD, state, plain)
    assert "the engine calculates on the processor" in view.subtitle
    assert "tiny" not in view.subtitle
    assert view.limit == "The engine could not use this card: no lib."
    used = replace(state, engine=replace(state.engine, device="cuda:0 int8_float16"))
    assert present_gpu(CARD, used, plain).subtitle.startswith("tiny")
    assert present_gpu(CARD, used, plain).limit == ""


def test_a_recording_is_marked() -> None:
    assert present_gpu(CARD, DeskState(), plain, is_demo=True).tag.text == "demonstration hardware"
