from dataclasses import replace
from datetime import UTC

import pytest

from app.domain.money import NanoTon
from app.domain.pause import BadEnd, Pause, PauseEnd, PauseReason
from app.presenters.formats import THIN
from app.presenters.status import (
    PayoutOutlook,
    StatusView,
    TrayState,
    lowered,
    place_title,
    present_status,
)
from app.presenters.words import plain
from app.services.desk_state import (
    DeskState,
    EngineFacts,
    JobCounts,
    Mode,
    NetworkFacts,
    ProxyFacts,
    Trouble,
    TroubleKind,
)
from tests.unit.presenters.desk_states import NOW, READY, WAITING, paused
from tests.unit.presenters.test_market import ABSENT, LISTED

SHARING = replace(WAITING, jobs=JobCounts(running=6, slots=8, done_today=15_792))
WITH_NAME = NetworkFacts("x" * 90, False, False, 1, 1, 3, "EQ")


def shown(state: DeskState, payout: PayoutOutlook | None = None) -> StatusView:
    return present_status(state, NOW, plain, UTC, payout)


def in_pause(pause: Pause | None, **changes: object) -> DeskState:
    return replace(WAITING, mode=Mode.PAUSED, pause=pause, **changes)  # type: ignore[arg-type]


CASES: list[tuple[DeskState, str, str, TrayState]] = [
    (
        SHARING,
        "Sharing on the practice network: 6 jobs running.",
        "15,792 jobs done today.",
        TrayState.BUSY,
    ),
    (
        replace(WAITING, jobs=JobCounts(running=1)),
        "Sharing on the practice network: 1 job running.",
        "The proxy lists this computer and sends work when there is some.",
        TrayState.BUSY,
    ),
    (
        WAITING,
        "Waiting: Qwen3 4B is not wanted right now.",
        "The proxy lists this computer and sends work when there is some.",
        TrayState.IDLE,
    ),
    (
        replace(WAITING, engine=EngineFacts(is_loaded=True, models=("a", "b"))),
        "Waiting for jobs on the practice network.",
        "The proxy lists this computer and sends work when there is some.",
        TrayState.IDLE,
    ),
    (
        replace(WAITING, proxies=()),
        "Ready, but no proxy lists this computer yet.",
        "No work arrives before. It goes on trying by itself.",
        TrayState.IDLE,
    ),
    (
        replace(WAITING, mode=Mode.STARTING),
        "Starting on the practice network.",
        "The first jobs can come in a few seconds.",
        TrayState.IDLE,
    ),
    (
        replace(WAITING, mode=Mode.STARTING, engine=EngineFacts(is_starting=True)),
        "Starting: the model is being loaded.",
        "Then this computer joins the practice network.",
        TrayState.IDLE,
    ),
    (
        DeskState(),
        "Nothing is shared: no network is chosen.",
        "Choose one on the Network page; the practice network works at once.",
        TrayState.IDLE,
    ),
    (
        replace(WAITING, mode=Mode.LOOKING, network=WITH_NAME),
        "Looking at xxxxxxxxxxxx…xxxxxxxxxxx only.",
        "Price and demand are watched. Nothing runs, nothing is earned.",
        TrayState.IDLE,
    ),
    (
        replace(WAITING, mode=Mode.OFFLINE, offline_since_utc=NOW - 28 * 60),
        "Offline since 16:12: no proxy answers.",
        "Trying again now.",
        TrayState.OFFLINE,
    ),
    (
        replace(
            WAITING,
            mode=Mode.OFFLINE,
            proxies=(replace(READY, is_ready=False, next_try_utc=NOW + 40),),
        ),
        "Offline: no proxy answers.",
        "Next try in 40_s.",
        TrayState.OFFLINE,
    ),
    (
        replace(WAITING, mode=Mode.ATTENTION),
        "Stopped: something needs you.",
        "",
        TrayState.ATTENTION,
    ),
    (
        replace(
            WAITING,
            mode=Mode.ATTENTION,
            trouble=Trouble(TroubleKind.DISK_FULL, "The disk is full", "No room.", "Free 2 GB."),
        ),
        "Stopped: the disk is full.",
        "Free 2 GB.",
        TrayState.ATTENTION,
    ),
    (
        replace(WAITING, mode=Mode.FREEING),
        "Freeing the GPU.",
        "Running jobs are handed back and the model is unloaded.",
        TrayState.PAUSED,
    ),
    (
        replace(WAITING, mode=Mode.FREED, pause=paused(PauseReason.OWNER)),
        "The GPU is free, sharing is paused.",
        "The model is loaded again when you resume.",
        TrayState.PAUSED,
    ),
    (
        replace(WAITING, mode=Mode.FREED, pause=paused(PauseReason.OWNER, NOW + 3480)),
        "The GPU is free, sharing is paused until 17:38.",
        "Sharing continues by itself in 58_min.",
        TrayState.PAUSED,
    ),
    (
        replace(
            WAITING,
            mode=Mode.FREED,
            engine=EngineFacts(),
            pause=paused(PauseReason.PROGRAM, what="Starfall"),
        ),
        "Paused for Starfall, the GPU is free.",
        "Resumes some minutes after you quit it.",
        TrayState.PAUSED,
    ),
    (in_pause(None), "Paused.", "Resume when you like.", TrayState.PAUSED),
    (
        in_pause(paused(PauseReason.OWNER, NOW + 3600)),
        "Paused by you until 17:40.",
        "Sharing continues by itself in 1_h.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.OWNER)),
        "Paused by you.",
        "Resume when you like.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.OWNER, end=PauseEnd.LOCK)),
        "Paused by you until you lock the screen.",
        "Sharing continues by itself then.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.OWNER, what="Blender\n", end=PauseEnd.PROGRAM)),
        "Paused by you until Blender ends.",
        "Sharing continues by itself then.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.CRASH, what=BadEnd.COMPUTER)),
        "Paused: the computer stopped while sharing at 15:40.",
        "Limits are lower now. Resume when you like, or read the report.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.CRASH, what=BadEnd.UNKNOWN)),
        "Paused: how the last run ended is not known.",
        "Limits are lower now. Resume when you like, or read the report.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.CRASH)),
        "Paused: the program stopped unexpectedly at 15:40.",
        "Limits are lower now. Resume when you like, or read the report.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.BATTERY)),
        "Paused: the computer runs on battery.",
        "Resumes when it is plugged in.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.PROGRAM, NOW + 300, "Starfall")),
        "Paused for Starfall.",
        "Sharing continues by itself in 5_min.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.GPU_USED)),
        "Paused: another program uses the graphics card.",
        "Resumes when it no longer does.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.GPU_USED, NOW + 60)),
        "Paused: another program uses the graphics card.",
        "Sharing continues by itself in 1_min.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.UNLOCKED)),
        "Paused while you use the computer.",
        "Resumes when the screen is locked.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.HOURS, NOW + 19_200)),
        "Paused: outside your sharing hours.",
        "Sharing continues at 22:00.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.HOURS)),
        "Paused: outside your sharing hours.",
        "The hours are in the settings.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.HEAT, what="84")),
        "Resting: the card reached 84_°C.",
        "Continues by itself when the card is cooler.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.HEAT)),
        "Resting: the card is too hot.",
        "Continues by itself when the card is cooler.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.OWNER), jobs=JobCounts(running=2)),
        "Paused by you.",
        "2 running jobs are finished first.",
        TrayState.PAUSED,
    ),
    (
        in_pause(paused(PauseReason.OWNER), jobs=JobCounts(running=1), finish_by_utc=NOW + 30),
        "Paused by you.",
        "1 running job is finished first, or handed back in 30_s.",
        TrayState.PAUSED,
    ),
]


