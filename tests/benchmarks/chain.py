"""Speed of the local chain: ``python -m tests.benchmarks.chain [--messages 2000]``.

Signed transfers are put into a chain in a file, 50 to a block; each makes two transactions, one
of the wallet and one of the recipient. Prints transactions per second of processor time on one
core, and fails below 1,000.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from app.localnet.chain.chain import Chain
from app.localnet.chain.store import Store
from app.ton.address import Address
from tests.unit.localnet.chain.wallets import COIN, NOW, WALLETS, make_wallet

WANTED_PER_SECOND = 1000
PER_BLOCK = 50
FOREVER = 2**32 - 1
DESTINATION = Address(0, bytes([0x11]) * 32)


def main() -> None:
    """Measure each kind of wallet; exit with 1 if one is too slow."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=2000, help="transfers for each wallet")
    options = parser.parse_args()
    slowest = min(_measure(version, options.messages) for version in WALLETS)
    sys.exit(slowest < WANTED_PER_SECOND)


def _measure(version: str, messages: int) -> float:
    wallet = make_wallet(version)
    bocs = [
        wallet.transfer(DESTINATION, COIN, seqno=seqno, valid_until=FOREVER)
        for seqno in range(messages)
    ]
    with tempfile.TemporaryDirectory() as folder:
        store = Store.open(Path(folder) / "chain.sqlite")
        chain = Chain(store, clock=lambda: NOW)
        chain.faucet(wallet.address, 2 * messages * COIN)
        began, began_on_wall = time.process_time(), time.perf_counter()
        count = _run(chain, bocs)
        spent_s, spent_on_wall_s = time.process_time() - began, time.perf_counter() - began_on_wall
        size = sum(path.stat().st_size for path in Path(folder).iterdir())
        store.close()
    print(
        f"{version}: {count / spent_s:,.0f} transactions per second of one core"
        f" ({count / spent_on_wall_s:,.0f} by the clock), {size / count:,.0f} bytes each"
    )
    return count / spent_s


def _run(chain: Chain, bocs: list[bytes]) -> int:
    blocks = (bocs[first : first + PER_BLOCK] for first in range(0, len(bocs), PER_BLOCK))
    return sum(len(chain.submit_many(block)) for block in blocks)


if __name__ == "__main__":
    main()
