"""The client contract, with the proxy contract that has its money."""

import hashlib

import pytest

from app.domain.money import NanoTon
from app.ton import cocoon_messages as messages
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.cocoon_notices import ClientReport
from app.ton.cocoon_ops import ContractState, ExitCode, Op
from tests.integration.contracts.network import (
    CLIENT_DELAY,
    CLIENT_OWNER,
    MIN_STAKE,
    OTHER_KEY,
    PRICE,
    PROXY_KEY,
    QUERY,
    RELAYER,
    STRANGER,
    Network,
    exit_codes,
    notices,
    paid,
    public_key,
)
from tests.integration.contracts.world import COIN, NOW, Step

HALF, LEAST = COIN // 2, COIN // 10
TOKENS = 100_000_000
COST = TOKENS * PRICE
SECRET = hashlib.sha256(b"a secret").digest()
DEPOSIT = 10 * COIN
CHARGE, REFUND = Op.CLIENT_CHARGE, Op.CLIENT_GRANT_REFUND


def books(network: Network) -> tuple[object, ...]:
    """State, balance, stake, tokens used, unlock time, secret hash."""
    return network.world.call(network.client, "get_cocoon_client_data")[3:]


def signed(
    network: Network,
    tokens: int,
    op: Op = CHARGE,
    *,
    key: object = PROXY_KEY,
    contract: Address | None = None,
) -> Cell:
    return messages.signed_request(
        OTHER_KEY if key is OTHER_KEY else PROXY_KEY,
        op,
        query_id=QUERY,
        contract=contract or network.client,
        excesses_to=RELAYER,
        tokens=tokens,
    )


def reported(step: Step) -> ClientReport:
    ((report, value),) = [
        (notice, value) for _, notice, value in notices(step) if isinstance(notice, ClientReport)
    ]
    assert value == 1 or report.event is not None
    return report


def test_what_it_says_about_itself(network: Network) -> None:
    data = network.world.call(network.client, "get_cocoon_client_data")
    key = int.from_bytes(public_key(PROXY_KEY))
    assert data == (CLIENT_OWNER, network.proxy, key, ContractState.NORMAL, 0, MIN_STAKE, 0, 0, 0)


@pytest.mark.parametrize("source", [CLIENT_OWNER, STRANGER])
def test_anybody_tops_up(network: Network, source: Address) -> None:
    held = network.world.balance(network.proxy)
    body = messages.top_up_client(QUERY, NanoTon(DEPOSIT), RELAYER)
    steps = network.to_client(body, DEPOSIT + HALF, source)
    assert exit_codes(steps)[:2] == [0, 0]
    assert books(network)[:3] == (ContractState.NORMAL, DEPOSIT, MIN_STAKE)
    assert network.world.balance(network.proxy) == held + DEPOSIT
    event = reported(steps[0]).event
    assert event is not None
    expected = CellBuilder().uint(Op.CLIENT_TOPPED_UP, 32).coins(DEPOSIT).address(RELAYER).cell()
    assert event.digest == expected.digest
    assert paid(steps, RELAYER, Op.EXCESSES) > 0.48 * COIN


def test_a_top_up_may_deploy_the_contract(network: Network) -> None:
    body = messages.top_up_client(QUERY, NanoTon(DEPOSIT), STRANGER)
    client, state = network.client_of(STRANGER), network.client_state(STRANGER)
    steps = network.world.send(STRANGER, client, DEPOSIT + HALF, body, state=state)
    assert exit_codes(steps)[:2] == [0, 0]
    assert network.world.balance(client) == 11 * COIN // 100
    assert network.world.call(client, "get_cocoon_client_data")[4] == DEPOSIT


def test_money_must_be_attached(network: Network) -> None:
    body = messages.top_up_client(QUERY, NanoTon(DEPOSIT), RELAYER)
    steps = network.to_client(body, DEPOSIT + LEAST)
    assert steps[0].exit_code == ExitCode.LOW_MESSAGE_VALUE
    assert books(network)[1] == 0
    assert exit_codes(network.to_client(body, DEPOSIT + LEAST + 1))[:2] == [0, 0]


