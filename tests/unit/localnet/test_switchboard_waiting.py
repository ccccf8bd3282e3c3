import pytest

from app.localnet.account import AccountKind
from app.localnet.waiting_line import WaitingLimits
from app.protocol.messages import (
    ClientQueryAnswerError,
    ClientQueryAnswerPartError,
    ProxyRunQueryEx,
    ProxySignedPayment,
    ProxyWorkerRequestPayment,
)
from tests.unit.localnet.parts import (
    FakeMailbox,
    account,
    answer_part,
    first_answer,
    posted,
    worker,
)
from tests.unit.localnet.switchboard_scene import Scene, given


def test_queries_wait_while_all_workers_are_busy() -> None:
    scene = Scene()
    one = scene.add(worker(limit=1))
    for number in (1, 2, 3):
        scene.ask(number)
    (first,) = given(one)
    assert scene.board.waiting == 2
    scene.time.pass_seconds(40.0)
    scene.answers(one, first)
    messages = posted(one)
    assert isinstance(messages[0], ProxyWorkerRequestPayment)
    assert isinstance(messages[1], ProxyRunQueryEx)
    assert messages[1].timeout == pytest.approx(0.95 * 60.0)
    assert scene.board.waiting == 1


def test_nobody_waits_when_the_line_is_switched_off() -> None:
    scene = Scene(WaitingLimits(queries=0))
    scene.add(worker(limit=1))
    scene.ask(1)
    assert scene.refusal(number=2) == (651, "no ready workers for model tiny")
    scene.add(worker(coefficient=5000))
    assert scene.refusal(number=2) == (651, "can run this query with coefficient=5000")


def test_waiting_ends_with_the_querys_time() -> None:
    scene = Scene()
    scene.add(worker(limit=1))
    scene.ask(1)
    scene.ask(2, timeout=10.0)
    scene.time.pass_seconds(10.0)
    (failure,) = posted(scene.client)
    assert isinstance(failure, ClientQueryAnswerError)
    assert (failure.error_code, failure.error) == (652, "proxy: timeout")
    assert scene.board.waiting == 0


def test_waiting_ends_when_no_worker_is_left() -> None:
    scene = Scene()
    one = scene.add(worker(limit=1))
    scene.ask(1)
    scene.ask(2)
    one.is_disabled = True
    scene.board.worker_changed(one)
    (failure,) = posted(scene.client)
    assert isinstance(failure, ClientQueryAnswerError)
    assert failure.error == "no ready workers for model tiny"
    assert len(scene.client.queries) == 1


def test_new_worker_takes_who_waits() -> None:
    scene = Scene()
    scene.add(worker(limit=1))
    scene.ask(1)
    scene.ask(2)
    other = scene.add(worker())
    assert len(given(other)) == 1


def test_cheaper_price_lets_the_waiting_in() -> None:
    scene = Scene()
    scene.add(worker(limit=1))
    scene.ask(1)
    dear = scene.add(worker(coefficient=9000))
    scene.ask(2)
    assert given(dear) == []
    dear.coefficient = 3000
    scene.board.worker_changed(dear)
    assert len(given(dear)) == 1


def test_congested_worker_gets_nothing() -> None:
    scene = Scene()
    one = scene.add(worker())
    assert isinstance(one.mailbox, FakeMailbox)
    one.mailbox.is_congested = True
    scene.ask()
    assert scene.board.waiting == 1
    one.mailbox.is_congested = False
    scene.board.worker_changed(one)
    assert len(given(one)) == 1


def test_timeout_is_told_and_the_place_is_free() -> None:
    scene = Scene()
    one = scene.add(worker())
    scene.ask()
    (request_id,) = given(one)
    scene.says(one, first_answer(request_id))
    posted(scene.client)
    scene.time.pass_seconds(100.0)
    (failure,) = posted(scene.client)
    assert isinstance(failure, ClientQueryAnswerPartError)
    assert (one.running, scene.client.budget.reserved) == (0, 0)
    scene.says(one, answer_part(request_id, b"late", 10))
    assert (scene.board.tally.late_answers, one.account.max_tokens) == (1, 0)


def test_alarm_is_off_after_the_end() -> None:
    scene = Scene()
    one = scene.add(worker())
    scene.ask()
    scene.answers(one, given(one)[0])
    posted(scene.client)
    scene.time.pass_seconds(100.0)
    assert posted(scene.client) == []


def test_queries_of_a_lost_worker_fail_at_once_and_others_go_elsewhere() -> None:
    scene = Scene()
    one = scene.add(worker(limit=1))
    scene.ask(1)
    scene.ask(2)
    other = worker(limit=1)
    scene.board.worker_gone(one)
    failures = posted(scene.client)
    assert [type(failure) for failure in failures] == [ClientQueryAnswerError] * 2
    assert isinstance(failures[0], ClientQueryAnswerError)
    assert (failures[0].error_code, failures[0].error) == (602, "connection is dead")
    scene.add(other)
    assert given(other) == []
    assert scene.client.queries == {}


def test_client_that_leaves_still_pays_for_what_runs() -> None:
    scene = Scene()
    one = scene.add(worker(limit=1))
    scene.ask(1)
    scene.ask(2)
    scene.board.client_gone(scene.client)
    assert (scene.board.waiting, one.running) == (0, 1)
    scene.answers(one, given(one)[0], 50)
    assert (one.account.max_tokens, scene.client.account.max_tokens) == (50, 50)
    assert (one.running, scene.client.budget.reserved) == (0, 0)


def test_new_payment_is_sent_to_its_owners_connections_only() -> None:
    scene = Scene()
    one, other = scene.add(worker(owner=10)), scene.add(worker(owner=11))
    scene.board.payment_signed(one.account)
    assert posted(one) == [ProxySignedPayment(b"signed")]
    assert posted(other) == []
    scene.board.payment_signed(account(AccountKind.CLIENT, 20))
    assert posted(one) == []


def test_a_closed_board_refuses_what_is_new_and_finishes_what_is_here() -> None:
    scene = Scene()
    one = scene.add(worker(limit=1))
    scene.ask(1)
    scene.ask(2)
    scene.board.close()
    assert scene.refusal(number=3) == (651, "proxy is disabled")
    for number in (1, 2):
        seen = scene.board.emptied.count
        assert not scene.board.is_empty
        (running,) = given(one)
        scene.answers(one, running)
        assert scene.board.emptied.count > seen, number
    assert scene.board.is_empty
    assert scene.board.tally.answered == 2


def test_queries_wait_for_workers_that_are_expected() -> None:
    scene = Scene()
    scene.board.expect(["tiny"])
    scene.ask(1)
    assert (scene.board.waiting, scene.board.offered()) == (1, {"tiny"})
    one = scene.add(worker())
    assert scene.board.offered() == {"tiny"}
    assert len(given(one)) == 1
    scene.board.worker_gone(one)
    assert scene.board.offered() == set()
    assert scene.refusal(number=2) == (651, "no workers for model tiny")


def test_who_is_not_expected_any_more_is_not_waited_for() -> None:
    scene = Scene()
    scene.board.expect(["tiny", "huge"])
    scene.ask(1)
    assert scene.refusal(number=2, model="other") == (621, "unknown model other")
    scene.board.stop_expecting()
    (failure,) = posted(scene.client)
    assert isinstance(failure, ClientQueryAnswerError)
    assert failure.error_code == 651
    assert scene.board.is_empty
    assert scene.refusal(number=2) == (621, "unknown model tiny")
