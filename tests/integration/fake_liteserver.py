"""A liteserver on loopback that tells a story, with proofs, for one account of the masterchain."""

import asyncio
import binascii
import contextlib
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

from pytoniq_core.boc.cell import Cell as LibraryCell
from pytoniq_core.crypto.ciphers import Client, Server, create_aes_ctr_cipher, get_shared_key
from pytoniq_core.tl.generator import TlGenerator, TlSchemas
from pytoniq_core.tlb.vm_stack import VmStack

from app.ton.address import Address
from app.ton.bags import list_cells
from app.ton.cells import Cell, CellBuilder
from app.ton.chain import AccountStatus
from app.ton.liteserver import LiteserverEndpoint
from tests.chain_story import CODE, DATA, ChainStory

SEED = b"\x05" * 32
WALLET = Address(-1, b"\x11" * 32)
SHARD = -(2**63)

Answer: TypeAlias = dict[str, Any]
Edit: TypeAlias = Callable[[str, Answer], Answer]


def write_bag(roots: Sequence[Cell]) -> bytes:
    """Write several roots into one bag."""
    cells: dict[bytes, Any] = {}
    for root in reversed(roots):
        cells = {cell.hash: cell for cell in list_cells(root._cell)} | cells
    order = _parents_first(cells)
    numbers = {cell.hash: number for number, cell in enumerate(order)}
    body = b"".join(
        cell.get_descriptors(cell.level_mask)
        + cell.data
        + b"".join(numbers[child.hash].to_bytes(2) for child in cell.refs)
        for cell in order
    )
    header = bytes.fromhex("b5ee9c72") + bytes((2, 4)) + len(order).to_bytes(2)
    header += len(roots).to_bytes(2) + bytes(2) + len(body).to_bytes(4)
    return header + b"".join(numbers[root.digest.hash].to_bytes(2) for root in roots) + body


def _parents_first(cells: dict[bytes, Any]) -> list[Any]:
    return sorted(cells.values(), key=lambda cell: -cell.get_depth())


class LiteserverStory:
    """Answers questions about one story."""

    def __init__(self, story: ChainStory) -> None:
        self.story = story
        self.edit: Edit = lambda _, answer: answer
        self._states: dict[str, tuple[Cell, Cell, Cell]] = {}
        generator: Any = TlGenerator.with_default_schemas()
        self.schemas = TlSchemas(generator.generate().list, auto_deserialize=False)

    def answer(self, data: bytes) -> bytes:
        query: Any = self.schemas.deserialize(data)[0]
        question: Any = self.schemas.deserialize(query["data"])[0]
        method = question["@type"].removeprefix("liteServer.")
        name, answer = getattr(self, "_" + method)(question)
        answer = self.edit(method, answer)
        if "message" in answer:
            return self._error(answer["code"], answer["message"])
        return self.schemas.serialize(answer.pop("@type", f"liteServer.{name}"), answer)

    def _error(self, code: int, text: bytes) -> bytes:
        """Write what the library cannot: a text."""
        schema: Any = self.schemas.get_by_name("liteServer.error")
        field = bytes([len(text)]) + text
        padding = bytes(-len(field) % 4)
        return bytes(schema.little_id()) + code.to_bytes(4, "little", signed=True) + field + padding

    def _getMasterchainInfoExt(self, _: Answer) -> tuple[str, Answer]:
        now = self.story.now_utc
        account = self._account_cell()
        state = _shard_state(now, account, self.story)
        update = CellBuilder().ref(CODE).ref(state).cell()
        block = CellBuilder().uint(now, 32).ref(CODE).ref(CODE).ref(update).cell()
        name = self._block(block)
        self._states[name["root_hash"]] = (block, state, account)
        init = {"workchain": -1, "root_hash": "00" * 32, "file_hash": "00" * 32}
        numbers = {"mode": 0, "version": 1, "capabilities": 7, "last_utime": now, "now": now}
        return "masterchainInfoExt", {
            "last": name,
            "state_root_hash": state.digest.hash.hex(),
            "init": init,
            **numbers,
        }

    def _getAccountState(self, question: Answer) -> tuple[str, Answer]:
        name = question["id"]
        block, state, account = self._states[name["root_hash"]]
        is_known = question["account"]["id"] == WALLET.hash.hex()
        proof = write_bag([CellBuilder().ref(block).cell(), CellBuilder().ref(state).cell()])
        return "accountState", {
            "id": name,
            "shardblk": name,
            "shard_proof": b"",
            "proof": proof if is_known else b"",
            "state": account.to_boc() if is_known else b"",
        }

    def _getTransactions(self, question: Answer) -> tuple[str, Answer]:
        cells = [
            cell
            for cell, read in zip(
                self.story.cells[WALLET][::-1], self.story.history(WALLET), strict=True
            )
            if read.lt <= question["lt"]
        ][: question["count"]]
        names = [self._block(cell) for cell in cells]
        return "transactionList", {"ids": names, "transactions": write_bag(cells)}

    def _runSmcMethod(self, question: Answer) -> tuple[str, Answer]:
        root: Any = LibraryCell.one_from_boc(question["params"])
        values = VmStack.deserialize(root.begin_parse())
        doubled: Any = VmStack.serialize(
            [2 * value if isinstance(value, int) else value for value in values]
        )
        is_known = question["method_id"] == binascii.crc_hqx(b"double", 0) | 0x10000
        answer = {"mode": 4, "id": question["id"], "shardblk": question["id"]}
        return "runMethodResult", answer | {
            "exit_code": 0 if is_known else 11,
            "result": doubled.to_boc(),
        }

    def _sendMessage(self, question: Answer) -> tuple[str, Answer]:
        if question["body"] in self.story.sent:
            text = b"cannot apply external message to current state : External message was not"
            return "error", {"code": 0, "message": text}
        self.story.sent.append(question["body"])
        return "sendMsgStatus", {"status": 1}

    def _block(self, cell: Cell) -> Answer:
        hashes = {"root_hash": cell.digest.hash.hex(), "file_hash": "00" * 32}
        return {"workchain": -1, "shard": SHARD, "seqno": 7, **hashes}

    def _account_cell(self) -> Cell:
        state = self.story.state(WALLET)
        assert state.status is AccountStatus.ACTIVE
        cell = CellBuilder().uint(1, 1).address(WALLET).uint(1, 3).uint(5, 8).uint(1, 3)
        cell.uint(9, 8).uint(0, 3).uint(self.story.now_utc, 32).uint(0, 1)
        cell.uint(state.last_lt + 1, 64).coins(state.balance).uint(0, 1)
        return cell.uint(1, 1).uint(0b00110, 5).ref(CODE).ref(DATA).cell()


