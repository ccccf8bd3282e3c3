"""Pays out until it is killed: ``python -m tests.integration.payout_program FOLDER TOKENS``.

Says "ready" before the first step and "done" after the last.
"""

import asyncio
import sys
from pathlib import Path

from tests.integration.payout_parts import running_world


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


async def main(folder: Path, tokens: int) -> None:
    say("ready")
    async with running_world(folder) as world:
        await world.payouts.resume()
        await world.payouts.collect()
        await world.fund_client()
        world.sign(tokens)
        for claim in await world.payouts.claims():
            if claim.amount:
                await world.payouts.pay_out(claim)
        await world.payouts.collect()
    say("done")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2])))
