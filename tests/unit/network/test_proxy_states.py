from app.domain.network import Endpoint
from app.network.proxy_states import LOOKING, NO_PROXIES, ProxyState, StateBoard, StatePlace

ENDPOINT = Endpoint("10.0.0.1", 11001)


class Time:
    def __init__(self) -> None:
        self.now = 5.0

    def __call__(self) -> float:
        return self.now


def test_a_model_without_any_proxy_is_one_state() -> None:
    board = StateBoard()
    for number in range(3):
        board.place("tiny", number).nobody()
    assert board.all() == [ProxyState("tiny", None, NO_PROXIES)]


def test_before_the_first_attempt_nothing_is_claimed() -> None:
    board = StateBoard()
    board.place("tiny", 0)
    assert board.all() == [ProxyState("tiny", None, LOOKING)]


def test_places_that_wait_for_a_proxy_are_not_shown_beside_busy_ones() -> None:
    board = StateBoard()
    board.place("tiny", 0)
    board.place("tiny", 1).connecting(ENDPOINT)
    (state,) = board.all()
    assert state.endpoint == ENDPOINT


def test_every_step_has_a_sentence() -> None:
    board = StateBoard()
    place = board.place("tiny", 0)
    seen = []
    place.connecting(ENDPOINT)
    seen += board.all()
    place.introducing(ENDPOINT)
    seen += board.all()
    place.ready(ENDPOINT)
    seen += board.all()
    place.ended("The proxy closed the connection.", 2.4)
    seen += board.all()
    assert [state.status for state in seen] == [
        "Connecting to the proxy at 10.0.0.1:11001.",
        "Introducing this machine to the proxy at 10.0.0.1:11001.",
        "Connected to the proxy at 10.0.0.1:11001.",
        "The proxy closed the connection. Trying again in 2 s.",
    ]
    assert [state.is_ready for state in seen] == [False, False, True, False]
    assert seen[-1].last_error == "The proxy closed the connection."
    place.nobody()
    assert board.all()[0].status == NO_PROXIES


def test_success_forgets_the_last_error() -> None:
    board = StateBoard()
    place = board.place("tiny", 0)
    place.ended("It failed.", 1)
    place.connecting(ENDPOINT)
    assert board.all()[0].last_error == "It failed."
    place.ready(ENDPOINT)
    assert board.all()[0].last_error is None


def test_the_time_of_being_ready_counts_for_one_session() -> None:
    board, time = StateBoard(), Time()
    board.place("tiny", 0)
    place = StatePlace(board, ("tiny", 0), time)
    assert place.ready_for_s() == 0
    place.ready(ENDPOINT)
    time.now += 7
    assert place.ready_for_s() == 7
    place.connecting(ENDPOINT)
    assert place.ready_for_s() == 0


def test_every_change_is_told() -> None:
    board = StateBoard()
    place = board.place("tiny", 0)
    seen = board.changes.count
    place.connecting(ENDPOINT)
    assert board.changes.count == seen + 1


def test_the_next_try_has_a_time_until_it_begins() -> None:
    board, time = StateBoard(), Time()
    board.place("tiny", 0)
    place = StatePlace(board, ("tiny", 0), time)
    time.now += 5
    place.ended("It failed.", 30)
    assert board.all()[0].next_try_at == time.now + 30
    place.connecting(ENDPOINT)
    assert board.all()[0].next_try_at is None


def test_how_fast_the_proxy_answers_counts_for_one_connection() -> None:
    board = StateBoard()
    place = board.place("tiny", 0)
    place.connecting(ENDPOINT)
    place.ready(ENDPOINT)
    assert board.all()[0].answer_s is None
    place.answered(0.004)
    assert board.all()[0].answer_s == 0.004
    place.ended("It failed.", 30)
    assert board.all()[0].answer_s is None
    place.answered(0.004)
    place.connecting(ENDPOINT)
    assert board.all()[0].answer_s is None
