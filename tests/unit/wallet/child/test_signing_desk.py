import msgspec
import pytest

from app.wallet.child.messages import (
    Answer,
    DayLimits,
    GetPublicKey,
    Payment,
    Prepare,
    Prepared,
    PublicKeyIs,
    Reason,
    Refused,
    Reseal,
    Reveal,
    Revealed,
    Seal,
    Sealed,
    Sign,
    Signed,
    TransferOrder,
    Unlock,
)
from app.wallet.child.signing import MAX_WRONG_PASSWORDS
from app.wallet.child.signing_desk import SigningDesk
from tests.unit.wallet.wallet_values import (
    CHEAP,
    PUBLIC_KEY,
    WORDS,
    password,
    sealed,
    words,
)

ORDER = TransferOrder((Payment("0:" + "09" * 32, 100),))
UNTIL = 2_000_000_000


def unlock(text: str = "correct horse", box: bytes | None = None) -> Unlock:
    limits = DayLimits(transfers=1000)
    return Unlock(1, box or sealed(), password(text), None, limits, auto_lock_s=60.0)


def reason(answer: Answer) -> Reason:
    assert isinstance(answer, Refused)
    return answer.reason


def test_a_wallet_is_made_opened_and_used() -> None:
    desk = SigningDesk()
    made = desk.answer(Seal(1, words(), password(), None, None, "v5r1", "testnet", CHEAP))
    assert isinstance(made, Sealed)
    assert desk.answer(unlock(box=made.box)) == PublicKeyIs(1, PUBLIC_KEY)
    assert desk.answer(GetPublicKey(2)) == PublicKeyIs(2, PUBLIC_KEY)
    assert isinstance(desk.answer(Prepare(3, ORDER, 0, UNTIL)), Prepared)
    assert isinstance(desk.answer(Sign(4, 3, 0, UNTIL, None)), Signed)


def test_files_are_remade_and_words_shown_without_unlocking() -> None:
    desk = SigningDesk()
    assert desk.answer(Reveal(1, sealed(), password(), None)) == Revealed(1, words())
    answer = desk.answer(Reseal(2, sealed(), password(), None, password("another one"), CHEAP))
    assert isinstance(answer, Sealed)
    assert desk.wallet is None
    assert desk.lock_at is None


@pytest.mark.parametrize(
    "request_", [GetPublicKey(1), Prepare(1, ORDER, 0, UNTIL), Sign(1, 1, 0, UNTIL, None)]
)
def test_a_locked_wallet_does_nothing(request_: GetPublicKey | Prepare | Sign) -> None:
    assert reason(SigningDesk().answer(request_)) == "locked"


def test_each_failure_has_its_reason() -> None:
    desk = SigningDesk()
    assert reason(desk.answer(unlock("another one"))) == "wrong password"
    assert reason(desk.answer(unlock(box=sealed()[:-9]))) == "damaged"
    seal = Seal(1, words(), password(), None, None, "v5r1", "testnet", CHEAP)
    changed = msgspec.structs.replace(seal, words=bytearray(b"one two"))
    assert reason(desk.answer(changed)) == "bad words"
    changed = msgspec.structs.replace(seal, words=words(), password=password("short"))
    assert reason(desk.answer(changed)) == "bad password"
    cost = msgspec.structs.replace(CHEAP, memory_kib=2**31)
    changed = msgspec.structs.replace(seal, words=words(), password=password(), cost=cost)
    assert reason(desk.answer(changed)) == "cost"
    assert desk.wallet is None


def test_an_open_wallet_is_not_opened_again() -> None:
    desk = SigningDesk()
    desk.answer(unlock())
    assert reason(desk.answer(unlock())) == "refused"


def test_orders_above_the_limit_say_so() -> None:
    desk = SigningDesk()
    desk.answer(unlock())
    desk.answer(Prepare(2, TransferOrder((Payment("0:" + "09" * 32, 1001),)), 0, UNTIL))
    assert reason(desk.answer(Sign(3, 2, 0, UNTIL, None))) == "password needed"
    assert reason(desk.answer(Sign(3, 9, 0, UNTIL, None))) == "refused"


def test_a_bug_tells_its_kind_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = SigningDesk()

    def fail(_: object) -> Answer:
        raise RuntimeError(WORDS)

    monkeypatch.setattr(desk, "_answer", fail)
    assert desk.answer(GetPublicKey(5)) == Refused(5, "failed", "RuntimeError")


def test_too_little_memory_is_no_crash(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = SigningDesk()

    def fail(_: object) -> Answer:
        raise MemoryError

    monkeypatch.setattr(desk, "_answer", fail)
    assert desk.answer(GetPublicKey(5)) == Refused(5, "memory")


def test_every_secret_of_a_request_is_wiped_even_when_refused() -> None:
    secret = bytearray(32)
    secret[0] = 1
    request = Seal(1, words(), password("short"), secret, "0" * 32, "v5r1", "testnet", CHEAP)
    SigningDesk().answer(request)
    assert not any(request.words + request.password + secret)
    wrong = unlock("another one")
    SigningDesk().answer(wrong)
    assert not any(wrong.password)


def test_the_time_to_lock_follows_the_password() -> None:
    desk = SigningDesk()
    desk.answer(unlock())
    assert desk.wallet is not None
    assert desk.lock_at == desk.wallet.password_at + 60.0
    assert not desk.is_done


def test_a_closed_desk_has_no_keys() -> None:
    desk = SigningDesk()
    desk.answer(unlock())
    desk.close()
    assert desk.wallet is None
    assert desk.lock_at is None


def test_the_process_is_done_after_many_wrong_passwords() -> None:
    desk = SigningDesk()
    desk.answer(unlock())
    for number in range(MAX_WRONG_PASSWORDS):
        desk.answer(Prepare(2 + number, ORDER, 0, UNTIL))
        answer = desk.answer(Sign(3, 2 + number, 0, UNTIL, password("another one")))
        assert reason(answer) == "wrong password"
    assert desk.is_done