def test_a_new_contract_needs_enough_to_live(network: Network) -> None:
    body = messages.top_up_client(QUERY, NanoTon(DEPOSIT), STRANGER)
    client, state = network.client_of(STRANGER), network.client_state(STRANGER)
    steps = network.world.send(STRANGER, client, DEPOSIT + LEAST + 1, body, state=state)
    assert steps[0].exit_code == ExitCode.LOW_CONTRACT_BALANCE


def test_the_secret_changes(funded: Network) -> None:
    steps = funded.to_client(messages.change_client_secret(QUERY, SECRET, RELAYER), HALF)
    assert books(funded)[5] == int.from_bytes(SECRET)
    assert reported(steps[0]) == ClientReport(
        *(QUERY, CLIENT_OWNER, ContractState.NORMAL, NanoTon(DEPOSIT), NanoTon(MIN_STAKE), 0),
        *(SECRET, None),
    )
    assert paid(steps, RELAYER, Op.EXCESSES) > 0.49 * COIN


def test_the_secret_changes_with_a_top_up(network: Network) -> None:
    body = messages.change_client_secret_and_top_up(QUERY, NanoTon(DEPOSIT), SECRET, RELAYER)
    steps = network.to_client(body, DEPOSIT + HALF)
    assert exit_codes(steps)[:2] == [0, 0]
    assert books(network)[1] == DEPOSIT
    assert books(network)[5] == int.from_bytes(SECRET)


def test_registration_carries_the_nonce(network: Network) -> None:
    steps = network.to_client(messages.register_client(QUERY, 0xABCDEF, RELAYER), COIN)
    event = reported(steps[0]).event
    assert event is not None
    expected = CellBuilder().uint(Op.CLIENT_REGISTERED, 32).uint(0xABCDEF, 64).cell()
    assert event.digest == expected.digest
    assert paid(steps, RELAYER, Op.EXCESSES) > 0.99 * COIN


def test_a_larger_stake(funded: Network) -> None:
    def raise_to(amount: int) -> int | None:
        body = messages.increase_client_stake(QUERY, NanoTon(amount), RELAYER)
        return funded.to_client(body, HALF)[0].exit_code

    assert raise_to(DEPOSIT + 1) == ExitCode.LOW_BALANCE
    assert raise_to(MIN_STAKE) == ExitCode.MESSAGE_FORMAT
    assert raise_to(DEPOSIT) == 0
    assert books(funded)[2] == DEPOSIT


def test_what_is_above_the_stake_can_be_withdrawn(funded: Network) -> None:
    body = messages.withdraw_client_balance(QUERY, STRANGER)
    steps = funded.to_client(body, HALF)
    assert paid(steps, STRANGER, Op.OWNER_PAYMENT) == DEPOSIT - MIN_STAKE
    assert books(funded)[1] == MIN_STAKE
    again = funded.to_client(body, HALF)
    assert again[0].exit_code == ExitCode.LOW_BALANCE


def test_a_charge(funded: Network) -> None:
    steps = funded.to_client(signed(funded, TOKENS), COIN, RELAYER)
    assert steps[0].exit_code == 0
    assert books(funded)[1] == DEPOSIT - COST
    assert books(funded)[3] == TOKENS
    assert reported(steps[0]).tokens_used == TOKENS
    assert paid(steps, RELAYER, Op.EXCESSES) > 0.98 * COIN
    more = funded.to_client(signed(funded, TOKENS + 5), COIN, RELAYER)
    assert more[0].exit_code == 0
    assert books(funded)[1] == DEPOSIT - COST - 5 * PRICE


