import json
import tracemalloc
from itertools import pairwise
from random import Random

import pytest

from app.domain.price import Multipliers, TokenUsage, adjust_usage
from app.protocol.answer_body import MAX_COUNT, MAX_PENDING, AnswerBody, BodyKind, Prices, body_kind
from tests.vectors import vectors

PRICES = Prices(Multipliers(), price_per_token=2)
VECTOR = vectors("usage_rewrite")
USAGE = TokenUsage(prompt=34, cached=11, completion=100, reasoning=10)
PRICED = (
    b'{"usage":{"completion_total_cost":0,"prompt_tokens":3,"prompt_total_cost":6,"total_cost":6}}'
)


def passed(kind: BodyKind, body: bytes, step: int | None = None) -> tuple[bytes, TokenUsage]:
    answer = AnswerBody(kind, 1000, PRICES)
    step = step or max(1, len(body))
    out = b"".join(answer.feed(body[at : at + step]) for at in range(0, len(body), step))
    return out + answer.finish(), answer.usage


def as_json(body: bytes) -> bytes:
    return passed(BodyKind.JSON, body)[0]


def as_events(body: bytes) -> bytes:
    return passed(BodyKind.EVENTS, body)[0]


@pytest.mark.parametrize(
    ("content_type", "kind"),
    [
        ("application/json", BodyKind.JSON),
        ("Application/JSON; charset=utf-8", BodyKind.JSON),
        ("application/x-ndjson", BodyKind.JSON),
        ("text/event-stream", BodyKind.EVENTS),
        ("text/event-stream;charset=utf-8", BodyKind.EVENTS),
        ("text/plain", BodyKind.OPAQUE),
        ("audio/mpeg", BodyKind.OPAQUE),
        ("", BodyKind.OPAQUE),
    ],
)
def test_kind_of_body(content_type: str, kind: BodyKind) -> None:
    assert body_kind((("date", "x"), ("CONTENT-type", content_type))) is kind


def test_a_body_without_type_is_opaque() -> None:
    assert body_kind((("server", "x"),)) is BodyKind.OPAQUE


@pytest.mark.parametrize("step", [1, 7, 1000])
def test_vector(step: int) -> None:
    out, usage = passed(BodyKind.JSON, VECTOR["in"].encode(), step)
    assert out.decode() == VECTOR["out"]
    assert usage == USAGE
    adjusted = adjust_usage(usage, VECTOR["coefficient"], PRICES.multipliers)
    assert adjusted.total == VECTOR["tokens_used"]["total_tokens_used"]


def test_costs_follow_coefficient_and_multipliers() -> None:
    prices = Prices(Multipliers(10000, 1000, 80000, 80000), price_per_token=40)
    answer = AnswerBody(BodyKind.JSON, 1500, prices)
    usage = json.loads(answer.feed(VECTOR["in"].encode()))["usage"]
    adjusted = adjust_usage(USAGE, 1500, prices.multipliers)
    assert usage["prompt_total_cost"] == (adjusted.prompt + adjusted.cached) * 40
    assert usage["completion_total_cost"] == (adjusted.completion + adjusted.reasoning) * 40
    assert usage["total_cost"] == adjusted.total * 40


