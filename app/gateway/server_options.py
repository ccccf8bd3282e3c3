"""How a gateway serves; the server itself takes its time to load."""

from dataclasses import dataclass, field

from app.gateway.ask import Limits
from app.gateway.seal_policy import SealPolicy


@dataclass(frozen=True, slots=True)
class ServerOptions:
    """Who may ask, the limits of a request, and whether it is sealed; port 0 takes a free one."""

    api_key: str = field(repr=False)
    port: int = 0
    limits: Limits = field(default_factory=Limits)
    seal: SealPolicy = field(default_factory=SealPolicy)
