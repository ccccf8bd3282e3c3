"""A proxy contract that owes 500 tokens at ten nanotons each, and what all sides say of it."""

from dataclasses import replace

from app.domain.claims import Claim, Step
from app.domain.differences import Sides
from app.domain.earnings import ProxyCounters
from app.domain.money import NanoTon
from app.domain.payouts import Received

NOW = 1_800_000_000.0
COUNTERS = ProxyCounters(
    proxy_contract="0:" + "11" * 32,
    network="net",
    max_tokens=500,
    db_tokens=500,
    signed_tokens=500,
    signed_payment=b"payment",
    worker_contract="0:" + "22" * 32,
    proxy_public_key=bytes(32),
    worker_fee_per_token=10,
    updated_at_utc=NOW - 1,
)
CLAIM = Claim(COUNTERS, 0, is_deployed=True)
PAID = Claim(COUNTERS, 500, is_deployed=True)
SETTLED = Sides(
    claim=PAID, step=Step.NOTHING, received=Received(NanoTon(5000), NanoTon(0), 500), now_utc=NOW
)
UNPAID = replace(SETTLED, claim=CLAIM, step=Step.PAY, received=Received())


def signed(tokens: int, *, fee: int = 1) -> ProxyCounters:
    """That many tokens are signed, at that many nanotons each."""
    return replace(
        COUNTERS,
        max_tokens=tokens,
        db_tokens=tokens,
        signed_tokens=tokens,
        worker_fee_per_token=fee,
    )
