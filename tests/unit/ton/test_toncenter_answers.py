import asyncio
import json
import random
from typing import Any

import pytest

from app.domain.money import MAX_AMOUNT
from app.ton.address import Address
from app.ton.cells import CellBuilder
from app.ton.chain import (
    AccountStatus,
    ChainDataError,
    ChainError,
    ChainUnavailableError,
    GetMethodError,
    MessageRejectedError,
)
from app.ton.toncenter_answers import (
    MAX_PLAUSIBLE_FEE,
    KeptCells,
    open_envelope,
    read_account,
    read_fees,
    read_stack,
    read_transactions,
    write_stack,
)
from tests.chain_cells import Step, text_body, transaction_cell
from tests.chain_story import CODE, FEE, START_UTC, ChainStory
from tests.toncenter_json import ToncenterStory, to_base64

ACCOUNT, OTHER = Address(0, b"\x11" * 32), Address(0, b"\x22" * 32)
REST_OF_FEES = {"in_fwd_fee": 0, "storage_fee": 0, "gas_fee": 0, "fwd_fee": 0}


def story_of(count: int) -> ChainStory:
    story = ChainStory()
    for _ in range(count):
        story.happens(ACCOUNT)
    return story


def ask(story: ChainStory, method: str, **parameters: Any) -> Any:
    call = {"id": "1", "method": method, "params": parameters}
    return asyncio.run(ToncenterStory(story)(call))[1]["result"]


def account_json(story: ChainStory | None = None, **changes: Any) -> bytes:
    story = story or story_of(1)
    return json.dumps(ask(story, "getAddressInformation", address=ACCOUNT.raw) | changes).encode()


def list_json(story: ChainStory) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = ask(story, "getTransactions", address=ACCOUNT.raw, limit=99)
    return found


def read_list(entries: Any, limit: int = 99) -> list[int]:
    found = read_transactions(json.dumps(entries).encode(), ACCOUNT, limit=limit)
    return [transaction.lt for transaction in found]


class TestEnvelope:
    def test_the_result_is_taken_out(self) -> None:
        data = b'{"ok":true,"result":[1, 2],"jsonrpc":"2.0","id":"7","@extra":"1:2"}'
        assert json.loads(open_envelope(data, status=200, request_id="7")) == [1, 2]

    @pytest.mark.parametrize("identity", ["", '"id":7,', '"id":null,'])
    def test_the_id_may_be_missing_or_a_number(self, identity: str) -> None:
        data = f'{{{identity}"ok":true,"result":1}}'.encode()
        assert open_envelope(data, status=200, request_id="7") == b"1"

    def test_an_answer_to_another_call_is_refused(self) -> None:
        with pytest.raises(ChainDataError):
            open_envelope(b'{"ok":true,"result":1,"id":"8"}', status=200, request_id="7")

    @pytest.mark.parametrize(
        ("status", "data"),
        [
            (500, b'{"ok":false,"error":"LITE_SERVER_NOTREADY","code":500}'),
            (200, b'{"ok":false,"error":"LITE_SERVER_NOTREADY","code":500}'),
            (429, b'{"ok":false,"result":"Ratelimit exceed","code":429}'),
            (502, b"<html>Bad Gateway</html>"),
            (500, b'{"ok":true,"result":1}'),
            (403, b'{"ok":false,"error":"API key does not exist","code":403}'),
            (301, b""),
        ],
    )
    def test_an_error_means_ask_later(self, status: int, data: bytes) -> None:
        with pytest.raises(ChainUnavailableError):
            open_envelope(data, status=status, request_id="7")

    def test_a_refused_message_is_told_apart(self) -> None:
        data = (
            b'{"ok":false,"error":"LITE_SERVER_UNKNOWN: cannot apply external message","code":500}'
        )
        with pytest.raises(MessageRejectedError):
            open_envelope(data, status=500, request_id="7")

    def test_what_a_server_says_is_shortened_and_escaped(self) -> None:
        data = json.dumps({"ok": False, "error": "\x1b[31m" + "a" * 9999, "code": 500}).encode()
        with pytest.raises(ChainUnavailableError) as caught:
            open_envelope(data, status=500, request_id="7")
        assert str(caught.value).isprintable()
        assert len(str(caught.value)) < 300

    @pytest.mark.parametrize(
        "data",
        [
            b"",
            b"{",
            b"[]",
            b"null",
            b"\xff\xfe",
            b'{"ok":"yes","result":1}',
            b'{"result":1}',
            b'{"ok":true,"result":NaN}',
            b'{"ok":true,"result":' + b"[" * 100_000,
            b'{"ok":true,"result":1}garbage',
            b'\xef\xbb\xbf{"ok":true,"result":1}',
        ],
    )
    def test_anything_else_is_wrong_data(self, data: bytes) -> None:
        with pytest.raises(ChainDataError):
            open_envelope(data, status=200, request_id="7")


