"""A chain whose program is killed at any moment."""

import base64
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from app.localnet.chain.chain import Chain, open_chain
from app.localnet.chain.store import Store
from app.ton.address import Address
from tests.integration.chain_worker import NOW, take_step
from tests.unit.localnet.chain.wallets import make_wallet

ROUNDS = 8
MESSAGES = 600
DESTINATION = Address(0, bytes([0x11]) * 32)


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_a_killed_chain_is_a_chain_that_was(tmp_path: Path) -> None:
    path, messages = tmp_path / "chain.sqlite", tmp_path / "messages"
    bocs = sign_messages(messages)
    source = random.Random(17)
    reference = open_chain(clock=lambda: NOW)
    seen = 0
    for number in range(ROUNDS):
        is_early = number % 4 == 3  # while it starts, not while it works
        delay_s = source.uniform(0.0, 0.6 if is_early else 0.15)
        acknowledged = run_and_kill(path, messages, delay_s, waits=not is_early)
        seen = check(path, reference, bocs, least=max(seen, acknowledged))
    assert seen > ROUNDS


def sign_messages(path: Path) -> list[bytes]:
    wallet = make_wallet()
    bocs = [
        wallet.transfer(DESTINATION, 1000, seqno=seqno, valid_until=2**32 - 1)
        for seqno in range(MESSAGES)
    ]
    path.write_text("\n".join(base64.b64encode(boc).decode() for boc in bocs), encoding="ascii")
    return bocs


def run_and_kill(path: Path, messages: Path, after_s: float, *, waits: bool) -> int:
    """Let a process make blocks, kill it, return the last one that it said was on disk."""
    program = [sys.executable, "-m", "tests.integration.chain_worker", str(path), str(messages)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(program, stdout=subprocess.PIPE, cwd=root) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline()] if waits else []
        time.sleep(after_s)
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.read().splitlines(keepends=True)
    whole = [int(line) for line in lines if line.endswith(b"\n")]
    assert whole or not waits, "the worker did not start"
    return max(whole, default=0)


def check(path: Path, reference: Chain, bocs: list[bytes], *, least: int) -> int:
    """Compare every block with those of a chain that was never killed, and count the coins."""
    store = Store.open(path)
    chain = Chain(store, clock=lambda: NOW)
    seqno = chain.head.seqno
    assert seqno >= least
    while reference.head.seqno < seqno:
        take_step(reference, reference.head.seqno, bocs)
    assert chain.head == reference.head
    for number in range(1, seqno + 1):
        assert store.block_hash(number) == reference.block_hash(number)
    totals = chain.totals()
    assert totals.minted == totals.balances + totals.travelling + totals.collected
    assert totals == reference.totals()
    store.close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    return seqno