def _shard_state(now_utc: int, account: Cell, story: ChainStory) -> Cell:
    last = story.state(WALLET)
    extra = CellBuilder().uint(0, 5).coins(0).uint(0, 1).cell()
    leaf = CellBuilder().uint(0b10, 2).uint(256, 9).raw(WALLET.hash).append(extra)
    leaf.ref(account).raw(last.last_hash).uint(last.last_lt, 64)
    accounts = CellBuilder().uint(1, 1).ref(leaf.cell()).append(extra).cell()
    totals = CellBuilder().uint(0, 128).coins(0).uint(0, 1).coins(0).uint(0, 3).cell()
    cell = CellBuilder().uint(0x9023AFE2, 32).uint(0, 32)
    cell.uint(0, 2 + 6).signed(-1, 32).uint(0, 64).uint(7, 32).uint(0, 32).uint(now_utc, 32)
    cell.uint(1, 64).uint(0, 32).ref(CODE).uint(0, 1).ref(accounts).ref(totals)
    return cell.uint(0, 1).cell()


class FakeLiteserver:
    """Speaks ADNL; `answer` may return None, which is silence."""

    def __init__(self, answer: Callable[[bytes], bytes | None], schemas: TlSchemas) -> None:
        self.answer = answer
        self.schemas = schemas
        self.connections = 0
        self._open: set[asyncio.StreamWriter] = set()
        self._all_closed = asyncio.Event()
        self.raw_frame: bytes | None = None

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._open.add(writer)
        with contextlib.suppress(EOFError, OSError):
            incoming, outgoing = await _shake_hands(reader)
            await self._talk(reader, writer, incoming, outgoing)
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
        self._open.discard(writer)
        if not self._open:
            self._all_closed.set()

    async def hang_up(self) -> None:
        if self._open:
            self._all_closed.clear()
            for writer in self._open:
                writer.close()
            await self._all_closed.wait()

    async def _talk(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        incoming: Any,
        outgoing: Any,
    ) -> None:
        writer.write(outgoing.encrypt(frame(b"")))
        while True:
            length = int.from_bytes(incoming.decrypt(await reader.readexactly(4)), "little")
            content = incoming.decrypt(await reader.readexactly(length))[32:-32]
            message: Any = self.schemas.deserialize(content)[0]
            answer = self.answer(message["query"])
            if self.raw_frame is not None:
                writer.write(outgoing.encrypt(self.raw_frame))
            if answer is not None:
                whole = {"query_id": message["query_id"], "answer": answer}
                data = self.schemas.serialize("adnl.message.answer", whole)
                writer.write(outgoing.encrypt(frame(data)))


def frame(payload: bytes) -> bytes:
    content = b"\x09" * 32 + payload
    return (len(content) + 32).to_bytes(4, "little") + content + hashlib.sha256(content).digest()


async def _shake_hands(reader: asyncio.StreamReader) -> tuple[Any, Any]:
    packet = await reader.readexactly(256)
    server: Any = Client(SEED)
    if packet[:32] != server.get_key_id():
        raise EOFError
    client: Any = Server("", 0, packet[32:64])
    checksum = packet[64:96]
    shared = get_shared_key(server.x25519_private.encode(), client.x25519_public.encode())
    cipher = create_aes_ctr_cipher(shared[:16] + checksum[16:], checksum[:4] + shared[20:])
    keys = cipher.decrypt(packet[96:])
    return (
        create_aes_ctr_cipher(keys[32:64], keys[80:96]),
        create_aes_ctr_cipher(keys[:32], keys[64:80]),
    )


@asynccontextmanager
async def fake_liteserver(
    told: LiteserverStory,
) -> AsyncIterator[tuple[FakeLiteserver, LiteserverEndpoint]]:
    fake = FakeLiteserver(told.answer, told.schemas)
    server = await asyncio.start_server(fake.serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    key: Any = Client(SEED)
    try:
        yield fake, LiteserverEndpoint("127.0.0.1", port, key.ed25519_public.encode())
    finally:
        server.close()
        await fake.hang_up()
