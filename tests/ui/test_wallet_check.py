from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.domain.money import NanoTon
from app.services.wallet_desk_values import Comparison
from app.ui.pages.wallet_sheets import Check
from tests.ui.wallet_support import Stage
from tests.unit.presenters.wallet_fakes import FACTS


def test_the_owner_compares_the_ledger_with_the_chain(qtbot: QtBot) -> None:
    stage = Stage()
    qtbot.addWidget(stage.page)
    coin = NanoTon(10**9)
    stage.wallet.comparisons = [Comparison("0:" + "84" * 32, coin, coin, coin, coin, ())]
    assert stage.page.check.text() == "Compare with the chain"
    stage.page.check.click()
    assert stage.wallet.calls == ["compare"]
    sheet = stage.page.sheet
    assert len(sheet.findChildren(Check)) == 1
    assert not sheet.isHidden()
    assert not stage.page.grab().isNull()


def test_where_nothing_was_signed_there_is_no_such_button(qtbot: QtBot) -> None:
    stage = Stage(replace(FACTS, payouts=()))
    qtbot.addWidget(stage.page)
    assert stage.page.check.isHidden()
