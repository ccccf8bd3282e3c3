import asyncio

import pytest

from app.network.errors import (
    QueryError,
    QueryTimeoutError,
    SessionEndedError,
)
from app.network.session import Session, SessionLimits
from app.protocol.connection import Connection, Role
from app.protocol.error_codes import ErrorCode
from app.protocol.errors import LocalProtocolError, RemoteProtocolError
from app.protocol.events import MessageReceived, QueryReceived
from app.protocol.framing import encode_frame
from app.protocol.messages import (
    TcpPing,
    TcpQuery,
    WorkerEnabledDisabled,
    WorkerProxyHandshakeComplete,
    WorkerProxyHandshakeCompleted,
    WorkerUpdatePaymentStatus,
)
from app.protocol.tl import TlObject, encode_object
from tests.unit.network.support import ManualClock, linked, running, session_pair, settle

pytestmark = pytest.mark.asyncio

ASK = WorkerProxyHandshakeComplete(is_disabled=False)
REPLY = WorkerProxyHandshakeCompleted()


async def echo(session: Session) -> None:
    """Answer every question, refuse payment status, send messages back."""
    async for event in session.events():
        match event:
            case QueryReceived(query_id, WorkerUpdatePaymentStatus()):
                await session.refuse(query_id, ErrorCode.NOTREADY, "not now")
            case QueryReceived(query_id):
                await session.answer(query_id, REPLY)
            case MessageReceived(message):
                await session.send(message)


async def test_a_question_gets_its_answer_or_its_refusal() -> None:
    near, far = session_pair()
    async with running(near, far), asyncio.TaskGroup() as group:
        echoing = group.create_task(echo(far))
        assert await near.query(ASK) == REPLY
        with pytest.raises(QueryError) as caught:
            await near.query(WorkerUpdatePaymentStatus())
        assert (caught.value.code, caught.value.message) == (651, "not now")
        echoing.cancel()


async def test_many_questions_at_once_get_each_its_own_answer() -> None:
    near, far = session_pair()
    async with running(near, far), asyncio.TaskGroup() as group:
        echoing = group.create_task(echo(far))
        answers = await asyncio.gather(*(near.query(ASK) for _ in range(100)))
        assert answers == [REPLY] * 100
        assert near._answers == {}
        echoing.cancel()


async def test_messages_arrive_in_order() -> None:
    near, far = session_pair()
    async with running(near, far):
        await near.wait_ready()
        for number in range(5):
            await near.send(WorkerEnabledDisabled(number))
        events = far.events()
        received = [await anext(events) for _ in range(5)]
    assert received == [MessageReceived(WorkerEnabledDisabled(n)) for n in range(5)]


async def test_messages_and_questions_are_worked_off_in_their_order() -> None:
    near, far = session_pair()
    heard: list[TlObject] = []
    may_answer = asyncio.Event()

    async def answer(question: QueryReceived) -> None:
        await may_answer.wait()
        heard.append(question.function)
        await far.answer(question.query_id, REPLY)

    async with running(near, far), asyncio.TaskGroup() as group:
        listening = group.create_task(far.serve(heard.append, answer))
        await near.wait_ready()
        await near.send(WorkerEnabledDisabled(0))
        asking = group.create_task(near.query(ASK))
        await settle()
        await near.send(WorkerEnabledDisabled(1))
        await settle()
        assert heard == [WorkerEnabledDisabled(0)]
        may_answer.set()
        assert await asking == REPLY
        await near.send(WorkerEnabledDisabled(2))
        await settle()
        assert heard == [WorkerEnabledDisabled(0), ASK, *map(WorkerEnabledDisabled, (1, 2))]
        listening.cancel()


async def test_a_message_that_is_not_borne_ends_the_session() -> None:
    near, far = session_pair()

    def refuse(_message: TlObject) -> None:
        raise RemoteProtocolError("unbearable")

    async def answer(question: QueryReceived) -> None:
        await far.answer(question.query_id, REPLY)

    async with asyncio.TaskGroup() as group, running(near) as endings:
        talking = group.create_task(_error_of(far))
        group.create_task(far.serve(refuse, answer))
        await near.wait_ready()
        await near.send(WorkerEnabledDisabled(0))
        assert str(await talking) == "unbearable"
        await settle()
        assert endings[0].reason == "The proxy closed the connection."


async def _error_of(session: Session) -> RemoteProtocolError:
    with pytest.raises(RemoteProtocolError) as caught:
        await session.run()
    return caught.value


async def test_both_sides_may_ask() -> None:
    near, far = session_pair()
    async with running(near, far), asyncio.TaskGroup() as group:
        echoing = group.create_task(echo(near))
        assert await far.query(ASK) == REPLY
        echoing.cancel()


