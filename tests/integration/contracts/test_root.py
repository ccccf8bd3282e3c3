"""The root contract, read back with the same code that reads the real one."""

from dataclasses import replace

import pytest

from app.domain.network import ContractCode, Endpoint, RegisteredProxy, RootConfig
from app.domain.price import Multipliers
from app.ton import root_messages as messages
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.cocoon_ops import ExitCode, Op
from app.ton.contracts import (
    client_contract_address,
    proxy_contract_address,
    worker_contract_address,
)
from app.ton.params_cell import ContractCodes, params_of
from app.ton.root_data import RootState, read_root_data, write_root_data
from tests.integration.contracts.network import (
    CLIENT_OWNER,
    PARAMS,
    PROXY_KEY,
    PROXY_OWNER,
    QUERY,
    ROOT,
    STRANGER,
    WORKER_OWNER,
    Network,
    contract_code,
    paid,
    public_key,
)
from tests.integration.contracts.world import COIN, Step, World

OWNER = Address(0, bytes([0xD0]) * 32)
HASH = bytes(range(32))
CODES = ContractCodes(*(contract_code(name) for name in ("proxy", "worker", "client")))
FEES = COIN // 10


def as_proxy(seqno: int, host: str = "127.0.0.1") -> RegisteredProxy:
    return RegisteredProxy(seqno, Endpoint(host, 11001), Endpoint(host, 11002))


def code_of(name: str) -> Cell:
    return contract_code(name)


def first_state(struct_version: int = 3) -> RootState:
    known = [code_of(name).digest for name in ("proxy", "worker", "client")]
    codes = [ContractCode(digest.hash, digest.depth) for digest in known]
    config = RootConfig(
        owner_address=OWNER.raw,
        version=7,
        params_version=PARAMS.params_version,
        unique_id=PARAMS.unique_id,
        is_test=PARAMS.is_test,
        price_per_token=PARAMS.price_per_token,
        worker_fee_per_token=PARAMS.worker_fee_per_token,
        struct_version=struct_version,
        multipliers=PARAMS.multipliers if struct_version == 3 else Multipliers(),
        proxy_delay_before_close_s=PARAMS.proxy_delay_before_close_s,
        client_delay_before_close_s=PARAMS.client_delay_before_close_s,
        min_proxy_stake=PARAMS.min_proxy_stake,
        min_client_stake=PARAMS.min_client_stake,
        proxies=(as_proxy(1),),
        proxy_hashes=frozenset(),
        worker_hashes=frozenset(),
        model_hashes=frozenset(),
        proxy_code=codes[0],
        worker_code=codes[1],
        client_code=codes[2],
    )
    return RootState(config, CODES, last_proxy_seqno=1)


class Root:
    """A root contract and its owner."""

    def __init__(self, world: World, state: RootState) -> None:
        self.world = world
        self.address = world.place(code_of("root"), write_root_data(state), COIN)

    def order(self, body: Cell, source: Address = OWNER) -> list[Step]:
        return self.world.send(source, self.address, FEES, body)

    def done(self, body: Cell) -> RootState:
        steps = self.order(body)
        assert steps[0].exit_code == 0
        return self.state()

    def state(self) -> RootState:
        return read_root_data(self.world.data(self.address))

    def is_valid(self, kind: str, value: bytes) -> bool:
        (answer,) = self.world.call(self.address, f"{kind}_hash_is_valid", int.from_bytes(value))
        return {-1: True, 0: False}[answer]  # type: ignore[index]


@pytest.fixture
def root(network: Network) -> Root:
    return Root(network.world, first_state())


def test_it_starts_as_its_reader_and_writer_agree(root: Root) -> None:
    assert root.state() == first_state()


def test_what_it_says_about_itself(root: Root) -> None:
    config = first_state().config
    numbers = (config.price_per_token, config.worker_fee_per_token)
    stakes = (config.min_proxy_stake, config.min_client_stake)
    delays = (config.proxy_delay_before_close_s, config.client_delay_before_close_s)
    assert root.world.call(root.address, "last_proxy_seqno") == (1,)
    assert root.world.call(root.address, "get_cocoon_data") == (
        *(7, 1, config.params_version, config.unique_id, -1),
        *(*numbers, *stakes, OWNER),
    )
    assert root.world.call(root.address, "get_cur_params") == (
        *(config.params_version, config.unique_id, -1, *numbers, 1000, 30000),
        *(*delays, *stakes),
        *(int.from_bytes(code_of(n).digest.hash) for n in ("proxy", "worker", "client")),
    )