class TestJson:
    def test_values_leave_when_they_are_complete(self) -> None:
        answer = AnswerBody(BodyKind.JSON, 1000, PRICES)
        assert answer.feed(b'{"b":1, "a"') == b""
        assert answer.feed(b': "}"} \n {"c"') == b'{"a":"}","b":1}\n'
        assert answer.feed(b":[]}") == b'{"c":[]}\n'
        assert answer.finish() == b""

    def test_an_unfinished_value_leaves_at_the_end_unchanged(self) -> None:
        assert as_json(b'{"a":1} {"b": ') == b'{"a":1}\n {"b": '

    @pytest.mark.parametrize("space", [b"", b"\n", b" \r\n\t"])
    def test_space_is_no_content(self, space: bytes) -> None:
        assert as_json(space + b'{"a":1}' + space) == b'{"a":1}\n'
        assert as_json(space) == b""

    def test_text_stays_utf_8(self) -> None:
        assert as_json('{"é": "\\u20ac"}'.encode()) == '{"é":"€"}\n'.encode()

    def test_keys_are_sorted_by_their_bytes(self) -> None:
        body = '{"\U0001f600":1,"\uffff":2,"z":3,"é":4}'.encode()
        assert list(json.loads(as_json(body))) == sorted("\U0001f600\uffffzé", key=str.encode)

    def test_a_lone_surrogate_is_escaped(self) -> None:
        assert as_json(b'{"a": "\\ud83d"}') == b'{"a":"\\ud83d"}\n'

    def test_counts_keep_their_maximum_and_costs_come_with_a_rise(self) -> None:
        answer = AnswerBody(BodyKind.JSON, 1000, PRICES)
        assert b"total_cost" in answer.feed(b'{"usage":{"prompt_tokens":5}}')
        assert b"total_cost" not in answer.feed(b'{"usage":{"prompt_tokens":5}}')
        assert b"total_cost" not in answer.feed(b'{"usage":{"prompt_tokens":2}}')
        last = json.loads(answer.feed(b'{"usage":{"completion_tokens":7}}'))
        assert last["usage"]["prompt_total_cost"] == 10
        assert last["usage"]["completion_total_cost"] == 14
        assert answer.usage == TokenUsage(prompt=5, completion=7)

    @pytest.mark.parametrize(
        "body",
        [
            b'{"a": NaN}',
            b'{"a": -Infinity}',
            b'{"a": 1e999}',
            b'{"a": ' + b"1" * 5000 + b"}",
            b'{"a": ' + b"[" * 20000 + b"]" * 20000 + b"}",
            b'{"a": "\xff"}',
            b'{"a": 1,}',
            b"Internal Server Error",
            b'}{"a": 1}',
            b'"text"  text  5',
            b'{"usage": {"prompt_tokens": 3}, "a": NaN} {"a":  1}',
            b'\xef\xbb\xbf{"a": 1}',
        ],
    )
    @pytest.mark.parametrize("step", [1, 100000])
    def test_what_is_no_json_passes_unchanged(self, body: bytes, step: int) -> None:
        out, _ = passed(BodyKind.JSON, body, step)
        assert out.replace(b'"text"\n', b'"text"') == body

    def test_a_value_beyond_the_limit_passes_unchanged(self) -> None:
        body = b'{"a": "' + b"x" * MAX_PENDING + b'", "usage": {"prompt_tokens": 3}} {"b":  1}'
        for step in (65536, len(body)):
            assert passed(BodyKind.JSON, body, step) == (body, TokenUsage())

    def test_a_value_below_the_limit_is_read(self) -> None:
        body = b'{"a":"' + b"x" * (MAX_PENDING - 100) + b'", "usage":{"prompt_tokens":3}}'
        assert passed(BodyKind.JSON, body, 65536)[1] == TokenUsage(prompt=3)

    def test_many_pieces_take_linear_time_and_bounded_memory(self) -> None:
        body = b'{"a":"' + b"\\n" * 100_000 + b'"}'
        answer = AnswerBody(BodyKind.JSON, 1000, PRICES)
        tracemalloc.start()
        out = b"".join(answer.feed(body[at : at + 16]) for at in range(0, len(body), 16))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert out == body + b"\n"
        assert peak < 12 * len(body)


class TestCounts:
    @pytest.mark.parametrize(
        "count", [b"-1", b"1.0", b"true", b'"3"', b"null", b"{}", str(MAX_COUNT + 1).encode()]
    )
    def test_what_is_no_count_is_zero(self, count: bytes) -> None:
        body = b'{"usage":{"prompt_tokens":' + count + b"}}"
        out, usage = passed(BodyKind.JSON, body)
        assert usage == TokenUsage()
        assert b"cost" not in out

    def test_the_largest_count(self) -> None:
        body = b'{"usage":{"prompt_tokens":%d}}' % MAX_COUNT
        assert passed(BodyKind.JSON, body)[1] == TokenUsage(prompt=MAX_COUNT)

    def test_reasoning_stands_in_either_place(self) -> None:
        body = b'{"usage":{"completion_tokens":9,"reasoning_tokens":4}}'
        assert passed(BodyKind.JSON, body)[1] == TokenUsage(completion=9, reasoning=4)

    def test_a_part_is_never_more_than_the_whole(self) -> None:
        body = b'{"usage":{"prompt_tokens":2,"prompt_tokens_details":{"cached_tokens":5},'
        body += b'"completion_tokens":1,"reasoning_tokens":9}}'
        assert passed(BodyKind.JSON, body)[1] == TokenUsage(2, 2, 1, 1)

    @pytest.mark.parametrize("body", [b"[]", b"null ", b'{"usage":[1]}', b'{"usage":null}', b"3 "])
    def test_values_without_usage(self, body: bytes) -> None:
        assert passed(BodyKind.JSON, body) == (body.strip() + b"\n", TokenUsage())


