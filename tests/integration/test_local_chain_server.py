import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from ton_core import Address as LibraryAddress
from ton_core import NetworkGlobalID, PrivateKey
from tonutils.clients import ToncenterClient
from tonutils.contracts import WalletV3R2, WalletV4R2, WalletV5R1
from tonutils.contracts.wallet.messages import TONTransferBuilder
from tonutils.exceptions import ProviderResponseError, RunGetMethodError

from app.localnet.chain.chain import Chain
from app.localnet.chain.toncenter_server import (
    MAX_BODY_SIZE,
    ChainServerError,
    RunningChain,
    running_chain,
)
from app.localnet.chain.vm_cell import VmCell
from app.ton.address import Address
from tests.unit.localnet.chain.wallets import COIN, NOW, Wallet, make_wallet

DESTINATION = Address(0, bytes([0x11]) * 32)


class Caller:
    """Asks the server in each of its ways."""

    def __init__(self, running: RunningChain, session: aiohttp.ClientSession) -> None:
        self.running = running
        self.session = session
        self.url = running.url

    async def rpc(self, method: str, /, **params: Any) -> Any:
        status, answer = await self.raw_rpc(method, params)
        assert status == 200, answer
        assert (answer["ok"], answer["id"], answer["jsonrpc"]) == (True, "7", "2.0")
        return answer["result"]

    async def raw_rpc(self, method: Any, params: Any) -> tuple[int, Any]:
        call = {"jsonrpc": "2.0", "id": "7", "method": method, "params": params}
        async with self.session.post(f"{self.url}/jsonRPC", json=call) as response:
            return response.status, await response.json()

    async def get(self, method: str, **params: Any) -> tuple[int, Any]:
        async with self.session.get(f"{self.url}/{method}", params=params) as response:
            return response.status, await response.json()

    async def post(self, path: str, **arguments: Any) -> tuple[int, Any]:
        async with self.session.post(self.url.removesuffix("/api/v2") + path, **arguments) as done:
            return done.status, await done.json()

    async def faucet(self, address: Address, amount: int = 10 * COIN) -> None:
        wanted = {"address": str(address), "amount": amount}
        status, answer = await self.post("/local/faucet", json=wanted)
        assert status == 200, answer


@asynccontextmanager
async def serving(folder: Path) -> AsyncIterator[Caller]:
    async with (
        running_chain(folder, clock=lambda: NOW) as running,
        aiohttp.ClientSession() as session,
    ):
        yield Caller(running, session)


def to_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


async def send(caller: Caller, wallet: Wallet, seqno: int, **options: Any) -> Any:
    signed = await asyncio.to_thread(
        wallet.transfer, DESTINATION, COIN, seqno=seqno, valid_until=2**32 - 1, **options
    )
    return await caller.rpc("sendBoc", boc=to_base64(signed))


@pytest.mark.asyncio
@pytest.mark.parametrize("contract", [WalletV3R2, WalletV4R2, WalletV5R1])
async def test_the_library_runs_against_it_unchanged(tmp_path: Path, contract: Any) -> None:
    network = NetworkGlobalID.MAINNET
    async with (
        running_chain(tmp_path) as running,
        ToncenterClient(network, base_url=running.url, rps_limit=1000) as client,
    ):
        wallet = contract.from_private_key(client, PrivateKey(bytes([9]) * 32))
        target = LibraryAddress(DESTINATION.raw)
        await running.call(lambda chain: chain.faucet(_address(wallet), 10 * COIN))
        transfer = TONTransferBuilder(destination=target, amount=COIN, body="hello", bounce=False)
        message = await wallet.transfer_message(transfer)
        await wallet.refresh()
        assert wallet.is_active
        assert await wallet.seqno() == 1
        balance = await running.call(lambda chain: chain.account(DESTINATION).balance)
        assert balance == COIN
        sent, received = await wallet.get_transactions(limit=10)
        assert (sent.lt, sent.prev_trans_lt) == (wallet.last_transaction_lt, received.lt)
        with pytest.raises(ProviderResponseError):
            await client.send_message(message.as_hex)
        with pytest.raises(RunGetMethodError):
            await client.run_get_method(wallet.address, "no_such_method")
        assert 8 in await client.get_config()


def _address(wallet: Any) -> Address:
    return Address(0, wallet.address.hash_part)


