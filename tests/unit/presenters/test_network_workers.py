from dataclasses import replace

import pytest

from app.domain.market import Market, SeenModel, SeenWorker
from app.presenters.network_workers import (
    MOST_WORKERS,
    WorkersView,
    present_model_workers,
    present_workers,
)
from app.presenters.parts import TableView, Tone
from app.presenters.words import plain
from app.services.desk_state import DeskState, Mode
from tests.unit.presenters.desk_states import WAITING
from tests.unit.presenters.test_market import ABSENT, LISTED, MODEL, OURS, market


def show(seen: Market | None, state: DeskState = WAITING) -> WorkersView:
    return present_workers(seen, state, 110.0, plain)


def texts(table: TableView | None, row: int = 0) -> list[str]:
    assert table is not None
    return [cell.text for cell in table.rows[row].cells]


def test_a_model_shows_workers_demand_prices_and_our_place() -> None:
    name, workers, busy, load, price, ours = texts(show(LISTED).table)
    assert (name, workers, busy) == (MODEL, "3", "4 of 16")
    assert load == "1.33"
    assert price == "0.0171 \u2013 0.0228"
    assert ours == "2 of 3"


def test_what_we_serve_comes_first_and_is_marked() -> None:
    seen = market(SeenModel("another", (OURS,)), SeenModel(MODEL, (OURS,)), SeenModel("empty"))
    table = show(seen).table
    assert texts(table)[0] == MODEL
    assert table is not None
    assert table.rows[0].cells[0].is_bold
    assert texts(table, 1)[5] == "\u2013"
    assert texts(table, 2)[1:5] == ["0", "\u2013", "\u2013", "\u2013"]


def test_one_price_is_written_once() -> None:
    assert texts(show(market(SeenModel(MODEL, (OURS,)))).table)[4] == "0.019"


@pytest.mark.parametrize(("workers", "text"), [((OURS,), "the only one"), ((), "not listed")])
def test_our_place_is_said_shortly(workers: tuple[SeenWorker, ...], text: str) -> None:
    assert texts(show(market(SeenModel(MODEL, workers))).table)[5] == text


def test_a_pause_is_no_place() -> None:
    assert texts(show(LISTED, replace(WAITING, mode=Mode.PAUSED)).table)[5] == "takes no jobs"


def test_the_sentence_says_what_the_lists_prove() -> None:
    assert "own list has this computer, place 2 of 3" in show(LISTED).sentence
    absent = show(ABSENT)
    assert "lack this computer" in absent.sentence
    assert absent.tone is Tone.CAUTION
    assert show(LISTED).age.startswith("watched since")
    assert "checked" in show(LISTED).age


def test_a_trouble_is_told_beside_what_was_seen() -> None:
    failed = show(LISTED.failed("Silent", "No\x1b answer."))
    assert failed.table is not None
    assert failed.sentence == "Silent. No answer."
    assert failed.tone is Tone.CAUTION


@pytest.mark.parametrize("seen", [None, Market()])
def test_before_the_first_look_it_says_what_will_come(seen: Market | None) -> None:
    empty = show(seen).empty
    assert empty is not None
    assert empty.title.startswith("Asking")


def test_where_nobody_may_look_the_reason_stands_there() -> None:
    empty = show(Market().failed("Only clients")).empty
    assert empty is not None
    assert empty.sentence == "Only clients."


def test_few_jobs_are_not_none() -> None:
    crowd = (SeenWorker(1000, 1, 1), *[OURS] * 999)
    assert texts(show(market(SeenModel(MODEL, crowd))).table)[3].startswith("<")


def test_the_sheet_lists_the_workers_of_a_model_and_marks_our_price() -> None:
    view = present_model_workers(LISTED, MODEL, WAITING, plain)
    assert [row.cells[3].text for row in view.table.rows] == ["", "your price", ""]
    assert texts(view.table)[1:3] == ["4", "4"]
    other = present_model_workers(market(SeenModel("x", (OURS,))), "x", WAITING, plain)
    assert texts(other.table)[3] == ""


def test_the_sheet_has_an_end() -> None:
    crowd = market(SeenModel(MODEL, (OURS,) * (MOST_WORKERS + 5)))
    assert len(present_model_workers(crowd, MODEL, WAITING, plain).table.rows) == MOST_WORKERS
