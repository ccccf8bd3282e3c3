"""The owner's wallet as the window uses it: the signer, the chain, the outbox, the payouts."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path

from app.domain.errors import AppError
from app.network.background import running_beside
from app.network.backoff import Backoff
from app.network.changes import Changes
from app.services.wallet_desk_csv import write_history
from app.services.wallet_desk_look import WalletLook
from app.services.wallet_desk_place import NoChainError, PayoutDesk, WalletPlace, practice_text
from app.services.wallet_desk_values import (
    Comparison,
    Estimate,
    Recipient,
    WalletFacts,
    WalletKind,
)
from app.ton.address import Address, read_address
from app.ton.mnemonic import check_words, create_mnemonic
from app.ton.wallet_contracts import TonNetwork, WalletAccount, WalletVersion
from app.wallet.accounts import SavedAccount, WatchOnlyError
from app.wallet.backup import keep_wallet
from app.wallet.child.memory import wipe
from app.wallet.delivery import deliver
from app.wallet.errors import KeystoreMissingError
from app.wallet.outbox import Outbox, Outgoing
from app.wallet.payment import Request
from app.wallet.scan import FoundWallet, candidates, public_key_of_words, scan_wallets
from app.wallet.secret_text import words_of
from app.wallet.sending import Offer, Prepared, Sending
from app.wallet.signer import Signer, running_signer
from app.wallet.signer_values import SignerOptions


class OfferGoneError(AppError):
    """What was reviewed is not what would be signed now."""

    title = "The review is out of date"
    hint = "Nothing was sent. Review the payment once more."


@asynccontextmanager
async def running_wallet_desk(
    place: WalletPlace, options: SignerOptions | None = None
) -> AsyncIterator["WalletDesk"]:
    """Offer the wallet while inside; at the end it is locked and no process stays behind."""
    async with running_signer(place.folder.keystore, options) as signer:
        desk = WalletDesk(place, signer)
        await desk.load()
        async with running_beside(desk.run()):
            yield desk


class WalletDesk:
    """Keeps `facts` up to date and does what the owner asks for; `run` must be running."""

    def __init__(self, place: WalletPlace, signer: Signer) -> None:
        """Use the parts; `load` reads which wallet there is."""
        self.changes = Changes()
        self.signer = signer
        self._place = place
        self._outbox = Outbox(place.folder.path)
        self._account: SavedAccount | None = None
        self._facts = WalletFacts(
            is_practice=place.is_practice,
            is_testnet=place.network is TonNetwork.TESTNET,
            has_chain=place.chain is not None,
            practice_exchange=practice_text(place) if place.is_practice else "",
        )
        self._prepared: Prepared | None = None
        self._exchanges: Mapping[Address, str] | None = None
        self._look = WalletLook(place)
        self._sent = asyncio.Event()
        self._opened = asyncio.Event()
        self._wanted = asyncio.Event()
        self._reading = asyncio.Lock()

    @property
    def facts(self) -> WalletFacts:
        """The wallet now."""
        return self._facts

    @property
    def account(self) -> SavedAccount | None:
        """The owner's account, None while there is none."""
        return self._account

    async def watch(self) -> AsyncIterator[WalletFacts]:
        """Yield the wallet now and after every change."""
        while True:
            seen = self.changes.count
            yield self._facts
            await self.changes.beyond(seen)

    async def load(self) -> None:
        """Read the wallet's files; what is wrong with them is in `facts`."""
        try:
            self._account = await asyncio.to_thread(self._place.folder.load)
            sent = await asyncio.to_thread(self._outbox.load)
        except KeystoreMissingError:
            self._change(kind=WalletKind.NONE)
            return
        except AppError as error:
            text = f"{error.title}: {error}. {error.hint}"
            self._change(kind=WalletKind.UNREADABLE, trouble=text)
            return
        account = self._account
        kind = WalletKind.WATCHED if account.is_watch_only else WalletKind.KEYS
        is_test = account.network is TonNetwork.TESTNET
        self._change(
            kind=kind,
            address=account.text,
            is_testnet=is_test,
            under_way=sent.in_flight,
            trouble="",
        )
        if sent.in_flight is not None:
            self._sent.set()

    async def run(self) -> None:
        """Look at the chain, follow payments and notice when the wallet locks itself."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._keep_looking(), name="wallet")
            tasks.create_task(self._follow(), name="payment")
            tasks.create_task(self._notice_lock(), name="wallet lock")

    def use_payouts(self, payouts: PayoutDesk | None) -> None:
        """Show what proxies have signed on a network that was joined, or none any more."""
        self._look.payouts = payouts
        self._wanted.set()

    async def refresh(self) -> None:
        """Ask the chain; where it does not answer, `facts` say so."""
        if self._place.chain is None or self._facts.kind is WalletKind.UNREADABLE:
            return
        async with self._reading:
            try:
                await self._read()
            except AppError as error:
                self._change(trouble=f"{error}")

    async def _read(self) -> None:
        if self._account is not None:
            found = await self._look.read(self._account, self._facts)
            self._change(balance=found.balance, entries=found.entries)
            self._change(has_older=found.has_older)
        found = await self._look.read_payouts(self._facts)
        self._change(payouts=found.payouts, pays_out=found.pays_out, trouble="")

    async def show_older(self) -> None:
        """Read one more page of the history.

        Raises:
            ChainError: the chain does not answer.
        """
        async with self._reading:
            found = await self._look.read_older(self._own(), self._facts)
            self._change(entries=found.entries, has_older=found.has_older)

    async def export_csv(self, path: Path) -> int:
        """Write the whole history; return how many entries.

        Raises:
            AppError: the chain does not answer, or the file cannot be written.
        """
        own = self._own()
        is_test = own.network is TonNetwork.TESTNET
        return await write_history(self._place.asked, own.address, path, testnet=is_test)

    async def new_words(self) -> tuple[str, ...]:
        """Make 24 words, where there is no wallet yet.

        Raises:
            KeystoreError: there is one.
        """
        await asyncio.to_thread(self._place.folder.check_unused)
        return await asyncio.to_thread(create_mnemonic)

    async def find_wallets(self, words: Sequence[str]) -> tuple[FoundWallet, ...]:
        """Look on the chain for the wallets of these words, those in use first.

        Raises:
            MnemonicError: they are no phrase of a wallet.
            KeystoreError: there is a wallet already.
            ChainError: the chain does not answer.
        """
        await asyncio.to_thread(self._place.folder.check_unused)
        await asyncio.to_thread(check_words, words)
        if self._place.chain is None:
            return ()
        key = await asyncio.to_thread(public_key_of_words, words)
        return await scan_wallets(self._place.chain, candidates(key, self._place.network))

    async def keep_words(
        self, words: Sequence[str], account: WalletAccount | None, password: bytearray
    ) -> str:
        """Make the wallet of these words; return what protects it less than it could, or "".

        Raises:
            AppError: see `Signer.create`.
        """
        if account is None:
            key = await asyncio.to_thread(public_key_of_words, words)
            account = WalletAccount(WalletVersion.V5R1, self._place.network, key)
        folder = self._place.folder
        created = await keep_wallet(self.signer, folder, words, account, password)
        await self.load()
        self._wanted.set()
        return created.notice or ""

    async def watch_address(self, text: str) -> None:
        """Look at an address whose keys are elsewhere.

        Raises:
            AddressError: it is none.
            KeystoreError: there is a wallet already, or it cannot be written.
        """
        written = read_address(text)
        account = SavedAccount(written.address, self._place.network)
        await asyncio.to_thread(self._place.folder.watch, account)
        await self.load()
        self._wanted.set()

    async def unlock(self, password: bytearray) -> None:
        """Open the wallet; raises as `Signer.unlock`."""
        try:
            await self.signer.unlock(password)
        finally:
            self._show_lock()
        self._opened.set()

    async def lock(self) -> None:
        """Close it."""
        self._prepared = None
        await self.signer.lock()
        self._show_lock()

    async def change_password(self, password: bytearray, new_password: bytearray) -> None:
        """Protect it by another password; raises as `Signer.change_password`."""
        try:
            await self.signer.change_password(password, new_password)
        finally:
            self._show_lock()

    async def reveal_words(self, password: bytearray) -> tuple[str, ...]:
        """Give the words to be written down; raises as `Signer.reveal_words`."""
        buffer = await self.signer.reveal_words(password)
        try:
            return words_of(buffer)
        finally:
            wipe(buffer)

    async def look_up(self, text: str) -> Recipient:
        """Say what is known of an address.

        Raises:
            AddressError: it is none.
            ExchangeListError: the list of exchanges cannot be read.
        """
        written = read_address(text)
        name = (await self._known_exchanges()).get(written.address)
        is_known = written.address.raw in await self._paid_before()
        is_own = self._account is not None and written.address == self._account.address
        return Recipient(written, text, name, is_known, is_own)

    async def estimate(self, request: Request) -> Estimate:
        """Say what a payment would cost; nothing is signed.

        Raises:
            AppError: the chain does not answer, or there are no keys.
        """
        return await self._look.estimate(self._own(), request)

    async def offer(self, request: Request) -> Offer:
        """Have the signer read what it would sign.

        Raises:
            AppError: it would not sign, the coins are too few, the chain does not answer.
        """
        self._prepared = None
        exchange = (await self._known_exchanges()).get(request.recipient.address)
        sending = self._sending()
        intention = await sending.look(request, exchange)
        prepared = await sending.prepare(self.signer, intention)
        self._prepared = prepared
        return prepared.offer

    async def pay(self, offer: Offer, password: bytearray | None) -> Outgoing:
        """Sign and write down exactly what the newest offer shows, once; it is sent at once.

        Raises:
            OfferGoneError: it is not the newest offer, or was used before.
            AppError: nothing was signed.
        """
        prepared, self._prepared = self._prepared, None
        if prepared is None or prepared.offer is not offer:
            raise OfferGoneError("another payment was prepared meanwhile")
        payment = await self._sending().sign(self.signer, prepared, password)
        self._change(under_way=payment, last_end=None)
        self._sent.set()
        return payment

    async def pay_out(self, proxy_contract: str) -> None:
        """Have a claim paid out now, whatever the fee.

        Raises:
            AppError: the wallet is locked, the chain does not answer, there is nothing to pay.
        """
        payouts = self._look.payouts
        if payouts is None:
            raise NoChainError("nothing is paid out here")
        for sides in await payouts.sides(self._place.clock()):
            if sides.claim.counters.proxy_contract == proxy_contract:
                await payouts.pay_out(sides.claim)
        await self.refresh()

    async def compare(self) -> list[Comparison]:
        """Put side by side what jobs, proxies and the chain say; none where nothing is earned.

        Raises:
            AppError: the chain does not answer, or the ledger fails.
        """
        payouts = self._look.payouts
        return [] if payouts is None else await payouts.compare(self._place.clock())

    def _own(self) -> SavedAccount:
        if self._account is None:
            raise KeystoreMissingError("nobody made one")
        return self._account

    def _sending(self) -> Sending:
        account = self._own()
        if account.is_watch_only:
            raise WatchOnlyError(f"there are no keys for {account.text}")
        return Sending(self._place.asked, self._outbox, account, self._place.relays)

    async def _known_exchanges(self) -> Mapping[Address, str]:
        if self._exchanges is None:
            self._exchanges = await self._place.exchanges()
        return self._exchanges

    async def _paid_before(self) -> set[str]:
        sent = await asyncio.to_thread(self._outbox.load)
        paid = {each.recipient for each in sent.finished if each.outcome == "paid"}
        return paid | self._look.paid

    async def _keep_looking(self) -> None:
        while True:
            self._wanted.clear()
            await self.refresh()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._place.times.refresh_s):
                    await self._wanted.wait()

    async def _follow(self) -> None:
        """Send what is in the outbox and follow it, also after a restart."""
        times = self._place.times
        backoff = Backoff(times.first_retry_s, times.longest_retry_s)
        while True:
            await self._sent.wait()
            self._sent.clear()
            if self._place.chain is None:
                continue
            try:
                end = await deliver(
                    self._place.chain.servers, self._outbox, interval_s=times.follow_s
                )
            except AppError as error:
                self._change(trouble=f"{error}")
                await asyncio.sleep(backoff.next_delay_s())
                self._sent.set()
                continue
            backoff.reset()
            self._change(under_way=None, last_end=end)
            await self.refresh()

    async def _notice_lock(self) -> None:
        while True:
            await self._opened.wait()
            self._opened.clear()
            await self.signer.wait_locked()
            self._show_lock()

    def _show_lock(self) -> None:
        if self._facts.is_unlocked != self.signer.is_unlocked:
            self._change(is_unlocked=self.signer.is_unlocked)

    def _change(self, **changes: object) -> None:
        after = replace(self._facts, **changes)  # type: ignore[arg-type]  # fields by their names
        if after != self._facts:
            self._facts = after
            self.changes.notify()
