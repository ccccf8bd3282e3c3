import json

from app.domain.money import NanoTon
from app.domain.said import Coins, Moment, Said, Share, repeated, said


def test_a_sentence_reads_as_english_text_everywhere() -> None:
    text = said(
        "{amount} wait since {time}: {share}.",
        amount=Coins(NanoTon(1_500_000_000)),
        time=Moment(0.0),
        share=Share(0.0125),
    )
    assert text == "1.5 TON wait since 1970-01-01 00:00 UTC: 1.25 %."
    assert json.loads(json.dumps({"text": text})) == {"text": str(text)}
    assert text.template.startswith("{amount} wait")


def test_the_form_follows_the_number() -> None:
    def jobs(n: int) -> Said:
        return said("{n} job in {place}|{n} jobs in {place}", n=n, place="Rome")

    assert (jobs(1), jobs(2)) == ("1 job in Rome", "2 jobs in Rome")


def test_what_was_said_before_keeps_its_words() -> None:
    assert repeated("The disk is full") == "The disk is full"
    assert said("{title}. More.", title=repeated("A {b}")) == "A {b}. More."
