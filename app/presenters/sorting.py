"""What is said of the heads of tables."""

from app.presenters.parts import SortWords
from app.presenters.words import Tr


def sort_words(tr: Tr) -> SortWords:
    """Say it in the owner's language."""
    return SortWords(
        unsorted=tr("not sorted"),
        rising=tr("sorted, smallest first"),
        falling=tr("sorted, largest first"),
        hint=tr("Enter sorts by this column."),
    )