@pytest.mark.asyncio
async def test_accounts_are_told_in_every_form(tmp_path: Path) -> None:
    wallet = make_wallet("v4r2")
    async with serving(tmp_path) as caller:
        await caller.faucet(wallet.address)
        await send(caller, wallet, 0)
        address = str(wallet.address)
        for form in (wallet.address.raw, address):
            account = await caller.rpc("getAddressInformation", address=form)
            assert account["state"] == "active"
            assert account["sync_utime"] == NOW
            assert VmCell.from_boc(base64.b64decode(account["data"])).reader().uint(32) == 1
        assert int(await caller.rpc("getAddressBalance", address=address)) < 9 * COIN
        assert await caller.rpc("getAddressState", address=address) == "active"
        extended = await caller.rpc("getExtendedAddressInformation", address=address)
        assert extended["account_state"] == {
            "@type": "wallet.v4.accountState",
            "wallet_id": "698983191",
            "seqno": 1,
        }
        known = await caller.rpc("getWalletInformation", address=address)
        assert (known["wallet"], known["wallet_type"], known["seqno"]) == (
            True,
            "wallet v4 r2",
            1,
        )


@pytest.mark.asyncio
async def test_an_account_that_never_was_is_uninitialized(tmp_path: Path) -> None:
    async with serving(tmp_path) as caller:
        account = await caller.rpc("getAddressInformation", address=DESTINATION.raw)
        assert (account["state"], account["balance"]) == ("uninitialized", "0")
        assert account["last_transaction_id"]["lt"] == "0"
        state = await caller.rpc("getExtendedAddressInformation", address=DESTINATION.raw)
        assert state["account_state"]["@type"] == "uninited.accountState"
        wallet = await caller.rpc("getWalletInformation", address=DESTINATION.raw)
        assert wallet["wallet"] is False
        result = await caller.rpc("runGetMethod", address=DESTINATION.raw, method="seqno", stack=[])
        assert result["exit_code"] == -13


@pytest.mark.asyncio
async def test_transactions_have_the_real_form(tmp_path: Path) -> None:
    wallet = make_wallet()
    async with serving(tmp_path) as caller:
        await caller.faucet(wallet.address)
        await send(caller, wallet, 0, body="for you \N{SNOWMAN}")
        newest, oldest = await caller.rpc("getTransactions", address=wallet.address.raw, limit=10)
    assert newest["transaction_id"]["@type"] == "internal.transactionId"
    assert VmCell.from_boc(base64.b64decode(newest["data"])).hash == base64.b64decode(
        newest["transaction_id"]["hash"]
    )
    assert int(newest["fee"]) == int(newest["storage_fee"]) + int(newest["other_fee"])
    assert newest["in_msg"]["source"] == ""
    (sent,) = newest["out_msgs"]
    assert sent["source"] == wallet.address.to_text(bounceable=True)
    assert sent["destination"] == DESTINATION.to_text(bounceable=True)
    assert (sent["value"], sent["fwd_fee"]) == (str(COIN), "266669")
    assert sent["message"] == "for you \N{SNOWMAN}"
    assert sent["msg_data"]["@type"] == "msg.dataText"
    assert oldest["out_msgs"] == []
    assert oldest["in_msg"]["msg_data"]["@type"] == "msg.dataRaw"
    assert oldest["in_msg"]["value"] == str(10 * COIN)


@pytest.mark.asyncio
async def test_transactions_come_in_pages(tmp_path: Path) -> None:
    async with serving(tmp_path) as caller:
        for amount in range(1, 8):
            await caller.faucet(DESTINATION, amount)
        ask = {"address": DESTINATION.raw, "archival": "true"}
        everything = await caller.rpc("getTransactions", **ask, limit=100)
        seen = (await caller.rpc("getTransactions", **ask, limit=3))[:3]
        while len(seen) < 7:
            last = seen[-1]["transaction_id"]
            status, answer = await caller.get("getTransactions", **ask, limit=3, **_place(last))
            assert status == 200
            assert answer["result"][0] == seen[-1]
            seen += answer["result"][1:]
        assert seen == everything
        middle = everything[3]["transaction_id"]["lt"]
        newer = await caller.rpc("getTransactions", **ask, to_lt=middle)
        assert newer == everything[:3]
        wrong = {"lt": int(middle) + 1, "hash": everything[3]["transaction_id"]["hash"]}
        status, answer = await caller.raw_rpc("getTransactions", {**ask, **wrong})
        assert status == 500
        assert "cannot locate transaction" in answer["error"]


