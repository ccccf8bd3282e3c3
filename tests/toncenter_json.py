"""What an honest toncenter v2 server says about a story, as JSON values."""

import base64
from typing import Any

from app.ton.address import parse_address
from app.ton.cells import parse_boc
from app.ton.chain import AccountStatus
from tests.chain_story import CODE, DATA, ChainStory


def to_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()


class ToncenterStory:
    """Answers JSON-RPC calls about one story."""

    def __init__(self, story: ChainStory) -> None:
        self.story = story

    async def __call__(self, call: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Return the status and the whole answer."""
        envelope: dict[str, Any] = {"jsonrpc": "2.0", "id": call["id"]}
        try:
            result = getattr(self, "_" + call["method"])(**call["params"])
        except RefusedError as error:
            return 500, envelope | {"ok": False, "error": str(error), "code": 500}
        return 200, envelope | {"ok": True, "result": result, "@extra": "1700000000:0:0.5"}

    def _getAddressInformation(self, address: str) -> dict[str, Any]:
        state = self.story.state(parse_address(address))
        is_active = state.status is AccountStatus.ACTIVE
        return {
            "@type": "raw.fullAccountState",
            "balance": str(state.balance),
            "extra_currencies": [],
            "code": to_base64(CODE.to_boc()) if is_active else "",
            "data": to_base64(DATA.to_boc()) if is_active else "",
            "last_transaction_id": _transaction_id(state.last_lt, state.last_hash),
            "block_id": {},
            "frozen_hash": "",
            "sync_utime": state.at_utc,
            "state": state.status.value,
        }

    def _getTransactions(
        self, address: str, limit: int, lt: int | None = None, **_more: object
    ) -> list[dict[str, Any]]:
        account = parse_address(address)
        pairs = zip(
            self.story.history(account), self.story.cells.get(account, [])[::-1], strict=True
        )
        chosen = [pair for pair in pairs if lt is None or pair[0].lt <= lt][:limit]
        return [
            {
                "@type": "raw.transaction",
                "utime": transaction.at_utc,
                "data": to_base64(cell.to_boc()),
                "transaction_id": _transaction_id(transaction.lt, transaction.hash),
                "fee": str(transaction.fee),
            }
            for transaction, cell in chosen
        ]

    def _runGetMethod(self, address: str, method: str, stack: list[Any]) -> dict[str, Any]:
        parse_address(address)
        if method != "double":
            return {"@type": "smc.runResult", "gas_used": 40, "stack": [], "exit_code": 11}
        found = [
            ["num", hex(2 * int(value))]
            if kind == "num"
            else ["cell", {"bytes": value, "object": {}}]
            for kind, value in stack
        ]
        return {"@type": "smc.runResult", "gas_used": 900, "stack": found, "exit_code": 0}

    def _sendBoc(self, boc: str) -> dict[str, Any]:
        data = base64.b64decode(boc)
        if data in self.story.sent:
            raise RefusedError
        parse_boc(data, max_size=10**5, max_cells=100)
        self.story.sent.append(data)
        return {"@type": "ok"}

    def _estimateFee(self, **_parameters: object) -> dict[str, Any]:
        fees = {"in_fwd_fee": 775_200, "storage_fee": 131, "gas_fee": 1_918_669, "fwd_fee": 400_000}
        return {
            "@type": "query.fees",
            "source_fees": {"@type": "fees", **fees},
            "destination_fees": [],
        }


class RefusedError(Exception):
    def __str__(self) -> str:
        return (
            "LITE_SERVER_UNKNOWN: cannot apply external message to current state : "
            "External message was not accepted"
        )


def _transaction_id(lt: int, digest: bytes) -> dict[str, Any]:
    return {"@type": "internal.transactionId", "lt": str(lt), "hash": to_base64(digest)}
