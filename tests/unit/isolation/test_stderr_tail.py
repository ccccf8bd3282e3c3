import os

from app.isolation.stderr_tail import MAX_LINE_BYTES, MAX_LINES, StderrTail


def _tail(*writes: bytes, safe_after: int | None = None) -> tuple[str, ...]:
    """Feed a tail as a child would, being trusted only for the first `safe_after` writes."""
    reading, writing = os.pipe()
    os.close(writing)
    tail = StderrTail(os.fdopen(reading, "rb"))
    tail.close(5)
    for index, data in enumerate(writes):
        if index == safe_after:
            tail.keep_only_safe_lines()
        tail._receive(data)
    return tail.lines()


def test_lines_are_read_to_the_end_of_the_pipe() -> None:
    reading, writing = os.pipe()
    tail = StderrTail(os.fdopen(reading, "rb"))
    os.write(writing, b"one\ntwo\n")
    os.close(writing)
    tail.close(5)
    assert tail.lines() == ("one", "two")


def test_lines_cut_between_reads_are_joined() -> None:
    assert _tail(b"on", b"e\ntw", b"o\n") == ("one", "two")


def test_only_the_last_lines_are_kept() -> None:
    lines = _tail(b"".join(b"%d\n" % number for number in range(1000)))
    assert len(lines) == MAX_LINES
    assert lines[-1] == "999"


def test_endless_lines_take_no_memory() -> None:
    line = _tail(*[b"x" * 2**14] * 100, b"\n")[0]
    assert len(line) <= MAX_LINE_BYTES


def test_control_characters_and_bad_text_are_replaced() -> None:
    assert _tail(b"\x1b[31mred\x00\xff\n") == ("?[31mred?\ufffd",)


def test_lines_that_could_quote_a_job_are_forgotten() -> None:
    lines = _tail(
        b"loading took long\n",
        b"KeyError: 'my prompt'\nengine: KeyError at chat.py:3\nsigner: KeyError\n"
        b"Fatal Python error: Aborted\n"
        b'  what():  token my prompt\n  File "chat.py", line 3 in answer\n',
        safe_after=1,
    )
    assert lines == (
        "loading took long",
        "engine: KeyError at chat.py:3",
        "signer: KeyError",
        "Fatal Python error: Aborted",
        '  File "chat.py", line 3 in answer',
    )


def test_a_line_begun_before_jobs_is_judged_as_one_with_jobs() -> None:
    assert _tail(b"half ", b"a prompt\n", safe_after=1) == ()
