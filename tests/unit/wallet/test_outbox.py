import json
import threading
from pathlib import Path

import msgspec
import pytest

from app.wallet.outbox import (
    MAX_FINISHED,
    Content,
    Outbox,
    OutboxError,
    Outgoing,
    PaymentInFlightError,
)
from tests.unit.wallet.fake_disk import FakeDisk, PowerCutError, failing_at
from tests.unit.wallet.payment_values import PAYMENT

OTHER = msgspec.structs.replace(PAYMENT, hash=bytes([8]) * 32, seqno=4)


def test_a_payment_is_kept_until_its_end(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path)
    assert outbox.load() == Content()
    outbox.put(PAYMENT)
    assert Outbox(tmp_path).load().in_flight == PAYMENT
    outbox.finish(OTHER.hash, "paid", None)
    assert outbox.load().in_flight == PAYMENT
    outbox.finish(PAYMENT.hash, "paid", bytes(32))
    outbox.finish(PAYMENT.hash, "expired", None)
    content = outbox.load()
    assert content.in_flight is None
    (finished,) = content.finished
    assert (finished.hash, finished.outcome) == (PAYMENT.hash, "paid")
    assert PAYMENT.message().hash == PAYMENT.hash


def test_only_one_payment_is_under_way(tmp_path: Path) -> None:
    Outbox(tmp_path).put(PAYMENT)
    with pytest.raises(PaymentInFlightError, match="1 TON to"):
        Outbox(tmp_path).put(OTHER)
    with pytest.raises(PaymentInFlightError):
        Outbox(tmp_path).put(PAYMENT)
    assert Outbox(tmp_path).load().in_flight == PAYMENT


def test_of_many_at_once_one_is_taken(tmp_path: Path) -> None:
    taken: list[int] = []

    def put(number: int) -> None:
        payment = msgspec.structs.replace(PAYMENT, hash=bytes([number]) * 32)
        try:
            Outbox(tmp_path).put(payment)
        except PaymentInFlightError:
            return
        taken.append(number)

    threads = [threading.Thread(target=put, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (number,) = taken
    in_flight = Outbox(tmp_path).load().in_flight
    assert in_flight is not None
    assert in_flight.hash == bytes([number]) * 32


def test_the_oldest_endings_are_forgotten(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path, FakeDisk())
    for number in range(MAX_FINISHED + 2):
        payment = msgspec.structs.replace(PAYMENT, seqno=number)
        outbox.put(payment)
        outbox.finish(payment.hash, "paid", None)
    seqnos = [finished.seqno for finished in outbox.load().finished]
    assert seqnos == list(range(2, MAX_FINISHED + 2))


@pytest.mark.parametrize(
    "change", [{"format": 2}, {"in_flight": {}}, {"finished": [1]}, {"more": 1}]
)
def test_a_changed_file_stops_all_sending(tmp_path: Path, change: dict[str, object]) -> None:
    outbox = Outbox(tmp_path)
    outbox.put(PAYMENT)
    outbox.path.write_text(json.dumps(json.loads(outbox.path.read_text()) | change))
    with pytest.raises(OutboxError):
        outbox.put(OTHER)
    with pytest.raises(OutboxError):
        outbox.load()


def steps_of_put(tmp_path: Path) -> list[str]:
    disk = FakeDisk()
    Outbox(tmp_path, disk).put(PAYMENT)
    return disk.steps


def test_it_is_on_the_disk_before_put_returns(tmp_path: Path) -> None:
    disk = FakeDisk()
    Outbox(tmp_path, disk).put(PAYMENT)
    assert disk.steps.index("sync") < disk.steps.index("replace") < disk.steps.index("sync_folder")
    for found in disk.after_power_cut():
        assert Outbox(tmp_path, found).load().in_flight == PAYMENT


def test_a_power_cut_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    for number in range(len(steps_of_put(tmp_path))):
        disk = FakeDisk()
        outbox = Outbox(tmp_path, disk)
        outbox.put(OTHER)
        outbox.finish(OTHER.hash, "paid", None)
        disk.settle()
        disk.before_step = failing_at(number, PowerCutError)
        with pytest.raises(PowerCutError):
            outbox.put(PAYMENT)
        for found in disk.after_power_cut():
            content = Outbox(tmp_path, found).load()
            assert content.in_flight in {None, PAYMENT}
            if content.in_flight is None:
                assert len(content.finished) == 1


def test_a_full_disk_is_an_error_the_owner_sees(tmp_path: Path) -> None:
    for number in range(len(steps_of_put(tmp_path))):
        disk = FakeDisk(before_step=failing_at(number, lambda: OSError(28, "No space left")))
        with pytest.raises(OutboxError, match="No space left"):
            Outbox(tmp_path, disk).put(PAYMENT)


def test_no_field_could_hold_a_key() -> None:
    assert set(Outgoing.__struct_fields__) == {
        "account",
        "boc",
        "hash",
        "seqno",
        "valid_until",
        "after_lt",
        "recipient",
        "amount",
        "sends_all",
    }