@pytest.mark.parametrize("op", [CHARGE, REFUND])
def test_what_the_proxy_signs_is_checked(funded: Network, op: Op) -> None:
    funded.to_client(signed(funded, TOKENS), COIN, RELAYER)
    before = funded.world.data(funded.client).digest

    def refused(body: Cell, value: int = COIN) -> int | None:
        return funded.to_client(body, value, RELAYER)[0].exit_code

    assert refused(signed(funded, 2 * TOKENS, op, key=OTHER_KEY)) == ExitCode.BAD_SIGNATURE
    assert refused(signed(funded, TOKENS - 1, op)) == ExitCode.OLD_MESSAGE
    assert refused(signed(funded, 2 * TOKENS, op), LEAST) == ExitCode.LOW_MESSAGE_VALUE
    elsewhere = signed(funded, 2 * TOKENS, op, contract=funded.worker)
    assert refused(elsewhere) == ExitCode.EXPECTED_MY_ADDRESS
    too_much = DEPOSIT // PRICE + 1
    assert refused(signed(funded, too_much, op)) == ExitCode.LOW_BALANCE
    payload = signed(funded, 2 * TOKENS, op).reader().ref()
    body = CellBuilder().uint(op, 32).uint(QUERY + 1, 64).address(RELAYER)
    body.raw(PROXY_KEY.sign(payload.digest.hash))
    assert refused(body.ref(payload).cell()) == ExitCode.SIGNED_MESSAGE_FORMAT
    assert funded.world.data(funded.client).digest == before


def test_a_charge_is_not_repeated(funded: Network) -> None:
    body = signed(funded, TOKENS)
    funded.to_client(body, COIN, RELAYER)
    assert funded.to_client(body, COIN, RELAYER)[0].exit_code == ExitCode.OLD_MESSAGE
    assert books(funded)[1] == DEPOSIT - COST


def test_a_granted_refund_charges_and_returns_the_rest(funded: Network) -> None:
    had = funded.world.balance(funded.client)
    steps = funded.to_client(signed(funded, TOKENS, REFUND), COIN, RELAYER)
    assert paid(steps, CLIENT_OWNER, Op.OWNER_PAYMENT) == DEPOSIT - COST
    assert books(funded)[:4] == (ContractState.CLOSED, 0, 0, TOKENS)
    assert funded.world.balance(funded.client) == COIN // 100
    assert paid(steps, CLIENT_OWNER, Op.EXCESSES) > had - 2 * COIN // 100
    assert paid(steps, RELAYER, Op.EXCESSES) > 0.9 * COIN


def test_a_forced_refund_waits(funded: Network) -> None:
    request = messages.request_client_refund(QUERY, STRANGER)
    steps = funded.to_client(request, HALF)
    assert reported(steps[0]).state == ContractState.CLOSING
    assert books(funded)[4] == NOW + CLIENT_DELAY
    assert funded.to_client(request, HALF)[0].exit_code == ExitCode.NOT_UNLOCKED_YET
    charge = funded.to_client(signed(funded, TOKENS), COIN, RELAYER)
    assert charge[0].exit_code == 0
    funded.world.now += CLIENT_DELAY
    steps = funded.to_client(request, HALF)
    assert paid(steps, STRANGER, Op.OWNER_PAYMENT) == DEPOSIT - COST
    assert books(funded)[:3] == (ContractState.CLOSED, 0, 0)


def owner_orders() -> list[Cell]:
    return [
        messages.change_client_secret_and_top_up(QUERY, NanoTon(COIN), SECRET, RELAYER),
        messages.register_client(QUERY, 1, RELAYER),
        messages.change_client_secret(QUERY, SECRET, RELAYER),
        messages.increase_client_stake(QUERY, NanoTon(2 * COIN), RELAYER),
        messages.withdraw_client_balance(QUERY, RELAYER),
        messages.request_client_refund(QUERY, RELAYER),
    ]


