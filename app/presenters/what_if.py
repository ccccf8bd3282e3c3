"""What this computer might earn on a network that is only looked at. Never part of a sum."""

from dataclasses import dataclass, replace

from app.domain.earnings_prices import coin_rate, power_rate
from app.domain.earnings_rates import MICROS
from app.domain.forecast import DAY_S, DayForecast, forecast_day
from app.domain.market import Market
from app.domain.money import NANOTONS_PER_TON, NanoTon
from app.domain.settings import Settings
from app.presenters import formats
from app.presenters.formats import ALMOST, DASH, THIN
from app.presenters.market import problem_words
from app.presenters.parts import MoneyKind, MoneyView, ProgressView, Run
from app.presenters.words import Tr, foreign
from app.services.calibration import CalibrationNews
from app.services.desk_state import NetworkFacts
from app.storage.speed_file import KeptSpeed

MEASURE, JOIN_HERE = "measure", "join"
"""Actions: measure this computer's speed, and share on the network that is looked at."""

SURE_LOOKS = 180
"""An hour of looking; less says little about a day."""

OLD_S = 30 * 86_400.0
_STEADY = 0.1
_DIGITS = 2


@dataclass(frozen=True, slots=True)
class WhatIfFacts:
    """What the card is made of; `news` is set while the speed is being measured."""

    network: NetworkFacts
    settings: Settings
    market: Market | None = None
    kept: KeptSpeed | None = None
    news: CalibrationNews | None = None
    now_utc: float = 0.0


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """The card: figures of a day, what they rest on, and the two ways on."""

    title: str
    sentence: str
    figures: tuple[MoneyView, ...]
    grounds: tuple[str, ...]
    measure: str
    join: str
    progress: ProgressView | None


def present_what_if(facts: WhatIfFacts, tr: Tr) -> WhatIfView:
    """Decide what the card shows."""
    return WhatIfView(
        title=tr("What this computer might earn here in a day"),
        sentence=_sentence(facts, tr),
        figures=_figures(facts, tr),
        grounds=_grounds(facts, tr),
        measure=_measure_text(facts, tr),
        join=tr("Share here"),
        progress=None if facts.news is None else _progress(facts.news, tr),
    )


def busy_share(facts: WhatIfFacts) -> float | None:
    """Return how busy this computer would be with as many jobs as a worker there has.

    None while nobody knows. All the jobs at once of the measurement are 1.
    """
    load = None if facts.market is None else facts.market.load_of_all()
    if load is None or facts.kept is None:
        return None
    return min(1.0, load / max(1, facts.kept.speed.jobs_at_once))


def _forecast(facts: WhatIfFacts) -> DayForecast | None:
    """Carry the measured speed on for as much of a day as the workers there had work."""
    if facts.kept is None:
        return None
    share, settings = busy_share(facts), facts.settings
    has_value = not (facts.network.is_practice or facts.network.is_test)
    whole = forecast_day(
        facts.kept.speed,
        fee_per_token=facts.network.worker_fee_per_token,
        power_w=settings.computer_power_w,
        kwh_price=power_rate(settings, facts.now_utc).micros / MICROS,
        coin_price=coin_rate(settings, facts.now_utc).micros / MICROS if has_value else None,
    )
    part = 1.0 if share is None else share
    return replace(
        whole,
        coins=None if whole.coins is None else NanoTon(round(whole.coins * part)),
        kilowatt_hours=whole.kilowatt_hours * part,
        cost=whole.cost * part,
        net=None if whole.net is None else whole.net * part,
    )


def _sentence(facts: WhatIfFacts, tr: Tr) -> str:
    if facts.kept is None:
        return tr(
            "Nothing runs and nothing is shared. A short measurement of this computer is needed "
            "to say what it might earn; nothing leaves the computer."
        )
    if busy_share(facts) is None:
        return tr(
            "Nothing runs and nothing is shared. How much work there is cannot be seen from "
            "outside, so this is the most, with work every second."
        )
    return tr(
        "Nothing runs and nothing is shared. If this computer were as busy as the workers there "
        "now:"
    )


def _figures(facts: WhatIfFacts, tr: Tr) -> tuple[MoneyView, ...]:
    forecast = _forecast(facts)
    if forecast is None:
        return ()
    return (
        _coins(forecast, facts, tr),
        _electricity(forecast, facts, tr),
        _net(forecast, facts, tr),
    )


def _coins(forecast: DayForecast, facts: WhatIfFacts, tr: Tr) -> MoneyView:
    label = tr("Coins") if busy_share(facts) is not None else tr("Coins at most")
    amount = formats.ton(_rough(forecast.coins or NanoTon(0)), tr)
    caption = tr("at what this network pays now")
    if busy_share(facts) is not None and facts.kept is not None:
        per_day = facts.kept.speed.tokens_per_s * DAY_S * facts.network.worker_fee_per_token
        most = formats.ton(_rough(NanoTon(round(per_day))), tr)
        caption = tr("at most {amount} with work every second", amount=most)
    return _estimate(label, amount.value, amount.unit, caption, tr)


