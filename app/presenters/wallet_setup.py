"""A wallet begins: new words, words that exist, or an address to be paid to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random, SystemRandom

from app.domain.errors import AppError
from app.presenters import formats
from app.presenters.parts import Choice
from app.presenters.wallet import CREATE, RESTORE
from app.presenters.wallet_source import WalletSource
from app.presenters.wallet_steps import (
    AddressView,
    ConfirmView,
    DoneView,
    PasswordView,
    PickView,
    RestoreView,
    StepView,
    words_view,
)
from app.presenters.wallet_words import error_text
from app.presenters.words import Tr
from app.ton.mnemonic import parse_words
from app.ton.wallet_contracts import TonNetwork, WalletAccount
from app.wallet.backup import choose_positions, is_same_word
from app.wallet.child.memory import wipe
from app.wallet.scan import FoundWallet

WORDS_ASKED = 3


@dataclass(slots=True, weakref_slot=True)
class SetupFlow:
    """Goes step by step; `show` is given each step. `close` forgets all that was secret."""

    source: WalletSource
    show: Callable[[StepView], None]
    tr: Tr
    rng: Random = field(default_factory=SystemRandom)
    _words: tuple[str, ...] = ()
    _positions: tuple[int, ...] = ()
    _found: tuple[FoundWallet, ...] = ()
    _account: WalletAccount | None = None

    async def begin(self, way: str) -> None:
        """Show the first step of creating, restoring or watching.

        Raises:
            AppError: no words could be made.
        """
        self.close()
        if way == CREATE:
            self._words = await self.source.new_words()
            self.show_words()
        elif way == RESTORE:
            self.show(self._restore_view())
        else:
            self.show(self._address_view())

    def close(self) -> None:
        """Forget the words."""
        self._words, self._positions, self._found, self._account = (), (), (), None

    def show_words(self) -> None:
        """Show the words, at first or once more."""
        tr = self.tr
        title, button = tr("Write down 24 words"), tr("I have written them down")
        self.show(words_view(self._words, tr, title=title, button=button))

    def ask_words(self) -> None:
        """Ask for some of them."""
        self._positions = choose_positions(WORDS_ASKED, self.rng)
        self.show(self._confirm_view())

    def confirm(self, typed: Sequence[str]) -> None:
        """Compare what was typed, and go on if it is right."""
        pairs = zip(self._positions, typed, strict=True)
        wrong = [at for at, text in pairs if not is_same_word(self._words[at], text)]
        if wrong:
            error = self.tr("That is not word {number}.", number=wrong[0] + 1)
            self.show(self._confirm_view(error))
        else:
            self.show(self._password_view())

    async def restore(self, text: str) -> None:
        """Look for the wallets of words that were typed or pasted."""
        self.show(self._restore_view(is_busy=True))
        try:
            words = parse_words(text)
            self._found = await self.source.find_wallets(words)
        except AppError as error:
            self.show(self._restore_view(error_text(error, self.tr)))
            return
        self._words = words
        self.show(self._pick_view() if self._found else self._password_view())

    def pick(self, key: str) -> None:
        """Take one of the wallets that were found."""
        self._account = self._found[int(key)].account
        self.show(self._password_view())

    async def choose_password(self, password: bytearray, again: bytearray) -> None:
        """Make the wallet; both buffers are wiped."""
        is_same = password == again
        wipe(again)
        if not is_same:
            wipe(password)
            self.show(self._password_view(self.tr("These two are not the same.")))
            return
        self.show(self._password_view(is_busy=True))
        try:
            notice = await self.source.keep_words(self._words, self._account, password)
        except AppError as error:
            self.show(self._password_view(error_text(error, self.tr)))
            return
        self.close()
        self.show(self._done_view(notice))

    async def watch(self, text: str) -> None:
        """Be paid to an address."""
        self.show(self._address_view(is_busy=True))
        try:
            await self.source.watch_address(text.strip())
        except AppError as error:
            self.show(self._address_view(error_text(error, self.tr)))
            return
        self.show(self._watching_view())

    def _confirm_view(self, error: str = "") -> ConfirmView:
        tr = self.tr
        return ConfirmView(
            title=tr("Type three of them"),
            sentence=tr("So that it is certain that they can be read."),
            fields=tuple(tr("Word {number}", number=each + 1) for each in self._positions),
            button=tr("Continue"),
            back=tr("Look at them again"),
            error=error,
        )

    def _password_view(self, error: str = "", *, is_busy: bool = False) -> PasswordView:
        tr = self.tr
        return PasswordView(
            title=tr("Choose a password"),
            sentence=tr("It opens the wallet on this computer. If you lose it, the words help."),
            fields=(tr("Password"), tr("The same again")),
            button=tr("Make the wallet"),
            error=error,
            is_busy=is_busy,
        )

    def _restore_view(self, error: str = "", *, is_busy: bool = False) -> RestoreView:
        tr = self.tr
        return RestoreView(
            title=tr("Restore from 24 words"),
            sentence=tr("Type or paste them in their order; numbers and commas do not matter."),
            label=tr("24 words"),
            caption=tr("Hidden when the window loses focus. They stay on this computer."),
            hidden=tr("Hidden, because the window was left."),
            show=tr("Show the words"),
            button=tr("Looking for the wallet") if is_busy else tr("Continue"),
            error=error,
            is_busy=is_busy,
        )

    def _pick_view(self) -> PickView:
        tr = self.tr
        return PickView(
            title=tr("Which wallet?"),
            sentence=tr("The same words have one for each version of the wallet's contract."),
            choices=tuple(
                Choice(str(number), _name(found, tr)) for number, found in enumerate(self._found)
            ),
            captions=tuple(_address(found) for found in self._found),
            chosen="0",
            button=tr("Continue"),
        )

    def _address_view(self, error: str = "", *, is_busy: bool = False) -> AddressView:
        tr = self.tr
        return AddressView(
            title=tr("Be paid to an address"),
            sentence=tr("An address whose keys you have elsewhere. Payments from here need keys."),
            label=tr("Your address"),
            caution=tr(
                "No exchange's address: payouts bear no comment, so the exchange could not know "
                "that the coins are yours."
            ),
            button=tr("Use this address"),
            error=error,
            is_busy=is_busy,
        )

    def _done_view(self, notice: str) -> DoneView:
        tr = self.tr
        sentence = tr("Coins can be sent to it, and what this computer earns is paid there.")
        return DoneView(tr("The wallet is ready"), sentence, notice, tr("Close"))

    def _watching_view(self) -> DoneView:
        tr = self.tr
        sentence = tr("You see what arrives there. Nothing can be sent from here.")
        return DoneView(tr("The address is in use"), sentence, "", tr("Close"))


def _name(found: FoundWallet, tr: Tr) -> str:
    account = found.account
    version = account.version.value
    if account.network is TonNetwork.TESTNET:
        version = tr("{version}, test network", version=version)
    if not found.is_used:
        return tr("{version}: never used", version=version)
    return tr("{version}: {amount}", version=version, amount=formats.ton(found.balance, tr))


def _address(found: FoundWallet) -> str:
    account = found.account
    return account.address.to_text(testnet=account.network is TonNetwork.TESTNET)
