import pytest

from app.gateway.offers import MAX_MODELS, MAX_NAME, ModelOffer, read_offers
from app.protocol.messages import ClientWorkerInstanceV2, ClientWorkerTypeV2


def kind(name: str, *workers: tuple[int, int, int]) -> ClientWorkerTypeV2:
    """Each worker: coefficient, running, capacity."""
    return ClientWorkerTypeV2(name, tuple(ClientWorkerInstanceV2(0, *each) for each in workers))


def test_workers_and_prices_of_a_model() -> None:
    (offer,) = read_offers([(kind("tiny", (1000, 2, 60), (1500, 0, 4)),)], 20)
    assert offer == ModelOffer("tiny", 2, 2, 64, 20_000_000, 30_000_000)  # type: ignore[arg-type]


def test_a_model_whose_workers_have_left_has_no_price() -> None:
    (offer,) = read_offers([(kind("tiny"),)], 20)
    assert offer == ModelOffer("tiny", 0, 0, 0, None, None)


def test_prices_are_whole_nanotons() -> None:
    (offer,) = read_offers([(kind("tiny", (1, 0, 1)),)], 3)
    assert offer.lowest_price == 3000


def test_what_several_proxies_say_is_put_together() -> None:
    first = (kind("tiny", (1000, 1, 30), (2000, 0, 30)), kind("big"))
    second = (kind("tiny", (1000, 2, 30)), kind("other", (500, 0, 1)))
    offers = {offer.name: offer for offer in read_offers([first, second], 10)}
    assert list(offers) == ["big", "other", "tiny"]
    tiny = offers["tiny"]
    assert (tiny.workers, tiny.running, tiny.capacity) == (2, 3, 90)
    assert (tiny.lowest_price, tiny.highest_price) == (10_000_000, 20_000_000)


@pytest.mark.parametrize("name", ["", "x" * (MAX_NAME + 1), "a\nb", "a\x1b[31m", "\x00"])
def test_names_that_cannot_be_shown_are_left_out(name: str) -> None:
    assert read_offers([(kind(name, (1000, 0, 1)),)], 20) == []


def test_a_proxy_cannot_list_without_end() -> None:
    names = [kind(f"model-{number:05}") for number in range(MAX_MODELS + 5)]
    assert len(read_offers([names], 20)) == MAX_MODELS


def test_impossible_numbers_do_no_harm() -> None:
    (offer,) = read_offers([(kind("tiny", (-5, -1, -1), (1000, -7, -7)),)], 20)
    assert (offer.running, offer.capacity, offer.lowest_price) == (0, 0, 20_000_000)
