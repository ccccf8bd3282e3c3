import pytest

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
