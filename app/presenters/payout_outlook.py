"""What the next payout waits for, for the sentence that says how everything stands."""

from app.domain.hours import start_of_day
from app.domain.money import NanoTon
from app.presenters.status import PayoutOutlook
from app.services.desk_state import MoneyToday
from app.services.wallet_desk_values import PayoutWait, WalletFacts

DAY_S = 86400.0


def payout_outlook(facts: WalletFacts, money: MoneyToday, now_utc: float) -> PayoutOutlook | None:
    """Take the claim that is nearest to its payout; None where nothing is paid out unasked."""
    if not facts.pays_out:
        return None
    waits = [wait for wait in facts.payouts if wait.due_at > 0]
    if not waits:
        return None
    nearest = max(waits, key=lambda wait: wait.signed / wait.due_at)
    is_due = nearest.signed >= nearest.due_at
    return PayoutOutlook(
        signed=nearest.signed,
        due_at=nearest.due_at,
        in_s=None if is_due or len(waits) > 1 else _wait_s(nearest, money, now_utc),
        needs_wallet=is_due and nearest.is_payable and not facts.is_unlocked,
    )


def _wait_s(wait: PayoutWait, money: MoneyToday, now_utc: float) -> float | None:
    """Go on as the last hours were: what may come until midnight says how fast that is."""
    rest_s = start_of_day(now_utc) + DAY_S - now_utc
    if not money.estimated_by_midnight or rest_s <= 0:
        return None
    return NanoTon(wait.due_at - wait.signed) * rest_s / money.estimated_by_midnight
