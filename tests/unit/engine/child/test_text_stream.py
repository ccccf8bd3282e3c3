from hypothesis import given
from hypothesis import strategies as st

from app.engine.child.text_stream import StopFilter, TextDecoder


def filtered(pieces: list[str], stops: list[str]) -> str:
    stop_filter = StopFilter(stops)
    out = "".join(stop_filter.feed(piece) for piece in pieces)
    return out if stop_filter.is_hit else out + stop_filter.finish()


def cut(text: str, stops: list[str]) -> str:
    ends = [(at + len(stop), at) for stop in stops if (at := text.find(stop)) >= 0]
    return text[: min(ends)[1]] if ends else text


@given(st.text(), st.data())
def test_characters_are_never_cut(text: str, data: st.DataObject) -> None:
    encoded = text.encode()
    decoder, out = TextDecoder(), ""
    while encoded:
        size = data.draw(st.integers(1, len(encoded)))
        out += decoder.feed(encoded[:size])
        encoded = encoded[size:]
        assert text.startswith(out)
    assert out == text


def test_an_emoji_comes_whole() -> None:
    decoder = TextDecoder()
    assert [decoder.feed(bytes([byte])) for byte in "\U0001f680!".encode()] == [
        "", "", "", "\U0001f680", "!",
    ]  # fmt: skip


def test_bytes_that_are_no_text_are_marked() -> None:
    decoder = TextDecoder()
    assert decoder.feed(b"a\xff") == "a\ufffd"
    assert decoder.feed(b"\xe2\x82") == ""
    assert decoder.feed(b"b") == "\ufffdb"


@given(st.text("abc", max_size=30), st.lists(st.text("abc", min_size=1, max_size=4), max_size=4))
def test_the_text_ends_before_the_stop_that_is_complete_first(text: str, stops: list[str]) -> None:
    assert filtered(list(text), stops) == cut(text, stops)
    assert filtered([text], stops) == cut(text, stops)


@given(
    st.lists(st.text("ab", max_size=3), max_size=12),
    st.lists(st.text("ab", min_size=1, max_size=5), min_size=1, max_size=3),
)
def test_nothing_of_a_stop_gets_out_early(pieces: list[str], stops: list[str]) -> None:
    wanted = cut("".join(pieces), stops)
    stop_filter, out = StopFilter(stops), ""
    for piece in pieces:
        out += stop_filter.feed(piece)
        assert wanted.startswith(out)


def test_nothing_comes_after_a_stop() -> None:
    stop_filter = StopFilter(["END"])
    assert stop_filter.feed("text E") == "text "
    assert stop_filter.feed("NDmore") == ""
    assert stop_filter.is_hit
    assert stop_filter.feed("even more") == ""


def test_what_could_have_been_a_stop_is_given_back() -> None:
    stop_filter = StopFilter(["aab"])
    assert stop_filter.feed("aa") == ""
    assert stop_filter.feed("a") == "a"
    assert stop_filter.finish() == "aa"
    assert stop_filter.finish() == ""


def test_without_stops_nothing_is_held() -> None:
    assert StopFilter([]).feed("abc") == "abc"
