"""Bodies of the messages that a node, a client or a proxy sends to the network's contracts.

Everyone named `excesses_to` gets what is left of the attached value. Query ids have 64 bits and
come back in the answers. Source: cocoon-contracts, messages.tlb.
"""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.cells import Cell, CellBuilder, CellError
from app.ton.cocoon_ops import Op

LEAST_VALUE = NanoTon(100_000_000)
"""A contract refuses a message that does not carry more than this for its commission."""

KEPT_ON_CONTRACT = NanoTon(110_000_000)
"""What a worker's or a client's contract keeps for its storage."""

DEPLOY_VALUE = NanoTon(300_000_000)
"""What the network's own programs attach when they deploy a contract."""

PAYOUT_VALUE = NanoTon(500_000_000)
"""What the network's own programs attach when a worker asks for its payout."""

COCOON_WALLET_LEAST_BALANCE = NanoTon(2_000_000_000)
"""Below this a node's wallet contract refuses every external message."""

_TEXT_OPS = frozenset("cwbu")


def payout_request(payment: Cell, excesses_to: Address) -> Cell:
    """Relay a proxy's signed payment to the worker's contract; anyone may send it.

    Only the address for the excesses changes, which the signature does not cover.

    Raises:
        CellError: `payment` is not a payment.
    """
    fields = payment.reader()
    op = fields.uint(32)
    if op not in {Op.PAYOUT, Op.LAST_PAYOUT}:
        raise CellError("not a payment")
    query_id, _, signature, promise = (
        fields.uint(64),
        fields.address(),
        fields.raw(64),
        fields.ref(),
    )
    fields.finish()
    body = CellBuilder().uint(op, 32).uint(query_id, 64).address(excesses_to)
    return body.raw(signature).ref(promise).cell()


def report_worker(query_id: int, excesses_to: Address) -> Cell:
    """Ask the worker's contract to tell the proxy's contract its state; from the owner only."""
    return _opening(Op.REPORT_WORKER, query_id).address(excesses_to).cell()


def signed_request(
    private_key: Ed25519PrivateKey,
    op: Op,
    *,
    query_id: int,
    contract: Address,
    excesses_to: Address,
    tokens: int | None = None,
) -> Cell:
    """Make a message that a proxy's key allows: to a worker's, a client's or its own contract.

    `tokens` is the sum of all tokens ever used; closing a proxy's contract has none.
    """
    promise = _opening(op, query_id)
    if tokens is not None:
        promise.uint(tokens, 64)
    payload = promise.address(contract).cell()
    body = _opening(op, query_id).address(excesses_to)
    return body.raw(private_key.sign(payload.digest.hash)).ref(payload).cell()


def pay_proxy_owner(query_id: int, excesses_to: Address) -> Cell:
    """Make the proxy's contract pay its balance to its owner; anyone may ask."""
    return _opening(Op.PROXY_PAY_OWNER, query_id).address(excesses_to).cell()


def increase_proxy_stake(query_id: int, amount: NanoTon, excesses_to: Address) -> Cell:
    """Add to the stake of the proxy's contract."""
    return _opening(Op.PROXY_INCREASE_STAKE, query_id).coins(amount).address(excesses_to).cell()


def start_closing_proxy(query_id: int, excesses_to: Address) -> Cell:
    """Start closing the proxy's contract; from its owner."""
    return _opening(Op.PROXY_START_CLOSE, query_id).address(excesses_to).cell()


def state_commit(query_id: int, seqno: int, session_hash: bytes) -> Cell:
    """Note a proxy program's state in its contract's history; the contract ignores it."""
    body = _opening(Op.IGNORED, query_id).uint(Op.STATE_COMMIT, 32)
    return body.signed(seqno, 32).raw(session_hash).cell()


def top_up_client(query_id: int, amount: NanoTon, excesses_to: Address) -> Cell:
    """Add to a client's balance; anyone may send it with that amount attached."""
    return _opening(Op.CLIENT_TOP_UP, query_id).coins(amount).address(excesses_to).cell()


def change_client_secret_and_top_up(
    query_id: int, amount: NanoTon, secret_hash: bytes, excesses_to: Address
) -> Cell:
    """Set what a client proves itself with, and add to its balance; from the owner."""
    body = _opening(Op.CLIENT_CHANGE_SECRET_AND_TOP_UP, query_id).coins(amount)
    return body.raw(secret_hash).address(excesses_to).cell()


def change_client_secret(query_id: int, secret_hash: bytes, excesses_to: Address) -> Cell:
    """Set what a client proves itself with; from the owner."""
    body = _opening(Op.CLIENT_CHANGE_SECRET, query_id).raw(secret_hash)
    return body.address(excesses_to).cell()


def register_client(query_id: int, nonce: int, excesses_to: Address) -> Cell:
    """Prove to the proxy, by its 64-bit nonce, who owns the client's contract; from the owner."""
    return _opening(Op.CLIENT_REGISTER, query_id).uint(nonce, 64).address(excesses_to).cell()


def increase_client_stake(query_id: int, new_stake: NanoTon, excesses_to: Address) -> Cell:
    """Raise the stake of a client's contract; from the owner."""
    return _opening(Op.CLIENT_INCREASE_STAKE, query_id).coins(new_stake).address(excesses_to).cell()


def withdraw_client_balance(query_id: int, excesses_to: Address) -> Cell:
    """Take out what a client's contract holds above its stake; from the owner."""
    return _opening(Op.CLIENT_WITHDRAW, query_id).address(excesses_to).cell()


def request_client_refund(query_id: int, excesses_to: Address) -> Cell:
    """Start or, after the delay, finish closing a client's contract; from the owner."""
    return _opening(Op.CLIENT_REQUEST_REFUND, query_id).address(excesses_to).cell()


def send_from_cocoon_wallet(query_id: int, mode: int, message: Cell) -> Cell:
    """Make a node's wallet contract send `message`; from its owner."""
    return _opening(Op.WALLET_SEND, query_id).uint(mode, 8).ref(message).cell()


def text_command(letter: str) -> Cell:
    """Write one of the text commands of an owner.

    `w` withdraws from a proxy's contract or a node's wallet, `c` closes a proxy's contract, `b`
    and `u` block and unblock a node's wallet.

    Raises:
        ValueError: another text.
    """
    if letter not in _TEXT_OPS:
        raise ValueError(f"no command: {letter[:9]!r}")
    return CellBuilder().uint(0, 32).raw(letter.encode()).cell()


def _opening(op: Op, query_id: int) -> CellBuilder:
    return CellBuilder().uint(op, 32).uint(query_id, 64)