HASHES = [
    ("proxy", Op.ROOT_ADD_PROXY_HASH, Op.ROOT_DELETE_PROXY_HASH),
    ("worker", Op.ROOT_ADD_WORKER_HASH, Op.ROOT_DELETE_WORKER_HASH),
    ("model", Op.ROOT_ADD_MODEL_HASH, Op.ROOT_DELETE_MODEL_HASH),
]


@pytest.mark.parametrize(("kind", "add", "delete"), HASHES)
def test_hashes_come_and_go(root: Root, kind: str, add: Op, delete: Op) -> None:
    before = root.state()
    state = root.done(messages.change_hash(add, QUERY, HASH))
    expected = {f"{kind}_hashes": frozenset({HASH}), "version": 8}
    assert state == replace(before, config=replace(before.config, **expected))  # type: ignore[arg-type]
    assert root.is_valid(kind, HASH)
    assert not root.is_valid(kind, bytes(32))
    state = root.done(messages.change_hash(delete, QUERY, HASH))
    assert state == replace(before, config=replace(before.config, version=9))
    assert not root.is_valid(kind, HASH)


def test_proxies_are_registered_moved_and_removed(root: Root) -> None:
    state = root.done(messages.register_proxy(QUERY, as_proxy(0, "10.0.0.1")))
    assert state.config.proxies == (as_proxy(1), as_proxy(2, "10.0.0.1"))
    assert (state.last_proxy_seqno, state.config.version) == (2, 8)
    state = root.done(messages.update_proxy(QUERY, as_proxy(1, "10.0.0.9")))
    assert state.config.proxies == (as_proxy(1, "10.0.0.9"), as_proxy(2, "10.0.0.1"))
    state = root.done(messages.unregister_proxy(QUERY, 1))
    assert state.config.proxies == (as_proxy(2, "10.0.0.1"),)
    assert (state.last_proxy_seqno, state.config.params_version) == (2, PARAMS.params_version)


def test_unknown_proxies_and_kinds_are_refused(root: Root) -> None:
    def answer(body: Cell) -> int | None:
        return root.order(body)[0].exit_code

    assert answer(messages.update_proxy(QUERY, as_proxy(5))) == ExitCode.MESSAGE_FORMAT
    assert answer(messages.unregister_proxy(QUERY, 5)) == ExitCode.MESSAGE_FORMAT
    register = CellBuilder().uint(Op.ROOT_REGISTER_PROXY, 32).uint(QUERY, 64)
    other_kind = CellBuilder().append(register.cell()).uint(1, 1).uint(0, 7).cell()
    assert answer(other_kind) == ExitCode.UNKNOWN_PROXY_TYPE
    too_short = CellBuilder().append(register.cell()).uint(0, 1).uint(5, 7).raw(b"1234").cell()
    assert answer(too_short) == ExitCode.MESSAGE_FORMAT
    assert root.state() == first_state()


@pytest.mark.parametrize("struct_version", range(4))
def test_fees_change_with_the_parameters_version(network: Network, struct_version: int) -> None:
    root = Root(network.world, first_state(struct_version))
    before = root.state()
    state = root.done(messages.change_fees(QUERY, 300, 200))
    assert state.config == replace(
        before.config,
        version=8,
        params_version=PARAMS.params_version + 1,
        struct_version=3,
        price_per_token=300,
        worker_fee_per_token=200,
    )


def test_parameters_change(root: Root) -> None:
    state = root.done(
        messages.change_params(
            QUERY,
            price_per_token=1,
            worker_fee_per_token=0,
            proxy_delay_s=2,
            client_delay_s=3,
            min_proxy_stake=4,
            min_client_stake=5,
        )
    )
    params = params_of(state.config)
    assert params == replace(
        PARAMS,
        params_version=PARAMS.params_version + 1,
        price_per_token=1,
        worker_fee_per_token=0,
        proxy_delay_before_close_s=2,
        client_delay_before_close_s=3,
        min_proxy_stake=4,
        min_client_stake=5,
    )


