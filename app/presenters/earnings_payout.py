"""*Why did I earn this?* for one payout."""

from app.domain.earnings_periods import Zone
from app.domain.money import COIN_NAME, NanoTon
from app.domain.reasons import Reason
from app.presenters import formats
from app.presenters.earnings_view import WhyLine, WhyView
from app.presenters.earnings_why import TIMES, coins, group_lines, spoken
from app.presenters.words import Tr, short_address


def present_payout_why(reason: Reason, zone: Zone, tr: Tr) -> WhyView:
    """Explain a payout by the jobs that it paid for."""
    lines = [line for group in reason.groups for line in group_lines(group, tr)]
    lines += [*_tokens(reason, tr), *_money(reason, tr)]
    at = zone.local(reason.at_utc)
    day = formats.day(at, tr)
    return WhyView(
        title=tr("Why did I earn this?"),
        intro=tr("Payout of {day}, {time}", day=day, time=f"{at:%H:%M}"),
        lines=tuple(lines),
        notes=tuple(_notes(reason, tr)),
        accessible=spoken(lines),
    )


def _tokens(reason: Reason, tr: Tr) -> list[WhyLine]:
    lines = []
    if reason.other_tokens > 0:
        text = tr("Tokens of your other machines, or of jobs not recorded here")
        lines.append(WhyLine(text, formats.count(reason.other_tokens, tr)))
    if reason.other_tokens < 0:
        text = tr("Tokens of these jobs that another payout paid")
        lines.append(WhyLine(text, formats.count(reason.other_tokens, tr)))
    text = tr(
        "{tokens} paid tokens {times} {price} nano{coin}",
        tokens=formats.count(reason.tokens, tr),
        times=TIMES,
        price=reason.worker_fee_per_token,
        coin=COIN_NAME,
    )
    return [*lines, WhyLine(text, coins(reason.worth, tr))]


def _money(reason: Reason, tr: Tr) -> list[WhyLine]:
    lines = []
    missing = NanoTon(reason.worth - reason.amount)
    if missing > 0:
        lines.append(WhyLine(tr("Not arrived yet"), coins(missing, tr, sign=-1)))
    lines.append(WhyLine(tr("Arrived"), coins(reason.amount, tr), is_sum=True))
    if reason.cost is not None:
        lines.append(WhyLine(tr("Payout fees of your wallet"), coins(reason.cost, tr, sign=-1)))
        left = NanoTon(reason.amount - reason.cost)
        lines.append(WhyLine(tr("Left after fees"), coins(left, tr), is_sum=True))
    return lines


def _notes(reason: Reason, tr: Tr) -> list[str]:
    notes = []
    if reason.cost is None:
        notes.append(tr("The proxy paid this on its own, without a fee of yours."))
    if reason.deposit:
        amount = coins(reason.deposit, tr)
        notes.append(tr("{amount} stay with your worker contract as a deposit.", amount=amount))
    share = NanoTon(sum(group.proxy_share for group in reason.groups))
    if share:
        notes.append(tr("The proxy's share of these jobs was {amount}.", amount=coins(share, tr)))
    if reason.is_matched_by_time:
        notes.append(tr("The jobs are those of this machine that ended between two payments."))
    hashes = (short_address(digest.hex()) for digest in reason.transactions)
    return [*notes, *(tr("Transaction {hash}", hash=each) for each in hashes)]
