"""What is known of a network's workers, in sentences: demand, our place, and whether we are listed.

A proxy's list names nobody, so a worker of our price may be another; only a list without our price
proves something: that this computer is not in it.
"""

from app.domain.market import Market, Place, SeenModel, place_of
from app.presenters import formats
from app.presenters.words import Tr, foreign
from app.services.desk_state import DeskState, Mode

SURE_LOOKS = 2
"""A list may be older than our greeting; the second one is not."""

_MUCH_MORE = 0.5
"""Jobs at a time of one worker."""

_NAME_LIMIT, _DETAIL_LIMIT = 24, 160


def own_models(market: Market, state: DeskState) -> tuple[SeenModel, ...]:
    """Return what this computer serves, as the proxies list it."""
    return tuple(market.model(name) for name in state.engine.models)


def own_place(model: SeenModel, state: DeskState) -> Place:
    """Return where this computer's price stands among the workers of a model."""
    return place_of(model.workers, state.network.coefficient if state.network else 0)


def is_unlisted(market: Market | None, state: DeskState) -> bool:
    """Tell whether every proxy's list lacks this computer although it takes jobs."""
    if market is None or market.open_looks < SURE_LOOKS or state.mode is not Mode.SHARING:
        return False
    models = own_models(market, state)
    return bool(models) and not any(own_place(model, state).is_listed for model in models)


def is_listed(market: Market | None, state: DeskState) -> bool:
    """Tell whether a look has found somebody of our model and price while we took jobs."""
    if market is None or not market.open_looks or state.mode is not Mode.SHARING:
        return False
    return any(own_place(model, state).is_listed for model in own_models(market, state))


def place_words(place: Place, tr: Tr) -> str:
    """Say where a price stands: "1st to 3rd cheapest of 5" in words that translate."""
    if not place.is_listed:
        return tr("not listed")
    if place.workers == 1:
        return tr("the only worker")
    if place.first == place.last:
        return tr(
            "place {place} of {all} by price",
            place=place.first,
            all=formats.count(place.workers, tr),
        )
    return tr(
        "places {first} to {last} of {all} by price",
        first=place.first,
        last=place.last,
        all=formats.count(place.workers, tr),
    )


def place_short(place: Place, tr: Tr) -> str:
    """Say the same in a table: "1 to 3 of 5"."""
    if place.first == place.last:
        return tr("{place} of {all}", place=place.first, all=formats.count(place.workers, tr))
    return tr(
        "{first} to {last} of {all}",
        first=place.first,
        last=place.last,
        all=formats.count(place.workers, tr),
    )


def place_sentence(market: Market | None, state: DeskState, tr: Tr) -> str:
    """Say for the status line who else is there and what is wanted more; "" if nobody knows."""
    if market is None or not is_listed(market, state):
        return ""
    model = own_models(market, state)[0]
    where = place_words(own_place(model, state), tr)
    sentence = tr("The proxy lists this computer, {place}.", place=where)
    more = wanted_more(market, model.name)
    if more:
        wanted = tr("{model} is wanted more.", model=foreign(more, _NAME_LIMIT))
        sentence = f"{sentence} {wanted}"
    return sentence


def wanted_more(market: Market, ours: str) -> str:
    """Name the model whose workers clearly have more jobs than those of ours, "" if none is."""
    known = market.load(ours) or 0.0
    loads = {name: market.load(name) or 0.0 for name in market.demand if name != ours}
    busiest = max(loads, key=lambda name: loads[name], default="")
    return busiest if busiest and loads[busiest] > known + _MUCH_MORE else ""


def listed_words(place: Place, tr: Tr) -> str:
    """Say that the lists have us, as far as that can be told; no full stop at the end."""
    alike = place.last - place.first + 1
    if alike <= 1:
        return tr("The proxy's own list has this computer")
    return tr("The proxy's own list has {n} workers of this computer's price, naming none", n=alike)


def problem_words(market: Market | None, tr: Tr) -> str:
    """Say why the workers are not known, "" if nothing is wrong."""
    if market is None or not market.problem:
        return ""
    title = market.problem
    words = tr("{what}.", what=tr(title))
    return f"{words} {foreign(market.detail, _DETAIL_LIMIT)}" if market.detail else words


def checked(market: Market, now_utc: float, tr: Tr) -> str:
    """Say how old the newest list is."""
    age = max(0.0, now_utc - (market.at_utc or now_utc))
    if age < 1:
        return tr("checked just now")
    return tr("checked {time} ago", time=formats.duration(age, tr))
