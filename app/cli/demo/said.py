"""What was said in the demo."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and what came back; `error` is empty if it was answered."""

    question: str
    answer: str
    error: str = ""


@dataclass(slots=True)
class Said:
    """Questions with their answers in order, and the voice message with its text."""

    chat: list[Exchange] = field(default_factory=list)
    voice: Exchange = field(default_factory=lambda: Exchange("", ""))

    @property
    def jobs(self) -> int:
        """How many requests were sent."""
        return len(self.chat) + 1

    @property
    def failures(self) -> list[Exchange]:
        """The requests without an answer."""
        return [each for each in (*self.chat, self.voice) if each.error or not each.answer]
