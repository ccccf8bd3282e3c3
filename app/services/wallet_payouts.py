"""Payouts of the network that is joined, as the wallet's page shows them and the owner asks."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace

from app.domain.claims import Claim
from app.domain.differences import Sides
from app.domain.earnings import Reconciliation
from app.services.payouts import OwnerWallet, Payouts, PayoutTerms
from app.services.wallet_desk_values import Comparison, compared


@dataclass(frozen=True, slots=True)
class WalletPayouts:
    """Looks at what is signed, and signs a payout; whoever pays out by itself follows it.

    `wallet` gives the one that is unlocked now, if any. `wants_payouts` tells whether the owner
    wants payouts without being asked. `begun` has a payout followed at once. `jobs` compares this
    machine's jobs with what proxies credited.
    """

    payouts: Payouts
    wallet: Callable[[], OwnerWallet | None]
    terms: Callable[[], PayoutTerms]
    wants_payouts: Callable[[], bool]
    begun: Callable[[], None]
    jobs: Callable[[], Awaitable[list[Reconciliation]]]
    heard_signed: Callable[[], Mapping[str, int]] = dict

    @property
    def pays_by_itself(self) -> bool:
        """Whether what is due is paid out unasked."""
        return self.wants_payouts()

    async def sides(self, now_utc: float) -> list[Sides]:
        """Say what every proxy contract has signed and paid; raises as `Payouts.sides`."""
        return await self._present().sides(now_utc, self.heard_signed())

    async def compare(self, now_utc: float) -> list[Comparison]:
        """Book what arrived, and put all sides beside one another; raises as `Payouts.sides`."""
        payouts = self._present()
        await payouts.collect()
        jobs = await self.jobs()
        return [compared(each, jobs) for each in await payouts.sides(now_utc, self.heard_signed())]

    async def pay_out(self, claim: Claim) -> None:
        """Sign a payout and write it down; raises as `Payouts.begin`."""
        await self._present().begin(claim)
        self.begun()

    def _present(self) -> Payouts:
        return replace(self.payouts, wallet=self.wallet(), terms=self.terms())
