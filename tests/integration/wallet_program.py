"""A program with a wallet, to be searched for secrets from outside while it lives and after.

It reads words and passwords from standard input into buffers of its own, says after each step
what it did, and goes on when it is told to. The tests' own values are not imported here: they
would be found everywhere.
"""

import asyncio
import logging
import os
import sys
from pathlib import Path

from app.wallet.child.box import PasswordCost
from app.wallet.child.errors import WrongPasswordError
from app.wallet.child.memory import wipe
from app.wallet.child.messages import Payment, TransferOrder
from app.wallet.keyring_secret import NoSecretStore
from app.wallet.keystore import Keystore
from app.wallet.signer import Signer, running_signer
from app.wallet.signer_values import SignerOptions

UNTIL = 2_000_000_000
ORDER = TransferOrder((Payment("0:" + "09" * 32, 5000),))
OPTIONS = SignerOptions(auto_lock_s=None, cost=PasswordCost(8, 1, 1))


def read_secret() -> bytearray:
    """Read one line without leaving a copy."""
    secret, letter = bytearray(1000), bytearray(1)
    length = 0
    while os.readv(0, [letter]) and letter != b"\n":
        secret[length : length + 1] = letter
        length += 1
    exact = bytearray(length)
    exact[:] = memoryview(secret)[:length]
    wipe(secret)
    return exact


async def step(name: str, running: Signer) -> None:
    """Tell where the program is and wait to be told to go on."""
    pid = running._open.pid if running._open is not None else 0
    sys.stdout.write(f"{name} {pid}\n")
    sys.stdout.flush()
    await asyncio.to_thread(read_secret)


async def main(folder: Path) -> None:
    """Create, unlock, sign, try a wrong password, change it, lock."""
    logging.basicConfig(filename=folder / "log.txt", level=logging.DEBUG)
    keystore = Keystore(folder / "wallet", find_store=lambda: NoSecretStore("no keyring here"))
    async with running_signer(keystore, OPTIONS) as running:
        words = read_secret()
        await running.create(words, read_secret(), wallet="v5r1", network="testnet")
        wipe(words)
        await step("created", running)
        await running.unlock(read_secret())
        await step("unlocked", running)
        shown = await running.prepare(ORDER, seqno=1, valid_until=UNTIL)
        await running.sign(shown, seqno=1, valid_until=UNTIL, password=read_secret())
        await step("signed", running)
        try:
            await running.unlock(read_secret())
        except WrongPasswordError:
            logging.getLogger(__name__).exception("The wrong password was given.")
        await step("refused", running)
        await running.change_password(read_secret(), read_secret())
        await running.unlock(read_secret())
        await step("changed", running)
        await running.lock()
        await step("locked", running)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
