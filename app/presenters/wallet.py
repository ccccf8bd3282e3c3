"""The wallet's page: the balance, what a payout waits for, the history, the keys."""

from dataclasses import dataclass, replace
from datetime import tzinfo

from app.domain.money import NanoTon
from app.presenters import formats
from app.presenters.formats import DASH, Quantity
from app.presenters.net_today import practice_tag
from app.presenters.parts import BannerView, Rank, TagStyle, TagView
from app.presenters.said import in_words
from app.presenters.wallet_history import HistoryView, present_history
from app.presenters.wallet_words import outcome_text
from app.presenters.words import Tr, foreign, short_address
from app.services.wallet_desk_values import PayoutWait, WalletFacts, WalletKind
from app.ton.address import parse_address

SEND, RECEIVE, LOCK, UNLOCK = "send", "receive", "lock", "unlock"
CREATE, RESTORE, WATCH = "create", "restore", "watch"
SHOW_WORDS, CHANGE_PASSWORD = "show_words", "change_password"
PAY_OUT, REFRESH, CHECK = "pay_out", "refresh", "check"


@dataclass(frozen=True, slots=True)
class ActionView:
    """A button: `action` comes back when it is pressed; `reason` says why it cannot be."""

    text: str
    action: str
    icon: str = ""
    is_enabled: bool = True
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BeginningView:
    """One way to begin: a title, what it means, and its button."""

    icon: str
    title: str
    sentence: str
    button: ActionView


@dataclass(frozen=True, slots=True)
class SetupView:
    """What stands here while there is no wallet."""

    title: str
    sentence: str
    ways: tuple[BeginningView, ...]


@dataclass(frozen=True, slots=True)
class BalanceView:
    """The balance and what can be done with it; `address` is short, `whole` for the tooltip."""

    label: str
    figure: Quantity
    sentence: str
    send: ActionView
    receive: ActionView
    lock: ActionView | None
    state: TagView
    address: str
    whole: str
    accessible: str


@dataclass(frozen=True, slots=True)
class PayoutView:
    """What is signed and not paid; `share` is how much of the due amount is there, 0 to 1."""

    title: str
    amount: str
    share: float
    sentences: tuple[str, ...]
    button: ActionView | None
    contract: str
    accessible: str


@dataclass(frozen=True, slots=True)
class KeyRowView:
    """Something about the keys, with its button."""

    title: str
    caption: str
    button: ActionView


@dataclass(frozen=True, slots=True)
class KeysView:
    """What can be done about words and password."""

    title: str
    rows: tuple[KeyRowView, ...]
    caption: str


@dataclass(frozen=True, slots=True)
class WalletView:
    """The whole page; without a wallet there is only `setup`."""

    title: str
    tag: TagView | None
    banner: BannerView | None
    setup: SetupView | None
    balance: BalanceView | None
    payouts: tuple[PayoutView, ...]
    check: ActionView | None
    history: HistoryView | None
    keys: KeysView | None


def present_wallet(
    facts: WalletFacts, now_utc: float, tr: Tr, zone: tzinfo | None = None
) -> WalletView:
    """Decide everything that the page shows."""
    facts = _in_words(facts, now_utc, tr)
    is_there = facts.kind in {WalletKind.KEYS, WalletKind.WATCHED}
    return WalletView(
        title=tr("Wallet"),
        tag=_tag(facts, tr),
        banner=_banner(facts, now_utc, tr, zone),
        setup=_setup(facts, tr) if facts.kind is WalletKind.NONE else None,
        balance=_balance(facts, tr) if is_there else None,
        payouts=_payouts(facts, tr) if is_there else (),
        check=_check(facts, tr) if is_there else None,
        history=present_history(facts, now_utc, tr, zone) if is_there else None,
        keys=_keys(facts, tr) if is_there else None,
    )


def _in_words(facts: WalletFacts, now_utc: float, tr: Tr) -> WalletFacts:
    waits = (
        replace(wait, sentences=tuple(in_words(each, tr, now_utc) for each in wait.sentences))
        for wait in facts.payouts
    )
    return replace(facts, payouts=tuple(waits))


def _tag(facts: WalletFacts, tr: Tr) -> TagView | None:
    if facts.is_practice:
        return practice_tag(tr)
    return TagView(tr("test network"), TagStyle.OUTLINE) if facts.is_testnet else None


