"""What proxies say about a network's workers: who serves which model, for how much, how busy."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SeenWorker:
    """A worker as a proxy lists it: its price in thousandths, its jobs and places now.

    The list names nobody: two workers with one price cannot be told apart.
    """

    coefficient: int
    running: int
    places: int


@dataclass(frozen=True, slots=True)
class SeenModel:
    """A model with its enabled workers, the cheapest first; there may be none any more."""

    name: str
    workers: tuple[SeenWorker, ...] = ()

    @property
    def running(self) -> int:
        """Jobs of all its workers."""
        return sum(worker.running for worker in self.workers)

    @property
    def places(self) -> int:
        """Jobs that its workers take at once."""
        return sum(worker.places for worker in self.workers)


@dataclass(frozen=True, slots=True)
class SeenProxy:
    """One proxy's list; `endpoint` is where clients reach it, `answer_s` how long it took."""

    endpoint: str
    models: tuple[SeenModel, ...]
    answer_s: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where a price stands in a list: `first` to `last` of `workers`, who share one price.

    With `first` 0 nobody in the list has that price.
    """

    first: int
    last: int
    workers: int

    @property
    def is_listed(self) -> bool:
        """Whether somebody has that price: it must be so where we are listed."""
        return self.first > 0


def place_of(workers: Iterable[SeenWorker], coefficient: int) -> Place:
    """Find the places of everybody with that price, the cheapest being the first."""
    prices = sorted(worker.coefficient for worker in workers)
    below, same = sum(p < coefficient for p in prices), prices.count(coefficient)
    return Place(below + 1 if same else 0, below + same, len(prices))


@dataclass(frozen=True, slots=True)
class Demand:
    """How many jobs a model's workers had in all looks together."""

    looks: int = 0
    running: int = 0
    workers: int = 0

    @property
    def load(self) -> float | None:
        """Jobs that a worker had at a time; None if there never was one.

        The places that workers offer say nothing of how many jobs they can really do at once.
        """
        return self.running / self.workers if self.workers else None

    def after(self, running: int, workers: int) -> "Demand":
        """Count one more look."""
        return Demand(self.looks + 1, self.running + running, self.workers + workers)


@dataclass(frozen=True, slots=True)
class Market:
    """What is known of a network's workers; times are Unix seconds, None before the first look.

    `problem` is a title that says why nothing is known, or why it is not known any more; `detail`
    may be the words of another side. `open_looks` counts the
    last looks during which this computer took jobs itself: it must be in those lists.
    """

    since_utc: float | None = None
    at_utc: float | None = None
    proxies: tuple[SeenProxy, ...] = ()
    demand: Mapping[str, Demand] = field(default_factory=dict)
    problem: str = ""
    detail: str = ""
    open_looks: int = 0

    def looked(
        self, proxies: tuple[SeenProxy, ...], now_utc: float, *, is_open: bool = False
    ) -> "Market":
        """Add a look; `is_open`: this computer took jobs all the while."""
        demand = dict(self.demand)
        for model in models_of(proxies):
            known = demand.get(model.name, Demand())
            demand[model.name] = known.after(model.running, len(model.workers))
        since = now_utc if self.since_utc is None else self.since_utc
        open_looks = self.open_looks + 1 if is_open else 0
        return Market(since, now_utc, proxies, demand, open_looks=open_looks)

    def failed(self, problem: str, detail: str = "") -> "Market":
        """Keep what was seen, and say why it is not seen now."""
        return Market(self.since_utc, self.at_utc, self.proxies, self.demand, problem, detail)

    @property
    def models(self) -> tuple[SeenModel, ...]:
        """All models, with the workers of all proxies together."""
        return models_of(self.proxies)

    def model(self, name: str) -> SeenModel:
        """Return one of them; nobody serves one that is not listed."""
        return next((model for model in self.models if model.name == name), SeenModel(name))

    def load(self, name: str) -> float | None:
        """Return how many jobs a worker of a model had at a time, None if that is not known."""
        known = self.demand.get(name)
        return None if known is None else known.load

    def load_of_all(self) -> float | None:
        """Return the same over all models; a worker counts once for each that it serves."""
        every = self.demand.values()
        return Demand(1, sum(d.running for d in every), sum(d.workers for d in every)).load


def models_of(proxies: Iterable[SeenProxy]) -> tuple[SeenModel, ...]:
    """Put the lists of several proxies together, by name.

    A worker that is connected to two proxies is in both lists, with a share of its places in each.
    """
    found: dict[str, list[SeenWorker]] = {}
    for proxy in proxies:
        for model in proxy.models:
            found.setdefault(model.name, []).extend(model.workers)
    return tuple(
        SeenModel(name, tuple(sorted(workers, key=lambda worker: worker.coefficient)))
        for name, workers in sorted(found.items())
    )