def test_contracts_are_upgraded(root: Root) -> None:
    new = [CellBuilder().uint(number, 8).cell() for number in range(3)]
    state = root.done(messages.upgrade_contracts(QUERY, *new))
    assert state.config.worker_code.hash == new[1].digest.hash
    assert (state.config.version, state.config.params_version) == (8, PARAMS.params_version + 1)


def test_its_own_code_is_upgraded_without_a_new_version(root: Root) -> None:
    wallet = code_of("node_wallet")
    assert root.done(messages.upgrade_code(QUERY, wallet)).config.version == 7
    assert root.world.account(root.address).code is not None
    assert root.world.account(root.address).code.hash == wallet.digest.hash  # type: ignore[union-attr]


def test_a_full_upgrade_replaces_everything(root: Root) -> None:
    data = write_root_data(first_state(0))
    root.done(messages.upgrade_full(QUERY, data, code_of("root")))
    assert root.world.data(root.address).digest == data.digest


def test_a_reset_empties_the_lists(root: Root) -> None:
    for _, add, _ in HASHES:
        root.done(messages.change_hash(add, QUERY, HASH))
    state = root.done(messages.reset(QUERY))
    config = replace(first_state().config, version=11, proxies=())
    assert state == replace(first_state(), config=config)


def test_a_new_owner_takes_over(root: Root) -> None:
    state = root.done(messages.change_owner(QUERY, STRANGER))
    assert state.config.owner_address == STRANGER.raw
    refused = root.order(messages.reset(QUERY))
    assert refused[0].exit_code == ExitCode.EXPECTED_MESSAGE_FROM_OWNER
    assert root.order(messages.reset(QUERY), STRANGER)[0].exit_code == 0


def test_the_rest_of_the_value_comes_back(root: Root) -> None:
    steps = root.order(messages.change_fees(QUERY, 3, 2))
    assert paid(steps, OWNER, Op.EXCESSES) > 0.08 * COIN


def test_others_and_nonsense_are_refused(root: Root) -> None:
    def answer(body: CellBuilder, source: Address = OWNER) -> int | None:
        return root.order(body.cell(), source)[0].exit_code

    reset = CellBuilder().append(messages.reset(QUERY))
    assert answer(reset, STRANGER) == ExitCode.EXPECTED_MESSAGE_FROM_OWNER
    assert answer(CellBuilder().uint(1, 5), STRANGER) == ExitCode.MESSAGE_FORMAT
    assert answer(CellBuilder(), STRANGER) == 0
    assert answer(CellBuilder().uint(0x9F1E69DC, 32).uint(0, 64)) == ExitCode.UNKNOWN_OP
    assert answer(CellBuilder().uint(0, 32).raw(b"w")) == ExitCode.UNKNOWN_TEXT_OP
    assert answer(CellBuilder().uint(Op.ROOT_RESET, 32)) == ExitCode.MESSAGE_FORMAT
    for op in Op:
        if op.name.startswith("ROOT_"):
            assert answer(CellBuilder().uint(op, 32)) == ExitCode.MESSAGE_FORMAT, op.name
    assert root.state() == first_state()


def test_damaged_data_is_named(network: Network) -> None:
    for data in (CellBuilder().uint(1, 9).cell(), _without_lists()):
        root = network.world.place(code_of("root"), data, COIN)
        steps = network.world.send(
            OWNER, root, FEES, messages.change_hash(Op.ROOT_ADD_MODEL_HASH, QUERY, HASH)
        )
        assert steps[0].exit_code == ExitCode.STORED_DATA_DAMAGED


def _without_lists() -> Cell:
    empty = CellBuilder().cell()
    return CellBuilder().address(OWNER).uint(1, 32).ref(empty).ref(empty).cell()


def test_addresses_are_those_the_node_computes(network: Network) -> None:
    config, key = first_state().config, public_key(PROXY_KEY)
    proxy = proxy_contract_address(config, ROOT, PROXY_OWNER, key)
    assert proxy == network.proxy
    assert worker_contract_address(config, proxy, WORKER_OWNER, key) == network.worker
    assert client_contract_address(config, proxy, CLIENT_OWNER, key) == network.client
