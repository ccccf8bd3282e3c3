import asyncio
from dataclasses import replace

import pytest

from app.domain.errors import AppError
from app.domain.first_run import FirstRunNotes, NetworkPick, Step, WalletPick
from app.presenters.first_run_view import ChoiceStepView, ModelStepView, RulesStepView, WaitingView
from app.presenters.settings_page import SettingRowView
from tests.unit.presenters.first_run_parts import ADDRESS, PRACTICE, REAL, SPEED, Screen, World

pytestmark = pytest.mark.asyncio

READY = FirstRunNotes(Step.RULES, frozenset(set(Step) - {Step.RULES}))


async def begun(screen: Screen) -> Screen:
    await screen.first_run.begin()
    return screen


async def at(step: Step, screen: Screen | None = None) -> Screen:
    screen = await begun(screen or Screen())
    while screen.view.step is not step:
        await screen.first_run.go_on()
    return screen


def rule(screen: Screen, name: str) -> SettingRowView:
    body = screen.view.body
    assert isinstance(body, RulesStepView)
    return next(row for group in body.groups for row in group.rows if row.name == name)


async def test_it_shows_that_it_looks_and_then_what_it_found() -> None:
    screen = await begun(Screen())
    assert isinstance(screen.views[0].body, WaitingView)
    assert not screen.views[0].footer.can_go_on
    assert screen.view.footer.can_go_on
    assert "GeForce" in screen.view.footer.copied


async def test_with_the_defaults_five_presses_lead_to_sharing() -> None:
    screen = await begun(Screen())
    for _ in range(4):
        await screen.first_run.go_on()
    assert screen.view.step is Step.RULES
    assert await screen.first_run.start()
    assert screen.world.asked[-1] == "practice"
    assert screen.world.notes.is_finished


async def test_what_was_not_answered_counts_as_left_for_later() -> None:
    screen = await at(Step.RULES)
    assert screen.world.notes.skipped == {Step.WALLET, Step.MODEL}
    assert screen.world.notes.done == {Step.COMPUTER, Step.NETWORK}


async def test_it_continues_where_the_owner_left() -> None:
    world = World()
    await at(Step.MODEL, Screen(world))
    again = await begun(Screen(world))
    assert again.view.step is Step.MODEL
    assert [step.is_reachable for step in again.view.rail.steps] == [True] * 4 + [False]


async def test_a_finished_first_run_can_be_gone_through_again() -> None:
    screen = await begun(Screen(World(notes=replace(READY, is_finished=True))))
    assert screen.view.step is Step.RULES
    assert await screen.first_run.start()


async def test_the_last_step_does_not_go_on_and_others_do_not_start() -> None:
    screen = await begun(Screen())
    assert not await screen.first_run.start()
    screen = await begun(Screen(World(notes=READY)))
    await screen.first_run.go_on()
    assert screen.view.step is Step.RULES
    assert not screen.world.notes.is_finished


async def test_back_and_the_rail_lead_to_earlier_steps() -> None:
    screen = await at(Step.MODEL)
    seen = [screen.view.step]
    await screen.first_run.go_back()
    seen.append(screen.view.step)
    for step in (Step.COMPUTER, Step.RULES):
        await screen.first_run.go_to(step)
        seen.append(screen.view.step)
    assert seen == [Step.MODEL, Step.WALLET, Step.COMPUTER, Step.COMPUTER]


async def test_a_network_of_a_file_is_looked_at_before_going_on() -> None:
    screen = await at(Step.NETWORK)
    await screen.first_run.choose_network(NetworkPick.FILE)
    assert not screen.view.footer.can_go_on
    await screen.first_run.go_on()
    assert screen.view.step is Step.NETWORK
    await screen.first_run.choose_file(" /n/harbour.toml ")
    assert screen.world.asked[-1] == (NetworkPick.FILE, "/n/harbour.toml")
    assert screen.first_run.state.network == REAL
    assert screen.view.footer.can_go_on


async def test_the_same_file_is_not_read_twice() -> None:
    screen = await at(Step.NETWORK)
    await screen.first_run.choose_network(NetworkPick.FILE)
    await screen.first_run.choose_file("/n")
    asked = len(screen.world.asked)
    await screen.first_run.choose_file("/n")
    await screen.first_run.choose_network(NetworkPick.FILE)
    assert len(screen.world.asked) == asked


