"""Move coins on a chain until killed: ``python -m tests.integration.chain_worker FILE BOCS``.

BOCS has signed messages in base64, one a line. Every step makes one block, so the number of the
last block says where to go on; it is printed when the block is on disk.
"""

import base64
import sys
from pathlib import Path

from app.localnet.chain.chain import Chain, read_external
from app.localnet.chain.store import Store
from app.ton.address import Address

NOW = 1_800_000_000
GIFT = 1000
ENDOWMENT = 10**12
FRIEND = Address(0, bytes([0x33]) * 32)


def main() -> None:
    """Do what is left to do."""
    store = Store.open(Path(sys.argv[1]))
    chain = Chain(store, clock=lambda: NOW)
    bocs = read_bocs(Path(sys.argv[2]))
    for step in range(chain.head.seqno, 2 * len(bocs)):
        take_step(chain, step, bocs)
        sys.stdout.write(f"{chain.head.seqno}\n")
        sys.stdout.flush()


def take_step(chain: Chain, step: int, bocs: list[bytes]) -> None:
    """Give to the first wallet, then in turns send one of its messages and give to a friend."""
    if step == 0:
        wallet = _wallet_of(bocs[0])
        chain.faucet(wallet, ENDOWMENT)
    elif step % 2:
        chain.submit_external(bocs[step // 2])
    else:
        chain.faucet(FRIEND, GIFT)


def _wallet_of(boc: bytes) -> Address:
    """Return the wallet that a message is for."""
    destination = read_external(boc).destination
    assert destination is not None
    return destination


def read_bocs(path: Path) -> list[bytes]:
    """Read the signed messages."""
    return [base64.b64decode(line) for line in path.read_text(encoding="ascii").split()]


if __name__ == "__main__":
    main()
