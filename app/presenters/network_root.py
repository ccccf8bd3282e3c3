"""What a network's root contract says, line by line."""

from dataclasses import dataclass
from fractions import Fraction

from app.domain.money import NanoTon
from app.domain.network import ContractCode, RootConfig
from app.domain.price import UNIT_MULTIPLIER, Multipliers
from app.presenters import formats
from app.presenters.dashboard import MILLION
from app.presenters.words import Tr, elided, short_address
from app.services.desk_state import DeskState

_HASH_LENGTH = 13


@dataclass(frozen=True, slots=True)
class FactView:
    """A line of a name and a value; `copied` is what the copy button takes, if anything."""

    label: str
    value: str
    copied: str = ""


def root_facts(state: DeskState, root: RootConfig | None, tr: Tr) -> tuple[FactView, ...]:
    """Say which network this is, and what is registered and allowed there."""
    network = state.network
    if network is None or root is None:
        return ()
    kind = tr("test network") if network.is_test else tr("real network")
    return (
        FactView(tr("Contract"), short_address(network.root_address), network.root_address),
        FactView(tr("Owner"), short_address(root.owner_address), root.owner_address),
        FactView(tr("Kind"), kind),
        FactView(tr("Configuration"), tr("version {number}", number=root.version)),
        FactView(tr("Parameters"), tr("version {number}", number=root.params_version)),
        FactView(tr("Registered proxies"), formats.count(len(root.proxies), tr)),
        FactView(tr("Allowed proxy images"), _hashes(root.proxy_hashes, tr)),
        FactView(tr("Allowed worker images"), _hashes(root.worker_hashes, tr)),
        FactView(tr("Allowed models"), _hashes(root.model_hashes, tr)),
        FactView(tr("Least stake of a proxy"), _coins(root.min_proxy_stake, tr)),
        FactView(tr("Least stake of a client"), _coins(root.min_client_stake, tr)),
        _code(tr("Code of proxies"), root.proxy_code),
        _code(tr("Code of workers"), root.worker_code),
        _code(tr("Code of clients"), root.client_code),
    )


def _coins(amount: int, tr: Tr) -> str:
    return str(formats.ton(NanoTon(amount), tr))


def _code(label: str, code: ContractCode) -> FactView:
    """Name a contract's code by its hash."""
    return FactView(label, elided(code.hash.hex(), _HASH_LENGTH), code.hash.hex())


def _hashes(hashes: frozenset[bytes], tr: Tr) -> str:
    return formats.count(len(hashes), tr) if hashes else tr("none listed")


def price_facts(root: RootConfig | None, tr: Tr) -> tuple[FactView, ...]:
    """Say what is paid, and how the kinds of tokens count."""
    if root is None:
        return ()
    return (
        FactView(tr("Clients pay per million tokens"), _per_million(root.price_per_token, tr)),
        FactView(tr("Workers get of it"), _per_million(root.worker_fee_per_token, tr)),
        *_multipliers(root.multipliers, tr),
    )


def _per_million(per_token: int, tr: Tr) -> str:
    return str(formats.ton_exact(NanoTon(per_token * MILLION), tr))


def _multipliers(multipliers: Multipliers, tr: Tr) -> tuple[FactView, ...]:
    shown = (
        (tr("Tokens read count"), multipliers.prompt),
        (tr("Read again from the cache"), multipliers.cached),
        (tr("Written"), multipliers.completion),
        (tr("Written while thinking"), multipliers.reasoning),
    )
    return tuple(FactView(label, _times(value, tr)) for label, value in shown)


def _times(ten_thousandths: int, tr: Tr) -> str:
    value = Fraction(ten_thousandths, UNIT_MULTIPLIER)
    return f"{formats.number(float(value), tr, decimals=2)}\N{MULTIPLICATION SIGN}"
