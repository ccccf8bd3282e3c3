"""A proxy contract short of funds: who is owed keeps a claim, and is paid when money comes."""

from app.domain.money import NanoTon
from app.ton import cocoon_messages as messages
from app.ton.address import Address
from app.ton.cells import CellBuilder
from app.ton.cocoon_ops import ContractState, ExitCode, Op
from tests.integration.contracts.network import (
    CLIENT_OWNER,
    PROXY_DELAY,
    PROXY_KEY,
    PROXY_OWNER,
    QUERY,
    RELAYER,
    STRANGER,
    WORKER_FEE,
    WORKER_OWNER,
    Network,
    exit_codes,
    paid,
)
from tests.integration.contracts.world import COIN, Step

TON_OF_TOKENS = COIN // WORKER_FEE + 1
RESERVE = COIN // 100
OWNERS = tuple(Address(0, bytes([0xC0 + number]) * 32) for number in range(7))


def claims(network: Network) -> tuple[object, ...]:
    return network.world.call(network.proxy, "get_cocoon_proxy_claims")


def owes(network: Network, owner: Address) -> int:
    (amount,) = network.world.call(
        network.proxy, "get_cocoon_proxy_owes", int.from_bytes(owner.hash)
    )
    assert isinstance(amount, int)
    return amount


def earn(network: Network, tons: int, owner: Address = WORKER_OWNER) -> list[Step]:
    if network.worker_of(owner) not in network.world.cells:
        network.deploy_worker(owner)
    *_, tokens = network.world.call(network.worker_of(owner), "get_cocoon_worker_data")
    assert isinstance(tokens, int)
    payment = network.payout(tokens + tons * TON_OF_TOKENS, owner=owner)
    return network.relay(payment, owner=owner)


def test_what_is_there_is_paid_and_the_rest_is_owed(network: Network) -> None:
    earned = 3 * TON_OF_TOKENS * WORKER_FEE
    held = network.world.balance(network.proxy)
    steps = earn(network, 3)
    assert exit_codes(steps)[:2] == [0, 0]
    now = network.world.balance(WORKER_OWNER)
    assert held - now <= RESERVE + COIN // 1000
    assert owes(network, WORKER_OWNER) == earned - now
    assert claims(network) == (1, earned - now)
    assert network.world.balance(network.proxy) == RESERVE
    assert paid(steps, RELAYER, Op.EXCESSES) > 0.48 * COIN


def test_a_top_up_pays_the_claim_in_full(network: Network) -> None:
    earn(network, 3)
    steps = network.top_up(10 * COIN)
    assert network.world.balance(WORKER_OWNER) == 3 * TON_OF_TOKENS * WORKER_FEE
    assert claims(network) == (0, 0)
    payments = [
        m for s in steps for m in s.transaction.out_messages if m.destination == WORKER_OWNER
    ]
    assert payments[0].body.reader().uint(32) == Op.OWNER_PAYMENT
    assert network.world.data(network.proxy).ref_count == 1


def test_too_small_a_top_up_pays_a_part(network: Network) -> None:
    earn(network, 3)
    owed, had = owes(network, WORKER_OWNER), network.world.balance(WORKER_OWNER)
    network.top_up(COIN)
    assert network.world.balance(WORKER_OWNER) == had + COIN
    assert owes(network, WORKER_OWNER) == owed - COIN