async def test_no_answer_in_time_ends_the_question_but_not_the_session() -> None:
    near, far = session_pair()
    async with running(near, far) as endings:
        with pytest.raises(QueryTimeoutError, match="The proxy did not answer within 0 s"):
            await near.query(ASK, timeout_s=0)
        await settle()
        assert near.is_ready
        assert near._answers == {}
        assert endings[0].error is None


async def test_a_late_answer_is_ignored() -> None:
    near, far = session_pair()
    async with running(near, far) as endings:
        await near.wait_ready()
        with pytest.raises(QueryTimeoutError):
            await near.query(ASK, timeout_s=0.01)
        question = await anext(far.events())
        assert isinstance(question, QueryReceived)
        await far.answer(question.query_id, REPLY)
        await settle()
        assert endings[0].error is None


async def test_the_end_of_the_other_side_is_a_sentence_for_all_who_wait() -> None:
    near, far = session_pair()
    async with running(near, far) as endings, asyncio.TaskGroup() as group:
        await near.wait_ready()
        question = group.create_task(_end_of_query(near))
        await settle()
        await far.link.close()
        await settle()
        assert endings[0].reason == "The proxy closed the connection."
        assert await question == "The proxy closed the connection."
        with pytest.raises(SessionEndedError, match="closed the connection"):
            await near.send(WorkerEnabledDisabled(1))
        assert [event async for event in near.events()] == []
        assert not near.is_ready


async def _end_of_query(session: Session) -> str:
    with pytest.raises(SessionEndedError) as caught:
        await session.query(ASK)
    return caught.value.reason


async def test_cancelling_the_run_closes_the_link_and_ends_the_questions() -> None:
    near, far = session_pair()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(near.run())
        async with running(far) as endings:
            await near.wait_ready()
            question = group.create_task(_end_of_query(near))
            await settle()
            task.cancel()
            await settle()
            assert endings[0].reason == "The worker closed the connection."
            assert await question == "The session was closed here."
    assert near.link.is_closed  # type: ignore[attr-defined]


async def test_silence_is_met_with_a_ping_and_a_pong_is_a_sign_of_life() -> None:
    clock = ManualClock()
    near, far = session_pair(clock)
    async with running(near, far) as endings:
        await near.wait_ready()
        frames = near._connection.frames_received
        for _ in range(10):
            await clock.advance(10)
        assert near._connection.frames_received - frames == 10
        assert [ending.error for ending in endings] == [None, None]


async def test_a_silent_peer_is_left_after_twenty_seconds() -> None:
    clock = ManualClock()
    link, _ = linked()
    near = Session(link, Role.CONNECTING, peer_name="The proxy", clock=clock, sleep=clock.sleep)
    async with running(near) as endings:
        await clock.advance(20)
        assert endings[0].reason == "The proxy was silent for 20 seconds."


async def test_bytes_without_a_whole_frame_are_silence() -> None:
    clock = ManualClock()
    link, other = linked()
    near = Session(link, Role.ACCEPTING, peer_name="The worker", clock=clock, sleep=clock.sleep)
    async with running(near) as endings:
        for byte in encode_frame(bytes(64), 0)[:40]:
            await other.write(bytes([byte]))
            await clock.advance(1.5)
        assert endings[0].reason == "The worker was silent for 60 seconds."


async def test_a_broken_rule_ends_the_session_with_a_sentence() -> None:
    link, other = linked()
    near = Session(link, Role.ACCEPTING, peer_name="The worker")
    async with running(near) as endings:
        await other.write(bytes(8))
        await settle()
        assert endings[0].reason.startswith("The worker broke the rules of the protocol")
        assert link.is_closed


class Peer:
    """A connecting peer made of a bare connection, to send what a session never would."""

    def __init__(self, limits: SessionLimits | None = None, capacity: int = 0) -> None:
        link, self.link = linked(capacity)
        self.connection = Connection(Role.CONNECTING)
        self.session = Session(link, Role.ACCEPTING, peer_name="The worker", limits=limits)
        self.connection.start(1)
        self.seqno = 1

    async def greet(self) -> None:
        await self.link.write(self.connection.data_to_send())
        await settle()

    async def send(self, *packets: object) -> None:
        frames = []
        for packet in packets:
            frames.append(encode_frame(encode_object(packet), self.seqno))  # type: ignore[arg-type]
            self.seqno += 1
        await self.link.write(b"".join(frames))
        await settle()


async def test_too_many_open_questions_are_refused() -> None:
    peer = Peer(SessionLimits(max_open_questions=2))
    async with running(peer.session) as endings:
        await peer.greet()
        await peer.send(*(TcpQuery(number, encode_object(ASK)) for number in range(5)))
        assert len(peer.session._questions) == 2
        assert endings[0].error is None
        peer.connection.receive_data(await peer.link.read())
        refused = peer.connection.receive_data(await peer.link.read())
        assert [event.query_id for event in refused] == [2, 3, 4]  # type: ignore[union-attr]


