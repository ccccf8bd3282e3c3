"""The worker contract, with a proxy contract that has the client's money."""

from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.ton import cocoon_messages as messages
from app.ton.cells import Cell, CellBuilder
from app.ton.cocoon_notices import OwnerPayment, PayoutParts, WorkerReport
from app.ton.cocoon_ops import ContractState, ExitCode, Op
from tests.integration.contracts.network import (
    OTHER_KEY,
    PRICE,
    PROXY_KEY,
    QUERY,
    RELAYER,
    STRANGER,
    WORKER_FEE,
    WORKER_OWNER,
    Network,
    exit_codes,
    notices,
    paid,
)
from tests.integration.contracts.world import COIN, NOW, Step

TOKENS = 100_000_000
EARNED = TOKENS * WORKER_FEE


def worker_state(network: Network) -> tuple[object, object]:
    *_, state, tokens = network.world.call(network.worker, "get_cocoon_worker_data")
    return state, tokens


def assert_refused(network: Network, steps: list[Step], code: int) -> None:
    assert steps[0].exit_code == code
    assert worker_state(network) == (ContractState.NORMAL, 0)
    assert network.world.balance(WORKER_OWNER) == 0


def test_a_signed_payment_is_paid_to_the_owner(funded: Network) -> None:
    steps = funded.relay(funded.payout(TOKENS))
    assert exit_codes(steps)[:2] == [0, 0]
    ((to, report, value),) = notices(steps[0])
    assert to == funded.proxy
    parts = PayoutParts(NanoTon(EARNED), NanoTon(TOKENS * (PRICE - WORKER_FEE)), RELAYER)
    assert report == WorkerReport(QUERY, WORKER_OWNER, ContractState.NORMAL, TOKENS, parts)
    assert value > 0.49 * COIN
    assert (WORKER_OWNER, OwnerPayment(QUERY), EARNED) in notices(steps[1])
    assert funded.world.balance(WORKER_OWNER) == EARNED
    assert worker_state(funded) == (ContractState.NORMAL, TOKENS)


def test_fees_stay_small_and_the_rest_comes_back(funded: Network) -> None:
    before = funded.world.balance(funded.proxy)
    steps = funded.relay(funded.payout(TOKENS))
    assert paid(steps, RELAYER, Op.EXCESSES) > 0.485 * COIN
    assert funded.world.balance(funded.proxy) == before - EARNED


def test_later_payments_pay_the_difference_only(funded: Network) -> None:
    funded.relay(funded.payout(TOKENS))
    steps = funded.relay(funded.payout(TOKENS + 10_000_000, query_id=QUERY + 1))
    assert paid(steps, WORKER_OWNER, Op.OWNER_PAYMENT) == 10_000_000 * WORKER_FEE


