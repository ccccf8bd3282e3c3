"""A proxy, an owner and a wallet on a chain that the test tells; real contracts' first states."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.earnings import ProxyCounters
from app.domain.network import NetworkDescription
from app.localnet.root_state import make_first_root
from app.ton.address import Address, parse_address
from app.ton.cells import Cell, CellBuilder, parse_boc
from app.ton.chain import AccountState, AccountStatus, StackValue
from app.ton.cocoon_messages import PAYOUT_VALUE, payout_request
from app.ton.cocoon_ops import ContractState, Op
from app.ton.contracts import proxy_state_init, worker_state_init
from app.ton.message_cells import contract_address, external_message_hash
from app.ton.root_config import fake_ton_root
from app.ton.root_data import read_root_data
from app.ton.sent_message import SentMessage
from app.ton.signed_payment import sign_payment
from app.ton.transfer import Transfer
from tests.chain_cells import internal_message
from tests.chain_story import START_UTC, ChainStory, StoryClient, wallet_message
from tests.fakes import network_description

FEE = 19_000
QUERY = 77
KEY = Ed25519PrivateKey.from_private_bytes(bytes([6] * 32))
PUBLIC_KEY = KEY.public_key().public_bytes_raw()
PROXY_OWNER = Address(0, bytes([5] * 32))
WALLET, STRANGER = Address(0, bytes([8] * 32)), Address(0, bytes([9] * 32))
FIRST = make_first_root(
    fake_ton_root(owner_address=PROXY_OWNER, price_per_token=20_000, worker_fee_per_token=FEE)
)
NETWORK: NetworkDescription = replace(
    network_description(price_per_token=20_000, worker_fee_per_token=FEE),
    root_address=FIRST.address.raw,
)
OWNER = parse_address(NETWORK.owner_address)


CELL, BODY = wallet_message(WALLET)
VALID_UNTIL = START_UTC + 60
MESSAGE = SentMessage(WALLET, b"boc", external_message_hash(WALLET, BODY), VALID_UNTIL, 0)


def parts(state_init: Cell) -> tuple[Cell, Cell]:
    """Return code and data of a first state."""
    fields = state_init.reader()
    return fields.ref(), fields.ref()


ROOT = read_root_data(parts(FIRST.state_init)[1])
PROXY_STATE = proxy_state_init(ROOT, FIRST.address, PROXY_OWNER, PUBLIC_KEY)
PROXY = contract_address(PROXY_STATE)
WORKER_STATE = worker_state_init(ROOT, PROXY, OWNER, PUBLIC_KEY)
WORKER = contract_address(WORKER_STATE)


def payment(tokens: int, *, query_id: int = QUERY) -> bytes:
    """What the proxy signs for that many tokens in all."""
    return sign_payment(
        KEY, query_id=query_id, tokens=tokens, worker_contract=WORKER, excesses_to=PROXY_OWNER
    )


def counters(tokens: int, **changes: object) -> ProxyCounters:
    """What the ledger knows of the proxy that signed for that many tokens."""
    values = ProxyCounters(
        proxy_contract=PROXY.raw,
        network=NETWORK.name,
        max_tokens=tokens,
        db_tokens=tokens,
        signed_tokens=tokens,
        signed_payment=payment(tokens) if tokens else b"",
        worker_contract=WORKER.raw,
        proxy_public_key=PUBLIC_KEY,
        worker_fee_per_token=FEE,
        updated_at_utc=float(START_UTC),
    )
    return replace(values, **changes)  # type: ignore[arg-type]  # names are the test's


def notice(op: Op, query_id: int = QUERY) -> Cell:
    """The body of a payment to the owner, or of coins that come back."""
    return CellBuilder().uint(op, 32).uint(query_id, 64).cell()


def relay_body(tokens: int, *, query_id: int = QUERY) -> Cell:
    """The body with which the worker contract is asked to have the owner paid."""
    cell = parse_boc(payment(tokens, query_id=query_id), max_size=4096, max_cells=4)
    return payout_request(cell, WALLET)


class NetworkClient(StoryClient):
    """Shows a story in which some accounts are contracts that answer."""

    def __init__(self, story: ChainStory) -> None:
        super().__init__(story)
        self.contracts = {FIRST.address: parts(FIRST.state_init), PROXY: parts(PROXY_STATE)}
        self.answers: dict[Address, tuple[StackValue, ...]] = {}

    async def account(self, address: Address) -> AccountState:
        state = await super().account(address)
        if address not in self.contracts:
            return state
        code, data = self.contracts[address]
        return replace(state, status=AccountStatus.ACTIVE, code=code, data=data)

    async def run_get_method(
        self, address: Address, name: str, arguments: Sequence[StackValue] = ()
    ) -> tuple[StackValue, ...]:
        if address in self.answers:
            self._note("run_get_method")
            return self.answers[address]
        return await super().run_get_method(address, name, arguments)

    def deploy_worker(self, tokens: int, state: ContractState = ContractState.NORMAL) -> None:
        """Have the worker contract say for how many tokens it was paid."""
        self.contracts[WORKER] = parts(WORKER_STATE)
        owner, proxy = (CellBuilder().address(each).cell() for each in (OWNER, PROXY))
        key = int.from_bytes(PUBLIC_KEY, "big")
        self.answers[WORKER] = (owner, proxy, key, int(state), tokens)


@dataclass
class FakeWallet:
    """Signs by noting what was asked for; what it gives is in `CELL`."""

    address: Address = WALLET
    message: SentMessage = MESSAGE
    signed: list[Transfer] = field(default_factory=list)
    error: Exception | None = None

    async def sign(self, transfer: Transfer) -> SentMessage:
        if self.error is not None:
            raise self.error
        self.signed.append(transfer)
        return self.message


@dataclass
class PaidStory:
    """Tells what happens when a relay is carried out, step by step."""

    story: ChainStory

    def wallet_sends(self, tokens: int = 500, *, sends: bool = True) -> None:
        """The wallet takes the message, and sends the relay on unless it cannot."""
        order = internal_message(
            WALLET, WORKER, PAYOUT_VALUE, forward_fee=400, body=relay_body(tokens)
        )
        self.story.happens(
            WALLET, in_message=CELL, out_messages=(order,) if sends else (), fee=3_000
        )

    def worker_takes(self, tokens: int = 500, *, exit_code: int = 0, kept: int = 0) -> None:
        """The worker contract takes the payment or refuses it."""
        order = internal_message(
            WALLET, WORKER, PAYOUT_VALUE, forward_fee=400, body=relay_body(tokens)
        )
        onward = internal_message(WORKER, PROXY, PAYOUT_VALUE - kept - 5_000, forward_fee=1_000)
        out = (onward,) if exit_code == 0 else ()
        self.story.happens(
            WORKER, in_message=order, out_messages=out, fee=4_000, exit_code=exit_code
        )

    def coins_come_back(self, value: int, *, query_id: int = QUERY) -> None:
        """What was left of the attached coins reaches the wallet."""
        body = notice(Op.EXCESSES, query_id)
        self.story.happens(
            WALLET, in_message=internal_message(PROXY, WALLET, value, body=body), fee=100
        )

    def owner_is_paid(self, value: int, *, source: Address = PROXY, query_id: int = QUERY) -> None:
        """The proxy's contract pays the owner."""
        body = notice(Op.OWNER_PAYMENT, query_id)
        self.story.happens(OWNER, in_message=internal_message(source, OWNER, value, body=body))
