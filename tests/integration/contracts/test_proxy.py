"""The proxy contract; what it owes is in test_claims."""

from dataclasses import replace

import pytest

from app.domain.money import NanoTon
from app.ton import cocoon_messages as messages
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.cocoon_notices import ClientReport, PayoutParts, WorkerReport
from app.ton.cocoon_ops import ContractState, ExitCode, Op
from tests.integration.contracts.network import (
    CLIENT_OWNER,
    MIN_STAKE,
    OTHER_KEY,
    PARAMS,
    PRICE,
    PROXY_DELAY,
    PROXY_KEY,
    PROXY_OWNER,
    QUERY,
    RELAYER,
    ROOT,
    STRANGER,
    WORKER_FEE,
    WORKER_OWNER,
    Network,
    exit_codes,
    paid,
    proxy_data,
    public_key,
)
from tests.integration.contracts.world import COIN, NOW

HALF = COIN // 2
TOKENS = 100_000_000
PROXY_PART = TOKENS * (PRICE - WORKER_FEE)
STAKE = 2 * COIN
TEXT_CLOSE, TEXT_WITHDRAW = messages.text_command("c"), messages.text_command("w")
START, COMPLETE = Op.PROXY_START_CLOSE_SIGNED, Op.PROXY_COMPLETE_CLOSE_SIGNED


def books(network: Network) -> tuple[object, ...]:
    """State, balance, stake, unlock time."""
    return network.world.call(network.proxy, "get_cocoon_proxy_data")[3:7]


def put_stake(network: Network, amount: int = STAKE) -> None:
    body = messages.increase_proxy_stake(QUERY, NanoTon(amount), RELAYER)
    assert network.to_proxy(body, amount + HALF)[0].exit_code == 0


def test_what_it_says_about_itself(network: Network) -> None:
    assert network.world.call(network.proxy, "get_cocoon_proxy_data") == (
        PROXY_OWNER,
        int.from_bytes(public_key(PROXY_KEY)),
        ROOT,
        *(ContractState.NORMAL, 0, 0, 0),
        *(PRICE, WORKER_FEE, MIN_STAKE, MIN_STAKE, PARAMS.params_version),
    )


def test_a_stake_is_kept_and_the_rest_returned(network: Network) -> None:
    before = network.world.balance(network.proxy)
    body = messages.increase_proxy_stake(QUERY, NanoTon(STAKE), RELAYER)
    steps = network.to_proxy(body, STAKE + HALF)
    assert books(network) == (ContractState.NORMAL, 0, STAKE, 0)
    assert network.world.balance(network.proxy) == before + STAKE
    assert paid(steps, RELAYER, Op.EXCESSES) > 0.49 * COIN