def _electricity(forecast: DayForecast, facts: WhatIfFacts, tr: Tr) -> MoneyView:
    amount = formats.fiat(-forecast.cost, facts.settings.currency, tr)
    energy = formats.kilowatt_hours(forecast.kilowatt_hours, tr)
    return _estimate(tr("Electricity"), amount.value, amount.unit, str(energy), tr)


def _net(forecast: DayForecast, facts: WhatIfFacts, tr: Tr) -> MoneyView:
    label = tr("Net")
    if forecast.net is None:
        caption = tr("these coins have no value; the electricity is real")
        amount = formats.fiat(-forecast.cost, facts.settings.currency, tr)
    else:
        caption = tr("coins less electricity")
        amount = formats.fiat(forecast.net, facts.settings.currency, tr, sign=True)
    return _estimate(label, amount.value, amount.unit, caption, tr)


def _estimate(label: str, value: str, unit: str, caption: str, tr: Tr) -> MoneyView:
    shown = value if value == DASH else f"{ALMOST}{THIN}{value}"
    spoken = tr("{label}, about {amount}, estimated", label=label, amount=f"{value} {unit}")
    return MoneyView(MoneyKind.ESTIMATED, label, shown, unit, (Run(caption),), spoken)


def _grounds(facts: WhatIfFacts, tr: Tr) -> tuple[str, ...]:
    if facts.kept is None:
        return ()
    return tuple(filter(None, (_speed_ground(facts.kept, facts, tr), _demand_ground(facts, tr),
                               _model_ground(facts.kept, facts, tr))))  # fmt: skip


def _speed_ground(kept: KeptSpeed, facts: WhatIfFacts, tr: Tr) -> str:
    day = formats.day(formats.local(kept.at_utc), tr)
    speed = formats.number(float(f"{kept.speed.tokens_per_s:.{_DIGITS}g}"), tr)
    text = tr(
        "Speed: {speed} tokens per second, measured on {day} with {model}.",
        speed=speed,
        day=day,
        model=foreign(kept.model),
    )
    if kept.speed.spread > _STEADY:
        spread = formats.percent(kept.speed.spread, tr)
        text += " " + tr("Parts of the measurement differ by {spread}.", spread=spread)
    if facts.now_utc - kept.at_utc > OLD_S:
        text += " " + tr("That is long ago; measure again.")
    return text


def _demand_ground(facts: WhatIfFacts, tr: Tr) -> str:
    market, share = facts.market, busy_share(facts)
    if market is None or share is None or market.since_utc is None or market.at_utc is None:
        return tr("Demand: not known. {reason}", reason=problem_words(market, tr)).strip()
    watched = formats.duration(market.at_utc - market.since_utc, tr)
    text = tr(
        "Demand: a worker there had {jobs} jobs at a time, watched for {time}; this computer does "
        "{own} at once.",
        jobs=formats.number(market.load_of_all() or 0.0, tr, decimals=2),
        time=watched,
        own=facts.kept.speed.jobs_at_once if facts.kept else DASH,
    )
    if max((demand.looks for demand in market.demand.values()), default=0) < SURE_LOOKS:
        text += " " + tr("That is too short to be sure: leave this open for an hour or a day.")
    return text


def _model_ground(kept: KeptSpeed, facts: WhatIfFacts, tr: Tr) -> str:
    models = facts.network.models or (
        tuple(model.name for model in facts.market.models) if facts.market else ()
    )
    if not models or kept.model in models:
        return ""
    return tr(
        "Model: this network asks for other models than the measured one; a larger one is slower."
    )


def _measure_text(facts: WhatIfFacts, tr: Tr) -> str:
    if facts.news is not None:
        return ""
    return tr("Measure the speed") if facts.kept is None else tr("Measure again")


def _progress(news: CalibrationNews, tr: Tr) -> ProgressView:
    if news.tokens_per_s is None:
        caption = tr("Loading the model")
        return ProgressView(tr("Measuring"), "", news.share, caption, accessible=caption)
    amount = tr("{amount} tokens per second", amount=formats.number(news.tokens_per_s, tr))
    return ProgressView(tr("Measuring"), amount, min(1.0, news.share), "", accessible=amount)


def _rough(amount: NanoTon) -> NanoTon:
    coins = float(f"{amount / NANOTONS_PER_TON:.{_DIGITS}g}")
    return NanoTon(round(coins * NANOTONS_PER_TON))
