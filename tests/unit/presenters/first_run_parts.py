"""Hand-written stand-ins for everything that the first run asks for."""

import asyncio
from dataclasses import dataclass, field

from app.domain.errors import AppError
from app.domain.first_run import FirstRunNotes, NetworkPick
from app.domain.forecast import MeasuredSpeed
from app.domain.settings import DEFAULTS, Settings
from app.presenters.first_run import FirstRun
from app.presenters.first_run_source import FirstRunParts
from app.presenters.first_run_view import FirstRunView
from app.presenters.words import plain
from app.services.calibration import CalibrationNews, Tell
from app.services.eligibility import ComputerFacts
from app.services.first_run_values import BuiltInModel, NetworkGlance
from tests.unit.services.computers import card, with_cards

ADDRESS = "UQBx2mTq8R0vWc3yLhJ5nDz1aFsK9eUoPi6gXbYt4rHuZ7f3"
MODELS = (
    BuiltInModel("cocoon-tiny-chat", "chat", 2_165_696, 2_452_650),
    BuiltInModel("cocoon-tiny-speech", "speech", 1_906_560, 2_790_130),
)
PRACTICE = NetworkGlance("practice", 1_900_000, is_practice=True)
REAL = NetworkGlance("Harbour", 19, owner_address=ADDRESS, models=2, proxies=3)
SPEED = MeasuredSpeed(412.0, (400.0, 405.0, 420.0, 430.0, 405.0), 8.0, 120, 8)


class RefusedError(AppError):
    hint = "Do it otherwise."


@dataclass
class World:
    """Is each of the parts at once, and remembers what was asked of it."""

    notes: FirstRunNotes = field(default_factory=FirstRunNotes)
    facts: ComputerFacts = field(default_factory=lambda: with_cards(card()))
    settings: Settings = DEFAULTS
    is_set: frozenset[str] = frozenset()
    address: str = ""
    seconds: float = 8.0
    refusals: set[str] = field(default_factory=set)
    asked: list[object] = field(default_factory=list)
    measuring: asyncio.Event = field(default_factory=asyncio.Event)
    makes_wallet: bool = True

    def refuse(self, what: str) -> None:
        if what in self.refusals:
            raise RefusedError(f"no {what}")

    async def read(self) -> FirstRunNotes:
        return self.notes

    async def write(self, notes: FirstRunNotes) -> None:
        self.refuse("notes")
        self.notes = notes

    async def look(self) -> ComputerFacts:
        return self.facts

    async def glance(self, pick: NetworkPick, file: str) -> NetworkGlance:
        self.asked.append((pick, file))
        self.refuse("network")
        return PRACTICE if pick is NetworkPick.PRACTICE else REAL

    async def known_address(self) -> str:
        self.refuse("wallet")
        return self.address

    async def watch_address(self, text: str) -> None:
        self.refuse("address")
        self.address = text

    async def make_wallet(self, *, is_restored: bool) -> bool:
        self.asked.append(("make", is_restored))
        self.address = ADDRESS if self.makes_wallet else ""
        return self.makes_wallet

    async def measure(self, tell: Tell) -> MeasuredSpeed:
        self.refuse("speed")
        tell(CalibrationNews(0.5, 400.0))
        await self.measuring.wait()
        return SPEED

    async def start_with_system(self, *, is_on: bool) -> None:
        self.refuse("login")
        self.asked.append(("login", is_on))

    async def use_network(self, choice: str) -> None:
        self.refuse("desk")
        self.asked.append(choice)

    async def set(self, name: str, value: object) -> None:
        self.refuse("settings")
        self.settings = self.settings.with_values({name: value})
        self.is_set |= {name}

    async def unset(self, name: str) -> None:
        self.settings = self.settings.with_values({name: getattr(DEFAULTS, name)})
        self.is_set -= {name}

    def parts(self, place: str = "", *, has_maker: bool = False) -> FirstRunParts:
        return FirstRunParts(
            self, self, self, self, self, self, self, self,
            models=lambda: MODELS, place=place, maker=self if has_maker else None,
        )  # fmt: skip


@dataclass
class Screen:
    world: World = field(default_factory=World)
    place: str = ""
    has_maker: bool = False
    views: list[FirstRunView] = field(default_factory=list)
    first_run: FirstRun = field(init=False)

    def __post_init__(self) -> None:
        parts = self.world.parts(self.place, has_maker=self.has_maker)
        self.first_run = FirstRun(parts, self.views.append, plain)

    @property
    def view(self) -> FirstRunView:
        return self.views[-1]
