"""How a gateway serves; the server itself takes its time to load."""

from dataclasses import dataclass, field

from app.gateway.ask import Limits


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """Who may ask, and the limits of a request; port 0 takes a free one."""

    api_key: str = field(repr=False)
    port: int = 0
    limits: Limits = field(default_factory=Limits)