def test_a_stake_must_be_attached(network: Network) -> None:
    body = messages.increase_proxy_stake(QUERY, NanoTon(STAKE), RELAYER)
    steps = network.to_proxy(body, STAKE + COIN // 10)
    assert steps[0].exit_code == ExitCode.LOW_MESSAGE_VALUE
    assert books(network) == (ContractState.NORMAL, 0, 0, 0)


@pytest.mark.parametrize("is_text", [False, True])
def test_the_proxys_earnings_go_to_its_owner(funded: Network, is_text: bool) -> None:
    funded.relay(funded.payout(TOKENS))
    assert books(funded)[1] == PROXY_PART
    body = TEXT_WITHDRAW if is_text else messages.pay_proxy_owner(QUERY, RELAYER)
    steps = funded.to_proxy(body, HALF, PROXY_OWNER if is_text else STRANGER)
    assert paid(steps, PROXY_OWNER, Op.OWNER_PAYMENT) == PROXY_PART
    assert paid(steps, PROXY_OWNER if is_text else RELAYER, Op.EXCESSES) > 0.49 * COIN
    assert books(funded)[1] == 0
    again = funded.to_proxy(body, HALF, PROXY_OWNER)
    assert again[0].exit_code == 0
    assert paid(again, PROXY_OWNER, Op.OWNER_PAYMENT) == 0


def test_withdrawing_leaves_the_stake(network: Network) -> None:
    put_stake(network)
    network.relay(network.payout(TOKENS))  # 1.5 TON: more than there is beside the stake
    steps = network.to_proxy(messages.pay_proxy_owner(QUERY, RELAYER), HALF)
    assert steps[0].exit_code == ExitCode.LOW_CONTRACT_BALANCE
    network.world.send(STRANGER, network.proxy, 3 * COIN)
    steps = network.to_proxy(messages.pay_proxy_owner(QUERY, RELAYER), HALF)
    assert paid(steps, PROXY_OWNER, Op.OWNER_PAYMENT) == PROXY_PART
    assert network.world.balance(network.proxy) > STAKE


@pytest.mark.parametrize("way", ["signed", "owner", "text"])
def test_closing(funded: Network, way: str) -> None:
    put_stake(funded)
    funded.relay(funded.payout(TOKENS))
    orders = {
        "signed": (funded.proxy_command(START), RELAYER),
        "owner": (messages.start_closing_proxy(QUERY, RELAYER), PROXY_OWNER),
        "text": (TEXT_CLOSE, PROXY_OWNER),
    }
    start, source = orders[way]
    complete = funded.proxy_command(COMPLETE)
    assert funded.to_proxy(complete, HALF)[0].exit_code == ExitCode.NOT_UNLOCKED_YET
    assert funded.to_proxy(start, HALF, source)[0].exit_code == 0
    assert books(funded) == (ContractState.CLOSING, PROXY_PART, STAKE, NOW + PROXY_DELAY)
    assert funded.to_proxy(start, HALF, source)[0].exit_code == ExitCode.CLOSED
    funded.world.now += PROXY_DELAY - 1
    assert funded.to_proxy(complete, HALF)[0].exit_code == ExitCode.NOT_UNLOCKED_YET
    funded.world.now += 1
    steps = funded.to_proxy(complete, HALF)
    assert paid(steps, PROXY_OWNER, Op.OWNER_PAYMENT) == PROXY_PART + STAKE
    assert books(funded)[:3] == (ContractState.CLOSED, 0, 0)
    for order in (start, complete):
        assert funded.to_proxy(order, HALF, source)[0].exit_code == ExitCode.CLOSED


def test_while_closing_payouts_go_on_but_no_new_stake(funded: Network) -> None:
    funded.to_proxy(funded.proxy_command(START), HALF)
    last = funded.payout(TOKENS, op=Op.LAST_PAYOUT)
    assert paid(funded.relay(last), WORKER_OWNER, Op.OWNER_PAYMENT) == TOKENS * WORKER_FEE
    stake = messages.increase_proxy_stake(QUERY, NanoTon(COIN), RELAYER)
    assert funded.to_proxy(stake, 2 * COIN)[0].exit_code == ExitCode.CLOSED


def test_a_client_gets_its_money_after_the_proxy_contract_closed(funded: Network) -> None:
    funded.to_proxy(funded.proxy_command(START), HALF)
    funded.world.now += PROXY_DELAY
    funded.to_proxy(funded.proxy_command(COMPLETE), HALF)
    request = messages.request_client_refund(QUERY, CLIENT_OWNER)
    funded.to_client(request, HALF)
    funded.world.now += PARAMS.client_delay_before_close_s
    steps = funded.to_client(request, HALF)
    assert paid(steps, CLIENT_OWNER, Op.OWNER_PAYMENT) == 10 * COIN


def test_signed_commands_are_checked(network: Network) -> None:
    def refused(body: Cell, value: int = HALF) -> int | None:
        return network.to_proxy(body, value)[0].exit_code

    def command(contract: Address, extra: Cell | None = None) -> Cell:
        payload = CellBuilder().uint(START, 32).uint(QUERY, 64).address(contract)
        cell = payload.append(extra).cell() if extra else payload.cell()
        body = CellBuilder().uint(START, 32).uint(QUERY, 64).address(RELAYER)
        return body.raw(PROXY_KEY.sign(cell.digest.hash)).ref(cell).cell()

    assert refused(network.proxy_command(START, OTHER_KEY)) == ExitCode.BAD_SIGNATURE
    assert refused(command(network.worker)) == ExitCode.EXPECTED_MY_ADDRESS
    longer = command(network.proxy, CellBuilder().uint(0, 1).cell())
    assert refused(longer) == ExitCode.SIGNED_MESSAGE_FORMAT
    assert refused(network.proxy_command(START), COIN // 10) == ExitCode.LOW_MESSAGE_VALUE
    worker_order = network.payout(1, contract=network.proxy)  # signed, but no order to a proxy
    assert refused(worker_order) == ExitCode.UNKNOWN_OP
    assert books(network)[0] == ContractState.NORMAL


def test_only_the_owner_closes_or_commands_by_text(network: Network) -> None:
    body = messages.start_closing_proxy(QUERY, RELAYER)
    steps = network.to_proxy(body, HALF, STRANGER)
    assert steps[0].exit_code == ExitCode.EXPECTED_MESSAGE_FROM_OWNER
    for text in (TEXT_CLOSE, TEXT_WITHDRAW):
        assert network.to_proxy(text, HALF, STRANGER)[0].exit_code == ExitCode.EXPECTED_OWNER
        cheap = network.to_proxy(text, COIN // 10, PROXY_OWNER)
        assert cheap[0].exit_code == ExitCode.LOW_MESSAGE_VALUE
    cheap = network.to_proxy(body, COIN // 10, PROXY_OWNER)
    assert cheap[0].exit_code == ExitCode.LOW_MESSAGE_VALUE


def test_unknown_operations_and_texts(network: Network) -> None:
    def answer(body: CellBuilder) -> int | None:
        return network.to_proxy(body.cell(), HALF, PROXY_OWNER)[0].exit_code

    assert answer(CellBuilder().uint(0x12345678, 32)) == ExitCode.UNKNOWN_OP
    for text in (b"x", b"", b"close"):
        assert answer(CellBuilder().uint(0, 32).raw(text)) == ExitCode.UNKNOWN_TEXT_OP
    assert answer(CellBuilder().uint(0, 31)) == ExitCode.MESSAGE_FORMAT
    assert answer(CellBuilder().uint(Op.PROXY_PAY_OWNER, 32)) == ExitCode.MESSAGE_FORMAT
    note = CellBuilder().append(messages.state_commit(1, 2, bytes(32)))
    assert answer(note) == 0


@pytest.mark.parametrize("source", [STRANGER, WORKER_OWNER, CLIENT_OWNER])
def test_nobody_else_reports_as_a_contract(network: Network, source: Address) -> None:
    parts = PayoutParts(NanoTon(COIN), NanoTon(0), source)
    forged = WorkerReport(QUERY, WORKER_OWNER, ContractState.NORMAL, 5, parts).body()
    steps = network.to_proxy(forged, COIN, source)
    assert steps[0].exit_code == ExitCode.CONTRACT_ADDRESS_MISMATCH
    steps = network.to_proxy(client_report(network, Op.CLIENT_REFUND_GRANTED), COIN, source)
    assert steps[0].exit_code == ExitCode.CONTRACT_ADDRESS_MISMATCH


def client_report(network: Network, op: int, amount: int = COIN) -> Cell:
    event = CellBuilder().uint(op, 32).coins(amount).address(CLIENT_OWNER).cell()
    return reported(network, event)


def reported(_: Network, event: Cell | None) -> Cell:
    zero = NanoTon(0)
    report = ClientReport(
        QUERY, CLIENT_OWNER, ContractState.NORMAL, zero, zero, 0, bytes(32), event
    )
    return report.body()


def test_reports_of_the_right_contracts_are_checked(network: Network) -> None:
    def from_client(body: Cell, value: int = HALF) -> int | None:
        return network.to_proxy(body, value, network.client)[0].exit_code

    top_up = client_report(network, Op.CLIENT_TOPPED_UP)
    assert from_client(top_up, COIN) == ExitCode.LOW_MESSAGE_VALUE
    assert from_client(client_report(network, 0x12345678)) == ExitCode.UNKNOWN_OP
    assert from_client(reported(network, CellBuilder().cell())) == ExitCode.MESSAGE_FORMAT
    cut = CellBuilder().uint(Op.CLIENT_TOPPED_UP, 32).cell()
    assert from_client(reported(network, cut)) == ExitCode.MESSAGE_FORMAT
    bare = CellBuilder().uint(Op.CLIENT_REGISTERED, 32).cell()
    assert from_client(reported(network, bare)) == ExitCode.MESSAGE_FORMAT
    registered = CellBuilder().uint(Op.CLIENT_REGISTERED, 32).uint(77, 64).cell()
    assert from_client(reported(network, registered)) == 0
    assert from_client(reported(network, None)) == 0
    report = WorkerReport(QUERY, WORKER_OWNER, ContractState.NORMAL, 5, None).body()
    assert network.to_proxy(report, HALF, network.worker)[0].exit_code == 0


def test_a_worker_of_another_proxy_is_none_of_its_workers(network: Network) -> None:
    other = Network(network.world, replace(PARAMS, unique_id=99))
    other.deploy_worker()
    parts = PayoutParts(NanoTon(COIN), NanoTon(0), RELAYER)
    body = WorkerReport(QUERY, WORKER_OWNER, ContractState.NORMAL, 5, parts).body()
    steps = network.to_proxy(body, COIN, other.worker)
    assert steps[0].exit_code == ExitCode.CONTRACT_ADDRESS_MISMATCH


@pytest.mark.parametrize("struct_version", [0, 1, 2, 3])
def test_every_structure_of_parameters(network: Network, struct_version: int) -> None:
    made = Network(network.world, replace(PARAMS, struct_version=struct_version))
    made.deploy_proxy()
    made.deploy_worker()
    made.deploy_client()
    assert exit_codes(made.top_up(5 * COIN))[:2] == [0, 0]
    steps = made.relay(made.payout(TOKENS))
    assert paid(steps, WORKER_OWNER, Op.OWNER_PAYMENT) == TOKENS * WORKER_FEE


def test_damaged_data_is_named(network: Network) -> None:
    newer = CellBuilder().uint(4, 8).cell()
    for data in (CellBuilder().uint(1, 7).cell(), proxy_data(newer)):
        proxy = network.world.place(network.code("proxy"), data, COIN)
        body = WorkerReport(QUERY, WORKER_OWNER, ContractState.NORMAL, 5, None).body()
        steps = network.world.send(network.worker, proxy, HALF, body)
        assert steps[0].exit_code == ExitCode.STORED_DATA_DAMAGED


def test_a_bounce_changes_nothing(network: Network) -> None:
    body = CellBuilder().uint(0xFFFFFFFF, 32).uint(Op.WORKER_REPORT, 32).uint(QUERY, 64).cell()
    before = network.world.data(network.proxy)
    assert network.world.bounce(network.worker, network.proxy, body)[0].exit_code == 0
    assert network.world.data(network.proxy).digest == before.digest
