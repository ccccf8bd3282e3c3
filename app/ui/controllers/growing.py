"""Pages whose content is much."""

from collections.abc import Iterator
from typing import Protocol, runtime_checkable


@runtime_checkable
class Growing(Protocol):
    """A controller whose page can be filled before anybody sees it."""

    def grow(self) -> Iterator[None]:
        """Make what the page will show, a few milliseconds of work with each step."""
