"""How a conversation is laid out for the model: ChatML, one frame per message.

    <|im_start|>user
    What is the capital of France?<|im_end|>
    <|im_start|>assistant
    ...

The frame's tokens are put around the text by number; what a message says is tokenised alone, so
that no message can open or close a frame.
"""

from collections.abc import Sequence

from app.engine.child.errors import ApiError
from app.engine.child.requests import Message
from app.engine.child.tokenizer import TextTokenizer, TokenizerError

START = "<|im_start|>"
END = "<|im_end|>"


class PromptLayout:
    """Builds prompts for one model and keeps them inside its context."""

    def __init__(self, tokenizer: TextTokenizer, context_tokens: int) -> None:
        """Raise TokenizerError if the model lacks the tokens of the frame."""
        start, end = tokenizer.control_id(START), tokenizer.control_id(END)
        if start is None or end is None:
            raise TokenizerError(f"a chat model needs the control tokens {START} and {END}")
        self._tokenizer = tokenizer
        self._context_tokens = context_tokens
        self._start, self._end = start, end
        self._break = tokenizer.encode("\n")
        self._opening = [start, *tokenizer.encode("assistant\n")]

    def chat(self, messages: Sequence[Message]) -> list[int]:
        """Return the tokens of a conversation, ending where the assistant begins to speak.

        Raises:
            ApiError: longer than the model's context.
        """
        self._check_bytes(sum(len(message.text.encode()) for message in messages), "messages")
        prompt = [token for message in messages for token in self._frame(message)]
        return self._checked([*prompt, *self._opening], "messages")

    def completion(self, prompt: str | Sequence[int]) -> list[int]:
        """Return the tokens of a bare text, or check tokens that are given as such.

        Raises:
            ApiError: longer than the model's context, or a number that is no token.
        """
        if isinstance(prompt, str):
            self._check_bytes(len(prompt.encode()), "prompt")
            return self._checked(self._tokenizer.encode(prompt), "prompt")
        if not all(0 <= token < self._tokenizer.size for token in prompt):
            raise ApiError(
                f"'prompt' holds a number outside of 0 to {self._tokenizer.size - 1}.",
                param="prompt",
                code="invalid_value",
            )
        return self._checked(list(prompt), "prompt")

    def answer_limit(self, prompt: Sequence[int], asked: int | None, param: str) -> int:
        """Return how many tokens may be generated after `prompt`.

        Raises:
            ApiError: prompt and `asked` together are longer than the model's context.
        """
        room = self._context_tokens - len(prompt)
        if asked is None:
            return room
        if asked > room:
            raise ApiError(
                f"This model's maximum context length is {self._context_tokens} tokens. However, "
                f"you requested {asked} tokens after the {len(prompt)} of your {param}.",
                param=param,
                code="context_length_exceeded",
            )
        return asked

    def _frame(self, message: Message) -> list[int]:
        text = self._tokenizer.encode(f"{message.role}\n{message.text}")
        return [self._start, *text, self._end, *self._break]

    def _check_bytes(self, text_bytes: int, param: str) -> None:
        fewest = self._tokenizer.fewest_tokens(text_bytes)
        if fewest >= self._context_tokens:
            raise self._too_long(f"at least {fewest}", param)

    def _checked(self, prompt: list[int], param: str) -> list[int]:
        if len(prompt) >= self._context_tokens:
            raise self._too_long(str(len(prompt)), param)
        return prompt

    def _too_long(self, tokens: str, param: str) -> ApiError:
        return ApiError(
            f"This model's maximum context length is {self._context_tokens} tokens. However, your "
            f"{param} resulted in {tokens} tokens, and the answer needs room too.",
            param=param,
            code="context_length_exceeded",
        )
