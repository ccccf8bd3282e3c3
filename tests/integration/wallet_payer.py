"""A program that pays once, step by step, and can be told after which step to wait for its end.

Arguments: the wallet's folder, the chain's URL, the amount, and the step to stop after or
``none``. Its wallet costs nothing to open.
"""

import asyncio
import sys
from pathlib import Path

from app.domain.money import NanoTon
from app.ton.address import Address, WrittenAddress
from app.ton.message_fate import read_starting_lt
from app.ton.toncenter_endpoint import ToncenterEndpoint
from app.ton.toncenter_pool import open_toncenter_pool
from app.wallet.delivery import deliver
from app.wallet.outbox import Outbox
from app.wallet.payment import Request, order_for, outgoing, read_situation
from app.wallet.signer import running_signer
from app.wallet.signer_values import SignerOptions
from tests.integration.wallet_support import keystore
from tests.unit.wallet.wallet_values import CHEAP, password

RECIPIENT = Address(0, bytes([9]) * 32)


class Steps:
    """Says what was done; after the last one that is wanted, nothing more happens."""

    def __init__(self, last: str) -> None:
        self._last = last

    async def done(self, name: str) -> None:
        print(name, flush=True)  # noqa: T201  # the test reads it
        if name == self._last:
            await asyncio.sleep(60)


async def main(folder: Path, url: str, amount: int, last: str) -> None:
    """Sign, write down, send, follow."""
    steps, outbox = Steps(last), Outbox(folder)
    written = WrittenAddress(RECIPIENT, is_bounceable=False, is_testnet=None)
    request = Request(written, NanoTon(amount), "")
    endpoint = ToncenterEndpoint(url, requests_per_s=500.0)
    async with (
        open_toncenter_pool([endpoint]) as chain,
        running_signer(keystore(folder), SignerOptions(cost=CHEAP)) as signer,
    ):
        account = await signer.unlock(password())
        found = await read_situation(chain, account, written)
        times = {"seqno": found.seqno, "valid_until": found.valid_until}
        preview = await signer.prepare(order_for(request, found), **times)
        after_lt = await read_starting_lt(chain.servers, account.address)
        signed = await signer.sign(preview, **times, password=password())
        await steps.done("signed")
        payment = outgoing(account, preview.items[0], signed, after_lt=after_lt, situation=found)
        await asyncio.to_thread(outbox.put, payment)
        await steps.done("written")
        if last == "sent":
            await chain.send(payment.boc)
            await steps.done("sent")
        await deliver(chain.servers, outbox, interval_s=0.02)
        await steps.done("finished")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]))
