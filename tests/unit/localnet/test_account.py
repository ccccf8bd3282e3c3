import pytest

from app.localnet.account import (
    MAX_QUERY_TOKENS,
    MAX_TOKENS,
    AccountKind,
    AccountRecord,
    checked_tokens,
    opened_account,
)
from tests.unit.localnet.parts import account, address


def test_counters_follow_each_other() -> None:
    one = account(AccountKind.WORKER, 1)
    one.add(10)
    assert (one.max_tokens, one.saved_tokens, one.signed_tokens) == (10, 0, 0)
    assert (one.needs_saving, one.needs_signing) == (True, False)
    one.was_saved(10)
    assert (one.needs_saving, one.needs_signing) == (False, True)
    one.was_signed(10, b"new")
    assert (one.max_tokens, one.saved_tokens, one.signed_tokens) == (10, 10, 10)
    assert (one.needs_saving, one.needs_signing) == (False, False)


def test_counters_never_fall() -> None:
    one = account(AccountKind.WORKER, 1)
    one.was_saved(10)
    one.was_saved(5)
    assert (one.max_tokens, one.saved_tokens) == (10, 10)
    with pytest.raises(ValueError, match="never falls"):
        one.add(-1)


def test_counter_stays_a_signed_64_bit_number() -> None:
    one = account(AccountKind.WORKER, 1)
    one.add(MAX_TOKENS)
    one.add(MAX_QUERY_TOKENS)
    assert one.max_tokens == MAX_TOKENS < 2**63


def test_account_continues_where_the_database_ends() -> None:
    record = AccountRecord(AccountKind.CLIENT, address(5), 30, 20, b"boc")
    one = opened_account(record, address(6))
    assert (one.max_tokens, one.saved_tokens, one.signed_tokens) == (30, 30, 20)
    assert (one.kind, one.owner, one.contract) == (AccountKind.CLIENT, address(5), address(6))
    assert one.needs_signing


def test_account_without_payment_needs_one_for_no_tokens() -> None:
    record = AccountRecord(AccountKind.WORKER, address(5), 0, 0, b"")
    assert opened_account(record, address(6)).needs_signing


@pytest.mark.parametrize(
    ("reported", "accepted"),
    [(0, 0), (134, 134), (2**53, 2**53), (2**53 + 1, None), (-1, None), (-(2**63), None)],
)
def test_reported_tokens_are_bounded(reported: int, accepted: int | None) -> None:
    assert checked_tokens(reported) == accepted
