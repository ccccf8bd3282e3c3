"""A wallet with a real gnome-keyring, started inside a D-Bus session of its own.

Prints one JSON object of what it found; the test compares.
"""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import keyring
import secretstorage
from jeepney import DBusAddress, new_method_call

from app.domain.errors import AppError
from app.wallet.child.box import PasswordCost
from app.wallet.keyring_secret import SERVICE
from app.wallet.keystore import Keystore
from app.wallet.signer import Signer, running_signer
from app.wallet.signer_values import SignerOptions
from tests.unit.wallet.wallet_values import password, words

DBUS = DBusAddress(
    "/org/freedesktop/DBus", bus_name="org.freedesktop.DBus", interface="org.freedesktop.DBus"
)
OPTIONS = SignerOptions(cost=PasswordCost(8, 1, 1))


@contextmanager
def daemon() -> Iterator[None]:
    """Run the keyring's daemon with an unlocked collection."""
    with subprocess.Popen(
        [sys.argv[2], "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        assert process.stdin is not None
        process.stdin.write(b"the login password")
        process.stdin.close()
        try:
            _wait_for_daemon()
            yield
        finally:
            process.kill()


def _wait_for_daemon() -> None:
    deadline = time.monotonic() + 20
    while not _is_on_bus() or _is_locked():
        if time.monotonic() > deadline:
            raise SystemExit("the keyring's daemon did not start")
        time.sleep(0.05)


def _is_on_bus() -> bool:
    """Ask the bus and not the daemon: a question to it would start a second, locked one."""
    question = new_method_call(DBUS, "NameHasOwner", "s", ("org.freedesktop.secrets",))
    with closing(secretstorage.dbus_init()) as bus:
        return bool(bus.send_and_get_reply(question).body[0])


def _is_locked() -> bool:
    with closing(secretstorage.dbus_init()) as bus:
        try:
            return bool(secretstorage.get_default_collection(bus).is_locked())
        except secretstorage.SecretStorageException:  # it has not read its files yet
            return True


def _lock_collection() -> None:
    with closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()


def _entries() -> list[bytes]:
    with closing(secretstorage.dbus_init()) as bus:
        found = secretstorage.search_items(bus, {"service": SERVICE})
        return [item.get_secret() for item in found]


def _remove_entries() -> None:
    with closing(secretstorage.dbus_init()) as bus:
        for item in list(secretstorage.search_items(bus, {"service": SERVICE})):
            item.delete()


async def _failure_of_unlocking(signer: Signer) -> str:
    try:
        await signer.unlock(password())
    except AppError as error:
        return type(error).__name__
    return "none"


async def main(folder: Path) -> dict[str, Any]:
    """Make a wallet, open it, lose the keyring's entry, lock the keyring."""
    keystore = Keystore(folder / "wallet")
    found: dict[str, Any] = {"preferred": type(keyring.get_keyring()).__name__}
    async with running_signer(keystore, OPTIONS) as signer:
        made = await signer.create(words(), password(), wallet="v5r1", network="testnet")
        found["notice"] = made.notice
        found["has_entry"] = keystore.load().box.header.keyring_entry is not None
        found["entry_lengths"] = [len(entry) for entry in _entries()]
        found["unlocking"] = await _failure_of_unlocking(signer)
        _remove_entries()
        found["unlocking_without_entry"] = await _failure_of_unlocking(signer)
        _lock_collection()
        found["unlocking_with_locked_keyring"] = await _failure_of_unlocking(signer)
    found["plain_text_written"] = (folder / "plain-text").exists()
    return found


if __name__ == "__main__":
    place = Path(sys.argv[1])
    os.environ["PYTHON_KEYRING_BACKEND"] = "tests.integration.plain_text_keyring.PlainTextKeyring"
    with daemon():
        result = asyncio.run(main(place))
    sys.stdout.write(json.dumps(result))
