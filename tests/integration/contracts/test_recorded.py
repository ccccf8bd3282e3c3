"""A payment of the network's own programs, accepted by the contract written here."""

import json
from pathlib import Path
from typing import Any

from app.localnet.chain.machine import Machine
from app.ton.address import parse_address
from app.ton.cells import Cell, parse_boc
from app.ton.cocoon_messages import payout_request
from app.ton.cocoon_notices import WorkerReport
from app.ton.cocoon_ops import ExitCode
from tests.integration.contracts.network import STRANGER, contract_code, notices
from tests.integration.contracts.world import COIN, World

VECTORS = Path(__file__).parents[2] / "vectors" / "test-vectors.json"


def cell_of(boc: str) -> Cell:
    return parse_boc(bytes.fromhex(boc), max_size=4096, max_cells=16)


def test_a_recorded_payment_is_relayed_once(machine: Machine) -> None:
    vectors: dict[str, Any] = json.loads(VECTORS.read_text())
    network, payment = vectors["local_network"], vectors["signed_payment"]
    worker = parse_address(network["worker_contract"]["raw"])
    world = World(machine)
    data = cell_of(network["worker_contract"]["data_boc"])
    world.put(worker, contract_code("worker"), data, COIN)
    for boc in (payment["data_boc"], payment["repacked_for_worker_wallet"]["boc"]):
        copy = world.copy()
        step, *_ = copy.send(STRANGER, worker, COIN // 2, cell_of(boc))
        assert step.exit_code == 0
        ((to, report, _),) = notices(step)
        assert to == parse_address(network["proxy_contract"]["raw"])
        assert isinstance(report, WorkerReport)
        assert report.owner == parse_address(network["inputs"]["owner"]["raw"])
        assert (report.query_id, report.tokens) == (payment["query_id"], payment["tokens"])
        assert report.payout is not None
        assert report.payout.worker == payment["tokens"]  # one nanoton per token in that network
        assert report.payout.proxy == payment["tokens"]
    nothing = cell_of(payment["zero_tokens_boc"])
    step, *_ = world.send(STRANGER, worker, COIN // 2, payout_request(nothing, STRANGER))
    assert step.exit_code == ExitCode.OLD_MESSAGE
