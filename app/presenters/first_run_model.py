"""The step of the model: what is built in, how fast it runs here, and what that may bring."""

from app.domain.earnings_prices import coin_rate, power_rate
from app.domain.earnings_rates import MICROS, Rate
from app.domain.first_run import NetworkPick
from app.domain.forecast import DayForecast, MeasuredSpeed, forecast_day
from app.domain.money import NANOTONS_PER_TON, NanoTon
from app.presenters import formats
from app.presenters.first_run_state import FirstRunState
from app.presenters.first_run_view import ModelStepView, VerdictView
from app.presenters.formats import ALMOST, DASH, THIN, Quantity
from app.presenters.net_today import SET_COIN_PRICE, SET_POWER_PRICE, practice_tag
from app.presenters.parts import (
    Mark,
    MoneyKind,
    MoneyView,
    ProgressView,
    RequirementView,
    Run,
    RunKind,
    TagView,
)
from app.presenters.words import Tr, foreign
from app.services.calibration import CalibrationNews
from app.services.first_run_values import BuiltInModel

_KNOWN_DIGITS = 2
"""So many digits of a forecast mean something."""

_STEADY, _FAIR = 0.1, 0.3
"""Up to these shares parts of a measurement may differ from the whole."""

SET_COMPUTER_POWER = "computer_power_w"


def model_step(state: FirstRunState, tr: Tr) -> ModelStepView:
    """Show the models, and the measurement before, during and after."""
    speed, news = state.speed, state.news
    is_measuring = news is not None
    is_practice = state.notes.network is NetworkPick.PRACTICE
    forecast = None if speed is None or is_measuring else _forecast(speed, state)
    return ModelStepView(
        models_title=tr("Built-in models"),
        models=tuple(_model(model, tr, is_practice=is_practice) for model in state.models),
        bring_title=tr("What it may bring in a day"),
        tag=_tag(state, tr),
        sentence=_sentence(state, tr),
        start="" if is_measuring else _start_text(state, tr),
        progress=None if news is None else _progress(news, state.measure_s, tr),
        stop=tr("Stop") if is_measuring else "",
        figures=() if forecast is None else _figures(forecast, state, tr),
        speed=None if speed is None or is_measuring else _speed(speed, tr),
        grounds_title=tr("How sure this is"),
        grounds=() if forecast is None or speed is None else _grounds(speed, state, tr),
        error=state.speed_error,
    )


def model_verdict(state: FirstRunState, tr: Tr) -> VerdictView:
    """Say what is ready."""
    if state.speed is not None and state.news is None:
        amount = _rough(state.speed.tokens_per_s, tr)
        detail = tr(
            "Measured for {n} second with the built-in chat model."
            "|Measured for {n} seconds with the built-in chat model.",
            n=round(state.speed.seconds),
        )
        return VerdictView(tr("About {amount} tokens per second", amount=amount), detail)
    if not state.models:
        return VerdictView(
            tr("The built-in models are missing"),
            tr("Install the program again; nothing can be shared without a model."),
            "attention",
            is_caution=True,
        )
    return VerdictView(
        tr("Nothing has to be downloaded"),
        tr("Two small models came with the program. Larger ones are for the Models page."),
    )


def _model(model: BuiltInModel, tr: Tr, *, is_practice: bool) -> RequirementView:
    name = tr("Speech") if model.kind == "speech" else tr("Chat")
    icon = "microphone" if model.kind == "speech" else "try"
    millions = formats.number(model.parameters / 10**6, tr, decimals=1)
    reason = tr(
        "{millions} million weights: fits any memory, {size} on the disk, no download.",
        millions=millions,
        size=formats.size(model.size_bytes, tr),
    )
    if model.kind == "chat" and is_practice:
        reason += " " + tr("The practice network asks for it.")
    value = foreign(model.name)
    return RequirementView(icon, name, value, reason, Mark.FINE, tr("fine"))


def _tag(state: FirstRunState, tr: Tr) -> TagView | None:
    return practice_tag(tr) if state.notes.network is NetworkPick.PRACTICE else None


