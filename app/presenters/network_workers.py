"""Who works on a network: models, workers, prices, how busy they are, and our place."""

from dataclasses import dataclass

from app.domain.market import Market, SeenModel
from app.domain.money import NanoTon
from app.presenters import formats
from app.presenters.formats import DASH
from app.presenters.market import (
    checked,
    is_listed,
    is_unlisted,
    listed_words,
    own_models,
    own_place,
    place_short,
    place_words,
    problem_words,
)
from app.presenters.parts import Cell, Column, EmptyView, Row, TableView, Tone
from app.presenters.sorting import sort_words
from app.presenters.words import Tr, foreign
from app.services.desk_state import DeskState, Mode, NetworkFacts

MOST_WORKERS = 200
"""Rows of one model's sheet; the cheapest, who get most of the work."""

_LEAST_LOAD = 0.01
_THOUSAND = 1000
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class WorkersView:
    """The card; without a list `empty` says why."""

    title: str
    age: str
    table: TableView | None
    sentence: str
    tone: Tone
    empty: EmptyView | None


@dataclass(frozen=True, slots=True)
class ModelWorkersView:
    """The sheet with all workers of one model."""

    title: str
    sentence: str
    table: TableView


def present_workers(market: Market | None, state: DeskState, now_utc: float, tr: Tr) -> WorkersView:
    """Decide what the card shows."""
    title = tr("Workers and prices")
    if market is None or market.at_utc is None or state.network is None:
        return WorkersView(title, "", None, "", Tone.TEXT2, _nothing(market, tr))
    sentence, tone = _sentence(market, state, tr)
    return WorkersView(
        title=title,
        age=_age(market, now_utc, tr),
        table=_table(market, state, state.network, tr),
        sentence=sentence,
        tone=tone,
        empty=None,
    )


def present_model_workers(market: Market, name: str, state: DeskState, tr: Tr) -> ModelWorkersView:
    """List the workers of one model, the cheapest first."""
    model, network = market.model(name), state.network
    columns = (
        Column(tr("TON per million"), is_number=True),
        Column(tr("Jobs now"), is_number=True),
        Column(tr("Places"), is_number=True),
        Column(""),
    )
    ours = None if network is None or not _serves(model, state) else network.coefficient
    rows = tuple(
        Row(
            (
                Cell(_price(worker.coefficient, network, tr), order=worker.coefficient),
                Cell(formats.count(worker.running, tr), order=worker.running),
                Cell(formats.count(worker.places, tr), order=worker.places),
                Cell(tr("your price") if worker.coefficient == ours else "", Tone.ACCENT),
            ),
            key=str(place),
        )
        for place, worker in enumerate(model.workers[:MOST_WORKERS])
    )
    sentence = tr(
        "A proxy gives a job to the least busy worker that is cheap enough for it. The list names "
        "nobody, so workers with one price cannot be told apart."
    )
    return ModelWorkersView(
        foreign(model.name), sentence, TableView(columns, rows, model.name, sort_words(tr))
    )


def _age(market: Market, now_utc: float, tr: Tr) -> str:
    since = formats.clock(market.since_utc or now_utc)
    return tr("watched since {time}, {checked}", time=since, checked=checked(market, now_utc, tr))


def _nothing(market: Market | None, tr: Tr) -> EmptyView:
    problem = problem_words(market, tr)
    if problem:
        return EmptyView(tr("Who works here is not known"), problem)
    return EmptyView(tr("Asking the proxies who works for them"), tr("This takes a few seconds."))


def _table(market: Market, state: DeskState, network: NetworkFacts, tr: Tr) -> TableView:
    columns = (
        Column(tr("Model"), is_stretched=True),
        Column(tr("Workers"), is_number=True),
        Column(tr("Busy now"), is_number=True),
        Column(tr("Jobs per worker"), is_number=True),
        Column(tr("TON per million"), is_number=True),
        Column(tr("Our place")),
    )
    models = sorted(market.models, key=lambda model: not _serves(model, state))
    rows = tuple(_row(model, market, state, network, tr) for model in models)
    name = tr("Workers, {n} model|Workers, {n} models", n=len(rows))
    return TableView(columns, rows, name, sort_words(tr))


def _row(model: SeenModel, market: Market, state: DeskState, network: NetworkFacts, tr: Tr) -> Row:
    load, is_ours = market.load(model.name), _serves(model, state)
    busy = tr("{running} of {places}", running=model.running, places=model.places)
    cells = (
        Cell(foreign(model.name), is_bold=is_ours),
        Cell(formats.count(len(model.workers), tr), order=len(model.workers)),
        Cell(busy if model.workers else DASH, order=model.running),
        Cell(_load(load, tr), order=load),
        Cell(_prices(model, network, tr), order=_lowest(model)),
        Cell(_ours(model, state, tr), Tone.ACCENT if is_ours else Tone.TEXT3),
    )
    return Row(cells, key=model.name)


def _load(load: float | None, tr: Tr) -> str:
    if load is None:
        return DASH
    if 0 < load < _LEAST_LOAD:
        return "<" + formats.THIN + formats.number(_LEAST_LOAD, tr, decimals=2)
    return formats.number(load, tr, decimals=2)


def _serves(model: SeenModel, state: DeskState) -> bool:
    return model.name in state.engine.models


def _ours(model: SeenModel, state: DeskState, tr: Tr) -> str:
    if not _serves(model, state):
        return DASH
    if state.mode is not Mode.SHARING:
        return tr("takes no jobs")
    place = own_place(model, state)
    if not place.is_listed:
        return tr("not listed")
    return tr("the only one") if place.workers == 1 else place_short(place, tr)


def _lowest(model: SeenModel) -> int:
    return model.workers[0].coefficient if model.workers else 0


def _prices(model: SeenModel, network: NetworkFacts, tr: Tr) -> str:
    if not model.workers:
        return DASH
    lowest, highest = model.workers[0].coefficient, model.workers[-1].coefficient
    if lowest == highest:
        return _price(lowest, network, tr)
    return f"{_price(lowest, network, tr)} \N{EN DASH} {_price(highest, network, tr)}"


def _price(coefficient: int, network: NetworkFacts | None, tr: Tr) -> str:
    per_token = 0 if network is None else network.price_per_token
    nano = coefficient * per_token * _MILLION // _THOUSAND
    return formats.ton_exact(NanoTon(nano), tr).value


def _sentence(market: Market, state: DeskState, tr: Tr) -> tuple[str, Tone]:
    if market.problem:
        return problem_words(market, tr), Tone.CAUTION
    if is_unlisted(market, state):
        text = tr(
            "The proxies' own lists lack this computer although it takes jobs. No work arrives "
            "before they have it."
        )
        return text, Tone.CAUTION
    fair = tr(
        "There is no queue: a proxy gives each job to the least busy worker that is cheap enough."
    )
    if is_listed(market, state):
        model = own_models(market, state)[0]
        place = own_place(model, state)
        words, where = listed_words(place, tr), place_words(place, tr)
        return f"{tr('{listed}, {place}.', listed=words, place=where)} {fair}", Tone.TEXT2
    return fair, Tone.TEXT2
