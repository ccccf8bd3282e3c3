import pytest

from app.presenters.words import Marks, Plain, elided, foreign, plain, short_address


def test_values_are_filled_in() -> None:
    assert plain("Paused by you until {time}.", time="17:40") == "Paused by you until 17:40."


@pytest.mark.parametrize(("n", "text"), [(0, "0 jobs"), (1, "1 job"), (6, "6 jobs")])
def test_the_number_chooses_the_form(n: int, text: str) -> None:
    assert plain("{n} job|{n} jobs", n=n) == text


def test_a_bar_means_nothing_without_a_number() -> None:
    assert plain("a|b") == "a|b"


def test_one_form_serves_every_number() -> None:
    assert plain("{n} min", n=3) == "3 min"


def test_a_value_with_braces_stays_as_it_is() -> None:
    assert plain("For {name}", name="{n}") == "For {n}"


def test_english_marks() -> None:
    assert plain.marks == Marks(decimal=".", group=",")
    assert Plain(Marks(",", ".")).marks.decimal == ","


def test_control_characters_of_foreign_text_become_spaces() -> None:
    assert foreign("a\x00b\nc\u202ed") == "a b c d"


def test_long_foreign_text_loses_its_middle() -> None:
    text = foreign("x" * 30 + "y" * 30)
    assert len(text) == 40
    assert text.startswith("x" * 20 + "…")
    assert text.endswith("y" * 19)


def test_huge_foreign_text_is_cut_before_it_is_looked_at() -> None:
    assert len(foreign("ab" * 10_000_000, 10)) == 10


def test_short_texts_are_not_elided() -> None:
    assert elided("abc", 3) == "abc"
    assert elided("abc", 1) == "…"


def test_addresses_show_both_ends() -> None:
    address = "kQBx2mTq8R0vWc3yLhJ5nDz1aFsK9eUoPi6gXbYt4rHuZQ7f3Q"
    assert short_address(address) == "kQBx…7f3Q"
