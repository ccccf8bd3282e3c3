"""What the contracts' operations cost: ``python -m tests.benchmarks.contract_gas``.

Runs every operation once on the virtual machine and writes ``resources/contracts/gas.md``: gas of
each contract that it runs through, and what the sender pays in all (gas and forwarding).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.money import NanoTon
from app.localnet.chain.codes import ContractName, contract_code
from app.localnet.chain.machine import Machine
from app.ton import cocoon_messages as messages
from app.ton import root_messages
from app.ton.address import Address
from app.ton.cells import Cell
from app.ton.cocoon_ops import Op
from app.ton.message_cells import internal_message
from tests.integration.contracts.network import (
    CLIENT_DELAY,
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
)
from tests.integration.contracts.test_node_wallet import Wallet
from tests.integration.contracts.test_root import HASH, OWNER, Root, as_proxy, first_state
from tests.integration.contracts.world import COIN, Step, World

TABLE = Path(__file__).parents[2] / "resources" / "contracts" / "gas.md"
OWNERS = tuple(Address(0, bytes([0xC0 + number]) * 32) for number in range(5))
TOKENS = 100_000_000
HEADER = """\
# What an operation costs

Written by `python -m tests.benchmarks.contract_gas`; a test compares. Gas, in units of 400
nanotons, for each contract that the operation runs through, in order. Fees are all that is lost
on the way (gas and forwarding), whoever bears them.

