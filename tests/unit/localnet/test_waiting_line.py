from app.localnet.client_query import ReplyForm, read_client_query
from app.localnet.peers import RunningQuery
from app.localnet.waiting_line import WaitingLimits, WaitingLine
from tests.unit.localnet.parts import HTTP_REQUEST, client, run_query


def waiting(number: int, model: str = "tiny") -> RunningQuery:
    query = read_client_query(run_query(number, model=model))
    form = ReplyForm(query, has_times=True)
    return RunningQuery(bytes([number]) * 32, query, form, client(), 0, 0.0, 0.0)


def test_first_come_first_served_by_model() -> None:
    line = WaitingLine(WaitingLimits())
    queries = [waiting(1), waiting(2, "other"), waiting(3)]
    for query in queries:
        line.add(query)
    assert list(line.of_model("tiny")) == [queries[0], queries[2]]
    assert list(line.of_model("unknown")) == []
    assert len(line) == 3


def test_queries_may_be_removed_while_going_through_the_line() -> None:
    line = WaitingLine(WaitingLimits())
    for number in (1, 2, 3):
        line.add(waiting(number))
    for query in line.of_model("tiny"):
        line.remove(query)
    assert len(line) == 0


def test_removing_twice_counts_once() -> None:
    line = WaitingLine(WaitingLimits(queries=1))
    query = waiting(1)
    line.add(query)
    line.remove(query)
    line.remove(query)
    assert len(line) == 0
    assert line.has_room(query.query)


def test_line_is_bounded_in_queries_and_bytes() -> None:
    query = waiting(1)
    short = WaitingLine(WaitingLimits(queries=1))
    short.add(query)
    assert not short.has_room(waiting(2).query)
    narrow = WaitingLine(WaitingLimits(total_bytes=len(HTTP_REQUEST) * 2 - 1))
    assert narrow.has_room(query.query)
    narrow.add(query)
    assert not narrow.has_room(waiting(2).query)
    assert not WaitingLine(WaitingLimits(queries=0)).has_room(query.query)