def _banner(facts: WalletFacts, now_utc: float, tr: Tr, zone: tzinfo | None) -> BannerView | None:
    if facts.kind is WalletKind.UNREADABLE:
        return BannerView(Rank.PROBLEM, tr("The wallet cannot be used."), facts.trouble)
    payment, end = facts.under_way, facts.last_end
    if payment is not None:
        amount, who = _sum(payment.amount, tr), _short(payment.recipient, facts)
        late = formats.when(payment.valid_until, now_utc, tr, zone)
        text = tr(
            "{amount} to {address}. What became of it is certain by {time}; "
            "nothing else is sent before.",
            amount=amount, address=who, time=late,
        )  # fmt: skip
        return BannerView(Rank.INFO, tr("A payment is under way."), text)
    if facts.trouble:
        text = foreign(facts.trouble, 160)
        clause = tr("The chain does not answer.")
        return BannerView(Rank.CAUTION, clause, text, tr("Try again"), REFRESH)
    if end is not None:
        rank = Rank.GOOD if end.outcome == "paid" else Rank.CAUTION
        amount, who = _sum(end.amount, tr), _short(end.recipient, facts)
        text = tr("{amount} to {address}.", amount=amount, address=who)
        return BannerView(rank, outcome_text(end.outcome, tr), text, can_close=True)
    return None


def _sum(amount: int, tr: Tr) -> str:
    return str(formats.ton_exact(NanoTon(amount), tr))


def _short(raw: str, facts: WalletFacts) -> str:
    return short_address(parse_address(raw).to_text(testnet=facts.is_testnet))


def _setup(facts: WalletFacts, tr: Tr) -> SetupView:
    ways = (
        BeginningView(
            "plus",
            tr("Create a wallet"),
            tr("24 words are made on this computer. You write them down; only you have them."),
            ActionView(tr("Create"), CREATE),
        ),
        BeginningView(
            "key",
            tr("Restore from 24 words"),
            tr("A wallet that you have already, from any program for this chain."),
            ActionView(tr("Restore"), RESTORE),
        ),
        BeginningView(
            "eye",
            tr("Be paid to an address"),
            tr("No keys here: payouts wait until the proxy sends them, or another wallet does."),
            ActionView(tr("Paste an address"), WATCH),
        ),
    )
    sentence = tr("What this computer earns is paid to a wallet of yours.")
    if facts.is_practice:
        sentence += " " + tr("Here it is for practice coins, so nothing can be lost.")
    return SetupView(tr("There is no wallet yet"), sentence, ways)


def _balance(facts: WalletFacts, tr: Tr) -> BalanceView:
    label, reason = tr("Balance"), _send_reason(facts, tr)
    figure = Quantity(DASH) if facts.balance is None else formats.ton(facts.balance, tr)
    return BalanceView(
        label=label,
        figure=figure,
        sentence=_worth(facts, tr),
        send=ActionView(tr("Send"), SEND, "arrow-up", not reason, reason),
        receive=ActionView(tr("Receive"), RECEIVE, "arrow-down"),
        lock=_lock(facts, tr),
        state=_lock_tag(facts, tr),
        address=short_address(facts.address),
        whole=facts.address,
        accessible=f"{label}, {figure}",
    )


def _worth(facts: WalletFacts, tr: Tr) -> str:
    if not facts.has_chain:
        return tr("This network has no chain, so there is no balance.")
    if facts.is_practice:
        return tr("Practice coins have no market value.")
    return tr("Test coins have no market value.") if facts.is_testnet else ""


def _send_reason(facts: WalletFacts, tr: Tr) -> str:
    if facts.kind is WalletKind.WATCHED:
        return tr("The keys of this address are elsewhere.")
    if facts.under_way is not None:
        return tr("A payment is under way.")
    if not facts.has_chain:
        return tr("There is no chain to send on.")
    if facts.balance is None:
        return tr("Waiting for the chain.")
    return "" if facts.balance else tr("There is nothing to send yet.")


def _lock(facts: WalletFacts, tr: Tr) -> ActionView | None:
    if facts.kind is WalletKind.WATCHED:
        return None
    if facts.is_unlocked:
        return ActionView(tr("Lock"), LOCK, "lock")
    return ActionView(tr("Unlock"), UNLOCK, "lock-open")


