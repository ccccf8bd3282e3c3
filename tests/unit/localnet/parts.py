"""Hand-made parts for the tests of the proxy: a clock, mailboxes, accounts, peers, messages."""

from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.network import RootConfig
from app.localnet.account import Account, AccountKind
from app.localnet.bookkeeper import PaymentState
from app.localnet.client_budget import ClientBudget
from app.localnet.client_query import read_client_query
from app.localnet.clock import Clock
from app.localnet.peers import ConnectedClient, ConnectedWorker
from app.localnet.proxy_keys import ProxyKeys
from app.localnet.switchboard import Switchboard
from app.localnet.waiting_line import WaitingLimits
from app.protocol.messages import (
    ClientRunQuery,
    ClientRunQueryEx,
    HttpHeader,
    HttpRequest,
    HttpResponse,
    ProxyQueryAnswerEx,
    ProxyQueryAnswerPartEx,
    ProxyQueryFinalInfo,
    ProxySignedPayment,
    TokensUsed,
)
from app.protocol.tl import TlObject, encode_object
from app.ton.address import Address
from app.ton.root_config import DEFAULT_ROOT_ADDRESS, fake_ton_root

START_UNIX = 1_795_358_091.25


@dataclass
class FakeTimer:
    at: float
    callback: Callable[[], None]
    is_cancelled: bool = False

    def cancel(self) -> None:
        self.is_cancelled = True


@dataclass
class FakeTime:
    now: float = 100.0
    timers: list[FakeTimer] = field(default_factory=list)

    def call_later(self, delay: float, callback: Callable[[], None]) -> FakeTimer:
        timer = FakeTimer(self.now + delay, callback)
        self.timers.append(timer)
        return timer

    def pass_seconds(self, seconds: float) -> None:
        self.now += seconds
        due = [timer for timer in self.timers if timer.at <= self.now]
        self.timers = [timer for timer in self.timers if timer.at > self.now]
        for timer in due:
            if not timer.is_cancelled:
                timer.callback()

    @property
    def clock(self) -> Clock:
        return Clock(lambda: self.now, lambda: START_UNIX + self.now - 100.0, self.call_later)


@dataclass
class FakeMailbox:
    messages: list[TlObject] = field(default_factory=list)
    payload_bytes: int = 0
    is_congested: bool = False

    def post(self, message: TlObject, payload_bytes: int = 0) -> None:
        self.messages.append(message)
        self.payload_bytes += payload_bytes

    def take(self) -> list[TlObject]:
        taken, self.messages = self.messages, []
        return taken


class FakeAccounts:
    """Counts at once; `hold` keeps the payments from being told."""

    def __init__(self) -> None:
        self.hold = False
        self.held: list[Callable[[], None]] = []

    def credit(
        self, worker: Account, client: Account, tokens: int, when_told: Callable[[], None]
    ) -> None:
        worker.add(tokens)
        client.add(tokens)
        if self.hold:
            self.held.append(when_told)
        else:
            when_told()

    def payment_state(self, account: Account) -> PaymentState:
        payment = ProxySignedPayment(account.payment)
        return PaymentState(payment, account.saved_tokens, account.max_tokens)


def address(number: int) -> Address:
    return Address(0, bytes([number]) * 32)


def root_config(price: int = 2, fee: int = 1, version: int = 3) -> RootConfig:
    return fake_ton_root(
        owner_address=address(1), price_per_token=price, worker_fee_per_token=fee, version=version
    )


def proxy_keys(root: RootConfig | None = None) -> ProxyKeys:
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    return ProxyKeys(key, address(2), root or root_config(), DEFAULT_ROOT_ADDRESS)


def account(kind: AccountKind, number: int) -> Account:
    return Account(kind, address(number), address(100 + number), 0, 0, 0, b"signed")


_next_id = iter(range(1, 10**9))


def worker(
    model: str = "tiny@1:ff",
    *,
    coefficient: int = 1000,
    limit: int = 2,
    version: int = 2,
    is_disabled: bool = False,
    owner: int = 10,
) -> ConnectedWorker:
    return ConnectedWorker(
        next(_next_id),
        account(AccountKind.WORKER, owner),
        FakeMailbox(),
        model,
        model.partition("@")[0],
        coefficient,
        limit,
        version,
        is_disabled,
    )


def client(version: int = 2, owner: int = 20, price: int = 2) -> ConnectedClient:
    return ConnectedClient(
        next(_next_id),
        account(AccountKind.CLIENT, owner),
        ClientBudget(10**9, 100 * 10**9, price),
        FakeMailbox(),
        version,
    )


def posted(peer: ConnectedClient | ConnectedWorker) -> list[TlObject]:
    assert isinstance(peer.mailbox, FakeMailbox)
    return peer.mailbox.take()


def switchboard(time: FakeTime, limits: WaitingLimits | None = None) -> Switchboard:
    return Switchboard(FakeAccounts(), time.clock, 3, limits or WaitingLimits())


HTTP_REQUEST = encode_object(
    HttpRequest(
        "POST",
        "/v1/chat/completions",
        "HTTP/1.1",
        (HttpHeader("Content-Type", "application/json"),),
        b'{"model":"tiny","messages":[]}',
    )
)


def http_response(status: int = 200) -> bytes:
    header = HttpHeader("content-type", "application/json")
    return encode_object(HttpResponse("HTTP/1.1", status, "OK", (header,), b""))


def run_query(
    number: int = 1,
    *,
    model: str = "tiny",
    query: bytes = HTTP_REQUEST,
    max_coefficient: int = 4000,
    max_tokens: int = 100,
    timeout: float = 100.0,
    min_config_version: int = 3,
    enable_debug: bool = False,
) -> ClientRunQueryEx:
    return ClientRunQueryEx(
        model,
        query,
        max_coefficient,
        max_tokens,
        timeout,
        bytes([number]) * 32,
        min_config_version,
        1,
        enable_debug,
    )


def old_run_query(number: int = 1) -> ClientRunQuery:
    return ClientRunQuery("tiny", HTTP_REQUEST, 4000, 100, 100.0, bytes([number]) * 32, 3)


def submit(
    board: Switchboard, to: ConnectedClient, message: ClientRunQuery | ClientRunQueryEx
) -> None:
    board.submit(to, read_client_query(message))


def tokens(total: int) -> TokensUsed:
    return TokensUsed(total, 0, 0, 0, total)


def final_info(total: int) -> ProxyQueryFinalInfo:
    return ProxyQueryFinalInfo(2, tokens(total), None, START_UNIX, START_UNIX + 1)


def first_answer(request_id: bytes, total: int | None = None) -> ProxyQueryAnswerEx:
    final = None if total is None else final_info(total)
    return ProxyQueryAnswerEx(request_id, http_response(), int(final is not None), final)


def answer_part(request_id: bytes, data: bytes, total: int | None = None) -> ProxyQueryAnswerPartEx:
    final = None if total is None else final_info(total)
    return ProxyQueryAnswerPartEx(request_id, data, int(final is not None), final)