async def test_a_file_that_cannot_be_used_says_why_at_its_field() -> None:
    screen = await at(Step.NETWORK)
    await screen.first_run.choose_network(NetworkPick.LOOK)
    screen.world.refusals = {"network"}
    await screen.first_run.choose_file("/n")
    body = screen.view.body
    assert isinstance(body, ChoiceStepView)
    assert body.input is not None
    assert body.input.error == "No network. Do it otherwise."
    assert screen.view.footer.is_reason


async def test_another_network_closes_the_steps_behind_it() -> None:
    screen = await at(Step.MODEL)
    await screen.first_run.go_to(Step.NETWORK)
    await screen.first_run.choose_network(NetworkPick.LOOK)
    assert not screen.view.rail.steps[3].is_reachable
    await screen.first_run.choose_network(NetworkPick.PRACTICE)
    assert screen.first_run.state.network == PRACTICE
    await screen.first_run.go_on()
    assert screen.view.step is Step.WALLET


async def test_an_answer_about_a_network_that_is_no_longer_chosen_is_dropped() -> None:
    screen = await at(Step.NETWORK)
    gate = asyncio.Event()
    glance = screen.world.glance

    async def slow(pick: NetworkPick, file: str) -> object:
        if pick is NetworkPick.LOOK:
            await gate.wait()
        return await glance(pick, file)

    screen.world.glance = slow  # type: ignore[assignment,method-assign]
    screen.first_run.state = replace(
        screen.first_run.state, notes=replace(screen.first_run.state.notes, file="/n")
    )
    async with asyncio.TaskGroup() as group:
        group.create_task(screen.first_run.choose_network(NetworkPick.LOOK))
        await asyncio.sleep(0)
        await screen.first_run.choose_network(NetworkPick.PRACTICE)
        gate.set()
    assert screen.first_run.state.network == PRACTICE
    assert not screen.first_run.state.is_reading_network


async def test_an_address_is_kept_when_the_step_is_left() -> None:
    screen = await at(Step.WALLET)
    await screen.first_run.choose_wallet(WalletPick.ADDRESS)
    assert not screen.view.footer.can_go_on
    await screen.first_run.type_address(f" {ADDRESS} ")
    await screen.first_run.go_on()
    assert screen.world.address == ADDRESS
    assert screen.world.settings.owner_address == ADDRESS
    assert Step.WALLET in screen.world.notes.done


async def test_a_wrong_address_keeps_the_owner_at_its_field() -> None:
    screen = await at(Step.WALLET)
    screen.world.refusals = {"address"}
    await screen.first_run.choose_wallet(WalletPick.ADDRESS)
    await screen.first_run.type_address("kQ")
    await screen.first_run.go_on()
    body = screen.view.body
    assert screen.view.step is Step.WALLET
    assert isinstance(body, ChoiceStepView)
    assert body.input is not None
    assert body.input.error == "No address. Do it otherwise."


@pytest.mark.parametrize("is_made", [True, False])
async def test_a_wallet_is_made_by_who_can(is_made: bool) -> None:
    screen = await at(Step.WALLET, Screen(World(makes_wallet=is_made), has_maker=True))
    await screen.first_run.choose_wallet(WalletPick.RESTORE)
    await screen.first_run.go_on()
    assert screen.world.asked[-1] == ("make", True)
    assert (screen.view.step is Step.MODEL) == is_made
    assert screen.world.settings.owner_address == (ADDRESS if is_made else "")


async def test_a_way_that_is_not_offered_any_more_falls_back() -> None:
    notes = FirstRunNotes(Step.WALLET, frozenset({Step.COMPUTER, Step.NETWORK}),
                          wallet=WalletPick.CREATE)  # fmt: skip
    screen = await begun(Screen(World(notes=notes)))
    await screen.first_run.go_on()
    assert screen.world.notes.wallet is WalletPick.LATER
    assert screen.view.step is Step.WALLET


async def test_a_wallet_that_is_there_is_enough() -> None:
    screen = await at(Step.WALLET, Screen(World(address=ADDRESS)))
    await screen.first_run.go_on()
    assert Step.WALLET in screen.world.notes.done
    assert screen.world.settings.owner_address == ADDRESS


async def test_an_address_of_the_settings_is_not_replaced_by_a_wallet_that_is_there() -> None:
    world = World(address=ADDRESS)
    await world.set("owner_address", "UQOther")
    screen = await at(Step.WALLET, Screen(world))
    await screen.first_run.go_on()
    assert world.settings.owner_address == "UQOther"