async def test_two_questions_under_one_number_end_the_session() -> None:
    peer = Peer()
    async with running(peer.session) as endings:
        await peer.greet()
        await peer.send(TcpQuery(7, encode_object(ASK)), TcpQuery(7, encode_object(ASK)))
        assert endings[0].reason == "The worker asked two questions under one number."


async def test_an_unknown_question_is_refused_and_an_unknown_message_dropped() -> None:
    peer = Peer()
    async with running(peer.session) as endings:
        await peer.greet()
        await peer.send(TcpQuery(7, b"\x01\x02\x03\x04"))
        peer.connection.receive_data(await peer.link.read())
        (refused,) = peer.connection.receive_data(await peer.link.read())
        assert (refused.query_id, refused.code) == (7, 602)  # type: ignore[union-attr]
        assert endings[0].error is None


async def test_pings_without_end_from_a_peer_that_does_not_read_end_the_session() -> None:
    peer = Peer(SessionLimits(max_unread_replies=100), capacity=1)
    async with running(peer.session) as endings:
        await peer.greet()  # the greeting fills the way back
        for _ in range(5):
            await peer.send(*(TcpPing(number) for number in range(50)))
            if endings[0].error:
                break
        assert endings[0].reason == "The worker asks and asks without reading the replies."


async def test_pings_from_a_peer_that_reads_are_all_answered() -> None:
    peer = Peer(SessionLimits(max_unread_replies=100))
    async with running(peer.session) as endings:
        await peer.greet()
        for _ in range(20):
            await peer.send(*(TcpPing(number) for number in range(50)))
        assert endings[0].error is None


async def test_a_reader_that_does_not_read_makes_the_peer_wait() -> None:
    peer = Peer(SessionLimits(max_waiting_events=2), capacity=4)
    near = peer.session
    async with running(near) as endings:
        await peer.greet()
        messages = [MessageReceived(WorkerEnabledDisabled(number)) for number in range(6)]
        peer.connection.receive_data(await peer.link.read())
        for event in messages:
            peer.connection.send_message(event.message)
            await peer.link.write(peer.connection.data_to_send())
            if event is messages[4]:
                await settle()
        await settle()
        assert len(near._inbox._events) == 2
        events = near.events()
        assert [await anext(events) for _ in range(6)] == messages
        assert endings[0].error is None


async def test_sending_before_the_greeting_is_a_fault_of_ours() -> None:
    link, _ = linked()
    near = Session(link, Role.CONNECTING)
    with pytest.raises(LocalProtocolError):
        await near.send(WorkerEnabledDisabled(1))


async def test_a_cancelled_sender_leaves_a_whole_frame_behind() -> None:
    near, far = session_pair()
    async with running(near, far), asyncio.TaskGroup() as group:
        await near.wait_ready()
        async with near._sending._lock:
            task = group.create_task(near.send(WorkerEnabledDisabled(1)))
            await settle()
            task.cancel()
            await settle()
        event = await anext(far.events())
        assert event == MessageReceived(WorkerEnabledDisabled(1))


async def test_messages_that_follow_one_another_leave_in_one_piece() -> None:
    peer = Peer()
    async with running(peer.session):
        await peer.greet()
        peer.connection.receive_data(await peer.link.read())
        await peer.session.send(WorkerEnabledDisabled(1))
        assert peer.session.send_at_once(WorkerEnabledDisabled(2))
        events = peer.connection.receive_data(await peer.link.read())
    assert events == [MessageReceived(WorkerEnabledDisabled(n)) for n in (1, 2)]


async def test_nothing_leaves_at_once_while_the_way_is_not_free() -> None:
    peer = Peer(capacity=1)
    near = peer.session
    assert not near.send_at_once(WorkerEnabledDisabled(0))
    async with running(near):
        await peer.greet()  # the greeting fills the way
        assert not near.send_at_once(WorkerEnabledDisabled(1))
        await near.send(WorkerEnabledDisabled(2))
        await settle()
        peer.connection.receive_data(await peer.link.read())
        events = peer.connection.receive_data(await peer.link.read())
        assert events == [MessageReceived(WorkerEnabledDisabled(2))]
        assert near.send_at_once(WorkerEnabledDisabled(3))


async def test_what_cannot_be_written_is_not_sent_at_once() -> None:
    peer = Peer()
    async with running(peer.session):
        await peer.greet()
        assert not peer.session.send_at_once(WorkerEnabledDisabled(2**40))


async def test_a_link_that_breaks_while_messages_gather_ends_the_session() -> None:
    peer = Peer()
    async with running(peer.session) as endings:
        await peer.greet()
        await peer.session.send(WorkerEnabledDisabled(1))
        peer.session.link.is_closed = True  # type: ignore[attr-defined]
        await settle()
        assert endings[0].reason == "The connection was lost."
