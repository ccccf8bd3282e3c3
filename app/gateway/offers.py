"""What the network offers: models, how many workers serve each, and for how much."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.money import NanoTon
from app.domain.price import UNIT_COEFFICIENT
from app.protocol import messages as m

MAX_MODELS = 1000
"""Names beyond these are left out; a proxy may list what it wants."""

MAX_NAME = 256
"""Longer names, and those that cannot be printed, are left out."""

_TOKENS_PER_PRICE = 1_000_000
_HIGHEST_NUMBER = 2**31 - 1


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """A model and the workers that serve it now.

    Prices are nanotons for a million adjusted tokens; None while there is no worker.
    """

    name: str
    workers: int
    running: int
    capacity: int
    lowest_price: NanoTon | None
    highest_price: NanoTon | None


def read_offers(
    lists: Iterable[Sequence[m.ClientWorkerTypeV2]], price_per_token: int
) -> list[ModelOffer]:
    """Put together what several proxies say, by name.

    A worker that is connected to several proxies gives each a share of its places, so places are
    added; the number of workers is that of the proxy which sees most.
    """
    found: dict[str, list[Sequence[m.ClientWorkerInstanceV2]]] = {}
    for types in lists:
        for kind in types:
            if is_sound(kind):
                found.setdefault(kind.name, []).append(kind.workers)
    names = sorted(found)[:MAX_MODELS]
    return [_offer(name, found[name], price_per_token) for name in names]


def is_sound(kind: m.ClientWorkerTypeV2) -> bool:
    """Tell whether a model has a name that can be shown."""
    return 0 < len(kind.name) <= MAX_NAME and kind.name.isprintable()


def _offer(
    name: str, seen: list[Sequence[m.ClientWorkerInstanceV2]], price_per_token: int
) -> ModelOffer:
    workers = [worker for each in seen for worker in each if worker.coefficient >= 0]
    prices = [_price(worker.coefficient, price_per_token) for worker in workers]
    return ModelOffer(
        name=name,
        workers=max(len(each) for each in seen),
        running=sum(max(0, worker.active_requests) for worker in workers),
        capacity=sum(max(0, worker.max_active_requests) for worker in workers),
        lowest_price=min(prices, default=None),
        highest_price=max(prices, default=None),
    )


def _price(coefficient: int, price_per_token: int) -> NanoTon:
    return NanoTon(coefficient * price_per_token * _TOKENS_PER_PRICE // UNIT_COEFFICIENT)
