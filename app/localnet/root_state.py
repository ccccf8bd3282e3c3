"""The first state of a local network's root contract, from which its address follows."""

from dataclasses import dataclass, replace

from app.domain.network import RootConfig
from app.localnet.chain.codes import ContractName, contract_code
from app.ton.address import Address
from app.ton.cells import Cell, parse_boc
from app.ton.message_cells import contract_address, state_init_cell
from app.ton.params_cell import ContractCodes
from app.ton.root_data import RootState, read_root_data, write_root_data

_MAX_SIZE, _MAX_CELLS = 1 << 20, 16384
_STRUCT_VERSION = 3


@dataclass(frozen=True, slots=True)
class FirstRoot:
    """What the root contract is deployed with."""

    state_init: Cell
    config: RootConfig

    @property
    def address(self) -> Address:
        """Where the contract is."""
        return contract_address(self.state_init)


def make_first_root(config: RootConfig) -> FirstRoot:
    """Give a configuration this program's contracts, and make the root contract's first state."""
    codes = ContractCodes(
        proxy=contract_code(ContractName.PROXY),
        worker=contract_code(ContractName.WORKER),
        client=contract_code(ContractName.CLIENT),
    )
    config = replace(config, struct_version=_STRUCT_VERSION)
    last_seqno = max((proxy.seqno for proxy in config.proxies), default=0)
    data = write_root_data(RootState(config, codes, last_seqno))
    return _read(state_init_cell(contract_code(ContractName.ROOT), data))


def read_first_root(boc: bytes) -> FirstRoot:
    """Read the first state as it was kept.

    Raises:
        CellError: it is damaged.
        RootDataError: it is another contract's.
    """
    return _read(parse_boc(boc, max_size=_MAX_SIZE, max_cells=_MAX_CELLS))


def _read(state_init: Cell) -> FirstRoot:
    fields = state_init.reader()
    fields.uint(5)
    fields.ref()
    data = fields.ref()
    fields.finish()
    return FirstRoot(state_init, read_root_data(data).config)