def test_a_contract_deployed_by_the_payment_itself_works(funded: Network) -> None:
    owner = STRANGER
    body = funded.payout(TOKENS, owner=owner)
    worker = funded.worker_of(owner)
    steps = funded.world.send(RELAYER, worker, COIN // 2, body, state=funded.worker_state(owner))
    assert paid(steps, owner, Op.OWNER_PAYMENT) == EARNED
    assert funded.world.balance(worker) == 11 * COIN // 100


def test_what_was_there_stays_there(funded: Network) -> None:
    before = funded.world.balance(funded.worker)
    funded.relay(funded.payout(TOKENS))
    assert funded.world.balance(funded.worker) == before


@pytest.mark.parametrize("tokens", [TOKENS, TOKENS - 1, 0])
def test_a_replayed_or_older_payment_is_refused(funded: Network, tokens: int) -> None:
    funded.relay(funded.payout(TOKENS))
    steps = funded.relay(funded.payout(tokens))
    assert steps[0].exit_code == ExitCode.OLD_MESSAGE
    assert funded.world.balance(WORKER_OWNER) == EARNED


def test_a_payment_signed_by_another_key_is_refused(funded: Network) -> None:
    assert_refused(
        funded, funded.relay(funded.payout(TOKENS, key=OTHER_KEY)), ExitCode.BAD_SIGNATURE
    )


def test_a_changed_payload_is_refused(funded: Network) -> None:
    honest = funded.payout(TOKENS).reader()
    op, query, to, signature = honest.uint(32), honest.uint(64), honest.address(), honest.raw(64)
    body = CellBuilder().uint(op, 32).uint(query, 64).address(to).raw(signature)
    more = funded.payout(2 * TOKENS).reader().ref()
    assert_refused(funded, funded.relay(body.ref(more).cell()), ExitCode.BAD_SIGNATURE)


def test_the_address_for_excesses_may_be_changed(funded: Network) -> None:
    body = messages.payout_request(funded.payout(TOKENS), STRANGER)
    steps = funded.relay(body)
    assert paid(steps, STRANGER, Op.EXCESSES) > 0.48 * COIN


def signature_of(payload: Cell) -> bytes:
    return PROXY_KEY.sign(payload.digest.hash)


def envelope(op: int, query_id: int, payload: Cell) -> Cell:
    """Outer fields chosen freely around a payload signed by the proxy."""
    body = CellBuilder().uint(op, 32).uint(query_id, 64).address(RELAYER)
    return body.raw(signature_of(payload)).ref(payload).cell()


def test_envelope_and_payload_must_agree(funded: Network) -> None:
    payload = funded.payout(TOKENS).reader().ref()
    for op, query_id in ((Op.PAYOUT, QUERY + 1), (Op.LAST_PAYOUT, QUERY)):
        steps = funded.relay(envelope(op, query_id, payload))
        assert_refused(funded, steps, ExitCode.SIGNED_MESSAGE_FORMAT)


@pytest.mark.parametrize("extra_bits", [-1, 1])
def test_a_signed_payload_of_another_length_is_refused(funded: Network, extra_bits: int) -> None:
    payload = CellBuilder().uint(Op.PAYOUT, 32).uint(QUERY, 64).uint(TOKENS, 64)
    payload.uint(0b100, 3).uint(0, 8).uint(0, 256 + extra_bits)
    steps = funded.relay(envelope(Op.PAYOUT, QUERY, payload.cell()))
    assert_refused(funded, steps, ExitCode.SIGNED_MESSAGE_FORMAT)


def test_a_payment_for_another_worker_is_refused(funded: Network) -> None:
    body = funded.payout(TOKENS, contract=funded.worker_of(STRANGER))
    assert_refused(funded, funded.relay(body), ExitCode.EXPECTED_MY_ADDRESS)


@pytest.mark.parametrize("value", [COIN // 10, COIN // 20])
def test_too_little_value_is_refused(funded: Network, value: int) -> None:
    steps = funded.relay(funded.payout(TOKENS), value)
    assert_refused(funded, steps, ExitCode.LOW_MESSAGE_VALUE)


def test_the_least_value_is_enough(funded: Network) -> None:
    steps = funded.relay(funded.payout(TOKENS), COIN // 10 + 1)
    assert paid(steps, WORKER_OWNER, Op.OWNER_PAYMENT) == EARNED


def test_a_poor_contract_does_not_start_what_it_cannot_pay(funded: Network) -> None:
    body = funded.payout(TOKENS, owner=STRANGER)
    worker = funded.worker_of(STRANGER)
    state = funded.worker_state(STRANGER)
    steps = funded.world.send(RELAYER, worker, COIN // 10 + 1, body, state=state)
    assert steps[0].exit_code == ExitCode.LOW_CONTRACT_BALANCE


def test_excesses_to_a_place_that_does_not_exist_lose_nothing(funded: Network) -> None:
    """A relayer could otherwise make the proxy contract fail after the count has advanced."""
    payload = funded.payout(TOKENS).reader().ref()
    for workchain in (0xFF, 5):
        body = CellBuilder().uint(Op.PAYOUT, 32).uint(QUERY, 64)
        body.uint(0b100, 3).uint(workchain, 8).raw(bytes(32)).raw(signature_of(payload))
        steps = funded.relay(body.ref(payload).cell())
        assert_refused(funded, steps, ExitCode.MESSAGE_FORMAT)


def test_the_last_payout_closes(funded: Network) -> None:
    funded.relay(funded.payout(TOKENS))
    steps = funded.relay(funded.payout(2 * TOKENS, op=Op.LAST_PAYOUT, query_id=9), COIN)
    assert paid(steps, WORKER_OWNER, Op.OWNER_PAYMENT) == EARNED
    assert worker_state(funded) == (ContractState.CLOSED, 2 * TOKENS)
    assert funded.world.balance(funded.worker) == COIN // 100
    assert paid(steps, RELAYER, Op.EXCESSES) > 1.27 * COIN
    for op in (Op.PAYOUT, Op.LAST_PAYOUT):
        again = funded.relay(funded.payout(3 * TOKENS, op=op))
        assert again[0].exit_code == ExitCode.CLOSED


def test_the_last_payout_may_bring_nothing_new_but_not_less(funded: Network) -> None:
    funded.relay(funded.payout(TOKENS))
    less = funded.relay(funded.payout(TOKENS - 1, op=Op.LAST_PAYOUT))
    assert less[0].exit_code == ExitCode.OLD_MESSAGE
    same = funded.relay(funded.payout(TOKENS, op=Op.LAST_PAYOUT))
    assert exit_codes(same)[:2] == [0, 0]
    assert funded.world.balance(WORKER_OWNER) == EARNED


def test_the_owner_asks_for_a_report(funded: Network) -> None:
    funded.relay(funded.payout(TOKENS))
    body = messages.report_worker(QUERY, STRANGER)
    steps = funded.world.send(WORKER_OWNER, funded.worker, COIN // 5, body)
    report = WorkerReport(QUERY, WORKER_OWNER, ContractState.NORMAL, TOKENS, None)
    assert notices(steps[0])[0] == (funded.proxy, report, 1)
    assert paid(steps, STRANGER, Op.EXCESSES) > 0.19 * COIN


def test_a_report_is_for_the_owner_and_has_its_price(funded: Network) -> None:
    body = messages.report_worker(QUERY, STRANGER)
    other = funded.world.send(STRANGER, funded.worker, COIN // 5, body)
    assert other[0].exit_code == ExitCode.EXPECTED_MESSAGE_FROM_OWNER
    cheap = funded.world.send(WORKER_OWNER, funded.worker, COIN // 10, body)
    assert cheap[0].exit_code == ExitCode.LOW_MESSAGE_VALUE


def test_other_messages(network: Network) -> None:
    empty = CellBuilder().cell()
    note = messages.state_commit(1, 2, bytes(32))
    for body in (empty, note):
        assert network.relay(body)[0].exit_code == 0
    unknown = CellBuilder().uint(0x12345678, 32).uint(0, 64).cell()
    assert network.relay(unknown)[0].exit_code == ExitCode.UNKNOWN_OP
    text = CellBuilder().uint(0, 32).raw(b"w").cell()
    assert network.relay(text)[0].exit_code == ExitCode.UNKNOWN_TEXT_OP
    for body in (CellBuilder().uint(1, 31).cell(), CellBuilder().uint(Op.PAYOUT, 32).cell()):
        assert network.relay(body)[0].exit_code == ExitCode.MESSAGE_FORMAT


def test_damaged_data_is_named(network: Network) -> None:
    world = network.world
    for data in (CellBuilder().uint(1, 7).cell(), CellBuilder().cell()):
        worker = world.place(network.code("worker"), data, COIN)
        steps = world.send(RELAYER, worker, COIN, network.payout(1))
        assert steps[0].exit_code == ExitCode.STORED_DATA_DAMAGED


def test_a_proxy_contract_that_is_not_there_costs_no_claim(network: Network) -> None:
    del network.world.cells[network.proxy]
    payment = network.payout(TOKENS)
    steps = network.relay(payment)
    assert [step.account for step in steps[:3]] == [network.worker, network.proxy, network.worker]
    assert worker_state(network) == (ContractState.NORMAL, 0)
    assert paid(steps, WORKER_OWNER, Op.EXCESSES) > 0.48 * COIN
    network.deploy_proxy(10 * COIN)
    again = network.relay(payment)
    assert paid(again, WORKER_OWNER, Op.OWNER_PAYMENT) == EARNED


def test_a_last_payout_that_bounces_reopens_the_contract(network: Network) -> None:
    network.relay(network.payout(TOKENS))
    del network.world.cells[network.proxy]
    network.relay(network.payout(3 * TOKENS, op=Op.LAST_PAYOUT, query_id=4))
    assert worker_state(network) == (ContractState.NORMAL, TOKENS)


def test_only_the_proxy_contracts_bounce_counts_and_only_once(network: Network) -> None:
    network.relay(network.payout(TOKENS))
    body = CellBuilder().uint(0xFFFFFFFF, 32).uint(Op.WORKER_REPORT, 32).uint(QUERY, 64).cell()
    other = CellBuilder().uint(0xFFFFFFFF, 32).uint(Op.WORKER_REPORT, 32).uint(1, 64).cell()
    short = CellBuilder().uint(0xFFFFFFFF, 32).cell()
    for source, content in ((STRANGER, body), (network.proxy, other), (network.proxy, short)):
        assert network.world.bounce(source, network.worker, content)[0].exit_code == 0
        assert worker_state(network) == (ContractState.NORMAL, TOKENS)
    for _ in range(2):
        assert network.world.bounce(network.proxy, network.worker, body)[0].exit_code == 0
        assert worker_state(network) == (ContractState.NORMAL, 0)


def test_payouts_that_are_under_way_together_are_all_taken_back(network: Network) -> None:
    del network.world.cells[network.proxy]
    payments = [network.payout(number * TOKENS, query_id=number) for number in (1, 2, 3)]
    world = network.world
    asked = [
        world.run(world.internal(RELAYER, network.worker, COIN, payment, bounce=True))
        for payment in payments
    ]
    assert worker_state(network) == (ContractState.NORMAL, 3 * TOKENS)
    for step in asked:
        for message in step.sent:
            world.deliver(message)
    assert worker_state(network) == (ContractState.NORMAL, 0)
    network.deploy_proxy(10 * COIN)
    steps = network.relay(payments[2])
    assert paid(steps, WORKER_OWNER, Op.OWNER_PAYMENT) == 3 * EARNED
    assert world.data(network.worker).ref_count == 2


def test_payouts_are_remembered_for_minutes_only(funded: Network) -> None:
    """The contract does not grow with its payouts."""
    sizes = []
    for number in range(1, 5):
        funded.relay(funded.payout(number * 1_000_000, query_id=number))
        sizes.append(funded.world.data(funded.worker).cell_count)
        funded.world.now += 601
    assert len(set(sizes)) == 1
    funded.world.now -= 601
    funded.relay(funded.payout(9_000_000, query_id=9))
    assert funded.world.data(funded.worker).cell_count > sizes[0]


def test_prices_of_an_older_structure(network: Network) -> None:
    old = Network(network.world, replace(network.params, struct_version=0))
    old.deploy_proxy(10 * COIN)
    old.deploy_worker()
    steps = old.relay(old.payout(TOKENS))
    assert paid(steps, WORKER_OWNER, Op.OWNER_PAYMENT) == EARNED
    assert steps[0].transaction.at_utc == NOW
