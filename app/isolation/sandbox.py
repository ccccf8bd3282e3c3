"""The protections a child puts on itself, per system; each reports only what really applied."""

import sys

from app.isolation.rights import Rights
from app.isolation.start import Applied, ChildStart

if sys.platform == "linux":
    from app.isolation.linux import confine, known_layers, seal
else:

    def confine(start: ChildStart) -> Applied:  # noqa: ARG001 - the same interface
        """Report no layer: on this system the child has the rights of its user."""
        return Applied()

    def seal(rights: Rights) -> Applied:  # noqa: ARG001 - the same interface
        """Report no layer."""
        return Applied()

    def known_layers(start: ChildStart) -> tuple[str, ...]:  # noqa: ARG001 - the same interface
        """Return no name."""
        return ()


__all__ = ["confine", "known_layers", "seal"]
