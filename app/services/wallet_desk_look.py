"""What the chain says about the owner's wallet, a question at a time."""

from dataclasses import replace

from app.services.wallet_desk_place import WalletPlace
from app.services.wallet_desk_values import Estimate, WalletFacts, payout_waits
from app.wallet.accounts import SavedAccount
from app.wallet.history import EntryKind, HistoryEntry, read_some
from app.wallet.payment import Request, estimate_fee, read_situation
from app.wallet.signer_values import PreviewItem

PAGE_ENTRIES = 20


class WalletLook:
    """Reads balance, history and claims; `paid` are raw addresses that the history shows as paid.

    Every method raises `AppError` where the chain does not answer.
    """

    def __init__(self, place: WalletPlace) -> None:
        self.paid: set[str] = set()
        self.payouts = place.payouts
        self._place = place
        self._last_lt = -1

    async def read(self, account: SavedAccount, facts: WalletFacts) -> WalletFacts:
        """Read what may have changed; the history only if something happened."""
        chain = self._place.asked
        state = await chain.account(account.address)
        facts = replace(facts, balance=state.balance)
        if state.last_lt == self._last_lt:
            return facts
        wanted = max(PAGE_ENTRIES, len(facts.entries))
        entries = await read_some(chain, account.address, limit=wanted)
        self._last_lt = state.last_lt
        self._note(entries)
        return replace(facts, entries=tuple(entries), has_older=len(entries) >= wanted)

    async def read_payouts(self, facts: WalletFacts) -> WalletFacts:
        """Read what proxies have signed."""
        now = self._place.clock()
        if self.payouts is None:
            return replace(facts, payouts=(), pays_out=True)
        sides, pays_out = await self.payouts.sides(now), self.payouts.pays_by_itself
        return replace(facts, payouts=payout_waits(sides), pays_out=pays_out)

    async def read_older(self, account: SavedAccount, facts: WalletFacts) -> WalletFacts:
        """Read one more page of the history."""
        if not facts.entries:
            return facts
        last = facts.entries[-1]
        more = await read_some(
            self._place.asked,
            account.address,
            limit=PAGE_ENTRIES,
            before=(last.lt, last.transaction),
        )
        self._note(more)
        has_older = len(more) >= PAGE_ENTRIES
        return replace(facts, entries=(*facts.entries, *more), has_older=has_older)

    async def estimate(self, account: SavedAccount, request: Request) -> Estimate:
        """Say what a payment would cost, before any signer has read it."""
        chain, keys = self._place.asked, account.with_keys()
        situation = await read_situation(chain, keys, request.recipient)
        item = PreviewItem(
            request.recipient.address,
            request.amount or situation.wallet.balance,
            request.comment,
            is_bounceable=request.recipient.is_bounceable is True,
            sends_all=request.sends_all,
            content="comment" if request.comment else "nothing",
            deploys=False,
            tokens=None,
        )
        fee = await estimate_fee(chain, keys, item, situation)
        rest = situation.wallet.balance - (request.amount or 0) - fee
        return Estimate(fee, min(0, rest) if request.sends_all else rest)

    def _note(self, entries: list[HistoryEntry]) -> None:
        sent = (entry for entry in entries if entry.kind is EntryKind.SENT)
        self.paid |= {entry.counterparty.raw for entry in sent if entry.counterparty}
