from dataclasses import replace

import pytest

from app.domain.first_run import NetworkPick, Step, StepState, WalletPick
from app.domain.forecast import MeasuredSpeed
from app.presenters.eligibility import EligibilityView
from app.presenters.first_run_state import FirstRunState
from app.presenters.first_run_view import (
    ChoiceStepView,
    FirstRunView,
    ModelStepView,
    RulesStepView,
)
from app.presenters.formats import DASH
from app.presenters.parts import Mark, Run, RunKind
from app.services.calibration import CalibrationNews
from tests.unit.presenters.first_run_states import (
    BASE,
    REAL,
    STATES,
    at,
    page_of,
)


def choice(state: FirstRunState) -> ChoiceStepView:
    body = page_of(state).body
    assert isinstance(body, ChoiceStepView)
    return body


def model(state: FirstRunState) -> ModelStepView:
    body = page_of(state).body
    assert isinstance(body, ModelStepView)
    return body


def words(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def all_texts(view: FirstRunView) -> list[str]:
    return [view.heading, view.verdict.title, view.verdict.detail, view.footer.fact,
            view.footer.next, view.rail.note]  # fmt: skip


@pytest.mark.parametrize("name", STATES)
def test_every_moment_has_a_heading_a_verdict_and_a_way_on(name: str) -> None:
    view = page_of(STATES[name])
    assert all(all_texts(view))
    assert view.footer.can_go_on != (view.footer.is_reason or name == "waiting")
    assert view.announcement.startswith("Step ")
    assert "!" not in "".join(all_texts(view))


def test_the_rail_numbers_the_steps_and_says_how_they_stand() -> None:
    notes = replace(at(Step.MODEL), skipped=frozenset({Step.WALLET}),
                    done=frozenset({Step.COMPUTER, Step.NETWORK}))  # fmt: skip
    rail = page_of(replace(BASE, notes=notes)).rail
    assert [step.number for step in rail.steps] == list("12345")
    assert [step.state for step in rail.steps] == [
        StepState.DONE, StepState.DONE, StepState.SKIPPED, StepState.NOW, StepState.LATER,
    ]  # fmt: skip
    assert rail.steps[2].accessible == "Step 3, Wallet, left for later"
    assert [step.is_reachable for step in rail.steps] == [True] * 4 + [False]


def test_the_first_step_can_be_copied_and_has_no_way_back() -> None:
    view = page_of(STATES["computer"])
    assert isinstance(view.body, EligibilityView)
    assert view.footer.copy == "Copy as text"
    assert "Cocoon main network: not admitted" in view.footer.copied
    assert not view.footer.back
    assert page_of(STATES["network"]).footer.back == "Back"
    assert not page_of(STATES["network"]).footer.copy


def test_a_computer_that_cannot_share_may_still_look() -> None:
    small = STATES["computer-small"]
    view = page_of(small)
    assert view.verdict.is_caution
    assert view.footer.can_go_on
    practice = page_of(replace(small, notes=at(Step.NETWORK)))
    assert practice.footer.fact == "This computer cannot share yet; the first step says why."
    look = at(Step.NETWORK, network=NetworkPick.LOOK, file="/n")
    assert page_of(replace(small, notes=look, network=REAL)).footer.can_go_on


def test_the_practice_network_is_chosen_and_needs_no_file() -> None:
    body = choice(STATES["network"])
    assert [option.is_chosen for option in body.options] == [True, False, False]
    assert body.input is None
    assert "1,900.00" in body.lines[1].value
    assert body.lines[-1].name == "Work"


def test_a_network_of_a_file_tells_its_price_and_who_is_paid() -> None:
    body = choice(STATES["network-file"])
    assert body.input is not None
    values = {line.name: line.value for line in body.lines}
    assert values["Network"] == "Harbour"
    assert values["Paid to"] == "UQBx…Z7f3"
    assert values["Pays"].startswith("0.019")
    assert values["Models"] == "2 models"


def test_what_a_network_lacks_is_marked() -> None:
    bare = replace(REAL, models=0, has_chain=False, is_test=True)
    lines = choice(replace(STATES["network-file"], network=bare)).lines
    marks = {line.name: line.mark for line in lines}
    assert marks["Payouts"] is Mark.LIMITED
    assert marks["Models"] is Mark.LIMITED
    assert "no value" in lines[0].reason


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"network_error": "No."}, "That network cannot be used yet; the reason is above."),
        ({}, ""),
    ],
)
def test_going_on_waits_for_the_network(change: dict[str, object], reason: str) -> None:
    state = replace(STATES["network-file"], **change)  # type: ignore[arg-type]
    footer = page_of(state).footer
    assert (footer.fact if footer.is_reason else "") == reason
    empty = replace(state, notes=at(Step.NETWORK, network=NetworkPick.FILE))
    assert page_of(empty).footer.is_reason


