from dataclasses import replace

import pytest

from app.localnet.switchboard import MAX_CLIENT_QUERIES
from app.protocol.errors import ProtocolError
from app.protocol.messages import (
    ClientQueryAnswer,
    ClientQueryAnswerError,
    ClientQueryAnswerErrorEx,
    ClientQueryAnswerEx,
    ClientQueryAnswerPartError,
    ClientQueryAnswerPartEx,
    ProxyClientRequestPayment,
    ProxyQueryAnswerErrorEx,
    ProxyQueryAnswerEx,
    ProxyQueryAnswerPartEx,
    ProxyRunQuery,
    ProxyRunQueryEx,
    ProxySignedPayment,
    ProxyWorkerRequestPayment,
)
from tests.unit.localnet.parts import (
    HTTP_REQUEST,
    FakeAccounts,
    answer_part,
    final_info,
    first_answer,
    old_run_query,
    posted,
    run_query,
    submit,
    worker,
)
from tests.unit.localnet.switchboard_scene import Scene, given


def test_query_goes_to_the_worker_with_less_time() -> None:
    scene = Scene()
    one = scene.add(worker(coefficient=1500))
    scene.ask(enable_debug=True)
    (message,) = posted(one)
    assert isinstance(message, ProxyRunQueryEx)
    assert (message.query, message.coefficient, message.timeout) == (HTTP_REQUEST, 1500, 95.0)
    assert message.signed_payment == ProxySignedPayment(b"signed")
    assert (message.flags, message.enable_debug) == (1, True)
    assert message.request_id != bytes([1]) * 32
    assert one.running == 1
    assert posted(scene.client) == []


def test_version_0_has_a_form_of_its_own() -> None:
    scene = Scene()
    one = scene.add(worker(version=0))
    scene.ask()
    assert isinstance(posted(one)[0], ProxyRunQuery)


def test_pieces_are_forwarded_at_once_and_paid_at_the_end() -> None:
    scene = Scene()
    one = scene.add(worker())
    scene.ask()
    (request_id,) = given(one)
    scene.time.pass_seconds(1.0)
    scene.says(one, first_answer(request_id))
    (first,) = posted(scene.client)
    assert isinstance(first, ClientQueryAnswerEx)
    assert first.request_id == bytes([1]) * 32
    assert b"X-Cocoon-Proxy-Start" in first.answer
    assert b"1795358091.250000" in first.answer
    assert b"1795358092.250000" in first.answer
    scene.says(one, answer_part(request_id, b"part"))
    assert posted(scene.client) == [ClientQueryAnswerPartEx(bytes([1]) * 32, b"part", 0)]
    scene.says(one, answer_part(request_id, b"last", 134))
    last, client_payment = posted(scene.client)
    assert isinstance(last, ClientQueryAnswerPartEx)
    assert last.answer == b"last"
    assert last.final_info is not None
    assert last.final_info.tokens_used.total_tokens_used == 134
    assert isinstance(client_payment, ProxyClientRequestPayment)
    assert (client_payment.request_tokens, client_payment.max_tokens) == (134, 134)
    (worker_payment,) = posted(one)
    assert isinstance(worker_payment, ProxyWorkerRequestPayment)
    assert (worker_payment.request_id, worker_payment.request_tokens) == (request_id, 134)
    assert worker_payment.request_client_owner == scene.client.account.owner.to_text()
    assert (one.running, one.jobs_done, scene.client.budget.reserved) == (0, 1, 0)
    assert (one.account.max_tokens, scene.client.account.max_tokens) == (134, 134)
    assert (scene.board.tally.answered, scene.board.tally.tokens) == (1, 134)


def test_answer_in_one_piece() -> None:
    scene = Scene()
    one = scene.add(worker())
    scene.ask()
    scene.says(one, first_answer(given(one)[0], 5))
    whole, _ = posted(scene.client)
    assert isinstance(whole, ClientQueryAnswerEx)
    assert whole.flags == 1
    assert scene.client.account.max_tokens == 5


def test_old_query_gets_old_answers() -> None:
    scene = Scene()
    one = scene.add(worker())
    submit(scene.board, scene.client, old_run_query())
    scene.says(one, first_answer(given(one)[0]))
    assert isinstance(posted(scene.client)[0], ClientQueryAnswer)


def test_payment_waits_until_it_may_be_told() -> None:
    scene = Scene()
    accounts = scene.board._accounts
    assert isinstance(accounts, FakeAccounts)
    accounts.hold = True
    one = scene.add(worker())
    scene.ask()
    scene.answers(one, given(one)[0])
    assert posted(one) == []
    assert len(posted(scene.client)) == 2
    accounts.held[0]()
    assert isinstance(posted(one)[0], ProxyWorkerRequestPayment)
    assert isinstance(posted(scene.client)[0], ProxyClientRequestPayment)


