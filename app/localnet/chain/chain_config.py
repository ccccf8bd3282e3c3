"""The chain's configuration: what computing, storing and sending costs, as on the main network.

Layouts: the chain's TL-B scheme (ton: crypto/block/block.tlb); figures: configuration parameters
18, 20, 21, 24, 25 of the main network since the change of June 2024. Prices with a fraction are
in 2**-16 nanotons.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from tonpy.libs import python_ton

from app.localnet.chain.vm_cell import VmBuilder, VmCell

TVM_VERSION = 11
"""The newest that the virtual machine here knows; later instructions are invalid opcodes."""

MAINNET_ID = -239

Field = tuple[int, int]

_CAPABILITIES = 0x2EE
_CONFIG_ADDRESS, _ELECTOR_ADDRESS = bytes.fromhex("55" * 32), bytes.fromhex("33" * 32)
_KEY_BITS = 32


@dataclass(frozen=True, slots=True)
class GasPrices:
    """What running code costs; `price` in 2**-16 nanotons per unit beyond the first 100."""

    flat_price: int
    price: int
    special_limit: int


@dataclass(frozen=True, slots=True)
class ForwardPrices:
    """What sending a message costs; bits and cells beyond its root, in 2**-16 nanotons."""

    lump: int
    bit: int
    cell: int


BASECHAIN_GAS = GasPrices(40_000, 400 << 16, 1_000_000)
MASTERCHAIN_GAS = GasPrices(1_000_000, 10_000 << 16, 70_000_000)
BASECHAIN_FORWARD = ForwardPrices(400_000, 400 << 16, 40_000 << 16)
MASTERCHAIN_FORWARD = ForwardPrices(10_000_000, 10_000 << 16, 1_000_000 << 16)

GAS_LIMIT = 1_000_000
"""Units of gas for one transaction or one get-method."""

_FLAT_GAS, _GAS_CREDIT, _BLOCK_GAS = 100, 10_000, 10_000_000
_FREEZE_DUE, _DELETE_DUE = 100_000_000, 1_000_000_000
_STORAGE = ((0xCC, 8), (0, 32), (1, 64), (500, 64), (1000, 64), (500_000, 64))
"""Since ever; a bit and a cell in the basechain, then in the masterchain: 2**-16 per second."""

_BASECHAIN = (
    *((0xA6, 8), (0, 32), (0, 8), (0, 8), (60, 8)),  # enabled since, split depths
    *((1, 1), (1, 1), (1, 1), (0, 13)),  # basic, active, accepts messages, flags
    *((0, 256), (0, 256), (0, 32)),  # first state, version
    *((1, 4), (0xFFFFFFFF, 32), (0, 64)),  # basic format: the machine's version and mode
)
_SENDERS_SHARE = 21845  # of 65536: a third of a forward fee goes to the sender's side
_UNUSED_IHR_FACTOR = 98304


@dataclass(frozen=True, slots=True)
class ChainConfig:
    """All parameters as a dictionary, and those that code reads most, in the order it expects."""

    cell: VmCell
    unpacked: tuple[VmCell | None, ...]


def chain_config() -> ChainConfig:
    """Build the configuration."""
    parameters = {
        0: VmBuilder().raw(_CONFIG_ADDRESS).cell(),
        1: VmBuilder().raw(_ELECTOR_ADDRESS).cell(),
        8: _fields(((0xC4, 8), (TVM_VERSION, 32), (_CAPABILITIES, 64))).cell(),
        12: VmBuilder().optional_ref(_dictionary({0: _fields(_BASECHAIN)})).cell(),
        18: _dictionary({0: _fields(_STORAGE)}),
        19: _fields(((MAINNET_ID % 2**32, 32),)).cell(),
        20: _gas(MASTERCHAIN_GAS),
        21: _gas(BASECHAIN_GAS),
        24: _forward(MASTERCHAIN_FORWARD),
        25: _forward(BASECHAIN_FORWARD),
        31: VmBuilder().optional_ref(None).cell(),  # no account is above the fees
    }
    size_limits = None  # the virtual machine's own are those of the main network
    return ChainConfig(
        _dictionary({key: VmBuilder().ref(cell) for key, cell in parameters.items()}),
        (
            _fields(_STORAGE).cell(),
            *(parameters[key] for key in (19, 20, 21, 24, 25)),
            size_limits,
        ),
    )


def _gas(prices: GasPrices) -> VmCell:
    flat = ((0xD1, 8), (_FLAT_GAS, 64), (prices.flat_price, 64))
    limits = (GAS_LIMIT, prices.special_limit, _GAS_CREDIT, _BLOCK_GAS, _FREEZE_DUE, _DELETE_DUE)
    other = ((0xDE, 8), (prices.price, 64), *((limit, 64) for limit in limits))
    return _fields((*flat, *other)).cell()


def _forward(prices: ForwardPrices) -> VmCell:
    amounts = ((prices.lump, 64), (prices.bit, 64), (prices.cell, 64))
    shares = ((_UNUSED_IHR_FACTOR, 32), (_SENDERS_SHARE, 16), (_SENDERS_SHARE, 16))
    return _fields(((0xEA, 8), *amounts, *shares)).cell()


def _fields(fields: Sequence[Field]) -> VmBuilder:
    builder = VmBuilder()
    for value, bits in fields:
        builder.uint(value, bits)
    return builder


def _dictionary(values: dict[int, VmBuilder]) -> VmCell:
    dictionary = python_ton.PyDict(_KEY_BITS)
    for key, value in values.items():
        dictionary.set_builder_str(str(key), value.handle, "set", _KEY_BITS, False)
    return VmCell(dictionary.get_pycell())
