"""Changing the practice network's rules: what its root contract says, as fields to type into."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.money import AmountError, NanoTon, format_amount, parse_amount
from app.domain.network import RootConfig
from app.presenters.words import Tr

HIGHEST = 2**31 - 1
STAKES = ("min_proxy_stake", "min_client_stake")
"""Fields in coins; the others are whole numbers."""


@dataclass(frozen=True, slots=True)
class RuleField:
    """One value: `key` names it, `text` is what is in force, `error` why a new one is refused."""

    key: str
    label: str
    unit: str
    text: str
    error: str = ""


@dataclass(frozen=True, slots=True)
class RulesView:
    """The whole sheet."""

    title: str
    sentence: str
    fields: tuple[RuleField, ...]
    change: str
    upgrade: str
    upgrade_help: str


def present_rules(root: RootConfig, tr: Tr, typed: Mapping[str, str] | None = None) -> RulesView:
    """Show what is in force; with `typed` that stands in the fields, and what is wrong with it."""
    fields = tuple(
        RuleField(
            key, label, unit, text, "" if typed is None else _error(key, typed.get(key, text), tr)
        )
        for key, label, unit, text in _fields(root, tr)
    )
    return RulesView(
        title=tr("Change the practice network"),
        sentence=tr(
            "You own its root contract. The proxy makes a new contract, workers and clients go "
            "over to it, and the old one is paid out and closed."
        ),
        fields=fields,
        change=tr("Change"),
        upgrade=tr("Renew its contracts"),
        upgrade_help=tr("Makes all contracts anew from the code that comes with this program."),
    )


def read_rules(root: RootConfig, typed: Mapping[str, str], tr: Tr) -> dict[str, int] | None:
    """Return what is to be changed, None where something typed is no allowed value."""
    changed: dict[str, int] = {}
    for key, _, _, before in _fields(root, tr):
        text = typed.get(key, before).strip()
        if text == before:
            continue
        value = _value(key, text)
        if value is None:
            return None
        changed[key] = value
    return changed


def _fields(root: RootConfig, tr: Tr) -> tuple[tuple[str, str, str, str], ...]:
    weights, seconds, parts = root.multipliers, tr("s"), tr("ten-thousandths")
    nano = tr("nanotons a token")
    return (
        ("price_per_token", tr("Clients pay"), nano, str(root.price_per_token)),
        ("worker_fee_per_token", tr("Workers get of it"), nano, str(root.worker_fee_per_token)),
        ("min_proxy_stake", tr("Least stake of a proxy"), "TON", _coins(root.min_proxy_stake)),
        ("min_client_stake", tr("Least stake of a client"), "TON", _coins(root.min_client_stake)),
        (
            "proxy_delay_before_close_s",
            tr("An old contract closes after"),
            seconds,
            str(root.proxy_delay_before_close_s),
        ),
        (
            "client_delay_before_close_s",
            tr("Clients get money back after"),
            seconds,
            str(root.client_delay_before_close_s),
        ),
        ("prompt_multiplier", tr("Tokens read count"), parts, str(weights.prompt)),
        ("cached_multiplier", tr("Cached tokens count"), parts, str(weights.cached)),
        ("completion_multiplier", tr("Tokens written count"), parts, str(weights.completion)),
        ("reasoning_multiplier", tr("Reasoning tokens count"), parts, str(weights.reasoning)),
    )


def _coins(amount: int) -> str:
    return format_amount(NanoTon(amount)).split()[0]


def _value(key: str, text: str) -> int | None:
    if key in STAKES:
        try:
            return parse_amount(text)
        except AmountError:
            return None
    is_number = text.isascii() and text.isdecimal() and len(text) < 11  # noqa: PLR2004 - HIGHEST
    return int(text) if is_number and int(text) <= HIGHEST else None


def _error(key: str, text: str, tr: Tr) -> str:
    if _value(key, text.strip()) is not None:
        return ""
    if key in STAKES:
        return tr("An amount such as 1.5 is wanted.")
    return tr("A whole number from 0 to {most} is wanted.", most=HIGHEST)