def _place(transaction_id: Any) -> dict[str, str]:
    return {
        "lt": transaction_id["lt"],
        "hash": base64.b64decode(transaction_id["hash"]).hex(),
    }


@pytest.mark.asyncio
async def test_messages_are_refused_in_the_known_words(tmp_path: Path) -> None:
    wallet = make_wallet()
    async with serving(tmp_path) as caller:
        boc = to_base64(await asyncio.to_thread(wallet.transfer, DESTINATION, COIN, seqno=0))
        status, answer = await caller.raw_rpc("sendBoc", {"boc": boc})
        assert status == answer["code"] == 500
        assert "cannot apply external message to current state" in answer["error"]
        await caller.faucet(wallet.address)
        hashes = await caller.rpc("sendBocReturnHash", boc=boc)
        assert base64.b64decode(hashes["hash"]) == VmCell.from_boc(base64.b64decode(boc)).hash
        status, answer = await caller.raw_rpc("sendBoc", {"boc": boc})
        assert status == 500
        assert "External message was not accepted" in answer["error"]
        assert "exitcode=133" in answer["error"]
        status, answer = await caller.raw_rpc("sendBoc", {"boc": "no cells"})
        assert status == 422


@pytest.mark.asyncio
async def test_a_fee_is_estimated_to_the_nanoton(tmp_path: Path) -> None:
    wallet = make_wallet()
    async with serving(tmp_path) as caller:
        await caller.faucet(wallet.address)
        await send(caller, wallet, 0)
        signed = await asyncio.to_thread(
            wallet.transfer, DESTINATION, COIN, seqno=1, body="a", valid_until=2**32 - 1
        )
        message = VmCell.from_boc(signed).reader()
        message.skip(4 + 267 + 4 + 1)
        body = message.ref() if message.flag() else message.rest()
        fees = await caller.rpc(
            "estimateFee",
            address=wallet.address.raw,
            body=to_base64(body.to_boc()),
            init_code="",
            init_data="",
            ignore_chksig=True,
        )
        source = fees["source_fees"]
        assert sum(source[name] for name in source if name != "@type") == 3_094_000
        before = int(await caller.rpc("getAddressBalance", address=wallet.address.raw))
        await caller.rpc("sendBoc", boc=to_base64(signed))
        after = int(await caller.rpc("getAddressBalance", address=wallet.address.raw))
        assert before - after == COIN + 3_094_000


@pytest.mark.asyncio
async def test_time_and_blocks_move(tmp_path: Path) -> None:
    async with serving(tmp_path) as caller:
        first = await caller.rpc("getMasterchainInfo")
        await caller.faucet(DESTINATION)
        second = await caller.rpc("getMasterchainInfo")
        assert second["last"]["seqno"] == first["last"]["seqno"] + 1
        assert second["last"]["root_hash"] != first["last"]["root_hash"]
        status, answer = await caller.post("/local/clock", json={"forward_s": 3600})
        assert (status, answer["result"]) == (200, {"now": NOW + 3600})
        account = await caller.rpc("getAddressInformation", address=DESTINATION.raw)
        assert account["sync_utime"] == NOW + 3600


@pytest.mark.asyncio
async def test_the_chain_is_there_after_a_restart(tmp_path: Path) -> None:
    async with serving(tmp_path) as caller:
        await caller.faucet(DESTINATION)
        info = await caller.rpc("getMasterchainInfo")
    async with serving(tmp_path) as caller:
        assert await caller.rpc("getMasterchainInfo") == info
        assert await caller.rpc("getAddressBalance", address=DESTINATION.raw) == str(10 * COIN)


@pytest.mark.asyncio
async def test_only_programs_of_this_machine_are_answered(tmp_path: Path) -> None:
    async with serving(tmp_path) as caller:
        url = f"{caller.url}/getMasterchainInfo"
        foreign: list[dict[str, str]] = [
            {"Host": "evil.example"},
            {"Origin": "https://evil.example"},
        ]
        for headers in foreign:
            async with caller.session.get(url, headers=headers) as response:
                assert response.status == 403


