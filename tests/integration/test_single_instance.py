"""One window for each user, over real locks and sockets."""

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.desktop import peer, single_instance
from app.desktop.doors import Door, LoopbackDoor, SocketDoor, Stranger, socket_path
from app.desktop.instance_lock import AlreadyRunningError, instance_lock, is_locked
from app.desktop.orders import (
    LONGEST_ORDER,
    Answer,
    NoAnswerError,
    NotRunningError,
    Order,
    OrderRefusedError,
)
from app.desktop.private_folder import FolderNotPrivateError, make_private
from app.desktop.single_instance import ask_running
from app.desktop.single_instance import single_instance as alone
from app.domain.errors import AppError

if sys.platform == "win32":
    pytest.skip("the socket is not for Windows", allow_module_level=True)

pytestmark = pytest.mark.asyncio

MakeDoor = Callable[[Path], Door]
both_doors = pytest.mark.parametrize("make_door", [SocketDoor, LoopbackDoor])


class Window:
    """Carries out what it is told."""

    def __init__(self) -> None:
        self.orders: list[Order] = []
        self.is_slow = False

    async def __call__(self, order: Order) -> Answer:
        self.orders.append(order)
        if self.is_slow:
            await asyncio.sleep(60)
        if order.command == "resume":
            raise AppError("the disk is full", hint="Make room.")
        if order.command == "quit":
            raise KeyError("bug")
        return Answer({"state": "sharing", "asked": order.arguments})


@both_doors
async def test_a_second_start_reaches_the_first(tmp_path: Path, make_door: MakeDoor) -> None:
    window = Window()
    door = make_door(tmp_path)
    async with alone(tmp_path, window, door):
        with pytest.raises(AlreadyRunningError):
            async with alone(tmp_path, window, door):
                raise AssertionError
        said = await ask_running(tmp_path, Order("pause", {"end": "1h"}), make_door(tmp_path))
    assert said == {"state": "sharing", "asked": {"end": "1h"}}
    assert [order.command for order in window.orders] == ["pause"]


@both_doors
async def test_errors_come_back_in_words(
    tmp_path: Path, make_door: MakeDoor, caplog: pytest.LogCaptureFixture
) -> None:
    async with alone(tmp_path, Window(), make_door(tmp_path)):
        with pytest.raises(OrderRefusedError, match="disk is full") as refused:
            await ask_running(tmp_path, Order("resume"), make_door(tmp_path))
        assert refused.value.hint == "Make room."
        with pytest.raises(OrderRefusedError, match="its log says more"):
            await ask_running(tmp_path, Order("quit"), make_door(tmp_path))
        assert "bug" in caplog.text
        assert await ask_running(tmp_path, Order("status"), make_door(tmp_path))


async def test_nobody_is_there(tmp_path: Path) -> None:
    with pytest.raises(NotRunningError):
        await ask_running(tmp_path, Order("status"))
    with instance_lock(tmp_path):
        pass
    with pytest.raises(NotRunningError):
        await ask_running(tmp_path, Order("status"))


async def test_a_program_that_hangs_is_told_apart(tmp_path: Path) -> None:
    window = Window()
    window.is_slow = True
    async with alone(tmp_path, window):
        with pytest.raises(NoAnswerError, match="silent"):
            await ask_running(tmp_path, Order("status"), answer_limit_s=0.05)
    with instance_lock(tmp_path), pytest.raises(NoAnswerError, match="did not take"):
        await ask_running(tmp_path, Order("status"), patience_s=0.1)


async def test_a_program_that_is_still_starting_is_waited_for(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as tasks:
        with instance_lock(tmp_path):
            asked = tasks.create_task(ask_running(tmp_path, Order("raise")))
            await asyncio.sleep(0.1)
            door = SocketDoor(tmp_path)
            async with asyncio.TaskGroup() as served:
                house = single_instance._House(door, Window(), served)
                server = await house.open()
                assert (await asked)["state"] == "sharing"
                server.close()
                house.close()


_KILLED = """
import asyncio, os, sys
from pathlib import Path
from app.desktop.orders import Answer
from app.desktop.single_instance import single_instance

async def main():
    async def servant(order):
        return Answer({"pid": os.getpid()})
    async with single_instance(Path(sys.argv[1]), servant):
        print("ready", flush=True)
        await asyncio.sleep(60)

asyncio.run(main())
"""


async def test_after_a_kill_the_next_start_takes_over(tmp_path: Path) -> None:
    first = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _KILLED, str(tmp_path), stdout=asyncio.subprocess.PIPE
    )
    assert first.stdout is not None
    assert await first.stdout.readline() == b"ready\n"
    assert await ask_running(tmp_path, Order("status")) == {"pid": first.pid}
    first.kill()
    await first.wait()
    assert socket_path(tmp_path).exists()
    assert not is_locked(tmp_path)
    with pytest.raises(NotRunningError):
        await ask_running(tmp_path, Order("status"))
    async with alone(tmp_path, Window()):
        assert await ask_running(tmp_path, Order("status"))


