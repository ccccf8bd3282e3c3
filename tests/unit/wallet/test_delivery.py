import asyncio
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from app.domain.money import NanoTon
from app.ton.message_cells import external_message_hash
from app.ton.message_fate import Fate, FateKind
from app.wallet.delivery import deliver, outcome_of
from app.wallet.outbox import Outbox
from tests.chain_story import ChainStory, StoryClient, wallet_message
from tests.unit.wallet.payment_values import FEE_ONLY, OWN, PAYMENT, SENT, SOMEBODY, message


@pytest.mark.parametrize(
    ("fate", "outcome"),
    [
        (Fate(FateKind.EXPIRED, None), "expired"),
        (Fate(FateKind.FAILED, FEE_ONLY), "failed"),
        (Fate(FateKind.DONE, SENT), "paid"),
        (Fate(FateKind.DONE, replace(SENT, out_messages=())), "skipped"),
        (Fate(FateKind.DONE, replace(SENT, out_messages=(message(OWN, OWN),))), "skipped"),
        (Fate(FateKind.DONE, replace(SENT, out_messages=(message(OWN, SOMEBODY, 1),))), "skipped"),
    ],
)
def test_how_a_payment_ended(fate: Fate, outcome: str) -> None:
    assert outcome_of(fate, PAYMENT) == outcome


def test_of_everything_any_amount_is_right() -> None:
    fate = Fate(FateKind.DONE, replace(SENT, out_messages=(message(OWN, SOMEBODY, 5),)))
    assert outcome_of(fate, msgspec.structs.replace(PAYMENT, sends_all=True)) == "paid"


def test_nothing_to_deliver(tmp_path: Path) -> None:
    client = StoryClient(ChainStory())
    assert asyncio.run(deliver([client], Outbox(tmp_path))) is None
    assert client.questions == []


def test_a_payment_that_was_carried_out_is_not_sent_again(tmp_path: Path) -> None:
    story, outbox = ChainStory(), Outbox(tmp_path)
    external, body = wallet_message(OWN)
    payment = msgspec.structs.replace(PAYMENT, hash=external_message_hash(OWN, body), after_lt=0)
    outbox.put(payment)
    story.happens(OWN, in_message=external)
    finished = asyncio.run(deliver([StoryClient(story)], outbox, interval_s=0))
    assert finished is not None
    assert finished.outcome == "skipped"  # the story's transaction sends nothing
    assert outbox.load().finished == (finished,)
    assert story.sent == []


def test_a_payment_that_expired_is_free_for_another_one(tmp_path: Path) -> None:
    story, outbox = ChainStory(), Outbox(tmp_path)
    outbox.put(msgspec.structs.replace(PAYMENT, after_lt=0))
    story.now_utc = PAYMENT.valid_until + 61
    finished = asyncio.run(deliver([StoryClient(story)], outbox, interval_s=0))
    assert finished is not None
    assert (finished.outcome, finished.transaction) == ("expired", None)
    outbox.put(PAYMENT)
    assert story.sent == []
    assert NanoTon(finished.amount) == PAYMENT.amount


def test_the_owner_hears_of_servers_that_contradict_each_other(tmp_path: Path) -> None:
    external, body = wallet_message(OWN)
    outbox = Outbox(tmp_path)
    outbox.put(msgspec.structs.replace(PAYMENT, hash=external_message_hash(OWN, body), after_lt=0))
    one, other = ChainStory(), ChainStory(now_utc=PAYMENT.valid_until + 61)
    one.happens(OWN, in_message=external)
    one.now_utc = other.now_utc
    other.happens(OWN)
    told: list[str] = []

    async def give_up_in_the_end() -> None:
        async with asyncio.timeout(0.2):
            servers = [StoryClient(one), StoryClient(other)]
            await deliver(servers, outbox, interval_s=0, on_doubt=told.append)

    with pytest.raises(TimeoutError):
        asyncio.run(give_up_in_the_end())
    (sentence,) = told
    assert "contradict each other: 1 of 2 say that the payment was made" in sentence
    assert outbox.load().in_flight is not None