@pytest.mark.asyncio
async def test_public_methods_have_no_faucet(tmp_path: Path) -> None:
    async with serving(tmp_path) as caller:
        for name in ("faucet", "local_faucet", "clock"):
            status, answer = await caller.raw_rpc(name, {"address": DESTINATION.raw, "amount": 1})
            assert (status, answer["ok"]) == (404, False)
        status, _ = await caller.post("/local/faucet", data={"address": DESTINATION.raw})
        assert status == 415


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("method", "params"),
    [
        (None, {}),
        ({}, {}),
        ("getAddressInformation", {}),
        ("getAddressInformation", []),
        ("getAddressInformation", {"address": 5}),
        ("getAddressInformation", {"address": "x" * 10_000}),
        ("getTransactions", {"address": DESTINATION.raw, "limit": 0}),
        ("getTransactions", {"address": DESTINATION.raw, "limit": 1000}),
        ("getTransactions", {"address": DESTINATION.raw, "limit": 1.5}),
        ("getTransactions", {"address": DESTINATION.raw, "lt": 5}),
        ("getTransactions", {"address": DESTINATION.raw, "lt": [5], "hash": {}}),
        ("getTransactions", {"address": DESTINATION.raw, "to_lt": "9" * 70}),
        ("runGetMethod", {"address": DESTINATION.raw}),
        ("runGetMethod", {"address": DESTINATION.raw, "method": "x" * 300, "stack": []}),
        ("runGetMethod", {"address": DESTINATION.raw, "method": "a", "stack": "b"}),
        ("runGetMethod", {"address": DESTINATION.raw, "method": "a", "stack": [["num"]]}),
        ("runGetMethod", {"address": DESTINATION.raw, "method": "a", "stack": [["num", "z"]]}),
        ("runGetMethod", {"address": DESTINATION.raw, "method": "a", "stack": [[5, 5]]}),
        ("runGetMethod", {"address": DESTINATION.raw, "method": "a", "stack": [{"@type": []}]}),
        ("runGetMethod", {"address": DESTINATION.raw, "method": "a", "stack": [["cell", 1]]}),
        ("runGetMethod", {"address": DESTINATION.raw, "method": "a", "stack": [["cell", "AA"]]}),
        ("runGetMethod", {"address": DESTINATION.raw, "method": "a", "stack": [1] * 100}),
        ("sendBoc", {"boc": "A" * 100_000}),
        ("sendBoc", {"boc": ""}),
        ("sendBoc", {"boc": None}),
        ("estimateFee", {"address": DESTINATION.raw, "body": "?"}),
        ("estimateFee", {"address": DESTINATION.raw, "body": "", "ignore_chksig": "perhaps"}),
    ],
)
async def test_wrong_parameters_get_a_sentence(tmp_path: Path, method: Any, params: Any) -> None:
    async with serving(tmp_path) as caller:
        status, answer = await caller.raw_rpc(method, params)
        assert 400 <= status < 500
        assert answer["ok"] is False
        assert answer["error"]


@pytest.mark.asyncio
async def test_other_bodies_are_refused(tmp_path: Path) -> None:
    headers = {"Content-Type": "application/json"}
    bodies = [b"{", b"[" * 100_000, b'"text"', b"[]", b'{"id":' + b"9" * 5000 + b"}", b"\xff"]
    async with serving(tmp_path) as caller:
        for body in bodies:
            status, answer = await caller.post("/api/v2/jsonRPC", data=body, headers=headers)
            assert 400 <= status < 500, body[:20]
            assert answer["ok"] is False
        large = b'{"boc":"' + b"A" * MAX_BODY_SIZE + b'"}'
        status, _ = await caller.post("/api/v2/sendBoc", data=large, headers=headers)
        assert status == 413
        status, _ = await caller.get("nothing")
        assert status == 404
        assert await caller.rpc("getMasterchainInfo")


@pytest.mark.asyncio
async def test_a_taken_port_is_named(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    async with running_chain(tmp_path) as running:
        port = int(running.url.split(":")[2].split("/")[0])
        with pytest.raises(ChainServerError, match=str(port)):
            async with running_chain(tmp_path / "other", port):
                pytest.fail("the port is taken")


@pytest.mark.asyncio
async def test_many_callers_share_the_chain(tmp_path: Path) -> None:
    async with serving(tmp_path) as caller:
        async with asyncio.TaskGroup() as group:
            for _ in range(60):
                group.create_task(caller.faucet(DESTINATION, 3))
                group.create_task(caller.rpc("getMasterchainInfo"))
        totals = await caller.running.call(Chain.totals)
        assert totals.balances == totals.minted == 180