def test_trifles_are_not_paid_one_by_one(network: Network) -> None:
    earn(network, 3)
    had = network.world.balance(WORKER_OWNER)
    network.top_up(COIN // 20)
    assert network.world.balance(WORKER_OWNER) == had
    network.top_up(COIN // 20)
    assert network.world.balance(WORKER_OWNER) == had + COIN // 10


def test_a_plain_transfer_and_a_larger_stake_pay_too(network: Network) -> None:
    earn(network, 3)
    had = network.world.balance(WORKER_OWNER)
    network.world.send(STRANGER, network.proxy, COIN)
    assert network.world.balance(WORKER_OWNER) == had + 9 * COIN // 10
    stake = messages.increase_proxy_stake(QUERY, NanoTon(COIN), STRANGER)
    network.to_proxy(stake, COIN + COIN // 2)
    assert network.world.balance(WORKER_OWNER) >= had + 19 * COIN // 10


def test_who_came_first_is_paid_first(network: Network) -> None:
    for owner in OWNERS[:3]:
        earn(network, 1, owner)
    earn(network, 1, OWNERS[0])
    amount = TON_OF_TOKENS * WORKER_FEE
    assert claims(network)[0] == 4
    network.top_up(COIN)
    assert network.world.balance(OWNERS[0]) == amount
    assert 0 < network.world.balance(OWNERS[1]) < amount
    network.top_up(COIN)
    assert network.world.balance(OWNERS[1]) == amount
    network.top_up(2 * COIN)
    assert network.world.balance(OWNERS[2]) == amount
    assert network.world.balance(OWNERS[0]) > amount


def test_nobody_overtakes_even_with_a_small_sum(network: Network) -> None:
    earn(network, 3)
    network.top_up(COIN // 20)  # less than a part of the claim
    small = network.payout(1000, owner=STRANGER)
    network.deploy_worker(STRANGER)
    network.relay(small, owner=STRANGER)
    assert owes(network, STRANGER) == 1000 * WORKER_FEE
    assert network.world.balance(STRANGER) == 0


def test_four_claims_are_paid_with_one_message(network: Network) -> None:
    for owner in OWNERS:
        earn(network, 1, owner)
    assert claims(network)[0] == len(OWNERS)
    steps = network.top_up(100 * COIN)
    assert exit_codes(steps)[:2] == [0, 0]
    assert claims(network)[0] == len(OWNERS) - 4
    network.world.send(STRANGER, network.proxy, COIN)
    assert claims(network) == (0, 0)
    for owner in OWNERS:
        assert network.world.balance(owner) == TON_OF_TOKENS * WORKER_FEE


def test_the_least_value_still_pays_four_claims(network: Network) -> None:
    for owner in OWNERS:
        earn(network, 1, owner)
    network.world.send(STRANGER, network.proxy, COIN // 10)  # too little to start paying
    steps = network.relay(network.payout(TON_OF_TOKENS), COIN // 10 + 1)
    assert exit_codes(steps)[:2] == [0, 0]
    before = claims(network)
    body = messages.top_up_client(QUERY, NanoTon(20 * COIN), RELAYER)
    steps = network.to_client(body, 20 * COIN + COIN // 10 + 1, RELAYER)
    assert exit_codes(steps)[:2] == [0, 0]
    assert claims(network)[0] == int(str(before[0])) - 4


def test_the_token_count_advances_once_and_the_claim_cannot_be_doubled(network: Network) -> None:
    payment = network.payout(3 * TON_OF_TOKENS)
    network.relay(payment)
    owed = owes(network, WORKER_OWNER)
    again = network.relay(payment)
    assert again[0].exit_code == ExitCode.OLD_MESSAGE
    assert owes(network, WORKER_OWNER) == owed


def test_the_proxys_owner_gets_nothing_before_the_workers(network: Network) -> None:
    earn(network, 3)
    withdraw = messages.pay_proxy_owner(QUERY, RELAYER)
    steps = network.to_proxy(withdraw, COIN // 2)
    assert steps[0].exit_code == ExitCode.LOW_CONTRACT_BALANCE
    network.to_proxy(network.proxy_command(Op.PROXY_START_CLOSE_SIGNED), COIN // 2)
    network.world.now += PROXY_DELAY
    complete = network.proxy_command(Op.PROXY_COMPLETE_CLOSE_SIGNED)
    steps = network.to_proxy(complete, COIN // 2)
    assert steps[0].exit_code == ExitCode.LOW_CONTRACT_BALANCE
    assert owes(network, WORKER_OWNER) > 0
    network.world.send(STRANGER, network.proxy, 10 * COIN)
    assert claims(network) == (0, 0)
    steps = network.to_proxy(complete, COIN // 2)
    assert steps[0].exit_code == 0
    assert network.world.balance(PROXY_OWNER) == 3 * TON_OF_TOKENS * 5


def test_a_refund_waits_in_the_same_line(funded: Network) -> None:
    earn(funded, 8)
    grant = messages.signed_request(
        PROXY_KEY,
        Op.CLIENT_GRANT_REFUND,
        query_id=QUERY,
        contract=funded.client,
        excesses_to=RELAYER,
        tokens=0,
    )
    had = funded.world.balance(CLIENT_OWNER)
    steps = funded.to_client(grant, COIN, RELAYER)
    assert exit_codes(steps)[:2] == [0, 0]
    owed = owes(funded, CLIENT_OWNER)
    assert owed > 7 * COIN
    assert funded.world.balance(CLIENT_OWNER) > had + 2 * COIN
    state = funded.world.call(funded.client, "get_cocoon_client_data")[3]
    assert state == ContractState.CLOSED
    funded.world.send(STRANGER, funded.proxy, 20 * COIN)
    assert claims(funded) == (0, 0)
    assert funded.world.balance(CLIENT_OWNER) > had + 10 * COIN


def test_a_closed_proxy_contract_gives_the_payout_back(funded: Network) -> None:
    funded.to_proxy(funded.proxy_command(Op.PROXY_START_CLOSE_SIGNED), COIN // 2)
    funded.world.now += PROXY_DELAY
    funded.to_proxy(funded.proxy_command(Op.PROXY_COMPLETE_CLOSE_SIGNED), COIN // 2)
    steps = earn(funded, 1)
    assert exit_codes(steps)[:3] == [0, ExitCode.CLOSED, 0]
    *_, state, tokens = funded.world.call(funded.worker, "get_cocoon_worker_data")
    assert (state, tokens) == (ContractState.NORMAL, 0)


def test_claims_for_the_empty_sum_are_not_kept(network: Network) -> None:
    earn(network, 3)
    last = network.payout(3 * TON_OF_TOKENS, op=Op.LAST_PAYOUT)
    assert exit_codes(network.relay(last))[:2] == [0, 0]
    assert claims(network)[0] == 1


def test_damaged_claims_are_named(network: Network) -> None:
    earn(network, 3)
    damaged = CellBuilder().append(network.world.data(network.proxy)).uint(0, 1).cell()
    proxy = network.world.place(network.code("proxy"), damaged, COIN)
    steps = network.world.send(STRANGER, proxy, COIN)
    assert steps[0].exit_code == ExitCode.STORED_DATA_DAMAGED
