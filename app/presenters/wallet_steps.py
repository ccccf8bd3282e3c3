"""The steps of what is done with words and passwords: each one fills the sheet by itself."""

from dataclasses import dataclass

from app.presenters.parts import Choice
from app.presenters.words import Tr

WordCell = tuple[str, str]
"""The number of a word, and the word."""


@dataclass(frozen=True, slots=True)
class PasswordView:
    """Asks for passwords, one field for each label; none of them is shown."""

    title: str
    sentence: str
    fields: tuple[str, ...]
    button: str
    error: str = ""
    is_busy: bool = False
    is_blocked: bool = False


@dataclass(frozen=True, slots=True)
class WordsView:
    """The 24 words; `hidden` stands in their place while the window is not in front."""

    title: str
    sentence: str
    cells: tuple[WordCell, ...]
    caption: str
    hidden: str
    show: str
    button: str


@dataclass(frozen=True, slots=True)
class ConfirmView:
    """Asks for some of the words, one field for each label."""

    title: str
    sentence: str
    fields: tuple[str, ...]
    button: str
    back: str
    error: str = ""


@dataclass(frozen=True, slots=True)
class RestoreView:
    """Asks for all words at once."""

    title: str
    sentence: str
    label: str
    caption: str
    hidden: str
    show: str
    button: str
    error: str = ""
    is_busy: bool = False


@dataclass(frozen=True, slots=True)
class PickView:
    """Asks which of several wallets is meant; `captions` stand below the choices."""

    title: str
    sentence: str
    choices: tuple[Choice, ...]
    captions: tuple[str, ...]
    chosen: str
    button: str


@dataclass(frozen=True, slots=True)
class AddressView:
    """Asks for an address."""

    title: str
    sentence: str
    label: str
    caution: str
    button: str
    error: str = ""
    is_busy: bool = False


@dataclass(frozen=True, slots=True)
class DoneView:
    """Says that it is done; `caution` is what protects the wallet less than it could."""

    title: str
    sentence: str
    caution: str
    button: str


StepView = PasswordView | WordsView | ConfirmView | RestoreView | PickView | AddressView | DoneView


def words_view(words: tuple[str, ...], tr: Tr, *, title: str, button: str) -> WordsView:
    """Lay the words out for writing them down."""
    return WordsView(
        title=title,
        sentence=tr(
            "Write them down on paper, in this order. Make no photo and no file of them: whoever "
            "has them has the coins, and nobody can replace them."
        ),
        cells=tuple((str(number), word) for number, word in enumerate(words, 1)),
        caption=tr("Hidden again when the window loses focus. Support never asks for them."),
        hidden=tr("Hidden, because the window was left."),
        show=tr("Show the words"),
        button=button,
    )
