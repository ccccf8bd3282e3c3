"""The wallet with its real signer process, and with processes that misbehave."""

import asyncio
import logging
import os
import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from app.ton.message_decoding import decode_message
from app.ton.wallet_contracts import WalletVersion
from app.wallet import signer_process
from app.wallet.child.box import DEFAULT_COST
from app.wallet.child.errors import (
    BoxDamagedError,
    OrderError,
    PasswordError,
    PasswordNeededError,
    WordsError,
    WrongPasswordError,
)
from app.wallet.child.messages import PublicKeyIs
from app.wallet.errors import (
    KeystoreExistsError,
    KeystoreMissingError,
    SignerLockedError,
    SignerLostError,
    SignerUnsafeError,
    TooManyTriesError,
)
from app.wallet.signer import Signer
from tests.integration.wallet_support import SOMEBODY, UNTIL, create, keystore, signer, transfer
from tests.unit.wallet.fake_keyring import MemoryStore
from tests.unit.wallet.wallet_values import (
    PUBLIC_KEY,
    WORDS,
    password,
    sealed,
    words,
)

pytestmark = pytest.mark.asyncio

STAND_IN: dict[str, Any] = dict.fromkeys(
    ("entry", "sealing_entry"), "tests.integration.signer_standin"
)


async def sign(running: Signer, amount: int = 100, text: str | None = None) -> bytes:
    shown = await running.prepare(transfer(amount), seqno=1, valid_until=UNTIL)
    secret = None if text is None else password(text)
    signed = await running.sign(shown, seqno=1, valid_until=UNTIL, password=secret)
    return signed.boc


async def sign_slowly(running: Signer) -> None:
    await sign(running)
    await asyncio.sleep(1)


async def test_a_wallet_from_its_words_to_a_signed_payment(tmp_path: Path) -> None:
    store = MemoryStore()
    async with signer(tmp_path / "wallet", store) as running:
        given, secret = words(), password()
        created = await running.create(given, secret, wallet="v5r1", network="testnet")
        assert created.notice is None
        assert created.account.public_key == PUBLIC_KEY
        assert given == words()
        assert not any(secret)
        assert len(store.entries) == 1
        with pytest.raises(KeystoreExistsError):
            await create(running)
        assert await running.account() == created.account
        assert await running.unlock(password()) == created.account
        assert await running.public_key() == PUBLIC_KEY

        shown = await running.prepare(transfer(), seqno=1, valid_until=UNTIL)
        assert not shown.needs_password
        assert shown.items[0].destination.raw == SOMEBODY
        assert (shown.amount, shown.items[0].comment) == (100, "rent")
        signed = await running.sign(shown, seqno=2, valid_until=UNTIL + 1)
        decoded = decode_message(signed.boc, WalletVersion.V5R1)
        assert decoded.transfers[0].amount == 100
        assert (decoded.seqno, decoded.valid_until) == (2, UNTIL + 1)

        with pytest.raises(PasswordNeededError):
            await sign(running, 1001)
        assert await sign(running, 1001, "correct horse")
        with pytest.raises(OrderError):
            await running.prepare(transfer(2**63), seqno=1, valid_until=UNTIL)
        with pytest.raises(OrderError):
            await running.sign(shown, seqno=2, valid_until=UNTIL)
        long = await running.prepare(transfer(1, "x" * 60_000), seqno=1, valid_until=UNTIL)
        assert len((await running.sign(long, seqno=2, valid_until=UNTIL)).boc) > 60_000

        await running.lock()
        with pytest.raises(SignerLockedError):
            await sign(running)


async def test_a_password_is_changed_and_the_words_are_shown(tmp_path: Path) -> None:
    async with signer(tmp_path) as running:
        await create(running)
        before = keystore(tmp_path).load().box.raw
        await running.change_password(password(), password("another one"))
        assert keystore(tmp_path).load().box.raw != before
        with pytest.raises(WrongPasswordError):
            await running.reveal_words(password())
        assert await running.reveal_words(password("another one")) == WORDS.encode()
        with pytest.raises(PasswordError):
            await running.change_password(password("another one"), password("short"))
        assert not running.is_unlocked


async def test_bad_words_leave_nothing_behind(tmp_path: Path) -> None:
    async with signer(tmp_path / "wallet") as running:
        with pytest.raises(WordsError):
            await running.create(
                bytearray(b"one two three"), password(), wallet="v4r2", network="mainnet"
            )
        with pytest.raises(PasswordError):
            await running.create(words(), password("short"), wallet="v4r2", network="mainnet")
        with pytest.raises(KeystoreMissingError):
            await running.unlock(password())
    assert not (tmp_path / "wallet").exists()


