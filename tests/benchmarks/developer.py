"""A developer's program that measures: HTTP over bare sockets, as little of its own as possible.

    python -m tests.benchmarks.developer HOST PORT PATH KEY

For each line ``[requests at once, times, body]`` on its input it prints the timings as pairs of
seconds, from the first byte sent to the first byte of the answer's body and to the last.
Connections are used again, each by a thread of its own.
"""

import json
import socket
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from queue import Empty, SimpleQueue

_READ_SIZE = 65_536
_HEAD_END = b"\r\n\r\n"
_LAST_CHUNK = b"0\r\n\r\n"

Timing = tuple[float, float]


class Developer:
    """Asks one URL over connections that stay open."""

    def __init__(self, host: str, port: int, path: str, key: str) -> None:
        self._address = host, port
        self._head = (
            f"POST {path} HTTP/1.1\r\nHost: {host}:{port}\r\nAuthorization: Bearer {key}\r\n"
            "Content-Type: application/json\r\nContent-Length: "
        ).encode()
        self._idle: SimpleQueue[socket.socket] = SimpleQueue()

    def ask(self, body: bytes) -> Timing:
        """Send a request and read its answer to the end."""
        connection = self._connection()
        request = self._head + str(len(body)).encode() + _HEAD_END + body
        started = time.perf_counter()
        connection.sendall(request)
        first = _read_answer(connection) - started
        whole = time.perf_counter() - started
        self._idle.put(connection)
        return first, whole

    def _connection(self) -> socket.socket:
        with suppress(Empty):
            return self._idle.get_nowait()
        connection = socket.create_connection(self._address)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connection


def _read_answer(connection: socket.socket) -> float:
    """Read a whole answer; return when its body began."""
    received = _read(connection)
    while not (parts := received.partition(_HEAD_END))[2]:
        received += _read(connection)
    began = time.perf_counter()
    head, _, body = parts
    if not head.startswith(b"HTTP/1.1 200 "):
        raise ConnectionError(received.decode())
    _, is_announced, length = head.lower().partition(b"\r\ncontent-length:")
    size = int(length.split(b"\r\n")[0]) if is_announced else 0
    while len(body) < size if is_announced else not body.endswith(_LAST_CHUNK):
        body += _read(connection)
    return began


def _read(connection: socket.socket) -> bytes:
    if not (data := connection.recv(_READ_SIZE)):
        raise ConnectionError("the gateway hung up")
    return data


def main(host: str, port: str, path: str, key: str) -> None:
    """Measure what the input asks for, until it ends."""
    developer = Developer(host, int(port), path, key)
    with ThreadPoolExecutor(128) as threads:
        for line in sys.stdin:
            at_once, times, body = json.loads(line)
            asks = [body.encode()] * at_once
            ask = threads.map if at_once > 1 else map
            timings = [timing for _ in range(times) for timing in ask(developer.ask, asks)]
            print(json.dumps(timings), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
