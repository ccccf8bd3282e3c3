"""The wallet's commands as programs, on a local chain, with the real signer process."""

import asyncio
import csv
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.localnet.chain.toncenter_server import RunningChain, running_chain
from app.ton.address import Address, parse_address
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from tests.unit.wallet.wallet_values import PUBLIC_KEY, WORDS

pytestmark = [
    pytest.mark.asyncio,
    pytest.mark.skipif(sys.platform == "win32", reason="passes file descriptors"),
]

COIN = 10**9
PASSWORD = b"correct horse battery\n"
SOMEBODY = Address(0, bytes([9]) * 32)


@dataclass(frozen=True)
class World:
    """A chain and a wallet's folder."""

    chain: RunningChain
    home: Path

    async def command(
        self, *arguments: str, expected: int = 0, words: bytes | None = None
    ) -> tuple[str, str]:
        """Run a wallet command; the password is there if it wants one."""
        password_fd = pipe_with(PASSWORD)
        words_fd = pipe_with(words) if words is not None else None
        secrets = [password_fd] if words_fd is None else [password_fd, words_fd]
        given = [each.replace("{password}", str(password_fd)) for each in arguments]
        given = [each.replace("{words}", str(words_fd)) for each in given]
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "app", "wallet", *given),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.PIPE,
                pass_fds=secrets,
                env={**os.environ, "COCOON_PROVIDER_HOME": str(self.home)},
            )
            out, err = await process.communicate()
        finally:
            for each in secrets:
                os.close(each)
        assert process.returncode == expected, err.decode()
        return out.decode(), err.decode()

    async def json(self, *arguments: str, **options: Any) -> dict[str, Any]:
        """Run a command with `--json`."""
        out, _ = await self.command(*arguments, "--json", **options)
        found: dict[str, Any] = json.loads(out)
        return found

    async def send(self, *arguments: str, expected: int = 0) -> dict[str, Any]:
        """Pay without being asked."""
        chain = ("--chain", self.chain.url)
        return await self.json(
            "send", *arguments, *chain, "--password-fd", "{password}", "--yes", expected=expected
        )

    async def restore(self, *arguments: str, expected: int = 0) -> tuple[str, str]:
        """Make the wallet of the words that the tests know."""
        secrets = ("--words-fd", "{words}", "--password-fd", "{password}")
        words = WORDS.upper().replace(" ", "\n").encode()
        return await self.command("import", *secrets, *arguments, words=words, expected=expected)

    async def give(self, address: Address, amount: int) -> None:
        """Make coins."""
        await self.chain.call(lambda chain: chain.faucet(address, amount))

    async def balance(self, address: Address) -> int:
        """Ask the chain itself."""
        return await self.chain.call(lambda chain: int(chain.account(address).balance))


def pipe_with(content: bytes) -> int:
    reader, writer = os.pipe()
    os.write(writer, content)
    os.close(writer)
    return reader


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    (folder / "chain").mkdir()
    async with asyncio.timeout(110), running_chain(folder / "chain") as chain:
        yield World(chain, folder / "home")


async def test_a_wallet_from_its_words_to_its_last_coin(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        out, err = await here.command(
            *("create", "--json", "--skip-backup-check"),
            *("--words-fd", "2", "--password-fd", "{password}"),
        )
        created = json.loads(out)
        words = err.split()
        assert len(words) == 24
        own = parse_address(created["address"])
        await here.give(own, 5 * COIN)
        chain = ("--chain", here.chain.url)
        before = await here.json("balance", *chain)
        assert (before["balance_nanoton"], before["status"]) == (5 * COIN, "uninitialized")

        paid = await here.send(SOMEBODY.to_text(), "1.25", "--comment", "=rent")
        assert (paid["outcome"], paid["amount_nanoton"]) == ("paid", 1_250_000_000)
        assert paid["warnings"] == ["new_recipient", "uninitialized_recipient"]
        assert await here.balance(SOMEBODY) == 1_250_000_000

        page = await here.json("history", *chain, "--limit", "1")
        rest = await here.json("history", *chain, "--before", page["next_before"])
        sent, received = page["entries"] + rest["entries"]
        assert (sent["kind"], sent["comment"]) == ("sent", "=rent")
        assert sent["transaction"] == paid["transaction"]
        assert paid["fee_estimate_nanoton"] == sent["fee_nanoton"]
        assert (received["kind"], received["amount_nanoton"]) == ("received", 5 * COIN)

        emptied = await here.send(SOMEBODY.to_text(), "--all")
        assert emptied["warnings"] == ["uninitialized_recipient"]
        assert await here.balance(own) == 0
        table, _ = await here.command("history", "--csv", *chain)
        rows = list(csv.DictReader(table.splitlines()))
        signs = {"received": 1, "sent": -1, "fee": 0}
        moved = [
            signs[row["kind"]] * int(row["amount_nanoton"]) - int(row["fee_nanoton"])
            for row in rows
        ]
        assert (len(rows), sum(moved)) == (3, 0)
        assert rows[1]["comment"] == "'=rent"

        _, shown = await here.command("export", "--words-fd", "2", "--password-fd", "{password}")
        assert shown.split() == words


async def test_import_finds_the_wallet_with_the_coins(tmp_path: Path) -> None:
    old = WalletAccount(WalletVersion.V4R2, TonNetwork.MAINNET, PUBLIC_KEY)
    async with world(tmp_path) as here:
        await here.give(old.address, 3 * COIN)
        _, err = await here.restore("--chain", here.chain.url, expected=1)
        listed = [line for line in err.split("; ") if "TON," in line]
        assert len(listed) == 4
        assert f"v4r2 mainnet  {old.address.to_text()}  3 TON, used" in listed[0]
        out, _ = await here.restore("--version", "v4r2")
        assert old.address.to_text() in out
        _, err = await here.restore("--version", "v4r2", expected=1)
        assert "There is a wallet already" in err
        paid = await here.send(SOMEBODY.to_text(), "1")
        assert (paid["outcome"], paid["seqno"]) == ("paid", 0)


async def test_what_is_not_sent(tmp_path: Path) -> None:
    account = WalletAccount(WalletVersion.V5R1, TonNetwork.MAINNET, PUBLIC_KEY)
    exchange = "EQD5mxRgCuRNLxKxeOjG6r14iSroLF5FtomPnet-sgP5xNJb"
    chain = ("--password-fd", "{password}", "--yes")
    async with world(tmp_path) as here:
        server = ("--chain", here.chain.url)
        await here.restore("--version", "v5r1")
        attempts = [
            ((exchange, "1", *chain), "Decide about the comment"),
            ((SOMEBODY.to_text(), "1", *chain), "the wallet has 0 TON"),
        ]
        for arguments, text in attempts:
            _, err = await here.command("send", *arguments, *server, expected=1)
            assert text in err
        await here.give(account.address, COIN)
        _, err = await here.command(
            "send", SOMEBODY.to_text(), "0.9999", *chain, *server, expected=1
        )
        assert "too few" in err
        assert await here.balance(account.address) == COIN
        assert not (here.home / "data" / "wallet" / "outbox.json").exists()
        paid = await here.send(exchange, "0.1", "--comment", "4711")
        assert (paid["outcome"], paid["comment"]) == ("paid", "4711")
