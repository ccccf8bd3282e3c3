"""What the first run shows, as plain values that widgets draw."""

from dataclasses import dataclass

from app.domain.first_run import Step, StepState
from app.presenters.eligibility import EligibilityView
from app.presenters.parts import Mark, MoneyView, ProgressView, RequirementView, Run, TagView
from app.presenters.settings_page import SettingRowView


@dataclass(frozen=True, slots=True)
class RailStepView:
    """A step in the rail at the left."""

    step: Step
    number: str
    title: str
    state: StepState
    is_reachable: bool
    accessible: str


@dataclass(frozen=True, slots=True)
class RailView:
    """All steps, and the way out."""

    steps: tuple[RailStepView, ...]
    note: str
    leave: str
    accessible: str


@dataclass(frozen=True, slots=True)
class VerdictView:
    """The panel under the heading: what holds, and why; `cocoon` is the state that is drawn."""

    title: str
    detail: str
    cocoon: str = "busy"
    is_caution: bool = False


@dataclass(frozen=True, slots=True)
class FooterView:
    """The line at the bottom: a fact at the left, the ways back and on at the right.

    Where `can_go_on` is false `fact` is the reason. An empty text is a button that is not there.
    """

    fact: str
    next: str
    can_go_on: bool = True
    back: str = ""
    copy: str = ""
    copied: str = ""
    """The text for the clipboard."""
    is_reason: bool = False


@dataclass(frozen=True, slots=True)
class OptionView:
    """One of several ways, with its reason."""

    key: str
    title: str
    reason: str
    tag: TagView | None = None
    is_chosen: bool = False
    is_enabled: bool = True


@dataclass(frozen=True, slots=True)
class InputView:
    """A field that belongs to the chosen way; `browse` is the text of its button, if any."""

    label: str
    text: str
    placeholder: str = ""
    help: str = ""
    error: str = ""
    browse: str = ""
    browse_title: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceStepView:
    """A step in which one way is chosen; `lines` are facts about the chosen one."""

    title: str
    options: tuple[OptionView, ...]
    input: InputView | None
    lines_title: str
    lines: tuple[RequirementView, ...]
    note: str = ""
    lines_note: str = ""
    """Stands where the facts will be."""


@dataclass(frozen=True, slots=True)
class ModelStepView:
    """The models, and what they may bring.

    `start` is the button that measures, `stop` the one that ends that; `figures` are there once
    something was measured.
    """

    models_title: str
    models: tuple[RequirementView, ...]
    bring_title: str
    tag: TagView | None
    sentence: str
    start: str
    progress: ProgressView | None = None
    stop: str = ""
    figures: tuple[MoneyView, ...] = ()
    speed: MoneyView | None = None
    grounds_title: str = ""
    grounds: tuple[tuple[Run, ...], ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class RulesGroupView:
    """House rules about one thing."""

    key: str
    title: str
    rows: tuple[SettingRowView, ...]


@dataclass(frozen=True, slots=True)
class RulesStepView:
    """The house rules."""

    groups: tuple[RulesGroupView, ...]


@dataclass(frozen=True, slots=True)
class WaitingView:
    """A step whose facts are still being found out."""

    sentence: str


Body = EligibilityView | ChoiceStepView | ModelStepView | RulesStepView | WaitingView


@dataclass(frozen=True, slots=True)
class FirstRunView:
    """The whole window."""

    window_title: str
    rail: RailView
    step: Step
    heading: str
    verdict: VerdictView
    body: Body
    footer: FooterView
    announcement: str
    """What those hear who cannot see the change of the step."""


__all__ = [
    "Body", "ChoiceStepView", "FirstRunView", "FooterView", "InputView", "Mark", "ModelStepView",
    "OptionView", "RailStepView", "RailView", "RulesGroupView", "RulesStepView", "VerdictView",
    "WaitingView",
]  # fmt: skip