@pytest.mark.parametrize(("state", "sentence", "next_event", "icon"), CASES)
def test_sentences(state: DeskState, sentence: str, next_event: str, icon: TrayState) -> None:
    view = shown(state)
    assert view.sentence == sentence.replace("_", THIN)
    assert view.next_event == next_event.replace("_", THIN)
    assert view.icon is icon
    assert view.accessible == f"Status: {view.sentence}"


@pytest.mark.parametrize("state", [case[0] for case in CASES])
def test_sentences_are_short(state: DeskState) -> None:
    view = shown(state)
    assert len(view.sentence) <= 60
    assert len(view.next_event) <= 110
    assert "!" not in view.sentence + view.next_event


def test_the_payout_is_the_next_event() -> None:
    due = PayoutOutlook(NanoTon(190_000_000), NanoTon(200_000_000), 6900)
    expected = f"Next payout when 0.20{THIN}TON are signed, in about 2{THIN}h."
    assert shown(SHARING, due).next_event == expected
    late = shown(SHARING, replace(due, in_s=None)).next_event
    assert late == f"0.19{THIN}TON are signed; they are paid out at 0.20{THIN}TON."


def test_a_hostile_proxy_cannot_write_into_the_sentence() -> None:
    liar = ProxyFacts("x", "y", False, "a\x1b[31m\nb", last_error="<b>pay me</b>")
    assert "pay" not in shown(replace(WAITING, proxies=(liar,))).sentence


def test_every_mode_and_reason_has_words() -> None:
    for mode in Mode:
        assert shown(replace(WAITING, mode=mode)).sentence
    for reason in PauseReason:
        assert shown(in_pause(paused(reason, what="x"))).sentence


def test_places_have_titles() -> None:
    assert place_title(WAITING, plain) == "Practice network"
    assert place_title(DeskState(), plain) == "No network joined"


def test_titles_that_begin_with_a_shout_stay() -> None:
    assert lowered("The disk is full") == "the disk is full"
    assert lowered("NVIDIA is gone") == "NVIDIA is gone"


def test_while_a_network_is_joined_it_has_no_name_yet() -> None:
    view = present_status(DeskState(mode=Mode.STARTING), 0.0, plain)
    assert view.sentence == "Starting: the network is being joined."


def test_idle_on_a_listed_place_says_where() -> None:
    view = present_status(WAITING, NOW, plain, market=LISTED)
    assert view.sentence == "Waiting: other computers have the Qwen3 4B jobs."
    assert view.next_event == "The proxy lists this computer, place 2 of 3 by price."


def test_a_list_without_us_is_told_before_anything_else() -> None:
    view = present_status(WAITING, NOW, plain, market=ABSENT)
    assert view.sentence == "Ready, but the proxy does not list this computer."


def test_while_jobs_run_the_list_is_no_news() -> None:
    busy = replace(WAITING, jobs=replace(WAITING.jobs, running=2))
    assert "2 jobs running" in present_status(busy, NOW, plain, market=ABSENT).sentence
