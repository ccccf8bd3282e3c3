"""The first run in front of the window: five steps, left and taken up again at will."""

import asyncio
from collections.abc import Callable

from app import bootstrap
from app.cli.first_run_notes import first_run_keeper
from app.cli.localnet_practice import FEE_PER_TOKEN
from app.cli.window_extras import speed_keeper
from app.desktop.autostart import start_command, system_login_start
from app.localnet.network import has_virtual_machine
from app.presenters.first_run import FirstRun
from app.presenters.first_run_source import FirstRunParts
from app.services.first_run_parts import (
    FirstRunKeeper,
    LoginChoice,
    NetworkGlances,
    OwnerWallet,
    ThisComputer,
    built_in_models,
)
from app.services.wallet_keeper import WalletKeeper
from app.storage.paths import data_dir, resources_dir
from app.ui.actions import Actions
from app.ui.controllers.parts import Parts
from app.ui.first_run import FirstRunWindow, system_place
from app.ui.first_run_control import FirstRunControl
from app.ui.front import Front
from app.ui.pages.wallet_setup import WalletMaker
from app.wallet.folder import WalletFolder

_IN_THE_TRAY = "--hidden"


async def first_run(
    parts: Parts,
    wallets: WalletKeeper,
    tasks: asyncio.TaskGroup,
    front: Front,
    done: Callable[[], None],
) -> None:
    """Open the first run; `done` is called when the owner finishes or leaves it."""
    keeper = first_run_keeper()
    window = FirstRunWindow()
    actions = Actions(tasks, window.show_banner, parts.tr)
    run = FirstRun(
        await _parts(window, parts, wallets, keeper, actions), window.show_view, parts.tr
    )
    FirstRunControl(window, run, actions).begin()

    def leave() -> None:
        window.hide()
        done()

    window.finished.connect(leave)
    window.left.connect(leave)
    front.lead(window)
    window.bring_to_front()


async def _parts(
    window: FirstRunWindow,
    parts: Parts,
    wallets: WalletKeeper,
    keeper: FirstRunKeeper,
    actions: Actions,
) -> FirstRunParts:
    has_chain = has_virtual_machine()
    while (wallet := wallets.desk) is None:
        await wallets.changed()
    return FirstRunParts(
        notebook=keeper,
        computer=ThisComputer(data_dir(), has_chain=has_chain),
        networks=NetworkGlances(FEE_PER_TOKEN, bootstrap.read_network, has_chain=has_chain),
        wallet=OwnerWallet(WalletFolder(data_dir() / "wallet")),
        speed=speed_keeper(),
        settings=parts.desk.settings,
        login=LoginChoice(system_login_start(start_command("window", _IN_THE_TRAY))),
        desk=parts.desk,
        models=lambda: built_in_models(resources_dir() / "models"),
        place=system_place(),
        maker=WalletMaker(window, wallet, actions, parts.tr),
    )
