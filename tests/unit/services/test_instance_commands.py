"""Orders of the command line, carried out by a desk that only writes down."""

import json

import msgspec
import pytest

from app.desktop.orders import Answer, Command, Order
from app.domain.money import NanoTon
from app.domain.pause import ONE_HOUR, UNTIL_RESUME, Pause, PauseChoice, PauseReason, Surroundings
from app.domain.pause import until_program_ends as until_ends
from app.services.desk_state import DeskState, Mode, MoneyToday, Trouble, TroubleKind
from app.services.instance_commands import (
    InstanceCommands,
    UnknownPauseError,
    pause_choice,
    state_json,
    state_of,
)

STATE = DeskState(
    mode=Mode.PAUSED,
    pause=Pause(PauseReason.OWNER, 1.5, 2.5),
    money=MoneyToday(earned=NanoTon(5)),
    trouble=Trouble(TroubleKind.CLOCK, "T", "S."),
    surroundings=Surroundings(programs=frozenset({"secret"})),
)


class WritingDesk:
    def __init__(self) -> None:
        self.state = STATE
        self.done: list[object] = []

    async def pause(self, choice: PauseChoice) -> None:
        self.done.append(choice)

    async def resume(self) -> None:
        self.done.append("resume")

    async def free(self) -> None:
        self.done.append("free")

    def quit(self) -> None:
        self.done.append("quit")


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("command", "arguments", "done"),
    [
        ("status", {}, []),
        ("pause", {}, [UNTIL_RESUME]),
        ("pause", {"until": "1h"}, [ONE_HOUR]),
        ("pause", {"program": "Starfall"}, [until_ends("Starfall")]),
        ("resume", {}, ["resume"]),
        ("free", {}, ["free"]),
        ("quit", {}, ["quit"]),
    ],
)
async def test_orders_are_carried_out_and_answered_with_the_state(
    command: Command, arguments: dict[str, str], done: list[object]
) -> None:
    desk = WritingDesk()
    commands = InstanceCommands(desk, lambda: desk.done.append("raised"))
    answer = await commands(Order(command, arguments))
    assert desk.done == done
    assert answer == Answer(result=state_json(STATE))


async def raised(commands: InstanceCommands, **arguments: str) -> object:
    answer = await commands(Order("raise", arguments))
    assert answer.result is not None
    return answer.result["window"]


@pytest.mark.asyncio
async def test_who_asks_for_the_window_hears_where_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    desk = WritingDesk()
    commands = InstanceCommands(desk, lambda: desk.done.append("raised"))
    assert await raised(commands, session="2") == "here"
    assert await raised(commands, session="5") == "elsewhere"
    assert desk.done == ["raised", "raised"]
    monkeypatch.delenv("XDG_SESSION_ID")
    assert await raised(commands, session="5") == "here"  # nobody knows better


@pytest.mark.asyncio
async def test_without_a_window_there_is_nothing_to_raise() -> None:
    desk = WritingDesk()
    assert await raised(InstanceCommands(desk)) == "nowhere"
    assert desk.done == []


@pytest.mark.parametrize("arguments", [{"until": "soon"}, {"until": "program"}, {"until": ""}])
def test_pauses_that_there_are_not_are_refused(arguments: dict[str, str]) -> None:
    with pytest.raises(UnknownPauseError):
        pause_choice(arguments)


def test_the_state_travels_as_json_without_what_the_owner_runs() -> None:
    text = json.dumps(state_json(STATE))
    assert "secret" not in text
    back = state_of(json.loads(text))
    assert (back.mode, back.pause, back.money) == (STATE.mode, STATE.pause, STATE.money)
    assert back.surroundings == Surroundings()
    assert state_of(state_json(DeskState())) == DeskState()


def test_a_state_of_another_version_is_told_apart() -> None:
    with pytest.raises(msgspec.ValidationError):
        state_of({**state_json(STATE), "mode": "flying"})
