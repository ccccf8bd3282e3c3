"""The wallet as the rest of the program uses it; its keys stay in the signer process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.isolation.launcher import Launcher
from app.ton.wallet_contracts import WalletAccount
from app.wallet.child.box import NetworkName, WalletName, parse_box
from app.wallet.child.memory import wipe
from app.wallet.child.messages import (
    GetPublicKey,
    Order,
    Prepare,
    Prepared,
    PublicKeyIs,
    Reseal,
    Reveal,
    Revealed,
    Seal,
    Sealed,
    Sign,
    Signed,
    Unlock,
)
from app.wallet.child.vault import account_of
from app.wallet.errors import SignerLockedError, SignerLostError
from app.wallet.keystore import Keystore
from app.wallet.keystore_file import StoredBox
from app.wallet.signer_process import SignerProcess
from app.wallet.signer_values import (
    CreatedWallet,
    Preview,
    SignedOrder,
    SignerOptions,
    check_chosen_password,
    check_order,
    check_password,
    preview_of,
    signed_order_of,
)


@asynccontextmanager
async def running_signer(
    keystore: Keystore, options: SignerOptions | None = None
) -> AsyncIterator["Signer"]:
    """Offer the wallet; at the end it is locked and no process stays behind."""
    failure: Exception | None = None
    async with Launcher() as launcher, asyncio.TaskGroup() as tasks:
        signer = Signer(keystore, launcher, tasks, options or SignerOptions())
        try:
            yield signer
        except Exception as error:  # noqa: BLE001 - leaves the group as itself, not in a group
            failure = error
        finally:
            await signer.lock()
    if failure is not None:
        raise failure


class Signer:
    """Creates, opens and uses one wallet. Passwords that are given are wiped.

    Every method that takes a password raises `TooManyTriesError` while it must wait,
    `WrongPasswordError`, `KeystoreError`, `BoxError`, `KeyringError` for what is wrong with the
    wallet's files, and `SignerLostError` or `SignerUnsafeError` for the process.
    """

    def __init__(
        self,
        keystore: Keystore,
        launcher: Launcher,
        tasks: asyncio.TaskGroup,
        options: SignerOptions,
    ) -> None:
        """Start processes with `launcher` and listen to them in `tasks`."""
        self._keystore = keystore
        self._launcher = launcher
        self._tasks = tasks
        self._options = options
        self._open: SignerProcess | None = None
        self._opening = asyncio.Lock()

    @property
    def is_unlocked(self) -> bool:
        """Whether keys are held right now."""
        return self._open is not None and not self._open.gone.is_set()

    async def account(self) -> WalletAccount:
        """Say which account the wallet is for, locked or not.

        Raises:
            KeystoreError, BoxError: there is no wallet, or its file cannot be read.
        """
        stored = await asyncio.to_thread(self._keystore.load)
        return account_of(stored.box)

    async def create(
        self,
        words: bytearray,
        password: bytearray,
        *,
        wallet: WalletName,
        network: NetworkName,
        use_keyring: bool = True,
    ) -> CreatedWallet:
        """Keep new words, separated by single spaces; they are left to the caller to wipe.

        Without `use_keyring` the password protects the wallet alone.

        Raises:
            WordsError, PasswordError: the words or the password cannot be used.
        """
        try:
            check_chosen_password(password)
            await asyncio.to_thread(self._keystore.file.check_new)
            half = await asyncio.to_thread(self._keystore.make_keyring_half, use_keyring)
            async with self._helper() as helper:
                request = Seal(
                    helper.next_number(),
                    words,
                    password,
                    half.secret,
                    half.entry,
                    wallet,
                    network,
                    self._options.cost,
                )
                sealed = await helper.ask(request, Sealed)
            wipe(half.secret)
            box = parse_box(sealed.box)
            await asyncio.to_thread(self._keystore.file.create, box.raw)
            return CreatedWallet(account_of(box), half.notice)
        finally:
            wipe(password)

    async def change_password(self, password: bytearray, new_password: bytearray) -> None:
        """Make the wallet's file anew; the wallet is locked afterwards.

        Raises:
            PasswordError: the new password cannot be used.
            KeystoreWriteError: see its `is_saved`.
        """
        try:
            check_chosen_password(new_password)
            async with self._one_try(password) as (stored, secret), self._helper() as helper:
                request = Reseal(
                    helper.next_number(),
                    stored.box.raw,
                    password,
                    secret,
                    new_password,
                    self._options.cost,
                )
                sealed = await helper.ask(request, Sealed)
            box = parse_box(sealed.box)
            await asyncio.to_thread(self._keystore.file.replace, stored.box, box.raw)
        finally:
            wipe(password)
            wipe(new_password)
        await self.lock()

    async def reveal_words(self, password: bytearray) -> bytearray:
        """Give the words for the owner to write down; the caller wipes them."""
        try:
            async with self._one_try(password) as (stored, secret), self._helper() as helper:
                request = Reveal(helper.next_number(), stored.box.raw, password, secret)
                return (await helper.ask(request, Revealed)).words
        finally:
            wipe(password)

    async def unlock(self, password: bytearray) -> WalletAccount:
        """Have the signer hold the keys; a wallet that is open already is locked first."""
        async with self._opening:
            await self._lock()
            try:
                async with self._one_try(password) as (stored, secret):
                    self._open = await self._unlocked(stored, password, secret)
            finally:
                wipe(password)
        return account_of(stored.box)

    async def prepare(self, order: Order, *, seqno: int, valid_until: int) -> Preview:
        """Have the signer say what an order does; `sign` may follow, once.

        Raises:
            SignerLockedError: the wallet is locked.
            OrderError, NotSignedError: it would not be signed.
        """
        check_order(order)
        process = self._process()
        request = Prepare(process.next_number(), order, seqno, valid_until)
        prepared = await process.ask(request, Prepared)
        return preview_of(prepared)

    async def sign(
        self, preview: Preview, *, seqno: int, valid_until: int, password: bytearray | None = None
    ) -> SignedOrder:
        """Sign exactly what the newest preview shows; a password also renews the auto-lock.

        Raises:
            SignerLockedError: the wallet is locked, or was since the preview.
            PasswordNeededError: there must be a password.
            OrderError, NotSignedError: it is not signed.
        """
        process = self._process()
        request = Sign(process.next_number(), preview.number, seqno, valid_until, password)
        try:
            if password is not None:
                check_password(password)
                await asyncio.to_thread(self._keystore.throttle.begin_try)
            signed = await process.ask(request, Signed)
            if password is not None:
                await asyncio.to_thread(self._keystore.throttle.succeed)
        finally:
            wipe(password)
        return signed_order_of(signed)

    async def public_key(self) -> bytes:
        """Ask the signer which key it holds.

        Raises:
            SignerLockedError: the wallet is locked.
        """
        process = self._process()
        answer = await process.ask(GetPublicKey(process.next_number()), PublicKeyIs)
        return answer.public_key

    async def lock(self) -> None:
        """End the process that holds the keys."""
        async with self._opening:
            await self._lock()

    async def wait_locked(self) -> None:
        """Return when the wallet is locked, whoever does it; at once if it is."""
        if self._open is not None:
            await self._open.gone.wait()

    async def _lock(self) -> None:
        process, self._open = self._open, None
        if process is not None:
            await process.lock()

    def _process(self) -> SignerProcess:
        if self._open is None or self._open.gone.is_set():
            raise SignerLockedError("it is locked")
        return self._open

    @asynccontextmanager
    async def _one_try(
        self, password: bytearray
    ) -> AsyncIterator[tuple[StoredBox, bytearray | None]]:
        """Count a try of the password; it was right if what is done inside succeeds."""
        check_password(password)
        stored = await asyncio.to_thread(self._keystore.load)
        secret = await asyncio.to_thread(self._keystore.keyring_secret, stored.box)
        try:
            await asyncio.to_thread(self._keystore.throttle.begin_try)
            yield stored, secret
        finally:
            wipe(secret)
        await asyncio.to_thread(self._keystore.opened, stored.box)

    @asynccontextmanager
    async def _helper(self) -> AsyncIterator[SignerProcess]:
        """Provide a process for one request."""
        process = await self._start(self._options.sealing_entry)
        try:
            await process.wait_started()
            yield process
        finally:
            await process.lock()

    async def _unlocked(
        self, stored: StoredBox, password: bytearray, secret: bytearray | None
    ) -> SignerProcess:
        process = await self._start(self._options.entry)
        try:
            await process.wait_started()
            request = Unlock(
                process.next_number(),
                stored.box.raw,
                password,
                secret,
                self._options.limits,
                self._options.auto_lock_s,
            )
            _check_key(await process.ask(request, PublicKeyIs), stored)
        except BaseException:
            process.kill()
            raise
        return process

    async def _start(self, entry: str) -> SignerProcess:
        process = await SignerProcess.start(self._launcher, entry)
        self._tasks.create_task(process.run(self._launcher), name="signer")
        return process


def _check_key(answer: PublicKeyIs, stored: StoredBox) -> None:
    if answer.public_key != stored.box.header.account.public_key:
        raise SignerLostError("it holds another key")
