from collections.abc import Iterable
from dataclasses import dataclass, field

import ctranslate2
import pytest

from app.engine.child.devices import AUTO, CPU, CPU_ONLY, Device, choose_device, without_card


@dataclass
class Cards:
    """A library that sees cards, or fails when it is asked."""

    count: int = 1
    types: tuple[str, ...] = ("float32", "float16", "int8_float16", "int8")
    error: Exception | None = None
    asked: list[int] = field(default_factory=list)

    def get_cuda_device_count(self) -> int:
        if self.error is not None:
            raise self.error
        return self.count

    def get_supported_compute_types(self, device: str, device_index: int = 0) -> Iterable[str]:
        assert device == "cuda"
        self.asked.append(device_index)
        return set(self.types)


def test_a_card_is_taken_with_the_smallest_numbers_that_it_calculates_with() -> None:
    assert choose_device(AUTO, 0, Cards()) == Device("cuda", 0, "int8_float16")
    assert choose_device(AUTO, 0, Cards(types=("float32", "float16"))).compute_type == "float16"
    assert choose_device(AUTO, 0, Cards(types=("float32", "int8_float32"))).text == (
        "cuda:0 int8_float32"
    )


def test_the_card_of_that_number_is_taken() -> None:
    cards = Cards(count=2)
    assert choose_device(AUTO, 1, cards).index == 1
    assert cards.asked == [1]


def test_a_card_that_is_not_there_leaves_the_processor_and_says_so() -> None:
    assert choose_device(AUTO, 1, Cards()).text == "cpu int8 (there is no card 1)"
    assert choose_device(AUTO, 0, Cards(types=("int16",))).text == "cpu int8 (the card is too old)"


def test_without_a_driver_the_processor_needs_no_excuse() -> None:
    assert choose_device(AUTO, 0, Cards(count=0)) == CPU


def test_who_wishes_no_card_is_not_even_asked_for_one() -> None:
    assert choose_device(CPU_ONLY, 0, Cards(error=AssertionError())) == CPU


@pytest.mark.parametrize("error", [RuntimeError("CUDA driver\n too old"), ValueError("no")])
def test_a_library_that_fails_leaves_the_processor(error: Exception) -> None:
    device = choose_device(AUTO, 0, Cards(error=error))
    assert device.kind == "cpu"
    assert device.note.isprintable()
    assert device.note


def test_a_reason_is_one_short_line() -> None:
    text = without_card("x\u202e\n" + "y" * 999).text
    assert text.isascii()
    assert text.isprintable()
    assert len(text) < 250


@pytest.mark.skipif(ctranslate2.get_cuda_device_count() > 0, reason="this computer has a card")
def test_the_real_library_finds_the_processor_here() -> None:
    assert choose_device(AUTO, 0) == CPU
