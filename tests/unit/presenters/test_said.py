import pytest

from app.domain.errors import AppError
from app.domain.money import NanoTon
from app.domain.said import Coins, Moment, Share, repeated, said
from app.domain.setting import SettingError
from app.domain.settings import find_setting
from app.presenters.formats import THIN
from app.presenters.said import hint_of, in_words, message_of
from app.presenters.words import Marks, fill, plain

NOW = 1_790_000_000.0
GERMAN = {
    "{amount} wait: {share}, {n} job|{amount} wait: {share}, {n} jobs":
        "{amount} warten: {share}, {n} Aufgaben",
    "{title}: {reason}.": "{title} - {reason}.",
    "The disk is full": "Die Platte ist voll",
}  # fmt: skip


class German:
    """Knows three sentences."""

    marks = Marks(",", ".")

    def __call__(self, text: str, /, *, n: int | None = None, **values: object) -> str:
        return fill(GERMAN.get(text, text), n, values)


def test_words_and_numbers_are_those_of_the_owner() -> None:
    text = said(
        "{amount} wait: {share}, {n} job|{amount} wait: {share}, {n} jobs",
        n=5,
        amount=Coins(NanoTon(1_500_000_000)),
        share=Share(0.0125),
    )
    assert in_words(text, German(), NOW) == f"1,50{THIN}TON warten: 1,25{THIN}%, 5 Aufgaben"


def test_a_sentence_inside_a_sentence_is_looked_up_too() -> None:
    text = said("{title}: {reason}.", title=repeated("The disk is full"), reason="x {y}")
    assert in_words(text, German(), NOW) == "Die Platte ist voll - x {y}."


def test_times_and_large_counts_are_written_as_elsewhere() -> None:
    text = said("{tokens} since {time}", tokens=12345, time=Moment(NOW - 86400 * 40))
    shown = in_words(text, German(), NOW)
    assert shown.startswith("12.345 since ")
    assert "UTC" not in shown


def test_other_texts_stay_as_they_are() -> None:
    assert in_words("{plain}", German(), NOW) == "{plain}"
    assert in_words(repeated(""), German(), NOW) == ""


def test_what_an_error_says_is_looked_up_like_any_sentence() -> None:
    reason = repeated("The disk is full")
    error = AppError(said("{title}: {reason}.", title=reason, reason="x"), hint=reason)
    assert message_of(error, German()) == "Die Platte ist voll - x."
    assert hint_of(error, German()) == "Die Platte ist voll"
    assert message_of(AppError("plain"), German()) == "plain"
    assert hint_of(AppError("x"), German()) == ""


def test_a_refused_setting_names_its_range_in_the_owners_words() -> None:
    with pytest.raises(SettingError) as caught:
        find_setting("hot_c").check(500)
    assert hint_of(caught.value, plain) == f"It takes 50 to 105 {find_setting('hot_c').unit}."
