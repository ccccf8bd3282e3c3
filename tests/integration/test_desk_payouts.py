"""The window's way to coins: the desk pays out with the wallet that was unlocked."""

import argparse
import asyncio
import json
import sys
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app import bootstrap
from app.cli.owner import opened, owner_of
from app.cli.wallet_terminal import SystemTerminal
from app.domain.settings import PRACTICE
from app.services.lookout import SystemLookout
from app.storage.paths import HOME_VARIABLE
from tests.integration.programs import run_to_end
from tests.integration.test_run_payouts import secret
from tests.unit.wallet.wallet_values import WORDS

if TYPE_CHECKING:
    from app.services.payout_rounds import News

pytestmark = [
    pytest.mark.asyncio,
    pytest.mark.skipif(sys.platform == "win32", reason="passes file descriptors"),
]

PASSWORD = b"correct horse\n"
LIMIT_S = 100.0


def _make_wallet(home: Path) -> str:
    with secret(WORDS.encode()) as words, secret(PASSWORD) as password:
        fds = ("--words-fd", str(words), "--password-fd", str(password))
        arguments = ("wallet", "import", "--version", "v5r1", "--no-keyring", "--json", *fds)
        made = json.loads(run_to_end(home, *arguments, pass_fds=[words, password]))
    return str(made["address"])


async def test_what_is_earned_arrives_once_the_wallet_is_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))
    address = await asyncio.to_thread(_make_wallet, tmp_path)
    news: list[News] = []
    desk = await bootstrap.desk(SystemLookout(), news.append)
    await desk.settings.set("owner_address", address)
    await desk.settings.set("payout_fee_percent", 50.0)
    with secret(PASSWORD) as password:
        options = argparse.Namespace(wallet="default", password_fd=password)
        owner = owner_of(options, SystemTerminal())
    async with asyncio.timeout(LIMIT_S), asyncio.TaskGroup() as group:
        group.create_task(desk.run())
        await desk.use_network(PRACTICE)
        async with opened(owner, SystemTerminal()) as wallet:
            assert wallet is not None
            account = wallet.account.with_keys()
            desk.set_payer(bootstrap.Payer(wallet.signer, account, wallet.folder))
            async with aclosing(desk.watch()) as states:  # type: ignore[type-var]
                async for state in states:
                    if state.money.paid:
                        break
            desk.set_payer(None)
        desk.quit()
    assert {each.kind for each in news} >= {"payout_begun", "payout_arrived"}
    assert not [each for each in news if each.kind == "payout_problem"]
