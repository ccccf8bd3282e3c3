"""An owner's whole way: a wallet, `run --wallet`, jobs, and coins at the wallet's address."""

import json
import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import openai
import pytest

from app.localnet.builtin_models import builtin_models
from app.localnet.files import NetworkFileOptions, prepare_network
from app.storage.paths import resources_dir
from tests.integration.programs import Program, run_to_end, running, start
from tests.unit.wallet.wallet_values import WORDS

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="passes file descriptors"),
    pytest.mark.timeout(120),
]

COIN = 10**9
GIFT = 3 * COIN
FEE = 9_500_000
JOBS = 8
PRICES = NetworkFileOptions(
    has_chain=True,
    price_per_token=10_000_000,
    worker_fee_per_token=FEE,
    client_stake=10**13,
    models=builtin_models(resources_dir() / "models")[:1],
)
"""So dear that a handful of jobs is worth its payout."""


@contextmanager
def secret(text: bytes) -> Iterator[int]:
    """Offer something to read from a file descriptor."""
    reader, writer = os.pipe()
    os.write(writer, text)
    os.close(writer)
    try:
        yield reader
    finally:
        os.close(reader)


@dataclass(frozen=True)
class Owner:
    """A wallet in a home of its own, and the network that it earns on."""

    home: Path
    network: str
    chain: str
    address: str

    def share(self, *more: str) -> Program:
        """Start `run` for this owner."""
        arguments = ("run", "--network", self.network, "--owner", self.address, *more)
        if "--wallet" not in more:
            return start(self.home, *arguments)
        with secret(b"correct horse\n") as password:
            given = (*arguments, "--password-fd", str(password))
            return start(self.home, *given, pass_fds=[password])

    def command(self, *arguments: str) -> dict[str, Any]:
        """Run a command that answers with one object."""
        found: dict[str, Any] = json.loads(run_to_end(self.home, *arguments, "--json"))
        return found

    def pay_out(self, expected_status: int = 0) -> str:
        arguments = ("earnings", "pay-out", "--network", self.network, "--owner", self.address)
        with secret(b"correct horse\n") as password:
            given = (*arguments, "--yes", "--json", "--password-fd", str(password))
            return run_to_end(
                self.home, *given, expected_status=expected_status, pass_fds=[password]
            )

    def check(self) -> dict[str, Any]:
        """Have ledger and chain compared."""
        of = ("--network", self.network, "--owner", self.address)
        (proxy,) = self.command("earnings", "check", *of)["proxies"]
        assert isinstance(proxy, dict)
        return proxy

    def balance(self) -> int:
        found = self.command("wallet", "balance", "--chain", self.chain)["balance_nanoton"]
        assert isinstance(found, int)
        return found


@contextmanager
def owner(home: Path) -> Iterator[Owner]:
    """Run a network where work is dear, and give a new wallet its first coins."""
    prepare_network(home / "net", PRICES)
    with secret(WORDS.encode()) as words, secret(b"correct horse\n") as password:
        fds = ("--words-fd", str(words), "--password-fd", str(password))
        arguments = ("wallet", "import", "--version", "v5r1", "--no-keyring", "--json", *fds)
        made = json.loads(run_to_end(home, *arguments, pass_fds=[words, password]))
    with running(home, "localnet", "--folder", str(home / "net")) as localnet:
        (chain,) = localnet.ready["toncenter"]
        fill(chain, made["address"])
        yield Owner(home, localnet.ready["network_file"], chain, made["address"])


def fill(chain: str, address: str) -> None:
    """Have the local chain make the wallet's first coins."""
    with closing(HTTPConnection(urlsplit(chain).netloc)) as server:
        gift = json.dumps({"address": address, "amount": GIFT})
        server.request("POST", "/local/faucet", gift, {"Content-Type": "application/json"})
        assert server.getresponse().status == HTTPStatus.OK


@contextmanager
def developer(of: Owner) -> Iterator[openai.OpenAI]:
    with running(of.home, "gateway", "--network", of.network, "--port", "0") as gateway:
        key = Path(gateway.ready["key_file"]).read_text().strip()
        url = gateway.ready["base_url"]
        with openai.OpenAI(base_url=url, api_key=key, max_retries=0) as client:
            yield client


def ask(client: openai.OpenAI, jobs: int) -> int:
    """Have jobs done; return for how many tokens they are paid."""
    tokens = 0
    for _ in range(jobs):
        answer = client.chat.completions.create(
            model="cocoon-tiny-chat",
            temperature=0,
            max_tokens=70,
            messages=[{"role": "user", "content": "Count from one to twenty"}],
        )
        assert answer.usage is not None
        tokens += answer.usage.total_tokens
    return tokens


def test_what_is_earned_arrives_although_run_is_killed_in_between(tmp_path: Path) -> None:
    with owner(tmp_path) as me:
        node = me.share("--wallet")
        begun = node.wait_for_event("payouts")
        assert (begun["is_open"], begun["has_chain"]) == (True, True)
        node.wait_for_proxies(1)
        with developer(me) as client:
            tokens = ask(client, JOBS)
        event = node.wait_for_event("payout_begun")
        node.kill()
        assert event["amount_nanoton"] > 100 * event["fee_at_most_nanoton"]

        node = me.share()  # what was signed needs no wallet any more
        assert node.wait_for_event("payouts")["is_open"] is False
        ended = node.wait_for_event("payout_ended")
        arrived = node.wait_for_event("payout_arrived")
        assert node.stop() == 0
        assert ended["fate"] == "paid"
        assert arrived["amount_nanoton"] == event["amount_nanoton"] <= tokens * FEE
        _check_books(me, event["amount_nanoton"], ended)
        _check_the_rest_is_paid_on_request(me, tokens)


def _check_books(me: Owner, amount: int, ended: dict[str, Any]) -> None:
    """One message was sent, one payout arrived, and coins and ledger agree."""
    with closing(sqlite3.connect(me.home / "data" / "ledger.sqlite")) as ledger:
        assert ledger.execute("SELECT count(*) FROM relays").fetchone() == (1,)
    gained = me.balance() - GIFT
    expected = amount - ended["cost_nanoton"] - ended["deposit_nanoton"]
    assert abs(gained - expected) < 400_000
    (payout,) = me.command("earnings", "why")["payouts"]
    assert (payout["amount_nanoton"], payout["other_tokens"]) == (amount, 0)
    assert (payout["fee_nanoton"], payout["paid_by_proxy"]) == (ended["cost_nanoton"], False)
    (group,) = payout["groups"]
    assert group["proxy_share_nanoton"] == payout["tokens"] * (10_000_000 - FEE)
    shown = run_to_end(me.home, "earnings", "why", payout["transactions"][0][:12])
    assert f"for {payout['tokens']} tokens at {FEE} nanotons each" in shown


def _check_the_rest_is_paid_on_request(me: Owner, tokens: int) -> None:
    deadline = time.monotonic() + 20
    while (proxy := me.check())["signed_tokens"] < tokens and time.monotonic() < deadline:
        time.sleep(0.5)
    if proxy["unpaid_nanoton"]:
        (done,) = json.loads(me.pay_out())["payouts"]
        assert (done["fate"], done["amount_nanoton"]) == ("paid", proxy["unpaid_nanoton"])
        proxy = me.check()
    assert me.pay_out(expected_status=1) == ""
    assert proxy["paid_tokens"] == proxy["signed_tokens"]
    assert proxy["arrived_nanoton"] == proxy["paid_tokens"] * FEE
    assert [each["kind"] for each in proxy["differences"]] in ([], ["not_signed"])