class TestAccount:
    def test_an_active_account_is_read(self) -> None:
        story = story_of(2)
        state = read_account(account_json(story), ACCOUNT)
        assert state.status is AccountStatus.ACTIVE
        assert (state.balance, state.at_utc) == (10**9, START_UTC)
        assert state.code is not None
        assert state.code.digest == CODE.digest
        newest = story.newest(ACCOUNT)
        assert newest is not None
        assert (state.last_lt, state.last_hash) == (newest.lt, newest.hash)

    def test_an_unused_account_is_read(self) -> None:
        state = read_account(account_json(ChainStory(), balance=0), ACCOUNT)
        assert state.status is AccountStatus.UNINITIALIZED
        assert (state.balance, state.last_lt, state.code, state.data) == (0, 0, None, None)

    @pytest.mark.parametrize(
        "changes",
        [
            {"balance": "-1"},
            {"balance": str(MAX_AMOUNT + 1)},
            {"balance": "9" * 100},
            {"balance": "1e9"},
            {"balance": 1.5},
            {"balance": None},
            {"balance": " 1"},
            {"balance": "\u0661"},
            {"balance": True},
            {"state": "nice"},
            {"state": "uninitialized"},
            {"state": 1},
            {"code": ""},
            {"code": "AAAA"},
            {"code": "%%%"},
            {"data": 5},
            {"sync_utime": -1},
            {"sync_utime": 2**32},
            {"sync_utime": "1700000000"},
            {"last_transaction_id": {"lt": "-1", "hash": to_base64(bytes(32))}},
            {"last_transaction_id": {"lt": "9" * 19, "hash": to_base64(bytes(32))}},
            {"last_transaction_id": {"lt": "1", "hash": to_base64(bytes(31))}},
            {"last_transaction_id": {"lt": 1, "hash": to_base64(bytes(32))}},
            {"last_transaction_id": None},
        ],
    )
    def test_wrong_types_and_sizes_are_refused(self, changes: dict[str, Any]) -> None:
        with pytest.raises(ChainDataError):
            read_account(account_json(**changes), ACCOUNT)


class TestKeptCells:
    def test_the_same_text_gives_the_same_cell(self) -> None:
        read_cell, data = KeptCells(), account_json(story_of(2))
        first, second = (read_account(data, ACCOUNT, read_cell) for _ in range(2))
        assert first.code is not None
        assert first.code is second.code
        assert first.code.digest == CODE.digest

    def test_other_text_gives_its_own_cell(self) -> None:
        read_cell = KeptCells()
        read_account(account_json(story_of(2)), ACCOUNT, read_cell)
        other = text_body("other")
        changed = account_json(story_of(2), code=to_base64(other.to_boc()))
        state = read_account(changed, ACCOUNT, read_cell)
        assert state.code is not None
        assert state.code.digest == other.digest

    def test_what_is_malformed_is_refused_each_time(self) -> None:
        read_cell = KeptCells()
        for _ in range(2):
            with pytest.raises(ChainDataError):
                read_cell("AAAA")

    def test_few_are_kept_and_the_last_ones_stay(self) -> None:
        read_cell = KeptCells()
        texts = [to_base64(text_body(str(number)).to_boc()) for number in range(20)]
        cells = [read_cell(text) for text in texts]
        assert read_cell(texts[-1]) is cells[-1]
        assert read_cell(texts[0]) is not cells[0]


class TestTransactions:
    def test_they_are_read_newest_first(self) -> None:
        story = story_of(3)
        found = read_transactions(json.dumps(list_json(story)).encode(), ACCOUNT, limit=3)
        assert found == story.history(ACCOUNT)
        assert read_list([]) == []

    def test_a_gap_a_repetition_and_another_order_are_noticed(self) -> None:
        one, two, three, four = list_json(story_of(4))
        for wrong in (
            [one, three, four],
            [one, one, two],
            [two, one],
            [four, three, two, one],
            [one, two, two],
        ):
            with pytest.raises(ChainDataError):
                read_list(wrong)

    def test_more_than_was_asked_for_is_refused(self) -> None:
        with pytest.raises(ChainDataError):
            read_list(list_json(story_of(3)), limit=2)

    def test_another_name_than_the_cells_own_is_refused(self) -> None:
        (entry,) = list_json(story_of(1))
        wrong_hash = entry["transaction_id"] | {"hash": to_base64(bytes(32))}
        wrong_lt = entry["transaction_id"] | {"lt": "5"}
        for wrong in (wrong_hash, wrong_lt):
            with pytest.raises(ChainDataError):
                read_list([entry | {"transaction_id": wrong}])

    def test_what_stands_beside_the_cell_is_not_used(self) -> None:
        (entry,) = list_json(story_of(1))
        assert read_list([entry | {"fee": "0", "utime": 5, "out_msgs": [{"value": "1"}]}])

    def test_another_account_is_refused(self) -> None:
        data = json.dumps(list_json(story_of(1))).encode()
        with pytest.raises(ChainDataError):
            read_transactions(data, OTHER, limit=9)

    @pytest.mark.parametrize(
        ("newer_utc", "older_lt"), [(START_UTC - 1, 5), (START_UTC, 10), (START_UTC, 11)]
    )
    def test_time_does_not_run_backwards(self, newer_utc: int, older_lt: int) -> None:
        older = transaction_cell(Step(ACCOUNT, lt=older_lt, at_utc=START_UTC))
        step = Step(ACCOUNT, 10, newer_utc, older_lt, older.digest.hash)
        entries = []
        for cell, lt in ((transaction_cell(step), 10), (older, older_lt)):
            name = {"lt": str(lt), "hash": to_base64(cell.digest.hash)}
            entries.append({"data": to_base64(cell.to_boc()), "transaction_id": name})
        with pytest.raises(ChainDataError):
            read_list(entries)

    def test_damaged_answers_are_refused_and_nothing_else(self) -> None:
        rng = random.Random(3)
        data = json.dumps(list_json(story_of(2))).encode()
        for _ in range(300):
            damaged = bytearray(data)
            damaged[rng.randrange(len(damaged))] = rng.randrange(256)
            try:
                found = read_transactions(bytes(damaged), ACCOUNT, limit=5)
            except ChainDataError:
                continue
            assert found == story_of(2).history(ACCOUNT)  # only what is not used was changed


