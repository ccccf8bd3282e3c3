"""A small network of contracts: one root, one proxy, workers and clients, all with known keys."""

from dataclasses import dataclass, field
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.money import NanoTon
from app.domain.price import Multipliers
from app.localnet.chain import codes
from app.localnet.chain.machine import Machine
from app.ton import cocoon_messages as messages
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder
from app.ton.cocoon_notices import Notice, read_notice
from app.ton.cocoon_ops import Op
from app.ton.params_cell import ContractCodes, ContractParams, build_params
from tests.integration.contracts.world import COIN, Step, World, state_address, state_init

contract_code = cache(codes.contract_code)
PRICE, WORKER_FEE = 20, 15
MIN_STAKE = COIN
PROXY_DELAY, CLIENT_DELAY = 600, 300
PROXY_KEY = Ed25519PrivateKey.from_private_bytes(bytes([7]) * 32)
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes([8]) * 32)
ROOT = Address(0, bytes([0xA0]) * 32)
PROXY_OWNER = Address(0, bytes([0xA1]) * 32)
WORKER_OWNER = Address(0, bytes([0xA2]) * 32)
CLIENT_OWNER = Address(0, bytes([0xA3]) * 32)
STRANGER = Address(0, bytes([0xA4]) * 32)
RELAYER = Address(0, bytes([0xA5]) * 32)
QUERY = 0x1122334455667788

PARAMS = ContractParams(
    struct_version=3,
    params_version=5,
    unique_id=13,
    is_test=True,
    price_per_token=PRICE,
    worker_fee_per_token=WORKER_FEE,
    multipliers=Multipliers(10000, 1000, 20000, 30000),
    proxy_delay_before_close_s=PROXY_DELAY,
    client_delay_before_close_s=CLIENT_DELAY,
    min_proxy_stake=MIN_STAKE,
    min_client_stake=MIN_STAKE,
)
COPIED_CODES = ContractCodes(worker=contract_code("worker"), client=contract_code("client"))


def public_key(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def proxy_data(
    params: Cell, *, state: int = 0, balance: int = 0, stake: int = 0, unlock: int = 0
) -> Cell:
    data = CellBuilder().address(PROXY_OWNER).raw(public_key(PROXY_KEY)).address(ROOT)
    return data.uint(state, 2).coins(balance).coins(stake).uint(unlock, 32).ref(params).cell()


def worker_data(params: Cell, owner: Address, proxy: Address) -> Cell:
    data = CellBuilder().address(owner).address(proxy).raw(public_key(PROXY_KEY))
    return data.uint(0, 2).uint(0, 64).ref(params).cell()


def client_data(params: Cell, owner: Address, proxy: Address, stake: int = MIN_STAKE) -> Cell:
    fixed = CellBuilder().address(owner).address(proxy).raw(public_key(PROXY_KEY)).cell()
    data = CellBuilder().uint(0, 2).coins(0).coins(stake).uint(0, 64).uint(0, 32)
    return data.raw(bytes(32)).ref(fixed).ref(params).cell()


@dataclass
class Network:
    """The contracts' first states; nothing is deployed until it is asked for."""

    world: World = field(default_factory=lambda: World(Machine()))
    params: ContractParams = PARAMS
    codes: ContractCodes = COPIED_CODES

    def __post_init__(self) -> None:
        full = build_params(self.params, self.codes).cell()
        self.bare = build_params(self.params, ContractCodes()).cell()
        self.proxy_state = state_init(contract_code("proxy"), proxy_data(full))
        self.proxy = state_address(self.proxy_state)
        self.worker = self.worker_of(WORKER_OWNER)
        self.client = self.client_of(CLIENT_OWNER)

    @staticmethod
    def code(name: str) -> Cell:
        return contract_code(name)

    def worker_state(self, owner: Address) -> Cell:
        return state_init(contract_code("worker"), worker_data(self.bare, owner, self.proxy))

    def worker_of(self, owner: Address) -> Address:
        return state_address(self.worker_state(owner))

    def client_state(self, owner: Address) -> Cell:
        return state_init(contract_code("client"), client_data(self.bare, owner, self.proxy))

    def client_of(self, owner: Address) -> Address:
        return state_address(self.client_state(owner))

    def deploy_proxy(self, value: int = COIN // 2) -> None:
        self._deploy(self.proxy, value, self.proxy_state)

    def deploy_worker(self, owner: Address = WORKER_OWNER, value: int = 3 * COIN // 10) -> None:
        self._deploy(self.worker_of(owner), value, self.worker_state(owner))

    def deploy_client(self, owner: Address = CLIENT_OWNER, value: int = 3 * COIN // 10) -> None:
        self._deploy(self.client_of(owner), value, self.client_state(owner))

    def _deploy(self, address: Address, value: int, state: Cell) -> None:
        (step,) = self.world.send(STRANGER, address, value, state=state)
        assert step.exit_code == 0

    def payout(
        self,
        tokens: int,
        *,
        owner: Address = WORKER_OWNER,
        key: Ed25519PrivateKey = PROXY_KEY,
        op: Op = Op.PAYOUT,
        query_id: int = QUERY,
        contract: Address | None = None,
        excesses_to: Address = RELAYER,
    ) -> Cell:
        return messages.signed_request(
            key,
            op,
            query_id=query_id,
            contract=contract or self.worker_of(owner),
            excesses_to=excesses_to,
            tokens=tokens,
        )

    def relay(
        self, body: Cell, value: int = COIN // 2, *, owner: Address = WORKER_OWNER
    ) -> list[Step]:
        return self.world.send(RELAYER, self.worker_of(owner), value, body)

    def to_proxy(self, body: Cell, value: int, source: Address = RELAYER) -> list[Step]:
        return self.world.send(source, self.proxy, value, body)

    def to_client(self, body: Cell, value: int, source: Address = CLIENT_OWNER) -> list[Step]:
        return self.world.send(source, self.client, value, body)

    def top_up(self, amount: int, owner: Address = CLIENT_OWNER) -> list[Step]:
        body = messages.top_up_client(QUERY, NanoTon(amount), owner)
        return self.world.send(owner, self.client_of(owner), amount + 7 * COIN // 10, body)

    def proxy_command(self, op: Op, key: Ed25519PrivateKey = PROXY_KEY) -> Cell:
        return messages.signed_request(
            key, op, query_id=QUERY, contract=self.proxy, excesses_to=RELAYER
        )


def notices(step: Step) -> list[tuple[Address | None, Notice | None, int]]:
    """What a transaction sent: to whom, what, and how many nanotons."""
    sent = step.transaction.out_messages
    return [(message.destination, read_notice(message.body), message.value) for message in sent]


def paid(steps: list[Step], to: Address, op: Op) -> int:
    """Nanotons that came to an account in messages of one operation."""
    found = [message for step in steps for message in step.transaction.out_messages]
    return sum(
        message.value
        for message in found
        if message.destination == to
        and message.body.bit_count >= 32
        and message.body.reader().uint(32) == op
    )


def exit_codes(steps: list[Step]) -> list[int | None]:
    return [step.exit_code for step in steps]