def _sentence(state: FirstRunState, tr: Tr) -> str:
    if state.news is not None:
        return tr("The engine answers questions as fast as it can. Nothing leaves this computer.")
    if state.speed is not None:
        return tr("With work every second of the day. Real work comes and goes, so expect less.")
    return tr(
        "A short run of the engine tells how fast this computer is. It uses the whole processor "
        "for {n} second.|A short run of the engine tells how fast this computer is. It uses the "
        "whole processor for {n} seconds.",
        n=round(state.measure_s),
    )


def _start_text(state: FirstRunState, tr: Tr) -> str:
    if not state.models:
        return ""
    return tr("Measure again") if state.speed else tr("Measure the speed")


def _progress(news: CalibrationNews, seconds: float, tr: Tr) -> ProgressView:
    if news.tokens_per_s is None:
        text = tr("Loading the model")
        return ProgressView(tr("Measuring"), "", news.share, text, accessible=text)
    left = max(1, round((1 - news.share) * seconds))
    amount = tr("{amount} tokens per second", amount=_rough(news.tokens_per_s, tr))
    caption = tr("{n} second left|{n} seconds left", n=left)
    return ProgressView(tr("Measuring"), amount, min(1.0, news.share), caption)


def _forecast(speed: MeasuredSpeed, state: FirstRunState) -> DayForecast:
    settings, network = state.settings, state.network
    has_value = network is not None and not (network.is_practice or network.is_test)
    coin = coin_rate(settings, 0).micros / MICROS if has_value else None
    return forecast_day(
        speed,
        fee_per_token=None if network is None else network.fee_per_token,
        power_w=settings.computer_power_w,
        kwh_price=power_rate(settings, 0).micros / MICROS,
        coin_price=coin,
    )


def _speed(speed: MeasuredSpeed, tr: Tr) -> MoneyView:
    jobs = tr("{n} job at once|{n} jobs at once", n=speed.jobs_at_once)
    caption = tr("measured, {jobs}", jobs=jobs)
    amount, unit = _rough(speed.tokens_per_s, tr), tr("tokens/s")
    spoken = tr("Speed, {amount} tokens per second, measured", amount=amount)
    return MoneyView(MoneyKind.PAID, tr("Speed"), amount, unit, (Run(caption),), spoken)


def _figures(forecast: DayForecast, state: FirstRunState, tr: Tr) -> tuple[MoneyView, ...]:
    return (_coins(forecast, tr), _electricity(forecast, state, tr), _net(forecast, state, tr))


def _coins(forecast: DayForecast, tr: Tr) -> MoneyView:
    label = tr("Coins at most")
    if forecast.coins is None:
        caption = (Run(tr("the price of this network is not known")),)
        return MoneyView(MoneyKind.ESTIMATED, label, DASH, "", caption, tr("Coins, not known"))
    amount = _rough_ton(forecast.coins, tr)
    caption = (Run(tr("at what this network pays now")),)
    spoken = tr("Coins at most, about {amount}, estimated", amount=amount)
    value = f"{ALMOST}{THIN}{amount.value}"
    return MoneyView(MoneyKind.ESTIMATED, label, value, amount.unit, caption, spoken)


def _electricity(forecast: DayForecast, state: FirstRunState, tr: Tr) -> MoneyView:
    rate = power_rate(state.settings, 0)
    amount = formats.fiat(-forecast.cost, rate.currency, tr)
    energy = formats.kilowatt_hours(forecast.kilowatt_hours, tr)
    price = formats.number(rate.micros / MICROS, tr, decimals=2)
    text = tr("{energy} \N{MULTIPLICATION SIGN} {price}", energy=energy, price=price)
    spoken = tr("Electricity, {amount}, {caption}", amount=amount, caption=text)
    return MoneyView(
        MoneyKind.ESTIMATED, tr("Electricity"), f"{ALMOST}{THIN}{amount.value}", amount.unit,
        (Run(text),), spoken,
    )  # fmt: skip


