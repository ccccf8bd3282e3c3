"""The wallet contracts an owner may have: their addresses and their data.

Source: TON, the published wallet contracts v3r2, v4r2 and v5r1.
"""

import base64
from dataclasses import dataclass
from enum import Enum

from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError, parse_boc
from app.ton.message_cells import contract_address, state_init_cell
from app.ton.wallet_codes import V3R2_CODE, V4R2_CODE, V5R1_CODE

_KEY_SIZE = 32
_MAX_CODE_SIZE, _MAX_CODE_CELLS = 4096, 64
_OLD_WALLET_ID = 698983191
"""Of v3 and v4 in workchain 0, on every network: the first bytes of the first block's hash."""

_CLIENT_CONTEXT = 1 << 31
"""v5r1: a wallet of a client in workchain 0 with number 0; the network is mixed in."""


class WalletVersion(Enum):
    """Which contract holds the coins."""

    V3R2 = "v3r2"
    V4R2 = "v4r2"
    V5R1 = "v5r1"


class TonNetwork(Enum):
    """Which chain; the values are the chains' global ids."""

    MAINNET = -239
    TESTNET = -3


_CODES = {
    WalletVersion.V3R2: V3R2_CODE,
    WalletVersion.V4R2: V4R2_CODE,
    WalletVersion.V5R1: V5R1_CODE,
}
_MAX_MESSAGES = {WalletVersion.V3R2: 4, WalletVersion.V4R2: 4, WalletVersion.V5R1: 255}


@dataclass(frozen=True, slots=True)
class WalletData:
    """What a deployed wallet has stored."""

    seqno: int
    wallet_id: int
    public_key: bytes


@dataclass(frozen=True, slots=True)
class WalletAccount:
    """A key's wallet of one version; v3r2 and v4r2 have one address for all networks.

    Raises:
        ValueError: the public key does not have 32 bytes.
    """

    version: WalletVersion
    network: TonNetwork
    public_key: bytes

    def __post_init__(self) -> None:
        if len(self.public_key) != _KEY_SIZE:
            raise ValueError(f"no public key: {len(self.public_key)} bytes")

    @property
    def address(self) -> Address:
        """Where it is, whether deployed or not."""
        return contract_address(self.state_init())

    @property
    def wallet_id(self) -> int:
        """The 32-bit number that keeps one key's messages to different wallets apart."""
        if self.version is WalletVersion.V5R1:
            return _CLIENT_CONTEXT ^ (self.network.value & 0xFFFFFFFF)
        return _OLD_WALLET_ID

    @property
    def max_messages(self) -> int:
        """How many messages one signature may send."""
        return _MAX_MESSAGES[self.version]

    def state_init(self) -> Cell:
        """Make its first state, with which it is deployed."""
        return state_init_cell(wallet_code(self.version), self._first_data())

    def _first_data(self) -> Cell:
        builder = CellBuilder()
        if self.version is WalletVersion.V5R1:
            builder.bit(True)  # signatures are allowed
        builder.uint(0, 32).uint(self.wallet_id, 32).raw(self.public_key)
        if self.version is not WalletVersion.V3R2:
            builder.optional_ref(None)  # no plug-ins
        return builder.cell()


def wallet_code(version: WalletVersion) -> Cell:
    """Give a version's code."""
    data = base64.b64decode(_CODES[version])
    return parse_boc(data, max_size=_MAX_CODE_SIZE, max_cells=_MAX_CODE_CELLS)


def wallet_version_of(code: Cell) -> WalletVersion | None:
    """Recognise a wallet by its code; None for all other contracts."""
    return next((version for version in WalletVersion if wallet_code(version) == code), None)


def read_wallet_data(version: WalletVersion, data: Cell) -> WalletData:
    """Read what a deployed wallet of that version has stored.

    Raises:
        CellError: that is not such a wallet's data.
    """
    fields = data.reader()
    if version is WalletVersion.V5R1 and not fields.bit():
        raise CellError("the wallet does not allow signatures")
    found = WalletData(fields.uint(32), fields.uint(32), fields.raw(_KEY_SIZE))
    if version is not WalletVersion.V3R2:
        fields.optional_ref()
    fields.finish()
    return found
