"""A terminal at which a test sits."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext

from app.cli.wallet_terminal import InputEndedError


class FakeTerminal:
    """Answers what it is asked, and remembers what it was told; secrets are never in `told`.

    `answer` may compute answers from the prompt where the list has ended.
    """

    def __init__(self, *answers: str, is_there: bool = True) -> None:
        self.answers = list(answers)
        self.answer: Callable[[str], str] | None = None
        self.told: list[str] = []
        self.shown: list[str] = []
        self.prompts: list[str] = []
        self.secrets: list[bytearray] = []
        self._is_there = is_there

    @property
    def is_there(self) -> bool:
        return self._is_there

    async def ask(self, prompt: str) -> str:
        self.prompts.append(prompt)
        if self.answers:
            return self.answers.pop(0)
        if self.answer is None:
            raise InputEndedError("the test has no more answers")
        return self.answer(prompt)

    async def ask_secret(self, prompt: str) -> bytearray:
        secret = bytearray((await self.ask(prompt)).encode())
        self.secrets.append(secret)
        return secret

    def quiet(self) -> AbstractContextManager[None]:
        return nullcontext()

    def tell(self, text: str = "") -> None:
        self.told.append(text)

    async def show_for_a_while(self, lines: Sequence[str], prompt: str) -> None:
        self.shown += lines
        self.prompts.append(prompt)
