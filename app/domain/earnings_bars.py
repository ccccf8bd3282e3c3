"""What is known of a stretch of time that is cut into bars."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import TypeVar

from app.domain.earnings_energy import SHARING
from app.domain.money import NanoTon
from app.domain.price import TokenUsage

_Cell = TypeVar("_Cell", "MoneyCell", "TimeCell", "FeeCell")


@dataclass(frozen=True, slots=True)
class MoneyCell:
    """What one model earned on one network in one bar; all measured.

    `paid` arrived on the chain, `signed` is proven by the proxy, `open` is neither yet: the fee
    of answered jobs that no signature covers. `adjusted_tokens` are the tokens that are paid for.
    """

    bar: int
    network: str
    model: str
    answered: int
    not_answered: int
    usage: TokenUsage
    adjusted_tokens: int
    paid: NanoTon
    signed: NanoTon
    open: NanoTon

    @property
    def settled(self) -> NanoTon:
        """What is proven: paid and signed."""
        return NanoTon(self.paid + self.signed)


@dataclass(frozen=True, slots=True)
class TimeCell:
    """How long one device was in one state in one bar, and what that took."""

    bar: int
    network: str
    device: str
    state: str
    seconds: int
    measured_joules: int
    assumed_joules: int

    @property
    def joules(self) -> int:
        """All energy, measured or assumed."""
        return self.measured_joules + self.assumed_joules


@dataclass(frozen=True, slots=True)
class FeeCell:
    """What the owner's wallet paid in one bar for having payments paid out."""

    bar: int
    network: str
    fees: NanoTon


@dataclass(frozen=True, slots=True)
class PaidFee:
    """What the owner's wallet paid once for a payout."""

    at_utc: float
    network: str
    amount: NanoTon


@dataclass(frozen=True, slots=True)
class EarningsHistory:
    """A stretch of time in bars: bar `i` is ``[bounds[i], bounds[i + 1])`` in Unix seconds.

    `networks`, `models` and `devices` name everything there ever was, whatever the time.
    """

    bounds: tuple[int, ...]
    money: tuple[MoneyCell, ...] = ()
    times: tuple[TimeCell, ...] = ()
    fees: tuple[FeeCell, ...] = ()
    networks: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    devices: tuple[str, ...] = ()

    @property
    def bars(self) -> int:
        """How many bars there are."""
        return max(0, len(self.bounds) - 1)

    def only(self, networks: Collection[str], model: str | None = None) -> "EarningsHistory":
        """Leave out other networks and models; None stands for all models.

        Time and fees have no model: those stay.
        """
        return EarningsHistory(
            self.bounds,
            tuple(c for c in self.money if c.network in networks and model in {None, c.model}),
            tuple(c for c in self.times if c.network in networks),
            tuple(c for c in self.fees if c.network in networks),
            self.networks,
            self.models,
            self.devices,
        )


@dataclass(frozen=True, slots=True)
class BarSums:
    """Everything of one bar added up; sums of measured money only.

    `shared_s` is the longest time that a device was shared; `gap` is the state that took the most
    time if nothing was shared, empty if nothing is known.
    """

    answered: int = 0
    not_answered: int = 0
    adjusted_tokens: int = 0
    paid: NanoTon = NanoTon(0)
    signed: NanoTon = NanoTon(0)
    open: NanoTon = NanoTon(0)
    fees: NanoTon = NanoTon(0)
    measured_joules: int = 0
    assumed_joules: int = 0
    shared_s: int = 0
    gap: str = ""

    @property
    def settled(self) -> NanoTon:
        """Paid and signed."""
        return NanoTon(self.paid + self.signed)

    @property
    def joules(self) -> int:
        """All energy, measured or assumed."""
        return self.measured_joules + self.assumed_joules

    @property
    def has_activity(self) -> bool:
        """Whether anything was done, used or earned."""
        return bool(self.answered or self.not_answered or self.joules or self.shared_s or self.fees)


def sums_of(history: EarningsHistory) -> list[BarSums]:
    """Add up the cells of every bar."""
    money = _by_bar(history.bars, history.money)
    times, fees = _by_bar(history.bars, history.times), _by_bar(history.bars, history.fees)
    return [_sums_of(*cells) for cells in zip(money, times, fees, strict=True)]


def added(bars: list[BarSums]) -> BarSums:
    """Add up bars; the time shared is their sum."""

    def total(value: Callable[[BarSums], int]) -> int:
        return sum(map(value, bars))

    return BarSums(
        answered=total(lambda bar: bar.answered),
        not_answered=total(lambda bar: bar.not_answered),
        adjusted_tokens=total(lambda bar: bar.adjusted_tokens),
        paid=NanoTon(total(lambda bar: bar.paid)),
        signed=NanoTon(total(lambda bar: bar.signed)),
        open=NanoTon(total(lambda bar: bar.open)),
        fees=NanoTon(total(lambda bar: bar.fees)),
        measured_joules=total(lambda bar: bar.measured_joules),
        assumed_joules=total(lambda bar: bar.assumed_joules),
        shared_s=total(lambda bar: bar.shared_s),
    )


def _by_bar(bars: int, cells: Iterable[_Cell]) -> list[list[_Cell]]:
    found: list[list[_Cell]] = [[] for _ in range(bars)]
    for cell in cells:
        found[cell.bar].append(cell)
    return found


def _sums_of(money: list[MoneyCell], times: list[TimeCell], fees: list[FeeCell]) -> BarSums:
    shared = _seconds_by(times, lambda cell: cell.device if cell.state == SHARING else "")
    shared.pop("", None)
    gaps = _seconds_by(times, lambda cell: "" if cell.state == SHARING else cell.state)
    gaps.pop("", None)
    return BarSums(
        answered=sum(cell.answered for cell in money),
        not_answered=sum(cell.not_answered for cell in money),
        adjusted_tokens=sum(cell.adjusted_tokens for cell in money),
        paid=NanoTon(sum(cell.paid for cell in money)),
        signed=NanoTon(sum(cell.signed for cell in money)),
        open=NanoTon(sum(cell.open for cell in money)),
        fees=NanoTon(sum(cell.fees for cell in fees)),
        measured_joules=sum(cell.measured_joules for cell in times),
        assumed_joules=sum(cell.assumed_joules for cell in times),
        shared_s=max(shared.values(), default=0),
        gap="" if shared else max(gaps, key=lambda state: gaps[state], default=""),
    )


def _seconds_by(times: list[TimeCell], name: Callable[[TimeCell], str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for cell in times:
        found[name(cell)] = found.get(name(cell), 0) + cell.seconds
    return found
