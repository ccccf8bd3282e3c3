import shutil
from pathlib import Path

import numpy as np
import pytest

from app.engine.child.model_files import ModelFilesError
from app.engine.child.speech_model import (
    FILES,
    USED_PROMPT_TOKENS,
    SpeechCancelledError,
    SpeechOrder,
    load_speech_model,
)
from tests.unit.engine.child.asking import never
from tests.unit.engine.child.fake_whisper import FakeWhisper, speech_model

SAMPLES = np.zeros(24_000, np.float32)


def test_a_transcript_is_put_together() -> None:
    transcript = speech_model(FakeWhisper()).transcribe(SAMPLES, SpeechOrder(), never)
    assert (transcript.text, transcript.language) == ("hello world", "en")
    assert (transcript.seconds, transcript.prompt_tokens) == (1.5, 0)
    assert transcript.text_tokens == 2


def test_the_order_reaches_the_library() -> None:
    whisper = FakeWhisper()
    order = SpeechOrder("en", "hello", 0.5, with_words=True)
    speech_model(whisper).transcribe(SAMPLES, order, never)
    assert whisper.asked["language"] == "en"
    assert whisper.asked["initial_prompt"] == "hello"
    assert whisper.asked["temperature"] == 0.5
    assert whisper.asked["word_timestamps"]


def test_only_the_used_part_of_a_prompt_counts() -> None:
    model = speech_model(FakeWhisper())
    few = model.transcribe(SAMPLES, SpeechOrder(prompt="x y"), never)
    assert few.prompt_tokens == 4
    many = model.transcribe(SAMPLES, SpeechOrder(prompt="x " * 4000), never)
    assert many.prompt_tokens == USED_PROMPT_TOKENS
    blank = model.transcribe(SAMPLES, SpeechOrder(prompt="  "), never)
    assert blank.prompt_tokens == 0


def test_cancelling_stops_before_the_next_window() -> None:
    asked = []

    def cancelled() -> bool:
        asked.append(True)
        return len(asked) == 4

    with pytest.raises(SpeechCancelledError):
        speech_model(FakeWhisper(windows=20)).transcribe(SAMPLES, SpeechOrder(), cancelled)
    assert len(asked) == 4


def test_other_requests_are_not_cancelled_with_it() -> None:
    model = speech_model(FakeWhisper(windows=2))
    with pytest.raises(SpeechCancelledError):
        model.transcribe(SAMPLES, SpeechOrder(), lambda: True)
    assert model.transcribe(SAMPLES, SpeechOrder(), never).text == "hello world"


def test_languages_are_those_of_the_library() -> None:
    assert speech_model(FakeWhisper(supported_languages=("en", "de"))).languages == {"en", "de"}


def test_files_that_are_no_speech_model_are_refused(chat_folder: Path, tmp_path: Path) -> None:
    shutil.copytree(chat_folder, tmp_path, dirs_exist_ok=True)
    (tmp_path / "preprocessor_config.json").write_text("{}", encoding="utf-8")
    assert {path.name for path in tmp_path.iterdir()} == set(FILES)
    with pytest.raises(ModelFilesError):
        load_speech_model(tmp_path, 0)
    (tmp_path / "model.bin").unlink()
    with pytest.raises(ModelFilesError, match=r"model\.bin"):
        load_speech_model(tmp_path, 0)
