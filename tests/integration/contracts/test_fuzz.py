"""Bodies that nobody wrote: a contract obeys, or ends with one of its own exit codes."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.money import NanoTon
from app.localnet.chain.machine import Machine
from app.ton import cocoon_messages as messages
from app.ton import root_messages
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.cocoon_notices import ClientReport, PayoutParts, WorkerReport
from app.ton.cocoon_ops import ContractState, ExitCode, Op
from tests.integration.contracts.network import (
    CLIENT_OWNER,
    PROXY_KEY,
    PROXY_OWNER,
    QUERY,
    RELAYER,
    STRANGER,
    WORKER_OWNER,
    Network,
)
from tests.integration.contracts.test_node_wallet import Wallet, transfer
from tests.integration.contracts.test_root import HASH, Root, as_proxy, first_state
from tests.integration.contracts.world import COIN, World

DEFINED = {int(code) for code in ExitCode} | {0, 1041}
NO_GAS = {None, -14}
"""Nobody pays for the code to run, or to its end."""

ENOUGH_FOR_GAS = COIN // 20
EXAMPLES = 80
MAX_BITS = 1023


@dataclass(frozen=True)
class Target:
    """A deployed contract, who may have something to say to it, and what it understands."""

    world: World
    address: Address
    senders: tuple[Address, ...]
    bodies: tuple[Cell, ...]


def tokens_orders(contract: Address, ops: tuple[Op, ...]) -> list[Cell]:
    return [
        messages.signed_request(
            PROXY_KEY, op, query_id=QUERY, contract=contract, excesses_to=RELAYER, tokens=5
        )
        for op in ops
    ]


def worker_target(machine: Machine) -> Target:
    network = funded(machine)
    bodies = tokens_orders(network.worker, (Op.PAYOUT, Op.LAST_PAYOUT))
    bodies += [messages.report_worker(QUERY, RELAYER)]
    senders = (WORKER_OWNER, STRANGER, network.proxy)
    return Target(network.world, network.worker, senders, tuple(bodies))


def client_target(machine: Machine) -> Target:
    network = funded(machine)
    bodies = tokens_orders(network.client, (Op.CLIENT_CHARGE, Op.CLIENT_GRANT_REFUND))
    bodies += [
        messages.top_up_client(QUERY, NanoTon(COIN), RELAYER),
        messages.change_client_secret_and_top_up(QUERY, NanoTon(COIN), HASH, RELAYER),
        messages.change_client_secret(QUERY, HASH, RELAYER),
        messages.register_client(QUERY, 5, RELAYER),
        messages.increase_client_stake(QUERY, NanoTon(2 * COIN), RELAYER),
        messages.withdraw_client_balance(QUERY, RELAYER),
        messages.request_client_refund(QUERY, RELAYER),
    ]
    senders = (CLIENT_OWNER, STRANGER, network.proxy)
    return Target(network.world, network.client, senders, tuple(bodies))


def proxy_target(machine: Machine) -> Target:
    network = funded(machine)
    normal, zero = ContractState.NORMAL, NanoTon(0)
    parts = PayoutParts(NanoTon(COIN), NanoTon(5), RELAYER)
    event = CellBuilder().uint(Op.CLIENT_TOPPED_UP, 32).coins(COIN).address(RELAYER).cell()
    refund = CellBuilder().uint(Op.CLIENT_REFUND_GRANTED, 32).coins(20 * COIN).address(RELAYER)
    bodies = [
        *(messages.text_command(letter) for letter in "cw"),
        messages.pay_proxy_owner(QUERY, RELAYER),
        messages.increase_proxy_stake(QUERY, NanoTon(COIN), RELAYER),
        messages.start_closing_proxy(QUERY, RELAYER),
        network.proxy_command(Op.PROXY_START_CLOSE_SIGNED),
        network.proxy_command(Op.PROXY_COMPLETE_CLOSE_SIGNED),
        WorkerReport(QUERY, WORKER_OWNER, normal, 5, parts).body(),
        *(
            ClientReport(QUERY, CLIENT_OWNER, normal, zero, zero, 0, HASH, content).body()
            for content in (event, refund.cell())
        ),
    ]
    senders = (PROXY_OWNER, STRANGER, network.worker, network.client)
    return Target(network.world, network.proxy, senders, tuple(bodies))


def root_target(machine: Machine) -> Target:
    root = Root(World(machine), first_state())
    code = CellBuilder().uint(1, 8).cell()
    bodies = (
        root_messages.change_hash(Op.ROOT_ADD_MODEL_HASH, QUERY, HASH),
        root_messages.change_hash(Op.ROOT_DELETE_PROXY_HASH, QUERY, HASH),
        root_messages.register_proxy(QUERY, as_proxy(0)),
        root_messages.update_proxy(QUERY, as_proxy(1)),
        root_messages.unregister_proxy(QUERY, 1),
        root_messages.change_fees(QUERY, 5, 4),
        root_messages.upgrade_contracts(QUERY, code, code, code),
        root_messages.reset(QUERY),
        root_messages.change_owner(QUERY, STRANGER),
    )
    senders = (Address(0, bytes([0xD0]) * 32), STRANGER)
    return Target(root.world, root.address, senders, bodies)


def wallet_target(machine: Machine) -> Target:
    wallet = Wallet(World(machine))
    wallet.send(wallet.order())
    bodies = [*(messages.text_command(letter) for letter in "bu"), wallet.order(transfer())]
    bodies += [CellBuilder().uint(op, 32).uint(5, 64).cell() for op in (Op.EXCESSES, Op.IGNORED)]
    return Target(wallet.world, wallet.address, (STRANGER, wallet.address), tuple(bodies))


def funded(machine: Machine) -> Network:
    network = Network(World(machine))
    network.deploy_proxy()
    network.deploy_worker()
    network.deploy_client()
    network.top_up(10 * COIN)
    return network


TARGETS: dict[str, Callable[[Machine], Target]] = {
    "root": root_target,
    "proxy": proxy_target,
    "worker": worker_target,
    "client": client_target,
    "node_wallet": wallet_target,
}


@st.composite
def changed(draw: st.DrawFn, original: Cell, depth: int = 1) -> Cell:
    """A cell with some bits turned, cut off or appended, its references changed the same way."""
    reader = original.reader()
    count = reader.remaining_bits
    value = reader.uint(count)
    for place in draw(st.lists(st.integers(0, max(count - 1, 0)), max_size=3)):
        value ^= (1 << place) if count else 0
    length = draw(st.one_of(st.just(count), st.integers(0, MAX_BITS)))
    value = value >> (count - length) if length < count else value << (length - count)
    builder = CellBuilder().uint(value, length)
    refs = [reader.ref() for _ in range(reader.remaining_refs)]
    for child in draw(st.sampled_from((refs, refs[:-1], [*refs, original][:4]))):
        is_changed = depth > 0 and draw(st.booleans())
        builder.ref(draw(changed(child, depth - 1)) if is_changed else child)
    return builder.cell()


@st.composite
def nonsense(draw: st.DrawFn, bodies: tuple[Cell, ...]) -> Cell:
    """Nothing but chance, with or without an opcode that means something."""
    op = draw(st.one_of(st.none(), st.sampled_from([*Op]), st.just(0)))
    tail = draw(st.binary(max_size=90))
    builder = CellBuilder() if op is None else CellBuilder().uint(op, 32)
    builder.raw(tail)
    for child in draw(st.lists(st.sampled_from(bodies), max_size=4)):
        builder.ref(child)
    return builder.cell()


VALUES = st.one_of(
    *(st.just(amount) for amount in (COIN, 2 * COIN, 20 * COIN)),
    st.integers(0, ENOUGH_FOR_GAS),
    st.integers(ENOUGH_FOR_GAS, 20 * COIN),
)


def stored(world: World, target: Target) -> bytes:
    data = world.account(target.address).data
    assert data is not None
    return data.hash


@pytest.mark.parametrize("name", TARGETS)
def test_only_defined_exit_codes_and_no_half_changes(machine: Machine, name: str) -> None:
    target = TARGETS[name](machine)
    before = stored(target.world, target)

    @settings(max_examples=EXAMPLES)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        original = data.draw(st.sampled_from(target.bodies))
        body = data.draw(st.one_of(changed(original), nonsense(target.bodies)))
        source, value = data.draw(st.sampled_from(target.senders)), data.draw(VALUES)
        world = target.world.copy()
        step = world.run(
            world.internal(source, target.address, value, body, data.draw(st.booleans()))
        )
        allowed = DEFINED if value >= ENOUGH_FOR_GAS else DEFINED | NO_GAS
        assert step.exit_code in allowed
        assert step.is_success == (step.exit_code == 0)
        assert step.is_success or stored(world, target) == before

    check()


@pytest.mark.parametrize("name", ["proxy", "worker", "client"])
def test_bounced_bodies_never_fail(machine: Machine, name: str) -> None:
    target = TARGETS[name](machine)

    @settings(max_examples=EXAMPLES // 3)
    @given(st.data())
    def check(data: st.DataObject) -> None:
        body = data.draw(nonsense(target.bodies))
        source = data.draw(st.sampled_from(target.senders))
        assert target.world.copy().bounce(source, target.address, body)[0].exit_code == 0

    check()