async def test_a_wallet_that_cannot_be_read_is_told() -> None:
    screen = await at(Step.WALLET, Screen(World(refusals={"wallet"})))
    body = screen.view.body
    assert isinstance(body, ChoiceStepView)
    assert body.note == "No wallet. Do it otherwise."


async def test_the_speed_is_measured_and_shown() -> None:
    screen = await at(Step.MODEL)
    async with asyncio.TaskGroup() as group:
        measuring = group.create_task(screen.first_run.measure())
        await asyncio.sleep(0.01)
        body = screen.view.body
        assert isinstance(body, ModelStepView)
        assert body.progress is not None
        await screen.first_run.measure()
        screen.world.measuring.set()
        await measuring
    assert screen.first_run.state.speed == SPEED
    await screen.first_run.go_on()
    assert Step.MODEL in screen.world.notes.done


async def test_a_measurement_can_be_stopped() -> None:
    screen = await at(Step.MODEL)
    async with asyncio.TaskGroup() as group:
        group.create_task(screen.first_run.measure())
        await asyncio.sleep(0.01)
        await screen.first_run.leave()
    assert screen.first_run.state.news is None
    assert screen.first_run.state.speed is None


async def test_a_failed_measurement_says_why_and_stops_nothing() -> None:
    screen = await at(Step.MODEL, Screen(World(refusals={"speed"})))
    await screen.first_run.measure()
    body = screen.view.body
    assert isinstance(body, ModelStepView)
    assert body.error == "No speed. Do it otherwise."
    assert screen.view.footer.can_go_on


async def test_the_country_of_the_language_is_assumed_once() -> None:
    screen = await at(Step.RULES, Screen(place="pl_PL"))
    assert screen.world.settings.country == "PL"
    assert screen.world.settings.currency == "PLN"
    assert rule(screen, "electricity_price").tag is not None
    world = World(settings=screen.world.settings, is_set=frozenset({"country"}))
    await begun(Screen(world, place="de_DE"))
    assert world.settings.country == "PL"


async def test_house_rules_are_settings_at_once() -> None:
    screen = await at(Step.RULES)
    await screen.first_run.change_rule("hot_c", "80")
    assert screen.world.settings.hot_c == 80
    await screen.first_run.reset_rule("hot_c")
    assert screen.world.settings.hot_c == 84


async def test_a_refused_rule_stays_in_its_field_and_holds_the_start() -> None:
    screen = await at(Step.RULES)
    await screen.first_run.change_rule("hot_c", "950")
    assert rule(screen, "hot_c").error
    assert not screen.view.footer.can_go_on
    assert not await screen.first_run.start()
    await screen.first_run.change_rule("hot_c", "85")
    assert screen.view.footer.can_go_on


async def test_the_system_is_told_to_start_the_program() -> None:
    screen = await at(Step.RULES)
    await screen.first_run.change_rule("starts_with_system", "on")
    assert screen.world.settings.starts_with_system
    await screen.first_run.reset_rule("starts_with_system")
    assert screen.world.asked[-2:] == [("login", True), ("login", False)]
    assert not screen.world.settings.starts_with_system


async def test_a_system_that_refuses_keeps_nobody_from_sharing() -> None:
    screen = await at(Step.RULES, Screen(World(refusals={"login"})))
    await screen.first_run.change_rule("starts_with_system", "on")
    assert rule(screen, "starts_with_system").error == "No login. Do it otherwise."
    assert not screen.world.settings.starts_with_system
    assert screen.view.footer.can_go_on
    screen.world.refusals = set()
    await screen.first_run.change_rule("starts_with_system", "on")
    assert not rule(screen, "starts_with_system").error


async def test_a_network_that_cannot_be_kept_leaves_the_first_run_open() -> None:
    screen = await at(Step.RULES, Screen(World(refusals={"desk"})))
    with pytest.raises(AppError, match="no desk"):
        await screen.first_run.start()
    assert not screen.world.notes.is_finished
    assert screen.view.footer.can_go_on


async def test_notes_that_cannot_be_kept_are_told() -> None:
    screen = await begun(Screen())
    screen.world.refusals = {"notes"}
    with pytest.raises(AppError, match="no notes"):
        await screen.first_run.go_on()
    assert screen.view.step is Step.NETWORK
