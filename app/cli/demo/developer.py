"""A developer who knows nothing of Cocoon: the stock OpenAI client, pointed at the gateway."""

from collections.abc import Callable
from pathlib import Path

import openai
from openai.types.chat import ChatCompletionUserMessageParam

from app.cli.demo.said import Exchange

TIMEOUT_S = 60.0


class Developer:
    """Asks questions and sends voice messages."""

    def __init__(self, client: openai.AsyncOpenAI, chat_model: str, speech_model: str) -> None:
        self._client = client
        self._chat_model = chat_model
        self._speech_model = speech_model

    async def ask(self, question: str) -> Exchange:
        """Ask and wait for the whole answer."""
        try:
            completion = await self._client.chat.completions.create(
                model=self._chat_model, messages=_messages(question), temperature=0
            )
        except openai.OpenAIError as error:
            return Exchange(question, "", str(error))
        return Exchange(question, completion.choices[0].message.content or "")

    async def ask_streaming(self, question: str, show: Callable[[str], None]) -> Exchange:
        """Ask and show the answer piece by piece as it arrives."""
        pieces: list[str] = []
        try:
            stream = await self._client.chat.completions.create(
                model=self._chat_model, messages=_messages(question), temperature=0, stream=True
            )
            async for chunk in stream:
                if chunk.choices and (piece := chunk.choices[0].delta.content):
                    pieces.append(piece)
                    show(piece)
        except openai.OpenAIError as error:
            return Exchange(question, "".join(pieces), str(error))
        return Exchange(question, "".join(pieces))

    async def send_voice(self, recording: Path) -> Exchange:
        """Send a voice message; its text is the answer."""
        try:
            transcription = await self._client.audio.transcriptions.create(
                model=self._speech_model, file=recording, language="en"
            )
        except (openai.OpenAIError, OSError) as error:
            return Exchange(recording.name, "", str(error))
        return Exchange(recording.name, transcription.text)


def _messages(question: str) -> list[ChatCompletionUserMessageParam]:
    return [{"role": "user", "content": question}]
