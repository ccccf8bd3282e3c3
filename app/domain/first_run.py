"""The first run: its five steps, where the owner is, and what was chosen so far."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self


class Step(StrEnum):
    """A step, in the order in which they come."""

    COMPUTER = "computer"
    NETWORK = "network"
    WALLET = "wallet"
    MODEL = "model"
    RULES = "rules"


STEPS = tuple(Step)


class StepState(StrEnum):
    """How a step stands."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    SKIPPED = "skipped"


class NetworkPick(StrEnum):
    """Which network is to be joined."""

    PRACTICE = "practice"
    FILE = "file"
    LOOK = "look"
    """Only look at the network of a file."""


class WalletPick(StrEnum):
    """Where the coins are to go."""

    LATER = "later"
    CREATE = "create"
    RESTORE = "restore"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class FirstRunNotes:
    """What is remembered between two starts; `file` is a path as it was typed or picked."""

    step: Step = Step.COMPUTER
    done: frozenset[Step] = frozenset()
    skipped: frozenset[Step] = frozenset()
    network: NetworkPick = NetworkPick.PRACTICE
    file: str = ""
    wallet: WalletPick = WalletPick.LATER
    address: str = ""
    is_finished: bool = False

    def state_of(self, step: Step) -> StepState:
        """Tell how a step stands."""
        if step is self.step:
            return StepState.NOW
        if step in self.done:
            return StepState.DONE
        return StepState.SKIPPED if step in self.skipped else StepState.LATER

    def is_reachable(self, step: Step) -> bool:
        """Tell whether the owner may go there: nothing before it is still to be answered."""
        before = STEPS[: STEPS.index(step)]
        return all(each in self.done | self.skipped for each in before)

    def went_on(self, *, is_done: bool = True) -> Self:
        """Leave the present step as done, or as skipped, for the next one."""
        done, skipped = self.done - {self.step}, self.skipped - {self.step}
        if is_done:
            done |= {self.step}
        else:
            skipped |= {self.step}
        return replace(self, step=_neighbour(self.step, 1), done=done, skipped=skipped)

    def went_back(self) -> Self:
        """Return to the step before; what was answered stays."""
        return replace(self, step=_neighbour(self.step, -1))

    def went_to(self, step: Step) -> Self:
        """Go to a step if it can be reached."""
        return replace(self, step=step) if self.is_reachable(step) else self

    def reopened(self) -> Self:
        """Have the present step count as unanswered, because an answer has changed."""
        return replace(self, done=self.done - {self.step}, skipped=self.skipped - {self.step})

    def finished(self) -> Self:
        """Be over: the last step was answered and nothing asks again."""
        return replace(self.went_on(), is_finished=True)

    @property
    def choice(self) -> str:
        """The value for the setting `network`."""
        match self.network:
            case NetworkPick.PRACTICE:
                return "practice"
            case NetworkPick.FILE:
                return self.file
            case NetworkPick.LOOK:
                return f"look:{self.file}"


def _neighbour(step: Step, by: int) -> Step:
    place = STEPS.index(step) + by
    return STEPS[min(max(place, 0), len(STEPS) - 1)]
