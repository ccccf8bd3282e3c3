"""What the first run learns about networks and models, as plain data."""

from dataclasses import dataclass

from app.domain.money import NanoTon


@dataclass(frozen=True, slots=True)
class NetworkGlance:
    """A network before it is joined; `fee_per_token` is what a worker gets, in nanotons.

    `owner_address` is who is paid by its file, "" on the practice network.
    """

    name: str
    fee_per_token: int
    is_practice: bool = False
    is_test: bool = False
    has_chain: bool = True
    owner_address: str = ""
    models: int = 0
    proxies: int = 0

    @property
    def fee_per_million(self) -> NanoTon:
        """What a worker gets for a million tokens."""
        return NanoTon(self.fee_per_token * 10**6)


@dataclass(frozen=True, slots=True)
class BuiltInModel:
    """A model that came with the program; `size_bytes` on the disk, `kind` chat or speech."""

    name: str
    kind: str
    parameters: int
    size_bytes: int
