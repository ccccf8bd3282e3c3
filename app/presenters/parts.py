"""The pieces that pages are made of, as plain values: what a widget of the same name draws."""

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """A colour by its meaning; the theme knows the value."""

    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    EDGE = "edge"
    PAID = "paid"
    SIGNED = "signed"
    ESTIMATED = "estimated"
    ELECTRICITY = "electricity"
    CAUTION = "caution"
    PROBLEM = "problem"


class MoneyKind(StrEnum):
    """What an amount rests on; each has a label, a pattern and a colour of its own."""

    PAID = "paid"
    SIGNED = "signed"
    ELECTRICITY = "electricity"
    ESTIMATED = "estimated"

    @property
    def tone(self) -> Tone:
        """The colour of this kind's figures."""
        return Tone(self.value)


class Rank(StrEnum):
    """How much a message matters, in falling order."""

    PROBLEM = "problem"
    CAUTION = "caution"
    GOOD = "good"
    INFO = "info"


class TagStyle(StrEnum):
    """How a tag is filled."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    CAUTION = "caution"
    PROBLEM = "problem"
    OUTLINE = "outline"


class Mark(StrEnum):
    """How a requirement stands."""

    FINE = "fine"
    LIMITED = "limited"
    """Works with a limit."""
    ABSENT = "absent"
    """Missing, but needed only for a network that is not chosen."""
    BLOCKING = "blocking"
    UNKNOWN = "unknown"


class RunKind(StrEnum):
    """How a stretch of a paragraph looks."""

    PLAIN = "plain"
    BOLD = "bold"
    LINK = "link"
    ASSUMED = "assumed"
    """A link with a dotted underline: a value that the owner has not confirmed yet."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph; a link names its action."""

    text: str
    kind: RunKind = RunKind.PLAIN
    action: str = ""


@dataclass(frozen=True, slots=True)
class TagView:
    """A small label on a state; `icon` names a line icon or is empty."""

    text: str
    style: TagStyle = TagStyle.NEUTRAL
    icon: str = ""


@dataclass(frozen=True, slots=True)
class BannerView:
    """A message above the content: a bold clause, a sentence, one action."""

    rank: Rank
    clause: str
    sentence: str = ""
    action_text: str = ""
    action: str = ""
    can_close: bool = False


@dataclass(frozen=True, slots=True)
class MoneyView:
    """One amount with its kind; `caption` says on what it rests."""

    kind: MoneyKind
    label: str
    value: str
    unit: str
    caption: tuple[Run, ...] = ()
    accessible: str = ""


@dataclass(frozen=True, slots=True)
class EmptyView:
    """What stands where there is nothing yet: what will fill it, and when."""

    title: str
    sentence: str
    action_text: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True)
class ProgressView:
    """A bar with its texts; `share` is 0 to 1."""

    title: str
    amount: str
    share: float
    caption: str
    is_stalled: bool = False
    accessible: str = ""


@dataclass(frozen=True, slots=True)
class RequirementView:
    """One line about this computer: icon, name, value, the reason, and how it stands."""

    icon: str
    name: str
    value: str
    reason: str
    mark: Mark
    mark_text: str = ""
    """What the mark means, for those who cannot see it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; numbers stand right."""

    title: str
    is_number: bool = False
    is_mono: bool = False
    is_stretched: bool = False
    """Takes the room that is left."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table; `order` is what sorting compares, the text where it is None."""

    text: str
    tone: Tone = Tone.TEXT
    is_bold: bool = False
    order: float | str | None = None
    tooltip: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; `key` comes back when the row is opened."""

    cells: tuple[Cell, ...]
    key: str = ""


@dataclass(frozen=True, slots=True)
class SortWords:
    """What is said of a column's head, and what a key does there."""

    unsorted: str = "not sorted"
    rising: str = "sorted, smallest first"
    falling: str = "sorted, largest first"
    hint: str = "Enter sorts by this column."


ENGLISH_SORT_WORDS = SortWords()


@dataclass(frozen=True, slots=True)
class TableView:
    """A whole table; `accessible` names it, `sorting` speaks of its heads."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    accessible: str = ""
    sorting: SortWords = ENGLISH_SORT_WORDS


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several things to choose from."""

    key: str
    text: str
    is_enabled: bool = True
    tooltip: str = ""
