import asyncio
from pathlib import Path

import pytest

from app.localnet import office as office_module
from app.localnet.account import AccountKind
from app.localnet.client_budget import ClientBudget
from app.network.background import running_beside
from app.ton.cocoon_ops import ContractState
from app.ton.contract_answers import ClientAnswer
from tests.unit.localnet.parts import account, address, client, root_config
from tests.unit.localnet.test_worker_connection import opened_office
from tests.unit.network.support import settle

pytestmark = pytest.mark.asyncio


def answer(balance: int, tokens: int) -> ClientAnswer:
    return ClientAnswer(
        owner=address(20),
        proxy_contract=address(1),
        proxy_public_key=bytes(32),
        state=ContractState.NORMAL,
        balance=balance,  # type: ignore[arg-type]
        stake=1000,  # type: ignore[arg-type]
        tokens_used=tokens,
        unlock_at_utc=0,
        secret_hash=bytes(32),
    )


async def test_a_charge_on_chain_makes_room_for_more(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        asking = account(AccountKind.CLIENT, 20)
        budget = office.budget_of(asking)
        used = budget.available(0)
        assert budget.available(used) == 0
        office.client_settled(asking, answer(balance=10**6, tokens=used))
        assert office.budget_of(asking) is budget
        assert budget == ClientBudget(1000, 10**6, budget.price_per_token, used)
        assert budget.available(used) == 1000 // budget.price_per_token


async def test_what_was_used_before_a_start_counts_as_charged_until_the_chain_was_read(
    tmp_path: Path,
) -> None:
    async with opened_office(tmp_path) as office:
        asking = account(AccountKind.CLIENT, 20)
        asking.was_signed(5000, b"signed")
        office.has_chain = True
        assert office.budget_of(asking).charged == 5000


async def test_news_without_new_parameters_are_taken_over(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        office.update_root(root_config(version=8))
        assert (office.rules.root.version, office.switchboard.config_version) == (8, 8)


async def test_it_is_left_when_its_clients_have_gone(tmp_path: Path) -> None:
    async with opened_office(tmp_path) as office:
        last = client()
        office.clients.add(last)
        left = asyncio.Event()

        async def leave() -> None:
            await office.drained()
            left.set()

        async with running_beside(leave()):
            await settle()
            office.leaving.set()
            await settle()
            assert not left.is_set()
            office.client_left(last)
            await settle()
            assert left.is_set()


async def test_clients_that_stay_are_not_waited_for_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office_module, "HANDOVER_S", 0.0)
    async with opened_office(tmp_path) as office:
        office.clients.add(client())
        office.leaving.set()
        await office.drained()
