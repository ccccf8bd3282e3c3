"""What a developer wants of sealed jobs."""

from dataclasses import dataclass
from enum import StrEnum

from app.gateway.errors import BadRequestError

SEAL_HEADER = "X-Cocoon-Seal"
"""With it a request says for itself whether it is to be sealed."""


class SealMode(StrEnum):
    """Whether requests are sealed: always, where an engine can open them, or never."""

    REQUIRE = "require"
    PREFER = "prefer"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class SealPolicy:
    """To whom requests are sealed on a network, named by its root contract.

    With `nodes`, public keys of 32 bytes, only to the engines of those nodes.
    """

    mode: SealMode = SealMode.OFF
    network: str = ""
    nodes: frozenset[bytes] = frozenset()

    def mode_for(self, wanted: str | None) -> SealMode:
        """Return the mode of a request that says what it wants, or says nothing.

        Raises:
            BadRequestError: it wants what does not exist, or less than the gateway's owner.
        """
        if wanted is None:
            return self.mode
        try:
            mode = SealMode(wanted.strip().lower())
        except ValueError:
            modes = ", ".join(SealMode)
            raise BadRequestError(
                f"The seal of a request is one of: {modes}.", param=SEAL_HEADER
            ) from None
        if self.mode is SealMode.REQUIRE and mode is not SealMode.REQUIRE:
            raise BadRequestError("This gateway sends only sealed requests.", param=SEAL_HEADER)
        return mode