def _net(forecast: DayForecast, state: FirstRunState, tr: Tr) -> MoneyView:
    currency, label = state.settings.currency, tr("Net")
    if forecast.net is not None:
        amount = formats.fiat(_two_digits(forecast.net), currency, tr, sign=True)
        caption = tr("before anybody knows how much work comes")
    else:
        amount = formats.fiat(-forecast.cost, currency, tr)
        caption = tr("these coins have no value; the electricity is real")
        if forecast.coins is None:
            caption = tr("without the coins, whose number is not known")
    spoken = tr("Net, about {amount} a day, estimated", amount=amount)
    value = f"{ALMOST}{THIN}{amount.value}"
    return MoneyView(MoneyKind.ESTIMATED, label, value, amount.unit, (Run(caption),), spoken)


def _grounds(speed: MeasuredSpeed, state: FirstRunState, tr: Tr) -> tuple[tuple[Run, ...], ...]:
    return (_steadiness(speed, tr), _demand(state, tr), _power(state, tr), *_coin(state, tr))


def _steadiness(speed: MeasuredSpeed, tr: Tr) -> tuple[Run, ...]:
    share = formats.percent(speed.spread, tr)
    if speed.spread <= _STEADY:
        confidence = tr("The speed is sure: parts of the run differ by at most {share}.",
                        share=share)  # fmt: skip
    elif speed.spread <= _FAIR:
        confidence = tr("The speed is about right: parts of the run differ by up to {share}.",
                        share=share)  # fmt: skip
    else:
        confidence = tr("The speed is unsure: parts of the run differ by {share}. "
                        "Other programs were busy, so measure again.", share=share)  # fmt: skip
    return (Run(confidence),)


def _demand(state: FirstRunState, tr: Tr) -> tuple[Run, ...]:
    if state.notes.network is NetworkPick.PRACTICE:
        text = tr("Work is far less than that: the practice network asks every few seconds.")
    else:
        text = tr("How much work comes is not known before joining; often it is little.")
    return (Run(text),)


def _power(state: FirstRunState, tr: Tr) -> tuple[Run, ...]:
    rate, watts = power_rate(state.settings, 0), state.settings.computer_power_w
    price = formats.fiat(rate.micros / MICROS, rate.currency, tr)
    runs = [Run(tr("The computer draws {power},", power=formats.watts(watts, tr)))]
    if SET_COMPUTER_POWER not in state.is_set:
        runs += [Run(" "), _assumed(SET_COMPUTER_POWER, tr), Run(",")]
    runs.append(Run(" " + tr("at {price} a kilowatt hour", price=price)))
    return (*runs, *_assumed_price(rate, SET_POWER_PRICE, tr), Run("."))


def _coin(state: FirstRunState, tr: Tr) -> tuple[tuple[Run, ...], ...]:
    network = state.network
    if network is None or network.is_practice or network.is_test:
        return ()
    rate = coin_rate(state.settings, 0)
    price = formats.fiat(rate.micros / MICROS, rate.currency, tr)
    first = Run(tr("A coin is worth {price}", price=price))
    return ((first, *_assumed_price(rate, SET_COIN_PRICE, tr), Run(".")),)


def _assumed_price(rate: Rate, action: str, tr: Tr) -> tuple[Run, ...]:
    return (Run(", "), _assumed(action, tr)) if rate.is_assumed else ()


def _assumed(action: str, tr: Tr) -> Run:
    return Run(tr("assumed"), RunKind.ASSUMED, action)


def _rough(value: float, tr: Tr) -> str:
    return formats.number(_two_digits(value), tr)


def _rough_ton(amount: NanoTon, tr: Tr) -> Quantity:
    coins = _two_digits(amount / NANOTONS_PER_TON)
    if coins >= 10**_KNOWN_DIGITS:
        return Quantity(formats.number(coins, tr), formats.ton(amount, tr).unit)
    return formats.ton(NanoTon(round(coins * NANOTONS_PER_TON)), tr)


def _two_digits(value: float) -> float:
    return float(f"{value:.{_KNOWN_DIGITS}g}")