async def test_the_socket_is_for_this_user_alone(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    async with alone(folder, Window()):
        assert folder.stat().st_mode & 0o077 == 0


async def test_another_user_is_turned_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with alone(tmp_path, Window()):
        monkeypatch.setattr(peer, "_user_of", lambda _: os.geteuid() + 1)
        with pytest.raises(NoAnswerError):
            await ask_running(tmp_path, Order("status"))
        reader, writer = await asyncio.open_unix_connection(socket_path(tmp_path))
        assert await reader.read() == b""
        writer.close()


async def test_a_folder_of_somebody_else_is_refused(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    link = tmp_path / "link"
    link.symlink_to(target)
    with pytest.raises(FolderNotPrivateError):
        make_private(link)


async def test_a_long_path_gets_a_short_socket(tmp_path: Path) -> None:
    folder = tmp_path / ("long" * 20) / ("longer" * 10)
    make_private(folder)
    assert len(os.fsencode(socket_path(folder))) < 100
    async with alone(folder, Window()):
        assert await ask_running(folder, Order("status"))
    socket_path(folder).unlink(missing_ok=True)
    socket_path(folder).parent.rmdir()


async def _answer_to(folder: Path, data: bytes) -> bytes:
    reader, writer = await asyncio.open_unix_connection(socket_path(folder))
    writer.write(data)
    try:
        await writer.drain()
        writer.write_eof()
        return await reader.read()
    except OSError:
        return b""
    finally:
        writer.close()


async def test_nonsense_is_answered_and_too_much_of_it_is_not(tmp_path: Path) -> None:
    window = Window()
    async with alone(tmp_path, window):
        for line in (b"{}", b"\xff", b'{"command":"format"}', b'{"command":"quit","x":1}', b"[]"):
            assert b"no order" in await _answer_to(tmp_path, line + b"\n")
        assert await _answer_to(tmp_path, b"x" * 3 * LONGEST_ORDER) == b""
        assert await _answer_to(tmp_path, b'{"command":"status"}') == b""
        two = await _answer_to(tmp_path, b'{"command":"status"}\n' * 2)
        assert two.count(b"\n") == 2
    assert len(window.orders) == 2


async def test_only_so_many_come_in_at_once(tmp_path: Path) -> None:
    async with alone(tmp_path, Window()):
        streams = [
            await asyncio.open_unix_connection(socket_path(tmp_path))
            for _ in range(single_instance.MOST_CONNECTIONS + 1)
        ]
        reader, _ = streams[-1]
        assert await reader.read() == b""
        for _, writer in streams:
            writer.close()


async def test_who_says_nothing_is_turned_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "IDLE_LIMIT_S", 0.05)
    async with alone(tmp_path, Window()):
        reader, writer = await asyncio.open_unix_connection(socket_path(tmp_path))
        assert await reader.read() == b""
        writer.close()


async def test_without_the_secret_nobody_comes_in_by_the_port(tmp_path: Path) -> None:
    async with alone(tmp_path, window := Window(), LoopbackDoor(tmp_path)):
        assert (tmp_path / "control.json").stat().st_mode & 0o077 == 0
        text = (tmp_path / "control.json").read_text()
        secret = text.partition('secret":"')[2][:64]
        (tmp_path / "control.json").write_text(text.replace(secret, "0" * 64))
        with pytest.raises(Stranger):
            await LoopbackDoor(tmp_path).knock()
        (tmp_path / "control.json").write_text("{")
        with pytest.raises(FileNotFoundError):
            await LoopbackDoor(tmp_path).knock()
        (tmp_path / "control.json").write_text(text)
        reader, writer = await LoopbackDoor(tmp_path).knock()
        writer.close()
        del reader
    assert window.orders == []


async def test_an_error_inside_leaves_as_itself(tmp_path: Path) -> None:
    with pytest.raises(LookupError):
        async with alone(tmp_path, Window()):
            raise LookupError
    assert not is_locked(tmp_path)
