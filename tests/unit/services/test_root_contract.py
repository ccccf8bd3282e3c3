import pytest

from app.domain.money import NanoTon
from app.localnet.root_state import make_first_root
from app.services.root_contract import RootReader, endpoint, read_root_config, read_root_state
from app.ton.address import Address
from app.ton.cells import Cell
from app.ton.chain import NO_HASH, AccountState, AccountStatus
from app.ton.root_config import fake_ton_root
from app.ton.root_data import RootDataError
from app.ton.toncenter_endpoint import DEFAULT_RATE, EndpointError

OWNER = Address(0, bytes(32))
FIRST = make_first_root(
    fake_ton_root(owner_address=OWNER, price_per_token=40, worker_fee_per_token=38)
)
DEARER = make_first_root(
    fake_ton_root(owner_address=OWNER, price_per_token=80, worker_fee_per_token=76)
)


class OneAccount:
    """A chain on which every account has the same data."""

    def __init__(self, data: Cell | None) -> None:
        self.data = data

    async def account(self, address: Address) -> AccountState:
        status = AccountStatus.ACTIVE if self.data else AccountStatus.UNINITIALIZED
        return AccountState(address, NanoTon(1), status, self.data, self.data, 1, NO_HASH, 1)


def data_of(state_init: Cell) -> Cell:
    fields = state_init.reader()
    fields.ref()
    return fields.ref()


@pytest.mark.asyncio
async def test_the_configuration_is_what_the_contract_was_made_with() -> None:
    chain = OneAccount(data_of(FIRST.state_init))
    assert await read_root_config(chain, FIRST.address) == FIRST.config
    state = await read_root_state(chain, FIRST.address)
    assert (state.config.price_per_token, state.config.struct_version) == (40, 3)
    assert isinstance(state.codes.worker, Cell)


@pytest.mark.asyncio
async def test_what_stays_is_parsed_once_and_what_changes_is_seen() -> None:
    chain = OneAccount(data_of(FIRST.state_init))
    reader = RootReader(chain, FIRST.address)
    first = await reader.read()
    assert first == FIRST.config
    assert await reader.read() is first
    chain.data = data_of(DEARER.state_init)
    assert await reader.read() == DEARER.config
    chain.data = None
    with pytest.raises(RootDataError):
        await reader.read()
    chain.data = data_of(FIRST.state_init)
    assert await reader.read() == FIRST.config


@pytest.mark.asyncio
async def test_an_empty_place_is_said() -> None:
    with pytest.raises(RootDataError, match="there is no contract at"):
        await read_root_config(OneAccount(None), FIRST.address)


def test_only_a_chain_on_this_computer_is_asked_without_pause() -> None:
    assert endpoint("http://127.0.0.1:8081/api/v2").rate == 1000.0
    assert endpoint("https://toncenter.com/api/v2").rate == DEFAULT_RATE
    with pytest.raises(EndpointError):
        endpoint("http://127.0.0.1.example.org/api/v2")
