"""How well a job is protected, and in words what that means."""

from collections.abc import Collection
from enum import StrEnum


class Protection(StrEnum):
    """What protects the content of a job, from the strongest to nothing.

    ``attested`` needs evidence of the hardware that the developer's side has verified.
    """

    ATTESTED = "attested"
    SANDBOXED = "sandboxed"
    NONE = "none"


PROVES = (
    "Your prompt is hidden from relays and from other programs on the provider's PC: it is sealed "
    "to a key that the engine made for itself. The node has signed which code, which model and "
    "which protections the engine runs with."
)
DOES_NOT_PROVE = (
    "The provider's owner could still read it. Do not send secrets. The node signs for itself: "
    "nothing proves that its report is true, and anybody, a proxy too, can run a node."
)
UNSEALED = (
    "The request is not sealed: the proxy, the provider's app and the provider's owner can read it."
)


def protection_of(layers: Collection[str], required: Collection[str]) -> Protection:
    """Return how an engine with these layers protects what is sealed to it.

    Without one of the `required` layers other programs on its machine may read what it has opened.
    """
    return Protection.SANDBOXED if set(layers) >= set(required) else Protection.NONE
