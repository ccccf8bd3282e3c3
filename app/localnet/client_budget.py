"""What a client may still spend at this proxy.

Source: the Cocoon wire protocol, cocoon: runners/proxy/ProxyRunner.cpp. Everything is counted in
adjusted tokens.
"""

from dataclasses import dataclass

from app.domain.price import UNIT_MULTIPLIER, adjust_tokens
from app.localnet.refusal import RefusedError
from app.protocol.error_codes import ErrorCode

TOKENS_WHEN_FREE = 10**12
"""What a stake or a balance is worth when a token costs nothing."""


@dataclass(slots=True)
class ClientBudget:
    """A client's money as the proxy sees it; `stake` and `balance` in nanotons.

    `charged` are the tokens taken on chain so far; without a chain it stays 0, so that the stake
    is all a client can ever use. With one it follows the client's contract, by `settled`.
    """

    stake: int
    balance: int
    price_per_token: int
    charged: int = 0
    reserved: int = 0

    def settled(self, *, stake: int, balance: int, charged: int) -> None:
        """Take over what the client's contract says; what running queries reserved stays so."""
        self.stake, self.balance, self.charged = stake, balance, charged

    def available(self, used: int) -> int:
        """Return the tokens left when `used` have been counted; negative when overdrawn."""
        paid = self.charged + self._tokens(self.balance)
        credit = self.charged + self._tokens(self.stake)
        return min(paid, credit) - self.reserved - used

    def check(self, max_tokens: int, used: int) -> None:
        """Look whether a query of so many tokens may be asked at all.

        Raises:
            RefusedError: there are not that many left.
        """
        available = self.available(used)
        if max_tokens > available:
            text = f"client balance is too low: max_tokens={max_tokens} available={available}"
            raise RefusedError(ErrorCode.ERROR, text)

    def reserve(self, reservation: int, used: int) -> None:
        """Set tokens aside for a query.

        Raises:
            RefusedError: the budget does not cover them; nothing was reserved.
        """
        if reservation > self.available(used):
            raise RefusedError(ErrorCode.NOTREADY, "balance is too low")
        self.reserved += reservation

    def release(self, reservation: int) -> None:
        """Give back what `reserve` set aside."""
        self.reserved -= reservation

    def _tokens(self, amount: int) -> int:
        return amount // self.price_per_token if self.price_per_token else TOKENS_WHEN_FREE


def reservation_for(*, max_tokens: int, query_bytes: int, max_coefficient: int) -> int:
    """Return the tokens to set aside for a query, as upstream estimates them."""
    return adjust_tokens(max_tokens + query_bytes, max_coefficient, UNIT_MULTIPLIER)
