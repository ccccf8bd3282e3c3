"""How the demo is shown: for people while it happens, or as one JSON object at the end."""

from app.cli.demo.books import Books
from app.cli.demo.payday import Payday
from app.cli.demo.said import Exchange, Said
from app.cli.output import note, plain, say, say_json
from app.domain.money import format_amount


class Stage:
    """Shows the demo to a person."""

    def step(self, text: str) -> None:
        """Begin a part."""
        say(f"\n{text} ...")

    def done(self, text: str) -> None:
        """Say how a part went."""
        say(f"  {text}")

    def exchange(self, exchange: Exchange) -> Exchange:
        """Show a question and its answer."""
        say(f"  > {exchange.question}")
        say(f"    {exchange.answer}" if not exchange.error else f"    no answer: {exchange.error}")
        return exchange

    def streaming(self, question: str) -> None:
        """Show the question of a stream."""
        say(f"  > {question}")
        print("    ", end="", flush=True)

    def piece(self, text: str) -> None:
        """Show the next piece of a stream."""
        print(plain(text), end="", flush=True)

    def streamed(self) -> None:
        """End a stream's line."""
        say()

    def summary(self, said: Said, books: Books, payday: Payday | None, seconds: float) -> None:
        """Show the result."""
        summary, usage = books.summary, books.summary.totals.usage
        signed, earned = format_amount(summary.signed), format_amount(summary.totals.fee)
        say(f"\nThe ledger, after {seconds:.1f} seconds")
        say(f"  Jobs answered     {summary.totals.answered} of {said.jobs}")
        say(f"  Tokens            {usage.prompt} read, {usage.completion} written")
        say(f"  Paid for          {summary.totals.adjusted_tokens} tokens")
        say(f"  Earned            {earned}")
        say(f"  Signed by proxy   {signed}")
        for reconciliation in books.reconciliations:
            say(f"  {reconciliation.explanation}")
        if payday is not None:
            _say_payday(payday)
        say()
        say(_verdict(said, books, payday))


class QuietStage(Stage):
    """Shows steps beside the output and one JSON object in the end."""

    def step(self, text: str) -> None:
        """Begin a part."""
        note(f"{text} ...")

    def done(self, text: str) -> None:
        """Nothing: the next step tells."""

    def exchange(self, exchange: Exchange) -> Exchange:
        """Keep it for the end."""
        return exchange

    def streaming(self, question: str) -> None:
        """Keep it for the end."""

    def piece(self, text: str) -> None:
        """Keep it for the end."""

    def streamed(self) -> None:
        """Keep it for the end."""

    def summary(self, said: Said, books: Books, payday: Payday | None, seconds: float) -> None:
        """Print the object."""
        totals = books.summary.totals
        for failure in said.failures:
            note(f"no answer to {failure.question!r}: {failure.error or 'it was empty'}")
        say_json(
            {
                "jobs": said.jobs,
                "failed": len(said.failures),
                "chat": [{"question": e.question, "answer": e.answer} for e in said.chat],
                "voice": {"transcript": said.voice.answer},
                "tokens": {
                    "prompt": totals.usage.prompt,
                    "completion": totals.usage.completion,
                    "paid": totals.adjusted_tokens,
                },
                "earned_nanoton": totals.fee,
                "signed_nanoton": books.summary.signed,
                "payout": None if payday is None else _payday_json(payday),
                "seconds": round(seconds, 3),
            }
        )


def _say_payday(payday: Payday) -> None:
    say("\nThe payout, read back from the chain")
    say(f"  Worker contract   {payday.worker_contract}")
    say(f"  Transaction       {payday.transaction.hex()}")
    say(f"  Arrived           {format_amount(payday.amount)}")
    say(f"  Fee               {format_amount(payday.fee)}")
    say(f"  Left as deposit   {format_amount(payday.deposit)} with the worker contract")
    say(f"  Owner's balance   {format_amount(payday.balance)}")


def _payday_json(payday: Payday) -> dict[str, object]:
    return {
        "transaction": payday.transaction.hex(),
        "amount_nanoton": payday.amount,
        "fee_nanoton": payday.fee,
        "balance_nanoton": payday.balance,
    }


def _verdict(said: Said, books: Books, payday: Payday | None) -> str:
    if said.failures:
        return f"{len(said.failures)} of {said.jobs} requests failed; the lines above say why."
    if not books.is_settled(said.jobs):
        return "Everything was answered, but the books do not agree; the lines above say where."
    if payday is None:
        return (
            "Asked, answered, counted, and signed for, but not paid out. Nothing was left behind."
        )
    if payday.amount != books.summary.signed:
        return "Everything was signed for, but another sum was paid out; the lines above say which."
    return "Everything worked: asked, answered, counted, signed and paid. Nothing was left behind."