def test_part_before_the_first_answer_fails_the_query() -> None:
    scene = Scene()
    one = scene.add(worker())
    scene.ask()
    scene.says(one, answer_part(given(one)[0], b"x"))
    failure = posted(scene.client)[0]
    assert isinstance(failure, ClientQueryAnswerError)
    assert (failure.error_code, failure.error) == (621, "out of order answer parts")
    assert (one.running, scene.client.budget.reserved, one.account.max_tokens) == (0, 0, 0)


def test_second_first_answer_fails_the_query() -> None:
    scene = Scene()
    one = scene.add(worker())
    scene.ask()
    (request_id,) = given(one)
    scene.says(one, first_answer(request_id))
    scene.says(one, first_answer(request_id))
    assert isinstance(posted(scene.client)[1], ClientQueryAnswerPartError)


def test_malformed_first_answer_ends_the_workers_connection() -> None:
    scene = Scene()
    one = scene.add(worker())
    scene.ask()
    (request_id,) = given(one)
    with pytest.raises(ProtocolError):
        scene.says(one, ProxyQueryAnswerEx(request_id, b"nonsense", 0))
    failure = posted(scene.client)[0]
    assert isinstance(failure, ClientQueryAnswerError)
    assert failure.error.startswith("malformed answer: ")
    assert one.running == 0


def test_too_large_part_ends_the_workers_connection() -> None:
    scene = Scene()
    one = scene.add(worker())
    scene.ask()
    (request_id,) = given(one)
    scene.says(one, first_answer(request_id))
    with pytest.raises(ProtocolError, match="too large"):
        scene.says(one, answer_part(request_id, bytes(2**24 - 1000)))
    assert isinstance(posted(scene.client)[-2], ClientQueryAnswerPartError)


def test_worker_error_costs_nothing() -> None:
    scene = Scene()
    one = scene.add(worker())
    scene.ask()
    (request_id,) = given(one)
    message = ProxyQueryAnswerErrorEx(request_id, 602, "no", 1, final_info(500))
    scene.says(one, message)
    failure, payment = posted(scene.client)
    assert isinstance(failure, ClientQueryAnswerErrorEx)
    assert isinstance(payment, ProxyClientRequestPayment)
    assert payment.request_tokens == 0
    assert (one.account.max_tokens, one.jobs_failed, scene.board.tally.failed) == (0, 1, 1)


def test_missing_final_info_is_counted_and_costs_nothing() -> None:
    scene = Scene()
    one = scene.add(worker())
    scene.ask()
    (request_id,) = given(one)
    scene.says(one, first_answer(request_id))
    scene.says(one, ProxyQueryAnswerPartEx(request_id, b"", 1, final_info(-5)))
    assert (scene.board.tally.unsound_reports, one.account.max_tokens) == (1, 0)


def test_answers_to_unknown_queries_are_ignored() -> None:
    scene = Scene()
    one, other = scene.add(worker()), scene.add(worker())
    scene.ask()
    (request_id,) = given(one)
    scene.says(one, first_answer(bytes(32)))
    scene.says(other, first_answer(request_id))
    assert scene.board.tally.late_answers == 2
    assert posted(scene.client) == []


@pytest.mark.parametrize(
    ("changes", "code", "text"),
    [
        ({"max_tokens": 5 * 10**8 + 1}, 602, "client balance is too low: "),
        ({"max_tokens": 2 * 10**8}, 651, "balance is too low"),
        ({"min_config_version": 4}, 602, "active config version is too low"),
        ({"model": "nobody"}, 621, "unknown model nobody"),
        ({"max_coefficient": 999}, 651, "can run this query with coefficient=1000"),
    ],
)
def test_refusals_reserve_nothing(changes: dict[str, object], code: int, text: str) -> None:
    scene = Scene()
    scene.add(worker())
    found = scene.refusal(1, **changes)
    assert found[0] == code
    assert found[1].startswith(text)
    assert (scene.client.budget.reserved, scene.client.queries) == (0, {})


def test_model_whose_workers_left_or_pause() -> None:
    scene = Scene()
    one = scene.add(worker())
    one.is_disabled = True
    assert scene.refusal() == (651, "no ready workers for model tiny")
    scene.board.worker_gone(one)
    assert scene.refusal() == (651, "no workers for model tiny")


def test_request_id_must_be_new() -> None:
    scene = Scene()
    scene.add(worker())
    scene.ask()
    assert scene.refusal() == (621, "duplicate request id")


def test_queries_of_a_connection_are_bounded() -> None:
    scene = Scene()
    scene.add(worker(limit=1))
    for number in range(MAX_CLIENT_QUERIES):
        message = replace(run_query(max_tokens=0), request_id=number.to_bytes(32))
        submit(scene.board, scene.client, message)
    assert scene.refusal(number=255)[1] == "too many queries on this connection"


def test_overdrawn_client_is_refused() -> None:
    scene = Scene()
    scene.add(worker())
    scene.client.account.add(5 * 10**8)
    assert scene.refusal()[0] == 602
