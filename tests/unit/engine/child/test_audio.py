import contextlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine.child import audio
from app.engine.child.audio import SAMPLE_RATE_HZ, decode_audio, recognise
from app.engine.child.errors import ApiError
from tests.unit.engine.child.recordings import CODECS, encoded, tone, wav

PCM = tone(2).tobytes()
FILES = {kind: encoded(kind) for kind in CODECS}


def seconds(data: bytes) -> float:
    samples = decode_audio(data)
    assert samples.dtype == np.float32
    assert np.isfinite(samples).all()
    assert np.abs(samples).max(initial=0) <= 1
    return len(samples) / SAMPLE_RATE_HZ


def refusal_of(data: bytes) -> ApiError:
    with pytest.raises(ApiError) as refused:
        decode_audio(data)
    assert (refused.value.status, refused.value.param) == (400, "file")
    return refused.value


@pytest.mark.parametrize("kind", CODECS)
def test_the_format_is_known_by_its_content(kind: str) -> None:
    assert recognise(FILES[kind]).name == kind


@pytest.mark.parametrize("kind", CODECS)
def test_sound_comes_out_as_it_went_in(kind: str) -> None:
    samples = decode_audio(FILES[kind])
    assert len(samples) / SAMPLE_RATE_HZ == pytest.approx(2, abs=0.1)
    middle = samples[8000:24_000]
    loudest = np.abs(np.fft.rfft(middle)).argmax() * SAMPLE_RATE_HZ / len(middle)
    assert loudest == pytest.approx(440, abs=2)
    assert np.abs(middle).max() == pytest.approx(11_000 / 32_768, abs=0.05)


@pytest.mark.parametrize("kind", CODECS)
def test_of_a_truncated_file_the_rest_is_heard(kind: str) -> None:
    data = FILES[kind]
    assert 0.1 < seconds(data[: len(data) // 2]) < 1.5


@pytest.mark.parametrize("kind", CODECS)
def test_nothing_is_heard_in_a_head_alone(kind: str) -> None:
    assert refusal_of(FILES[kind][:40]).code == "invalid_audio"


@pytest.mark.parametrize("kind", ["flac", "mp3"])
def test_cover_art_is_left_alone(kind: str) -> None:
    assert seconds(encoded(kind, with_cover=True)) == pytest.approx(2, abs=0.1)


def test_a_chained_file_is_heard_to_its_end() -> None:
    assert seconds(FILES["ogg"] + encoded("ogg", 1)) == pytest.approx(3, abs=0.1)


NO_RECORDING = {
    "empty": b"",
    "one byte": b"R",
    "text": b"hello",
    "HLS playlist": b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n",
    "concat list": b"ffconcat version 1.0\nfile /etc/passwd\n",
    "mp4": b"\0\0\0\x20ftypisom" + PCM,
    "IAMF": b"\xf8\x06iamf" + PCM,
    "avi": b"RIFF\x10\0\0\0AVI LIST" + PCM,
    "webm": b"\x1aE\xdf\xa3" + PCM,
    "mpeg layer II": b"\xff\xfd" + PCM,
    "wav, header only": wav(),
    "wav, cut in the header": wav(PCM)[:30],
    "wav, 0 Hz": wav(PCM, rate_hz=0),
    "wav, 1 Hz": wav(PCM, rate_hz=1),
    "wav, 10 MHz": wav(PCM, rate_hz=10**7),
    "wav, no channels": wav(PCM, channels=0),
    "wav, 65535 channels": wav(PCM * 4, channels=65_535),
    "wav, 0 bits": wav(PCM, bits=0),
    "wav, 64 bit integers": wav(PCM, bits=64),
    "wav, ADPCM": wav(PCM, coding=2, bits=4),
    "wav, extensible without extension": wav(PCM, coding=0xFFFE),
    "wav, MP3 inside": wav(PCM, coding=0x55),
    "wav, AC-3 inside": wav(PCM, coding=0x2000),
    "flac, then noise": b"fLaC" + PCM,
    "ogg, then noise": b"OggS" + PCM,
    "ogg of zeros": b"OggS" + bytes(5000),
    "ID3, then noise": b"ID3" + PCM,
    "ID3 of 256 MiB": b"ID3\x04\0\0\x7f\x7f\x7f\x7f" + PCM,
    "mp3 frame, then noise": b"\xff\xfb" + PCM,
}


@pytest.mark.parametrize("data", NO_RECORDING.values(), ids=NO_RECORDING.keys())
def test_what_is_no_recording_is_refused(data: bytes) -> None:
    assert refusal_of(data).code == "invalid_audio"


def test_the_name_of_a_format_in_the_error() -> None:
    assert "wav, flac, mp3 and ogg" in str(refusal_of(b"hello"))


@pytest.mark.parametrize("claimed", [0, 1, 0xFFFFFFFF])
def test_the_size_in_a_wav_header_is_only_a_claim(claimed: int) -> None:
    if claimed == 1:
        refusal_of(wav(PCM, data_bytes=claimed))
    else:
        assert seconds(wav(PCM, data_bytes=claimed)) == 2


@pytest.mark.parametrize("number", [np.nan, np.inf, -np.inf, 1e300])
@pytest.mark.parametrize("rate_hz", [8000, 16_000])
def test_numbers_that_are_no_sound_become_some(number: float, rate_hz: int) -> None:
    data = np.full(rate_hz, number).tobytes()
    assert seconds(wav(data, coding=3, bits=64, rate_hz=rate_hz)) == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize(
    ("rate_hz", "channels", "bits"), [(4000, 8, 8), (192_000, 2, 16), (44_100, 6, 24)]
)
def test_usual_shapes_are_heard(rate_hz: int, channels: int, bits: int) -> None:
    data = bytes(rate_hz * channels * bits // 8)
    heard = seconds(wav(data, rate_hz=rate_hz, channels=channels, bits=bits))
    assert heard == pytest.approx(1, abs=0.01)


def test_a_long_silence_in_few_bytes_is_a_bomb() -> None:
    bomb = wav(b"\x80" * (4000 * 601), rate_hz=4000, bits=8)
    assert refusal_of(bomb).code == "audio_too_long"


def test_many_samples_are_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audio, "MAX_DECODED_SAMPLES", 10_000)
    assert refusal_of(FILES["flac"]).code == "audio_too_long"


def test_ten_minutes_are_not_too_long() -> None:
    assert seconds(wav(b"\x80" * (4000 * 600), rate_hz=4000, bits=8)) == pytest.approx(600, abs=0.1)


def test_a_click_is_too_short() -> None:
    assert "less than" in str(refusal_of(wav(bytes(2 * 1500))))


def test_decoding_ends_when_it_is_not_wanted() -> None:
    assert len(decode_audio(FILES["ogg"], lambda: True)) == 0


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_damage_anywhere_is_survived(kind: str, data: st.DataObject) -> None:
    damaged = bytearray(FILES[kind])
    for _ in range(data.draw(st.integers(1, 20))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(damaged)))
    with contextlib.suppress(ApiError):
        assert np.isfinite(decode_audio(bytes(damaged[:cut]))).all()