| operation | gas | fees, TON |
|---|---|---|
"""


@dataclass(frozen=True)
class Cost:
    """One line of the table."""

    operation: str
    gas: tuple[int, ...]
    fees: int

    def line(self) -> str:
        """Write it as Markdown."""
        gas = " + ".join(f"{units:,}" for units in self.gas)
        return f"| {self.operation} | {gas} | {self.fees / COIN:.4f} |"


def main() -> None:
    """Measure and write the table."""
    TABLE.write_text(table(), encoding="utf-8")
    print(f"wrote {TABLE}")


def table() -> str:
    """Measure everything; the text of the file."""
    machine = Machine()
    parts = (_worker, _proxy, _client, _root, _wallet)
    return HEADER + "".join(f"{cost.line()}\n" for part in parts for cost in part(machine))


def _network(machine: Machine, *, is_funded: bool = True) -> Network:
    network = Network(World(machine))
    network.deploy_proxy()
    network.deploy_worker()
    network.deploy_client()
    if is_funded:
        network.top_up(10 * COIN)
    return network


def _cost(operation: str, steps: list[Step]) -> Cost:
    failed = [step for step in steps if step.exit_code]
    if failed:
        raise RuntimeError(f"{operation} ended with exit code {failed[0].exit_code}")
    transactions = [step.transaction for step in steps]
    on_the_way = (m.forward_fee for made in transactions for m in made.out_messages)
    fees = sum(made.fee for made in transactions) + sum(on_the_way)
    return Cost(operation, tuple(step.gas for step in steps if step.gas), fees)


def _worker(machine: Machine) -> Iterator[Cost]:
    network = _network(machine)
    deployed = network.world.send(
        STRANGER,
        network.worker_of(STRANGER),
        COIN // 2,
        state=network.worker_state(STRANGER),
    )
    yield _cost("worker: deployment", deployed)
    yield _cost("worker: first payout", network.relay(network.payout(TOKENS)))
    yield _cost("worker: later payout", network.relay(network.payout(2 * TOKENS, query_id=1)))
    report = messages.report_worker(QUERY, RELAYER)
    steps = network.world.send(WORKER_OWNER, network.worker, COIN // 2, report)
    yield _cost("worker: report", steps)
    last = network.payout(2 * TOKENS, op=Op.LAST_PAYOUT, query_id=2)
    yield _cost("worker: last payout", network.relay(last))
    alone = _network(machine, is_funded=False)
    del alone.world.cells[alone.proxy]
    bounced = alone.relay(alone.payout(TOKENS))
    yield _cost("worker: payout that bounces and is taken back", bounced)


def _proxy(machine: Machine) -> Iterator[Cost]:
    yield from _proxy_claims(machine)
    network = _network(machine)
    stake = messages.increase_proxy_stake(QUERY, NanoTon(COIN), RELAYER)
    yield _cost("proxy: larger stake", network.to_proxy(stake, 2 * COIN))
    network.relay(network.payout(TOKENS))
    withdraw = messages.pay_proxy_owner(QUERY, RELAYER)
    yield _cost("proxy: payment to its owner", network.to_proxy(withdraw, COIN))
    start = messages.start_closing_proxy(QUERY, RELAYER)
    yield _cost("proxy: start of closing", network.to_proxy(start, COIN, PROXY_OWNER))
    network.world.now += PROXY_DELAY
    complete = network.proxy_command(Op.PROXY_COMPLETE_CLOSE_SIGNED)
    yield _cost("proxy: completed closing, signed", network.to_proxy(complete, COIN))


def _proxy_claims(machine: Machine) -> Iterator[Cost]:
    network = _network(machine, is_funded=False)
    tokens = COIN // WORKER_FEE
    for number, owner in enumerate(OWNERS):
        network.deploy_worker(owner)
        steps = network.relay(network.payout(tokens, owner=owner), owner=owner)
        if number == len(OWNERS) - 1:
            yield _cost("worker: payout that becomes a claim", steps)
    money = network.world.send(STRANGER, network.proxy, 20 * COIN)
    yield _cost("proxy: plain transfer that pays four claims", money)


def _client(machine: Machine) -> Iterator[Cost]:
    network = _network(machine)
    yield _cost("client: top-up", network.top_up(COIN))
    orders: dict[str, Cell] = {
        "registration": messages.register_client(QUERY, 5, RELAYER),
        "new secret": messages.change_client_secret(QUERY, HASH, RELAYER),
        "new secret and top-up": messages.change_client_secret_and_top_up(
            QUERY, NanoTon(COIN), HASH, RELAYER
        ),
        "larger stake": messages.increase_client_stake(QUERY, NanoTon(2 * COIN), RELAYER),
        "charge": _signed(network, Op.CLIENT_CHARGE),
        "withdrawal": messages.withdraw_client_balance(QUERY, RELAYER),
        "request of a refund": messages.request_client_refund(QUERY, RELAYER),
    }
    for name, body in orders.items():
        yield _cost(f"client: {name}", network.to_client(body, 2 * COIN))
    granted = Network(network.world.copy())
    yield _cost(
        "client: granted refund", granted.to_client(_signed(granted, Op.CLIENT_GRANT_REFUND), COIN)
    )
    network.world.now += CLIENT_DELAY
    forced = messages.request_client_refund(QUERY, CLIENT_OWNER)
    yield _cost("client: forced refund", network.to_client(forced, COIN))


def _signed(network: Network, op: Op) -> Cell:
    return messages.signed_request(
        PROXY_KEY,
        op,
        query_id=QUERY,
        contract=network.client,
        excesses_to=RELAYER,
        tokens=1000,
    )


def _root(machine: Machine) -> Iterator[Cost]:
    code = contract_code(ContractName.ROOT)
    orders: dict[str, Cell] = {
        "add a hash": root_messages.change_hash(Op.ROOT_ADD_MODEL_HASH, QUERY, HASH),
        "delete a hash": root_messages.change_hash(Op.ROOT_DELETE_MODEL_HASH, QUERY, HASH),
        "register a proxy": root_messages.register_proxy(QUERY, as_proxy(0)),
        "update a proxy": root_messages.update_proxy(QUERY, as_proxy(1)),
        "unregister a proxy": root_messages.unregister_proxy(QUERY, 1),
        "change fees": root_messages.change_fees(QUERY, 5, 4),
        "change parameters": root_messages.change_params(
            QUERY,
            price_per_token=5,
            worker_fee_per_token=4,
            proxy_delay_s=3,
            client_delay_s=2,
            min_proxy_stake=COIN,
            min_client_stake=COIN,
        ),
        "upgrade contracts": root_messages.upgrade_contracts(QUERY, code, code, code),
        "reset": root_messages.reset(QUERY),
        "change owner": root_messages.change_owner(QUERY, OWNER),
        "upgrade code": root_messages.upgrade_code(QUERY, code),
    }
    root = Root(World(machine), first_state())
    for name, body in orders.items():
        yield _cost(f"root: {name}", root.order(body))


def _wallet(machine: Machine) -> Iterator[Cost]:
    wallet = Wallet(World(machine), 20 * COIN)
    plain = [internal_message(owner, NanoTon(COIN), is_bounceable=False) for owner in OWNERS[:4]]
    yield _cost("node wallet: deployment and one message", wallet.send(wallet.order(plain[0])))
    yield _cost("node wallet: one message", wallet.send(wallet.order(plain[0], seqno=1)))
    yield _cost("node wallet: four messages", wallet.send(wallet.order(*plain, seqno=2)))


if __name__ == "__main__":
    main()