async def test_the_wallet_locks_itself(tmp_path: Path) -> None:
    keystore(tmp_path).file.create(sealed())
    async with signer(tmp_path, auto_lock_s=0.3) as running:
        await running.unlock(password())
        async with asyncio.timeout(10):
            await running.wait_locked()
        assert not running.is_unlocked
        with pytest.raises(SignerLockedError):
            await sign(running)
        await running.wait_locked()


async def test_wrong_passwords_become_slow_and_stay_so_after_a_restart(tmp_path: Path) -> None:
    keystore(tmp_path).file.create(sealed())
    async with signer(tmp_path) as running:
        await running.unlock(password())
        for _ in range(5):
            with pytest.raises(WrongPasswordError):
                await sign(running, 1001, "another one")
        async with asyncio.timeout(10):
            await running.wait_locked()  # the signer itself gave up
    async with signer(tmp_path) as running:
        with pytest.raises(TooManyTriesError):
            await running.unlock(password())


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
async def test_a_killed_signer_is_a_locked_wallet(tmp_path: Path) -> None:
    keystore(tmp_path).file.create(sealed())
    async with signer(tmp_path) as running:
        await running.unlock(password())
        assert running._open is not None
        os.kill(running._open.pid, signal.SIGKILL)
        with pytest.raises((SignerLostError, SignerLockedError)):
            await sign(running)
        await running.wait_locked()
        await running.unlock(password())
        assert await sign(running)
        os.kill(running._open.pid, signal.SIGSTOP)  # one that hangs is ended all the same


async def test_a_damaged_file_costs_nothing_while_its_copy_is_whole(tmp_path: Path) -> None:
    file = keystore(tmp_path).file
    file.create(sealed())
    file.path.write_bytes(sealed()[:500])
    async with signer(tmp_path) as running:
        await running.unlock(password())
        assert file.path.read_bytes() == file.backup.read_bytes()
        file.path.write_bytes(b"")
        file.backup.write_bytes(b"")
        with pytest.raises(BoxDamagedError):
            await running.unlock(password())


@pytest.mark.skipif(sys.platform != "linux", reason="the protections of Linux")
async def test_without_a_protection_no_password_is_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keystore(tmp_path).file.create(sealed())
    monkeypatch.setattr(signer_process, "REQUIRED_LAYERS", frozenset({"a wall of stone"}))
    async with signer(tmp_path) as running:
        with pytest.raises(SignerUnsafeError, match="a wall of stone"):
            await running.unlock(password())


@pytest.mark.parametrize(
    "text", ["another key", "another answer", "garbage", "too long", "crash", "silence"]
)
async def test_a_signer_that_misbehaves_is_ended(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signer_process, "_ANSWER_TIMEOUT_S", 0.5)
    keystore(tmp_path).file.create(sealed())
    async with signer(tmp_path, **STAND_IN) as running:
        with pytest.raises(SignerLostError):
            await running.unlock(password(text))
        assert not running.is_unlocked


async def test_answers_to_nobody_are_dropped(tmp_path: Path) -> None:
    keystore(tmp_path).file.create(sealed())
    async with signer(tmp_path, **STAND_IN) as running:
        with pytest.raises(WrongPasswordError):
            await running.unlock(password("another number"))


async def test_what_is_no_wallet_file_is_not_kept(tmp_path: Path) -> None:
    async with signer(tmp_path, **STAND_IN) as running:
        with pytest.raises(BoxDamagedError):
            await running.create(
                words(), password("no wallet file"), wallet="v5r1", network="testnet"
            )
    assert not keystore(tmp_path).file.exists()


async def test_a_signer_that_cannot_start_is_lost(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keystore(tmp_path).file.create(sealed())
    with caplog.at_level(logging.DEBUG):
        async with signer(tmp_path, entry="app.wallet.no_such_module") as running:
            with pytest.raises(SignerLostError):
                await running.unlock(password())
    assert "signer crashed (" in caplog.text


async def test_a_signer_that_is_told_nonsense_ends_and_says_only_what_kind(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keystore(tmp_path).file.create(sealed())
    async with signer(tmp_path) as running:
        await running.unlock(password())
        assert running._open is not None
        running._open._pipe.post(PublicKeyIs(1, b"a secret" * 4))
        await running.wait_locked()
    assert "signer crashed (signer: ValidationError)" in caplog.text
    assert "a secret" not in caplog.text


async def test_a_cancelled_request_keeps_the_wallet_usable(tmp_path: Path) -> None:
    keystore(tmp_path).file.create(sealed())
    async with signer(tmp_path) as running:
        await running.unlock(password())
        for delay_s in (0.0, 0.001, 0.005):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(sign_slowly(running), delay_s)
        assert await running.public_key() == PUBLIC_KEY


async def test_a_password_may_cost_as_much_as_it_does_by_default(tmp_path: Path) -> None:
    keystore(tmp_path).file.create(sealed(cost=DEFAULT_COST))
    async with signer(tmp_path) as running:
        assert await running.reveal_words(password()) == WORDS.encode()