def test_looking_at_a_network_is_no_caution() -> None:
    footer = page_of(replace(STATES["network-file"], is_reading_network=True)).footer
    assert footer.fact == "Looking at the network."
    assert not footer.can_go_on
    assert not footer.is_reason


def test_what_was_asked_outside_is_told() -> None:
    assert "nothing left this computer" in page_of(STATES["network"]).footer.fact
    asked = page_of(STATES["network-file"]).footer.fact
    assert asked == "Only the chain that the file names was asked."


def test_a_foreign_name_is_made_harmless() -> None:
    evil = replace(REAL, name="Har\u202ebour\n" + "x" * 100)
    value = choice(replace(STATES["network-file"], network=evil)).lines[0].value
    assert "\n" not in value
    assert "\u202e" not in value
    assert len(value) <= 40


def test_wallets_are_offered_as_far_as_they_can_be_made() -> None:
    keys = [option.key for option in choice(STATES["wallet"]).options]
    assert keys == ["later", "create", "restore", "address"]
    without = choice(replace(STATES["wallet"], can_make_wallet=False))
    assert [option.key for option in without.options] == ["later", "address"]
    assert without.options[0].title == "Later, on the Wallet page"


def test_on_a_real_network_the_file_says_who_is_paid() -> None:
    view = page_of(STATES["wallet-address"])
    assert view.verdict.title == "This network pays the address in its file"
    lines = choice(STATES["wallet-address"]).lines
    assert lines[0].value == "UQBx…Z7f3"
    assert lines[0].mark is Mark.LIMITED
    assert [line.value for line in lines if line.name == "Keys"] == ["stay where they are"]


def test_a_wallet_that_is_there_leaves_nothing_to_choose() -> None:
    body = choice(STATES["wallet-there"])
    assert not body.options
    assert body.input is None
    assert "UQBx" in page_of(STATES["wallet-there"]).verdict.detail


@pytest.mark.parametrize("name", ["wallet-address", "network-file"])
def test_an_address_of_ones_own_takes_the_place_of_the_files(name: str) -> None:
    settings = BASE.settings.with_values({"owner_address": "UQMine567890123456789mine"})
    lines = choice(replace(STATES[name], settings=settings)).lines
    paid = next(line for line in lines if line.name == "Paid to")
    assert (paid.value, paid.mark) == ("UQMi…mine", Mark.FINE)


def test_an_empty_address_is_waited_for() -> None:
    notes = at(Step.WALLET, wallet=WalletPick.ADDRESS)
    footer = page_of(replace(BASE, notes=notes)).footer
    assert footer.fact == "Paste the address first, or choose “Later”."


def test_the_models_are_there_before_anything_is_measured() -> None:
    body = model(STATES["model"])
    assert [line.name for line in body.models] == ["Chat", "Speech"]
    assert "The practice network asks for it." in body.models[0].reason
    assert body.start == "Measure the speed"
    assert "for 8 seconds" in body.sentence
    assert not body.figures


def test_without_models_nothing_can_be_measured() -> None:
    state = replace(STATES["model"], models=())
    assert not model(state).start
    assert page_of(state).verdict.is_caution


def test_while_it_measures_one_sees_how_far_it_is() -> None:
    body = model(STATES["model-measuring"])
    assert body.progress is not None
    assert body.progress.amount == "400 tokens per second"
    assert body.progress.caption == "3 seconds left"
    assert (body.start, body.stop) == ("", "Stop")
    loading = model(replace(STATES["model"], news=CalibrationNews()))
    assert loading.progress is not None
    assert loading.progress.caption == "Loading the model"


