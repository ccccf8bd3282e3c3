"""What the owner does on the network's page beyond joining: look at the computer, change rules."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import AppError
from app.domain.gpu import DriverState, Hardware
from app.presenters.network_page import CHANGE_RULES, CHECK_COMPUTER
from app.presenters.parts import BannerView
from app.presenters.words import plain
from app.services.eligibility import ComputerFacts
from app.ui.actions import error_banner
from app.ui.controllers.network import NetworkController
from app.ui.controllers.parts import Parts, Wishes
from app.ui.pages.network import NetworkPage
from app.ui.pages.network_sheets import AdmissionRow, ComputerSheet, CopyFoot, RulesForm
from app.ui.widgets.rows import RequirementLine
from tests.fakes import ROOT
from tests.unit.presenters.test_network_page import STATE
from tests.unit.services.computers import NO_CARD


class Rules:
    """Keeps what is ordered."""

    def __init__(self) -> None:
        self.ordered: list[object] = []

    async def change(self, values: Mapping[str, int]) -> None:
        if values.get("worker_fee_per_token", 0) > ROOT.price_per_token:
            raise AppError("workers would earn more than clients pay")
        self.ordered.append(dict(values))

    async def renew_contracts(self) -> None:
        self.ordered.append("renewed")


class AtOnce:
    """Carries clicks out before it returns."""

    def run(
        self,
        work: Coroutine[Any, Any, object],
        *,
        on_error: Callable[[BannerView], None] | None = None,
    ) -> None:
        try:
            asyncio.run(work)
        except AppError as error:
            assert on_error is not None
            on_error(error_banner(error, plain))


async def _computer() -> ComputerFacts:
    return NO_CARD


async def _account() -> tuple[()]:
    return ()


def _never(_what: str) -> None:
    raise AssertionError


def opened(qtbot: QtBot, rules: Rules) -> NetworkPage:
    page = NetworkPage()
    qtbot.addWidget(page)
    page.resize(892, 760)
    page.show()
    network = SimpleNamespace(root=ROOT, chain=None, owner_address=ROOT.owner_address, is_test=True)
    joined = SimpleNamespace(network=network, root=ROOT, is_practice=True, node=None)
    desk = SimpleNamespace(state=STATE, joined=joined)
    parts = Parts(
        desk=desk,  # type: ignore[arg-type]  # what the page uses of it
        cards=SimpleNamespace(hardware=Hardware(DriverState.NO_CARD)),
        books=SimpleNamespace(),
        account=_account,
        data_folder=Path(),
        rules=rules,
        computer=_computer,
    )
    wishes = Wishes(AtOnce(), _never, _never)  # type: ignore[arg-type]  # runs at once
    controller = NetworkController(page, parts, wishes)
    controller.visited()
    page.setProperty("controller", controller)
    return page


def test_what_this_computer_can_do_is_seen_again_and_copied(qtbot: QtBot) -> None:
    page = opened(qtbot, Rules())
    assert page._check.text() == "What this computer can do"
    page.acted.emit(CHECK_COMPUTER)
    sheet = page.sheet.findChildren(ComputerSheet)[0]
    assert sheet.findChildren(RequirementLine)
    assert len(sheet.findChildren(AdmissionRow)) > 1
    foot = page.sheet.findChildren(CopyFoot)[0]
    foot.button.click()
    assert "This computer" in QApplication.clipboard().text()
    assert foot.button.text() == "Copied"


def _form(page: NetworkPage) -> RulesForm:
    page.acted.emit(CHANGE_RULES)
    return page.sheet.findChildren(RulesForm)[0]


def test_the_practice_networks_prices_are_changed(qtbot: QtBot) -> None:
    rules = Rules()
    page = opened(qtbot, rules)
    form = _form(page)
    form._edits["price_per_token"].setText("many")
    form.foot.button.click()
    form._edits["price_per_token"].setText(str(ROOT.price_per_token))
    form._edits["worker_fee_per_token"].setText(str(ROOT.price_per_token + 1))
    form.foot.button.click()
    assert "Workers would earn more" in form.foot.problem.text()
    form._edits["worker_fee_per_token"].setText(str(ROOT.worker_fee_per_token))
    form._edits["price_per_token"].setText("many")
    form.foot.button.click()
    assert not form.foot.problem.isVisible()
    assert rules.ordered == []
    assert form.fields["price_per_token"].control.property("bad")
    form._edits["price_per_token"].setText("44")
    form.foot.button.click()
    assert rules.ordered == [{"price_per_token": 44}]
    assert page.sheet.isHidden()


def test_its_contracts_are_renewed(qtbot: QtBot) -> None:
    rules = Rules()
    _form(opened(qtbot, rules)).renew.click()
    assert rules.ordered == ["renewed"]
