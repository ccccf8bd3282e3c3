from pytestqt.qtbot import QtBot

from app.ui.controllers.wallet import WalletFrame
from app.ui.pages.wallet import WalletPage
from app.ui.widgets.page import Narrowing


def test_the_page_of_each_network_hears_how_much_room_there_is(qtbot: QtBot) -> None:
    frame = WalletFrame()
    qtbot.addWidget(frame)
    assert isinstance(frame, Narrowing)
    first, second = WalletPage(), WalletPage()
    frame.show_page(first)
    frame.set_narrow(is_narrow=True)
    assert first.is_narrow
    frame.show_page(second)
    assert second.is_narrow
    assert frame.count() == 1