@pytest.mark.parametrize("number", range(6))
def test_orders_are_the_owners_and_have_their_price(funded: Network, number: int) -> None:
    body = owner_orders()[number]
    other = funded.to_client(body, 2 * COIN, STRANGER)
    assert other[0].exit_code == ExitCode.EXPECTED_MESSAGE_FROM_OWNER
    cheap = funded.to_client(body, LEAST)
    assert cheap[0].exit_code == ExitCode.LOW_MESSAGE_VALUE
    assert funded.to_client(body, 2 * COIN)[0].exit_code == 0


def test_a_closed_contract_does_nothing(funded: Network) -> None:
    funded.to_client(signed(funded, TOKENS, REFUND), COIN, RELAYER)
    top_up = messages.top_up_client(QUERY, NanoTon(COIN), RELAYER)
    orders = [*owner_orders(), top_up, signed(funded, 2 * TOKENS), signed(funded, TOKENS, REFUND)]
    for body in orders:
        assert funded.to_client(body, 2 * COIN)[0].exit_code == ExitCode.CLOSED


def test_other_messages(network: Network) -> None:
    def answer(body: CellBuilder) -> int | None:
        return network.to_client(body.cell(), HALF)[0].exit_code

    assert answer(CellBuilder()) == 0
    assert answer(CellBuilder().append(messages.state_commit(1, 2, bytes(32)))) == 0
    assert answer(CellBuilder().uint(0x29111CEB, 32).uint(0, 64)) == ExitCode.UNKNOWN_OP
    assert answer(CellBuilder().uint(0, 32).raw(b"w")) == ExitCode.UNKNOWN_TEXT_OP
    assert answer(CellBuilder().uint(1, 31)) == ExitCode.MESSAGE_FORMAT
    for op in (Op.CLIENT_TOP_UP, Op.CLIENT_CHARGE, Op.CLIENT_WITHDRAW):
        assert answer(CellBuilder().uint(op, 32)) == ExitCode.MESSAGE_FORMAT


def test_damaged_data_is_named(network: Network) -> None:
    client = network.world.place(network.code("client"), CellBuilder().uint(1, 7).cell(), COIN)
    body = messages.top_up_client(QUERY, NanoTon(COIN), RELAYER)
    steps = network.world.send(RELAYER, client, 2 * COIN, body)
    assert steps[0].exit_code == ExitCode.STORED_DATA_DAMAGED


def test_a_top_up_to_a_proxy_that_is_not_there_comes_back(network: Network) -> None:
    del network.world.cells[network.proxy]
    before = network.world.balance(CLIENT_OWNER)
    network.top_up(DEPOSIT)
    assert books(network)[1] == 0
    assert network.world.balance(CLIENT_OWNER) > before + DEPOSIT + 0.68 * COIN


def test_a_bounced_top_up_never_pays_more_than_it_takes_off_the_books(funded: Network) -> None:
    """Whoever attaches much to a small amount must not lose the rest of the balance."""
    del funded.world.cells[funded.proxy]
    body = messages.top_up_client(QUERY, NanoTon(1), CLIENT_OWNER)
    funded.to_client(body, 50 * COIN)
    balance = books(funded)[1]
    assert isinstance(balance, int)
    assert DEPOSIT - COIN // 20 <= balance < DEPOSIT


def test_only_the_proxy_contracts_bounce_counts(funded: Network) -> None:
    prefix = CellBuilder().uint(0xFFFFFFFF, 32)
    short = prefix.cell()
    body = CellBuilder().append(short).uint(Op.CLIENT_REPORT, 32).uint(QUERY, 64).cell()
    other = CellBuilder().append(short).uint(Op.WORKER_REPORT, 32).uint(QUERY, 64).cell()
    for source, content in ((STRANGER, body), (funded.proxy, other), (funded.proxy, short)):
        assert funded.world.bounce(source, funded.client, content)[0].exit_code == 0
        assert books(funded)[1] == DEPOSIT