class TestEvents:
    BODY = (
        b'data: {"x": 1}\n\n'
        b": a comment\n\n"
        b"event: note\r\ndata\r\nid: 4\r\n\r\n"
        b'data: {"choices":[], "usage": null}\r\r'
        b'data:{"usage": {"prompt_tokens": 3}}\n\n'
        b"data: [DONE]\n\n"
    )
    EXPECTED = BODY.replace(b'data:{"usage": {"prompt_tokens": 3}}', b"data: " + PRICED)

    @pytest.mark.parametrize("step", range(1, 40))
    def test_only_the_event_with_usage_changes(self, step: int) -> None:
        assert passed(BodyKind.EVENTS, self.BODY, step) == (self.EXPECTED, TokenUsage(prompt=3))

    def test_cuts_anywhere(self) -> None:
        random = Random(5)
        for _ in range(200):
            cuts = sorted({0, len(self.BODY), *random.choices(range(len(self.BODY)), k=6)})
            answer = AnswerBody(BodyKind.EVENTS, 1000, PRICES)
            out = b"".join(answer.feed(self.BODY[a:b]) for a, b in pairwise(cuts))
            assert out + answer.finish() == self.EXPECTED

    def test_an_event_leaves_with_its_blank_line(self) -> None:
        answer = AnswerBody(BodyKind.EVENTS, 1000, PRICES)
        assert answer.feed(b"data: a") == b""
        assert answer.feed(b"\n") == b""
        assert answer.feed(b"\ndata: b\n") == b"data: a\n\n"
        assert answer.feed(b"\r\ndata") == b"data: b\n\r\n"
        assert answer.finish() == b"data"

    def test_crlf_is_one_line_end(self) -> None:
        body = b"data: a\r\ndata: b\r\n\r\n"
        answer = AnswerBody(BodyKind.EVENTS, 1000, PRICES)
        assert answer.feed(b"data: a\r\n") == b""
        assert answer.feed(b"data: b\r\n") == b""
        assert answer.feed(b"\r\n") == body

    def test_several_data_lines_are_one_value(self) -> None:
        body = b'id: 1\ndata: {"usage":\nretry: 5\ndata: {"prompt_tokens": 3}}\n: end\n\n'
        assert as_events(body) == b"id: 1\ndata: " + PRICED + b"\nretry: 5\n: end\n\n"

    def test_the_last_event_may_lack_its_blank_line(self) -> None:
        body = b'data: {"usage": {"prompt_tokens": 3}}'
        assert passed(BodyKind.EVENTS, body) == (b"data: " + PRICED, TokenUsage(prompt=3))
        assert as_events(body + b"\n") == b"data: " + PRICED + b"\n"

    @pytest.mark.parametrize(
        "body",
        [
            b'data: {"usage": {"prompt_tokens": 3}, "a": NaN',
            b"data: usage\n\n",
            b"usage: 5\n\n",
            b'data: {"usage": {"prompt_tokens": 0}}\n\n',
            b'data: {"usage": ' + b"[" * 20000 + b"\n\n",
            b'data: "usage \xff"\n\n',
            b'data: {"usage": {"prompt_tokens": 1e999}}\n\n',
            b"\n\n\n\r\r\n\r\n\n",
            b"",
        ],
    )
    @pytest.mark.parametrize("step", [1, 3, 100000])
    def test_unchanged(self, body: bytes, step: int) -> None:
        assert passed(BodyKind.EVENTS, body, step) == (body, TokenUsage())

    def test_an_unreadable_event_does_not_hide_the_next(self) -> None:
        body = b'data: {"usage": nonsense}\n\ndata: {"usage":{"prompt_tokens": 3}}\n\n'
        assert passed(BodyKind.EVENTS, body)[1] == TokenUsage(prompt=3)

    def test_an_event_beyond_the_limit_passes_and_so_does_the_rest(self) -> None:
        usage = b'\n\ndata: {"usage": {"prompt_tokens": 3}}\n\n'
        body = b"data: " + b"x" * 2 * MAX_PENDING + usage
        assert passed(BodyKind.EVENTS, body, 65536) == (body, TokenUsage())

    def test_pending_bytes_leave_when_they_are_too_many(self) -> None:
        answer = AnswerBody(BodyKind.EVENTS, 1000, PRICES)
        assert answer.feed(b"x" * MAX_PENDING) == b""
        assert answer.feed(b"x") == b"x" * (MAX_PENDING + 1)
        assert answer.feed(b"y") == b"y"

    def test_tiny_pieces_take_linear_time(self) -> None:
        answer = AnswerBody(BodyKind.EVENTS, 1000, PRICES)
        for _ in range(MAX_PENDING // 16 - 1):
            assert answer.feed(b"data: 012345678\n") == b""


def test_opaque_bodies_pass_at_once() -> None:
    answer = AnswerBody(BodyKind.OPAQUE, 1000, PRICES)
    assert answer.feed(b'{"usage": {"prompt_tokens": 3') == b'{"usage": {"prompt_tokens": 3'
    assert answer.feed(b"\n\n") == b"\n\n"
    assert answer.finish() == b""
    assert answer.usage == TokenUsage()
