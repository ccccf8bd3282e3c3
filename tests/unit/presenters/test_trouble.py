import pytest

from app.domain.pause import BadEnd
from app.presenters.parts import Rank
from app.presenters.trouble import present_trouble
from app.presenters.words import plain
from app.services.desk_state import Trouble, TroubleAction, TroubleKind

FULL = Trouble(
    TroubleKind.DISK_FULL, "The disk is nearly full", "3 MiB are free.", hint="Make room."
)


def test_without_a_trouble_there_is_no_banner() -> None:
    assert present_trouble(None, plain) is None


def test_what_stops_nothing_is_a_caution_that_can_be_closed() -> None:
    banner = present_trouble(FULL, plain)
    assert banner is not None
    assert (banner.rank, banner.can_close) == (Rank.CAUTION, True)
    assert banner.clause == "The disk is nearly full."
    assert banner.sentence == "3 MiB are free. Make room."
    assert banner.action_text == ""


@pytest.mark.parametrize(
    ("action", "text"),
    [
        (TroubleAction.RETRY, "Try again"),
        (TroubleAction.RESUME, "Resume"),
        (TroubleAction.CHOOSE_NETWORK, "Choose a network"),
        (TroubleAction.OPEN_SETTINGS, "Open the settings"),
        (TroubleAction.OPEN_DATA_FOLDER, "Open the folder"),
        (TroubleAction.CHOOSE_MODEL, "Open the models"),
        (TroubleAction.UNLOCK_KEYRING, "Open the wallet"),
        (TroubleAction.SUPPORT_BUNDLE, "See the report"),
    ],
)
def test_what_blocks_is_a_problem_with_a_way_out(action: TroubleAction, text: str) -> None:
    trouble = Trouble(TroubleKind.OTHER, "No.", "It failed.", action=action, blocks=True)
    banner = present_trouble(trouble, plain)
    assert banner is not None
    assert (banner.rank, banner.can_close) == (Rank.PROBLEM, False)
    assert (banner.action, banner.action_text) == (action, text)


def test_words_from_elsewhere_are_harmless() -> None:
    trouble = Trouble(TroubleKind.OTHER, "A\x1b[31m", "b\u202e" * 300)
    banner = present_trouble(trouble, plain)
    assert banner is not None
    assert "\x1b" not in banner.clause
    assert len(banner.sentence) <= 240


def noticed(kind: TroubleKind, what: str) -> str:
    banner = present_trouble(Trouble(kind, "English title", "English.", what=what), plain)
    assert banner is not None
    return f"{banner.clause} {banner.sentence}"


@pytest.mark.parametrize(
    ("kind", "what", "said"),
    [
        (TroubleKind.CRASHED, BadEnd.COMPUTER, "restarted or lost power"),
        (TroubleKind.CRASHED, BadEnd.PROGRAM, "The program was ended or failed"),
        (TroubleKind.CRASHED, BadEnd.UNKNOWN, "is damaged"),
        (TroubleKind.GPU_LOST, "RTX\x1b 4090", "RTX 4090 is gone"),
        (TroubleKind.DISK_FULL, str(50 << 20), "Only 52 MB are free"),
        (TroubleKind.CLOCK, "-7200.0", "put back by 2 h"),
        (TroubleKind.CLOCK, "60.0", "put forward by 1 min"),
    ],
)
def test_what_this_program_noticed_is_said_in_its_own_words(
    kind: TroubleKind, what: str, said: str
) -> None:
    text = noticed(kind, what)
    assert said in text
    assert "English" not in text


def test_without_its_value_a_notice_keeps_its_sentence() -> None:
    for kind in (TroubleKind.GPU_LOST, TroubleKind.DISK_FULL, TroubleKind.CLOCK):
        assert noticed(kind, "") == "English title. English."


def test_every_way_out_has_words() -> None:
    for action in set(TroubleAction) - {TroubleAction.NONE}:
        banner = present_trouble(Trouble(TroubleKind.OTHER, "A", "B.", action=action), plain)
        assert banner is not None
        assert banner.action_text