def test_practice_coins_have_no_value_but_the_electricity_costs() -> None:
    body = model(STATES["model-measured"])
    assert body.tag is not None
    coins, electricity, net = body.figures
    assert coins.value.endswith("68,000")
    assert (net.value, net.unit) == (electricity.value, "EUR")
    assert words(net.caption) == "these coins have no value; the electricity is real"
    assert "asks every few seconds" in words(body.grounds[1])


def test_a_real_network_has_a_net_and_all_its_assumptions() -> None:
    body = model(STATES["model-real"])
    assert body.tag is None
    assert body.figures[2].value.endswith("+0.45")
    assumed = [run for line in body.grounds for run in line if run.kind is RunKind.ASSUMED]
    assert [run.action for run in assumed] == [
        "computer_power_w", "electricity_price", "coin_price",
    ]  # fmt: skip


def test_what_the_owner_has_set_is_not_assumed() -> None:
    values = {"electricity_price": 0.2, "coin_price": 3.0, "computer_power_w": 90}
    settings = BASE.settings.with_values(values)
    state = replace(STATES["model-real"], settings=settings, is_set=frozenset(values))
    runs = [run for line in model(state).grounds for run in line]
    assert not [run for run in runs if run.kind is RunKind.ASSUMED]


def test_an_unknown_price_leaves_the_coins_open() -> None:
    body = model(replace(STATES["model-measured"], network=None))
    assert body.figures[0].value == DASH
    assert "not known" in words(body.figures[2].caption)


@pytest.mark.parametrize(
    ("windows", "word"),
    [((100.0, 101.0), "sure"), ((100.0, 120.0), "about right"), ((100.0, 20.0), "unsure")],
)
def test_the_confidence_follows_the_spread(windows: tuple[float, ...], word: str) -> None:
    speed = MeasuredSpeed(100.0, windows, 8.0, 5, 1)
    body = model(replace(STATES["model-measured"], speed=speed))
    assert f"The speed is {word}" in words(body.grounds[0])


def test_house_rules_begin_with_what_matters() -> None:
    body = page_of(STATES["rules"]).body
    assert isinstance(body, RulesStepView)
    names = [[row.name for row in group.rows] for group in body.groups]
    assert "coin_price" not in names[0]
    assert names[1][0] == "starts_with_system"
    assert not next(r for g in body.groups for r in g.rows if r.name == "starts_with_system").is_on
    real = page_of(replace(STATES["rules"], network=REAL)).body
    assert isinstance(real, RulesStepView)
    assert "coin_price" in [row.name for row in real.groups[0].rows]


def test_the_last_button_says_what_begins() -> None:
    assert page_of(STATES["rules"]).footer.next == "Start sharing"
    look = at(Step.RULES, network=NetworkPick.LOOK, file="/n")
    assert page_of(replace(BASE, notes=look, network=REAL)).footer.next == "Start looking"


def test_the_button_says_that_a_wallet_is_made_first() -> None:
    def text(pick: WalletPick, address: str = "") -> str:
        state = replace(BASE, notes=at(Step.WALLET, wallet=pick), can_make_wallet=True)
        return page_of(replace(state, wallet_address=address)).footer.next

    assert text(WalletPick.LATER) == text(WalletPick.ADDRESS) == "Go on to the model"
    assert text(WalletPick.CREATE) == "Create the wallet"
    assert text(WalletPick.RESTORE) == "Restore the wallet"
    assert text(WalletPick.CREATE, REAL.owner_address) == "Go on to the model"


def test_a_refused_rule_is_the_reason_not_to_start() -> None:
    footer = page_of(STATES["rules-refused"]).footer
    assert not footer.can_go_on
    assert footer.is_reason


def test_nothing_can_be_pressed_twice() -> None:
    view = page_of(replace(STATES["rules"], is_busy=True))
    assert not view.footer.can_go_on
    assert not any(step.is_reachable for step in view.rail.steps)
