import base64
import random

import pytest

from app.domain.redaction import HIDDEN, WORDS_HIDDEN, Redactor

SEED = random.Random(7)
KEY = SEED.randbytes(32)
LONG_KEY = SEED.randbytes(64)
ADDRESS = "EQ" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0u1V2w3"
RAW = "0:" + KEY.hex()
WORDS = (
    "abandon ability able about above absent absorb abstract absurd abuse access accident "
    "account accuse achieve acid acoustic acquire across act action actor actress actual"
)

redact = Redactor()


@pytest.mark.parametrize(
    "secret",
    [
        KEY.hex(),
        KEY.hex().upper(),
        LONG_KEY.hex(),
        "0x" + KEY.hex(),
        base64.b64encode(KEY).decode(),
        base64.urlsafe_b64encode(KEY).decode(),
        base64.urlsafe_b64encode(KEY).decode().rstrip("="),
        base64.b64encode(LONG_KEY).decode(),
        "sk-cocoon-3f9a1c5e7b2d4f60",
        ADDRESS,
        RAW,
        "-1:" + KEY.hex(),
        WORDS,
        WORDS.replace(" ", "\n"),
        WORDS.replace(" ", ", "),
        " ".join(f"{n}. {word}" for n, word in enumerate(WORDS.split(), 1)),
    ],
)
@pytest.mark.parametrize("around", ["{}", "It is {}.", "key={}, next", "('{}')", "url/{}/end"])
def test_what_looks_like_a_secret_is_taken_out(secret: str, around: str) -> None:
    cleaned = redact(around.format(secret))
    assert secret not in cleaned
    assert secret[:12] not in cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("password: hunter2", f"password: {HIDDEN}"),
        ("passphrase='a b c', 5", f"passphrase={HIDDEN}, 5"),
        ('{"api_key": "xyz"}', f'{{"api_key": {HIDDEN}}}'),
        ("toncenter_api_key=abc&x", f"toncenter_api_key={HIDDEN}&x"),
        ("Authorization: Bearer abcdefgh", f"Authorization: {HIDDEN} {HIDDEN}"),
        ("sent bearer abc.def-gh", f"sent bearer {HIDDEN}"),
        ("https://me:pw@host/a", f"https://{HIDDEN}@host/a"),
        ("https://host/a?key=1#x", f"https://host/a?{HIDDEN}"),
        (f"to {ADDRESS}.", f"to EQa1…{ADDRESS[-4:]}."),
        (f"to {RAW}.", f"to 0:{RAW[2:6]}…{RAW[-4:]}."),
        (f"words: {WORDS}.", f"words: {WORDS_HIDDEN}."),
    ],
)
def test_what_stays_says_that_something_was_there(text: str, cleaned: str) -> None:
    assert redact(text) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The computer slept for 3600 s; the engine is started anew.",
        "Job 1f00ba12 failed in the engine: IndexError at chat.py:12",
        "paid_tokens=15, signed_tokens: 20, tokens: 3",
        "The wallet was locked and the jobs that were still on their way have been handed back.",
        "File app/services/try_it_client.py, line 12, in running_gateway_of_the_owner",
        "proxy 127.0.0.1:12345 said: the parameters of this network have changed",
        "TypedDict_of_all_the_many_things_of_which_there_are",
        "2026-11-23T01:02:03.456Z INFO app.network.session",
    ],
)
def test_ordinary_lines_stay_as_they_are(text: str) -> None:
    assert redact(text) == text


def test_equal_secrets_are_still_seen_to_be_equal() -> None:
    first, second = redact(KEY.hex()), redact(f"again {KEY.hex()}")
    assert second == f"again {first}"
    assert redact(LONG_KEY.hex()) != first


def test_folders_lose_the_names_of_people() -> None:
    places = Redactor({"/mnt/anna/cocoon": "<data>", "/mnt/anna": "~"})
    assert places("/mnt/anna/cocoon/ledger.sqlite in /mnt/anna/x") == "<data>/ledger.sqlite in ~/x"
    assert redact("open /home/anna/.config/x failed") == "open ~/.config/x failed"
    assert redact("open /Users/anna/x failed") == "open ~/x failed"
    assert redact(r"open C:\Users\anna\x and 'C:\\Users\\anna\\x'") == r"open ~\x and '~\\x'"


def test_long_lines_take_no_long_time() -> None:
    """Each step must look at a text once: growing it tenfold must not cost a hundredfold."""
    for piece in ("a", "ab ", "abcdefgh ", "0", "Aa0", "key=", "/home/", "1. ", "a-", "x_"):
        assert isinstance(redact(piece * 20_000), str)
