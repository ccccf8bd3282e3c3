"""The first run: takes what the owner chooses, remembers it, and begins to share at the end."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from app.domain.errors import AppError
from app.domain.first_run import FirstRunNotes, NetworkPick, Step, WalletPick
from app.domain.places import country_of, currency_of
from app.domain.settings import find_setting
from app.presenters.first_run_network import needs_file
from app.presenters.first_run_page import present_first_run, why_not_on
from app.presenters.first_run_rules import RULES
from app.presenters.first_run_source import FirstRunParts
from app.presenters.first_run_state import FirstRunState
from app.presenters.first_run_view import FirstRunView
from app.presenters.settings_page import Draft, SettingsEditor, SettingsView
from app.presenters.words import Tr, foreign
from app.services.calibration import CalibrationNews

_LONGEST_TEXT = 1024
_LONGEST_ERROR = 240
_AUTOSTART = "starts_with_system"


@dataclass(slots=True)
class FirstRun:
    """Every method shows what has changed, and keeps it for the next start.

    `begin` comes first. Errors that belong to a field are shown there; others are raised as
    `AppError`. `start` returns when the network was chosen and the first run is over for good.
    """

    parts: FirstRunParts
    show: Callable[[FirstRunView], None]
    tr: Tr
    state: FirstRunState = field(default_factory=FirstRunState)
    _editor: SettingsEditor = field(init=False)
    _drafts: dict[str, Draft] = field(default_factory=dict)
    _measuring: asyncio.Task[None] | None = None

    def __post_init__(self) -> None:
        self._editor = SettingsEditor(self.parts.settings, self._took_settings, self.tr)

    async def begin(self) -> None:
        """Continue where the owner left, and look at the computer.

        Raises:
            AppError: a setting could not be kept.
        """
        notes = await self.parts.notebook.read()
        models = await asyncio.to_thread(self.parts.models)
        self._change(
            notes=replace(notes, is_finished=False),
            models=models,
            can_make_wallet=self.parts.maker is not None,
            measure_s=self.parts.speed.seconds,
        )
        self._editor.refresh()
        await self._assume_place()
        await self._look_at_wallet()
        self._change(computer=await self.parts.computer.look())
        await self._look_at_network()

    async def go_on(self) -> None:
        """Leave the present step for the next one; at the last one nothing happens.

        Raises:
            AppError: an answer could not be kept.
        """
        if why_not_on(self.state, self.tr) or self.state.notes.step is Step.RULES:
            return
        match self.state.notes.step:
            case Step.WALLET:
                await self._leave_wallet_step()
            case Step.MODEL:
                await self.stop_measuring()
                await self._keep(self.state.notes.went_on(is_done=self.state.speed is not None))
            case _:
                await self._keep(self.state.notes.went_on())

    async def go_back(self) -> None:
        """Return to the step before.

        Raises:
            AppError: the notes could not be kept.
        """
        await self._keep(self.state.notes.went_back())

    async def go_to(self, step: Step) -> None:
        """Go to a step of the rail, if nothing before it is open; raises as `go_back`."""
        await self._keep(self.state.notes.went_to(step))

    async def choose_network(self, pick: NetworkPick) -> None:
        """Take another way to begin; raises as `go_back`."""
        if pick is self.state.notes.network:
            return
        self._change(network=None, network_error="", is_reading_network=False)
        await self._keep(replace(self.state.notes.reopened(), network=pick))
        await self._look_at_network()

    async def choose_file(self, path: str) -> None:
        """Take another network file; raises as `go_back`."""
        text = path.strip()[:_LONGEST_TEXT]
        if text == self.state.notes.file and (self.state.network or self.state.network_error):
            return
        self._change(network=None, network_error="", is_reading_network=False)
        await self._keep(replace(self.state.notes.reopened(), file=text))
        await self._look_at_network()

    async def choose_wallet(self, pick: WalletPick) -> None:
        """Take another way to be paid; raises as `go_back`."""
        self._change(wallet_error="")
        await self._keep(replace(self.state.notes, wallet=pick))

    async def type_address(self, text: str) -> None:
        """Take an address to be paid to; it is checked when the step is left."""
        self._change(wallet_error="")
        await self._keep(replace(self.state.notes, address=text.strip()[:_LONGEST_TEXT]))

    async def measure(self) -> None:
        """Measure the speed; returns when that is over or was stopped."""
        if self._measuring is not None:
            return
        try:
            async with asyncio.TaskGroup() as group:
                self._measuring = group.create_task(self._measure())
        finally:
            self._measuring = None
            self._change(news=None)

    async def stop_measuring(self) -> None:
        """End a measurement that runs."""
        if self._measuring is not None:
            self._measuring.cancel()
            await asyncio.wait([self._measuring])

    async def change_rule(self, name: str, text: str) -> None:
        """Set a house rule as it was typed; a refused one stays in its field.

        Raises:
            AppError: the value is allowed but could not be kept.
        """
        if name == _AUTOSTART and not await self._register(text):
            return
        await self._editor.change(name, text)

    async def reset_rule(self, name: str) -> None:
        """Go back to a rule's default; raises as `change_rule`."""
        if name == _AUTOSTART:
            default = find_setting(name)
            await self.change_rule(name, default.text(default.default))
        await self._editor.reset(name)

    async def start(self) -> bool:
        """Join the chosen network, and have the first run be over; whether that was done.

        Raises:
            AppError: the network could not be kept as chosen.
        """
        if self.state.is_busy or why_not_on(self.state, self.tr):
            return False
        if self.state.notes.step is not Step.RULES:
            return False
        self._change(is_busy=True)
        try:
            await self.stop_measuring()
            await self.parts.desk.use_network(self.state.notes.choice)
            await self._keep(self.state.notes.finished())
        finally:
            self._change(is_busy=False)
        return True

    async def leave(self) -> None:
        """Stop what runs; everything else was kept already."""
        await self.stop_measuring()

    async def _measure(self) -> None:
        self._change(speed_error="", news=CalibrationNews())
        try:
            speed = await self.parts.speed.measure(lambda news: self._change(news=news))
        except AppError as error:
            self._change(speed_error=self._sentence(error))
        else:
            self._change(speed=speed)

    async def _leave_wallet_step(self) -> None:
        notes = self.state.notes
        if self.state.wallet_address:
            if not self.state.settings.owner_address:
                await self._be_paid_there()
            await self._keep(notes.went_on())
            return
        match notes.wallet:
            case WalletPick.LATER:
                await self._keep(notes.went_on(is_done=False))
            case WalletPick.ADDRESS:
                await self._watch_address(notes.address)
            case _:
                await self._make_wallet(is_restored=notes.wallet is WalletPick.RESTORE)

    async def _watch_address(self, address: str) -> None:
        try:
            await self.parts.wallet.watch_address(address)
        except AppError as error:
            self._change(wallet_error=self._sentence(error))
            return
        await self._look_at_wallet()
        await self._be_paid_there()
        await self._keep(self.state.notes.went_on())

    async def _make_wallet(self, *, is_restored: bool) -> None:
        maker = self.parts.maker
        if maker is None:  # it was chosen in a version that could
            await self.choose_wallet(WalletPick.LATER)
            return
        if await maker.make_wallet(is_restored=is_restored):
            await self._look_at_wallet()
            await self._be_paid_there()
            await self._keep(self.state.notes.went_on())

    async def _be_paid_there(self) -> None:
        """Have earnings go to the wallet, whatever address a network file names."""
        if self.state.wallet_address:
            await self.parts.settings.set("owner_address", self.state.wallet_address)
            self._editor.refresh()

    async def _look_at_wallet(self) -> None:
        try:
            address = await self.parts.wallet.known_address()
        except AppError as error:
            self._change(wallet_error=self._sentence(error))
        else:
            self._change(wallet_address=address, wallet_error="")

    async def _look_at_network(self) -> None:
        notes = self.state.notes
        if needs_file(self.state) and not notes.file:
            return
        self._change(is_reading_network=True)
        try:
            network = await self.parts.networks.glance(notes.network, notes.file)
        except AppError as error:
            news: dict[str, object] = {"network": None, "network_error": self._sentence(error)}
        else:
            news = {"network": network, "network_error": ""}
        if (notes.network, notes.file) == (self.state.notes.network, self.state.notes.file):
            self._change(is_reading_network=False, **news)

    async def _assume_place(self) -> None:
        """Take the country that the system's language names, unless the owner chose one."""
        country, is_set = country_of(self.parts.place), self.parts.settings.is_set
        if not country or "country" in is_set:
            return
        await self._editor.change("country", country)
        if "currency" not in is_set:
            await self._editor.change("currency", currency_of(country))

    async def _register(self, text: str) -> bool:
        """Tell the system; a refusal is shown at its row, and the setting stays as it was."""
        try:
            await self.parts.login.start_with_system(is_on=text == "on")
        except AppError as error:
            self._drafts[_AUTOSTART] = Draft("off", self._sentence(error))
            self._editor.refresh()
            return False
        self._drafts.pop(_AUTOSTART, None)
        return True

    def _took_settings(self, view: SettingsView) -> None:
        rows = {row.name: row for group in view.groups for row in group.rows}
        for name, draft in self._drafts.items():
            rows[name] = replace(rows[name], error=draft.error)
        source = self.parts.settings
        shown = tuple(rows[name] for name in RULES)
        self._change(settings=source.settings, is_set=source.is_set, rows=shown)

    def _sentence(self, error: AppError) -> str:
        text = f"{error}".strip().rstrip(".")
        hint = self.tr(error.hint) if error.hint else ""
        return foreign(f"{text[:1].upper()}{text[1:]}. {hint}".strip(), _LONGEST_ERROR)

    async def _keep(self, notes: FirstRunNotes) -> None:
        self._change(notes=notes)
        await self.parts.notebook.write(notes)

    def _change(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.show(present_first_run(self.state, self.tr))