class TestStack:
    def test_numbers_and_cells_are_read(self) -> None:
        cell = {"bytes": to_base64(CODE.to_boc()), "object": {"anything": 1}}
        stack = [["num", "0x1f"], ["num", "-0x2"], ["num", "7"], ["cell", cell], ["slice", cell]]
        data = json.dumps({"stack": stack, "exit_code": 1, "gas_used": 1}).encode()
        one, two, three, first, second = read_stack(data, "x")
        assert (one, two, three) == (31, -2, 7)
        assert not isinstance(first, int)
        assert not isinstance(second, int)
        assert first.digest == second.digest == CODE.digest

    def test_arguments_are_written(self) -> None:
        assert write_stack((5, -6, CODE)) == [
            ["num", "5"],
            ["num", "-6"],
            ["tvm.Cell", to_base64(CODE.to_boc())],
        ]

    @pytest.mark.parametrize("exit_code", [-13, 2, 11, 1000])
    def test_an_exit_code_is_an_error_of_the_contract(self, exit_code: int) -> None:
        data = json.dumps({"stack": [], "exit_code": exit_code}).encode()
        with pytest.raises(GetMethodError) as caught:
            read_stack(data, "seqno")
        assert caught.value.exit_code == exit_code

    @pytest.mark.parametrize(
        "entry",
        [
            ["num", "0x" + "f" * 65],
            ["num", str(2**256)],
            ["num", 5],
            ["num", "five"],
            ["list", {"@type": "tvm.list", "elements": []}],
            ["cell", "AAAA"],
            ["cell", {"bytes": "AAAA"}],
            ["num"],
            "num",
            5,
        ],
    )
    def test_other_results_are_refused(self, entry: Any) -> None:
        with pytest.raises(ChainDataError):
            read_stack(json.dumps({"stack": [entry], "exit_code": 0}).encode(), "x")

    def test_a_huge_stack_is_refused(self) -> None:
        data = json.dumps({"stack": [["num", "1"]] * 256, "exit_code": 0}).encode()
        with pytest.raises(ChainDataError):
            read_stack(data, "x")


class TestFees:
    def test_the_estimate_is_everything_that_leaves(self) -> None:
        result = ask(ChainStory(), "estimateFee")
        assert read_fees(json.dumps(result).encode()) == FEE

    @pytest.mark.parametrize(
        "changes",
        [
            {"gas_fee": -1},
            {"gas_fee": "5"},
            {"gas_fee": 1.5},
            {"gas_fee": MAX_PLAUSIBLE_FEE + 1},
            {"gas_fee": MAX_PLAUSIBLE_FEE, "fwd_fee": 1},
            {"storage_fee": None},
        ],
    )
    def test_impossible_fees_are_refused(self, changes: dict[str, Any]) -> None:
        data = json.dumps({"source_fees": REST_OF_FEES | changes}).encode()
        with pytest.raises(ChainDataError):
            read_fees(data)


def test_no_json_value_in_the_wrong_place_is_let_through() -> None:
    values: list[Any] = [None, True, 0, -1, 1.5, 10**400, "", "x", [], {}, [[]], {"a": 1}]
    for value in values:
        data = json.dumps(value).encode()
        if value != []:
            with pytest.raises(ChainError):
                read_transactions(data, ACCOUNT, limit=5)
        for read in (
            lambda data: read_account(data, ACCOUNT),
            lambda data: read_stack(data, "x"),
            read_fees,
        ):
            with pytest.raises(ChainError):
                read(data)


def test_cells_of_another_kind_in_the_code_are_kept() -> None:
    library = bytes.fromhex("b5ee9c72010101010023000842 02".replace(" ", "")) + bytes(32)
    state = read_account(account_json(code=to_base64(library)), ACCOUNT)
    assert state.code is not None
    assert state.code.digest != CellBuilder().cell().digest
