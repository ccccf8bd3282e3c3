"""One generated text: its pieces as they come, and afterwards how it ended and what it used."""

from collections.abc import Generator, Sequence
from contextlib import closing
from enum import StrEnum

from app.domain.price import TokenUsage
from app.engine.child.chat_model import ChatModel
from app.engine.child.lanes import Cancelled
from app.engine.child.requests import TextOrder
from app.engine.child.text_stream import StopFilter, TextDecoder


class FinishReason(StrEnum):
    """Why a text ended, in OpenAI's words."""

    STOP = "stop"
    LENGTH = "length"


class TextRun:
    """Generates one text.

    `finish_reason` stays None until the text has ended, and for good if it was cancelled.
    """

    def __init__(
        self, model: ChatModel, prompt: Sequence[int], order: TextOrder, param: str
    ) -> None:
        """Check that prompt and answer fit; `param` names where the prompt came from.

        Raises:
            ApiError: they are longer than the model's context.
        """
        self._model = model
        self._prompt = prompt
        self._order = order
        self._limit = model.layout.answer_limit(prompt, order.max_tokens, param)
        self._generated = 0
        self.finish_reason: FinishReason | None = None

    @property
    def usage(self) -> TokenUsage:
        """Tokens so far.

        The prompt counts with the frame around each message; the answer counts every token that
        was decoded: also the end token, and those that a stop string cut away.
        """
        return TokenUsage(prompt=len(self._prompt), completion=self._generated)

    def pieces(self, cancelled: Cancelled) -> Generator[str, None, None]:
        """Yield the text in pieces of at least one character, to be joined as they are."""
        stops = StopFilter(self._order.stop)
        for text in self._texts(cancelled):
            if piece := stops.feed(text):
                yield piece
            if stops.is_hit:
                self.finish_reason = FinishReason.STOP
                return
        if self.finish_reason is not None and (rest := stops.finish()):
            yield rest

    def _texts(self, cancelled: Cancelled) -> Generator[str, None, None]:
        model, decoder = self._model, TextDecoder()
        sampling = model.sampling(self._order)
        with closing(
            model.decoder.tokens(self._prompt, self._limit, sampling, cancelled)
        ) as tokens:
            for token in tokens:
                self._generated += 1
                if token in model.tokenizer.control_ids:
                    self.finish_reason = FinishReason.STOP
                    return
                yield decoder.feed(model.tokenizer.token_bytes(token))
        if self._generated == self._limit:
            self.finish_reason = FinishReason.LENGTH
