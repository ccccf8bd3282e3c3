"""A wallet that is told by tests; the words are those that all tests of the wallet use."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.services.wallet_desk_values import (
    Comparison,
    Estimate,
    PayoutWait,
    Recipient,
    WalletFacts,
    WalletKind,
)
from app.ton.address import Address, read_address
from app.ton.mnemonic import check_words
from app.ton.wallet_contracts import TonNetwork, WalletAccount
from app.wallet.accounts import saved_account_of
from app.wallet.child.errors import WrongPasswordError
from app.wallet.child.memory import wipe
from app.wallet.history import EntryKind, HistoryEntry
from app.wallet.outbox import Finished, Outgoing
from app.wallet.payment import Request
from app.wallet.scan import FoundWallet
from app.wallet.send_check import Warn
from app.wallet.sending import Offer
from app.wallet.signer_values import PreviewItem
from tests.unit.wallet.payment_values import ACCOUNT, PAYMENT
from tests.unit.wallet.wallet_values import PASSWORD, WORDS

COIN = 10**9
CENT = 10**7
NOW = 1_763_570_400.0
"""It is 16:40 in UTC."""

TEST_ACCOUNT = replace(ACCOUNT, network=TonNetwork.TESTNET)
SAVED = saved_account_of(TEST_ACCOUNT)
FRIEND = Address(0, bytes([0x21]) * 32)
STRANGER = Address(0, bytes([0x42]) * 32)
EXCHANGE = Address(0, bytes([0x63]) * 32)
PROXY = Address(0, bytes([0x84]) * 32)
FEE = NanoTon(400_000)


def text_of(address: Address) -> str:
    return address.to_text(testnet=True)


def entry(
    kind: EntryKind,
    amount: int,
    who: Address | None,
    *,
    comment: str = "",
    note: str = "",
    hours: float = 1.0,
    fee: int = 0,
) -> HistoryEntry:
    at_utc, lt = int(NOW - hours * 3600), int(1e9 - hours)
    return HistoryEntry(
        kind, NanoTon(amount), NanoTon(fee), who, comment, note, at_utc, lt, bytes([9]) * 32
    )


ENTRIES = (
    entry(EntryKind.RECEIVED, 21 * CENT, PROXY, note="payout", hours=0.9),
    entry(EntryKind.RECEIVED, 20 * CENT, PROXY, note="payout", hours=5.2),
    entry(EntryKind.SENT, 4 * COIN, FRIEND, comment="order 1182", hours=30, fee=400_000),
    entry(EntryKind.RECEIVED, 20 * COIN, STRANGER, comment="Welcome coins", hours=50),
)
PAYOUT = PayoutWait(PROXY.raw, NanoTon(12 * CENT), NanoTon(20 * CENT), NanoTon(2 * CENT), (), True)
EMPTY = WalletFacts(kind=WalletKind.NONE, is_practice=True, is_testnet=True)
FACTS = WalletFacts(
    kind=WalletKind.KEYS,
    is_practice=True,
    is_testnet=True,
    address=SAVED.text,
    balance=NanoTon(1640 * CENT),
    entries=ENTRIES,
    payouts=(PAYOUT,),
    practice_exchange=text_of(EXCHANGE),
)
OPEN = replace(FACTS, is_unlocked=True)


def ended(outcome: str, payment: Outgoing = PAYMENT) -> Finished:
    transaction = None if outcome == "expired" else bytes([5]) * 32
    return Finished(
        payment.hash,
        payment.seqno,
        payment.recipient,
        payment.amount,
        outcome,  # type: ignore[arg-type]  # one of the outcomes
        transaction,
    )


def trouble(text: str = "no server answers") -> AppError:
    """Something that the owner is told."""
    return AppError(text)


class FakeWallet:
    """A `WalletSource` that opens with `PASSWORD`; `error` is raised once by whatever comes."""

    def __init__(self, facts: WalletFacts = FACTS) -> None:
        self.facts = facts
        self.error: AppError | None = None
        self.found: tuple[FoundWallet, ...] = ()
        self.notice = ""
        self.calls: list[str] = []
        self.requests: list[Request] = []
        self.paid: list[tuple[Offer, str]] = []
        self.buffers: list[bytearray] = []
        self.kept: tuple[Sequence[str], WalletAccount | None, str] | None = None
        self.needs_password = True
        self.comparisons: list[Comparison] = []
        self.warnings: tuple[Warn, ...] = (Warn.NEW_RECIPIENT,)

    def _note(self, call: str) -> None:
        self.calls.append(call)
        if self.error is not None:
            error, self.error = self.error, None
            raise error

    def _take(self, password: bytearray) -> str:
        text = password.decode()
        self.buffers.append(password)
        wipe(password)
        return text

    async def watch(self) -> AsyncIterator[WalletFacts]:
        yield self.facts

    async def refresh(self) -> None:
        self._note("refresh")

    async def show_older(self) -> None:
        self._note("older")

    async def export_csv(self, path: Path) -> int:
        self._note(f"export {path.name}")
        return len(self.facts.entries)

    async def new_words(self) -> tuple[str, ...]:
        self._note("new words")
        return tuple(WORDS.split())

    async def find_wallets(self, words: Sequence[str]) -> tuple[FoundWallet, ...]:
        self._note("find")
        check_words(words)
        return self.found

    async def keep_words(
        self, words: Sequence[str], account: WalletAccount | None, password: bytearray
    ) -> str:
        text = self._take(password)
        self._note("keep")
        self.kept = (words, account, text)
        return self.notice

    async def watch_address(self, text: str) -> None:
        self._note("watch")
        self.facts = replace(
            self.facts, kind=WalletKind.WATCHED, address=text_of(read_address(text).address)
        )

    async def unlock(self, password: bytearray) -> None:
        text = self._take(password)
        self._note("unlock")
        self._check(text)
        self.facts = replace(self.facts, is_unlocked=True)

    async def lock(self) -> None:
        self._note("lock")
        self.facts = replace(self.facts, is_unlocked=False)

    async def change_password(self, password: bytearray, new_password: bytearray) -> None:
        old, new = self._take(password), self._take(new_password)
        self._note(f"change to {new}")
        self._check(old)

    async def reveal_words(self, password: bytearray) -> tuple[str, ...]:
        text = self._take(password)
        self._note("reveal")
        self._check(text)
        return tuple(WORDS.split())

    async def look_up(self, text: str) -> Recipient:
        self._note("look up")
        written = read_address(text)
        name = "Practice Exchange" if written.address == EXCHANGE else None
        is_own = written.address == SAVED.address
        return Recipient(written, text, name, written.address == FRIEND, is_own)

    async def estimate(self, request: Request) -> Estimate:
        self._note("estimate")
        balance = self.facts.balance or 0
        rest = 0 if request.sends_all else balance - (request.amount or 0) - FEE
        return Estimate(FEE, rest)

    async def offer(self, request: Request) -> Offer:
        self.requests.append(request)
        self._note("offer")
        item = PreviewItem(
            request.recipient.address,
            request.amount or NanoTon(0),
            request.comment,
            is_bounceable=False,
            sends_all=request.sends_all,
            content="comment" if request.comment else "nothing",
            deploys=False,
            tokens=None,
        )
        rest = (await self.estimate(request)).remains
        is_exchange = request.recipient.address == EXCHANGE
        name = "Practice Exchange" if is_exchange else None
        return Offer(SAVED, item, FEE, NanoTon(rest), self.warnings, name, self.needs_password)

    async def pay(self, offer: Offer, password: bytearray | None) -> Outgoing:
        text = "" if password is None else self._take(password)
        self._note("pay")
        if offer.needs_password:
            self._check(text)
        self.paid.append((offer, text))
        self.facts = replace(self.facts, under_way=PAYMENT)
        return PAYMENT

    async def pay_out(self, proxy_contract: str) -> None:
        self._note(f"pay out {proxy_contract}")

    async def compare(self) -> list[Comparison]:
        self._note("compare")
        return self.comparisons

    def _check(self, text: str) -> None:
        if text != PASSWORD:
            raise WrongPasswordError("the wallet does not open with it")
