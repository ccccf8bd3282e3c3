from dataclasses import replace

import pytest

from app.domain.market import Market, Place, SeenModel, SeenProxy, SeenWorker
from app.presenters.market import (
    checked,
    is_listed,
    is_unlisted,
    listed_words,
    place_sentence,
    place_short,
    place_words,
    wanted_more,
)
from app.presenters.words import plain
from app.services.desk_state import Mode
from tests.unit.presenters.desk_states import WAITING

MODEL = "Qwen3 4B"
OURS, CHEAP, DEAR = SeenWorker(1000, 0, 8), SeenWorker(900, 4, 4), SeenWorker(1200, 0, 4)


def market(*models: SeenModel, looks: int = 2, is_open: bool = True) -> Market:
    made = Market()
    for look in range(looks):
        made = made.looked((SeenProxy("1.2.3.4:5", models, 0.01),), 100.0 + look, is_open=is_open)
    return made


LISTED = market(SeenModel(MODEL, (CHEAP, OURS, DEAR)))
ABSENT = market(SeenModel(MODEL, (CHEAP, DEAR)))


@pytest.mark.parametrize(
    ("place", "words", "short"),
    [
        (Place(1, 1, 1), "the only worker", "1 of 1"),
        (Place(2, 2, 3), "place 2 of 3 by price", "2 of 3"),
        (Place(1, 3, 5), "places 1 to 3 of 5 by price", "1 to 3 of 5"),
    ],
)
def test_a_place_is_written_for_sentences_and_for_tables(
    place: Place, words: str, short: str
) -> None:
    assert place_words(place, plain) == words
    assert place_short(place, plain) == short


def test_who_is_not_in_the_list_is_not_listed() -> None:
    assert place_words(Place(0, 0, 4), plain) == "not listed"


def test_a_list_with_our_price_may_be_ours_and_one_without_it_is_not() -> None:
    assert is_listed(LISTED, WAITING)
    assert not is_unlisted(LISTED, WAITING)
    assert is_unlisted(ABSENT, WAITING)
    assert not is_listed(ABSENT, WAITING)


@pytest.mark.parametrize("looks", [0, 1])
def test_one_look_proves_no_absence(looks: int) -> None:
    assert not is_unlisted(market(SeenModel(MODEL), looks=looks), WAITING)


def test_who_takes_no_jobs_is_neither() -> None:
    for state in (replace(WAITING, mode=Mode.PAUSED), replace(WAITING, mode=Mode.LOOKING)):
        assert not is_listed(LISTED, state)
        assert not is_unlisted(ABSENT, state)
    assert not is_unlisted(market(SeenModel(MODEL), is_open=False), WAITING)
    assert not is_listed(None, WAITING)
    assert not is_unlisted(None, WAITING)


def test_the_sentence_tells_the_place_and_what_is_wanted_more() -> None:
    assert place_sentence(LISTED, WAITING, plain) == (
        "The proxy lists this computer, place 2 of 3 by price."
    )
    busy = market(
        SeenModel(MODEL, (OURS,)), SeenModel("Whisper\x1b[31m", (SeenWorker(1000, 3, 4),))
    )
    assert place_sentence(busy, WAITING, plain).endswith("Whisper [31m is wanted more.")
    assert place_sentence(ABSENT, WAITING, plain) == ""
    assert place_sentence(None, WAITING, plain) == ""


def test_a_little_more_is_not_more() -> None:
    close = market(
        SeenModel("a", (SeenWorker(1, 5, 10),)),
        SeenModel("b", (SeenWorker(1, 5, 10), SeenWorker(1, 4, 10))),
    )
    assert wanted_more(close, "b") == ""
    assert wanted_more(market(SeenModel("a", (OURS,))), "a") == ""


def test_the_age_of_a_list_is_told() -> None:
    assert checked(LISTED, 101.2, plain) == "checked just now"
    assert checked(LISTED, 131.0, plain).startswith("checked 30")


def test_workers_of_one_price_cannot_be_told_apart_and_nobody_claims_it() -> None:
    assert listed_words(Place(2, 2, 3), plain) == "The proxy's own list has this computer"
    assert "3 workers of this computer's price" in listed_words(Place(1, 3, 5), plain)