def _lock_tag(facts: WalletFacts, tr: Tr) -> TagView:
    if facts.kind is WalletKind.WATCHED:
        return TagView(tr("watch-only"), TagStyle.NEUTRAL, "eye")
    if facts.is_unlocked:
        return TagView(tr("unlocked"), TagStyle.ACCENT, "lock-open")
    return TagView(tr("locked"), TagStyle.NEUTRAL, "lock")


def _payouts(facts: WalletFacts, tr: Tr) -> tuple[PayoutView, ...]:
    waits = [wait for wait in facts.payouts if wait.signed or wait.sentences]
    if not waits:
        sentence = tr("Nothing waits now. Proxies sign every minute or so for what was earned.")
        title = tr("Next payout")
        return (PayoutView(title, "", 0.0, (sentence,), None, "", f"{title}. {sentence}"),)
    return tuple(_payout(wait, facts, tr) for wait in waits)


def _payout(wait: PayoutWait, facts: WalletFacts, tr: Tr) -> PayoutView:
    if not facts.pays_out:
        return _asked_payout(wait, facts, tr)
    signed, due = formats.ton(wait.signed, tr), formats.ton(wait.due_at, tr)
    title = _payout_title(wait, facts, tr)
    amount = tr("{signed} of {due}", signed=signed.value, due=due)
    sentences = wait.sentences or (tr("Signed by the proxy, goes on chain at {due}.", due=due),)
    share = min(1.0, wait.signed / wait.due_at) if wait.due_at else 0.0
    spoken = tr("{title}, {signed} signed of {due}, measured", title=title, signed=signed, due=due)
    button = _pay_now(wait, facts, tr)
    return PayoutView(title, amount, share, sentences, button, wait.proxy_contract, spoken)


def _payout_title(wait: PayoutWait, facts: WalletFacts, tr: Tr) -> str:
    """Name the contract where nothing is signed: there is no next payout, only something to say."""
    if wait.signed:
        return tr("Next payout")
    address = parse_address(wait.proxy_contract).to_text(bounceable=True, testnet=facts.is_testnet)
    return tr("Proxy contract {address}", address=short_address(address))


def _check(facts: WalletFacts, tr: Tr) -> ActionView | None:
    return ActionView(tr("Compare with the chain"), CHECK) if facts.payouts else None


def _asked_payout(wait: PayoutWait, facts: WalletFacts, tr: Tr) -> PayoutView:
    """Nothing is paid out unasked: there is no sum from which on it is."""
    title, signed = tr("Next payout"), formats.ton(wait.signed, tr)
    sentence = tr("It is paid out when you ask: payouts are switched off in the settings.")
    button, spoken = _pay_now(wait, facts, tr), tr("{signed} signed, measured", signed=signed)
    spoken = f"{title}, {spoken}. {sentence}"
    return PayoutView(title, str(signed), 0.0, (sentence,), button, wait.proxy_contract, spoken)


def _pay_now(wait: PayoutWait, facts: WalletFacts, tr: Tr) -> ActionView | None:
    if facts.kind is WalletKind.WATCHED or not wait.signed:
        return None
    if not wait.is_payable:  # the button stays, so that nothing moves under the pointer
        return ActionView(tr("Pay out now"), PAY_OUT, is_enabled=False)
    fee = formats.ton_exact(wait.fee, tr)
    reason = "" if facts.is_unlocked else tr("Unlock the wallet to pay out now.")
    text = tr("Pay out now, for up to {fee}", fee=fee)
    return ActionView(text, PAY_OUT, "", facts.is_unlocked, reason)


def _keys(facts: WalletFacts, tr: Tr) -> KeysView:
    if facts.kind is WalletKind.WATCHED:
        caption = tr("This wallet is watch-only: payouts arrive here, its keys are elsewhere.")
        return KeysView(tr("Keys"), (), caption)
    rows = (
        KeyRowView(
            tr("24 words"),
            tr("Whoever has them has the coins. Nobody can replace them."),
            ActionView(tr("Show the words"), SHOW_WORDS),
        ),
        KeyRowView(
            tr("Password"),
            tr("It opens the wallet on this computer; the words open it anywhere."),
            ActionView(tr("Change"), CHANGE_PASSWORD),
        ),
    )
    return KeysView(tr("Keys"), rows, "")
